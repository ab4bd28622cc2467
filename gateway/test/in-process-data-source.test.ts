import { anonymousViewer } from '@graphroots/kit/viewer';
import { GraphQLObjectType, GraphQLSchema, GraphQLString, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createInProcessDataSource, type LocalSubgraph } from '../src/in-process-data-source.ts';
import { startGateway } from './started-gateway.ts';

/** A subgraph that remembers which syntax tree each call was executed with. */
function watchedSubgraph() {
  const seen: DocumentNode['definitions'][number][] = [];
  const contexts: object[] = [];
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        greeting: {
          type: GraphQLString,
          resolve: (_root, _arguments, context: object, { operation }) => {
            seen.push(operation);
            contexts.push(context);
            return 'hello';
          },
        },
      },
    }),
  });
  const subgraph: LocalSubgraph = { name: 'watched', schema, createContext: (request) => ({ ...request }) };
  return { subgraph, seen, contexts };
}

const call = (query: string) => ({
  request: { query },
  context: { requestId: 'test', client: 'test', viewer: anonymousViewer, headers: {} },
});

describe('a subgraph in the same process', () => {
  it('the same text is always executed with the same syntax tree', async () => {
    const { subgraph, seen } = watchedSubgraph();
    const source = createInProcessDataSource(subgraph);
    await source.process(call('query A { greeting }'));
    await source.process(call('query A { greeting }'));
    await source.process(call('query B { greeting }'));
    expect(seen[0]).toBe(seen[1]);
    expect(seen[2]).not.toBe(seen[1]);
  });

  it('every call has a context and a result of its own', async () => {
    const { subgraph, contexts } = watchedSubgraph();
    const source = createInProcessDataSource(subgraph);
    const first = await source.process(call('{ greeting }'));
    const second = await source.process(call('{ greeting }'));
    expect(first).toEqual({ data: { greeting: 'hello' } });
    expect(second.data).not.toBe(first.data);
    expect(contexts[0]).not.toBe(contexts[1]);
  });

  it('a context that cannot be made is an unavailable subgraph, with the reason in the log only', async () => {
    const { subgraph } = watchedSubgraph();
    const broken: LocalSubgraph = {
      ...subgraph,
      createContext: () => {
        throw new Error('pool is closed at 10.0.0.7');
      },
    };
    const { ask, line } = await startGateway('in process', {
      dataSource: () => createInProcessDataSource(broken),
    });
    expect((await ask('{ greeting }')).errors).toEqual([
      {
        message: 'A part of the graph cannot be reached at the moment.',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'people' },
      },
    ]);
    expect(await line('10.0.0.7')).toContain('"service":"people"');
  });

  it('an operation that does not fit the subgraph is refused before it is executed', async () => {
    const { subgraph, seen } = watchedSubgraph();
    const source = createInProcessDataSource(subgraph);
    await expect(source.process(call('{ unknown }'))).rejects.toThrow('Cannot query field');
    expect(seen).toEqual([]);
  });
});
