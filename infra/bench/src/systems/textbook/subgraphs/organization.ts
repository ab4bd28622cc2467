import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { byKey, groupedBy, type TextbookContext } from '../context.ts';
import { divisions, partyOrganizations } from '../tables.ts';

type Organization = typeof partyOrganizations.$inferSelect;

interface PageArguments {
  readonly kind: string;
  readonly first?: number | null;
  readonly offset?: number | null;
}

function findOrganization(id: string, context: TextbookContext) {
  const { db } = context;
  return context
    .loader('organizations', async (ids) =>
      byKey(
        await db
          .select()
          .from(partyOrganizations)
          .where(inArray(partyOrganizations.id, [...ids])),
        (row) => row.id,
      ),
    )
    .load(id);
}

function findDivision(code: string, context: TextbookContext) {
  const { db } = context;
  return context
    .loader('divisions', async (codes) =>
      byKey(
        await db
          .select()
          .from(divisions)
          .where(inArray(divisions.code, [...codes])),
        (row) => row.code,
      ),
    )
    .load(code);
}

function pathsAbove(path: string): string[] {
  const steps = path.split('/').slice(0, -2);
  return steps.map((_, index) => `${steps.slice(0, index + 1).join('/')}/`);
}

export const organizationResolvers = {
  Query: {
    division: (_: unknown, { code }: { code: string }, context: TextbookContext) =>
      findDivision(code, context),
    partyOrganization: (_: unknown, { id }: { id: string }, context: TextbookContext) =>
      findOrganization(id, context),
  },
  Division: {
    __resolveReference: ({ code }: { code: string }, context: TextbookContext) => findDivision(code, context),
    partyCommittee: (
      { partyCommitteeId }: typeof divisions.$inferSelect,
      _: unknown,
      context: TextbookContext,
    ) => (partyCommitteeId === null ? null : findOrganization(partyCommitteeId, context)),
  },
  PartyOrganization: {
    __resolveReference: ({ id }: { id: string }, context: TextbookContext) => findOrganization(id, context),
    async ancestors({ path }: Organization, _: unknown, context: TextbookContext) {
      const { db } = context;
      const loader = context.loader('organizations by path', async (paths) =>
        byKey(
          await db
            .select()
            .from(partyOrganizations)
            .where(inArray(partyOrganizations.path, [...paths])),
          (row) => row.path,
        ),
      );
      return loader.loadMany(pathsAbove(path));
    },
    async subordinates({ id }: Organization, args: PageArguments, context: TextbookContext) {
      const { kind, first, offset } = args;
      const [size, skipped] = [first ?? 20, offset ?? 0];
      const { db } = context;
      const loader = context.loader(`subordinates ${kind} ${size} ${skipped}`, async (superiors) => {
        const { superiorId, path } = partyOrganizations;
        const ranked = db
          .select({
            ...getTableColumns(partyOrganizations),
            place: sql<number>`row_number() over (partition by ${superiorId} order by ${path})`.as('place'),
          })
          .from(partyOrganizations)
          .where(and(inArray(superiorId, [...superiors]), eq(partyOrganizations.kind, kind)))
          .as('ranked');
        const rows = await db
          .select()
          .from(ranked)
          .where(and(sql`${ranked.place} > ${skipped}`, sql`${ranked.place} <= ${skipped + size}`))
          .orderBy(ranked.superiorId, ranked.place);
        return groupedBy(rows, (row) => row.superiorId);
      });
      return { nodes: (await loader.load(id)) ?? [] };
    },
  },
};
