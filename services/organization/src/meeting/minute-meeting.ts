import { checkText } from '@graphroots/kit/user-error';
import type { MinuteMeetingInput } from '../types.generated.ts';
import { meetingLife } from './meeting.life.ts';

export const minuteMeeting = meetingLife.step<MinuteMeetingInput>('minute', ({ input }) => ({
  refusals: checkText('minutes', input.minutes, { longest: 10_000 }),
  set: { minutes: input.minutes.trim() },
}));
