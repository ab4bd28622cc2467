import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import { relationsToOrganization } from '../party-organization/levels.ts';
import { rectifications } from './rectification.table.ts';
import { rectificationWorkflow } from './rectification.workflow.ts';

type Ties = Pick<typeof rectifications.$inferSelect, 'divisionCode' | 'path'>;

/** The life of rectifications: whoever is put right is not who says whether it is. */
export const rectificationLife = lifecycle(rectificationWorkflow, {
  noun: 'rectification',
  table: rectifications,
  place: ({ divisionCode, path }: Ties) => ({ divisionCode, path }),
  relations: relationsToOrganization,
});
