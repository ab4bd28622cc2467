import { sql } from 'drizzle-orm';
import { check, integer, text, unique } from 'drizzle-orm/pg-core';
import { code } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';

/** A document over the graph, and where its answer holds what is counted. An edition never changes. */
export const assessmentMeasures = assessmentSchema.table(
  'assessment_measures',
  {
    id: code('id').primaryKey(),
    code: code('code').notNull(),
    edition: integer('edition').notNull(),
    name: text('name').notNull(),
    covers: text('covers').notNull(),
    document: text('document').notNull(),
    // Places in the answer, as names with dots between: first in the whole of it, then in each subject.
    subjects: text('subjects').notNull(),
    organization: text('organization').notNull(),
    numerator: text('numerator').notNull(),
    denominator: text('denominator'),
    interval: text('interval'),
  },
  (t) => [
    unique('assessment_measures_edition_unique').on(t.code, t.edition),
    check('assessment_measures_divided_once', sql`${t.denominator} is null or ${t.interval} is null`),
  ],
);
