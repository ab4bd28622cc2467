import { digits, oneOf, optional, text } from '@graphroots/kit/import/column';
import { importKind } from '@graphroots/kit/import/kind';
import { isObjection } from '@graphroots/kit/import/references';
import { findStandingDivisions, noDivision } from '../division/division.import.ts';
import { enumNames } from '../enum-names.ts';
import { findOrganizations } from '../party-organization/party-organization.import.ts';
import { governanceActorClasses, unitKinds, units, unitSizes } from './unit.table.ts';

const columns = {
  name: text('名称', 100, '昆明市第三人民医院'),
  kind: oneOf('类别', unitKinds, enumNames('UnitKind'), 'HOSPITAL'),
  territory: digits('所在区划', 12, '530112006000'),
  partyOrganization: optional(text('党组织', 200, '')),
  sector: optional(text('行业', 100, '')),
  superiorSystem: optional(text('上级系统', 100, '')),
  size: optional(oneOf('规模', unitSizes, enumNames('UnitSize'))),
  actorClass: optional(oneOf('治理主体', governanceActorClasses, enumNames('GovernanceActorClass'))),
};

/** Units are known by their place and name: one place has no two of one name. */
export const unitImport = importKind({
  name: 'units',
  entity: 'Unit',
  idPrefix: 'unt',
  columns,
  key: ['territory', 'name'],
  table: units,
  match: ['territoryCode', 'name'],
  place: { divisionCode: 'territoryCode' },
  async settle(rows, { tx, today, object }) {
    const [places, organizations] = await Promise.all([
      findStandingDivisions(
        tx,
        rows.map(({ territory }) => territory),
        today,
      ),
      findOrganizations(tx),
    ]);
    return rows.map(({ territory, partyOrganization, ...row }, at) => {
      const named = typeof partyOrganization === 'string' ? organizations.find(partyOrganization) : null;
      if (named && isObjection(named)) object(at, 'partyOrganization', named);
      if (!places.has(territory)) object(at, 'territory', noDivision);
      if (!places.has(territory) || (named && isObjection(named))) return null;
      const organization = partyOrganization === undefined ? {} : { partyOrganizationId: named?.id ?? null };
      return { ...row, territoryCode: territory, ...organization };
    });
  },
});
