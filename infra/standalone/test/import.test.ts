import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { importKinds, outcomeLines } from '../src/import/import-file.ts';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';
import { csv, faultsOf, loadFile, type Given } from './load-file.ts';

let system: DemoSystem;
let folder: string;
/** A community, a street and a city that are loaded, and a branch with its name. */
let community: string;
let street: string;
let branch: { id: string; name: string };

beforeAll(async () => {
  system = await startDemoSystem('street');
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  const { organization } = system.databases;
  const [found] = await organization.sql<{ code: string }[]>`
    select code from organization.divisions where level = 'COMMUNITY' order by code limit 1`;
  community = found?.code ?? '';
  street = `${community.slice(0, 9)}000`;
  const [first] = await organization.sql<{ id: string; name: string }[]>`
    select id, name from organization.party_organizations where kind = 'GRID_BRANCH' order by path limit 1`;
  branch = first ?? { id: '', name: '' };
});
afterAll(async () => {
  await system.close();
  await rm(folder, { recursive: true });
});

const load = (name: string, content: string | Buffer, given: Given = {}) =>
  loadFile(system, folder, name, content, given);

async function count(table: string, where = 'true'): Promise<number> {
  const [row] = await system.databases.organization.sql.unsafe<{ n: number }[]>(
    `select count(*)::int as n from ${table} where ${where}`,
  );
  return row?.n ?? -1;
}

