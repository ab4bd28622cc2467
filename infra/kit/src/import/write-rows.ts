import { stringify } from 'csv-stringify/sync';
import { aliasedTable, and, count, gt } from 'drizzle-orm';
import type { Clock } from '../clock.ts';
import type { Database } from '../database.ts';
import { setSight } from '../reads/row-security.ts';
import { liftStatementLimits } from '../statement-limits.ts';
import { unrestrictedViewer } from '../viewer.ts';
import { createTransaction } from '../writes/transaction.ts';
import { writtenCell } from './cell.ts';
import type { ImportKind } from './kind.ts';

export interface WriteOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly rowSecurity: boolean;
  /** The values of options of the kind. */
  readonly only: Readonly<Record<string, string>>;
  readonly language: 'en' | 'zh';
  /** Takes the next piece of the file. */
  readonly write: (text: string) => Promise<void>;
  /** Hears how many rows are written, and of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

const pageSize = 5_000;

/**
 * Writes the rows of a kind that stand as CSV, page by page as one state of the database has them: UTF-8 with a mark, as
 * spreadsheets want it. The same file read again changes nothing. Answers with how many rows it has.
 */
export async function writeRows(kind: ImportKind, options: WriteOptions): Promise<number> {
  const { written, standing } = kind;
  const { database, clock, rowSecurity, only, language, write, onProgress = () => undefined } = options;
  if (written === undefined) throw new Error(`Files of ${kind.name} are not written.`);
  const table = aliasedTable(kind.table, 't');
  const names = Object.keys(kind.columns);
  const cells = written.cells(table);
  const isWanted = and(
    standing?.(clock.today()),
    ...Object.entries(only).map(([name, value]) => written.only[name]?.on(table, value)),
  );
  const headings = names.map((name) => (language === 'zh' ? (kind.columns[name]?.chinese ?? name) : name));
  const { rows } = await database.sql.begin('isolation level repeatable read read only', async (client) => {
    await liftStatementLimits(client);
    if (rowSecurity) await setSight(client, unrestrictedViewer);
    const tx = createTransaction(client);
    const [counted] = await tx.select({ rows: count() }).from(table).where(isWanted);
    const total = counted?.rows ?? 0;
    let done = 0;
    if (total > 0) await write(stringify([headings], { bom: true }));
    for (let after = ''; done < total;) {
      const page = await tx
        .select({ id: table.id, cells })
        .from(table)
        .where(and(isWanted, gt(table.id, after)))
        .orderBy(table.id)
        .limit(pageSize);
      await write(stringify(page.map((row) => names.map((name) => textOf(row.cells[name])))));
      after = String(page.at(-1)?.id);
      done += page.length;
      onProgress(done, total);
    }
    return { rows: total };
  });
  return rows;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return writtenCell(value);
  throw new TypeError(`A cell holds no ${typeof value}.`);
}
