import type { RejectScoreAppealInput } from '../types.generated.ts';
import { refuseScorer } from './decided-by-another.ts';
import { scoreAppealLife } from './score-appeal.life.ts';

export const rejectScoreAppeal = scoreAppealLife.step<RejectScoreAppealInput>(
  'reject',
  async ({ row, input: { reason }, tx, viewer, clock }) => ({
    refusals: await refuseScorer(tx, row.cycleId, viewer),
    set: { settledOn: clock.today(), finding: reason.trim() },
  }),
);