describe('units', () => {
  const head = ['name', 'kind', 'territory', 'partyOrganization', 'size'];

  test('are loaded, told in trace and feed, and not doubled when the file comes again', async () => {
    const rows = [
      ['市第三人民医院', 'HOSPITAL', street, branch.name, 'LARGE'],
      ['第一小学', '学校', street, '', ''],
    ];
    const before = await count('organization.units');
    const first = await load('units', csv(head, ...rows));
    expect(first).toMatchObject({ rows: 2, created: 2, changed: 0, unchanged: 0, faults: [] });
    expect(await load('units', csv(head, ...rows))).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    expect(await count('organization.units')).toBe(before + 2);
    const steps = await system.databases.organization.sql`
      select entity_type, action, actor_role, division_code from organization.trace
      where request_id = ${first.id}`;
    const step = { entity_type: 'Unit', action: 'import', actor_role: 'system', division_code: street };
    expect(steps).toEqual([step, step]);
    expect(await count('organization.changes', `type = 'Unit'`)).toBe(2);
    const { data } = await system.ask(
      `query ($d: ID!) { units(where: { division: $d, name: "市第三人民医院" }) {
        nodes { size partyOrganization { id } } } }`,
      { d: street },
    );
    expect(data).toEqual({ units: { nodes: [{ size: 'LARGE', partyOrganization: { id: branch.id } }] } });
  });

  test('take part in the exchange and can check in, in the line of their Party organization, also when that is another', async () => {
    const { organization, members, volunteer } = system.databases;
    const [other] = await organization.sql<{ id: string; name: string }[]>`
      select id, name from organization.party_organizations
      where kind = 'GRID_BRANCH' and id <> ${branch.id} order by path limit 1`;
    for (const { id, name } of [branch, other ?? branch]) {
      await load('units', csv(head, ['区图书馆', 'INSTITUTION', street, name, 'SMALL']));
      await system.catchUp();
      const [{ path } = { path: '' }] = await organization.sql<{ path: string }[]>`
        select path from organization.party_organizations where id = ${id}`;
      const [unit] = await organization.sql<{ id: string }[]>`
        select id from organization.units where name = '区图书馆'`;
      const key = unit?.id ?? '';
      const [party] = await volunteer.sql`
        select kind, division_code, path from volunteer.exchange_parties where id = ${key}`;
      expect(party).toEqual({ kind: 'UNIT', division_code: street, path });
      const [line] = await volunteer.sql`select path from volunteer.lines where id = ${key}`;
      expect(line).toEqual({ path });
      const [checking] = await members.sql`
        select organization_id, path from members.party_units where id = ${key}`;
      expect(checking).toEqual({ organization_id: id, path });
      // What it has promised before is followed, too.
      await volunteer.sql`
        insert into volunteer.facility_openings (id, name, kind, state, unit_id, division_code, place, capacity,
          slot_minutes, sign_in_code, offered_at)
        values ('fop_library', '阅览室', 'READING_ROOM', 'OFFERED', ${key}, ${street}, '二楼', 1, 60, '0', now())
        on conflict do nothing`;
      const [opening] = await volunteer.sql<{ path: string | null }[]>`
        select unit_path as path from volunteer.facility_openings where id = 'fop_library'`;
      expect(opening?.path ?? null).toBe(id === branch.id ? null : path);
    }
  });

  test('that have changed are updated with their version; a column that is not in the file is left alone', async () => {
    const changed = csv(
      ['name', 'territory', 'kind', 'size'],
      ['市第三人民医院', street, 'HOSPITAL', '中型'],
    );
    expect((await load('units', changed)).faults).toEqual([]);
    const [row] = await system.databases.organization.sql`
      select size, version, party_organization_id from organization.units where name = '市第三人民医院'`;
    expect(row).toEqual({ size: 'MEDIUM', version: 2, party_organization_id: branch.id });
  });

  test('with a bad row are all left out, and every fault is named with line, column and reason', async () => {
    const before = await count('organization.units');
    const outcome = await load(
      'units',
      csv(
        head,
        ['好单位', 'HOSPITAL', street, '', ''],
        ['', 'HOSPITAL', street, '', ''],
        ['长'.repeat(101), 'HOSPITAL', street, '', ''],
        ['错类', 'CASTLE', street, '', 'HUGE'],
        ['错区划', 'SCHOOL', '53010200100', '', ''],
        ['丢位', 'SCHOOL', '5.30102E+11', '', ''],
        ['无此区划', 'SCHOOL', '999999999999', '', ''],
        ['无此组织', 'SCHOOL', street, '没有的党支部', ''],
        ['好单位', 'SCHOOL', street, '', ''],
        ['多格', 'SCHOOL', street, '', '', 'more'],
        ['', '', '', '', ''],
        ['\u0000', 'SCHOOL', street, '', ''],
      ),
      { report: join(folder, 'report.csv') },
    );
    expect(faultsOf(outcome)).toEqual([
      '3 name MISSING',
      '4 name TOO_LONG',
      '5 kind UNKNOWN',
      '5 size UNKNOWN',
      '6 territory MALFORMED',
      '7 territory LOST_DIGITS',
      '8 territory NOT_FOUND',
      '9 partyOrganization NOT_FOUND',
      '10 - TWICE',
      '11 - TOO_MANY_CELLS',
      '13 name MALFORMED',
    ]);
    expect(outcome).toMatchObject({ rows: 11, created: 0, changed: 0 });
    expect(await count('organization.units')).toBe(before);
    const report = await readFile(join(folder, 'report.csv'), 'utf8');
    expect(report.startsWith('\uFEFFline,column,value,code,reason\n3,name,,MISSING')).toBe(true);
    expect(report).toContain('5,kind,CASTLE,UNKNOWN,"it must be one of STATE_ORGAN (党政机关)');
  });

  test('are only checked in a dry run', async () => {
    const before = await count('organization.units');
    const row = ['试运行', 'SCHOOL', street, '', ''];
    expect(await load('units', csv(head, row), { dryRun: true })).toMatchObject({ created: 1, faults: [] });
    expect(await count('organization.units')).toBe(before);
    expect(
      await count('organization.trace', `request_id like 'imp_%' and at > now() and action = 'import'`),
    ).toBe(0);
  });

  test.each([
    ['name,kind\n单位,SCHOOL', 'the column "territory (所在区划)" is missing'],
    ['name,kind,territory,colour\n单位,SCHOOL,530102001000,red', 'there is no column "colour"'],
    ['name,名称,kind,territory\n单位,单位,SCHOOL,530102001000', 'the column "名称" stands there twice'],
    ['name,kind,territory', 'No rows follow the headings.'],
    ['', 'The file is empty.'],
    ['name,kind,territory\n"单位,SCHOOL,530102001000', 'The file is no CSV'],
  ])('of a file %j are refused: %s', async (content, reason) => {
    await expect(load('units', content)).rejects.toThrow(reason);
  });
});

