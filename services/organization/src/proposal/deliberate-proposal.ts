import { checkUnnamed } from '@graphroots/kit/personal/unnamed';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { DeliberationInput, DiscussProposalInput, SubmitProposalInput } from '../types.generated.ts';
import { proposalLife } from './proposal.life.ts';
import { createProposalStore } from './proposal.store.ts';

const mostDeliberations = 20;
const mostParticipants = 10_000;

/** The community committee has deliberated it. */
export const submitProposal = proposalLife.step<SubmitProposalInput>(
  'submit',
  async ({ row, input: { deliberation }, ...work }) => ({
    refusals: await checkDeliberation(deliberation, row.communityCode, work),
    afterwards: async () => note('COMMITTEE', row.id, deliberation, work),
  }),
);

/** The joint conference has deliberated it, for the first time or again. */
export const discussProposal = proposalLife.step<DiscussProposalInput>(
  'discuss',
  async ({ row, input: { deliberation }, ...work }) => {
    const store = createProposalStore(work.tx);
    const refusals = await checkDeliberation(deliberation, row.communityCode, work);
    if ((await store.countDeliberations(row.id)) >= mostDeliberations) {
      refusals.push(refusal('TOO_MANY', 'proposal', `It was deliberated ${mostDeliberations} times.`));
    }
    return {
      refusals,
      afterwards: async () => note('JOINT_CONFERENCE', row.id, deliberation, work),
    };
  },
);

async function note(
  stage: 'COMMITTEE' | 'JOINT_CONFERENCE',
  proposalId: string,
  { heldOn, meeting = null, conclusion, participants }: DeliberationInput,
  { tx }: Pick<UnitOfWork, 'tx'>,
): Promise<void> {
  const deliberation = { proposalId, stage, heldOn, meetingId: meeting, conclusion: conclusion.trim() };
  await createProposalStore(tx).noteDeliberation(deliberation, participants);
}

async function checkDeliberation(
  { heldOn, meeting = null, conclusion, participants }: DeliberationInput,
  communityCode: string,
  { tx, clock }: Pick<UnitOfWork, 'tx' | 'clock'>,
): Promise<UserError[]> {
  const at = (...path: readonly (string | number)[]) => ['deliberation', ...path.map(String)];
  const errors = checkUnnamed(at('conclusion'), conclusion, { longest: 1_000 });
  if (heldOn > clock.today()) errors.push(refusal('NOT_YET', at('heldOn'), 'It lies ahead.'));
  if (meeting !== null && !(await createProposalStore(tx).wasHeldFor(meeting, communityCode))) {
    errors.push(refusal('NOT_FOUND', at('meeting'), 'No such meeting was held for this community.'));
  }
  if (participants.length === 0) errors.push(refusal('REQUIRED', at('participants'), 'Say who took part.'));
  const seen = new Set<string>();
  for (const [index, { role, count }] of participants.entries()) {
    if (seen.has(role))
      errors.push(refusal('TWICE', at('participants', index, 'role'), 'Name each role once.'));
    if (count < 1 || count > mostParticipants) {
      const message = `Give 1 to ${mostParticipants}.`;
      errors.push(refusal('OUT_OF_RANGE', at('participants', index, 'count'), message));
    }
    seen.add(role);
  }
  return errors;
}
