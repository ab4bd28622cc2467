import type { CancelWhistleInput } from '../types.generated.ts';
import { excuseTheOthers } from './end-whistle.ts';
import { whistleLife } from './whistle.life.ts';

export const cancelWhistle = whistleLife.step<CancelWhistleInput>('cancel', ({ row, ...work }) => ({
  afterwards: () => excuseTheOthers(row.id, work),
}));
