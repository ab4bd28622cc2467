import { and, eq, sql } from 'drizzle-orm';
import { is, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, everyone, following, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { by, key, leaf, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { formalismAnalysisLife } from './formalism.life.ts';
import {
  bodyFormalism,
  formalismAnalyses,
  formalismCases,
  formalismRules,
  formalismSigns,
} from './formalism.table.ts';

export const formalismRuleRead = reads('FormalismRule', formalismRules, (r) => ({
  scope: everyone,
  fields: { division: key(r.divisionCode) },
}));

export const formalismAnalysisRead = reads('FormalismAnalysis', formalismAnalyses, (a) => ({
  scope: everyone,
  order: 'ON DESC',
  orderBy: { ON: by(a.on), ID: by(a.id) },
  where: { division: within(a.divisionCode), state: oneOf(a.state) },
  fields: {
    division: key(a.divisionCode),
    rule: key(a.ruleId),
    bodies: many(bodyFormalism, (b) => ({ on: eq(b.analysisId, a.id) })),
    actions: resolved({ state: a.state, divisionCode: a.divisionCode }, (analysis, _, { viewer }) =>
      formalismAnalysisLife.actionsFor(analysis, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'FormalismAnalysis'), eq(t.entityId, a.id)) })),
  },
}));

export const bodyFormalismRead = reads('BodyFormalism', bodyFormalism, (b) => ({
  scope: either(inDivision(b.divisionCode), inLine(b.path)),
  order: 'DIVISION ASC',
  orderBy: { DIVISION: by(b.divisionCode), ID: by(b.id) },
  where: {
    verdict: oneOf(b.verdict),
    division: within(b.divisionCode),
    body: is(b.bodyId),
  },
  fields: {
    body: key(b.bodyId),
    convener: key(b.convenerId),
    division: key(b.divisionCode),
    attendanceRate: leaf(sql<number | null>`(${b.attended}::float8 / nullif(${b.expected}, 0))`),
    resolutionsPerMeeting: leaf(sql<number | null>`(${b.resolutions}::float8 / nullif(${b.meetings}, 0))`),
    signs: many(formalismSigns, (s) => ({ on: eq(s.findingId, b.id) })),
  },
}));

export const formalismSignRead = reads('FormalismSign', formalismSigns, (s) => ({
  scope: following(bodyFormalism, s.findingId, (b) => b.id),
  fields: { cases: many(formalismCases, (c) => ({ on: eq(c.signId, s.id) })) },
}));

export const formalismCaseRead = reads('FormalismCase', formalismCases, (c) => ({
  scope: following(formalismSigns, c.signId, (s) => s.id),
  fields: {},
}));
