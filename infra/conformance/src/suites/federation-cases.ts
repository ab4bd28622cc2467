import { isDeepStrictEqual } from 'node:util';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { createInProcessDataSource } from '@graphroots/gateway/in-process-data-source';
import { parse } from 'graphql';
import { withGateway } from '../federation.ts';
import { interfaceObjects, interfaces } from '../federation-cases/abstract-types.ts';
import { inaccessible, override, provides, requires, shareable } from '../federation-cases/fields.ts';
import { link, type Group } from '../federation-cases/group.ts';
import { alternativeKeys, compositeKeys, nullKeys, singleKeys } from '../federation-cases/keys.ts';
import { conditions, createMutations, extended, failures } from '../federation-cases/operations.ts';
import type { CaseResult, Suite } from '../suite.ts';

export const federationCases: Suite = {
  id: 'federation-cases',
  title: 'Federation, our own cases',
  version: 'federation 2.3',
  licence: 'ours',
  cases:
    'written for the topics of the audit above from the federation specification, because its data is not in this repository; our gateway over subgraphs in its own process',
  async run() {
    const results: CaseResult[] = [];
    for (const group of [
      singleKeys,
      compositeKeys,
      alternativeKeys,
      nullKeys,
      requires,
      provides,
      shareable,
      override,
      inaccessible,
      interfaces,
      interfaceObjects,
      extended,
      conditions,
      createMutations(),
      failures,
    ]) {
      results.push(...(await runGroup(group)));
    }
    return results;
  },
};

async function runGroup({ name: group, subgraphs, cases }: Group): Promise<CaseResult[]> {
  const services = subgraphs.map(({ name, sdl }) => ({
    name,
    typeDefs: parse(link + sdl),
    url: `http://${name}`,
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new AggregateError(errors ?? [], `${group}: ${String(errors)}`);
  const dataSource = (wanted: string) => {
    const found = subgraphs.find(({ name }) => name === wanted);
    if (!found) throw new Error(`${group} has no subgraph ${wanted}.`);
    const { name, sdl, resolvers } = found;
    const schema = buildSubgraphSchema([{ typeDefs: parse(link + sdl), resolvers }]);
    return createInProcessDataSource({ name, schema, createContext: () => ({}) });
  };
  return withGateway(supergraphSdl, dataSource, async (gateway) => {
    const results: CaseResult[] = [];
    for (const [index, { query, variables, data, errors = false }] of cases.entries()) {
      const { body, text } = await gateway.ask(query, variables);
      const met = isDeepStrictEqual(body['data'] ?? null, data) && errors === 'errors' in body;
      const name = `${group} ${index + 1}`;
      results.push({ group: 'cases', name, met, ...(!met && { seen: `${query}\n    ${text}` }) });
    }
    return results;
  });
}
