import type { Transaction } from '@graphroots/kit/writes/transaction';
import { createCollectionStore } from '../collection/collection.store.ts';
import type { schemeItems } from '../scheme/scheme-item.table.ts';
import { createDebriefingStore } from './debriefing.store.ts';

/** What people voted becomes the value of the items that are voted, with the debriefing as its case. */
export async function countVotes(
  tx: Transaction,
  cycleId: string,
  items: readonly (typeof schemeItems.$inferSelect)[],
  at: string,
): Promise<void> {
  const voted = items.filter(({ source }) => source === 'VOTED');
  if (voted.length === 0) return;
  const votes = await createDebriefingStore(tx).countVotes(cycleId);
  for (const { id: itemId, denominator } of voted) {
    const counted = votes.map(({ debriefingId, organizationId, good, all }) => ({
      organizationId,
      numerator: good,
      denominator: denominator === null ? null : all,
      cases: [{ type: 'Debriefing', key: debriefingId, counted: true }],
    }));
    const given = { cycleId, itemId, source: 'DEBRIEFING', variables: null, at };
    await createCollectionStore(tx).insertValues(given, counted);
  }
}
