import type { PartyOrganization } from './party-organization.store.ts';

/** As far as the graph looks upwards (`ancestors`). */
export const deepestLine = 12;

/** How many organizations a path names. */
export function stepsOf(path: string): number {
  return path.split('/').length - 1;
}

/** Whether an organization can lead none. */
export function isOfWrongRank({ rank }: Pick<PartyOrganization, 'rank'>): boolean {
  return rank === 'GROUP';
}
