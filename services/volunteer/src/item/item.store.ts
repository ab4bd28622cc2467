import { and, eq, gt, inArray, isNull, lt, lte, ne, not, notInArray, or, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { exchangeCategories } from '../category/category.table.ts';
import { claims } from '../claim/claim.table.ts';
import { needs } from '../need/need.table.ts';
import { projects } from '../project/project.table.ts';
import { resources } from '../resource/resource.table.ts';

/** What the rows of the three lists have in common. */
export type Item = typeof resources.$inferSelect;

/** Which of the lists it stands on, and its id there. */
export interface ItemKey {
  readonly kind: 'need' | 'resource' | 'project';
  readonly id: string;
}

const tables = { need: needs, resource: resources, project: projects } as const;
const claimed = { need: claims.needId, resource: claims.resourceId, project: claims.projectId } as const;

const over = ['CONFIRMED', 'DECLINED', 'WITHDRAWN', 'GIVEN_UP'] as const;

/** All SQL of needs, resources and projects that does not depend on which of them it is. */
export function createItemStore(tx: Transaction) {
  return {
    /** Locked, so that its parts are given away one after the other. */
    async lockItem({ kind, id }: ItemKey): Promise<Item | null> {
      const table = tables[kind];
      // Drizzle knows the columns of a select only for tables it can name.
      const rows: PgTable = table;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all three have these columns
      const [item] = (await tx.select().from(rows).where(eq(table.id, id)).for('update')) as Item[];
      return item ?? null;
    },

    /** What stands on a list after its last day, and is not under way. */
    async lockExpired(kind: ItemKey['kind'], today: string, most: number) {
      const table = tables[kind];
      const rows: PgTable = table;
      const underWay = sql`exists (select 1 from ${claims} where ${claimed[kind]} = ${table.id} and ${claims.state} in ('APPROVED', 'IN_DELIVERY', 'DELIVERED', 'DISPUTED'))`;
      const found = await tx
        .select()
        .from(rows)
        .where(and(eq(table.state, 'LISTED'), lt(table.expiresOn, today), not(underWay)))
        .limit(most)
        .for('update', { skipLocked: true });
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all three have these columns
      return found as Item[];
    },

    /** Whether the catalogue has a category on a day. */
    async hasCategory(code: string, today: string): Promise<boolean> {
      const { validFrom, validTo } = exchangeCategories;
      const isValid = and(lte(validFrom, today), or(isNull(validTo), gt(validTo, today)));
      return (await tx.$count(exchangeCategories, and(eq(exchangeCategories.code, code), isValid))) > 0;
    },

    /** Whether the owner has the same on the list already. */
    async hasTwin(kind: ItemKey['kind'], { id, ownerId, categoryCode, title }: Item): Promise<boolean> {
      const table = tables[kind];
      const same = [
        eq(table.ownerId, ownerId),
        eq(table.categoryCode, categoryCode),
        eq(table.title, title),
        ne(table.id, id),
        inArray(table.state, ['LISTED', 'CLAIMED', 'IN_DELIVERY']),
      ];
      return (await tx.$count(table, and(...same))) > 0;
    },

    /** Its claims that may still come to something, and those that have. */
    async findClaims({ kind, id }: ItemKey) {
      return tx
        .select()
        .from(claims)
        .where(and(eq(claimed[kind], id), notInArray(claims.state, ['DECLINED', 'WITHDRAWN', 'GIVEN_UP'])))
        .orderBy(claims.id);
    },

    /** How many claims a party has open. */
    async countOpenClaims(claimantId: string): Promise<number> {
      return tx.$count(claims, and(eq(claims.claimantId, claimantId), notInArray(claims.state, [...over])));
    },
  };
}
