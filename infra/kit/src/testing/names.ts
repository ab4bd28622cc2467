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
      const names = ['范家營村', '范家营', '大範庄', '臺A区', '范家营社区', '大范家营', ...others];
      await sql.begin(async (tx) => {
        await tx`create temporary table named on commit drop as
          select name, at::int from unnest(${names}::text[]) with ordinality as t(name, at)`;
        await tx.unsafe(store);
      });
      await sql.unsafe(`analyze ${schema}.${table}`);
    });

    test.each([
      ['範家營', 4],
      ['范', 5],
      ['家营', 4],
      ['台a', 1],
      ['营家', 0],
      ['%', 0],
    ])('finds by %s, in either script, by any part and in its order', async (sought, found) => {
      const text = `query ($name: String!) { list: ${root}(where: { name: $name }) { totalCount } }`;
      expect(await service.query(text, { name: sought })).toEqual({ list: { totalCount: found } });
    });

    interface Found {
      list: { nodes: { name: string }[]; pageInfo: { endCursor: string | null } };
    }
    const look = (paging: string, sought: string, cursor: string | null = null) =>
      service.query<Found>(
        `query ($name: String!, $cursor: String) { list: ${root}(where: { name: $name },
          orderBy: { field: NAME_MATCH }, ${paging}) { nodes { name } pageInfo { endCursor } } }`,
        { name: sought, cursor },
      );

    test('shows the name itself first, then those that begin with it, then the others, page by page', async () => {
      const whole = await look('first: 100, after: $cursor', '範家營');
      const ranks = whole.list.nodes.map((each) => {
        const folded = fold(each.name);
        return folded === '范家营' ? 0 : folded.startsWith('范家营') ? 1 : 2;
      });
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect([ranks.at(0), ranks.at(-1)]).toEqual([0, 2]);
      let cursor: string | null = null;
      for (const each of whole.list.nodes) {
        const { list }: Found = await look('first: 1, after: $cursor', '范家营', cursor);
        expect(list.nodes).toEqual([each]);
        cursor = list.pageInfo.endCursor;
      }
      expect((await look('first: 1, after: $cursor', '范家营', cursor)).list.nodes).toEqual([]);
      expect((await look('last: 3, before: $cursor', '范家營', cursor)).list.nodes).toEqual(
        whole.list.nodes.slice(0, 3),
      );
      await expect(look('first: 1, after: $cursor', '范', cursor)).rejects.toThrow('The cursor');
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
