import { afterAll, beforeAll, expect, test } from 'vitest';

import { runTool } from '../src/run-tool.ts';
import { copyHouse, type HouseCopy } from './house-copy.ts';

const faults = {
  'any.ts': ['export const a = (b: any): unknown => b;', 'no-explicit-any'],
  'assertion.ts': ['export const a = (b: string | null): string => b!;', 'no-non-null-assertion'],
  'cast.ts': ['export const a = (b: unknown): string => b as string;', 'no-unsafe-type-assertion'],
  'default.ts': ['const a = 1;\nexport default a;', 'no-default-export'],
  'barrel.ts': [`export * from './any.ts';`, 'no-barrel-file'],
  'environment.ts': [`export const a = process.env['A'];`, 'no-process-env'],
  'floating.ts': ['export const a = (b: () => Promise<void>): void => {\n  b();\n};', 'no-floating-promises'],
  'PascalCase.ts': ['export const a = 1;', 'filename-case'],
  'protocol.ts': [`import { join } from 'path';\nexport const a = join('b');`, 'prefer-node-protocol'],
  'type-import.ts': [`import { a } from './cycle.ts';\nexport type A = typeof a;`, 'consistent-type-imports'],
  'cycle.ts': [`import { b } from './cycle-back.ts';\nexport const a = (): unknown => b;`, 'no-cycle'],
  'cycle-back.ts': [`import { a } from './cycle.ts';\nexport const b = (): unknown => a;`, 'no-cycle'],
  'only.test.ts': [`import { test } from 'vitest';\ntest.only('a', () => undefined);`, 'no-focused-tests'],
  'skip.test.ts': [`import { test } from 'vitest';\ntest.skip('a', () => undefined);`, 'no-disabled-tests'],
} satisfies Record<string, [text: string, rule: string]>;

let house: HouseCopy;
let output: string;

beforeAll(async () => {
  house = copyHouse();
  for (const [file, [text]] of Object.entries(faults)) house.write(`gateway/src/${file}`, `${text}\n`);
  house.write('gateway/src/config.ts', `export const a = process.env['A'];\n`);
  ({ output } = await runTool('oxlint', ['--format', 'unix', 'gateway'], house.root));
});

afterAll(() => house.remove());

test.each(Object.entries(faults))('%s is refused', (file, [, rule]) => {
  const found = output.split('\n').filter((line) => line.startsWith(`gateway/src/${file}:`));
  expect(found).toContainEqual(expect.stringContaining(`(${rule})`));
});

test('config.ts may read the environment', () => {
  expect(output).not.toContain('gateway/src/config.ts');
});
