import { anonymousViewer, unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { describe, expect, it } from 'vitest';
import { TokenError } from '../src/identity/claims.ts';
import { freeDocuments, readSchema } from '../src/identity/roles.ts';
import { defaultLimits } from '../src/limits/limits.ts';
import { composeGuarded } from './fixture.ts';
import { startGateway } from './started-gateway.ts';

const street = (...rights: string[]): Viewer => ({
  ...unrestrictedViewer,
  id: 'account-of-wang',
  roles: ['street'],
  rights: new Set(rights),
});
const free = street(freeDocuments);
const closed = { query: '{ place(code: "110101199001011234") { mayor } }' };

/** A gateway for one viewer, and what it tells of refusals. */
async function startFor(viewer: Viewer | TokenError, limits: Partial<typeof defaultLimits> = {}) {
  const { inject, lines } = await startGateway('in process', {
    supergraph: composeGuarded(),
    limits: { ...defaultLimits, ...limits },
    identify: async () => {
      if (viewer instanceof TokenError) throw viewer;
      return viewer;
    },
  });
  const headers = { authorization: 'Bearer token-of-wang', 'x-request-id': 'request-1' };
  return {
    lines,
    send: (payload: object) => inject({ method: 'POST', url: '/graphql', headers, payload }),
    counted: async () => {
      const { body } = await inject('/metrics');
      return body.split('\n').filter((line) => line.startsWith('refusals_total'));
    },
    logged: () =>
      lines.filter((line) => line.includes('"msg":"refused"')).map((line): unknown => JSON.parse(line)),
  };
}

describe('a refusal', () => {
  it.each([
    ['a token that is not accepted', new TokenError('no'), closed, 'UNAUTHENTICATED', 'token'],
    ['a right that is missing', free, closed, 'FORBIDDEN', 'mayors:read'],
    ['no token', { ...anonymousViewer, rights: free.rights }, closed, 'UNAUTHENTICATED', 'mayors:read'],
    ['a document of one’s own', street(), closed, 'FORBIDDEN', freeDocuments],
    ['an unknown document', street(), { documentId: 'f' }, 'BAD_REQUEST', 'document id'],
    ['the schema', free, { query: '{ __schema { types { name } } }' }, 'FORBIDDEN', readSchema],
    ['too many tokens', free, { query: `{ ${'a '.repeat(2000)} }` }, 'QUERY_TOO_LARGE', 'tokens'],
    ['one field too often', free, { query: `{ ${'greeting '.repeat(21)} }` }, 'QUERY_TOO_LARGE', 'repeats'],
    ['too high a cost', free, { query: '{ places { name } }' }, 'QUERY_TOO_EXPENSIVE', 'cost'],
    ['too large a body', free, { query: 'a'.repeat(300_000) }, 'BAD_REQUEST', 'FST_ERR_CTP_BODY_TOO_LARGE'],
  ])(
    'for %s is told, counted and logged by code and reason, and by nothing that names anybody',
    async (...row) => {
      const [, viewer, payload, code, reason] = row;
      const { send, counted, logged, lines } = await startFor(viewer, {
        costBudgets: { anonymous: 10, known: 10, analyst: 10 },
      });
      const response = await send(payload);
      expect(response.json()).toMatchObject({ errors: [{ extensions: { code, reason } }] });
      expect(await counted()).toEqual([`refusals_total{code="${code}",reason="${reason}"} 1`]);
      const { roles = null } = viewer instanceof TokenError ? {} : viewer;
      expect(logged()).toMatchObject([{ requestId: 'request-1', viewer: roles, code, reason }]);
      expect(lines.join('\n')).not.toMatch(/wang|1101011990/);
    },
  );

  it('of a client without points is counted too', async () => {
    const { send, counted } = await startFor(free, { ratePerMinute: 1 });
    await send({ query: '{ greeting }' });
    await send({ query: '{ greeting }' });
    expect(await counted()).toEqual(['refusals_total{code="RATE_LIMITED",reason="points"} 1']);
  });
});

describe('an answer', () => {
  it('or a mistake of the caller is no refusal', async () => {
    const { send, counted, logged } = await startFor(free);
    expect((await send({ query: '{ greeting }' })).json()).toMatchObject({ data: { greeting: '你好' } });
    await send({ query: '{ unknown }' });
    await send({ query: '}' });
    expect(await counted()).toEqual([]);
    expect(logged()).toEqual([]);
  });
});
