import { eq } from 'drizzle-orm';
import { one } from '@graphroots/kit/reads/words';
import { exchangeParties } from '../party/party.table.ts';
import { adds } from '../vocabulary.ts';

export const compoundRead = adds('Compound', ['id'], (c) => ({
  fields: { exchangeParty: one(exchangeParties, (p) => ({ on: eq(p.id, c.id) })) },
}));
