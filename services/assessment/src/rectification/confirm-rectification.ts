import type { ConfirmRectificationInput } from '../types.generated.ts';
import { rectificationLife } from './rectification.life.ts';

export const confirmRectification = rectificationLife.step<ConfirmRectificationInput>(
  'confirm',
  ({ input }) => ({ set: { class: input.class } }),
);
