import { idFrom } from '@graphroots/kit/ids';
import { dayOf } from '../calendar.ts';
import { createDutyCatalogue, type DutyCatalogue } from '../duties.ts';
import { supervisionsOf } from '../follow-up.ts';
import { countFormerIssues, formerIssuesOf } from '../former-issues.ts';
import { holdingsOf } from '../holdings.ts';
import { issueCategories, issuesOf, type Issue } from '../issues.ts';
import { createMap, type CityMap } from '../map.ts';
import { gridPostsOf } from '../grid-posts.ts';
import type { City } from '../model.ts';
import { accountOf } from '../people.ts';
import { createStaffing, type Staffing } from '../staffing.ts';
import { whistlesOf } from '../whistles.ts';
import type { WorkingTime } from '../working-time.ts';
import { workOrdersOf } from '../work-orders.ts';
import { followUpTables } from './follow-up.ts';
import { mediationSteps, mediationTables } from './mediations.ts';
import { momentText, type Cell, type TableRows } from './table-rows.ts';

export function gridsTables(city: City, workingTime: WorkingTime): readonly TableRows[] {
  const duties = createDutyCatalogue(city);
  const map = createMap(city);
  const staffing = createStaffing(city);
  const { totals, density } = city.plantings;
  const former = countFormerIssues(city);
  const issues = totals ? totals.issues - former : city.buildings.length * (3.3 + density.doneIssues / 2);
  return [
    {
      table: 'grids',
      columns:
        'id, code, name, layer, basis, household_count, population, community_code, lead_organization_id, parent_id, valid_from, valid_to',
      about: city.grids.length,
      rows: () => gridRows(city),
    },
    {
      table: 'grid_boundaries',
      columns: 'id, grid_id, geometry, valid_from',
      about: city.grids.length,
      rows: () => boundaryRows(city, map),
    },
    {
      table: 'grid_successions',
      columns: 'predecessor_id, successor_id, "on"',
      about: city.grids.length / 60,
      rows: () => gridSuccessionRows(city),
    },
    {
      table: 'grid_posts',
      columns: 'id, role, member_id, holder_name, grid_id, valid_from, valid_to',
      about: city.grids.length * 3.5,
      rows: () => gridPostRows(city, staffing),
    },
    {
      table: 'staffing_rules',
      columns: 'id, division_code, area, layer, name, needs_branch, basis, valid_from',
      about: staffing.rules.length,
      rows: () =>
        staffing.rules.map(({ id, division, area, name, needsBranch, basis, validFrom }) => {
          return [id, division, area, 'PARTY_BUILDING', name, String(needsBranch), basis, validFrom];
        }),
    },
    {
      table: 'staffing_rule_roles',
      columns: 'id, rule_id, role, min',
      about: staffing.rules.length * 4,
      rows: () => staffingRoleRows(staffing),
    },
    {
      table: 'compounds',
      columns: 'id, name, kind, grid_id, community_code',
      about: city.compounds.length,
      rows: () =>
        city.compounds.map(({ id, name, kind, grid }) => [id, name, kind, grid.id, grid.communityCode]),
    },
    {
      table: 'buildings',
      columns:
        'id, name, address, kind, household_count, compound_id, grid_id, community_code, lead_organization_id, longitude, latitude',
      about: city.buildings.length,
      rows: () => buildingRows(city, map),
    },
    {
      table: 'issue_categories',
      columns: 'code, name',
      about: issueCategories.length,
      rows: () => issueCategories.map(({ code, name }) => [code, name]),
    },
    {
      table: 'departments',
      columns: 'id, path, division_code',
      about: city.departments.length,
      rows: () =>
        city.departments.map(({ id, organization, districtCode }) => [id, organization.path, districtCode]),
    },
    {
      table: 'duties',
      columns:
        'id, category, division_code, area, department_id, accept_minutes, handle_minutes, confirm_minutes, basis, valid_from, valid_to, replaces_id',
      about: city.departments.length * 5,
      rows: () => dutyRows(duties),
    },
    {
      table: 'issues',
      columns:
        'id, title, text, category, source, state, reported_at, closed_at, building_id, grid_id, community_code, handler_id, holder, version, resolved_at, duty_id, accept_by, due_at, confirm_by, placed_by, reopenings, supervised_at, rating',
      about: issues + former,
      *rows() {
        yield* issueRows(city, duties, workingTime);
        yield* formerIssueRows(city);
      },
    },
    {
      table: 'work_orders',
      columns:
        'id, issue_id, department_id, department_path, community_code, task, state, issued_at, due_at, done_at, reply, duty_id',
      about: issues / 4,
      rows: () => workOrderRows(city, duties),
    },
    {
      table: 'holdings',
      columns:
        'id, issue_id, work_order_id, holder, division_code, department_id, held_from, held_to, calendar_code, community_code, department_path',
      about: issues * 2.8,
      rows: () => holdingRows(city),
    },
    ...followUpTables(city),
    ...mediationTables(city),
    {
      table: 'whistles',
      columns: 'id, issue_id, community_code, state, reason, blown_at, arrive_by, plan, result, settled_at',
      about: city.buildings.length / 20,
      rows: () => whistleRows(city),
    },
    {
      table: 'arrivals',
      columns:
        'id, whistle_id, department_id, department_path, community_code, state, called_at, arrive_by, arrived_at, rating',
      about: city.buildings.length / 7,
      rows: () => arrivalRows(city),
    },
    {
      table: 'trace',
      columns:
        'id, entity_type, entity_id, action, from_state, to_state, reason, actor_id, actor_role, at, recorded_at, division_code',
      about: issues * 3.7 + former,
      *rows() {
        yield* traceRows(city);
        yield* mediationSteps(city);
        yield* formerTraceRows(city);
      },
    },
  ];
}

