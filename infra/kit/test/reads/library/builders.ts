import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { books, forecasts, libraries, loans, notices, posts, readers, seats } from './tables.ts';

type Given<T> = Partial<T>;
type Library = typeof libraries.$inferSelect;
type Book = typeof books.$inferSelect;
type Reader = typeof readers.$inferSelect;

/** Rows that a test mentions; all else about them is made up. */
export function createBuilders(db: PostgresJsDatabase) {
  let rows = 0;
  const id = (prefix: string): string => `${prefix}_${String(++rows).padStart(4, '0')}`;

  return {
    async aLibrary(given: Given<Library> = {}): Promise<Library> {
      const made = {
        id: id('lib'),
        name: '图书馆',
        street: '青年路',
        city: '昆明',
        regionCode: '530102001001',
      };
      const row = { ...made, ...given };
      await db.insert(libraries).values(row);
      return row;
    },
    async aSeat(given: { in: Library; number: number }) {
      const row = { libraryId: given.in.id, number: given.number, label: `座位${given.number}` };
      await db.insert(seats).values(row);
      return row;
    },
    async aBook({ in: at, ...given }: { in: Library } & Given<Book>): Promise<Book> {
      const made: Book = {
        id: id('bok'),
        title: '书',
        subtitle: null,
        genre: 'NOVEL',
        pages: 100,
        copies: '1',
        weight: 0.5,
        printedOn: '2020-01-01',
        acquiredAt: '2021-01-01T00:00:00.000Z',
        libraryId: at.id,
        authorId: null,
      };
      const row = { ...made, ...given };
      await db.insert(books).values(row);
      return row;
    },
    async aReader(given: Given<Reader> = {}): Promise<Reader> {
      const made = { id: id('rdr'), name: '王小明', birthYear: 1990, regionCode: '530102001001', version: 1 };
      const row = { ...made, ...given };
      await db.insert(readers).values(row);
      return row;
    },
    async aLoan({ of, by, ...given }: { of: Book; by: Reader } & Given<typeof loans.$inferSelect>) {
      const made = {
        id: id('lon'),
        bookId: of.id,
        readerId: by.id,
        lentAt: '2026-03-01T00:00:00.000Z',
        days: null,
      };
      const row = { ...made, ...given };
      await db.insert(loans).values(row);
      return row;
    },
    async aHead(given: { of: Library; is: Reader; from: string; to?: string }) {
      const row = {
        id: id('pst'),
        role: 'HEAD',
        readerId: given.is.id,
        libraryId: given.of.id,
        validFrom: given.from,
        validTo: given.to ?? null,
      };
      await db.insert(posts).values(row);
      return row;
    },
    async aNotice(given: { regionCode: string; path: string }) {
      const row = { id: id('ntc'), text: '通知', ...given };
      await db.insert(notices).values(row);
      return row;
    },
    async aForecast(given: typeof forecasts.$inferSelect) {
      await db.insert(forecasts).values(given);
    },
  };
}
