import { sql } from 'drizzle-orm';
import { day, digits, oneOf, optional, text } from '@graphroots/kit/import/column';
import { importKind } from '@graphroots/kit/import/kind';
import { createReferences, type References } from '@graphroots/kit/import/references';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { findStandingDivisions, noDivision } from '../division/division.import.ts';
import { enumNames } from '../enum-names.ts';
import { createLine, type Node } from './organization-line.ts';
import {
  partyOrganizationKinds,
  partyOrganizationRanks,
  partyOrganizations,
  partyOrganizationStatuses,
} from './party-organization.table.ts';

const columns = {
  name: text('名称', 200, '中共船房社区网格党支部'),
  kind: oneOf('类型', partyOrganizationKinds, enumNames('PartyOrganizationKind'), 'GRID_BRANCH'),
  rank: oneOf('层级', partyOrganizationRanks, enumNames('PartyOrganizationRank'), 'BRANCH'),
  superior: optional(text('上级党组织', 200, '中共船房社区委员会')),
  territory: optional(digits('所在区划', 12, '530112006001')),
  status: optional(oneOf('状态', partyOrganizationStatuses, enumNames('PartyOrganizationStatus'))),
  foundedOn: optional(day('成立日期', '2019-07-01')),
};

/** Organizations are known by their superior and name. A superior may stand in the same file, above or below. */
export const partyOrganizationImport = importKind({
  name: 'organizations',
  entity: 'PartyOrganization',
  idPrefix: 'org',
  columns,
  key: ['superior', 'name'],
  table: partyOrganizations,
  match: ['path'],
  onlyNew: ['number', 'superiorId'],
  place: { divisionCode: 'territoryCode', path: 'path' },
  async settle(rows, { tx, today, object }) {
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
    return rows.map(({ territory, superior: _, status, ...row }, at) => {
      const found = line.place(at);
      const isKnown = territory === null || territory === undefined || places.has(territory);
      if (!isKnown) object(at, 'territory', noDivision);
      if ('reason' in found) object(at, 'superior', found);
      if (!isKnown || 'reason' in found) return null;
      const { id, number, path, superiorId } = found;
      const place = territory === undefined ? {} : { territoryCode: territory };
      return { ...row, id, number, path, superiorId, ...place, state: status ?? 'ACTIVE' };
    });
  },
});

/** All organizations that are not dissolved, to be found by id or name. */
export async function findOrganizations(tx: Transaction): Promise<References<Node>> {
  return createReferences(await readOrganizations(tx), 'Party organizations');
}

async function readOrganizations(tx: Transaction): Promise<readonly Node[]> {
  return tx.execute<Node & Record<string, unknown>>(sql`
    select id, name, number::int, path, superior_id as "superiorId" from ${partyOrganizations}
    where status <> 'DISSOLVED' order by path`);
}

async function takeNumbers(tx: Transaction, count: number): Promise<readonly number[]> {
  const taken = await tx.execute<{ number: number }>(sql`
    select nextval(pg_get_serial_sequence('organization.party_organizations', 'number'))::int as number
    from generate_series(1, ${count}::int)`);
  return taken.map(({ number }) => number);
}
