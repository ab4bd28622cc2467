import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';
import { csv, faultsOf, loadFile } from './load-file.ts';

/* What stands in a file with another place than before: it moves where the file gives its code, and nothing is guessed. */

let system: DemoSystem;
let folder: string;
let community: string;
let street: string;

beforeAll(async () => {
  system = await startDemoSystem('street');
  folder = await mkdtemp(join(tmpdir(), 'import-moves-'));
  const [found] = await system.databases.organization.sql<{ code: string }[]>`
    select code from organization.divisions where level = 'COMMUNITY' order by code limit 1`;
  community = found?.code ?? '';
  street = `${community.slice(0, 9)}000`;
});
afterAll(async () => {
  await system.close();
  await rm(folder, { recursive: true });
});

const load = (name: string, ...rows: readonly (readonly string[])[]) =>
  loadFile(system, folder, name, csv(...rows));

const stepsOf = async (request: string) =>
  (
    await system.databases.organization.sql<{ step: string }[]>`
      select entity_type || ' ' || action as step from organization.trace where request_id = ${request} order by 1`
  ).map(({ step }) => step);

describe('a unit', () => {
  const head = ['name', 'kind', 'territory', 'creditCode'];
  const code = '91350100M000100Y43';
  const unitsOf = (name: string) =>
    system.databases.organization.sql<{ id: string; place: string; code: string | null }[]>`
      select id, territory_code as place, credit_code as code from organization.units
      where name = ${name} order by territory_code`;

  test('that gives its code is the same one in another place and under another name, with what it offered', async () => {
    expect(await load('units', head, ['区图书馆', 'INSTITUTION', street, ''])).toMatchObject({ created: 1 });
    // Its code is learnt where it stands; a file without it takes nothing away.
    expect(await load('units', head, ['区图书馆', 'INSTITUTION', street, code.toLowerCase()])).toMatchObject({
      created: 0,
      changed: 1,
      faults: [],
    });
    expect(await load('units', head, ['区图书馆', 'INSTITUTION', street, ''])).toMatchObject({
      unchanged: 1,
    });
    await system.catchUp();
    const [unit] = await unitsOf('区图书馆');
    const { volunteer } = system.databases;
    await volunteer.sql`
      insert into volunteer.resources (id, title, category_code, state, owner_id, owner_kind, owner_division_code,
        division_code, from_day, expires_on, created_at)
      select 'rsc_library', '自习室', min(code), 'LISTED', ${unit?.id ?? ''}, 'UNIT', ${street}, ${street},
        '2026-01-01', '2027-01-01', now() from volunteer.exchange_categories`;

    const moved = ['市图书馆分馆', 'INSTITUTION', community, code];
    const outcome = await load('units', head, moved);
    expect(outcome).toMatchObject({ created: 0, changed: 1, faults: [] });
    expect(await load('units', head, moved)).toMatchObject({ created: 0, changed: 0, unchanged: 1 });
    expect(await unitsOf('区图书馆')).toEqual([]);
    expect(await unitsOf('市图书馆分馆')).toEqual([{ id: unit?.id, place: community, code }]);
    expect(await stepsOf(outcome.id)).toEqual(['Unit rehome']);
    const [told] = await system.databases.organization.sql`
      select action, from_value as "from", to_value as "to" from organization.changes
      where key = ${unit?.id ?? ''} order by id desc limit 1`;
    expect(told).toEqual({ action: 'rehome', from: street, to: community });

    await system.catchUp();
    const [party] = await volunteer.sql`
      select division_code as place from volunteer.exchange_parties where id = ${unit?.id ?? ''}`;
    const [offer] = await volunteer.sql`
      select owner_division_code as owner, division_code as place from volunteer.resources where id = 'rsc_library'`;
    expect([party, offer]).toEqual([{ place: community }, { owner: community, place: street }]);
    const { data } = await system.ask(
      '{ units(where: { creditCode: "91350100M000100Y43" }) { nodes { id } } }',
    );
    expect(data).toEqual({ units: { nodes: [{ id: unit?.id }] } });
  });

  test('without a code is not taken for the only one of its name elsewhere, nor for another, until the file tells', async () => {
    await load('units', head, ['邻里食堂', 'NON_PUBLIC_ENTERPRISE', street, '']);
    const there = ['邻里食堂', 'NON_PUBLIC_ENTERPRISE', community, ''];
    expect(faultsOf(await load('units', head, there))).toEqual(['2 name ELSEWHERE']);
    expect(await unitsOf('邻里食堂')).toHaveLength(1);
    const both = await load('units', head, there, ['邻里食堂', 'NON_PUBLIC_ENTERPRISE', street, '']);
    expect(both).toMatchObject({ created: 1, unchanged: 1, faults: [] });
    // From now on it is a name that several have.
    const [next] = await system.databases.organization.sql<{ code: string }[]>`
      select code from organization.divisions where level = 'COMMUNITY' order by code offset 1 limit 1`;
    const third = ['邻里食堂', 'NON_PUBLIC_ENTERPRISE', next?.code ?? '', ''];
    expect(await load('units', head, third)).toMatchObject({ created: 1, faults: [] });
  });

  test('is refused with a code that is misspelt, that stands twice in the file, or where another has its name', async () => {
    await load('units', head, ['第一药店', 'NON_PUBLIC_ENTERPRISE', street, '']);
    const outcome = await load(
      'units',
      head,
      ['甲单位', 'SCHOOL', street, '91350100M000100Y44'],
      ['乙单位', 'SCHOOL', street, '91350100M000100Y4'],
      ['丙单位', 'SCHOOL', street, 'I1350100M000100Y43'],
    );
    expect(faultsOf(outcome)).toEqual([
      '2 creditCode MALFORMED',
      '3 creditCode MALFORMED',
      '4 creditCode MALFORMED',
    ]);
    const known = ['市图书馆分馆', 'INSTITUTION', community, code];
    expect(faultsOf(await load('units', head, known, ['第二名称', 'SCHOOL', street, code]))).toEqual([
      '3 name TWICE',
    ]);
    expect(faultsOf(await load('units', head, ['第一药店', 'NON_PUBLIC_ENTERPRISE', street, code]))).toEqual([
      '2 name CONFLICT',
    ]);
  });
});

