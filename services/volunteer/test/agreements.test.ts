import { createClock } from '@graphroots/kit/clock';
import { testLog } from '@graphroots/kit/testing/database';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { statistics, type Role, type Viewer } from '@graphroots/kit/viewer';
import { runJob } from '@graphroots/kit/writes/jobs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endAgreements } from '../src/agreement/end-agreement.ts';
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

const theUnit = someone('unit', [], ['1/3/']);
const theCommunity = someone('community', [community]);
const theStreet = someone('street', [street]);

interface Row {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}
interface Payload {
  readonly row: Row | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
}

async function take(mutation: string, input: object, viewer: Viewer): Promise<Payload> {
  const noun = mutation.endsWith('Item') ? 'item' : 'agreement';
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { answer } = await service.query<{ answer: Payload }>(
    `mutation ($input: ${type}Input!) {
      answer: ${mutation}(input: $input) { row: ${noun} { id state version } userErrors { code field } } }`,
    { input },
    { viewer },
  );
  return answer;
}

async function done(mutation: string, input: object, viewer: Viewer): Promise<Row> {
  const { row, userErrors } = await take(mutation, input, viewer);
  expect(userErrors).toEqual([]);
  if (!row) throw new Error('Nothing was answered.');
  return row;
}

const step = (
  mutation: string,
  { id: agreement, version: expectedVersion }: Row,
  viewer: Viewer,
  more = {},
) => done(`${mutation}CoBuildingAgreement`, { agreement, expectedVersion, ...more }, viewer);

async function read<T>(id: string, fields: string, viewer: Viewer = theUnit): Promise<T> {
  const text = `query ($id: ID!) { coBuildingAgreement(id: $id) { ${fields} } }`;
  return (await service.query<{ coBuildingAgreement: T }>(text, { id }, { viewer })).coBuildingAgreement;
}

const promise = (side: string, text: string, more: object = {}) => ({
  side,
  text,
  dueOn: '2026-12-01',
  ...more,
});
const draft = () => ({
  unit: hospital.id,
  community,
  content: {
    title: '医院与社区共建协议',
    from: '2026-06-01',
    to: '2027-05-31',
    items: [promise('UNIT', '每季度义诊'), promise('COMMUNITY', '错时停车位二十个')],
  },
});

