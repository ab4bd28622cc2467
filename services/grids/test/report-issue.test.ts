import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testServerUrl } from '@graphroots/kit/testing/config';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { grids } from '../src/grids.ts';
import { issues } from '../src/issue/issue.table.ts';
import { changes, idempotencyKeys, trace } from '../src/journal/journal.table.ts';
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
            actorId
            actorRole
            at
            backDated
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
  building = (await build.aBuilding({ in: place, longitude: 102.71, latitude: 25.04 })).id;
  await build.aCategory('LIGHT');
});

afterAll(() => service.close());

async function report(
  input: object,
  viewer: Viewer = unrestrictedViewer,
  idempotencyKey?: string,
): Promise<Payload> {
  const whole = { title: '路灯不亮', category: 'LIGHT', source: 'RESIDENT', ...input };
  const options = { viewer, ...(idempotencyKey !== undefined && { idempotencyKey }) };
  return (await service.query<{ reportIssue: Payload }>(text, { input: whole }, options)).reportIssue;
}

async function stored() {
  const tables = { issues, trace, changes, idempotencyKeys };
  const counts = Object.entries(tables).map(async ([name, table]) => [
    name,
    await service.database.db.$count(table),
  ]);
  return Object.fromEntries(await Promise.all(counts)) as Readonly<Record<keyof typeof tables, number>>;
}

