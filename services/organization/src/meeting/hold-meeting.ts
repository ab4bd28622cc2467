import { refusal } from '@graphroots/kit/user-error';
import type { HoldMeetingInput } from '../types.generated.ts';
import { meetingLife } from './meeting.life.ts';
import { createMeetingStore } from './meeting.store.ts';

/** Where too few have come, it is no meeting; who came is noted all the same. */
export const holdMeeting = meetingLife.step<HoldMeetingInput>('hold', async ({ row, input, tx, clock }) => {
  const store = createMeetingStore(tx);
  const expected = await store.findSeats(row.bodyId);
  const present = new Set(input.present);
  if ([...present].some((id) => !expected.includes(id))) {
    return { refusals: [refusal('NOT_FOUND', 'present', 'One of them is no seat in office on this body.')] };
  }
  const isQuorate = present.size >= (row.quorum ?? 0);
  return {
    to: isQuorate ? 'HELD' : 'INQUORATE',
    set: isQuorate ? { heldAt: clock.now().toISOString() } : {},
    async afterwards() {
      await store.noteAttendance(row.id, expected, present);
      if (isQuorate) await store.noteMeeting(row.bodyId, clock.today(), present);
    },
  };
});
