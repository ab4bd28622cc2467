import { plain, type Cell, type FileRow } from './cell.ts';
import type { Column, Columns, ReadRow } from './column.ts';
import { shown, type Fault } from './fault.ts';
import { FileError } from './read-file.ts';

/** The rows of a file, read by the columns of a kind. */
export interface Table {
  readonly lines: readonly number[];
  /** Null where a cell could not be read. */
  readonly rows: readonly (ReadRow<Columns> | null)[];
  readonly faults: readonly Fault[];
  /** The heading of a column in this file. */
  readonly headings: ReadonlyMap<string, string>;
  /** The cell of a row, for messages. */
  readonly cell: (row: number, column: string) => Cell | undefined;
}

/** A transaction numbers its steps with six digits. */
const mostRows = 500_000;

/** Reads every cell of a file. Throws a FileError where the headings are not those of the kind. */
export function readTable(columns: Columns, [head, ...body]: readonly FileRow[]): Table {
  if (head === undefined || body.length === 0) throw new FileError('No rows follow the headings.');
  if (body.length > mostRows) {
    throw new FileError(`The file has ${body.length} rows: split it, at most ${mostRows} go at once.`);
  }
  const places = placesOf(columns, head);
  const faults: Fault[] = [];
  const headings = new Map([...places].map(([name, at]) => [name, head.cells[at]?.text ?? name]));
  const rows = body.map(({ line, cells }) => {
    const before = faults.length;
    for (const extra of cells.slice(head.cells.length)) {
      if (extra.text !== '') faults.push(tooMany(line, head.cells.length));
    }
    const row = readRow(columns, places, { line, cells }, (name, cell, code, reason) => {
      const value = shown(cell, columns[name]?.personal ?? true);
      faults.push({ line, column: headings.get(name) ?? name, value, code, reason });
    });
    return faults.length === before ? row : null;
  });
  const cell = (row: number, name: string): Cell | undefined => body[row]?.cells[places.get(name) ?? -1];
  return { lines: body.map(({ line }) => line), rows, faults, headings, cell };
}

type Tell = (column: string, cell: Cell | undefined, code: string, reason: string) => void;

function readRow(
  columns: Columns,
  places: ReadonlyMap<string, number>,
  { cells }: FileRow,
  tell: Tell,
): ReadRow<Columns> {
  const row: Record<string, unknown> = {};
  for (const [name, at] of places) {
    const column = columns[name];
    const cell = cells[at];
    if (column === undefined) continue;
    if (cell === undefined || cell.text === '') {
      row[name] = null;
      if (column.required) tell(name, undefined, 'MISSING', 'it must not be empty');
      continue;
    }
    const read = column.read(cell);
    if ('reason' in read) tell(name, cell, read.code, read.reason);
    else row[name] = read.value;
  }
  return row;
}

function tooMany(line: number, expected: number): Fault {
  const reason = `the row has more cells than there are headings, ${expected}`;
  return { line, column: null, value: null, code: 'TOO_MANY_CELLS', reason };
}

/** Where each column of the kind stands in the file, by its English or its Chinese heading. */
function placesOf(columns: Columns, head: FileRow): ReadonlyMap<string, number> {
  const names = new Map(
    Object.entries(columns).flatMap(([name, { chinese }]) => [
      [name.toLowerCase(), name],
      [chinese, name],
    ]),
  );
  const places = new Map<string, number>();
  const problems: string[] = [];
  for (const [at, cell] of head.cells.entries()) {
    const heading = plain(cell);
    if (heading === '') continue;
    const name = names.get(heading.toLowerCase());
    if (name === undefined) problems.push(`there is no column "${cell.text}"`);
    else if (places.has(name)) problems.push(`the column "${cell.text}" stands there twice`);
    else places.set(name, at);
  }
  for (const [name, column] of Object.entries(columns)) {
    if (column.required && !places.has(name))
      problems.push(`the column "${headingOf(name, column)}" is missing`);
  }
  if (problems.length > 0) {
    const known = Object.entries(columns).map(([name, column]) => headingOf(name, column));
    throw new FileError(
      `In the headings (line ${head.line}): ${problems.join('; ')}. Columns are ${known.join(', ')}.`,
    );
  }
  return places;
}

function headingOf(name: string, { chinese }: Column<unknown>): string {
  return `${name} (${chinese})`;
}
