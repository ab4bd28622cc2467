import { listPage } from '@graphroots/kit/reads/paging';
import { command, commandThen, informedCommand, inquiry } from '@graphroots/kit/writes/command';
import { gatherAnalysis, usualPages as usualAnalysisPages } from './analysis/gather-analysis.ts';
import { gatherFindings } from './analysis/gather-findings.ts';
import { openAnalysis } from './analysis/open-analysis.ts';
import { setAnalysisThreshold } from './analysis/set-analysis-threshold.ts';
import { fileScoreAppeal } from './appeal/file-score-appeal.ts';
import { rejectScoreAppeal } from './appeal/reject-score-appeal.ts';
import { upholdScoreAppeal } from './appeal/uphold-score-appeal.ts';
import { withdrawScoreAppeal } from './appeal/withdraw-score-appeal.ts';
import { gatherValues } from './collection/gather-values.ts';
import { addLocalItemToAssessmentCycle } from './cycle/add-local-item-to-assessment-cycle.ts';
import { applyAssessmentCycle } from './cycle/apply-assessment-cycle.ts';
import { collectAssessmentCycle } from './cycle/collect-assessment-cycle.ts';
import { assessmentCycleLife } from './cycle/cycle.life.ts';
import { designAssessmentCycle } from './cycle/design-assessment-cycle.ts';
import { gatherAssessmentCycle, usualPages } from './cycle/gather-assessment-cycle.ts';
import { leaveOutItemOfAssessmentCycle } from './cycle/leave-out-item-of-assessment-cycle.ts';
import { findSides, findSuperior } from './evaluation/find-unit.ts';
import { giveEvaluation } from './evaluation/give-evaluation.ts';
import { evaluationLife } from './evaluation/evaluation.life.ts';
import { publishEvaluation } from './evaluation/publish-evaluation.ts';
import { requestEvaluation } from './evaluation/request-evaluation.ts';
import { sendEvaluation } from './evaluation/send-evaluation.ts';
import { fileDebriefing } from './debriefing/file-debriefing.ts';
import { findSecretaryPost } from './debriefing/find-secretary-post.ts';
import { gradeDebriefing } from './debriefing/grade-debriefing.ts';
import { holdDebriefing } from './debriefing/hold-debriefing.ts';
import { answerFeedback } from './feedback/answer-feedback.ts';
import { giveFeedback } from './feedback/give-feedback.ts';
import { finalizeAssessmentCycle } from './cycle/finalize-assessment-cycle.ts';
import { openSelfReviewOfAssessmentCycle } from './cycle/open-self-review-of-assessment-cycle.ts';
import { openAppealsOfAssessmentCycle } from './cycle/open-appeals-of-assessment-cycle.ts';
import { publishAssessmentCycle } from './cycle/publish-assessment-cycle.ts';
import { scoreAssessmentCycle } from './cycle/score-assessment-cycle.ts';
import { gatherBodies } from './formalism/gather-bodies.ts';
import {
  gatherFormalismAnalysis,
  usualPages as usualFormalismPages,
} from './formalism/gather-formalism-analysis.ts';
import { findConvener, identifyRectificationByFormalism } from './formalism/identify-by-formalism.ts';
import { openFormalismAnalysis } from './formalism/open-formalism-analysis.ts';
import { setFormalismRule } from './formalism/set-formalism-rule.ts';
import { defineAssessmentMeasure } from './measure/define-assessment-measure.ts';
import { findOrganization } from './party-organization/find-organization.ts';
import { approvePlanOfRectification } from './rectification/approve-plan-of-rectification.ts';
import { acceptRectification } from './rectification/accept-rectification.ts';
import { closeRectification } from './rectification/close-rectification.ts';
import { draftPlanOfRectification } from './rectification/draft-plan-of-rectification.ts';
import { hearOpinionsOnRectification } from './rectification/hear-opinions-on-rectification.ts';
import { relapseRectification } from './rectification/relapse-rectification.ts';
import { selfCheckRectification } from './rectification/self-check-rectification.ts';
import { settleMeasureOfRectification } from './rectification/settle-measure-of-rectification.ts';
import { watchRectification } from './rectification/watch-rectification.ts';
import { identifyRectification } from './rectification/identify-rectification.ts';
import { rectificationLife } from './rectification/rectification.life.ts';
import { confirmRectification } from './rectification/confirm-rectification.ts';
import { draftAssessmentScheme } from './scheme/draft-assessment-scheme.ts';
import { publishAssessmentScheme } from './scheme/publish-assessment-scheme.ts';
import { setItemsOfAssessmentScheme } from './scheme/set-items-of-assessment-scheme.ts';
import { defineIndicator } from './indicator/define-indicator.ts';
import { recordObservation } from './observation/record-observation.ts';
import { simulateScheme } from './simulation/simulate-scheme.ts';
import { declareItemValue } from './value/declare-item-value.ts';
import type {
  ApprovePlanOfRectificationInput,
  FileDebriefingInput,
  IdentifyRectificationInput,
  Resolvers,
} from './types.generated.ts';

