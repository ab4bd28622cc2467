import { and, eq, inArray, notInArray } from 'drizzle-orm';
import { z } from 'zod';
import { followTrees } from '@graphroots/kit/follow/copies';
import type { Effect, FeedChange, Follower } from '@graphroots/kit/follow/follower';
import type { SubgraphContext } from '@graphroots/kit/subgraph';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { activities, participations } from './activity/activity.table.ts';
import { agreementItems } from './agreement/agreement-item.table.ts';
import { coBuildingAgreements } from './agreement/agreement.table.ts';
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
  {
    types: ['Unit'],
    take: async (change, context) =>
      change.type === 'Unit' ? followUnit(change, context) : followLines(change),
  },
);

const unitOf = {
  text: 'query Unit($id: ID!) { unit(id: $id) { territory { code } partyOrganization { path } } }',
  answer: z.object({
    unit: z
      .object({
        territory: z.object({ code: z.string() }).nullable(),
        partyOrganization: z.object({ path: z.string() }).nullable(),
      })
      .nullable(),
  }),
};

/** A unit is a party where it stands, and whoever leads its Party organization acts for it. */
async function followUnit({ key: id }: FeedChange, context: SubgraphContext): Promise<Effect | null> {
  const { unit } = await context.graph.ask(unitOf, { id }, context);
  if (!unit?.territory) return null;
  const path = unit.partyOrganization?.path ?? null;
  const where = { divisionCode: unit.territory.code, path };
  return async ({ tx }) => {
    await tx
      .insert(exchangeParties)
      .values({ id, kind: 'UNIT', ...where })
      .onConflictDoUpdate({ target: exchangeParties.id, set: where });
    await moveWords(tx, id, where);
    if (path === null) await tx.delete(lines).where(eq(lines.id, id));
    else {
      await tx.insert(lines).values({ id, path }).onConflictDoUpdate({ target: lines.id, set: { path } });
    }
  };
}

/** Whoever leads the unit, and where it stands, acts for what it has said, asked, offered and promised before. */
async function moveWords(
  tx: Transaction,
  unit: string,
  { divisionCode, path }: { readonly divisionCode: string; readonly path: string | null },
): Promise<void> {
  const owner = { ownerPath: path, ownerDivisionCode: divisionCode };
  const claimant = { claimantPath: path, claimantDivisionCode: divisionCode };
  for (const table of items) await tx.update(table).set(owner).where(eq(table.ownerId, unit));
  await tx.update(claims).set(owner).where(eq(claims.ownerId, unit));
  await tx.update(claims).set(claimant).where(eq(claims.claimantId, unit));
  for (const table of [coBuildingAgreements, agreementItems, facilityOpenings]) {
    await tx.update(table).set({ unitPath: path }).where(eq(table.unitId, unit));
  }
  const own = tx
    .select({ id: facilityOpenings.id })
    .from(facilityOpenings)
    .where(eq(facilityOpenings.unitId, unit));
  await tx.update(bookings).set({ unitPath: path }).where(inArray(bookings.openingId, own));
}

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
