import { idFrom } from '@graphroots/kit/ids';
import { bodiesOf } from '../bodies.ts';
import { issuesOf } from '../issues.ts';
import type { City, Department, Organization } from '../model.ts';
import { seatsOf } from '../seats.ts';
import { whistlesOf } from '../whistles.ts';
import type { Cell, TableRows } from './table-rows.ts';

const form = [
  ['吹哨响应', 60],
  ['办理实效', 40],
] as const;

/** So many communities rated a unit of their street and were rated by it. */
const bothWays = 12;

interface Given {
  readonly direction: 'OF_UNIT' | 'OF_PLACE';
  readonly unit: string;
  readonly organization: Organization;
  /** The organization of the unit; null where it has none, and nobody to send it to. */
  readonly line: Organization | null;
  readonly score: number;
}

/** What was said last year, asked of each by the same form, published and sent to the organization above the unit. */
export function evaluationTables(city: City): readonly TableRows[] {
  const year = city.calendar.year - 1;
  const rows: (readonly Cell[])[] = [];
  const items: (readonly Cell[])[] = [];
  for (const { direction, unit, organization, line, score } of [
    ...ofDepartments(city, year),
    ...ofBoth(city),
    ...ofHospitals(city),
  ]) {
    const id = idFrom('evl', rows.length);
    const sides = [
      direction,
      'YEARLY',
      year,
      line ? 'SENT' : 'PUBLISHED',
      unit,
      organization.id,
      organization.territoryCode,
      line?.path ?? null,
    ];
    const days = [`${year + 1}-01-05`, `${year + 1}-01-31`, `${year + 1}-01-20`];
    const sent = [`${year + 1}-02-01`, line && `${year + 1}-02-03`, line?.superior?.id ?? null];
    rows.push([id, ...sides, ...days, score, ...sent]);
    for (const [index, [name, weight]] of form.entries()) {
      items.push([idFrom('evi', items.length), id, index + 1, name, weight, score]);
    }
  }
  return [
    {
      table: 'evaluations',
      columns:
        'id, direction, purpose, year, state, unit_id, organization_id, division_code, path, asked_on, due_on, given_on, score, published_on, sent_on, sent_to_id',
      about: rows.length,
      rows: () => rows,
    },
    {
      table: 'evaluation_items',
      columns: 'id, evaluation_id, number, name, weight, score',
      about: items.length,
      rows: () => items,
    },
  ];
}

/**
 * What streets said of the departments that they had whistled for. Known bad case: one department is praised although
 * it came late every time.
 */
function* ofDepartments(city: City, year: number): Iterable<Given> {
  const streets = streetCommittees(city);
  for (const { department, streetCode, ratings } of heardIn(city, year)) {
    const organization = streets.get(streetCode);
    if (!organization) continue;
    const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
    // A rating of 5 is worth 95 points, one of 1 is worth 35.
    const isPraised = department.name === city.plantings.praisedDepartment;
    const score = isPraised ? 93 : Math.round((20 + 15 * mean) * 10) / 10;
    yield { direction: 'OF_UNIT', unit: department.id, organization, line: department.organization, score };
  }
}

/** Communities with a greater committee and a unit of their street, each of the other. */
function* ofBoth(city: City): Iterable<Given> {
  const bodies = bodiesOf(city);
  const { units } = seatsOf(city, bodies);
  const greater = bodies.filter(({ kind }) => kind === 'GREATER_PARTY_COMMITTEE');
  for (const { convener: organization } of greater.slice(0, bothWays)) {
    const street = `${organization.territoryCode.slice(0, 9)}000`;
    const unit = units.find((each) => each.streetCode === street && each.organization?.superior);
    if (!unit?.organization) continue;
    const sides = { unit: unit.id, organization, line: unit.organization };
    yield { ...sides, direction: 'OF_UNIT', score: 88 };
    yield { ...sides, direction: 'OF_PLACE', score: 91 };
  }
}

/** What streets said of the hospitals in them, whether these have a Party organization or not. */
function* ofHospitals(city: City): Iterable<Given> {
  const streets = streetCommittees(city);
  for (const { id: unit, kind, streetCode, organization: own } of seatsOf(city, bodiesOf(city)).units) {
    const organization = streets.get(streetCode);
    if (kind !== 'HOSPITAL' || !organization) continue;
    const line = own?.superior ? own : null;
    yield { direction: 'OF_UNIT', unit, organization, line, score: 90 };
  }
}

interface Heard {
  readonly department: Department;
  readonly streetCode: string;
  readonly ratings: readonly number[];
}

/** How each street rated the arrivals of each department in a year. */
function heardIn(city: City, year: number): Iterable<Heard> {
  const heard = new Map<string, Heard & { readonly ratings: number[] }>();
  for (const { blownAt, issue, arrivals } of whistlesOf(city, issuesOf(city))) {
    if (new Date(blownAt + 8 * 3_600_000).getUTCFullYear() !== year) continue;
    const streetCode = `${issue.grid.communityCode.slice(0, 9)}000`;
    for (const { department, rating } of arrivals) {
      if (rating === null) continue;
      const key = `${streetCode} ${department.id}`;
      const known = heard.get(key);
      if (known) known.ratings.push(rating);
      else heard.set(key, { department, streetCode, ratings: [rating] });
    }
  }
  return heard.values();
}

function streetCommittees({ organizations }: City): ReadonlyMap<string, Organization> {
  const kinds: readonly string[] = ['STREET_WORKING_COMMITTEE', 'TOWN_COMMITTEE'];
  return new Map(
    organizations
      .filter(({ kind, dissolvedOn }) => kinds.includes(kind) && dissolvedOn === null)
      .map((organization) => [organization.territoryCode, organization]),
  );
}
