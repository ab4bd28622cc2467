import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templateOf } from '@graphroots/kit/import/template';
import { createLogger } from '@graphroots/kit/log';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readExportArguments } from '../src/export/export-arguments.ts';
import { exportFile, exportKinds, writtenLine } from '../src/export/export-file.ts';
import { readImportArguments } from '../src/import/import-arguments.ts';
import { importFile, importKinds, outcomeLines } from '../src/import/import-file.ts';
import { openGuide, type Guide } from './guide.ts';

let guide: Guide;
let folder: string;

beforeAll(async () => {
  guide = await openGuide('docs/guide/import.md');
  folder = await mkdtemp(join(tmpdir(), 'import-guide-'));
});
afterAll(async () => {
  await guide.close();
  await rm(folder, { recursive: true });
});

interface Part {
  readonly file?: { readonly name: string; readonly content: string };
  readonly command?: { readonly name: string; readonly args: readonly string[]; readonly output: string };
}

/** The files and commands of the page, in their order. */
function printedParts(): readonly Part[] {
  const blocks = guide.text.matchAll(
    /`([\w-]+\.csv)`[^`]*:\n\n```csv\n(.*?)```|```console\n\$ npm run --silent (import|export) -- ([^\n]+)\n(.*?)```/gs,
  );
  return [...blocks].map(([, name, content = '', command = '', line = '', output = '']) =>
    name === undefined
      ? { command: { name: command, args: line.split(' '), output } }
      : { file: { name, content } },
  );
}

async function outputOf(name: string, args: readonly string[]): Promise<string> {
  return name === 'export' ? exported(args) : imported(args);
}

async function exported(args: readonly string[]): Promise<string> {
  const request = readExportArguments(
    args,
    [...exportKinds().values()].map(({ kind }) => kind),
  );
  const rows = await exportFile({ ...request, file: join(folder, request.file) }, guide.system.databases);
  return `${writtenLine(request, rows)}\n`;
}

async function imported(args: readonly string[]): Promise<string> {
  const kinds = importKinds();
  const request = readImportArguments(args, [...kinds.keys()]);
  const found = kinds.get(request.kind);
  if (!found) throw new Error(`There is no kind ${request.kind}.`);
  if ('template' in request) return templateOf(found.kind.columns, request.template).replace('\uFEFF', '');
  const log = createLogger({ name: 'test', level: 'silent' });
  const given = { ...found, ...request, kind: found.kind, file: join(folder, request.file) };
  const { databases } = guide.system;
  const outcome = await importFile(given, { databases, log, personalKeys: developmentKeys });
  return `${outcomeLines(outcome, request).join('\n')}\n`.replaceAll(/imp_[0-9a-z]+/g, 'imp_…');
}

test('the guide to importing runs as printed', async () => {
  const parts = printedParts();
  const printed: string[] = [];
  const answered: string[] = [];
  for (const { file, command } of parts) {
    if (file) await writeFile(join(folder, file.name), file.content);
    if (command) printed.push(command.output);
    if (command) answered.push(await outputOf(command.name, command.args));
  }
  expect(answered).toEqual(printed);
  expect(printed).toHaveLength(13);
  expect(parts.filter(({ file }) => file)).toHaveLength(8);
}, 120_000);