describe('an organization', () => {
  const head = ['name', 'kind', 'rank', 'code', 'superior', 'territory'];
  interface Found {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly rank: string;
    readonly path: string;
    readonly territory: string;
    readonly above: string;
  }
  const committees = () =>
    system.databases.organization.sql<Found[]>`
      select id, name, kind, rank, path, territory_code as territory, superior_id as above
      from organization.party_organizations o where kind = 'COMMUNITY_COMMITTEE'
      order by (select count(*) from assessment.assessed_organizations a where a.path = o.path) desc, number`;
  const row = ({ name, kind, rank, territory }: Found, code: string, superior: string): string[] => [
    name,
    kind,
    rank,
    code,
    superior,
    territory,
  ];

  const branch = (name: string, code: string, superior: string): string[] => [
    name,
    'COMPREHENSIVE_COMMITTEE',
    'COMMITTEE',
    code,
    superior,
    '',
  ];

  /** How many rows of each service lie in a line. */
  async function rowsBelow(path: string) {
    const { organization, members, volunteer, assessment } = system.databases;
    const places = [
      [organization, 'organization.party_organizations'],
      [members, 'members.branches'],
      [members, 'members.grid_leaders'],
      [volunteer, 'volunteer.lines'],
      [assessment, 'assessment.assessed_organizations'],
      [assessment, 'assessment.assessment_scores'],
    ] as const;
    const counts: [string, number][] = [];
    for (const [{ sql }, table] of places) {
      const [found] = await sql.unsafe<{ n: number }[]>(
        `select count(*)::int as n from ${table} where starts_with(path, '${path}')`,
      );
      counts.push([table, found?.n ?? -1]);
    }
    return Object.fromEntries(counts);
  }

  test('that gives its code moves under its new superior with all that lies below it, and every service follows', async () => {
    const [first, second] = await committees();
    if (!first || !second) throw new Error('The demo city has fewer than two communities.');
    const code = '0530102001';
    expect(await load('organizations', head, row(first, code, first.above))).toMatchObject({
      created: 0,
      changed: 1,
      faults: [],
    });
    await system.catchUp();
    const before = await rowsBelow(first.path);
    for (const [table, rows] of Object.entries(before)) expect([table, rows > 0]).toEqual([table, true]);
    const membersOf = async (id: string) => {
      const { data } = await system.ask('query ($id: ID!) { partyOrganization(id: $id) { memberCount } }', {
        id,
      });
      return data;
    };
    const members = await membersOf(first.id);

    // The new superior is brought by the file itself.
    const above = ['新区党委', 'COMPREHENSIVE_COMMITTEE', 'COMMITTEE', '0530102099', second.above, street];
    const file = [row(first, code, '新区党委'), above];
    const outcome = await load('organizations', head, ...file);
    expect(outcome).toMatchObject({ created: 1, changed: 1, faults: [] });
    expect(await stepsOf(outcome.id)).toEqual([
      'Line begin',
      'Line move',
      'PartyOrganization import',
      'PartyOrganization move',
      'PartyOrganization reimport',
    ]);
    await system.catchUp();
    const { data } = await system.ask(
      `query ($id: ID!) { partyOrganization(id: $id) { path code superior { path name code } } }`,
      { id: first.id },
    );
    const { path, superior } = (
      data as { partyOrganization: { path: string; superior: { path: string; name: string } } }
    ).partyOrganization;
    expect(data).toMatchObject({
      partyOrganization: { code, superior: { name: '新区党委', code: '0530102099' } },
    });
    expect(path.startsWith(superior.path)).toBe(true);
    expect(await rowsBelow(path)).toEqual(before);
    expect(Object.values(await rowsBelow(first.path))).toEqual(Object.values(before).map(() => 0));
    expect(await membersOf(first.id)).toEqual(members);
    const relations = await system.databases.organization.sql`
      select superior_id as superior, valid_to is null as now from organization.superior_relations
      where organization_id = ${first.id} order by valid_from`;
    expect(relations).toMatchObject([{ superior: first.above, now: false }, { now: true }]);
    expect(await load('organizations', head, ...file)).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 2,
    });
  });

  test('that comes to another territory takes the bodies along that it convenes there', async () => {
    const { sql } = system.databases.organization;
    const [convener] = await sql<Found[]>`
      select distinct o.id, name, kind, rank, path, o.territory_code as territory, superior_id as above
      from organization.party_organizations o
      where o.kind = 'COMMUNITY_COMMITTEE' and exists (select from organization.governing_bodies b
        where b.convener_id = o.id and b.territory_code = o.territory_code) order by o.path desc limit 1`;
    if (!convener) throw new Error('No committee of the demo city convenes a body.');
    const bodies = () => sql`
      select b.territory_code as place, count(s.id)::int as seats from organization.governing_bodies b
      left join organization.seats s on s.body_id = b.id and s.territory_code = b.territory_code
      where b.convener_id = ${convener.id} group by b.id, b.territory_code order by b.id`;
    const before = await bodies();
    const outcome = await load(
      'organizations',
      head,
      row({ ...convener, territory: street }, '', convener.above),
    );
    expect(outcome).toMatchObject({ created: 0, changed: 1, faults: [] });
    expect(await stepsOf(outcome.id)).toEqual(['PartyOrganization rehome']);
    expect(await bodies()).toEqual(before.map((body) => ({ ...body, place: street })));
    await load('organizations', head, row(convener, '', convener.above));
  });

  test('may be turned round with the one above it in one file', async () => {
    const [, , top] = await committees();
    if (!top) throw new Error('The demo city has fewer than three communities.');
    const founded = [...head, 'foundedOn'];
    const made = [
      branch('甲党委', 'J1', top.id),
      branch('乙党委', 'Y1', '甲党委'),
      branch('丙党委', 'B1', '乙党委'),
    ];
    const dated = made.map((cells) => [...cells, '2020-07-01']);
    expect(await load('organizations', founded, ...dated)).toMatchObject({ created: 3, faults: [] });
    const turned = [branch('甲党委', 'J1', '丙党委'), branch('丙党委', 'B1', top.id)];
    expect(await load('organizations', head, ...turned)).toMatchObject({ changed: 2, faults: [] });
    const { data } = await system.ask(`{ partyOrganizations(where: { code: "Y1" }) {
      nodes { ancestors { name } superior { name superior { name superior { id } } } } } }`);
    expect(data).toMatchObject({
      partyOrganizations: {
        nodes: [{ superior: { name: '甲党委', superior: { name: '丙党委', superior: { id: top.id } } } }],
      },
    });
  });

  test('closes no circle, neither with what stands nor within the file', async () => {
    const [, , top] = await committees();
    const founded = [...head, 'foundedOn'];
    const made = [branch('丁党委', 'D1', top?.id ?? ''), branch('戊党委', 'W1', '丁党委')];
    await load('organizations', founded, ...made.map((cells) => [...cells, '2020-07-01']));
    const under = branch('丁党委', 'D1', '戊党委');
    expect(faultsOf(await load('organizations', head, under))).toEqual(['2 superior CYCLE']);
    const inFile = await load('organizations', head, under, branch('戊党委', 'W1', '丁党委'));
    expect(faultsOf(inFile)).toEqual(['2 superior CYCLE']);
  });

  test('without a code is not taken for the only one of its name elsewhere; a dissolved one does not come back', async () => {
    const [first, second] = await committees();
    if (!first || !second) throw new Error('The demo city has fewer than two communities.');
    const group = (superior: string, code = ''): string[] => [
      '楼道党小组',
      'PARTY_GROUP',
      'GROUP',
      code,
      superior,
      '',
    ];
    expect(await load('organizations', head, group(first.id))).toMatchObject({ created: 1, faults: [] });
    expect(faultsOf(await load('organizations', head, group(second.id)))).toEqual(['2 name ELSEWHERE']);
    const { sql } = system.databases.organization;
    await sql`update organization.party_organizations set code = 'GONE', status = 'DISSOLVED', dissolved_on = '2025-01-01'
      where name = '楼道党小组'`;
    expect(faultsOf(await load('organizations', head, group(second.id, 'gone')))).toEqual([
      '2 code NOT_ALLOWED',
    ]);
    expect(await load('organizations', head, group(second.id))).toMatchObject({ created: 1, faults: [] });
  });

  test('that is new comes under no group, and no deeper than a line goes', async () => {
    const [first] = await committees();
    if (!first) throw new Error('The demo city has no community.');
    const group = ['楼栋党小组', 'PARTY_GROUP', 'GROUP', '', first.id, ''];
    const under = ['楼栋党小组的小组', 'PARTY_GROUP', 'GROUP', '', '楼栋党小组', ''];
    const levels = Array.from({ length: 13 }, (_, at) => `第${at + 1}层党委`);
    const deep = levels.map((name, at) => branch(name, '', levels[at - 1] ?? first.id));
    const outcome = await load('organizations', head, group, under, ...deep);
    const most = 12 - (first.path.split('/').length - 1);
    const tooDeep = levels.slice(most).map((_, at) => `${4 + most + at} superior TOO_DEEP`);
    expect(tooDeep.length).toBeGreaterThan(1);
    expect(faultsOf(outcome)).toEqual(['3 superior WRONG_RANK', ...tooDeep]);
  });

  test('that stands above all others stays there', async () => {
    const { sql } = system.databases.organization;
    const [city] = await sql<Found[]>`
      select id, name, kind, rank, path, territory_code as territory, superior_id as above
      from organization.party_organizations where superior_id is null`;
    const [, second] = await committees();
    if (!city || !second) throw new Error('The demo city has too few committees.');
    await load('organizations', head, row(city, 'TOP', ''));
    const under = row({ ...city, kind: 'DISTRICT_COMMITTEE' }, 'TOP', second.id);
    expect(faultsOf(await load('organizations', head, under))).toEqual(['2 superior NOT_ALLOWED']);
  });

  test('is refused as by moveOrganization: under a group, or twice on one day', async () => {
    const [first, second] = await committees();
    if (!first || !second) throw new Error('The demo city has too few committees.');
    const group = ['小组', 'PARTY_GROUP', 'GROUP', '', first.id, ''];
    const today = (superior: string) => branch('两地党委', 'L1', superior);
    await load('organizations', head, group, row(second, 'SECOND', second.above), today(first.id));
    const refused = await load('organizations', head, row(second, 'SECOND', '小组'), today(second.id));
    expect(faultsOf(refused)).toEqual(['2 superior WRONG_RANK', '3 superior NOT_LATER']);
  });
});

