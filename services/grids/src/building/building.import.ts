import { inArray, sql } from 'drizzle-orm';
import { digits, oneOf, optional, text, whole } from '@graphroots/kit/import/column';
import { importKind } from '@graphroots/kit/import/kind';
import { isObjection } from '@graphroots/kit/import/references';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { enumNames } from '../enum-names.ts';
import { askKnownPlaces } from '../graph/known-places.ts';
import { grids } from '../grid/grid.table.ts';
import { buildingKinds, buildings } from './building.table.ts';

const columns = {
  grid: digits('网格编码', 15, '530112006001001'),
  name: text('名称', 100, '翠湖小区3栋'),
  address: text('地址', 200, '船房路12号'),
  kind: oneOf('类别', buildingKinds, enumNames('BuildingKind'), 'RESIDENTIAL'),
  householdCount: whole('户数', 0, 100_000, '48'),
  leadOrganization: optional(text('牵头党组织', 200, '')),
};

/** Buildings are known by their grid, address and name: several can share an address. */
export const buildingImport = importKind({
  name: 'buildings',
  entity: 'Building',
  idPrefix: 'bld',
  columns,
  key: ['grid', 'address', 'name'],
  table: buildings,
  match: ['gridId', 'address', 'name'],
  place: { divisionCode: 'communityCode' },
  gather: (rows, graph) =>
    askKnownPlaces(
      graph,
      rows.some(({ leadOrganization }) => typeof leadOrganization === 'string'),
    ),
  async settle(rows, { tx, today, object }, { organizations }) {
    const standing = await findStandingGrids(
      tx,
      rows.map(({ grid }) => grid),
      today,
    );
    return rows.map(({ grid: code, leadOrganization, ...row }, at) => {
      const grid = standing.get(code);
      const lead = typeof leadOrganization === 'string' ? organizations.find(leadOrganization) : null;
      if (!grid) object(at, 'grid', { code: 'NOT_FOUND', reason: 'no grid with this code stands today' });
      if (lead && isObjection(lead)) object(at, 'leadOrganization', lead);
      if (!grid || (lead && isObjection(lead))) return null;
      const led = leadOrganization === undefined ? {} : { leadOrganizationId: lead?.id ?? null };
      return { ...row, ...led, gridId: grid.id, communityCode: grid.communityCode };
    });
  },
});

async function findStandingGrids(tx: Transaction, codes: readonly string[], today: string) {
  const found = await tx
    .select({ id: grids.id, code: grids.code, communityCode: grids.communityCode })
    .from(grids)
    .where(
      sql`${inArray(grids.code, [...new Set(codes)])} and ${grids.validFrom} <= ${today}
        and (${grids.validTo} is null or ${grids.validTo} > ${today})`,
    );
  return new Map(found.map((grid) => [grid.code, grid]));
}