describe('the text of a file', () => {
  const rows = (name: string): string => csv(['名称', '类别', '所在区划'], [name, '学校', street]);
  const name = async (): Promise<string[]> =>
    (
      await system.databases.organization.sql<{ name: string }[]>`
        select name from organization.units where name like '编码%' order by name`
    ).map((row) => row.name);

  test('is read as UTF-8 with and without a mark, GB18030 and UTF-16', async () => {
    await load('units', rows('编码甲'));
    await load('units', `\uFEFF${rows('编码乙')}`);
    // 编码丙, in GB18030.
    const chinese = Buffer.from('c3fbb3c62cc0e0b1f02ccbf9d4dac7f8bbae0d0ab1e0c2ebb1fb2cd1a7d0a32c', 'hex');
    await load('units', Buffer.concat([chinese, Buffer.from(street)]));
    await load('units', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rows('编码丁'), 'utf16le')]));
    expect(await name()).toEqual(['编码丁', '编码丙', '编码乙', '编码甲'].toSorted());
    await expect(load('units', chinese, { encoding: 'utf-8' })).rejects.toThrow('not utf-8');
  });

  test('loses what surrounds it, and codes may be full-width or protected from a spreadsheet', async () => {
    const wide = Array.from(street, (digit) =>
      String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0),
    ).join('');
    const content = `name,kind,territory\n 　清理甲 \t,school ,${wide}\n清理乙,SCHOOL,"=""${street}"""\n清理丙,SCHOOL,'${street}\n\n`;
    expect(await load('units', content)).toMatchObject({ created: 3, faults: [] });
    expect(await count('organization.units', `name in ('清理甲', '清理乙', '清理丙')`)).toBe(3);
  });

  test.each([...importKinds()])(
    'of the template of %s can be loaded as it is, but for its places',
    async (kind, { kind: declared }) => {
      const { templateOf } = await import('@graphroots/kit/import/template');
      const chinese = templateOf(declared.columns, 'zh');
      expect(chinese.split(',').length).toBe(templateOf(declared.columns, 'en').split(',').length);
      const { faults } = await load(kind, chinese, { dryRun: true });
      expect(faults.map(({ code }) => code).filter((code) => code !== 'NOT_FOUND')).toEqual([]);
    },
  );
});

test('a workbook is read: codes that are numbers, cells of days, serial numbers, empty rows', async () => {
  const grid = (end: string): string => `${community}${end}`;
  const row = (code: string | number, validFrom: string | number | Date) => [
    typeof code === 'number' ? { value: code, type: Number } : { value: code },
    { value: '表格网格' },
    { value: '党建' },
    { value: '片区' },
    { value: 12, type: Number },
    validFrom instanceof Date
      ? { value: validFrom, type: Date, format: 'yyyy-mm-dd' }
      : typeof validFrom === 'number'
        ? { value: validFrom, type: Number }
        : { value: validFrom },
  ];
  const head = ['网格编码', '名称', '层次', '划分依据', '户数', '启用日期'].map((value) => ({ value }));
  const book = await writeExcelFile([
    head,
    row(Number(grid('801')), new Date('2024-02-29T00:00:00Z')),
    row(grid('802'), 45351),
    [],
    row(grid('803'), '2024年2月29日'),
  ]).toBuffer();
  expect(await load('grids', book)).toMatchObject({ rows: 3, created: 3, faults: [] });
  expect(await count('grids.grids', `name = '表格网格' and valid_from = '2024-02-29'`)).toBe(3);
  const bad = await writeExcelFile([
    head,
    row('530102001001', '2024-02-30'),
    row(Number('99999999999999999999'), 7),
  ]).toBuffer();
  expect(faultsOf(await load('grids', bad))).toEqual([
    '2 启用日期 MALFORMED',
    '2 网格编码 MALFORMED',
    '3 启用日期 MALFORMED',
    '3 网格编码 LOST_DIGITS',
  ]);
  await expect(load('grids', Buffer.from('504b0304ffff', 'hex'))).rejects.toThrow('no .xlsx workbook');
});

