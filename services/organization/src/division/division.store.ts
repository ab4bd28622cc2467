import { and, eq, gte, inArray, isNull, lt, ne, sql } from 'drizzle-orm';
import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { governingBodies } from '../governing-body/governing-body.table.ts';
import { moveBodies } from '../governing-body/move-bodies.ts';
import { partyOrganizations } from '../party-organization/party-organization.table.ts';
import { proposals } from '../proposal/proposal.table.ts';
import { units } from '../unit/unit.table.ts';
import { divisions, divisionSuccessions } from './division.table.ts';

export type Division = typeof divisions.$inferSelect;

/** One change of the register at a time, numbered in that order: see `lockTree`. */
export async function lockRegister(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('organization.divisions', 0))`);
}

/** All SQL that changes divisions. */
export function createDivisionStore(tx: Transaction) {
  return {
    async findByCodes(codes: readonly string[]): Promise<Division[]> {
      return tx
        .select()
        .from(divisions)
        .where(inArray(divisions.code, [...codes]));
    },

    /** The parts of a division that exist, at all levels. */
    async findParts(code: string): Promise<Division[]> {
      const prefix = prefixOfDivision(code);
      return tx
        .select()
        .from(divisions)
        .where(
          and(
            gte(divisions.code, prefix),
            lt(divisions.code, `${prefix}:`),
            ne(divisions.code, code),
            isNull(divisions.validTo),
          ),
        )
        .orderBy(divisions.code);
    },

    async insert(rows: readonly (typeof divisions.$inferInsert)[]): Promise<void> {
      if (rows.length > 0) await tx.insert(divisions).values([...rows]);
    },

    async succeed(
      moves: readonly { readonly from: string; readonly to: string }[],
      on: string,
    ): Promise<void> {
      await tx
        .update(divisions)
        .set({ validTo: on })
        .where(inArray(divisions.code, [...new Set(moves.map(({ from }) => from))]));
      const rows = moves.map(({ from, to }) => ({ predecessorCode: from, successorCode: to, on }));
      await tx.insert(divisionSuccessions).values(rows);
    },

    /** The committee that leads the one before leads the one after too, where it has none. */
    async lead(from: string, to: string): Promise<void> {
      const committee = sql`(select party_committee_id from organization.divisions where code = ${from})`;
      await tx
        .update(divisions)
        .set({ partyCommitteeId: committee })
        .where(and(eq(divisions.code, to), isNull(divisions.partyCommitteeId)));
    },

    /** Organizations, units, bodies and proposals that lie in one division lie in another now. Answers with the organizations. */
    async moveAll(from: string, to: string): Promise<readonly string[]> {
      const moved = await tx
        .update(partyOrganizations)
        .set({ territoryCode: to, version: sql`${partyOrganizations.version} + 1` })
        .where(eq(partyOrganizations.territoryCode, from))
        .returning({ id: partyOrganizations.id });
      await tx
        .update(units)
        .set({ territoryCode: to, version: sql`${units.version} + 1` })
        .where(eq(units.territoryCode, from));
      await moveBodies(tx, eq(governingBodies.territoryCode, from), to);
      await tx.update(proposals).set({ communityCode: to }).where(eq(proposals.communityCode, from));
      return moved.map(({ id }) => id);
    },

    /** One organization, with the bodies it convenes, or one unit; false where neither lies there. */
    async moveOne(id: string, from: string, to: string): Promise<boolean> {
      const organizations = await tx
        .update(partyOrganizations)
        .set({ territoryCode: to, version: sql`${partyOrganizations.version} + 1` })
        .where(and(eq(partyOrganizations.id, id), eq(partyOrganizations.territoryCode, from)))
        .returning({ id: partyOrganizations.id });
      if (organizations.length > 0) {
        await moveBodies(
          tx,
          and(eq(governingBodies.convenerId, id), eq(governingBodies.territoryCode, from)),
          to,
        );
        return true;
      }
      const moved = await tx
        .update(units)
        .set({ territoryCode: to, version: sql`${units.version} + 1` })
        .where(and(eq(units.id, id), eq(units.territoryCode, from)))
        .returning({ id: units.id });
      return moved.length > 0;
    },
  };
}
