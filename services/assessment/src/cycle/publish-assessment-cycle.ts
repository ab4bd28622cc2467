import { refusal } from '@graphroots/kit/user-error';
import { createSchemeStore } from '../scheme/scheme.store.ts';
import type { PublishAssessmentCycleInput } from '../types.generated.ts';
import { assessmentCycleLife } from './cycle.life.ts';
import { createCycleStore } from './cycle.store.ts';
import { countsFor } from './local-items.ts';

/** Nowhere do the local items that count for a place weigh more than the scheme leaves them. */
export const publishAssessmentCycle = assessmentCycleLife.step<PublishAssessmentCycleInput>(
  'publish',
  async ({ row, tx }) => {
    const items = await createCycleStore(tx).findItems(row);
    const scheme = row.schemeId === null ? null : await createSchemeStore(tx).findScheme(row.schemeId);
    const local = items.filter(({ cycleId }) => cycleId !== null);
    const heaviest = Math.max(
      0,
      ...local.map(({ divisionCode }) =>
        local
          .filter((item) => countsFor(item, divisionCode ?? row.divisionCode))
          .reduce((sum, { weight }) => sum + weight, 0),
      ),
    );
    const most = scheme?.localWeight ?? 0;
    if (heaviest <= most) return {};
    const message = `Local items weigh ${heaviest} points for some; the scheme leaves them ${most}.`;
    return { refusals: [refusal('LOCAL_WEIGHT', 'cycle', message)] };
  },
);
