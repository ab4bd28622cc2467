import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRandom, type Random } from '@graphroots/kit/testing/fuzz-random';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { grids } from '../src/grids.ts';
import { holdings } from '../src/holding/holding.table.ts';
import { issueLife } from '../src/issue/issue.life.ts';
import { issues } from '../src/issue/issue.table.ts';
import { workOrderLife } from '../src/work-order/work-order.life.ts';
import { workOrders } from '../src/work-order/work-order.table.ts';
import { community, createBuilders } from './builders.ts';

/** A Monday morning in an office. */
const start = Date.parse('2026-06-15T09:00:00+08:00');
const minute = 60_000;

let service: TestService;
let now = start;
let build: ReturnType<typeof createBuilders>;
let gridId: string;

beforeAll(async () => {
  service = await openTestService(grids, () => new Date(now));
  build = createBuilders(service.database.db);
  ({ id: gridId } = await build.aGrid());
  await build.aCategory('LIGHT');
  await build.aDepartment({ id: 'unt_light', path: '1/2/' });
  await build.aDepartment({ id: 'unt_water', path: '1/3/' });
});
afterAll(() => service.close());

function viewer(role: Role, given: Partial<Viewer> = {}): Viewer {
  return { id: `acc_${role}`, roles: [role], territory: [community], lines: [], rights: 'all', ...given };
}

const resident = viewer('resident', { territory: [] });
const secretary = viewer('community');
const street = viewer('street', { territory: ['530103001000'] });
const light = viewer('department', { territory: [], lines: ['1/2/'] });
const water = viewer('department', { territory: [], lines: ['1/3/'] });
const everybody = [
  resident,
  secretary,
  street,
  viewer('grid-worker'),
  viewer('command-centre', { territory: ['530103000000'] }),
  light,
  water,
];

