import { followTrees } from '@graphroots/kit/follow/copies';
import { analyses, analysisFindings } from './analysis/analysis.table.ts';
import { scoreAppeals } from './appeal/score-appeal.table.ts';
import { assessedOrganizations } from './cycle/assessed-organization.table.ts';
import { assessmentCycles } from './cycle/cycle.table.ts';
import { debriefings } from './debriefing/debriefing.table.ts';
import { evaluations } from './evaluation/evaluation.table.ts';
import { feedback } from './feedback/feedback.table.ts';
import { bodyFormalism, formalismAnalyses } from './formalism/formalism.table.ts';
import { rectifications } from './rectification/rectification.table.ts';
import { assessmentSchemes } from './scheme/scheme.table.ts';
import { assessmentScores } from './score/assessment-score.table.ts';
import { itemValues } from './value/item-value.table.ts';

/** Who leads an organization now sees how it was scored before. What was counted and scored stays as it was. */
export const treeFollower = followTrees({
  lines: [
    assessedOrganizations.path,
    assessmentScores.path,
    itemValues.path,
    bodyFormalism.path,
    scoreAppeals.path,
    debriefings.path,
    feedback.path,
    evaluations.path,
    rectifications.path,
  ],
  divisions: [
    { column: assessmentSchemes.divisionCode },
    { column: assessmentCycles.divisionCode },
    { column: assessedOrganizations.divisionCode },
    { column: assessmentScores.divisionCode },
    { column: itemValues.divisionCode },
    { column: formalismAnalyses.divisionCode },
    { column: bodyFormalism.divisionCode },
    { column: analyses.divisionCode },
    { column: analysisFindings.divisionCode },
    { column: analysisFindings.otherDivisionCode },
    { column: scoreAppeals.divisionCode },
    { column: debriefings.divisionCode },
    { column: feedback.divisionCode },
    { column: evaluations.divisionCode },
    { column: rectifications.divisionCode },
  ],
});
