import {
  awkwardTexts,
  representationsOf,
  sampleCommunities,
  sampleDivisions,
} from '@graphroots/kit/testing/fuzz-samples';
import { testGeneratedQueries } from '@graphroots/kit/testing/fuzz-service';
import { readSubgraphSdl } from '@graphroots/schema/sdl';
import { assessment } from '../src/assessment.ts';
import { naiveAssessment } from './naive-model.ts';
import { indicatorCodes, insertCity } from './rows.ts';

const scores = [0, 60, 85.55, 85.554, 85.555, 85.556, 99.999, 100, 1000, -1, 1e300];

testGeneratedQueries(assessment, {
  sdl: readSubgraphSdl('assessment'),
  insert: insertCity,
  naive: naiveAssessment,
  samples: (city) => ({
    named: {
      division: [...sampleDivisions, ...sampleDivisions, 'nonsense'],
      place: [...sampleDivisions, ...sampleCommunities],
      name: awkwardTexts,
      source: awkwardTexts,
      indicator: [...indicatorCodes, 'NONE'],
      code: ['KM', 'A-B', 'MEETINGS_HELD', 'missing', ...indicatorCodes],
      key: ['Meeting', 'missing'],
      scheme: ['sch_01', 'sch_05', 'missing'],
      item: ['sit_01', 'sit_05', 'missing'],
      organization: ['org_1', 'org_%', 'missing'],
      round: [0, 1, 2, 3],
      year: [2024, 2025, 2023],
      category: ['CAT_0', 'CAT_3', 'missing'],
      unit: ['unt_0', 'unt_3', 'missing'],
      body: ['bdy_0', 'bdy_3', 'missing'],
      scoreFrom: scores,
      scoreBelow: scores,
    },
    representations: [
      ...representationsOf(
        {
          AssessmentMeasure: city.AssessmentMeasure,
          AssessmentScheme: city.AssessmentScheme,
          AssessmentCycle: city.AssessmentCycle,
          AssessedOrganization: city.AssessedOrganization,
          AssessmentScore: city.AssessmentScore,
          StatObservation: city.StatObservation,
          Rectification: city.Rectification,
          ScoreAppeal: city.ScoreAppeal,
          Debriefing: city.Debriefing,
          Evaluation: city.Evaluation,
          FormalismAnalysis: city.FormalismAnalysis,
          Analysis: city.Analysis,
          AnalysisThreshold: city.AnalysisThreshold,
          AnalysisFinding: city.AnalysisFinding,
          FormalismRule: city.FormalismRule,
          BodyFormalism: city.BodyFormalism,
          Feedback: city.Feedback,
        },
        'id',
      ),
      ...representationsOf({ Indicator: city.Indicator }, 'code'),
      ...representationsOf({ Division: sampleDivisions.map((code) => ({ code })) }, 'code'),
      ...representationsOf({ Unit: [{ id: 'unt_0' }, { id: 'unt_4' }, { id: 'unt_%' }] }, 'id'),
      ...representationsOf({ Post: [{ id: 'pst_0' }, { id: 'pst_3' }, { id: 'pst_9' }] }, 'id'),
      ...representationsOf({ PartyOrganization: [{ id: 'org_1' }, { id: 'org_2' }, { id: 'org_%' }] }, 'id'),
    ],
  }),
});