describe('organizations', () => {
  const head = ['name', 'kind', 'rank', 'superior', 'territory', 'foundedOn'];

  test('come with their line, whichever row stands first, and keep it when the file comes again', async () => {
    const rows = [
      ['新建党小组', 'PARTY_GROUP', 'GROUP', '新建网格党支部', community, ''],
      ['新建网格党支部', 'GRID_BRANCH', 'BRANCH', branch.name, community, '2020-07-01'],
    ];
    expect(await load('organizations', csv(head, ...rows))).toMatchObject({ created: 2, faults: [] });
    expect(await load('organizations', csv(head, ...rows))).toMatchObject({ created: 0, unchanged: 2 });
    const { data } = await system.ask(`{ partyOrganizations(where: { name: "新建党小组" }) {
      nodes { rank status path superior { name foundedOn path superior { id } } } } }`);
    const { sql } = system.databases.organization;
    const [above] = await sql<{ path: string }[]>`
      select path from organization.party_organizations where id = ${branch.id}`;
    expect(data).toMatchObject({
      partyOrganizations: {
        nodes: [
          {
            rank: 'GROUP',
            status: 'ACTIVE',
            path: expect.stringMatching(new RegExp(`^${above?.path}[0-9a-z]+/[0-9a-z]+/$`)),
            superior: { name: '新建网格党支部', foundedOn: '2020-07-01', superior: { id: branch.id } },
          },
        ],
      },
    });
    const renamed = [['新建网格党支部', 'GRID_BRANCH', 'BRANCH', branch.id, community, '2021-07-01']];
    expect(await load('organizations', csv(head, ...renamed))).toMatchObject({ changed: 1, faults: [] });
  });

  test('answer to their superior since their founding, and are followed when they move', async () => {
    const rows = [['迁移网格党支部', 'GRID_BRANCH', 'BRANCH', branch.name, community, '2020-07-01']];
    expect(await load('organizations', csv(head, ...rows))).toMatchObject({ created: 1, faults: [] });
    const { sql } = system.databases.organization;
    const [moved] = await sql<{ id: string; path: string }[]>`
      select id, path from organization.party_organizations where name = '迁移网格党支部'`;
    const [next] = await sql<{ id: string; path: string }[]>`
      select id, path from organization.party_organizations
      where kind = 'GRID_BRANCH' and status = 'ACTIVE' and id <> ${branch.id} and superior_id is not null
      order by path desc limit 1`;
    await system.catchUp();
    const branches = () => system.databases.members.sql`
      select path from members.branches where id = ${moved?.id ?? ''}`;
    expect(await branches()).toEqual([{ path: moved?.path }]);

    const { data: done } = await system.ask(
      `mutation ($input: MoveOrganizationInput!) { moveOrganization(input: $input) { userErrors { code } } }`,
      {
        input: {
          organization: moved?.id,
          expectedVersion: 1,
          superior: next?.id,
          on: '2024-01-01',
          reason: '区划调整',
        },
      },
    );
    expect(done).toEqual({ moveOrganization: { userErrors: [] } });
    await system.catchUp();
    const { data } = await system.ask(
      `query ($id: ID!) { partyOrganization(id: $id) {
        path superior { id } before: superiorOn(asOf: "2020-06-30") { id }
        last: superiorOn(asOf: "2023-12-31") { id } now: superiorOn(asOf: "2024-01-01") { id } } }`,
      { id: moved?.id },
    );
    const path = expect.stringMatching(new RegExp(`^${next?.path}[0-9a-z]+/$`));
    expect(data).toEqual({
      partyOrganization: {
        path,
        superior: { id: next?.id },
        before: null,
        last: { id: branch.id },
        now: { id: next?.id },
      },
    });
    expect(await branches()).toEqual([{ path }]);
  });

  test('without a superior, under nobody, under themselves or under one of several are refused', async () => {
    const { sql } = system.databases.organization;
    const [twin] = await sql<{ name: string }[]>`
      select name from organization.party_organizations where status = 'ACTIVE'
      group by name having count(*) > 1 order by name limit 1`;
    const outcome = await load(
      'organizations',
      csv(
        head,
        ['甲支部', 'GRID_BRANCH', 'BRANCH', '', community, ''],
        ['乙支部', 'GRID_BRANCH', 'BRANCH', '没有的党委', community, ''],
        ['丙支部', 'GRID_BRANCH', 'BRANCH', '丁支部', community, ''],
        ['丁支部', 'GRID_BRANCH', 'BRANCH', '丙支部', community, ''],
        ['戊市委', 'CITY_COMMITTEE', 'COMMITTEE', branch.name, '', ''],
        ['己支部', 'GRID_BRANCH', 'BRANCH', branch.name, '999999999999', ''],
        ...(twin ? [['庚支部', 'GRID_BRANCH', 'BRANCH', twin.name, community, '']] : []),
      ),
    );
    expect(faultsOf(outcome)).toEqual([
      '2 superior MISSING',
      '3 superior NOT_FOUND',
      '4 superior CIRCLE',
      '5 superior CIRCLE',
      '6 superior NOT_ALLOWED',
      '7 territory NOT_FOUND',
      ...(twin ? ['8 superior AMBIGUOUS'] : []),
    ]);
  });
});

