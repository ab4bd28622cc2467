import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { holds, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone, following, inDivision } from '@graphroots/kit/reads/scope';
import { by, key, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { analysisLife } from './analysis.life.ts';
import {
  analyses,
  analysisFindings,
  analysisThresholds,
  findingCases,
  findingFigures,
  findingSigns,
} from './analysis.table.ts';

export const analysisThresholdRead = reads('AnalysisThreshold', analysisThresholds, (t) => ({
  scope: everyone,
  fields: { division: key(t.divisionCode) },
}));

export const analysisRead = reads('Analysis', analyses, (a) => ({
  scope: everyone,
  order: 'ON DESC',
  orderBy: { ON: by(a.on), ID: by(a.id) },
  where: { kind: oneOf(a.kind), division: within(a.divisionCode), state: oneOf(a.state) },
  fields: {
    division: key(a.divisionCode),
    thresholds: many(analysisThresholds, (t) => ({ on: sql`${t.id} = any(${a.thresholdIds})` })),
    findings: many(analysisFindings, (f) => ({ on: eq(f.analysisId, a.id) })),
    actions: resolved({ state: a.state, divisionCode: a.divisionCode }, (analysis, _, { viewer }) =>
      analysisLife.actionsFor(analysis, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Analysis'), eq(t.entityId, a.id)) })),
  },
}));

export const analysisFindingRead = reads('AnalysisFinding', analysisFindings, (f, { related }) => ({
  scope: inDivision(f.divisionCode),
  order: 'DIVISION ASC',
  orderBy: { DIVISION: by(f.divisionCode), ID: by(f.id) },
  where: {
    verdict: oneOf(f.verdict),
    division: within(f.divisionCode),
    unit: is(f.unitId),
    category: is(f.categoryCode),
    ofUnit: holds(isNotNull(f.unitId)),
    sign: {
      of: f.id,
      predicate: (bind) =>
        related(findingSigns, (s) => and(eq(s.findingId, f.id), oneOf(s.kind).predicate(bind))),
    },
  },
  fields: {
    division: key(f.divisionCode),
    unit: key(f.unitId),
    category: key(f.categoryCode),
    otherDivision: key(f.otherDivisionCode),
    figures: many(findingFigures, (n) => ({ on: eq(n.findingId, f.id) })),
    signs: many(findingSigns, (s) => ({ on: eq(s.findingId, f.id) })),
  },
}));

export const findingFigureRead = reads('FindingFigure', findingFigures, (n) => ({
  scope: following(analysisFindings, n.findingId, (f) => f.id),
  fields: { cases: many(findingCases, (c) => ({ on: eq(c.figureId, n.id) })) },
}));

export const findingSignRead = reads('FindingSign', findingSigns, (s) => ({
  scope: following(analysisFindings, s.findingId, (f) => f.id),
  fields: { cases: many(findingCases, (c) => ({ on: eq(c.signId, s.id) })) },
}));

export const findingCaseRead = reads('FindingCase', findingCases, (c) => ({
  scope: following(analysisFindings, c.findingId, (f) => f.id),
  fields: {},
}));
