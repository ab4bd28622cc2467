import { and, asc, count, eq, inArray, isNotNull, isNull, notInArray, sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { newId } from '@graphroots/kit/ids';
import { withinDivision } from '@graphroots/kit/reads/trees';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { assessedOrganizations } from '../cycle/assessed-organization.table.ts';
import { assessmentCycles } from '../cycle/cycle.table.ts';
import { assessmentMeasures } from '../measure/measure.table.ts';
import { schemeItems } from '../scheme/scheme-item.table.ts';
import { heldPosts } from '../score/held-post.table.ts';
import { itemValues } from '../value/item-value.table.ts';
import { valueCases } from '../value/value-case.table.ts';
import { collectionParts, collections } from './collection.table.ts';
import { omittedItems } from './omitted-item.table.ts';
import type { Counted } from './count-subjects.ts';

/** Whose post it was to lead an organization, on a day. */
export type Held = Pick<typeof heldPosts.$inferInsert, 'day' | 'postId'>;

type Part = typeof collectionParts.$inferSelect;

/** The SQL of collecting. */
export function createCollectionStore(db: Transaction | PostgresJsDatabase) {
  return {
    async insert(
      collection: typeof collections.$inferInsert,
      parts: (typeof collectionParts.$inferInsert)[],
    ): Promise<void> {
      await db.insert(collections).values(collection);
      await db.insert(collectionParts).values(parts);
    },

    /** What is to be read next but for some parts, with the cycle it is for; null when all has been read. */
    async findNext(cycleId: string, but: readonly string[]) {
      const [next] = await db
        .select({
          part: collectionParts,
          cycle: assessmentCycles,
          item: schemeItems,
          measure: assessmentMeasures,
        })
        .from(collectionParts)
        .innerJoin(collections, eq(collections.id, collectionParts.collectionId))
        .innerJoin(assessmentCycles, eq(assessmentCycles.id, collections.cycleId))
        .leftJoin(schemeItems, eq(schemeItems.id, collectionParts.itemId))
        .leftJoin(assessmentMeasures, eq(assessmentMeasures.id, schemeItems.measureId))
        .where(
          and(
            eq(collections.cycleId, cycleId),
            eq(collectionParts.finished, false),
            notInArray(collectionParts.id, [...but]),
          ),
        )
        .orderBy(asc(collectionParts.id))
        .limit(1);
      return next ?? null;
    },

    async hasOpenParts(cycleId: string): Promise<boolean> {
      const open = await db
        .select({ id: collectionParts.id })
        .from(collectionParts)
        .innerJoin(collections, eq(collections.id, collectionParts.collectionId))
        .where(and(eq(collections.cycleId, cycleId), eq(collectionParts.finished, false)))
        .limit(1);
      return open.length > 0;
    },

    /** Whether the part still stood where it was read: of two who read the same page, one keeps what it found. */
    async goOn({ id, cursor }: Part, next: string | null): Promise<boolean> {
      const same = cursor === null ? isNull(collectionParts.cursor) : eq(collectionParts.cursor, cursor);
      const moved = await db
        .update(collectionParts)
        .set({ cursor: next, finished: next === null, failure: null })
        .where(and(eq(collectionParts.id, id), eq(collectionParts.finished, false), same))
        .returning({ id: collectionParts.id });
      return moved.length > 0;
    },

    /** Counts on, and tells what goes wrong of the parts that are left. */
    async note(collectionId: string, set: { done?: number; total?: number; finishedAt?: string }) {
      const { done = 0, ...rest } = set;
      const { failure, finished } = collectionParts;
      const failing = sql`(select max(${failure}) from ${collectionParts}
        where ${collectionParts.collectionId} = ${collectionId} and not ${finished})`;
      await db
        .update(collections)
        .set({ ...rest, done: sql`${collections.done} + ${done}`, failure: failing })
        .where(eq(collections.id, collectionId));
    },

    async noteFailure({ id, collectionId }: Part, failure: string): Promise<void> {
      await db.update(collectionParts).set({ failure }).where(eq(collectionParts.id, id));
      await this.note(collectionId, {});
    },

    /** What is left to be read for an item. */
    async lockOpenPart(cycleId: string, itemId: string): Promise<Part | null> {
      const [found] = await db
        .select({ part: collectionParts })
        .from(collectionParts)
        .innerJoin(collections, eq(collections.id, collectionParts.collectionId))
        .where(
          and(
            eq(collections.cycleId, cycleId),
            eq(collectionParts.itemId, itemId),
            eq(collectionParts.finished, false),
          ),
        )
        .for('update');
      return found?.part ?? null;
    },

    /** Nothing more is read for an item; what was read already is in force no longer. */
    async leaveOut(
      { id, collectionId }: Part,
      decision: typeof omittedItems.$inferInsert,
      at: string,
    ): Promise<void> {
      const { cycleId, itemId } = decision;
      await db.insert(omittedItems).values(decision);
      await db
        .update(collectionParts)
        .set({ finished: true, cursor: null })
        .where(eq(collectionParts.id, id));
      const read = await db
        .update(itemValues)
        .set({ current: false })
        .where(
          and(eq(itemValues.cycleId, cycleId), eq(itemValues.itemId, itemId), eq(itemValues.current, true)),
        )
        .returning({ id: itemValues.id });
      const total = await this.countExpected(collectionId, cycleId);
      const isOver = !(await this.hasOpenParts(cycleId));
      await this.note(collectionId, { done: -read.length, total, ...(isOver && { finishedAt: at }) });
    },

    async insertAssessed(
      rows: readonly (typeof assessedOrganizations.$inferInsert & { readonly posts: readonly Held[] })[],
    ): Promise<void> {
      if (rows.length === 0) return;
      const { id } = assessedOrganizations;
      const assessed = rows.map(({ posts: _, ...row }) => row);
      const stored = await db
        .insert(assessedOrganizations)
        .values(assessed)
        .onConflictDoNothing()
        .returning({ id });
      const fresh = new Set(stored.map((row) => row.id));
      const posts = rows.flatMap(({ id: assessedId, posts: own }) =>
        fresh.has(assessedId) ? own.map((post) => ({ ...post, id: newId('hpo'), assessedId })) : [],
      );
      if (posts.length > 0) await db.insert(heldPosts).values(posts).onConflictDoNothing();
    },

    /** How many values will be read: of each item that is not left out, for each organization in its place. */
    async countExpected(collectionId: string, cycleId: string): Promise<number> {
      const { variables } = collectionParts;
      const [found] = await db
        .select({ expected: count() })
        .from(collectionParts)
        .innerJoin(
          assessedOrganizations,
          and(
            eq(assessedOrganizations.cycleId, cycleId),
            withinDivision(assessedOrganizations.divisionCode, sql`(${variables} ->> 'division')`),
          ),
        )
        .leftJoin(
          omittedItems,
          and(eq(omittedItems.cycleId, cycleId), eq(omittedItems.itemId, collectionParts.itemId)),
        )
        .where(
          and(
            eq(collectionParts.collectionId, collectionId),
            isNotNull(collectionParts.itemId),
            isNull(omittedItems.id),
          ),
        );
      return found?.expected ?? 0;
    },

    /** Stores what was counted for those whom the cycle assesses; says for how many. */
    async insertValues(
      given: { cycleId: string; itemId: string; source: string; variables: string | null; at: string },
      counted: readonly Counted[],
    ): Promise<number> {
      if (counted.length === 0) return 0;
      const assessed = await db
        .select()
        .from(assessedOrganizations)
        .where(
          and(
            eq(assessedOrganizations.cycleId, given.cycleId),
            inArray(
              assessedOrganizations.organizationId,
              counted.map(({ organizationId }) => organizationId),
            ),
          ),
        );
      const standing = new Map(assessed.map((one) => [one.organizationId, one]));
      const values = counted.flatMap(({ organizationId, numerator, denominator, cases }) => {
        const found = standing.get(organizationId);
        if (!found) return [];
        const { divisionCode, path } = found;
        const row = {
          ...given,
          id: newId('val'),
          organizationId,
          divisionCode,
          path,
          numerator,
          denominator,
        };
        return [{ row, cases }];
      });
      if (values.length === 0) return 0;
      await db.insert(itemValues).values(values.map(({ row }) => row));
      const cases = values.flatMap(({ row, cases: own }) =>
        own.map((one) => ({ ...one, id: newId('vca'), valueId: row.id })),
      );
      for (let at = 0; at < cases.length; at += 5_000) {
        await db.insert(valueCases).values(cases.slice(at, at + 5_000));
      }
      return values.length;
    },
  };
}
