import { randomBytes } from 'node:crypto';
import { Supergraph } from '@apollo/federation-internals';
import { referenceDay } from '@graphroots/demo/calendar';
import { createHttpDataSource, type HttpDataSource } from '@graphroots/gateway/http-data-source';
import { createInProcessDataSource } from '@graphroots/gateway/in-process-data-source';
import type { SubgraphSource } from '@graphroots/gateway/subgraph-calls';
import type { SubgraphReply } from '@graphroots/gateway/subgraph-reply';
import { readTrustedDocuments } from '@graphroots/gateway/access/trusted-documents';
import { spoil, type Faultiness, type Reply } from '@graphroots/gateway/testing/faults';
import { stringify } from '@graphroots/kit/json-text';
import { claimGuards } from '@graphroots/gateway/supergraph';
import { createClock } from '@graphroots/kit/clock';
import { createLogger } from '@graphroots/kit/log';
import { startSubgraph } from '@graphroots/kit/server/start-subgraph';
import type { Subgraph } from '@graphroots/kit/subgraph';
import { fuzzSettings, testServerUrl } from '@graphroots/kit/testing/config';
import type { IsWanted } from '@graphroots/kit/testing/fuzz-coverage';
import { createRandom } from '@graphroots/kit/testing/fuzz-random';
import { sampleScalars } from '@graphroots/kit/testing/fuzz-samples';
import { generateQuery } from '@graphroots/kit/testing/generate-query';
import { createCursorPool, type CursorPool } from '@graphroots/kit/testing/generate-query-paging';
import type { Samples } from '@graphroots/kit/testing/generate-query-values';
import { documentsPath } from '@graphroots/schema/documents';
import { readSupergraphSdl, subgraphNames } from '@graphroots/schema/sdl';
import { getNamedType, isNonNullType, isObjectType, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createSteps } from './steps.ts';
import { startDemoSystem, type Answer, type DemoSystem } from './demo-city.ts';

/*
 * Whatever can be asked of the supergraph, over a demo city, while subgraphs answer well or badly: what is compiled
 * from a plan answers as Apollo's executor does, which runs an operation the first two times. And subgraphs answer
 * over HTTP what they answer in the same process.
 */

const { queries, seed } = fuzzSettings();
const schema = Supergraph.build(claimGuards(readSupergraphSdl())).apiSchema().toGraphQLJSSchema();

/** How badly subgraphs may answer; well where there is nothing. */
const weathers: readonly (Faultiness | undefined)[] = [
  undefined,
  { values: 0, entities: 0.15, calls: 0.05, lengths: false },
  { values: 0.002, entities: 0.02, calls: 0.02, lengths: false },
  { values: 0.03, entities: 0.1, calls: 0.05, lengths: false },
];

/** What they do now. */
let weather: { readonly seed: number; readonly faultiness: Faultiness | undefined } | undefined;
/** Whether they are reached over HTTP. */
let apart = false;
const subgraphs: ApartSubgraph[] = [];
/** Two that answer badly about one object contradict each other, and the last one counts: no machine decides who that is. */
const inStep = createSteps<SubgraphReply>();
let system: DemoSystem;
let samples: Samples;

beforeAll(async () => {
  // On the embedded engine, which answers one after the other, a street has to do.
  system = await startDemoSystem(testServerUrl() === undefined ? 'street' : 'city', undefined, {
    clock: createClock(() => new Date(`${referenceDay}T12:00:00+08:00`)),
    reach(subgraph) {
      const source = createInProcessDataSource(subgraph);
      const other = createApart(subgraph);
      subgraphs.push(other);
      return {
        async process(call) {
          if (apart) return other.process(call);
          const { seed: spoilt, faultiness } = weather ?? {};
          if (spoilt === undefined || !faultiness) return source.process(call);
          const { query = '', variables } = call.request;
          const representations = z.array(z.unknown()).optional().parse(variables?.['representations']);
          const asked = { service: subgraph.name, query, representations };
          return inStep(JSON.stringify(asked), async () => {
            // As it would come over HTTP, and then badly enough to be anything.
            const sent: Reply = JSON.parse(stringify(await source.process(call)));
            return spoil(sent, asked, spoilt, faultiness) as SubgraphReply;
          });
        },
      };
    },
  });
  samples = await readSamples();
}, 480_000);
afterAll(async () => {
  for (const subgraph of subgraphs) await subgraph.close();
  await system.close();
});

interface ApartSubgraph extends SubgraphSource {
  close(): Promise<void>;
}

/** A subgraph behind a port of its own, opened by the first who asks. */
function createApart(subgraph: Subgraph): ApartSubgraph {
  const secret = randomBytes(32).toString('base64url');
  let started: Promise<{ source: HttpDataSource; drain(): Promise<void> }> | undefined;

  async function start() {
    const { drain, url } = await startSubgraph({
      subgraph,
      database: { ...system.databases[subgraphName.parse(subgraph.name)], close: async () => undefined },
      log: createLogger({ name: subgraph.name, level: 'silent' }),
      secrets: [secret],
      port: 0,
      answerMs: 60_000,
    });
    return { drain, source: createHttpDataSource({ name: subgraph.name, url: `${url}/graphql`, secret }) };
  }

  return {
    process: async (call) => (await (started ??= start())).source.process(call),
    async close() {
      const running = await started;
      await running?.source.close();
      await running?.drain();
    },
  };
}

