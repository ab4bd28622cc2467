import { bodiesOf, type Body } from '../bodies.ts';
import type { City, Department } from '../model.ts';
import { meetingsOf, type Attendance, type Meeting, type Resolution } from '../meetings.ts';
import { outcomesOf, type Outcome } from '../outcomes.ts';
import { memberId } from '../people.ts';
import { proposalsOf } from '../proposals.ts';
import { seatsOf, type ResidentUnit, type Seat } from '../seats.ts';
import { divisionsOf, type Place } from '../territory.ts';
import { proposalTables } from './proposals.ts';
import { momentText, type Cell, type TableRows } from './table-rows.ts';
import { idFrom } from '@graphroots/kit/ids';

// The files don't say since when a division has had its code; this is before anything else in the demo city.
const firstDay = '2000-01-01';

// Once a quarter.
const meetingInterval = 3;

/** How many days there are to carry out a resolution. */
const daysToAct = 60;

export function organizationTables(city: City): readonly TableRows[] {
  const divisions = divisionsOf(city.territory);
  const bodies = bodiesOf(city);
  const { units, seats } = seatsOf(city, bodies);
  const { meetings, last, dormant, absences, attendances, resolutions } = meetingsOf(city, bodies, seats);
  const proposals = proposalsOf(city, bodies, meetings);
  return [
    {
      table: 'divisions',
      columns: 'code, name, level, kind, parent_code, valid_from, valid_to, party_committee_id',
      about: divisions.length,
      rows: () => divisionRows(city, divisions),
    },
    {
      table: 'division_successions',
      columns: 'predecessor_code, successor_code, "on"',
      about: 0,
      rows: () => formerDivisions(city).map(({ code, successor, on }) => [code, successor, on]),
    },
    {
      table: 'party_organizations',
      columns:
        'id, number, name, kind, rank, status, founded_on, dissolved_on, path, superior_id, territory_code',
      about: city.organizations.length,
      rows: () => organizationRows(city),
    },
    {
      table: 'superior_relations',
      columns: 'id, organization_id, superior_id, valid_from, valid_to',
      about: city.organizations.length,
      rows: () => superiorRows(city),
    },
    {
      table: 'units',
      columns: 'id, name, kind, territory_code, party_organization_id, sector, size, actor_class',
      about: city.departments.length + units.length,
      rows: () => [...city.departments.map(departmentRow), ...units.map(unitRow)],
    },
    {
      table: 'governing_bodies',
      columns:
        'id, name, kind, status, founded_on, territory_code, convener_id, chair_id, first_secretary_id, meeting_interval_months, last_met_on',
      about: bodies.length,
      rows: () => bodies.map((body) => [...bodyRow(body), last.get(body)?.heldOn ?? null]),
    },
    {
      table: 'seats',
      columns:
        'id, body_id, unit_id, holder_id, role, state, term_from, term_to, territory_code, path, absences_in_row',
      about: seats.length,
      rows: () => seats.map((seat) => [...seatRow(city, seat), absences(seat)]),
    },
    {
      table: 'meetings',
      columns:
        'id, body_id, territory_code, title, agenda, state, planned_at, held_at, quorum, minutes, version',
      about: meetings.length,
      rows: () => meetings.map(meetingRow),
    },
    {
      table: 'attendances',
      columns: 'id, meeting_id, seat_id, present',
      about: meetings.length * 3,
      rows: () => attendanceRows(attendances),
    },
    ...proposalTables(city, proposals),
    {
      table: 'resolutions',
      columns:
        'id, meeting_id, territory_code, text, state, adopted_at, due_on, owner_id, owner_path, result, issue_id, project_id, proposal_id',
      about: resolutions.length,
      rows: () => resolutionRows(city, resolutions, outcomesOf(city, resolutions, dormant, proposals)),
    },
  ];
}

function departmentRow({ id, name, districtCode, organization }: Department): readonly Cell[] {
  return [id, name, 'STATE_ORGAN', districtCode, organization.id, null, null, 'GOVERNMENT'];
}

function unitRow(unit: ResidentUnit): readonly Cell[] {
  const { id, name, kind, streetCode, organization, sector, size, actorClass } = unit;
  return [id, name, kind, streetCode, organization?.id ?? null, sector, size, actorClass];
}

