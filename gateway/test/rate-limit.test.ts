import { createServer } from 'node:net';
import { once } from 'node:events';
import { readSupergraphSdl } from '@graphroots/schema/sdl';
import { describe, expect, it } from 'vitest';
import { defaultLimits, type GatewayLimits } from '../src/limits/limits.ts';
import { startGateway } from './started-gateway.ts';

async function startLimited(limits: Partial<GatewayLimits>) {
  const gateway = await startGateway('in process', {
    supergraph: readSupergraphSdl(),
    dataSource: () => ({ process: async () => ({ data: {} }) }),
    limits: { ...defaultLimits, ...limits },
  });
  const ask = (rows: number, remoteAddress = '10.0.0.1', headers: Record<string, string> = {}) =>
    gateway.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress,
      headers,
      payload: {
        query: `{ divisions(first: ${rows}) { nodes { children(first: 100) { nodes { name } } } } }`,
      },
    });
  return { ...gateway, ask };
}

const statuses = async (asked: readonly PromiseLike<{ statusCode: number }>[]): Promise<number[]> =>
  (await Promise.all(asked)).map(({ statusCode }) => statusCode);

describe('the rate limit', () => {
  it('who asks too often is told when to come back, before the body is read', async () => {
    const { ask, inject } = await startLimited({ ratePerMinute: 2 });
    expect(await statuses([ask(1), ask(1)])).toEqual([200, 200]);
    const refused = await inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: '10.0.0.1',
      headers: { 'content-type': 'application/json' },
      payload: 'no JSON',
    });
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });

  it('other clients go on', async () => {
    const { ask } = await startLimited({ ratePerMinute: 1 });
    expect(await statuses([ask(1), ask(1), ask(1, '10.0.0.2')])).toEqual([200, 429, 200]);
  });

  it('a query counts by its cost, and one refused leaves room for a cheaper one', async () => {
    // 100 × 102 objects are ten points, and one for the request.
    const { ask } = await startLimited({ ratePerMinute: 20 });
    expect(await statuses([ask(100)])).toEqual([200]);
    const refused = await ask(100);
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    expect(await statuses([ask(1)])).toEqual([200]);
  });

  it('health and metrics are never limited', async () => {
    const { ask, inject } = await startLimited({ ratePerMinute: 1 });
    expect(await statuses([ask(1), ask(1)])).toEqual([200, 429]);
    expect(await statuses([inject('/health/ready'), inject('/metrics')])).toEqual([200, 200]);
  });

  it('an IPv6 host has one client’s share, however many of its addresses it uses', async () => {
    const { ask } = await startLimited({ ratePerMinute: 1 });
    const from = ['2001:db8:0:7::1', '2001:DB8::7:0:0:0:2', '2001:db8:0:8::1', '::ffff:10.0.0.1', '10.0.0.1'];
    const answers = [];
    for (const address of from) answers.push((await ask(1, address)).statusCode);
    expect(answers).toEqual([200, 429, 200, 200, 429]);
  });

  it('behind a trusted proxy, the client is who the proxy says', async () => {
    const { ask } = await startLimited({ ratePerMinute: 1, trustedProxies: ['10.0.0.0/24'] });
    const via = (client: string) => ask(1, '10.0.0.9', { 'x-forwarded-for': client });
    expect(await statuses([via('1.1.1.1'), via('2.2.2.2'), via('1.1.1.1')])).toEqual([200, 200, 429]);
  });

  it('nobody else can name another client', async () => {
    const { ask } = await startLimited({ ratePerMinute: 1 });
    const via = (client: string) => ask(1, '10.0.0.9', { 'x-forwarded-for': client });
    expect(await statuses([via('1.1.1.1'), via('2.2.2.2')])).toEqual([200, 429]);
  });

  it('0 switches it off', async () => {
    const { ask } = await startLimited({ ratePerMinute: 0 });
    expect(new Set(await statuses(Array.from({ length: 50 }, () => ask(100))))).toEqual(new Set([200]));
  });

  it('without its Redis, the gateway answers, limits for itself and says so once', async () => {
    const { ask, line, lines } = await startLimited({ ratePerMinute: 2, redisUrl: 'redis://127.0.0.1:1' });
    expect(await statuses([ask(1), ask(1), ask(1)])).toEqual([200, 200, 429]);
    await line('Redis is away');
    expect(lines.filter((text) => text.includes('Redis is away'))).toHaveLength(1);
  });

  it('a Redis that accepts and never answers holds nobody up', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { ask } = await startLimited({ redisUrl: `redis://127.0.0.1:${port}` });
    expect(await statuses([ask(1)])).toEqual([200]);
    silent.close();
  });
});

describe('pages of other origins', () => {
  const preflight = {
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  };

  it('are told nothing unless they are named', async () => {
    const { ask } = await startLimited({});
    const { headers } = await ask(1, '10.0.0.1', { origin: 'https://portal.example' });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('may ask when they are named, others still not', async () => {
    const { ask, inject } = await startLimited({ corsOrigins: ['https://portal.example'] });
    const allowed = await ask(1, '10.0.0.1', { origin: 'https://portal.example' });
    expect(allowed.headers['access-control-allow-origin']).toBe('https://portal.example');
    expect(allowed.headers['access-control-expose-headers']).toContain('x-query-cost');
    const other = await ask(1, '10.0.0.1', { origin: 'https://evil.example' });
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
    const options = await inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { ...preflight, origin: 'https://portal.example' },
    });
    expect([options.statusCode, options.headers['access-control-allow-headers']]).toEqual([
      204,
      'content-type',
    ]);
  });
});