function* gridRows({ grids }: City): Iterable<readonly Cell[]> {
  for (const grid of grids) {
    const { id, code, name, layer, basis, householdCount, population, ...grounds } = grid;
    const { communityCode, lead, parent, validFrom, validTo } = grounds;
    const where = [communityCode, lead?.id ?? null, parent?.id ?? null, validFrom, validTo];
    yield [id, code, name, layer, basis, householdCount, population, ...where];
  }
}

function* boundaryRows({ grids }: City, map: CityMap): Iterable<readonly Cell[]> {
  let next = 0;
  for (const grid of grids) {
    const border = map.borderOf(grid);
    if (!border) continue;
    const geometry = { type: 'Polygon', coordinates: [border] };
    yield [idFrom('gbd', next++), grid.id, JSON.stringify(geometry), grid.validFrom];
  }
}

/** A grid that was redrawn took the place of its former shape, which is written down before it. */
function* gridSuccessionRows({ grids }: City): Iterable<readonly Cell[]> {
  for (const [at, former] of grids.entries()) {
    const next = grids[at + 1];
    if (former.validTo !== null && next !== undefined) yield [former.id, next.id, former.validTo];
  }
}

function* buildingRows({ buildings }: City, map: CityMap): Iterable<readonly Cell[]> {
  for (const building of buildings) {
    const { id, name, address, kind, householdCount, compound, grid, lead } = building;
    const place = [compound?.id ?? null, grid.id, grid.communityCode];
    yield [id, name, address, kind, householdCount, ...place, lead?.id ?? null, ...map.pointOf(building)];
  }
}

function* gridPostRows(city: City, staffing: Staffing): Iterable<readonly Cell[]> {
  let next = 0;
  for (const { role, member, holderName, grid, validFrom, validTo } of gridPostsOf(city, staffing)) {
    yield [idFrom('gps', next++), role, member, holderName, grid.id, validFrom, validTo];
  }
}

function* staffingRoleRows({ rules }: Staffing): Iterable<readonly Cell[]> {
  for (const { id, roles } of rules) {
    for (const [at, [role, min]] of roles.entries())
      yield [`${id}-${String(at + 1).padStart(2, '0')}`, id, role, min];
  }
}

function* dutyRows({ all }: DutyCatalogue): Iterable<readonly Cell[]> {
  for (const duty of all) {
    const { id, category, divisionCode, department, basis, validFrom, validTo, replaces } = duty;
    const place = [divisionCode, divisionCode?.replace(/(000)+$/, '') ?? ''];
    const minutes = [duty.acceptMinutes, duty.handleMinutes, duty.confirmMinutes];
    const whose = [department?.id ?? null, ...minutes, basis];
    yield [id, category, ...place, ...whose, validFrom, validTo, replaces?.id ?? null];
  }
}

function* issueRows(city: City, duties: DutyCatalogue, workingTime: WorkingTime): Iterable<readonly Cell[]> {
  const supervisedAt = new Map<string, number>();
  for (const { issue, at } of supervisionsOf(city, issuesOf(city))) supervisedAt.set(issue.id, at);
  for (const issue of issuesOf(city)) {
    const { id, title, text, category, source, state, reportedAt, closedAt, building, grid, handler } = issue;
    const times = [momentText(reportedAt), closedAt === null ? null : momentText(closedAt)];
    const place = [building?.id ?? null, grid.id, grid.communityCode];
    const holder = issue.events.at(-1)?.holder ?? 'COMMUNITY';
    const marked = supervisedAt.get(id);
    yield [
      id,
      title,
      text,
      category,
      source,
      state,
      ...times,
      ...place,
      handler,
      holder,
      issue.events.length,
      ...limitsOf(issue, duties, workingTime),
      building ? 'BUILDING' : 'GRID',
      issue.events.filter(({ action }) => action === 'reopen').length,
      marked === undefined ? null : momentText(marked),
      issue.rating,
    ];
  }
}

