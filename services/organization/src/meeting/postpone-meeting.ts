import { refusal } from '@graphroots/kit/user-error';
import type { PostponeMeetingInput } from '../types.generated.ts';
import { meetingLife } from './meeting.life.ts';

export const postponeMeeting = meetingLife.step<PostponeMeetingInput>('postpone', ({ input, clock }) =>
  Date.parse(input.plannedAt) > clock.now().getTime()
    ? { set: { plannedAt: input.plannedAt } }
    : { refusals: [refusal('PAST', 'plannedAt', 'It must lie ahead.')] },
);
