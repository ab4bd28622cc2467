/** What only the server knows: variables of the first query, such as the city that is loaded, and usual headers. */
export interface Settings {
  readonly variables: Readonly<Record<string, unknown>>;
  /** Sent with every query, unless the reader writes their own. Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

export async function readSettings(): Promise<Settings> {
  const response = await fetch('/graphiql/settings.json');
  if (!response.ok) throw new Error(`The server answered with status ${response.status}.`);
  const settings: unknown = await response.json();
  if (!isSettings(settings)) throw new Error('The server sent settings of another form.');
  return settings;
}

function isSettings(value: unknown): value is Settings {
  return isObject(value) && isObject(value['variables']) && isObject(value['headers']);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
