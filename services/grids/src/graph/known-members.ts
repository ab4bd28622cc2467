import type { SubgraphContext } from '@graphroots/kit/subgraph';
import { z } from 'zod';

const question = {
  text: 'query MemberToName($id: ID!) { member(id: $id) { id } }',
  answer: z.object({ member: z.object({ id: z.string() }).nullable() }),
};

/** Whether the register has the member whom somebody names; nothing is asked where none is named. */
export async function knowsMember(
  id: string | null | undefined,
  { graph, ...occasion }: SubgraphContext,
): Promise<boolean> {
  if (!id) return false;
  const { member } = await graph.ask(question, { id }, occasion);
  return member !== null;
}
