import { serverAudits } from 'graphql-http';
import type { CaseResult, Suite } from '../suite.ts';

const refusedAs400 =
  'refused requests are told by 400 whatever is accepted, as [decision 3](decisions/0003-gateway.md) argues';

const noPlainGet =
  'a GET that any page could make a browser send is refused, so that no foreign page asks in the name of its visitor';

export const graphqlOverHttp: Suite = {
  id: 'graphql-over-http',
  title: 'GraphQL over HTTP, server audits',
  version: '`graphql-http` 1.23.1',
  licence: 'MIT',
  cases: 'the package’s `serverAudits`, asked of the gateway with introspection open',
  accepted: {
    'SHOULD use 200 status code on document parsing failure when accepting application/json': refusedAs400,
    'SHOULD use 200 status code on document validation failure when accepting application/json': refusedAs400,
    'SHOULD use a status code of 200 on variable coercion failure when accepting application/json':
      refusedAs400,
    'MAY accept application/x-www-form-urlencoded formatted GET requests': noPlainGet,
    'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json':
      noPlainGet,
    'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json':
      noPlainGet,
  },
  async run({ development }) {
    const results: CaseResult[] = [];
    for (const audit of serverAudits({ url: development.url, fetchFn: development.fetch })) {
      const outcome = await audit.fn();
      const [group = ''] = outcome.name.split(' ');
      const met = outcome.status === 'ok';
      results.push({ group, name: outcome.name, met, ...(!met && { seen: outcome.reason }) });
    }
    return results;
  },
};
