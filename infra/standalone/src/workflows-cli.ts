import { findStale, writeGenerated } from '@graphroots/schema/generated-file';
import { workflowsPath, writeWorkflowsPage } from './workflows-page.ts';

const files = [{ path: workflowsPath, text: writeWorkflowsPage() }];
if (process.argv.includes('--check')) {
  const stale = findStale(files);
  console.log(stale.length === 0 ? 'the page of workflows is up to date' : stale.join('\n'));
  if (stale.length > 0) process.exitCode = 1;
} else console.log(writeGenerated(files).join('\n'));
