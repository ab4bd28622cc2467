import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { activities } from '../activity/activity.table.ts';
import { bookings } from '../facility/facility.table.ts';
import type { ItemKey } from '../item/item.store.ts';
import type { PartyKind } from '../party/acts-for.ts';
import { claimEvidence, claimLimits, claims } from './claim.table.ts';

type Claim = typeof claims.$inferSelect;

const columns = { need: claims.needId, resource: claims.resourceId, project: claims.projectId } as const;

/** All SQL that changes claims. */
export function createClaimStore(tx: Transaction) {
  return {
    /** Whether it was stored: a party has one open claim of an item. */
    async insert(claim: typeof claims.$inferInsert): Promise<boolean> {
      const stored = await tx.insert(claims).values(claim).onConflictDoNothing().returning({ id: claims.id });
      return stored.length > 0;
    },

    /** How many claims such a party may have open at a place; null where nothing limits them. */
    async findLimit(kind: PartyKind, place: string): Promise<number | null> {
      const above = [4, 6, 9, 12].map((digits) => place.slice(0, digits).padEnd(12, '0'));
      const [limit] = await tx
        .select({ most: claimLimits.most })
        .from(claimLimits)
        .where(and(eq(claimLimits.kind, kind), inArray(claimLimits.divisionCode, above)))
        // The nearest has the fewest zeros at its end.
        .orderBy(desc(sql`length(rtrim(${claimLimits.divisionCode}, '0'))`), desc(claimLimits.divisionCode))
        .limit(1);
      return limit?.most ?? null;
    },

    async lockPending({ kind, id }: ItemKey): Promise<Claim[]> {
      const isPending = and(eq(columns[kind], id), eq(claims.state, 'PENDING'));
      return tx.select().from(claims).where(isPending).orderBy(claims.id).for('update');
    },

    /** Those among activities that took place or may still. */
    async findActivities(ids: readonly string[]): Promise<ReadonlySet<string>> {
      const found = await tx
        .select({ id: activities.id })
        .from(activities)
        .where(and(inArray(activities.id, [...ids]), sql`${activities.state} <> 'CANCELLED'`));
      return new Set(found.map(({ id }) => id));
    },

    /** Those among bookings whose places were used. */
    async findBookings(ids: readonly string[]): Promise<ReadonlySet<string>> {
      const found = await tx
        .select({ id: bookings.id })
        .from(bookings)
        .where(and(inArray(bookings.id, [...ids]), eq(bookings.state, 'ATTENDED')));
      return new Set(found.map(({ id }) => id));
    },

    async addEvidence(
      claimId: string,
      activityIds: readonly string[],
      bookingIds: readonly string[],
    ): Promise<void> {
      const shown = [
        ...activityIds.map((activityId) => ({ activityId })),
        ...bookingIds.map((bookingId) => ({ bookingId })),
      ];
      await tx.insert(claimEvidence).values(shown.map((one) => ({ id: newId('cev'), claimId, ...one })));
    },
  };
}
