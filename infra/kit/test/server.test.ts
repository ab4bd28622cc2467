import { createServer as createHttpServer } from 'node:http';
import { fork } from 'node:child_process';
import { EventEmitter, on, once } from 'node:events';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { pino } from 'pino';
import { createServer, serve, type RunningServer, type ServeOptions } from '../src/server.ts';

const log = pino({ level: 'silent' });
const running: RunningServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.drain()));
});

async function started(server: FastifyInstance, options: Partial<ServeOptions> = {}): Promise<RunningServer> {
  const result = await serve(server, { log, port: 0, ...options });
  running.push(result);
  return result;
}

describe('request ids', () => {
  it('a sane x-request-id of the caller is kept and sent back', async () => {
    const response = await createServer({ log }).inject({
      url: '/health/live',
      headers: { 'x-request-id': 'portal-7f3a.1' },
    });
    expect(response.headers['x-request-id']).toBe('portal-7f3a.1');
  });

  it.each(['', 'short', 'with space inside', 'x'.repeat(129), '{"json":"injected"}'])(
    'an id that is not safe to log is replaced: %s',
    async (given) => {
      const response = await createServer({ log }).inject({
        url: '/health/live',
        headers: { 'x-request-id': given },
      });
      expect(response.headers['x-request-id']).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
    },
  );
});

describe('health', () => {
  it('a process that runs is alive although a dependency is down', async () => {
    const server = createServer({ log, ready: { database: () => Promise.reject(new Error('down')) } });
    expect((await server.inject('/health/live')).statusCode).toBe(200);
  });

  it('readiness names the check that fails and keeps the reason to itself', async () => {
    const server = createServer({
      log,
      ready: {
        database: () => Promise.reject(new Error('postgres://user:secret@host refused')),
        gateway: () => Promise.resolve(),
      },
    });
    const response = await server.inject('/health/ready');
    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual({ status: 'not ready', checks: { database: 'failing', gateway: 'ok' } });
    expect(response.body).not.toContain('secret');
  });

  it('readiness is 200 when every check passes', async () => {
    const response = await createServer({ log, ready: { database: async () => 1 } }).inject('/health/ready');
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({ status: 'ready', checks: { database: 'ok' } });
  });
});

describe('failures', () => {
  it('an unknown path is answered in JSON', async () => {
    const response = await createServer({ log }).inject('/nothing?token=secret');
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    expect(response.body).not.toContain('secret');
  });

  it('a body over 256 KB is refused in JSON', async () => {
    const server = createServer({ log });
    server.post('/echo', async (request) => request.body);
    const response = await server.inject({
      method: 'POST',
      url: '/echo',
      payload: { text: 'x'.repeat(257 * 1024) },
    });
    expect(response.statusCode).toBe(413);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('broken JSON is the caller’s fault and says so', async () => {
    const server = createServer({ log });
    server.post('/echo', async (request) => request.body);
    const response = await server.inject({
      method: 'POST',
      url: '/echo',
      headers: { 'content-type': 'application/json' },
      payload: '{"query": ',
    });
    expect(response.statusCode).toBe(400);
    expect(response.body).toMatch(/"message":"[^"]*JSON/);
  });

  it('a fault of the server is not described to the caller', async () => {
    const server = createServer({ log });
    server.get('/fault', async () => {
      throw new Error('relation "secret_table" does not exist');
    });
    const response = await server.inject('/fault');
    expect(response.statusCode).toBe(500);
    const requestId = response.headers['x-request-id'];
    expect(response.json()).toMatchObject({ errors: [{ extensions: { requestId } }] });
    expect(response.body).not.toContain('secret_table');
  });
});

describe('metrics', () => {
  it('requests are measured by route, never by raw path', async () => {
    const server = createServer({ log });
    server.get('/issues/:id', async () => 'ok');
    await server.inject('/issues/iss_1');
    await server.inject('/wp-login.php');
    const { body } = await server.inject('/metrics');
    expect(body).toContain(
      'http_request_duration_seconds_count{method="GET",route="/issues/:id",status="200"} 1',
    );
    expect(body).toContain('process_cpu_seconds_total');
    expect(body).not.toContain('wp-login');
  });
});

describe('listening', () => {
  it('a port in use is reported with what to do next', async () => {
    const other = createHttpServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      await expect(serve(createServer({ log }), { log, port })).rejects.toThrow(
        `Port ${port} is already in use. Stop the program that holds it, or choose another port: PORT=${port + 1}`,
      );
    } finally {
      other.close();
    }
  });
});

describe('draining', () => {
  it('readiness fails as soon as a shutdown begins', async () => {
    const server = createServer({ log, ready: { database: async () => 1 } });
    server.draining = true;
    const response = await server.inject('/health/ready');
    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual({ status: 'draining' });
  });

  it('requests in flight finish before the hooks close, in order', async () => {
    const signals = new EventEmitter();
    const events: string[] = [];
    const server = createServer({ log });
    server.get('/slow', async () => {
      signals.emit('entered');
      await once(signals, 'finish');
      events.push('answered');
      return 'done';
    });
    const { url, drain } = await started(server, {
      close: [async () => events.push('gateway'), async () => events.push('pool')],
    });

    const entered = once(signals, 'entered');
    const slow = fetch(`${url}/slow`);
    await entered;
    const drained = drain();
    expect(server.draining).toBe(true);
    signals.emit('finish');

    expect(await (await slow).text()).toBe('done');
    await drained;
    expect(events).toEqual(['answered', 'gateway', 'pool']);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow('fetch failed');
  });

  it('a request that never ends is cut off at the deadline', async () => {
    const signals = new EventEmitter();
    const server = createServer({ log });
    server.get('/stuck', () => {
      signals.emit('entered');
      return new Promise(() => {});
    });
    const { url, drain } = await started(server, { deadlineMs: 50 });
    const entered = once(signals, 'entered');
    const stuck = fetch(`${url}/stuck`);
    await entered;
    await Promise.all([drain(), expect(stuck).rejects.toThrow('fetch failed')]);
  });

  it('draining twice runs the close hooks once', async () => {
    let closed = 0;
    const { drain } = await started(createServer({ log }), { close: [async () => (closed += 1)] });
    await Promise.all([drain(), drain()]);
    expect(closed).toBe(1);
  });

  it('a process that is signalled twice finishes its requests, closes its pool and ends with status 0', async () => {
    const child = fork(new URL('slow-process.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    const told: AsyncIterator<unknown[]> = on(child, 'message');
    const next = async () => {
      const { value } = await told.next();
      return String(value[0]);
    };
    const exited = once(child, 'exit');

    const url = await next();
    const slow = fetch(`${url}/slow`);
    expect(await next()).toBe('entered');
    child.kill('SIGTERM');
    expect(await next()).toBe('signalled');
    child.kill('SIGTERM');
    expect(await next()).toBe('signalled');
    child.send('finish');

    expect(await (await slow).text()).toBe('done');
    expect(await next()).toBe('pool closed');
    expect(await exited).toEqual([0, null]);
  });
});
