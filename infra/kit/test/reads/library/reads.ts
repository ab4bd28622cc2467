import { and, eq, gt, isNotNull, sql } from 'drizzle-orm';
import type { Reads } from '../../../src/reads/catalog.ts';
import { atLeast, below, contains, holds, oneOf, within, type Filter } from '../../../src/reads/filters.ts';
import { either, everyone, following, inDivision, inLine, ownedBy } from '../../../src/reads/scope.ts';
import { withinLine } from '../../../src/reads/trees.ts';
import { vocabulary } from '../../../src/reads/vocabulary.ts';
import {
  among,
  by,
  byExpression,
  byKey,
  changeOf,
  count,
  key,
  leaf,
  many,
  masked,
  mean,
  median,
  one,
  part,
  rankOf,
  resolved,
  stats,
  sum,
  through,
  value,
} from '../../../src/reads/words.ts';
import { personalData } from '../../../src/viewer.ts';
import { changeFeed, changeReading } from '../../../src/writes/journal-reads.ts';
import { books, changes, libraries, loans, notices, posts, readers, seats } from './tables.ts';
import type { Types } from './types.ts';
import { createForecastLoader } from './forecast.loader.ts';

const { reads, adds, roots } = vocabulary<Types>();

const libraryRead = reads('Library', libraries, (l, { related }) => ({
  scope: everyone,
  order: 'NAME ASC',
  orderBy: { NAME: byExpression(sql`${l.name} collate "C"`, 'text') },
  where: { name: contains(l.name), region: within(l.regionCode) },
  fields: {
    address: value({ street: leaf(l.street), city: leaf(l.city) }),
    books: many(books, (b) => ({ on: eq(b.libraryId, l.id) })),
    longBooks: many(books, (b) => ({
      on: eq(b.libraryId, l.id),
      order: 'PAGES DESC',
      args: { longerThan: moreThan(b.pages) },
    })),
    bookCount: count(books, (b) => ({ on: eq(b.libraryId, l.id) })),
    pageCount: sum(books, (b) => ({ on: eq(b.libraryId, l.id), of: b.pages })),
    seats: many(seats, (s) => ({ on: eq(s.libraryId, l.id) })),
    readers: many(readers, (r) => ({ on: eq(r.regionCode, l.regionCode) })),
    head: through(posts, (p) => ({ on: and(eq(p.libraryId, l.id), eq(p.role, 'HEAD')), key: p.readerId })),
    posts: many(posts, (p) => ({ on: eq(p.libraryId, l.id) })),
    staff: many(readers, (r) => ({
      on: related(posts, (p) => and(eq(p.libraryId, l.id), eq(p.readerId, r.id))),
    })),
    readerCount: count(readers, (r) => ({ on: eq(r.regionCode, l.regionCode) })),
    loanStats: stats(
      'Loans of books of this library',
      part(loans, (o) => ({
        on: related(books, (b) => and(eq(b.id, o.bookId), eq(b.libraryId, l.id))),
        period: o.lentAt,
        measures: {
          total: sql`count(*)`,
          readers: sql`count(distinct ${o.readerId})`,
          meanDays: among(isNotNull(o.days), sql`avg(${o.days})`),
        },
        groupBy: {
          BOOK: o.bookId,
          MONTH: sql`to_char(${o.lentAt} at time zone 'Asia/Shanghai', 'YYYY-MM')`,
        },
      })),
    ),
    bookStats: stats(
      'Books of this library acquired in the period',
      part(books, (b) => ({
        on: eq(b.libraryId, l.id),
        period: b.acquiredAt,
        measures: {
          total: sql`count(*)`,
          meanPages: mean(b.pages),
          medianPages: median(b.pages),
          meanPagesChange: changeOf('meanPages'),
        },
        ranks: { pagesRank: rankOf('meanPages') },
        groupBy: { GENRE: b.genre },
      })),
    ),
    readerStats: stats(
      'Readers of the region and books of this library',
      part(readers, (r) => ({ on: eq(r.regionCode, l.regionCode), measures: { readers: sql`count(*)` } })),
      part(books, (b) => ({ on: eq(b.libraryId, l.id), measures: { books: sql`count(*)` } })),
    ),
    weather: resolved({ city: l.city }, ({ city }, _, context) =>
      context.once(createForecastLoader).load(city),
    ),
  },
}));

