import { createRandom, type Random } from '@graphroots/kit/testing/fuzz-random';
import type { GraphQLFormattedError } from 'graphql';

/** What a subgraph sends. */
export interface Reply {
  data?: unknown;
  errors?: GraphQLFormattedError[];
}

/** How often what goes wrong: nothing, a little, much. */
export interface Faultiness {
  /** That a value is not what the schema says. */
  readonly values: number;
  /** That an entity is missing, or comes with an error. */
  readonly entities: number;
  /** That a whole call fails. */
  readonly calls: number;
  /** Whether lists of entities may have another length than was asked for. */
  readonly lengths: boolean;
}

interface Call {
  readonly service: string;
  readonly query: string;
  readonly representations: readonly unknown[] | undefined;
}

/**
 * Spoils what a subgraph answers. The same call is spoilt in the same way whoever makes it, and an entity wherever it
 * stands among others: two executors that ask for the same see the same.
 */
export function spoil(reply: Reply, call: Call, seed: number, faultiness: Faultiness): Reply {
  const { service, query, representations } = call;
  const random = chance(seed, service, query);
  if (random.chance(faultiness.calls)) return failedCall(random, reply, faultiness);
  if (!representations) return spoilRoot(reply, random, faultiness);
  const { data } = reply;
  const found = isRecord(data) && Array.isArray(data['_entities']) ? (data['_entities'] as unknown[]) : [];
  const errors = [...(reply.errors ?? [])];
  const entities = found.map((entity, index) => {
    const its = chance(seed, service, query, JSON.stringify(representations[index]));
    if (!its.chance(faultiness.entities)) return spoilValue(entity, its, faultiness.values);
    const error = errorAt(its, ['_entities', index, ...(its.chance(0.5) ? ['name'] : [])]);
    if (its.chance(0.6)) errors.push(error);
    return its.pick<unknown>([null, null, entity, {}, 'no entity', 7, { __typename: 'Nobody' }]);
  });
  return {
    data: isRecord(data) ? { ...data, _entities: entities } : data,
    ...(errors.length > 0 && { errors }),
  };
}

function spoilRoot(reply: Reply, random: Random, { values, entities }: Faultiness): Reply {
  const data = spoilValue(reply.data, random, values);
  const errors = [...(reply.errors ?? [])];
  if (random.chance(entities)) {
    const [key = 'x'] = isRecord(reply.data) ? Object.keys(reply.data) : [];
    errors.push(errorAt(random, random.chance(0.2) ? undefined : [key, 0, 'name']));
  }
  return { data, ...(errors.length > 0 && { errors }) };
}

function failedCall(random: Random, { data }: Reply, { lengths }: Faultiness): Reply {
  const entities = isRecord(data) && Array.isArray(data['_entities']) ? (data['_entities'] as unknown[]) : [];
  const kind = random.pick([
    'down',
    'null',
    'nothing',
    'no list',
    ...(lengths ? ['short', 'long', 'far'] : []),
  ]);
  if (kind === 'down') throw new Error('connect ECONNREFUSED');
  if (kind === 'null') return { data: null, errors: [errorAt(random, undefined)] };
  if (kind === 'no list') return { data: { _entities: { length: 1 } } };
  if (kind === 'short') return { data: { ...(isRecord(data) && data), _entities: entities.slice(1) } };
  if (kind === 'long') return { data: { ...(isRecord(data) && data), _entities: [...entities, null] } };
  if (kind === 'far') return { data, errors: [errorAt(random, ['_entities', entities.length + 1, 'name'])] };
  return {};
}

function errorAt(random: Random, path: (string | number)[] | undefined): GraphQLFormattedError {
  const extensions = random.pick<Record<string, unknown> | undefined>([
    undefined,
    {},
    { code: 'FORBIDDEN' },
    { code: 'INVALID_GRAPHQL', more: [1] },
    { code: 'LATE', http: { status: 503 }, serviceName: 'itself' },
  ]);
  return {
    message: random.pick(['went wrong', 'went wrong', '']),
    ...(path && { path }),
    ...(extensions && { extensions }),
  };
}

function spoilValue(value: unknown, random: Random, often: number): unknown {
  if (random.chance(often)) return wrongValue(value, random);
  if (Array.isArray(value)) return value.map((each) => spoilValue(each, random, often));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      random.chance(often / 2) ? [] : [[key, spoilValue(each, random, often)]],
    ),
  );
}

function wrongValue(value: unknown, random: Random): unknown {
  return random.pick<unknown>([
    null,
    null,
    null,
    'text',
    3,
    1.5,
    true,
    {},
    [],
    [null],
    [value],
    { __typename: 'Nobody' },
    { __typename: 'Person' },
    { __typename: 'Node' },
    { __typename: 4 },
    { __typename: '' },
    Array.isArray(value) ? value.slice(1) : value,
  ]);
}

function chance(seed: number, ...of: readonly (string | undefined)[]): Random {
  let hash = seed;
  for (const character of of.join('|')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return createRandom(hash);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
