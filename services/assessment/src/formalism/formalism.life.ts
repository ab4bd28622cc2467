import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import { formalismAnalyses } from './formalism.table.ts';
import { formalismAnalysisWorkflow } from './formalism.workflow.ts';

type Ties = Pick<typeof formalismAnalyses.$inferSelect, 'divisionCode'>;

/** The life of analyses. */
export const formalismAnalysisLife = lifecycle(formalismAnalysisWorkflow, {
  noun: 'analysis',
  table: formalismAnalyses,
  place: ({ divisionCode }: Ties) => ({ divisionCode }),
  relations: () => [],
});
