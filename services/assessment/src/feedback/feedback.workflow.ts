import { workflow } from '@graphroots/kit/workflow/workflow';
import { feedbackStates } from './feedback.table.ts';

/** The life of one round of feedback. */
export const feedbackWorkflow = workflow('Feedback', feedbackStates, {
  give: { from: [], to: ['GIVEN'], by: ['assessor'] },
  answer: { from: ['GIVEN'], to: ['ANSWERED'], by: ['the organization'], guards: ['REQUIRED'] },
});
