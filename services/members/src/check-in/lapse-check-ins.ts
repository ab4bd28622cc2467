import { asSystem, assertDone } from '@graphroots/kit/workflow/lifecycle';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { checkInLife } from './check-in.life.ts';
import { createCheckInStore } from './check-in.store.ts';

const batch = 500;

export const lapseCheckIn = checkInLife.step('lapse', ({ clock }) => ({ set: { endedOn: clock.today() } }));

/** Ends the check-ins that nothing came of for as long as the rule allows. */
export async function lapseCheckIns(work: UnitOfWork): Promise<number> {
  const store = createCheckInStore(work.tx);
  const today = work.clock.today();
  const { idleDays } = await store.findRule(today);
  const idle = await store.lockIdle(today, idleDays, batch);
  for (const { id: checkIn, version: expectedVersion, activeOn } of idle) {
    const reason = `no service since ${activeOn ?? 'it began'}`;
    assertDone(await lapseCheckIn({ checkIn, expectedVersion, reason }, asSystem(work)));
  }
  return idle.length;
}
