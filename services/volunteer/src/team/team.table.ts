import { index, integer, text } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { volunteerSchema } from '../volunteer.schema.ts';

export const volunteerTeamKinds = ['PARTY_MEMBERS', 'COMMUNITY', 'UNIT', 'YOUTH'] as const;

export const volunteerTeams = volunteerSchema.table(
  'volunteer_teams',
  {
    id: code('id').primaryKey(),
    name: text('name').notNull(),
    kind: text('kind', { enum: volunteerTeamKinds }).notNull(),
    ownerId: code('owner_id'),
    divisionCode: code('division_code').notNull(),
    foundedOn: day('founded_on').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    isOneOf('volunteer_teams_kind_known', t.kind, volunteerTeamKinds),
    index('volunteer_teams_owner_id_index').on(t.ownerId, t.name, t.id),
    index('volunteer_teams_division_code_index').on(t.divisionCode, t.name, t.id),
  ],
);
