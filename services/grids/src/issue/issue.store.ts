import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import type { PgInsertValue } from 'drizzle-orm/pg-core';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { buildings } from '../building/building.table.ts';
import { grids } from '../grid/grid.table.ts';
import { issueCategories } from './issue-category.table.ts';
import { issues, type issuePlacings } from './issue.table.ts';

/** The grid and community of a place. */
export interface Place {
  readonly placedBy: (typeof issuePlacings)[number];
  readonly buildingId: string | null;
  readonly gridId: string;
  readonly communityCode: string;
}

/** Degrees east and north, WGS-84. */
export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

type Issue = typeof issues.$inferSelect;

/** All SQL that changes issues. Reads for the API are declared in `issue.read.ts`. */
export function createIssueStore(tx: Transaction) {
  return {
    async findBuildingPlace(id: string): Promise<Place | null> {
      const [building] = await tx.select().from(buildings).where(eq(buildings.id, id));
      return building
        ? {
            placedBy: 'BUILDING',
            buildingId: building.id,
            gridId: building.gridId,
            communityCode: building.communityCode,
          }
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
      return grid
        ? { placedBy: 'GRID', buildingId: null, gridId: grid.id, communityCode: grid.communityCode }
        : null;
    },

    /** The grid that contains a point on the day, or that of the nearest building. */
    async findPointPlace({ longitude, latitude }: Point, today: string): Promise<Place | null> {
      const [place] = await tx.execute<
        Pick<Place, 'placedBy' | 'gridId' | 'communityCode'> & { [key: string]: unknown }
      >(
        sql`select placed_by as "placedBy", grid_id as "gridId", community_code as "communityCode"
          from grids.place_at(${String(longitude)}::text::float8, ${String(latitude)}::text::float8, ${today})`,
      );
      return place ? { ...place, buildingId: null } : null;
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
          reporterIds: sql`(select coalesce(array_agg(distinct r), '{}') from unnest(${issues.reporterIds} || ${sql.param(reporterIds, issues.reporterIds)}) r)`,
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
