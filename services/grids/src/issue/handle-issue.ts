import type { HandleIssueInput } from '../types.generated.ts';
import { issueLife, lowestLevelOf } from './issue.life.ts';

/** Whoever handles an issue holds it. */
export const handleIssue = issueLife.step<HandleIssueInput>('handle', ({ row, input, viewer }) => ({
  set: { holder: lowestLevelOf(viewer, row), handlerId: input.handler ?? row.handlerId },
}));
