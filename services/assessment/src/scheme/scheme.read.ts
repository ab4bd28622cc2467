import { and, eq, isNull, sql } from 'drizzle-orm';
import { is, oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { by, key, leaf, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import type { ItemDirection } from '../types.generated.ts';
import { reads } from '../vocabulary.ts';
import { schemeItems } from './scheme-item.table.ts';
import { assessmentSchemeLife } from './scheme.life.ts';
import { assessmentSchemes } from './scheme.table.ts';

export const assessmentSchemeRead = reads('AssessmentScheme', assessmentSchemes, (s) => ({
  scope: everyone,
  order: 'CODE ASC',
  orderBy: { CODE: by(s.code), EDITION: by(s.edition), ID: by(s.id) },
  where: { code: is(s.code), state: oneOf(s.state), division: within(s.divisionCode) },
  fields: {
    division: key(s.divisionCode),
    basedOn: key(s.basedOnId),
    items: many(schemeItems, (i) => ({ on: and(eq(i.schemeId, s.id), isNull(i.cycleId)) })),
    actions: resolved({ state: s.state, divisionCode: s.divisionCode }, (scheme, _, { viewer }) =>
      assessmentSchemeLife.actionsFor(scheme, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'AssessmentScheme'), eq(t.entityId, s.id)) })),
  },
}));

export const schemeItemRead = reads('SchemeItem', schemeItems, (i) => ({
  scope: everyone,
  fields: {
    measure: key(i.measureId),
    division: key(i.divisionCode),
    direction: leaf(
      sql<ItemDirection>`case when ${i.fullAt} > ${i.noneAt} then 'MORE_IS_BETTER' else 'LESS_IS_BETTER' end`,
    ),
  },
}));
