import { daysAfter } from '@graphroots/kit/clock';
import { checkText, refusal } from '@graphroots/kit/user-error';
import { createCheckInStore } from '../check-in/check-in.store.ts';
import type { FindFloatingCaseInput } from '../types.generated.ts';
import { floatingCaseLife } from './floating-case.life.ts';
import { longestWhereabouts } from './floating-case.texts.ts';

/** Whoever was out of contact is found. One who goes on floating has a new case: so it is told how often one was lost. */
export const findFloatingCase = floatingCaseLife.step<FindFloatingCaseInput>(
  'find',
  async ({ row, input, tx, clock }) => {
    const today = clock.today();
    const refusals = checkText('whereabouts', input.whereabouts, { longest: longestWhereabouts });
    const { lostDays } = await createCheckInStore(tx).findRule(today);
    if (daysAfter(row.contactOn, lostDays) > today) {
      const message = `Nobody is found who was in contact on ${row.contactOn}: log the contact.`;
      refusals.push(refusal('NOT_LOST', 'floatingCase', message));
    }
    return { refusals, set: { whereabouts: input.whereabouts.trim(), endedOn: today } };
  },
);
