import { eq, type SQL } from 'drizzle-orm';
import type { Query } from '@graphroots/kit/reads/catalog';
import { grids } from './grid.table.ts';

/** Whether a grid is an area that consists of grids: what is counted in them is not counted in it once more. */
export function isArea(g: typeof grids, related: Query['related']): SQL<boolean> {
  return related(grids, (child) => eq(child.parentId, g.id));
}