test('grids refer to what other services own, and are refused where that is not there', async () => {
  const grid = `${community}811`;
  const gridHead = ['code', 'name', 'layer', 'basis', 'householdCount', 'leadOrganization'];
  const row = [grid, '导入网格', 'PARTY_BUILDING', 'AREA', '1,200', branch.name];
  expect(await load('grids', csv(gridHead, row))).toMatchObject({ created: 1, faults: [] });
  expect(
    await count(
      'grids.grids',
      `code = '${grid}' and household_count = 1200 and lead_organization_id = '${branch.id}'`,
    ),
  ).toBe(1);
  const moved = [grid, '导入网格', 'PARTY_BUILDING', 'AREA', '1300', ''];
  expect(await load('grids', csv(gridHead, moved))).toMatchObject({ changed: 1 });
  expect(
    await count('grids.grids', `code = '${grid}' and lead_organization_id is null and version = 2`),
  ).toBe(1);
  const bad = await load(
    'grids',
    csv(
      gridHead,
      ['999999999999001', '无社区', 'PARTY_BUILDING', 'AREA', '1', ''],
      [`${community}812`, '无牵头', 'PARTY_BUILDING', 'AREA', '-1', '没有的党支部'],
      [`${community}813`, '无牵头', 'PARTY_BUILDING', 'AREA', '1', '没有的党支部'],
    ),
  );
  expect(faultsOf(bad)).toEqual([
    '2 code NOT_FOUND',
    '3 householdCount OUT_OF_RANGE',
    '4 leadOrganization NOT_FOUND',
  ]);
});

test('buildings refer to grids, and are refused where these are not there', async () => {
  const grid = `${community}814`;
  await load(
    'grids',
    csv(
      ['code', 'name', 'layer', 'basis', 'householdCount'],
      [grid, '楼栋网格', 'PARTY_BUILDING', 'AREA', '24'],
    ),
  );
  const buildingHead = ['grid', 'name', 'address', 'kind', 'householdCount'];
  const building = [grid, '1栋', '导入路1号', 'RESIDENTIAL', '24'];
  expect(await load('buildings', csv(buildingHead, building))).toMatchObject({ created: 1, faults: [] });
  expect(await load('buildings', csv(buildingHead, building))).toMatchObject({ unchanged: 1, faults: [] });
  const lost = [`${community}899`, '2栋', '导入路1号', 'RESIDENTIAL', '24'];
  expect(faultsOf(await load('buildings', csv(buildingHead, lost)))).toEqual(['2 grid NOT_FOUND']);
});

test('the people of a grid are counted by a file, or not known', async () => {
  const head = ['code', 'name', 'layer', 'basis', 'householdCount', '人口'];
  const row = (people: string) => [`${community}815`, '人口网格', 'PARTY_BUILDING', 'AREA', '1200', people];
  const known = () =>
    system.databases.grids.sql`select population, version from grids.grids where code = ${`${community}815`}`;
  expect(faultsOf(await load('grids', csv(head, row('-1'))))).toEqual(['2 人口 OUT_OF_RANGE']);
  await load('grids', csv(head, row('3,120')));
  expect(await known()).toEqual([{ population: 3120, version: 1 }]);
  await load('grids', csv(head, row('')));
  expect(await known()).toEqual([{ population: null, version: 2 }]);
});

