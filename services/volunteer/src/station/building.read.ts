import { eq } from 'drizzle-orm';
import { many } from '@graphroots/kit/reads/words';
import { adds } from '../vocabulary.ts';
import { volunteerStations } from './station.table.ts';

export const buildingRead = adds('Building', ['id'], (b) => ({
  fields: { volunteerStations: many(volunteerStations, (s) => ({ on: eq(s.buildingId, b.id) })) },
}));
