import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { assessmentCycles } from '../cycle/cycle.table.ts';

export const rectificationStates = [
  'IDENTIFIED',
  'CONFIRMED',
  'DISMISSED',
  'PLAN_DRAFTED',
  'OPINIONS_HEARD',
  'PLAN_APPROVED',
  'IN_PROGRESS',
  'SELF_CHECKED',
  'ACCEPTED',
  'NOT_ACCEPTED',
  'WATCH',
  'RELAPSED',
  'CLOSED',
] as const;
export const rectificationSources = ['RULE', 'SUPERIOR', 'INSPECTOR'] as const;
export const reasonClasses = [
  'LEADERSHIP',
  'NO_MEETINGS',
  'FORMALISM',
  'POOR_SERVICE',
  'DISPUTES',
  'POOR_SCORE',
  'OTHER',
] as const;

export const rectifications = assessmentSchema.table(
  'rectifications',
  {
    id: code('id').primaryKey(),
    organizationId: code('organization_id').notNull(),
    // Where the organization stood when it was named.
    divisionCode: code('division_code').notNull(),
    path: code('path').notNull(),
    state: text('state', { enum: rectificationStates }).notNull(),
    identifiedBy: text('identified_by', { enum: rectificationSources }).notNull(),
    cycleId: code('cycle_id').references(() => assessmentCycles.id),
    openedOn: day('opened_on').notNull(),
    class: text('class', { enum: reasonClasses }),
    ownerId: code('owner_id'),
    selfCheck: text('self_check'),
    acceptedOn: day('accepted_on'),
    watchUntil: day('watch_until'),
    relapses: integer('relapses').notNull().default(0),
    relapsedOn: day('relapsed_on'),
    relapsedWithinYear: boolean('relapsed_within_year').notNull().default(false),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    isOneOf('rectifications_state_known', t.state, rectificationStates),
    isOneOf('rectifications_identified_by_known', t.identifiedBy, rectificationSources),
    isOneOf('rectifications_class_known', t.class, reasonClasses),
    check(
      'rectifications_confirmed_has_class',
      sql`${t.state} in ('IDENTIFIED', 'DISMISSED') or ${t.class} is not null`,
    ),
    check('rectifications_relapsed_on', sql`(${t.relapses} > 0) = (${t.relapsedOn} is not null)`),
    uniqueIndex('rectifications_open_unique')
      .on(t.organizationId)
      .where(sql`${t.state} not in ('CLOSED', 'DISMISSED')`),
    index('rectifications_organization_id_index').on(t.organizationId, t.openedOn, t.id),
    index('rectifications_division_code_index').on(t.divisionCode, t.openedOn, t.id),
    index('rectifications_path_index').on(t.path, t.openedOn, t.id),
    index('rectifications_opened_on_index').on(t.openedOn, t.id),
  ],
);
