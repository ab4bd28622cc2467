import { idFrom } from '@graphroots/kit/ids';
import { coBuildingOf, type Agreement, type Facility } from '../co-building.ts';
import type { Party } from '../exchange.ts';
import type { City } from '../model.ts';
import { momentText, type Cell, type TableRows } from './table-rows.ts';

const sideColumns = 'unit_id, unit_path, community_id, community_kind, division_code';
const names = { PARKING: '夜间停车场', SPORTS_GROUND: '体育场', MEETING_ROOM: '会议室' } as const;
const capacity = 10;

/** How many of ten places were booked and used in each slot, by kind. */
const use = {
  PARKING: { booked: 6, attended: 5 },
  SPORTS_GROUND: { booked: 4, attended: 2 },
  MEETING_ROOM: { booked: 4, attended: 2 },
} as const;

/** Agreements and opened facilities; `settled` names an activity that was held in a street, by its code. */
export function coBuildingTables(
  city: City,
  taking: { readonly parties: readonly Party[]; readonly unmoved: ReadonlySet<Party> },
  settled: ReadonlyMap<string, string>,
): readonly TableRows[] {
  const { agreements, facilities } = coBuildingOf(city, taking, settled);
  const slots = [...slotsOf(city, facilities)];
  return [
    {
      table: 'co_building_agreements',
      columns: `id, title, state, ${sideColumns}, from_day, to_day, drafted_at, unit_signed_at, community_signed_at,
        in_force_at, witnessed_at, ended_at, reviewed_year, version`,
      about: agreements.length,
      rows: () => agreements.map((agreement) => agreementRow(city, agreement)),
    },
    {
      table: 'agreement_items',
      columns: `id, agreement_id, number, ${sideColumns}, side, text, due_on, binding, state, delivered_at, fulfilled_at,
        activity_id, version`,
      about: 3 * agreements.length,
      rows: () => itemRows(city, agreements),
    },
    {
      table: 'agreement_reviews',
      columns: 'id, agreement_id, year, by_unit, by_community',
      about: agreements.length,
      rows: () => reviewRows(city, agreements),
    },
    {
      table: 'facility_openings',
      columns: `id, name, kind, state, unit_id, unit_path, division_code, place, capacity, slot_minutes, rules,
        community_home, sign_in_code, offered_at, opened_at, withdrawn_at, withdrawal_reason, laid_out_to, version`,
      about: facilities.length,
      rows: () => facilities.map((facility) => facilityRow(city, facility)),
    },
    {
      table: 'facility_hours',
      columns: 'id, opening_id, weekday, from_time, to_time',
      about: facilities.length,
      rows: () => facilities.map(({ id }, at) => [idFrom('fhr', at), id, 6, '09:00', '11:00']),
    },
    {
      table: 'facility_slots',
      columns:
        'id, opening_id, starts_at, ends_at, capacity, taken, attended, called_off, kind, unit_id, division_code',
      about: slots.length,
      rows: () => slots.map(slotRow),
    },
    {
      table: 'bookings',
      columns:
        'id, slot_id, opening_id, account_id, places, state, starts_at, ends_at, division_code, unit_path, booked_at, version',
      about: 4 * slots.length,
      rows: () => bookingRows(slots),
    },
  ];
}

function sidesOf({ unit, home }: Pick<Agreement, 'unit' | 'home'>): readonly Cell[] {
  return [unit.id, unit.path, home.id, home.kind, home.divisionCode];
}

function agreementRow({ calendar }: City, agreement: Agreement): readonly Cell[] {
  const at = (daysAgo: number): string => momentText(calendar.moment(daysAgo, 10));
  const { id, state } = agreement;
  return [
    id,
    '驻区单位与社区共建协议',
    state,
    ...sidesOf(agreement),
    calendar.daysAgo(400),
    calendar.daysAgo(-330),
    at(410),
    at(405),
    at(402),
    at(402),
    at(401),
    state === 'TERMINATED' ? at(60) : null,
    state === 'REVIEWED' ? calendar.year - 1 : null,
    state === 'REVIEWED' ? 6 : 4,
  ];
}

