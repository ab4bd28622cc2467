import { and, eq, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { activities } from '../activity/activity.table.ts';
import { signUps } from './sign-up.table.ts';

type Activity = typeof activities.$inferSelect;
type SignUp = typeof signUps.$inferSelect;

/** All SQL that changes sign-ups and the places of activities. */
export function createSignUpStore(tx: Transaction) {
  const isIt = (id: string) => eq(activities.id, id);

  return {
    async findActivity(id: string): Promise<Activity | null> {
      const [activity] = await tx.select().from(activities).where(isIt(id));
      return activity ?? null;
    },

    /** Nobody else takes or frees a place of it until the transaction ends. */
    async lockActivity(id: string): Promise<Activity | null> {
      const [activity] = await tx.select().from(activities).where(isIt(id)).for('update');
      return activity ?? null;
    },

    /** Takes a place of an open activity; null where none is left. */
    async takePlace(id: string): Promise<Activity | null> {
      const [taken] = await tx
        .update(activities)
        .set({ placesTaken: sql`${activities.placesTaken} + 1` })
        .where(
          and(
            isIt(id),
            inArray(activities.state, ['OPEN', 'RUNNING']),
            or(isNull(activities.capacity), lt(activities.placesTaken, activities.capacity)),
          ),
        )
        .returning();
      return taken ?? null;
    },

    async freePlace(id: string): Promise<void> {
      await tx
        .update(activities)
        .set({ placesTaken: sql`${activities.placesTaken} - 1` })
        .where(isIt(id));
    },

    /** False where the account has signed up already. */
    async insert(row: Omit<typeof signUps.$inferInsert, 'id'>): Promise<string | null> {
      const [made] = await tx
        .insert(signUps)
        .values({ id: newId('sgn'), ...row })
        .onConflictDoNothing()
        .returning({ id: signUps.id });
      return made?.id ?? null;
    },

    /** The account's own, unless it was cancelled. */
    async findOwn(activityId: string, accountId: string): Promise<SignUp | null> {
      const [own] = await tx
        .select()
        .from(signUps)
        .where(
          and(
            eq(signUps.activityId, activityId),
            eq(signUps.accountId, accountId),
            ne(signUps.state, 'CANCELLED'),
          ),
        )
        .for('update');
      return own ?? null;
    },

    /** Whoever has waited longest; not one who is giving up just now. */
    async lockFirstWaiting(activityId: string): Promise<SignUp | null> {
      const [first] = await tx
        .select()
        .from(signUps)
        .where(and(eq(signUps.activityId, activityId), eq(signUps.state, 'WAITING')))
        .orderBy(signUps.signedUpAt, signUps.id)
        .limit(1)
        .for('update', { skipLocked: true });
      return first ?? null;
    },

    async lockOpen(activityId: string): Promise<SignUp[]> {
      return tx
        .select()
        .from(signUps)
        .where(and(eq(signUps.activityId, activityId), inArray(signUps.state, ['PLACED', 'WAITING'])))
        .orderBy(signUps.id)
        .for('update');
    },
  };
}
