import { workflow } from '@graphroots/kit/workflow/workflow';
import { scoreAppealStates } from './score-appeal.table.ts';

// Nobody decides on what they scored themselves: SAME_PERSON.
const deciders = ['assessor', 'organization-department'] as const;

/** The life of an appeal against a score. */
export const scoreAppealWorkflow = workflow('ScoreAppeal', scoreAppealStates, {
  file: { from: [], to: ['FILED'], by: ['the organization'] },
  withdraw: { from: ['FILED'], to: ['WITHDRAWN'], by: ['the organization'] },
  uphold: {
    from: ['FILED'],
    to: ['UPHELD'],
    by: deciders,
    reason: true,
    guards: [
      'SAME_PERSON',
      'REQUIRED',
      'NOT_FOUND',
      'CONTRADICTION',
      'OUT_OF_RANGE',
      'TWICE',
      'NOTHING_TO_SCORE',
    ],
  },
  reject: { from: ['FILED'], to: ['REJECTED'], by: deciders, reason: true, guards: ['SAME_PERSON'] },
});