function seatRow({ calendar }: City, seat: Seat): readonly Cell[] {
  const { id, body, unit, holder, role, state, path } = seat;
  const member = holder === null ? null : memberId(holder);
  const term = [calendar.daysAgo(700), calendar.daysAgo(-396)];
  return [id, body.id, unit?.id ?? null, member, role, state, ...term, body.place.code, path];
}

function meetingRow({ id, body, heldAt, number }: Meeting): readonly Cell[] {
  const at = momentText(heldAt);
  const agenda = '{通报上次决议办理情况,讨论重点事项}';
  return [
    id,
    body.id,
    body.place.code,
    `第${(number % 4) + 1}次例会`,
    agenda,
    'MINUTED',
    at,
    at,
    null,
    '会议通报情况并讨论了重点事项。',
    4,
  ];
}

function* attendanceRows(attendances: Iterable<Attendance>): Iterable<readonly Cell[]> {
  let number = 0;
  for (const { meeting, seat, present } of attendances) {
    yield [idFrom('att', number++), meeting.id, seat.id, String(present)];
  }
}

function resolutionRows(
  city: City,
  resolutions: readonly Resolution[],
  outcomes: ReadonlyMap<Resolution, Outcome>,
): Iterable<readonly Cell[]> {
  return resolutions.map((resolution, at) => {
    const { issue = null, project = null, proposal = null } = outcomes.get(resolution) ?? {};
    return [...resolutionRow(city, resolution, at), issue, project, proposal];
  });
}

function resolutionRow({ calendar }: City, resolution: Resolution, at: number): readonly Cell[] {
  const { meeting, text, state, owner } = resolution;
  const { place } = meeting.body;
  const dueOn = calendar.daysAgo(meeting.daysAgo - daysToAct);
  const result = state === 'VERIFIED' ? '已按期完成' : null;
  return [
    idFrom('rsl', at),
    meeting.id,
    place.code,
    text,
    state,
    momentText(meeting.heldAt),
    dueOn,
    owner.id,
    owner.path,
    result,
  ];
}

function bodyRow(body: Body): readonly Cell[] {
  const { id, name, kind, foundedOn, place, convener, chair, firstSecretary } = body;
  const secretary = firstSecretary === null ? null : memberId(firstSecretary);
  return [
    id,
    name,
    kind,
    'ACTIVE',
    foundedOn,
    place.code,
    convener.id,
    memberId(chair),
    secretary,
    meetingInterval,
  ];
}

function formerDivisions({ plantings, committees }: City) {
  return plantings.formerDivisions.filter(({ successor }) => committees.has(successor));
}

function* divisionRows(city: City, divisions: readonly Place[]): Iterable<readonly Cell[]> {
  const former = formerDivisions(city);
  for (const { code, name, level, kind, parentCode } of divisions) {
    const succeeded = former.find(({ successor }) => code.startsWith(successor.slice(0, 6)));
    const committee = city.committees.get(code)?.id ?? null;
    yield [code, name, level, kind, parentCode, succeeded?.on ?? firstDay, null, committee];
  }
  for (const { code, name, on } of former) {
    yield [code, name, 'DISTRICT', 'DISTRICT', city.territory.code, firstDay, on, null];
  }
}

/** Nobody has moved yet. */
function* superiorRows({ organizations }: City): Iterable<readonly Cell[]> {
  for (const [at, { id, superior, foundedOn, dissolvedOn }] of organizations.entries()) {
    if (superior !== null) yield [idFrom('sup', at), id, superior.id, foundedOn ?? firstDay, dissolvedOn];
  }
}

function* organizationRows({ organizations }: City): Iterable<readonly Cell[]> {
  for (const {
    id,
    number,
    name,
    kind,
    rank,
    foundedOn,
    dissolvedOn,
    path,
    superior,
    territoryCode,
  } of organizations) {
    const status = dissolvedOn === null ? 'ACTIVE' : 'DISSOLVED';
    yield [
      id,
      number,
      name,
      kind,
      rank,
      status,
      foundedOn,
      dissolvedOn,
      path,
      superior?.id ?? null,
      territoryCode,
    ];
  }
}
