import { createRandom } from '@graphroots/kit/testing/fuzz-random';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { anonymousViewer, statistics, type Role, type Viewer } from '@graphroots/kit/viewer';
import { runJob } from '@graphroots/kit/writes/jobs';
import { testLog } from '@graphroots/kit/testing/database';
import { createClock } from '@graphroots/kit/clock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expireItems } from '../src/item/expire-items.ts';
import type { exchangeParties } from '../src/party/party.table.ts';
import { volunteer } from '../src/volunteer.ts';
import { community, createBuilders, street } from './builders.ts';

const noon = '2026-06-15T12:00:00+08:00';

let service: TestService;
let build: ReturnType<typeof createBuilders>;
let home: typeof exchangeParties.$inferSelect;
let hospital: typeof exchangeParties.$inferSelect;
let activity: string;

beforeAll(async () => {
  service = await openTestService(volunteer, noon);
  build = createBuilders(service.database.db);
  await build.anExchangeCategory();
  home = await build.aParty({ kind: 'COMMUNITY' });
  hospital = await build.aParty({ path: '1/3/' });
  activity = (await build.anActivity({ by: await build.aTeam() })).id;
});
afterAll(() => service.close());

function someone(role: Role, territory: readonly string[], lines: readonly string[] = []): Viewer {
  return { id: `acc_${role}`, roles: [role], territory, lines, rights: new Set([statistics]) };
}

const theStreet = someone('street', [street]);
const theCommunity = someone('community', [community]);
const theUnit = someone('unit', [], ['1/3/']);

interface Payload {
  readonly row: { readonly id: string; readonly quantity?: number } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
}

async function take(mutation: string, noun: string, input: object, viewer: Viewer): Promise<Payload> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { answer } = await service.query<{ answer: Payload }>(
    `mutation ($input: ${type}Input!) {
      answer: ${mutation}(input: $input) { row: ${noun} { id } userErrors { code field } } }`,
    { input },
    { viewer },
  );
  return answer;
}

const given = () => ({
  from: hospital.id,
  to: community,
  category: 'ELDERLY_CARE',
  quantity: 2,
  value: 300.5,
  at: '2026-06-01T01:00:00Z',
  division: community,
  activity,
});

interface Balance {
  readonly entries: number;
  readonly given: number;
  readonly received: number;
  readonly balance: number;
}

async function balanceOf(id: string): Promise<Balance> {
  const text = `query ($id: ID!) { _entities(representations: [{ __typename: "ExchangeParty", id: $id }]) {
      ... on ExchangeParty { balance { entries given received balance } } } }`;
  const { _entities } = await service.query<{ _entities: { balance: Balance }[] }>(text, { id });
  if (!_entities[0]) throw new Error('There is no such party.');
  return _entities[0].balance;
}