/** Two that were due, and one that is not yet. */
function* itemRows({ calendar }: City, agreements: readonly Agreement[]): Iterable<readonly Cell[]> {
  let next = 0;
  for (const agreement of agreements) {
    const promised = [
      { side: 'UNIT', text: '每季度为社区老人义诊一次', dueDaysAgo: 200, isDone: true },
      { side: 'COMMUNITY', text: '为单位职工协调错时停车位', dueDaysAgo: 30, isDone: !agreement.isOverdue },
      { side: 'UNIT', text: '假期开放场地给社区青少年', dueDaysAgo: -200, isDone: false },
    ];
    for (const [at, { side, text, dueDaysAgo, isDone }] of promised.entries()) {
      const done = (daysLater: number) =>
        isDone ? momentText(calendar.moment(dueDaysAgo + 10 - daysLater, 15)) : null;
      yield [
        idFrom('agi', next++),
        agreement.id,
        at + 1,
        ...sidesOf(agreement),
        side,
        text,
        calendar.daysAgo(dueDaysAgo),
        String(agreement.state !== 'TERMINATED'),
        isDone ? 'FULFILLED' : 'OPEN',
        done(0),
        done(5),
        isDone ? agreement.activity : null,
        isDone ? 3 : 1,
      ];
    }
  }
}

function* reviewRows({ calendar }: City, agreements: readonly Agreement[]): Iterable<readonly Cell[]> {
  for (const [at, { id, state }] of agreements.entries()) {
    if (state === 'REVIEWED') yield [idFrom('arv', at), id, calendar.year - 1, 4 + (at % 2), 3 + (at % 3)];
  }
}

function facilityRow({ calendar }: City, facility: Facility): readonly Cell[] {
  const { id, unit, home, kind, state, isCommunityHome } = facility;
  const at = (daysAgo: number): string => momentText(calendar.moment(daysAgo, 10));
  const isOpen = state === 'OPEN';
  return [
    id,
    names[kind],
    kind,
    state,
    unit.id,
    unit.path,
    home.divisionCode,
    '单位东门',
    capacity,
    60,
    '请按时到场,爱护设施',
    String(isCommunityHome),
    '246810',
    at(120),
    at(110),
    isOpen ? null : at(40),
    isOpen ? null : '场地改造,不再对外开放',
    calendar.daysAgo(-27),
    isOpen ? 2 : 3,
  ];
}

interface Slot {
  readonly id: string;
  readonly of: Facility;
  readonly startsAt: number;
  readonly taken: number;
  readonly attended: number;
}

const hour = 60 * 60 * 1000;

/** Two hours of each of the last four Saturdays and the next four, for what is open. */
function* slotsOf({ calendar }: City, facilities: readonly Facility[]): Iterable<Slot> {
  let next = 0;
  const saturday = (new Date(`${calendar.today}T00:00:00Z`).getUTCDay() + 1) % 7;
  for (const of of facilities.filter(({ state }) => state === 'OPEN')) {
    const { booked, attended } = use[of.kind];
    for (const week of [3, 2, 1, 0, -1, -2, -3, -4]) {
      const daysAgo = (saturday === 0 ? 7 : saturday) + 7 * week;
      const isOver = daysAgo > 0;
      for (const at of [9, 10]) {
        const startsAt = calendar.moment(daysAgo, at);
        yield {
          id: idFrom('slt', next++),
          of,
          startsAt,
          taken: isOver ? booked : 1,
          attended: isOver ? attended : 0,
        };
      }
    }
  }
}

function slotRow({ id, of, startsAt, taken, attended }: Slot): readonly Cell[] {
  return [
    id,
    of.id,
    momentText(startsAt),
    momentText(startsAt + hour),
    capacity,
    taken,
    attended,
    'false',
    of.kind,
    of.unit.id,
    of.home.divisionCode,
  ];
}

/** By accounts that nobody has. */
function* bookingRows(slots: readonly Slot[]): Iterable<readonly Cell[]> {
  let next = 0;
  for (const { id, of, startsAt, taken, attended } of slots) {
    for (let place = 0; place < taken; place += 1) {
      const state = attended === 0 ? 'BOOKED' : place < attended ? 'ATTENDED' : 'NO_SHOW';
      yield [
        idFrom('bkg', next),
        id,
        of.id,
        idFrom('acc', 1_000_000 + next++),
        1,
        state,
        momentText(startsAt),
        momentText(startsAt + hour),
        of.home.divisionCode,
        of.unit.path,
        momentText(startsAt - 5 * 24 * hour),
        state === 'BOOKED' ? 1 : 2,
      ];
    }
  }
}
