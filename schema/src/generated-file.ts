import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Writes the files whose text has changed and returns one line per file. */
export function writeGenerated(files: readonly GeneratedFile[]): string[] {
  return files.map(({ path, text }) => {
    if (readIfPresent(path) === text) return `unchanged ${shown(path)}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return `wrote ${shown(path)}`;
  });
}

/** Returns one message per file that is missing or differs from what would be written now. */
export function findStale(files: readonly GeneratedFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const current = readIfPresent(path);
    if (current === text) return [];
    return [current === undefined ? `${shown(path)} is missing` : firstDifference(path, current, text)];
  });
}

function firstDifference(path: string, current: string, wanted: string): string {
  const have = current.split('\n');
  const want = wanted.split('\n');
  const at = want.findIndex((line, index) => line !== have[index]);
  const index = at === -1 ? want.length : at;
  return [
    `${shown(path)}:${index + 1} is out of date`,
    `  checked in: ${have[index] ?? '(end of file)'}`,
    `  should be:  ${want[index] ?? '(end of file)'}`,
  ].join('\n');
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function shown(path: string): string {
  return relative(process.cwd(), path);
}
