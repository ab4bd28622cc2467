import { newId } from '@graphroots/kit/ids';
import { createRectificationStore } from '../rectification/rectification.store.ts';
import { createScoreStore } from '../score/assessment-score.store.ts';
import type { ApplyAssessmentCycleInput } from '../types.generated.ts';
import { assessmentCycleLife } from './cycle.life.ts';

/** Whoever did poorly is named for rectification; what is open already goes on. */
export const applyAssessmentCycle = assessmentCycleLife.step<ApplyAssessmentCycleInput>(
  'apply',
  ({ row, tx, clock, record }) => ({
    async afterwards() {
      const poor = await createScoreStore(tx).findPoor(row.id);
      const openedOn = clock.today();
      const named = poor.flatMap(({ id: scoreId, organizationId, divisionCode, path, score }) =>
        divisionCode === null
          ? []
          : [{ id: newId('rct'), scoreId, score, organizationId, divisionCode, path }],
      );
      const store = createRectificationStore(tx);
      const life = { state: 'IDENTIFIED', identifiedBy: 'RULE', cycleId: row.id, openedOn } as const;
      const stored = await store.insert(
        named.map(({ id, organizationId, divisionCode, path }) => ({
          ...life,
          id,
          organizationId,
          divisionCode,
          path,
        })),
      );
      const fresh = named.filter(({ id }) => stored.has(id));
      await store.insertReasons(
        fresh.map(({ id, scoreId, score }) => ({
          of: id,
          on: openedOn,
          reasons: [
            {
              class: 'POOR_SCORE' as const,
              text: `${row.name}得${score}分,等次为较差`,
              cases: [{ type: 'AssessmentScore', key: scoreId }],
            },
          ],
        })),
      );
      for (const { id, divisionCode, path } of fresh) {
        const step = { entity: 'Rectification', id, action: 'identify', to: 'IDENTIFIED' } as const;
        record({ ...step, divisionCode, path, as: 'system' });
      }
    },
  }),
);
