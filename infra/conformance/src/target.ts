import { isRecord } from '@graphroots/kit/reads/arguments';

export interface Reply {
  readonly status: number;
  readonly text: string;
  /** The body as an object; empty where it is none. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** A gateway that listens, as a client sees it. */
export interface Target {
  /** `http://127.0.0.1:…`, without a path. */
  readonly origin: string;
  /** The origin with `/graphql`. */
  readonly url: string;
  /** Like the global `fetch`, with the headers every call of the suites carries. */
  readonly fetch: typeof fetch;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Reply>;
  /** Sends these bytes as the JSON body of a request. */
  post(body: string | Uint8Array<ArrayBuffer>): Promise<Reply>;
}

export function createTarget(origin: string, headers: Readonly<Record<string, string>> = {}): Target {
  const url = `${origin}/graphql`;
  const fetchWithHeaders: typeof fetch = (input, init = {}) => {
    const all = new Headers(init.headers);
    for (const [name, value] of Object.entries(headers)) if (!all.has(name)) all.set(name, value);
    return fetch(input, { ...init, headers: all });
  };
  const post: Target['post'] = async (body) =>
    readReply(
      await fetchWithHeaders(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
    );
  return {
    origin,
    url,
    fetch: fetchWithHeaders,
    post,
    ask: (query, variables = {}) => post(JSON.stringify({ query, variables })),
  };
}

export async function readReply(response: Response): Promise<Reply> {
  const text = await response.text();
  return { status: response.status, text, body: readObject(text) };
}

function readObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
