import { z } from 'zod';
import { outage } from '@graphroots/kit/errors';
import { GraphError } from '@graphroots/kit/graph/graph-error';
import type { SubgraphContext } from '@graphroots/kit/subgraph';
import { refusal } from '@graphroots/kit/user-error';
import { command, type UnitOfWork } from '@graphroots/kit/writes/command';
import type { DissolveOrganizationInput } from '../types.generated.ts';
import { partyOrganizationLife } from './party-organization.life.ts';
import { createPartyOrganizationStore, lockTree } from './party-organization.store.ts';

const membersOf = {
  text: 'query Members($id: ID!) { partyOrganization(id: $id) { memberCount } }',
  answer: z.object({ partyOrganization: z.object({ memberCount: z.int() }).nullable() }),
};

const stepWith = (hasMembers: boolean) =>
  partyOrganizationLife.step<DissolveOrganizationInput>('dissolve', async ({ row, input, tx, clock }) => {
    const store = createPartyOrganizationStore(tx);
    const on = input.on ?? clock.today();
    const refusals = [];
    if (hasMembers) {
      const message = 'Members are affiliated with it: transfer them first.';
      refusals.push(refusal('HAS_MEMBERS', 'organization', message));
    }
    if (await store.hasSubordinates(row.id)) {
      const message = 'Organizations answer to it: move or dissolve them first.';
      refusals.push(refusal('HAS_SUBORDINATES', 'organization', message));
    }
    if (on > clock.today()) refusals.push(refusal('FUTURE', 'on', 'It ends on the day it ends.'));
    const since = await store.answersSince(row.id);
    if (since !== null && on <= since) {
      refusals.push(refusal('NOT_LATER', 'on', `It has answered to its superior since ${since}.`));
    }
    return { refusals, set: { dissolvedOn: on }, afterwards: () => store.endRelation(row.id, on) };
  });

/** Ends an organization that leads none and has no members; who is a member, the members service knows. */
export async function dissolveOrganization(
  source: unknown,
  args: { input: DissolveOrganizationInput },
  context: SubgraphContext,
  info: Parameters<ReturnType<typeof command>>[3],
) {
  const hasMembers = await asksForMembers(args.input.organization, context);
  const useCase = async (input: DissolveOrganizationInput, work: UnitOfWork) => {
    await lockTree(work.tx);
    return stepWith(hasMembers)(input, work);
  };
  return command(useCase)(source, args, context, info);
}

async function asksForMembers(id: string, context: SubgraphContext): Promise<boolean> {
  try {
    const { partyOrganization } = await context.graph.ask(membersOf, { id }, context);
    return (partyOrganization?.memberCount ?? 0) > 0;
  } catch (error) {
    throw error instanceof GraphError ? outage('SUBGRAPH_UNAVAILABLE', error) : error;
  }
}
