import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { Geometry } from '@graphroots/kit/geojson';
import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import { gridBoundaries } from '../src/boundary/boundary.table.ts';
import { buildings, compounds } from '../src/building/building.table.ts';
import { consultationParties, consultations } from '../src/consultation/consultation.table.ts';
import { departments } from '../src/department/department.table.ts';
import { duties } from '../src/duty/duty.table.ts';
import { escalations } from '../src/escalation/escalation.table.ts';
import { gridPostRoles, gridPosts, grids } from '../src/grid/grid.table.ts';
import { holdings } from '../src/holding/holding.table.ts';
import { issueCategories } from '../src/issue/issue-category.table.ts';
import { issues } from '../src/issue/issue.table.ts';
import { trace } from '../src/journal/journal.table.ts';
import { mediations } from '../src/mediation/mediation.table.ts';
import { staffingRuleRoles, staffingRules } from '../src/staffing/staffing-rule.table.ts';
import { supervisions } from '../src/supervision/supervision.table.ts';
import { arrivals, whistles } from '../src/whistle/whistle.table.ts';
import { workOrders } from '../src/work-order/work-order.table.ts';

type Given<T extends { $inferInsert: object }> = Partial<T['$inferInsert']>;
type Grid = typeof grids.$inferSelect;
type Compound = typeof compounds.$inferSelect;
type Building = typeof buildings.$inferSelect;
type Issue = typeof issues.$inferSelect;
type Department = typeof departments.$inferSelect;
type GridPostRole = (typeof gridPostRoles)[number];
type Whistle = typeof whistles.$inferSelect;

/** A community of Panlong district. */
export const community = '530103001001';

/** A box with its lower left corner at a point, so many degrees wide. */
export function boxAt(longitude: number, latitude: number, width: number): Geometry & { type: 'Polygon' } {
  const [right, top] = [longitude + width, latitude + width].map((degrees) => Number(degrees.toFixed(7)));
  const [east, north] = [right ?? 0, top ?? 0];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [longitude, latitude],
        [east, latitude],
        [east, north],
        [longitude, north],
        [longitude, latitude],
      ],
    ],
  };
}

