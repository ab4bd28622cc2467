import { command } from '@graphroots/kit/writes/command';
import { addLocalItemToAssessmentCycle } from './cycle/add-local-item-to-assessment-cycle.ts';
import { assessmentCycleLife } from './cycle/cycle.life.ts';
import { designAssessmentCycle } from './cycle/design-assessment-cycle.ts';
import { finalizeAssessmentCycle } from './cycle/finalize-assessment-cycle.ts';
import { openAppealsOfAssessmentCycle } from './cycle/open-appeals-of-assessment-cycle.ts';
import { publishAssessmentCycle } from './cycle/publish-assessment-cycle.ts';
import { scoreAssessmentCycle } from './cycle/score-assessment-cycle.ts';
import { defineAssessmentMeasure } from './measure/define-assessment-measure.ts';
import { draftAssessmentScheme } from './scheme/draft-assessment-scheme.ts';
import { publishAssessmentScheme } from './scheme/publish-assessment-scheme.ts';
import { setItemsOfAssessmentScheme } from './scheme/set-items-of-assessment-scheme.ts';
import { defineIndicator } from './indicator/define-indicator.ts';
import { recordObservation } from './observation/record-observation.ts';
import type { Resolvers } from './types.generated.ts';

export const resolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    defineAssessmentMeasure: command(defineAssessmentMeasure),
    draftAssessmentScheme: command(draftAssessmentScheme),
    setItemsOfAssessmentScheme: command(setItemsOfAssessmentScheme),
    publishAssessmentScheme: command(publishAssessmentScheme),
    designAssessmentCycle: command(designAssessmentCycle),
    addLocalItemToAssessmentCycle: command(addLocalItemToAssessmentCycle),
    publishAssessmentCycle: command(publishAssessmentCycle),
    collectAssessmentCycle: command(assessmentCycleLife.step('collect')),
    openSelfReviewOfAssessmentCycle: command(assessmentCycleLife.step('openSelfReviewOf')),
    openDebriefingOfAssessmentCycle: command(assessmentCycleLife.step('openDebriefingOf')),
    scoreAssessmentCycle: command(scoreAssessmentCycle),
    openFeedbackOfAssessmentCycle: command(assessmentCycleLife.step('openFeedbackOf')),
    openAppealsOfAssessmentCycle: command(openAppealsOfAssessmentCycle),
    finalizeAssessmentCycle: command(finalizeAssessmentCycle),
    applyAssessmentCycle: command(assessmentCycleLife.step('apply')),
    defineIndicator: command(defineIndicator),
    recordObservation: command(recordObservation),
  },
};
