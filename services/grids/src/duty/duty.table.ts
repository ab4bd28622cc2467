import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, text } from 'drizzle-orm/pg-core';
import { code, day } from '@graphroots/kit/columns';
import { departments } from '../department/department.table.ts';
import { gridsSchema } from '../grids.schema.ts';
import { issueCategories } from '../issue/issue-category.table.ts';

/**
 * Whose duty a matter is in a place, for a time. Of a matter and a place one version follows another (an exclusion
 * constraint of the migration); `area` is the part of the division's code that all places in it begin with, and empty
 * for the default of the whole city.
 */
export const duties = gridsSchema.table(
  'duties',
  {
    id: code('id').primaryKey(),
    category: code('category')
      .notNull()
      .references(() => issueCategories.code),
    divisionCode: code('division_code'),
    area: code('area').notNull(),
    departmentId: code('department_id').references(() => departments.id),
    acceptMinutes: integer('accept_minutes').notNull(),
    handleMinutes: integer('handle_minutes').notNull(),
    confirmMinutes: integer('confirm_minutes').notNull(),
    basis: text('basis').notNull(),
    source: text('source'),
    validFrom: day('valid_from').notNull(),
    // The same day as `valid_from` for one that was taken back before it began.
    validTo: day('valid_to'),
    replacesId: code('replaces_id'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check(
      'duties_area_of_division',
      sql`(${t.divisionCode} is null) = (${t.area} = '') and starts_with(${t.divisionCode}, ${t.area})`,
    ),
    check('duties_department_where_not_default', sql`${t.departmentId} is not null or ${t.area} = ''`),
    check(
      'duties_minutes_positive',
      sql`${t.acceptMinutes} > 0 and ${t.handleMinutes} > 0 and ${t.confirmMinutes} > 0`,
    ),
    check('duties_basis_length', sql`char_length(${t.basis}) between 1 and 500`),
    check('duties_validity', sql`${t.validTo} >= ${t.validFrom}`),
    foreignKey({ name: 'duties_replaces_id_fk', columns: [t.replacesId], foreignColumns: [t.id] }),
    index('duties_department_id_index').on(t.departmentId, t.category, t.id),
    index('duties_replaces_id_index').on(t.replacesId),
  ],
);
