import { times } from '@graphroots/kit/testing/fuzz-samples';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { grids as gridTable } from '../src/grid/grid.table.ts';
import { grids } from '../src/grids.ts';
import { community, createBuilders } from './builders.ts';

let service: TestService;
let build: ReturnType<typeof createBuilders>;
let place: typeof gridTable.$inferSelect;

beforeAll(async () => {
  service = await openTestService(grids, '2026-06-15T12:00:00+08:00');
  build = createBuilders(service.database.db);
  place = await build.aGrid();
  await build.aCategory('LIGHT');
});
afterAll(() => service.close());

interface Step {
  readonly mutation: string;
  readonly noun: 'issue' | 'order' | 'mediation';
  readonly row: { readonly id: string; readonly version: number };
  readonly by: Role;
  readonly input?: object;
}

/** The code of its refusal, or that it was done. */
async function take({ mutation, noun, row, by, input }: Step): Promise<string> {
  const viewer: Viewer = {
    id: `acc_${by}`,
    roles: [by],
    territory: [community],
    lines: [],
    rights: 'all',
  };
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { answer } = await service.query<{ answer: { userErrors: { code: string }[] } }>(
    `mutation ($input: ${type}Input!) { answer: ${mutation}(input: $input) { userErrors { code } } }`,
    { input: { [noun]: row.id, expectedVersion: row.version, ...input } },
    { viewer },
  );
  return answer.userErrors.map(({ code }) => code).join() || 'DONE';
}

async function stepsOf(...ids: readonly string[]): Promise<readonly string[]> {
  const rows = await service.database.sql<{ action: string }[]>`
    select action from grids.trace where entity_id in ${service.database.sql([...ids])} order by action`;
  return rows.map(({ action }) => action);
}

async function stateOf(id: string): Promise<unknown> {
  const { issue } = await service.query<{ issue: unknown }>(
    'query ($id: ID!) { issue(id: $id) { state version workOrders { totalCount } } }',
    { id },
  );
  return issue;
}

test('of two dispatchers at once one sends the order, the other is told that the issue has changed', async () => {
  const row = await build.anIssue({ at: place, category: 'LIGHT', state: 'ACCEPTED' });
  const { id: department } = await build.aDepartment();
  const orders = [{ department, task: '更换灯泡', dueAt: '2026-06-17T12:00:00Z' }];
  const dispatch = (by: Role) =>
    take({ mutation: 'dispatchIssue', noun: 'issue', row, by, input: { orders } });
  const outcomes = await Promise.all([dispatch('street'), dispatch('command-centre')]);
  expect(outcomes.toSorted()).toEqual(['CONFLICT', 'DONE']);
  expect(await stateOf(row.id)).toEqual({ state: 'DISPATCHED', version: 2, workOrders: { totalCount: 1 } });
  expect(await stepsOf(row.id)).toEqual(['dispatch']);
});

test('an issue whose last orders are confirmed at once is resolved exactly once', async () => {
  const to = await Promise.all(times(3, () => build.aDepartment()));
  for (let round = 0; round < 10; round += 1) {
    const issue = await build.anIssue({ at: place, category: 'LIGHT', state: 'DISPATCHED' });
    const orders = await Promise.all(
      to.map((department) => build.aWorkOrder({ for: issue, to: department, state: 'DONE' })),
    );
    const outcomes = await Promise.all(
      orders.map((row) => take({ mutation: 'confirmWorkOrder', noun: 'order', row, by: 'street' })),
    );
    expect(outcomes).toEqual(['DONE', 'DONE', 'DONE']);
    expect(await stateOf(issue.id)).toMatchObject({ state: 'RESOLVED', version: 2 });
    expect(await stepsOf(issue.id)).toEqual(['resolve']);
  }
});

test('of accepting and rejecting at once one is done, and the trace has one of them', async () => {
  const row = await build.anIssue({ at: place, category: 'LIGHT' });
  const outcomes = await Promise.all([
    take({ mutation: 'acceptIssue', noun: 'issue', row, by: 'grid-head' }),
    take({ mutation: 'rejectIssue', noun: 'issue', row, by: 'community', input: { reason: '不属实' } }),
  ]);
  expect(outcomes.toSorted()).toEqual(['CONFLICT', 'DONE']);
  expect(await stepsOf(row.id)).toEqual([outcomes[0] === 'DONE' ? 'accept' : 'reject']);
});

test('of fifty equal steps at once one is done, and the others are told that the issue has changed', async () => {
  const row = await build.anIssue({ at: place, category: 'LIGHT' });
  const accept = () => take({ mutation: 'acceptIssue', noun: 'issue', row, by: 'community' });
  const outcomes = await Promise.all(times(50, accept));
  expect(outcomes.toSorted()).toEqual([...Array<string>(49).fill('CONFLICT'), 'DONE']);
  expect(await stateOf(row.id)).toMatchObject({ state: 'ACCEPTED', version: 2 });
  expect(await stepsOf(row.id)).toEqual(['accept']);
});

