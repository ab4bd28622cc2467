import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { grids } from '../src/grids.ts';
import { createBuilders } from './builders.ts';

const reporter = (id: string): Viewer => ({ ...unrestrictedViewer, id, roles: ['grid-worker'] });
const auditor: Viewer = {
  ...unrestrictedViewer,
  id: 'acc_auditor',
  roles: ['auditor'],
  territory: ['530103000000'],
  lines: [],
  rights: new Set(['trace:read']),
};

let service: TestService;
const issues: Record<string, string> = {};

beforeAll(async () => {
  service = await openTestService(grids, '2026-06-15T12:00:00+08:00');
  const build = createBuilders(service.database.db);
  await build.aCategory('LIGHT');
  for (const [account, communityCode] of [
    ['acc_1', '530103001001'],
    ['acc_2', '530103001002'],
    ['acc_1', '530111001001'],
  ] as const) {
    const { id: grid } = await build.aGrid({ communityCode });
    const { reportIssue } = await service.query<{ reportIssue: { issue: { id: string } } }>(
      `mutation ($grid: ID!) {
        reportIssue(input: { title: "路灯不亮", category: "LIGHT", source: RESIDENT, grid: $grid }) { issue { id } }
      }`,
      { grid },
      { viewer: reporter(account) },
    );
    issues[`${account} ${communityCode}`] = reportIssue.issue.id;
  }
});
afterAll(() => service.close());

interface Trace {
  readonly gridsTrace: { totalCount: number; nodes: { key: string; actorId: string }[] };
}

async function listed(where: object, viewer: Viewer = auditor): Promise<Trace['gridsTrace']> {
  const { gridsTrace } = await service.query<Trace>(
    `query ($where: AuditEntryWhere) {
      gridsTrace(where: $where) { totalCount nodes { type key action to actorId actorRole backDated } }
    }`,
    { where },
    { viewer },
  );
  return gridsTrace;
}

test('an auditor lists the steps of the own territory, newest first, with who took them', async () => {
  const step = {
    type: 'Issue',
    action: 'report',
    to: 'REPORTED',
    actorRole: 'grid-worker',
    backDated: false,
  };
  expect(await listed({})).toEqual({
    totalCount: 2,
    nodes: [
      { ...step, key: issues['acc_2 530103001002'], actorId: 'acc_2' },
      { ...step, key: issues['acc_1 530103001001'], actorId: 'acc_1' },
    ],
  });
});

test.each<[string, object, string[]]>([
  ['by account', { actor: ['acc_1'] }, ['acc_1 530103001001']],
  ['by type', { type: ['Member'] }, []],
  ['by action', { action: ['report', 'close'] }, ['acc_2 530103001002', 'acc_1 530103001001']],
  ['from a moment', { recordedFrom: '2026-06-15T04:00:00.001Z' }, []],
  [
    'before a moment',
    { recordedBefore: '2026-06-15T04:00:00.001Z', actor: ['acc_2'] },
    ['acc_2 530103001002'],
  ],
  ['those written down late', { backDated: true }, []],
])('steps are found %s', async (_, where, found) => {
  const { nodes } = await listed(where);
  expect(nodes.map(({ key }) => key)).toEqual(found.map((name) => issues[name]));
});

test('steps of one entity are found by its key, those of another territory are not', async () => {
  const one = issues['acc_1 530103001001'];
  expect((await listed({ key: one })).nodes).toMatchObject([{ key: one }]);
  expect(await listed({ key: issues['acc_1 530111001001'] })).toEqual({ totalCount: 0, nodes: [] });
});

test('an issue that moves away leaves its steps where they were taken', async () => {
  await service.database.sql`
    update grids.issues set community_code = '530111001001' where id = ${issues['acc_2 530103001002'] ?? ''}`;
  expect(await listed({ actor: ['acc_2'] })).toMatchObject({ totalCount: 1 });
});

test('without the right nobody lists steps, nor counts whose they are', async () => {
  const street: Viewer = { ...auditor, rights: new Set(['issues:read', 'statistics:read']) };
  for (const asked of ['nodes { id }', 'totalCount']) {
    const { data, errors } = await service.raw(
      `{ gridsTrace(where: { actor: ["acc_1"] }) { ${asked} } }`,
      {},
      {
        viewer: street,
      },
    );
    expect(data).toEqual({ gridsTrace: null });
    expect(errors.map(({ message }) => message)).toEqual(['Query.gridsTrace needs the scope trace:read.']);
  }
});