function moreThan(column: typeof books.pages): Filter<number> {
  return {
    of: column,
    predicate: (bind) =>
      gt(
        column,
        bind((given) => String(given), 'int'),
      ),
  };
}

const seatRead = reads('Seat', seats, () => ({ scope: everyone, fields: {} }));

const bookRead = reads('Book', books, (b, { related }) => ({
  scope: everyone,
  order: 'ID ASC',
  orderBy: {
    ID: by(b.id),
    TITLE: byExpression(sql`${b.title} collate "C"`, 'text'),
    GENRE: by(b.genre),
    PAGES: by(b.pages),
    COPIES: by(b.copies),
    WEIGHT: by(b.weight),
    PRINTED_ON: by(b.printedOn),
    ACQUIRED_AT: by(b.acquiredAt),
  },
  where: {
    genre: oneOf(b.genre),
    pagesFrom: atLeast(b.pages),
    pagesBelow: below(b.pages),
    title: contains(b.title),
    borrowed: holds(related(loans, (o) => eq(o.bookId, b.id))),
  },
  fields: {
    library: key(b.libraryId),
    author: key(b.authorId),
    loans: many(loans, (o) => ({ on: eq(o.bookId, b.id) })),
    lastLoan: one(loans, (o) => ({ on: eq(o.bookId, b.id), order: 'LENT_AT DESC' })),
  },
}));

const readerRead = reads('Reader', readers, (r) => ({
  scope: either(inDivision(r.regionCode), ownedBy(r.id)),
  person: r.id,
  order: 'ID ASC',
  orderBy: { ID: by(r.id) },
  fields: {
    name: masked(r.name, personalData, sql<string>`left(${r.name}, 1)`),
    birthYear: masked(r.birthYear, personalData, sql<null>`null::integer`),
    loans: many(loans, (o) => ({ on: eq(o.readerId, r.id) })),
  },
}));

const loanRead = reads('Loan', loans, (o) => ({
  scope: either(
    following(readers, o.readerId, (r) => r.id),
    ownedBy(o.readerId),
  ),
  person: o.readerId,
  order: 'LENT_AT ASC',
  orderBy: { LENT_AT: by(o.lentAt) },
  fields: { book: key(o.bookId), reader: key(o.readerId) },
}));

const postRead = reads('Post', posts, (p) => ({
  scope: everyone,
  validity: { from: p.validFrom, to: p.validTo },
  order: 'ROLE ASC',
  orderBy: { ROLE: by(p.role) },
  fields: { holder: key(p.readerId), library: key(p.libraryId) },
}));

const noticeRead = reads('Notice', notices, (n) => ({
  scope: either(inDivision(n.regionCode), inLine(n.path)),
  fields: {},
}));

const authorRead = adds('Author', ['id', 'path'], (a, { related }) => ({
  fields: {
    books: many(books, (b) => ({ on: eq(b.authorId, a.id) })),
    newestBook: one(books, (b) => ({ on: eq(b.authorId, a.id), order: 'PRINTED_ON DESC' })),
    bookCount: count(books, (b) => ({ on: eq(b.authorId, a.id) })),
    readers: many(readers, (r) => ({
      on: related(loans, (o) =>
        and(
          eq(o.readerId, r.id),
          related(books, (b) => and(eq(b.id, o.bookId), eq(b.authorId, a.id))),
        ),
      ),
    })),
    borrowedCount: count(books, (b) => ({
      on: and(
        eq(b.authorId, a.id),
        related(loans, (o) => eq(o.bookId, b.id)),
      ),
    })),
    noticesBelow: count(notices, (n) => ({ on: withinLine(n.path, a.path) })),
  },
}));

const changeRead = reads('Change', changes, changeReading);

export const libraryReads: Reads = {
  tables: [libraryRead, seatRead, bookRead, readerRead, loanRead, postRead, noticeRead, changeRead],
  added: [authorRead],
  roots: roots({
    library: byKey(),
    libraries: many(libraries),
    book: byKey(),
    books: many(books),
    readers: many(readers),
    loans: many(loans),
    notices: many(notices),
    libraryChanges: changeFeed(changes),
  }),
};
