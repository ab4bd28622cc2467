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

// What a spreadsheet takes for a formula, in half-width and full-width signs.
const formula = /^[=+\-@＝＋－＠\t\r]/;
const number = /^-?\d+(\.\d+)?$/;

/** A text as a file holds it: no spreadsheet takes it for a formula, and `cellOf` reads it as it is. */
export function writtenCell(text: string): string {
  return protectedText.test(text) || (formula.test(text) && !number.test(text)) ? `'${text}` : text;
}

/** A cell's text with full-width digits, letters and signs as the usual ones: for codes, numbers and days. */
export function plain({ text }: Cell): string {
  return text.normalize('NFKC').trim();
}