test('a building that a file puts into another grid of its community goes there with its open issues', async () => {
  const { sql } = system.databases.grids;
  const [, neighbour] = await sql<{ code: string }[]>`
    select distinct community_code as code from grids.grids where valid_to is null order by 1 limit 2`;
  const codes = [`${community}841`, `${community}842`, `${neighbour?.code}843`];
  const grid = (code: string): string[] => [code, '移楼网格', 'PARTY_BUILDING', 'AREA', '10'];
  await load('grids', csv(['code', 'name', 'layer', 'basis', 'householdCount'], ...codes.map(grid)));
  const head = ['grid', 'name', 'address', 'kind', 'householdCount'];
  const building = (code = ''): string[] => [code, '7栋', '移楼路7号', 'RESIDENTIAL', '24'];
  expect(await load('buildings', csv(head, building(codes[0])))).toMatchObject({ created: 1, faults: [] });
  await sql`
    insert into grids.issues (id, title, source, state, category, reported_at, closed_at, building_id, grid_id, community_code)
    select 'iss_moved_' || lower(s), '楼道灯', 'GRID_WORKER', s, (select min(code) from grids.issue_categories),
      '2026-03-01T00:00:00Z', case s when 'CLOSED' then '2026-03-02T00:00:00Z'::timestamptz end, b.id, b.grid_id, b.community_code
    from grids.buildings b, unnest('{REPORTED,CLOSED}'::text[]) s where b.address = '移楼路7号'`;
  const places = async () =>
    sql`select g.code, i.state from grids.issues i join grids.grids g on g.id = i.grid_id
      where i.id like 'iss_moved_%' order by g.code`;
  const stats = async () => {
    const { data, errors } = await system.ask(
      `query ($code: ID!) { division(code: $code) { now: issueStats(groupBy: STATE) { total groups { key total } }
        then: issueStats(groupBy: STATE, boundaries: THEN) { total groups { key total } } } }`,
      { code: community },
    );
    expect(errors).toBeUndefined();
    return data;
  };
  const before = await stats();
  const twice = await load('buildings', csv(head, building(codes[0]), building(codes[1])));
  expect(faultsOf(twice)).toEqual(['3 - TWICE']);
  const away = await load('buildings', csv(head, building(codes[2])));
  expect(faultsOf(away)).toEqual(['2 grid ELSEWHERE']);
  const moved = await load('buildings', csv(head, building(codes[1])));
  expect(moved).toMatchObject({ created: 0, changed: 1, faults: [] });
  expect(await places()).toEqual([
    { code: codes[0], state: 'CLOSED' },
    { code: codes[1], state: 'REPORTED' },
  ]);
  expect(await stats()).toEqual(before);
  const told = await sql`
    select entity_type as type, action, entity_id as id from grids.trace
    where request_id = ${moved.id} order by entity_type`;
  expect(told).toMatchObject([
    { type: 'Building', action: 'reimport' },
    { type: 'Issue', action: 'follow', id: 'iss_moved_reported' },
  ]);
});

describe('grids on the map', () => {
  const head = ['code', 'name', 'layer', 'basis', 'householdCount', 'boundary'];
  /** A box far from the demo city, so many steps to the east of the first. */
  const box = (step: number): string => {
    const [left, right] = [10 + step / 100, 10 + (step + 1) / 100];
    const ring = [
      [left, 5],
      [right, 5],
      [right, 5.01],
      [left, 5.01],
      [left, 5],
    ];
    return JSON.stringify({ type: 'Polygon', coordinates: [ring] }).replaceAll('"', '""');
  };
  const row = (number: number, boundary: string): string =>
    `${community}${number},网格${number},PARTY_BUILDING,AREA,10,"${boundary}"`;
  const file = (...rows: readonly string[]): string => [head.join(), ...rows].join('\n');
  const drawn = async () =>
    system.databases.grids.sql`
      select g.code, b.geometry->'coordinates'->0->0->0 as west, g.version from grids.grids g
      join grids.grid_boundaries b on b.grid_id = g.id and b.valid_to is null
      where g.code in (${`${community}821`}, ${`${community}822`}) order by g.code`;

  test('are drawn by a file, once, and drawn anew where it says so', async () => {
    const rows = [row(821, box(0)), row(822, box(1))];
    expect(await load('grids', file(...rows))).toMatchObject({ created: 2, faults: [] });
    expect(await load('grids', file(...rows))).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    const again = file(row(821, box(2)), row(822, box(1)));
    expect(await load('grids', again)).toMatchObject({ changed: 1, unchanged: 1, faults: [] });
    expect(await drawn()).toEqual([
      { code: `${community}821`, west: 10.02, version: 2 },
      { code: `${community}822`, west: 10.01, version: 1 },
    ]);
    expect(await load('grids', file(row(821, '')))).toMatchObject({ changed: 1, faults: [] });
    expect(await drawn()).toMatchObject([{ code: `${community}822` }]);
    const steps = await system.databases.grids.sql`
      select t.action from grids.trace t join grids.grids g on g.id = t.entity_id
      where g.code = ${`${community}821`} order by t.id`;
    expect(steps.map(({ action }) => String(action))).toEqual(['import', 'reimport', 'reimport']);
  });

  test('that cover each other’s ground keep the whole file out, whether the other stands or comes with it', async () => {
    const before = await count('grids.grids');
    const outcome = await load(
      'grids',
      file(
        row(823, box(5)),
        row(824, box(5.5)),
        row(825, box(1.5)),
        row(826, '{""type"":""Point"",""coordinates"":[1,2]}'),
        row(827, '{""type"":""Polygon"",""coordinates"":[[[1,1],[2,2],[2,1],[1,2],[1,1]]]}'),
      ),
    );
    expect(faultsOf(outcome)).toEqual(['5 boundary MALFORMED', '6 boundary MALFORMED']);
    const overlapping = await load('grids', file(row(823, box(5)), row(824, box(5.5)), row(825, box(1.5))));
    expect(faultsOf(overlapping)).toEqual(['3 boundary OVERLAP', '4 boundary OVERLAP']);
    expect(overlapping.faults.map(({ reason }) => reason)).toEqual([
      `it covers ground of 网格823 (${community}823): grids of a layer may only touch each other`,
      `it covers ground of 网格822 (${community}822): grids of a layer may only touch each other`,
    ]);
    expect(await count('grids.grids')).toBe(before);
  });
});

