import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, isOneOf, moment } from '@graphroots/kit/columns';
import { grids } from '../grid/grid.table.ts';
import { gridsSchema } from '../grids.schema.ts';
import { issues } from '../issue/issue.table.ts';

export const mediationStates = ['OPENED', 'SETTLED', 'FAILED', 'WITHDRAWN'] as const;
export const conflictKinds = [
  'NEIGHBOURS',
  'FAMILY',
  'PROPERTY',
  'HOUSING',
  'LABOUR',
  'CONSUMER',
  'DAMAGES',
  'OTHER',
] as const;
export const conflictParties = [
  'RESIDENT',
  'OWNERS_COMMITTEE',
  'PROPERTY_COMPANY',
  'LANDLORD',
  'TENANT',
  'SHOP',
  'ENTERPRISE',
  'AGENCY',
  'OTHER',
] as const;
export const mediatorKinds = [
  'PEOPLES_MEDIATOR',
  'GRID_WORKER',
  'COMMUNITY_WORKER',
  'AREA_POLICE_OFFICER',
  'LAWYER',
] as const;
export const agreementForms = ['ORAL', 'WRITTEN', 'CONFIRMED_BY_COURT'] as const;

/** Mediations of conflicts. Parties are kept by kind: whoever they are, no row tells. */
export const mediations = gridsSchema.table(
  'mediations',
  {
    id: code('id').primaryKey(),
    issueId: code('issue_id').references(() => issues.id),
    gridId: code('grid_id')
      .notNull()
      .references(() => grids.id),
    communityCode: code('community_code').notNull(),
    kind: text('kind', { enum: conflictKinds }).notNull(),
    parties: text('parties', { enum: conflictParties }).array().notNull(),
    mediator: text('mediator', { enum: mediatorKinds }).notNull(),
    mediatorMemberId: code('mediator_member_id'),
    lawyer: boolean('lawyer').notNull(),
    state: text('state', { enum: mediationStates }).notNull(),
    openedAt: moment('opened_at').notNull(),
    endedAt: moment('ended_at'),
    agreement: text('agreement', { enum: agreementForms }),
    result: text('result'),
    petitionAvoided: boolean('petition_avoided').notNull().default(false),
    earlierId: code('earlier_id'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    isOneOf('mediations_kind_known', t.kind, conflictKinds),
    isOneOf('mediations_mediator_known', t.mediator, mediatorKinds),
    isOneOf('mediations_state_known', t.state, mediationStates),
    isOneOf('mediations_agreement_known', t.agreement, agreementForms),
    check('mediations_parties_count', sql`cardinality(${t.parties}) between 2 and 10`),
    check(
      'mediations_parties_known',
      sql`${t.parties} <@ ${sql.raw(`'{${conflictParties.join()}}'::text[]`)}`,
    ),
    check('mediations_result_length', sql`char_length(${t.result}) between 1 and 500`),
    check('mediations_ended_after_opening', sql`${t.endedAt} >= ${t.openedAt}`),
    check('mediations_ended_at_when_ended', sql`(${t.endedAt} is null) = (${t.state} = 'OPENED')`),
    check('mediations_agreement_when_settled', sql`(${t.agreement} is not null) = (${t.state} = 'SETTLED')`),
    check('mediations_petition_when_settled', sql`not ${t.petitionAvoided} or ${t.state} = 'SETTLED'`),
    foreignKey({ name: 'mediations_earlier_id_fk', columns: [t.earlierId], foreignColumns: [t.id] }),
    uniqueIndex('mediations_open_unique')
      .on(t.issueId)
      .where(sql`${t.state} = 'OPENED'`),
    index('mediations_issue_id_index').on(t.issueId, t.openedAt, t.id),
    index('mediations_earlier_id_index').on(t.earlierId, t.openedAt, t.id),
    index('mediations_grid_id_index').on(t.gridId),
    index('mediations_community_code_index').on(t.communityCode, t.openedAt, t.id),
    index('mediations_opened_at_index').on(t.openedAt, t.id),
  ],
);
