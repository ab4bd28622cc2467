import { deepEqual } from 'node:assert/strict';
import type { Sql } from 'postgres';
import { request } from 'undici';
import { takeSteps } from '../clients/life.ts';
import type { Shape } from '../shapes/shapes.ts';
import type { System } from '../systems/system.ts';

/** What is left of an issue that was reported, dispatched and resolved. */
interface Left {
  readonly issue: string;
  readonly orders: number;
  readonly holders: readonly string[];
  readonly steps: readonly string[];
  readonly changes: readonly string[];
}

/** Throws unless the writes of one system leave the same rows as those of another. */
export async function compareWrites(shape: Shape, one: System, other: System, sql: Sql): Promise<void> {
  deepEqual(
    await rowsAfter(shape, one, sql),
    await rowsAfter(shape, other, sql),
    `${one.name} writes otherwise than ${other.name}`,
  );
}

async function rowsAfter(shape: Shape, system: System, sql: Sql): Promise<Left> {
  const asked = system.askedFor(shape);
  if (!asked) throw new Error(`${system.name} does not write.`);
  const { issueId } = await takeSteps(asked.requests.slice(0, shape.steps?.length), async (sent) => {
    const { statusCode, body } = await request(asked.url, { method: 'POST', ...sent });
    const text = await body.text();
    if (statusCode !== 200 || !text.startsWith('{"data":')) throw new Error(text.slice(0, 500));
    return text;
  });
  const [left] = await sql<Left[]>`
    with parts as (select ${String(issueId)} as id union all
      select id from grids.work_orders where issue_id = ${String(issueId)})
    select concat_ws(' ', i.state, i.outcome, i.holder, i.version) as issue,
      (select count(*)::int from grids.work_orders w where w.issue_id = i.id and w.state = 'CONFIRMED') as orders,
      array(select holder || case when held_to is null then ' now' else '' end from grids.holdings h
        where h.issue_id = i.id order by held_from, held_to) as holders,
      array(select concat_ws(' ', entity_type, action, from_state, to_state, actor_role) from grids.trace t
        where t.entity_id in (select id from parts) order by 1) as steps,
      array(select concat_ws(' ', type, action) from grids.changes c where c.key in (select id from parts) order by 1) as changes
    from grids.issues i where i.id = ${String(issueId)}`;
  if (!left) throw new Error(`${system.name} has reported no issue.`);
  return left;
}
