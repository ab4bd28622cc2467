import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import { relationsToOrganization } from '../party-organization/levels.ts';
import { feedback } from './feedback.table.ts';
import { feedbackWorkflow } from './feedback.workflow.ts';

type Ties = Pick<typeof feedback.$inferSelect, 'divisionCode' | 'path'>;

/** The life of feedback. */
export const feedbackLife = lifecycle(feedbackWorkflow, {
  noun: 'feedback',
  table: feedback,
  place: ({ divisionCode, path }: Ties) => ({ divisionCode, path }),
  relations: relationsToOrganization,
});
