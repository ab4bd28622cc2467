import type { TransactionSql } from 'postgres';
import { newId } from '../ids.ts';
import type { SubgraphContext } from '../subgraph.ts';
import type { Role } from '../viewer.ts';

/** One step in the life of an entity. */
export interface Step {
  /** The entity's type in the SDL, and its key. */
  readonly entity: string;
  readonly id: string;
  /** A verb of the entity's workflow, such as `report`. */
  readonly action: string;
  /** States by name, where the entity has states. */
  readonly from?: string | null;
  readonly to?: string | null;
  readonly reason?: string | null;
  /** When it happened, ISO 8601; now when left out. */
  readonly at?: string;
  /** What did it, when that is not what the viewer acts as: `system` for what follows of itself. */
  readonly as?: Role;
  /** True where the account would tell whose the entity is: the trace keeps what was done, and not by whom. */
  readonly unnamed?: boolean;
  /** Where the entity lies, for those who may see only a part of the city. */
  readonly divisionCode?: string | null;
  readonly path?: string | null;
  /** The values before and after that the feed tells: only of what everybody may see. */
  readonly open?: { readonly from: string | null; readonly to: string | null };
  /** False for a step that changed nothing: other systems are not told. */
  readonly changes?: boolean;
}

/** The steps of a request go in one statement; a bulk load has more than one can carry. */
const batch = 10_000;

/** Writes the steps of a transaction into the service's trace and change feed, once in it. */
export async function keepSteps(
  client: TransactionSql,
  steps: readonly Step[],
  context: SubgraphContext,
): Promise<void> {
  for (let at = 0; at < steps.length; at += batch)
    await keepBatch(client, steps.slice(at, at + batch), at, context);
}

async function keepBatch(
  client: TransactionSql,
  steps: readonly Step[],
  before: number,
  { database, viewer, clock, requestId }: SubgraphContext,
): Promise<void> {
  const now = clock.now().toISOString();
  const rows = steps.map((step, number) => ({
    ...step,
    number: before + number,
    trace: newId('trc'),
    at: step.at ?? now,
    told: step.changes ?? true,
    unnamed: step.unnamed ?? false,
    openFrom: step.open?.from,
    openTo: step.open?.to,
  }));
  const schema = client(database.schema);
  await client`
    with step as (
      select * from json_to_recordset(${JSON.stringify(rows)}::text::json) as s(
        number int, trace text, entity text, id text, action text, "from" text, "to" text, reason text,
        "as" text, at timestamptz, "divisionCode" text, path text, told boolean, unnamed boolean,
        "openFrom" text, "openTo" text)
    ), traced as (
      insert into ${schema}.trace (id, entity_type, entity_id, action, from_state, to_state, reason, actor_id,
        actor_role, at, recorded_at, division_code, path, request_id)
      select trace, entity, id, action, "from", "to", reason, case when not unnamed then ${viewer.id}::text end,
        coalesce("as", ${viewer.roles[0]}::text), at, ${now}::text::timestamptz, "divisionCode", path, ${requestId}::text
      from step
    )
    insert into ${schema}.changes (id, type, key, action, from_value, to_value, at, division_code, path)
    select lpad(pg_current_xact_id()::text, 20, '0') || '-' || lpad(number::text, 6, '0'), entity, id, action,
      "openFrom", "openTo", at, "divisionCode", path from step where told`;
}
