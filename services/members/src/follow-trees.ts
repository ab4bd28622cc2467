import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { followTrees } from '@graphroots/kit/follow/copies';
import type { Effect, FeedChange } from '@graphroots/kit/follow/follower';
import type { SubgraphContext } from '@graphroots/kit/subgraph';
import { affiliations } from './affiliation/affiliation.table.ts';
import { checkIns, partyUnits } from './check-in/check-in.table.ts';
import { floatingCases } from './floating/floating-case.table.ts';
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
    return async ({ tx }) => void (await tx.delete(branches).where(eq(branches.id, key)));
  }
  if (type !== 'Line' || action !== 'begin' || to === null) return null;
  const { partyOrganization } = await context.graph.ask(rankOf, { id: key }, context);
  if (partyOrganization?.rank !== 'BRANCH') return null;
  return async ({ tx }) => {
    await tx.insert(branches).values({ id: key, path: to }).onConflictDoNothing();
  };
}
