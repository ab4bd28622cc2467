import { sql } from 'drizzle-orm';
import { day, digits, identifier, oneOf, optional, text } from '@graphroots/kit/import/column';
import { newId } from '@graphroots/kit/ids';
import { importKind } from '@graphroots/kit/import/kind';
import { createReferences, type References } from '@graphroots/kit/import/references';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { findStandingDivisions, noDivision } from '../division/division.import.ts';
import { enumNames } from '../enum-names.ts';
import { createLine, type Node } from './organization-line.ts';
import { moveInFile } from './move-in-file.ts';
import { createPartyOrganizationStore, lockTree } from './party-organization.store.ts';
import {
  partyOrganizationKinds,
  partyOrganizationRanks,
  partyOrganizations,
  partyOrganizationStatuses,
  superiorRelations,
} from './party-organization.table.ts';

const columns = {
  name: text('名称', 200, '中共船房社区网格党支部'),
  kind: oneOf('类型', partyOrganizationKinds, enumNames('PartyOrganizationKind'), 'GRID_BRANCH'),
  rank: oneOf('层级', partyOrganizationRanks, enumNames('PartyOrganizationRank'), 'BRANCH'),
  code: optional(identifier('党组织代码', 40, '')),
  superior: optional(text('上级党组织', 200, '中共船房社区委员会')),
  territory: optional(digits('所在区划', 12, '530112006001')),
  status: optional(oneOf('状态', partyOrganizationStatuses, enumNames('PartyOrganizationStatus'))),
  foundedOn: optional(day('成立日期', '2019-07-01')),
};

/**
 * Organizations are known by their code, which lets them move, or by their superior and name. A superior may stand in the
 * same file, above or below.
 */
export const partyOrganizationImport = importKind({
  name: 'organizations',
  entity: 'PartyOrganization',
  idPrefix: 'org',
  columns,
  key: ['superior', 'name'],
  table: partyOrganizations,
  match: ['id'],
  // Who stands already keeps its place until `after` moves it.
  onlyNew: ['number', 'path', 'superiorId'],
  place: { divisionCode: 'territoryCode', path: 'path' },
  async settle(rows, { tx, today, object }) {
    await lockTree(tx);
    const [places, standing] = await Promise.all([
      findStandingDivisions(
        tx,
        rows.flatMap(({ territory }) => territory ?? []),
        today,
      ),
      readOrganizations(tx),
    ]);
    const line = createLine(standing, rows);
    await line.number((count) => takeNumbers(tx, count));
    return rows.map(({ territory, superior: _, status, code, ...row }, at) => {
      const found = line.place(at);
      const isKnown = territory === null || territory === undefined || places.has(territory);
      if (!isKnown) object(at, 'territory', noDivision);
      if ('reason' in found) object(at, found.column, found);
      if (!isKnown || 'reason' in found) return null;
      const { stands, ...position } = found;
      const from = stands?.territoryCode ?? null;
      return {
        ...row,
        ...position,
        // No file takes a code away: rows without one say nothing of it.
        ...(code !== undefined && { code: code ?? stands?.code ?? null }),
        ...(territory !== undefined && { territoryCode: territory }),
        ...(from !== null && territory && territory !== from && { movedFrom: from }),
        isChanged: stands !== null && stands.place !== position.superiorId,
        state: status ?? stands?.state ?? 'ACTIVE',
      };
    });
  },
  /**
   * As when they are founded: each answers to its superior since a day, and its line is told to the other services. As
   * when they are moved: all that lies below goes along, and the bodies that are convened for a territory.
   */
  async after(stored, _rows, work) {
    const { tx, today, object, record } = work;
    const made = stored
      .filter(({ state }) => state === 'created')
      .map(({ id }) => ({ id, relation: newId('sup') }));
    for (const { id, path, territoryCode } of await beginRelations(tx, made, today)) {
      const where = { divisionCode: territoryCode, path };
      record({ entity: 'Line', id, action: 'begin', as: 'system', ...where, open: { from: null, to: path } });
    }
    const store = createPartyOrganizationStore(tx);
    for (const { id, values } of stored) {
      if (values.movedFrom !== undefined && values.territoryCode)
        await store.followTerritory(id, values.movedFrom, values.territoryCode);
    }
    const moved = stored.filter(({ values }) => values.isChanged);
    const moves = moved.map(({ id, values }) => ({ id, superiorId: values.superiorId ?? '' }));
    if (moves.length === 0) return;
    const superiors = new Map((await readOrganizations(tx)).map(({ id, place }) => [id, place]));
    const refused = await moveInFile(moves, superiors, work);
    for (const { row, id } of moved) {
      for (const { code, message } of refused.get(id) ?? [])
        object(row, 'superior', { code, reason: message });
    }
  },
});

/** Since the day of the founding, where that is known and not ahead; those that are dissolved answer to nobody. */
async function beginRelations(
  tx: Transaction,
  made: readonly { readonly id: string; readonly relation: string }[],
  today: string,
) {
  return tx.execute<{ id: string; path: string; territoryCode: string | null }>(sql`
    with made as (
      select o.*, r.relation from json_to_recordset(${JSON.stringify(made)}::text::json) as r(id text, relation text)
      join ${partyOrganizations} o on o.id = r.id where o.status <> 'DISSOLVED'
    ), begun as (
      insert into ${superiorRelations} (id, organization_id, superior_id, valid_from)
      select relation, id, superior_id, least(coalesce(founded_on, ${today}::text::date), ${today}::text::date)
      from made
    )
    select id, path, territory_code as "territoryCode" from made order by path`);
}

/** All organizations that are not dissolved, to be found by id or name. */
export async function findOrganizations(tx: Transaction): Promise<References<Node>> {
  const all = await readOrganizations(tx);
  return createReferences(
    all.filter(({ state }) => state !== 'DISSOLVED'),
    'Party organizations',
  );
}

async function readOrganizations(tx: Transaction): Promise<readonly Node[]> {
  return tx.execute<Node & Record<string, unknown>>(sql`
    select id, code, name, kind, rank, number::int, path, superior_id as place, territory_code as "territoryCode",
      status as state from ${partyOrganizations} order by path`);
}

async function takeNumbers(tx: Transaction, count: number): Promise<readonly number[]> {
  const taken = await tx.execute<{ number: number }>(sql`
    select nextval(pg_get_serial_sequence('organization.party_organizations', 'number'))::int as number
    from generate_series(1, ${count}::int)`);
  return taken.map(({ number }) => number);
}
