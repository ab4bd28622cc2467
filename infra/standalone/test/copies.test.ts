import { createTestDatabase, type TestDatabase } from '@graphroots/kit/testing/database';
import { subgraphNames } from '@graphroots/schema/sdl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { services } from '../src/services.ts';

let test: TestDatabase;
beforeAll(async () => {
  const migrations = subgraphNames.map((name) => ({ schema: name, folder: services[name].migrations }));
  test = await createTestDatabase({ migrations });
});
afterAll(() => test.drop());

/** What looks like a copy of a path or a division's code, and stays as it was. */
const kept: Readonly<Record<string, string>> = {
  'changes.division_code': 'where something was done',
  'changes.path': 'where something was done',
  'trace.division_code': 'where something was done',
  'trace.path': 'where something was done',
  'duties.division_code': 'whose duty a matter is, is decided for a division anew',
  'staffing_rules.division_code': 'what grids are to have, is decided for a division anew',
  'exchanges.division_code': 'the ledger is only ever added to',
  'exchanges.from_path': 'the ledger is only ever added to',
  'exchanges.to_path': 'the ledger is only ever added to',
  'claim_limits.division_code': 'a limit is set for a division anew',
  'analysis_thresholds.division_code': 'a threshold is set for a division anew',
  'formalism_rules.division_code': 'a rule is set for a division anew',
  'wish_limits.division_code': 'a limit is set for a division anew',
  'stat_observations.place_code': 'a figure is that of a place as it was',
  'scheme_items.division_code': 'what is published is fixed',
  'grids.community_code': 'a grid ends with its community, and another takes its place',
};

const followers = subgraphNames.filter((name) => name !== 'organization');

describe.each(followers)('in %s,', (name) => {
  it('every column that holds a path or a code of the two trees follows them, or says why not', async () => {
    const { sql } = await test.open(name);
    const columns = await sql<{ name: string }[]>`
      select c.table_name || '.' || c.column_name as name
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = ${name} and t.table_type = 'BASE TABLE' and (c.column_name ~ '(^|_)path$' or
        c.column_name ~ '(^|_)(division|community|street|district|territory|residence|workplace|area|place)_code$')
      order by 1`;
    const following = (services[name].followers ?? []).flatMap(({ copies = [] }) => copies);
    const lost = columns.filter((column) => !following.includes(column.name) && !(column.name in kept));
    expect(lost.map((column) => column.name)).toEqual([]);
  });
});
