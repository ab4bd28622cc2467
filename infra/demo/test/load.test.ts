import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DivisionsError } from '../src/divisions.ts';
import { figuresOf, holds } from '../src/figures.ts';
import { DemoError, demoIsLoaded, loadDemoCity, type DemoDatabases, type DemoProgress } from '../src/load.ts';
import { checksums, countRows, createDemoDatabases } from './demo-databases.ts';

// Some load a street four times.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
const drops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
});
afterAll(async () => {
  for (const drop of drops) await drop();
  await rm(folder, { recursive: true });
});

async function emptyDatabases(): Promise<DemoDatabases> {
  const { databases, drop } = await createDemoDatabases();
  drops.push(drop);
  return databases;
}

const keys = { personalKeys: developmentKeys };
const street = { ...keys, city: 'chongqing-jiulongpo', size: 'street' } as const;

async function expectNothing(databases: DemoDatabases): Promise<void> {
  const counts = await countRows(databases);
  expect(Object.entries(counts).filter(([, rows]) => rows > 0)).toEqual([]);
  expect(await demoIsLoaded(databases)).toBe(false);
}

async function writeCity(name: string, rows: readonly string[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, ['code,name,parent_code,level', ...rows].join('\n'));
  return path;
}

describe('one street', () => {
  let databases: DemoDatabases;
  let rulesBefore: readonly unknown[];
  let rows: number;
  const progress: DemoProgress[] = [];

  beforeAll(async () => {
    databases = await emptyDatabases();
    rulesBefore = await rulesOf(databases);
    rows = await loadDemoCity({ databases, ...street, onProgress: (step) => progress.push(step) });
  });

  test('comes whole', async () => {
    const counts = await countRows(databases);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows);
    expect(counts['organization.divisions']).toBe(1 + 1 + 1 + 13);
    expect(await demoIsLoaded(databases)).toBe(true);
  });

  test.each(figuresOf('500000000000', 'street'))('holds $code: $qualifier $value', async (figure) => {
    expect(await figure.count(databases)).toSatisfy((count: number) => holds(figure, count));
  });

  test('has all keys, indexes and exclusions it had before the load', async () => {
    expect(await rulesOf(databases)).toEqual(rulesBefore);
  });

  test('dates issues by the duties and the working time that the service itself would find', async () => {
    const [row] = await databases.grids.sql<{ issues: number; different: number }[]>`
      select count(*)::int as issues, count(*) filter (where (duty_id, due_at, coalesce(confirm_by, 'infinity')) is distinct from
        (duty, due, coalesce(confirmed, 'infinity')))::int as different
      from grids.issues i
      cross join lateral (select coalesce(max(at), reported_at) as since from grids.trace
        where entity_id = i.id and action = 'reopen') s
      cross join lateral (select grids.duty_for(category, community_code, (since at time zone 'Asia/Shanghai')::date) as duty) d
      cross join lateral (select grids.due_by(duty, 'HANDLE', community_code, since) as due,
        grids.due_by(duty, 'CONFIRM', community_code, resolved_at) as confirmed) l`;
    expect(row?.issues).toBeGreaterThan(200);
    expect(row?.different).toBe(0);
  });

  test('leaves numbers free for organizations founded later', async () => {
    const [row] = await databases.organization.sql<{ free: boolean }[]>`
      select nextval(pg_get_serial_sequence('organization.party_organizations', 'number')) > max(number) as free
      from organization.party_organizations`;
    expect(row?.free).toBe(true);
  });

  test('shows progress that rises to its total and names what is loaded', () => {
    expect(progress.at(-1)).toMatchObject({ done: rows });
    expect(
      progress.every(({ done, total }, at) => done <= total && done >= (progress[at - 1]?.done ?? 0)),
    ).toBe(true);
    expect(progress.map(({ step }) => step)).toContain('grids: trace');
  });

  test('is equal to another load of it, and to one that was killed and begun again', async () => {
    const whole = await checksums(databases);
    const other = await emptyDatabases();
    await loadDemoCity({ databases: other, ...street });
    expect(await checksums(other)).toEqual(whole);

    await other.organization.sql`update demo.load set finished_at = null`;
    await other.volunteer.sql`delete from volunteer.participations`;
    await other.assessment.sql`delete from assessment.rectification_measures where settled_on is null`;
    expect(await demoIsLoaded(other)).toBe(false);
    await loadDemoCity({ databases: other, ...street });
    expect(await checksums(other)).toEqual(whole);
    expect(await demoIsLoaded(other)).toBe(true);
  });

  test('is not loaded again, and no other city over it; what was added stays', async () => {
    await databases.grids.sql`insert into grids.issue_categories (code, name) values ('OWN', '自建')`;
    const before = await checksums(databases);
    expect(await loadDemoCity({ databases, ...street })).toBe(0);
    const other = loadDemoCity({ databases, ...keys, city: 'liuzhou', size: 'street' });
    await expect(other).rejects.toThrow(/holds the demo city 重庆市 \(street\).*empty database/);
    expect(await checksums(databases)).toEqual(before);
  });

  test('a name that stands for no file is refused', async () => {
    const load = loadDemoCity({ databases, ...keys, city: 'atlantis', size: 'city' });
    await expect(load).rejects.toThrow(DemoError);
    await expect(load).rejects.toThrow("There is no city 'atlantis'");
  });
});

