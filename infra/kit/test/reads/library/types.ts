import type { genres } from './tables.ts';

/* The types of schema.graphql, in the form the code generator of `schema` gives them. */

type Maybe<T> = T | null;
type Genre = (typeof genres)[number];

interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: { hasNextPage: boolean };
  totalCount: number;
}

export interface Types {
  Query: {
    library: Maybe<Library>;
    libraries: Maybe<Connection<Library>>;
    book: Maybe<Book>;
    books: Maybe<Connection<Book>>;
    readers: Maybe<Connection<Reader>>;
    loans: Maybe<Connection<Loan>>;
    notices: Maybe<Connection<Notice>>;
    libraryChanges: Maybe<Connection<Change>>;
  };
  Library: Library;
  LibraryWhere: { name?: string | null; region?: string | null };
  LibraryOrderField: 'NAME';
  Address: Address;
  Seat: Seat;
  Genre: Genre;
  Book: Book;
  BookWhere: {
    genre?: Genre[] | null;
    pagesFrom?: number | null;
    pagesBelow?: number | null;
    title?: string | null;
    borrowed?: boolean | null;
  };
  BookOrderField: 'ID' | 'TITLE' | 'GENRE' | 'PAGES' | 'COPIES' | 'WEIGHT' | 'PRINTED_ON' | 'ACQUIRED_AT';
  Reader: Reader;
  ReaderOrderField: 'ID';
  Loan: Loan;
  LoanOrderField: 'LENT_AT';
  Post: Post;
  PostOrderField: 'ROLE';
  Notice: Notice;
  Change: Change;
  ChangeWhere: { type?: string[] | null; division?: string | null };
  Author: Author;
}

interface Library {
  __typename?: 'Library';
  id: string;
  name: string;
  address: Address;
  books: Connection<Book>;
  longBooks: Connection<Book>;
  bookCount: number;
  pageCount: number;
  seats: Seat[];
  readers: Connection<Reader>;
  head: Maybe<Reader>;
  posts: Connection<Post>;
  staff: Connection<Reader>;
  readerCount: Maybe<number>;
  loanStats: LoanStats;
  bookStats: BookStats;
  readerStats: { base: string; readers: Maybe<number>; books: number };
  weather: Maybe<string>;
}

interface Address {
  __typename?: 'Address';
  street: string;
  city: string;
}

interface Seat {
  __typename?: 'Seat';
  libraryId: string;
  number: number;
  label: string;
}

interface Book {
  __typename?: 'Book';
  id: string;
  title: string;
  subtitle: Maybe<string>;
  genre: Genre;
  pages: number;
  copies: string;
  weight: number;
  printedOn: string;
  acquiredAt: string;
  library: Library;
  author: Maybe<Author>;
  loans: Connection<Loan>;
  lastLoan: Maybe<Loan>;
}

interface Reader {
  __typename?: 'Reader';
  id: string;
  name: string;
  birthYear: Maybe<number>;
  loans: Connection<Loan>;
}

interface Loan {
  __typename?: 'Loan';
  id: string;
  book: Book;
  reader: Maybe<Reader>;
  lentAt: string;
  days: Maybe<number>;
}

interface Post {
  __typename?: 'Post';
  id: string;
  role: string;
  holder: Maybe<Reader>;
  library: Maybe<Library>;
  validFrom: string;
  validTo: Maybe<string>;
}

interface Notice {
  __typename?: 'Notice';
  id: string;
  text: string;
}

interface LoanStats {
  base: string;
  computedAt: string;
  total: Maybe<number>;
  readers: Maybe<number>;
  meanDays: Maybe<number>;
  groups: { key: string; total: Maybe<number>; meanDays: Maybe<number> }[];
}

interface BookStats {
  base: string;
  total: number;
  meanPages: Maybe<number>;
  medianPages: Maybe<number>;
  meanPagesChange: Maybe<number>;
  groups: { key: string; total: number; pagesRank: Maybe<number>; meanPagesChange: Maybe<number> }[];
}

interface Author {
  __typename?: 'Author';
  id: string;
  path: string;
  books: Maybe<Connection<Book>>;
  newestBook: Maybe<Book>;
  bookCount: Maybe<number>;
  readers: Maybe<Connection<Reader>>;
  borrowedCount: Maybe<number>;
  noticesBelow: Maybe<number>;
}

interface Change {
  __typename?: 'Change';
  id: string;
  type: string;
  key: string;
  action: string;
  from: string | null;
  to: string | null;
  at: string;
}
