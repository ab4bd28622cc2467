import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { claimantOf } from '../claim/claim.life.ts';
import type { claims } from '../claim/claim.table.ts';
import { itemOf } from '../claim/item-of-claim.ts';
import { ownerOf } from '../item/item.life.ts';
import { createItemStore } from '../item/item.store.ts';
import { createExchangeStore } from './exchange.store.ts';

/** A confirmed delivery is entered once; both sides read the same entry. */
export async function enterDelivery(
  claim: typeof claims.$inferSelect,
  { tx, clock, record }: UnitOfWork,
): Promise<void> {
  const item = await createItemStore(tx).lockItem(itemOf(claim));
  if (!item) throw new Error('A claim is of an item.');
  const [claimant, owner] = [claimantOf(claim), ownerOf(claim)];
  const [from, to] = claim.resourceId === null ? [claimant, owner] : [owner, claimant];
  const { divisionCode, quantity, id: claimId } = claim;
  const { categoryCode } = item;
  const at = clock.now().toISOString();
  const entry = { from, to, divisionCode, categoryCode, quantity, at, claimId };
  const id = await createExchangeStore(tx).enter(entry, clock);
  record({ entity: 'Exchange', id, action: 'enter', divisionCode, path: from.path ?? to.path, as: 'system' });
}
