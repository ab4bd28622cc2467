import { idFrom } from '@graphroots/kit/ids';
import { dayOf } from '../calendar.ts';
import { exchangeCategories, exchangeOf, type Claim, type Item } from '../exchange.ts';
import type { City } from '../model.ts';
import type { ProjectWork } from '../project-work.ts';
import { coBuildingTables } from './co-building.ts';
import { momentText, type Cell, type TableRows } from './table-rows.ts';

/** How many claims a party may have open in the city. */
const limits = { UNIT: 10, COMMUNITY: 20, STREET: 20, COMPOUND: 5, BRANCH: 10, MEMBER: 3 } as const;

const itemColumns =
  'id, title, text, category_code, state, owner_id, owner_kind, owner_division_code, owner_path, division_code, taken, from_day, to_day, expires_on, created_at, listed_at, first_claimed_at, version';

/** Who takes part in the exchange, and what stands on its three lists; `work` names the needs that projects were made from. */
export function listTables(city: City, work: readonly ProjectWork[]): readonly TableRows[] {
  const { parties, items, claims } = exchangeOf(city);
  const { calendar, territory } = city;
  const first = new Map<Item, Claim>();
  for (const claim of claims)
    if (claim.state !== 'PENDING' && !first.has(claim.of)) first.set(claim.of, claim);
  const list = (name: Item['list']) => items.filter((item) => item.list === name);
  const row = (item: Item): readonly Cell[] => itemRow(city, item, first.get(item));
  return [
    {
      table: 'exchange_categories',
      columns: 'code, name, valid_from',
      about: exchangeCategories.length,
      rows: () => exchangeCategories.map(({ code, name }) => [code, name, '2019-01-01']),
    },
    {
      table: 'exchange_parties',
      columns: 'id, kind, division_code, path, last_asked_on',
      about: parties.length,
      rows: () =>
        parties.map(({ id, kind, divisionCode, path, askedDaysAgo }) => {
          return [
            id,
            kind,
            divisionCode,
            path,
            askedDaysAgo === null ? null : calendar.daysAgo(askedDaysAgo),
          ];
        }),
    },
    {
      table: 'claim_limits',
      columns: 'id, division_code, kind, most',
      about: 6,
      rows: () =>
        Object.entries(limits).map(([kind, most], at) => [idFrom('lim', at), territory.code, kind, most]),
    },
    {
      table: 'needs',
      columns: `${itemColumns}, urgency, for_residents`,
      about: list('need').length,
      rows: () => list('need').map((item) => [...row(item), item.urgency, String(item.forResidents)]),
    },
    {
      table: 'resources',
      columns: itemColumns,
      about: list('resource').length,
      rows: () => list('resource').map(row),
    },
    {
      table: 'projects',
      columns: `${itemColumns}, need_id, booklet_code, booklet_year, number`,
      about: list('project').length,
      rows: () => projectRows(city, list('project'), row, work),
    },
  ];
}

/** What was claimed and done; `settled` names an activity that was held in a street, by its code. */
export function exchangeTables(
  city: City,
  settled: ReadonlyMap<string, string>,
  work: readonly ProjectWork[],
): readonly TableRows[] {
  const { parties, claims, unmoved } = exchangeOf(city);
  return [
    {
      table: 'claims',
      columns:
        'id, need_id, resource_id, project_id, state, claimant_id, claimant_kind, claimant_division_code, claimant_path, owner_id, owner_kind, owner_division_code, owner_path, division_code, claimed_at, decided_at, started_at, delivered_at, ended_at, receiver_rating, version',
      about: claims.length,
      rows: () => claims.map((claim) => claimRow(city, claim)),
    },
    {
      table: 'exchanges',
      columns:
        'id, from_id, to_id, direction, from_path, to_path, division_code, booklet_code, booklet_year, number, category_code, quantity, value, at, claim_id',
      about: claims.length,
      rows: () => exchangeRows(city, claims),
    },
    {
      table: 'claim_evidence',
      columns: 'id, claim_id, activity_id',
      about: claims.length,
      rows: () => evidenceRows(claims, settled, work),
    },
    ...coBuildingTables(city, { parties, unmoved }, settled),
  ];
}

