import { workflow } from '@graphroots/kit/workflow/workflow';
import { activityStates } from './activity.table.ts';

/** The life of an activity (domain, state machine 14). */
export const activityWorkflow = workflow('Activity', activityStates, {
  plan: { from: [], to: ['PLANNED'], by: ['the owner'] },
  open: { from: ['PLANNED'], to: ['OPEN'], by: ['the owner'], guards: ['PAST'] },
  fill: { from: ['OPEN'], to: ['FULL'], by: ['system'] },
  reopen: { from: ['FULL'], to: ['OPEN'], by: ['system'] },
  start: { from: ['OPEN', 'FULL'], to: ['RUNNING'], by: ['the owner', 'system'] },
  end: { from: ['RUNNING'], to: ['ENDED'], by: ['the owner', 'system'] },
  settle: { from: ['ENDED'], to: ['SETTLED'], by: ['the owner'], guards: ['NOT_FOUND', 'TOO_MANY'] },
  cancel: {
    from: ['PLANNED', 'OPEN', 'FULL'],
    to: ['CANCELLED'],
    by: ['the owner'],
    reason: true,
  },
});
