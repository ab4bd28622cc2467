import { eq } from 'drizzle-orm';
import { many } from '@graphroots/kit/reads/words';
import { adds } from '../vocabulary.ts';
import { microWishes } from '../wish/wish.table.ts';

export const unitRead = adds('Unit', ['id'], (u) => ({
  fields: { claimedMicroWishes: many(microWishes, (w) => ({ on: eq(w.unitId, u.id) })) },
}));
