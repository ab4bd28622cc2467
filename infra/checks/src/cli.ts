import { join } from 'node:path';

import { checkBoundaries } from './boundaries.ts';
import { findMachineTraces, trackedFiles } from './machine-traces.ts';
import { checkMigrations, createMigration, serviceFolders } from './migrations.ts';
import { repositoryRoot } from './run-tool.ts';
import { sumTestReports } from './test-counts.ts';

const usage = `Usage: checks <command>
  boundaries                        check who imports whom between the packages
  migrations                        check that the migrations of each service match its tables and have names
  traces                            check that no tracked file names a path or address of one machine
  new-migration <service> <name>    write the migration a service lacks
  count-tests <report>…             sum the JSON reports of test runs`;

const [command, ...args] = process.argv.slice(2);
const problems = await run();
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

async function run(): Promise<string[]> {
  switch (command) {
    case 'boundaries':
      return boundaries();
    case 'migrations':
      return migrations();
    case 'traces':
      return traces();
    case 'new-migration':
      return newMigration();
    case 'count-tests':
      sumTestReports(args).forEach(print);
      return [];
    default:
      return [usage];
  }
}

async function boundaries(): Promise<string[]> {
  const { ok, files, packages, output } = await checkBoundaries(repositoryRoot);
  if (!ok) return [output];
  print(`boundaries kept: ${files} files in ${packages} packages`);
  return [];
}

async function migrations(): Promise<string[]> {
  const services = serviceFolders();
  const found: string[] = [];
  for (const service of services) found.push(...(await checkMigrations(service)));
  if (found.length === 0) print(`services whose migrations match their tables: ${services.length}`);
  return found;
}

function traces(): string[] {
  const files = trackedFiles(repositoryRoot);
  const found = files.length === 0 ? ['git lists no tracked file'] : findMachineTraces(repositoryRoot, files);
  if (found.length === 0) print(`tracked files without a trace of one machine: ${files.length}`);
  return found;
}

async function newMigration(): Promise<string[]> {
  const service = serviceFolders().find(
    (folder) => folder === join(repositoryRoot, 'services', args[0] ?? ''),
  );
  return service && args[1] ? createMigration(service, args[1]) : [usage];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
