import { readFileSync } from 'node:fs';

/** The shape of vitest's JSON report, as far as it is counted. */
const counted = {
  passed: 'numPassedTests',
  failed: 'numFailedTests',
  pending: 'numPendingTests',
  todo: 'numTodoTests',
};

/** Sums vitest's JSON reports into the line CI ends with: `tests: 312 passed, 0 failed, 0 skipped`. */
export function sumTestReports(files: readonly string[]): string {
  const reports = files.map((file): unknown => JSON.parse(readFileSync(file, 'utf8')));
  const sum = (key: string): number =>
    reports.reduce<number>((total, report) => total + countIn(report, key), 0);
  const skipped = sum(counted.pending) + sum(counted.todo);
  return `tests: ${sum(counted.passed)} passed, ${sum(counted.failed)} failed, ${skipped} skipped`;
}

function countIn(report: unknown, key: string): number {
  const count: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
  if (typeof count !== 'number') throw new Error(`A test report has no ${key}`);
  return count;
}
