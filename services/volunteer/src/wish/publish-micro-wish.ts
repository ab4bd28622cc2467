import { daysAfter } from '@graphroots/kit/clock';
import { checkUnnamed } from '@graphroots/kit/personal/unnamed';
import { refusal } from '@graphroots/kit/user-error';
import type { PublishMicroWishInput } from '../types.generated.ts';
import { checkAhead } from './wish.days.ts';
import { wishLife } from './wish.life.ts';
import { createWishStore } from './wish.store.ts';

const openDays = 182;
const mostDays = 365;

/** The words of the submission are not kept: what others read are those of the review. */
export const publishMicroWish = wishLife.step<PublishMicroWishInput>(
  'publish',
  async ({ row, input, tx, clock }) => {
    const { text, budget = null } = input;
    const today = clock.today();
    const cost = budget ?? row.budget;
    const expiresOn = input.expiresOn ?? daysAfter(today, openDays);
    const refusals = [
      ...checkUnnamed('text', text, { longest: 500 }),
      ...checkAhead('expiresOn', expiresOn, today, mostDays),
    ];
    if (cost < 0) refusals.push(refusal('OUT_OF_RANGE', 'budget', 'Give 0 yuan or more.'));
    const limit = await createWishStore(tx).findLimit(row.communityCode, today);
    if (limit !== null && cost > limit) {
      refusals.push(refusal('OVER_LIMIT', 'budget', `A wish may cost ${limit} yuan at most here.`));
    }
    const publishedAt = clock.now().toISOString();
    return { refusals, set: { text: text.trim(), budget: cost, publishedAt, expiresOn } };
  },
);
