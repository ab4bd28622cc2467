import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referenceDay } from '../src/calendar.ts';
import { capitalTotals } from '../src/capital.ts';
import { buildCity } from '../src/city.ts';
import { readDivisions } from '../src/divisions.ts';
import { countFormerIssues } from '../src/former-issues.ts';
import { loadDemoCity, type DemoDatabases, type DemoProgress } from '../src/load.ts';
import type { City } from '../src/model.ts';
import { plantedStations } from '../src/stations.ts';
import { createDemoDatabases } from './demo-databases.ts';

describe('the plan of a capital', () => {
  let city: City;

  beforeAll(async () => {
    const file = fileURLToPath(new URL('../divisions/beijing.csv', import.meta.url));
    city = buildCity(await readDivisions(file), 'capital', referenceDay);
  }, 60_000);

  test('gives every one of 2,200,000 members a branch or group, numbered along the tree', () => {
    let next = 0;
    for (const { firstMember, ownMembers } of city.organizations) {
      expect(firstMember).toBe(next);
      next += ownMembers;
    }
    expect(next).toBe(2_200_000);
  });

  test('has as many registered volunteers as the source reports', () => {
    expect(plantedStations(city).registered).toBe(2_240_000);
  });

  test('leaves most of its 5,000,000 issues to former systems, and some that are dealt with', () => {
    const former = countFormerIssues(city);
    expect(capitalTotals.issues).toBe(5_000_000);
    expect(former).toBeGreaterThan(4_000_000);
    expect(former).toBeLessThan(4_700_000);
  }, 60_000);
});

describe('a small place with the totals of a capital of its own', () => {
  const totals = { members: 4_321, registeredVolunteers: 765, issues: 2_109 };
  const progress: DemoProgress[] = [];
  let folder: string;
  let file: string;
  let databases: DemoDatabases;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'capital-'));
    file = join(folder, 'small.csv');
    const communities = [1, 2, 3, 4, 5, 6].map(
      (n) => `11010100100${n},第${n}社区居委会,110101001000,community`,
    );
    const above = [
      'code,name,parent_code,level',
      '110000000000,北京市,,city',
      '110101000000,东城区,110000000000,district',
      '110101001000,东华门街道,110101000000,street',
    ];
    await writeFile(file, [...above, ...communities].join('\n'));
    ({ databases, drop } = await createDemoDatabases());
    const onProgress = (step: DemoProgress) => progress.push(step);
    await loadDemoCity({ ...load(), databases, onProgress });
  }, 120_000);
  afterAll(async () => {
    await drop();
    await rm(folder, { recursive: true });
  });

  const load = () =>
    ({ city: file, size: 'capital', totals, databases, personalKeys: developmentKeys }) as const;

  async function count(from: string): Promise<number> {
    const [row] = await databases.organization.sql.unsafe<{ count: number }[]>(
      `select count(*)::int as count from ${from}`,
    );
    return row?.count ?? Number.NaN;
  }

  test('holds exactly so many members, registered volunteers and issues', async () => {
    expect(await count('members.members')).toBe(totals.members);
    expect(await count('volunteer.volunteer_registrations')).toBe(totals.registeredVolunteers);
    expect(await count('grids.issues')).toBe(totals.issues);
  });

  test('has one step of every issue of a former system, and knows of no limit that held for it', async () => {
    const former = `grids.issues i where duty_id is null`;
    expect(await count(former)).toBeGreaterThan(totals.issues / 2);
    expect(
      await count(`${former} and (not state = 'CLOSED' or due_at is not null or resolved_at is null)`),
    ).toBe(0);
    const steps = `select count(*) as steps, min(action) as action, max(to_state) as state, bool_and(back_dated) as late
      from grids.trace where entity_id = i.id`;
    expect(
      await count(`(select s.* from grids.issues i cross join lateral (${steps}) s where duty_id is null) told
        where steps <> 1 or action <> 'import' or state <> 'CLOSED' or not late`),
    ).toBe(0);
    expect(
      await count('grids.holdings h join grids.issues i on i.id = h.issue_id where i.duty_id is null'),
    ).toBe(0);
  });

  test('tells which of its indexes is built', () => {
    const steps = progress.map(({ step }) => step).filter((step) => /^grids: index \d/.test(step));
    const [, of] = /of (\d+)$/.exec(steps[0] ?? '') ?? [];
    expect(steps).toEqual(Array.from({ length: Number(of) }, (_, at) => `grids: index ${at + 1} of ${of}`));
    expect(steps.length).toBeGreaterThan(20);
  });

  test('is not loaded again where it is there already', async () => {
    expect(await loadDemoCity(load())).toBe(0);
  });

  test('is Beijing: other cities have no such size', async () => {
    const other = loadDemoCity({ ...load(), city: 'liuzhou' });
    await expect(other).rejects.toThrow(/size 'capital' is that of Beijing, and not of 柳州市/);
  });
});
