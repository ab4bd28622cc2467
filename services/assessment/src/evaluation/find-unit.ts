import { z } from 'zod';
import type { SubgraphContext } from '@graphroots/kit/subgraph';
import { findOrganization, type Standing } from '../party-organization/find-organization.ts';
import type { RequestEvaluationInput, SendEvaluationInput } from '../types.generated.ts';
import { createEvaluationStore } from './evaluation.store.ts';

const superior = z.object({ id: z.string(), path: z.string() });

const question = {
  text: `query UnitInLine($id: ID!) { unit(id: $id) { id partyOrganization { path superior { id path } } } }`,
  answer: z.object({
    unit: z
      .object({
        id: z.string(),
        partyOrganization: z.object({ path: z.string(), superior: superior.nullable() }).nullable(),
      })
      .nullable(),
  }),
};

/** Both sides of an evaluation, as the graph knows them. */
export interface Sides {
  readonly unit: z.output<typeof question.answer>['unit'];
  readonly place: Standing | null;
}

export async function findSides(
  { unit: id, organization }: RequestEvaluationInput,
  { graph, ...context }: SubgraphContext,
): Promise<Sides> {
  const [{ unit }, place] = await Promise.all([
    graph.ask(question, { id }, context),
    findOrganization(graph, organization, context),
  ]);
  return { unit, place };
}

/** The organization that the unit of an evaluation answers to in its line; null where there is none. */
export async function findSuperior(
  { evaluation }: SendEvaluationInput,
  { graph, database, ...context }: SubgraphContext,
): Promise<string | null> {
  const id = await createEvaluationStore(database.db).findUnit(evaluation);
  if (id === null) return null;
  const { unit } = await graph.ask(question, { id }, context);
  return unit?.partyOrganization?.superior?.id ?? null;
}
