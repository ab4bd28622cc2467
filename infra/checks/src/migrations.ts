import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { repositoryRoot, runTool } from './run-tool.ts';

// Without `--name` drizzle-kit invents `0003_shiny_wolverine`. A name starts with what the migration does.
const verbs =
  'add allow alter backfill change count create drop exclude forbid guard index keep lead link merge move record ' +
  'remove rename replace require restrict set split store track widen';
const migrationName = new RegExp(`^\\d{4}_(${verbs.replaceAll(' ', '|')})(_[a-z]+)+$`);

const nothingToWrite = 'No schema changes';

/** What is wrong with the migrations of one service folder, a message per problem. */
export async function checkMigrations(service: string): Promise<string[]> {
  const tags = readJournal(service);
  if (tags.length === 0) return [`${service} has no migration`];
  const problems = [...checkNames(service, tags), ...checkFiles(service, tags)];
  return problems.length > 0 ? problems : findMissingMigration(service);
}

/** Writes the migration that brings the tables of a service from the last snapshot to what the code says. */
export async function createMigration(service: string, name: string): Promise<string[]> {
  if (!migrationName.test(`0000_${name}`)) return [nameRule(name)];
  const before = readJournal(service).length;
  const { output } = await runTool('drizzle-kit', ['generate', '--name', name], service);
  // It ends with status 0 also when it would have asked whether a column was renamed: add first, drop in a second one.
  return readJournal(service).length > before ? [] : [output];
}

function checkNames(service: string, tags: readonly string[]): string[] {
  return tags.filter((tag) => !migrationName.test(tag)).map((tag) => `${service}: ${nameRule(tag)}`);
}

function nameRule(name: string): string {
  return `"${name}" does not say what the migration does: a verb (${verbs}) and what it concerns, joined by _`;
}

function checkFiles(service: string, tags: readonly string[]): string[] {
  const files = readdirSync(join(service, 'migrations')).filter((file) => file.endsWith('.sql'));
  const listed = new Set(tags.map((tag) => `${tag}.sql`));
  return [
    ...files.filter((file) => !listed.has(file)).map((file) => `${service}: ${file} is not in the journal`),
    ...[...listed].filter((file) => !files.includes(file)).map((file) => `${service}: ${file} is missing`),
  ];
}

/** Lets drizzle-kit write what is missing into a copy: whatever appears there is missing here. */
async function findMissingMigration(service: string): Promise<string[]> {
  const copy = mkdtempSync(join(tmpdir(), 'migrations-'));
  try {
    cpSync(join(service, 'migrations'), join(copy, 'migrations'), { recursive: true });
    const config = join(copy, 'drizzle.config.ts');
    // drizzle-kit takes `out` relative to where it runs, even when it looks absolute.
    const out = relative(service, join(copy, 'migrations'));
    writeFileSync(
      config,
      `import config from ${JSON.stringify(join(service, 'drizzle.config.ts'))};\n` +
        `export default { ...config, out: ${JSON.stringify(out)} };\n`,
    );
    const { ok, output } = await runTool(
      'drizzle-kit',
      ['generate', '--config', config, '--name', 'missing'],
      service,
    );
    if (ok && output.includes(nothingToWrite)) return [];
    const written = readdirSync(join(copy, 'migrations')).find((file) => file.endsWith('_missing.sql'));
    const statements = written ? readFileSync(join(copy, 'migrations', written), 'utf8') : output;
    return [`${service}: the tables differ from the migrations; missing:\n${statements}`];
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function readJournal(service: string): string[] {
  const file = join(service, 'migrations/meta/_journal.json');
  if (!existsSync(file)) return [];
  const journal: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof journal !== 'object' || journal === null || !('entries' in journal)) return [];
  const entries: readonly unknown[] = Array.isArray(journal.entries) ? journal.entries : [];
  return entries.flatMap((entry) =>
    typeof entry === 'object' && entry !== null && 'tag' in entry ? [String(entry.tag)] : [],
  );
}

/** The five services, as folders. */
export function serviceFolders(): string[] {
  const services = join(repositoryRoot, 'services');
  return readdirSync(services).map((name) => join(services, name));
}
