import { refusal } from '@graphroots/kit/user-error';
import { asNobody, asSystem, assertDone } from '@graphroots/kit/workflow/lifecycle';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { activityLife } from '../activity/activity.life.ts';
import type { CancelSignUpInput } from '../types.generated.ts';
import { signUpLife } from './sign-up.life.ts';
import { createSignUpStore } from './sign-up.store.ts';

const promote = signUpLife.step('promote');
const reopen = activityLife.step('reopen');
const drop = signUpLife.step('cancel');

/** The place goes to whoever has waited longest, else it is free again. */
export const cancelSignUp = signUpLife.step<CancelSignUpInput>('cancel', async ({ row, ...work }) => {
  const store = createSignUpStore(work.tx);
  const activity = await store.lockActivity(row.activityId);
  if (activity?.state !== 'OPEN' && activity?.state !== 'FULL') {
    return { refusals: [refusal('TOO_LATE', 'signUp', 'The activity has begun or is over.')] };
  }
  const afterwards = async (): Promise<void> => {
    if (row.state !== 'PLACED') return;
    const next = await store.lockFirstWaiting(activity.id);
    if (next) {
      assertDone(await promote({ signUp: next.id, expectedVersion: next.version }, asSystem(asNobody(work))));
      return;
    }
    await store.freePlace(activity.id);
    if (activity.state === 'FULL') {
      const { id, version: expectedVersion } = activity;
      assertDone(await reopen({ activity: id, expectedVersion }, asSystem(asNobody(work))));
    }
  };
  return { afterwards };
});

/** Takes their places from all who signed up for an activity that is called off. */
export async function dropSignUps(activityId: string, work: UnitOfWork): Promise<void> {
  for (const { id: signUp, version: expectedVersion } of await createSignUpStore(work.tx).lockOpen(
    activityId,
  )) {
    assertDone(await drop({ signUp, expectedVersion }, asSystem(work)));
  }
}
