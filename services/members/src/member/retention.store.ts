import { asc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { affiliations } from '../affiliation/affiliation.table.ts';
import { posts } from '../post/post.table.ts';
import { members } from './member.table.ts';

/** A member without an affiliation, and where the last one lay. */
type Former = Record<'id' | 'path', string> & { readonly divisionCode: string | null };

type Columns = Partial<typeof members.$inferInsert>;

/** The SQL of what is done on members from time to time. */
export function createRetentionStore(tx: Transaction) {
  return {
    /** Members who had affiliations, of which the last ended so many years ago; with where they lay. */
    async lockFormer(years: number, today: string, limit: number) {
      return tx.execute<Former>(sql`
        select m.id, m.residence_code as "divisionCode", last.path
        from ${members} m
        cross join lateral (
          select path, valid_to from ${affiliations} a
          where a.member_id = m.id order by valid_to desc nulls first, id limit 1
        ) last
        where m.erased_at is null
          and last.valid_to <= ${today}::text::date - ${years}::int * interval '1 year'
          and not exists (
            select from ${posts} p
            where p.member_id = m.id and (p.valid_to is null or p.valid_to > ${today}::text::date)
          )
        order by m.id limit ${limit}::int for update of m`);
    },

    async lockSealedOtherwise(currentKey: string, limit: number) {
      const prefix = `${currentKey}.`;
      return tx
        .select({
          id: members.id,
          phoneSealed: members.phoneSealed,
          nationalIdSealed: members.nationalIdSealed,
        })
        .from(members)
        .where(
          or(
            sql`not starts_with(${members.phoneSealed}, ${prefix})`,
            sql`not starts_with(${members.nationalIdSealed}, ${prefix})`,
          ),
        )
        .orderBy(asc(members.id))
        .limit(limit)
        .for('update');
    },

    async change(ids: readonly string[], columns: Columns): Promise<void> {
      const next = { ...columns, version: sql`${members.version} + 1` };
      await tx
        .update(members)
        .set(next)
        .where(inArray(members.id, [...ids]));
    },

    /** As what a member is has not changed, neither does the version. */
    async reseal(id: string, columns: Columns): Promise<void> {
      await tx.update(members).set(columns).where(eq(members.id, id));
    },
  };
}
