import { leads, type Role, type Viewer } from '@graphroots/kit/viewer';

/** Who act for the organizations and units of their lines; others only read there. */
export const leading: readonly Role[] = ['unit', 'community', 'street', 'organization-department', 'system'];

/** Whether the viewer acts for the organization or unit with this path. */
export function actsFor(viewer: Viewer, path: string): boolean {
  return viewer.roles.some((role) => leading.includes(role)) && leads(viewer, path);
}
