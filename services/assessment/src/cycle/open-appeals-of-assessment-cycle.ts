import { addDays } from '../days.ts';
import { createSchemeStore } from '../scheme/scheme.store.ts';
import type { OpenAppealsOfAssessmentCycleInput } from '../types.generated.ts';
import { assessmentCycleLife } from './cycle.life.ts';

const usualDays = 7;

/** The scheme says how long an organization may appeal. */
export const openAppealsOfAssessmentCycle = assessmentCycleLife.step<OpenAppealsOfAssessmentCycleInput>(
  'openAppealsOf',
  async ({ row, tx, clock }) => {
    const scheme = row.schemeId === null ? null : await createSchemeStore(tx).findScheme(row.schemeId);
    return { set: { appealUntil: addDays(clock.today(), scheme?.appealDays ?? usualDays) } };
  },
);
