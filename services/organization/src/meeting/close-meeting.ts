import { refusal } from '@graphroots/kit/user-error';
import type { CloseMeetingInput } from '../types.generated.ts';
import { meetingLife } from './meeting.life.ts';
import { createMeetingStore } from './meeting.store.ts';

/** Closed only when each resolution is settled or handed on. */
export const closeMeeting = meetingLife.step<CloseMeetingInput>('close', async ({ row, tx }) => {
  const isOpen = await createMeetingStore(tx).hasOpenResolutions(row.id);
  return isOpen
    ? { refusals: [refusal('OPEN_RESOLUTIONS', 'meeting', 'A resolution has nobody to carry it out yet.')] }
    : {};
});
