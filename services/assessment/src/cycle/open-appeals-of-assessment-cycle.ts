import { createSchemeStore } from '../scheme/scheme.store.ts';
import type { OpenAppealsOfAssessmentCycleInput } from '../types.generated.ts';
import { assessmentCycleLife } from './cycle.life.ts';

const usualDays = 7;

/** The scheme says how long an organization may appeal. */
export const openAppealsOfAssessmentCycle = assessmentCycleLife.step<OpenAppealsOfAssessmentCycleInput>(
  'openAppealsOf',
  async ({ row, tx, clock }) => {
    const scheme = row.schemeId === null ? null : await createSchemeStore(tx).findScheme(row.schemeId);
    const last = new Date(`${clock.today()}T00:00:00Z`);
    last.setUTCDate(last.getUTCDate() + (scheme?.appealDays ?? usualDays));
    return { set: { appealUntil: last.toISOString().slice(0, 10) } };
  },
);
