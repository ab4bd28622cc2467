import { refusal } from '@graphroots/kit/user-error';
import type { CloseRectificationInput } from '../types.generated.ts';
import { rectificationLife } from './rectification.life.ts';

export const closeRectification = rectificationLife.step<CloseRectificationInput>(
  'close',
  ({ row, clock }) =>
    row.watchUntil !== null && row.watchUntil >= clock.today()
      ? { refusals: [refusal('TOO_EARLY', 'rectification', `It is watched until ${row.watchUntil}.`)] }
      : {},
);
