import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { repositoryRoot } from '../src/run-tool.ts';

const packages = ['gateway', 'schema', 'services/grids', 'services/members', 'infra/kit', 'infra/demo'];
const rootFiles = ['package.json', 'package-lock.json', 'turbo.json', '.oxlintrc.json', 'tsconfig.json'];

export interface HouseCopy {
  readonly root: string;
  write(file: string, text: string): void;
  remove(): void;
}

/** A copy of this repository's rules and packages outside of it, without source: a place to plant violations. */
export function copyHouse(): HouseCopy {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  const packageFiles = packages.flatMap((name) => [`${name}/package.json`, `${name}/turbo.json`]);
  for (const file of [...rootFiles, ...packageFiles]) {
    cpSync(join(repositoryRoot, file), join(root, file), { recursive: true });
  }
  symlinkSync(join(repositoryRoot, 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    write(file, text) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}
