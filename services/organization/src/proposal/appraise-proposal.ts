import type { Clock } from '@graphroots/kit/clock';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { AppraisalInput, AppraiseProposalInput, CloseProposalInput } from '../types.generated.ts';
import { proposalLife } from './proposal.life.ts';
import { createProposalStore } from './proposal.store.ts';

const mostVotes = 10_000;

/** The assembly has voted on what is proposed. */
export const appraiseProposal = proposalLife.step<AppraiseProposalInput>(
  'appraise',
  ({ row, input: { appraisal }, tx, clock }) => ({
    refusals: checkAppraisal(appraisal, clock),
    afterwards: async () =>
      createProposalStore(tx).noteAppraisal({ proposalId: row.id, stage: 'BEFORE_ADOPTION', ...appraisal }),
  }),
);

/** The assembly has voted on what came of it: whatever it found, that is the end. */
export const closeProposal = proposalLife.step<CloseProposalInput>(
  'close',
  ({ row, input: { appraisal }, tx, clock }) => ({
    refusals: checkAppraisal(appraisal, clock),
    afterwards: async () =>
      createProposalStore(tx).noteAppraisal({
        proposalId: row.id,
        stage: 'AFTER_IMPLEMENTATION',
        ...appraisal,
      }),
  }),
);

function checkAppraisal({ heldOn, inFavour, against, abstained }: AppraisalInput, clock: Clock): UserError[] {
  const errors: UserError[] = [];
  if (heldOn > clock.today()) errors.push(refusal('NOT_YET', ['appraisal', 'heldOn'], 'It lies ahead.'));
  for (const [name, votes] of Object.entries({ inFavour, against, abstained })) {
    if (votes >= 0 && votes <= mostVotes) continue;
    errors.push(refusal('OUT_OF_RANGE', ['appraisal', name], `Give 0 to ${mostVotes}.`));
  }
  if (inFavour + against + abstained === 0) {
    errors.push(refusal('OUT_OF_RANGE', 'appraisal', 'Somebody has voted.'));
  }
  return errors;
}