describe('The ledger', () => {
  test('gets one entry with a confirmed delivery, which both sides read', async () => {
    const need = await build.aNeed({ by: home, state: 'DELIVERED', quantity: 3, taken: 3 });
    const claim = await build.aClaim({ of: need, by: hospital, state: 'DELIVERED', quantity: 3 });
    await take('confirmClaim', 'claim', { claim: claim.id, expectedVersion: 1, rating: 5 }, theCommunity);
    const text =
      'query ($id: ID!) { exchanges(where: { giver: $id }) { nodes { direction quantity number bookletYear claim { id } to { id } } } }';
    for (const viewer of [theUnit, theCommunity]) {
      const { exchanges } = await service.query<{ exchanges: object }>(text, { id: hospital.id }, { viewer });
      expect(exchanges).toEqual({
        nodes: [
          {
            direction: 'UNIT_TO_COMMUNITY',
            quantity: 3,
            number: 1,
            bookletYear: 2026,
            claim: { id: claim.id },
            to: { id: community },
          },
        ],
      });
    }
  });

  test('enters what the owner of a resource did for the community that claimed it, from the owner', async () => {
    const school = await build.aParty({ path: '1/6/' });
    const resource = await build.aResource({ by: school, state: 'DELIVERED', taken: 1 });
    const claim = await build.aClaim({ of: resource, by: home, state: 'DELIVERED' });
    await take('confirmClaim', 'claim', { claim: claim.id, expectedVersion: 1, rating: 4 }, theCommunity);
    expect(await balanceOf(school.id)).toEqual({ entries: 1, given: 1, received: 0, balance: 1 });
  });

  test.each([
    ['NOT_FOUND', 'from', () => ({ from: 'unt_none' })],
    ['NOT_FOUND', 'to', () => ({ to: 'unt_none' })],
    ['ITSELF', 'to', () => ({ to: hospital.id })],
    ['OUT_OF_RANGE', 'quantity', () => ({ quantity: 0 })],
    ['OUT_OF_RANGE', 'value', () => ({ value: -1 })],
    ['FUTURE', 'at', () => ({ at: '2026-06-16T01:00:00Z' })],
    ['UNKNOWN_CATEGORY', 'category', () => ({ category: 'NONE' })],
    ['NOT_FOUND', 'activity', () => ({ activity: 'act_none' })],
  ])('takes nothing by hand with %s of %s', async (code, field, more) => {
    const { userErrors } = await take('recordExchange', 'exchange', { ...given(), ...more() }, theStreet);
    expect(userErrors).toEqual([{ code, field: ['input', field] }]);
  });

  test('is written by hand by a side or the place, and by nobody else', async () => {
    const stranger = someone('unit', [], ['1/9/']);
    const refused = await take('recordExchange', 'exchange', given(), stranger);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    for (const viewer of [theUnit, theCommunity, theStreet]) {
      expect((await take('recordExchange', 'exchange', given(), viewer)).userErrors).toEqual([]);
    }
  });

  test('takes an entry back once, by the street, with another entry', async () => {
    const { row } = await take('recordExchange', 'exchange', given(), theStreet);
    const before = await balanceOf(hospital.id);
    const input = { exchange: row?.id, reason: '重复登记' };
    const refused = await take('reverseExchange', 'exchange', input, theCommunity);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const back = await take('reverseExchange', 'exchange', input, theStreet);
    expect(back.userErrors).toEqual([]);
    expect(await balanceOf(hospital.id)).toMatchObject({ given: before.given - 2 });
    for (const exchange of [row?.id, back.row?.id]) {
      const again = await take('reverseExchange', 'exchange', { ...input, exchange }, theStreet);
      expect(again.userErrors).toMatchObject([{ code: 'TWICE' }]);
    }
  });

  test('is only ever added to: the database refuses to change or delete an entry', async () => {
    const { sql } = service.database;
    await expect(sql`update volunteer.exchanges set quantity = 9`).rejects.toThrow('only ever added');
    await expect(sql`delete from volunteer.exchanges`).rejects.toThrow('only ever added');
  });

  test('balances to the sum of its entries after any operations, for party, pair and street', async () => {
    const random = createRandom(20_260_615);
    const parties = [
      home,
      hospital,
      await build.aParty({ path: '1/7/' }),
      await build.aParty({ path: '1/8/' }),
    ];
    for (let round = 0; round < 40; round += 1) {
      const [from, to] = [random.pick(parties), random.pick(parties)];
      const quantity = random.pick([1, 2, 3, 4]);
      const { row } = await take(
        'recordExchange',
        'exchange',
        { ...given(), from: from.id, to: to.id, quantity },
        theStreet,
      );
      if (row && random.chance(0.3)) {
        await take('reverseExchange', 'exchange', { exchange: row.id, reason: '有误' }, theStreet);
      }
    }
    const entries = await service.database.sql<
      { from: string; to: string; direction: string; quantity: number; number: number }[]
    >`select from_id as from, to_id as to, direction, quantity, number from volunteer.exchanges`;
    const sum = (test: (e: (typeof entries)[number]) => boolean): number =>
      entries.filter(test).reduce((all, { quantity }) => all + quantity, 0);
    for (const { id } of parties) {
      const [gave, got] = [sum((e) => e.from === id), sum((e) => e.to === id)];
      expect(await balanceOf(id)).toMatchObject({ given: gave, received: got, balance: gave - got });
    }
    const { _entities } = await service.query<{
      _entities: { all: Balance; pairs: { groups: Balance[] } }[];
    }>(
      `{ _entities(representations: [{ __typename: "Division", code: "${street}" }]) { ... on Division {
        all: exchangeBalance { given received balance } pairs: exchangeBalance(groupBy: PAIR) { groups { balance } } } } }`,
    );
    const [division] = _entities;
    const [out, back] = [
      sum((e) => e.direction === 'UNIT_TO_COMMUNITY'),
      sum((e) => e.direction === 'COMMUNITY_TO_UNIT'),
    ];
    expect(division?.all).toEqual({ given: out, received: back, balance: out - back });
    expect(division?.pairs.groups.reduce((all, { balance }) => all + balance, 0)).toBe(out - back);
    const numbers = entries.map(({ number }) => number).toSorted((a, b) => a - b);
    expect(numbers).toEqual(entries.map((_, at) => at + 1));
  });
});

