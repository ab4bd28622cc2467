import { workflow } from '@graphroots/kit/workflow/workflow';
import { floatingCaseStates } from './floating-case.table.ts';

/** The second half of state machine 5. How a case stands while it is open follows from its attempts and is no state. */
export const floatingCaseWorkflow = workflow('FloatingCase', floatingCaseStates, {
  open: { from: [], to: ['OPEN'], by: ['the branch', 'system'] },
  tryContactIn: {
    from: ['OPEN'],
    to: [],
    by: ['the branch'],
    guards: ['NOT_YET', 'TOO_EARLY'],
  },
  refer: {
    from: ['OPEN'],
    to: [],
    by: ['the branch'],
    guards: ['NOT_FOUND', 'ITSELF', 'ACCEPTED'],
  },
  accept: { from: ['OPEN'], to: [], by: ['the receiving branch'], guards: ['ACCEPTED'] },
  find: { from: ['OPEN'], to: ['FOUND'], by: ['the branch'], guards: ['REQUIRED', 'NOT_LOST'] },
  return: { from: ['OPEN'], to: ['RETURNED'], by: ['the branch'] },
  end: { from: ['OPEN'], to: ['MEMBERSHIP_ENDED'], by: ['system'] },
});
