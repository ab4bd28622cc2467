import { eq } from 'drizzle-orm';
import { many, one } from '@graphroots/kit/reads/words';
import { exchangeParties } from '../party/party.table.ts';
import { adds } from '../vocabulary.ts';
import { microWishes } from '../wish/wish.table.ts';

export const unitRead = adds('Unit', ['id'], (u) => ({
  fields: {
    claimedMicroWishes: many(microWishes, (w) => ({ on: eq(w.unitId, u.id) })),
    exchangeParty: one(exchangeParties, (p) => ({ on: eq(p.id, u.id) })),
  },
}));
