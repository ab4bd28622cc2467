/*
 * Declarations that must not compile. `npm run typecheck` fails when one of them does, because its expectation
 * is then unused; planted-mistakes.test.ts proves that each is refused where it stands.
 */
import { sql } from 'drizzle-orm';
import { contains, is } from '../../src/reads/filters.ts';
import { everyone } from '../../src/reads/scope.ts';
import { vocabulary } from '../../src/reads/vocabulary.ts';
import {
  by,
  byKey,
  count,
  key,
  leaf,
  many,
  masked,
  one,
  part,
  resolved,
  stats,
  through,
  value,
} from '../../src/reads/words.ts';
import { changed, loans, newToys, right, toys, without, type Types } from './toys/toys.ts';

const { reads, rows, adds, roots } = vocabulary<Types>();

const all = () => ({ on: undefined });

/* What compiles, so that each mistake below is the only one in its declaration. */

reads('Toy', toys, right);
reads('Loan', loans, () => ({ scope: everyone, fields: {} }));
rows(loans, () => ({ scope: everyone }));
adds('Maker', ['id'], () => ({ fields: { toys: many(toys), toyCount: count(toys, all) } }));
roots({ toy: byKey(), toys: many(toys) });

/* Scope */

// @ts-expect-error forgotten scope
reads('Toy', toys, (t) => without(right(t), 'scope'));

// @ts-expect-error forgotten scope of a table that no type is read from
rows(loans, () => ({}));

/* Types and fields */

// @ts-expect-error unknown type
reads('Ball', toys, right);

// @ts-expect-error missing relation
reads('Toy', toys, (t) => ({ ...right(t), fields: without(right(t).fields, 'maker') }));

// @ts-expect-error missing value: the table has no such column
reads('Toy', loans, () => right(toys));

// @ts-expect-error nullable column behind a non-null field
reads('Toy', toys, (t) => changed(right(t), 'fields', { name: leaf(t.nickname) }));

// @ts-expect-error nullable expression behind a non-null field
reads('Toy', toys, (t) => changed(right(t), 'fields', { name: leaf(sql<null>`null`) }));

// @ts-expect-error wrong data type
reads('Toy', toys, (t) => changed(right(t), 'fields', { name: leaf(t.weight) }));

// @ts-expect-error misspelt column
reads('Toy', toys, (t) => changed(right(t), 'fields', { name: leaf(t.nmae) }));

// @ts-expect-error the table's enum is wider than the SDL's
reads('Toy', newToys, () => right(toys));

// @ts-expect-error a wider enum, declared
reads('Toy', toys, (t) => changed(right(t), 'fields', { kind: leaf(newToys.kind) }));

// @ts-expect-error a mask of another type
reads('Toy', toys, (t) => changed(right(t), 'fields', { name: masked(t.name, 'x', sql<1>`1`) }));

// @ts-expect-error a mask that is null behind a non-null field
reads('Toy', toys, (t) => changed(right(t), 'fields', { name: masked(t.name, 'x', sql<null>`null`) }));

// @ts-expect-error a resolver of another type
reads('Toy', toys, (t) => changed(right(t), 'fields', { price: resolved({}, () => 'much') }));

// @ts-expect-error a value object without one of its fields
reads('Toy', toys, (t) => changed(right(t), 'fields', { size: value({ width: leaf(t.weight) }) }));

/* Relations */

// @ts-expect-error a single where a list is asked
reads('Toy', toys, (t) => changed(right(t), 'fields', { loans: one(loans, () => ({})) }));

// @ts-expect-error a list where a single is asked
reads('Toy', toys, (t) => changed(right(t), 'fields', { lastLoan: many(loans) }));

// @ts-expect-error a value where an object is asked
reads('Toy', toys, (t) => changed(right(t), 'fields', { maker: leaf(t.makerId) }));

// @ts-expect-error a count where a text is asked
reads('Toy', toys, (t) => changed(right(t), 'fields', { name: count(loans, all) }));

// @ts-expect-error the key of a reference that cannot be null can be
reads('Toy', toys, (t) => changed(right(t), 'fields', { shelf: key(t.makerId) }));

// @ts-expect-error a first row, which may be missing, behind a non-null field
reads('Toy', toys, (t) => changed(right(t), 'fields', { shelf: one(toys, () => ({})) }));

// @ts-expect-error the entity of a first row, which may be missing, behind a non-null field
reads('Toy', toys, (t) => changed(right(t), 'fields', { shelf: through(loans, (l) => ({ key: l.id })) }));

/* Filters and orders */

// @ts-expect-error forgotten filters
reads('Toy', toys, (t) => without(right(t), 'where'));

// @ts-expect-error forgotten filter
reads('Toy', toys, (t) => ({ ...right(t), where: without(right(t).where, 'kind') }));

// @ts-expect-error a filter of another type
reads('Toy', toys, (t) => changed(right(t), 'where', { name: is(t.weight) }));

// @ts-expect-error a filter for one value where the SDL gives several
reads('Toy', toys, (t) => changed(right(t), 'where', { kind: is(t.kind) }));

// @ts-expect-error a filter for texts where the SDL gives enum values
reads('Toy', toys, (t) => changed(right(t), 'where', { kind: contains(t.name) }));

// @ts-expect-error forgotten orders
reads('Toy', toys, (t) => without(right(t), 'orderBy'));

// @ts-expect-error forgotten order value
reads('Toy', toys, (t) => ({ ...right(t), orderBy: without(right(t).orderBy, 'WEIGHT') }));

// @ts-expect-error an order by a column that can be null
reads('Toy', toys, (t) => changed(right(t), 'orderBy', { NAME: by(t.nickname) }));

// @ts-expect-error forgotten default order
reads('Toy', toys, (t) => without(right(t), 'order'));

// @ts-expect-error a default order that the SDL does not know
reads('Toy', toys, (t) => ({ ...right(t), order: 'COLOUR ASC' as const }));

// @ts-expect-error a default order without a direction
reads('Toy', toys, (t) => ({ ...right(t), order: 'NAME' as const }));

// @ts-expect-error filters for a type that has none
reads('Loan', loans, (l) => ({ scope: everyone, fields: {}, where: { id: is(l.id) } }));

/* Statistics */

const total = { total: sql`count(*)` };
const few = part(loans, () => ({ measures: total }));
const more = part(loans, () => ({ measures: { ...total, children: sql`0`, days: sql`0` } }));

// @ts-expect-error missing measure
reads('Toy', toys, (t) => changed(right(t), 'fields', { loanStats: stats('Loans', few) }));

// @ts-expect-error a measure that the SDL does not know
reads('Toy', toys, (t) => changed(right(t), 'fields', { loanStats: stats('Loans', more) }));

/* Other services' entities and roots */

// @ts-expect-error unknown key
adds('Maker', ['code'], () => ({ fields: { toys: many(toys), toyCount: count(toys, all) } }));

// @ts-expect-error missing added field
adds('Maker', ['id'], () => ({ fields: { toys: many(toys) } }));

// @ts-expect-error unknown root
roots({ toy: byKey(), toys: many(toys), loans: many(loans) });

// @ts-expect-error missing root
roots({ toy: byKey() });

// @ts-expect-error a single root where a list is asked
roots({ toy: byKey(), toys: byKey() });
