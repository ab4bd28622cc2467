import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personalData, statistics, type Viewer } from '../../src/viewer.ts';
import { aViewer, openLibrary, type OpenLibrary } from './library/library.ts';

const wuhua = '530102000000';
const panlong = '530103000000';
const guandu = '530111000000';

let city: OpenLibrary;
let library: string;

beforeAll(async () => {
  city = await openLibrary();
  const place = await city.aLibrary({ name: '图书馆', regionCode: '530103001001' });
  const book = await city.aBook({ in: place, authorId: 'aut_1' });
  const unread = await city.aBook({ in: place });
  for (const [name, regionCode, birthYear] of [
    ['五华', '530102001001', 1980],
    ['盘龙', '530103001001', 1990],
    ['官渡', '530111001001', null],
  ] as const) {
    const reader = await city.aReader({ name, regionCode, birthYear });
    await city.aLoan({ of: book, by: reader });
    if (name === '官渡') {
      await city.aLoan({ of: unread, by: reader, lentAt: '2026-04-01T00:00:00Z' });
      await city.aHead({ of: place, is: reader, from: '2020-01-01' });
    }
  }
  await city.aNotice({ regionCode: '530102001001', path: '1/' });
  await city.aNotice({ regionCode: '530111001001', path: '1/2/' });
  await city.aNotice({ regionCode: '530111001001', path: '1/20/' });
  library = place.id;
});

afterAll(() => city.close());

async function namesSeen(territory: 'all' | readonly string[]): Promise<string[]> {
  const viewer = aViewer({ territory, rights: new Set([personalData]) });
  const text = '{ readers { nodes { name } totalCount } }';
  type Found = { readers: { nodes: { name: string }[]; totalCount: number } };
  const { readers } = await city.query<Found>(text, {}, { viewer });
  expect(readers.totalCount).toBe(readers.nodes.length);
  return readers.nodes.map(({ name }) => name);
}

describe('the rows of a territory', () => {
  test('are all rows for a viewer of everything, none for a viewer of nothing', async () => {
    expect(await namesSeen('all')).toEqual(['五华', '盘龙', '官渡']);
    expect(await namesSeen([])).toEqual([]);
  });

  test('are those in the divisions of the viewer and below', async () => {
    expect(await namesSeen([wuhua])).toEqual(['五华']);
    expect(await namesSeen(['530100000000'])).toEqual(['五华', '盘龙', '官渡']);
    expect(await namesSeen(['530000000000'])).toEqual(['五华', '盘龙', '官渡']);
    expect(await namesSeen(['530102001000'])).toEqual(['五华']);
    expect(await namesSeen(['530102001001'])).toEqual(['五华']);
    expect(await namesSeen(['530102002000'])).toEqual([]);
    expect(await namesSeen([wuhua, guandu])).toEqual(['五华', '官渡']);
  });

  test('are each shown once where divisions of the viewer overlap', async () => {
    expect(await namesSeen([wuhua, '530102001000', '530100000000'])).toEqual(['五华', '盘龙', '官渡']);
  });
});

test('a row is visible by one of several scopes', async () => {
  const count = async (territory: readonly string[], lines: 'all' | readonly string[]): Promise<unknown> => {
    const viewer = aViewer({ territory, lines });
    return (
      await city.query<{ notices: { totalCount: number } }>('{ notices { totalCount } }', {}, { viewer })
    ).notices.totalCount;
  };
  expect(await count([], [])).toBe(0);
  expect(await count([wuhua], [])).toBe(1);
  expect(await count([], ['1/2/'])).toBe(1);
  expect(await count([], ['1/'])).toBe(3);
  expect(await count([wuhua], ['1/2/', '1/20/'])).toBe(3);
  expect(await count([], 'all')).toBe(3);
});

test('a count holds no row that the viewer may not see', async () => {
  const text = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Author { noticesBelow } } }`;
  const representations = [{ __typename: 'Author', id: 'aut_1', path: '1/' }];
  const below = (viewer: Viewer) => city.query(text, { representations }, { viewer });
  expect(await below(aViewer({}))).toEqual({ _entities: [{ noticesBelow: 3 }] });
  expect(await below(aViewer({ territory: [], lines: ['1/2/'] }))).toEqual({
    _entities: [{ noticesBelow: 1 }],
  });
});

test('a viewer with the right to statistics has everything counted, and is shown no more for it', async () => {
  const text = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Author { noticesBelow borrowedCount readers { totalCount } } } }`;
  const representations = [{ __typename: 'Author', id: 'aut_1', path: '1/' }];
  const figures = (viewer: Viewer) => city.query(text, { representations }, { viewer });
  const nothing = aViewer({ territory: [], lines: [] });
  expect(await figures(nothing)).toEqual({
    _entities: [{ noticesBelow: 0, borrowedCount: 0, readers: { totalCount: 0 } }],
  });
  expect(await figures({ ...nothing, rights: new Set([statistics]) })).toEqual({
    _entities: [{ noticesBelow: 3, borrowedCount: 1, readers: { totalCount: 0 } }],
  });
  const lists = '{ books { nodes { loans { totalCount } } } readers { totalCount } notices { totalCount } }';
  const listed = (viewer: Viewer) => city.query(lists, {}, { viewer });
  expect(await listed({ ...nothing, rights: new Set([statistics]) })).toEqual(await listed(nothing));
});

