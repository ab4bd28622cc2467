import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import type { TransactionSql } from 'postgres';
import type { Cell, TableRows } from './tables/table-rows.ts';

const chunkLength = 1 << 16;
// The embedded engine takes a COPY in one piece and never gives memory back.
const pieceLength = 1 << 22;

/**
 * Sends the rows of a table that was truncated in this transaction with COPY; frozen, because the embedded engine
 * never vacuums and index-only scans need it. The next rows are made while the engine stores the last ones.
 * `onRows` hears how many have been made since it was last called.
 */
export async function copyRows(
  tx: TransactionSql,
  schema: string,
  { table, columns, rows }: TableRows,
  onRows: (count: number) => void,
): Promise<void> {
  const lines = linesOf(rows(), onRows);
  let piece = await nextPiece(lines);
  while (piece.length > 0) {
    const target = await tx
      .unsafe(`copy ${schema}.${table} (${columns}) from stdin with (freeze)`)
      .writable();
    [piece] = await Promise.all([nextPiece(lines), pipeline(Readable.from(piece), target)]);
  }
}

async function nextPiece(lines: Iterator<string>): Promise<string[]> {
  const piece: string[] = [];
  for (let length = 0; length < pieceLength;) {
    const next = lines.next();
    if (next.done === true) break;
    piece.push(next.value);
    length += next.value.length;
    // Lets the rows that are on their way go on.
    await setImmediate();
  }
  return piece;
}

/** Many lines at a time. */
function* linesOf(rows: Iterable<readonly Cell[]>, onRows: (count: number) => void): Generator<string, void> {
  let lines = '';
  let count = 0;
  for (const row of rows) {
    lines += `${row.map(cellText).join('\t')}\n`;
    count += 1;
    if (lines.length < chunkLength) continue;
    yield lines;
    onRows(count);
    lines = '';
    count = 0;
  }
  if (lines !== '') yield lines;
  onRows(count);
}

function cellText(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'number') return String(cell);
  return /[\\\t\n\r]/.test(cell) ? cell.replace(/[\\\t\n\r]/g, (mark) => marks[mark] ?? mark) : cell;
}

const marks: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * Takes keys, exclusions and indexes off the tables, and what refers to them, and returns what puts them back, telling which of how
 * many it builds. Building them once over all rows, in the same transaction, is several times faster than keeping them up row by row, and checks
 * the rows as strictly.
 */
export async function parkIndexes(
  tx: TransactionSql,
  schema: string,
  tables: readonly string[],
): Promise<(onBuild: (at: number, of: number) => void) => Promise<void>> {
  const constraints = await tx<{ table: string; name: string; definition: string }[]>`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_class t on t.oid in (c.conrelid, c.confrelid)
    where t.relnamespace = ${schema}::regnamespace and t.relname in ${tx(tables)} and contype in ('p', 'u', 'x', 'f')
    group by c.oid
    order by contype = 'f', c.oid`;
  const indexes = await tx<{ name: string; definition: string }[]>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class t on t.oid = i.indrelid
    where t.relnamespace = ${schema}::regnamespace and t.relname in ${tx(tables)}
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
    order by i.indexrelid`;
  const drops = [
    ...constraints.toReversed().map(({ table, name }) => `alter table ${table} drop constraint ${name}`),
    ...indexes.map(({ name }) => `drop index ${name}`),
  ];
  const builds = [
    ...indexes.map(({ definition }) => definition),
    ...constraints.map(
      ({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`,
    ),
  ];
  await runAll(tx, drops);
  return async (onBuild) => {
    for (const [at, build] of builds.entries()) {
      onBuild(at + 1, builds.length);
      await tx.unsafe(build);
    }
  };
}

/** COPY goes into no table whose policies hold its owner back: lifts that, and returns what puts it back. */
export async function liftPolicies(tx: TransactionSql, schema: string): Promise<() => Promise<void>> {
  const forced = await tx<{ table: string }[]>`
    select oid::regclass::text as table from pg_class
    where relnamespace = ${schema}::regnamespace and relforcerowsecurity`;
  const alter = (how: string) =>
    runAll(
      tx,
      forced.map(({ table }) => `alter table ${table} ${how} row level security`),
    );
  await alter('no force');
  return () => alter('force');
}

async function runAll(tx: TransactionSql, statements: readonly string[]): Promise<void> {
  if (statements.length > 0) await tx.unsafe(statements.join(';\n'));
}
