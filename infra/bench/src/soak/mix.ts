import type { ClientRequest } from '../clients/load.ts';

/**
 * Requests of several kinds in one row, each kind as often as its weight says and spread evenly, so that every stretch of
 * the row is much like another.
 */
export function mixed(
  kinds: readonly { readonly weight: number; readonly requests: readonly ClientRequest[] }[],
  rounds: number,
): ClientRequest[] {
  const row = kinds.flatMap(({ weight, requests }, kind) =>
    Array.from({ length: requests.length === 0 ? 0 : weight * rounds }, (_, index) => ({
      place: (index + (kind + 1) / (kinds.length + 1)) / weight,
      request: requests[index % requests.length],
    })),
  );
  return row.toSorted((left, right) => left.place - right.place).flatMap(({ request }) => request ?? []);
}
