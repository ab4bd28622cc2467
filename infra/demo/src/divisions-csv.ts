import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Problem } from './divisions-check.ts';

export interface DivisionRecord {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly parentCode: string;
  readonly level: string;
}

const header = 'code,name,parent_code,level';
const rows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

/** The rows of the file with their lines, or what keeps it from being read at all. */
export function readRecords(bytes: Uint8Array): { records: DivisionRecord[]; problems: Problem[] } {
  const encoding = linesNotUtf8(bytes);
  if (encoding.length > 0) return { records: [], problems: encoding };
  try {
    return splitRows(bytes);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records: [], problems: [{ line: lineOf(error), message: error.message }] };
  }
}

function splitRows(bytes: Uint8Array): { records: DivisionRecord[]; problems: Problem[] } {
  const parsed = parse(bytes, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
  const [first, ...rest] = rows.parse(parsed);
  if (first === undefined) return { records: [], problems: [{ line: 1, message: 'the file is empty' }] };
  if (first.record.join(',') !== header) {
    const message = `the header must be '${header}', not '${first.record.join(',')}'`;
    return { records: [], problems: [{ line: first.info.lines, message }] };
  }
  const records: DivisionRecord[] = [];
  const problems: Problem[] = [];
  for (const { record, info } of rest) {
    const [code, name, parentCode, level, ...more] = record;
    if (
      code === undefined ||
      name === undefined ||
      parentCode === undefined ||
      level === undefined ||
      more.length > 0
    ) {
      problems.push({ line: info.lines, message: `4 columns are needed, there are ${record.length}` });
    } else {
      records.push({ line: info.lines, code, name, parentCode, level });
    }
  }
  if (records.length === 0 && problems.length === 0) {
    problems.push({ line: first.info.lines, message: 'no rows follow the header' });
  }
  return { records, problems };
}

// A line feed never occurs inside a character of UTF-8, so each line can be judged alone.
function linesNotUtf8(bytes: Uint8Array): Problem[] {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const problems: Problem[] = [];
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      problems.push({ line, message: 'the text is not UTF-8' });
    }
    start = end + 1;
  }
  return problems;
}

function lineOf(error: CsvError): number {
  const where = z.object({ lines: z.int() }).safeParse(error);
  return where.success ? where.data.lines : 1;
}
