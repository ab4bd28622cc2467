import type { Ask } from '@graphroots/kit/testing/naive-model';
import { cityDayOf, groupsOf, inPeriod, liesIn, momentOf } from '@graphroots/kit/testing/naive-words';
import type { Item } from '../src/item/item.store.ts';
import type { Rows } from './naive-model.ts';
import { daysUnclaimed } from './naive-unclaimed.ts';

type Claim = Rows['Claim'];
type Exchange = Rows['Exchange'];

const district = (code: string): string => `${code.slice(0, 6)}000000`;
const street = (code: string): string => `${code.slice(0, 9)}000`;
const round = (value: number, digits: number): number => {
  const text = (Math.abs(value) + 1e-9).toFixed(digits);
  return value < 0 ? -Number(text) : Number(text);
};

function told<R>(
  base: string,
  rows: readonly R[],
  measure: (rows: readonly R[]) => object,
  keyOf: ((row: R) => string) | undefined,
) {
  return { base, ...measure(rows), groups: groupsOf(rows, keyOf, measure) };
}

const sum = <R>(rows: readonly R[], of: (row: R) => number): number =>
  rows.reduce((all, row) => all + of(row), 0);

function balance(given: (e: Exchange) => boolean, received: (e: Exchange) => boolean) {
  return (rows: readonly Exchange[]) => {
    const [gave, got] = [
      sum(rows.filter(given), (e) => e.quantity),
      sum(rows.filter(received), (e) => e.quantity),
    ];
    return {
      entries: rows.length,
      given: gave,
      received: got,
      balance: gave - got,
      ratio: gave === 0 ? null : round(got / gave, 2),
    };
  };
}

const month = (e: Exchange): string => cityDayOf(e.at).slice(0, 7);

/** The balance of a place. */
export function naiveBalanceIn({ code }: { code: string }, { args, counted }: Ask<Rows>) {
  const isGiven = (e: Exchange): boolean => e.direction === 'UNIT_TO_COMMUNITY';
  const unit = (e: Exchange): string => (isGiven(e) ? e.fromId : e.toId);
  const communal = (e: Exchange): string => (isGiven(e) ? e.toId : e.fromId);
  const keys: Readonly<Record<string, (e: Exchange) => string>> = {
    UNIT: unit,
    COMMUNITY: communal,
    PAIR: (e) => `${unit(e)}/${communal(e)}`,
    DISTRICT: (e) => district(e.divisionCode),
    STREET: (e) => e.bookletCode,
    CATEGORY: (e) => e.categoryCode,
    MONTH: month,
  };
  const rows = counted(
    'Exchange',
    (e) => liesIn(e.divisionCode, code) && e.direction !== 'OTHER' && inPeriod(args, e.at),
  );
  return told(
    'Entries of the ledger in the period, in this division, between units on one side and communities, streets and compounds on the other; what was taken back counts against',
    rows,
    balance(isGiven, (e) => e.direction === 'COMMUNITY_TO_UNIT'),
    keys[String(args['groupBy'])],
  );
}

/** The balance of a party. */
export function naiveBalanceOf(id: string, { args, counted }: Ask<Rows>) {
  const keys: Readonly<Record<string, (e: Exchange) => string>> = {
    CATEGORY: (e) => e.categoryCode,
    DIRECTION: (e) => e.direction,
    MONTH: month,
  };
  const rows = counted('Exchange', (e) => (e.fromId === id || e.toId === id) && inPeriod(args, e.at));
  return told(
    'Entries of the ledger in the period that this party gave or received; what was taken back counts against',
    rows,
    balance(
      (e) => e.fromId === id,
      (e) => e.toId === id,
    ),
    keys[String(args['groupBy'])],
  );
}

function medianDays(rows: readonly Item[]): number | null {
  const days = rows
    .flatMap(({ firstClaimedAt, listedAt }) =>
      firstClaimedAt && listedAt ? [(momentOf(firstClaimedAt) - momentOf(listedAt)) / 86_400_000] : [],
    )
    .toSorted((a, b) => a - b);
  const [low, high] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]];
  return low === undefined || high === undefined ? null : round((low + high) / 2, 2);
}

