import { eq } from 'drizzle-orm';
import { many, one, sum } from '@graphroots/kit/reads/words';
import { participations } from '../activity/activity.table.ts';
import { exchangeParties } from '../party/party.table.ts';
import { volunteerTeams } from '../team/team.table.ts';
import { adds } from '../vocabulary.ts';
import { microWishes } from '../wish/wish.table.ts';

export const partyOrganizationRead = adds('PartyOrganization', ['id'], (o) => ({
  fields: {
    volunteerTeams: many(volunteerTeams, (t) => ({ on: eq(t.ownerId, o.id) })),
    claimedMicroWishes: many(microWishes, (w) => ({ on: eq(w.organizationId, o.id) })),
    exchangeParty: one(exchangeParties, (p) => ({ on: eq(p.id, o.id) })),
    volunteerHours: sum(participations, (p) => ({ on: eq(p.organizationId, o.id), of: p.hours })),
  },
}));
