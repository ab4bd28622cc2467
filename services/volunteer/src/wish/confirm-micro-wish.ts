import { checkUnnamed } from '@graphroots/kit/personal/unnamed';
import { refusal } from '@graphroots/kit/user-error';
import type { ConfirmMicroWishInput } from '../types.generated.ts';
import { wishLife } from './wish.life.ts';

/** Nobody confirms what they claimed themselves, whatever else they may do here. */
export const confirmMicroWish = wishLife.step<ConfirmMicroWishInput>(
  'confirm',
  ({ row, input, viewer, clock }) => {
    const refusals = checkUnnamed('thanks', input.thanks, { longest: 500, optional: true });
    if (row.claimantId === viewer.id) {
      refusals.push(refusal('ITSELF', 'wish', 'You claimed it: somebody else confirms it.'));
    }
    const thanks = input.thanks?.trim();
    return { refusals, set: { confirmedAt: clock.now().toISOString(), thanks: thanks ? thanks : null } };
  },
);
