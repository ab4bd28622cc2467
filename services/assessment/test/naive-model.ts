import type { Listed, NaiveModel } from '@graphroots/kit/testing/naive-model';
import {
  atLeast,
  below,
  contains,
  inLines,
  inTerritory,
  is,
  liesIn,
  momentOf,
  oneOf,
  within,
} from '@graphroots/kit/testing/naive-words';
import {
  isSettled,
  naiveAuditEntry,
  naiveChange,
  naiveTraceEntry,
} from '@graphroots/kit/testing/sample-journal';
import type { Viewer } from '@graphroots/kit/viewer';
import { scoreAppealLife } from '../src/appeal/score-appeal.life.ts';
import { analysisLife } from '../src/analysis/analysis.life.ts';
import { assessmentCycleLife } from '../src/cycle/cycle.life.ts';
import { debriefingLife } from '../src/debriefing/debriefing.life.ts';
import { formalismAnalysisLife } from '../src/formalism/formalism.life.ts';
import { feedbackLife } from '../src/feedback/feedback.life.ts';
import { rectificationLife } from '../src/rectification/rectification.life.ts';
import { assessmentSchemeLife } from '../src/scheme/scheme.life.ts';
import { naiveEvaluations, naiveEvaluationStats } from './naive-evaluations.ts';
import { decimal, shareOf } from './naive-observations.ts';
import type { City } from './rows.ts';

export type Rows = { [N in keyof City]: City[N][number] } & {
  Division: { code: string };
  PartyOrganization: { id: string };
  Post: { id: string };
  GoverningBody: { id: string };
  Unit: { id: string };
  ExchangeCategory: { code: string };
};

const inSight = (
  { divisionCode, path }: { divisionCode: string | null; path: string | null },
  { viewer }: { viewer: Viewer },
): boolean => inTerritory(viewer, divisionCode) || inLines(viewer, path);

/** The rows of a list inside an object that is part of a row. */
const seen = ({ type, rows, day }: Listed) => rows.map((row) => ({ type, row, day }));

