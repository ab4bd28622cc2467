import { refusal, type UserError } from '@graphroots/kit/user-error';
import { asNobody, asSystem, assertDone } from '@graphroots/kit/workflow/lifecycle';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { activityLife } from '../activity/activity.life.ts';
import type { SignUpForActivityInput } from '../types.generated.ts';
import { findPerson } from './person.ts';
import { createSignUpStore } from './sign-up.store.ts';

type Payload = { signUp: string | null; userErrors: UserError[] };

const fill = activityLife.step('fill');

/** The database counts the places: of those who take the last one at once, one has it. */
export async function signUpForActivity(
  { activity: activityId, wait }: SignUpForActivityInput,
  work: UnitOfWork,
): Promise<Payload> {
  const { tx, viewer, clock, record } = work;
  const store = createSignUpStore(tx);
  const person = await findPerson(tx, viewer);
  const activity = await store.findActivity(activityId);
  if (!activity) return refused('NOT_FOUND', 'There is none with this id.');
  if (!person) return refused('NOT_ALLOWED', '`signUp` is for resident, member.');
  if (activity.state !== 'OPEN' && activity.state !== 'FULL') {
    return refused('WRONG_STATE', `It is ${activity.state}; \`signUp\` needs OPEN or FULL.`);
  }
  const taken = await store.takePlace(activityId);
  if (!taken && !wait) return refused('FULL', 'All places are taken: say `wait` to wait for one.');
  const { divisionCode } = activity;
  const state = taken ? 'PLACED' : 'WAITING';
  const signedUpAt = clock.now().toISOString();
  const signUp = await store.insert({ activityId, divisionCode, state, signedUpAt, ...person });
  if (!signUp) return refused('TWICE', 'You have signed up for it.');
  record({ entity: 'SignUp', id: signUp, action: 'signUp', to: state, unnamed: true, divisionCode });
  if (taken && taken.placesTaken === taken.capacity) {
    assertDone(
      await fill({ activity: activityId, expectedVersion: taken.version }, asSystem(asNobody(work))),
    );
  }
  return { signUp, userErrors: [] };
}

function refused(code: string, message: string): Payload {
  return { signUp: null, userErrors: [refusal(code, 'activity', message)] };
}
