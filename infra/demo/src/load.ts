import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import type { Database } from '@graphroots/kit/database';
import type { TransactionSql } from 'postgres';
import { copyRows, liftPolicies, parkIndexes } from './bulk.ts';
import { referenceDay } from './calendar.ts';
import { checkIsCapital, type CapitalTotals } from './capital.ts';
import { buildCity, type DemoSize } from './city.ts';
import { readDivisions } from './divisions.ts';
import { countFigures, type CountedFigure } from './figures.ts';
import { beginLoad, finishLoad, forgetLoad, isFinished, type LoadMark } from './load-mark.ts';
import type { City } from './model.ts';
import { assessmentTables } from './tables/assessment.ts';
import { gridsTables } from './tables/grids.ts';
import { membersTables } from './tables/members.ts';
import { organizationTables } from './tables/organization.ts';
import type { TableRows } from './tables/table-rows.ts';
import { volunteerTables } from './tables/volunteer.ts';
import { growTerritory } from './territory.ts';
import { readWorkingTime, type WorkingTime } from './working-time.ts';
import { OperatorError } from '@graphroots/kit/operator-error';
import { setSight } from '@graphroots/kit/reads/row-security';
import { liftStatementLimits } from '@graphroots/kit/statement-limits';
import { unrestrictedViewer } from '@graphroots/kit/viewer';

/** The databases of the five services, migrated. */
export interface DemoDatabases {
  readonly organization: Database;
  readonly members: Database;
  readonly grids: Database;
  readonly volunteer: Database;
  readonly assessment: Database;
}

export interface DemoProgress {
  /** Rows sent and to be sent; `total` is 0 before they can be estimated, and an estimate until the end. */
  readonly done: number;
  readonly total: number;
  /** What is going on, for people. */
  readonly step: string;
}

export interface DemoOptions {
  readonly databases: DemoDatabases;
  /** The name of a file in `divisions/` without its ending, or the path of any CSV file of that form. */
  readonly city: string;
  readonly size: DemoSize;
  /** What the members service seals with. */
  readonly personalKeys: PersonalKeys;
  /** The day on which the city stands, `YYYY-MM-DD`; a fixed day when left out, so that figures never drift. */
  readonly today?: string;
  /** What the size 'capital' holds; less in tests. */
  readonly totals?: CapitalTotals;
  readonly onProgress?: (progress: DemoProgress) => void;
}

/** The city can't be loaded for a reason the person who asked can change; the message says which. */
export class DemoError extends OperatorError {
  constructor(message: string) {
    super(message);
    this.name = 'DemoError';
  }
}

/** Whether a demo city was loaded to its end; a load that was broken off does not count. */
export async function demoIsLoaded(databases: DemoDatabases): Promise<boolean> {
  return isFinished(databases.organization.sql);
}

/**
 * Loads a demo city and answers with the number of rows sent; 0 when the same city is already there. The file is
 * checked before anything is written. A load that fails is taken back, one that was killed is begun again. Refuses
 * databases that hold anything else.
 */
export async function loadDemoCity(options: DemoOptions): Promise<number> {
  const { databases, size, personalKeys, today = referenceDay, onProgress = () => undefined } = options;
  const { organization } = databases;
  onProgress({ done: 0, total: 0, step: 'reading the divisions' });
  const divisions = await readDivisions(pathOf(options.city));
  const { code, name } = growTerritory(divisions);
  if (size === 'capital') checkIsCapital({ code, name });
  const mark: LoadMark = { city: code, name, size, today };
  // Laying out a capital takes a while.
  if (await isFinished(organization.sql, mark)) return 0;
  const city = buildCity(divisions, size, today, options.totals);
  const workingTime = await readWorkingTime(databases.grids);
  const parts = partsOf(databases, city, size, personalKeys, workingTime);
  const state = await beginLoad(organization.sql, mark, () => areEmpty(parts));
  if (state === 'finished') return 0;
  if (state !== 'begun') throw new DemoError(state.refusal);
  try {
    const rows = await loadParts(parts, onProgress);
    await finishLoad(organization.sql);
    return rows;
  } catch (error) {
    await takeBack(databases, parts);
    throw error;
  }
}

const divisionsFolder = fileURLToPath(new URL('../divisions', import.meta.url));

