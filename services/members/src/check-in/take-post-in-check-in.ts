import { checkText, refusal } from '@graphroots/kit/user-error';
import type { TakePostInCheckInInput } from '../types.generated.ts';
import { checkInLife } from './check-in.life.ts';
import { longestName } from './check-in.texts.ts';

/** A post among the residents, beside the one at work (双岗). */
export const takePostInCheckIn = checkInLife.step<TakePostInCheckInInput>(
  'takePostIn',
  ({ row, input, clock }) => {
    const post = input.post.trim();
    const refusals = checkText('post', post, { longest: longestName });
    if (row.postsTaken.includes(post)) refusals.push(refusal('TWICE', 'post', 'This post is taken already.'));
    return { refusals, set: { postsTaken: [...row.postsTaken, post], activeOn: clock.today() } };
  },
);
