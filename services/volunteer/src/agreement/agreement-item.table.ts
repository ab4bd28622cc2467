import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, day, isOneOf, moment } from '@graphroots/kit/columns';
import { activities } from '../activity/activity.table.ts';
import { exchanges } from '../exchange/exchange.table.ts';
import { needs } from '../need/need.table.ts';
import { projects } from '../project/project.table.ts';
import { resources } from '../resource/resource.table.ts';
import { volunteerSchema } from '../volunteer.schema.ts';
import { coBuildingAgreements, sideColumns } from './agreement.table.ts';

export const agreementItemStates = ['OPEN', 'DELIVERED', 'FULFILLED'] as const;
export const agreementSides = ['UNIT', 'COMMUNITY'] as const;

/** What one side of an agreement has promised. */
export const agreementItems = volunteerSchema.table(
  'agreement_items',
  {
    id: code('id').primaryKey(),
    agreementId: code('agreement_id')
      .notNull()
      .references(() => coBuildingAgreements.id),
    number: smallint('number').notNull(),
    ...sideColumns(),
    side: text('side', { enum: agreementSides }).notNull(),
    text: text('text').notNull(),
    needId: code('need_id').references(() => needs.id),
    resourceId: code('resource_id').references(() => resources.id),
    projectId: code('project_id').references(() => projects.id),
    dueOn: day('due_on').notNull(),
    // Whether it is owed: the agreement came into force and was not broken off.
    binding: boolean('binding').notNull().default(false),
    state: text('state', { enum: agreementItemStates }).notNull(),
    deliveredAt: moment('delivered_at'),
    fulfilledAt: moment('fulfilled_at'),
    activityId: code('activity_id').references(() => activities.id),
    exchangeId: code('exchange_id').references(() => exchanges.id),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('agreement_items_text_length', sql`char_length(${t.text}) between 1 and 200`),
    check('agreement_items_of_one', sql`num_nonnulls(${t.needId}, ${t.resourceId}, ${t.projectId}) <= 1`),
    check(
      'agreement_items_evidence',
      sql`${t.state} = 'OPEN' or (${t.deliveredAt} is not null and num_nonnulls(${t.activityId}, ${t.exchangeId}) > 0)`,
    ),
    check('agreement_items_fulfilled', sql`(${t.state} = 'FULFILLED') = (${t.fulfilledAt} is not null)`),
    isOneOf('agreement_items_side_known', t.side, agreementSides),
    isOneOf('agreement_items_state_known', t.state, agreementItemStates),
    uniqueIndex('agreement_items_number_unique').on(t.agreementId, t.number),
    index('agreement_items_unit_id_index').on(t.unitId, t.dueOn),
    index('agreement_items_unit_path_index').on(t.unitPath, t.dueOn),
    index('agreement_items_community_id_index').on(t.communityId, t.dueOn),
    index('agreement_items_division_code_index').on(t.divisionCode, t.dueOn),
  ],
);
