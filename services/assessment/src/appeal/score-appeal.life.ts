import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import { relationsToOrganization } from '../party-organization/levels.ts';
import { scoreAppeals } from './score-appeal.table.ts';
import { scoreAppealWorkflow } from './score-appeal.workflow.ts';

type Ties = Pick<typeof scoreAppeals.$inferSelect, 'divisionCode' | 'path'>;

/** The life of appeals. */
export const scoreAppealLife = lifecycle(scoreAppealWorkflow, {
  noun: 'appeal',
  table: scoreAppeals,
  place: ({ divisionCode, path }: Ties) => ({ divisionCode, path }),
  relations: relationsToOrganization,
});