export const resolvers: Pick<Resolvers, 'Mutation' | 'Query' | 'SimulatedCycle'> = {
  Query: {
    simulateScheme: inquiry(simulateScheme),
  },
  SimulatedCycle: {
    scores: ({ scores }, page) => listPage(scores, page),
  },
  Mutation: {
    defineAssessmentMeasure: command(defineAssessmentMeasure),
    draftAssessmentScheme: command(draftAssessmentScheme),
    setItemsOfAssessmentScheme: command(setItemsOfAssessmentScheme),
    publishAssessmentScheme: command(publishAssessmentScheme),
    designAssessmentCycle: command(designAssessmentCycle),
    addLocalItemToAssessmentCycle: command(addLocalItemToAssessmentCycle),
    publishAssessmentCycle: command(publishAssessmentCycle),
    collectAssessmentCycle: command(collectAssessmentCycle),
    gatherAssessmentCycle: commandThen(gatherAssessmentCycle, ({ cycle, pages }, context) =>
      gatherValues(cycle, pages ?? usualPages, context),
    ),
    leaveOutItemOfAssessmentCycle: command(leaveOutItemOfAssessmentCycle),
    declareItemValue: command(declareItemValue),
    openSelfReviewOfAssessmentCycle: command(openSelfReviewOfAssessmentCycle),
    openDebriefingOfAssessmentCycle: command(assessmentCycleLife.step('openDebriefingOf')),
    scoreAssessmentCycle: command(scoreAssessmentCycle),
    openFeedbackOfAssessmentCycle: command(assessmentCycleLife.step('openFeedbackOf')),
    openAppealsOfAssessmentCycle: command(openAppealsOfAssessmentCycle),
    finalizeAssessmentCycle: command(finalizeAssessmentCycle),
    defineIndicator: command(defineIndicator),
    recordObservation: command(recordObservation),
    applyAssessmentCycle: command(applyAssessmentCycle),
    fileDebriefing: informedCommand(
      ({ organization }: FileDebriefingInput, context) => findSecretaryPost(organization, context),
      fileDebriefing,
    ),
    holdDebriefing: command(holdDebriefing),
    gradeDebriefing: command(gradeDebriefing),
    requestEvaluation: informedCommand(findSides, requestEvaluation),
    giveEvaluation: command(giveEvaluation),
    publishEvaluation: command(publishEvaluation),
    sendEvaluation: informedCommand(findSuperior, sendEvaluation),
    withdrawEvaluation: command(evaluationLife.step('withdraw')),
    giveFeedback: command(giveFeedback),
    answerFeedback: command(answerFeedback),
    fileScoreAppeal: command(fileScoreAppeal),
    withdrawScoreAppeal: command(withdrawScoreAppeal),
    upholdScoreAppeal: command(upholdScoreAppeal),
    rejectScoreAppeal: command(rejectScoreAppeal),
    identifyRectification: informedCommand(
      ({ organization }: IdentifyRectificationInput, { graph, ...context }) =>
        findOrganization(graph, organization, context),
      identifyRectification,
    ),
    setAnalysisThreshold: command(setAnalysisThreshold),
    openAnalysis: command(openAnalysis),
    gatherAnalysis: commandThen(gatherAnalysis, ({ analysis, pages }, context) =>
      gatherFindings(analysis, pages ?? usualAnalysisPages, context),
    ),
    setFormalismRule: command(setFormalismRule),
    openFormalismAnalysis: command(openFormalismAnalysis),
    gatherFormalismAnalysis: commandThen(gatherFormalismAnalysis, ({ analysis, pages }, context) =>
      gatherBodies(analysis, pages ?? usualFormalismPages, context),
    ),
    identifyRectificationByFormalism: informedCommand(findConvener, identifyRectificationByFormalism),
    dismissRectification: command(rectificationLife.step('dismiss')),
    confirmRectification: command(confirmRectification),
    draftPlanOfRectification: command(draftPlanOfRectification),
    hearOpinionsOnRectification: command(hearOpinionsOnRectification),
    approvePlanOfRectification: informedCommand(
      ({ owner }: ApprovePlanOfRectificationInput, { graph, ...context }) =>
        findOrganization(graph, owner, context),
      approvePlanOfRectification,
    ),
    startRectification: command(rectificationLife.step('start')),
    settleMeasureOfRectification: command(settleMeasureOfRectification),
    selfCheckRectification: command(selfCheckRectification),
    acceptRectification: command(acceptRectification),
    refuseRectification: command(rectificationLife.step('refuse')),
    resumeRectification: command(rectificationLife.step('resume')),
    watchRectification: command(watchRectification),
    relapseRectification: command(relapseRectification),
    closeRectification: command(closeRectification),
  },
};
