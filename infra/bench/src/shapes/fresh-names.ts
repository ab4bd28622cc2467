import type { ClientRequest } from '../clients/load.ts';

/*
 * A question never seen before: some fields in each part of it are named anew in every request, so that neither its text
 * nor any plan made for it has been there before.
 */

const ending = '_fresh';

/** A query whose names of some fields can be made new. */
export function withFreshNames(query: string): string {
  return query.replaceAll(/^( *)(name|volunteerHours|score)$/gm, `$1$2${ending}: $2`);
}

/** The request with names that it has for this number only. */
export function freshened(request: ClientRequest, number: number): ClientRequest {
  return { ...request, body: request.body.replaceAll(ending, `_${number}`) };
}

/** An answer with the fields' own names. */
export function withOwnNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withOwnNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key.endsWith(ending) ? key.slice(0, -ending.length) : key,
      withOwnNames(each),
    ]),
  );
}
