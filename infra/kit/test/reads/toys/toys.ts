import { eq, sql } from 'drizzle-orm';
import { integer, pgSchema, text } from 'drizzle-orm/pg-core';
import { contains, oneOf } from '../../../src/reads/filters.ts';
import { everyone } from '../../../src/reads/scope.ts';
import { by, count, key, leaf, many, one, part, resolved, stats, value } from '../../../src/reads/words.ts';

const schema = pgSchema('toys');
const kinds = ['BALL', 'DOLL'] as const;

export const toys = schema.table('toys', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  nickname: text('nickname'),
  kind: text('kind', { enum: kinds }).notNull(),
  weight: integer('weight').notNull(),
  shelfId: text('shelf_id').notNull(),
  makerId: text('maker_id'),
});

/** A table that knows a kind of toy which the SDL does not. */
export const newToys = schema.table('new_toys', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  kind: text('kind', { enum: [...kinds, 'ROBOT'] }).notNull(),
  weight: integer('weight').notNull(),
});

export const loans = schema.table('loans', {
  id: text('id').primaryKey(),
  toyId: text('toy_id').notNull(),
  childId: text('child_id').notNull(),
});

/** The types of an SDL, as the code generator writes them. */
export interface Types {
  Query: { toy: Toy | null; toys: Connection<Toy> | null };
  Toy: Toy;
  ToyWhere: { name?: string | null; kind?: Kind[] | null };
  ToyOrderField: 'NAME' | 'WEIGHT';
  Shelf: { id: string };
  Maker: Maker;
  Loan: Loan;
}

type Kind = (typeof kinds)[number];

interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: { hasNextPage: boolean };
  totalCount: number;
}

interface Toy {
  id: string;
  name: string;
  kind: Kind;
  weight: number;
  shelf: { id: string };
  maker: Maker | null;
  size: { width: number; label: string };
  loans: Connection<Loan>;
  lastLoan: Loan | null;
  loanCount: number;
  loanStats: { base: string; total: number; children: number };
  price: number;
}

interface Maker {
  id: string;
  toys: Connection<Toy> | null;
  toyCount: number | null;
}

interface Loan {
  id: string;
}

/** A declaration of Toy with nothing wrong. */
export function right(t: typeof toys) {
  return {
    scope: everyone,
    order: 'NAME ASC' as const,
    orderBy: { NAME: by(t.name), WEIGHT: by(t.weight) },
    where: { name: contains(t.name), kind: oneOf(t.kind) },
    fields: {
      shelf: key(t.shelfId),
      maker: key(t.makerId),
      size: value({ width: leaf(t.weight), label: leaf(t.name) }),
      loans: many(loans, (l) => ({ on: eq(l.toyId, t.id) })),
      lastLoan: one(loans, (l) => ({ on: eq(l.toyId, t.id) })),
      loanCount: count(loans, (l) => ({ on: eq(l.toyId, t.id) })),
      loanStats: stats(
        'Loans',
        part(loans, () => ({ measures: { total: sql`count(*)`, children: sql`count(*)` } })),
      ),
      price: resolved({ id: t.id }, ({ id }) => id.length),
    },
  };
}

export function without<T extends object, K extends keyof T>(whole: T, name: K): Omit<T, K> {
  const { [name]: _, ...rest } = whole;
  return rest;
}

export function changed<T extends object, K extends keyof T, C extends object>(
  whole: T,
  name: K,
  changes: C,
) {
  const part: Omit<T[K], keyof C> & C = { ...whole[name], ...changes };
  return { ...whole, [name]: part } as Omit<T, K> & Record<K, typeof part>;
}