/** The assessment service written once more, over arrays. */
export function naiveAssessment(rows: City): NaiveModel<Rows> {
  const rectificationOf = new Map(rows.Rectification.map((one) => [one.id, one]));
  const reasonOf = new Map(rows.RectificationReason.map((one) => [one.id, one]));
  const ofRectification = {
    key: 'id',
    visible: ({ rectificationId }: { rectificationId: string }, context: { viewer: Viewer }): boolean => {
      const rectification = rectificationOf.get(rectificationId);
      return rectification !== undefined && inSight(rectification, context);
    },
    order: '$key ASC',
    orders: { $key: ({ id }: { id: string }) => id },
  } as const;
  const valueOf = new Map(rows.ItemValue.map((one) => [one.id, one]));
  const debriefingOf = new Map(rows.Debriefing.map((one) => [one.id, one]));
  const ofDebriefing = {
    key: 'id',
    visible: ({ debriefingId }: { debriefingId: string }, context: { viewer: Viewer }): boolean => {
      const debriefing = debriefingOf.get(debriefingId);
      return debriefing !== undefined && inSight(debriefing, context);
    },
    order: '$key ASC',
    orders: { $key: ({ id }: { id: string }) => id },
  } as const;
  const analysed = new Map(rows.AnalysisFinding.map((one) => [one.id, one]));
  const seesAnalysed = (id: string | undefined, { viewer }: { viewer: Viewer }): boolean => {
    const finding = analysed.get(id ?? '');
    return finding !== undefined && inTerritory(viewer, finding.divisionCode);
  };
  const findingOf = new Map(rows.BodyFormalism.map((one) => [one.id, one]));
  const signOf = new Map(rows.FormalismSign.map((one) => [one.id, one]));
  const seesFinding = (id: string | undefined, context: { viewer: Viewer }): boolean => {
    const finding = findingOf.get(id ?? '');
    return finding !== undefined && inSight(finding, context);
  };
  const feedbackOf = new Map(rows.Feedback.map((one) => [one.id, one]));
  const assessedOf = new Map(rows.AssessedOrganization.map((one) => [one.id, one]));
  const schemeOf = new Map(rows.AssessmentCycle.map((one) => [one.id, one.schemeId]));
  const isDivided = new Map(
    rows.SchemeItem.map(({ id, measureId }) => [
      id,
      rows.AssessmentMeasure.some((m) => m.id === measureId && m.denominator !== null),
    ]),
  );
  const scoreOfPart = new Map(rows.AssessmentScore.map((score) => [score.id, score]));
  return {
    rows,
    roots: {
      assessmentMeasure: ({ args, find }) => find('AssessmentMeasure', args['id']),
      assessmentMeasures: ({ list }) => list('AssessmentMeasure'),
      assessmentScheme: ({ args, find }) => find('AssessmentScheme', args['id']),
      assessmentSchemes: ({ list }) => list('AssessmentScheme'),
      assessmentCycle: ({ args, find }) => find('AssessmentCycle', args['id']),
      assessmentCycles: ({ list }) => list('AssessmentCycle'),
      indicator: ({ args, find }) => find('Indicator', args['code']),
      indicators: ({ list }) => list('Indicator'),
      statObservation: ({ args, find }) => find('StatObservation', args['id']),
      statObservations: ({ list }) => list('StatObservation'),
      scoreAppeal: ({ args, find }) => find('ScoreAppeal', args['id']),
      assessmentScore: ({ args, find }) => find('AssessmentScore', args['id']),
      assessedOrganization: ({ args, find }) => find('AssessedOrganization', args['id']),
      analysis: ({ args, find }) => find('Analysis', args['id']),
      analyses: ({ list }) => list('Analysis'),
      analysisFinding: ({ args, find }) => find('AnalysisFinding', args['id']),
      formalismAnalysis: ({ args, find }) => find('FormalismAnalysis', args['id']),
      bodyFormalism: ({ args, find }) => find('BodyFormalism', args['id']),
      formalismAnalyses: ({ list }) => list('FormalismAnalysis'),
      evaluation: ({ args, find }) => find('Evaluation', args['id']),
      evaluations: ({ list }) => list('Evaluation'),
      debriefing: ({ args, find }) => find('Debriefing', args['id']),
      feedback: ({ args, find }) => find('Feedback', args['id']),
      rectification: ({ args, find }) => find('Rectification', args['id']),
      rectifications: ({ list }) => list('Rectification'),
      assessmentChanges: ({ list }) => list('Change', isSettled),
      assessmentTrace: ({ list }) => list('AuditEntry'),
    },
    types: {
      Change: naiveChange,
      AuditEntry: naiveAuditEntry,
      TraceEntry: naiveTraceEntry(inSight),
      AssessmentMeasure: {
        key: 'id',
        order: 'CODE ASC',
        orders: { CODE: (m) => m.code, EDITION: (m) => m.edition, ID: (m) => m.id },
        where: { code: is((m) => m.code) },
      },
      AssessmentScheme: {
        key: 'id',
        order: 'CODE ASC',
        orders: { CODE: (s) => s.code, EDITION: (s) => s.edition, ID: (s) => s.id },
        where: {
          code: is((s) => s.code),
          state: oneOf((s) => s.state),
          division: within((s) => s.divisionCode),
        },
        fields: {
          division: (s, { find }) => find('Division', s.divisionCode),
          basedOn: (s, { find }) => find('AssessmentScheme', s.basedOnId),
          items: (s, { list }) => list('SchemeItem', (i) => i.schemeId === s.id && i.cycleId === null),
          actions: (s, { viewer }) => assessmentSchemeLife.actionsFor(s, viewer),
          history: (s, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'AssessmentScheme' && t.entityId === s.id),
        },
      },
      SchemeItem: {
        key: 'id',
        order: '$key ASC',
        orders: { $key: (i) => i.id },
        fields: {
          measure: (i, { find }) => find('AssessmentMeasure', i.measureId),
          division: (i, { find }) => find('Division', i.divisionCode),
          direction: (i) => (i.fullAt > i.noneAt ? 'MORE_IS_BETTER' : 'LESS_IS_BETTER'),
        },
      },
      AssessmentCycle: {
        key: 'id',
        order: 'PERIOD_FROM DESC',
        orders: { PERIOD_FROM: (y) => y.periodFrom, ID: (y) => y.id },
        listOrders: { scores: 'SCORE DESC' },
        where: {
          state: oneOf((y) => y.state),
          division: within((y) => y.divisionCode),
          scheme: is((y) => y.schemeId),
        },
        fields: {
          division: (y, { find }) => find('Division', y.divisionCode),
          scheme: (y, { find }) => find('AssessmentScheme', y.schemeId),
          omittedItems: (y, { list }) => list('OmittedItem', (o) => o.cycleId === y.id),
          localItems: (y, { list }) => list('SchemeItem', (i) => i.cycleId === y.id),
          progress: (y, { first, see }) =>
            see(
              'CollectionProgress',
              first('CollectionProgress', (c) => c.cycleId === y.id),
            ),
          organizations: (y, { list }) => list('AssessedOrganization', (o) => o.cycleId === y.id),
          values: (y, { list }) => list('ItemValue', (v) => v.cycleId === y.id && v.current),
          appeals: (y, { list }) => list('ScoreAppeal', (a) => a.cycleId === y.id),
          debriefings: (y, { list }) => list('Debriefing', (d) => d.cycleId === y.id),
          feedback: (y, { list }) => list('Feedback', (f) => f.cycleId === y.id),
          scores: (y, { list }) => list('AssessmentScore', (s) => s.cycleId === y.id && s.current),
          actions: (y, { viewer }) => assessmentCycleLife.actionsFor(y, viewer),
          history: (y, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'AssessmentCycle' && t.entityId === y.id),
        },
      },
      AssessedOrganization: {
        key: 'id',
        visible: inSight,
        order: 'DIVISION ASC',
        orders: { DIVISION: (o) => o.divisionCode, ID: (o) => o.id },
        where: { division: within((o) => o.divisionCode), organization: is((o) => o.organizationId) },
        fields: {
          cycle: (o, { find }) => find('AssessmentCycle', o.cycleId),
          organization: (o, { find }) => find('PartyOrganization', o.organizationId),
          division: (o, { find }) => find('Division', o.divisionCode),
          score: (o, { first, see }) =>
            see(
              'AssessmentScore',
              first(
                'AssessmentScore',
                (s) => s.cycleId === o.cycleId && s.organizationId === o.organizationId && s.current,
              ),
            ),
          debriefing: (o, { first, see }) =>
            see(
              'Debriefing',
              first('Debriefing', (d) => d.cycleId === o.cycleId && d.organizationId === o.organizationId),
            ),
          feedback: (o, { list }) =>
            list('Feedback', (f) => f.cycleId === o.cycleId && f.organizationId === o.organizationId),
          values: (o, { list }) =>
            list(
              'ItemValue',
              (v) => v.cycleId === o.cycleId && v.organizationId === o.organizationId && v.current,
            ),
        },
      },
      ItemValue: {
        key: 'id',
        visible: inSight,
        order: 'AT ASC',
        orders: { AT: (v) => momentOf(v.at), ID: (v) => v.id },
        where: { item: is((v) => v.itemId), organization: is((v) => v.organizationId) },
        fields: {
          item: (v, { find }) => find('SchemeItem', v.itemId),
          organization: (v, { find }) => find('PartyOrganization', v.organizationId),
          cases: (v, { list }) => list('ValueCase', (c) => c.valueId === v.id),
        },
      },
      CollectionProgress: {
        key: 'id',
        order: '$key ASC',
        orders: { $key: (c) => c.id },
        fields: {
          failingItems: (c, { list }) =>
            list('SchemeItem', (i) =>
              rows.CollectionPart.some(
                (p) => p.collectionId === c.id && p.itemId === i.id && !p.finished && p.failure !== null,
              ),
            ),
        },
      },
      CollectionPart: { key: 'id', order: '$key ASC', orders: { $key: (p) => p.id } },
      OmittedItem: {
        key: 'id',
        order: '$key ASC',
        orders: { $key: (o) => o.id },
        fields: { item: (o, { find }) => find('SchemeItem', o.itemId) },
      },
      ValueCase: {
        key: 'id',
        visible: (c, context) => {
          const value = valueOf.get(c.valueId);
          return value !== undefined && inSight(value, context);
        },
        order: 'KEY ASC',
        orders: { KEY: (c) => c.key, ID: (c) => c.id },
        where: { counted: is((c) => c.counted), type: is((c) => c.type) },
      },
      AssessmentScore: {
        key: 'id',
        visible: inSight,
        order: 'SCORED_ON DESC',
        orders: { SCORE: (s) => s.score, SCORED_ON: (s) => s.scoredOn, ID: (s) => s.id },
        where: {
          grade: oneOf((s) => s.grade),
          level: oneOf((s) => s.level),
          scoreFrom: atLeast((s) => s.score),
          scoreBelow: below((s) => s.score),
        },
        fields: {
          cycle: (s, { find }) => find('AssessmentCycle', s.cycleId),
          organization: (s, { find }) => find('PartyOrganization', s.organizationId),
          rank: (s) =>
            1 +
            rows.AssessmentScore.filter(
              (o) =>
                o.cycleId === s.cycleId &&
                o.level === s.level &&
                o.current &&
                o.score > s.score &&
                o.organizationId !== s.organizationId,
            ).length,
          parts: (s, { list }) => list('ScorePart', (p) => p.scoreId === s.id),
          explain: (s, { find, list }) => ({
            rule: find('AssessmentScheme', schemeOf.get(s.cycleId)),
            posts: seen(
              list('HeldPost', (h) => {
                const assessed = assessedOf.get(h.assessedId);
                return assessed?.cycleId === s.cycleId && assessed.organizationId === s.organizationId;
              }),
            ),
            parts: seen(list('ScorePart', (p) => p.scoreId === s.id)),
            appeals: seen(
              list('ScoreAppeal', (a) => a.cycleId === s.cycleId && a.organizationId === s.organizationId),
            ),
            revisions: seen(
              list('ScoreRevision', (r) => r.cycleId === s.cycleId && r.organizationId === s.organizationId),
            ),
          }),
        },
      },
      Debriefing: {
        key: 'id',
        visible: inSight,
        order: 'FILED_ON ASC',
        orders: { FILED_ON: (d) => d.filedOn, ID: (d) => d.id },
        where: {
          state: oneOf((d) => d.state),
          grade: oneOf((d) => d.grade),
          division: within((d) => d.divisionCode),
          organization: is((d) => d.organizationId),
        },
        fields: {
          cycle: (d, { find }) => find('AssessmentCycle', d.cycleId),
          organization: (d, { find }) => find('PartyOrganization', d.organizationId),
          division: (d, { find }) => find('Division', d.divisionCode),
          post: (d, { find }) => find('Post', d.postId),
          questions: (d, { list }) => list('DebriefingQuestion', (q) => q.debriefingId === d.id),
          votes: (d, { list }) => list('DebriefingVote', (v) => v.debriefingId === d.id),
          feedback: (d, { list }) =>
            list('Feedback', (f) => f.cycleId === d.cycleId && f.organizationId === d.organizationId),
          actions: (d, { viewer }) => debriefingLife.actionsFor(d, viewer),
          history: (d, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'Debriefing' && t.entityId === d.id),
        },
      },
      DebriefingQuestion: ofDebriefing,
      DebriefingVote: ofDebriefing,
      Feedback: {
        key: 'id',
        visible: inSight,
        order: 'GIVEN_ON ASC',
        orders: { GIVEN_ON: (f) => f.givenOn, ID: (f) => f.id },
        where: {
          state: oneOf((f) => f.state),
          round: is((f) => f.round),
          organization: is((f) => f.organizationId),
        },
        fields: {
          cycle: (f, { find }) => find('AssessmentCycle', f.cycleId),
          organization: (f, { find }) => find('PartyOrganization', f.organizationId),
          division: (f, { find }) => find('Division', f.divisionCode),
          findings: (f, { list }) => list('FeedbackFinding', (n) => n.feedbackId === f.id),
          actions: (f, { viewer }) => feedbackLife.actionsFor(f, viewer),
          history: (f, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'Feedback' && t.entityId === f.id),
        },
      },
      FeedbackFinding: {
        key: 'id',
        visible: (n, context) => {
          const given = feedbackOf.get(n.feedbackId);
          return given !== undefined && inSight(given, context);
        },
        order: '$key ASC',
        orders: { $key: (n) => n.id },
        fields: { item: (n, { find }) => find('SchemeItem', n.itemId) },
      },
      HeldPost: {
        key: 'id',
        visible: (h, context) => {
          const assessed = assessedOf.get(h.assessedId);
          return assessed !== undefined && inSight(assessed, context);
        },
        order: '$key ASC',
        orders: { $key: (h) => h.id },
        fields: { post: (h, { find }) => find('Post', h.postId) },
      },
      Post: {
        key: 'id',
        fields: {
          appliedAssessments: (p, { list }) =>
            list(
              'AssessedOrganization',
              (o) =>
                rows.HeldPost.some((h) => h.assessedId === o.id && h.postId === p.id) &&
                rows.AssessmentCycle.some((y) => y.id === o.cycleId && y.state === 'APPLIED'),
            ),
        },
      },
      GoverningBody: { key: 'id' },
      Unit: {
        key: 'id',
        fields: {
          evaluations: (u, { list }) => list('Evaluation', (e) => e.unitId === u.id),
          evaluationStats: naiveEvaluationStats,
        },
      },
      ...naiveEvaluations(rows),
      ExchangeCategory: { key: 'code' },
      AnalysisThreshold: {
        key: 'id',
        order: '$key ASC',
        orders: { $key: (t) => t.id },
        fields: { division: (t, { find }) => find('Division', t.divisionCode) },
      },
      Analysis: {
        key: 'id',
        order: 'ON DESC',
        orders: { ON: (a) => a.on, ID: (a) => a.id },
        where: {
          kind: oneOf((a) => a.kind),
          division: within((a) => a.divisionCode),
          state: oneOf((a) => a.state),
        },
        fields: {
          division: (a, { find }) => find('Division', a.divisionCode),
          thresholds: (a, { list }) => list('AnalysisThreshold', (t) => a.thresholdIds.includes(t.id)),
          findings: (a, { list }) => list('AnalysisFinding', (f) => f.analysisId === a.id),
          actions: (a, { viewer }) => analysisLife.actionsFor(a, viewer),
          history: (a, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'Analysis' && t.entityId === a.id),
        },
      },
      AnalysisFinding: {
        key: 'id',
        visible: ({ divisionCode }, { viewer }) => inTerritory(viewer, divisionCode),
        order: 'DIVISION ASC',
        orders: { DIVISION: (f) => f.divisionCode, ID: (f) => f.id },
        where: {
          verdict: oneOf((f) => f.verdict),
          division: within((f) => f.divisionCode),
          unit: is((f) => f.unitId),
          category: is((f) => f.categoryCode),
          ofUnit: (wanted) => (f) => (f.unitId !== null) === wanted,
          sign: (kinds) => (f) =>
            Array.isArray(kinds) &&
            rows.FindingSign.some((s) => s.findingId === f.id && kinds.includes(s.kind)),
        },
        fields: {
          division: (f, { find }) => find('Division', f.divisionCode),
          unit: (f, { find }) => find('Unit', f.unitId),
          category: (f, { find }) => find('ExchangeCategory', f.categoryCode),
          otherDivision: (f, { find }) => find('Division', f.otherDivisionCode),
          figures: (f, { list }) => list('FindingFigure', (n) => n.findingId === f.id),
          signs: (f, { list }) => list('FindingSign', (s) => s.findingId === f.id),
        },
      },
      FindingFigure: {
        key: 'id',
        visible: (n, context) => seesAnalysed(n.findingId, context),
        order: '$key ASC',
        orders: { $key: (n) => n.id },
        fields: { cases: (n, { list }) => list('FindingCase', (c) => c.figureId === n.id) },
      },
      FindingSign: {
        key: 'id',
        visible: (s, context) => seesAnalysed(s.findingId, context),
        order: '$key ASC',
        orders: { $key: (s) => s.id },
        fields: { cases: (s, { list }) => list('FindingCase', (c) => c.signId === s.id) },
      },
      FindingCase: {
        key: 'id',
        visible: (c, context) => seesAnalysed(c.findingId, context),
        order: '$key ASC',
        orders: { $key: (c) => c.id },
      },
      FormalismRule: {
        key: 'id',
        order: '$key ASC',
        orders: { $key: (r) => r.id },
        fields: { division: (r, { find }) => find('Division', r.divisionCode) },
      },
      FormalismAnalysis: {
        key: 'id',
        order: 'ON DESC',
        orders: { ON: (a) => a.on, ID: (a) => a.id },
        where: { division: within((a) => a.divisionCode), state: oneOf((a) => a.state) },
        fields: {
          division: (a, { find }) => find('Division', a.divisionCode),
          rule: (a, { find }) => find('FormalismRule', a.ruleId),
          bodies: (a, { list }) => list('BodyFormalism', (b) => b.analysisId === a.id),
          actions: (a, { viewer }) => formalismAnalysisLife.actionsFor(a, viewer),
          history: (a, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'FormalismAnalysis' && t.entityId === a.id),
        },
      },
      BodyFormalism: {
        key: 'id',
        visible: inSight,
        order: 'DIVISION ASC',
        orders: { DIVISION: (b) => b.divisionCode, ID: (b) => b.id },
        where: {
          verdict: oneOf((b) => b.verdict),
          division: within((b) => b.divisionCode),
          body: is((b) => b.bodyId),
        },
        fields: {
          body: (b, { find }) => find('GoverningBody', b.bodyId),
          convener: (b, { find }) => find('PartyOrganization', b.convenerId),
          division: (b, { find }) => find('Division', b.divisionCode),
          attendanceRate: (b) => (b.expected === 0 ? null : b.attended / b.expected),
          resolutionsPerMeeting: (b) => (b.meetings === 0 ? null : b.resolutions / b.meetings),
          signs: (b, { list }) => list('FormalismSign', (s) => s.findingId === b.id),
        },
      },
      FormalismSign: {
        key: 'id',
        visible: (s, context) => seesFinding(s.findingId, context),
        order: '$key ASC',
        orders: { $key: (s) => s.id },
        fields: { cases: (s, { list }) => list('FormalismCase', (c) => c.signId === s.id) },
      },
      FormalismCase: {
        key: 'id',
        visible: (c, context) => seesFinding(signOf.get(c.signId)?.findingId, context),
        order: '$key ASC',
        orders: { $key: (c) => c.id },
      },
      ScoreRevision: { key: 'id', visible: inSight, order: '$key ASC', orders: { $key: (r) => r.id } },
      ScoreAppeal: {
        key: 'id',
        visible: inSight,
        order: 'FILED_ON ASC',
        orders: { FILED_ON: (a) => a.filedOn, ID: (a) => a.id },
        where: { state: oneOf((a) => a.state), organization: is((a) => a.organizationId) },
        fields: {
          cycle: (a, { find }) => find('AssessmentCycle', a.cycleId),
          organization: (a, { find }) => find('PartyOrganization', a.organizationId),
          division: (a, { find }) => find('Division', a.divisionCode),
          actions: (a, { viewer }) => scoreAppealLife.actionsFor(a, viewer),
          history: (a, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'ScoreAppeal' && t.entityId === a.id),
        },
      },
      ScorePart: {
        key: 'id',
        visible: (p, context) => {
          const score = scoreOfPart.get(p.scoreId);
          return score !== undefined && inSight(score, context);
        },
        order: '$key ASC',
        orders: { $key: (p) => p.id },
        fields: {
          item: (p, { find }) => find('SchemeItem', p.itemId),
          value: (p, { find }) => find('ItemValue', p.valueId),
          omission: (p, { first, see }) =>
            see(
              'OmittedItem',
              first(
                'OmittedItem',
                (o) => o.itemId === p.itemId && o.cycleId === scoreOfPart.get(p.scoreId)?.cycleId,
              ),
            ),
          numeratorCases: (p, { list }) => list('ValueCase', (c) => c.valueId === p.valueId && c.counted),
          denominatorCases: (p, { list }) =>
            list('ValueCase', (c) => c.valueId === p.valueId && isDivided.get(p.itemId) === true),
        },
      },
      Indicator: {
        key: 'code',
        order: 'CODE ASC',
        orders: { CODE: (i) => i.code },
        where: { code: oneOf((i) => i.code), owner: oneOf((i) => i.owner), name: contains((i) => i.name) },
        fields: {
          observations: (i, { list }) => list('StatObservation', (o) => o.indicatorCode === i.code),
        },
      },
      StatObservation: {
        key: 'id',
        order: 'AS_OF DESC',
        orders: { AS_OF: (o) => o.asOf, RECORDED_AT: (o) => momentOf(o.recordedAt), ID: (o) => o.id },
        where: {
          indicator: oneOf((o) => o.indicatorCode),
          place: is((o) => o.placeCode),
          division: within((o) => o.placeCode),
          method: oneOf((o) => o.method),
          qualifier: oneOf((o) => o.qualifier),
          asOfFrom: atLeast((o) => o.asOf),
          asOfBefore: below((o) => o.asOf),
          source: contains((o) => o.source),
          corrected: is((o) => rows.StatObservation.some((c) => c.correctsId === o.id)),
          contradicted: is((o) => rows.ObservationComparison.some((c) => c.id === o.id && c.holds === false)),
        },
        fields: {
          indicator: (o, { find }) => find('Indicator', o.indicatorCode),
          place: (o, { find }) => find('Division', o.placeCode),
          value: (o) => decimal(o.value),
          valueBefore: (o) => decimal(o.valueBefore),
          whole: (o) => decimal(o.whole),
          share: shareOf,
          corrects: (o, { find }) => find('StatObservation', o.correctsId),
          correctedBy: (o, { first, see }) =>
            see(
              'StatObservation',
              first('StatObservation', (c) => c.correctsId === o.id),
            ),
          growth: (o, { find }) => find('ObservationGrowth', o.id),
          comparison: (o, { find }) => find('ObservationComparison', o.id),
        },
      },
      ObservationGrowth: {
        key: 'id',
        fields: { previous: (g, { find }) => find('StatObservation', g.previousId) },
      },
      ObservationComparison: {
        key: 'id',
        fields: { computed: (c, { find }) => find('StatObservation', c.computedId) },
      },
      DivisionProfile: {
        key: 'id',
        dated: true,
        order: '$key ASC',
        orders: { $key: (p) => p.id },
        fields: {
          area: (p, { find }) => find('StatObservation', p.areaId),
          communities: (p, { find }) => find('StatObservation', p.communitiesId),
          residentPopulation: (p, { find }) => find('StatObservation', p.residentPopulationId),
          marketEntities: (p, { find }) => find('StatObservation', p.marketEntitiesId),
          partyBranches: (p, { find }) => find('StatObservation', p.partyBranchesId),
          partyMembers: (p, { find }) => find('StatObservation', p.partyMembersId),
        },
      },
      Rectification: {
        key: 'id',
        visible: inSight,
        order: 'OPENED_ON DESC',
        orders: { OPENED_ON: (r) => r.openedOn, ID: (r) => r.id },
        where: {
          state: oneOf((r) => r.state),
          open: is((r) => r.state !== 'CLOSED' && r.state !== 'DISMISSED'),
          division: within((r) => r.divisionCode),
          organization: is((r) => r.organizationId),
          class: oneOf((r) => r.class),
          relapsedWithinYear: is((r) => r.relapsedWithinYear),
        },
        fields: {
          organization: (r, { find }) => find('PartyOrganization', r.organizationId),
          division: (r, { find }) => find('Division', r.divisionCode),
          cycle: (r, { find }) => find('AssessmentCycle', r.cycleId),
          owner: (r, { find }) => find('PartyOrganization', r.ownerId),
          reasons: (r, { list }) => list('RectificationReason', (n) => n.rectificationId === r.id),
          measures: (r, { list }) => list('RectificationMeasure', (m) => m.rectificationId === r.id),
          opinionMeetings: (r, { list }) => list('OpinionMeeting', (m) => m.rectificationId === r.id),
          acceptances: (r, { list }) => list('RectificationAcceptance', (a) => a.rectificationId === r.id),
          actions: (r, { viewer }) => rectificationLife.actionsFor(r, viewer),
          history: (r, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'Rectification' && t.entityId === r.id),
        },
      },
      RectificationReason: {
        ...ofRectification,
        fields: { cases: (n, { list }) => list('RectificationCase', (c) => c.reasonId === n.id) },
      },
      RectificationCase: {
        key: 'id',
        visible: (c, context) => {
          const reason = reasonOf.get(c.reasonId);
          return reason !== undefined && ofRectification.visible(reason, context);
        },
        order: '$key ASC',
        orders: { $key: (c) => c.id },
      },
      RectificationMeasure: ofRectification,
      OpinionMeeting: ofRectification,
      RectificationAcceptance: ofRectification,
      Division: {
        key: 'code',
        fields: {
          statObservations: (d, { list }) => list('StatObservation', (o) => o.placeCode === d.code),
          profile: (d, { first, see }) =>
            see(
              'DivisionProfile',
              first('DivisionProfile', (p) => p.placeCode === d.code),
            ),
          assessmentCycles: (d, { list }) => list('AssessmentCycle', (y) => liesIn(y.divisionCode, d.code)),
        },
      },
      PartyOrganization: {
        key: 'id',
        fields: {
          evaluations: (o, { list }) => list('Evaluation', (e) => e.organizationId === o.id),
          latestAssessment: (o, { first, rows: all, see }) => {
            const done = all('AssessmentCycle', (y) => y.state === 'FINAL' || y.state === 'APPLIED');
            const counts = new Set(done.map((y) => y.id));
            return see(
              'AssessmentScore',
              first(
                'AssessmentScore',
                (s) => s.organizationId === o.id && s.current && counts.has(s.cycleId),
              ),
            );
          },
          rectifications: (o, { list }) => list('Rectification', (r) => r.organizationId === o.id),
          assessments: (o, { list }) =>
            list('AssessmentScore', (s) => s.organizationId === o.id && s.current),
        },
      },
    },
  };
}
