import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Brackets keep this file from finding itself.
const traces: Readonly<Record<string, RegExp>> = {
  'a path of one machine': /(?<![\w.])[/](work|home|root|Users)[/]\w/,
  'an address of a package registry': /registry[.](npmjs|yarnpkg|npmmirror)|[/]_packages[/]|npmmirror[.]com/,
  'a folder outside this repository': /[.]{2}[/]shared\b/,
};

/** Finds what only makes sense on the machine a file was written on: `file:line: what`. */
export function findMachineTraces(root: string, files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    return lines.flatMap((line, index) =>
      Object.entries(traces)
        .filter(([, trace]) => trace.test(line))
        .map(([what]) => `${file}:${index + 1}: ${what}`),
    );
  });
}

export function trackedFiles(root: string): string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached'], { cwd: root, encoding: 'utf8' });
  return list.split('\0').filter((file) => file !== '');
}
