import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { readSupergraphSdl } from '@graphroots/schema/sdl';
import { parse, validate } from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startGateway } from './started-gateway.ts';

async function withPage() {
  const bundle = await mkdtemp(join(tmpdir(), 'graphroots-graphiql-'));
  onTestFinished(() => rm(bundle, { recursive: true }));
  await mkdir(join(bundle, 'assets'));
  await writeFile(join(bundle, 'index.html'), '<!doctype html><title>Graphroots</title>');
  await writeFile(join(bundle, 'assets/main-Ab12.js'), 'export {};');
  const variables = { city: '110000000000', n: 3 };
  return startGateway('in process', { graphiql: { variables, bundle } });
}

describe('GraphiQL', () => {
  it('the page may ask no address but this server', async () => {
    const { inject } = await withPage();
    const response = await inject('/graphiql');
    expect(response.body).toContain('<title>Graphroots</title>');
    expect(response.headers['content-security-policy']).toMatch(/^default-src 'self'; /);
    expect(response.headers['content-security-policy']).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(response.headers['x-content-type-options']).toBe('nosniff');
  });

  it('a visitor of the bare address is led to it', async () => {
    const { inject } = await withPage();
    const response = await inject('/');
    expect([response.statusCode, response.headers.location]).toEqual([302, '/graphiql']);
  });

  it('assets are cached for good, the page is not', async () => {
    const { inject } = await withPage();
    const asset = await inject('/graphiql/assets/main-Ab12.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(asset.headers['content-type']).toMatch(/javascript/);
    expect(asset.headers['x-content-type-options']).toBe('nosniff');
    expect((await inject('/graphiql')).headers['cache-control']).toBe('no-cache');
  });

  it('nothing outside of the assets is served', async () => {
    const { inject } = await withPage();
    for (const path of [
      '/graphiql/assets/../index.html',
      '/graphiql/assets/%2e%2e/index.html',
      '/graphiql/assets/',
    ]) {
      expect((await inject(path)).statusCode).toBeGreaterThanOrEqual(400);
    }
  });

  it('the city of the first query is the one this server has loaded', async () => {
    const { inject } = await withPage();
    expect((await inject('/graphiql/settings.json')).json()).toEqual({
      variables: { city: '110000000000', n: 3 },
      headers: {},
    });
  });

  it.each(['walk', 'upwards'])('the prepared query %s is valid', async (name) => {
    const text = await readFile(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');
    const schema = Supergraph.build(readSupergraphSdl(), { supportedFeatures: null })
      .apiSchema()
      .toGraphQLJSSchema();
    expect(validate(schema, parse(text))).toEqual([]);
  });
});
