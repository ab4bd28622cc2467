import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import type { PgInsertValue } from 'drizzle-orm/pg-core';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { buildings } from '../building/building.table.ts';
import { grids } from '../grid/grid.table.ts';
import { issueCategories } from './issue-category.table.ts';
import { issues } from './issue.table.ts';

/** The grid and community of a place. */
export interface Place {
  readonly buildingId: string | null;
  readonly gridId: string;
  readonly communityCode: string;
}

type Issue = typeof issues.$inferSelect;

/** All SQL that changes issues. Reads for the API are declared in `issue.read.ts`. */
export function createIssueStore(tx: Transaction) {
  return {
    async findBuildingPlace(id: string): Promise<Place | null> {
      const [building] = await tx.select().from(buildings).where(eq(buildings.id, id));
      return building
        ? { buildingId: building.id, gridId: building.gridId, communityCode: building.communityCode }
        : null;
    },

    /** A grid that exists on the day. */
    async findGridPlace(id: string, today: string): Promise<Place | null> {
      const [grid] = await tx
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
      const found = await tx.select().from(issueCategories).where(eq(issueCategories.code, code));
      return found.length > 0;
    },

    async lockIssue(id: string): Promise<Issue | null> {
      const [issue] = await tx.select().from(issues).where(eq(issues.id, id)).for('update');
      return issue ?? null;
    },

    /** An issue is told of the reports that another one had: who made them follows it as well. */
    async addReports(id: string, { reporterIds, reportCount }: Issue): Promise<void> {
      await tx
        .update(issues)
        .set({
          reporterIds: sql`(select array_agg(distinct r) from unnest(${issues.reporterIds} || ${sql.param(reporterIds, issues.reporterIds)}) r)`,
          reportCount: sql`${issues.reportCount} + ${reportCount}`,
          version: sql`${issues.version} + 1`,
        })
        .where(eq(issues.id, id));
    },

    async insert(row: PgInsertValue<typeof issues>): Promise<Issue> {
      const [issue] = await tx.insert(issues).values(row).returning();
      if (!issue) throw new Error('The issue was not stored.');
      return issue;
    },
  };
}

export type IssueStore = ReturnType<typeof createIssueStore>;
