import { and, eq, notInArray } from 'drizzle-orm';
import { followTrees } from '@graphroots/kit/follow/copies';
import type { Effect, FeedChange, Follower } from '@graphroots/kit/follow/follower';
import { activities, participations } from './activity/activity.table.ts';
import { agreementItems, coBuildingAgreements } from './agreement/agreement.table.ts';
import { claims } from './claim/claim.table.ts';
import { bookings, facilityOpenings, facilitySlots } from './facility/facility.table.ts';
import { grids } from './grid/grid.table.ts';
import { lines } from './line/line.table.ts';
import { needs } from './need/need.table.ts';
import { exchangeParties } from './party/party.table.ts';
import { projects } from './project/project.table.ts';
import { resources } from './resource/resource.table.ts';
import { signUps } from './sign-up/sign-up.table.ts';
import { volunteerRegistrations, volunteerStations } from './station/station.table.ts';
import { volunteerTeams } from './team/team.table.ts';
import { microWishes } from './wish/wish.table.ts';

const items = [needs, resources, projects];

/** Teams, wishes and what was done lie where the divisions of then are now. */
export const treeFollower = followTrees(
  {
    lines: [
      lines.path,
      microWishes.claimantPath,
      exchangeParties.path,
      activities.ownerPath,
      ...items.map(({ ownerPath }) => ownerPath),
      claims.claimantPath,
      claims.ownerPath,
      coBuildingAgreements.unitPath,
      agreementItems.unitPath,
      facilityOpenings.unitPath,
      bookings.unitPath,
    ],
    divisions: [
      { column: grids.communityCode },
      { column: volunteerTeams.divisionCode },
      { column: exchangeParties.divisionCode },
      ...items.flatMap(({ divisionCode, ownerDivisionCode }) => [
        { column: divisionCode },
        { column: ownerDivisionCode },
      ]),
      { column: signUps.divisionCode },
      { column: claims.divisionCode },
      { column: claims.ownerDivisionCode },
      { column: claims.claimantDivisionCode },
      { column: coBuildingAgreements.divisionCode },
      { column: agreementItems.divisionCode },
      { column: facilityOpenings.divisionCode },
      { column: facilitySlots.divisionCode },
      { column: bookings.divisionCode },
      { column: volunteerStations.divisionCode },
      { column: volunteerRegistrations.divisionCode },
      { column: activities.divisionCode, first: activities.divisionCodeThen },
      { column: participations.divisionCode, first: participations.divisionCodeThen },
      { column: microWishes.communityCode, first: microWishes.communityCodeThen },
    ],
  },
  { take: async (change) => followLines(change) },
);

function followLines({ type, action, key, to }: FeedChange): Effect | null {
  if (type !== 'Line' || action !== 'begin' || to === null) return null;
  return async ({ tx }) => {
    await tx.insert(lines).values({ id: key, path: to }).onConflictDoNothing();
  };
}

/** Wishes that are not fulfilled yet go to the grid that took the place of theirs. */
export const gridFollower: Follower = {
  feed: 'grids',
  types: ['Grid'],
  take: async (changes) => async (work) => {
    for (const change of changes) await followGrid(change)(work);
  },
};

function followGrid({ action, key, from, to }: FeedChange): Effect {
  return async ({ tx }) => {
    if (to === null) return;
    if (action === 'begin') {
      await tx
        .insert(grids)
        .values({ id: key, communityCode: to.slice(0, 12) })
        .onConflictDoNothing();
    }
    if (action !== 'succeed' || from === null) return;
    const open = notInArray(microWishes.state, ['CONFIRMED', 'REFUSED', 'EXPIRED']);
    await tx
      .update(microWishes)
      .set({ gridId: to })
      .where(and(eq(microWishes.gridId, from), open));
  };
}
