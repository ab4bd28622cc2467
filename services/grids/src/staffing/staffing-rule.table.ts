import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, text } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { gridLayers, gridPostRoles } from '../grid/grid.table.ts';
import { gridsSchema } from '../grids.schema.ts';

/**
 * Which people the grids of a layer in a division are to have, for a time. Of a division and a layer one version follows
 * another (an exclusion constraint of the migration); `area` is the part of the division's code that all places in it
 * begin with.
 */
export const staffingRules = gridsSchema.table(
  'staffing_rules',
  {
    id: code('id').primaryKey(),
    divisionCode: code('division_code').notNull(),
    area: code('area').notNull(),
    layer: text('layer', { enum: gridLayers }).notNull(),
    name: text('name').notNull(),
    needsBranch: boolean('needs_branch').notNull(),
    basis: text('basis').notNull(),
    validFrom: day('valid_from').notNull(),
    // The same day as `valid_from` for one that was taken back before it began.
    validTo: day('valid_to'),
    replacesId: code('replaces_id'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check(
      'staffing_rules_area_of_division',
      sql`${t.area} <> '' and starts_with(${t.divisionCode}, ${t.area})`,
    ),
    check('staffing_rules_name_length', sql`char_length(${t.name}) between 1 and 100`),
    check('staffing_rules_basis_length', sql`char_length(${t.basis}) between 1 and 500`),
    check('staffing_rules_validity', sql`${t.validTo} >= ${t.validFrom}`),
    isOneOf('staffing_rules_layer_known', t.layer, gridLayers),
    foreignKey({ name: 'staffing_rules_replaces_id_fk', columns: [t.replacesId], foreignColumns: [t.id] }),
    index('staffing_rules_replaces_id_index').on(t.replacesId),
  ],
);

/** How many of which post a rule asks of each grid; its id ends with its place in the rule. */
export const staffingRuleRoles = gridsSchema.table(
  'staffing_rule_roles',
  {
    id: code('id').primaryKey(),
    ruleId: code('rule_id')
      .notNull()
      .references(() => staffingRules.id),
    role: text('role', { enum: gridPostRoles }).notNull(),
    min: integer('min').notNull(),
  },
  (t) => [
    check('staffing_rule_roles_min_range', sql`${t.min} between 0 and 99`),
    isOneOf('staffing_rule_roles_role_known', t.role, gridPostRoles),
    index('staffing_rule_roles_rule_id_index').on(t.ruleId, t.id),
  ],
);
