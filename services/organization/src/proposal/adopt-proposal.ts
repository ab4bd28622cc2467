import { checkUnnamed } from '@graphroots/kit/personal/unnamed';
import { refusal } from '@graphroots/kit/user-error';
import type { AdoptProposalInput } from '../types.generated.ts';
import { proposalLife } from './proposal.life.ts';
import { createProposalStore } from './proposal.store.ts';

/** Only what the assembly is in favour of is adopted. */
export const adoptProposal = proposalLife.step<AdoptProposalInput>('adopt', async ({ row, input, tx }) => {
  const refusals = checkUnnamed('decision', input.decision, { longest: 500 });
  const appraisal = await createProposalStore(tx).findAppraisal(row.id);
  if (!appraisal || appraisal.inFavour <= appraisal.against) {
    refusals.push(refusal('NOT_IN_FAVOUR', 'proposal', 'The assembly was not in favour of it.'));
  }
  return { refusals, set: { decision: input.decision.trim() } };
});
