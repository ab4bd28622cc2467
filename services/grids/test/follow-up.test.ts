import { createClock } from '@graphroots/kit/clock';
import { testLog } from '@graphroots/kit/testing/database';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { UserError } from '@graphroots/kit/user-error';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { runJob } from '@graphroots/kit/writes/jobs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { grids as gridTable } from '../src/grid/grid.table.ts';
import { grids } from '../src/grids.ts';
import { closeSilentIssues } from '../src/issue/close-silent-issues.ts';
import { boxAt, community, createBuilders } from './builders.ts';

const start = Date.parse('2026-06-15T10:00:00+08:00');
const day = 24 * 3_600_000;

let service: TestService;
let build: ReturnType<typeof createBuilders>;
let place: typeof gridTable.$inferSelect;
let now = start;

beforeAll(async () => {
  service = await openTestService(grids, () => new Date(now));
  build = createBuilders(service.database.db);
  place = await build.aGrid();
  await build.aCategory('LIGHT');
  await build.aCategory('NOISE');
  await build.aDepartment({ id: 'unt_light' });
});
afterAll(() => service.close());

function viewer(role: Role, given: Partial<Viewer> = {}): Viewer {
  return { id: `acc_${role}`, roles: [role], territory: [community], lines: [], rights: 'all', ...given };
}

const street = viewer('street', { territory: ['530103001000'] });
const resident = (name: string) => viewer('resident', { id: name, territory: [] });

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

const fields = `id version state rating reopenings recurring supervisedAt placedBy longitude latitude kind
  grid { id } building { id } mergedInto { id }
  supervisions { nodes { by note at } }
  consultations { nodes { heldOn conclusion parties { department { id } name } } }
  escalations { nodes { from to reason answer answeredAt } }`;

async function show(id: string, by?: Viewer): Promise<Shown | null> {
  const options = by ? { viewer: by } : {};
  const { issue } = await service.query<{ issue: Shown | null }>(
    `query ($id: ID!) { issue(id: $id) { ${fields} } }`,
    { id },
    options,
  );
  return issue;
}

