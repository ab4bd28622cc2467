import { boolean, integer, numeric, text } from 'drizzle-orm/pg-core';
import { code, day } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';

export const incomparableReasons = ['BASIS_DIFFERS', 'BASIS_NOT_STATED', 'UNIT_DIFFERS'] as const;

// Views of the migration that sets them up, read like tables: drizzle-kit knows only those of `*.table.ts`.

/** The observations once more: whether one was corrected is a condition on themselves. */
export const corrections = assessmentSchema.table('stat_observations', {
  id: code('id').primaryKey(),
  correctsId: code('corrects_id'),
});

/** Each observation that stands beside the one before it. */
export const observationGrowths = assessmentSchema.table('observation_growths', {
  id: code('id').notNull(),
  previousId: code('previous_id').notNull(),
  days: integer('days').notNull(),
  reason: text('reason', { enum: incomparableReasons }),
  change: numeric('change'),
  rate: numeric('rate'),
  changePerYear: numeric('change_per_year'),
  exact: boolean('exact').notNull(),
});

/** Each declared observation that stands beside the counted one next to it in time. */
export const observationComparisons = assessmentSchema.table('observation_comparisons', {
  id: code('id').notNull(),
  computedId: code('computed_id').notNull(),
  days: integer('days').notNull(),
  reason: text('reason', { enum: incomparableReasons }),
  difference: numeric('difference'),
  holds: boolean('holds'),
});

/** The declared observations that stand and tell of a place as a whole, by place, day and source. */
export const divisionProfiles = assessmentSchema.table('division_profiles', {
  id: code('id').notNull(),
  placeCode: code('place_code').notNull(),
  asOf: day('as_of').notNull(),
  /** The first day on which a newer profile of the place exists. */
  until: day('until'),
  source: text('source').notNull(),
  areaId: code('area_id'),
  communitiesId: code('communities_id'),
  residentPopulationId: code('resident_population_id'),
  marketEntitiesId: code('market_entities_id'),
  partyBranchesId: code('party_branches_id'),
  partyMembersId: code('party_members_id'),
});