describe('grids of an area', () => {
  const head = ['code', 'name', 'layer', 'basis', 'householdCount', 'parentGrid'];
  const row = (number: number, parent: number | '', layer = 'PARTY_BUILDING') => {
    const area = parent === '' ? '' : `${community}${parent}`;
    return [`${community}${number}`, `网格${number}`, layer, 'AREA', '10', area];
  };
  const nested = async () => {
    const { data } = await system.ask(
      `query ($code: String!) { grid(code: $code) { childGrids { nodes { code } } } }`,
      {
        code: `${community}831`,
      },
    );
    return data;
  };

  test('come with it, whichever stands first, and leave it where the cell is empty', async () => {
    const rows = [row(832, 831), row(833, 831), row(831, '')];
    expect(await load('grids', csv(head, ...rows))).toMatchObject({ created: 3, faults: [] });
    expect(await load('grids', csv(head, ...rows))).toMatchObject({ changed: 0, unchanged: 3 });
    expect(await load('grids', csv(head, row(833, '')))).toMatchObject({ changed: 1, faults: [] });
    expect(await nested()).toEqual({ grid: { childGrids: { nodes: [{ code: `${community}832` }] } } });
  });

  test.each([
    ['is not there', () => [row(834, 839)], ['2 parentGrid NOT_FOUND']],
    ['is the grid itself', () => [row(834, 834)], ['2 parentGrid ITSELF']],
    ['lies in an area itself', () => [row(834, 832)], ['2 parentGrid NESTED']],
    ['comes to lie in an area', () => [row(834, ''), row(831, 834)], ['3 parentGrid NESTED']],
    ['is of another layer', () => [row(834, 831, 'URBAN_MANAGEMENT')], ['2 parentGrid APART']],
    ['changes its layer', () => [row(831, '', 'URBAN_MANAGEMENT')], ['2 parentGrid APART']],
  ])('are refused where the area %s', async (_, rows, faults) => {
    expect(faultsOf(await load('grids', csv(head, ...rows())))).toEqual(faults);
    expect(await nested()).toEqual({ grid: { childGrids: { nodes: [{ code: `${community}832` }] } } });
  });
});

