import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { PlanMeetingInput } from '../types.generated.ts';
import { meetingLife } from './meeting.life.ts';
import { createMeetingStore } from './meeting.store.ts';

/** Stores a planned meeting. */
export async function planMeeting(
  { body: bodyId, title, agenda, plannedAt, quorum = null }: PlanMeetingInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<{ meeting: string | null; userErrors: UserError[] }> {
  const store = createMeetingStore(tx);
  const body = await store.findBody(bodyId);
  const userErrors = [
    ...checkText('title', title, { longest: 100 }),
    ...checkText('agenda', agenda, { longest: 2_000, optional: true }),
  ];
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
    agenda: agenda?.trim() ?? null,
    state: 'PLANNED',
    plannedAt,
    quorum,
  });
  record({ entity: 'Meeting', id, action: 'plan', to: 'PLANNED', divisionCode: territoryCode });
  return { meeting: id, userErrors };
}
