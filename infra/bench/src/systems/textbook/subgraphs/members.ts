import { and, count, desc, eq, exists, inArray, like, sql } from 'drizzle-orm';
import { byKey, summedUp, validOn, type TextbookContext } from '../context.ts';
import { affiliations, memberRows, posts } from '../tables.ts';

interface Reference {
  readonly id: string;
  readonly path: string;
}

export const membersResolvers = {
  Member: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    async name({ id }: { id: string }, _: unknown, context: TextbookContext) {
      const { db } = context;
      const loader = context.loader('members', async (ids) =>
        byKey(
          await db
            .select()
            .from(memberRows)
            .where(inArray(memberRows.id, [...ids])),
          (row) => row.id,
        ),
      );
      const member = await loader.load(id);
      return member && `${member.name.slice(0, 1)}某`;
    },
  },
  PartyOrganization: {
    __resolveReference: (reference: Reference) => reference,
    async secretary({ id }: Reference, _: unknown, context: TextbookContext) {
      const { db, today } = context;
      const loader = context.loader('secretaries', async (ids) => {
        const rows = await db
          .selectDistinctOn([posts.organizationId])
          .from(posts)
          .where(
            and(
              inArray(posts.organizationId, [...ids]),
              inArray(posts.role, ['SECRETARY', 'GROUP_LEADER']),
              validOn(today, posts),
            ),
          )
          .orderBy(posts.organizationId, desc(posts.role), desc(posts.id));
        return byKey(rows, (row) => row.organizationId);
      });
      const post = await loader.load(id);
      return post ? { id: post.memberId } : null;
    },
    async memberCount({ path }: Reference, _: unknown, context: TextbookContext) {
      const { db, today } = context;
      const loader = context.loader('member counts', async (paths) => {
        const line = sql`unnest(${sql.param(paths)}::text[]) as line(path)`;
        const rows = await db
          .select({ path: sql<string>`line.path`, count: sql<number>`count(*)::int` })
          .from(line)
          .innerJoin(
            affiliations,
            and(
              eq(affiliations.type, 'PRIMARY'),
              sql`${affiliations.path} >= line.path collate "C"`,
              sql`${affiliations.path} < (left(line.path, -1) || '0') collate "C"`,
              validOn(today, affiliations),
            ),
          )
          .groupBy(sql`line.path`);
        return byKey(rows, (row) => row.path);
      });
      return (await loader.load(path))?.count ?? 0;
    },
    async memberStats({ path }: Reference, _: unknown, { db, today }: TextbookContext) {
      const affiliated = db
        .select({ one: sql`1` })
        .from(affiliations)
        .where(
          and(
            eq(affiliations.memberId, memberRows.id),
            eq(affiliations.type, 'PRIMARY'),
            like(affiliations.path, `${path}%`),
            validOn(today, affiliations),
          ),
        );
      const groups = await db
        .select({
          key: memberRows.kind,
          total: count(),
          probationary: sql<number>`count(*) filter (where ${memberRows.status} = 'PROBATIONARY')::int`,
        })
        .from(memberRows)
        .where(exists(affiliated))
        .groupBy(memberRows.kind)
        .orderBy(desc(count()), memberRows.kind);
      return { ...summedUp(groups, ['total', 'probationary']), groups };
    },
  },
};