describe('members', () => {
  const head = [
    'name',
    'nationalId',
    'phone',
    'joinedOn',
    'kind',
    'status',
    'residence',
    'branch',
    'affiliatedOn',
  ];
  const wang = [
    '王秘密',
    '11010519491231002x',
    '138 1234 5678',
    '1975-07-01',
    '离退休',
    'FULL',
    '',
    '',
    '2019-07-01',
  ];
  const inBranch = (row: readonly string[], name: string): string[] =>
    row.map((cell, at) => (at === 7 ? name : cell));

  test('are sealed, get their formal affiliation, and are found by their number when the file comes again', async () => {
    const file = csv(head, inBranch(wang, branch.name));
    expect(await load('members', file)).toMatchObject({ created: 1, faults: [] });
    expect(await load('members', file)).toMatchObject({ created: 0, changed: 0, unchanged: 1 });
    const { data } = await system.ask(`{ members(where: { nationalId: "11010519491231002X" }) { totalCount
      nodes { name birthYear nationalId phone version primaryOrganization { id } affiliations { nodes { type validFrom } } } } }`);
    expect(data).toEqual({
      members: {
        totalCount: 1,
        nodes: [
          {
            name: '王秘密',
            birthYear: 1949,
            nationalId: '11**************2X',
            phone: '138****5678',
            version: 1,
            primaryOrganization: { id: branch.id },
            affiliations: { nodes: [{ type: 'PRIMARY', validFrom: '2019-07-01' }] },
          },
        ],
      },
    });
    const stored = await system.databases.members.sql.unsafe(
      `select set_config('graphroots.territory', '{(,)}', false); select to_jsonb(m)::text as row from members.members m`,
    );
    expect(JSON.stringify(stored)).not.toContain('13812345678');
    expect(JSON.stringify(stored)).not.toContain('11010519491231002');
    const changed = csv(
      head,
      inBranch(wang, branch.name).map((cell) => (cell === 'FULL' ? 'PROBATIONARY' : cell)),
    );
    expect(await load('members', changed)).toMatchObject({ changed: 1, faults: [] });
  });

  test('who are wrong are named by line only: no message and no report shows who they are', async () => {
    const { sql } = system.databases.organization;
    const [other] = await sql<{ name: string }[]>`
      select name from organization.party_organizations
      where kind = 'GRID_BRANCH' and status = 'ACTIVE' and rank = 'BRANCH' order by path offset 1 limit 1`;
    const row = (...changes: readonly (readonly [number, string])[]): string[] => {
      const cells = inBranch(wang, branch.name);
      for (const [at, cell] of changes) cells[at] = cell;
      return cells;
    };
    const given = { report: join(folder, 'members-report.csv') };
    const outcome = await load(
      'members',
      csv(
        head,
        row([1, '110105194912310021'], [0, '赵秘密']),
        row([1, '1101051949'], [2, 'no phone']),
        row([1, '1.10105194912E+17']),
        row([1, '110105198806053718'], [3, '2099-01-01'], [6, '999999999999']),
        row([7, other?.name ?? '']),
        row([1, '110105197712310026'], [7, '没有的党支部'], [5, 'MAYBE']),
      ),
      given,
    );
    expect(faultsOf(outcome)).toEqual([
      '2 nationalId MALFORMED',
      '3 nationalId MALFORMED',
      '3 phone MALFORMED',
      '4 nationalId LOST_DIGITS',
      '5 joinedOn OUT_OF_RANGE',
      '5 residence NOT_FOUND',
      '6 branch NOT_ALLOWED',
      '7 nationalId MALFORMED',
      '7 status UNKNOWN',
    ]);
    const told = outcomeLines(outcome, { kind: 'members', dryRun: false }).join('\n');
    for (const text of [told, await readFile(given.report, 'utf8')]) {
      for (const secret of ['赵秘密', '王秘密', '1101051949', '138 1234', 'no phone']) {
        expect(text).not.toContain(secret);
      }
    }
  });
});

describe('observations', () => {
  const head = ['indicator', 'place', 'placeName', 'value', 'asOf', 'source', 'qualifier'];
  const stated = (value: string): string =>
    csv(head, ['BRANCHES', '530102000000', '五华区', value, '2024-01-01', '统计年鉴', '超过']);

  test('that say otherwise are added as corrections, and never overwrite', async () => {
    expect(await load('observations', stated('700'))).toMatchObject({ created: 1, faults: [] });
    expect(await load('observations', stated('700.0'))).toMatchObject({ unchanged: 1 });
    expect(await load('observations', stated('710'))).toMatchObject({ changed: 1 });
    expect(await load('observations', stated('710'))).toMatchObject({ unchanged: 1 });
    const { data } =
      await system.ask(`{ statObservations(where: { place: "530102000000", source: "统计年鉴" },
      orderBy: { field: ID }) { nodes { value qualifier unit method corrects { value } correctedBy { value } } } }`);
    const same = { qualifier: 'MORE_THAN', unit: 'branches', method: 'DECLARED' };
    expect(data).toEqual({
      statObservations: {
        nodes: [
          { value: '700', ...same, corrects: null, correctedBy: { value: '710' } },
          { value: '710', ...same, corrects: { value: '700' }, correctedBy: null },
        ],
      },
    });
  });

  test('of no indicator, of tomorrow, or dated otherwise than they say are refused', async () => {
    const wrong = csv(
      [...head, 'asOfPrecision', 'whole'],
      ['NOTHING', '530102000000', '五华区', '1', '2024-01-01', '年鉴', '', '', ''],
      ['BRANCHES', '530102000000', '五华区', '1', '2999-01-01', '年鉴', '', '', ''],
      ['BRANCHES', '530102000000', '五华区', '1', '2024-02-01', '年鉴', '', 'YEAR', ''],
      ['BRANCHES', '530102000000', '五华区', '1e3', '2024-01-01', '年鉴', '', '', ''],
      ['BRANCHES', '530102000000', '五华区', '1', '2024-03-01', '年鉴', '', '', '0'],
    );
    expect(faultsOf(await load('observations', wrong))).toEqual([
      '2 indicator NOT_FOUND',
      '3 asOf OUT_OF_RANGE',
      '4 asOf CONTRADICTION',
      '5 value MALFORMED',
      '6 whole OUT_OF_RANGE',
    ]);
  });
});
