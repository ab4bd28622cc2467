import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { affiliations } from '../affiliation/affiliation.table.ts';
import { members } from '../member/member.table.ts';
import { membershipRules } from '../rule/membership-rule.table.ts';
import { checkInReviews, checkIns, creditedServices, partyUnits } from './check-in.table.ts';

type CheckIn = typeof checkIns.$inferSelect;
type Origin = Pick<CheckIn, 'originId' | 'originPath'>;

/** All SQL that changes check-ins. */
export function createCheckInStore(tx: Transaction) {
  return {
    async findRule(today: string): Promise<typeof membershipRules.$inferSelect> {
      const holds = and(
        lte(membershipRules.validFrom, today),
        or(isNull(membershipRules.validTo), gt(membershipRules.validTo, today)),
      );
      const [rule] = await tx.select().from(membershipRules).where(holds);
      if (!rule) throw new Error(`No membership rule holds on ${today}.`);
      return rule;
    },

    async findUnit(id: string): Promise<Origin | null> {
      const [unit] = await tx.select().from(partyUnits).where(eq(partyUnits.id, id));
      return unit ? { originId: unit.organizationId, originPath: unit.path } : null;
    },

    /** False where another one of the member, or of the unit in this community, is open. */
    async insert(checkIn: typeof checkIns.$inferInsert): Promise<boolean> {
      const made = await tx
        .insert(checkIns)
        .values(checkIn)
        .onConflictDoNothing()
        .returning({ id: checkIns.id });
      return made.length > 0;
    },

    /** Those that were stored: somebody may have begun one meanwhile. */
    async call(rows: (typeof checkIns.$inferInsert)[]): Promise<CheckIn[]> {
      return tx.insert(checkIns).values(rows).onConflictDoNothing().returning();
    },

    async credit(service: Omit<typeof creditedServices.$inferInsert, 'id'>): Promise<void> {
      await tx.insert(creditedServices).values({ id: newId('crs'), ...service });
    },

    /** What was credited in a year. */
    async countServices(checkInId: string, year: number): Promise<{ services: number; hours: number }> {
      const [sums] = await tx
        .select({
          services: sql<number>`count(*)::int`,
          hours: sql<number>`coalesce(sum(${creditedServices.hours}), 0)::float`,
        })
        .from(creditedServices)
        .where(
          and(
            eq(creditedServices.checkInId, checkInId),
            sql`extract(year from ${creditedServices.servedOn}) = ${year}::int`,
          ),
        );
      return sums ?? { services: 0, hours: 0 };
    },

    /** False where there is one of the year. */
    async review(review: Omit<typeof checkInReviews.$inferInsert, 'id'>): Promise<boolean> {
      const made = await tx
        .insert(checkInReviews)
        .values({ id: newId('cir'), ...review })
        .onConflictDoNothing()
        .returning({ id: checkInReviews.id });
      return made.length > 0;
    },

    /** In-service members who have never checked in where they live, with the branch that they come from. */
    async findUncalled(
      today: string,
      limit: number,
    ): Promise<readonly (Origin & { memberId: string; communityCode: string })[]> {
      return tx.execute<Origin & { memberId: string; communityCode: string }>(sql`
        select m.id as "memberId", m.residence_code as "communityCode", a.organization_id as "originId",
          a.path as "originPath"
        from ${members} m
        join ${affiliations} a on a.member_id = m.id and a.type = 'PRIMARY'
          and a.valid_from <= ${today}::text::date and (a.valid_to is null or a.valid_to > ${today}::text::date)
        where m.kind = 'IN_SERVICE' and m.residence_code is not null and not exists (
          select from ${checkIns} c where c.member_id = m.id
            and (c.community_code = m.residence_code or c.state not in ('LAPSED', 'MOVED')))
        order by m.id limit ${limit}::int`);
    },

    /** Those that were idle for so many days. */
    async lockIdle(
      today: string,
      days: number,
      limit: number,
    ): Promise<Pick<CheckIn, 'id' | 'version' | 'activeOn'>[]> {
      return tx
        .select({ id: checkIns.id, version: checkIns.version, activeOn: checkIns.activeOn })
        .from(checkIns)
        .where(
          and(
            sql`${checkIns.state} in ('CONFIRMED', 'ACTIVE', 'REVIEWED')`,
            sql`${checkIns.activeOn} < ${today}::text::date - ${days}::int`,
          ),
        )
        .orderBy(checkIns.activeOn, checkIns.id)
        .limit(limit)
        .for('update', { skipLocked: true });
    },

    /** The open one of a member, whoever may see it. */
    async lockOpenOf(memberId: string): Promise<Pick<CheckIn, 'id' | 'version'> | null> {
      const [open] = await tx
        .select({ id: checkIns.id, version: checkIns.version })
        .from(checkIns)
        .where(and(eq(checkIns.memberId, memberId), sql`${checkIns.state} not in ('LAPSED', 'MOVED')`))
        .for('update');
      return open ?? null;
    },
  };
}
