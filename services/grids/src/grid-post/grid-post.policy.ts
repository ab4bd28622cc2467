import { refusal, type UserError } from '@graphroots/kit/user-error';
import { covers, type Role, type Viewer } from '@graphroots/kit/viewer';

const appointers: readonly Role[] = ['community', 'street', 'administrator'];

/** Why the viewer may not fill the posts of a grid in this community; null if they may. */
export function refuseAppointer(viewer: Viewer, communityCode: string, field: string): UserError | null {
  const mayAppoint = viewer.roles.some((role) => appointers.includes(role) || role === 'system');
  if (mayAppoint && covers(viewer, communityCode)) return null;
  return refusal('NOT_ALLOWED', field, `Posts are filled by ${appointers.join(' or ')} of the place.`);
}
