import { readGeometry, type Geometry } from '../geojson.ts';
import { plain, type Cell } from './cell.ts';

/** Why a cell can't be taken, or a row. */
export interface Objection {
  /** Stable, for programs. */
  readonly code: string;
  /** For people: what is wrong and what to do. */
  readonly reason: string;
}

export type Read<V> = { readonly value: V } | Objection;

/** A column of the files of one kind: how it is called, and how its cells are read. */
export interface Column<V> {
  /** Its heading in Chinese; the English one is the column's name. */
  readonly chinese: string;
  /** Whether the column and each of its cells must be there. */
  readonly required: boolean;
  /** Whether its values are never shown, in messages neither. */
  readonly personal: boolean;
  /** What stands in a template. */
  readonly example: string;
  readonly read: (cell: Cell) => Read<V>;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** What was read of a row: undefined where the file has no such column, null where the cell is empty. */
export type ReadRow<C extends Columns> = {
  readonly [N in keyof C]: C[N] extends Column<infer V> ? V : never;
};

/** A column that files may leave out, and whose cells may be empty. */
export function optional<V>(column: Column<V>): Column<V | null | undefined> {
  return { ...column, required: false };
}

/** A column about people: its values are never shown. */
export function personal<V>(column: Column<V>): Column<V> {
  return { ...column, personal: true };
}

function column<V>(chinese: string, example: string, read: (cell: Cell) => Read<V>): Column<V> {
  return { chinese, example, required: true, personal: false, read };
}

/** Text of at most so many characters, as it stands but for what surrounds it. */
export function text(chinese: string, longest: number, example: string): Column<string> {
  return column(chinese, example, ({ text: value }) => {
    if (value.includes('\0')) return { code: 'MALFORMED', reason: 'it holds a NUL character' };
    const length = Array.from(value).length;
    if (length <= longest) return { value };
    return { code: 'TOO_LONG', reason: `${length} characters are too many: at most ${longest}` };
  });
}

/** A code of so many digits. What a spreadsheet has lost of it is not guessed. */
export function digits(chinese: string, length: number, example: string): Column<string> {
  return column(chinese, example, (cell) => {
    const lost = lostDigits(cell);
    if (lost) return lost;
    const value = plain(cell);
    if (new RegExp(`^\\d{${length}}$`).test(value)) return { value };
    const zeros = /^\d+$/.test(value) && value.length < length;
    const advice = zeros ? '; were zeros lost at its beginning? Format the column as text' : '';
    return { code: 'MALFORMED', reason: `it must be ${length} digits${advice}` };
  });
}

/** A code of digits and letters that somebody else has given, in the usual ones and in capitals. */
export function identifier(chinese: string, longest: number, example: string): Column<string> {
  const { read } = text(chinese, longest, example);
  return column(
    chinese,
    example,
    (cell) => lostDigits(cell) ?? read({ ...cell, text: plain(cell).toUpperCase() }),
  );
}

/** A number that a spreadsheet has rounded, or writes with an exponent. */
export function lostDigits(cell: Cell): Objection | null {
  const value = plain(cell);
  const rounded = cell.from === 'number' && value.replace(/\D/g, '').length > 15;
  if (!rounded && !/^\d(\.\d+)?E\+?\d+$/i.test(value)) return null;
  return {
    code: 'LOST_DIGITS',
    reason: 'a spreadsheet has rounded it: format the column as text and put the code in again',
  };
}

/** One of several values, written in English or by its Chinese names. */
export function oneOf<const V extends string>(
  chinese: string,
  values: readonly V[],
  names: ReadonlyMap<string, string>,
  example: V | '' = '',
): Column<V> {
  return column(chinese, example, (cell) => {
    const written = plain(cell);
    const wanted = names.get(written) ?? written.toUpperCase();
    const value = values.find((candidate) => candidate === wanted);
    if (value !== undefined) return { value };
    return { code: 'UNKNOWN', reason: `it must be one of ${choices(values, names)}` };
  });
}

function choices(values: readonly string[], names: ReadonlyMap<string, string>): string {
  const chinese = new Map([...names].toReversed().map(([name, value]) => [value, name]));
  return values.map((value) => `${value}${chinese.has(value) ? ` (${chinese.get(value)})` : ''}`).join(', ');
}

/** A whole number between two others. */
export function whole(chinese: string, least: number, most: number, example: string): Column<number> {
  return column(chinese, example, (cell) => {
    const written = plain(cell).replace(/^(-?\d{1,3})(,\d{3})+$/, (all) => all.replaceAll(',', ''));
    if (!/^-?\d{1,15}(\.0+)?$/.test(written)) {
      return { code: 'MALFORMED', reason: 'it must be a whole number' };
    }
    const value = Number(written);
    if (value >= least && value <= most) return { value };
    return { code: 'OUT_OF_RANGE', reason: `it must lie between ${least} and ${most}` };
  });
}

/** An exact decimal number, at most 15 digits before the point and 6 after it. */
export function decimal(chinese: string, example: string): Column<string> {
  return column(chinese, example, (cell) => {
    const value = plain(cell).replace(/^(-?\d{1,3})(,\d{3})+(?=$|\.)/, (all) => all.replaceAll(',', ''));
    if (/^-?\d{1,15}(\.\d{1,6})?$/.test(value)) return { value };
    const reason = 'it must be a number of at most 15 digits before the point and 6 after it';
    return { code: 'MALFORMED', reason };
  });
}

/** A day: `2024-02-29`, `2024/2/29`, `2024.2.29`, `2024年2月29日`, a cell of a spreadsheet, or its bare serial number. */
export function day(chinese: string, example: string): Column<string> {
  return column(chinese, example, (cell) => {
    const written = plain(cell);
    const value = dayFrom(written);
    if (value !== null) return { value };
    return { code: 'MALFORMED', reason: 'it must be a day that exists, such as 2024-02-29' };
  });
}

const forms =
  /^(\d{4})(?:-(\d{1,2})-|\/(\d{1,2})\/|\.(\d{1,2})\.|年(\d{1,2})月)(\d{1,2})日?(?: 0?0:00(?::00)?)?$/;
// 1950 to 2100: shorter numbers are more likely something else.
const serials = { first: 18_264, last: 73_415 };

function dayFrom(written: string): string | null {
  const [, year = '', a, b, c, d, dayOfMonth = ''] = forms.exec(written) ?? [];
  if (year !== '') {
    const month = a ?? b ?? c ?? d ?? '';
    return existing(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
  }
  const serial = /^\d{5}$/.test(written) ? Number(written) : 0;
  if (serial < serials.first || serial > serials.last) return null;
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

function existing(value: string): string | null {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : null;
}

/** Yes or no. */
export function flag(chinese: string): Column<boolean> {
  const words = new Map([
    ...['TRUE', 'YES', 'Y', '1', '是'].map((word) => [word, true] as const),
    ...['FALSE', 'NO', 'N', '0', '否'].map((word) => [word, false] as const),
  ]);
  return column(chinese, 'FALSE', (cell) => {
    const value = words.get(plain(cell).toUpperCase());
    if (value !== undefined) return { value };
    return { code: 'UNKNOWN', reason: 'it must be TRUE or FALSE, 是 or 否' };
  });
}

/** An area on the map, as the text of a GeoJSON geometry. */
export function area(chinese: string, example: string): Column<Geometry> {
  return column(chinese, example, ({ text: written }) => {
    const value = readGeometry(parsed(written));
    if (value) return { value };
    const reason = 'it must be a GeoJSON geometry: {"type":"Polygon","coordinates":[[[102.7,25.04],…]]}';
    return { code: 'MALFORMED', reason };
  });
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}

/** A column whose values must meet one condition more; `objectTo` says what is wrong, or nothing. */
export function refined<V>(
  given: Column<V>,
  objectTo: (value: V, cell: Cell) => Objection | null,
): Column<V> {
  return {
    ...given,
    read(cell) {
      const read = given.read(cell);
      return 'reason' in read ? read : (objectTo(read.value, cell) ?? read);
    },
  };
}
