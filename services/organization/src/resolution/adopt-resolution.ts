import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createMeetingStore } from '../meeting/meeting.store.ts';
import type { AdoptResolutionInput } from '../types.generated.ts';
import { createProposalStore } from '../proposal/proposal.store.ts';
import { resolutionLife } from './resolution.life.ts';
import { resolutions } from './resolution.table.ts';

/** What a meeting that was held has resolved, until it is closed. */
export async function adoptResolution(
  { meeting: meetingId, text, issue = null, project = null, proposal = null }: AdoptResolutionInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<{ resolution: string | null; userErrors: UserError[] }> {
  const meeting = await createMeetingStore(tx).lockMeeting(meetingId);
  const userErrors = checkText('text', text, { longest: 500 });
  const facts = meeting && { ...meeting, ownerPath: null };
  const stranger = facts && resolutionLife.refuseToBegin('adopt', facts, viewer, 'meeting');
  if (!meeting) userErrors.push(refusal('NOT_FOUND', 'meeting', 'There is none with this id.'));
  else if (stranger) userErrors.push(stranger);
  else if (meeting.state !== 'HELD' && meeting.state !== 'MINUTED') {
    userErrors.push(
      refusal('WRONG_STATE', 'meeting', `It is ${meeting.state}; \`adopt\` needs HELD or MINUTED.`),
    );
  }
  if (
    meeting &&
    proposal !== null &&
    !(await createProposalStore(tx).isIn(proposal, meeting.territoryCode))
  ) {
    userErrors.push(refusal('NOT_FOUND', 'proposal', 'There is none with this id where the body is.'));
  }
  if (!meeting || userErrors.length > 0) return { resolution: null, userErrors };
  const id = newId('rsl');
  const { territoryCode } = meeting;
  await tx.insert(resolutions).values({
    id,
    meetingId,
    territoryCode,
    text: text.trim(),
    state: 'ADOPTED',
    adoptedAt: clock.now().toISOString(),
    issueId: issue,
    projectId: project,
    proposalId: proposal,
  });
  record({ entity: 'Resolution', id, action: 'adopt', to: 'ADOPTED', divisionCode: territoryCode });
  return { resolution: id, userErrors };
}