async function take(
  mutation: string,
  input: object,
  by: Viewer,
): Promise<{ issue: Shown | null; codes: string[] }> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { answer } = await service.query<{ answer: { issue: Shown | null; userErrors: UserError[] } }>(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { issue { ${fields} } userErrors { code field message } } }`,
    { input },
    { viewer: by },
  );
  const { issue, userErrors } = answer;
  return { issue, codes: userErrors.map(({ code, field }) => `${code} ${field?.slice(1).join('.')}`) };
}

async function step(mutation: string, id: string, by: Viewer, more: object = {}) {
  const seen = await show(id);
  return take(mutation, { issue: id, expectedVersion: seen?.version, ...more }, by);
}

function report(more: object, by: Viewer = resident('acc_lin')) {
  return take('reportIssue', { title: '路灯不亮', category: 'LIGHT', source: 'RESIDENT', ...more }, by);
}

const handling = (more: object = {}) =>
  build.anIssue({ at: place, category: 'LIGHT', state: 'HANDLING', holder: 'GRID', ...more });

describe('an issue followed from above', () => {
  test('keeps each mark with its day, and is found by it', async () => {
    const { id } = await handling();
    await step('superviseIssue', id, street, { note: '请每周报告' });
    now += day;
    const { issue } = await step('superviseIssue', id, viewer('inspector'), { note: '限期办结' });
    now = start;
    expect(issue).toMatchObject({
      state: 'HANDLING',
      supervisedAt: '2026-06-16T02:00:00.000Z',
      supervisions: {
        nodes: [
          { by: 'STREET', note: '请每周报告', at: '2026-06-15T02:00:00.000Z' },
          { by: 'INSPECTOR', note: '限期办结', at: '2026-06-16T02:00:00.000Z' },
        ],
      },
    });
    const found = await service.query('{ issues(where: { supervised: true }) { nodes { id } } }');
    expect(found).toEqual({ issues: { nodes: [{ id }] } });
  });

  test('is talked about at one table by departments and others, with a conclusion', async () => {
    const { id } = await handling();
    const consultation = { heldOn: '2026-06-12', conclusion: '由街道牵头,三日内换线' };
    const { issue, codes } = await step('consultOnIssue', id, viewer('grid-head'), {
      ...consultation,
      departments: ['unt_light'],
      others: ['物业公司', '业主委员会'],
    });
    expect(codes).toEqual([]);
    const department = { department: { id: 'unt_light' }, name: null };
    const others = ['物业公司', '业主委员会'].map((name) => ({ department: null, name }));
    expect(issue?.['consultations']).toEqual({
      nodes: [{ ...consultation, parties: [department, ...others] }],
    });
  });

  test('goes up one level with its reason, and down comes the answer; suggestions go the same way', async () => {
    const { issue } = await report({ grid: place.id, kind: 'SUGGESTION', title: '建议增设路灯' });
    const id = issue?.id ?? '';
    expect(issue).toMatchObject({ kind: 'SUGGESTION' });
    await step('acceptIssue', id, viewer('community'));
    const escalated = await step('escalateIssue', id, viewer('community'), { reason: '需要街道立项' });
    const open = { from: 'COMMUNITY', to: 'STREET', reason: '需要街道立项', answer: null, answeredAt: null };
    expect(escalated.issue?.['escalations']).toEqual({ nodes: [open] });
    now += day;
    const taken = await step('takeOverIssue', id, street, { answer: '已列入明年计划' });
    now = start;
    const answered = { answer: '已列入明年计划', answeredAt: '2026-06-16T02:00:00.000Z' };
    expect(taken.issue?.['escalations']).toEqual({ nodes: [{ ...open, ...answered }] });
    const found = await service.query('{ issues(where: { kind: [SUGGESTION] }) { nodes { id } } }');
    expect(found).toEqual({ issues: { nodes: [{ id }] } });
  });
});

describe('the silent period', () => {
  const clock = createClock(() => new Date(now));
  const maintain = () =>
    runJob(closeSilentIssues, { database: service.database, rowSecurity: false, clock, log: testLog });

  test('ends in closing by the system, once, without a rating; opened again it counts as recurring', async () => {
    const { id } = await handling({ holder: 'COMMUNITY', reporterIds: ['acc_lin'] });
    await step('resolveIssue', id, viewer('community'), { outcome: 'SOLVED', result: '已修' });
    now += 6 * day;
    expect(await maintain()).toBe(0);
    now += 2 * day;
    expect(await maintain()).toBe(1);
    expect(await maintain()).toBe(0);
    expect(await show(id)).toMatchObject({ state: 'CLOSED', rating: null, recurring: false });
    const { issue } = await service.query<{ issue: object }>(
      `query ($id: ID!) { issue(id: $id) { history { nodes { action actorRole } } holdings(where: { open: true }) { totalCount } } }`,
      { id },
    );
    expect(issue).toMatchObject({
      history: { nodes: [{ action: 'resolve' }, { action: 'confirm', actorRole: 'system' }] },
      holdings: { totalCount: 0 },
    });
    const reopened = await step('reopenIssue', id, resident('acc_lin'), { reason: '又坏了' });
    expect(reopened.issue).toMatchObject({ state: 'REOPENED', reopenings: 1, recurring: true });
    now = start;
  });
});

describe('merged reports', () => {
  test('lead both reporters to the issue that stays: either confirms it, and either opens it again', async () => {
    const first = await report({ grid: place.id }, resident('acc_first'));
    const second = await report({ grid: place.id }, resident('acc_second'));
    const [into, id] = [first.issue?.id ?? '', second.issue?.id ?? ''];
    await step('mergeIssue', id, viewer('community'), { into, reason: '同一盏灯' });
    expect(await show(id, resident('acc_second'))).toMatchObject({
      state: 'MERGED',
      mergedInto: { id: into },
    });
    expect(await show(into, resident('acc_second'))).toMatchObject({ id: into });
    await step('acceptIssue', into, viewer('grid-head'));
    await step('handleIssue', into, viewer('grid-head'));
    await step('resolveIssue', into, viewer('grid-head'), { outcome: 'SOLVED', result: '已修' });
    expect((await step('confirmIssue', into, resident('acc_second'), { rating: 4 })).codes).toEqual([]);
    expect((await step('reopenIssue', into, resident('acc_first'), { reason: '又坏了' })).codes).toEqual([]);
  });

  test('of people without an account are merged like others', async () => {
    const [target, row] = [await handling(), await build.anIssue({ at: place, category: 'LIGHT' })];
    const { codes } = await step('mergeIssue', row.id, viewer('community'), {
      into: target.id,
      reason: '重复',
    });
    expect(codes).toEqual([]);
  });
});

describe('a point on the map', () => {
  let inside: typeof gridTable.$inferSelect;
  let beside: typeof gridTable.$inferSelect;

  beforeAll(async () => {
    const geometry = boxAt(102.5, 25, 0.02);
    inside = await build.aGrid({ communityCode: '530103001002' });
    const former = await build.aGrid({
      communityCode: '530103001002',
      validTo: '2026-01-01',
      layer: 'PARTY_BUILDING',
    });
    for (const of of [inside, former]) await build.aBoundary({ of, geometry });
    beside = await build.aGrid({ communityCode: '530103001003' });
    await build.aBuilding({ in: beside, longitude: 102.6, latitude: 25.01 });
    await build.aBuilding({ in: place, longitude: 102.6, latitude: 25.02 });
  });

  test('is in the grid that contains it on the day', async () => {
    const { issue } = await report({ point: { longitude: 102.51, latitude: 25.01 } });
    expect(issue).toMatchObject({
      placedBy: 'BOUNDARY',
      grid: { id: inside.id },
      building: null,
      longitude: 102.51,
      latitude: 25.01,
    });
  });

  test('is in the grid of the nearest building, and no farther than 500 metres from it', async () => {
    const near = await report({ point: { longitude: 102.604, latitude: 25.011 } });
    expect(near.issue).toMatchObject({
      placedBy: 'NEAREST_BUILDING',
      grid: { id: beside.id },
      building: null,
    });
    const far = await report({ point: { longitude: 102.6051, latitude: 25.01 } });
    expect(far.codes).toEqual(['NOT_FOUND point']);
  });

  test('is kept beside a building or grid that is named', async () => {
    const { issue } = await report({ grid: place.id, point: { longitude: 102.51, latitude: 25.01 } });
    expect(issue).toMatchObject({ placedBy: 'GRID', grid: { id: place.id }, longitude: 102.51 });
  });

  test('has to lie on earth', async () => {
    const { codes } = await report({ point: { longitude: 181, latitude: 25.01 } });
    expect(codes).toEqual(['OUT_OF_RANGE point']);
  });

  test('is asked who is responsible there', async () => {
    const { whoIsResponsible } = await service.query<{ whoIsResponsible: object }>(
      '{ whoIsResponsible(longitude: 102.51, latitude: 25.01, category: "LIGHT") { grid { id } community { code } } }',
    );
    expect(whoIsResponsible).toEqual({ grid: { id: inside.id }, community: { code: '530103001002' } });
  });
});

describe('possible duplicates', () => {
  test('are open issues near in place and time with the matter or the title in common, the likeliest first', async () => {
    const grid = await build.aGrid({ communityCode: '530103002001' });
    const building = await build.aBuilding({ in: grid });
    const at = (days: number) => new Date(Date.parse('2026-06-01T00:00:00Z') + days * day).toISOString();
    const issue = (given: object) =>
      build.anIssue({ at: grid, category: 'LIGHT', title: '院内路灯损坏', reportedAt: at(0), ...given });
    const { id } = await issue({ at: building });
    const same = await issue({ at: building, title: '院内路灯损坏三天了', reportedAt: at(1) });
    const matter = await issue({ title: '楼道漆黑一片', reportedAt: at(-20) });
    const title = await issue({ category: 'NOISE', title: '院内路灯损坏' });
    await issue({ category: 'NOISE', title: '广场舞扰民' });
    await issue({ state: 'CLOSED', closedAt: at(2) });
    await issue({ reportedAt: at(31) });
    const elsewhere = await build.aGrid({ communityCode: '530103002001' });
    await issue({ at: elsewhere });
    const { data, statements } = await service.raw(
      `query ($id: ID!) { issue(id: $id) { possibleDuplicates { totalCount nodes {
        issue { id } reasons hoursApart titleSimilarity score } } } }`,
      { id },
    );
    expect(statements).toBe(1);
    expect(data).toMatchObject({
      issue: {
        possibleDuplicates: {
          totalCount: 3,
          nodes: [
            {
              issue: { id: same.id },
              reasons: ['SAME_CATEGORY', 'SAME_BUILDING', 'SAME_GRID', 'NEAR_IN_TIME', 'SIMILAR_TITLE'],
              hoursApart: 24,
            },
            {
              issue: { id: title.id },
              reasons: ['SAME_GRID', 'NEAR_IN_TIME', 'SIMILAR_TITLE'],
              titleSimilarity: 1,
            },
            { issue: { id: matter.id }, reasons: ['SAME_CATEGORY', 'SAME_GRID'], hoursApart: 480 },
          ],
        },
      },
    });
  });

  test('of a list are found by one statement', async () => {
    const { statements } = await service.raw(
      '{ issues(first: 50) { nodes { possibleDuplicates(first: 3) { nodes { score issue { id } } } } } }',
    );
    expect(statements).toBe(1);
  });

  test('are not told to reporters: they are issues of others', async () => {
    const { issue } = await service.query<{ issue: object }>(
      '{ issue: issues(first: 1) { nodes { possibleDuplicates { totalCount } } } }',
      {},
      { viewer: resident('acc_first') },
    );
    expect(issue).toEqual({ nodes: [{ possibleDuplicates: { totalCount: 0 } }] });
  });
});
