import { signService } from '@graphroots/kit/access/service-signature';
import { signViewer } from '@graphroots/kit/access/viewer-signature';
import type { Graph, Question } from '@graphroots/kit/graph/graph';
import { GraphError } from '@graphroots/kit/graph/graph-error';
import { createHttpGraph } from '@graphroots/kit/graph/http-graph';
import { unrestrictedViewer } from '@graphroots/kit/viewer';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { GatewayOptions } from '../src/gateway.ts';
import { createInProcessDataSource } from '../src/in-process-data-source.ts';
import { composeGuarded, placesSubgraph } from './fixture.ts';
import { startGateway, type StartedGateway } from './started-gateway.ts';

const secret = 's'.repeat(32);
const requestId = 'request-1';

interface Asking extends StartedGateway {
  readonly graph: Graph;
}

/** A guarded gateway, and the graph as the service `grids` asks it. */
const ways: Readonly<Record<string, (options?: Partial<GatewayOptions>) => Promise<Asking>>> = {
  async 'in process'(options) {
    const gateway = await startGateway('in process', { supergraph: composeGuarded(), ...options });
    return { ...gateway, graph: gateway.graphFor('grids') };
  },
  async 'over HTTP'(options) {
    const gateway = await startGateway('in process', {
      supergraph: composeGuarded(),
      serviceSecrets: ['n'.repeat(32), secret],
      ...options,
    });
    const url = `${await gateway.listen()}/graphql`;
    return { ...gateway, graph: createHttpGraph({ service: 'grids', url, secret }) };
  },
};

const place = z.object({ name: z.string(), residents: z.number() });
const placeAndPeople: Question<{ place: z.output<typeof place> }> = {
  text: 'query ($code: ID!) { place(code: $code) { name residents } }',
  answer: z.object({ place }),
};

async function failuresOf(answer: Promise<unknown>): Promise<GraphError['failures']> {
  const error = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof GraphError)) throw new Error(`No GraphError: ${String(error)}`);
  return error.failures;
}

