import type { Suite } from './suite.ts';
import { federationCases } from './suites/federation-cases.ts';
import { forgedTokens } from './suites/forged-tokens.ts';
import { gatewayAudit } from './suites/gateway-audit.ts';
import { graphqlOverHttp } from './suites/graphql-over-http.ts';
import { jsonBodies } from './suites/json-bodies.ts';
import { naughtyStrings } from './suites/naughty-strings.ts';
import { securityAudit } from './suites/security-audit.ts';
import { subgraphCompatibility } from './suites/subgraph-compatibility.ts';

/** In the order of the document. */
export const suites: readonly Suite[] = [
  graphqlOverHttp,
  subgraphCompatibility,
  gatewayAudit,
  federationCases,
  securityAudit,
  forgedTokens,
  jsonBodies,
  naughtyStrings,
];
