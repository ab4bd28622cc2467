import { eq } from 'drizzle-orm';
import { many } from '@graphroots/kit/reads/words';
import { adds } from '../vocabulary.ts';
import { microWishes } from '../wish/wish.table.ts';

export const gridRead = adds('Grid', ['id'], (g) => ({
  fields: { microWishes: many(microWishes, (w) => ({ on: eq(w.gridId, g.id) })) },
}));
