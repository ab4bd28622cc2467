import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type { Outcome, Outcomes } from './recorded.ts';
import type { Suite } from './suite.ts';

const file = new URL('../../../docs/conformance.md', import.meta.url);

const introduction = `# What outside suites say

This page is written by \`npm run test:conformance\`, which asks the gateway and its five subgraphs over HTTP, on one
street of the demo city. It fails when a result falls below what stands here, and when a case is not met that has no
reason below. Everything it needs is installed or in the repository; nothing is downloaded.
`;

/** The page for these outcomes: a table of the suites, then every case not met with its reason. */
export async function renderDocument(suites: readonly Suite[], outcomes: Outcomes): Promise<string> {
  const rows = suites.map((suite) => {
    const { title, version, licence, cases, id } = suite;
    return `| ${[title, version, licence, cases, resultOf(outcomes[id])].join(' | ')} |`;
  });
  const gaps = suites.flatMap((suite) => gapsOf(suite, outcomes[suite.id]));
  const text = [
    introduction,
    '| Suite | Version | Licence | Cases | Met |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## Not met',
    '',
    ...gaps,
    '',
  ].join('\n');
  const options = await resolveConfig(file);
  return format(text, { ...options, parser: 'markdown' });
}

export async function readDocument(): Promise<string> {
  return readFile(file, 'utf8');
}

export async function writeDocument(text: string): Promise<void> {
  await writeFile(file, text);
}

/** `MUST 13 of 13, SHOULD 20 of 23`. */
export function resultOf(outcome: Outcome | undefined): string {
  if (!outcome) return 'not run yet';
  const groups = Object.entries(outcome.groups);
  return groups.map(([group, { cases, met }]) => `${group} ${met} of ${cases}`).join(', ');
}

function gapsOf({ title, accepted = {} }: Suite, outcome: Outcome | undefined): string[] {
  return (outcome?.notMet ?? []).map(
    (name) => `- ${title}: **${name}**: ${accepted[name] ?? 'unexplained'}.`,
  );
}
