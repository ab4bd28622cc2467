import { leads, type Role, type Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { relationsToBody } from '../governing-body/levels.ts';
import { resolutions } from './resolution.table.ts';
import { resolutionWorkflow } from './resolution.workflow.ts';

type Ties = Pick<typeof resolutions.$inferSelect, 'territoryCode' | 'ownerPath'>;

const owning: readonly Role[] = ['unit', 'department', 'community', 'street'];

/** The life of resolutions: whoever is given one carries it out, whatever its territory. */
export const resolutionLife = lifecycle(resolutionWorkflow, {
  noun: 'resolution',
  table: resolutions,
  place: ({ territoryCode, ownerPath }: Ties) => ({ divisionCode: territoryCode, path: ownerPath }),
  relations({ territoryCode, ownerPath }: Ties, viewer: Viewer): Actor[] {
    const isOwner =
      ownerPath !== null && viewer.roles.some((role) => owning.includes(role)) && leads(viewer, ownerPath);
    return [...relationsToBody(territoryCode, viewer), ...(isOwner ? ['the owner' as const] : [])];
  },
});
