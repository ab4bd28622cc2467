import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import { covers, leads, type Role, type Viewer } from '@graphroots/kit/viewer';
import type { Actor } from '@graphroots/kit/workflow/workflow';

/** By how many digits name the division of an organization: who acts for it, and who above it and from where. */
const levels: Readonly<
  Record<number, { readonly own: Role; readonly above: readonly Role[]; readonly digits: number }>
> = {
  12: { own: 'community', above: ['street', 'organization-department'], digits: 9 },
  9: { own: 'street', above: ['organization-department'], digits: 6 },
  6: { own: 'organization-department', above: ['organization-department'], digits: 4 },
};

/** What a viewer is to an organization: it itself, or the level above, which answers for it; never both. */
export function relationsToOrganization(
  { divisionCode, path }: { readonly divisionCode: string; readonly path: string },
  viewer: Viewer,
): Actor[] {
  const level = levels[prefixOfDivision(divisionCode).length];
  if (!level) return [];
  const above = divisionCode.slice(0, level.digits).padEnd(12, '0');
  if (level.above.some((role) => viewer.roles.includes(role)) && covers(viewer, above)) {
    return ['the superior'];
  }
  const isOwn =
    (viewer.roles.includes(level.own) && covers(viewer, divisionCode)) ||
    (viewer.roles.includes('unit') && leads(viewer, path));
  return isOwn ? ['the organization'] : [];
}
