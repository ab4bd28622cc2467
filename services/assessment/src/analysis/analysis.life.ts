import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import { analyses } from './analysis.table.ts';
import { analysisWorkflow } from './analysis.workflow.ts';

type Ties = Pick<typeof analyses.$inferSelect, 'divisionCode'>;

/** The life of analyses. */
export const analysisLife = lifecycle(analysisWorkflow, {
  noun: 'analysis',
  table: analyses,
  place: ({ divisionCode }: Ties) => ({ divisionCode }),
  relations: () => [],
});
