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
import { isLate, reportOutage } from '../database-outage.ts';
import type { Send } from '../database-read.ts';
import { hasLeft } from '../deadline.ts';
import { badInput } from '../errors.ts';
import { assertText } from '../scalars.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { createAdmission } from './admission.ts';
import { isPresent, readArguments } from './arguments.ts';
import type { Catalog } from './catalog.ts';
import { compileField, compileKey } from './compile.ts';
import { compileEntities, withFigures, type Part } from './entities.ts';
import type { ReadInput } from './input.ts';
import { keepFigures, type KeepFigures } from './kept-figures.ts';
import { entityKeyOf, keyFieldsOf } from './keys.ts';
import { createPlanCache, momentSlot, type Compile, type Plan } from './plan.ts';
import type { Reading } from './readings.ts';
import { inSight, readerOf, sightOf } from './row-security.ts';
import { asksStatistics } from './selection.ts';
import { namesDistrict } from './trees.ts';

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

/** A statement and what it is asked with. */
interface Planned {
  readonly plan: Plan;
  readonly input: ReadInput;
}

type Nodes = readonly [FieldNode, ...FieldNode[]];

interface Answered {
  readonly data: unknown;
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

  function planned(
    place: string,
    context: SubgraphContext,
    info: ReadInfo,
    facts: { variables: Readonly<Record<string, unknown>>; keys: ReadInput['keys'] },
    compile: Compile,
  ): Planned {
    return planFor(
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
  }

  async function answer({ plan, input }: Planned, context: SubgraphContext): Promise<unknown> {
    return run(plan, input, context, (send) => context.database.read(send, context.signal));
  }

  async function answerFigures(read: Planned, context: SubgraphContext): Promise<unknown> {
    const { plan, input } = read;
    const { database, signal } = context;
    return countOnce({
      key: () => figuresKey(plan, input, context),
      wide: input.keys.flat().some((key) => key !== null && namesDistrict(key)),
      count: () => answer(read, context),
      countBehind: () => told(context, () => run(plan, input, context, (send) => database.readBehind(send))),
      isLate: (error) => isLate(error) && !hasLeft(signal),
    });
  }

  function figuresKey(plan: Plan, input: ReadInput, { viewer, database }: SubgraphContext): string {
    const values = plan.slots.map((slot) => (slot === momentSlot ? null : slot(input)));
    const sight = catalog.rowSecurity ? sightOf(viewer, readerOf(database.schema)) : [];
    return JSON.stringify([plan.text, values, sight]);
  }

  async function run(
    plan: Plan,
    input: ReadInput,
    context: SubgraphContext,
    read: (send: Send<Answered[]>) => Promise<Answered[]>,
  ): Promise<unknown> {
    const values = plan.slots.map((slot) => textOrNull(slot(input)));
    for (const slot of plan.needless) textOrNull(slot(input));
    try {
      const prepare = !plan.plannedEachTime && admit(plan);
      const { database, viewer } = context;
      const rows = await read((sql) => {
        const query = sql.unsafe<Answered[]>(plan.text, values, { prepare });
        return catalog.rowSecurity ? inSight(query, viewer, database.schema) : query;
      });
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

  /** Figures are asked for apart from the rest where they are kept. */
  async function answerEntities(
    plannedFor: (part: Part) => Planned,
    context: SubgraphContext,
  ): Promise<readonly unknown[]> {
    const whole = plannedFor('');
    const { figures } = whole.plan;
    if (keeping.maxAgeMs === 0 || figures === 'none') return listOf(await answer(whole, context));
    const [others, told] = await Promise.all([
      figures === 'some' ? answer(plannedFor(' others'), context).then(listOf) : null,
      answerFigures(plannedFor(' figures'), context),
    ]);
    return withFigures(others, listOf(told));
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
    const place = texts ? [type.name, ...texts].join(' ') : type.name;
    const plannedFor = (part: Part) =>
      planned(
        `${place}${part}`,
        context,
        info,
        facts,
        compileEntities(type, names, info.fieldNodes, texts, part),
      );
    const list = await answerEntities(plannedFor, context);
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
    async root(name, reading, context, info) {
      const field = schema.getQueryType()?.getFields()[name];
      const nodes = nonEmpty(info.fieldNodes);
      if (!field || !nodes) throw new Error(`Query.${name} is not there.`);
      const entity = keeping.maxAgeMs > 0 ? entityWithFigures(field, reading, nodes, info) : null;
      if (entity) return (await entitiesOf(entity.type, [entity.key], context, info))[0] ?? null;
      const facts = { variables: info.variableValues, keys: [] };
      const read = planned('', context, info, facts, (c, today) =>
        compileField(c, field, reading, nodes, { fields: {}, row: {} }, today),
      );
      return answer(read, context);
    },
    async entity(type, key, context, info) {
      const facts = { variables: info.variableValues, keys: [[key]] };
      const read = planned('', context, info, facts, (c, today) => {
        const bound = c.bind((input) => input.keys[0]?.[0] ?? null, 'text');
        return compileKey(c, type, [bound], info.fieldNodes, today);
      });
      return answer(read, context);
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

/** The entity that a field of `Query` finds by its key, where statistics of it are asked. */
function entityWithFigures(
  field: GraphQLField<unknown, unknown>,
  reading: Reading,
  [node, ...more]: Nodes,
  { fragments, variableValues }: ReadInfo,
): { readonly type: GraphQLObjectType; readonly key: Representation } | null {
  const type = getNamedType(field.type);
  if (reading.kind !== 'key' || reading.of !== 'arguments' || !isObjectType(type)) return null;
  const key = readArguments({ field, node }, variableValues);
  const names = keyFieldsOf(type);
  // On another day it is not the entity as it stands.
  if (Object.keys(key).some((name) => isPresent(key[name]) && !names.includes(name))) return null;
  const asked = [node, ...more].some(({ selectionSet }) => asksStatistics(type, selectionSet, fragments));
  return asked ? { type, key } : null;
}

function listOf(found: unknown): readonly unknown[] {
  return Array.isArray(found) ? found : [];
}

/** What goes on when nobody waits is told to the operator. */
async function told<T>({ log, requestId }: SubgraphContext, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  try {
    const done = await work();
    log.info(
      { requestId, ms: Math.round(performance.now() - began) },
      'figures were counted behind an answer',
    );
    return done;
  } catch (error) {
    log.warn({ err: error, requestId }, 'figures could not be counted behind an answer');
    throw error;
  }
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

function nonEmpty(nodes: readonly FieldNode[]): Nodes | null {
  const [first, ...more] = nodes;
  return first ? [first, ...more] : null;
}