describe('An agreement', () => {
  test('is in force with the signatures of both sides, and each fulfils what it promised', async () => {
    const need = await build.aNeed({ by: home });
    const { content } = draft();
    const items = [promise('UNIT', '送餐', { need: need.id }), ...content.items];
    const input = { ...draft(), content: { ...content, items } };
    let agreement = await done('draftCoBuildingAgreement', input, theUnit);
    agreement = await step('sign', agreement, theUnit);
    expect(agreement.state).toBe('SIGNED_BY_ONE');
    agreement = await step('witness', agreement, theStreet);
    agreement = await step('sign', agreement, theCommunity);
    expect(agreement.state).toBe('IN_FORCE');
    const told = await read<{ items: (Row & { side: string; kind: string; number: number })[] }>(
      agreement.id,
      'items { id side kind number state version }',
    );
    expect(told.items.map(({ side, kind, number }) => [number, side, kind])).toEqual([
      [1, 'UNIT', 'NEED'],
      [2, 'UNIT', 'OTHER'],
      [3, 'COMMUNITY', 'OTHER'],
    ]);
    const [first, , third] = told.items;
    if (!first || !third) throw new Error('There are no items.');
    const ofItem = ({ id: item, version: expectedVersion }: Row, more = {}) => ({
      item,
      expectedVersion,
      ...more,
    });
    const shownBy = await build.anExchange({ from: hospital, to: home, activityId: activity });
    const wrongWay = { exchange: shownBy.id };
    const refused = await take('deliverAgreementItem', ofItem(third, wrongWay), theCommunity);
    expect(refused.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'exchange'] }]);
    const delivered = await done('deliverAgreementItem', ofItem(first, { exchange: shownBy.id }), theUnit);
    const disputed = await done(
      'disputeAgreementItem',
      ofItem(delivered, { reason: '只来了一次' }),
      theCommunity,
    );
    const again = await done('deliverAgreementItem', ofItem(disputed, { activity }), theUnit);
    await done('confirmAgreementItem', ofItem(again), theCommunity);
    expect(
      await read(agreement.id, 'fulfilment { base items fulfilled fulfilledLate overdue fulfilmentRate }'),
    ).toEqual({
      fulfilment: {
        base: 'Items of this agreement that are due in the period, in agreements that came into force and were not broken off',
        items: 3,
        fulfilled: 1,
        fulfilledLate: 0,
        overdue: 0,
        fulfilmentRate: 1,
      },
    });
  });

  test('is drafted by its sides only, and neither with itself nor with what is no community', async () => {
    const stranger = await take('draftCoBuildingAgreement', draft(), someone('unit', [], ['1/9/']));
    expect(stranger.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['input', 'unit'] }]);
    const other = await build.aParty();
    for (const [field, id] of Object.entries({ unit: community, community: other.id })) {
      const { userErrors } = await take('draftCoBuildingAgreement', { ...draft(), [field]: id }, theUnit);
      expect(userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', field] }]);
    }
  });

  test('is seen by its sides and its place, and by nobody else', async () => {
    const agreement = await done('draftCoBuildingAgreement', draft(), theUnit);
    for (const viewer of [theUnit, theCommunity, theStreet])
      expect(await read(agreement.id, 'id', viewer)).not.toBeNull();
    expect(await read(agreement.id, 'id', someone('unit', [], ['1/9/']))).toBeNull();
  });

  test('given back has no signature and is written anew, with the items of then gone', async () => {
    let agreement = await done('draftCoBuildingAgreement', draft(), theUnit);
    agreement = await step('sign', agreement, theUnit);
    agreement = await step('return', agreement, theCommunity, { reason: '期限太短' });
    const content = { ...draft().content, title: '改', items: [promise('UNIT', '义诊')] };
    agreement = await step('revise', agreement, theCommunity, { content });
    expect(await read(agreement.id, 'title unitSignedAt items { text }')).toEqual({
      title: '改',
      unitSignedAt: null,
      items: [{ text: '义诊' }],
    });
  });

  test('signed by both at the same moment is in force once, whoever came second', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id: agreement, version: expectedVersion } = await done(
        'draftCoBuildingAgreement',
        draft(),
        theUnit,
      );
      const input = { agreement, expectedVersion };
      const answers = await Promise.all(
        [theUnit, theCommunity, theUnit, theCommunity].map((viewer) =>
          take('signCoBuildingAgreement', input, viewer),
        ),
      );
      const codes = answers.map(({ userErrors }) => userErrors.map(({ code }) => code).join() || 'DONE');
      expect(codes.toSorted()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'DONE']);
      const { state, version } = await read<Row>(agreement, 'id state version');
      expect([state, version]).toEqual(['SIGNED_BY_ONE', expectedVersion + 1]);
    }
  });

  test('broken off while something of it is delivered either has it delivered or owes it no more', async () => {
    for (let round = 0; round < 5; round += 1) {
      const agreement = await build.anAgreement({ unit: hospital, with: home });
      const { id: item } = await build.anAgreementItem({ in: agreement });
      const [brokenOff, delivered] = await Promise.all([
        take(
          'terminateCoBuildingAgreement',
          { agreement: agreement.id, expectedVersion: 1, reason: '搬迁' },
          theUnit,
        ),
        take('deliverAgreementItem', { item, expectedVersion: 1, activity }, theUnit),
      ]);
      expect(brokenOff.userErrors).toEqual([]);
      const [stored] = await service.database.sql<{ state: string; binding: boolean }[]>`
        select state, binding from volunteer.agreement_items where id = ${item}`;
      const [code = 'DONE'] = delivered.userErrors.map((error) => error.code);
      expect([code, stored]).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^(DONE|NOT_IN_FORCE)$/),
          { state: code === 'DONE' ? 'DELIVERED' : 'OPEN', binding: false },
        ]),
      );
    }
  });

  test('is reviewed when both sides have scored a year, and renewed with the same items', async () => {
    const row = await build.anAgreement({ unit: hospital, with: home, from: '2025-07-01' });
    await build.anAgreementItem({ in: row, state: 'OPEN', dueOn: '2025-12-31' });
    expect(await read(row.id, 'reviewDueOn')).toEqual({ reviewDueOn: '2025-12-31' });
    let agreement = await step('review', row, theUnit, { year: 2025, score: 5 });
    agreement = await step('review', agreement, theCommunity, { year: 2025, score: 3, comment: '来得少' });
    expect(agreement.state).toBe('REVIEWED');
    expect(await read(row.id, 'reviewDueOn reviews { year byUnit byCommunity communityComment }')).toEqual({
      reviewDueOn: '2026-12-31',
      reviews: [{ year: 2025, byUnit: 5, byCommunity: 3, communityComment: '来得少' }],
    });
    const { id } = await step('renew', agreement, theUnit, { to: '2027-12-31' });
    const text = `{ coBuildingAgreements(where: { unit: "${hospital.id}", state: [DRAFT] }, first: 1) {
      nodes { from to renews { id state } items { dueOn state overdue } } } }`;
    const { coBuildingAgreements } = await service.query<{ coBuildingAgreements: object }>(
      text,
      {},
      { viewer: theUnit },
    );
    expect(coBuildingAgreements).toMatchObject({
      nodes: [
        {
          from: '2027-01-01',
          to: '2027-12-31',
          renews: { id, state: 'RENEWED' },
          items: [{ dueOn: '2027-12-31', state: 'OPEN', overdue: false }],
        },
      ],
    });
  });

  test('ends by the clock on the day after its last, once', async () => {
    const over = await build.anAgreement({ unit: hospital, with: home, to: '2026-06-14' });
    const last = await build.anAgreement({ unit: hospital, with: home, to: '2026-06-15' });
    const clock = createClock(() => new Date(noon));
    const context = { database: service.database, rowSecurity: false, log: testLog, clock };
    const run = async (): Promise<number> => runJob(endAgreements, context);
    const ended = await run();
    expect(ended).toBeGreaterThan(0);
    expect(await read(over.id, 'state')).toEqual({ state: 'ENDED' });
    expect(await read(last.id, 'state')).toEqual({ state: 'IN_FORCE' });
    expect(await run()).toBe(0);
  });
});

