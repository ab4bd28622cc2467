export type Cell = string | number | null;

/** The rows of one table, made one by one while they are sent. */
export interface TableRows {
  readonly table: string;
  /** As SQL lists them. */
  readonly columns: string;
  /** How many rows come, nearly enough for a progress bar. */
  readonly about: number;
  rows(): Iterable<readonly Cell[]>;
}

export function momentText(moment: number): string {
  return new Date(moment).toISOString();
}
