import { cityTimeZone } from '@graphroots/kit/clock';
import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import { and, count, eq, getTableColumns, inArray, like, sql } from 'drizzle-orm';
import { byKey, groupedBy, summedUp, validOn, type TextbookContext } from '../context.ts';
import { buildings, gridRows, issues } from '../tables.ts';

interface Reference {
  readonly id: string;
}

function findBuilding(id: string, context: TextbookContext) {
  const { db } = context;
  return context
    .loader('buildings', async (ids) =>
      byKey(
        await db
          .select()
          .from(buildings)
          .where(inArray(buildings.id, [...ids])),
        (row) => row.id,
      ),
    )
    .load(id);
}

/** How many digits of a code name the part of the city. */
const digitsOf = { DISTRICT: 6, STREET: 9, COMMUNITY: 12 };

interface StatsArguments {
  readonly period: { readonly from: string; readonly to: string };
  readonly groupBy: keyof typeof digitsOf;
}

export const gridsResolvers = {
  Division: {
    __resolveReference: (reference: { code: string }) => reference,
    async issueStats(
      { code }: { code: string },
      { period: { from, to }, groupBy }: StatsArguments,
      { db }: TextbookContext,
    ) {
      const { communityCode, reportedAt, open, reopenings } = issues;
      const key = sql<string>`rpad(left(${communityCode}, ${sql.raw(String(digitsOf[groupBy]))}), 12, '0')`;
      const groups = await db
        .select({
          key,
          total: count(),
          open: sql<number>`count(*) filter (where ${open})::int`,
          recurring: sql<number>`count(*) filter (where ${reopenings} > 0)::int`,
        })
        .from(issues)
        .where(
          and(
            like(communityCode, `${prefixOfDivision(code)}%`),
            sql`${reportedAt} >= ${from}::date::timestamp at time zone ${cityTimeZone}`,
            sql`${reportedAt} < (${to}::date + 1)::timestamp at time zone ${cityTimeZone}`,
          ),
        )
        .groupBy(sql`1`)
        .orderBy(sql`2 desc, 1`);
      return { ...summedUp(groups, ['total', 'open', 'recurring']), groups };
    },
  },
  PartyOrganization: {
    __resolveReference: (reference: Reference) => reference,
    grid({ id }: Reference, _: unknown, context: TextbookContext) {
      const { db, today } = context;
      const loader = context.loader('grids led', async (ids) =>
        byKey(
          await db
            .selectDistinctOn([gridRows.leadOrganizationId])
            .from(gridRows)
            .where(and(inArray(gridRows.leadOrganizationId, [...ids]), validOn(today, gridRows)))
            .orderBy(gridRows.leadOrganizationId, gridRows.code),
          (row) => row.leadOrganizationId,
        ),
      );
      return loader.load(id);
    },
    building({ id }: Reference, _: unknown, context: TextbookContext) {
      const { db } = context;
      const loader = context.loader('buildings led', async (ids) =>
        byKey(
          await db
            .selectDistinctOn([buildings.leadOrganizationId])
            .from(buildings)
            .where(inArray(buildings.leadOrganizationId, [...ids]))
            .orderBy(buildings.leadOrganizationId, sql`${buildings.name} collate "C"`, buildings.id),
          (row) => row.leadOrganizationId,
        ),
      );
      return loader.load(id);
    },
  },
  Building: {
    __resolveReference: ({ id }: Reference, context: TextbookContext) => findBuilding(id, context),
    openIssues: ({ id }: Reference, { first }: { first?: number | null }) => ({
      buildingId: id,
      size: first ?? 20,
    }),
  },
  IssueConnection: {
    async nodes(connection: Connection, _: unknown, context: TextbookContext) {
      return (await pageOf(connection, context)).slice(0, connection.size);
    },
    async totalCount({ buildingId }: Connection, _: unknown, context: TextbookContext) {
      const { db } = context;
      const loader = context.loader('open issues counted', async (ids) =>
        byKey(
          await db
            .select({ buildingId: issues.buildingId, open: count() })
            .from(issues)
            .where(and(inArray(issues.buildingId, [...ids]), eq(issues.open, true)))
            .groupBy(issues.buildingId),
          (row) => row.buildingId,
        ),
      );
      return (await loader.load(buildingId))?.open ?? 0;
    },
    async pageInfo(connection: Connection, _: unknown, context: TextbookContext) {
      const rows = await pageOf(connection, context);
      const last = rows.slice(0, connection.size).at(-1);
      return {
        hasNextPage: rows.length > connection.size,
        endCursor: last
          ? Buffer.from(`${last.reportedAt.toISOString()} ${last.id}`).toString('base64url')
          : null,
      };
    },
  },
  Issue: {
    reportedAt: ({ reportedAt }: typeof issues.$inferSelect) => reportedAt.toISOString(),
  },
};

interface Connection {
  readonly buildingId: string;
  readonly size: number;
}

/** With one row more than asked, if there is one. */
async function pageOf({ buildingId, size }: Connection, context: TextbookContext) {
  const { db } = context;
  const loader = context.loader(`open issues ${size}`, async (ids) => {
    const ranked = db
      .select({
        ...getTableColumns(issues),
        place:
          sql<number>`row_number() over (partition by ${issues.buildingId} order by ${issues.reportedAt} desc, ${issues.id} desc)`.as(
            'place',
          ),
      })
      .from(issues)
      .where(and(inArray(issues.buildingId, [...ids]), eq(issues.open, true)))
      .as('ranked');
    const rows = await db
      .select()
      .from(ranked)
      .where(sql`${ranked.place} <= ${size + 1}`)
      .orderBy(ranked.buildingId, ranked.place);
    return groupedBy(rows, (row) => row.buildingId);
  });
  return (await loader.load(buildingId)) ?? [];
}
