import { readerOf, setSight } from '@graphroots/kit/reads/row-security';
import type { Viewer } from '@graphroots/kit/viewer';
import { z } from 'zod';
import type { Sent } from './watched.ts';

/** A part of a plan, as EXPLAIN tells it. */
export interface PlanPart {
  readonly 'Node Type': string;
  readonly Schema?: string | undefined;
  readonly 'Relation Name'?: string | undefined;
  readonly Filter?: string | undefined;
  /** Of one run on the average. */
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number | undefined;
  readonly Plans?: readonly PlanPart[] | undefined;
}

const part: z.ZodType<PlanPart> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    Schema: z.string().optional(),
    'Relation Name': z.string().optional(),
    Filter: z.string().optional(),
    'Actual Rows': z.number(),
    'Actual Loops': z.number(),
    'Rows Removed by Filter': z.number().optional(),
    Plans: z.array(part).optional(),
  }),
);

const explained = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: part })]) })]);

/**
 * The plan that PostgreSQL keeps for a statement, whatever it is sent, with all parts of it in one list and the rows they read
 * when it ran once more. Policies are among them where the service's database holds rows back.
 */
export async function planOf(
  { database, text, values }: Sent,
  viewer: Viewer,
  rowSecurity: boolean,
): Promise<readonly PlanPart[]> {
  const given = values.length > 0 ? `(${values.map(literal).join(', ')})` : '';
  const rows = await database.sql.begin(async (tx) => {
    if (rowSecurity) {
      await setSight(tx, viewer);
      await tx.unsafe(`set local role ${readerOf(database.schema)}`);
    }
    await tx`set local plan_cache_mode = force_generic_plan`;
    await tx.unsafe(`prepare watched as ${text}`);
    const plan = await tx.unsafe(
      `explain (analyze, timing off, format json, verbose) execute watched${given}`,
    );
    await tx`deallocate watched`;
    return plan;
  });
  const [{ 'QUERY PLAN': plans }] = explained.parse([...rows]);
  return partsOf(plans[0].Plan);
}

/** How many rows a part has looked at, in all its runs. */
export function rowsReadBy(part: PlanPart): number {
  return part['Actual Loops'] * (part['Actual Rows'] + (part['Rows Removed by Filter'] ?? 0));
}

function partsOf(plan: PlanPart): readonly PlanPart[] {
  return [plan, ...(plan.Plans ?? []).flatMap(partsOf)];
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : 'null';
}
