import { count } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { grids } from '../src/grids.ts';
import { issueEvents, issues } from '../src/issue/issue.table.ts';
import { createBuilders } from './builders.ts';

const text = /* GraphQL */ `
  mutation ($input: ReportIssueInput!) {
    reportIssue(input: $input) {
      issue {
        id
        title
        text
        category
        source
        state
        reportedAt
        closedAt
        version
        building {
          id
        }
        grid {
          id
        }
        community {
          code
        }
        handler {
          id
        }
        history {
          totalCount
          nodes {
            action
            from
            to
            reason
            actor {
              id
            }
            at
          }
        }
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`;

interface Payload {
  issue: { id: string; [field: string]: unknown } | null;
  userErrors: { code: string; field: string[]; message: string }[];
}

let service: TestService;
let grid: string;
let otherGrid: string;
let formerGrid: string;
let building: string;

beforeAll(async () => {
  service = await openTestService(grids, '2026-06-15T23:30:00.250+08:00');
  const build = createBuilders(service.database.db);
  const place = await build.aGrid({ communityCode: '530103001001' });
  const former = { validFrom: '2010-01-01', validTo: '2026-06-15' };
  grid = place.id;
  otherGrid = (await build.aGrid({ communityCode: '530103001001' })).id;
  formerGrid = (await build.aGrid(former)).id;
  building = (await build.aBuilding({ in: place })).id;
  await build.aCategory('LIGHT');
});

afterAll(() => service.close());

async function report(input: object, viewer: Viewer = unrestrictedViewer): Promise<Payload> {
  const whole = { title: '路灯不亮', category: 'LIGHT', source: 'RESIDENT', ...input };
  return (await service.query<{ reportIssue: Payload }>(text, { input: whole }, { viewer })).reportIssue;
}

async function stored(): Promise<{ issues: number; events: number }> {
  const { db } = service.database;
  const [found] = await db.select({ number: count() }).from(issues);
  const [events] = await db.select({ number: count() }).from(issueEvents);
  return { issues: found?.number ?? 0, events: events?.number ?? 0 };
}

test('a report is stored with the first step of its history and shown as it was stored', async () => {
  const reporter = { ...unrestrictedViewer, id: 'mbr_7' };
  const { issue, userErrors } = await report({ grid, text: '三天了', title: '  路灯不亮 ' }, reporter);
  expect(userErrors).toEqual([]);
  expect(issue).toEqual({
    id: expect.stringMatching(/^iss_[0-9a-hjkmnp-tv-z]{26}$/),
    title: '路灯不亮',
    text: '三天了',
    category: 'LIGHT',
    source: 'RESIDENT',
    state: 'REPORTED',
    reportedAt: '2026-06-15T15:30:00.250Z',
    closedAt: null,
    version: 1,
    building: null,
    grid: { id: grid },
    community: { code: '530103001001' },
    handler: null,
    history: {
      totalCount: 1,
      nodes: [
        {
          action: 'report',
          from: null,
          to: 'REPORTED',
          reason: null,
          actor: { id: 'mbr_7' },
          at: '2026-06-15T15:30:00.250Z',
        },
      ],
    },
  });
  const again = await service.query('query ($id: ID!) { issue(id: $id) { title } }', { id: issue?.id });
  expect(again).toEqual({ issue: { title: '路灯不亮' } });
});

test('a report at a building lies in the grid of the building', async () => {
  const { issue } = await report({ building });
  expect(issue).toMatchObject({ building: { id: building }, grid: { id: grid } });
  expect((await report({ building, grid })).userErrors).toEqual([]);
});

test('nobody is named in the history of an anonymous report', async () => {
  const { issue } = await report({ grid }, { ...unrestrictedViewer, id: null });
  expect(issue).toMatchObject({ history: { nodes: [{ actor: null }] } });
});

test('lengths are counted in characters, so that rare characters weigh no more than others', async () => {
  const { userErrors } = await report({ grid, title: '𠮷'.repeat(100), text: '😀'.repeat(2000) });
  expect(userErrors).toEqual([]);
});

