import { sql } from 'drizzle-orm';
import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import postgres from 'postgres';
import { guardsOf } from '../access/guards.ts';
import { refusalBy } from '../access/passage.ts';
import { reportOutage } from '../database-outage.ts';
import { badInput } from '../errors.ts';
import { assertText } from '../scalars.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { createAdmission } from './admission.ts';
import type { Catalog } from './catalog.ts';
import type { Compilation } from './compilation.ts';
import {
  addedSource,
  columnNamed,
  compileField,
  compileKey,
  compileObject,
  sourceOf,
  type Source,
} from './compile.ts';
import { arrayLiteral, type ReadInput } from './input.ts';
import { keepFigures, type KeepFigures } from './kept-figures.ts';
import { entityKeyOf, keyFieldsOf } from './keys.ts';
import { createPlanCache, momentSlot, type Compile, type Plan } from './plan.ts';
import type { Reading } from './readings.ts';
import { inSight, readerOf, sightOf } from './row-security.ts';
import { openRows, whereOf } from './rows.ts';
import { selectionOf } from './selection.ts';
import { typeOfInput } from './sql-json.ts';

/** A reference to an entity, as the gateway sends it. */
export type Representation = Readonly<Record<string, unknown>>;

/** What a read looks at of GraphQL's description of a field. */
export type ReadInfo = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'> & {
  /** By type of entity: the response keys whose values are wanted as strings of JSON. */
  readonly texts?: Texts;
};

export type Texts = ReadonlyMap<string, ReadonlySet<string>>;

export interface Reader {
  /** Answers a field of `Query`, by its name. */
  root(name: string, reading: Reading, context: SubgraphContext, info: ReadInfo): Promise<unknown>;
  /** Answers a field that holds one entity, by its key: what a mutation's payload shows. */
  entity(type: GraphQLObjectType, key: string, context: SubgraphContext, info: ReadInfo): Promise<unknown>;
  /**
   * Answers `_entities`: in place, each an object of its own, null where missing or invisible, an error where the
   * viewer is refused.
   */
  entities(
    representations: readonly Representation[],
    context: SubgraphContext,
    info: ReadInfo,
  ): Promise<readonly unknown[]>;
}

/** Statements kept prepared on each connection. */
const mostPrepared = 1_000;

export function createReader(
  schema: GraphQLSchema,
  catalog: Catalog,
  keeping: KeepFigures = { maxAgeMs: 0 },
): Reader {
  const countOnce = keepFigures(keeping);
  const planFor = createPlanCache(schema, catalog);
  const admit = createAdmission(mostPrepared);

  async function answer(
    place: string,
    context: SubgraphContext,
    info: ReadInfo,
    facts: { variables: Readonly<Record<string, unknown>>; keys: ReadInput['keys'] },
    compile: Compile,
  ): Promise<unknown> {
    const { plan, input } = planFor(
      place,
      info.fieldNodes,
      info.fragments,
      {
        ...facts,
        viewer: context.viewer,
        today: context.clock.today(),
        now: context.clock.now().toISOString(),
      },
      compile,
    );
    if (!plan.figures) return run(plan, input, context);
    return countOnce(
      () => figuresKey(plan, input, context),
      () => run(plan, input, context),
    );
  }

  function figuresKey(plan: Plan, input: ReadInput, { viewer, database }: SubgraphContext): string {
    const values = plan.slots.map((slot) => (slot === momentSlot ? null : slot(input)));
    const sight = catalog.rowSecurity ? sightOf(viewer, readerOf(database.schema)) : [];
    return JSON.stringify([plan.number, values, sight]);
  }

  async function run(plan: Plan, input: ReadInput, context: SubgraphContext): Promise<unknown> {
    const values = plan.slots.map((slot) => textOrNull(slot(input)));
    for (const slot of plan.needless) textOrNull(slot(input));
    try {
      const prepare = admit(plan);
      const { database, viewer } = context;
      const rows = await database.read((sql) => {
        const query = sql.unsafe<{ data: unknown }[]>(plan.text, values, { prepare });
        return catalog.rowSecurity ? inSight(query, viewer, database.schema) : query;
      }, context.signal);
      return rows[0]?.data ?? null;
    } catch (error) {
      // Class 22, data exception: a value that passed GraphQL's types and is still none for the database.
      if (error instanceof postgres.PostgresError && error.code.startsWith('22')) {
        context.log.debug({ err: error, requestId: context.requestId }, 'a value that is none');
        throw badInput('A cursor or an argument holds a value that cannot be compared with what is stored.');
      }
      throw reportOutage(error, context);
    }
  }

  async function entitiesOf(
    type: GraphQLObjectType,
    representations: readonly Representation[],
    context: SubgraphContext,
    info: ReadInfo,
  ): Promise<readonly unknown[]> {
    const names = catalog.added.get(type.name)?.keys ?? keyFieldsOf(type);
    const { distinct, places } = deduplicate(representations, names);
    const keys = names.map((name) => distinct.map((key) => textOf(key[name])));
    const facts = { variables: info.variableValues, keys };
    const texts = info.texts?.get(type.name);
    const found = await answer(
      texts ? [type.name, ...texts].join(' ') : type.name,
      context,
      info,
      facts,
      compileEntities(type, names, info.fieldNodes, texts),
    );
    const list: readonly unknown[] = Array.isArray(found) ? found : [];
    if (distinct.length === places.length) return places.map((place) => list[place] ?? null);
    const given = new Set<number>();
    return places.map((place) => {
      const found = list[place] ?? null;
      if (!given.has(place)) {
        given.add(place);
        return found;
      }
      return structuredClone(found);
    });
  }

  function entityNamed(name: unknown): GraphQLObjectType {
    const type = typeof name === 'string' ? schema.getType(name) : undefined;
    if (isObjectType(type) && entityKeyOf(type)?.resolvable) return type;
    throw badInput(`No entity is called ${String(name)} here.`);
  }

  return {
    root(name, reading, context, info) {
      const field = schema.getQueryType()?.getFields()[name];
      const nodes = nonEmpty(info.fieldNodes);
      if (!field || !nodes) throw new Error(`Query.${name} is not there.`);
      return answer('', context, info, { variables: info.variableValues, keys: [] }, (c, today) =>
        compileField(c, field, reading, nodes, { fields: {}, row: {} }, today),
      );
    },
    entity(type, key, context, info) {
      return answer('', context, info, { variables: info.variableValues, keys: [[key]] }, (c, today) => {
        const bound = c.bind((input) => input.keys[0]?.[0] ?? null, 'text');
        return compileKey(c, type, [bound], info.fieldNodes, today);
      });
    },
    async entities(representations, context, info) {
      const groups = new Map<unknown, number[]>();
      for (const [index, { __typename: name }] of representations.entries()) {
        const group = groups.get(name);
        if (group) group.push(index);
        else groups.set(name, [index]);
      }
      const byType = [...groups].map(([name, indexes]) => [entityNamed(name), indexes] as const);
      const answers: unknown[] = representations.map(() => null);
      // A type that is refused does not leave the others' statements running behind the answer.
      const ended = await Promise.allSettled(
        byType.map(async ([type, indexes]) => {
          const refusal = refusalBy(guardsOf(schema).ofType(type.name), context.viewer);
          const asked = indexes.map((index) => representations[index] ?? {});
          const found = refusal ? [] : await entitiesOf(type, asked, context, info);
          for (const [place, index] of indexes.entries()) answers[index] = refusal ?? found[place] ?? null;
        }),
      );
      for (const end of ended) if (end.status === 'rejected') throw end.reason;
      return answers;
    },
  };
}