describe('a building of a community that got another number', () => {
  const gridHead = ['code', 'name', 'layer', 'basis', 'householdCount', 'validFrom'];
  const grid = (code: string): string[] => [code, '移楼网格', 'PARTY_BUILDING', 'AREA', '10', '2024-01-01'];
  const head = ['grid', 'name', 'address', 'kind', 'householdCount'];
  const building = (code: string): string[] => [code, '8栋', '移楼路8号', 'RESIDENTIAL', '24'];

  async function issueAt(id: string, state: 'REPORTED' | 'CLOSED', reported: string) {
    await system.databases.grids.sql`
      insert into grids.issues (id, title, source, state, category, reported_at, closed_at, building_id, grid_id, community_code)
      select ${id}, '楼道灯', 'GRID_WORKER', ${state}, (select min(code) from grids.issue_categories), ${reported},
        case ${state}::text when 'CLOSED' then ${reported}::timestamptz end, b.id, b.grid_id, b.community_code
      from grids.buildings b where b.address = '移楼路8号'`;
  }

  async function figuresOf(code: string) {
    const { data, errors } = await system.ask(
      `query ($code: ID!) { division(code: $code) {
        byNow: issueStats { total open } byThen: issueStats(boundaries: THEN) { total open }
        servedNow: volunteerStats { personTimes } servedThen: volunteerStats(boundaries: THEN) { personTimes } } }`,
      { code },
    );
    expect(errors).toBeUndefined();
    return z.object({ division: figures }).parse(data).division;
  }
  const issues = z.object({ total: z.int(), open: z.int() });
  const service = z.object({ personTimes: z.int() });
  const figures = z.object({ byNow: issues, byThen: issues, servedNow: service, servedThen: service });

  test('is put into another grid by a file: what happened is told by its boundaries of now, or by those of then', async () => {
    const [found] = await system.databases.volunteer.sql<{ code: string }[]>`
      select division_code as code from volunteer.participations where division_code not like '%000'
      group by 1 order by count(*) desc, 1 limit 1`;
    const old = found?.code ?? '';
    const renumbered = `${old.slice(0, 9)}997`;
    await load('grids', gridHead, grid(`${old}861`));
    expect(await load('buildings', head, building(`${old}861`))).toMatchObject({ created: 1, faults: [] });
    await issueAt('iss_before_open', 'REPORTED', '2026-03-01T00:00:00Z');
    await issueAt('iss_before_closed', 'CLOSED', '2026-03-02T00:00:00Z');
    const before = await figuresOf(old);
    expect(before.byThen).toEqual(before.byNow);
    expect(before.servedNow.personTimes).toBeGreaterThan(0);

    const { data } = await system.ask(
      'mutation ($input: SucceedDivisionInput!) { succeedDivision(input: $input) { userErrors { code } } }',
      { input: { predecessors: [old], successors: [{ code: renumbered }], on: '2026-04-01' } },
    );
    expect(data).toEqual({ succeedDivision: { userErrors: [] } });
    await system.catchUp();
    expect(faultsOf(await load('buildings', head, building(`${old}861`)))).toEqual(['2 grid NOT_FOUND']);
    await load('grids', gridHead, grid(`${renumbered}862`));
    expect(await load('buildings', head, building(`${renumbered}862`))).toMatchObject({
      changed: 1,
      faults: [],
    });
    await issueAt('iss_after', 'REPORTED', '2026-05-01T00:00:00Z');

    const nothing = { total: 0, open: 0 };
    expect(await figuresOf(old)).toEqual({
      byNow: nothing,
      byThen: before.byThen,
      servedNow: { personTimes: 0 },
      servedThen: before.servedThen,
    });
    expect(await figuresOf(renumbered)).toEqual({
      byNow: { total: before.byNow.total + 1, open: before.byNow.open + 1 },
      byThen: { total: 1, open: 1 },
      servedNow: before.servedNow,
      servedThen: { personTimes: 0 },
    });
    const places = await system.databases.grids.sql`
      select i.id, g.code, i.community_code_then as first from grids.issues i join grids.grids g on g.id = i.grid_id
      where i.id in ('iss_before_open', 'iss_before_closed', 'iss_after') order by i.id`;
    expect(places).toEqual([
      { id: 'iss_after', code: `${renumbered}862`, first: null },
      { id: 'iss_before_closed', code: `${old}861`, first: old },
      { id: 'iss_before_open', code: `${renumbered}862`, first: old },
    ]);
  });
});
