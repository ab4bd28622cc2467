import { index, integer, text, unique } from 'drizzle-orm/pg-core';
import { code, isOneOf } from '@graphroots/kit/columns';
import { divisions } from '../division/division.table.ts';
import { names, organizationSchema } from '../organization.schema.ts';
import { partyOrganizations } from '../party-organization/party-organization.table.ts';

export const unitKinds = [
  'STATE_ORGAN',
  'INSTITUTION',
  'STATE_OWNED_ENTERPRISE',
  'NON_PUBLIC_ENTERPRISE',
  'SOCIAL_ORGANIZATION',
  'SCHOOL',
  'HOSPITAL',
  'POLICE',
  'LAW_FIRM',
  'PROPERTY_COMPANY',
] as const;

export const unitSizes = ['LARGE', 'MEDIUM', 'SMALL', 'MICRO'] as const;
export const governanceActorClasses = [
  'PARTY',
  'GOVERNMENT',
  'SOCIAL',
  'MARKET',
  'STREET_LEVEL',
  'SELF_GOVERNING',
] as const;

export const units = organizationSchema.table(
  'units',
  {
    id: code('id').primaryKey(),
    creditCode: code('credit_code'),
    name: text('name').notNull(),
    kind: text('kind', { enum: unitKinds }).notNull(),
    territoryCode: code('territory_code')
      .notNull()
      .references(() => divisions.code),
    partyOrganizationId: code('party_organization_id').references(() => partyOrganizations.id),
    sector: text('sector'),
    superiorSystem: text('superior_system'),
    size: text('size', { enum: unitSizes }),
    actorClass: text('actor_class', { enum: governanceActorClasses }),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('units_credit_code_unique').on(t.creditCode),
    isOneOf('units_kind_known', t.kind, unitKinds),
    isOneOf('units_size_known', t.size, unitSizes),
    isOneOf('units_actor_class_known', t.actorClass, governanceActorClasses),
    index('units_name_index').using('gin', names.characters(t.name)),
    index('units_territory_code_index').on(t.territoryCode, t.name, t.id),
    index('units_party_organization_id_index').on(t.partyOrganizationId),
  ],
);
