import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createBreaker } from '../src/breaker.ts';
import { createHttpDataSource } from '../src/http-data-source.ts';
import { createInProcessDataSource } from '../src/in-process-data-source.ts';
import type { SubgraphCall, SubgraphSource } from '../src/subgraph-calls.ts';
import { SubgraphFailure } from '../src/subgraph-failure.ts';
import { placesSubgraph } from './fixture.ts';
import { startGateway, type StartedGateway } from './started-gateway.ts';

const timeout = [{ extensions: { code: 'SUBGRAPH_TIMEOUT', serviceName: 'people' } }];
const unavailable = [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'people' } }];

/** A gateway whose `people` subgraph is this function; `places` is sound. */
function withPeople(
  process: SubgraphSource['process'],
  deadlines: { operation?: number; subgraph?: number } = {},
): Promise<StartedGateway> {
  const places = createInProcessDataSource(placesSubgraph);
  return startGateway('in process', {
    dataSource: (name) => (name === 'people' ? { process } : places),
    deadlines,
  });
}

const never = () => new Promise<never>(() => {});
const down = async () => {
  throw new SubgraphFailure('nobody listens', { answered: false });
};

describe('deadlines', () => {
  it('a subgraph that never answers costs its own fields, once its time is over', async () => {
    const { ask } = await withPeople(never, { subgraph: 50 });
    const answer = await ask('{ place(code: "5301") { name residents } }');
    expect(answer.data).toEqual({ place: { name: '昆明市', residents: null } });
    expect(answer.errors).toMatchObject(timeout);
  });

  it('an answer whose time is over is given with what there is, though each call has time left', async () => {
    const { ask } = await withPeople(never, { operation: 50 });
    const answer = await ask('{ place(code: "5301") { name residents } }');
    expect(answer.data).toEqual({ place: { name: '昆明市', residents: null } });
    expect(answer.errors).toMatchObject(timeout);
  });

  it('a call is told that nobody waits for it any longer', async () => {
    const stopped = new Promise<unknown>((resolve) => {
      const hang = ({ context: { signal } }: SubgraphCall) => {
        signal?.addEventListener('abort', () => resolve(signal.reason));
        return never();
      };
      void withPeople(hang, { subgraph: 50 }).then(({ ask }) => ask('{ greeting }'));
    });
    expect(String(await stopped)).toContain('Not done within 50 ms');
  });

  it('over HTTP a subgraph learns how long it is waited for', async () => {
    const heard: unknown[] = [];
    const server = createServer((request, response) => {
      heard.push(request.headers['x-deadline-ms']);
      response.end('{"data":{"greeting":"hello"}}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const people = createHttpDataSource({
      name: 'people',
      url: `http://127.0.0.1:${port}/graphql`,
      secret: 's'.repeat(32),
    });
    onTestFinished(async () => {
      await people.close();
      server.close();
    });
    const { ask } = await withPeople(people.process);
    expect(await ask('{ greeting }')).toEqual({ data: { greeting: 'hello' } });
    expect(Number(heard[0])).toBeGreaterThan(0);
    expect(Number(heard[0])).toBeLessThanOrEqual(3000);
  });
});

describe('a subgraph that cannot be reached', () => {
  it('is left alone after five calls, which is logged and measured', async () => {
    let calls = 0;
    const { ask, line, inject } = await withPeople(() => {
      calls += 1;
      return down();
    });
    for (let n = 0; n < 8; n += 1) expect((await ask('{ greeting }')).errors).toMatchObject(unavailable);
    expect(calls).toBe(5);
    expect(await line('left alone')).toContain('"service":"people"');
    const { body } = await inject('/metrics');
    expect(body).toContain('subgraph_breaker_open{service="people"} 1');
    expect(body).toContain('subgraph_breaker_open{service="places"} 0');
    expect(body).toContain('subgraph_failures_total{service="people",code="SUBGRAPH_UNAVAILABLE"} 8');
  });

  it('answers that cannot be used do not count', async () => {
    let calls = 0;
    const { ask } = await withPeople(async () => {
      calls += 1;
      throw new SubgraphFailure('a page of HTML', { answered: true });
    });
    for (let n = 0; n < 8; n += 1) await ask('{ greeting }');
    expect(calls).toBe(8);
  });
});

describe('a breaker', () => {
  afterEach(() => void vi.restoreAllMocks());

  function openBreaker() {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
    const changes: boolean[] = [];
    const breaker = createBreaker((open) => changes.push(open));
    for (let n = 0; n < 5; n += 1) breaker.admit()?.failed();
    return { breaker, changes, at: (ms: number) => void clock.mockReturnValue(ms) };
  }

  it('lets one call through after a quarter of a second, and all once that is answered', () => {
    const { breaker, changes, at } = openBreaker();
    at(1249);
    expect(breaker.admit()).toBeNull();
    at(1250);
    const probe = breaker.admit();
    expect(breaker.admit()).toBeNull();
    probe?.answered();
    expect(breaker.admit()).not.toBeNull();
    expect(changes).toEqual([true, false]);
  });

  it('waits again when that call fails, and asks another when it says nothing', () => {
    const { breaker, at } = openBreaker();
    at(1250);
    breaker.admit()?.abandoned();
    const probe = breaker.admit();
    expect(probe).not.toBeNull();
    probe?.failed();
    at(1499);
    expect(breaker.admit()).toBeNull();
    at(1500);
    expect(breaker.admit()).not.toBeNull();
  });

  it('counts failures in a row only', () => {
    const breaker = createBreaker(() => {});
    for (let n = 0; n < 20; n += 1) {
      if (n % 4 === 3) breaker.admit()?.answered();
      else breaker.admit()?.failed();
    }
    expect(breaker.admit()).not.toBeNull();
  });
});
