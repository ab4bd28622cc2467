import { getTableColumns, getTableName, sql, type SQL } from 'drizzle-orm';
import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core';
import { newId } from '../ids.ts';
import type { Step } from '../writes/steps.ts';
import type { Transaction } from '../writes/transaction.ts';
import type { ImportKind, StoredRow } from './kind.ts';

const batch = 5_000;
const staged = sql.identifier('import_rows');

export type Values = Readonly<Record<string, unknown>>;

interface Plan {
  /** The columns that the file gives or that follow from it, by name in the declaration. */
  readonly given: readonly (readonly [name: string, column: PgColumn])[];
  /** Those of them in which a row that stands is compared, and those it gets when it has changed. */
  readonly compared: readonly PgColumn[];
  readonly changed: readonly PgColumn[];
}

/**
 * Lays the rows beside the table, and finds those that stand there. All in statements over all rows: whether there
 * are ten of them or a hundred thousand. Answers with the rows that stand more than once.
 */
export async function stageRows(
  tx: Transaction,
  kind: ImportKind,
  rows: readonly Values[],
  today: string,
): Promise<readonly number[]> {
  const { given, compared } = planOf(kind, rows);
  const columns = given.map(([, column]) => sql`${named(column)} ${sql.raw(column.getSQLType())}`);
  await tx.execute(sql`create temporary table ${staged} (
    row int not null, new_id text collate "C" not null, id text collate "C", state text not null default 'created',
    is_changed boolean not null, ${list(columns)}) on commit drop`);
  for (let at = 0; at < rows.length; at += batch) await stageBatch(tx, kind, rows, at, given);
  await tx.execute(sql`analyze ${staged}`);

  const table = tableOf(kind);
  const isIt = sql.join(
    kind.match.map((name) => {
      const column = named(columnOf(kind, name));
      return name === 'id' ? sql`t.${column} = i.new_id` : sql`t.${column} = i.${column}`;
    }),
    sql` and `,
  );
  const stands = kind.standing ? sql` and ${kind.standing(today)}` : sql``;
  const differs = sql`(${list(compared.map((c) => sql`t.${named(c)}`))}) is distinct from (${list(compared.map((c) => sql`i.${named(c)}`))})`;
  const twice = await tx.execute<{ row: number }>(sql`
    with found as materialized (
      select i.row, t.id, (i.is_changed or ${compared.length > 0 ? differs : sql`false`}) as differs,
        count(*) over (partition by i.row) as times
      from ${staged} i join ${table} t on ${isIt}${stands}
    ), matched as (
      update ${staged} i set id = f.id, state = case when f.differs then 'changed' else 'unchanged' end
      from found f where f.row = i.row and f.times = 1
    )
    select distinct row from found where times > 1 order by row`);
  return twice.map(({ row }) => row);
}

async function stageBatch(
  tx: Transaction,
  kind: ImportKind,
  rows: readonly Values[],
  at: number,
  given: Plan['given'],
): Promise<void> {
  const part = rows.slice(at, at + batch).map((values, index) => ({
    row: at + index,
    new_id: typeof values['id'] === 'string' ? values['id'] : newId(kind.idPrefix),
    is_changed: values['isChanged'] === true,
    ...Object.fromEntries(given.map(([name, column]) => [column.name, values[name]])),
  }));
  const types = given.map(([, column]) => sql`${named(column)} ${sql.raw(column.getSQLType())}`);
  const names = list([sql`row`, sql`new_id`, sql`is_changed`, ...given.map(([, column]) => named(column))]);
  await tx.execute(sql`
    insert into ${staged} (${names})
    select ${names} from json_to_recordset(${JSON.stringify(part)}::text::json) as r(row int, new_id text, is_changed boolean, ${list(types)})`);
}

/** Writes the rows that were laid beside the table, and answers with what became of each. */
export async function storeStagedRows(
  tx: Transaction,
  kind: ImportKind,
  rows: readonly Values[],
): Promise<{ readonly stored: readonly StoredRow[]; readonly steps: readonly Step[] }> {
  const { given, changed } = planOf(kind, rows);
  const table = tableOf(kind);
  const names = list(given.map(([, column]) => named(column)));
  const corrected = kind.corrects === undefined ? null : columnOf(kind, kind.corrects);
  if (corrected) {
    await tx.execute(sql`
      insert into ${table} (id, ${names}, ${named(corrected)})
      select new_id, ${names}, id from ${staged} where state <> 'unchanged' order by row`);
  } else {
    const version = columnOf(kind, 'version');
    const set = changed.map((column) => sql`${named(column)} = i.${named(column)}`);
    await tx.execute(sql`
      insert into ${table} (id, ${names}) select new_id, ${names} from ${staged} where state = 'created' order by row`);
    await tx.execute(sql`
      update ${table} t set ${list([...set, sql`${named(version)} = t.${named(version)} + 1`])}
      from ${staged} i where i.id = t.id and i.state = 'changed'`);
  }
  const id = corrected
    ? sql`case when state = 'unchanged' then id else new_id end`
    : sql`coalesce(id, new_id)`;
  const found = await tx.execute<Omit<StoredRow, 'values'> & Record<string, unknown>>(
    sql`select row, ${id} as id, state from ${staged} order by row`,
  );
  const stored = found.map((row) => ({ ...row, values: rows[row.row] ?? {} }));
  return { stored, steps: stored.flatMap((row) => stepOf(kind, row)) };
}

function stepOf(kind: ImportKind, { id, state, values }: Omit<StoredRow, 'row'>): readonly Step[] {
  if (state === 'unchanged') return [];
  const at = (name: string | undefined): string | null => {
    const value: unknown = name === undefined ? null : Reflect.get(values, name);
    return typeof value === 'string' ? value : null;
  };
  const divisionCode = at(kind.place.divisionCode);
  const { movedFrom } = values;
  const actions = {
    created: 'import',
    changed: kind.corrects === undefined ? 'reimport' : 'correct',
  } as const;
  const step = { entity: kind.entity, id, divisionCode, path: at(kind.place.path) };
  if (movedFrom === undefined) return [{ ...step, action: actions[state] }];
  return [{ ...step, action: 'rehome', open: { from: movedFrom, to: divisionCode } }];
}

/** Every row gives the same columns: what the first one leaves undefined, the file does not have. */
function planOf(kind: ImportKind, [first = {}]: readonly Values[]): Plan {
  const columns = getTableColumns(kind.table);
  const isGiven = (name: string): boolean => name !== 'id' && name in columns && first[name] !== undefined;
  const names = Object.keys(first).filter(isGiven);
  const given = names.map((name) => [name, columnOf(kind, name)] as const);
  const isOld = (name: string): boolean => !kind.match.includes(name) && !(kind.onlyNew ?? []).includes(name);
  const old = given.filter(([name]) => isOld(name));
  const compared = old.filter(([name]) => !(kind.notCompared ?? []).includes(name));
  return { given, compared: compared.map(([, c]) => c), changed: old.map(([, c]) => c) };
}

function columnOf({ table, name: kind }: ImportKind, name: string): PgColumn {
  const column = getTableColumns(table)[name];
  if (column === undefined) throw new Error(`The table of ${kind} has no column ${name}.`);
  return column;
}

function tableOf({ table }: ImportKind): SQL {
  const { schema = 'public' } = getTableConfig(table);
  return sql`${sql.identifier(schema)}.${sql.identifier(getTableName(table))}`;
}

function named({ name }: PgColumn): SQL {
  return sql`${sql.identifier(name)}`;
}

function list(parts: readonly SQL[]): SQL {
  return sql.join([...parts], sql`, `);
}