/** One statement for all keys of a type: keys in order, each with its row's JSON or null. */
function compileEntities(
  type: GraphQLObjectType,
  names: readonly string[],
  nodes: readonly FieldNode[],
  texts: ReadonlySet<string> | undefined,
): Compile {
  return (c, today) => {
    const fields = type.getFields();
    const alias = c.alias();
    const keys = names.map((name, index) => {
      const list = c.bind((input) => arrayLiteral(input.keys[index] ?? []), `${typeOfKey(fields[name])}[]`);
      // Out of the planner's sight: a plan for the number of keys at hand always looks better than the one for all.
      return sql`(select ${list})`;
    });
    const columns = [...names, '$place'].map((name) => sql.identifier(name));
    const k = sql.identifier(alias);
    const ours = c.catalog.byType.get(type.name);
    const rows = ours && openRows(c, ours.table, null);
    const source = rows ? sourceOf(rows) : addedSource(c, type, alias);
    if (tellsFigures(c, type, source, nodes)) c.tellsFigures();
    const object = compileObject(c, type, source, nodes, today, texts);
    const matches = names.map(
      (name) => sql`${columnNamed(source.row, type, name)} = ${k}.${sql.identifier(name)}`,
    );
    const json = rows
      ? sql`(select ${object} from ${rows.from}${whereOf([...rows.conditions, ...matches])})`
      : object;
    return sql`(select json_agg(${json} order by ${k}."$place") from unnest(${sql.join(keys, sql`, `)}) with ordinality ${k}(${sql.join(columns, sql`, `)}))`;
  };
}

/** Whether nothing but statistics is asked of an entity, besides what it is told apart by. */
function tellsFigures(
  c: Compilation,
  type: GraphQLObjectType,
  { fields }: Source,
  nodes: readonly FieldNode[],
): boolean {
  const keys = new Set(['__typename', ...keyFieldsOf(type)]);
  const asked = [
    ...selectionOf(
      c,
      type,
      nodes.map(({ selectionSet }) => selectionSet),
    ),
  ]
    .map(([, [{ name }]]) => name.value)
    .filter((name) => !keys.has(name));
  return asked.length > 0 && asked.every((name) => fields[name]?.kind === 'stats');
}

/** An object that `@requires` brings comes whole: a field picks from it what it needs. */
function typeOfKey(field: GraphQLField<unknown, unknown> | undefined): string {
  const named = field && getNamedType(field.type);
  return isObjectType(named) ? 'jsonb' : typeOfInput(named?.name ?? 'ID');
}

function deduplicate(representations: readonly Representation[], names: readonly string[]) {
  const seen = new Map<string, number>();
  const distinct: Representation[] = [];
  const keyOf = keyBy(names);
  const places = representations.map((representation) => {
    const key = keyOf(representation);
    const place = seen.get(key);
    if (place !== undefined) return place;
    seen.set(key, distinct.length);
    return distinct.push(representation) - 1;
  });
  return { distinct, places };
}

/** Told apart by text alone where a key is one string: no other key's text begins without a bracket. */
function keyBy(names: readonly string[]): (representation: Representation) => string {
  const [name = '', ...more] = names;
  return (representation) => {
    const value = representation[name];
    if (more.length === 0 && typeof value === 'string' && !value.startsWith('[')) return value;
    return JSON.stringify(names.map((each) => representation[each]));
  };
}

function textOrNull(value: string | null): string | null {
  return value === null ? null : assertText(value);
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

function nonEmpty(nodes: readonly FieldNode[]): readonly [FieldNode, ...FieldNode[]] | null {
  const [first, ...more] = nodes;
  return first ? [first, ...more] : null;
}