describe('a viewer of one district', () => {
  const viewer = aViewer({ territory: [panlong] });
  const ask = (text: string): Promise<unknown> => city.query(text, { id: library }, { viewer });

  test('sees no other rows through a relation, in its rows or its total', async () => {
    expect(await ask('{ books { nodes { loans { totalCount nodes { reader { name } } } } } }')).toEqual({
      books: {
        nodes: [
          { loans: { totalCount: 1, nodes: [{ reader: { name: '盘' } }] } },
          { loans: { totalCount: 0, nodes: [] } },
        ],
      },
    });
  });

  test('sees rows that follow others only where those are visible', async () => {
    expect(await ask('{ loans { totalCount pageInfo { hasNextPage } } }')).toEqual({
      loans: { totalCount: 1, pageInfo: { hasNextPage: false } },
    });
  });

  test('gets null for a reference to a row outside', async () => {
    expect(await ask('query ($id: ID!) { library(id: $id) { head { name } } }')).toEqual({
      library: { head: null },
    });
    expect(await ask('query ($id: ID!) { library(id: $id) { posts { nodes { holder { id } } } } }')).toEqual({
      library: { posts: { nodes: [{ holder: null }] } },
    });
  });

  test('is not shown that a row outside exists by a filter or by a condition over other tables', async () => {
    expect(await ask('{ books(where: { borrowed: true }) { totalCount } }')).toEqual({
      books: { totalCount: 1 },
    });
    expect(await ask('{ books(where: { borrowed: false }) { totalCount } }')).toEqual({
      books: { totalCount: 1 },
    });
    expect(await ask('{ books(first: 1) { nodes { author { readers { totalCount } } } } }')).toEqual({
      books: { nodes: [{ author: { readers: { totalCount: 1 } } }] },
    });
  });

  test('sees no other row through a first of many', async () => {
    expect(await ask('{ books { nodes { lastLoan { reader { name } } } } }')).toEqual({
      books: { nodes: [{ lastLoan: { reader: { name: '盘' } } }, { lastLoan: null }] },
    });
  });
});

describe('a masked field', () => {
  const text = '{ readers { nodes { name birthYear } } }';

  test('shows its value to those with the right', async () => {
    const viewer = aViewer({ rights: new Set([personalData]) });
    expect(await city.query(text, {}, { viewer })).toEqual({
      readers: {
        nodes: [
          { name: '五华', birthYear: 1980 },
          { name: '盘龙', birthYear: 1990 },
          { name: '官渡', birthYear: null },
        ],
      },
    });
  });

  test('shows its mask to everybody else', async () => {
    const viewer = aViewer({ rights: new Set(['another']) });
    expect(await city.query(text, {}, { viewer })).toEqual({
      readers: { nodes: ['五', '盘', '官'].map((name) => ({ name, birthYear: null })) },
    });
  });
});

test('two kinds of viewer ask the same document in turn, and each sees their own', async () => {
  const text = '{ readers { nodes { name } } }';
  const viewers = [
    aViewer({}),
    aViewer({ territory: [] }),
    aViewer({ territory: [wuhua] }),
    aViewer({ territory: [guandu] }),
    aViewer({ territory: [wuhua, panlong] }),
    aViewer({ territory: [wuhua], rights: new Set([personalData]) }),
  ];
  const wanted = [['五', '盘', '官'], [], ['五'], ['官'], ['五', '盘'], ['五华']];
  for (let round = 0; round < 3; round += 1) {
    const answers = await Promise.all(viewers.map((viewer) => city.query(text, {}, { viewer })));
    expect(answers).toEqual(wanted.map((names) => ({ readers: { nodes: names.map((name) => ({ name })) } })));
  }
});

describe('rows of one’s own', () => {
  const text = '{ readers { nodes { name loans { totalCount } } totalCount } loans { totalCount } }';
  const seen = (viewer: Viewer): Promise<unknown> => city.query(text, {}, { viewer });

  test('are seen by their owner without any territory', async () => {
    const reader = await city.aReader({ name: '无籍', regionCode: '540000000000' });
    const own = aViewer({ id: reader.id, territory: [], lines: [] });
    expect(await seen(own)).toEqual({
      readers: { nodes: [{ name: '无', loans: { totalCount: 0 } }], totalCount: 1 },
      loans: { totalCount: 0 },
    });
    expect(await seen({ ...own, territory: [panlong] })).toEqual({
      readers: {
        nodes: [
          { name: '盘', loans: { totalCount: 1 } },
          { name: '无', loans: { totalCount: 0 } },
        ],
        totalCount: 2,
      },
      loans: { totalCount: 1 },
    });
  });

  test('are nobody’s to the anonymous and to those who own none', async () => {
    const nothing = { readers: { nodes: [], totalCount: 0 }, loans: { totalCount: 0 } };
    expect(await seen(aViewer({ id: null, territory: [], lines: [] }))).toEqual(nothing);
    expect(await seen(aViewer({ id: 'rdr_x', territory: [], lines: [] }))).toEqual(nothing);
  });
});
