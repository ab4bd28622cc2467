import { eq } from 'drizzle-orm';
import { many, one } from '@graphroots/kit/reads/words';
import { exchangeParties } from '../party/party.table.ts';
import { volunteerStations } from '../station/station.table.ts';
import { adds } from '../vocabulary.ts';
import { microWishes } from '../wish/wish.table.ts';

export const unitRead = adds('Unit', ['id'], (u) => ({
  fields: {
    volunteerStations: many(volunteerStations, (s) => ({ on: eq(s.unitId, u.id) })),
    claimedMicroWishes: many(microWishes, (w) => ({ on: eq(w.unitId, u.id) })),
    exchangeParty: one(exchangeParties, (p) => ({ on: eq(p.id, u.id) })),
  },
}));
