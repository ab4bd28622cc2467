import { viewerFrom } from '@graphroots/gateway/identity/claims';
import { anonymousWith } from '@graphroots/gateway/identity/roles';
import type { Viewer } from '@graphroots/kit/viewer';

/** What of the demo city the viewers are tied to. */
export interface Ties {
  /** A community, and a street that is not the one of the demo. */
  readonly community: string;
  readonly otherStreet: string;
  /** The path of a community's Party committee. */
  readonly line: string;
  readonly member: string;
}

/** One of each kind of viewer, with the rights that their tokens would give them. */
export function viewersOf({ community, otherStreet, line, member }: Ties): Readonly<Record<string, Viewer>> {
  const portal = (roles: string[], more: object = {}) =>
    viewerFrom({ sub: `account-${roles.join('-')}`, roles, ...more }, 'portal');
  return {
    anonymous: anonymousWith([]),
    'a resident': portal(['resident']),
    'a member': portal(['member'], { sub: member }),
    'a grid worker of one community': portal(['grid-worker'], { territory: [community] }),
    'a street that is another one': portal(['street'], { territory: [otherStreet] }),
    'a department for one community': portal(['department'], { territory: [community] }),
    'an organization department with a line': portal(['organization-department'], { lines: [line] }),
    'an analyst': portal(['analyst']),
    'a partner of one community, whose issuer calls it as ours calls a member': viewerFrom(
      { sub: member, scope: 'issues:read members:read volunteers:read changes:read', territory: [community] },
      'partner',
    ),
    'an auditor of one community': portal(['auditor'], { territory: [community] }),
  };
}
