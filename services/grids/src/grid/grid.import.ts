import { inArray, sql } from 'drizzle-orm';
import { day, digits, oneOf, optional, text, whole } from '@graphroots/kit/import/column';
import { importKind } from '@graphroots/kit/import/kind';
import { isObjection } from '@graphroots/kit/import/references';
import { enumNames } from '../enum-names.ts';
import { askKnownPlaces } from '../graph/known-places.ts';
import { gridBases, gridLayers, grids } from './grid.table.ts';
import { leadStep } from './lead-step.ts';

const columns = {
  code: digits('网格编码', 15, '530112006001001'),
  name: text('名称', 100, '船房社区第一网格'),
  layer: oneOf('层次', gridLayers, enumNames('GridLayer'), 'PARTY_BUILDING'),
  basis: oneOf('划分依据', gridBases, enumNames('GridBasis'), 'AREA'),
  householdCount: whole('户数', 0, 1_000_000, '320'),
  leadOrganization: optional(text('牵头党组织', 200, '')),
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
  async settle(rows, { today, object }, { organizations, communities }) {
    return rows.map(({ leadOrganization, validFrom, ...row }, at) => {
      const communityCode = row.code.slice(0, 12);
      const lead = typeof leadOrganization === 'string' ? organizations.find(leadOrganization) : null;
      if (!communities.has(communityCode)) object(at, 'code', noCommunity(communityCode));
      if (lead && isObjection(lead)) object(at, 'leadOrganization', lead);
      if (!communities.has(communityCode) || (lead && isObjection(lead))) return null;
      const led = leadOrganization === undefined ? {} : { leadOrganizationId: lead?.id ?? null };
      return { ...row, ...led, communityCode, validFrom: validFrom ?? today };
    });
  },
  /** What led a grid before, the feed has told. */
  async after(stored, rows, { tx, record }) {
    const written = stored.filter(
      ({ row, state }) => state !== 'unchanged' && rows[row]?.leadOrganization !== undefined,
    );
    const led = await tx
      .select({ id: grids.id, communityCode: grids.communityCode, leader: grids.leadOrganizationId })
      .from(grids)
      .where(
        inArray(
          grids.id,
          written.map(({ id }) => id),
        ),
      );
    for (const { leader, ...grid } of led) record(leadStep(grid, null, leader));
  },
});

function noCommunity(code: string) {
  return { code: 'NOT_FOUND', reason: `there is no community ${code}, which its first 12 digits name` };
}
