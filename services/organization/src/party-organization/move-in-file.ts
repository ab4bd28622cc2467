import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { UserError } from '@graphroots/kit/user-error';
import { moveOrganization } from './move-organization.ts';
import { createPartyOrganizationStore } from './party-organization.store.ts';

export interface FileMove {
  readonly id: string;
  readonly superiorId: string;
}

/**
 * Moves organizations under the superiors that a file names, each as `moveOrganization` does. Who is to be above goes
 * first: a line that the file turns round is never a circle meanwhile. Answers with what was refused, by id.
 */
export async function moveInFile(
  moves: readonly FileMove[],
  superiors: ReadonlyMap<string, string | null>,
  work: UnitOfWork,
): Promise<ReadonlyMap<string, readonly UserError[]>> {
  const store = createPartyOrganizationStore(work.tx);
  const wanted = new Map([...superiors, ...moves.map(({ id, superiorId }) => [id, superiorId] as const)]);
  const refused = new Map<string, readonly UserError[]>();
  const steps = moves.map((move) => ({ ...move, depth: depthOf(move.id, wanted) }));
  for (const { id, superiorId } of steps.toSorted((one, other) => one.depth - other.depth)) {
    const row = await store.find(id);
    const input = { organization: id, superior: superiorId, expectedVersion: row?.version ?? 0, reason };
    const { userErrors } = await moveOrganization(input, work);
    if (userErrors.length > 0) refused.set(id, userErrors);
  }
  return refused;
}

const reason = '按导入文件调整隶属关系';

/** How many are to stand above; of a circle, all of it: whoever closes it is refused. */
function depthOf(id: string, superiors: ReadonlyMap<string, string | null>): number {
  const passed = new Set<string>();
  for (let at: string | null = id; at !== null && !passed.has(at); at = superiors.get(at) ?? null)
    passed.add(at);
  return passed.size;
}
