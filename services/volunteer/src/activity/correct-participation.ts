import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import { covers } from '@graphroots/kit/viewer';
import { updateVersion } from '@graphroots/kit/writes/update-version';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { CorrectParticipationInput } from '../types.generated.ts';
import { createActivityStore } from './activity.store.ts';
import { participations } from './activity.table.ts';

type Payload = { participation: string | null; userErrors: UserError[] };

/** What was credited stays in the trace, with the reason for what is credited now. */
export async function correctParticipation(
  { participation: id, expectedVersion, hours, reason }: CorrectParticipationInput,
  { tx, viewer, record }: UnitOfWork,
): Promise<Payload> {
  const userErrors = checkText('reason', reason, { longest: 500 });
  if (!(hours >= 0 && hours <= 24)) {
    userErrors.push(refusal('OUT_OF_RANGE', 'hours', 'Give 0 to 24 hours.'));
  }
  if (userErrors.length > 0) return { participation: null, userErrors };
  const store = createActivityStore(tx);
  const before = await store.findCredit(id);
  const changed = await updateVersion(tx, participations, {
    id,
    expectedVersion,
    set: { hours },
    visible: ({ divisionCode }) => covers(viewer, divisionCode),
    field: 'participation',
  });
  if ('refusal' in changed) return { participation: null, userErrors: [changed.refusal] };
  if (!viewer.roles.some((role) => role === 'community' || role === 'system')) {
    return refused('NOT_ALLOWED', '`correct` is for community.');
  }
  if (before?.state !== 'SETTLED') return refused('WRONG_STATE', 'Its activity is not settled yet.');
  await store.noteHours(changed.row);
  const told = `${before.hours} h → ${hours} h: ${reason.trim()}`;
  const { divisionCode } = changed.row;
  record({ entity: 'Participation', id, action: 'correct', reason: told, divisionCode });
  return { participation: id, userErrors: [] };
}

function refused(code: string, message: string): Payload {
  return { participation: null, userErrors: [refusal(code, 'participation', message)] };
}
