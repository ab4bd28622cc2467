import { asSystem, assertDone } from '@graphroots/kit/workflow/lifecycle';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { unclaimed } from './return-micro-wish.ts';
import { wishLife } from './wish.life.ts';
import { createWishStore } from './wish.store.ts';

const batch = 500;
const lapse = wishLife.step('lapse', ({ row }) => ({
  set: { ...unclaimed, lapsedClaims: row.lapsedClaims + 1 },
}));
const expire = wishLife.step('expire');

/** Returns wishes to the pool whose claims were not fulfilled by their day. */
export async function lapseWishClaims(work: UnitOfWork): Promise<number> {
  const overdue = await createWishStore(work.tx).lockOverdue(work.clock.today(), batch);
  for (const { id: wish, version: expectedVersion } of overdue) {
    assertDone(await lapse({ wish, expectedVersion }, asSystem(work)));
  }
  return overdue.length;
}

/** Ends wishes that nobody claimed before their last day. */
export async function expireWishes(work: UnitOfWork): Promise<number> {
  const expired = await createWishStore(work.tx).lockExpired(work.clock.today(), batch);
  for (const { id: wish, version: expectedVersion } of expired) {
    assertDone(await expire({ wish, expectedVersion }, asSystem(work)));
  }
  return expired.length;
}
