import { sql, type SQL } from 'drizzle-orm';
import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { isRecord } from './arguments.ts';
import type { Compilation, Share } from './compilation.ts';
import { addedSource, columnNamed, compileObject, sourceOf, type Source } from './compile.ts';
import { arrayLiteral } from './input.ts';
import { keyFieldsOf } from './keys.ts';
import type { Compile } from './plan.ts';
import type { Reading } from './readings.ts';
import { openRows, whereOf } from './rows.ts';
import { selectionOf } from './selection.ts';
import { typeOfInput } from './sql-json.ts';
import { namesDistrict } from './trees.ts';

/** What is read of entities in one statement: all that is asked, or their figures apart from the rest. */
export type Part = '' | ' figures' | ' others';

/** Whether a field is read in a part; what an entity is told apart by is in each. */
function isIn(part: Part, name: string, { kind }: Reading, keys: readonly string[]): boolean {
  if (part === '' || keys.includes(name)) return true;
  return (kind === 'stats') === (part === ' figures');
}

/** One statement for all keys of a type: keys in order, each with its row's JSON or null. */
export function compileEntities(
  type: GraphQLObjectType,
  names: readonly string[],
  nodes: readonly FieldNode[],
  texts: ReadonlySet<string> | undefined,
  part: Part,
): Compile {
  return (c, today) => {
    const alias = c.alias();
    const k = sql.identifier(alias);
    const columns = [...names, '$place'].map((name) => sql.identifier(name));
    const ours = c.catalog.byType.get(type.name);
    const rows = ours && openRows(c, ours.table, null);
    const source = rows ? sourceOf(rows) : addedSource(c, type, alias);
    const share = shareOfFigures(c, type, source, nodes);
    c.tellsFigures(share);
    const keys = share !== 'none' && isWide(c) ? oneKey(c, type, names) : allKeys(c, type, names);
    // What is kept is the same whether its texts are wanted as such or not.
    const wanted = {
      texts: part === ' figures' ? undefined : texts,
      only: (name: string, reading: Reading) => isIn(part, name, reading, names),
    };
    const object = compileObject(c, type, source, nodes, today, wanted);
    const matches = names.map(
      (name) => sql`${columnNamed(source.row, type, name)} = ${k}.${sql.identifier(name)}`,
    );
    const json = rows
      ? sql`(select ${object} from ${rows.from}${whereOf([...rows.conditions, ...matches])})`
      : object;
    return sql`(select json_agg(${json} order by ${k}."$place") from ${keys} ${k}(${sql.join(columns, sql`, `)}))`;
  };
}

/** All keys. Out of the planner's sight: a plan for the number of them at hand always looks better than the one for all. */
function allKeys(c: Compilation, type: GraphQLObjectType, names: readonly string[]): SQL {
  const keys = names.map((name, index) => {
    const list = c.bind((input) => arrayLiteral(input.keys[index] ?? []), `${typeOfKey(type, name)}[]`);
    return sql`(select ${list})`;
  });
  return sql`unnest(${sql.join(keys, sql`, `)}) with ordinality`;
}

/** Whether one entity is asked for that many rows may belong to. */
function isWide(c: Compilation): boolean {
  return (
    c.ask(({ keys }) =>
      String(
        keys.every(([key, ...more]) => more.length === 0 && key !== null) &&
          keys.some(([key]) => namesDistrict(key ?? '')),
      ),
    ) === 'true'
  );
}

/** The one key, where the planner sees it: how many rows belong to it decides how they are best counted. */
function oneKey(c: Compilation, type: GraphQLObjectType, names: readonly string[]): SQL {
  c.planEachTime();
  const keys = names.map((name, index) =>
    c.bind((input) => input.keys[index]?.[0] ?? null, typeOfKey(type, name)),
  );
  return sql`(select ${sql.join([...keys, sql`1`], sql`, `)})`;
}

/** How much of what is asked of an entity is statistics, besides what it is told apart by. */
function shareOfFigures(
  c: Compilation,
  type: GraphQLObjectType,
  { fields }: Source,
  nodes: readonly FieldNode[],
): Share {
  const keys = new Set(['__typename', ...keyFieldsOf(type)]);
  const sets = nodes.map(({ selectionSet }) => selectionSet);
  const asked = [...selectionOf(c, type, sets)]
    .map(([, [{ name }]]) => name.value)
    .filter((name) => !keys.has(name));
  const figures = asked.filter((name) => fields[name]?.kind === 'stats');
  if (figures.length === 0) return 'none';
  return figures.length === asked.length ? 'all' : 'some';
}

/** An object that `@requires` brings comes whole: a field picks from it what it needs. */
function typeOfKey(type: GraphQLObjectType, name: string): string {
  const field = type.getFields()[name];
  const named = field && getNamedType(field.type);
  return isObjectType(named) ? 'jsonb' : typeOfInput(named?.name ?? 'ID');
}

/** Entities that are there, each with its figures; nothing else is asked of them where there are no others. */
export function withFigures(
  others: readonly unknown[] | null,
  figures: readonly unknown[],
): readonly unknown[] {
  if (others === null) return figures;
  return others.map((entity, at) => (isRecord(entity) ? Object.assign(entity, figures[at]) : entity));
}
