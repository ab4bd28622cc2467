import type { Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { relationsToBody } from '../governing-body/levels.ts';
import { actsForOwner } from '../party-organization/owner.ts';
import { resolutions } from './resolution.table.ts';
import { resolutionWorkflow } from './resolution.workflow.ts';

type Ties = Pick<typeof resolutions.$inferSelect, 'territoryCode' | 'ownerPath'>;

/** The life of resolutions: whoever is given one carries it out, whatever its territory. */
export const resolutionLife = lifecycle(resolutionWorkflow, {
  noun: 'resolution',
  table: resolutions,
  place: ({ territoryCode, ownerPath }: Ties) => ({ divisionCode: territoryCode, path: ownerPath }),
  relations({ territoryCode, ownerPath }: Ties, viewer: Viewer): Actor[] {
    const relations: Actor[] = relationsToBody(territoryCode, viewer);
    return actsForOwner(ownerPath, viewer) ? [...relations, 'the owner'] : relations;
  },
});
