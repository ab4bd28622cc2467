import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { RateWhistleInput } from '../types.generated.ts';
import { whistleLife } from './whistle.life.ts';
import { createWhistleStore } from './whistle.store.ts';

/** Every department that was called and not excused is rated, also one that never came. */
export const rateWhistle = whistleLife.step<RateWhistleInput>(
  'rate',
  async ({ row, input: { ratings }, tx, record }) => {
    const store = createWhistleStore(tx);
    const called = (await store.findArrivals(row.id)).filter(({ state }) => state !== 'EXCUSED');
    const refusals: UserError[] = [];
    const rated = ratings.flatMap(({ department, rating, comment = null }, index) => {
      const at = (name: string): string[] => ['ratings', String(index), name];
      refusals.push(...checkText(at('comment'), comment, { longest: 500, optional: true }));
      if (rating < 1 || rating > 5) refusals.push(refusal('OUT_OF_RANGE', at('rating'), 'Give 1 to 5.'));
      if (ratings.findIndex((other) => other.department === department) < index)
        refusals.push(refusal('TWICE', at('department'), 'It is rated twice.'));
      const arrival = called.find(({ departmentId }) => departmentId === department);
      if (!arrival)
        refusals.push(refusal('NOT_FOUND', at('department'), 'It was not called, or was excused.'));
      return arrival ? [{ arrival, rating, comment: comment?.trim() ?? null }] : [];
    });
    if (called.some(({ departmentId }) => !ratings.some(({ department }) => department === departmentId))) {
      refusals.push(refusal('MISSING', 'ratings', 'Rate every department that was called: see `arrivals`.'));
    }
    if (refusals.length > 0) return { refusals };
    for (const { arrival, rating, comment } of rated) {
      const { id, state, communityCode: divisionCode, departmentPath: path } = arrival;
      await store.rate(id, rating, comment);
      record({ entity: 'Arrival', id, action: 'rate', from: state, to: state, divisionCode, path });
    }
    return {};
  },
);
