import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { PlanMeetingInput } from '../types.generated.ts';
import { meetingLife } from './meeting.life.ts';
import { createMeetingStore } from './meeting.store.ts';

const mostItems = 50;

/** Stores a planned meeting. */
export async function planMeeting(
  input: PlanMeetingInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<{ meeting: string | null; userErrors: UserError[] }> {
  const { body: bodyId, title, plannedAt, quorum = null } = input;
  const store = createMeetingStore(tx);
  const agenda = input.agenda?.map((item) => item.trim()) ?? [];
  const body = await store.findBody(bodyId);
  const userErrors = [...checkText('title', title, { longest: 100 }), ...checkAgenda(agenda)];
  if (quorum !== null && quorum < 1) userErrors.push(refusal('OUT_OF_RANGE', 'quorum', 'Give 1 or more.'));
  if (Date.parse(plannedAt) <= clock.now().getTime()) {
    userErrors.push(refusal('PAST', 'plannedAt', 'It must lie ahead.'));
  }
  const stranger = body && meetingLife.refuseToBegin('plan', body, viewer, 'body');
  if (!body) userErrors.push(refusal('NOT_FOUND', 'body', 'There is none with this id.'));
  else if (stranger) userErrors.push(stranger);
  else if (body.status === 'DISSOLVED') {
    userErrors.push(refusal('WRONG_STATE', 'body', 'It is dissolved.'));
  }
  if (!body || userErrors.length > 0) return { meeting: null, userErrors };
  const id = newId('mtg');
  const { territoryCode } = body;
  await store.insert({
    id,
    bodyId,
    territoryCode,
    title: title.trim(),
    agenda,
    state: 'PLANNED',
    plannedAt,
    quorum,
  });
  record({ entity: 'Meeting', id, action: 'plan', to: 'PLANNED', divisionCode: territoryCode });
  return { meeting: id, userErrors };
}

function checkAgenda(agenda: readonly string[]): UserError[] {
  if (agenda.length > mostItems) return [refusal('TOO_MANY', 'agenda', `Name ${mostItems} at most.`)];
  return agenda.flatMap((item, at) => checkText(['agenda', String(at)], item, { longest: 200 }));
}