test('a report is stored with the first step of its history and shown as it was stored', async () => {
  const reporter: Viewer = { ...unrestrictedViewer, id: 'acc_7', roles: ['grid-worker'] };
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
          actorId: 'acc_7',
          actorRole: 'grid-worker',
          at: '2026-06-15T15:30:00.250Z',
          backDated: false,
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

describe('a report', () => {
  const sources = {
    GRID_WORKER: 'grid-worker',
    COMPOUND_BRANCH: 'member',
    RESIDENT: 'resident',
    MEETING: 'community',
    HOTLINE: 'command-centre',
  } as const;
  const places = {
    'in a grid': () => ({ grid }),
    'at a building': () => ({ building }),
    'at a point': () => ({ point: { longitude: 102.7101, latitude: 25.0401 } }),
  };
  const cases = Object.entries(sources).flatMap(([source, role]) =>
    Object.entries(places).map(([name, where]) => ({ source, role, name, where })),
  );

  test.each(cases)('by $source is taken $name', async ({ source, role, where }) => {
    const reporter: Viewer = { ...unrestrictedViewer, id: `acc_of_${role}`, roles: [role] };
    const { issue, userErrors } = await report({ source, ...where() }, reporter);
    expect(userErrors).toEqual([]);
    expect(issue).toMatchObject({
      source,
      state: 'REPORTED',
      grid: { id: grid },
      community: { code: '530103001001' },
      history: { nodes: [{ action: 'report', actorRole: role }] },
    });
  });
});

test('nobody is named in the history of an anonymous report', async () => {
  const { issue } = await report({ grid }, { ...unrestrictedViewer, id: null, roles: ['anonymous'] });
  expect(issue).toMatchObject({ history: { nodes: [{ actorId: null, actorRole: 'anonymous' }] } });
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
  const before = await stored();
  expect(await report({ grid }, nobody)).toEqual({ issue: null, userErrors: [] });
  expect(await stored()).toEqual(sumOf(before, { issues: 1, trace: 1, changes: 1, idempotencyKeys: 0 }));
});

describe('a report under an Idempotency-Key', () => {
  const isEmbedded = testServerUrl() === undefined;
  const key = (): string => randomUUID();

  test('is stored once with its step, its change and its answer, however often it comes', async () => {
    const before = await stored();
    const same = key();
    const first = await report({ grid }, unrestrictedViewer, same);
    expect(await report({ grid }, unrestrictedViewer, same)).toEqual(first);
    const once = { issues: 1, trace: 1, changes: 1, idempotencyKeys: 1 };
    expect(await stored()).toEqual(sumOf(before, once));
  });

  test.skipIf(isEmbedded)(
    'is stored once when it comes 100 times at once, and all are answered alike',
    async () => {
      const before = await stored();
      const same = key();
      const answers = await Promise.all(
        Array.from({ length: 100 }, () => report({ grid }, unrestrictedViewer, same)),
      );
      expect(new Set(answers.map(({ issue }) => issue?.id)).size).toBe(1);
      expect(answers[0]).toMatchObject({ issue: { title: '路灯不亮' }, userErrors: [] });
      const once = { issues: 1, trace: 1, changes: 1, idempotencyKeys: 1 };
      expect(await stored()).toEqual(sumOf(before, once));
    },
  );

  test('is refused when it asks for something else than before', async () => {
    const same = key();
    await report({ grid }, unrestrictedViewer, same);
    const before = await stored();
    const { issue, userErrors } = await report({ grid, title: '井盖丢失' }, unrestrictedViewer, same);
    expect(issue).toBeNull();
    expect(userErrors).toEqual([{ code: 'CONFLICT', field: null, message: expect.stringMatching(/\.$/) }]);
    expect(await stored()).toEqual(before);
  });

  test('is another report for another account', async () => {
    const same = key();
    const mine = await report({ grid }, { ...unrestrictedViewer, id: 'acc_1' }, same);
    const theirs = await report({ grid }, { ...unrestrictedViewer, id: 'acc_2' }, same);
    expect(theirs.issue?.id).not.toBe(mine.issue?.id);
  });

  test('keeps no refusal: a corrected report may come under the same key', async () => {
    const same = key();
    const before = await stored();
    expect(await report({ grid, title: '' }, unrestrictedViewer, same)).toMatchObject({ issue: null });
    expect(await stored()).toEqual(before);
    expect(await report({ grid }, unrestrictedViewer, same)).toMatchObject({ userErrors: [] });
  });

  test('counts for each call of one operation apart', async () => {
    const twice = `mutation ($input: ReportIssueInput!) {
      reportIssue(input: $input) { issue { id } }
      second: reportIssue(input: $input) { issue { id } }
    }`;
    const input = { title: '路灯不亮', category: 'LIGHT', source: 'RESIDENT', grid };
    const options = { idempotencyKey: key() };
    type Both = Record<'reportIssue' | 'second', { issue: { id: string } }>;
    const answer = await service.query<Both>(twice, { input }, options);
    expect(answer.second.issue.id).not.toBe(answer.reportIssue.issue.id);
    expect(await service.query(twice, { input }, options)).toEqual(answer);
  });
});

test('two reports without a key are two reports', async () => {
  const before = await stored();
  await report({ grid });
  await report({ grid });
  expect(await stored()).toEqual(sumOf(before, { issues: 2, trace: 2, changes: 2, idempotencyKeys: 0 }));
});

test('a report takes eight statements, and three more under a key', async () => {
  const input = { title: '路灯不亮', category: 'LIGHT', source: 'RESIDENT', grid };
  const plain = await service.raw(text, { input });
  expect(plain.statements).toBe(8);
  const keyed = await service.raw(text, { input }, { idempotencyKey: randomUUID() });
  expect(keyed.statements).toBe(11);
});

test('a report is told to the change feed, without a word of what was reported', async () => {
  const { issue } = await report({ grid });
  const told = await service.database.db
    .select()
    .from(changes)
    .where(eq(changes.key, issue?.id ?? ''));
  expect(told).toEqual([
    {
      id: expect.stringMatching(/^\d{20}-000000$/),
      type: 'Issue',
      key: issue?.id,
      action: 'report',
      from: null,
      to: null,
      at: '2026-06-15 15:30:00.25+00',
      divisionCode: '530103001001',
      path: null,
    },
  ]);
});

function sumOf<T extends string>(
  counts: Readonly<Record<T, number>>,
  more: Readonly<Record<T, number>>,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries<number>(counts).map(([name, number]) => [name, number + more[name as T]]),
  );
}
