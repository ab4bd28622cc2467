import { workflow } from '@graphroots/kit/workflow/workflow';
import { arrivalStates, whistleStates } from './whistle.table.ts';

/** The life of a whistle (domain, state machine 2). It begins when the street whistles for an issue. */
export const whistleWorkflow = workflow('Whistle', whistleStates, {
  blow: { from: [], to: ['BLOWN'], by: ['street'] },
  // Follows of itself when the first department reports in.
  gather: { from: ['BLOWN'], to: ['GATHERING'], by: ['system'] },
  plan: { from: ['GATHERING'], to: ['JOINT_HANDLING'], by: ['street'], guards: ['REQUIRED'] },
  settle: {
    from: ['JOINT_HANDLING'],
    to: ['SETTLED'],
    by: ['street'],
    guards: ['REQUIRED', 'ISSUE_OPEN'],
  },
  rate: {
    from: ['SETTLED'],
    to: ['RATED'],
    by: ['street'],
    guards: ['NOT_FOUND', 'TWICE', 'MISSING', 'OUT_OF_RANGE'],
  },
  cancel: { from: ['BLOWN', 'GATHERING'], to: ['CANCELLED'], by: ['street'], reason: true },
});

/** What each department called does. Whether it came late, or not at all, follows from the time it was given. */
export const arrivalWorkflow = workflow('Arrival', arrivalStates, {
  call: { from: [], to: ['CALLED'], by: ['street'] },
  report: { from: ['CALLED'], to: ['ARRIVED'], by: ['the department'], guards: ['WHISTLE_OVER'] },
  // The whistle ended while there was time left.
  excuse: { from: ['CALLED'], to: ['EXCUSED'], by: ['system'] },
});
