import { and, desc, eq, gt, inArray, isNull, lt, lte, or } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { grids } from '../grid/grid.table.ts';
import { lines } from '../line/line.table.ts';
import { volunteerTeams } from '../team/team.table.ts';
import { wishLimits } from './wish-limit.table.ts';
import { microWishes } from './wish.table.ts';

type Wish = typeof microWishes.$inferSelect;

/** All SQL that changes wishes. */
export function createWishStore(tx: Transaction) {
  return {
    async findGrid(id: string): Promise<typeof grids.$inferSelect | null> {
      const [grid] = await tx.select().from(grids).where(eq(grids.id, id));
      return grid ?? null;
    },

    /** The line of a Party organization or unit. */
    async findPath(id: string): Promise<string | null> {
      const [line] = await tx.select().from(lines).where(eq(lines.id, id));
      return line?.path ?? null;
    },

    /** A team with the line of its owner, where it has one. */
    async findTeam(id: string): Promise<{ divisionCode: string; path: string | null } | null> {
      const [team] = await tx
        .select({ divisionCode: volunteerTeams.divisionCode, path: lines.path })
        .from(volunteerTeams)
        .leftJoin(lines, eq(lines.id, volunteerTeams.ownerId))
        .where(eq(volunteerTeams.id, id));
      return team ?? null;
    },

    /** What a wish of a community may cost on a day: the limit of the smallest division around it. */
    async findLimit(communityCode: string, today: string): Promise<number | null> {
      const around = [2, 4, 6, 9, 12].map((digits) => communityCode.slice(0, digits).padEnd(12, '0'));
      const [limit] = await tx
        .select({ amount: wishLimits.amount })
        .from(wishLimits)
        .where(
          and(
            inArray(wishLimits.divisionCode, around),
            lte(wishLimits.validFrom, today),
            or(isNull(wishLimits.validTo), gt(wishLimits.validTo, today)),
          ),
        )
        .orderBy(desc(wishLimits.divisionCode), desc(wishLimits.validFrom))
        .limit(1);
      return limit?.amount ?? null;
    },

    async insert(row: typeof microWishes.$inferInsert): Promise<void> {
      await tx.insert(microWishes).values(row);
    },

    /** Claims whose last day was before this one. */
    async lockOverdue(today: string, limit: number): Promise<Pick<Wish, 'id' | 'version'>[]> {
      return tx
        .select({ id: microWishes.id, version: microWishes.version })
        .from(microWishes)
        .where(and(eq(microWishes.state, 'CLAIMED'), lt(microWishes.dueOn, today)))
        .orderBy(microWishes.dueOn, microWishes.id)
        .limit(limit)
        .for('update', { skipLocked: true });
    },

    /** Wishes nobody claimed, whose last day was before this one. */
    async lockExpired(today: string, limit: number): Promise<Pick<Wish, 'id' | 'version'>[]> {
      return tx
        .select({ id: microWishes.id, version: microWishes.version })
        .from(microWishes)
        .where(and(eq(microWishes.state, 'PUBLISHED'), lt(microWishes.expiresOn, today)))
        .orderBy(microWishes.expiresOn, microWishes.id)
        .limit(limit)
        .for('update', { skipLocked: true });
    },
  };
}

export type WishStore = ReturnType<typeof createWishStore>;
