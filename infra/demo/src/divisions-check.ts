import type { DivisionRecord } from './divisions-csv.ts';

export interface Problem {
  readonly line: number;
  readonly message: string;
}

const order = ['city', 'district', 'street', 'community'];

const shapes: Readonly<Record<string, RegExp>> = {
  city: /^\d{4}0{8}$/,
  district: /^\d{6}0{6}$/,
  street: /^\d{9}0{3}$/,
  community: /^\d{12}$/,
};

/** Every fault of the rows, by line: bad and double codes, rows without name, and a tree that does not hold. */
export function findProblems(records: readonly DivisionRecord[]): Problem[] {
  const byCode = new Map<string, DivisionRecord>();
  for (const record of records) if (!byCode.has(record.code)) byCode.set(record.code, record);
  const problems = records.flatMap((record) =>
    messagesFor(record, byCode).map((message) => ({ line: record.line, message })),
  );
  const [city, ...more] = records.filter(({ level }) => level === 'city');
  if (city === undefined) problems.push({ line: 1, message: 'there is no row of level city' });
  for (const other of more) {
    problems.push({
      line: other.line,
      message: `a second city; the first is ${city?.code} in line ${city?.line}`,
    });
  }
  return problems.toSorted((a, b) => a.line - b.line);
}

function messagesFor(record: DivisionRecord, byCode: ReadonlyMap<string, DivisionRecord>): string[] {
  const { code, name, level } = record;
  const messages: string[] = [];
  const shape = shapes[level];
  if (!isCode(code)) messages.push(`the code must be 12 digits, not '${code}'`);
  else if (shape !== undefined && !shape.test(code)) messages.push(`${code} is not a code of level ${level}`);
  if (shape === undefined) messages.push(`the level must be one of ${order.join(', ')}, not '${level}'`);
  if (name.trim() === '') messages.push('the name is empty');
  else if (name.trim() !== name) messages.push(`the name '${name}' begins or ends with a space`);
  const first = byCode.get(code);
  if (first !== undefined && first !== record) messages.push(`${code} stands already in line ${first.line}`);
  if (shape !== undefined) messages.push(...parentMessages(record, byCode));
  return messages;
}

function parentMessages(record: DivisionRecord, byCode: ReadonlyMap<string, DivisionRecord>): string[] {
  const { code, parentCode, level } = record;
  if (level === 'city') return parentCode === '' ? [] : [`a city has no parent, but ${parentCode} is named`];
  if (parentCode === '') return [`a ${level} needs a parent`];
  const parent = byCode.get(parentCode);
  if (parent === undefined) return [`the parent ${parentCode} is not in the file`];
  const wanted = order[order.indexOf(level) - 1];
  if (parent.level !== wanted) {
    return [
      `a ${level} belongs under a ${wanted}, but ${parentCode} in line ${parent.line} is a ${parent.level}`,
    ];
  }
  const prefix = significantPrefix(parent);
  return code.startsWith(prefix) || !isCode(code)
    ? []
    : [`${code} does not begin with ${prefix} like its parent ${parentCode}`];
}

// A municipality is a city whose code is that of a province: 2 digits count, not 4.
function significantPrefix({ code, level }: DivisionRecord): string {
  if (level === 'city') return code.slice(0, code.slice(2, 4) === '00' ? 2 : 4);
  return code.slice(0, level === 'district' ? 6 : 9);
}

function isCode(text: string): boolean {
  return /^\d{12}$/.test(text);
}
