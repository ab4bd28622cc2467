import { checkUnnamed } from '@graphroots/kit/personal/unnamed';
import type { ReportBackProposalInput } from '../types.generated.ts';
import { proposalLife } from './proposal.life.ts';

export const reportBackProposal = proposalLife.step<ReportBackProposalInput>('reportBack', ({ input }) => ({
  refusals: checkUnnamed('report', input.report, { longest: 1_000 }),
  set: { report: input.report.trim() },
}));
