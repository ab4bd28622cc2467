import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { sumTestReports } from '../src/test-counts.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'counts-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const nothing = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};

function report(name: string, content: object): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('the counts of several reports are added up', () => {
  const files = [
    report('a.json', { ...nothing, numPassedTests: 10, numFailedTests: 1, numPendingTests: 2 }),
    report('b.json', { ...nothing, numPassedTests: 302, numTodoTests: 1 }),
  ];
  expect(sumTestReports(files)).toEqual(['tests: 312 passed, 1 failed, 3 skipped']);
});

test('a failed test and a file that could not be run are named, with what they said', () => {
  const passed = { fullName: 'stands', status: 'passed', failureMessages: [] };
  const failed = { fullName: 'keeps its word', status: 'failed', failureMessages: ['no\n  at a.ts'] };
  const testResults = [
    { name: 'a.test.ts', status: 'failed', message: '', assertionResults: [passed, failed] },
    { name: 'b.test.ts', status: 'failed', message: 'Cannot find c', assertionResults: [] },
  ];
  expect(sumTestReports([report('a.json', { ...nothing, testResults })]).slice(0, -1)).toEqual([
    'failed: a.test.ts: keeps its word\n        no',
    'failed: b.test.ts\n        Cannot find c',
  ]);
});

test('no report counts no test', () => {
  expect(sumTestReports([])).toEqual(['tests: 0 passed, 0 failed, 0 skipped']);
});

test('a report without counts is refused', () => {
  expect(() => sumTestReports([report('a.json', {})])).toThrow('is no test report');
});
