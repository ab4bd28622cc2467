import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '@graphroots/kit/reads/arguments';
import { stripIgnoredCharacters } from 'graphql';
import { withGatewayOverHttp } from '../federation.ts';
import { directiveCases, sdlProblems } from '../subgraph-compatibility/directives.ts';
import { queryCases, type QueryCase } from '../subgraph-compatibility/queries.ts';
import { startSuiteSubgraphs, type SuiteSubgraphs } from '../subgraph-compatibility/subgraphs.ts';
import type { CaseResult, Suite } from '../suite.ts';
import { readReply, type Target } from '../target.ts';

export const subgraphCompatibility: Suite = {
  id: 'subgraph-compatibility',
  title: 'Apollo Federation subgraph compatibility',
  version:
    '`@apollo/federation-subgraph-compatibility-tests` 1.2.1, its SDL in [vendor](../infra/conformance/vendor/subgraph-compatibility)',
  licence: 'MIT',
  cases:
    'the suite needs Docker or pm2, so its assertions are written anew; they ask a products subgraph made of the suite’s SDL and data with the schema builder, server and mask of our five (whose own keys are single fields by rule), and our gateway over it and its two neighbours',
  async run() {
    const subgraphs = await startSuiteSubgraphs();
    try {
      const direct = await askProducts(subgraphs);
      const through = await withGatewayOverHttp(subgraphs.supergraph, (gateway) =>
        askAll(gateway, 'gateway'),
      );
      return [...direct, ...through];
    } finally {
      await subgraphs.close();
    }
  },
};

async function askProducts({ products, reference }: SuiteSubgraphs): Promise<CaseResult[]> {
  const sdl = await fetchSdl(products);
  const text = stripIgnoredCharacters(sdl);
  const missing = sdlProblems(sdl, reference);
  return [
    result('introspection', missing.length === 0, missing.join(', ')),
    ...directiveCases.map(({ name, holds }) => result(name, holds(text), text)),
    await askForTrace(products),
    ...(await askAll(products, 'products')),
  ];
}

async function fetchSdl(products: Target): Promise<string> {
  const { body } = await products.ask('{ _service { sdl } }');
  const data = isRecord(body['data']) ? body['data'] : {};
  const service = isRecord(data['_service']) ? data['_service'] : {};
  return String(service['sdl']);
}

async function askForTrace(products: Target): Promise<CaseResult> {
  const response = await products.fetch(products.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-federation-include-trace': 'ftv1' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  const { body, text } = await readReply(response);
  const extensions = isRecord(body['extensions']) ? body['extensions'] : {};
  return result('ftv1', typeof extensions['ftv1'] === 'string', text);
}

async function askAll(target: Target, of: QueryCase['of']): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const each of queryCases) {
    if (each.of !== of) continue;
    const { body, text } = await target.ask(each.query, each.variables);
    results.push(result(each.name, !('errors' in body) && isDeepStrictEqual(body['data'], each.data), text));
  }
  return results;
}

function result(name: string, met: boolean, seen: string): CaseResult {
  return { group: 'assertions', name, met, ...(!met && { seen }) };
}
