import { testEntities } from '@graphroots/kit/testing/entities';
import { assessment } from '../src/assessment.ts';
import { createBuilders } from './builders.ts';

testEntities(assessment, {
  names: [
    'AssessmentMeasure',
    'AssessmentScheme',
    'AssessmentCycle',
    'AssessedOrganization',
    'AssessmentScore',
    'ScoreAppeal',
    'Debriefing',
    'Evaluation',
    'Unit',
    'Feedback',
    'Analysis',
    'AnalysisThreshold',
    'AnalysisFinding',
    'FormalismAnalysis',
    'FormalismRule',
    'BodyFormalism',
    'Rectification',
    'Division',
    'Indicator',
    'PartyOrganization',
    'Post',
    'StatObservation',
  ],
  scoped: [
    'AssessedOrganization',
    'AssessmentScore',
    'ItemValue',
    'ScorePart',
    'ScoreAppeal',
    'Debriefing',
    'Evaluation',
    'EvaluationItem',
    'DebriefingQuestion',
    'DebriefingVote',
    'Feedback',
    'FeedbackFinding',
    'AnalysisFinding',
    'FindingFigure',
    'FindingSign',
    'BodyFormalism',
    'FormalismSign',
    'TraceEntry',
    'Rectification',
    'RectificationReason',
    'RectificationMeasure',
    'OpinionMeeting',
    'RectificationAcceptance',
  ],
  async store(service) {
    const build = createBuilders(service.database.db);
    const counted = await build.aMeasure({ denominator: 'all' });
    const due = await build.aMeasure({ interval: 'meetingIntervalMonths' });
    const first = await build.aScheme();
    const { scheme, items } = await build.aPublishedScheme(
      [{ source: 'MEASURED', measureId: counted.id, months: 12 }, { denominator: null }],
      { basedOnId: first.id },
    );
    const rules = { schemeId: scheme.id, appealUntil: '2026-02-01' };
    const designed = await build.aCycle({ ...rules, state: 'DESIGNED' });
    const local = { cycleId: designed.id, divisionCode: designed.divisionCode };
    for (const item of items) await build.anItem({ of: scheme, ...item, id: `local_${item.id}`, ...local });
    const cycle = await build.aCycle({ ...rules, state: 'APPLIED' });
    await build.aCollection({
      of: cycle,
      done: 1,
      total: 2,
      finishedAt: '2026-01-11T02:00:00.000Z',
      failure: '无',
      ...(items[0] && { open: { item: items[0], failure: '无' } }),
    });
    for (const of of items) await build.anOmission({ in: cycle, of });
    const assessed = await build.anAssessed({ in: cycle, organizationId: 'org_1' });
    const score = await build.aScore({ in: cycle, of: 'org_1' });
    for (const item of items) {
      const value = await build.aValue({ of: assessed, for: item, variables: '{}' });
      await build.aCase({ of: value });
      await build.aPart({
        of: score,
        for: item,
        valueId: value.id,
        numerator: 8,
        denominator: 10,
        exclusion: 'NO_CASES',
      });
    }
    const appeal = await build.anAppeal({ in: cycle, of: 'org_1', state: 'UPHELD' });
    await build.aHeldPost({ in: assessed, postId: 'pst_1' });
    const debriefing = await build.aDebriefing({ in: cycle, of: 'org_1', state: 'GRADED' });
    await build.aVote({ at: debriefing });
    await build.aQuestion({ at: debriefing });
    const [about] = items;
    const feedback = await build.aFeedback({
      in: cycle,
      of: 'org_1',
      state: 'ANSWERED',
      ...(about && { about }),
    });
    const evaluation = await build.anEvaluation({
      purpose: 'APPRAISAL',
      postId: 'pst_1',
      state: 'SENT',
      opinion: '履职扎实',
      publishedOn: '2026-06-11',
    });
    const look = await build.aLook({ total: 9, failure: '无' });
    const looked = await build.aLookFinding({ in: look });
    const threshold = await build.aThreshold('530102000000');
    const analysis = await build.anAnalysis({ total: 9, failure: '无' });
    const finding = await build.aFinding({ in: analysis });
    const rule = await build.aFormalismRule('530102000000');
    const rectification = await build.aRectification({
      organizationId: 'org_1',
      cycleId: cycle.id,
      state: 'WATCH',
      ownerId: 'org_2',
      selfCheck: '已落实',
      acceptedOn: '2026-03-01',
      watchUntil: '2027-03-01',
      relapses: 1,
      relapsedOn: '2025-12-01',
    });
    await build.aRectificationRound({ of: rectification, on: '2026-03-01' });
    await build.aRectificationMeasure({ of: rectification, settledOn: '2026-02-01', result: '已召开' });
    const traced = {
      AssessmentScheme: scheme,
      AssessmentCycle: cycle,
      ScoreAppeal: appeal,
      Debriefing: debriefing,
      Evaluation: evaluation,
      Feedback: feedback,
      Analysis: look,
      FormalismAnalysis: analysis,
      Rectification: rectification,
    };
    for (const [entityType, of] of Object.entries(traced)) {
      await build.aTraceEntry({ of, entityType });
    }
    const of = await build.anIndicator({ code: 'BRANCHES' });
    const place = { of, placeCode: cycle.divisionCode };
    const stated = await build.anObservation({ ...place, asOf: '2019-01-01' });
    await build.anObservation({ ...place, asOf: '2021-01-01', method: 'COMPUTED' });
    const more = { asOf: '2020-01-01', valueBefore: '1', whole: '9', basis: '支部' };
    const wrong = await build.anObservation({ ...place, ...more });
    const right = await build.anObservation({ ...place, asOf: '2020-01-01', correctsId: wrong.id });
    return {
      AssessmentMeasure: [{ id: counted.id }, { id: due.id }],
      AssessmentScheme: { id: scheme.id },
      AssessmentCycle: { id: cycle.id },
      AssessedOrganization: { id: assessed.id },
      AssessmentScore: { id: score.id },
      ScoreAppeal: { id: appeal.id },
      Debriefing: { id: debriefing.id },
      Evaluation: { id: evaluation.id },
      Unit: { id: evaluation.unitId },
      Feedback: { id: feedback.id },
      Analysis: { id: look.id },
      AnalysisThreshold: { id: threshold.id },
      AnalysisFinding: { id: looked.id },
      FormalismAnalysis: { id: analysis.id },
      FormalismRule: { id: rule.id },
      BodyFormalism: { id: finding.id },
      Rectification: { id: rectification.id },
      Division: { code: cycle.divisionCode },
      Indicator: { code: of.code },
      StatObservation: [{ id: stated.id }, { id: wrong.id }, { id: right.id }],
      PartyOrganization: { id: 'org_1' },
      Post: { id: 'pst_1' },
    };
  },
});
