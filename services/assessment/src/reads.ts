import type { Reads } from '@graphroots/kit/reads/catalog';
import { byKey, many } from '@graphroots/kit/reads/words';
import { changeFeed } from '@graphroots/kit/writes/journal-reads';
import {
  analysisFindingRead,
  analysisRead,
  analysisThresholdRead,
  findingCaseRead,
  findingFigureRead,
  findingSignRead,
} from './analysis/analysis.read.ts';
import { analyses } from './analysis/analysis.table.ts';
import { scoreAppealRead } from './appeal/score-appeal.read.ts';
import { collectionPartRows, collectionProgressRead, omittedItemRead } from './collection/collection.read.ts';
import { assessedOrganizationRead, assessmentCycleRead } from './cycle/cycle.read.ts';
import { assessmentCycles } from './cycle/cycle.table.ts';
import { debriefingQuestionRead, debriefingRead, debriefingVoteRead } from './debriefing/debriefing.read.ts';
import { evaluationItemRead, evaluationRead, unitRead } from './evaluation/evaluation.read.ts';
import { evaluations } from './evaluation/evaluation.table.ts';
import { feedbackFindingRead, feedbackRead } from './feedback/feedback.read.ts';
import {
  bodyFormalismRead,
  formalismAnalysisRead,
  formalismCaseRead,
  formalismRuleRead,
  formalismSignRead,
} from './formalism/formalism.read.ts';
import { formalismAnalyses } from './formalism/formalism.table.ts';
import { divisionRead } from './division/division.read.ts';
import { audited, auditEntryRead, changeRead, traceEntryRead } from './journal/journal.read.ts';
import { assessmentMeasureRead } from './measure/measure.read.ts';
import { assessmentMeasures } from './measure/measure.table.ts';
import { indicatorRead } from './indicator/indicator.read.ts';
import { indicators } from './indicator/indicator.table.ts';
import { changes } from './journal/journal.table.ts';
import {
  correctionRows,
  divisionProfileRead,
  observationComparisonRead,
  observationGrowthRead,
  statObservationRead,
} from './observation/observation.read.ts';
import { statObservations } from './observation/observation.table.ts';
import { postRead } from './post/post.read.ts';
import { partyOrganizationRead } from './party-organization/party-organization.read.ts';
import {
  opinionMeetingRead,
  rectificationAcceptanceRead,
  rectificationCaseRead,
  rectificationMeasureRead,
  rectificationRead,
  rectificationReasonRead,
} from './rectification/rectification.read.ts';
import { rectifications } from './rectification/rectification.table.ts';
import { assessmentSchemeRead, schemeItemRead } from './scheme/scheme.read.ts';
import { assessmentSchemes } from './scheme/scheme.table.ts';
import {
  assessmentScoreRead,
  heldPostRead,
  rankedScoreRows,
  scorePartRead,
  scoreRevisionRead,
} from './score/assessment-score.read.ts';
import { itemValueRead, valueCaseRead } from './value/item-value.read.ts';
import { roots } from './vocabulary.ts';

export const assessmentReads: Reads = {
  tables: [
    assessmentMeasureRead,
    assessmentSchemeRead,
    schemeItemRead,
    assessmentCycleRead,
    assessedOrganizationRead,
    collectionProgressRead,
    collectionPartRows,
    omittedItemRead,
    itemValueRead,
    valueCaseRead,
    assessmentScoreRead,
    rankedScoreRows,
    scorePartRead,
    heldPostRead,
    scoreRevisionRead,
    scoreAppealRead,
    debriefingRead,
    debriefingQuestionRead,
    debriefingVoteRead,
    evaluationRead,
    evaluationItemRead,
    feedbackRead,
    feedbackFindingRead,
    rectificationRead,
    rectificationReasonRead,
    rectificationCaseRead,
    rectificationMeasureRead,
    opinionMeetingRead,
    rectificationAcceptanceRead,
    analysisThresholdRead,
    analysisRead,
    analysisFindingRead,
    findingFigureRead,
    findingSignRead,
    findingCaseRead,
    formalismRuleRead,
    formalismAnalysisRead,
    bodyFormalismRead,
    formalismSignRead,
    formalismCaseRead,
    traceEntryRead,
    indicatorRead,
    statObservationRead,
    correctionRows,
    observationGrowthRead,
    observationComparisonRead,
    divisionProfileRead,
    changeRead,
    auditEntryRead,
  ],
  added: [divisionRead, partyOrganizationRead, postRead, unitRead],
  roots: roots({
    assessmentMeasure: byKey(),
    assessmentMeasures: many(assessmentMeasures),
    assessmentScheme: byKey(),
    assessmentSchemes: many(assessmentSchemes),
    assessmentCycle: byKey(),
    assessmentCycles: many(assessmentCycles),
    assessmentScore: byKey(),
    assessedOrganization: byKey(),
    scoreAppeal: byKey(),
    debriefing: byKey(),
    evaluation: byKey(),
    evaluations: many(evaluations),
    feedback: byKey(),
    indicator: byKey(),
    indicators: many(indicators),
    statObservation: byKey(),
    statObservations: many(statObservations),
    analysis: byKey(),
    analyses: many(analyses),
    analysisFinding: byKey(),
    formalismAnalysis: byKey(),
    bodyFormalism: byKey(),
    formalismAnalyses: many(formalismAnalyses),
    rectification: byKey(),
    rectifications: many(rectifications),
    assessmentChanges: changeFeed(changes),
    assessmentTrace: many(audited),
  }),
};
