import { leads, type Role, type Viewer } from '@graphroots/kit/viewer';

/** Who act for the organizations of their lines; others only read there. */
export const leading: readonly Role[] = ['organization-department', 'street', 'community', 'system'];

/** Whether the viewer acts for the organization with this path, or for one above it. */
export function leadsBranch(viewer: Viewer, path: string): boolean {
  return viewer.roles.some((role) => leading.includes(role)) && leads(viewer, path);
}
