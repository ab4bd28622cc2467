import { idFrom } from '@graphroots/kit/ids';
import { partyUnitsOf, type CheckIn } from '../check-ins.ts';
import type { City } from '../model.ts';
import { memberId } from '../people.ts';
import { momentText, type Cell, type TableRows } from './table-rows.ts';

const registerDays = 30;
const skills = ['法律', '医疗', '水电维修', '文艺', '计算机', '心理咨询'];
const services = ['夜间巡逻', '清扫楼道', '走访独居老人', '垃圾分类劝导'];
const hours = 1.5;

export function checkInTables(city: City, checkIns: readonly CheckIn[]): readonly TableRows[] {
  const units = partyUnitsOf(city);
  return [
    {
      table: 'party_units',
      columns: 'id, organization_id, path',
      about: units.length,
      rows: () => units.map(({ id, organization }) => [id, organization.id, organization.path]),
    },
    {
      table: 'check_ins',
      columns: `id, kind, member_id, unit_id, community_code, origin_id, origin_path, skills, posts_taken, state,
        due_on, registered_on, active_on, ended_on, version`,
      about: checkIns.length,
      rows: () => checkIns.map((checkIn, at) => checkInRow(city, checkIn, at)),
    },
    {
      table: 'credited_services',
      columns: 'id, check_in_id, what, served_on, hours',
      about: checkIns.length * 0.75,
      rows: () => serviceRows(city, checkIns),
    },
    {
      table: 'check_in_reviews',
      columns: 'id, check_in_id, year, rating, opinion, services, hours, reviewed_at',
      about: checkIns.length * 0.25,
      rows: () => reviewRows(city, checkIns),
    },
  ];
}

function dayOfStep({ steps }: CheckIn, ...actions: readonly string[]): number | null {
  return steps.findLast(({ action }) => actions.includes(action))?.daysAgo ?? null;
}

function checkInRow({ calendar }: City, checkIn: CheckIn, at: number): readonly Cell[] {
  const { id, member, unit, communityCode, origin, line, steps } = checkIn;
  const day = (daysAgo: number | null) => (daysAgo === null ? null : calendar.daysAgo(daysAgo));
  const called = dayOfStep(checkIn, 'call');
  return [
    id,
    unit === null ? 'MEMBER' : 'UNIT',
    member === null ? null : memberId(member),
    unit?.id ?? null,
    communityCode,
    origin.id,
    line.path,
    `{${skills[at % skills.length] ?? ''}}`,
    dayOfStep(checkIn, 'takePostIn') === null ? '{}' : '{楼栋长}',
    steps.at(-1)?.to ?? null,
    called === null ? null : calendar.daysAgo(called - registerDays),
    day(dayOfStep(checkIn, 'begin')),
    day(dayOfStep(checkIn, 'confirm', 'takePostIn', 'credit')),
    day(dayOfStep(checkIn, 'lapse')),
    steps.length,
  ];
}

function* serviceRows({ calendar }: City, checkIns: readonly CheckIn[]): Iterable<readonly Cell[]> {
  let next = 0;
  for (const { id, steps } of checkIns) {
    for (const { action, daysAgo } of steps) {
      if (action !== 'credit') continue;
      const what = services[next % services.length] ?? '';
      yield [idFrom('crs', next++), id, what, calendar.daysAgo(daysAgo), hours];
    }
  }
}

function* reviewRows({ calendar }: City, checkIns: readonly CheckIn[]): Iterable<readonly Cell[]> {
  let next = 0;
  for (const { id, steps } of checkIns) {
    for (const { action, daysAgo } of steps) {
      if (action !== 'review') continue;
      const reviewedAt = momentText(calendar.moment(daysAgo, 16));
      const year = Number(calendar.daysAgo(daysAgo).slice(0, 4));
      yield [idFrom('cir', next), id, year, 3 + (next % 3), '参加社区服务', 1, hours, reviewedAt];
      next += 1;
    }
  }
}
