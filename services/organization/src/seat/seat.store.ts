import { eq } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { governingBodies } from '../governing-body/governing-body.table.ts';
import { partyOrganizations } from '../party-organization/party-organization.table.ts';
import { units } from '../unit/unit.table.ts';
import { seats } from './seat.table.ts';

/** All SQL that changes seats. */
export function createSeatStore(tx: Transaction) {
  return {
    /** A body with the line of its convener. */
    async findBody(id: string) {
      const [found] = await tx
        .select({ body: governingBodies, path: partyOrganizations.path })
        .from(governingBodies)
        .innerJoin(partyOrganizations, eq(partyOrganizations.id, governingBodies.convenerId))
        .where(eq(governingBodies.id, id));
      return found ?? null;
    },

    /** A unit with the line of its Party organization, where it has one. */
    async findUnit(id: string) {
      const [found] = await tx
        .select({ id: units.id, path: partyOrganizations.path })
        .from(units)
        .leftJoin(partyOrganizations, eq(partyOrganizations.id, units.partyOrganizationId))
        .where(eq(units.id, id));
      return found ?? null;
    },

    /** Whether it was stored: a unit has one open seat of a role on a body. */
    async insert(seat: typeof seats.$inferInsert): Promise<boolean> {
      const stored = await tx.insert(seats).values(seat).onConflictDoNothing().returning({ id: seats.id });
      return stored.length > 0;
    },
  };
}
