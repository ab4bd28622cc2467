import { parseArgs } from 'node:util';
import { OperatorError } from '@graphroots/kit/operator-error';
import { run } from '@graphroots/kit/server/run';
import { readIdentityConfig } from '../config.ts';
import { viewerFrom } from './claims.ts';
import { openDevelopmentIssuer } from './development-issuer.ts';
import { partnerScopes, rightsOfRoles } from './roles.ts';

/* Prints a token for this machine: `npm run --silent token -- --role street --scope 530112006`. */

const usage = `Usage: npm run --silent token -- --role <role> [--role …] [--scope <scope> …] [--subject <id>] [--hours <n>]
  --role     ${[...Object.keys(rightsOfRoles), 'partner'].join(', ')}
  --scope    what may be seen: a division's code (530112006), the path of a Party organization (1/2/),
             or for a partner one of ${[...partnerScopes].join(', ')}
  --subject  id of the account; made of the role when left out
  --hours    how long it is valid; 12 when left out, 24 at most`;

await run(async () => {
  const { developmentKeyFile } = readIdentityConfig();
  if (developmentKeyFile === null) {
    throw new OperatorError('There are no development tokens in production: ask the issuer of your portal.');
  }
  const issuer = await openDevelopmentIssuer(developmentKeyFile);
  const { claims, hours } = read();
  viewerFrom({ sub: claims.subject, ...claims }, 'development');
  process.stdout.write(`${await issuer.issue(claims, hours)}\n`);
});

function read() {
  const values = argumentsOrUsage();
  const { role: roles = [], scope: scopes = [], hours: given = '12' } = values;
  const hours = Number(given);
  const territory = scopes.filter((scope) => /^\d+$/.test(scope));
  const lines = scopes.filter((scope) => scope.endsWith('/'));
  const named = scopes.filter((scope) => scope.includes(':'));
  const unknown = [
    ...roles.filter((role) => role !== 'partner' && !Object.hasOwn(rightsOfRoles, role)),
    ...territory.filter((code) => ![2, 4, 6, 9, 12].includes(code.length)),
    ...named.filter((scope) => !partnerScopes.has(scope)),
    ...scopes.filter((scope) => ![...territory, ...lines, ...named].includes(scope)),
  ];
  if (unknown.length > 0) throw new OperatorError(`Unknown: ${unknown.join(', ')}.\n${usage}`);
  if (roles.length === 0 || !(hours > 0 && hours <= 24)) throw new OperatorError(usage);
  const subject = values.subject ?? `development-${roles.join('-')}`;
  return { claims: { subject, roles, territory, lines, scope: named.join(' ') }, hours };
}

function argumentsOrUsage() {
  const many = { type: 'string', multiple: true } as const;
  const one = { type: 'string' } as const;
  try {
    return parseArgs({ options: { role: many, scope: many, subject: one, hours: one } }).values;
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
