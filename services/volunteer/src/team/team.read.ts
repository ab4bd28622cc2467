import { eq, sql } from 'drizzle-orm';
import { contains, oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { by, byExpression, key, many } from '@graphroots/kit/reads/words';
import { activities } from '../activity/activity.table.ts';
import { reads } from '../vocabulary.ts';
import { volunteerTeams } from './team.table.ts';

export const volunteerTeamRead = reads('VolunteerTeam', volunteerTeams, (t) => ({
  scope: everyone,
  order: 'NAME ASC',
  orderBy: {
    NAME: byExpression(sql`${t.name} collate "C"`, 'text'),
    FOUNDED: by(t.foundedOn),
    ID: by(t.id),
  },
  where: { kind: oneOf(t.kind), division: within(t.divisionCode), name: contains(t.name) },
  fields: {
    owner: key(t.ownerId),
    division: key(t.divisionCode),
    activities: many(activities, (a) => ({ on: eq(a.teamId, t.id) })),
  },
}));
