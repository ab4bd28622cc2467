import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import { relationsToOrganization } from '../party-organization/levels.ts';
import { debriefings } from './debriefing.table.ts';
import { debriefingWorkflow } from './debriefing.workflow.ts';

type Ties = Pick<typeof debriefings.$inferSelect, 'divisionCode' | 'path'>;

/** The life of debriefings: whoever reports is not who grades. */
export const debriefingLife = lifecycle(debriefingWorkflow, {
  noun: 'debriefing',
  table: debriefings,
  place: ({ divisionCode, path }: Ties) => ({ divisionCode, path }),
  relations: relationsToOrganization,
});
