import type { WithdrawScoreAppealInput } from '../types.generated.ts';
import { scoreAppealLife } from './score-appeal.life.ts';

export const withdrawScoreAppeal = scoreAppealLife.step<WithdrawScoreAppealInput>(
  'withdraw',
  ({ clock }) => ({ set: { settledOn: clock.today() } }),
);