test('of mediations of one issue opened at once one begins, and of its endings one counts', async () => {
  const issue = await build.anIssue({ at: place, category: 'LIGHT', state: 'HANDLING' });
  const viewer: Viewer = {
    id: 'acc_community',
    roles: ['community'],
    territory: [community],
    lines: [],
    rights: 'all',
  };
  const open = () =>
    service.query<{ openMediation: { mediation: { id: string } | null; userErrors: { code: string }[] } }>(
      `mutation ($issue: ID!) { openMediation(input: { issue: $issue, kind: NEIGHBOURS, parties: [RESIDENT, SHOP],
        mediator: COMMUNITY_WORKER }) { mediation { id } userErrors { code } } }`,
      { issue: issue.id },
      { viewer },
    );
  const opened = (await Promise.all(times(5, open))).map(({ openMediation }) => openMediation);
  const [id, ...more] = opened.flatMap(({ mediation }) => mediation?.id ?? []);
  expect(more).toEqual([]);
  expect(opened.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
    Array<string>(4).fill('OPEN_MEDIATION'),
  );
  const row = { id: id ?? '', version: 1 };
  const settled = { agreement: 'ORAL', result: '各让一步' };
  const outcomes = await Promise.all([
    take({ mutation: 'settleMediation', noun: 'mediation', row, by: 'community', input: settled }),
    take({ mutation: 'failMediation', noun: 'mediation', row, by: 'street', input: { reason: '未能一致' } }),
  ]);
  expect(outcomes.toSorted()).toEqual(['CONFLICT', 'DONE']);
  expect(await stepsOf(row.id)).toEqual([outcomes[0] === 'DONE' ? 'settle' : 'fail', 'open'].toSorted());
});

test('of two confirmations at once one closes the issue with its rating, the other is told', async () => {
  const row = await build.anIssue({
    at: place,
    category: 'LIGHT',
    state: 'RESOLVED',
    reporterIds: ['acc_resident', 'acc_member'],
  });
  const confirm = (by: Role, rating: number) =>
    take({ mutation: 'confirmIssue', noun: 'issue', row, by, input: { rating } });
  const outcomes = await Promise.all([confirm('resident', 5), confirm('member', 1)]);
  expect(outcomes.toSorted()).toEqual(['CONFLICT', 'DONE']);
  const { issue } = await service.query<{ issue: { rating: number } }>(
    'query ($id: ID!) { issue(id: $id) { rating } }',
    { id: row.id },
  );
  expect(issue.rating).toBe(outcomes[0] === 'DONE' ? 5 : 1);
  expect(await stepsOf(row.id)).toEqual(['confirm']);
});

test('of two merges of one issue at once one is done, and only its target counts the report', async () => {
  const row = await build.anIssue({ at: place, category: 'LIGHT' });
  const targets = await Promise.all(
    times(2, () => build.anIssue({ at: place, category: 'LIGHT', state: 'HANDLING' })),
  );
  const merge = (into: string) =>
    take({
      mutation: 'mergeIssue',
      noun: 'issue',
      row,
      by: 'community',
      input: { into, reason: '重复上报' },
    });
  const outcomes = await Promise.all(targets.map(({ id }) => merge(id)));
  expect(outcomes.toSorted()).toEqual(['CONFLICT', 'DONE']);
  const counts = await service.database.sql<{ id: string; count: number }[]>`
    select id, report_count as count from grids.issues where id in ${service.database.sql(targets.map(({ id }) => id))}`;
  const countOf = (id: string | undefined) => counts.find((each) => each.id === id)?.count;
  expect(targets.map(({ id }) => countOf(id))).toEqual(
    outcomes.map((outcome) => (outcome === 'DONE' ? 2 : 1)),
  );
});

test('two issues merged into each other at once do not wait for each other for ever: one stays', async () => {
  const [left, right] = await Promise.all([
    build.anIssue({ at: place, category: 'LIGHT' }),
    build.anIssue({ at: place, category: 'LIGHT' }),
  ]);
  const merge = (row: typeof left, into: string) =>
    take({
      mutation: 'mergeIssue',
      noun: 'issue',
      row,
      by: 'community',
      input: { into, reason: '重复上报' },
    });
  const outcomes = await Promise.all([merge(left, right.id), merge(right, left.id)]);
  expect(outcomes.filter((outcome) => outcome === 'DONE')).toHaveLength(1);
  expect(['CONFLICT', 'NOT_FOUND']).toContain(outcomes.find((outcome) => outcome !== 'DONE'));
});
