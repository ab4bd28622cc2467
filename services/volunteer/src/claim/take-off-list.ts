import { refusal, type UserError } from '@graphroots/kit/user-error';
import { asSystem, assertDone } from '@graphroots/kit/workflow/lifecycle';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createItemStore, type Item, type ItemKey } from '../item/item.store.ts';
import { createClaimStore } from './claim.store.ts';
import { lapseClaim } from './decline-claim.ts';

/** What leaves the list has no claims under way; those not decided yet lapse. */
export function takeOffList(kind: ItemKey['kind']) {
  return async ({ row: { id }, ...work }: UnitOfWork & { readonly row: Item }) => {
    const key = { kind, id };
    const claims = await createItemStore(work.tx).findClaims(key);
    const isUnderWay = claims.some(({ state }) => state !== 'PENDING' && state !== 'CONFIRMED');
    const message = 'Claims of it are under way: see `claims`.';
    const refusals: UserError[] = isUnderWay ? [refusal('UNDER_WAY', kind, message)] : [];
    return { refusals, afterwards: () => lapseClaims(key, work) };
  };
}

async function lapseClaims(key: ItemKey, work: UnitOfWork): Promise<void> {
  for (const { id: claim, version: expectedVersion } of await createClaimStore(work.tx).lockPending(key)) {
    assertDone(await lapseClaim({ claim, expectedVersion }, asSystem(work)));
  }
}
