import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { readConformanceConfig } from '../config.ts';
import { withGatewayOverHttp } from '../federation.ts';
import type { CaseResult, Suite } from '../suite.ts';

const caseShape = z.object({
  query: z.string(),
  expected: z.object({ data: z.unknown().optional(), errors: z.boolean().optional() }),
});

const argumentsRequired =
  '`@apollo/gateway` gets arguments inside a `@requires` selection wrong; our schema has none';

export const gatewayAudit: Suite = {
  id: 'gateway-audit',
  title: 'Federation gateway audit of The Guild',
  version: '`graphql-hive/federation-gateway-audit` at f59c05e',
  licence: 'MIT',
  cases:
    'the suite’s own server, which this repository does not hold: asked where `GATEWAY_AUDIT_URL` names it, and recorded from such a run; our gateway over its subgraphs, by HTTP. A bare `@apollo/gateway` meets the same 193',
  accepted: {
    'keys-mashup 1':
      '`@apollo/gateway` does not chain several alternative keys; each of our entities has one key, which `schema:lint` checks',
    'non-resolvable-interface-object 2':
      'an interface object that no subgraph can resolve answers null without the error; our schema has no interface objects',
    'requires-with-argument 3': argumentsRequired,
    'requires-with-argument 4': argumentsRequired,
    'requires-with-argument 5': argumentsRequired,
    'requires-with-argument-conflict 1': argumentsRequired,
  },
  async run() {
    const { gatewayAuditUrl: origin } = readConformanceConfig();
    if (origin === undefined) return undefined;
    const ids = z.array(z.string()).parse(await fetchJson(`${origin}/ids`));
    const results: CaseResult[] = [];
    for (const id of ids) results.push(...(await runGroup(origin, id)));
    return results;
  },
};

async function runGroup(origin: string, id: string): Promise<CaseResult[]> {
  const cases = z.array(caseShape).parse(await fetchJson(`${origin}/${id}/tests`));
  const supergraph = await (await fetch(`${origin}/${id}/supergraph`)).text();
  return withGatewayOverHttp(supergraph, async (gateway) => {
    const results: CaseResult[] = [];
    for (const [index, { query, expected }] of cases.entries()) {
      const { body, text } = await gateway.ask(query);
      // As the suite compares: the data, and whether there are errors where it says so.
      const sameData = isDeepStrictEqual(body['data'] ?? null, expected.data ?? null);
      const sameErrors = expected.errors === undefined || expected.errors === 'errors' in body;
      const met = sameData && sameErrors;
      results.push({ group: 'cases', name: `${id} ${index + 1}`, met, ...(!met && { seen: text }) });
    }
    return results;
  });
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.json();
}
