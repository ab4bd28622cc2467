import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { activities, participations } from '../src/activity/activity.table.ts';
import { volunteerTeams } from '../src/team/team.table.ts';

type Team = typeof volunteerTeams.$inferSelect;
type Activity = typeof activities.$inferSelect;
type Participation = typeof participations.$inferSelect;

/** Rows that a test mentions; all else about them is made up. */
export function createBuilders(db: PostgresJsDatabase) {
  let rows = 0;
  const next = (prefix: string): string => `${prefix}_${String(++rows).padStart(4, '0')}`;

  return {
    async aTeam(given: Partial<Team> = {}): Promise<Team> {
      const row: Team = {
        id: next('vtm'),
        name: '党员志愿服务队',
        kind: 'PARTY_MEMBERS',
        ownerId: null,
        divisionCode: '530103001001',
        foundedOn: '2019-03-05',
        version: 1,
        ...given,
      };
      await db.insert(volunteerTeams).values(row);
      return row;
    },

    async anActivity({ by: team, ...given }: { by: Team } & Partial<Activity>): Promise<Activity> {
      const row: Activity = {
        id: next('act'),
        title: '清洁翠湖',
        state: 'SETTLED',
        startsAt: '2026-03-05T01:00:00Z',
        endsAt: '2026-12-31T04:00:00Z',
        teamId: team.id,
        divisionCode: team.divisionCode,
        version: 1,
        ...given,
      };
      await db.insert(activities).values(row);
      return row;
    },

    /** Somebody takes part: a member, else a registered volunteer or a resident. */
    async aParticipation(given: { in: Activity; member?: string } & Partial<Participation>) {
      const { in: activity, member = null, ...rest } = given;
      const row: Participation = {
        id: next('prt'),
        activityId: activity.id,
        role: member === null ? 'VOLUNTEER' : 'MEMBER',
        memberId: member,
        personId: member ?? `person_${rows}`,
        organizationId: null,
        divisionCode: activity.divisionCode,
        hours: 2,
        signedInAt: activity.startsAt,
        ...rest,
      };
      await db.insert(participations).values(row);
      return row;
    },
  };
}
