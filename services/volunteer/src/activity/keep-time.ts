import { asSystem, assertDone } from '@graphroots/kit/workflow/lifecycle';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { activityLife } from './activity.life.ts';
import { createActivityStore } from './activity.store.ts';

const batch = 500;
const start = activityLife.step('start');
const end = activityLife.step('end');

/** Starts activities whose beginning has come. */
export async function startActivities(work: UnitOfWork): Promise<number> {
  const now = work.clock.now().toISOString();
  const due = await createActivityStore(work.tx).lockDue(['OPEN', 'FULL'], 'startsAt', now, batch);
  for (const { id: activity, version: expectedVersion } of due) {
    assertDone(await start({ activity, expectedVersion }, asSystem(work)));
  }
  return due.length;
}

/** Ends activities whose end has come. */
export async function endActivities(work: UnitOfWork): Promise<number> {
  const now = work.clock.now().toISOString();
  const due = await createActivityStore(work.tx).lockDue(['RUNNING'], 'endsAt', now, batch);
  for (const { id: activity, version: expectedVersion } of due) {
    assertDone(await end({ activity, expectedVersion }, asSystem(work)));
  }
  return due.length;
}
