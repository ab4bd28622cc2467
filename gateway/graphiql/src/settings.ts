/** What only the server knows: the variables of the first query, such as the city that is loaded. */
export interface Settings {
  readonly variables: Readonly<Record<string, unknown>>;
}

export async function readSettings(): Promise<Settings> {
  const response = await fetch('/graphiql/settings.json');
  if (!response.ok) throw new Error(`The server answered with status ${response.status}.`);
  const settings: unknown = await response.json();
  if (!isSettings(settings)) throw new Error('The server sent settings of another form.');
  return settings;
}

function isSettings(value: unknown): value is Settings {
  return (
    typeof value === 'object' &&
    value !== null &&
    'variables' in value &&
    typeof value.variables === 'object' &&
    value.variables !== null
  );
}
