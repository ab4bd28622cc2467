import type { AcceptIssueInput } from '../types.generated.ts';
import { issueLife, lowestLevelOf } from './issue.life.ts';

/** Whoever accepts an issue holds it. */
export const acceptIssue = issueLife.step<AcceptIssueInput>('accept', ({ row, viewer }) => ({
  set: { holder: lowestLevelOf(viewer, row) },
}));