/** Rows that a test mentions; all else about them is made up. */
export function createBuilders(db: PostgresJsDatabase) {
  let rows = 0;
  const next = (prefix: string): string => `${prefix}_${String(++rows).padStart(4, '0')}`;

  return {
    async aGrid(given: Given<typeof grids> = {}): Promise<Grid> {
      const communityCode = given.communityCode ?? given.code?.slice(0, 12) ?? community;
      const [row] = await db
        .insert(grids)
        .values({
          id: next('grd'),
          code: `${communityCode}${String(rows).padStart(3, '0')}`,
          name: '第一网格',
          layer: 'COMPREHENSIVE_GOVERNANCE',
          basis: 'AREA',
          householdCount: 300,
          communityCode,
          validFrom: '2020-01-01',
          ...given,
        })
        .returning();
      return stored(row);
    },

    /** Where a grid lies on the map, for as long as it lasts. */
    async aBoundary({
      of: grid,
      ...given
    }: { of: Grid } & Pick<typeof gridBoundaries.$inferInsert, 'geometry'> & Given<typeof gridBoundaries>) {
      const { validFrom, validTo } = grid;
      await db
        .insert(gridBoundaries)
        .values({ id: next('gbd'), gridId: grid.id, validFrom, validTo, ...given });
    },

    /** A member, or where `is` is null somebody whose `holderName` is given. */
    async aGridPost(given: { in: Grid; is: string | null } & Given<typeof gridPosts>) {
      const { in: grid, is: memberId, ...rest } = given;
      const made = { id: next('gps'), role: 'GRID_HEAD' as const, validFrom: '2020-01-01' };
      const [row] = await db
        .insert(gridPosts)
        .values({ ...made, gridId: grid.id, memberId, ...rest })
        .returning();
      return stored(row);
    },

    async aCompound({ in: grid, ...given }: { in: Grid } & Given<typeof compounds>): Promise<Compound> {
      const made = { id: next('cmp'), name: '翠湖小区', kind: 'OLD_COMPOUND' as const };
      const [row] = await db
        .insert(compounds)
        .values({ ...made, gridId: grid.id, communityCode: grid.communityCode, ...given })
        .returning();
      return stored(row);
    },

    async aBuilding({ in: grid, ...given }: { in: Grid } & Given<typeof buildings>): Promise<Building> {
      const made = { id: next('bld'), name: '1栋', address: '青年路1号', kind: 'RESIDENTIAL' as const };
      const [row] = await db
        .insert(buildings)
        .values({ ...made, householdCount: 60, gridId: grid.id, communityCode: grid.communityCode, ...given })
        .returning();
      return stored(row);
    },

    async aCategory(code: string) {
      await db.insert(issueCategories).values({ code, name: `类别${code}` });
      return code;
    },

    /** An issue at a building or elsewhere in a grid. */
    async anIssue(given: { at: Building | Grid; category: string } & Omit<Given<typeof issues>, 'category'>) {
      const { at, ...rest } = given;
      const place = 'gridId' in at ? { buildingId: at.id, gridId: at.gridId } : { gridId: at.id };
      const closed = rest.state === 'CLOSED' ? { closedAt: '2026-03-11T00:00:00Z' } : {};
      const [row] = await db
        .insert(issues)
        .values({
          id: next('iss'),
          title: '路灯不亮',
          source: 'GRID_WORKER',
          state: 'REPORTED',
          reportedAt: '2026-03-10T00:00:00Z',
          communityCode: at.communityCode,
          ...place,
          ...closed,
          ...rest,
        })
        .returning();
      return stored(row);
    },

    async aDepartment(given: Given<typeof departments> = {}) {
      const [row] = await db
        .insert(departments)
        .values({ id: next('unt'), path: '1/2/', divisionCode: '530103000000', ...given })
        .returning();
      return stored(row);
    },

    /** For a division, or the whole city where it is null. */
    async aDuty(given: { category: string; of: Department | null } & Given<typeof duties>) {
      const { of: department, ...rest } = given;
      const { divisionCode = '530103000000' } = rest;
      const [row] = await db
        .insert(duties)
        .values({
          id: next('dty'),
          divisionCode,
          area: divisionCode === null ? '' : prefixOfDivision(divisionCode),
          departmentId: department?.id ?? null,
          acceptMinutes: 60,
          handleMinutes: 840,
          confirmMinutes: 2_100,
          basis: '市政公用设施管理条例',
          validFrom: '2020-01-01',
          ...rest,
        })
        .returning();
      return stored(row);
    },

    /** For the Party-building grids of a division, with so many of each post. */
    async aStaffingRule(
      given: { asks: Partial<Record<GridPostRole, number>> } & Given<typeof staffingRules>,
    ) {
      const { asks, ...rest } = given;
      const { divisionCode = '530103000000' } = rest;
      const made = { id: next('sfr'), name: '五员进网', basis: '网格党建工作办法', needsBranch: false };
      const [row] = await db
        .insert(staffingRules)
        .values({
          ...made,
          divisionCode,
          area: prefixOfDivision(divisionCode),
          layer: 'PARTY_BUILDING',
          validFrom: '2020-01-01',
          ...rest,
        })
        .returning();
      const rule = stored(row);
      for (const role of gridPostRoles) {
        const min = asks[role];
        if (min === undefined) continue;
        await db.insert(staffingRuleRoles).values({ id: `${rule.id}-${role}`, ruleId: rule.id, role, min });
      }
      return rule;
    },

    async aWorkOrder(given: { for: Issue; to: Department } & Given<typeof workOrders>) {
      const { for: issue, to: department, ...rest } = given;
      const [row] = await db
        .insert(workOrders)
        .values({
          id: next('wko'),
          issueId: issue.id,
          departmentId: department.id,
          departmentPath: department.path,
          communityCode: issue.communityCode,
          task: '更换灯泡',
          state: 'ISSUED',
          issuedAt: '2026-06-14T00:00:00Z',
          dueAt: '2026-06-20T00:00:00Z',
          ...rest,
        })
        .returning();
      return stored(row);
    },

    async aHolding({ of, ...given }: { of: Issue } & Given<typeof holdings>) {
      const made = { id: next('hld'), holder: 'COMMUNITY' as const, calendar: 'OFFICE', from: of.reportedAt };
      const [row] = await db
        .insert(holdings)
        .values({ ...made, issueId: of.id, communityCode: of.communityCode, ...given })
        .returning();
      return stored(row);
    },

    async aMediation({ in: grid, ...given }: { in: Grid } & Given<typeof mediations>) {
      const { state = 'OPENED' } = given;
      const ended = state === 'OPENED' ? {} : { endedAt: '2026-06-15T03:00:00Z' };
      const agreed = state === 'SETTLED' ? { agreement: 'WRITTEN' as const, result: '双方各让一步' } : {};
      const [row] = await db
        .insert(mediations)
        .values({
          id: next('med'),
          gridId: grid.id,
          communityCode: grid.communityCode,
          kind: 'NEIGHBOURS',
          parties: ['RESIDENT', 'RESIDENT'],
          mediator: 'PEOPLES_MEDIATOR',
          lawyer: false,
          state,
          openedAt: '2026-06-14T03:00:00Z',
          ...ended,
          ...agreed,
          ...given,
        })
        .returning();
      return stored(row);
    },

    async aWhistle({ for: issue, ...given }: { for: Issue } & Given<typeof whistles>): Promise<Whistle> {
      const [row] = await db
        .insert(whistles)
        .values({
          id: next('whi'),
          issueId: issue.id,
          communityCode: issue.communityCode,
          state: 'BLOWN',
          reason: '需要联合处置',
          blownAt: '2026-06-15T03:00:00Z',
          arriveBy: '2026-06-15T05:00:00Z',
          ...given,
        })
        .returning();
      return stored(row);
    },

    async anArrival(given: { at: Whistle; of: Department } & Given<typeof arrivals>) {
      const { at: whistle, of: department, ...rest } = given;
      const [row] = await db
        .insert(arrivals)
        .values({
          id: next('arv'),
          whistleId: whistle.id,
          departmentId: department.id,
          departmentPath: department.path,
          communityCode: whistle.communityCode,
          state: 'CALLED',
          calledAt: whistle.blownAt,
          arriveBy: whistle.arriveBy,
          ...rest,
        })
        .returning();
      return stored(row);
    },

    /** A mark, a consultation and an escalation. */
    async aFollowUp({ of: { id: issueId } }: { of: Issue }): Promise<void> {
      const at = '2026-06-14T00:00:00Z';
      await db
        .insert(supervisions)
        .values({ id: next('spv'), issueId, by: 'STREET', note: '请报告进展', at });
      await db
        .insert(escalations)
        .values({ id: next('esc'), issueId, from: 'GRID', to: 'COMMUNITY', reason: '无力解决', at });
      const id = next('csl');
      await db
        .insert(consultations)
        .values({ id, issueId, heldOn: '2026-06-14', conclusion: '分工处置', recordedAt: at });
      await db.insert(consultationParties).values({ id: next('cpt'), consultationId: id, name: '物业公司' });
    },

    async aTraceEntry({ of, ...given }: { of: Issue } & Given<typeof trace>) {
      const made = { id: next('trc'), action: 'report', actorRole: 'grid-worker', at: of.reportedAt };
      const [row] = await db
        .insert(trace)
        .values({ ...made, entityType: 'Issue', entityId: of.id, recordedAt: made.at, ...given })
        .returning();
      return stored(row);
    },
  };
}

function stored<T>(row: T | undefined): T {
  if (row === undefined) throw new Error('The row was not stored.');
  return row;
}