describe('What fits', () => {
  test('is suggested to a need, best first, with its reasons, in one statement', async () => {
    await build.anExchangeCategory({ code: 'HEALTH', name: '医疗健康' });
    const place = { categoryCode: 'HEALTH', divisionCode: '530103002001' };
    const need = await build.aNeed({ by: home, ...place, urgency: 'URGENT', quantity: 2, to: '2026-07-31' });
    const near = await build.aResource({ by: hospital, ...place, quantity: 2, to: '2026-12-31' });
    const far = await build.aResource({
      by: hospital,
      ...place,
      divisionCode: '530103003001',
      from: '2026-07-01',
    });
    await build.aResource({ by: hospital, ...place, state: 'CLAIMED', taken: 1 });
    await build.aResource({ by: home, ...place });
    await build.aResource({ by: hospital, ...place, expiresOn: '2026-06-14' });
    const text = `query ($id: ID!) { need(id: $id) { suggestions { nodes { resource { id } score placeScore capacityScore reasons } } } }`;
    const { data, statements } = await service.raw(text, { id: need.id });
    expect(statements).toBe(1);
    expect(data).toEqual({
      need: {
        suggestions: {
          nodes: [
            {
              resource: { id: near.id },
              score: 100,
              placeScore: 25,
              capacityScore: 10,
              reasons: ['SAME_CATEGORY', 'SAME_COMMUNITY', 'TIME_FITS', 'URGENT', 'ENOUGH_CAPACITY'],
            },
            {
              resource: { id: far.id },
              score: 73,
              placeScore: 10,
              capacityScore: 5,
              reasons: ['SAME_CATEGORY', 'SAME_DISTRICT', 'TIME_OVERLAPS', 'URGENT'],
            },
          ],
        },
      },
    });
  });
});

describe('The clock', () => {
  test('takes off the list what is past its last day, with the claims nobody decided, and leaves what is under way', async () => {
    const over = { expiresOn: '2026-06-14' };
    const idle = await build.aNeed({ by: home, ...over });
    await build.aClaim({ of: idle, by: hospital });
    const busy = await build.aNeed({ by: home, ...over, quantity: 2, taken: 1 });
    await build.aClaim({ of: busy, by: hospital, state: 'APPROVED' });
    const context = {
      database: service.database,
      rowSecurity: false,
      clock: createClock(() => new Date(noon)),
      log: testLog,
    };
    expect(await runJob(expireItems('need'), context)).toBe(1);
    expect(await runJob(expireItems('resource'), context)).toBeGreaterThanOrEqual(0);
    const text = 'query ($id: ID!) { need(id: $id) { state claims { nodes { state } } } }';
    const stateOf = async (id: string) => (await service.query<{ need: object }>(text, { id })).need;
    expect(await stateOf(idle.id)).toEqual({ state: 'EXPIRED', claims: { nodes: [{ state: 'DECLINED' }] } });
    expect(await stateOf(busy.id)).toMatchObject({ state: 'LISTED' });
  });
});

