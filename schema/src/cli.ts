import { parseArgs } from 'node:util';

import { generatedTypesPath, generateTypes } from './codegen.ts';
import { composeSupergraph, readSubgraphSources } from './compose.ts';
import { buildDocuments, documentsPath } from './documents.ts';
import { findStale, writeGenerated, type GeneratedFile } from './generated-file.ts';
import { lintSdl } from './lint.ts';
import { findUnequalGuards } from './lint/guards-agree.ts';
import { compareSupergraphs, findBaseCommit, readSupergraphAt } from './report.ts';
import { readSubgraphSdl, readSupergraphSdl, subgraphNames, supergraphSdlPath } from './sdl.ts';

const usage = `Usage: schema <command>
  compose [--check]                  write schema/supergraph.graphql, or fail if it is out of date
  documents [--check]                write schema/documents.json, the trusted documents, or fail if it is out of date
  codegen [--check]                  write services/*/src/types.generated.ts, or fail if they are out of date
  lint                               check names, descriptions and shapes in the SDL files
  report [--base <commit>] [--allow] list what changed for clients; fails on breaking changes unless allowed`;

const { positionals, values: flags } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    allow: { type: 'boolean', default: false },
    base: { type: 'string' },
  },
});

process.exitCode = (await run(positionals[0])) ? 0 : 1;

function run(command: string | undefined): boolean | Promise<boolean> {
  switch (command) {
    case 'compose':
      return compose();
    case 'documents':
      return keep([{ path: documentsPath, text: buildDocuments() }], 'npm run documents');
    case 'codegen':
      return codegen();
    case 'lint':
      return lint();
    case 'report':
      return report(flags.base ?? findBaseCommit());
    default:
      return fail(usage);
  }
}

function compose(): boolean {
  const result = composeSupergraph(readSubgraphSources());
  if (result.errors) return fail(...result.errors, 'The subgraphs do not compose.');
  print(...result.hints.map((hint) => `hint: ${hint}`));
  return keep([{ path: supergraphSdlPath, text: result.supergraphSdl }], 'npm run compose');
}

async function codegen(): Promise<boolean> {
  const files = subgraphNames.map(async (name) => ({
    path: generatedTypesPath(name),
    text: await generateTypes(readSubgraphSdl(name)),
  }));
  return keep(await Promise.all(files), 'npm run codegen');
}

function keep(files: readonly GeneratedFile[], command: string): boolean {
  if (!flags.check) {
    print(...writeGenerated(files));
    return true;
  }
  const stale = findStale(files);
  if (stale.length > 0) return fail(...stale, `Run \`${command}\` and commit the result.`);
  print(`generated files up to date: ${files.length}`);
  return true;
}

function lint(): boolean {
  const sources = readSubgraphSources();
  const problems = [...sources.flatMap(lintSdl), ...findUnequalGuards(sources)];
  if (problems.length > 0) return fail(...problems, `problems in the schema: ${problems.length}`);
  print(`SDL files without a problem: ${sources.length}`);
  return true;
}

async function report(base: string | undefined): Promise<boolean> {
  const previous = base && readSupergraphAt(base);
  if (!base || !previous) {
    print(`There is no previous supergraph to compare with${base ? ` at ${base}` : ''}.`);
    return true;
  }
  const { breaking, dangerous, safe } = await compareSupergraphs(previous, readSupergraphSdl());
  print(
    `Changes of the supergraph since ${base}:`,
    ...breaking.map((change) => `  breaking   ${change}`),
    ...dangerous.map((change) => `  dangerous  ${change}`),
    ...safe.map((change) => `  safe       ${change}`),
    `${breaking.length} breaking, ${dangerous.length} dangerous, ${safe.length} safe`,
  );
  return breaking.length === 0 || flags.allow;
}

function print(...lines: string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

function fail(...lines: string[]): false {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  return false;
}
