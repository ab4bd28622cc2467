import { sql } from 'drizzle-orm';
import { arrayLiteral } from '@graphroots/kit/reads/input';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { grids } from './grid.table.ts';

/** The grids that stand on a day, by code: those among the codes that a file names. */
export async function findStandingGrids(tx: Transaction, codes: readonly string[], on: string) {
  const found = await tx
    .select({ id: grids.id, code: grids.code, communityCode: grids.communityCode })
    .from(grids)
    .where(
      sql`${grids.code} = any(${arrayLiteral([...new Set(codes)])}::text::text[]) and ${grids.validFrom} <= ${on}
        and (${grids.validTo} is null or ${grids.validTo} > ${on})`,
    );
  return new Map(found.map((grid) => [grid.code, grid]));
}
