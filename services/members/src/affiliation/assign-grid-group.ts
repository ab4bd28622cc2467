import { z } from 'zod';
import type { SubgraphContext } from '@graphroots/kit/subgraph';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { AssignGridGroupInput } from '../types.generated.ts';
import { createAffiliationStore } from './affiliation.store.ts';
import { changeAffiliations, type Changed } from './change-affiliations.ts';
import { leadsBranch } from './leads-branch.ts';

const organization = z.object({ id: z.string(), kind: z.string(), path: z.string() });

const groupAsked = {
  text: `query GroupAndBranches($group: ID!, $member: ID!) {
    partyOrganization(id: $group) { id kind path status superior { id kind path } }
    member(id: $member) { affiliations(first: 100) { nodes { organization { id kind path } } } } }`,
  answer: z.object({
    partyOrganization: organization
      .extend({ status: z.string(), superior: organization.nullable() })
      .nullable(),
    member: z
      .object({
        affiliations: z.object({ nodes: z.array(z.object({ organization: organization.nullable() })) }),
      })
      .nullable(),
  }),
};

/** The group and its branch, and which of the member's branches are of grids: the organization service knows. */
export function askForGroup({ group, member }: AssignGridGroupInput, { graph }: SubgraphContext) {
  return graph.ask(groupAsked, { group, member });
}

export async function assignGridGroup(
  input: AssignGridGroupInput,
  work: UnitOfWork,
  facts: z.infer<(typeof groupAsked)['answer']>,
): Promise<Changed> {
  const { tx, viewer, record } = work;
  return changeAffiliations(input, work, async ({ found: { row, place }, on }) => {
    const { partyOrganization: group } = facts;
    if (!group || group.status === 'DISSOLVED' || !leadsBranch(viewer, group.path)) {
      return refusal('NOT_FOUND', 'group', 'You act for no group with this id.');
    }
    const branch = group.superior;
    if (group.kind !== 'PARTY_GROUP' || branch?.kind !== 'GRID_BRANCH') {
      return refusal('WRONG_KIND', 'group', 'It is no Party group of a grid branch.');
    }
    const store = createAffiliationStore(tx);
    const ofGrids = new Set(
      facts.member?.affiliations.nodes.flatMap(({ organization: each }) =>
        each?.kind === 'GRID_BRANCH' ? [each.id] : [],
      ),
    );
    const lasting = await store.findLasting(row.id);
    if (lasting.some(({ partyGroupId }) => partyGroupId === group.id)) {
      return refusal('TWICE', 'group', 'The member belongs to this group.');
    }
    // One group of a grid at a time; the formal affiliation ends only to go on inside the same branch.
    const formal = lasting.find(
      ({ type, organizationId }) => type === 'PRIMARY' && organizationId === branch.id,
    );
    const former = lasting.filter(
      ({ type, organizationId }) =>
        type === 'SECONDARY' && (ofGrids.has(organizationId) || organizationId === branch.id),
    );
    const ended = formal ? [...former, formal] : former;
    const objection = refuseDay(on, row.joinedOn, ended);
    if (objection) return objection;
    await store.end(
      ended.map(({ id }) => id),
      on,
    );
    await store.begin({
      memberId: row.id,
      organizationId: branch.id,
      partyGroupId: group.id,
      path: group.path,
      ...(formal ? { type: 'PRIMARY' } : { type: 'SECONDARY', basis: input.basis ?? 'RESIDENCE' }),
      validFrom: on,
    });
    record({ entity: 'Member', id: row.id, action: 'assignGridGroup', ...place, path: group.path });
    return null;
  });
}

function refuseDay(
  on: string,
  joinedOn: string,
  ended: readonly { readonly validFrom: string }[],
): UserError | null {
  if (on < joinedOn) return refusal('TOO_EARLY', 'on', 'The member was admitted later than that.');
  const later = ended.find(({ validFrom }) => validFrom >= on);
  return later ? refusal('NOT_LATER', 'on', `What it takes the place of began on ${later.validFrom}.`) : null;
}
