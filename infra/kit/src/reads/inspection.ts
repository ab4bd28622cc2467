import type { SQL, SQLWrapper } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { unrestrictedViewer } from '../viewer.ts';
import type { Catalog, Query } from './catalog.ts';
import { createCompilation } from './compilation.ts';
import { faultsOf } from './expressions.ts';
import type { Filter } from './filters.ts';
import { someDay } from './input.ts';
import { createQuery, openRows, type OpenRows } from './rows.ts';

export type Field = GraphQLField<unknown, unknown>;

export const noReading = 'it has neither a reading nor a resolver';
const none: ReadonlySet<string> = new Set();

/** What the checks at start are given: declarations to look into, and where to report what is wrong. */
export interface Inspection {
  readonly schema: GraphQLSchema;
  readonly catalog: Catalog;
  readonly query: Query;
  /** One line for each mistake. */
  readonly problems: readonly string[];
  /** Types read as part of a row. */
  readonly values: Set<string>;
  open(table: PgTable): OpenRows;
  /** Stands for a value of a PostgreSQL type that is only known when a statement runs. */
  bind(type: string): SQL;
  report(place: string, problem: string): void;
  /** Both lists have to hold the same names. */
  compare(place: string, wanted: readonly string[], declared: readonly string[]): void;
  checkExpression(place: string, expression: SQLWrapper, masked: ReadonlySet<string>): void;
  checkExpressions(place: string, expressions: readonly (SQLWrapper | undefined)[]): void;
  checkFilter(place: string, filter: Filter<never>, masked: ReadonlySet<string>): void;
}

export function createInspection(schema: GraphQLSchema, catalog: Catalog): Inspection {
  const problems: string[] = [];
  const input = { variables: {}, args: [], viewer: unrestrictedViewer, keys: [], ...someDay };
  const c = createCompilation({ schema, catalog, fragments: {}, input });

  function report(place: string, problem: string): void {
    problems.push(`${place}: ${problem}`);
  }

  function checkExpression(place: string, expression: SQLWrapper, masked: ReadonlySet<string>): void {
    for (const problem of faultsOf(expression, masked)) report(place, problem);
  }

  return {
    schema,
    catalog,
    query: createQuery(c),
    problems,
    values: new Set(),
    open: (table) => openRows(c, table, null),
    bind: (type) => c.bind(() => null, type),
    report,
    compare(place, wanted, declared) {
      for (const name of wanted) if (!declared.includes(name)) report(place, `${name} is not declared`);
      for (const name of declared) if (!wanted.includes(name)) report(place, `${name} is not in the SDL`);
    },
    checkExpression,
    checkExpressions(place, expressions) {
      for (const expression of expressions) if (expression) checkExpression(place, expression, none);
    },
    checkFilter(place, filter, masked) {
      checkExpression(place, filter.of, masked);
      checkExpression(
        place,
        filter.predicate((_, type) => c.bind(() => null, type)),
        masked,
      );
    },
  };
}

/** The object type a field leads to. */
export function targetOf(field: Field): GraphQLObjectType | null {
  const named = getNamedType(field.type);
  return isObjectType(named) ? named : null;
}

/** The object type of the rows a list or connection holds. */
export function nodeOf(field: Field): GraphQLObjectType | null {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const target = targetOf(field);
  if (isListType(type) || !target) return target;
  const nodes = target.getFields()['nodes'];
  return nodes ? targetOf(nodes) : null;
}