function itemRow({ calendar }: City, item: Item, first: Claim | undefined): readonly Cell[] {
  const { id, title, text, category, state, owner, divisionCode, listedDaysAgo, lastDaysAgo } = item;
  const at = (daysAgo: number): string => momentText(calendar.moment(daysAgo, 10));
  const isListed = state !== 'SUBMITTED';
  const decided = first && momentText(calendar.moment(first.claimedDaysAgo - 1, 15));
  return [
    id,
    title,
    text,
    category,
    state,
    owner.id,
    owner.kind,
    owner.divisionCode,
    owner.path,
    divisionCode,
    state === 'CLOSED' || state === 'DELIVERED' ? 1 : 0,
    calendar.daysAgo(listedDaysAgo),
    lastDaysAgo === null ? null : calendar.daysAgo(lastDaysAgo),
    calendar.daysAgo(-200),
    at(listedDaysAgo + 2),
    isListed ? at(listedDaysAgo) : null,
    decided ?? null,
    isListed ? 3 : 2,
  ];
}

function* projectRows(
  { calendar }: City,
  projects: readonly Item[],
  row: (item: Item) => readonly Cell[],
  work: readonly ProjectWork[],
): Iterable<readonly Cell[]> {
  const numbers = new Map<string, number>();
  const needs = new Map(work.map(({ project, need }) => [project, need]));
  for (const project of projects) {
    if (project.state === 'SUBMITTED') {
      yield [...row(project), null, null, null, null];
      continue;
    }
    const street = `${project.divisionCode.slice(0, 9)}000`;
    const number = (numbers.get(street) ?? 0) + 1;
    numbers.set(street, number);
    yield [...row(project), needs.get(project.id) ?? null, street, calendar.year, number];
  }
}

function claimRow({ calendar }: City, claim: Claim): readonly Cell[] {
  const { id, of, by, state, claimedDaysAgo, rating } = claim;
  const at = (days: number): string => momentText(calendar.moment(claimedDaysAgo - days, 15));
  const isDecided = state !== 'PENDING';
  const isOver = state === 'CONFIRMED';
  return [
    id,
    of.list === 'need' ? of.id : null,
    of.list === 'resource' ? of.id : null,
    of.list === 'project' ? of.id : null,
    state,
    by.id,
    by.kind,
    by.divisionCode,
    by.path,
    of.owner.id,
    of.owner.kind,
    of.owner.divisionCode,
    of.owner.path,
    of.divisionCode,
    at(0),
    isDecided ? at(1) : null,
    isDecided ? at(3) : null,
    isDecided ? at(30) : null,
    isOver ? at(35) : null,
    rating,
    isOver ? 5 : isDecided ? 4 : 1,
  ];
}

/** Each confirmed delivery is entered in the booklet of its street, from whoever provided it. */
function* exchangeRows({ calendar }: City, claims: readonly Claim[]): Iterable<readonly Cell[]> {
  const numbers = new Map<string, number>();
  for (const { id, of, by, state, claimedDaysAgo } of claims) {
    if (state !== 'CONFIRMED') continue;
    const [from, to] = of.list === 'resource' ? [of.owner, by] : [by, of.owner];
    const direction = from.kind === 'UNIT' ? 'UNIT_TO_COMMUNITY' : 'COMMUNITY_TO_UNIT';
    const street = `${of.divisionCode.slice(0, 9)}000`;
    const at = calendar.moment(claimedDaysAgo - 35, 15);
    const year = dayOf(at).slice(0, 4);
    const number = (numbers.get(`${street} ${year}`) ?? 0) + 1;
    numbers.set(`${street} ${year}`, number);
    const booklet = [of.divisionCode, street, year, number];
    const paths = [from.path, to.path];
    yield [
      id.replace('clm', 'exc'),
      from.id,
      to.id,
      direction,
      ...paths,
      ...booklet,
      of.category,
      1,
      worthOf(of.category),
      momentText(at),
      id,
    ];
  }
}

/** What a delivery of a category was worth, in yuan. */
function worthOf(category: string): number {
  return 300 + 150 * exchangeCategories.findIndex(({ code }) => code === category);
}

function* evidenceRows(
  claims: readonly Claim[],
  settled: ReadonlyMap<string, string>,
  work: readonly ProjectWork[],
): Iterable<readonly Cell[]> {
  const own = new Map(work.map(({ project, activity }) => [project, activity]));
  let next = 0;
  for (const { id, of, state } of claims) {
    const activity = own.get(of.id) ?? settled.get(`${of.divisionCode.slice(0, 9)}000`);
    if (state !== 'PENDING' && activity) yield [idFrom('cev', next++), id, activity];
  }
}
