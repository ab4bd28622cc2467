import { and, asc, eq, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { exchanges } from '../exchange/exchange.table.ts';
import { needs } from '../need/need.table.ts';
import { projects } from '../project/project.table.ts';
import { resources } from '../resource/resource.table.ts';
import { agreementItems } from './agreement-item.table.ts';
import { agreementReviews, coBuildingAgreements } from './agreement.table.ts';

type Agreement = typeof coBuildingAgreements.$inferSelect;
type Item = typeof agreementItems.$inferSelect;
type Review = typeof agreementReviews.$inferSelect;

const lists = { need: needs, resource: resources, project: projects } as const;

/** All SQL that changes agreements, their items and reviews. */
export function createAgreementStore(tx: Transaction) {
  return {
    async insert(agreement: typeof coBuildingAgreements.$inferInsert): Promise<void> {
      await tx.insert(coBuildingAgreements).values(agreement);
    },

    async find(id: string): Promise<Agreement | null> {
      const [agreement] = await tx.select().from(coBuildingAgreements).where(eq(coBuildingAgreements.id, id));
      return agreement ?? null;
    },

    /** What was promised is owed with the second signature, and no more when the agreement is broken off. */
    async bind(agreementId: string, binding: boolean): Promise<void> {
      await tx.update(agreementItems).set({ binding }).where(eq(agreementItems.agreementId, agreementId));
    },

    /** Agreements in force whose last day was before this one. */
    async lockOver(today: string, limit: number): Promise<Pick<Agreement, 'id' | 'version'>[]> {
      const { id, version, state, to } = coBuildingAgreements;
      return tx
        .select({ id, version })
        .from(coBuildingAgreements)
        .where(and(inArray(state, ['IN_FORCE', 'REVIEWED']), lt(to, today)))
        .orderBy(to, id)
        .limit(limit)
        .for('update', { skipLocked: true });
    },

    async findItems(agreementId: string): Promise<Item[]> {
      return tx
        .select()
        .from(agreementItems)
        .where(eq(agreementItems.agreementId, agreementId))
        .orderBy(asc(agreementItems.number));
    },

    /** Items in place of those that a draft had. */
    async writeItems(
      agreementId: string,
      items: readonly Omit<typeof agreementItems.$inferInsert, 'id' | 'agreementId' | 'number' | 'state'>[],
    ): Promise<void> {
      await tx.delete(agreementItems).where(eq(agreementItems.agreementId, agreementId));
      await tx.insert(agreementItems).values(
        items.map((item, at) => ({
          ...item,
          // Ids made later sort later.
          id: newId('agi'),
          agreementId,
          number: at + 1,
          state: 'OPEN' as const,
        })),
      );
    },

    /** Those that stand on their list, or have stood there. */
    async findListed(list: keyof typeof lists, ids: readonly string[]): Promise<ReadonlySet<string>> {
      const { [list]: table } = lists;
      if (ids.length === 0) return new Set();
      const found = await tx
        .select({ id: sql<string>`${table.id}` })
        .from(sql`${table}`)
        .where(and(inArray(table.id, [...ids]), isNotNull(table.listedAt)));
      return new Set(found.map(({ id }) => id));
    },

    /** Whether an entry of the ledger tells what one party did for another, and was not taken back. */
    async hasExchange(id: string, fromId: string, toId: string): Promise<boolean> {
      const isIt = [eq(exchanges.id, id), eq(exchanges.fromId, fromId), eq(exchanges.toId, toId)];
      const takenBack = await tx.$count(exchanges, eq(exchanges.reversesId, id));
      return (
        takenBack === 0 && (await tx.$count(exchanges, and(...isIt, sql`${exchanges.quantity} > 0`))) > 0
      );
    },

    async findReview(agreementId: string, year: number): Promise<Review | null> {
      const isIt = and(eq(agreementReviews.agreementId, agreementId), eq(agreementReviews.year, year));
      const [review] = await tx.select().from(agreementReviews).where(isIt);
      return review ?? null;
    },

    /** What one side says of a year, beside what the other has said. */
    async writeReview(
      agreementId: string,
      year: number,
      said: Partial<Omit<Review, 'id' | 'agreementId' | 'year'>>,
    ): Promise<void> {
      await tx
        .insert(agreementReviews)
        .values({ id: newId('arv'), agreementId, year, ...said })
        .onConflictDoUpdate({ target: [agreementReviews.agreementId, agreementReviews.year], set: said });
    },
  };
}
