import { eq } from 'drizzle-orm';
import { many, sum } from '@graphroots/kit/reads/words';
import { participations } from '../activity/activity.table.ts';
import { adds } from '../vocabulary.ts';
import { microWishes } from '../wish/wish.table.ts';

export const memberRead = adds('Member', ['id'], (m) => ({
  fields: {
    claimedMicroWishes: many(microWishes, (w) => ({ on: eq(w.memberId, m.id) })),
    participations: many(participations, (p) => ({ on: eq(p.memberId, m.id) })),
    volunteerHours: sum(participations, (p) => ({ on: eq(p.memberId, m.id), of: p.hours })),
  },
}));
