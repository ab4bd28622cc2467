import { createServer } from 'node:http';
import type { IssuerConfig } from '@graphroots/gateway/identity/identity';
import { createKeys } from './issuers.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** Two issuers that publish their keys, and a stranger who offers his. */
export interface ServedIssuers {
  readonly workshop: Workshop;
  /** What a gateway has to know of the two. */
  readonly configs: readonly IssuerConfig[];
  /** Which of the stranger's addresses were asked. */
  readonly trapped: readonly string[];
  close(): Promise<void>;
}

export async function serveIssuers(): Promise<ServedIssuers> {
  const keys = createKeys();
  const trapped: string[] = [];
  const published: Readonly<Record<string, readonly object[]>> = {
    '/portal': [keys.portal.jwk, keys.portalNext.jwk],
    '/partner': [keys.partner.jwk],
  };
  const server = createServer(({ url = '' }, response) => {
    const found = published[url];
    if (!found) trapped.push(url);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: found ?? [keys.stranger.jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

  const audience = 'graphroots';
  const terms = {
    portal: 'https://portal.example',
    partner: 'https://partner.example',
    audience,
    trap: origin,
  };
  const type = 'at+jwt';
  return {
    workshop: openWorkshop(keys, terms),
    configs: [
      { kind: 'portal', issuer: terms.portal, jwksUrl: `${origin}/portal`, audience, type },
      { kind: 'partner', issuer: terms.partner, jwksUrl: `${origin}/partner`, audience, type },
    ],
    trapped,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
