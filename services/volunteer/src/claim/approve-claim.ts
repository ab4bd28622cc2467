import { refusal, type UserError } from '@graphroots/kit/user-error';
import { createItemStore } from '../item/item.store.ts';
import type { ApproveClaimInput } from '../types.generated.ts';
import { claimLife } from './claim.life.ts';
import { itemOf } from './item-of-claim.ts';
import { standingOf } from './standing.ts';

/** Parts are given away one after the other. Where more is claimed than is free, the street decides. */
export const approveClaim = claimLife.step<ApproveClaimInput>(
  'approve',
  async ({ row, tx, clock, actors }) => {
    const store = createItemStore(tx);
    const key = itemOf(row);
    const item = await store.lockItem(key);
    if (item?.state !== 'LISTED') {
      return { refusals: [refusal('NOT_LISTED', 'claim', 'What it claims is not on the list any more.')] };
    }
    const claims = await store.findClaims(key);
    const free = item.quantity - standingOf(item.quantity, claims).taken;
    const asked = claims
      .filter(({ state }) => state === 'PENDING')
      .reduce((sum, { quantity }) => sum + quantity, 0);
    const refusals: UserError[] = [];
    if (row.quantity > free) {
      refusals.push(refusal('NO_CAPACITY', 'claim', `It claims ${row.quantity} parts; ${free} are free.`));
    } else if (asked > free && !actors.has('the street')) {
      refusals.push(refusal('COMPETING', 'claim', 'More is claimed than is free: the street decides.'));
    }
    return { refusals, set: { decidedAt: clock.now().toISOString() } };
  },
);
