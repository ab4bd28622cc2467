import { and, eq, inArray, sql } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { governingBodies } from '../governing-body/governing-body.table.ts';
import { resolutions } from '../resolution/resolution.table.ts';
import { seats } from '../seat/seat.table.ts';
import { attendances, meetings } from './meeting.table.ts';

/** All SQL that changes meetings. */
export function createMeetingStore(tx: Transaction) {
  return {
    async findBody(id: string) {
      const [body] = await tx.select().from(governingBodies).where(eq(governingBodies.id, id));
      return body ?? null;
    },

    /** Locked, so that it is not closed while something is resolved in it. */
    async lockMeeting(id: string) {
      const [meeting] = await tx.select().from(meetings).where(eq(meetings.id, id)).for('update');
      return meeting ?? null;
    },

    async insert(meeting: typeof meetings.$inferInsert): Promise<void> {
      await tx.insert(meetings).values(meeting);
    },

    /** The seats whose holders have to come. */
    async findSeats(bodyId: string): Promise<readonly string[]> {
      const found = await tx
        .select({ id: seats.id })
        .from(seats)
        .where(and(eq(seats.bodyId, bodyId), eq(seats.state, 'ACTIVE')));
      return found.map(({ id }) => id);
    },

    async noteAttendance(meetingId: string, expected: readonly string[], present: ReadonlySet<string>) {
      if (expected.length === 0) return;
      await tx
        .insert(attendances)
        .values(
          expected.map((seatId) => ({ id: newId('att'), meetingId, seatId, present: present.has(seatId) })),
        )
        .onConflictDoUpdate({
          target: [attendances.meetingId, attendances.seatId],
          set: { present: sql`excluded.present` },
        });
    },

    /** The body has met; each seat's absences in a row go on or begin anew. */
    async noteMeeting(bodyId: string, day: string, present: ReadonlySet<string>): Promise<void> {
      await tx.update(governingBodies).set({ lastMetOn: day }).where(eq(governingBodies.id, bodyId));
      const active = and(eq(seats.bodyId, bodyId), eq(seats.state, 'ACTIVE'));
      await tx
        .update(seats)
        .set({ absencesInRow: sql`${seats.absencesInRow} + 1` })
        .where(active);
      if (present.size > 0) {
        await tx
          .update(seats)
          .set({ absencesInRow: 0 })
          .where(inArray(seats.id, [...present]));
      }
    },

    /** Whether something was resolved in it that nobody has been given yet. */
    async hasOpenResolutions(meetingId: string): Promise<boolean> {
      const open = await tx
        .select({ id: resolutions.id })
        .from(resolutions)
        .where(and(eq(resolutions.meetingId, meetingId), eq(resolutions.state, 'ADOPTED')))
        .limit(1);
      return open.length > 0;
    },
  };
}
