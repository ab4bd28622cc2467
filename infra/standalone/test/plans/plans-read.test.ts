import { readFile } from 'node:fs/promises';
import { Supergraph } from '@apollo/federation-internals';
import { viewerFrom } from '@graphroots/gateway/identity/claims';
import { withRights } from '@graphroots/gateway/identity/identify';
import { freeDocuments } from '@graphroots/gateway/identity/roles';
import { claimGuards } from '@graphroots/gateway/supergraph';
import { testServerUrl } from '@graphroots/kit/testing/config';
import type { Viewer } from '@graphroots/kit/viewer';
import { readSupergraphSdl, subgraphNames } from '@graphroots/schema/sdl';
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { services } from '../../src/services.ts';
import { ask, requiredArguments } from '../access/schema-places.ts';
import { startDemoSystem, type DemoSystem } from '../demo-city.ts';
import { planOf, rowsReadBy } from './explain.ts';
import { createWatch } from './watched.ts';

/*
 * The plans that PostgreSQL keeps for what the services send: none of them reads a large table from end to end. Whoever
 * asks is bound to a city and a line, so that the conditions of scopes and policies are among them. On a server only: the
 * embedded engine plans alike.
 */

const kunming = '530100000000';
const street = '530112006000';
/** Smaller ones are read faster than their indexes. */
const largeRows = 1_500;
/** A street holds one in a hundred or so of the rows of its city. */
const mostOfStreet = 0.1;

const schema = Supergraph.build(claimGuards(readSupergraphSdl())).apiSchema().toGraphQLJSSchema();
const watch = createWatch();
let system: DemoSystem | undefined;
let viewer: Viewer;
/** How many rows they have. */
let large: ReadonlyMap<string, number>;

const onServer = testServerUrl() !== undefined;

beforeAll(async () => {
  if (!onServer) return;
  const roles = ['command-centre'];
  viewer = withRights(
    viewerFrom({ sub: 'account-centre', roles, territory: [kunming], lines: ['1000/'] }, 'portal'),
    [freeDocuments],
  );
  system = await startDemoSystem('city', async () => viewer, { seenBy: watch.watch });
  const { sql } = system.databases.organization;
  const tables = await sql<{ name: string; rows: number }[]>`
    select c.relnamespace::regnamespace || '.' || c.relname as name, c.reltuples::float8 as rows from pg_class c
    where c.relkind = 'r' and c.reltuples > ${largeRows}
      and c.relnamespace::regnamespace::text = any(${[...subgraphNames]})`;
  large = new Map(tables.map(({ name, rows }) => [name, rows]));
}, 600_000);
afterAll(() => system?.close());

function started(): DemoSystem {
  if (!system) throw new Error('There is no city yet.');
  return system;
}

/**
 * What is read from end to end although it is large, by statements noted since the last call; and what is read to more than
 * a share of it, by index or not.
 */
async function readWhole(share = Number.POSITIVE_INFINITY): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const sent of watch.take()) {
    const { rowSecurity = false } = services[sent.database.schema as keyof typeof services];
    for (const part of await planOf(sent, viewer, rowSecurity)) {
      const table = `${part.Schema ?? ''}.${part['Relation Name'] ?? ''}`;
      const whole = `${table} where ${part.Filter ?? 'anything'}`;
      const isWhole = part['Node Type'] === 'Seq Scan' && large.has(table);
      const isMuch = rowsReadBy(part) > share * (large.get(table) ?? Number.POSITIVE_INFINITY);
      if (!isWhole && !isMuch) continue;
      found.add(`${whole} in ${sent.text}`);
    }
  }
  return [...found];
}

describe.runIf(onServer)('a condition without an index', () => {
  it('is seen', async () => {
    await started().databases.grids.sql.unsafe('select from grids.issues where comment = $1::text', ['none']);
    expect(await readWhole()).toHaveLength(1);
  });
});

describe.runIf(onServer)('the walk', () => {
  it('finds every row by an index', async () => {
    const walk = await readFile(
      new URL('../../../../schema/operations/walk.graphql', import.meta.url),
      'utf8',
    );
    const answer = await started().askOnce(walk, { city: kunming, n: 3 });
    expect(answer.errors).toBeUndefined();
    expect(await readWhole()).toEqual([]);
  });
});

describe.runIf(onServer)('the seats of a unit, with their attendance and tasks,', () => {
  it('are found by an index', async () => {
    const { sql } = started().databases.organization;
    const [busy] = await sql<{ id: string }[]>`
      select unit_id as id from organization.seats where unit_id is not null group by 1 order by count(*) desc, 1 limit 1`;
    watch.take();
    const answer = await started().askOnce(
      `query ($unit: ID!) { unit(id: $unit) { seats(first: 100) { nodes {
        meetingsExpected meetingsAttended tasks(first: 3) { totalCount nodes { id overdue } } } } } }`,
      { unit: busy?.id },
    );
    expect(answer.errors).toBeUndefined();
    expect([...large.keys()]).toContain('organization.resolutions');
    expect(await readWhole()).toEqual([]);
  });
});

describe.runIf(onServer)('the statistics of a division', () => {
  const division = schema.getType('Division');
  const fields = isObjectType(division) ? Object.values(division.getFields()) : [];
  const statistics = fields.filter(({ type, ...field }) => {
    const target = getNamedType(type);
    return (
      isObjectType(target) &&
      'base' in target.getFields() &&
      requiredArguments({ type, ...field }).length === 0
    );
  });

  it.each(statistics)(
    '$name of a street finds every row by an index and reads no other streets, whatever it is grouped by',
    async (field) => {
      const groupBy = field.args.find(({ name }) => name === 'groupBy');
      const type = groupBy && getNamedType(groupBy.type);
      const groups = isEnumType(type) ? type.getValues().map(({ name }) => `groupBy: ${name}`) : [];
      for (const grouped of ['', ...groups]) {
        const answer = await started().askOnce(`{ division(code: "${street}") { ${ask(field, grouped)} } }`);
        expect(answer.errors, grouped).toBeUndefined();
      }
      expect(await readWhole(mostOfStreet)).toEqual([]);
    },
    180_000,
  );

  it('are many', () => {
    expect(statistics.length).toBeGreaterThan(10);
  });
});
