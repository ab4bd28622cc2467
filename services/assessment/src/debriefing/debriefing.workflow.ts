import { workflow } from '@graphroots/kit/workflow/workflow';
import { debriefingStates } from './debriefing.table.ts';

/** The life of a debriefing: the secretary reports, people ask and vote, the level above grades. */
export const debriefingWorkflow = workflow('Debriefing', debriefingStates, {
  file: { from: [], to: ['FILED'], by: ['the organization'] },
  hold: {
    from: ['FILED'],
    to: ['HELD'],
    by: ['the superior'],
    guards: ['NOT_OPEN', 'REQUIRED', 'NOT_YET', 'TWICE', 'OUT_OF_RANGE', 'TOO_MANY'],
  },
  grade: { from: ['HELD'], to: ['GRADED'], by: ['the superior'], guards: ['REQUIRED'] },
});
