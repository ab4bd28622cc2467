import { and, eq, inArray, isNull, lte, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { lines } from '../line/line.table.ts';
import { signUps } from '../sign-up/sign-up.table.ts';
import { volunteerTeams } from '../team/team.table.ts';
import { activities, participations } from './activity.table.ts';

type Activity = typeof activities.$inferSelect;
type Participation = typeof participations.$inferSelect;

/** When somebody was there while the activity ran: nothing, where they came after its end. */
const span = (p: string, a: string): SQL =>
  sql.raw(`tstzrange(greatest(${p}.signed_in_at, ${a}.starts_at),
    greatest(${p}.signed_in_at, ${a}.starts_at, least(coalesce(${p}.signed_out_at, ${a}.ends_at), ${a}.ends_at)))`);

/** All SQL that changes activities and who took part. */
export function createActivityStore(tx: Transaction) {
  return {
    /** A team with the line of its owner, where it has one. */
    async findTeam(id: string): Promise<{ divisionCode: string; path: string | null } | null> {
      const [team] = await tx
        .select({ divisionCode: volunteerTeams.divisionCode, path: lines.path })
        .from(volunteerTeams)
        .leftJoin(lines, eq(lines.id, volunteerTeams.ownerId))
        .where(eq(volunteerTeams.id, id));
      return team ?? null;
    },

    async insert(row: typeof activities.$inferInsert): Promise<void> {
      await tx.insert(activities).values(row);
    },

    async insertParticipation(row: typeof participations.$inferInsert): Promise<void> {
      await tx.insert(participations).values(row);
    },

    /** False where the person had signed out before. */
    async signOut(activityId: string, accountId: string, at: string): Promise<boolean> {
      const its = and(
        eq(participations.activityId, activityId),
        eq(participations.accountId, accountId),
        isNull(participations.signedOutAt),
      );
      const left = await tx
        .update(participations)
        .set({ signedOutAt: at })
        .where(its)
        .returning({ id: participations.id });
      return left.length > 0;
    },

    /** How many of these are participations in the activity, which nothing is credited for now. */
    async strike(activityId: string, ids: readonly string[]): Promise<number> {
      if (ids.length === 0) return 0;
      const struck = await tx
        .update(participations)
        .set({ struck: true })
        .where(and(eq(participations.activityId, activityId), inArray(participations.id, [...ids])))
        .returning({ id: participations.id });
      return struck.length;
    },

    /**
     * Credits the time that each person was there and that no settled activity has been credited with. People are
     * locked one after the other, in one order: two activities settled at once see each other.
     */
    async credit(activityId: string): Promise<void> {
      await tx.execute(sql`
        select pg_advisory_xact_lock(hashtextextended(person_id, 0)) from (
          select distinct person_id from ${participations} where activity_id = ${activityId} order by 1
        ) people`);
      await tx.execute(sql`
        with own as (
          select p.id, p.person_id, tstzmultirange(${span('p', 'a')}) as time
          from ${participations} p join ${activities} a on a.id = p.activity_id
          where p.activity_id = ${activityId} and not p.struck
        ), rest as (
          select id, time - coalesce((
            select range_agg(${span('p', 'a')})
            from ${participations} p join ${activities} a on a.id = p.activity_id
            where p.person_id = own.person_id and p.activity_id <> ${activityId} and a.state = 'SETTLED' and not p.struck
          ), '{}') as time from own
        ), credited as (
          select id, (select coalesce(round(sum(extract(epoch from upper(piece) - lower(piece))) / 3600, 2), 0)
            from unnest(time) piece) as hours from rest
        ), told as (
          update ${participations} p set hours = c.hours, version = p.version + 1
          from credited c where p.id = c.id returning p.account_id, p.hours
        )
        update ${signUps} s set hours = t.hours
        from told t where s.activity_id = ${activityId} and s.account_id = t.account_id and s.state = 'ATTENDED'`);
    },

    /** What was credited, and whether it was. */
    async findCredit(id: string): Promise<(Pick<Participation, 'hours'> & Pick<Activity, 'state'>) | null> {
      const [found] = await tx
        .select({ hours: participations.hours, state: activities.state })
        .from(participations)
        .innerJoin(activities, eq(activities.id, participations.activityId))
        .where(eq(participations.id, id));
      return found ?? null;
    },

    /** Tells the person what is credited now. */
    async noteHours({ activityId, accountId, hours }: Participation): Promise<void> {
      if (accountId === null) return;
      await tx
        .update(signUps)
        .set({ hours })
        .where(
          and(
            eq(signUps.activityId, activityId),
            eq(signUps.accountId, accountId),
            eq(signUps.state, 'ATTENDED'),
          ),
        );
    },

    /** Activities in one of these states whose time has come. */
    async lockDue(
      states: readonly Activity['state'][],
      due: 'startsAt' | 'endsAt',
      now: string,
      limit: number,
    ): Promise<Pick<Activity, 'id' | 'version'>[]> {
      return tx
        .select({ id: activities.id, version: activities.version })
        .from(activities)
        .where(and(inArray(activities.state, [...states]), lte(activities[due], now)))
        .orderBy(activities[due], activities.id)
        .limit(limit)
        .for('update', { skipLocked: true });
    },
  };
}
