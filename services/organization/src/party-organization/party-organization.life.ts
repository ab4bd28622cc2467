import { leads, type Role, type Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { partyOrganizations } from './party-organization.table.ts';
import { partyOrganizationWorkflow } from './party-organization.workflow.ts';

type Ties = Pick<typeof partyOrganizations.$inferSelect, 'path' | 'territoryCode'>;

/** Who act for the organizations of their lines; others only read there. */
const leading: readonly Role[] = ['organization-department', 'street', 'community', 'system'];

/** The life of Party organizations. */
export const partyOrganizationLife = lifecycle(partyOrganizationWorkflow, {
  noun: 'organization',
  table: partyOrganizations,
  open: true,
  place: ({ path, territoryCode }: Ties) => ({ divisionCode: territoryCode, path }),
  relations: ({ path }: Ties, viewer: Viewer): Actor[] =>
    actsFor(viewer, superiorPathOf(path)) ? ['the superior'] : [],
});

/** Whether the viewer acts for the organization with this path, or for one above it. */
export function actsFor(viewer: Viewer, path: string): boolean {
  return viewer.roles.some((role) => leading.includes(role)) && leads(viewer, path);
}

/** The path of the organization above; of the city committee, which has none, no line leads it. */
export function superiorPathOf(path: string): string {
  return path.replace(/[^/]+\/$/, '');
}
