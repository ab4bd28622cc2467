import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import type { Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { assessmentCycles } from './cycle.table.ts';
import { assessmentCycleWorkflow } from './cycle.workflow.ts';

type Ties = Pick<typeof assessmentCycles.$inferSelect, 'divisionCode'>;

/** The life of assessment cycles. */
export const assessmentCycleLife = lifecycle(assessmentCycleWorkflow, {
  noun: 'cycle',
  table: assessmentCycles,
  place: ({ divisionCode }: Ties) => ({ divisionCode }),
  relations: ({ divisionCode }: Ties, viewer: Viewer): Actor[] =>
    viewer.roles.includes('street') && liesIn(viewer, divisionCode) ? ['the street below'] : [],
});

/** Whether a part of the viewer's territory lies in a division. */
function liesIn({ territory }: Viewer, divisionCode: string): boolean {
  return territory !== 'all' && territory.some((area) => area.startsWith(prefixOfDivision(divisionCode)));
}
