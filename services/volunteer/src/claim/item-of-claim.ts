import type { ItemKey } from '../item/item.store.ts';
import type { claims } from './claim.table.ts';

type Claim = typeof claims.$inferSelect;

/** What a claim is of. */
export function itemOf({
  needId,
  resourceId,
  projectId,
}: Pick<Claim, 'needId' | 'resourceId' | 'projectId'>): ItemKey {
  if (needId !== null) return { kind: 'need', id: needId };
  if (resourceId !== null) return { kind: 'resource', id: resourceId };
  if (projectId !== null) return { kind: 'project', id: projectId };
  throw new Error('A claim is of one item.');
}