test('agreements and what was promised are counted by unit and place, over what is due in a period', async () => {
  const place = '530103002001';
  const there = await build.aParty({ kind: 'COMMUNITY', divisionCode: place });
  const [school, bank] = [await build.aParty({ path: '1/6/' }), await build.aParty({ path: '1/7/' })];
  const running = await build.anAgreement({ unit: school, with: there, reviewedYear: 2025 });
  const broken = await build.anAgreement({ unit: school, with: there, state: 'TERMINATED' });
  const late = await build.anAgreement({ unit: bank, with: there, from: '2024-01-01', reviewedYear: 2024 });
  const past = { dueOn: '2026-03-31' };
  const shown = { state: 'FULFILLED', activityId: activity, fulfilledAt: '2026-04-03T01:00:00Z' } as const;
  await build.anAgreementItem({ in: running, ...past, ...shown, deliveredAt: '2026-03-31T15:00:00Z' });
  await build.anAgreementItem({ in: running, ...past, ...shown, deliveredAt: '2026-03-31T17:00:00Z' });
  await build.anAgreementItem({ in: running, dueOn: '2026-07-01' });
  await build.anAgreementItem({ in: broken, ...past });
  await build.anAgreementItem({ in: late, ...past, side: 'COMMUNITY' });
  const { _entities } = await service.query<{ _entities: object[] }>(
    `{ _entities(representations: [{ __typename: "Division", code: "${place}" }]) { ... on Division {
      agreementStats(groupBy: UNIT) { total inForce terminated reviewOverdue units groups { key total } }
      agreementItemStats(groupBy: UNIT, period: { from: "2026-01-01", to: "2026-03-31" }) {
        items fulfilled fulfilledLate overdue fulfilmentRate groups { key items fulfilmentRate } }
      coBuildingAgreements(where: { itemOverdue: true }) { nodes { id } } } } }`,
    {},
    { viewer: someone('street', ['530103002000']) },
  );
  expect(_entities).toEqual([
    {
      agreementStats: {
        total: 3,
        inForce: 2,
        terminated: 1,
        reviewOverdue: 1,
        units: 2,
        groups: [
          { key: school.id, total: 2 },
          { key: bank.id, total: 1 },
        ],
      },
      agreementItemStats: {
        items: 3,
        fulfilled: 2,
        fulfilledLate: 1,
        overdue: 1,
        fulfilmentRate: 0.6667,
        groups: [
          { key: school.id, items: 2, fulfilmentRate: 1 },
          { key: bank.id, items: 1, fulfilmentRate: 0 },
        ],
      },
      coBuildingAgreements: { nodes: [{ id: late.id }] },
    },
  ]);
});
