import { createGraph } from '@graphroots/kit/graph/graph';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { UserError } from '@graphroots/kit/user-error';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grids } from '../src/grids.ts';
import { community, createBuilders } from './builders.ts';

const kunming = '530100000000';
const panlong = '530103000000';
const liuzhou = '450200000000';
const inWuhua = '530102001001';
const inLiuzhou = '450203001001';

let service: TestService;
let build: ReturnType<typeof createBuilders>;

/** The register has these two members. */
const graph = createGraph(async ({ variables: { id } }) => ({
  data: { member: ['mbr_1', 'mbr_2'].includes(String(id)) ? { id } : null },
}));

beforeAll(async () => {
  service = await openTestService(grids, '2026-06-15T12:00:00+08:00', graph);
  build = createBuilders(service.database.db);
});
afterAll(() => service.close());

function viewer(role: Role, territory: readonly string[] = [panlong]): Viewer {
  return { id: `acc_${role}`, roles: [role], territory, lines: [], rights: 'all' };
}

const administrator = viewer('administrator', [kunming, liuzhou]);
const secretary = viewer('community', [community]);

interface Stored {
  readonly id: string;
  readonly version: number;
}

interface Changed {
  readonly row: Stored | null;
  readonly userErrors: readonly UserError[];
}

async function change(mutation: string, input: object, by: Viewer = administrator): Promise<Changed> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const row = mutation.endsWith('StaffingRule') ? 'staffingRule' : 'gridPost';
  const text = `mutation ($input: ${name}Input!) { answer: ${mutation}(input: $input) {
    row: ${row} { id version } userErrors { code field message } } }`;
  const { answer } = await service.query<{ answer: Changed }>(text, { input }, { viewer: by });
  return answer;
}

async function done(mutation: string, input: object, by?: Viewer): Promise<string> {
  const { row, userErrors } = await change(mutation, input, by);
  if (!row) throw new Error(JSON.stringify(userErrors));
  return row.id;
}

const codes = ({ userErrors }: Changed) =>
  userErrors.map(({ code, field }) => `${code} ${field?.slice(1).join('.')}`);

const terms = {
  name: '1+1+1',
  needsBranch: true,
  roles: [
    { role: 'GRID_HEAD', min: 1 },
    { role: 'BRANCH_SECRETARY', min: 1 },
    { role: 'VOLUNTEER', min: 0 },
  ],
  basis: '网格党建工作办法第三条',
  validFrom: '2026-06-15',
};

interface Staffing {
  readonly rule: { readonly name: string } | null;
  readonly total: number;
  readonly complete: number;
  readonly withoutRule: number;
  readonly withoutBranch: { readonly nodes: readonly { readonly id: string }[] };
  readonly missing: {
    readonly totalCount: number;
    readonly nodes: readonly object[];
  };
}

const staffing = `rule { name } total complete withoutRule withoutBranch { nodes { id } }
  missing { totalCount nodes { grid { id } role min held rule { name } } }`;

async function staffingOf(division: string, more = ''): Promise<Staffing | null> {
  const { gridStaffing } = await service.query<{ gridStaffing: Staffing | null }>(
    `query ($division: ID!) { gridStaffing(division: $division${more}) { ${staffing} } }`,
    { division },
  );
  return gridStaffing;
}

