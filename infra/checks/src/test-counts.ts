import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The shape of vitest's JSON report, as far as it is read. */
const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

type Report = z.output<typeof report>;

/**
 * Sums vitest's JSON reports into the lines CI ends with: each failed test with the first line of what it
 * said, then `tests: 312 passed, 0 failed, 0 skipped`.
 */
export function sumTestReports(files: readonly string[]): string[] {
  const reports = files.map((file) => read(file));
  const sum = (count: (found: Report) => number): number =>
    reports.reduce((total, found) => total + count(found), 0);
  const passed = sum((found) => found.numPassedTests);
  const failed = sum((found) => found.numFailedTests);
  const skipped = sum((found) => found.numPendingTests + found.numTodoTests);
  return [...reports.flatMap(failuresOf), `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`];
}

function read(file: string): Report {
  const { data, error } = report.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!data) throw new Error(`${file} is no test report: ${z.prettifyError(error)}`);
  return data;
}

function failuresOf({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [lineOf(name, message)] : [];
    return failed.map((test) => lineOf(`${name}: ${test.fullName}`, test.failureMessages?.[0] ?? ''));
  });
}

function lineOf(test: string, message: string): string {
  return `failed: ${test}\n        ${message.split('\n', 1)[0]}`;
}
