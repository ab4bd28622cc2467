import { newId } from '@graphroots/kit/ids';
import { refusal } from '@graphroots/kit/user-error';
import { countVotes } from '../debriefing/count-votes.ts';
import { countEvaluations } from '../evaluation/count-evaluations.ts';
import { createScoreStore } from '../score/assessment-score.store.ts';
import { scoreByItems } from '../score/score-by-items.ts';
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
    const items = await store.findItems(row);
    const at = clock.now().toISOString();
    await countVotes(tx, row.id, items, at);
    await countEvaluations(tx, row, items, at);
    const [assessed, values] = await Promise.all([store.findAssessed(row.id), store.findValues(row.id)]);
    const scheme = row.schemeId === null ? null : await createSchemeStore(tx).findScheme(row.schemeId);
    const valueOf = new Map(values.map((value) => [`${value.organizationId} ${value.itemId}`, value]));
    const scoredOn = clock.today();
    const scored = assessed.flatMap(({ organizationId, divisionCode, path }) => {
      const own = items.filter((item) => countsFor(item, divisionCode));
      const counted = scheme && scoreByItems(own, ({ id }) => valueOf.get(`${organizationId} ${id}`), scheme);
      if (!counted?.result) return [];
      const { parts, result } = counted;
      const place = { cycleId: row.id, organizationId, divisionCode, path, level: row.level };
      return [{ score: { ...place, ...result, id: newId('scr'), scoredOn }, parts }];
    });
    if (scored.length === 0) {
      const message = 'Nobody has a value that could be counted.';
      return { refusals: [refusal('NOTHING_TO_SCORE', 'cycle', message)] };
    }
    return { afterwards: () => createScoreStore(tx).insert(scored) };
  },
);
