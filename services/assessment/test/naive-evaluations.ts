import type { Ask, NaiveModel } from '@graphroots/kit/testing/naive-model';
import { groupsOf, inLines, inTerritory, is, oneOf, within } from '@graphroots/kit/testing/naive-words';
import type { Viewer } from '@graphroots/kit/viewer';
import { evaluationLife } from '../src/evaluation/evaluation.life.ts';
import type { Rows } from './naive-model.ts';
import type { City } from './rows.ts';

type Evaluation = Rows['Evaluation'];

/** The day that generated queries are asked on. */
const today = '2026-03-05';
const isOverdue = ({ state, dueOn }: Evaluation): boolean => state === 'ASKED' && dueOn < today;
const sees = (e: Evaluation, { viewer }: { viewer: Viewer }): boolean =>
  inTerritory(viewer, e.divisionCode) || inLines(viewer, e.path);

/** Evaluations written once more, over arrays. */
export function naiveEvaluations(
  rows: City,
): Pick<NaiveModel<Rows>['types'], 'Evaluation' | 'EvaluationItem'> {
  const evaluationOf = new Map(rows.Evaluation.map((one) => [one.id, one]));
  return {
    Evaluation: {
      key: 'id',
      visible: sees,
      order: 'ASKED_ON DESC',
      orders: { ASKED_ON: (e) => e.askedOn, DUE_ON: (e) => e.dueOn, YEAR: (e) => e.year, ID: (e) => e.id },
      where: {
        direction: oneOf((e) => e.direction),
        purpose: oneOf((e) => e.purpose),
        state: oneOf((e) => e.state),
        year: is((e) => e.year),
        unit: is((e) => e.unitId),
        organization: is((e) => e.organizationId),
        division: within((e) => e.divisionCode),
        overdue: is(isOverdue),
      },
      fields: {
        unit: (e, { find }) => find('Unit', e.unitId),
        organization: (e, { find }) => find('PartyOrganization', e.organizationId),
        division: (e, { find }) => find('Division', e.divisionCode),
        post: (e, { find }) => find('Post', e.postId),
        sentTo: (e, { find }) => find('PartyOrganization', e.sentToId),
        overdue: isOverdue,
        items: (e, { list }) => list('EvaluationItem', (i) => i.evaluationId === e.id),
        actions: (e, { viewer }) => evaluationLife.actionsFor(e, viewer),
        history: (e, { list }) =>
          list('TraceEntry', (t) => t.entityType === 'Evaluation' && t.entityId === e.id),
      },
    },
    EvaluationItem: {
      key: 'id',
      visible(i, context) {
        const evaluation = evaluationOf.get(i.evaluationId);
        return evaluation !== undefined && sees(evaluation, context);
      },
      order: '$key ASC',
      orders: { $key: (i) => i.id },
    },
  };
}

/** What is said of a unit and by it, counted. */
export function naiveEvaluationStats({ id }: { id: string }, { args, counted }: Ask<Rows>) {
  const keys: Readonly<Record<string, (e: Evaluation) => string>> = {
    DIRECTION: (e) => e.direction,
    YEAR: (e) => String(e.year),
    STREET: (e) => `${e.divisionCode.slice(0, 9)}000`,
  };
  const found = counted('Evaluation', (e) => e.unitId === id && e.state !== 'WITHDRAWN');
  const measure = (some: readonly Evaluation[]) => {
    const scores = some.flatMap(({ score }) => score ?? []);
    const hundredths = scores.reduce((sum, score) => sum + Math.round(score * 100), 0);
    return {
      asked: some.length,
      given: scores.length,
      meanScore: scores.length === 0 ? null : Math.round(hundredths / scores.length + 1e-9) / 100,
    };
  };
  return {
    base: 'Evaluations of this unit and by it that were asked for and not withdrawn',
    ...measure(found),
    groups: groupsOf(found, keys[String(args['groupBy'])], measure),
  };
}
