import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compose, composeWithHouseholds } from './fixture.ts';
import { startGateway, type StartedGateway } from './started-gateway.ts';

const households = '{ place(code: "5301") { residents households } }';

async function following(): Promise<StartedGateway & { replace(sdl: string): Promise<void>; file: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'graphroots-supergraph-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'supergraph.graphql');
  await writeFile(file, compose());
  const gateway = await startGateway('in process', { supergraph: { file } });
  return {
    ...gateway,
    file,
    async replace(sdl) {
      await writeFile(`${file}.new`, sdl);
      await rename(`${file}.new`, file);
    },
  };
}

const bad: Record<string, (good: string) => string> = {
  'does not parse': (good) => `${good} }`,
  'links security this gateway does not enforce': (good) =>
    good.replace('{\n  query', '@link(url: "https://example.org/locks/v1.0", for: SECURITY) {\n  query'),
  'is empty': () => '',
  'is no supergraph': () => 'type Query { greeting: String }',
  'names a subgraph nobody can reach': (good) => good.replaceAll('"people"', '"strangers"'),
  'promises a field no subgraph can resolve': (good) =>
    good
      .replace(
        '@join__type(graph: PLACES, key: "code")',
        '@join__type(graph: PLACES, key: "code", resolvable: false)',
      )
      .replace(
        '@join__type(graph: PEOPLE, key: "code")',
        '@join__type(graph: PEOPLE, key: "code", resolvable: false)',
      ),
};

describe('the supergraph file', () => {
  it('a changed file is served without a restart', async () => {
    const { ask, replace, line } = await following();
    expect((await ask(households)).errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    await replace(composeWithHouseholds());
    await line('new supergraph in service');
    expect(await ask(households)).toEqual({
      data: { place: { residents: 8_460_000, households: 3_020_000 } },
    });
  });

  it.each(Object.entries(bad))(
    'a file that %s is refused, and the old one goes on serving',
    async (_name, spoil) => {
      const { ask, replace, line } = await following();
      await replace(spoil(composeWithHouseholds()));
      expect(await line('new supergraph refused')).toContain('"level":50');
      expect(await ask('{ place(code: "5301") { residents } }')).toEqual({
        data: { place: { residents: 8_460_000 } },
      });
      expect((await ask(households)).errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    },
  );

  it('a good file after a bad one is served', async () => {
    const { ask, replace, line } = await following();
    await replace('type Query {');
    await line('new supergraph refused');
    await replace(composeWithHouseholds());
    await line('new supergraph in service');
    expect((await ask(households)).errors).toBeUndefined();
  });

  it('a file that disappears changes nothing', async () => {
    const { ask, file, line } = await following();
    await rm(file);
    await line('new supergraph refused');
    expect(await ask('{ greeting }')).toEqual({ data: { greeting: '你好' } });
  });

  it('a gateway does not start on a bad file', async () => {
    await expect(startGateway('in process', { supergraph: 'type Query {' })).rejects.toThrow(/Syntax Error/);
  });
});
