import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import { assessmentSchemes } from './scheme.table.ts';
import { assessmentSchemeWorkflow } from './scheme.workflow.ts';

type Ties = Pick<typeof assessmentSchemes.$inferSelect, 'divisionCode'>;

/** The life of schemes. */
export const assessmentSchemeLife = lifecycle(assessmentSchemeWorkflow, {
  noun: 'scheme',
  table: assessmentSchemes,
  place: ({ divisionCode }: Ties) => ({ divisionCode }),
  relations: () => [],
});
