import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { activities, participations } from '../src/activity/activity.table.ts';
import { grids } from '../src/grid/grid.table.ts';
import { lines } from '../src/line/line.table.ts';
import { volunteerTeams } from '../src/team/team.table.ts';
import { wishLimits } from '../src/wish/wish-limit.table.ts';
import { microWishes } from '../src/wish/wish.table.ts';

type Team = typeof volunteerTeams.$inferSelect;
type Activity = typeof activities.$inferSelect;
type Participation = typeof participations.$inferSelect;
type Wish = typeof microWishes.$inferSelect;

/** Rows that a test mentions; all else about them is made up. */
export function createBuilders(db: PostgresJsDatabase) {
  let rows = 0;
  const next = (prefix: string): string => `${prefix}_${String(++rows).padStart(4, '0')}`;

  return {
    async aGrid(given: Partial<typeof grids.$inferSelect> = {}) {
      const row = { id: next('grd'), communityCode: '530103001001', ...given };
      await db.insert(grids).values(row);
      return row;
    },

    /** A Party organization or a unit, with its line. */
    async aLine(given: Partial<typeof lines.$inferSelect> = {}) {
      const row = { id: next('org'), path: '1/2/', ...given };
      await db.insert(lines).values(row);
      return row;
    },

    async aLimit(given: { amount: number } & Partial<typeof wishLimits.$inferSelect>) {
      const row = {
        id: next('wli'),
        divisionCode: '530100000000',
        validFrom: '2026-01-01',
        validTo: null,
        ...given,
      };
      await db.insert(wishLimits).values(row);
      return row;
    },

    /** A wish with all that its state needs: claimed by a member. */
    async aWish({ state = 'SUBMITTED', ...given }: Partial<Wish> = {}): Promise<Wish> {
      const isPublic = !['SUBMITTED', 'REFUSED'].includes(state);
      const isClaimed = ['CLAIMED', 'FULFILLED', 'CONFIRMED'].includes(state);
      const claimed = { claims: 1, claimedAt: '2026-06-02T01:00:00Z', dueOn: '2026-07-02' };
      const values: typeof microWishes.$inferInsert = {
        id: next('wis'),
        text: '一副老花镜',
        category: 'GOODS',
        budget: 80,
        state,
        communityCode: '530103001001',
        gridId: 'grd_1',
        submittedAt: '2026-06-01T01:00:00Z',
        ...(isPublic && { publishedAt: '2026-06-01T02:00:00Z', expiresOn: '2026-11-30' }),
        ...(isClaimed && { ...claimed, claimantId: 'mbr_1', memberId: 'mbr_1' }),
        ...(['FULFILLED', 'CONFIRMED'].includes(state) && { fulfilledAt: '2026-06-05T02:00:00Z' }),
        ...(state === 'CONFIRMED' && { confirmedAt: '2026-06-06T02:00:00Z' }),
        ...given,
      };
      const [row] = await db.insert(microWishes).values(values).returning();
      if (!row) throw new Error('The wish was not stored.');
      return row;
    },

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
