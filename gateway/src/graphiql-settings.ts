import type { GraphiqlOptions } from './graphiql.ts';
import type { DevelopmentIssuer } from './identity/development-issuer.ts';

/** Where GraphiQL's first query starts: a division's code, and the path of its Party committee. */
export interface City {
  readonly code: string;
  readonly line: string | null;
}

const tokenHours = 12;

/** GraphiQL with the walk from a city. On a developer's machine it brings a token that sees the whole city. */
export function graphiqlFor(
  { code, line }: City,
  development: Pick<DevelopmentIssuer, 'issue'> | null,
): GraphiqlOptions {
  const variables = { city: code, n: 3 };
  if (!development) return { variables };
  const claims = {
    subject: 'graphiql',
    roles: ['command-centre'],
    scope: '',
    territory: [code],
    lines: line === null ? [] : [line],
  };
  return {
    variables,
    authorization: async () => `Bearer ${await development.issue(claims, tokenHours)}`,
  };
}
