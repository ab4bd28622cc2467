import { sql } from 'drizzle-orm';
import type { Objection } from '@graphroots/kit/import/column';
import { arrayLiteral } from '@graphroots/kit/reads/input';
import type { Transaction } from '@graphroots/kit/writes/transaction';

const reasons: Readonly<Record<string, string>> = {
  APART: 'a grid and its area lie in one community and are of one layer',
  ENDED: 'the area ends',
  NESTED: 'an area lies in no other: name that one',
};

/** Which of these grids, or of the grids in them, lie where `nestGrid` would not put them; told of those that were named. */
export async function findMisplacedGrids(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly (Objection & { readonly gridId: string })[]> {
  const found = await tx.execute<{ gridId: string; code: string }>(sql`
    with named as (select id from unnest(${arrayLiteral(ids)}::text::text[]) n(id))
    select case when n.id is null then a.id else g.id end as "gridId", case
      when (a.community_code, a.layer) <> (g.community_code, g.layer) then 'APART'
      when a.valid_to is not null then 'ENDED' else 'NESTED' end as code
    from grids.grids g join grids.grids a on a.id = g.parent_id left join named n on n.id = g.id
    where g.valid_to is null and (n.id is not null or a.id in (select id from named))
      and ((a.community_code, a.layer) <> (g.community_code, g.layer) or a.valid_to is not null or a.parent_id is not null)
    order by g.code, g.id`);
  return found.map(({ gridId, code }) => ({ gridId, code, reason: reasons[code] ?? code }));
}
