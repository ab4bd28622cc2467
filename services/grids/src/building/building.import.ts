import { sql } from 'drizzle-orm';
import { digits, oneOf, optional, text, whole } from '@graphroots/kit/import/column';
import { importKind } from '@graphroots/kit/import/kind';
import { isObjection } from '@graphroots/kit/import/references';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { enumNames } from '../enum-names.ts';
import { askKnownPlaces } from '../graph/known-places.ts';
import { findStandingGrids } from '../grid/standing-grids.ts';
import { createSuccessionStore } from '../grid/succession.store.ts';
import { buildingKinds, buildings } from './building.table.ts';

const columns = {
  grid: digits('网格编码', 15, '530112006001001'),
  name: text('名称', 100, '翠湖小区3栋'),
  address: text('地址', 200, '船房路12号'),
  kind: oneOf('类别', buildingKinds, enumNames('BuildingKind'), 'RESIDENTIAL'),
  householdCount: whole('户数', 0, 100_000, '48'),
  leadOrganization: optional(text('牵头党组织', 200, '')),
};

/** Buildings are known by their address and name in a district: they go to another grid of their community. */
export const buildingImport = importKind({
  name: 'buildings',
  entity: 'Building',
  idPrefix: 'bld',
  columns,
  key: ['grid', 'address', 'name'],
  table: buildings,
  match: ['address', 'name'],
  standing: () => sql`left(t.community_code, 6) = left(i.community_code, 6)`,
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
    const elsewhere = await findElsewhere(tx, rows);
    const first = new Map<string, number>();
    return rows.map(({ grid: code, leadOrganization, ...row }, at) => {
      const grid = standing.get(code);
      const lead = typeof leadOrganization === 'string' ? organizations.find(leadOrganization) : null;
      const building = JSON.stringify([code.slice(0, 6), row.address, row.name]);
      const faults = [
        !grid && (['grid', noGrid] as const),
        lead !== null && isObjection(lead) && (['leadOrganization', lead] as const),
        first.has(building) && ([null, inTwoGrids] as const),
        grid && elsewhere.has(at) && (['grid', otherCommunity(elsewhere.get(at) ?? '')] as const),
      ].filter((fault) => typeof fault === 'object');
      first.set(building, at);
      for (const [column, objection] of faults) object(at, column, objection);
      if (!grid || (lead && isObjection(lead)) || faults.length > 0) return null;
      const led = leadOrganization === undefined ? {} : { leadOrganizationId: lead?.id ?? null };
      return { ...row, ...led, gridId: grid.id, communityCode: grid.communityCode };
    });
  },
  /** Open issues at a building are those of the grid it lies in now, as when a grid is split. */
  async after(stored, _rows, work) {
    const changed = stored.flatMap(({ id, state }) => (state === 'changed' ? [id] : []));
    await createSuccessionStore(work).followBuildings(changed);
  },
});

const noGrid = { code: 'NOT_FOUND', reason: 'no grid with this code stands today' };
const inTwoGrids = { code: 'TWICE', reason: 'a line before has the same address and name in another grid' };

function otherCommunity(code: string) {
  const reason = `it stands in the community ${code}: buildings go to another community with their grid only`;
  return { code: 'ELSEWHERE', reason };
}

/** The communities of buildings that stand in another one of the district than their row says, by row. */
async function findElsewhere(
  tx: Transaction,
  rows: readonly { readonly grid: string; readonly address: string; readonly name: string }[],
): Promise<ReadonlyMap<number, string>> {
  const asked = rows.map(({ grid, address, name }, row) => ({ row, grid, address, name }));
  const found = await tx.execute<{ row: number; code: string }>(sql`
    select r.row, b.community_code as code
    from json_to_recordset(${JSON.stringify(asked)}::text::json) as r("row" int, grid text, address text, name text)
    join ${buildings} b on b.address = r.address and b.name = r.name
      and left(b.community_code, 6) = left(r.grid, 6) and b.community_code <> left(r.grid, 12)`);
  return new Map(found.map(({ row, code }) => [row, code]));
}
