import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { findMachineTraces, trackedFiles } from '../src/machine-traces.ts';
import { repositoryRoot } from '../src/run-tool.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'traces-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  [['', 'home', 'mei', 'graph'].join('/'), 'a path of one machine'],
  [`https://${['registry', 'npmjs', 'org'].join('.')}/zod`, 'an address of a package registry'],
  [['..', 'shared', 'notes.md'].join('/'), 'a folder outside this repository'],
])('%s is found', (text, what) => {
  writeFileSync(join(folder, 'a.md'), `fine\nsee ${text}\n`);
  expect(findMachineTraces(folder, ['a.md'])).toEqual([`a.md:2: ${what}`]);
});

test('paths inside the repository and addresses of the graph are fine', () => {
  writeFileSync(
    join(folder, 'a.md'),
    'infra/kit/src/reads http://grids.graphroots.local/graphql ./work/x a/root/b\n',
  );
  expect(findMachineTraces(folder, ['a.md'])).toEqual([]);
});

test('the tracked files of this repository are found', () => {
  expect(trackedFiles(repositoryRoot)).toContain('package.json');
});
