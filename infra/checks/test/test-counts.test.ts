import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { sumTestReports } from '../src/test-counts.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'counts-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function report(name: string, content: object): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('the counts of several reports are added up', () => {
  const files = [
    report('a.json', { numPassedTests: 10, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 }),
    report('b.json', { numPassedTests: 302, numFailedTests: 0, numPendingTests: 0, numTodoTests: 1 }),
  ];
  expect(sumTestReports(files)).toBe('tests: 312 passed, 1 failed, 3 skipped');
});

test('no report counts no test', () => {
  expect(sumTestReports([])).toBe('tests: 0 passed, 0 failed, 0 skipped');
});

test('a report without counts is refused', () => {
  expect(() => sumTestReports([report('a.json', {})])).toThrow('A test report has no');
});
