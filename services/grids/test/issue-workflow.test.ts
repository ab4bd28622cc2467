import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Viewer } from '@graphroots/kit/viewer';
import type { grids as gridTable } from '../src/grid/grid.table.ts';
import { grids } from '../src/grids.ts';
import type { issues } from '../src/issue/issue.table.ts';
import { issueWorkflow } from '../src/issue/issue.workflow.ts';
import type { departments } from '../src/department/department.table.ts';
import { community, createBuilders } from './builders.ts';

// Issues are held by the street here: it may take every step of a holder, and whistle.
const reporter: Viewer = { id: 'acc_reporter', roles: ['resident'], territory: [], lines: [], rights: 'all' };
const street: Viewer = {
  id: 'acc_holder',
  roles: ['street'],
  territory: ['530103001000'],
  lines: [],
  rights: 'all',
};

let build: ReturnType<typeof createBuilders>;
let place: typeof gridTable.$inferSelect;
let open: string;
let busy: typeof departments.$inferSelect;

type Given = Partial<typeof issues.$inferInsert>;

function anIssue(given: Given) {
  const made = { at: place, reporterIds: ['acc_reporter'], holder: 'STREET' as const };
  return build.anIssue({ ...made, ...given, category: 'LIGHT' });
}

const whistle = { departments: ['unt_light'], arriveBy: '2026-06-15T14:00:00+08:00' };
const order = { department: 'unt_light', task: '更换灯泡', dueAt: '2026-06-17T12:00:00Z' };

testWorkflow(grids, issueWorkflow, {
  noun: 'issue',
  territory: community,
  async prepare(service) {
    build = createBuilders(service.database.db);
    const { aGrid, aCategory, aDepartment } = build;
    place = await aGrid();
    await aCategory('LIGHT');
    await aDepartment({ id: 'unt_light' });
    busy = await aDepartment();
    await aDepartment({ id: 'unt_elsewhere', divisionCode: '530112000000' });
    ({ id: open } = await anIssue({ state: 'ACCEPTED' }));
  },
  arrange: (state) => anIssue({ state, closedAt: state === 'CLOSED' ? '2026-06-01T00:00:00Z' : null }),
  inputs: () => ({
    merge: { into: open },
    dispatch: { orders: [order] },
    whistle,
    supervise: { note: '请每周报告' },
    consultOn: {
      heldOn: '2026-06-15',
      departments: ['unt_light'],
      others: ['物业公司'],
      conclusion: '分工处置',
    },
    takeOver: { answer: '已协调' },
    resolve: { outcome: 'SOLVED', result: '已更换灯泡' },
    confirm: { rating: 5 },
  }),
  related: { 'the reporter': reporter, 'the holder': street, 'the holding street': street },
  relationsOf: {},
  breaks: {
    'merge NOT_FOUND': { input: () => ({ into: 'iss_none' }) },
    'merge ITSELF': { input: ({ id }) => ({ into: id }) },
    'dispatch REQUIRED': { input: () => ({ orders: [] }) },
    'dispatch NOT_FOUND': { input: () => ({ orders: [{ ...order, department: 'unt_elsewhere' }] }) },
    'dispatch TWICE': { input: () => ({ orders: [order, order] }) },
    'dispatch PAST': { input: () => ({ orders: [{ ...order, dueAt: '2026-06-15T04:00:00Z' }] }) },
    'whistle REQUIRED': { input: () => ({ departments: [] }) },
    'whistle NOT_FOUND': { input: () => ({ departments: ['unt_elsewhere'] }) },
    'whistle TWICE': { input: () => ({ departments: ['unt_light', 'unt_light'] }) },
    'whistle PAST': { input: () => ({ arriveBy: '2026-06-15T11:59:00+08:00' }) },
    'whistle OPEN_WHISTLE': {
      async row() {
        const row = await anIssue({ state: 'HANDLING' });
        await build.aWhistle({ for: row });
        return row;
      },
    },
    'escalate NO_LEVEL_ABOVE': {
      row: () => anIssue({ state: 'HANDLING', holder: 'CITY' }),
      by: { ...street, roles: ['command-centre'], territory: ['530100000000'] },
    },
    'supervise REQUIRED': { input: () => ({ note: ' ' }) },
    'consultOn REQUIRED': { input: () => ({ others: [] }) },
    'consultOn NOT_YET': { input: () => ({ heldOn: '2026-06-16' }) },
    'consultOn TWICE': { input: () => ({ departments: ['unt_light', 'unt_light'] }) },
    'consultOn NOT_FOUND': { input: () => ({ departments: ['unt_elsewhere'] }) },
    'takeOver REQUIRED': { input: () => ({ answer: ' ' }) },
    'resolve REQUIRED': { input: () => ({ result: '' }) },
    'resolve OPEN_ORDERS': {
      async row() {
        const row = await anIssue({ state: 'DISPATCHED' });
        await build.aWorkOrder({ for: row, to: busy });
        return row;
      },
    },
    'confirm OUT_OF_RANGE': { input: () => ({ rating: 6 }) },
    'reopen TOO_LATE': {
      row: () => anIssue({ state: 'CLOSED', closedAt: '2026-05-01T00:00:00Z' }),
    },
  },
});
