import { sql } from 'drizzle-orm';
import { check, index, text } from 'drizzle-orm/pg-core';
import { code, day, moment } from '@graphroots/kit/columns';
import { departments } from '../department/department.table.ts';
import { gridsSchema } from '../grids.schema.ts';
import { issues } from '../issue/issue.table.ts';

/** Talks about an issue at one table, with what came of them. */
export const consultations = gridsSchema.table(
  'consultations',
  {
    id: code('id').primaryKey(),
    issueId: code('issue_id')
      .notNull()
      .references(() => issues.id),
    heldOn: day('held_on').notNull(),
    conclusion: text('conclusion').notNull(),
    recordedAt: moment('recorded_at').notNull(),
  },
  (t) => [
    check('consultations_conclusion_length', sql`char_length(${t.conclusion}) between 1 and 2000`),
    index('consultations_issue_id_index').on(t.issueId, t.id),
  ],
);

/** Who took part: a department, or another body by its name. Never a resident. */
export const consultationParties = gridsSchema.table(
  'consultation_parties',
  {
    id: code('id').primaryKey(),
    consultationId: code('consultation_id')
      .notNull()
      .references(() => consultations.id),
    departmentId: code('department_id').references(() => departments.id),
    name: text('name'),
  },
  (t) => [
    check('consultation_parties_one_of_both', sql`(${t.departmentId} is null) <> (${t.name} is null)`),
    check('consultation_parties_name_length', sql`char_length(${t.name}) between 1 and 100`),
    index('consultation_parties_consultation_id_index').on(t.consultationId, t.id),
  ],
);
