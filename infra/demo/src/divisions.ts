import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { findProblems, type Problem } from './divisions-check.ts';
import { readRecords } from './divisions-csv.ts';
import { OperatorError } from '@graphroots/kit/operator-error';

export type DivisionLevel = 'CITY' | 'DISTRICT' | 'STREET' | 'COMMUNITY';
export type DivisionKind =
  | 'CITY'
  | 'DISTRICT'
  | 'STREET_OFFICE'
  | 'TOWN'
  | 'TOWNSHIP'
  | 'ZONE'
  | 'RESIDENTS_COMMITTEE'
  | 'VILLAGERS_COMMITTEE'
  | 'LIKE_RESIDENTS_COMMITTEE'
  | 'LIKE_VILLAGERS_COMMITTEE';

/** A row of a divisions file, in the order of the tree: each one before the divisions in it. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly kind: DivisionKind;
  readonly parentCode: string | null;
}

/** A file is not a usable list of divisions; `problems` are all of its faults, by line. */
export class DivisionsError extends OperatorError {
  readonly problems: readonly Problem[];
  constructor(file: string, problems: readonly Problem[]) {
    const shown = problems.slice(0, 20).map(({ line, message }) => `\n  line ${line}: ${message}`);
    const rest = problems.length > shown.length ? `\n  and ${problems.length - shown.length} more` : '';
    super(`${file} is not a usable list of divisions:${shown.join('')}${rest}`);
    this.name = 'DivisionsError';
    this.problems = problems;
  }
}

/** Reads and checks a CSV file of the form that divisions/README.md describes. */
export async function readDivisions(path: string): Promise<readonly Division[]> {
  return parseDivisions(await readFile(path), basename(path));
}

/** Checks all of it before it answers: throws one DivisionsError that names every fault with its line. */
export function parseDivisions(bytes: Uint8Array, file: string): readonly Division[] {
  const { records, problems } = readRecords(bytes);
  if (problems.length > 0) throw new DivisionsError(file, problems);
  const faults = findProblems(records);
  if (faults.length > 0) throw new DivisionsError(file, faults);
  return records
    .map(({ code, name, parentCode, level }) => ({
      code,
      name,
      level: levels[level] ?? 'COMMUNITY',
      kind: kindOf(code, level),
      parentCode: parentCode === '' ? null : parentCode,
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

const levels: Readonly<Record<string, DivisionLevel>> = {
  city: 'CITY',
  district: 'DISTRICT',
  street: 'STREET',
  community: 'COMMUNITY',
};

// The last three digits of its own level tell what a street or community is.
function kindOf(code: string, level: string): DivisionKind {
  if (level === 'city') return 'CITY';
  if (level === 'district') return 'DISTRICT';
  const number = Number(level === 'street' ? code.slice(6, 9) : code.slice(9));
  if (level === 'street') {
    if (number < 100) return 'STREET_OFFICE';
    if (number < 200) return 'TOWN';
    return number < 400 ? 'TOWNSHIP' : 'ZONE';
  }
  if (number < 200) return 'RESIDENTS_COMMITTEE';
  if (number < 400) return 'VILLAGERS_COMMITTEE';
  return number < 500 ? 'LIKE_RESIDENTS_COMMITTEE' : 'LIKE_VILLAGERS_COMMITTEE';
}
