import { sql } from 'drizzle-orm';
import { check, integer } from 'drizzle-orm/pg-core';
import { day } from '@graphroots/kit/columns';
import { membersSchema } from '../members.schema.ts';

// That one rule holds on each day is an exclusion constraint of the migration, which also gives the first one.
/** How long members and units have, in days; dated, so that what was late under a former rule can be told. */
export const membershipRules = membersSchema.table(
  'membership_rules',
  {
    validFrom: day('valid_from').primaryKey(),
    validTo: day('valid_to'),
    /** To register after having been called to check in. */
    registerDays: integer('register_days').notNull(),
    /** Without service before a check-in lapses. */
    idleDays: integer('idle_days').notNull(),
    /** Without contact before a floating member is at risk, and before out of contact. */
    riskDays: integer('risk_days').notNull(),
    lostDays: integer('lost_days').notNull(),
  },
  (t) => [
    check('membership_rules_validity', sql`${t.validTo} > ${t.validFrom}`),
    check('membership_rules_positive', sql`least(${t.registerDays}, ${t.idleDays}, ${t.riskDays}) > 0`),
    check('membership_rules_risk_before_loss', sql`${t.lostDays} > ${t.riskDays}`),
  ],
);
