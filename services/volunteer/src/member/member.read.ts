import { eq } from 'drizzle-orm';
import { sum } from '@graphroots/kit/reads/words';
import { participations } from '../activity/activity.table.ts';
import { adds } from '../vocabulary.ts';

export const memberRead = adds('Member', ['id'], (m) => ({
  fields: { volunteerHours: sum(participations, (p) => ({ on: eq(p.memberId, m.id), of: p.hours })) },
}));
