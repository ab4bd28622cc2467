import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLogger } from '@graphroots/kit/log';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { importFile, importKinds, type FileImport } from '../src/import/import-file.ts';
import type { DemoSystem } from './demo-city.ts';

const log = createLogger({ name: 'test', level: 'silent' });

export type Given = Pick<FileImport, 'dryRun' | 'report' | 'encoding'>;

/** Imports the content of a file of a kind, as the command does. */
export async function loadFile(
  { databases }: DemoSystem,
  folder: string,
  name: string,
  content: string | Buffer,
  given: Given = {},
) {
  const found = importKinds().get(name);
  if (!found) throw new Error(`There is no kind ${name}.`);
  const file = join(folder, `${name}.csv`);
  await writeFile(file, content);
  return importFile({ ...found, file, ...given }, { databases, log, personalKeys: developmentKeys });
}

export const csv = (...rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[",\n]/.test(cell) ? JSON.stringify(cell) : cell)).join(','))
    .join('\r\n');

export const faultsOf = ({
  faults,
}: {
  faults: readonly { line: number; column: string | null; code: string }[];
}) => faults.map(({ line, column, code }) => `${line} ${column ?? '-'} ${code}`);
