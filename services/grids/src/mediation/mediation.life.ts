import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import { mediations } from './mediation.table.ts';
import { mediationWorkflow } from './mediation.workflow.ts';

/** The life of mediations. */
export const mediationLife = lifecycle(mediationWorkflow, {
  noun: 'mediation',
  table: mediations,
  place: ({ communityCode }: Pick<typeof mediations.$inferSelect, 'communityCode'>) => ({
    divisionCode: communityCode,
  }),
  relations: () => [],
});