describe('Statistics', () => {
  test('tell needs, resources and claims with their base, and members only together', async () => {
    const place = '530103009001';
    const owner = await build.aParty({ kind: 'COMMUNITY', divisionCode: place });
    const member = await build.aParty({ kind: 'MEMBER', id: 'mbr_9', divisionCode: place });
    const unit = await build.aParty({ path: '1/5/', divisionCode: place });
    const listedAt = '2026-03-01T01:00:00Z';
    const need = await build.aNeed({ by: owner, urgency: 'URGENT', listedAt });
    const taken = { taken: 1, state: 'CLAIMED' as const, firstClaimedAt: '2026-03-03T13:00:00Z' };
    await build.aNeed({ by: owner, listedAt, ...taken });
    await build.aNeed({ by: owner, state: 'DRAFT' });
    await build.aClaim({ of: need, by: member, state: 'GIVEN_UP' });
    await build.aClaim({ of: need, by: unit, state: 'DECLINED' });
    const text = `{ _entities(representations: [{ __typename: "Division", code: "${place}" }]) { ... on Division {
      needStats { total unclaimed unclaimedFor90Days urgentUnclaimedFor90Days medianDaysToClaim }
      claimStats(groupBy: CLAIMANT) { total approved givenUp givenUpShare groups { key total } } } } }`;
    const viewer: Viewer = { ...anonymousViewer, rights: new Set([statistics]) };
    const { _entities } = await service.query<{ _entities: object[] }>(text, {}, { viewer });
    expect(_entities[0]).toEqual({
      needStats: {
        total: 2,
        unclaimed: 1,
        unclaimedFor90Days: 1,
        urgentUnclaimedFor90Days: 1,
        medianDaysToClaim: 2.5,
      },
      claimStats: {
        total: 2,
        approved: 1,
        givenUp: 1,
        givenUpShare: 1,
        groups: [
          { key: 'MEMBER', total: 1 },
          { key: unit.id, total: 1 },
        ],
      },
    });
  });

  test('tell whoever rates a unit what it had claimed there and gave up in the year, and nothing that it did not', async () => {
    const place = '530103009002';
    const owner = await build.aParty({ kind: 'COMMUNITY', divisionCode: place });
    const unit = await build.aParty({ path: '1/6/', divisionCode: place });
    const other = await build.aParty({ path: '1/7/', divisionCode: place });
    const need = await build.aNeed({ by: owner, quantity: 9 });
    const gaveUp = async (endedAt: string, given: object = {}, by = unit, of = need) =>
      (await build.aClaim({ of, by, state: 'GIVEN_UP', endedAt, ...given })).id;
    // The last moment of 2025 in the city, and the first of 2026.
    await gaveUp('2025-12-31T15:59:59Z');
    const counted = await gaveUp('2025-12-31T16:00:00Z');
    await gaveUp('2026-02-01T00:00:00Z', { givenUpById: owner.id });
    await gaveUp('2026-02-01T00:00:00Z', {}, other);
    const elsewhere = await build.aParty({ kind: 'COMMUNITY', divisionCode: '530104009002' });
    await gaveUp('2026-02-01T00:00:00Z', {}, unit, await build.aNeed({ by: elsewhere }));
    await build.aClaim({ of: need, by: unit, state: 'CONFIRMED', endedAt: '2026-02-01T00:00:00Z' });
    const text = `query ($e: [_Any!]!) { _entities(representations: $e) { ... on Evaluation {
      claimsGivenUp { totalCount nodes { id claimant { id } } } } } }`;
    const evaluation = { __typename: 'Evaluation', id: 'evl_1', year: 2026, unit: { id: unit.id } };
    const of = async (viewer: Viewer, division = place) => {
      const e = [{ ...evaluation, division: { code: division } }];
      return (await service.query<{ _entities: object[] }>(text, { e }, { viewer }))._entities;
    };
    const shown = { totalCount: 1, nodes: [{ id: counted, claimant: { id: unit.id } }] };
    const rater: Viewer = { ...someone('street', ['530103009000']), rights: 'all' };
    expect(await of(rater)).toEqual([{ claimsGivenUp: shown }]);
    const stranger: Viewer = { ...someone('street', ['530105001000']), rights: 'all' };
    expect(await of(stranger)).toEqual([{ claimsGivenUp: { totalCount: 0, nodes: [] } }]);
  });
});
