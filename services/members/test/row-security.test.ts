import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inSight, readerOf } from '@graphroots/kit/reads/row-security';
import { everyone } from '@graphroots/kit/reads/scope';
import { createSubgraph } from '@graphroots/kit/subgraph';
import { createSubgraphClient } from '@graphroots/kit/testing/client';
import { testLog } from '@graphroots/kit/testing/database';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { createClock } from '@graphroots/kit/clock';
import { anonymousViewer, statistics, unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { readSubgraphSdl } from '@graphroots/schema/sdl';
import { createMembersReads } from '../src/reads.ts';
import { createResolvers } from '../src/resolvers.ts';
import { createBuilders } from './builders.ts';
import { members } from './service.ts';

const aStreet: Viewer = {
  ...anonymousViewer,
  id: 'head_of_street',
  roles: ['street'],
  territory: ['530103001000'],
  rights: new Set(['members:read']),
};

let service: TestService;

beforeAll(async () => {
  service = await openTestService(members, '2026-06-15T12:00:00+08:00');
  const { aMember, anAffiliation } = createBuilders(service.database.db);
  await aMember({ id: 'mbr_street', residenceCode: '530103001001' });
  await aMember({ id: 'mbr_next_street', residenceCode: '530103002001' });
  const commuter = await aMember({ id: 'mbr_district', residenceCode: '530102001001' });
  await aMember({ id: 'mbr_nowhere', residenceCode: null });
  await anAffiliation({ of: commuter, to: { id: 'org_branch', path: '1/2/' } });
});
afterAll(() => service.close());

async function seen(viewer: Viewer, from: string): Promise<string[]> {
  const text = `select id from members.${from} order by id`;
  const rows = await inSight(service.database.sql.unsafe<{ id: string }[]>(text), viewer, 'members');
  return rows.map(({ id }) => id);
}

const all = ['mbr_district', 'mbr_next_street', 'mbr_nowhere', 'mbr_street'];

describe('a statement without a condition', () => {
  test.each<[string, Partial<Viewer>, readonly string[]]>([
    ['a viewer of one street only that street', {}, ['mbr_street']],
    [
      'a viewer of several divisions only those',
      { territory: ['530103002001', '530103001000'] },
      ['mbr_next_street', 'mbr_street'],
    ],
    [
      'a viewer of a line its members, wherever they live',
      { territory: [], lines: ['1/'] },
      ['mbr_district'],
    ],
    ['a viewer of a neighbouring line nobody', { territory: [], lines: ['1/20/'] }, []],
    ['a member the own record', { id: 'mbr_nowhere', territory: [] }, ['mbr_nowhere']],
    ['the anonymous nothing', { id: null, territory: [] }, []],
    ['a viewer of everything all', { territory: 'all' }, all],
  ])('shows %s', async (_, given, expected) => {
    expect(await seen({ ...aStreet, ...given }, 'members')).toEqual(expected);
  });

  test('shows affiliations of the viewer’s line and of the viewer only', async () => {
    expect(await seen({ ...aStreet, lines: ['1/2/'] }, 'affiliations')).toHaveLength(1);
    expect(await seen({ ...aStreet, id: 'mbr_district' }, 'affiliations')).toHaveLength(1);
    expect(await seen(aStreet, 'affiliations')).toEqual([]);
  });
});

test('a declaration that forgets its scope still shows a viewer of one street that street only', async () => {
  const membersReads = createMembersReads(developmentKeys);
  const tables = membersReads.tables.map((entry): typeof entry => ({
    ...entry,
    declare: (row, query) => ({ ...entry.declare(row, query), scope: everyone }),
  }));
  const options = { database: service.database, clock: createClock(), log: testLog };
  const reads = { ...membersReads, tables };
  const careless = createSubgraphClient(
    createSubgraph(
      {
        name: 'members',
        sdl: readSubgraphSdl('members'),
        reads,
        resolvers: createResolvers(developmentKeys),
      },
      options,
    ),
  );
  const text = '{ members { totalCount nodes { id } } }';
  expect(await careless.query(text, {}, { viewer: aStreet })).toEqual({
    members: { totalCount: 1, nodes: [{ id: 'mbr_street' }] },
  });
});

test('a connection shows nothing before and after a transaction had somebody’s sight', async () => {
  const client = await service.database.sql.reserve();
  const count = async (): Promise<unknown> => {
    await client`begin`;
    await client`select set_config('role', ${readerOf('members')}, true)`;
    const rows =
      await client`select id from members.members union all select id from members.members_counted`;
    await client`rollback`;
    return rows.length;
  };
  try {
    expect(await count()).toBe(0);
    await client`begin`;
    await client`select set_config('graphroots.territory', '{(,)}', true), set_config('graphroots.viewer', 'mbr_street', true)`;
    await client`commit`;
    expect(await client`select current_setting('graphroots.territory', true) as left`).toEqual([
      { left: '' },
    ]);
    expect(await count()).toBe(0);
  } finally {
    client.release();
  }
});

describe('what is counted', () => {
  test('is there for viewers with the right to statistics only', async () => {
    expect(await seen({ ...aStreet, rights: new Set([statistics]) }, 'members_counted')).toEqual(all);
    expect(await seen(aStreet, 'members_counted')).toEqual([]);
  });

  test('opens no row that a viewer with the right to statistics may not see', async () => {
    expect(await seen({ ...aStreet, rights: new Set([statistics]) }, 'members')).toEqual(['mbr_street']);
  });

  test('names nobody', async () => {
    const query = service.database.sql`select * from members.members_counted limit 1`;
    const [row] = await inSight(query, unrestrictedViewer, 'members');
    expect(Object.keys(row ?? {})).not.toContain('name');
  });
});

test('whoever reads cannot write', async () => {
  const write = service.database.sql`update members.members set version = 2`;
  await expect(inSight(write, unrestrictedViewer, 'members')).rejects.toThrow(
    /permission denied|read-only transaction/,
  );
});
