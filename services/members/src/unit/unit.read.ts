import { eq } from 'drizzle-orm';
import { many } from '@graphroots/kit/reads/words';
import { checkIns } from '../check-in/check-in.table.ts';
import { adds } from '../vocabulary.ts';

export const unitRead = adds('Unit', ['id'], (u) => ({
  fields: { checkIns: many(checkIns, (c) => ({ on: eq(c.unitId, u.id) })) },
}));