function itemMeasures(rows: readonly Item[]) {
  const unclaimed = (least: number): number => rows.filter((i) => (daysUnclaimed(i) ?? -1) >= least).length;
  return {
    total: rows.length,
    parts: sum(rows, (i) => i.quantity),
    taken: sum(rows, (i) => i.taken),
    closed: rows.filter((i) => i.state === 'CLOSED').length,
    unclaimed: unclaimed(0),
    unclaimedFor90Days: unclaimed(90),
    medianDaysToClaim: medianDays(rows),
  };
}

const itemKeys: Readonly<Record<string, (i: Item) => string>> = {
  CATEGORY: (i) => i.categoryCode,
  STATE: (i) => i.state,
  OWNER_KIND: (i) => i.ownerKind,
  OWNER: (i) => (i.ownerKind === 'MEMBER' ? 'MEMBER' : i.ownerId),
  DISTRICT: (i) => district(i.divisionCode),
  STREET: (i) => street(i.divisionCode),
  COMMUNITY: (i) => i.divisionCode,
};

const isListed = ({ listedAt }: Item, args: Ask<Rows>['args']): boolean =>
  listedAt !== null && inPeriod(args, listedAt);

export function naiveNeedStats(
  base: string,
  test: (n: Rows['Need']) => boolean,
  { args, counted }: Ask<Rows>,
) {
  const keys: Readonly<Record<string, (n: Rows['Need']) => string>> = {
    ...itemKeys,
    URGENCY: (n) => n.urgency,
  };
  const measure = (rows: readonly Rows['Need'][]) => ({
    ...itemMeasures(rows),
    urgentUnclaimedFor90Days: rows.filter((n) => n.urgency === 'URGENT' && (daysUnclaimed(n) ?? -1) >= 90)
      .length,
  });
  const rows = counted('Need', (n) => test(n) && isListed(n, args));
  return told(base, rows, measure, keys[String(args['groupBy'])]);
}

export function naiveResourceStats(
  base: string,
  test: (r: Rows['Resource']) => boolean,
  { args, counted }: Ask<Rows>,
) {
  const rows = counted('Resource', (r) => test(r) && isListed(r, args));
  return told(base, rows, itemMeasures, itemKeys[String(args['groupBy'])]);
}

const claimKeys: Readonly<Record<string, (c: Claim) => string>> = {
  STATE: (c) => c.state,
  CLAIMANT_KIND: (c) => c.claimantKind,
  CLAIMANT: (c) => (c.claimantKind === 'MEMBER' ? 'MEMBER' : c.claimantId),
  DISTRICT: (c) => district(c.divisionCode),
  STREET: (c) => street(c.divisionCode),
  MONTH: (c) => cityDayOf(c.claimedAt).slice(0, 7),
};

function claimMeasures(rows: readonly Claim[]) {
  const approved = rows.filter(({ state }) => !['PENDING', 'DECLINED', 'WITHDRAWN'].includes(state)).length;
  const givenUp = rows.filter((c) => c.state === 'GIVEN_UP' && c.givenUpById === c.claimantId).length;
  const ratings = rows.flatMap(({ receiverRating }) => receiverRating ?? []);
  return {
    total: rows.length,
    pending: rows.filter(({ state }) => state === 'PENDING').length,
    approved,
    delivered: rows.filter(({ state }) => state === 'CONFIRMED').length,
    givenUp,
    givenUpShare: approved === 0 ? null : round(givenUp / approved, 4),
    meanRating: ratings.length === 0 ? null : round(sum(ratings, (r) => r) / ratings.length, 2),
  };
}

export function naiveClaimStats(base: string, test: (c: Claim) => boolean, { args, counted }: Ask<Rows>) {
  const rows = counted('Claim', (c) => test(c) && inPeriod(args, c.claimedAt));
  return told(base, rows, claimMeasures, claimKeys[String(args['groupBy'])]);
}
