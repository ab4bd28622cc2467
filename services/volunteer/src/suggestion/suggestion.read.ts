import { sql, type SQL } from 'drizzle-orm';
import { integer } from 'drizzle-orm/pg-core';
import { code, codes, day } from '@graphroots/kit/columns';
import { everyone } from '@graphroots/kit/reads/scope';
import { by, cityToday, key } from '@graphroots/kit/reads/words';
import { reads } from '../vocabulary.ts';
import { volunteerSchema } from '../volunteer.schema.ts';

/** A view of the migrations: pairs of a need and a resource on the lists that fit, of whose parts some are free. */
export const exchangeSuggestions = volunteerSchema.table('exchange_suggestions', {
  id: code('id').primaryKey(),
  needId: code('need_id').notNull(),
  resourceId: code('resource_id').notNull(),
  expiresOn: day('expires_on').notNull(),
  score: integer('score').notNull(),
  categoryScore: integer('category_score').notNull(),
  placeScore: integer('place_score').notNull(),
  timeScore: integer('time_score').notNull(),
  urgencyScore: integer('urgency_score').notNull(),
  capacityScore: integer('capacity_score').notNull(),
  reasons: codes('reasons').notNull(),
});

/** Whether both are on the lists today. */
export function stands(s: typeof exchangeSuggestions): SQL {
  return sql`${s.expiresOn} >= ${cityToday}`;
}

export const exchangeSuggestionRead = reads('ExchangeSuggestion', exchangeSuggestions, (s) => ({
  // Both are on the lists, which are open to all.
  scope: everyone,
  order: 'SCORE DESC',
  orderBy: { SCORE: by(s.score), ID: by(s.id) },
  fields: { need: key(s.needId), resource: key(s.resourceId) },
}));
