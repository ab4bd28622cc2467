import type { Reads } from '@graphroots/kit/reads/catalog';
import { byKey, many } from '@graphroots/kit/reads/words';
import { divisionRead, divisionSuccessionRows } from './division/division.read.ts';
import { divisions } from './division/division.table.ts';
import { partyOrganizationRead } from './party-organization/party-organization.read.ts';
import { partyOrganizations } from './party-organization/party-organization.table.ts';
import { roots } from './vocabulary.ts';

export const organizationReads: Reads = {
  tables: [divisionRead, divisionSuccessionRows, partyOrganizationRead],
  added: [],
  roots: roots({
    division: byKey(),
    divisions: many(divisions),
    partyOrganization: byKey(),
    partyOrganizations: many(partyOrganizations),
  }),
};
