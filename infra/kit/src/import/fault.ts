import { stringify } from 'csv-stringify/sync';
import type { Cell } from './cell.ts';
import type { Objection } from './column.ts';

/** One thing that keeps a file from being loaded. */
export interface Fault extends Objection {
  readonly line: number;
  /** The heading in the file; null where the row as a whole is meant. */
  readonly column: string | null;
  /** What the file holds there; null where that is personal, or no cell is meant. */
  readonly value: string | null;
}

const longestShown = 60;

export function shown(cell: Cell | undefined, isPersonal: boolean): string | null {
  if (cell === undefined || cell.text === '' || isPersonal) return null;
  const characters = Array.from(cell.text);
  return characters.length > longestShown ? `${characters.slice(0, longestShown).join('')}…` : cell.text;
}

/** A fault as a line for people. */
export function faultLine({ line, column, value, reason }: Fault): string {
  const where = column === null ? `line ${line}` : `line ${line}, ${column}`;
  return `${where}${value === null ? '' : ` "${value}"`}: ${reason}`;
}

/** All faults as a CSV file that a spreadsheet opens: with a mark, and without what it would take for a formula. */
export function faultsAsCsv(faults: readonly Fault[]): string {
  const columns = ['line', 'column', 'value', 'code', 'reason'];
  return stringify([...faults], { header: true, columns, bom: true, escape_formulas: true });
}
