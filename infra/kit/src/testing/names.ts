import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../names/fold.ts';
import { from, to } from '../names/fold-table.generated.ts';
import type { Service } from '../server/start-service.ts';
import { awkwardNames } from './fuzz-samples.ts';
import { openTestService, type TestService } from './service.ts';

/** What the test of a service's names has to know of a list that is found by name. */
export interface TriedNames {
  /** The field of `Query`, and the table and index behind it. */
  readonly root: string;
  readonly table: string;
  readonly index: string;
  /** The expression that is looked in. */
  readonly name: string;
  /** Stores rows with the names of the table `named(name, at)`, and what they need. */
  readonly store: string;
}

const many = 3_000;
const kinds = ['第', '大', '小', '新', '老'];

/** Declares the tests that names are found whatever script they are written in, and by the index. */
export function testNames(from_: Service, lists: readonly TriedNames[]): void {
  let service: TestService;
  beforeAll(async () => {
    service = await openTestService(from_, '2026-06-15T12:00:00+08:00');
  });
  afterAll(() => service.close());

  test('the database folds names as the program does', async () => {
    const { sql, schema } = service.database;
    const names = [...Array.from(from + to), ...awkwardNames, '網格 A座', '㎡'];
    const [row] = await sql<{ folded: string[] }[]>`
      select array_agg(${sql(schema)}.folded(name) order by place) as folded
      from unnest(${names}::text[]) with ordinality as t(name, place)`;
    expect(row?.folded).toEqual(names.map(fold));
  });

  describe.each(lists)('$root', ({ root, table, index, name, store }) => {
    beforeAll(async () => {
      const others = Array.from({ length: many }, (_, at) => `${kinds[at % kinds.length] ?? ''}街${at}号`);
      const { sql, schema } = service.database;
      const names = ['范家營村', '范家营社区', '大範庄', '臺A区', ...others];
      await sql.begin(async (tx) => {
        await tx`create temporary table named on commit drop as
          select name, at::int from unnest(${names}::text[]) with ordinality as t(name, at)`;
        await tx.unsafe(store);
      });
      await sql.unsafe(`analyze ${schema}.${table}`);
    });

    test.each([
      ['範家營', 2],
      ['范', 3],
      ['家营', 2],
      ['台a', 1],
      ['营家', 0],
      ['%', 0],
    ])('finds by %s, in either script, by any part and in its order', async (sought, found) => {
      const text = `query ($name: String!) { list: ${root}(where: { name: $name }) { totalCount } }`;
      expect(await service.query(text, { name: sought })).toEqual({ list: { totalCount: found } });
    });

    test('finds by the index, also by two characters', async () => {
      const { sql, schema } = service.database;
      const folded = `${schema}.folded(${name})`;
      const rows = await sql.unsafe<{ 'QUERY PLAN': string }[]>(
        `explain select * from ${schema}.${table}
        where string_to_array(${folded}, null) @> $1::text::text[] and ${folded} like $2::text`,
        ['{家,营}', '%家营%'],
      );
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toContain(`Bitmap Index Scan on ${index}`);
    });
  });
}
