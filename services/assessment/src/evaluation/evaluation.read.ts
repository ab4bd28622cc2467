import { and, eq, ne, sql } from 'drizzle-orm';
import { holds, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, following, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { by, cityToday, key, leaf, many, mean, part, resolved, stats } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { adds, reads } from '../vocabulary.ts';
import { evaluationLife } from './evaluation.life.ts';
import { evaluationItems, evaluations } from './evaluation.table.ts';

/** The day of the request, in the city. */

export const evaluationRead = reads('Evaluation', evaluations, (e) => {
  const overdue = sql<boolean>`(${e.state} = 'ASKED' and ${e.dueOn} < ${cityToday})`;
  return {
    scope: either(inDivision(e.divisionCode), inLine(e.path)),
    order: 'ASKED_ON DESC',
    orderBy: { ASKED_ON: by(e.askedOn), DUE_ON: by(e.dueOn), YEAR: by(e.year), ID: by(e.id) },
    where: {
      direction: oneOf(e.direction),
      purpose: oneOf(e.purpose),
      state: oneOf(e.state),
      year: is(e.year),
      unit: is(e.unitId),
      organization: is(e.organizationId),
      division: within(e.divisionCode),
      overdue: holds(overdue),
    },
    fields: {
      unit: key(e.unitId),
      organization: key(e.organizationId),
      division: key(e.divisionCode),
      post: key(e.postId),
      sentTo: key(e.sentToId),
      overdue: leaf(overdue),
      items: many(evaluationItems, (i) => ({ on: eq(i.evaluationId, e.id) })),
      actions: resolved(
        { state: e.state, direction: e.direction, divisionCode: e.divisionCode, path: e.path },
        (evaluation, _, { viewer }) => evaluationLife.actionsFor(evaluation, viewer),
      ),
      history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Evaluation'), eq(t.entityId, e.id)) })),
    },
  };
});

export const evaluationItemRead = reads('EvaluationItem', evaluationItems, (i) => ({
  scope: following(evaluations, i.evaluationId, (e) => e.id),
  fields: {},
}));

/** What is said of a unit and by it. */
export const unitRead = adds('Unit', ['id'], (u) => ({
  fields: {
    evaluations: many(evaluations, (e) => ({ on: eq(e.unitId, u.id) })),
    evaluationStats: stats(
      'Evaluations of this unit and by it that were asked for and not withdrawn',
      part(evaluations, (e) => ({
        on: and(eq(e.unitId, u.id), ne(e.state, 'WITHDRAWN')),
        measures: {
          asked: sql`count(*)`,
          given: sql`count(*) filter (where ${e.score} is not null)`,
          meanScore: mean(e.score),
        },
        groupBy: {
          DIRECTION: e.direction,
          YEAR: sql`${e.year}::text`,
          STREET: sql`rpad(left(${e.divisionCode}, 9), 12, '0')`,
        },
      })),
    ),
  },
}));
