import { projectLife } from '../item/item.life.ts';
import { reviseItem } from '../item/revise-item.ts';
import type { ReviseProjectInput } from '../types.generated.ts';
import { checkMatch } from './check-match.ts';

export const reviseProject = projectLife.step<ReviseProjectInput>('revise', async (step) => {
  const { need: needId = null, resource: resourceId = null } = step.input;
  const { refusals, set } = await reviseItem(step);
  return {
    refusals: [...refusals, ...(await checkMatch(step.tx, step.input))],
    set: { ...set, needId, resourceId },
  };
});
