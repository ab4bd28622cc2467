import { and, eq, gt, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { bookings, facilityHours, facilityOpenings, facilitySlots } from './facility.table.ts';
import type { Hours } from './slots.ts';

type Opening = typeof facilityOpenings.$inferSelect;
type Slot = typeof facilitySlots.$inferSelect;
type Booking = typeof bookings.$inferSelect;

/** All SQL that changes opened facilities, their slots and bookings. */
export function createFacilityStore(tx: Transaction) {
  return {
    async insert(opening: typeof facilityOpenings.$inferInsert): Promise<void> {
      await tx.insert(facilityOpenings).values(opening);
    },

    async find(id: string): Promise<Opening | null> {
      const [opening] = await tx.select().from(facilityOpenings).where(eq(facilityOpenings.id, id));
      return opening ?? null;
    },

    async writeHours(openingId: string, hours: readonly Hours[]): Promise<void> {
      await tx.delete(facilityHours).where(eq(facilityHours.openingId, openingId));
      await tx
        .insert(facilityHours)
        .values(hours.map(({ weekday, from, to }) => ({ id: newId('fhr'), openingId, weekday, from, to })));
    },

    async findHours(openingId: string): Promise<Hours[]> {
      return tx.select().from(facilityHours).where(eq(facilityHours.openingId, openingId));
    },

    /** Open facilities whose slots end before a day. */
    async lockToLayOut(before: string, limit: number): Promise<Opening[]> {
      const { id, state, laidOutTo } = facilityOpenings;
      return tx
        .select()
        .from(facilityOpenings)
        .where(and(eq(state, 'OPEN'), or(isNull(laidOutTo), lt(laidOutTo, before))))
        .orderBy(id)
        .limit(limit)
        .for('update', { skipLocked: true });
    },

    /** Stores slots; one that was called off at the same moment is as good as new. */
    async layOut(
      { id: openingId, capacity, kind, unitId, divisionCode }: Opening,
      slots: readonly Pick<Slot, 'startsAt' | 'endsAt'>[],
      laidOutTo: string,
    ): Promise<void> {
      if (slots.length > 0) {
        const its = { openingId, capacity, kind, unitId, divisionCode };
        await tx
          .insert(facilitySlots)
          .values(slots.map((slot) => ({ id: newId('slt'), ...its, ...slot })))
          .onConflictDoUpdate({
            target: [facilitySlots.openingId, facilitySlots.startsAt],
            set: { endsAt: sql`excluded.ends_at`, capacity, kind, calledOff: false },
            setWhere: eq(facilitySlots.calledOff, true),
          });
      }
      await tx.update(facilityOpenings).set({ laidOutTo }).where(eq(facilityOpenings.id, openingId));
    },

    async callOffSlots(openingId: string, now: string): Promise<void> {
      await tx
        .update(facilitySlots)
        .set({ calledOff: true })
        .where(and(eq(facilitySlots.openingId, openingId), gt(facilitySlots.startsAt, now)));
    },

    async findSlot(id: string): Promise<Slot | null> {
      const [slot] = await tx.select().from(facilitySlots).where(eq(facilitySlots.id, id));
      return slot ?? null;
    },

    /** Takes places of a slot that has not begun; false where so many are not left. */
    async takePlaces(id: string, places: number, now: string): Promise<boolean> {
      const { taken, capacity, calledOff, startsAt } = facilitySlots;
      const isFree = sql`${taken} + ${places}::int <= ${capacity}`;
      const changed = await tx
        .update(facilitySlots)
        .set({ taken: sql`${taken} + ${places}::int` })
        .where(and(eq(facilitySlots.id, id), eq(calledOff, false), gt(startsAt, now), isFree))
        .returning({ id: facilitySlots.id });
      return changed.length > 0;
    },

    async freePlaces({ slotId, places }: Booking): Promise<void> {
      await tx
        .update(facilitySlots)
        .set({ taken: sql`${facilitySlots.taken} - ${places}::int` })
        .where(eq(facilitySlots.id, slotId));
    },

    async noteAttendance({ slotId, places }: Booking): Promise<void> {
      await tx
        .update(facilitySlots)
        .set({ attended: sql`${facilitySlots.attended} + ${places}::int` })
        .where(eq(facilitySlots.id, slotId));
    },

    /** Null where the same has booked the slot already. */
    async insertBooking(booking: Omit<typeof bookings.$inferInsert, 'id'>): Promise<string | null> {
      const [made] = await tx
        .insert(bookings)
        .values({ id: newId('bkg'), ...booking })
        .onConflictDoNothing()
        .returning({ id: bookings.id });
      return made?.id ?? null;
    },

    /** Bookings of slots that have not begun. */
    async lockAhead(openingId: string, now: string): Promise<Pick<Booking, 'id' | 'version'>[]> {
      const { id, version, state, startsAt } = bookings;
      return tx
        .select({ id, version })
        .from(bookings)
        .where(and(eq(bookings.openingId, openingId), eq(state, 'BOOKED'), gt(startsAt, now)))
        .orderBy(id)
        .for('update');
    },

    /** Bookings of slots that are over, for which nobody came. */
    async lockMissed(now: string, limit: number): Promise<Pick<Booking, 'id' | 'version'>[]> {
      const { id, version, state, endsAt } = bookings;
      return tx
        .select({ id, version })
        .from(bookings)
        .where(and(eq(state, 'BOOKED'), lte(endsAt, now)))
        .orderBy(endsAt, id)
        .limit(limit)
        .for('update', { skipLocked: true });
    },
  };
}
