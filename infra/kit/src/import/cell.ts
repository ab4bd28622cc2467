/** One cell of a file, without what only surrounds its text. */
export interface Cell {
  readonly text: string;
  /** What the file holds: CSV knows text only. A day is `YYYY-MM-DD`. */
  readonly from: 'text' | 'number' | 'day';
}

/** A row of a file with the line a person finds it at. */
export interface FileRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

// Byte order marks and zero-width characters come along when text is pasted.
const invisible = /[\uFEFF\u200B-\u200D\u2060]/g;
// What spreadsheets write to keep digits from becoming a number: ="5301…" and '5301….
const protectedText = /^=?"(.*)"$|^'(.+)$/s;

export function cellOf(text: string, from: Cell['from'] = 'text'): Cell {
  const bare = text.replace(invisible, '').trim();
  const [, quoted, marked] = (from === 'text' && protectedText.exec(bare)) || [];
  return { text: (quoted ?? marked ?? bare).trim(), from };
}

/** A cell's text with full-width digits, letters and signs as the usual ones: for codes, numbers and days. */
export function plain({ text }: Cell): string {
  return text.normalize('NFKC').trim();
}
