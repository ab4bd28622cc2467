import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writeWorkflowsPage } from '../src/workflows-page.ts';

test('the page of workflows shows every workflow that a service has', () => {
  const folder = fileURLToPath(new URL('../../../services', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const lives = files
    .filter((file) => file.endsWith('.workflow.ts') && !file.includes('node_modules'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/= workflow\('(\w+)'/g)])
    .map(([, entity]) => `## ${entity}`);
  expect(lives).not.toEqual([]);
  expect(
    writeWorkflowsPage()
      .match(/^## .+/gm)
      ?.toSorted(),
  ).toEqual(lives.toSorted());
});
