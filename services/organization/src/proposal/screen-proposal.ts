import { checkUnnamed } from '@graphroots/kit/personal/unnamed';
import type { ScreenProposalInput } from '../types.generated.ts';
import { proposalLife } from './proposal.life.ts';

/** The words it was raised in are not kept: what others read are those of the screening. */
export const screenProposal = proposalLife.step<ScreenProposalInput>('screen', ({ input, clock }) => ({
  refusals: [
    ...checkUnnamed('topic', input.topic, { longest: 100 }),
    ...checkUnnamed('text', input.text, { longest: 1_000 }),
  ],
  set: {
    topic: input.topic.trim(),
    text: input.text.trim(),
    screenedAt: clock.now().toISOString(),
  },
}));
