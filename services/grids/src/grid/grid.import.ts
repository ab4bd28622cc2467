import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import { area, day, digits, oneOf, optional, refined, text, whole } from '@graphroots/kit/import/column';
import { importKind, type StoredRow } from '@graphroots/kit/import/kind';
import { isObjection } from '@graphroots/kit/import/references';
import { arrayLiteral } from '@graphroots/kit/reads/input';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createBoundaryStore } from '../boundary/boundary.store.ts';
import { objectionTo } from '../boundary/geometry.ts';
import { enumNames } from '../enum-names.ts';
import { askKnownPlaces } from '../graph/known-places.ts';
import { findMisplacedGrids } from './area.store.ts';
import { gridBases, gridLayers, grids } from './grid.table.ts';
import { leadStep } from './lead-step.ts';
import { findStandingGrids } from './standing-grids.ts';

const square =
  '{"type":"Polygon","coordinates":[[[102.7,25],[102.71,25],[102.71,25.01],[102.7,25.01],[102.7,25]]]}';

const columns = {
  code: digits('网格编码', 15, '530112006001001'),
  name: text('名称', 100, '船房社区第一网格'),
  layer: oneOf('层次', gridLayers, enumNames('GridLayer'), 'PARTY_BUILDING'),
  basis: oneOf('划分依据', gridBases, enumNames('GridBasis'), 'AREA'),
  householdCount: whole('户数', 0, 1_000_000, '320'),
  population: optional(whole('人口', 0, 10_000_000, '')),
  leadOrganization: optional(text('牵头党组织', 200, '')),
  parentGrid: optional(digits('所属片区', 15, '')),
  boundary: optional(refined(area('网格边界', square), objectionTo)),
  validFrom: optional(day('启用日期', '2024-01-01')),
};

/** Grids are known by their code: that of a community, and three digits more. */
export const gridImport = importKind({
  name: 'grids',
  entity: 'Grid',
  idPrefix: 'grd',
  columns,
  key: ['code'],
  table: grids,
  match: ['code'],
  standing: (today) =>
    sql`t.valid_from <= ${today}::text::date and (t.valid_to is null or t.valid_to > ${today}::text::date)`,
  onlyNew: ['validFrom', 'communityCode'],
  place: { divisionCode: 'communityCode' },
  gather: (rows, graph) =>
    askKnownPlaces(
      graph,
      rows.some(({ leadOrganization }) => typeof leadOrganization === 'string'),
    ),
  async settle(rows, { tx, today, object }, { organizations, communities }) {
    const codes = rows.flatMap(({ code, parentGrid }) => [code, parentGrid ?? []].flat());
    const standing = await findStandingGrids(tx, codes, today);
    const ids = new Map([
      ...rows.map(({ code }) => [code, newId('grd')] as const),
      ...[...standing.values()].map(({ code, id }) => [code, id] as const),
    ]);
    const drawn = await createBoundaryStore(tx).findLatest([...standing.values()].map(({ id }) => id));
    return rows.map(({ leadOrganization, parentGrid, boundary, validFrom, ...row }, at) => {
      const communityCode = row.code.slice(0, 12);
      const id = ids.get(row.code) ?? '';
      const lead = typeof leadOrganization === 'string' ? organizations.find(leadOrganization) : null;
      const parentId = typeof parentGrid === 'string' ? ids.get(parentGrid) : null;
      const isKnown = communities.has(communityCode);
      if (!isKnown) object(at, 'code', noCommunity(communityCode));
      if (lead && isObjection(lead)) object(at, 'leadOrganization', lead);
      if (parentId === undefined) object(at, 'parentGrid', noArea);
      if (parentId === id)
        object(at, 'parentGrid', { code: 'ITSELF', reason: 'a grid does not lie in itself' });
      if (!isKnown || (lead && isObjection(lead)) || parentId === undefined || parentId === id) return null;
      return {
        ...row,
        id,
        ...(leadOrganization !== undefined && { leadOrganizationId: lead?.id ?? null }),
        ...(parentGrid !== undefined && { parentId }),
        communityCode,
        validFrom: validFrom ?? today,
        isChanged: boundary !== undefined && !isDeepStrictEqual(drawn.get(id) ?? null, boundary),
      };
    });
  },
  /** As when they are redrawn and nested: what covers the ground of another, or lies in no area of its own, keeps the file out. */
  async after(stored, rows, { tx, today, object, record }) {
    const boundaries = createBoundaryStore(tx);
    const written = stored.filter(({ state }) => state !== 'unchanged');
    await tellLeaders(
      written.filter(({ row }) => rows[row]?.leadOrganization !== undefined),
      { tx, record },
    );
    const places = new Map(written.map(({ id, row }) => [id, row]));
    const drawn = written.filter(({ row }) => rows[row]?.boundary !== undefined);
    const geometryOf = drawn.flatMap(({ id, row, state }) => {
      const { boundary: geometry, validFrom } = rows[row] ?? {};
      const on = state === 'created' ? (validFrom ?? today) : today;
      return geometry ? [{ gridId: id, geometry, on }] : [];
    });
    await boundaries.end(
      drawn.map(({ id }) => id),
      today,
    );
    await boundaries.insert(geometryOf);
    for (const { gridId, ...objection } of await findMisplacedGrids(tx, [...places.keys()]))
      object(places.get(gridId) ?? 0, 'parentGrid', objection);
    for (const { gridId, other } of await boundaries.findOverlaps([...places.keys()], today)) {
      const reason = `it covers ground of ${other.name} (${other.code}): grids of a layer may only touch each other`;
      object(places.get(gridId) ?? 0, 'boundary', { code: 'OVERLAP', reason });
    }
  },
});

const noArea = { code: 'NOT_FOUND', reason: 'no grid with this code stands today or in this file' };

/** What led a grid before, the feed has told. */
async function tellLeaders(
  led: readonly StoredRow[],
  { tx, record }: Pick<UnitOfWork, 'tx' | 'record'>,
): Promise<void> {
  const found = await tx
    .select({ id: grids.id, communityCode: grids.communityCode, leader: grids.leadOrganizationId })
    .from(grids)
    .where(sql`${grids.id} = any(${arrayLiteral(led.map(({ id }) => id))}::text::text[])`);
  for (const { leader, ...grid } of found) record(leadStep(grid, null, leader));
}

function noCommunity(code: string) {
  return { code: 'NOT_FOUND', reason: `there is no community ${code}, which its first 12 digits name` };
}
