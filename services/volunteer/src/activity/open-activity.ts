import { refusal } from '@graphroots/kit/user-error';
import { dropSignUps } from '../sign-up/cancel-sign-up.ts';
import type { CancelActivityInput, EndActivityInput, OpenActivityInput } from '../types.generated.ts';
import { activityLife } from './activity.life.ts';

export const openActivity = activityLife.step<OpenActivityInput>('open', ({ row, clock }) =>
  Date.parse(row.startsAt) > clock.now().getTime()
    ? {}
    : { refusals: [refusal('PAST', 'activity', 'Its time has come: plan another one.')] },
);

export const cancelActivity = activityLife.step<CancelActivityInput>('cancel', ({ row, ...work }) => ({
  set: { placesTaken: 0 },
  afterwards: () => dropSignUps(row.id, work),
}));

/** Nobody is credited for what was planned after it had ended. */
export const endActivity = activityLife.step<EndActivityInput>('end', ({ row, clock }) => {
  const now = clock.now();
  const isEarly = now.getTime() > Date.parse(row.startsAt) && now.getTime() < Date.parse(row.endsAt);
  return isEarly ? { set: { endsAt: now.toISOString() } } : {};
});
