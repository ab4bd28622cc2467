import { prefixOfDivision } from './reads/trees.ts';

/** What somebody can be in a city's portal; a token names at least one of these. */
export const portalRoles = [
  'resident',
  'member',
  'unit',
  'grid-worker',
  'grid-head',
  'community',
  'street',
  'department',
  'organization-department',
  'inspector',
  'assessor',
  'command-centre',
  'analyst',
  'administrator',
  'auditor',
] as const;

export type PortalRole = (typeof portalRoles)[number];

/** What a viewer acts as. */
export const roles = [...portalRoles, 'partner', 'anonymous', 'service', 'system'] as const;

export type Role = (typeof roles)[number];

/** Who asks, and how much of the city they may see. Every read is compiled for one of these. */
export interface Viewer {
  /** Opaque id of the person's or system's account, `partner:…` for a partner's; null for an anonymous one. */
  readonly id: string | null;
  /** What they act as, the one for limits and the trace first: workflows say which of them may take a step. */
  readonly roles: readonly [Role, ...Role[]];
  /** Division codes (12 digits) whose subtrees are visible, or all of them. */
  readonly territory: 'all' | readonly string[];
  /** Paths of Party organizations whose subtrees are visible, or all of them. */
  readonly lines: 'all' | readonly string[];
  /** Granted scopes and policies, such as `personal:read` for unmasked personal data, or all of them. */
  readonly rights: 'all' | ReadonlySet<string>;
}

/** The right to see names and years of birth unmasked, and to find and open what is sealed. */
export const personalData = 'personal:read';

/** The right to correct and erase personal data of members, and to note consents for them. */
export const membersWrite = 'members:write';

/** The right to see whose account a step of the trace belongs to. */
export const traceRight = 'trace:read';

/** The right to have everything counted: figures over all rows, whoever may see these one by one. */
export const statistics = 'statistics:read';

/** Whether a viewer has a right. */
export function may({ rights }: Viewer, right: string): boolean {
  return rights === 'all' || rights.has(right);
}

/** Sees every row and every column: the system itself, and tests. */
export const unrestrictedViewer: Viewer = {
  id: 'system',
  roles: ['system'],
  territory: 'all',
  lines: 'all',
  rights: 'all',
};

/** Sees what everybody may see. */
export const anonymousViewer: Viewer = {
  id: null,
  roles: ['anonymous'],
  territory: [],
  lines: [],
  rights: new Set(),
};

/** Whether a place, given by the code of its community or grid, lies in the viewer's territory. */
export function covers(viewer: Viewer, code: string): boolean {
  return (
    viewer.territory === 'all' || viewer.territory.some((area) => code.startsWith(prefixOfDivision(area)))
  );
}

/** Whether the path of a Party organization lies in one of the viewer's lines. */
export function leads(viewer: Viewer, path: string): boolean {
  return viewer.lines === 'all' || viewer.lines.some((line) => path.startsWith(line));
}
