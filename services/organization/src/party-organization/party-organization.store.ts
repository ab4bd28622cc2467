import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import { followLine } from '@graphroots/kit/follow/copies';
import { endOfLine } from '@graphroots/kit/reads/trees';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { divisions } from '../division/division.table.ts';
import { moveBodies } from '../governing-body/move-bodies.ts';
import { governingBodies } from '../governing-body/governing-body.table.ts';
import { proposals } from '../proposal/proposal.table.ts';
import { resolutions } from '../resolution/resolution.table.ts';
import { seats } from '../seat/seat.table.ts';
import { partyOrganizations, superiorRelations } from './party-organization.table.ts';

export type PartyOrganization = typeof partyOrganizations.$inferSelect;

/**
 * Whoever changes the tree of organizations does so alone, and is numbered in that order: to be called before
 * anything that locks a row, for that gives the transaction its number, and the feed is ordered by it.
 */
export async function lockTree(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('organization.tree', 0))`);
}

/** All SQL that changes Party organizations. */
export function createPartyOrganizationStore(tx: Transaction) {
  const current = (organizationId: string) =>
    and(eq(superiorRelations.organizationId, organizationId), isNull(superiorRelations.validTo));

  return {
    async find(id: string): Promise<PartyOrganization | null> {
      const [found] = await tx.select().from(partyOrganizations).where(eq(partyOrganizations.id, id));
      return found ?? null;
    },

    async existsOn(code: string): Promise<boolean> {
      const found = await tx
        .select({ code: divisions.code })
        .from(divisions)
        .where(and(eq(divisions.code, code), isNull(divisions.validTo)));
      return found.length > 0;
    },

    /** The number of a new organization, which its path is made of. */
    async nextNumber(): Promise<number> {
      const [row] = await tx.execute<{ number: string }>(
        sql`select nextval(pg_get_serial_sequence('organization.party_organizations', 'number')) as number`,
      );
      return Number(row?.number);
    },

    async insert(organization: typeof partyOrganizations.$inferInsert): Promise<void> {
      await tx.insert(partyOrganizations).values(organization);
    },

    /** How many steps the line has below the organization with this path, itself not counted. */
    async depthBelow(path: string): Promise<number> {
      const depth = sql<number>`max(length(${partyOrganizations.path}) - length(replace(${partyOrganizations.path}, '/', '')))::int`;
      const [deepest] = await tx.select({ depth }).from(partyOrganizations).where(inLine(path));
      return (deepest?.depth ?? 0) - (path.split('/').length - 1);
    },

    async hasSubordinates(id: string): Promise<boolean> {
      const found = await tx
        .select({ id: partyOrganizations.id })
        .from(partyOrganizations)
        .where(and(eq(partyOrganizations.superiorId, id), ne(partyOrganizations.state, 'DISSOLVED')))
        .limit(1);
      return found.length > 0;
    },

    /** The first day of the present relation to the superior. */
    async answersSince(organizationId: string): Promise<string | null> {
      const [relation] = await tx.select().from(superiorRelations).where(current(organizationId));
      return relation?.validFrom ?? null;
    },

    async endRelation(organizationId: string, on: string): Promise<void> {
      await tx.update(superiorRelations).set({ validTo: on }).where(current(organizationId));
    },

    async beginRelation(organizationId: string, superiorId: string, validFrom: string): Promise<void> {
      await tx.insert(superiorRelations).values({ id: newId('sup'), organizationId, superiorId, validFrom });
    },

    /** All that lies below an organization follows it to another path, and so do the copies of these paths. */
    async followLine(from: string, to: string): Promise<void> {
      for (const column of [
        partyOrganizations.path,
        seats.path,
        resolutions.ownerPath,
        proposals.ownerPath,
      ]) {
        await followLine(tx, column, { from, to });
      }
    },

    /** The bodies that an organization convenes for its territory follow it to another. */
    async followTerritory(convenerId: string, from: string, to: string): Promise<void> {
      const theirs = and(eq(governingBodies.convenerId, convenerId), eq(governingBodies.territoryCode, from));
      await moveBodies(tx, theirs, to);
    },
  };

  function inLine(path: string) {
    return sql`${partyOrganizations.path} >= ${path} and ${partyOrganizations.path} < ${endOfLine(path)}`;
  }
}
