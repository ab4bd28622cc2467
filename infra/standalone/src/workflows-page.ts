import { fileURLToPath } from 'node:url';
import { workflowSection } from '@graphroots/kit/workflow/workflow-page';
import type { Workflow } from '@graphroots/kit/workflow/workflow';
import { services } from './services.ts';

export const workflowsPath = fileURLToPath(new URL('../../../docs/workflows.md', import.meta.url));

const head = `# The lives of entities

Who may take which step, from the workflows that the services execute (\`*.workflow.ts\`). Written by
\`npm run workflows\`, never edited. A step is a mutation, \`acceptIssue\`; whoever asks for \`actions\` of an entity is told
which steps they may take now. Roles count inside their territory or line. Any step is refused with \`NOT_FOUND\`,
\`NOT_ALLOWED\`, \`CONFLICT\` or \`WRONG_STATE\`, beside the codes in the table.
([decision 15](decisions/0015-workflows.md))`;

/** All workflows as a page of Markdown. */
export function writeWorkflowsPage(): string {
  const lives: readonly Workflow[] = Object.values(services).flatMap(({ workflows = [] }) => workflows);
  const sections = lives.map(workflowSection);
  return `${[head, ...sections].join('\n\n')}\n`;
}
