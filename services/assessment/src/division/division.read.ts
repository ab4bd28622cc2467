import { withinDivision } from '@graphroots/kit/reads/trees';
import { many } from '@graphroots/kit/reads/words';
import { assessmentCycles } from '../cycle/cycle.table.ts';
import { adds } from '../vocabulary.ts';

export const divisionRead = adds('Division', ['code'], (d) => ({
  fields: {
    assessmentCycles: many(assessmentCycles, (y) => ({ on: withinDivision(y.divisionCode, d.code) })),
  },
}));
