import { createGraph } from '@graphroots/kit/graph/graph';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { statistics, unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import type { grids as gridTable } from '../src/grid/grid.table.ts';
import { grids } from '../src/grids.ts';
import { community, createBuilders } from './builders.ts';

const graph = createGraph(async ({ variables: { id } }) => ({
  data: { member: id === 'mbr_1' ? { id } : null },
}));

let service: TestService;
let build: ReturnType<typeof createBuilders>;
let place: typeof gridTable.$inferSelect;
let elsewhere: typeof gridTable.$inferSelect;

const worker: Viewer = {
  id: 'acc_worker',
  roles: ['grid-worker'],
  territory: [community],
  lines: [],
  rights: 'all',
};
const resident: Viewer = { ...worker, id: 'acc_lin', roles: ['resident'], territory: [] };

beforeAll(async () => {
  service = await openTestService(grids, '2026-06-15T12:00:00+08:00', graph);
  build = createBuilders(service.database.db);
  place = await build.aGrid();
  elsewhere = await build.aGrid({ communityCode: '530102001001' });
  await build.aCategory('DISPUTE');
});
afterAll(() => service.close());

interface Opened {
  readonly mediation: { readonly id: string; readonly version: number } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
}

async function open(input: object, viewer = worker): Promise<Opened> {
  const text = `mutation ($input: OpenMediationInput!) { openMediation(input: $input) {
    mediation { id version } userErrors { code field } } }`;
  const given = { kind: 'NEIGHBOURS', parties: ['RESIDENT', 'RESIDENT'], mediator: 'GRID_WORKER', ...input };
  const { openMediation } = await service.query<{ openMediation: Opened }>(
    text,
    { input: given },
    { viewer },
  );
  return openMediation;
}

async function openedId(input: object): Promise<string> {
  const { mediation, userErrors } = await open(input);
  expect(userErrors).toEqual([]);
  return mediation?.id ?? '';
}

test('a conflict of an issue is mediated and settled, with its parties told by kind, and every step is traced', async () => {
  const issue = await build.anIssue({ at: place, category: 'DISPUTE', state: 'HANDLING' });
  const parties = ['SHOP', 'RESIDENT', 'PROPERTY_COMPANY'];
  const id = await openedId({ issue: issue.id, parties, lawyer: true, mediatorMember: 'mbr_1' });
  await service.query(
    `mutation ($id: ID!) { settleMediation(input: { mediation: $id, expectedVersion: 1, agreement: WRITTEN,
      result: " 油烟管道改道,月底前完工 ", petitionAvoided: true }) { userErrors { code } } }`,
    { id },
    { viewer: worker },
  );
  const text = `query ($id: ID!) { issue(id: $id) { state mediations { totalCount nodes {
    kind parties mediator mediatorMember { id } lawyer state agreement result petitionAvoided openedAt endedAt actions
    grid { id } community { code } earlier { id }
    history { nodes { action from to actorRole } } } } } }`;
  expect(await service.query(text, { id: issue.id }, { viewer: worker })).toEqual({
    issue: {
      state: 'HANDLING',
      mediations: {
        totalCount: 1,
        nodes: [
          {
            kind: 'NEIGHBOURS',
            parties,
            mediator: 'GRID_WORKER',
            mediatorMember: { id: 'mbr_1' },
            lawyer: true,
            state: 'SETTLED',
            agreement: 'WRITTEN',
            result: '油烟管道改道,月底前完工',
            petitionAvoided: true,
            openedAt: '2026-06-15T04:00:00.000Z',
            endedAt: '2026-06-15T04:00:00.000Z',
            actions: [],
            grid: { id: place.id },
            community: { code: community },
            earlier: null,
            history: {
              nodes: [
                { action: 'open', from: null, to: 'OPENED', actorRole: 'grid-worker' },
                { action: 'settle', from: 'OPENED', to: 'SETTLED', actorRole: 'grid-worker' },
              ],
            },
          },
        ],
      },
    },
  });
});

test('a conflict that comes up again is another mediation that names the earlier one', async () => {
  const first = await build.aMediation({ in: place, state: 'SETTLED' });
  const again = await openedId({ grid: place.id, earlier: first.id });
  const text = `query ($first: ID!, $again: ID!) {
    mediation(id: $first) { repeats { nodes { id } } }
    again: mediation(id: $again) { issue { id } earlier { id } }
    repeats: mediations(where: { repeat: true }) { nodes { id } } }`;
  expect(await service.query(text, { first: first.id, again }, { viewer: worker })).toEqual({
    mediation: { repeats: { nodes: [{ id: again }] } },
    again: { issue: null, earlier: { id: first.id } },
    repeats: { nodes: [{ id: again }] },
  });
});

describe('opening is refused', () => {
  test.each<[string, () => Promise<object> | object, string, string[], Viewer?]>([
    ['without a place', () => ({}), 'REQUIRED', ['input', 'issue']],
    [
      'with two places',
      async () => ({ grid: place.id, issue: (await build.anIssue({ at: place, category: 'DISPUTE' })).id }),
      'CONTRADICTION',
      ['input', 'grid'],
    ],
    ['of an issue that is not there', () => ({ issue: 'iss_none' }), 'NOT_FOUND', ['input', 'issue']],
    [
      'of an issue out of sight',
      async () => ({ issue: (await build.anIssue({ at: elsewhere, category: 'DISPUTE' })).id }),
      'NOT_FOUND',
      ['input', 'issue'],
    ],
    [
      'with a mediator whom the register does not have',
      () => ({ grid: place.id, mediatorMember: 'mbr_none' }),
      'NOT_FOUND',
      ['input', 'mediatorMember'],
    ],
    ['in a grid out of sight', () => ({ grid: elsewhere.id }), 'NOT_FOUND', ['input', 'grid']],
    [
      'of an issue that is closed',
      async () => ({ issue: (await build.anIssue({ at: place, category: 'DISPUTE', state: 'CLOSED' })).id }),
      'WRONG_STATE',
      ['input', 'issue'],
    ],
    [
      'while another of the same issue goes on',
      async () => {
        const { id: issueId } = await build.anIssue({ at: place, category: 'DISPUTE' });
        await build.aMediation({ in: place, issueId });
        return { issue: issueId };
      },
      'OPEN_MEDIATION',
      ['input', 'issue'],
    ],
    ['with one party', () => ({ grid: place.id, parties: ['SHOP'] }), 'REQUIRED', ['input', 'parties']],
    [
      'with more than ten',
      () => ({ grid: place.id, parties: Array.from({ length: 11 }, () => 'SHOP') }),
      'REQUIRED',
      ['input', 'parties'],
    ],
    [
      'after an earlier one that is not there',
      () => ({ grid: place.id, earlier: 'med_none' }),
      'NOT_FOUND',
      ['input', 'earlier'],
    ],
    [
      'after an earlier one out of sight',
      async () => ({
        grid: place.id,
        earlier: (await build.aMediation({ in: elsewhere, state: 'FAILED' })).id,
      }),
      'NOT_FOUND',
      ['input', 'earlier'],
    ],
    [
      'after an earlier one that goes on',
      async () => ({ grid: place.id, earlier: (await build.aMediation({ in: place })).id }),
      'WRONG_STATE',
      ['input', 'earlier'],
    ],
    [
      'to those who do not mediate there',
      () => ({ grid: place.id }),
      'NOT_ALLOWED',
      ['input', 'grid'],
      { ...worker, roles: ['department'] },
    ],
  ])('%s', async (_, input, code, field, viewer) => {
    expect(await open(await input(), viewer)).toEqual({ mediation: null, userErrors: [{ code, field }] });
  });
});

test('residents see no mediation, not even that of the issue they reported', async () => {
  const issue = await build.anIssue({ at: place, category: 'DISPUTE', reporterIds: ['acc_lin'] });
  const { id } = await build.aMediation({ in: place, issueId: issue.id });
  const text = `query ($issue: ID!, $id: ID!) {
    issue(id: $issue) { id mediations { totalCount nodes { id } } } mediation(id: $id) { id } }`;
  expect(await service.query(text, { issue: issue.id, id }, { viewer: resident })).toEqual({
    issue: { id: issue.id, mediations: { totalCount: 0, nodes: [] } },
    mediation: null,
  });
});

test('mediations are counted with their success, repeats and petitions avoided, by kind and year', async () => {
  const there = await build.aGrid({ communityCode: '530111001001' });
  const opened = (openedAt: string, given: object) => build.aMediation({ in: there, openedAt, ...given });
  const avoided = { state: 'SETTLED' as const, petitionAvoided: true, endedAt: '2025-03-01T05:00:00Z' };
  const { id: earlierId } = await opened('2025-03-01T03:00:00Z', avoided);
  await opened('2025-06-01T03:00:00Z', {
    state: 'SETTLED',
    earlierId,
    lawyer: true,
    endedAt: '2025-06-01T09:00:00Z',
  });
  await opened('2025-07-01T03:00:00Z', { state: 'FAILED', kind: 'LABOUR', endedAt: '2025-07-01T13:00:00Z' });
  await opened('2025-08-01T03:00:00Z', {
    state: 'WITHDRAWN',
    kind: 'LABOUR',
    endedAt: '2025-08-01T07:00:00Z',
  });
  await opened('2025-12-31T15:59:59Z', { kind: 'FAMILY' });
  await opened('2025-12-31T16:00:00Z', { kind: 'FAMILY' });
  const fields =
    'total open settled failed withdrawn successRate repeats withLawyer petitionsAvoided medianHours';
  const text = `{ _entities(representations: [{ __typename: "Division", code: "530111000000" }]) { ... on Division {
    mediationStats(period: { from: "2025-01-01", to: "2025-12-31" }, groupBy: KIND) { ${fields} groups { key settled successRate } }
    byYear: mediationStats(groupBy: YEAR) { groups { key total } } } } }`;
  const analyst = { ...unrestrictedViewer, territory: [], lines: [], rights: new Set([statistics]) };
  expect(await service.query(text, {}, { viewer: analyst })).toEqual({
    _entities: [
      {
        mediationStats: {
          total: 5,
          open: 1,
          settled: 2,
          failed: 1,
          withdrawn: 1,
          successRate: 66.67,
          repeats: 1,
          withLawyer: 1,
          petitionsAvoided: 1,
          medianHours: 5,
          groups: [
            { key: 'LABOUR', settled: 0, successRate: 0 },
            { key: 'NEIGHBOURS', settled: 2, successRate: 100 },
            { key: 'FAMILY', settled: 0, successRate: null },
          ],
        },
        byYear: {
          groups: [
            { key: '2025', total: 5 },
            { key: '2026', total: 1 },
          ],
        },
      },
    ],
  });
});
