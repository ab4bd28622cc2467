import { CsvError, parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { z } from 'zod';
import { OperatorError } from '../operator-error.ts';
import { cellOf, type Cell, type FileRow } from './cell.ts';

export const encodings = ['utf-8', 'gb18030', 'utf-16le'] as const;
export type Encoding = (typeof encodings)[number];

/** The file can't be read as a table at all. */
export class FileError extends OperatorError {
  constructor(message: string) {
    super(message);
    this.name = 'FileError';
  }
}

/**
 * The rows of a CSV file or of the first sheet of an .xlsx file; empty rows are left out. The encoding of a CSV file
 * is found out when none is given: UTF-8, with a mark or without, UTF-16 with a mark, else GB18030.
 */
export async function readRows(bytes: Buffer, encoding?: Encoding): Promise<readonly FileRow[]> {
  const rows = isArchive(bytes) ? await readWorkbook(bytes) : readCsv(decode(bytes, encoding));
  const filled = rows.filter(({ cells }) => cells.some(({ text }) => text !== ''));
  if (filled.length === 0) throw new FileError('The file is empty.');
  return filled;
}

function isArchive(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
}

function decode(bytes: Buffer, given: Encoding | undefined): string {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
  const encoding = given ?? marked;
  if (encoding !== undefined) return decodeAs(encoding, bytes) ?? refuseEncoding(`not ${encoding}`);
  const found = decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes);
  return found ?? refuseEncoding('neither UTF-8 nor GB18030');
}

function decodeAs(encoding: Encoding, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuseEncoding(what: string): never {
  throw new FileError(`The text of the file is ${what}: save it as UTF-8, or name its encoding.`);
}

const records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

function readCsv(content: string): readonly FileRow[] {
  const options = { info: true, relax_column_count: true, skip_empty_lines: true, bom: true } as const;
  try {
    const [head = ''] = content.split('\n', 1);
    const delimiter = head.includes('\t') && !head.includes(',') ? '\t' : ',';
    const parsed = records.parse(parse(content, { ...options, delimiter }));
    // The parser tells the line on which a record ends.
    return parsed.map(({ record, info }) => ({
      line: info.lines - record.join('').split('\n').length + 1,
      cells: record.map((text) => cellOf(text)),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FileError(`The file is no CSV: ${error.message}`);
  }
}

async function readWorkbook(bytes: Buffer): Promise<readonly FileRow[]> {
  try {
    // Numbers stay as they are written in the file: whoever reads them knows whether they are codes.
    const sheet = await readSheet(bytes, { parseNumber: (digits: string) => ({ digits }) });
    return sheet.map((row, index) => ({ line: index + 1, cells: row.map(workbookCell) }));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new FileError(`The file is no .xlsx workbook that can be read: ${message}`);
  }
}

function workbookCell(value: unknown): Cell {
  if (value instanceof Date) return cellOf(value.toISOString().slice(0, 10), 'day');
  if (typeof value === 'object' && value !== null && 'digits' in value) {
    return cellOf(String(value.digits), 'number');
  }
  if (typeof value === 'boolean') return cellOf(value ? 'TRUE' : 'FALSE');
  return cellOf(typeof value === 'string' ? value : '');
}
