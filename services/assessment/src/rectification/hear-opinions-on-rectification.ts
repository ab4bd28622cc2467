import { checkText, refusal } from '@graphroots/kit/user-error';
import type { HearOpinionsOnRectificationInput } from '../types.generated.ts';
import { rectificationLife } from './rectification.life.ts';
import { createRectificationStore } from './rectification.store.ts';

/** Members and residents both have to have been there. */
export const hearOpinionsOnRectification = rectificationLife.step<HearOpinionsOnRectificationInput>(
  'hearOpinionsOn',
  ({ row, input: { heldOn, members, residents, opinions }, tx, clock }) => {
    const refusals = checkText('opinions', opinions, { longest: 2_000 });
    if (members < 1) refusals.push(refusal('REQUIRED', 'members', 'No member was there.'));
    if (residents < 1) refusals.push(refusal('REQUIRED', 'residents', 'No resident was there.'));
    if (heldOn > clock.today()) refusals.push(refusal('NOT_YET', 'heldOn', 'It has not been held yet.'));
    const meeting = { rectificationId: row.id, heldOn, members, residents, opinions: opinions.trim() };
    return { refusals, afterwards: () => createRectificationStore(tx).insertOpinions(meeting) };
  },
);
