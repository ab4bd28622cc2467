import { newId } from '@graphroots/kit/ids';
import { refusal } from '@graphroots/kit/user-error';
import { createScoreStore } from '../score/assessment-score.store.ts';
import { gradeOf, partOf, scoreOf } from '../score/scoring.ts';
import { createSchemeStore } from '../scheme/scheme.store.ts';
import type { ScoreAssessmentCycleInput } from '../types.generated.ts';
import { assessmentCycleLife } from './cycle.life.ts';
import { createCycleStore } from './cycle.store.ts';
import { countsFor } from './local-items.ts';

/** Every organization assessed gets a score; one for which nothing could be counted gets none. */
export const scoreAssessmentCycle = assessmentCycleLife.step<ScoreAssessmentCycleInput>(
  'score',
  async ({ row, tx, clock }) => {
    const store = createCycleStore(tx);
    const [items, assessed, values] = await Promise.all([
      store.findItems(row),
      store.findAssessed(row.id),
      store.findValues(row.id),
    ]);
    const scheme = row.schemeId === null ? null : await createSchemeStore(tx).findScheme(row.schemeId);
    const valueOf = new Map(values.map((value) => [`${value.organizationId} ${value.itemId}`, value]));
    const scoredOn = clock.today();
    const scored = assessed.flatMap(({ organizationId, divisionCode, path }) => {
      const parts = items
        .filter((item) => countsFor(item, divisionCode))
        .map((item) => {
          const value = valueOf.get(`${organizationId} ${item.id}`) ?? null;
          const { id: itemId, weight, denominator } = item;
          const { points, exclusion } = partOf({ ...item, divided: denominator !== null }, value);
          return { itemId, weight, value, points, exclusion };
        });
      const score = scoreOf(parts);
      if (score === null || scheme === null) return [];
      const grade = gradeOf(score, scheme);
      const place = { cycleId: row.id, organizationId, divisionCode, path };
      return [{ score: { ...place, id: newId('scr'), score, grade, scoredOn }, parts }];
    });
    if (scored.length === 0) {
      const message = 'Nobody has a value that could be counted.';
      return { refusals: [refusal('NOTHING_TO_SCORE', 'cycle', message)] };
    }
    return { afterwards: () => createScoreStore(tx).insert(scored) };
  },
);
