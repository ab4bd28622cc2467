import { needLife } from '../item/item.life.ts';
import { reviseItem } from '../item/revise-item.ts';
import type { ReviseNeedInput } from '../types.generated.ts';
import { checkBearer } from './draft-need.ts';

export const reviseNeed = needLife.step<ReviseNeedInput>('revise', async (step) => {
  const { urgency, forResidents } = step.input;
  const { refusals, set } = await reviseItem(step);
  return {
    refusals: [...refusals, ...checkBearer(step.row.ownerKind, forResidents)],
    set: { ...set, urgency, forResidents },
  };
});
