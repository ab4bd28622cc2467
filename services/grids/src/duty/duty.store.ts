import { eq } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { duties } from './duty.table.ts';

export type Duty = typeof duties.$inferSelect;

/** All SQL that changes the catalogue of duties. */
export function createDutyStore(tx: Transaction) {
  return {
    async lockDuty(id: string): Promise<Duty | null> {
      const [duty] = await tx.select().from(duties).where(eq(duties.id, id)).for('update');
      return duty ?? null;
    },

    /** Whether it was stored: of a matter and a place one version is in force on any day. */
    async insert(duty: typeof duties.$inferInsert): Promise<boolean> {
      const stored = await tx.insert(duties).values(duty).onConflictDoNothing().returning({ id: duties.id });
      return stored.length > 0;
    },
  };
}
