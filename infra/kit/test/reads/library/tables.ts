import {
  doublePrecision,
  integer,
  numeric,
  pgSchema,
  primaryKey,
  text,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { code, day, moment } from '../../../src/columns.ts';
import { changesTable, traceTable } from '../../../src/writes/tables.ts';

export const library = pgSchema('library');

export const genres = ['NOVEL', 'HISTORY', 'POETRY'] as const;

export const libraries = library.table('libraries', {
  id: code('id').primaryKey(),
  name: text('name').notNull(),
  street: text('street').notNull(),
  city: text('city').notNull(),
  regionCode: code('region_code').notNull(),
});

export const seats = library.table(
  'seats',
  {
    libraryId: code('library_id')
      .notNull()
      .references((): AnyPgColumn => libraries.id),
    number: integer('number').notNull(),
    label: text('label').notNull(),
  },
  (t) => [primaryKey({ columns: [t.libraryId, t.number] })],
);

export const books = library.table('books', {
  id: code('id').primaryKey(),
  title: text('title').notNull(),
  subtitle: text('subtitle'),
  genre: text('genre', { enum: genres }).notNull(),
  pages: integer('pages').notNull(),
  copies: numeric('copies').notNull(),
  weight: doublePrecision('weight').notNull(),
  printedOn: day('printed_on').notNull(),
  acquiredAt: moment('acquired_at').notNull(),
  libraryId: code('library_id').notNull(),
  authorId: code('author_id'),
});

export const readers = library.table('readers', {
  id: code('id').primaryKey(),
  name: text('name').notNull(),
  birthYear: integer('birth_year'),
  regionCode: code('region_code').notNull(),
  version: integer('version').notNull().default(1),
});

export const loans = library.table('loans', {
  id: code('id').primaryKey(),
  bookId: code('book_id').notNull(),
  readerId: code('reader_id').notNull(),
  lentAt: moment('lent_at').notNull(),
  days: doublePrecision('days'),
});

export const posts = library.table('posts', {
  id: code('id').primaryKey(),
  role: text('role').notNull(),
  readerId: code('reader_id').notNull(),
  libraryId: code('library_id').notNull(),
  validFrom: day('valid_from').notNull(),
  validTo: day('valid_to'),
});

export const notices = library.table('notices', {
  id: code('id').primaryKey(),
  text: text('text').notNull(),
  regionCode: code('region_code').notNull(),
  path: code('path').notNull(),
});

export const forecasts = library.table('forecasts', {
  city: text('city').primaryKey(),
  text: text('text').notNull(),
});

export const trace = traceTable(library);
export const changes = changesTable(library);