describe('the staffing of grids', () => {
  let narrow: string;
  let wide: string;
  let abroad: string;

  beforeAll(async () => {
    await build.aStaffingRule({
      divisionCode: kunming,
      name: '昆明',
      asks: { GRID_HEAD: 1, GRID_WORKER: 2 },
    });
    await build.aStaffingRule({
      divisionCode: panlong,
      name: '盘龙',
      asks: { GRID_HEAD: 1, PARTY_LIAISON: 1, VOLUNTEER: 0 },
      needsBranch: true,
      validFrom: '2025-01-01',
    });
    await build.aStaffingRule({ divisionCode: liuzhou, name: '柳州', asks: { BRANCH_SECRETARY: 1 } });
    const layer = 'PARTY_BUILDING' as const;
    const led = await build.aGrid({ layer, leadOrganizationId: 'org_1' });
    ({ id: narrow } = await build.aGrid({ layer }));
    const other = await build.aGrid({ layer, communityCode: inWuhua });
    ({ id: abroad } = await build.aGrid({ layer, communityCode: inLiuzhou }));
    wide = other.id;
    await build.aGrid({ layer, communityCode: '510104001001' });
    await build.aGrid();
    await build.aGridPost({ in: led, is: 'mbr_1' });
    await build.aGridPost({ in: led, is: 'mbr_2', role: 'PARTY_LIAISON' });
    await build.aGridPost({ in: other, is: 'mbr_1' });
    await build.aGridPost({ in: other, is: 'mbr_2', role: 'GRID_WORKER' });
    await build.aGridPost({ in: other, is: 'mbr_3', role: 'GRID_WORKER', validTo: '2026-01-01' });
  });

  test('is measured by the rule of the narrowest division, each city by its own', async () => {
    const rule = { name: '盘龙' };
    expect(await staffingOf(panlong)).toEqual({
      rule,
      total: 2,
      complete: 1,
      withoutRule: 0,
      withoutBranch: { nodes: [{ id: narrow }] },
      missing: {
        totalCount: 2,
        nodes: [
          { grid: { id: narrow }, role: 'GRID_HEAD', min: 1, held: 0, rule },
          { grid: { id: narrow }, role: 'PARTY_LIAISON', min: 1, held: 0, rule },
        ],
      },
    });
    expect(await staffingOf(kunming)).toMatchObject({
      rule: { name: '昆明' },
      total: 3,
      complete: 1,
      missing: {
        totalCount: 3,
        nodes: [{ grid: { id: wide }, role: 'GRID_WORKER', min: 2, held: 1, rule: { name: '昆明' } }, {}, {}],
      },
    });
    expect(await staffingOf(liuzhou)).toMatchObject({
      total: 1,
      withoutBranch: { nodes: [] },
      missing: { nodes: [{ grid: { id: abroad }, role: 'BRANCH_SECRETARY', rule: { name: '柳州' } }] },
    });
  });

  test('was another on another day, under the rules and posts of then', async () => {
    expect(await staffingOf(panlong, ', asOf: "2024-06-01"')).toMatchObject({
      rule: { name: '昆明' },
      total: 2,
      complete: 0,
    });
    expect(await staffingOf(inWuhua, ', asOf: "2025-12-31"')).toMatchObject({ total: 1, complete: 1 });
    expect(await staffingOf(inWuhua, ', asOf: "2019-12-31"')).toMatchObject({ rule: null, total: 0 });
  });

  test('tells grids that no rule is for, and measures each layer by itself', async () => {
    const nothing = { rule: null, total: 0, complete: 0, missing: { totalCount: 0 } };
    expect(await staffingOf('510100000000')).toMatchObject({ ...nothing, withoutRule: 1 });
    expect(await staffingOf(panlong, ', layer: COMPREHENSIVE_GOVERNANCE')).toMatchObject({
      ...nothing,
      withoutRule: 1,
    });
  });

  test('is asked in one statement, by post and page', async () => {
    const { data, statements } = await service.raw(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Division {
        gridStaffing { missing(where: { role: [GRID_HEAD] }, first: 1) { totalCount nodes { grid { id } role } } } } } }`,
      { representations: [{ __typename: 'Division', code: panlong }] },
    );
    expect(statements).toBe(1);
    expect(data).toEqual({
      _entities: [
        {
          gridStaffing: {
            missing: { totalCount: 1, nodes: [{ grid: { id: narrow }, role: 'GRID_HEAD' }] },
          },
        },
      ],
    });
  });

  test('cannot be asked of what is no code', async () => {
    const { errors } = await service.raw('{ gridStaffing(division: "5301") { total } }');
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  });
});

describe('staffing rules', () => {
  let districts = 30;
  /** A district of Kunming that no rule is for. */
  const aDivision = () => `5301${districts++}000000`;

  test('follow each other, each with its days, its posts in order and the steps that made it', async () => {
    const division = aDivision();
    const first = await done('adoptStaffingRule', { division, ...terms });
    const next = await done('replaceStaffingRule', {
      ...terms,
      staffingRule: first,
      expectedVersion: 1,
      name: '1+1+X+N',
      roles: [{ role: 'GRID_HEAD', min: 1 }],
      validFrom: '2026-07-01',
    });
    const end = { staffingRule: next, expectedVersion: 1, validTo: '2026-12-31', reason: '机构改革' };
    await done('endStaffingRule', end);
    const { data, statements } = await service.raw(
      `query ($division: ID!) { staffingRules(where: { division: $division }, orderBy: { field: VALID_FROM }) { nodes {
        name division { code } layer needsBranch roles { role min } basis validFrom validTo replaces { id }
        history { nodes { action reason } } } } }`,
      { division },
    );
    expect(statements).toBe(1);
    const kept = {
      division: { code: division },
      layer: 'PARTY_BUILDING',
      needsBranch: true,
      basis: terms.basis,
    };
    expect(data).toEqual({
      staffingRules: {
        nodes: [
          {
            ...kept,
            name: '1+1+1',
            roles: terms.roles,
            validFrom: '2026-06-15',
            validTo: '2026-07-01',
            replaces: null,
            history: {
              nodes: [
                { action: 'adopt', reason: null },
                { action: 'replace', reason: null },
              ],
            },
          },
          {
            ...kept,
            name: '1+1+X+N',
            roles: [{ role: 'GRID_HEAD', min: 1 }],
            validFrom: '2026-07-01',
            validTo: '2026-12-31',
            replaces: { id: first },
            history: {
              nodes: [
                { action: 'adopt', reason: null },
                { action: 'end', reason: '机构改革' },
              ],
            },
          },
        ],
      },
    });
  });

  test.each([
    ['a community', secretary],
    ['the command centre of another city', viewer('command-centre', [liuzhou])],
  ])('are not kept by %s', async (_, by) => {
    const answer = await change('adoptStaffingRule', { division: aDivision(), ...terms }, by);
    expect(codes(answer)).toEqual(['NOT_ALLOWED division']);
  });

  test.each([
    ['no division', { division: '5301' }, 'NOT_FOUND division'],
    ['no name', { name: ' ' }, 'REQUIRED name'],
    ['no basis', { basis: '' }, 'REQUIRED basis'],
    ['no posts', { roles: [] }, 'REQUIRED roles'],
    ['a post twice', { roles: [terms.roles[0], terms.roles[0]] }, 'TWICE roles.1.role'],
    ['a post for less than nobody', { roles: [{ role: 'GRID_HEAD', min: -1 }] }, 'OUT_OF_RANGE roles.0.min'],
    ['a day gone by', { validFrom: '2026-06-14' }, 'PAST validFrom'],
    ['an end before its beginning', { validTo: '2026-06-15' }, 'NOT_LATER validTo'],
    ['a time that another version has', {}, 'OVERLAP validFrom'],
  ])('are refused with %s', async (_, more, code) => {
    const division = aDivision();
    await done('adoptStaffingRule', { division, ...terms, validFrom: '2026-06-20' });
    expect(codes(await change('adoptStaffingRule', { division, ...terms, ...more }))).toEqual([code]);
  });

  test.each([
    ['replaceStaffingRule', { expectedVersion: 2 }, 'CONFLICT expectedVersion'],
    ['replaceStaffingRule', { staffingRule: 'sfr_none' }, 'NOT_FOUND staffingRule'],
    ['replaceStaffingRule', { validFrom: '2026-06-15' }, 'NOT_LATER validFrom'],
    ['replaceStaffingRule', { validFrom: '2026-09-02' }, 'ENDED staffingRule'],
    ['endStaffingRule', { expectedVersion: 2 }, 'CONFLICT expectedVersion'],
    ['endStaffingRule', { staffingRule: 'sfr_none' }, 'NOT_FOUND staffingRule'],
    ['endStaffingRule', { validTo: '2026-06-14' }, 'PAST validTo'],
    ['endStaffingRule', { reason: '' }, 'REQUIRED reason'],
    ['endStaffingRule', { validTo: '2026-09-01' }, 'ENDED staffingRule'],
  ])('are not changed by %s with %j', async (mutation, more, code) => {
    const division = aDivision();
    const staffingRule = await done('adoptStaffingRule', { division, ...terms, validTo: '2026-09-01' });
    const input =
      mutation === 'endStaffingRule'
        ? { validTo: '2026-07-01', reason: '因故' }
        : { ...terms, validFrom: '2026-07-01' };
    const answer = await change(mutation, { staffingRule, expectedVersion: 1, ...input, ...more });
    expect(codes(answer)).toContain(code);
  });
});

describe('posts in a grid', () => {
  const appointment = { role: 'GRID_HEAD', member: 'mbr_1', validFrom: '2026-06-15' };

  test('are filled with members or with others by name, for a time, and each step is kept', async () => {
    const { id: grid } = await build.aGrid();
    const gridPost = await done('appointGridPost', { grid, ...appointment }, secretary);
    await done(
      'appointGridPost',
      { grid, role: 'AREA_POLICE', holderName: '王警官', validFrom: '2026-06-15' },
      secretary,
    );
    const end = { gridPost, expectedVersion: 1, validTo: '2026-06-20', reason: '调离' };
    await done('endGridPost', end, secretary);
    await done('appointGridPost', { grid, ...appointment, member: 'mbr_2', validFrom: '2026-06-20' });
    const text = `query ($grid: [_Any!]!, $asOf: Date) { _entities(representations: $grid) { ... on Grid { posts(asOf: $asOf) {
      nodes { role holder { id } holderName validTo version history { nodes { action reason } } } } } } }`;
    const representations = [{ __typename: 'Grid', id: grid }];
    const police = {
      role: 'AREA_POLICE',
      holder: null,
      holderName: '王警官',
      validTo: null,
      version: 1,
      history: { nodes: [{ action: 'appoint', reason: null }] },
    };
    const { data, statements } = await service.raw(text, { grid: representations });
    expect(statements).toBe(1);
    expect(data).toEqual({
      _entities: [
        {
          posts: {
            nodes: [
              police,
              {
                role: 'GRID_HEAD',
                holder: { id: 'mbr_1' },
                holderName: null,
                validTo: '2026-06-20',
                version: 2,
                history: {
                  nodes: [
                    { action: 'appoint', reason: null },
                    { action: 'end', reason: '调离' },
                  ],
                },
              },
            ],
          },
        },
      ],
    });
    const later = await service.query(text, { grid: representations, asOf: '2026-06-20' });
    expect(later).toMatchObject({
      _entities: [{ posts: { nodes: [{ role: 'AREA_POLICE' }, { holder: { id: 'mbr_2' } }] } }],
    });
    const masked = { ...secretary, rights: new Set(['members:read']) };
    expect(await service.query(text, { grid: representations }, { viewer: masked })).toMatchObject({
      _entities: [{ posts: { nodes: [{ holderName: '王' }, {}] } }],
    });
  });

  test('that have not begun are taken back, and another may begin then', async () => {
    const { id: grid } = await build.aGrid();
    const ahead = { grid, ...appointment, validFrom: '2026-08-01' };
    const gridPost = await done('appointGridPost', ahead);
    await done('endGridPost', { gridPost, expectedVersion: 1, validTo: '2026-08-01', reason: '有误' });
    await done('appointGridPost', ahead);
  });

  test.each([
    ['a resident', viewer('resident')],
    ['the street of another district', viewer('street', ['530112006000'])],
  ])('are not filled or ended by %s', async (_, by) => {
    const grid = await build.aGrid();
    const post = await build.aGridPost({ in: grid, is: 'mbr_1' });
    const filled = await change('appointGridPost', { grid: grid.id, ...appointment }, by);
    const end = { gridPost: post.id, expectedVersion: 1, validTo: '2026-07-01', reason: '因故' };
    const ended = await change('endGridPost', end, by);
    expect([...codes(filled), ...codes(ended)]).toEqual(['NOT_ALLOWED grid', 'NOT_ALLOWED gridPost']);
  });

  test.each([
    ['an unknown grid', { grid: 'grd_none' }, 'NOT_FOUND grid'],
    ['an unknown member', { member: 'mbr_none' }, 'NOT_FOUND member'],
    ['nobody', { member: null }, 'REQUIRED member'],
    ['two people', { holderName: '李四' }, 'REQUIRED member'],
    ['too long a name', { member: null, holderName: '李'.repeat(101) }, 'TOO_LONG holderName'],
    ['a day gone by', { validFrom: '2026-06-14' }, 'PAST validFrom'],
    ['an end before its beginning', { validTo: '2026-06-15' }, 'NOT_LATER validTo'],
    ['another head at the same time', {}, 'OVERLAP role'],
    ['somebody who holds it already', { role: 'GRID_WORKER' }, 'OVERLAP role'],
  ])('are not filled with %s', async (_, more, code) => {
    const grid = await build.aGrid();
    await build.aGridPost({ in: grid, is: 'mbr_2' });
    await build.aGridPost({ in: grid, is: 'mbr_1', role: 'GRID_WORKER' });
    const answer = await change('appointGridPost', { grid: grid.id, ...appointment, ...more });
    expect(codes(answer)).toEqual([code]);
  });

  test('are not filled in a grid that does not exist then, or is going to end', async () => {
    for (const span of [{ validFrom: '2026-07-01' }, { validTo: '2026-07-01' }, { validTo: '2026-01-01' }]) {
      const { id: grid } = await build.aGrid(span);
      expect(codes(await change('appointGridPost', { grid, ...appointment }))).toEqual(['NO_GRID validFrom']);
    }
  });

  test('are given to one of two who are appointed head at the same time', async () => {
    const { id: grid } = await build.aGrid();
    const answers = await Promise.all(
      ['mbr_1', 'mbr_2'].map((member) => change('appointGridPost', { grid, ...appointment, member })),
    );
    expect(answers.flatMap(codes)).toEqual(['OVERLAP role']);
  });

  test.each([
    [{ expectedVersion: 2 }, 'CONFLICT expectedVersion'],
    [{ gridPost: 'gps_none' }, 'NOT_FOUND gridPost'],
    [{ validTo: '2026-06-14' }, 'PAST validTo'],
    [{ reason: ' ' }, 'REQUIRED reason'],
    [{ validTo: '2026-09-01' }, 'ENDED gridPost'],
  ])('are not ended with %j', async (more, code) => {
    const post = await build.aGridPost({ in: await build.aGrid(), is: 'mbr_1', validTo: '2026-09-01' });
    const end = { gridPost: post.id, expectedVersion: 1, validTo: '2026-07-01', reason: '因故', ...more };
    expect(codes(await change('endGridPost', end))).toEqual([code]);
  });
});
