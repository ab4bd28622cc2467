import { workflow } from '@graphroots/kit/workflow/workflow';
import { assessmentSchemeStates } from './scheme.table.ts';

/** The life of a scheme: changed until it is published, never after that. */
export const assessmentSchemeWorkflow = workflow('AssessmentScheme', assessmentSchemeStates, {
  draft: { from: [], to: ['DRAFT'], by: ['organization-department'] },
  setItemsOf: {
    from: ['DRAFT'],
    to: [],
    by: ['organization-department'],
    guards: ['REQUIRED', 'OUT_OF_RANGE', 'NOT_FOUND', 'CONTRADICTION'],
  },
  publish: { from: ['DRAFT'], to: ['PUBLISHED'], by: ['organization-department'], guards: ['WEIGHTS'] },
});
