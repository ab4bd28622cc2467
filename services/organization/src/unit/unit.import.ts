import { sql } from 'drizzle-orm';
import { digits, oneOf, optional, text } from '@graphroots/kit/import/column';
import { importKind } from '@graphroots/kit/import/kind';
import { isObjection } from '@graphroots/kit/import/references';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { findStandingDivisions, noDivision } from '../division/division.import.ts';
import { enumNames } from '../enum-names.ts';
import { findOrganizations } from '../party-organization/party-organization.import.ts';
import { createStanding, type Known } from '../standing.ts';
import { creditCode } from './credit-code.ts';
import { governanceActorClasses, unitKinds, units, unitSizes } from './unit.table.ts';

const columns = {
  name: text('名称', 100, '昆明市第三人民医院'),
  kind: oneOf('类别', unitKinds, enumNames('UnitKind'), 'HOSPITAL'),
  territory: digits('所在区划', 12, '530112006000'),
  creditCode: optional(creditCode),
  partyOrganization: optional(text('党组织', 200, '')),
  sector: optional(text('行业', 100, '')),
  superiorSystem: optional(text('上级系统', 100, '')),
  size: optional(oneOf('规模', unitSizes, enumNames('UnitSize'))),
  actorClass: optional(oneOf('治理主体', governanceActorClasses, enumNames('GovernanceActorClass'))),
};

/** Units are known by their code, which lets them move, or by their place and name: one place has no two of one name. */
export const unitImport = importKind({
  name: 'units',
  entity: 'Unit',
  idPrefix: 'unt',
  columns,
  key: ['territory', 'name'],
  table: units,
  match: ['id'],
  place: { divisionCode: 'territoryCode' },
  async settle(rows, { tx, today, object }) {
    const [places, organizations, standing] = await Promise.all([
      findStandingDivisions(
        tx,
        rows.map(({ territory }) => territory),
        today,
      ),
      findOrganizations(tx),
      findStanding(tx, rows),
    ]);
    const found = rows.map((row, at) => {
      const one = standing.find({ ...row, code: row.creditCode }, row.territory);
      return one === null || isObjection(one) ? one : (standing.take(one, at) ?? one);
    });
    return rows.map(({ territory, partyOrganization, ...row }, at) => {
      const named = typeof partyOrganization === 'string' ? organizations.find(partyOrganization) : null;
      const one = found[at] ?? standing.objectToNew({ ...row, code: row.creditCode });
      const faults = [
        named && isObjection(named) && (['partyOrganization', named] as const),
        !places.has(territory) && (['territory', noDivision] as const),
        one && isObjection(one) && (['name', one] as const),
      ].filter((fault) => typeof fault === 'object' && fault !== null);
      for (const [column, objection] of faults) object(at, column, objection);
      if ((named && isObjection(named)) || (one && isObjection(one)) || faults.length > 0) return null;
      const organization = partyOrganization === undefined ? {} : { partyOrganizationId: named?.id ?? null };
      // No file takes a code away: rows without one say nothing of it.
      const code = row.creditCode === undefined ? {} : { creditCode: row.creditCode ?? one?.code ?? null };
      const moved = one && one.place !== territory ? { movedFrom: one.place } : {};
      return {
        ...row,
        ...(one && { id: one.id }),
        ...code,
        territoryCode: territory,
        ...organization,
        ...moved,
      };
    });
  },
});

interface KnownUnit extends Known {
  readonly place: string;
}

/** The units that a row could be: with its code or its name. */
async function findStanding(
  tx: Transaction,
  rows: readonly { readonly name: string; readonly creditCode?: string | null | undefined }[],
) {
  const asked = JSON.stringify(rows.map(({ name, creditCode: code }) => ({ name, code })));
  const found = await tx.execute<KnownUnit & Record<string, unknown>>(sql`
    with asked as (select * from json_to_recordset(${asked}::text::json) as r(name text, code text))
    select id, credit_code as code, name, kind, territory_code as place from ${units}
    where name in (select name from asked) or credit_code in (select code from asked)`);
  return createStanding([...found]);
}
