import type { itemStates } from '../item/item.columns.ts';
import type { claimStates } from './claim.table.ts';

type ClaimState = (typeof claimStates)[number];

/** Claims that have parts of their item. */
export const holdingStates: readonly ClaimState[] = [
  'APPROVED',
  'IN_DELIVERY',
  'DISPUTED',
  'DELIVERED',
  'CONFIRMED',
];

interface Counted {
  readonly state: ClaimState;
  readonly quantity: number;
}

/** Where an item stands by its claims, and how many of its parts they have. */
export function standingOf(
  quantity: number,
  claims: readonly Counted[],
): { taken: number; state: (typeof itemStates)[number] } {
  const holding = claims.filter(({ state }) => holdingStates.includes(state));
  const taken = holding.reduce((sum, claim) => sum + claim.quantity, 0);
  const all = (...states: ClaimState[]): boolean => holding.every(({ state }) => states.includes(state));
  if (taken < quantity) return { taken, state: 'LISTED' };
  if (all('CONFIRMED')) return { taken, state: 'CLOSED' };
  if (all('CONFIRMED', 'DELIVERED')) return { taken, state: 'DELIVERED' };
  return { taken, state: all('APPROVED') ? 'CLAIMED' : 'IN_DELIVERY' };
}
