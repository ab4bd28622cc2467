import { unrestrictedViewer } from '@graphroots/kit/viewer';
import { describe, expect, it } from 'vitest';
import { createHttpDataSource } from '../src/http-data-source.ts';
import { freeDocuments } from '../src/identity/roles.ts';
import { createInProcessDataSource } from '../src/in-process-data-source.ts';
import type { SubgraphSource } from '../src/subgraph-calls.ts';
import { placesSubgraph } from './fixture.ts';
import { startGateway, ways } from './started-gateway.ts';

const everyWay = Object.keys(ways) as (keyof typeof ways)[];

describe.each(everyWay)('subgraphs reached %s', (way) => {
  it('one query joins what several subgraphs know of an entity', async () => {
    const { ask } = await startGateway(way);
    const answer = await ask(
      'query Q($code: ID!) { place(code: $code) { code name residents mayor } greeting }',
      {
        variables: { code: '5301' },
      },
    );
    expect(answer).toEqual({
      data: {
        place: { code: '5301', name: '昆明市', residents: 8_460_000, mayor: 'mayor of 5301' },
        greeting: '你好',
      },
    });
  });

  it('a mutation reaches its subgraph', async () => {
    const { ask } = await startGateway(way);
    expect(await ask('mutation { greet(name: "昆明") }')).toEqual({ data: { greet: '你好 昆明' } });
  });

  it('a subgraph sees the request id and the headers meant for it, and no other header', async () => {
    const { ask } = await startGateway(way);
    const answer = await ask(
      '{ place(code: "5301") { seenBy { requestId language authorization cookie } } }',
      {
        headers: {
          'x-request-id': 'portal-0001',
          authorization: 'Bearer token',
          'accept-language': 'zh',
          cookie: 'session=1',
        },
      },
    );
    expect(answer.data).toEqual({
      place: { seenBy: { requestId: 'portal-0001', language: 'zh', authorization: null, cookie: null } },
    });
  });

  it('a fault in a subgraph says where and nothing else, and is logged with its request id', async () => {
    const { ask, line } = await startGateway(way);
    const answer = await ask('{ secretFault greeting }', { headers: { 'x-request-id': 'portal-0002' } });
    expect(answer.data).toEqual({ secretFault: null, greeting: '你好' });
    expect(answer.errors).toMatchObject([
      {
        path: ['secretFault'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', serviceName: 'places', requestId: 'portal-0002' },
      },
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|10\.0\.0\.7|stack|node_modules/);
    expect(await line('10.0.0.7')).toContain('portal-0002');
  });

  it('a refusal keeps its message and its code', async () => {
    const { ask } = await startGateway(way);
    const answer = await ask('{ forbidden }');
    expect(answer.errors).toMatchObject([
      {
        message: 'Only the street may see this.',
        path: ['forbidden'],
        extensions: { code: 'FORBIDDEN', serviceName: 'places' },
      },
    ]);
  });

  it('the second answer to a query is not touched by the first', async () => {
    const { ask } = await startGateway(way);
    const query = '{ places { code name mayor } }';
    expect(await ask(query)).toEqual(await ask(query));
  });
});

describe('a subgraph that is down', () => {
  it('costs only its own fields, says which it is, and tells no address', async () => {
    const places = createInProcessDataSource(placesSubgraph);
    const people = createHttpDataSource({
      name: 'people',
      url: 'http://127.0.0.1:1/graphql',
      secret: 's'.repeat(32),
    });
    const { ask } = await startGateway('in process', {
      dataSource: (name) => (name === 'people' ? people : places),
    });

    const answer = await ask('{ place(code: "5301") { name residents } greeting }');

    expect(answer.data).toEqual({ place: { name: '昆明市', residents: null }, greeting: null });
    const failure = { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'people' };
    expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([failure, failure]);
    expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED/);
  });
});

describe('values that do not fit the schema', () => {
  it('become null, and are counted and logged', async () => {
    const wrong: SubgraphSource = {
      process: async () => ({ data: { place: { code: '5301', name: 5301 } } }),
    };
    const { ask, inject, line } = await startGateway('in process', { dataSource: () => wrong });

    const answer = await ask('query Broken { place(code: "5301") { name } }');

    expect(answer.data).toEqual({ place: { name: null } });
    expect(await line('invalid values from a subgraph')).toContain('"operationName":"Broken"');
    expect((await inject('/metrics')).body).toContain('graphql_invalid_values_total 1');
  });
});

describe('requests', () => {
  it('a query that does not parse keeps GraphQL’s message', async () => {
    const { ask } = await startGateway('in process');
    const { errors } = await ask('{ place(');
    expect(errors?.[0]?.message).toMatch(/Syntax Error/);
    expect(errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_PARSE_FAILED' });
  });

  it('a query that does not fit the schema keeps GraphQL’s message', async () => {
    const { ask } = await startGateway('in process');
    const { errors } = await ask('{ plaice }');
    expect(errors?.[0]?.message).toMatch(/Cannot query field "plaice"/);
    expect(errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('a variable of the wrong type is the caller’s fault', async () => {
    const { ask } = await startGateway('in process');
    const { errors } = await ask('query Q($code: ID!) { place(code: $code) { code } }', {
      variables: { code: {} },
    });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('a GET without a preflight is refused', async () => {
    const { inject } = await startGateway('in process');
    const response = await inject('/graphql?query={greeting}');
    expect(response.statusCode).toBe(400);
    expect(response.body).toContain('CSRF');
  });

  it('a batch is refused', async () => {
    const { inject } = await startGateway('in process');
    const response = await inject({ method: 'POST', url: '/graphql', payload: [{ query: '{ greeting }' }] });
    expect(response.statusCode).toBe(400);
  });

  it('a query of 10,000 aliases is refused before it is validated', async () => {
    const { ask } = await startGateway('in process');
    const { errors } = await ask(
      `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}:greeting`).join(' ')} }`,
    );
    expect(errors?.[0]?.message).toMatch(/tokens/);
  });

  it('every answer names its request', async () => {
    const { inject } = await startGateway('in process');
    const response = await inject({ method: 'POST', url: '/graphql', payload: { query: '{ greeting }' } });
    expect(response.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
  });

  it('where introspection is closed, neither schema nor suggestions are told', async () => {
    const { ask } = await startGateway('in process', {
      hideSchemaDetails: true,
      identify: async () => ({ ...unrestrictedViewer, rights: new Set([freeDocuments]) }),
    });
    const schema = await ask('{ __schema { types { name } } }');
    expect(schema.data).toBeUndefined();
    const typo = await ask('{ greetin }');
    expect(JSON.stringify(typo)).not.toContain('greeting');
  });

  it('no query plan is shown, whatever the headers ask', async () => {
    const { ask } = await startGateway('in process');
    const answer = await ask('{ greeting }', { headers: { 'apollo-query-plan-experimental': 'true' } });
    expect(answer).toEqual({ data: { greeting: '你好' } });
  });
});
