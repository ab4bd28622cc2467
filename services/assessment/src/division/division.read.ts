import { eq } from 'drizzle-orm';
import { withinDivision } from '@graphroots/kit/reads/trees';
import { many, one } from '@graphroots/kit/reads/words';
import { assessmentCycles } from '../cycle/cycle.table.ts';
import { statObservations } from '../observation/observation.table.ts';
import { divisionProfiles } from '../observation/observation.view.ts';
import { adds } from '../vocabulary.ts';

export const divisionRead = adds('Division', ['code'], (d) => ({
  fields: {
    assessmentCycles: many(assessmentCycles, (y) => ({ on: withinDivision(y.divisionCode, d.code) })),
    statObservations: many(statObservations, (o) => ({ on: eq(o.placeCode, d.code) })),
    profile: one(divisionProfiles, (p) => ({ on: eq(p.placeCode, d.code) })),
  },
}));
