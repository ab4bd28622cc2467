import { getNamedType, isEnumType, isObjectType, type GraphQLArgument, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRecord } from '../reads/arguments.ts';
import { entityKeyOf } from '../reads/keys.ts';
import type { Service } from '../server/start-service.ts';
import { unrestrictedViewer } from '../viewer.ts';
import type { QueryOptions } from './client.ts';
import { selectAll } from './select-all.ts';
import { openTestService, type TestService } from './service.ts';

/** What the tests of a service's entities need: rows to find, and the types whose rows have a scope. */
export interface TriedEntities<Name extends string> {
  /** The types that `_entities` answers for. */
  readonly names: readonly Name[];
  /** Stores one row of each, or several, each field of which is not null in one of them; answers with the keys. */
  readonly store: (service: TestService) => Promise<Readonly<Record<Name, object | readonly object[]>>>;
  /** Types of which a viewer of nothing is shown nothing. */
  readonly scoped: readonly string[];
}

/** Declares the tests that every entity is answered whole, and that no way leads round a scope. */
export function testEntities<Name extends string>(
  from: Service,
  { names, store, scoped }: TriedEntities<Name>,
): void {
  let service: TestService;
  let keys: Readonly<Record<string, readonly object[]>>;

  beforeAll(async () => {
    service = await openTestService(from, '2026-06-15T12:00:00+08:00');
    const stored = Object.entries<object | readonly object[]>(await store(service));
    keys = Object.fromEntries(stored.map(([name, rows]) => [name, [rows].flat()]));
  });
  afterAll(() => service.close());

  test('every entity that the service answers for is tried here', () => {
    expect(names.toSorted()).toEqual(resolvableEntities(service.schema).toSorted());
  });

  test.each(names)('a %s is answered through _entities with every field it has', async (typeName) => {
    const rows = keys[typeName] ?? [];
    const found = await Promise.all(rows.map((key) => fetchWhole(service, typeName, key)));
    for (const row of found) expect(row).toMatchObject({ __typename: typeName });
    const names = Object.keys(found[0] ?? {});
    expect(names.filter((name) => found.every((row) => row?.[name] === null))).toEqual([]);
  });

  describe.skipIf(scoped.length === 0)('a viewer of nothing', () => {
    let shown: Readonly<Record<'all' | 'nothing', ReadonlySet<string>>>;
    beforeAll(async () => {
      const nobody = { ...unrestrictedViewer, territory: [], lines: [] };
      shown = {
        all: await typesShown(service, keys, { viewer: unrestrictedViewer }),
        nothing: await typesShown(service, keys, { viewer: nobody }),
      };
    }, 120_000);

    test.each(scoped)('is shown no %s by any way', (typeName) => {
      expect(shown.all).toContain(typeName);
      expect(shown.nothing).not.toContain(typeName);
    });
  });
}

/** The names of all types that the service answers `_entities` for. */
export function resolvableEntities(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types.filter((type) => entityKeyOf(type)?.resolvable).map((type) => type.name);
}

/** Fetches one entity as the gateway would, with every field it has and every field of what it leads to. */
export async function fetchWhole(
  { schema, query }: TestService,
  typeName: string,
  key: object,
  options?: QueryOptions,
): Promise<Readonly<Record<string, unknown>> | null> {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`There is no type ${typeName}.`);
  const text = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on ${typeName} ${selectAll(type, 1, firstGroup)} }
  }`;
  type Found = { _entities: (Readonly<Record<string, unknown>> | null)[] };
  const found = await query<Found>(text, { representations: [{ __typename: typeName, ...key }] }, options);
  return found._entities[0] ?? null;
}

/** The names of all types of which a viewer is shown an object, by the lists of `Query` and through `_entities`. */
export async function typesShown(
  service: TestService,
  keys: Readonly<Record<string, readonly object[]>>,
  options: QueryOptions,
): Promise<ReadonlySet<string>> {
  const roots = service.schema.getQueryType();
  const answers: unknown[] = roots ? [await service.query(selectAll(roots, 2), {}, options)] : [];
  for (const [typeName, rows] of Object.entries(keys)) {
    for (const key of rows) answers.push(await fetchWhole(service, typeName, key, options));
  }
  const names = new Set<string>();
  collectTypes(answers, names);
  return names;
}

function collectTypes(value: unknown, names: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collectTypes(item, names);
  if (!isRecord(value)) return;
  if (typeof value['__typename'] === 'string') names.add(value['__typename']);
  for (const inner of Object.values(value)) collectTypes(inner, names);
}

function firstGroup({ name, type }: GraphQLArgument): string | undefined {
  const groups = getNamedType(type);
  return name === 'groupBy' && isEnumType(groups) ? groups.getValues()[0]?.name : undefined;
}
