import { eq } from 'drizzle-orm';
import { followTrees } from '@graphroots/kit/follow/copies';
import type { Effect, FeedChange } from '@graphroots/kit/follow/follower';
import { departments } from './department/department.table.ts';
import { buildings, compounds } from './building/building.table.ts';
import { grids } from './grid/grid.table.ts';
import { leadStep } from './grid/lead-step.ts';
import { createSuccessionStore } from './grid/succession.store.ts';
import { holdings } from './holding/holding.table.ts';
import { issues } from './issue/issue.table.ts';
import { mediations } from './mediation/mediation.table.ts';
import { arrivals, whistles } from './whistle/whistle.table.ts';
import { workOrders } from './work-order/work-order.table.ts';

/** Grids are numbered anew in the division that takes the place of theirs, and all that lies in them follows. */
export const treeFollower = followTrees(
  {
    lines: [departments.path, workOrders.departmentPath, arrivals.departmentPath, holdings.departmentPath],
    divisions: [
      { column: departments.divisionCode },
      { column: holdings.divisionCode },
      { column: holdings.communityCode },
      { column: issues.communityCode, first: issues.communityCodeThen },
      { column: workOrders.communityCode },
      { column: mediations.communityCode },
      { column: whistles.communityCode },
      { column: arrivals.communityCode },
      { column: compounds.communityCode },
      { column: buildings.communityCode },
    ],
  },
  { types: ['PartyOrganization'], take: async (change) => followGrids(change) },
);

function followGrids({ type, action, key, from, to, at }: FeedChange): Effect | null {
  if (type === 'PartyOrganization' && action === 'dissolve') {
    return async ({ tx, record }) => {
      const led = await tx
        .update(grids)
        .set({ leadOrganizationId: null })
        .where(eq(grids.leadOrganizationId, key))
        .returning({ id: grids.id, communityCode: grids.communityCode });
      for (const grid of led) record(leadStep(grid, key, null));
      await tx
        .update(buildings)
        .set({ leadOrganizationId: null })
        .where(eq(buildings.leadOrganizationId, key));
    };
  }
  if (type !== 'Division' || action !== 'succeed' || from === null || to === null) return null;
  return (work) => createSuccessionStore(work).followCommunity(from, to, at);
}
