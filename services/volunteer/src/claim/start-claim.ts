import { checkAgreement } from './check-agreement.ts';
import { claimLife } from './claim.life.ts';

export const startClaim = claimLife.step('start', async ({ row, ...work }) => ({
  refusals: await checkAgreement(row.agreementId, row, work, 'claim'),
  set: { startedAt: work.clock.now().toISOString() },
}));