async function ask<T>(mutation: string, input: object, by: Viewer): Promise<T> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const noun = mutation.endsWith('Order') ? 'order' : 'issue';
  const text = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${noun} { id } userErrors { code field } } }`;
  const { answer } = await service.query<{ answer: T }>(text, { input }, { viewer: by });
  return answer;
}

async function report(): Promise<string> {
  const input = { title: '路灯不亮', category: 'LIGHT', source: 'RESIDENT', grid: gridId };
  const { issue } = await ask<{ issue: { id: string } }>('reportIssue', input, resident);
  return issue.id;
}

async function ledger(id: string) {
  const { issue } = await service.query<{
    issue: {
      timeHeld: { workingMinutes: number; groups: readonly { key: string; workingMinutes: number }[] };
      holdings: {
        nodes: readonly { holder: string; from: string; to: string | null; workingMinutes: number | null }[];
      };
    };
  }>(
    `query ($id: ID!) { issue(id: $id) {
      timeHeld(groupBy: DEPARTMENT) { workingMinutes groups { key workingMinutes } }
      holdings { nodes { holder from to workingMinutes } }
    } }`,
    { id },
  );
  return issue;
}

async function standing(id: string) {
  const { db } = service.database;
  const [issue] = await db.select().from(issues).where(eq(issues.id, id));
  if (!issue) throw new Error('The issue is gone.');
  const orders = await db.select().from(workOrders).where(eq(workOrders.issueId, id));
  return { issue, orders };
}

test('each minute of an issue is charged to whoever held it, on their own calendar', async () => {
  now = start;
  const id = await report();
  const versionOf = async (): Promise<{ issue: string; expectedVersion: number }> => ({
    issue: id,
    expectedVersion: (await standing(id)).issue.version,
  });
  now += 30 * minute;
  await ask('acceptIssue', await versionOf(), secretary);
  now += 30 * minute;
  const order = { task: '更换灯泡', dueAt: '2026-06-30T00:00:00Z' };
  const orders = ['unt_light', 'unt_water'].map((department) => ({ ...order, department }));
  await ask('dispatchIssue', { ...(await versionOf()), orders }, street);
  const answer = async (department: string, action: string, by: Viewer, more: object = {}) => {
    const { orders: sent } = await standing(id);
    const row = sent.find(({ departmentId }) => departmentId === department);
    await ask(`${action}WorkOrder`, { order: row?.id, expectedVersion: row?.version, ...more }, by);
  };
  now += 60 * minute;
  await answer('unt_water', 'return', water, { reason: '不属于本部门职责' });
  await answer('unt_light', 'accept', light);
  // From eleven until half past two, over the office's break.
  now += 210 * minute;
  await answer('unt_light', 'complete', light, { reply: '已更换' });
  now += 20 * minute;
  await answer('unt_light', 'confirm', street);
  now += 24 * 60 * minute;
  await ask('confirmIssue', { ...(await versionOf()), rating: 5 }, resident);

  const { holdings: held, timeHeld } = await ledger(id);
  expect(held.nodes.map(({ holder, workingMinutes }) => [holder, workingMinutes])).toEqual([
    ['COMMUNITY', 60],
    ['DEPARTMENT', expect.any(Number)],
    ['DEPARTMENT', expect.any(Number)],
    ['STREET', 20],
    ['REPORTER', null],
  ]);
  expect(timeHeld.workingMinutes).toBe(60 + 60 + 60 + 90 + 20);
  expect(Object.fromEntries(timeHeld.groups.map(({ key, workingMinutes }) => [key, workingMinutes]))).toEqual(
    {
      COMMUNITY: 60,
      STREET: 20,
      unt_light: 150,
      unt_water: 60,
      REPORTER: 0,
    },
  );
});

function inputOf(noun: string, action: string, random: Random): object {
  const reasons = ['reject', 'escalate', 'reopen', 'return', 'redo'].includes(action)
    ? { reason: '因故' }
    : {};
  const department = random.pick(['unt_light', 'unt_water']);
  const order = { department, task: '处理', dueAt: '2030-01-01T00:00:00Z' };
  const more: Record<string, object> = {
    dispatch: { orders: [order] },
    takeOver: { answer: '已协调' },
    resolve: { outcome: 'SOLVED', result: '已处理' },
    confirm: noun === 'issue' ? { rating: 3 } : {},
    complete: { reply: '已处理' },
    supervise: { note: '限期办结' },
    consultOn: { heldOn: '2026-06-15', others: ['街道办事处', '社区居委会'], conclusion: '分工明确' },
  };
  return { ...reasons, ...more[action] };
}

/** One step that somebody may take, if there is any; none that ends a life at once. */
async function step(id: string, random: Random): Promise<void> {
  const { issue, orders } = await standing(id);
  const by = random.pick(everybody);
  const steps = [
    ...issueLife
      .actionsFor(issue, by)
      .filter((action) => !['merge', 'reject', 'whistle'].includes(action))
      .map((action) => ({ noun: 'issue', type: 'Issue', row: issue, action })),
    ...orders.flatMap((row) =>
      workOrderLife.actionsFor(row, by).map((action) => ({ noun: 'order', type: 'WorkOrder', row, action })),
    ),
  ];
  if (steps.length === 0) return;
  const { noun, type, row, action } = random.pick(steps);
  const input = { [noun]: row.id, expectedVersion: row.version, ...inputOf(noun, action, random) };
  await ask(`${action}${type}`, input, by);
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'in a life of chance (%i) every moment until it is closed belongs to its level, its departments or its reporter',
  async (seed) => {
    const random = createRandom(seed);
    now = start;
    const id = await report();
    const closed: [from: number, to: number][] = [];
    for (let left = 40; left > 0; left -= 1) {
      const before = { at: now, open: (await standing(id)).issue.open };
      now += random.between(0, 2_000) * minute;
      if (!before.open) closed.push([before.at, now]);
      await step(id, random);
    }
    const rows = await service.database.db.select().from(holdings).where(eq(holdings.issueId, id));
    const spans = rows.map((row) => ({
      branch: row.workOrderId ?? 'own',
      from: Date.parse(row.from),
      to: row.to === null ? now : Date.parse(row.to),
    }));
    const moments = [...new Set([start, now, ...spans.flatMap(({ from, to }) => [from, to])])].toSorted(
      (a, b) => a - b,
    );
    for (const [index, from] of moments.slice(0, -1).entries()) {
      const middle = (from + (moments[index + 1] ?? from)) / 2;
      const branches = spans
        .filter((span) => span.from < middle && middle < span.to)
        .map(({ branch }) => branch);
      const isClosed = closed.some((span) => span[0] < middle && middle < span[1]);
      expect(branches.length > 0).toBe(!isClosed);
      expect(new Set(branches).size).toBe(branches.length);
    }
    expect(rows.length).toBeGreaterThan(1);
  },
);

test('what an order says of a department is charged to it alone: the dispatcher rests until all have answered', async () => {
  now = start;
  const at = await build.aGrid();
  const issue = await build.anIssue({ at, category: 'LIGHT', state: 'HANDLING', holder: 'STREET' });
  const orders = [{ department: 'unt_light', task: '更换', dueAt: '2026-06-30T00:00:00Z' }];
  await ask('dispatchIssue', { issue: issue.id, expectedVersion: 1, orders }, street);
  now += 45 * minute;
  const { timeHeld } = await ledger(issue.id);
  expect(timeHeld.groups).toEqual([{ key: 'unt_light', workingMinutes: 45 }]);
});
