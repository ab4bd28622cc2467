import { anonymousViewer, type PortalRole, type Viewer } from '@graphroots/kit/viewer';
import type { Right as GraphRight, Scope } from '@graphroots/schema/rights';

/** Whether documents other than the trusted ones may be sent, and whether the schema may be read. */
export const freeDocuments = 'documents:any';
export const readSchema = 'schema:read';

/** What the graph guards, and what the gateway itself does. */
type Right = GraphRight | typeof freeDocuments | typeof readSchema;

/** The policy that lets the anonymous report issues, where a deployment allows it. */
export const reportIssue = 'policy:report-issue' satisfies Right;

const everyone: readonly Right[] = ['statistics:read'];
const staff: readonly Right[] = [...everyone, reportIssue, 'issues:read', 'members:read', 'volunteers:read'];

/** What each role of a portal may, inside its territory and lines. */
export const rightsOfRoles: Readonly<Record<PortalRole, readonly Right[]>> = {
  resident: [...everyone, reportIssue, 'issues:read'],
  member: [...everyone, reportIssue, 'issues:read', 'members:read', 'volunteers:read', 'assessment:read'],
  unit: [...everyone, reportIssue, 'issues:read', 'volunteers:read'],
  'grid-worker': staff,
  'grid-head': staff,
  community: [...staff, 'assessment:read'],
  street: [...staff, 'assessment:read'],
  department: [...everyone, reportIssue, 'issues:read', 'assessment:read'],
  'organization-department': [
    ...everyone,
    'members:read',
    'members:write',
    'volunteers:read',
    'assessment:read',
    'personal:read',
    'statistics:write',
  ],
  inspector: [...everyone, 'issues:read', 'assessment:read', 'trace:read'],
  assessor: [...everyone, 'issues:read', 'volunteers:read', 'assessment:read', 'statistics:write'],
  'command-centre': [...staff, 'assessment:read', 'changes:read'],
  analyst: [...everyone, freeDocuments, readSchema],
  administrator: [...everyone, 'changes:read', freeDocuments, readSchema],
  auditor: [...everyone, 'issues:read', 'trace:read', 'changes:read'],
};

/** The scopes that a partner's contract may name; its token carries those of them that were agreed. */
export const partnerScopes: ReadonlySet<string> = new Set<Scope>([
  'statistics:read',
  'issues:read',
  'members:read',
  'volunteers:read',
  'assessment:read',
  'changes:read',
]);

/** Before the account of every service. */
export const serviceAccount = 'service:';

/** What a service may that asks the graph: read all that is not somebody's personal data, and change nothing. */
export function serviceViewer(name: string): Viewer {
  const rights: readonly Right[] = ['trace:read', freeDocuments];
  return {
    id: `${serviceAccount}${name}`,
    roles: ['service'],
    territory: 'all',
    lines: 'all',
    rights: new Set([...partnerScopes, ...rights]),
  };
}

/** What somebody without a token may. */
export function anonymousWith(more: readonly string[]): Viewer {
  return { ...anonymousViewer, rights: new Set([...everyone, ...more]) };
}