describe('a report is refused, and nothing is stored,', () => {
  const place = () => ({ grid });
  test.each<readonly [string, () => object, string, string]>([
    ['without a title', () => ({ ...place(), title: '' }), 'REQUIRED', 'title'],
    ['with a title of spaces', () => ({ ...place(), title: ' \u3000\n' }), 'REQUIRED', 'title'],
    ['with a title of 101 characters', () => ({ ...place(), title: '长'.repeat(101) }), 'TOO_LONG', 'title'],
    ['with a text of 2,001 characters', () => ({ ...place(), text: '长'.repeat(2001) }), 'TOO_LONG', 'text'],
    ['of an unknown category', () => ({ ...place(), category: 'light' }), 'UNKNOWN_CATEGORY', 'category'],
    ['without a place', () => ({}), 'REQUIRED', 'grid'],
    ['at an unknown building', () => ({ building: 'bld_x' }), 'NOT_FOUND', 'building'],
    ['in an unknown grid', () => ({ grid: 'grd_x' }), 'NOT_FOUND', 'grid'],
    ['in a grid that ended yesterday', () => ({ grid: formerGrid }), 'NOT_FOUND', 'grid'],
    [
      'at a building that stands in another grid',
      () => ({ building, grid: otherGrid }),
      'CONTRADICTION',
      'grid',
    ],
  ])('%s', async (_, input, code, field) => {
    const before = await stored();
    const { issue, userErrors } = await report(input());
    expect(issue).toBeNull();
    expect(userErrors).toEqual([{ code, field: ['input', field], message: expect.stringMatching(/\.$/) }]);
    expect(await stored()).toEqual(before);
  });

  test('with all its faults named at once', async () => {
    const { userErrors } = await report({ title: '', category: 'x', text: 'x'.repeat(2001), grid: 'grd_x' });
    expect(userErrors.map(({ field }) => field[1])).toEqual(['title', 'text', 'category', 'grid']);
  });

  test('with a text that PostgreSQL and JSON do not carry unchanged', async () => {
    const before = await stored();
    for (const bad of ['a\0', 'a\uD800']) {
      const input = { title: '路灯不亮', text: bad, category: 'LIGHT', source: 'RESIDENT', grid };
      const { errors } = await service.raw(text, { input });
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    }
    expect(await stored()).toEqual(before);
  });
});

describe('a place outside the territory of the viewer', () => {
  const viewer: Viewer = { ...unrestrictedViewer, territory: ['530102000000', '530103002000'] };

  test('is answered like one that does not exist', async () => {
    const before = await stored();
    expect(await report({ grid }, viewer)).toEqual(await report({ grid: 'grd_x' }, viewer));
    expect(await report({ building }, viewer)).toEqual(await report({ building: 'bld_x' }, viewer));
    expect(await stored()).toEqual(before);
  });

  test('is not told by a grid that contradicts its building', async () => {
    const input = { building, grid: otherGrid };
    expect(await report(input, viewer)).toEqual(await report({ building: 'bld_x', grid: otherGrid }, viewer));
  });

  test('is open to a viewer of the district it lies in', async () => {
    const { issue } = await report({ grid }, { ...viewer, territory: ['530103000000'] });
    expect(issue).toMatchObject({ grid: { id: grid } });
  });
});

describe('a resident, who works in no territory', () => {
  const resident: Viewer = { ...unrestrictedViewer, id: 'acc_resident', territory: [], lines: [] };

  test('reports anywhere and sees the own issue with its history, and no other', async () => {
    await report({ grid });
    const { issue } = await report({ grid }, resident);
    expect(issue).toMatchObject({ grid: { id: grid }, history: { totalCount: 1 } });
    const text = '{ issues { totalCount nodes { id } } }';
    expect(await service.query(text, {}, { viewer: resident })).toEqual({
      issues: { totalCount: 1, nodes: [{ id: issue?.id }] },
    });
    const another = { ...resident, id: 'acc_another' };
    expect(await service.query(text, {}, { viewer: another })).toEqual({
      issues: { totalCount: 0, nodes: [] },
    });
  });

  test('is shown by no field of the issue', async () => {
    const { errors, data } = await service.raw('{ __type(name: "Issue") { fields { name } } }');
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).not.toMatch(/reporter/i);
  });
});

test('the anonymous report, and are shown nothing of it', async () => {
  const nobody: Viewer = { ...unrestrictedViewer, id: null, territory: [], lines: [] };
  const before = (await stored()) as { issues: number };
  expect(await report({ grid }, nobody)).toEqual({ issue: null, userErrors: [] });
  expect(await stored()).not.toEqual(before);
});