/** When it was resolved, its duty and the limits it gives. */
function limitsOf(issue: Issue, duties: DutyCatalogue, workingTime: WorkingTime): readonly Cell[] {
  const { events, state, reportedAt } = issue;
  // Opened again, it has new limits.
  const since = events.findLast(({ action }) => action === 'reopen')?.at ?? reportedAt;
  const duty = duties.find(issue.category, issue.grid.communityCode, dayOf(since));
  const after = (moment: number, minutes: number) => momentText(workingTime.after(moment, minutes));
  const resolved = events.findLast(({ action }) => action === 'resolve');
  const isResolved = state === 'RESOLVED' || state === 'CLOSED';
  const first = duties.find(issue.category, issue.grid.communityCode, dayOf(reportedAt));
  return [
    isResolved && resolved ? momentText(resolved.at) : null,
    duty.id,
    after(reportedAt, first.acceptMinutes),
    after(since, duty.handleMinutes),
    isResolved && resolved ? after(resolved.at, duty.confirmMinutes) : null,
  ];
}

function* formerIssueRows(city: City): Iterable<readonly Cell[]> {
  for (const issue of formerIssuesOf(city)) {
    const { id, title, category, source, reportedAt, closedAt, building, grid, rating } = issue;
    const closed = momentText(closedAt);
    const times = [momentText(reportedAt), closed];
    const place = [building?.id ?? null, grid.id, grid.communityCode];
    // Of limits and those who were to keep them nothing is known.
    const kept = [
      null,
      'COMMUNITY',
      1,
      closed,
      null,
      null,
      null,
      null,
      building ? 'BUILDING' : 'GRID',
      0,
      null,
    ];
    yield [id, title, null, category, source, 'CLOSED', ...times, ...place, ...kept, rating];
  }
}

function* workOrderRows(city: City, duties: DutyCatalogue): Iterable<readonly Cell[]> {
  for (const { id, issue, department, task, state, issuedAt, dueAt, doneAt } of workOrdersOf(
    city,
    issuesOf(city),
  )) {
    const whose = [issue.id, department.id, department.organization.path, issue.grid.communityCode];
    const done = doneAt === null ? [null, null] : [momentText(doneAt), '已处理完毕'];
    const duty = duties.find(issue.category, issue.grid.communityCode, dayOf(issuedAt));
    yield [id, ...whose, task, state, momentText(issuedAt), momentText(dueAt), ...done, duty.id];
  }
}

const digitsOf = { GRID: 12, COMMUNITY: 12, STREET: 9, DISTRICT: 6, CITY: 4 } as const;

function* holdingRows(city: City): Iterable<readonly Cell[]> {
  for (const { id, issue, order, holder, from, to } of holdingsOf(city)) {
    const place = issue.grid.communityCode;
    const isLevel = holder !== 'DEPARTMENT' && holder !== 'REPORTER';
    const division = isLevel ? place.slice(0, digitsOf[holder]).padEnd(12, '0') : null;
    const calendar = holder === 'REPORTER' ? null : holder === 'GRID' ? 'GRID' : 'OFFICE';
    const whose = [order?.id ?? null, holder, division, order?.department.id ?? null];
    const times = [momentText(from), to === null ? null : momentText(to)];
    const path = order?.department.organization.path ?? null;
    yield [id, issue.id, ...whose, ...times, calendar, place, path];
  }
}

function* whistleRows(city: City): Iterable<readonly Cell[]> {
  for (const { id, issue, state, blownAt, arriveBy, settledAt } of whistlesOf(city, issuesOf(city))) {
    const what = [id, issue.id, issue.grid.communityCode, state, `需要部门到场:${issue.title}`];
    const end =
      settledAt === null ? [null, null, null] : ['现场会商,分工处置', '已处置完毕', momentText(settledAt)];
    yield [...what, momentText(blownAt), momentText(arriveBy), ...end];
  }
}

function* arrivalRows(city: City): Iterable<readonly Cell[]> {
  for (const whistle of whistlesOf(city, issuesOf(city))) {
    const times = [momentText(whistle.blownAt), momentText(whistle.arriveBy)];
    for (const { id, department, state, arrivedAt, rating } of whistle.arrivals) {
      const whose = [
        whistle.id,
        department.id,
        department.organization.path,
        whistle.issue.grid.communityCode,
      ];
      yield [id, ...whose, state, ...times, arrivedAt === null ? null : momentText(arrivedAt), rating];
    }
  }
}

/** Their steps have numbers of their own in the trace. */
const firstFormerStep = 1_000_000_000;

function* formerTraceRows(city: City): Iterable<readonly Cell[]> {
  let next = firstFormerStep;
  for (const { id, grid, closedAt, takenOverAt } of formerIssuesOf(city)) {
    const what = ['Issue', id, 'import', null, 'CLOSED', null, null, 'system'];
    yield [idFrom('trc', next++), ...what, momentText(closedAt), momentText(takenOverAt), grid.communityCode];
  }
}

function* traceRows(city: City): Iterable<readonly Cell[]> {
  let next = 0;
  for (const { id, grid, events } of issuesOf(city)) {
    for (const { action, from, to, reason, actor, at } of events) {
      const when = momentText(at);
      const who = [actor === null ? null : accountOf(actor), actor === null ? 'resident' : 'grid-worker'];
      const what = ['Issue', id, action, from, to, reason];
      yield [idFrom('trc', next++), ...what, ...who, when, when, grid.communityCode];
    }
  }
}
