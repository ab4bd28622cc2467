import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { checkMigrations, createMigration, serviceFolders } from '../src/migrations.ts';
import { copyHouse, type HouseCopy } from './house-copy.ts';

const config = `import { defineConfig } from 'drizzle-kit';
export default defineConfig({ dialect: 'postgresql', schema: './src/*.table.ts', out: './migrations' });
`;
const table = (columns: string): string => `import { integer, pgSchema, text } from 'drizzle-orm/pg-core';
export const lampsSchema = pgSchema('lamps');
export const lamps = lampsSchema.table('lamps', { ${columns} });
`;

let house: HouseCopy;
let service: string;

beforeEach(async () => {
  house = copyHouse();
  service = join(house.root, 'services/lamps');
  house.write('services/lamps/drizzle.config.ts', config);
  house.write('services/lamps/src/lamp.table.ts', table(`id: text('id').primaryKey()`));
  await createMigration(service, 'create_lamps');
});

afterEach(() => house.remove());

test('the migrations of every service here match its tables', async () => {
  expect(serviceFolders()).toHaveLength(5);
  for (const folder of serviceFolders()) expect(await checkMigrations(folder)).toEqual([]);
});

test('a service whose migration was just written passes, and the check writes nothing', async () => {
  const before = readdirSync(join(service, 'migrations'), { recursive: true });
  expect(await checkMigrations(service)).toEqual([]);
  expect(readdirSync(join(service, 'migrations'), { recursive: true })).toEqual(before);
});

test('a column without a migration is caught, with the statement that is missing', async () => {
  house.write(
    'services/lamps/src/lamp.table.ts',
    table(`id: text('id').primaryKey(), lumen: integer('lumen')`),
  );
  const problems = await checkMigrations(service);
  expect(problems).toEqual([
    expect.stringContaining('ALTER TABLE "lamps"."lamps" ADD COLUMN "lumen" integer'),
  ]);
});

test('a renamed column, about which drizzle-kit would ask, is caught without a question', async () => {
  house.write('services/lamps/src/lamp.table.ts', table(`key: text('key').primaryKey()`));
  expect(await checkMigrations(service)).toEqual([expect.stringContaining('the tables differ')]);
});

test('a migration that drizzle-kit would ask about is not written, and its question is told', async () => {
  house.write('services/lamps/src/lamp.table.ts', table(`key: text('key').primaryKey()`));
  expect(await createMigration(service, 'rename_id')).toEqual([expect.stringContaining('prompts')]);
});

test('a migration with a name made up by drizzle-kit is caught', async () => {
  const folder = join(service, 'migrations');
  renameSync(join(folder, '0000_create_lamps.sql'), join(folder, '0000_shiny_wolverine.sql'));
  const journal = {
    entries: [{ idx: 0, version: '7', when: 0, tag: '0000_shiny_wolverine', breakpoints: true }],
  };
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify(journal));
  expect(await checkMigrations(service)).toEqual([
    expect.stringContaining('"0000_shiny_wolverine" does not say'),
  ]);
});

test('a migration file outside the journal is caught', async () => {
  writeFileSync(join(service, 'migrations/0001_add_poles.sql'), 'select 1;\n');
  expect(await checkMigrations(service)).toEqual([
    expect.stringContaining('0001_add_poles.sql is not in the journal'),
  ]);
});

test('a new migration without a telling name is refused', async () => {
  expect(await createMigration(service, 'stuff')).toEqual([expect.stringContaining('does not say')]);
});

test('a new migration that would hold nothing is refused', async () => {
  expect(await createMigration(service, 'add_nothing')).toEqual([
    expect.stringContaining('No schema changes'),
  ]);
});
