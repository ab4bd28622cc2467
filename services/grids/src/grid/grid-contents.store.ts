import { and, eq, gt, isNull, or } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { buildings, compounds } from '../building/building.table.ts';
import { issues } from '../issue/issue.table.ts';
import { gridPosts, grids } from './grid.table.ts';

/** What lies in a grid today, and who holds a post in it. */
export interface GridContents {
  readonly compounds: readonly { readonly id: string }[];
  readonly buildings: readonly { readonly id: string; readonly compoundId: string | null }[];
  readonly posts: readonly { readonly id: string }[];
  /** Where it is an area. */
  readonly grids: readonly { readonly id: string }[];
  /** Those that are open. */
  readonly issues: readonly { readonly id: string; readonly buildingId: string | null }[];
}

export async function findGridContents(tx: Transaction, gridId: string, on: string): Promise<GridContents> {
  const [inCompounds, inBuildings, posts, nested, open] = await Promise.all([
    tx.select({ id: compounds.id }).from(compounds).where(eq(compounds.gridId, gridId)),
    tx
      .select({ id: buildings.id, compoundId: buildings.compoundId })
      .from(buildings)
      .where(eq(buildings.gridId, gridId)),
    tx
      .select({ id: gridPosts.id })
      .from(gridPosts)
      .where(and(eq(gridPosts.gridId, gridId), stillHeld(on))),
    tx
      .select({ id: grids.id })
      .from(grids)
      .where(and(eq(grids.parentId, gridId), isNull(grids.validTo))),
    tx
      .select({ id: issues.id, buildingId: issues.buildingId })
      .from(issues)
      .where(and(eq(issues.gridId, gridId), issues.open)),
  ]);
  return { compounds: inCompounds, buildings: inBuildings, posts, grids: nested, issues: open };
}

/** Whether a term has not ended by a day. */
export function stillHeld(on: string) {
  return or(
    isNull(gridPosts.validTo),
    and(gt(gridPosts.validTo, on), gt(gridPosts.validTo, gridPosts.validFrom)),
  );
}
