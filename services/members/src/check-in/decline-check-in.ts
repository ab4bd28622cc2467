import { daysAfter } from '@graphroots/kit/clock';
import type { DeclineCheckInInput } from '../types.generated.ts';
import { checkInLife } from './check-in.life.ts';
import { createCheckInStore } from './check-in.store.ts';

/** Whoever is declined has time to register anew. */
export const declineCheckIn = checkInLife.step<DeclineCheckInInput>('decline', async ({ tx, clock }) => {
  const today = clock.today();
  const { registerDays } = await createCheckInStore(tx).findRule(today);
  return { set: { registeredOn: null, dueOn: daysAfter(today, registerDays) } };
});
