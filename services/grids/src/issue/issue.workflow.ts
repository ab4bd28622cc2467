import { workflow } from '@graphroots/kit/workflow/workflow';
import { issueStates } from './issue.table.ts';

/** The life of an issue (domain, state machine 1). */
export const issueWorkflow = workflow('Issue', issueStates, {
  report: {
    from: [],
    to: ['REPORTED'],
    // Whoever is granted the policy `report-issue`.
    by: [
      'resident',
      'member',
      'unit',
      'grid-worker',
      'grid-head',
      'community',
      'street',
      'department',
      'command-centre',
      'anonymous',
    ],
  },
  accept: { from: ['REPORTED'], to: ['ACCEPTED'], by: ['grid-head', 'community'] },
  reject: { from: ['REPORTED'], to: ['REJECTED'], by: ['community'], reason: true },
  merge: {
    from: ['REPORTED'],
    to: ['MERGED'],
    by: ['community'],
    reason: true,
    guards: ['NOT_FOUND', 'ITSELF'],
  },
  handle: { from: ['ACCEPTED', 'REOPENED'], to: ['HANDLING'], by: ['grid-worker', 'grid-head'] },
  dispatch: {
    // Also when a department has returned its order, or one more is needed.
    from: ['ACCEPTED', 'HANDLING', 'REOPENED', 'DISPATCHED'],
    to: ['DISPATCHED'],
    by: ['street', 'command-centre'],
    guards: ['REQUIRED', 'NOT_FOUND', 'TWICE', 'PAST'],
  },
  // The state stays: the whistle has a life of its own.
  whistle: {
    from: ['ACCEPTED', 'HANDLING', 'DISPATCHED'],
    to: [],
    by: ['the holding street'],
    reason: true,
    guards: ['REQUIRED', 'NOT_FOUND', 'TWICE', 'PAST', 'OPEN_WHISTLE'],
  },
  escalate: {
    from: ['ACCEPTED', 'HANDLING', 'DISPATCHED'],
    to: ['ESCALATED'],
    by: ['the holder'],
    reason: true,
    guards: ['NO_LEVEL_ABOVE'],
  },
  takeOver: {
    from: ['ESCALATED'],
    to: ['HANDLING'],
    by: ['the holder'],
    guards: ['REQUIRED'],
  },
  // Marks and talks change neither state nor holder.
  supervise: {
    from: ['REPORTED', 'ACCEPTED', 'HANDLING', 'DISPATCHED', 'ESCALATED', 'RESOLVED', 'REOPENED'],
    to: [],
    by: ['street', 'inspector'],
    guards: ['REQUIRED'],
  },
  consultOn: {
    from: ['ACCEPTED', 'HANDLING', 'DISPATCHED', 'ESCALATED', 'REOPENED'],
    to: [],
    by: ['the holder'],
    guards: ['REQUIRED', 'NOT_YET', 'TWICE', 'NOT_FOUND'],
  },
  resolve: {
    from: ['HANDLING', 'DISPATCHED'],
    to: ['RESOLVED'],
    by: ['the holder', 'system'],
    guards: ['REQUIRED', 'OPEN_ORDERS'],
  },
  confirm: {
    from: ['RESOLVED'],
    to: ['CLOSED'],
    by: ['the reporter', 'system'],
    guards: ['OUT_OF_RANGE'],
  },
  reopen: {
    from: ['RESOLVED', 'CLOSED'],
    to: ['REOPENED'],
    by: ['the reporter', 'community', 'inspector'],
    reason: true,
    guards: ['TOO_LATE'],
  },
});
