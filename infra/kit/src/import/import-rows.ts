import { getTableName, sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import type { Graph } from '../graph/graph.ts';
import { newId } from '../ids.ts';
import type { PersonalKeys } from '../personal/keys.ts';
import { setSight } from '../reads/row-security.ts';
import { liftStatementLimits } from '../statement-limits.ts';
import { createContext, type SubgraphContext } from '../subgraph.ts';
import { unrestrictedViewer } from '../viewer.ts';
import { perform, type UnitOfWork } from '../writes/command.ts';
import { keepSteps } from '../writes/steps.ts';
import type { FileRow } from './cell.ts';
import type { Columns, ReadRow } from './column.ts';
import { shown, type Fault } from './fault.ts';
import type { ImportKind, ImportWork, StoredRow } from './kind.ts';
import { readTable, type Table } from './read-table.ts';
import { stageRows, storeStagedRows, type Values } from './store-rows.ts';

/** What became of a file. Where there are faults, nothing was written. */
export interface ImportOutcome {
  /** The name of this import in the trace, where it is the id of a request. */
  readonly id: string;
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly faults: readonly Fault[];
}

export interface ImportOptions extends Pick<SubgraphContext, 'database' | 'clock' | 'log'> {
  readonly graph: Graph;
  readonly rowSecurity: boolean;
  readonly personalKeys: PersonalKeys;
  /** Checks everything, and writes nothing. */
  readonly dryRun?: boolean;
  /** Hears what is going on, and how much of the whole is done, from 0 to 1. */
  readonly onProgress?: (step: string, done: number) => void;
}

/** Checks all rows of a file, and loads all of them or none. What stands already as the file says is left alone. */
export async function importRows(
  kind: ImportKind,
  file: readonly FileRow[],
  options: ImportOptions,
): Promise<ImportOutcome> {
  const { onProgress = () => undefined, graph, dryRun = false } = options;
  onProgress('reading cells', 0.1);
  const table = readTable(kind.columns, file);
  const faults = [...table.faults, ...findTwins(kind, table)];
  const kept = table.rows.flatMap((row, at) => (row === null ? [] : [{ row, at }]));
  const rows = kept.map(({ row }) => row);
  onProgress('asking the graph', 0.2);
  const gathered = await kind.gather?.(rows, graph);
  const object = objectTo(
    kind,
    table,
    kept.map(({ at }) => at),
    faults,
  );

  const id = newId('imp');
  const context = createContext({ ...options, requestId: id, viewer: unrestrictedViewer });
  const stored = await transacted(context, dryRun, async (work) => {
    onProgress('checking references', 0.35);
    const told = {
      ...work,
      object,
      personalKeys: options.personalKeys,
      today: work.clock.today(),
      now: work.clock.now().toISOString(),
    };
    const found = await settleRows(kind, rows, told, gathered);
    if (found === null || faults.length > 0) return null;
    onProgress('storing', 0.6);
    const made = await storeStagedRows(work.tx, kind, found);
    await kind.after?.(made.stored, rows, told, gathered);
    if (faults.length > 0) return null;
    onProgress('writing the trace', 0.85);
    for (const step of made.steps) work.record(step);
    return made.stored;
  });
  onProgress('done', 1);
  return { id, rows: table.rows.length, ...countsOf(stored), faults: sorted(faults) };
}

/** Rows of one file that name the same are told beside each other. */
function findTwins(kind: ImportKind, { rows, lines, headings }: Table): readonly Fault[] {
  const first = new Map<string, number>();
  return rows.flatMap((row, at) => {
    if (row === null) return [];
    const key = JSON.stringify(kind.key.map((name) => row[name]));
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, lines[at] ?? 0);
      return [];
    }
    const names = kind.key.map((name) => headings.get(name) ?? name).join(', ');
    const reason = `line ${before} has the same ${names}`;
    return [{ line: lines[at] ?? 0, column: null, value: null, code: 'TWICE', reason }];
  });
}

function objectTo(
  kind: ImportKind,
  { lines, headings, cell }: Table,
  places: readonly number[],
  faults: Fault[],
): ImportWork['object'] {
  return (row, name, { code, reason }) => {
    const at = places[row] ?? 0;
    const isPersonal = name === null || (kind.columns[name]?.personal ?? true);
    const value = name === null ? null : shown(cell(at, name), isPersonal);
    const column = name === null ? null : (headings.get(name) ?? name);
    faults.push({ line: lines[at] ?? 0, column, value, code, reason });
  };
}

/** The rows as they are to stand, laid beside the table; null where there are none to lay. */
async function settleRows(
  kind: ImportKind,
  rows: readonly ReadRow<Columns>[],
  work: ImportWork & UnitOfWork,
  gathered: unknown,
): Promise<readonly Values[] | null> {
  const { tx, object, today } = work;
  if (rows.length === 0) return null;
  const { schema = 'public' } = getTableConfig(kind.table);
  // Nobody adds, between the look and the writing, what the file is about to add: not every natural key is a constraint.
  await tx.execute(
    sql`lock table ${sql.identifier(schema)}.${sql.identifier(getTableName(kind.table))} in share row exclusive mode`,
  );
  const settled = await kind.settle(rows, work, gathered);
  const kept = settled.flatMap((values, at) => (values === null ? [] : [{ values, at }]));
  const values = kept.map((row) => row.values);
  if (values.length === 0) return null;
  for (const row of await stageRows(tx, kind, values, today)) {
    object(kept[row]?.at ?? 0, null, { code: 'AMBIGUOUS', reason: 'several stand already that it could be' });
  }
  return values;
}

/** One transaction with all that a command has around it; taken back where nothing is to be written. */
async function transacted(
  context: SubgraphContext,
  dryRun: boolean,
  load: (work: UnitOfWork) => Promise<readonly StoredRow[] | null>,
): Promise<readonly StoredRow[] | null> {
  let stored: readonly StoredRow[] | null = null;
  try {
    await context.database.sql.begin(async (client) => {
      await liftStatementLimits(client);
      if (context.rowSecurity) await setSight(client, context.viewer);
      const { made, steps } = await perform((_, work) => load(work), null, client, context);
      stored = made;
      if (made === null || dryRun) throw new TakenBack();
      await keepSteps(client, steps, context);
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return stored;
}

/** Thrown inside the transaction, so that it is rolled back; never leaves this file. */
class TakenBack extends Error {}

function countsOf(stored: readonly StoredRow[] | null) {
  const count = (state: StoredRow['state']): number =>
    stored?.reduce((sum, row) => sum + (row.state === state ? 1 : 0), 0) ?? 0;
  return { created: count('created'), changed: count('changed'), unchanged: count('unchanged') };
}

function sorted(faults: readonly Fault[]): readonly Fault[] {
  return faults.toSorted((a, b) => a.line - b.line || (a.column ?? '').localeCompare(b.column ?? ''));
}