function pathOf(city: string): string {
  const known = join(divisionsFolder, `${city}.csv`);
  if (/^[\w-]+$/.test(city) && existsSync(known)) return known;
  if (existsSync(city)) return city;
  throw new DemoError(
    `There is no city '${city}': neither a file in infra/demo/divisions nor a path that exists.`,
  );
}

interface Part {
  readonly database: Database;
  readonly tables: readonly TableRows[];
  /** What has to be known of the parts before it. */
  readonly prepare?: () => Promise<void>;
}

function partsOf(
  databases: DemoDatabases,
  city: City,
  size: DemoSize,
  keys: PersonalKeys,
  workingTime: WorkingTime,
): readonly Part[] {
  const counted: CountedFigure[] = [];
  const prepare = async (): Promise<void> => {
    counted.push(...(await countFigures(databases, city.territory.code, size)));
  };
  return [
    { database: databases.organization, tables: organizationTables(city) },
    { database: databases.members, tables: membersTables(city, keys) },
    { database: databases.grids, tables: gridsTables(city, workingTime) },
    { database: databases.volunteer, tables: volunteerTables(city) },
    { database: databases.assessment, tables: assessmentTables(city, counted), prepare },
  ];
}

async function areEmpty(parts: readonly Part[]): Promise<boolean> {
  for (const { database, tables } of parts) {
    const any = tables.map(({ table }) => `exists (select from ${database.schema}.${table})`).join(' or ');
    const [, [row]] = await database.sql.begin((tx) => [
      setSight(tx, unrestrictedViewer),
      tx.unsafe<{ any: boolean }[]>(`select ${any} as any`),
    ]);
    if (row?.any !== false) return false;
  }
  return true;
}

async function loadParts(
  parts: readonly Part[],
  onProgress: (progress: DemoProgress) => void,
): Promise<number> {
  const total = Math.round(parts.flatMap(({ tables }) => tables).reduce((sum, { about }) => sum + about, 0));
  let done = 0;
  for (const { database, tables, prepare } of parts) {
    await prepare?.();
    const report = (step: string, rows: number) => {
      done += rows;
      onProgress({ done, total: Math.max(done, total), step });
    };
    await database.sql.begin(async (tx) => {
      await liftStatementLimits(tx);
      // The embedded engine would never give it back.
      if (database.engine !== 'embedded') await tx`set local maintenance_work_mem = '256MB'`;
      await loadPart(tx, database.schema, tables, report);
    });
  }
  return done;
}

async function loadPart(
  tx: TransactionSql,
  schema: string,
  tables: readonly TableRows[],
  report: (step: string, rows: number) => void,
): Promise<void> {
  await truncate(tx, schema, tables);
  const putBack = await parkIndexes(
    tx,
    schema,
    tables.map(({ table }) => table),
  );
  const forceAgain = await liftPolicies(tx, schema);
  for (const table of tables) {
    await copyRows(tx, schema, table, (rows) =>
      report(`${schema}: ${table.table.replaceAll('_', ' ')}`, rows),
    );
  }
  report(`${schema}: indexes`, 0);
  await putBack((at, of) => report(`${schema}: index ${at} of ${of}`, 0));
  await forceAgain();
  if (schema === 'organization') await continueNumbers(tx);
  await tx.unsafe(tables.map(({ table }) => `analyze ${schema}.${table}`).join(';'));
}

async function truncate(tx: TransactionSql, schema: string, tables: readonly TableRows[]): Promise<void> {
  const names = tables.map(({ table }) => `${schema}.${table}`);
  // Triggers keep the trace from being emptied by anybody but its owner on purpose.
  const triggers = (word: string) =>
    names.map((name) => `alter table ${name} ${word} trigger user`).join(';');
  await tx.unsafe(`${triggers('disable')}; truncate ${names.join(', ')} cascade; ${triggers('enable')}`);
}

async function continueNumbers(tx: TransactionSql): Promise<void> {
  await tx`
    select setval(pg_get_serial_sequence('organization.party_organizations', 'number'), max(number))
    from organization.party_organizations`;
}

async function takeBack({ organization }: DemoDatabases, parts: readonly Part[]): Promise<void> {
  for (const { database, tables } of parts) {
    await database.sql.begin(async (tx) => {
      await liftStatementLimits(tx);
      await truncate(tx, database.schema, tables);
    });
  }
  await forgetLoad(organization.sql);
}
