import { newId, idFrom } from '@graphroots/kit/ids';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import { asNobody, asSystem, assertDone } from '@graphroots/kit/workflow/lifecycle';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { findPerson } from '../sign-up/person.ts';
import { signUpLife } from '../sign-up/sign-up.life.ts';
import { createSignUpStore } from '../sign-up/sign-up.store.ts';
import type { SignInToActivityInput, SignOutOfActivityInput } from '../types.generated.ts';
import { createActivityStore } from './activity.store.ts';

type Payload = { signUp: string | null; userErrors: UserError[] };

const attend = signUpLife.step('attend');

/** Being there makes the person-time. Whoever has not signed up comes in as long as there is room. */
export async function signInToActivity(input: SignInToActivityInput, work: UnitOfWork): Promise<Payload> {
  const { tx, viewer, clock, record } = work;
  const signUps = createSignUpStore(tx);
  const store = createActivityStore(tx);
  const person = await findPerson(tx, viewer);
  const activity = await signUps.findActivity(input.activity);
  if (!activity) return refused('NOT_FOUND', 'activity', 'There is none with this id.');
  if (!person) return refused('NOT_ALLOWED', 'activity', '`signIn` is for resident, member.');
  if (activity.state !== 'RUNNING') {
    return refused('WRONG_STATE', 'activity', `It is ${activity.state}; signing in needs RUNNING.`);
  }
  if (activity.signInCode !== input.code.trim()) {
    return refused('WRONG_CODE', 'code', 'Another code is shown at the place.');
  }
  const { id: activityId, divisionCode, category } = activity;
  const signedInAt = clock.now().toISOString();
  let signUp = await signUps.findOwn(activityId, person.accountId);
  if (signUp?.state === 'ATTENDED') return refused('TWICE', 'activity', 'You have signed in.');
  // A place is had by whoever signed up; everybody else takes one of those that are left.
  if (signUp?.state !== 'PLACED' && !(await signUps.takePlace(activityId))) {
    return refused('FULL', 'activity', 'All places are taken.');
  }
  if (!signUp) {
    const made = { activityId, divisionCode, state: 'PLACED' as const, signedUpAt: signedInAt, ...person };
    if (!(await signUps.insert(made))) return refused('TWICE', 'activity', 'You have signed in.');
    signUp = await signUps.findOwn(activityId, person.accountId);
    if (!signUp) throw new Error('The sign-up was not stored.');
    record({ entity: 'SignUp', id: signUp.id, action: 'signUp', to: 'PLACED', unnamed: true, divisionCode });
  }
  const { id, version: expectedVersion } = signUp;
  const { accountId, memberId, role } = person;
  await store.insertParticipation({
    id: newId('prt'),
    activityId,
    role,
    memberId,
    accountId,
    personId: idFrom('psn', Buffer.from(accountId)),
    divisionCode,
    category,
    hours: 0,
    signedInAt,
  });
  assertDone(await attend({ signUp: id, expectedVersion }, asSystem(asNobody(work))));
  return { signUp: id, userErrors: [] };
}

export async function signOutOfActivity(
  { activity }: SignOutOfActivityInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<Payload> {
  const signUps = createSignUpStore(tx);
  const own = viewer.id === null ? null : await signUps.findOwn(activity, viewer.id);
  const found = await signUps.findActivity(activity);
  if (own?.state !== 'ATTENDED') return refused('NOT_FOUND', 'activity', 'You have not signed in there.');
  if (found?.state !== 'RUNNING') return refused('WRONG_STATE', 'activity', 'It is over.');
  const isFirst = await createActivityStore(tx).signOut(activity, own.accountId, clock.now().toISOString());
  if (!isFirst) return refused('TWICE', 'activity', 'You have signed out.');
  const { id, divisionCode } = own;
  record({
    entity: 'SignUp',
    id,
    action: 'signOut',
    from: 'ATTENDED',
    to: 'ATTENDED',
    unnamed: true,
    divisionCode,
  });
  return { signUp: id, userErrors: [] };
}

function refused(code: string, field: string, message: string): Payload {
  return { signUp: null, userErrors: [refusal(code, field, message)] };
}
