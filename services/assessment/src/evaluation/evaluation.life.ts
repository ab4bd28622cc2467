import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import { covers, leads, type Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { evaluations } from './evaluation.table.ts';
import { evaluationWorkflow } from './evaluation.workflow.ts';

type Ties = Pick<typeof evaluations.$inferSelect, 'direction' | 'divisionCode' | 'path'>;

/** The life of evaluations: whoever is rated does not rate. */
export const evaluationLife = lifecycle(evaluationWorkflow, {
  noun: 'evaluation',
  table: evaluations,
  place: ({ divisionCode, path }: Ties) => ({ divisionCode, path }),
  relations: (evaluation: Ties, viewer: Viewer): Actor[] => (rates(evaluation, viewer) ? ['the rater'] : []),
});

function rates({ direction, divisionCode, path }: Ties, viewer: Viewer): boolean {
  const is = (...roles: readonly Viewer['roles'][number][]): boolean =>
    roles.some((role) => viewer.roles.includes(role));
  if (direction === 'OF_PLACE') return is('unit', 'department') && path !== null && leads(viewer, path);
  const isCommunity = prefixOfDivision(divisionCode).length === 12;
  return is(isCommunity ? 'community' : 'street') && covers(viewer, divisionCode);
}
