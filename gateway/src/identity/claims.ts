import { portalRoles, type PortalRole, type Viewer } from '@graphroots/kit/viewer';
import { z } from 'zod';
import { partnerScopes, rightsOfRoles, serviceAccount } from './roles.ts';

/** Who gives out tokens: a city's portals, its partners, or a developer's own machine. */
export type IssuerKind = 'portal' | 'partner' | 'development';

/** A division's code of 12 digits, or the part of it that names its subtree. */
const division = z
  .string()
  .regex(/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/)
  .transform((code) => code.padEnd(12, '0'));

const line = z.string().regex(/^([0-9a-z]+\/)+$/);

/** What is read of a token beside the registered claims. */
const claims = z.object({
  sub: z.string().min(1).max(200),
  roles: z.array(z.string()).max(20).default([]),
  scope: z.string().max(1000).default(''),
  territory: z.array(division).max(100).default([]),
  lines: z.array(line).max(100).default([]),
});

/** A token that cannot be used; the message is for its bearer. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
}

/** Before the account of every partner: its issuer may choose a `sub` that is somebody's here. */
const partnerAccount = 'partner:';

/** Accounts that no token of a portal names. */
const reserved = [partnerAccount, serviceAccount];

/** The viewer that verified claims stand for. Throws a TokenError that says which claim is missing or wrong. */
export function viewerFrom(payload: object, kind: IssuerKind): Viewer {
  const { data, error } = claims.safeParse(payload);
  if (!data) {
    const names = [...new Set(error.issues.map(({ path }) => String(path[0])))];
    throw new TokenError(`The token's claims cannot be read: ${names.join(', ')}.`);
  }
  const scopes = data.scope.split(' ').filter((scope) => partnerScopes.has(scope));
  const [role, ...others] = data.roles.filter(isPortalRole);
  if (kind === 'partner' || (kind === 'development' && data.roles.includes('partner'))) {
    return { ...viewer(data, ['partner'], scopes), id: `${partnerAccount}${data.sub}` };
  }
  const taken = reserved.find((beginning) => data.sub.startsWith(beginning));
  if (taken !== undefined) {
    throw new TokenError(`The token's claim "sub" begins with "${taken}", as accounts of others do.`);
  }
  if (role === undefined) {
    throw new TokenError(`The token names no role of this graph (${portalRoles.join(', ')}).`);
  }
  const roles = [role, ...others] as const;
  return viewer(
    data,
    roles,
    roles.flatMap((name) => rightsOfRoles[name]),
  );
}

function viewer(
  { sub, territory, lines }: z.output<typeof claims>,
  roles: Viewer['roles'],
  rights: readonly string[],
): Viewer {
  return { id: sub, roles, territory, lines, rights: new Set(rights) };
}

function isPortalRole(name: string): name is PortalRole {
  return portalRoles.some((role) => role === name);
}
