import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const compiler = join(root, 'node_modules/typescript/bin/tsc');

const source = readFileSync(join(here, 'planted-mistakes.ts'), 'utf8').split('\n');
const expectation = /^\/\/ @ts-expect-error (.*)$/;

/** What the compiler says of the file once nothing is expected of it. */
async function compile(): Promise<string> {
  // A folder whose name begins with a dot is not part of the project.
  const folder = mkdtempSync(join(here, '.planted-'));
  try {
    const bare = source.map((line) =>
      line.replace(expectation, '//').replace(/from '(\.\.?)\//, "from '../$1/"),
    );
    writeFileSync(join(folder, 'mistakes.ts'), bare.join('\n'));
    const config = { extends: join(root, 'tsconfig.json'), files: ['mistakes.ts'], include: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    return await new Promise((resolve) => {
      execFile(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], (_, output) =>
        resolve(output),
      );
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('every planted mistake is refused by the compiler where it stands, and nothing else is', async () => {
  const planted = source.flatMap((line, index) => {
    const mistake = expectation.exec(line)?.[1];
    return mistake === undefined ? [] : [[index + 2, mistake] as const];
  });
  const output = await compile();
  const refused = new Set([...output.matchAll(/mistakes\.ts\((\d+),/g)].map((match) => Number(match[1])));
  expect(planted.length).toBeGreaterThan(30);
  expect(planted.filter(([line]) => !refused.has(line))).toEqual([]);
  expect([...refused].filter((line) => !planted.some(([at]) => at === line))).toEqual([]);
  expect(
    output.split('\n').filter((line) => line.includes('error TS') && !line.includes('mistakes.ts(')),
  ).toEqual([]);
});
