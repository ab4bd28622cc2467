import { eq } from 'drizzle-orm';
import { many, sum } from '@graphroots/kit/reads/words';
import { participations } from '../activity/activity.table.ts';
import { volunteerTeams } from '../team/team.table.ts';
import { adds } from '../vocabulary.ts';

export const partyOrganizationRead = adds('PartyOrganization', ['id'], (o) => ({
  fields: {
    volunteerTeams: many(volunteerTeams, (t) => ({ on: eq(t.ownerId, o.id) })),
    volunteerHours: sum(participations, (p) => ({ on: eq(p.organizationId, o.id), of: p.hours })),
  },
}));
