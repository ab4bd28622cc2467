import type { Role, Viewer } from '@graphroots/kit/viewer';

/** Viewers for whom the same limits hold. */
export type ViewerKind = 'anonymous' | 'known' | 'analyst';

/** A limit for each kind of viewer. */
export type Allowance = Readonly<Record<ViewerKind, number>>;

/** Those who write queries of their own; the others send what a portal was written with. */
const analysts: ReadonlySet<Role> = new Set<Role>(['analyst', 'administrator', 'service', 'system']);

export function kindOf({ roles }: Viewer): ViewerKind {
  if (roles.some((role) => analysts.has(role))) return 'analyst';
  return roles.includes('anonymous') ? 'anonymous' : 'known';
}
