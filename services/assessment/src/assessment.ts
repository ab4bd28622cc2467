import { fileURLToPath } from 'node:url';
import type { Service } from '@graphroots/kit/server/start-service';
import { analysisWorkflow } from './analysis/analysis.workflow.ts';
import { scoreAppealWorkflow } from './appeal/score-appeal.workflow.ts';
import { assessmentCycleWorkflow } from './cycle/cycle.workflow.ts';
import { debriefingWorkflow } from './debriefing/debriefing.workflow.ts';
import { evaluationWorkflow } from './evaluation/evaluation.workflow.ts';
import { feedbackWorkflow } from './feedback/feedback.workflow.ts';
import { formalismAnalysisWorkflow } from './formalism/formalism.workflow.ts';
import { rectificationWorkflow } from './rectification/rectification.workflow.ts';
import { assessmentSchemeWorkflow } from './scheme/scheme.workflow.ts';
import { observationImport } from './observation/observation.import.ts';
import { treeFollower } from './follow-trees.ts';
import { createAssessmentSubgraph } from './subgraph.ts';

/** The assessment service, for whoever starts it. */
export const assessment: Service = {
  name: 'assessment',
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  createSubgraph: createAssessmentSubgraph,
  workflows: [
    assessmentSchemeWorkflow,
    assessmentCycleWorkflow,
    debriefingWorkflow,
    feedbackWorkflow,
    evaluationWorkflow,
    scoreAppealWorkflow,
    formalismAnalysisWorkflow,
    analysisWorkflow,
    rectificationWorkflow,
  ],
  imports: [observationImport],
  followers: [treeFollower],
};
