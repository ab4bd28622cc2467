import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { SubgraphSource } from '../src/subgraph-calls.ts';
import { compose, composeWithHouseholds } from './fixture.ts';
import { startGateway, type StartedGateway } from './started-gateway.ts';

/** From its third time on an operation runs by what was compiled from its plan. */
async function askOften({ ask }: Pick<StartedGateway, 'ask'>, query: string, variables = {}) {
  const answers = [];
  for (let time = 0; time < 4; time += 1) answers.push(await ask(query, { variables }));
  return answers;
}

const walk = `query ($code: ID!, $quiet: Boolean!) {
  place(code: $code) { name residents mayor @skip(if: $quiet) seenBy { language } __typename }
  forbidden
}`;

describe.each(['in process', 'over HTTP'] as const)('%s', (way) => {
  it.each([
    ['joins what several subgraphs know', walk, { code: '5301', quiet: false }],
    ['leaves out what is skipped', walk, { code: '5301', quiet: true }],
    ['says what is wrong with a variable', walk, { code: '5301', quiet: 'no' }],
    ['changes something', 'mutation { greet(name: "x") }', {}],
    ['tells of the schema', '{ __type(name: "Place") { name } greeting }', {}],
  ])(
    'an operation that %s is answered as the first time when it comes again',
    async (_, query, variables) => {
      const gateway = await startGateway(way, { compiled: true });
      const [first, ...others] = await askOften(gateway, query, variables);
      for (const other of others) expect(other).toEqual(first);
    },
  );

  it('a fault behind an operation that comes again is masked and logged as before', async () => {
    const gateway = await startGateway(way, { compiled: true });
    const answers = await askOften(gateway, '{ secretFault greeting }');
    for (const { data, errors } of answers) {
      expect(data).toEqual({ secretFault: null, greeting: '你好' });
      expect(JSON.stringify(errors)).not.toContain('postgres://');
      expect(errors?.[0]).toMatchObject({ path: ['secretFault'], extensions: { serviceName: 'places' } });
    }
    await gateway.line('unexpected error');
  });
});

it('an operation that comes again waits for nothing that takes long, once the gateway listens', async () => {
  const build = vi.spyOn(Supergraph, 'build');
  onTestFinished(() => build.mockRestore());
  async function built(listens: boolean): Promise<number> {
    const gateway = await startGateway('in process', { compiled: true });
    if (listens) await gateway.listen();
    build.mockClear();
    await askOften(gateway, '{ greeting }');
    return build.mock.calls.length;
  }
  expect([await built(false), await built(true)]).toEqual([1, 0]);
});

describe('a subgraph that fails', () => {
  it('costs only its own fields, also of an operation that comes again', async () => {
    let down = false;
    const places: SubgraphSource = {
      process: async () => ({ data: { place: { __typename: 'Place', code: '5301', name: '昆明市' } } }),
    };
    const people: SubgraphSource = {
      process: async () => {
        if (down) throw new Error('connect ECONNREFUSED 10.0.0.7');
        return { data: { _entities: [{ __typename: 'Place', residents: 1 }] } };
      },
    };
    const gateway = await startGateway('in process', {
      compiled: true,
      dataSource: (name) => (name === 'places' ? places : people),
    });
    const query = '{ place(code: "5301") { name residents } }';
    const before = await askOften(gateway, query);
    down = true;
    const after = await askOften(gateway, query);
    for (const answer of before)
      expect(answer).toEqual({ data: { place: { name: '昆明市', residents: 1 } } });
    for (const { data, errors } of after) {
      expect(data).toEqual({ place: { name: '昆明市', residents: null } });
      expect(errors?.map(({ extensions }) => extensions)).toEqual([
        { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'people' },
      ]);
    }
  });
});

describe('a new supergraph', () => {
  it('is what an operation that was compiled before is planned by', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'graphroots-compiled-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'supergraph.graphql');
    await writeFile(file, composeWithHouseholds());
    const gateway = await startGateway('in process', { compiled: true, supergraph: { file } });
    const query = '{ place(code: "5301") { households } }';
    for (const answer of await askOften(gateway, query)) {
      expect(answer).toEqual({ data: { place: { households: 3_020_000 } } });
    }
    await writeFile(`${file}.new`, compose());
    await rename(`${file}.new`, file);
    await gateway.line('new supergraph in service');
    for (const { errors } of await askOften(gateway, query)) {
      expect(errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });
});

describe('where nothing is compiled', () => {
  it('answers are the same', async () => {
    const variables = { code: '5301', quiet: false };
    const compiled = await askOften(await startGateway('in process', { compiled: true }), walk, variables);
    const left = await askOften(await startGateway('in process', { compiled: false }), walk, variables);
    expect(left).toEqual(compiled);
  });
});
