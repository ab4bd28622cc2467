import { refusal, type UserError } from '@graphroots/kit/user-error';
import { covers, type Role, type Viewer } from '@graphroots/kit/viewer';

const dividers: readonly Role[] = ['street', 'administrator'];

/** Why the viewer may not divide the grids of this community anew; null if they may. */
export function refuseDivider(viewer: Viewer, communityCode: string, field: string): UserError | null {
  const mayDivide = viewer.roles.some((role) => dividers.includes(role) || role === 'system');
  if (mayDivide && covers(viewer, communityCode)) return null;
  return refusal('NOT_ALLOWED', field, `Grids are divided by ${dividers.join(' or ')} of the place.`);
}
