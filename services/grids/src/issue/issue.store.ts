import { and, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { buildings } from '../building/building.table.ts';
import { grids } from '../grid/grid.table.ts';
import { issueCategories, issueEvents, issues } from './issue.table.ts';

type Connection = Pick<PostgresJsDatabase, 'select' | 'insert'>;

/** The grid and community of a place. */
export interface Place {
  readonly buildingId: string | null;
  readonly gridId: string;
  readonly communityCode: string;
}

/** All SQL that changes issues. Reads for the API are declared in `issue.read.ts`. */
export function createIssueStore(connection: Connection) {
  return {
    async findBuildingPlace(id: string): Promise<Place | null> {
      const [building] = await connection.select().from(buildings).where(eq(buildings.id, id));
      return building
        ? { buildingId: building.id, gridId: building.gridId, communityCode: building.communityCode }
        : null;
    },

    /** A grid that exists on the day. */
    async findGridPlace(id: string, today: string): Promise<Place | null> {
      const [grid] = await connection
        .select()
        .from(grids)
        .where(
          and(
            eq(grids.id, id),
            lte(grids.validFrom, today),
            or(isNull(grids.validTo), gt(grids.validTo, today)),
          ),
        );
      return grid ? { buildingId: null, gridId: grid.id, communityCode: grid.communityCode } : null;
    },

    async hasCategory(code: string): Promise<boolean> {
      const found = await connection.select().from(issueCategories).where(eq(issueCategories.code, code));
      return found.length > 0;
    },

    async insert(issue: typeof issues.$inferInsert, event: typeof issueEvents.$inferInsert): Promise<void> {
      await connection.insert(issues).values(issue);
      await connection.insert(issueEvents).values(event);
    },
  };
}

export type IssueStore = ReturnType<typeof createIssueStore>;