describe.each(Object.entries(ways))('a service that asks the graph %s', (_way, start) => {
  it('is answered across subgraphs, in the form it asked for', async () => {
    const { graph } = await start();
    expect(await graph.ask(placeAndPeople, { code: '5301' })).toEqual({
      place: { name: '昆明市', residents: 8_460_000 },
    });
  });

  it('asks as itself, with the request it works for, and passes guards that stop callers without an account', async () => {
    const { graph, ask } = await start();
    const seen: Question<unknown> = {
      text: '{ place(code: "5301") { seenBy { requestId authorization cookie } } }',
      answer: z.unknown(),
    };
    expect(await graph.ask(seen, {}, { requestId })).toEqual({
      place: { seenBy: { requestId, authorization: null, cookie: null } },
    });
    expect((await ask(seen.text)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('has no right that no reader of the whole city has, and changes nothing', async () => {
    const { graph } = await start();
    const mayor = graph.ask({ text: '{ place(code: "5301") { mayor } }', answer: z.unknown() });
    expect(await failuresOf(mayor)).toMatchObject([
      { code: 'FORBIDDEN', path: 'place.mayor', message: 'Place.mayor needs the scope mayors:read.' },
    ]);
    const greet = graph.ask({ text: 'mutation { greet(name: "x") }', answer: z.unknown() });
    expect(await failuresOf(greet)).toMatchObject([{ code: 'FORBIDDEN', path: 'greet' }]);
  });

  it('is told which part of an answer is missing, and that it may be there later', async () => {
    const people = { process: () => Promise.reject(new Error('connect ECONNREFUSED')) };
    const places = createInProcessDataSource(placesSubgraph);
    const { graph } = await start({ dataSource: (name) => (name === 'people' ? people : places) });
    const answer = graph.ask(placeAndPeople, { code: '5301' });
    expect(await failuresOf(answer)).toMatchObject([{ code: 'SUBGRAPH_UNAVAILABLE', service: 'people' }]);
    await expect(answer).rejects.toMatchObject({ temporary: true });
  });

  it('is told where an answer has another form than it asked for', async () => {
    const { graph } = await start();
    const answer = graph.ask(placeAndPeople, { code: '9999' });
    expect(await failuresOf(answer)).toMatchObject([{ code: 'UNEXPECTED_ANSWER', path: 'place.name' }]);
    await expect(answer).rejects.toMatchObject({ temporary: false });
  });

  it('waits as long as it said and no longer', async () => {
    const silent = { process: () => new Promise<never>(() => {}) };
    const { graph } = await start({ dataSource: () => silent });
    const answer = graph.ask(placeAndPeople, { code: '5301' }, { patienceMs: 100 });
    expect(await failuresOf(answer)).toMatchObject([{ code: 'SUBGRAPH_TIMEOUT' }]);
  });

  it('counts for the limits of the gateway as everybody does', async () => {
    const { graph } = await start({
      limits: {
        costBudgets: { anonymous: 1, known: 1, analyst: 1 },
        ratePerMinute: 0,
        corsOrigins: [],
        trustedProxies: [],
      },
    });
    const answer = graph.ask({ text: '{ places { name residents } }', answer: z.unknown() });
    expect(await failuresOf(answer)).toMatchObject([{ code: 'QUERY_TOO_EXPENSIVE' }]);
  });
});

describe('the name of a service', () => {
  const body = JSON.stringify({ query: '{ greeting }' });
  const signed = (text = body, key = secret, now = Date.now()) =>
    signService('grids', { requestId, body: text }, key, now);

  async function startWith(serviceSecrets?: readonly string[]) {
    const { inject } = await startGateway('in process', serviceSecrets ? { serviceSecrets } : {});
    return (headers: Record<string, string>, payload: string | null = body) =>
      inject({
        method: payload === null ? 'GET' : 'POST',
        url: payload === null ? '/graphql?query={greeting}' : '/graphql',
        headers: { 'x-request-id': requestId, 'apollo-require-preflight': 'yes', ...headers },
        ...(payload !== null && { payload }),
      });
  }
  const json = { 'content-type': 'application/json' };

  it('is accepted with a secret of the gateway', async () => {
    const send = await startWith(['n'.repeat(32), secret]);
    expect((await send({ ...json, ...signed() })).json()).toMatchObject({ data: { greeting: '你好' } });
  });

  it('is nothing that can be had from outside: not unsigned, not with another secret, body or request, not late, not without a body, not with what a gateway signs', async () => {
    const send = await startWith([secret]);
    const gatewayCall = signViewer(unrestrictedViewer, { requestId, body }, secret);
    const asGateway = `${gatewayCall['x-graphroots-viewer']}.${gatewayCall['x-graphroots-signature']}`;
    const attempts: readonly (readonly [Record<string, string>, (string | null)?])[] = [
      [{ ...json, 'x-graphroots-service': 'grids' }],
      [{ ...json, 'x-graphroots-service': '' }],
      [{ ...json, 'x-graphroots-service': asGateway }],
      [{ ...json, ...signed(body, 'x'.repeat(32)) }],
      [{ ...json, ...signed(body, secret, Date.now() - 31_000) }],
      [{ ...json, ...signed() }, JSON.stringify({ query: '{ places { name } }' })],
      [{ ...json, ...signed(), 'x-request-id': 'request-2' }],
      [{ 'content-type': 'text/plain', ...signed() }],
      [signed(''), null],
    ];
    for (const [headers, payload] of attempts) {
      const response = await send(headers, payload);
      expect(response.statusCode).toBe(401);
      expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
  });

  it('is refused where all services are in the gateway’s own process', async () => {
    const send = await startWith();
    expect((await send({ ...json, ...signed() })).statusCode).toBe(401);
  });
});
