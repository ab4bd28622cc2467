import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { followTrees } from '@graphroots/kit/follow/copies';
import type { Effect, FeedChange, Follower } from '@graphroots/kit/follow/follower';
import type { SubgraphContext } from '@graphroots/kit/subgraph';
import { affiliations } from './affiliation/affiliation.table.ts';
import { checkIns, partyUnits } from './check-in/check-in.table.ts';
import { floatingCases } from './floating/floating-case.table.ts';
import { gridLeaders } from './grid/grid-leader.table.ts';
import { members } from './member/member.table.ts';
import { branches, transfers } from './transfer/transfer.table.ts';

const rankOf = {
  text: 'query Rank($id: ID!) { partyOrganization(id: $id) { rank } }',
  answer: z.object({ partyOrganization: z.object({ rank: z.string() }).nullable() }),
};

/** Members belong to branches wherever these move; new branches can be gone to, dissolved ones no longer. */
export const treeFollower = followTrees(
  {
    lines: [
      affiliations.path,
      branches.path,
      transfers.fromPath,
      transfers.toPath,
      partyUnits.path,
      checkIns.originPath,
      floatingCases.branchPath,
      floatingCases.receivingPath,
      gridLeaders.path,
    ],
    divisions: [{ column: members.residenceCode }, { column: checkIns.communityCode }],
  },
  { types: ['PartyOrganization', 'Unit'], take: followBranches },
);

const organizationOf = {
  text: 'query Organization($id: ID!) { unit(id: $id) { partyOrganization { id path } } }',
  answer: z.object({
    unit: z
      .object({ partyOrganization: z.object({ id: z.string(), path: z.string() }).nullable() })
      .nullable(),
  }),
};

/** A unit with a Party organization can check in, from then on with the line of that. */
async function followUnit({ key: id }: FeedChange, context: SubgraphContext): Promise<Effect | null> {
  const { unit } = await context.graph.ask(organizationOf, { id }, context);
  if (!unit?.partyOrganization) return null;
  const { id: organizationId, path } = unit.partyOrganization;
  return async ({ tx }) => {
    await tx
      .insert(partyUnits)
      .values({ id, organizationId, path })
      .onConflictDoUpdate({ target: partyUnits.id, set: { organizationId, path } });
  };
}

async function followBranches(change: FeedChange, context: SubgraphContext): Promise<Effect | null> {
  const { type, action, key, to } = change;
  if (type === 'Unit') return followUnit(change, context);
  if (type === 'PartyOrganization' && action === 'dissolve') {
    return async ({ tx }) => {
      await tx.delete(branches).where(eq(branches.id, key));
      await tx.delete(gridLeaders).where(eq(gridLeaders.organizationId, key));
    };
  }
  if (type !== 'Line' || action !== 'begin' || to === null) return null;
  const { partyOrganization } = await context.graph.ask(rankOf, { id: key }, context);
  if (partyOrganization?.rank !== 'BRANCH') return null;
  return async ({ tx }) => {
    await tx.insert(branches).values({ id: key, path: to }).onConflictDoNothing();
  };
}

/** Who belongs to the line of an organization that leads a grid is in that grid. */
export const gridFollower: Follower = {
  feed: 'grids',
  types: ['Grid'],
  async take(changes, context) {
    const effects: Effect[] = [];
    for (const change of changes) {
      const effect = await followLeader(change, context);
      if (effect) effects.push(effect);
    }
    return async (work) => {
      for (const effect of effects) await effect(work);
    };
  },
};

const lineOf = {
  text: 'query Line($id: ID!) { partyOrganization(id: $id) { path } }',
  answer: z.object({ partyOrganization: z.object({ path: z.string() }).nullable() }),
};

/** A grid is led by another organization, or by none; one that others took the place of is led no more. */
async function followLeader(
  { action, key: gridId, to }: FeedChange,
  context: SubgraphContext,
): Promise<Effect | null> {
  if (action !== 'lead' && action !== 'succeed') return null;
  const leader = action === 'lead' ? to : null;
  const { partyOrganization } = leader
    ? await context.graph.ask(lineOf, { id: leader }, context)
    : { partyOrganization: null };
  return async ({ tx }) => {
    await tx.delete(gridLeaders).where(eq(gridLeaders.gridId, gridId));
    if (!leader || !partyOrganization) return;
    await tx.insert(gridLeaders).values({ gridId, organizationId: leader, path: partyOrganization.path });
  };
}
