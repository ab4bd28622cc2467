import { index, unique } from 'drizzle-orm/pg-core';
import { code } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { assessmentCycles } from './cycle.table.ts';

/** Whom a cycle assesses, and where they stood when it was collected: who may see what was found of them. */
export const assessedOrganizations = assessmentSchema.table(
  'assessed_organizations',
  {
    id: code('id').primaryKey(),
    cycleId: code('cycle_id')
      .notNull()
      .references(() => assessmentCycles.id),
    organizationId: code('organization_id').notNull(),
    divisionCode: code('division_code').notNull(),
    path: code('path').notNull(),
  },
  (t) => [
    unique('assessed_organizations_once_per_cycle').on(t.cycleId, t.organizationId),
    index('assessed_organizations_cycle_id_index').on(t.cycleId, t.divisionCode, t.id),
    index('assessed_organizations_organization_id_index').on(t.organizationId),
  ],
);
