import { newId } from '@graphroots/kit/ids';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { accountOf } from '../sign-up/person.ts';
import type { RegisterAsVolunteerInput, VerifyVolunteerRegistrationInput } from '../types.generated.ts';
import { registrationLife } from './station.life.ts';
import { volunteerRegistrations } from './station.table.ts';

type Payload = { registration: string | null; userErrors: UserError[] };

/** The database keeps somebody from being registered twice. */
export async function registerVolunteer(
  { division: divisionCode }: RegisterAsVolunteerInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<Payload> {
  const accountId = accountOf(viewer);
  if (accountId === null) return refused('NOT_ALLOWED', '`register` is for resident, member.');
  if (!/^\d{9}(?!000)\d{3}$/.test(divisionCode)) {
    return refused('NOT_FOUND', 'Give the 12 digits of a community.');
  }
  const id = newId('vrg');
  const registeredAt = clock.now().toISOString();
  const row = { id, accountId, divisionCode, state: 'REGISTERED' as const, registeredAt };
  const stored = await tx
    .insert(volunteerRegistrations)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: volunteerRegistrations.id });
  if (stored.length === 0) return refused('TWICE', 'You are registered.');
  record({
    entity: 'VolunteerRegistration',
    id,
    action: 'register',
    to: 'REGISTERED',
    unnamed: true,
    divisionCode,
  });
  return { registration: id, userErrors: [] };
}

export const verifyVolunteer = registrationLife.step<VerifyVolunteerRegistrationInput>(
  'verify',
  ({ row, input, viewer, clock }) => ({
    refusals:
      row.accountId === viewer.id ? [refusal('ITSELF', 'registration', 'Somebody else verifies yours.')] : [],
    set: { verifiedAt: clock.now().toISOString(), partyMember: input.partyMember },
  }),
);

function refused(code: string, message: string): Payload {
  return { registration: null, userErrors: [refusal(code, 'division', message)] };
}
