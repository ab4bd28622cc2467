import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { abortSignalOf, startDeadline } from '../src/deadline.ts';
import { createServer } from '../src/server.ts';
import { mountGraphQL } from '../src/server/graphql.ts';
import type { RequestInfo } from '../src/subgraph.ts';
import { testLog } from '../src/testing/database.ts';

const resolvers = {
  Query: {
    waited: (_root: unknown, _arguments: unknown, { signal }: RequestInfo) =>
      new Promise((resolve) => signal?.addEventListener('abort', () => resolve(String(signal.reason)))),
  },
};

async function ask(deadlineMs: number, patience: string): Promise<string> {
  const server = createServer({ log: testLog });
  const graphql = await mountGraphQL<RequestInfo>(server, {
    log: testLog,
    source: {
      schema: buildSubgraphSchema([{ typeDefs: parse('type Query { waited: String }'), resolvers }]),
    },
    createContext: (request) => request,
    introspection: false,
    deadlineMs,
  });
  onTestFinished(async () => {
    await server.close();
    await graphql.stop();
  });
  const headers = { 'x-deadline-ms': patience };
  const { body } = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: { query: '{ waited }' },
  });
  return body;
}

describe('a deadline', () => {
  it('has as many parts as a request makes calls, without a warning', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => void warnings.push(warning);
    process.on('warning', note);
    onTestFinished(() => void process.off('warning', note));
    const whole = startDeadline(60_000);
    const parts = Array.from({ length: 20 }, () => startDeadline(60_000, whole.signal));
    await new Promise(setImmediate);
    for (const deadline of [whole, ...parts]) deadline.clear();
    expect(warnings).toEqual([]);
  });
});

describe('a part of a deadline', () => {
  it('ends with the whole, for its reason, and tells everybody who listens once', () => {
    const client = new AbortController();
    const part = startDeadline(60_000, startDeadline(60_000, client.signal).signal);
    const told: unknown[] = [];
    const listener = () => void told.push(part.signal.reason);
    const gone = () => void told.push('somebody who has stopped listening');
    part.signal.addEventListener('abort', listener, { once: true });
    part.signal.addEventListener('abort', gone, { once: true });
    part.signal.removeEventListener('abort', gone);
    client.abort('closed the window');
    client.abort('again');
    expect(told).toEqual(['closed the window']);
    expect(() => part.signal.throwIfAborted()).toThrow('closed the window');
    expect(startDeadline(60_000, part.signal).signal.reason).toBe('closed the window');
    part.clear();
  });

  it('no longer ends with the whole when it is done', () => {
    const client = new AbortController();
    const part = startDeadline(60_000, client.signal);
    part.clear();
    client.abort();
    expect(part.signal.aborted).toBe(false);
  });

  it('aborts an AbortSignal made of it, for its reason', () => {
    const client = new AbortController();
    const early = abortSignalOf(startDeadline(60_000, client.signal).signal);
    client.abort('closed the window');
    const late = abortSignalOf(startDeadline(60_000, client.signal).signal);
    expect([early.reason, late.reason]).toEqual(['closed the window', 'closed the window']);
  });
});

describe('the time for an answer', () => {
  it('is what the caller says that it waits', async () => {
    expect(await ask(60_000, '20')).toContain('Not done within 20 ms');
  });

  it.each(['60000', '-1', 'NaN', '1e9'])('is never lengthened by a caller that says %s', async (patience) => {
    expect(await ask(20, patience)).toContain('Not done within 20 ms');
  });
});
