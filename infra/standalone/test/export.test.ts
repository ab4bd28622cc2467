import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock } from '@graphroots/kit/clock';
import { importRows } from '@graphroots/kit/import/import-rows';
import { readRows } from '@graphroots/kit/import/read-file';
import { createLogger } from '@graphroots/kit/log';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readExportArguments } from '../src/export/export-arguments.ts';
import { exportFile, exportKinds, writtenLine } from '../src/export/export-file.ts';
import { importKinds } from '../src/import/import-file.ts';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';

let system: DemoSystem;
let folder: string;

const log = createLogger({ name: 'test', level: 'silent' });
const kinds = [...exportKinds().values()].map(({ kind }) => kind);

/** What spreadsheets take for formulas, and what they and files do to quotes, commas and lines. */
const awkward = [
  '=HYPERLINK("http://example.org")',
  '+86 871 来函',
  '-五项',
  '@党建',
  '=1+1',
  '=',
  '-1',
  '＝1+1',
  "'引用",
  "'",
  '"两新"',
  '="0123"',
  '"两新"组织',
  '第一行\n=第二行',
  '甲,乙;丙"丁',
] as const;

beforeAll(async () => {
  system = await startDemoSystem('street');
  folder = await mkdtemp(join(tmpdir(), 'export-'));
  for (const [at, text] of awkward.entries()) {
    const { data, errors } = await system.ask(
      `mutation ($input: RecordObservationInput!) { recordObservation(input: $input) { userErrors { code } } }`,
      {
        input: {
          indicator: 'BRANCHES',
          place: '530102001000',
          placeName: text,
          source: text,
          basis: text,
          value: at % 2 === 0 ? '-12.5' : '7',
          whole: '100',
          qualifier: 'ABOUT',
          asOf: '2024-01-01',
          asOfPrecision: 'YEAR',
          asOfInferred: true,
        },
      },
    );
    if (errors || !JSON.stringify(data).includes('"userErrors":[]'))
      throw new Error(`${text}: ${JSON.stringify(data)}`);
  }
});
afterAll(async () => {
  await system.close();
  await rm(folder, { recursive: true });
});

async function write(...args: readonly string[]) {
  const [name = '', ...more] = args;
  const file = join(folder, `${name}.csv`);
  const request = readExportArguments([name, file, ...more], kinds);
  const rows = await exportFile(request, system.databases);
  const content = await readFile(file, 'utf8');
  const cells = z.array(z.array(z.string())).parse(parse(content, { bom: true }));
  return { file, rows, content, cells, request };
}

async function read(file: string) {
  const found = importKinds().get('observations');
  if (!found) throw new Error('There is no such kind.');
  return importRows(found.kind, await readRows(await readFile(file)), {
    database: system.databases.assessment,
    rowSecurity: false,
    clock: createClock(),
    log,
    graph: system.graphFor('assessment'),
    personalKeys: developmentKeys,
  });
}

describe('observations are written', () => {
  test('as the very file that is read: read again it changes nothing and doubles nothing, in either language', async () => {
    const { file, rows, cells, request } = await write('observations');
    expect(rows).toBeGreaterThan(awkward.length);
    expect(cells).toHaveLength(rows + 1);
    expect(writtenLine({ ...request, file: 'x.csv' }, rows)).toBe(
      `observations: ${rows} rows written to x.csv.`,
    );
    expect(await read(file)).toMatchObject({ rows, created: 0, changed: 0, unchanged: rows, faults: [] });
    const chinese = await write('observations', '--chinese');
    expect(chinese.cells[0]).toContain('指标代码');
    expect(await read(chinese.file)).toMatchObject({ rows, created: 0, changed: 0, unchanged: rows });
  });

  test('and what is read from them elsewhere is what was written, to the letter', async () => {
    const { file, rows } = await write('observations', '--division', '530102001000');
    const { assessment } = system.databases;
    const columns = assessment.sql`indicator_code, place_code, place_name, value, value_before, whole, qualifier,
      unit, basis, as_of, as_of_precision, as_of_inferred, source, method`;
    const stored = () => assessment.sql`
      select ${columns} from assessment.stat_observations where place_code like '530102001%' order by source, indicator_code`;
    const before = await stored();
    await assessment.sql`alter table assessment.stat_observations disable trigger user`;
    await assessment.sql`delete from assessment.stat_observations where place_code like '530102001%'`;
    await assessment.sql`alter table assessment.stat_observations enable trigger user`;
    expect(await read(file)).toMatchObject({ created: rows, faults: [] });
    expect(before).toHaveLength(rows);
    expect(await stored()).toEqual(before);
  });

  test('with a mark, so that Excel shows Chinese, and nothing that a spreadsheet would calculate', async () => {
    const { content, cells } = await write('observations');
    expect(content.startsWith('\uFEFFindicator,place,')).toBe(true);
    const formulas = cells.flat().filter((cell) => /^[=+\-@＝＋－＠\t\r]/.test(cell));
    expect(formulas.filter((cell) => !/^-\d+(\.\d+)?$/.test(cell))).toEqual([]);
    expect(formulas).toContain('-12.5');
  });

  test('those of an indicator, of a place and its parts, since a day; what was corrected is left out', async () => {
    const all = await write('observations');
    const at = (row: readonly string[], name: string): string => row[all.cells[0]?.indexOf(name) ?? -1] ?? '';
    const some = await write(
      'observations',
      '--indicator',
      'BRANCHES',
      '--division',
      '530102000000',
      '--since',
      '2024-01-01',
    );
    const expected = all.cells.slice(1).filter((row) => {
      const isThere = at(row, 'place').startsWith('530102') && at(row, 'asOf') >= '2024-01-01';
      return isThere && at(row, 'indicator') === 'BRANCHES';
    });
    expect(some.cells.slice(1)).toEqual(expected);
    expect(some.rows).toBeGreaterThanOrEqual(awkward.length);
    expect(some.rows).toBeLessThan(all.rows);
    const [head = [], ...rest] = some.cells;
    const corrected = rest
      .slice(0, 1)
      .map((row) => row.map((cell, n) => (head[n] === 'value' ? '4711' : cell)));
    const file = join(folder, 'corrected.csv');
    const text = [head, ...corrected].map((row) =>
      row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
    );
    await writeFile(file, text.join('\n'));
    expect(await read(file)).toMatchObject({ changed: 1, faults: [] });
    const again = await write('observations');
    expect(again.rows).toBe(all.rows);
    expect(again.cells.filter((row) => at(row, 'value') === '4711')).toHaveLength(1);
  });
});

describe('a file is refused', () => {
  test.each([
    [['members'], 'Kinds: observations'],
    [['nothing'], 'Usage: npm run export'],
    [['observations', '--colour', 'red'], "Unknown option '--colour'"],
    [['observations', '--division', '5301'], '--division "5301": it must be 12 digits'],
    [['observations', '--since', 'yesterday'], '--since "yesterday": it must be a day that exists'],
    [['observations', '--indicator', 'NOTHING'], 'There are no such observations: no file was written.'],
  ])('for %j', async (args, message) => {
    await expect(write(...args)).rejects.toThrow(message);
  });

  test('and what was there before is left as it was, without a part beside it', async () => {
    const file = join(folder, 'observations.csv');
    await writeFile(file, 'kept');
    await expect(write('observations', '--indicator', 'NOTHING')).rejects.toThrow('no file was written');
    expect(await readFile(file, 'utf8')).toBe('kept');
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
    const request = readExportArguments(['observations', join(folder, 'missing', 'x.csv')], kinds);
    await expect(exportFile(request, system.databases)).rejects.toThrow("The file can't be written");
  });
});
