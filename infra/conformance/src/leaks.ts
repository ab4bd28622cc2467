import type { Reply } from './target.ts';

/** What only a database or a runtime says; none of it is for a client. */
const raw =
  /syntax error at or near|invalid byte sequence|invalid input syntax|violates [\w-]+ constraint|relation "|SQLSTATE|PostgresError|unterminated quoted|pg_catalog|node_modules|\.[jt]s:\d+:\d+|Failed query/;

/**
 * What is wrong with an answer, whatever was asked: it is not JSON of GraphQL's form, the server calls it its own
 * fault, or it repeats what a database or a stack says. Undefined where nothing is.
 */
export function faultOf({ status, text, body }: Reply): string | undefined {
  if (status >= 500) return `status ${status}: ${text.slice(0, 200)}`;
  if (!('data' in body) && !('errors' in body)) return `no GraphQL answer: ${text.slice(0, 200)}`;
  if (text.includes('INTERNAL_SERVER_ERROR')) return `masked as an internal error: ${text.slice(0, 300)}`;
  const leak = raw.exec(text);
  return leak ? `raw text: ${text.slice(Math.max(0, leak.index - 80), leak.index + 120)}` : undefined;
}