const subgraphName = z.enum(subgraphNames);

const listed = z.object({ list: z.object({ nodes: z.array(z.record(z.string(), z.string())) }).nullable() });

/** The keys of the first rows that each list of the root has. */
async function readSamples(): Promise<Samples> {
  const representations: { readonly __typename: string; readonly [key: string]: string }[] = [];
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const connection = getNamedType(field.type);
    if (!isObjectType(connection) || field.args.some(({ type }) => isNonNullType(type))) continue;
    const node = getNamedType(connection.getFields()['nodes']?.type);
    if (!isObjectType(node)) continue;
    const key = ['id', 'code'].find((name) => name in node.getFields());
    if (key === undefined) continue;
    const { data } = await system.askOnce(`{ list: ${field.name}(first: 12) { nodes { ${key} } } }`);
    for (const row of listed.parse(data).list?.nodes ?? []) {
      representations.push({ __typename: node.name, ...row });
    }
  }
  const keysOf = (typename?: string): readonly unknown[] =>
    representations.flatMap(({ __typename, id, code }) =>
      typename === undefined || __typename === typename ? [id ?? code] : [],
    );
  const divisions = [...keysOf('Division'), '530112006000', '530100000000'];
  return {
    scalars: { ...sampleScalars, ID: [...keysOf(), 'missing'], Int: [0, 1, 3, 2019], Float: [0, 1.5, 102.7] },
    named: { division: divisions, territory: divisions, within: divisions, code: divisions },
    representations,
  };
}

/** Fields that lead to other objects, those of other services among them. */
const leadsOn: IsWanted = (_, { type }) => isObjectType(getNamedType(type));

/**
 * Texts, so that the order of keys counts; errors of entities that several objects share may change places, and each
 * request has an id of its own.
 */
function told({ data, errors = [] }: Answer): readonly string[] {
  const texts = errors.map((error) =>
    JSON.stringify(error).replaceAll(String(error.extensions?.['requestId']), 'its id'),
  );
  return [JSON.stringify(data), ...texts.toSorted()];
}

/** Twice by Apollo's executor and then by the compiled one; true where nothing went wrong. */
async function compare(text: string, values: Readonly<Record<string, unknown>>, cursors?: CursorPool) {
  const apollo = await system.askOnce(text, values);
  await system.askOnce(text, values);
  const compiled = await system.askOnce(text, values);
  expect(told(compiled), `${text}\n${JSON.stringify(values)}`).toEqual(told(apollo));
  cursors?.harvest(apollo.data);
  return apollo.errors === undefined;
}

test(
  "generated operations are answered as by Apollo's executor",
  async () => {
    const cursors = createCursorPool();
    let whole = 0;
    for (let index = 0; index < queries; index += 1) {
      const random = createRandom(seed * 65_537 + index);
      const { text, document, variables } = generateQuery(schema, random, samples, cursors, leadsOn);
      expect(validate(schema, document), text).toEqual([]);
      weather = { seed: seed + index, faultiness: random.pick(weathers) };
      if (await compare(text, variables[0] ?? {}, cursors)) whole += 1;
    }
    expect(whole).toBeGreaterThan(queries / 4);
  },
  60_000 + queries * 2_000,
);

test(
  'generated operations are answered over HTTP as in the same process',
  async () => {
    weather = undefined;
    const cursors = createCursorPool();
    let whole = 0;
    for (let index = 0; index < queries; index += 1) {
      const random = createRandom(seed * 65_537 + queries + index);
      const { text, variables } = generateQuery(schema, random, samples, cursors, leadsOn);
      const values = variables[0] ?? {};
      const together = await system.askOnce(text, values);
      apart = true;
      const answers = [await system.askOnce(text, values), await system.askOnce(text, values)];
      apart = false;
      for (const answer of answers)
        expect(told(answer), `${text}\n${JSON.stringify(values)}`).toEqual(told(together));
      cursors.harvest(together.data);
      if (!together.errors) whole += 1;
    }
    expect(whole).toBeGreaterThan(queries / 4);
  },
  60_000 + queries * 2_000,
);

test.each(['Walk', 'Upwards'])(
  "%s is answered as by Apollo's executor, whatever goes wrong with its subgraphs",
  async (name) => {
    const text = [...(await readTrustedDocuments([documentsPath])).values()].find((each) =>
      each.startsWith(`query ${name}`),
    );
    let whole = 0;
    for (let index = 0; index < queries / 5; index += 1) {
      weather = { seed: seed + index, faultiness: createRandom(seed + index).pick(weathers) };
      // Another text each time, which comes for the first time.
      if (await compare(`${text}# ${index}`, { city: '530100000000', n: 8 })) whole += 1;
    }
    expect(whole).toBeGreaterThan(0);
    expect(whole).toBeLessThan(queries / 5);
  },
  60_000 + queries * 1_000,
);
