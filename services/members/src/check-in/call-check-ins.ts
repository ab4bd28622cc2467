import { daysAfter } from '@graphroots/kit/clock';
import { newId } from '@graphroots/kit/ids';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createCheckInStore } from './check-in.store.ts';

const batch = 500;

/** Calls members in service to check in where they live, if they have never done so there. */
export async function callCheckIns({ tx, clock, record }: UnitOfWork): Promise<number> {
  const store = createCheckInStore(tx);
  const today = clock.today();
  const uncalled = await store.findUncalled(today, batch);
  if (uncalled.length === 0) return 0;
  const dueOn = daysAfter(today, (await store.findRule(today)).registerDays);
  const called = await store.call(
    uncalled.map((subject) => ({
      ...subject,
      id: newId('cki'),
      kind: 'MEMBER',
      skills: [],
      postsTaken: [],
      state: 'DUE',
      dueOn,
    })),
  );
  for (const { id, communityCode: divisionCode, originPath: path } of called) {
    record({ entity: 'CheckIn', id, action: 'call', to: 'DUE', divisionCode, path });
  }
  return uncalled.length;
}
