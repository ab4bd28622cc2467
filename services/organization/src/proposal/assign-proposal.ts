import { findOwner } from '../party-organization/owner.ts';
import type { AssignProposalInput } from '../types.generated.ts';
import { proposalLife } from './proposal.life.ts';

/** A proposal is implemented by a Party organization, by a day. */
export const assignProposal = proposalLife.step<AssignProposalInput>('assign', async ({ input, ...work }) =>
  findOwner(input, work),
);
