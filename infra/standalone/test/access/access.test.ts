import { isObjectType, Kind, parse, visit, type GraphQLSchema } from 'graphql';
import { Supergraph } from '@apollo/federation-internals';
import { referenceDay } from '@graphroots/demo/calendar';
import { createClock } from '@graphroots/kit/clock';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { createLogger } from '@graphroots/kit/log';
import { createSubgraphClient } from '@graphroots/kit/testing/client';
import { resolvableEntities } from '@graphroots/kit/testing/entities';
import { may, personalData, unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { withRights } from '@graphroots/gateway/identity/identify';
import { freeDocuments } from '@graphroots/gateway/identity/roles';
import { claimGuards } from '@graphroots/gateway/supergraph';
import { readSupergraphSdl, subgraphNames, type SubgraphName } from '@graphroots/schema/sdl';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { services } from '../../src/services.ts';
import { startDemoSystem, type DemoSystem } from '../demo-city.ts';
import { readSecrets, rowsIn, secretsIn, unsealedIn, type Secrets } from './observed.ts';
import { linesOf, needsOf, needsOnWay, queryOf, switchedOff, ways, type Way } from './queries.ts';
import { guarded, maySee, meets, openTypes, readTies, type Ties } from './rules.ts';
import {
  ask,
  keyOf,
  isExternal,
  placesIn,
  requiredArguments,
  rowMarks,
  typesOfAnswers,
  type Field,
  type Place,
} from './schema-places.ts';
import { viewersOf } from './viewers.ts';

/*
 * Every field of the supergraph, as every kind of viewer, by every way in. The fields come from the schema; what
 * may be seen comes from `rules.ts`, which looks at the rows past the graph.
 */

const supergraph = Supergraph.build(claimGuards(readSupergraphSdl()));
const schema: GraphQLSchema = supergraph.apiSchema().toGraphQLJSSchema();
/** Rows that have what hardly any of their kind has: a consultation, a score with its cases. */
const rare = { consulted: '', counted: '' };
const places = placesIn(schema, {
  Consultation: { field: 'issue', id: () => rare.consulted },
  ScoreExplanation: { field: 'assessmentScore', id: () => rare.counted },
});
const nobodyYet = { community: '', otherStreet: '', line: '', member: 'm' };
const viewerNames = Object.keys(
  viewersOf({ ...nobodyYet, community: '530112006001', otherStreet: '53', line: '1/' }),
);

let system: DemoSystem;
let viewers: Readonly<Record<string, Viewer>>;
let secrets: Secrets;
let ties: ReadonlyMap<string, ReadonlyMap<string, Ties>>;
const keys = new Map<string, readonly string[]>();

beforeAll(async () => {
  viewers = {};
  // Trusted documents would keep all of this test out.
  system = await startDemoSystem(
    'street',
    async (name = '') => withRights(viewers[name] ?? unrestrictedViewer, [freeDocuments]),
    // Lists have not run out yet, terms have not ended.
    { clock: createClock(() => new Date(`${referenceDay}T12:00:00+08:00`)) },
  );
  await report();
  await findRare();
  const found = await readTies(system.databases);
  ties = new Map(
    Object.entries(found).map(([type, rows]) => [type, new Map(rows.map((row) => [row.id, row]))]),
  );
  secrets = await readSecrets(system.databases);
  const [issue] = found.Issue;
  const [affiliation] = found.Affiliation;
  const [member] = found.Member.filter(({ id }) =>
    found.Affiliation.some(({ owners }) => owners.includes(id)),
  );
  viewers = viewersOf({
    community: issue?.division ?? '',
    otherStreet: '530112006',
    line: affiliation?.paths[0]?.split('/').slice(0, -2).join('/').concat('/') ?? '',
    member: member?.id ?? '',
  });
  await findKeys();
});
afterAll(() => system.close());

/** Something has to have changed for the feeds of changes to show it: an issue in the first grid and in the last. */
async function report(): Promise<void> {
  const grids = await system.databases.grids.sql<{ id: string }[]>`
    select id from grids.grids where valid_to is null order by code`;
  for (const grid of [grids.at(0)?.id, grids.at(-1)?.id]) {
    const { data } = await system.askOnce(
      `mutation ($grid: ID!) { reportIssue(input: { title: "路灯不亮", category: "LIGHTING", source: RESIDENT, grid: $grid }) { issue { id } } }`,
      { grid },
    );
    expect(data).toMatchObject({ reportIssue: { issue: {} } });
  }
  // A feed waits for every transaction that began before, those of other databases included.
  await vi.waitFor(
    async () => {
      const { data } = await system.askOnce('{ gridsChanges { totalCount } }');
      expect(data).toEqual({ gridsChanges: { totalCount: 2 } });
    },
    { timeout: 120_000, interval: 200 },
  );
}

async function findRare(): Promise<void> {
  const { grids, assessment } = system.databases;
  const [talk] = await grids.sql<{ id: string }[]>`select min(issue_id) as id from grids.consultations`;
  const [score] = await assessment.sql<{ id: string }[]>`
    select min(score_id) as id from assessment.score_parts`;
  Object.assign(rare, { consulted: talk?.id, counted: score?.id });
}

/** A few keys of every type and argument that is looked up by key, from its list and spread over it. */
async function findKeys(): Promise<void> {
  for (const place of places) {
    for (const argument of ['id', 'code']) {
      if (!(argument in place.type.getFields()) || place.steps.length === 0) continue;
      const { data } = await system.askOnce(queryOf(place, [`sample: ${argument}`]));
      const values: string[] = [];
      JSON.stringify(data, (name, value: unknown) => {
        if (name === 'sample' && typeof value === 'string') values.push(value);
        return value;
      });
      const distinct = [...new Set(values)];
      const step = Math.max(Math.floor(distinct.length / 5), 1);
      keys.set(`${place.type.name}.${argument}`, distinct.filter((_, n) => n % step === 0).slice(0, 6));
    }
  }
}

const samples = (type: string, argument: string): readonly string[] => keys.get(`${type}.${argument}`) ?? [];

/** Rows of an answer that the viewer may not see, and personal data that they may not read. */
function leaksIn(answer: unknown, viewer: Viewer): string[] {
  const rows = rowsIn(answer).flatMap(({ type, key }) => {
    const need = guarded[type];
    if (need !== undefined && !meets(viewer, need)) return [`${type} without ${need}`];
    const rowTies = ties.get(type);
    if (!rowTies) return [];
    const row = rowTies.get(key);
    return row && maySee(viewer, row) ? [] : [`${type} ${key}`];
  });
  const leaks = [...rows, ...unsealedIn(answer, secrets)];
  return may(viewer, personalData) ? leaks : [...leaks, ...secretsIn(answer, secrets)];
}

const refusal = z.object({
  errors: z
    .array(
      z.object({
        message: z.string().regex(/ needs /),
        extensions: z.object({ code: z.enum(['FORBIDDEN', 'UNAUTHENTICATED']) }),
      }),
    )
    .min(1),
  data: z.undefined().nullish(),
});

/** Few enough lines for the limit of aliases. */
function chunked(lines: readonly string[]): readonly (readonly string[])[] {
  const size = 7;
  return Array.from({ length: Math.ceil(lines.length / size) }, (_, n) =>
    lines.slice(n * size, (n + 1) * size),
  );
}

const fieldsOf = ({ type }: Place): Field[] => Object.values(type.getFields());

describe('the rules of this test', () => {
  it('name every type and field that the SDL guards, and no other', () => {
    const found = new Set<string>();
    const isGuard = ({ name }: { name: { value: string } }) =>
      ['authenticated', 'requiresScopes', 'policy'].includes(name.value);
    visit(parse(readSupergraphSdl()), {
      [Kind.OBJECT_TYPE_DEFINITION](type) {
        if (type.directives?.some(isGuard)) found.add(type.name.value);
        for (const field of type.fields ?? []) {
          if (field.directives?.some(isGuard)) found.add(`${type.name.value}.${field.name.value}`);
        }
      },
    });
    expect([...found].toSorted()).toEqual(Object.keys(guarded).toSorted());
  });

  it('say of every type with rows who may see them', () => {
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const withRows = types.filter((type) => !type.name.startsWith('__') && keyOf(type) !== null);
    expect(withRows.map(({ name }) => name).toSorted()).toEqual([...openTypes, ...ties.keys()].toSorted());
  });

  it('reach every type but those that only a change or a computation answers with', () => {
    const reached = new Set(places.map(({ type }) => type.name));
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const others = types.filter(({ name }) => !name.startsWith('__') && !reached.has(name));
    const answers = typesOfAnswers(schema);
    expect(others.filter(({ name }) => name !== 'Mutation' && !answers.has(name))).toEqual([]);
  });
});

describe('somebody who may see everything', () => {
  it('is shown rows of every type, so that the others have something to be kept from', async () => {
    const seen = new Set<string>();
    for (const place of places) {
      for (const lines of chunked(fieldsOf(place).flatMap((field) => linesOf(field, samples)))) {
        const answer = await system.askOnce(queryOf(place, lines));
        expect(answer.errors, place.type.name).toBeUndefined();
        for (const { type } of rowsIn(answer.data)) seen.add(type);
      }
    }
    expect([...seen].toSorted()).toEqual([...openTypes, ...ties.keys()].toSorted());
  });
});

describe.each(viewerNames)('%s', (name) => {
  const viewer = (): Viewer => viewers[name] ?? unrestrictedViewer;
  const isOpen = (needs: readonly string[]): boolean => needs.every((need) => meets(viewer(), need));

  async function shows(place: Place, asked: readonly string[], way: Way = ways.plain): Promise<void> {
    for (const lines of chunked(asked)) {
      const { data, errors } = await system.askOnce(queryOf(place, lines, way), {}, name);
      expect(errors, place.type.name).toBeUndefined();
      expect(leaksIn(data, viewer()), place.type.name).toEqual([]);
    }
  }

  async function refuses(query: string, label: string): Promise<void> {
    expect(refusal.safeParse(await system.askOnce(query, {}, name)).error, label).toBeUndefined();
  }

  it('gets no guarded field without its right, no row out of scope, no personal data', async () => {
    for (const place of places) {
      const open = fieldsOf(place).filter((field) =>
        isOpen([...needsOnWay(place), ...needsOf(place.type, field)]),
      );
      await shows(
        place,
        open.flatMap((field) => linesOf(field, samples)),
      );
      for (const field of fieldsOf(place)) {
        const lines = linesOf(field, samples);
        if (open.includes(field) || lines.length === 0) continue;
        await refuses(queryOf(place, lines), `${place.type.name}.${field.name}`);
      }
    }
  });

  it.each(Object.entries(ways))('gets no more by writing it with %s', async (_label, how) => {
    for (const place of places) {
      const restricted = fieldsOf(place).filter(
        (field) =>
          needsOnWay(place).length + needsOf(place.type, field).length > 0 || ties.has(place.type.name),
      );
      const open = restricted.filter((field) =>
        isOpen([...needsOnWay(place), ...needsOf(place.type, field)]),
      );
      const closed = restricted.filter((field) => !open.includes(field));
      const asked = (fields: readonly Field[]) => fields.flatMap((field) => linesOf(field, samples));
      await shows(place, asked(open), how);
      for (const lines of chunked(asked(closed))) await refuses(queryOf(place, lines, how), place.type.name);
    }
  });

  it('may write what a variable switches off', async () => {
    for (const place of places) {
      if (!isOpen(needsOnWay(place))) continue;
      await shows(
        place,
        fieldsOf(place).flatMap((field) => linesOf(field, samples)),
        switchedOff,
      );
    }
  });

  it('changes nothing without the right to', async () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const need = guarded[`Mutation.${field.name}`];
      if (need === undefined || meets(viewer(), need)) continue;
      const [input] = field.args;
      await refuses(
        `mutation ($input: ${input?.type.toString()}) { ${field.name}(input: $input) { __typename } }`,
        field.name,
      );
    }
  });

  it.each(subgraphNames)('gets no more from the subgraph %s itself', async (service) => {
    const direct = clientOf(service);
    for (const typeName of resolvableEntities(direct.schema)) {
      const type = direct.schema.getType(typeName);
      if (!isObjectType(type)) continue;
      const key = keyOf(type) ?? 'id';
      const representations = samples(typeName, key).map((value) => ({
        __typename: typeName,
        [key]: value,
        path: '1/',
      }));
      const fields = Object.values(type.getFields()).filter(
        (field) => !isExternal(field) && requiredArguments(field).length === 0,
      );
      const lines = fields.map((field) => ask(field)).join('\n');
      const { data, errors } = await direct.raw(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) {
          ... on ${typeName} { ${rowMarks(type).join(' ')}\n${lines} } } }`,
        { representations },
        { viewer: viewer() },
      );
      expect(leaksIn(data, viewer()), typeName).toEqual([]);
      const codes = new Set(errors.map(({ extensions }) => extensions['code']));
      for (const code of codes) expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(code);
    }
    for (const field of Object.values(direct.schema.getQueryType()?.getFields() ?? {})) {
      if (field.name.startsWith('_')) continue;
      const lines = linesOf(field, samples);
      if (lines.length === 0) continue;
      const { data } = await direct.raw(`{ ${lines.join('\n')} }`, {}, { viewer: viewer() });
      expect(leaksIn(data, viewer()), field.name).toEqual([]);
    }
  });
});

function clientOf(name: SubgraphName) {
  const subgraph = services[name].createSubgraph({
    database: system.databases[name],
    clock: createClock(),
    log: createLogger({ name: 'test', level: 'silent' }),
    personalKeys: developmentKeys,
  });
  return { ...createSubgraphClient(subgraph), schema: subgraph.schema };
}
