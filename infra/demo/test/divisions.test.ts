import { describe, expect, test } from 'vitest';
import { DivisionsError, parseDivisions, readDivisions } from '../src/divisions.ts';

const header = 'code,name,parent_code,level';
const tree = [
  '530100000000,昆明市,,city',
  '530102000000,五华区,530100000000,district',
  '530102001000,华山街道,530102000000,street',
  '530102001001,翠湖社区居民委员会,530102001000,community',
];

function parse(...lines: string[]) {
  return parseDivisions(new TextEncoder().encode(`${lines.join('\n')}\n`), 'city.csv');
}

/** Each problem as `<line>: <message>`. */
function problemsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof DivisionsError)
      return error.problems.map(({ line, message }) => `${line}: ${message}`);
    throw error;
  }
  return [];
}

/** The file with one more row in line 6. */
function problemsOfRow(row: string) {
  return problemsOf(() => parse(header, ...tree, row));
}

describe('a list of divisions', () => {
  test.each([
    ['kunming', 1_903],
    ['beijing', 7_901],
    ['liuzhou', 1_369],
    ['chongqing-jiulongpo', 240],
  ])('%s is read whole: %i divisions', async (city, count) => {
    const path = new URL(`../divisions/${city}.csv`, import.meta.url).pathname;
    expect(await readDivisions(path)).toHaveLength(count);
  });

  test('levels and kinds follow from the codes', () => {
    const rows = ['530102100000,某镇,530102000000,street', '530102100200,某村村委会,530102100000,community'];
    const kinds = parse(header, ...tree, ...rows).map(({ level, kind }) => [level, kind]);
    expect(kinds).toEqual([
      ['CITY', 'CITY'],
      ['DISTRICT', 'DISTRICT'],
      ['STREET', 'STREET_OFFICE'],
      ['COMMUNITY', 'RESIDENTS_COMMITTEE'],
      ['STREET', 'TOWN'],
      ['COMMUNITY', 'VILLAGERS_COMMITTEE'],
    ]);
  });

  test('rows may stand in any order, with a byte order mark and with CRLF', () => {
    const text = `\uFEFF${[header, ...tree.toReversed()].join('\r\n')}\r\n`;
    expect(parseDivisions(new TextEncoder().encode(text), 'city.csv').map(({ code }) => code)).toEqual(
      tree.map((row) => row.slice(0, 12)),
    );
  });

  test('a municipality with a single district is a city', () => {
    const rows = [
      '500000000000,重庆市,,city',
      '500107000000,九龙坡区,500000000000,district',
      '500107009000,九龙街道,500107000000,street',
      '500107009001,马王社区居民委员会,500107009000,community',
    ];
    expect(parse(header, ...rows)).toHaveLength(4);
  });
});

describe('a broken list of divisions is refused with the line', () => {
  test.each([
    ['a code that is not 12 digits', '5301020010,某社区,530102001000,community', /12 digits/],
    ['a code of another level', '530102001002,某街道,530102000000,street', /not a code of level street/],
    ['a code that stands twice', '530102001001,某社区,530102001000,community', /already in line 5/],
    ['a parent that is missing', '530102002001,某社区,530102002000,community', /parent 530102002000 is not/],
    ['no parent', '530102001002,某社区,,community', /needs a parent/],
    ['a parent of the wrong level', '530102001002,某社区,530102000000,community', /belongs under a street/],
    ["a code without its parent's beginning", '530103001000,某街道,530102000000,street', /begin with 530102/],
    ['an empty name', '530102001002,,530102001000,community', /name is empty/],
    ['a name with spaces around it', '530102001002, 某社区,530102001000,community', /space/],
    ['an unknown level', '530102001002,某社区,530102001000,village', /level must be one of/],
    ['a second city', '530200000000,曲靖市,,city', /second city.*line 2/],
    ['too few columns', '530102001002,某社区', /4 columns/],
  ])('%s', (_, row, message) => {
    const problems = problemsOfRow(row);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^6: /);
    expect(problems[0]).toMatch(message);
  });

  test('a city with a parent', () => {
    const problems = problemsOf(() =>
      parse(header, '530100000000,昆明市,530000000000,city', ...tree.slice(1)),
    );
    expect(problems).toEqual(['2: a city has no parent, but 530000000000 is named']);
  });

  test('no city', () => {
    const problems = problemsOf(() => parse(header, ...tree.slice(1)));
    expect(problems).toContain('1: there is no row of level city');
  });

  test('an empty file, and one with nothing but the header', () => {
    expect(problemsOf(() => parseDivisions(new Uint8Array(), 'city.csv'))).toEqual(['1: the file is empty']);
    expect(problemsOf(() => parse(header))).toEqual(['1: no rows follow the header']);
  });

  test('another header', () => {
    const problems = problemsOf(() => parse('code,name,parent,level', ...tree));
    expect(problems).toEqual([`1: the header must be '${header}', not 'code,name,parent,level'`]);
  });

  test('a quote that never closes', () => {
    expect(problemsOfRow('530102001002,"某社区,530102001000,community')).toHaveLength(1);
  });

  test('text that is not UTF-8, in each line where it stands', () => {
    const gbk = Uint8Array.of(0xc0, 0xa5, 0xc3, 0xf7);
    const encoder = new TextEncoder();
    const bytes = [encoder.encode(`${header}\n`), gbk, encoder.encode('\n好\n'), gbk].flatMap((part) => [
      ...part,
    ]);
    expect(problemsOf(() => parseDivisions(Uint8Array.from(bytes), 'city.csv'))).toEqual([
      '2: the text is not UTF-8',
      '4: the text is not UTF-8',
    ]);
  });

  test('all faults are named at once, by line', () => {
    const rows = ['1,,530102001000,community', '530102001001,某社区,530109000000,community'];
    const problems = problemsOf(() => parse(header, ...tree, ...rows));
    expect(problems.map((problem) => problem.slice(0, 2))).toEqual(['6:', '6:', '7:', '7:']);
    expect(() => parse(header, ...tree, ...rows)).toThrow(
      /city\.csv is not a usable list[\s\S]*line 6[\s\S]*line 7/,
    );
  });
});
