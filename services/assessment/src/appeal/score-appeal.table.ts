import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { assessmentCycles } from '../cycle/cycle.table.ts';

export const scoreAppealStates = ['FILED', 'WITHDRAWN', 'UPHELD', 'REJECTED'] as const;

export const scoreAppeals = assessmentSchema.table(
  'score_appeals',
  {
    id: code('id').primaryKey(),
    cycleId: code('cycle_id')
      .notNull()
      .references(() => assessmentCycles.id),
    organizationId: code('organization_id').notNull(),
    divisionCode: code('division_code').notNull(),
    path: code('path').notNull(),
    state: text('state', { enum: scoreAppealStates }).notNull(),
    revision: integer('revision').notNull(),
    grounds: text('grounds').notNull(),
    filedOn: day('filed_on').notNull(),
    settledOn: day('settled_on'),
    finding: text('finding'),
    correctedRevision: integer('corrected_revision'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    isOneOf('score_appeals_state_known', t.state, scoreAppealStates),
    check('score_appeals_settled', sql`(${t.state} = 'FILED') = (${t.settledOn} is null)`),
    check('score_appeals_corrected', sql`(${t.state} = 'UPHELD') = (${t.correctedRevision} is not null)`),
    uniqueIndex('score_appeals_open_unique')
      .on(t.cycleId, t.organizationId)
      .where(sql`${t.state} = 'FILED'`),
    index('score_appeals_cycle_id_index').on(t.cycleId, t.filedOn, t.id),
    index('score_appeals_organization_id_index').on(t.organizationId, t.cycleId),
  ],
);
