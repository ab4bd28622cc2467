import { describe, expect, it } from 'vitest';
import { readGatewayConfig } from '../src/config.ts';
import { defaultLimits } from '../src/limits/limits.ts';

const urls: NodeJS.ProcessEnv = Object.fromEntries([
  ['SUBGRAPH_SECRET', `${'n'.repeat(32)},${'o'.repeat(32)}`],
  ...['ORGANIZATION', 'MEMBERS', 'GRIDS', 'VOLUNTEER', 'ASSESSMENT'].map((name, index) => [
    `${name}_SUBGRAPH_URL`,
    `http://127.0.0.1:${4001 + index}/graphql`,
  ]),
]);

describe('the gateway’s configuration', () => {
  it('every missing and every bad variable is named at once', () => {
    const read = () =>
      readGatewayConfig({
        GRIDS_SUBGRAPH_URL: 'grids:4003',
        PORT: '99999',
        GRAPHIQL_CITY: '5301',
        SUBGRAPH_SECRET: 'short',
      });
    for (const name of ['ORGANIZATION', 'MEMBERS', 'GRIDS', 'VOLUNTEER', 'ASSESSMENT']) {
      expect(read).toThrow(`${name}_SUBGRAPH_URL`);
    }
    expect(read).toThrow('PORT');
    expect(read).toThrow('SUBGRAPH_SECRET: must be secrets of at least 32 characters');
    expect(read).toThrow('GRAPHIQL_CITY: must be a division code of 12 digits');
  });

  it('limits that make no sense are refused, each with what it should be', () => {
    const read = () =>
      readGatewayConfig({
        ...urls,
        GATEWAY_COST_BUDGET: '0',
        GATEWAY_RATE_LIMIT: '-1',
        REDIS_URL: 'http://redis',
        CORS_ORIGINS: '*',
        TRUSTED_PROXIES: '10.0.0.0/99',
      });
    expect(read).toThrow('GATEWAY_COST_BUDGET');
    expect(read).toThrow('GATEWAY_RATE_LIMIT');
    expect(read).toThrow('REDIS_URL: must be a redis:// or rediss:// address');
    expect(read).toThrow('must be origins such as https://portal.example');
    expect(read).toThrow('must be addresses or ranges such as 10.0.0.0/8');
  });

  it('lists are separated by commas', () => {
    const { limits } = readGatewayConfig({
      ...urls,
      CORS_ORIGINS: 'https://portal.example, http://localhost:5173',
      TRUSTED_PROXIES: '10.0.0.0/8,::1',
    });
    expect(limits.corsOrigins).toEqual(['https://portal.example', 'http://localhost:5173']);
    expect(limits.trustedProxies).toEqual(['10.0.0.0/8', '::1']);
  });

  it('only the addresses of the subgraphs and the secret shared with them have to be given', () => {
    const config = readGatewayConfig(urls);
    expect(config).toMatchObject({ port: 4000, host: '127.0.0.1', production: false, city: '530100000000' });
    expect(config.limits).toEqual(defaultLimits);
    expect(config.subgraphSecrets).toEqual(['n'.repeat(32), 'o'.repeat(32)]);
    expect(config.supergraphFile).toMatch(/supergraph\.graphql$/);
    expect(config.subgraphUrls.grids).toBe('http://127.0.0.1:4003/graphql');
  });
});
