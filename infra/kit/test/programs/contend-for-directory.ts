import { closeSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DirectoryInUseError, lockDirectory } from '../../src/embedded/lockfile.ts';

// Tries to lock a directory again and again. Prints how often it had it, and fails if it was ever not alone.
const [directory = ''] = process.argv.slice(2);
const witness = join(directory, 'witness');
let had = 0;
for (let attempt = 0; attempt < 2000; attempt += 1) {
  try {
    const release = lockDirectory(directory);
    closeSync(openSync(witness, 'wx'));
    rmSync(witness);
    had += 1;
    release();
  } catch (error) {
    if (!(error instanceof DirectoryInUseError)) throw error;
  }
}
console.log(had);
