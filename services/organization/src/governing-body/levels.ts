import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import { covers, type Role, type Viewer } from '@graphroots/kit/viewer';
import type { Actor } from '@graphroots/kit/workflow/workflow';

/** By how many digits name the division that a body is for: who convenes it, and how many digits the level above has. */
const levels: Readonly<Record<number, { readonly convener: Role; readonly above: number }>> = {
  12: { convener: 'community', above: 9 },
  9: { convener: 'street', above: 6 },
  6: { convener: 'organization-department', above: 4 },
  4: { convener: 'organization-department', above: 2 },
  // A municipality directly under the central government.
  2: { convener: 'organization-department', above: 0 },
};

/** What a viewer is to a body for a division: its convener, or the level above it, which confirms what it does. */
export function relationsToBody(territoryCode: string, viewer: Viewer): Actor[] {
  const level = levels[prefixOfDivision(territoryCode).length];
  const above = level && levels[level.above];
  const relations: Actor[] = [];
  if (level && viewer.roles.includes(level.convener) && covers(viewer, territoryCode)) {
    relations.push('the convener');
  }
  const superior = level && territoryCode.slice(0, level.above).padEnd(12, '0');
  if (superior && above && viewer.roles.includes(above.convener) && covers(viewer, superior)) {
    relations.push('the superior');
  }
  return relations;
}
