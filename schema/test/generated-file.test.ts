import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { findStale, writeGenerated } from '../src/generated-file.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'generated-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('a file that was just written is not stale', () => {
  const file = { path: join(folder, 'deep/a.txt'), text: 'one\ntwo\n' };
  writeGenerated([file]);
  expect(readFileSync(file.path, 'utf8')).toBe(file.text);
  expect(findStale([file])).toEqual([]);
});

test('a missing file is stale', () => {
  expect(findStale([{ path: join(folder, 'a.txt'), text: '' }])).toEqual([
    expect.stringContaining('is missing'),
  ]);
});

test('a stale file is reported with the first line that differs', () => {
  const path = join(folder, 'a.txt');
  writeGenerated([{ path, text: 'one\ntwo\n' }]);
  const [message] = findStale([{ path, text: 'one\nthree\n' }]);
  expect(message).toMatch(/a\.txt:2 is out of date\n {2}checked in: two\n {2}should be: {2}three$/);
});

test('a file with lines too many is stale', () => {
  const path = join(folder, 'a.txt');
  writeGenerated([{ path, text: 'one\ntwo\n' }]);
  expect(findStale([{ path, text: 'one\n' }])).toHaveLength(1);
});