describe('any city', () => {
  test('a city without plantings is loaded', async () => {
    const databases = await emptyDatabases();
    await loadDemoCity({ databases, ...keys, city: 'liuzhou', size: 'street' });
    const counts = Object.entries(await countRows(databases));
    const empty = counts.filter(([, rows]) => rows === 0).map(([table]) => table);
    // What requests leave behind; of the demo city, only issues, conflicts and proposals have a past.
    const journal = /\.(changes|followed_feeds|idempotency_keys)$|^(?!grids|organization).*\.trace$/;
    // Nothing here was replaced: one grid in sixty is, and a street has fewer. Of its whistles none is settled yet, so
    // nobody has sat at one table.
    expect(empty.filter((table) => !journal.test(table))).toEqual([
      'grids.consultation_parties',
      'grids.consultations',
      'grids.grid_successions',
      'organization.division_successions',
    ]);
  });

  test('a small city that was made up comes whole from a path', async () => {
    const city = await writeCity('small.csv', [
      '990100000000,海市,,city',
      '990102000000,蜃区,990100000000,district',
      '990102001000,楼街道,990102000000,street',
      '990102001001,"云, 中社区居委会",990102001000,community',
      '990102100000,雾镇,990102000000,street',
      '990102100200,雾村村委会,990102100000,community',
      '990103000000,空县,990100000000,district',
    ]);
    const databases = await emptyDatabases();
    await loadDemoCity({ databases, ...keys, city, size: 'city' });
    const names = await databases.organization.sql<{ name: string }[]>`
      select name from organization.party_organizations
      where kind in ('COMMUNITY_COMMITTEE', 'VILLAGE_COMMITTEE', 'TOWN_COMMITTEE', 'STREET_WORKING_COMMITTEE')
      order by path`;
    expect(names.map(({ name }) => name.replace(/(总支部|支部)?委员会$/, ''))).toEqual([
      '中共蜃区楼街道工作',
      '中共云, 中社区',
      '中共雾镇',
      '中共雾村',
    ]);
  });
});

describe('nothing is left half loaded', () => {
  test('a broken file is refused before anything is written, and a load that fails is taken back', async () => {
    const databases = await emptyDatabases();
    const twice = '530100000000,昆明市,,city';
    const broken = await writeCity('broken.csv', [twice, twice]);
    await expect(loadDemoCity({ databases, ...keys, city: broken, size: 'city' })).rejects.toThrow(
      DivisionsError,
    );
    await expectNothing(databases);

    for (const failing of ['organization: party organizations', 'grids: issues', 'assessment: indexes']) {
      const onProgress = ({ step }: DemoProgress) => {
        if (step === failing) throw new Error(`the terminal is gone at ${failing}`);
      };
      const load = loadDemoCity({ databases, ...street, onProgress });
      await expect(load).rejects.toThrow(`the terminal is gone at ${failing}`);
      await expectNothing(databases);
    }
    await loadDemoCity({ databases, ...street });
    expect(await demoIsLoaded(databases)).toBe(true);
  });

  test('a database with data of its own is refused and left as it was', async () => {
    const databases = await emptyDatabases();
    await databases.grids.sql`insert into grids.issue_categories (code, name) values ('OWN', '自建')`;
    const load = loadDemoCity({ databases, ...street });
    await expect(load).rejects.toThrow(DemoError);
    await expect(load).rejects.toThrow('data of its own');
    expect((await countRows(databases))['grids.issue_categories']).toBe(1);
    expect(await demoIsLoaded(databases)).toBe(false);
  });
});

async function rulesOf({ organization }: DemoDatabases): Promise<readonly unknown[]> {
  const schemas = ['organization', 'members', 'grids', 'volunteer', 'assessment'];
  const constraints = await organization.sql`
    select conrelid::regclass::text as table, conname, pg_get_constraintdef(oid) as definition
    from pg_constraint where connamespace::regnamespace::text in ${organization.sql(schemas)} order by 1, 2`;
  const indexes = await organization.sql`
    select indexdef from pg_indexes where schemaname in ${organization.sql(schemas)} order by 1`;
  return [...constraints, ...indexes];
}
