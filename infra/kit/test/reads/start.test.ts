import { eq, inArray, sql } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/pg-core';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { attachReads } from '../../src/reads/attach.ts';
import type { Reads, RowDeclaration, TableReads } from '../../src/reads/catalog.ts';
import { contains, holds, is, oneOf } from '../../src/reads/filters.ts';
import type { Reading } from '../../src/reads/readings.ts';
import { everyone, inDivision } from '../../src/reads/scope.ts';
import {
  by,
  byKey,
  byExpression,
  changeOf,
  count,
  key,
  leaf,
  many,
  masked,
  one,
  part,
  resolved,
  stats,
  sum,
  value,
} from '../../src/reads/words.ts';
import { librarySdl, libraryResolvers } from './library/library.ts';
import { libraryReads } from './library/reads.ts';
import { books, type libraries, loans, posts, readers, seats } from './library/tables.ts';

/** What is said of declarations that do not fit the schema; '' when they do. */
function complaint(reads: Reads, sdl = librarySdl, resolvers: object = libraryResolvers): string {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: { ...resolvers } }]);
  try {
    attachReads(schema, reads);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The library's declarations with some changed, as somebody would who had gone round the types. */
function changed(
  typeName: string,
  change: (row: never, declared: RowDeclaration) => Partial<RowDeclaration>,
): Reads {
  const tables = libraryReads.tables.map((entry): TableReads => {
    if (entry.typeName !== typeName) return entry;
    return {
      ...entry,
      declare(row, query) {
        const declared = entry.declare(row, query);
        return { ...declared, ...change(row as never, declared) };
      },
    };
  });
  return { ...libraryReads, tables };
}

function withField(typeName: string, name: string, reading: (row: never) => object | undefined): Reads {
  return changed(typeName, (row, { fields }) => ({
    fields: { ...fields, [name]: reading(row) as Reading | undefined },
  }));
}

test('declarations that fit are taken without a word', () => {
  expect(complaint(libraryReads)).toBe('');
});

test('several mistakes are all named at once, each with its place', () => {
  const { library: _, ...roots } = libraryReads.roots;
  const withoutSeat = libraryReads.tables.filter(({ typeName }) => typeName !== 'Seat');
  const withoutAddress = withField('Library', 'address', () => undefined).tables;
  const message = complaint(
    {
      tables: [
        ...withoutSeat.filter(({ typeName }) => typeName !== 'Library'),
        ...withoutAddress.filter(({ typeName }) => typeName === 'Library'),
      ],
      added: [],
      roots,
    },
    librarySdl,
    { Query: libraryResolvers.Query },
  );
  expect(message).toMatch(/^The reads do not fit the schema:\n/);
  for (const line of [
    'Query.library: it has neither a reading nor a resolver',
    'Mutation.renameBook: it has no resolver',
    'Library.address: it has neither a reading nor a resolver',
    'Seat: its @key is resolvable, but neither `reads` nor `adds` declares it',
    'Author: its @key is resolvable, but neither `reads` nor `adds` declares it',
    'Address: nothing reads it',
  ]) {
    expect(message.split('\n')).toContain(`  ${line}`);
  }
});

describe('the start is refused', () => {
  const lines: readonly (readonly [string, Reads, string])[] = [
    [
      'when a filter uses a masked column',
      changed('Reader', (r: typeof readers) => ({ where: { name: contains(r.name) } })),
      'ReaderWhere.name: it uses the masked column name',
    ],
    [
      'when a filter uses a masked column inside an expression',
      changed('Reader', (r: typeof readers) => ({ where: { young: holds(sql`${r.birthYear} > 2000`) } })),
      'ReaderWhere.young: it uses the masked column birth_year',
    ],
    [
      'when an order uses a masked column',
      changed('Reader', (r: typeof readers) => ({ orderBy: { ID: by(r.name) } })),
      'ReaderOrderField.ID: it uses the masked column name',
    ],
    [
      'when a column that is masked within an expression is sorted by',
      changed('Reader', (r: typeof readers, { fields }) => ({
        fields: { ...fields, name: masked(sql<string>`upper(${r.name})`, 'personal', sql<string>`'*'`) },
        orderBy: { ID: by(r.name) },
      })),
      'ReaderOrderField.ID: it uses the masked column name',
    ],
    [
      'when an argument of a relation uses a masked column',
      withField('Library', 'readers', () => many(readers, (r) => ({ args: { called: is(r.name) } }))),
      'Library.readers(called:): it uses the masked column name',
    ],
    [
      'when a group is named after a masked column',
      withField('Library', 'loanStats', () =>
        stats(
          '',
          part(readers, (r) => ({
            period: r.birthYear,
            measures: { total: sql`1`, readers: sql`1`, meanDays: sql`1` },
            groupBy: { BOOK: r.name, MONTH: r.id },
          })),
        ),
      ),
      'Library.loanStats(groupBy: BOOK): it uses the masked column name',
    ],
    [
      'when a group can be null',
      withField('Library', 'loanStats', () =>
        stats(
          '',
          part(books, (b) => ({
            period: b.printedOn,
            measures: { total: sql`1`, readers: sql`1`, meanDays: sql`1` },
            groupBy: { BOOK: b.subtitle, MONTH: b.id },
          })),
        ),
      ),
      'Library.loanStats(groupBy: BOOK): its column can be null',
    ],
    [
      'when a period bounds nothing',
      withField('Library', 'loanStats', () =>
        stats(
          '',
          part(books, (b) => ({
            measures: { total: sql`1`, readers: sql`1`, meanDays: sql`1` },
            groupBy: { BOOK: b.id, MONTH: b.id },
          })),
        ),
      ),
      'Library.loanStats: a part names nothing that its argument period bounds',
    ],
    [
      'when a measure or a group is missing',
      withField('Library', 'loanStats', () =>
        stats(
          '',
          part(loans, (o) => ({
            period: o.lentAt,
            measures: { total: sql`1`, readers: sql`1` },
            groupBy: { BOOK: o.bookId },
          })),
        ),
      ),
      'Library.loanStats: meanDays is not declared',
    ],
    [
      'when an order can be null',
      changed('Book', (b: typeof books, { orderBy }) => ({
        orderBy: { ...orderBy, TITLE: { of: b.subtitle, type: 'text' } },
      })),
      'BookOrderField.TITLE: its column can be null',
    ],
    [
      'when an order of the SDL is not declared',
      changed('Book', () => ({ orderBy: {} })),
      'BookOrderField: WEIGHT is not declared',
    ],
    [
      'when a filter is declared that the SDL has not',
      changed('Book', (b: typeof books, { where }) => ({ where: { ...where, more: oneOf(b.genre) } })),
      'BookWhere: more is not in the SDL',
    ],
    [
      'when a relation is sorted by an order its type has not',
      withField('Book', 'lastLoan', () => one(loans, () => ({ order: 'LENGTH DESC' }))),
      'Book.lastLoan: there is no order LENGTH',
    ],
    [
      'when a relation reads the table of another type',
      withField('Library', 'books', () => many(posts)),
      'Library.books: it lists Book, but its table is read as Post',
    ],
    [
      'when a reference that cannot be null leads to rows with a scope',
      withField('Loan', 'book', (o: typeof loans) => key(o.bookId)),
      'Loan.book: it is non-null, but Book has a scope: make it nullable',
    ],
    [
      'when a root field has no argument for its key',
      { ...libraryReads, roots: { ...libraryReads.roots, library: byKey() } },
      'Query.library: it has no argument id to find its key in',
    ],
    [
      'when nobody reads an argument',
      withField('Library', 'head', (l: typeof libraries) => key(l.id)),
      'Library.posts: nobody reads its argument colour',
    ],
    [
      'when a field is declared that the SDL has not',
      withField('Book', 'colour', (b: typeof books) => leaf(b.title)),
      'Book.colour: it is declared, but the SDL has no such field',
    ],
    [
      'when a field of a value object is missing',
      withField('Library', 'address', (l: typeof libraries) => value({ street: leaf(l.street) })),
      'Library.address.city: it has neither a reading nor a resolver',
    ],
    [
      'when a type of ours has an ordinary resolver',
      libraryReads,
      'Book.title: declare its resolver with `resolved`',
    ],
  ];

  test.each(lines)('%s', (_, reads, line) => {
    const loanScope = line.startsWith('Loan.book')
      ? changedAlso(reads, 'Book', (b: typeof books) => ({ scope: inDivision(b.id) }))
      : reads;
    const sdl = librarySdl.replace('posts(', 'posts(colour: String, ').replace('library(id: ID,', 'library(');
    const resolvers = { ...libraryResolvers, Book: { title: () => '' } };
    expect(complaint(loanScope, sdl, resolvers).split('\n')).toContain(`  ${line}`);
  });
});

function changedAlso(reads: Reads, typeName: string, change: (row: never) => Partial<RowDeclaration>): Reads {
  const tables = reads.tables.map((entry): TableReads =>
    entry.typeName === typeName
      ? { ...entry, declare: (row, query) => ({ ...entry.declare(row, query), ...change(row as never) }) }
      : entry,
  );
  return { ...reads, tables };
}

describe('a query of its own, which would go round the scope, is refused', () => {
  const own = sql<string>`(select max(name) from library.readers)`;
  const built = new QueryBuilder().select({ id: readers.id }).from(readers);
  const places: readonly (readonly [string, Reads, string])[] = [
    ['in a field', withField('Book', 'title', () => leaf(own)), 'Book.title'],
    [
      'deep in a field',
      withField('Book', 'title', (b: typeof books) => leaf(sql<string>`coalesce(${b.title}, ${own})`)),
      'Book.title',
    ],
    [
      'as a raw piece',
      withField('Book', 'title', () => leaf(sql<string>`(${sql.raw('SELECT 1')})`)),
      'Book.title',
    ],
    ['as a table', withField('Book', 'title', () => leaf(sql<string>`(${readers})`)), 'Book.title'],
    [
      'in a list of pieces',
      withField('Book', 'title', () => leaf(sql<string>`concat(${[own, own]})`)),
      'Book.title',
    ],
    [
      'in a mask',
      withField('Reader', 'name', (r: typeof readers) => masked(r.name, 'personal', own)),
      'Reader.name',
    ],
    [
      'in a value object',
      withField('Library', 'address', () => value({ street: leaf(own), city: leaf(own) })),
      'Library.address.street',
    ],
    [
      'in a column of a resolver',
      withField('Library', 'weather', () => resolved({ own }, () => null)),
      'Library.weather',
    ],
    [
      'in a count',
      withField('Library', 'bookCount', () => count(books, () => ({ on: sql`${own} = ''` }))),
      'Library.bookCount',
    ],
    [
      'in a sum',
      withField('Library', 'pageCount', () => sum(books, () => ({ on: undefined, of: own }))),
      'Library.pageCount',
    ],
    [
      'in a relation',
      withField('Library', 'books', () => many(books, (b) => ({ on: eq(b.title, own) }))),
      'Library.books',
    ],
    [
      'in a query being built',
      withField('Library', 'books', () => many(books, (b) => ({ on: inArray(b.authorId, built) }))),
      'Library.books',
    ],
    [
      'in an order',
      changed('Book', (_b, { orderBy }) => ({ orderBy: { ...orderBy, TITLE: byExpression(own, 'text') } })),
      'BookOrderField.TITLE',
    ],
    [
      'in a filter',
      changed('Book', (_b, { where }) => ({ where: { ...where, title: contains(own) } })),
      'BookWhere.title',
    ],
    [
      'in a measure',
      withField('Library', 'readerStats', () =>
        stats(
          '',
          part(books, () => ({ measures: { books: own, readers: sql`1` } })),
        ),
      ),
      'Library.readerStats',
    ],
  ];

  test.each(places)('%s', (_, reads, place) => {
    const lines = complaint(reads).split('\n');
    expect(lines).toContain(`  ${place}: it holds a query of its own: use \`related\`, \`count\` or \`sum\``);
  });
});

test('a table that is declared twice is refused', () => {
  const twice = { ...libraryReads, tables: [...libraryReads.tables, ...libraryReads.tables.slice(0, 1)] };
  expect(complaint(twice)).toContain('libraries is declared twice.');
});

test('a table that is read but has no declaration is named', () => {
  const without = { ...libraryReads, tables: libraryReads.tables.filter(({ table }) => table !== seats) };
  expect(complaint(without)).toMatch(/seats has no declaration|Library\.seats/);
});

test('a type that is declared, but stands not in the SDL, is named', () => {
  const more = { typeName: 'Shelf', table: readers, declare: () => ({ scope: everyone, fields: {} }) };
  const tables = [...libraryReads.tables.filter(({ table }) => table !== readers), more];
  expect(complaint({ ...libraryReads, tables })).toContain(
    'Shelf: it is declared, but the SDL has no such type',
  );
});

describe('ranks of groups', () => {
  const measures = {
    total: sql`1`,
    meanPages: sql`1`,
    medianPages: sql`1`,
    meanPagesChange: changeOf('total'),
  };
  const ranked = (by: keyof typeof measures, table: typeof books | typeof loans = books): Reads =>
    withField('Library', 'bookStats', () =>
      stats(
        '',
        part(table, (row) => ({
          period: row === books ? books.acquiredAt : loans.lentAt,
          measures,
          ranks: { pagesRank: { rankOf: by } },
          groupBy: { GENRE: row.id },
        })),
      ),
    );

  test('by a change are refused', () => {
    const text = 'Library.bookStats: there is no measure meanPagesChange to rank by';
    expect(complaint(ranked('meanPagesChange'))).toContain(text);
  });

  test('by figures about people are refused', () => {
    expect(complaint(ranked('total', loans))).toContain(
      'Library.bookStats: it ranks by figures about people',
    );
  });

  test('that groups tell or are sorted by have to be declared', () => {
    const without = withField('Library', 'bookStats', () =>
      stats(
        '',
        part(books, (b) => ({ period: b.acquiredAt, measures, groupBy: { GENRE: b.genre } })),
      ),
    );
    const lines = complaint(without);
    expect(lines).toContain('Library.bookStats: no measure or rank tells pagesRank of a group');
    expect(lines).toContain('Library.bookStats: pagesRank is not declared');
  });
});

describe('changes against a base period', () => {
  const bookStats = (measures: object): Reads =>
    withField('Library', 'bookStats', () =>
      stats(
        '',
        part(books, (b) => ({
          period: b.acquiredAt,
          measures: { total: sql`1`, meanPages: sql`1`, medianPages: sql`1`, ...measures },
          groupBy: { GENRE: b.genre },
        })),
      ),
    );

  test('of a measure that is not there are refused', () => {
    const text = 'Library.bookStats: there is no measure pages that could change';
    expect(complaint(bookStats({ meanPagesChange: changeOf('pages') }))).toContain(text);
  });

  test('and the argument that names the base belong together', () => {
    const text = 'Library.bookStats: changes and the argument basePeriod belong together';
    expect(complaint(bookStats({ meanPagesChange: sql`1` }))).toContain(text);
  });

  test('of figures about people are refused', () => {
    const about = withField('Library', 'bookStats', () =>
      stats(
        '',
        part(loans, (o) => ({
          period: o.lentAt,
          measures: {
            total: sql`1`,
            meanPages: sql`1`,
            medianPages: sql`1`,
            meanPagesChange: changeOf('total'),
          },
          groupBy: { GENRE: o.bookId },
        })),
      ),
    );
    expect(complaint(about)).toContain('Library.bookStats: it tells changes of figures about people');
  });
});

describe('figures about people', () => {
  test.each([
    ['type LoanStats {\n  base: String!\n  total: Int', 'LoanStats.total'],
    ['type LoanStatsGroup {\n  key: String!\n  total: Int', 'LoanStatsGroup.total'],
    ['type ReaderStats {\n  base: String!\n  readers: Int', 'ReaderStats.readers'],
    ['readerCount: Int', 'Library.readerCount'],
  ])('are refused where they cannot be null: %s', (fields, place) => {
    const sdl = librarySdl.replace(fields, `${fields}!`);
    expect(sdl).not.toBe(librarySdl);
    expect(complaint(libraryReads, sdl)).toContain(`${place}: it counts people and can be null`);
  });

  test.each(['where: ReaderWhere', 'region: ID'])(
    'take no argument by which one of them could be singled out: %s',
    (argument) => {
      const sdl = `${librarySdl.replace('readerCount: Int', `readerCount(${argument}): Int`)}
        input ReaderWhere { name: String }`;
      expect(complaint(libraryReads, sdl)).toContain('Library.readerCount: nobody reads its argument');
    },
  );
});
