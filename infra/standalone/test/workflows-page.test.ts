import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writeWorkflowsPage } from '../src/workflows-page.ts';

test('the page of workflows shows every workflow that a service has', () => {
  const folder = fileURLToPath(new URL('../../../services', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const workflows = files.filter((file) => file.endsWith('.workflow.ts') && !file.includes('node_modules'));
  expect(workflows.length).toBeGreaterThan(0);
  expect(writeWorkflowsPage().match(/^## /gm)).toHaveLength(workflows.length);
});
