import { workflow } from '@graphroots/kit/workflow/workflow';
import { evaluationStates } from './evaluation.table.ts';

/**
 * The life of an evaluation (domain, state machine 11): asked for, given by the other side, published in a set form and
 * sent to the organization above the unit. An opinion about a cadre is sent and never published.
 */
export const evaluationWorkflow = workflow('Evaluation', evaluationStates, {
  request: { from: [], to: ['ASKED'], by: ['organization-department', 'assessor'] },
  give: {
    from: ['ASKED'],
    to: ['GIVEN'],
    by: ['the rater'],
    guards: ['NOT_FOUND', 'REQUIRED', 'TWICE', 'OUT_OF_RANGE', 'TOO_LONG'],
  },
  publish: { from: ['GIVEN'], to: ['PUBLISHED'], by: ['organization-department'], guards: ['ABOUT_A_CADRE'] },
  send: {
    from: ['GIVEN', 'PUBLISHED'],
    to: ['SENT'],
    by: ['organization-department'],
    guards: ['NOT_PUBLISHED', 'NO_SUPERIOR'],
  },
  withdraw: {
    from: ['ASKED'],
    to: ['WITHDRAWN'],
    by: ['organization-department', 'assessor'],
    reason: true,
  },
});
