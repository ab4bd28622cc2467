import type { Database } from '@graphroots/kit/database';
import {
  awkwardNames,
  cycle,
  sampleCommunities,
  sampleDivisions,
  sampleMoments,
  times,
} from '@graphroots/kit/testing/fuzz-samples';
import { sampleAudit, sampleChanges, sampleTrace } from '@graphroots/kit/testing/sample-journal';
import { scoreAppeals, scoreAppealStates } from '../src/appeal/score-appeal.table.ts';
import { collectionParts, collections } from '../src/collection/collection.table.ts';
import { omittedItems } from '../src/collection/omitted-item.table.ts';
import { assessedOrganizations } from '../src/cycle/assessed-organization.table.ts';
import { assessedLevels, assessmentCycles, assessmentCycleStates } from '../src/cycle/cycle.table.ts';
import { changes, trace } from '../src/journal/journal.table.ts';
import { assessmentMeasures } from '../src/measure/measure.table.ts';
import {
  opinionMeetings,
  rectificationAcceptances,
  rectificationCases,
  rectificationMeasures,
  rectificationReasons,
} from '../src/rectification/rectification-facts.table.ts';
import {
  reasonClasses,
  rectifications,
  rectificationSources,
  rectificationStates,
} from '../src/rectification/rectification.table.ts';
import { emptyRules, itemSources, schemeItems } from '../src/scheme/scheme-item.table.ts';
import { assessmentSchemes, assessmentSchemeStates } from '../src/scheme/scheme.table.ts';
import {
  assessmentGrades,
  assessmentScores,
  scoreExclusions,
  scoreLevels,
  scoreParts,
} from '../src/score/assessment-score.table.ts';
import {
  debriefingQuestions,
  debriefings,
  debriefingStates,
  debriefingVotes,
  voterKinds,
} from '../src/debriefing/debriefing.table.ts';
import { feedback, feedbackFindings, feedbackStates } from '../src/feedback/feedback.table.ts';
import {
  analyses,
  analysisFindings,
  analysisStates,
  analysisThresholds,
  findingCases,
  findingFigures,
  findingSigns,
} from '../src/analysis/analysis.table.ts';
import {
  analysisKinds,
  analysisVerdicts,
  figureNames,
  signKinds,
  thresholdNames,
} from '../src/analysis/analysis.words.ts';
import {
  evaluationItems,
  evaluationPurposes,
  evaluations,
  evaluationStates,
} from '../src/evaluation/evaluation.table.ts';
import {
  bodyFormalism,
  formalismAnalyses,
  formalismAnalysisStates,
  formalismCases,
  formalismRules,
  formalismSignKinds,
  formalismSigns,
  formalismVerdicts,
} from '../src/formalism/formalism.table.ts';
import { heldPosts } from '../src/score/held-post.table.ts';
import { itemValues } from '../src/value/item-value.table.ts';
import { indicatorOwners, indicators } from '../src/indicator/indicator.table.ts';
import {
  datePrecisions,
  observationMethods,
  observationQualifiers,
  statObservations,
} from '../src/observation/observation.table.ts';
import { comparisonsOf, growthsOf, profilesOf } from './naive-observations.ts';
import { valueCases } from '../src/value/value-case.table.ts';

const two = (index: number): string => String(index).padStart(2, '0');
const organizations = ['org_1', 'org_2', 'org_%', 'org_4', "org_'5"] as const;
const paths = ['1/', '1/2/', '1/2/4/', '1/20/', '1/3/', '9/', '1/2/4/5/'] as const;

const measureRows = times(5, (index): typeof assessmentMeasures.$inferInsert => ({
  id: `msr_${two(index)}`,
  code: cycle(['HELD', 'A_B'], index),
  edition: index + 1,
  name: cycle(awkwardNames, index),
  covers: cycle(awkwardNames, index + 3),
  document: '{ __typename }',
  subjects: 'divisions',
  organization: 'partyCommittee',
  numerator: 'held',
  denominator: index % 3 === 0 ? 'all' : null,
  interval: index % 3 === 1 ? 'months' : null,
}));

const schemeRows = times(8, (index): typeof assessmentSchemes.$inferInsert => ({
  id: `sch_${two(index)}`,
  code: cycle(['KM', 'A-B', 'KM'], index),
  edition: index + 1,
  name: cycle(awkwardNames, index),
  state: cycle(assessmentSchemeStates, index),
  publishedAt: index % 2 === 0 ? null : cycle(sampleMoments, index),
  divisionCode: cycle(sampleDivisions, index),
  basedOnId: index < 3 ? null : `sch_${two(index - 3)}`,
  localWeight: index,
  appealDays: index + 1,
  excellentFrom: 85.55,
  goodFrom: 70,
  fairFrom: 60,
}));

/** Cycles on every level, and scores that tie or differ by a hundredth. */
const cycleRows = times(14, (index): typeof assessmentCycles.$inferInsert => ({
  id: `asc_${two(index)}`,
  name: cycle(awkwardNames, index),
  state: cycle(assessmentCycleStates, index * 3 + 8),
  periodFrom: cycle(['2024-01-01', '2025-01-01', '2025-01-01', '2026-01-01'], index),
  periodTo: '2026-12-31',
  divisionCode: cycle([...sampleDivisions.slice(1, 4), ...sampleCommunities], index),
  schemeId: index % 3 === 0 ? null : `sch_${two(index % 8)}`,
  level: index % 3 === 0 ? null : cycle(assessedLevels, index),
  appealUntil: index % 4 === 0 ? '2026-02-01' : null,
  version: index + 1,
}));

const itemRows = times(24, (index): typeof schemeItems.$inferInsert => ({
  id: `sit_${two(index)}`,
  schemeId: `sch_${two(index % 8)}`,
  cycleId: index % 3 === 2 ? `asc_${two(index % 14)}` : null,
  divisionCode: index % 3 === 2 ? cycle(sampleCommunities, index) : null,
  number: index,
  name: cycle(awkwardNames, index),
  source: cycle(itemSources, index),
  measureId: index % 4 === 0 ? `msr_${two(index % 5)}` : null,
  numerator: cycle(awkwardNames, index + 1),
  denominator: index % 2 === 0 ? null : cycle(awkwardNames, index + 2),
  covers: cycle(awkwardNames, index + 3),
  months: index % 5 === 0 ? null : index,
  weight: index + 1,
  noneAt: cycle([0, 0.5, 1, -3.25], index),
  fullAt: cycle([1, 0, 0.1], index) + 0.001,
  whenEmpty: cycle(emptyRules, index),
}));

const assessedRows = times(40, (index): typeof assessedOrganizations.$inferInsert => ({
  id: `aso_${two(index)}`,
  cycleId: `asc_${two(index % 8)}`,
  organizationId: cycle(organizations, Math.floor(index / 8)),
  divisionCode: cycle(sampleCommunities, index),
  path: cycle(paths, index),
}));

const valueRows = times(80, (index): typeof itemValues.$inferInsert => ({
  id: `val_${two(index)}`,
  cycleId: `asc_${two(index % 8)}`,
  itemId: `sit_${two(index % 24)}`,
  organizationId: cycle(organizations, Math.floor(index / 8)),
  divisionCode: cycle(sampleCommunities, index),
  path: cycle(paths, index),
  numerator: cycle([0, 1, 7.25, 1_000_000], index),
  denominator: cycle([10, null, 0, 2.5], index),
  source: cycle(awkwardNames, index),
  variables: index % 2 === 0 ? null : '{"division":"530112000000"}',
  at: cycle(sampleMoments, index),
  current: index < 40,
}));

const valueCaseRows = times(90, (index): typeof valueCases.$inferInsert => ({
  id: `vca_${two(index)}`,
  valueId: `val_${two((index * 3) % 40)}`,
  type: cycle(['Meeting', 'Issue'], index),
  key: `key_${index}`,
  counted: index % 3 !== 0,
}));

const collectionRows = times(9, (index): typeof collections.$inferInsert => ({
  id: `col_${two(index)}`,
  cycleId: `asc_${two(index)}`,
  done: index * 10,
  total: index % 3 === 0 ? null : index * 20,
  startedAt: cycle(sampleMoments, index),
  finishedAt: index % 2 === 0 ? cycle(sampleMoments, index) : null,
  failure: index % 4 === 0 ? cycle(awkwardNames, index) : null,
}));

const collectionPartRows = times(18, (index): typeof collectionParts.$inferInsert => ({
  id: `cpt_${two(index)}`,
  collectionId: `col_${two(index % 9)}`,
  itemId: index % 5 === 0 ? null : `sit_${two(index)}`,
  variables: {},
  finished: index % 4 === 0,
  failure: index % 3 === 0 ? null : cycle(awkwardNames, index),
}));

// Of half of the parts of scores.
const omittedItemRows = times(45, (index): typeof omittedItems.$inferInsert => ({
  id: `omi_${two(index)}`,
  cycleId: `asc_${two(index % 12)}`,
  itemId: `sit_${two(index % 5)}`,
  failure: cycle(awkwardNames, index),
  reason: cycle(awkwardNames, index + 1),
  decidedOn: '2026-02-03',
  decidedAs: 'street',
}));

const scores = [85.55, 85.55, 85.56, 0, 100, 99.9, 60] as const;

const scoreRows = times(72, (index): typeof assessmentScores.$inferInsert => ({
  id: `ass_${two(index)}`,
  cycleId: `asc_${two(index % 12)}`,
  organizationId: cycle(organizations, Math.floor(index / 12)),
  divisionCode: cycle([...sampleCommunities, null], index),
  path: cycle(paths, index),
  level: index % 7 === 0 ? null : cycle(scoreLevels, index % 3),
  score: cycle(scores, index),
  grade: cycle(assessmentGrades, index),
  scoredOn: cycle(['2025-06-30', '2025-12-31', '2025-12-31'], index),
  // The last of an organization is in force.
  revision: index < 60 ? 1 : 2,
  current: index >= 12,
}));

const partRows = times(90, (index): typeof scoreParts.$inferInsert => ({
  id: `prt_${two(index)}`,
  scoreId: `ass_${two(index % 45)}`,
  itemId: `sit_${two(Math.floor(index / 45) * 7 + (index % 5))}`,
  valueId: index % 3 === 0 ? null : `val_${two(index % 80)}`,
  numerator: cycle([null, 0, 3.5], index),
  denominator: cycle([null, 10, 0], index),
  points: index % 4 === 0 ? null : cycle([0, 12.3456, 100], index),
  exclusion: index % 4 === 0 ? cycle(scoreExclusions, index) : null,
}));

const heldPostRows = times(60, (index): typeof heldPosts.$inferInsert => ({
  id: `hpo_${two(index)}`,
  assessedId: `aso_${two(index % 40)}`,
  day: cycle(['2025-01-01', '2025-12-31'], Math.floor(index / 40)),
  postId: `pst_${index % 7}`,
}));

const appealRows = times(40, (index): typeof scoreAppeals.$inferInsert => {
  const state = index < 30 ? cycle(scoreAppealStates.slice(1), index) : 'FILED';
  return {
    id: `apl_${two(index)}`,
    cycleId: `asc_${two(index % 12)}`,
    organizationId: cycle(organizations, Math.floor(index / 12)),
    divisionCode: cycle(sampleCommunities, index),
    path: cycle(paths, index),
    state,
    revision: 1 + (index % 2),
    grounds: cycle(awkwardNames, index),
    filedOn: cycle(['2025-06-30', '2025-12-31', '2025-12-31'], index),
    settledOn: state === 'FILED' ? null : '2026-01-05',
    finding: state === 'FILED' ? null : cycle(awkwardNames, index + 1),
    correctedRevision: state === 'UPHELD' ? 2 : null,
    version: index + 1,
  };
});

const debriefingRows = times(36, (index): typeof debriefings.$inferInsert => {
  const state = cycle(debriefingStates, index);
  return {
    id: `dbf_${two(index)}`,
    cycleId: `asc_${two(index % 12)}`,
    organizationId: cycle(organizations, Math.floor(index / 12)),
    divisionCode: cycle(sampleCommunities, index),
    path: cycle(paths, index),
    state,
    postId: index % 4 === 0 ? null : `pst_${index % 7}`,
    report: cycle(awkwardNames, index),
    filedOn: cycle(['2025-06-30', '2025-12-31', '2025-12-31'], index),
    heldOn: state === 'FILED' ? null : '2026-01-05',
    comment: state === 'GRADED' ? cycle(awkwardNames, index + 1) : null,
    grade: state === 'GRADED' ? cycle(assessmentGrades, index) : null,
    version: index + 1,
  };
});

const questionRows = times(40, (index): typeof debriefingQuestions.$inferInsert => ({
  id: `dbq_${two(index)}`,
  debriefingId: `dbf_${two((index * 5) % 36)}`,
  asker: cycle(voterKinds, index),
  text: cycle(awkwardNames, index),
  answer: index % 3 === 0 ? null : cycle(awkwardNames, index + 1),
}));

const voteRows = times(40, (index): typeof debriefingVotes.$inferInsert => ({
  id: `dbv_${two(index)}`,
  debriefingId: `dbf_${two(index % 20)}`,
  voter: cycle(voterKinds, Math.floor(index / 20)),
  good: index,
  fair: index % 3,
  poor: index % 2,
}));

const feedbackRows = times(36, (index): typeof feedback.$inferInsert => {
  const state = cycle(feedbackStates, index);
  return {
    id: `fbk_${two(index)}`,
    cycleId: `asc_${two(index % 4)}`,
    organizationId: cycle(organizations, Math.floor(index / 4) % 3),
    divisionCode: cycle(sampleCommunities, index),
    path: cycle(paths, index),
    round: 1 + Math.floor(index / 12),
    state,
    givenOn: cycle(['2025-06-30', '2025-12-31', '2025-12-31'], index),
    answer: state === 'ANSWERED' ? cycle(awkwardNames, index) : null,
    answeredOn: state === 'ANSWERED' ? '2026-01-05' : null,
    version: index + 1,
  };
});

const findingRows = times(50, (index): typeof feedbackFindings.$inferInsert => ({
  id: `fbf_${two(index)}`,
  feedbackId: `fbk_${two((index * 5) % 36)}`,
  itemId: index % 3 === 0 ? null : `sit_${two(index % 24)}`,
  text: cycle(awkwardNames, index),
}));

const ruleRows = times(4, (index): typeof formalismRules.$inferInsert => ({
  id: `fru_${two(index)}`,
  divisionCode: index === 0 ? null : cycle(sampleDivisions, index),
  monthsWithoutMeeting: index + 3,
  leastAttendance: cycle([0, 0.5, 0.25, 1], index),
  signsOfFormalism: 2 + index,
  since: cycle(sampleMoments, index),
}));

const evaluationRows = times(60, (index): typeof evaluations.$inferInsert => {
  const state = cycle(evaluationStates, index);
  const isGiven = state !== 'ASKED' && state !== 'WITHDRAWN';
  const isOfPlace = index % 3 === 0;
  const purpose = isOfPlace ? 'YEARLY' : cycle(evaluationPurposes, index);
  return {
    id: `evl_${two(index)}`,
    direction: isOfPlace ? 'OF_PLACE' : 'OF_UNIT',
    purpose,
    year: 2024 + (index % 3),
    state,
    unitId: `unt_${index % 5}`,
    organizationId: cycle(organizations, index),
    divisionCode: cycle(sampleCommunities, index),
    path: index % 7 === 0 ? null : cycle(paths, index),
    postId: purpose === 'YEARLY' ? null : `pst_${index % 4}`,
    askedOn: `2026-01-${two(1 + (index % 28))}`,
    dueOn: cycle(['2026-01-31', '2026-03-04', '2026-03-05', '2026-12-31'], index),
    givenOn: isGiven ? '2026-02-01' : null,
    score: isGiven ? cycle([0, 59.99, 77.125, 100], index) : null,
    opinion: index % 4 === 0 ? cycle(awkwardNames, index) : null,
    publishedOn: state === 'PUBLISHED' ? '2026-02-10' : null,
    sentOn: state === 'SENT' ? '2026-02-20' : null,
    sentToId: state === 'SENT' ? 'org_2' : null,
    version: index + 1,
  };
});

const evaluationItemRows = times(90, (index): typeof evaluationItems.$inferInsert => ({
  id: `evi_${two(index)}`,
  evaluationId: `evl_${two(index % 45)}`,
  number: 1 + Math.floor(index / 45),
  name: cycle(awkwardNames, index),
  weight: cycle([0.5, 40, 100], index),
  score: index % 3 === 0 ? null : index,
}));

const thresholdRows = times(8, (index): typeof analysisThresholds.$inferInsert => ({
  id: `ath_${two(index)}`,
  divisionCode: index % 3 === 0 ? null : cycle(sampleDivisions, index),
  name: cycle(thresholdNames, index),
  value: cycle([0, 0.5, 2, 30], index),
  since: cycle(sampleMoments, index),
}));

const lookRows = times(12, (index): typeof analyses.$inferInsert => ({
  id: `ana_${two(index)}`,
  kind: cycle(analysisKinds, index),
  divisionCode: cycle([...sampleDivisions.slice(1, 4), ...sampleCommunities], index),
  state: cycle(analysisStates, index),
  from: '2025-01-01',
  on: cycle(['2025-12-31', '2026-01-05', '2026-01-05'], index),
  thresholdIds: times(index % 4, (each) => `ath_${two(each)}`),
  examined: index,
  total: index % 3 === 0 ? null : 20,
  failure: index % 4 === 0 ? cycle(awkwardNames, index) : null,
  version: index + 1,
}));

const lookedRows = times(60, (index): typeof analysisFindings.$inferInsert => ({
  id: `afn_${two(index)}`,
  analysisId: `ana_${two(index % 12)}`,
  divisionCode: cycle(sampleCommunities, index),
  unitId: index % 2 === 0 ? null : `unt_${Math.floor(index / 12)}`,
  otherDivisionCode: index % 5 === 0 ? cycle(sampleCommunities, index + 1) : null,
  categoryCode: index % 3 === 0 ? `CAT_${Math.floor(index / 12)}` : null,
  verdict: cycle(analysisVerdicts, index),
}));

const figureRows = times(90, (index): typeof findingFigures.$inferInsert => ({
  id: `afg_${two(index)}`,
  findingId: `afn_${two(index % 45)}`,
  name: cycle(figureNames, index + Math.floor(index / 45)),
  value: cycle([null, 0, 0.25, 12, -1.5], index),
  source: cycle(awkwardNames, index),
  caseCount: index % 3 === 0 ? null : index,
}));

const lookSignRows = times(80, (index): typeof findingSigns.$inferInsert => ({
  id: `asg_${two(index)}`,
  findingId: `afn_${two(index % 40)}`,
  kind: cycle(signKinds, index + Math.floor(index / 40)),
  reason: cycle(awkwardNames, index),
}));

const lookCaseRows = times(90, (index): typeof findingCases.$inferInsert => ({
  id: `acs_${two(index)}`,
  findingId: `afn_${two((index % 45) % 40)}`,
  ...(index % 2 === 0 ? { signId: `asg_${two(index % 45)}` } : { figureId: `afg_${two((index % 45) % 40)}` }),
  type: cycle(['Need', 'Exchange'], index),
  key: `key_${index}`,
}));

const analysisRows = times(12, (index): typeof formalismAnalyses.$inferInsert => ({
  id: `fan_${two(index)}`,
  divisionCode: cycle([...sampleDivisions.slice(1, 4), ...sampleCommunities], index),
  state: cycle(formalismAnalysisStates, index),
  from: '2025-01-01',
  on: cycle(['2025-12-31', '2026-01-05', '2026-01-05'], index),
  ruleId: `fru_${two(index % 4)}`,
  examined: index,
  total: index % 3 === 0 ? null : 20,
  failure: index % 4 === 0 ? cycle(awkwardNames, index) : null,
  version: index + 1,
}));

const bodyFindingRows = times(60, (index): typeof bodyFormalism.$inferInsert => ({
  id: `bfo_${two(index)}`,
  analysisId: `fan_${two(index % 12)}`,
  bodyId: `bdy_${Math.floor(index / 12)}`,
  convenerId: index % 5 === 0 ? null : cycle(organizations, index),
  divisionCode: cycle(sampleCommunities, index),
  path: cycle(paths, index),
  monthsSinceMeeting: index % 4 === 0 ? null : index,
  meetings: index % 3,
  minutesOnlyMeetings: index % 2,
  expected: cycle([0, 3, 7], index),
  attended: cycle([0, 1, 7], index),
  dormantSeats: index % 3,
  resolutions: cycle([0, 1, 5], index),
  carriedOut: index % 2,
  endedInClosedIssue: index % 3,
  verdict: cycle(formalismVerdicts, index),
}));

const signRows = times(80, (index): typeof formalismSigns.$inferInsert => ({
  id: `fsg_${two(index)}`,
  findingId: `bfo_${two(index % 40)}`,
  kind: cycle(formalismSignKinds, index + Math.floor(index / 40)),
  reason: cycle(awkwardNames, index),
}));

const formalismCaseRows = times(90, (index): typeof formalismCases.$inferInsert => ({
  id: `fca_${two(index)}`,
  signId: `fsg_${two(index % 45)}`,
  type: cycle(['Meeting', 'Seat'], index),
  key: `key_${index}`,
}));

export const indicatorCodes = [
  'AREA',
  'BRANCHES',
  'MEMBERS',
  'JUNIOR_COLLEGE_SHARE',
  'POPULATION',
  'COMMUNITIES',
  'MARKET_ENTITIES',
] as const;

const indicatorRows = indicatorCodes.map((code, index): typeof indicators.$inferInsert => ({
  code,
  name: cycle(awkwardNames, index),
  unit: index === 3 ? '%' : 'persons',
  definition: cycle(awkwardNames, index + 3),
  owner: cycle(indicatorOwners, index),
}));

const blockOf = (index: number): number => Math.floor(index / indicatorCodes.length);

/** Values that tie, pass through zero and have digits to be rounded; blocks of one place, day and source. */
const observationRows = times(94, (index): typeof statObservations.$inferInsert => ({
  id: `obs_${String(index).padStart(2, '0')}`,
  indicatorCode: cycle(indicatorCodes, index),
  placeCode: cycle([sampleCommunities[0], sampleDivisions[1], sampleCommunities[3]], blockOf(index)),
  placeName: cycle(awkwardNames, index),
  value: cycle(['26', '80.5', '0', '-60', '333.333333', '90', '100'], index),
  valueBefore: index % 4 === 0 ? '18.25' : null,
  whole: index % 3 === 0 ? cycle(['3', '51', '0.07'], index) : null,
  qualifier: cycle(observationQualifiers, index * 2),
  unit: cycle(['%', 'persons', 'persons', 'persons'], index % 9),
  basis: cycle([null, '社区', '社区', '企业'], index % 11),
  asOf: cycle(['2017-01-01', '2018-01-01', '2024-02-29', '2026-03-01', '2026-12-31'], blockOf(index)),
  asOfPrecision: cycle(datePrecisions, index),
  asOfInferred: index % 5 === 0,
  source: cycle(awkwardNames, Math.floor(blockOf(index) / 3) * 3),
  method: cycle(observationMethods, index % 4 === 1 ? 1 : 0),
  correctsId: index >= 84 ? `obs_${index === 93 ? 84 : index - 40}` : null,
  recordedAt: cycle(sampleMoments, index),
}));

const rectificationRows = times(30, (index): typeof rectifications.$inferInsert => ({
  id: `rct_${two(index)}`,
  // One open rectification for each at most.
  organizationId: index < 26 ? `org_${index}` : cycle(organizations, index),
  divisionCode: cycle(sampleCommunities, index),
  path: cycle(paths, index),
  state: cycle(rectificationStates, index),
  identifiedBy: cycle(rectificationSources, index),
  cycleId: index % 3 === 0 ? `asc_${two(index % 14)}` : null,
  openedOn: cycle(['2025-06-30', '2025-12-31', '2025-12-31'], index),
  class: cycle(reasonClasses, index),
  ownerId: index % 2 === 0 ? null : cycle(organizations, index),
  selfCheck: index % 4 === 0 ? cycle(awkwardNames, index) : null,
  acceptedOn: index % 5 === 0 ? '2026-01-01' : null,
  watchUntil: index % 5 === 0 ? '2027-01-01' : null,
  relapses: index % 6 === 0 ? 2 : 0,
  relapsedOn: index % 6 === 0 ? '2026-02-01' : null,
  relapsedWithinYear: index % 12 === 0,
  version: index + 1,
}));

const ofSome = (index: number) => ({ rectificationId: `rct_${two((index * 7) % 30)}` });

const reasonRows = times(40, (index): typeof rectificationReasons.$inferInsert => ({
  ...ofSome(index),
  id: `rsn_${two(index)}`,
  class: cycle(reasonClasses, index),
  text: cycle(awkwardNames, index),
  foundOn: cycle(['2025-06-30', '2025-12-31'], index),
}));

const rectificationCaseRows = times(50, (index): typeof rectificationCases.$inferInsert => ({
  id: `rcc_${two(index)}`,
  reasonId: `rsn_${two(index % 20)}`,
  type: cycle(['Issue', 'GoverningBody', 'Meeting'], index),
  key: `key_${index}`,
}));

const rectificationMeasureRows = times(40, (index): typeof rectificationMeasures.$inferInsert => ({
  ...ofSome(index),
  id: `rme_${two(index)}`,
  text: cycle(awkwardNames, index),
  dueOn: '2026-03-31',
  settledOn: index % 2 === 0 ? '2026-03-01' : null,
  result: index % 2 === 0 ? cycle(awkwardNames, index + 1) : null,
}));

const opinionRows = times(20, (index): typeof opinionMeetings.$inferInsert => ({
  ...ofSome(index),
  id: `opm_${two(index)}`,
  heldOn: '2026-01-05',
  members: index + 1,
  residents: index + 2,
  opinions: cycle(awkwardNames, index),
}));

const acceptanceRows = times(20, (index): typeof rectificationAcceptances.$inferInsert => ({
  ...ofSome(index),
  id: `acp_${two(index)}`,
  acceptedOn: '2026-01-05',
  membersInFavour: index + 1,
  membersAgainst: index,
  residentsInFavour: index + 5,
  residentsAgainst: 0,
}));

/** Fills the tables and gives back everything in them. */
export async function insertCity({ db, sql }: Database) {
  await db.insert(assessmentMeasures).values(measureRows);
  await db.insert(assessmentSchemes).values(schemeRows);
  await db.insert(assessmentCycles).values(cycleRows);
  // Items of what is published are refused, as they should be.
  await sql`alter table assessment.scheme_items disable trigger scheme_items_fixed`;
  await db.insert(schemeItems).values(itemRows);
  await sql`alter table assessment.scheme_items enable trigger scheme_items_fixed`;
  await db.insert(assessedOrganizations).values(assessedRows);
  await db.insert(itemValues).values(valueRows);
  await db.insert(valueCases).values(valueCaseRows);
  await db.insert(collections).values(collectionRows);
  await db.insert(collectionParts).values(collectionPartRows);
  await db.insert(omittedItems).values(omittedItemRows);
  await db.insert(assessmentScores).values(scoreRows);
  await db.insert(scoreParts).values(partRows);
  await db.insert(heldPosts).values(heldPostRows);
  await db.insert(scoreAppeals).values(appealRows);
  await db.insert(debriefings).values(debriefingRows);
  await db.insert(debriefingQuestions).values(questionRows);
  await db.insert(debriefingVotes).values(voteRows);
  await db.insert(feedback).values(feedbackRows);
  await db.insert(feedbackFindings).values(findingRows);
  await db.insert(evaluations).values(evaluationRows);
  await db.insert(evaluationItems).values(evaluationItemRows);
  await db.insert(analysisThresholds).values(thresholdRows);
  await db.insert(analyses).values(lookRows);
  await db.insert(analysisFindings).values(lookedRows);
  await db.insert(findingFigures).values(figureRows);
  await db.insert(findingSigns).values(lookSignRows);
  await db.insert(findingCases).values(lookCaseRows);
  await db.insert(formalismRules).values(ruleRows);
  await db.insert(formalismAnalyses).values(analysisRows);
  await db.insert(bodyFormalism).values(bodyFindingRows);
  await db.insert(formalismSigns).values(signRows);
  await db.insert(formalismCases).values(formalismCaseRows);
  await db.insert(rectifications).values(rectificationRows);
  await db.insert(rectificationReasons).values(reasonRows);
  await db.insert(rectificationCases).values(rectificationCaseRows);
  await db.insert(rectificationMeasures).values(rectificationMeasureRows);
  await db.insert(opinionMeetings).values(opinionRows);
  await db.insert(rectificationAcceptances).values(acceptanceRows);
  await db.insert(changes).values(sampleChanges);
  await db.insert(trace).values([
    ...sampleAudit,
    ...sampleTrace('AssessmentScheme', (index) => `sch_${two(index % 8)}`, assessmentSchemeStates).map(
      (step) => ({ ...step, id: `a${step.id}` }),
    ),
    ...sampleTrace('AssessmentCycle', (index) => `asc_${two(index % 14)}`, assessmentCycleStates).map(
      (step) => ({ ...step, id: `b${step.id}` }),
    ),
    ...sampleTrace('Rectification', (index) => `rct_${two(index % 30)}`, rectificationStates).map((step) => ({
      ...step,
      id: `c${step.id}`,
    })),
    ...sampleTrace('ScoreAppeal', (index) => `apl_${two(index % 40)}`, scoreAppealStates).map((step) => ({
      ...step,
      id: `d${step.id}`,
    })),
    ...sampleTrace('FormalismAnalysis', (index) => `fan_${two(index % 12)}`, formalismAnalysisStates).map(
      (step) => ({ ...step, id: `g${step.id}` }),
    ),
    ...sampleTrace('Analysis', (index) => `ana_${two(index % 12)}`, analysisStates).map((step) => ({
      ...step,
      id: `h${step.id}`,
    })),
    ...sampleTrace('Evaluation', (index) => `evl_${two(index % 60)}`, evaluationStates).map((step) => ({
      ...step,
      id: `i${step.id}`,
    })),
    ...sampleTrace('Debriefing', (index) => `dbf_${two(index % 36)}`, debriefingStates).map((step) => ({
      ...step,
      id: `e${step.id}`,
    })),
    ...sampleTrace('Feedback', (index) => `fbk_${two(index % 36)}`, feedbackStates).map((step) => ({
      ...step,
      id: `f${step.id}`,
    })),
  ]);
  const steps = await db.select().from(trace);
  await db.insert(indicators).values(indicatorRows);
  await db.insert(statObservations).values(observationRows);
  const observations = await db.select().from(statObservations);
  return {
    AssessmentMeasure: await db.select().from(assessmentMeasures),
    AssessmentScheme: await db.select().from(assessmentSchemes),
    SchemeItem: await db.select().from(schemeItems),
    AssessmentCycle: await db.select().from(assessmentCycles),
    AssessedOrganization: await db.select().from(assessedOrganizations),
    CollectionProgress: await db.select().from(collections),
    CollectionPart: await db.select().from(collectionParts),
    OmittedItem: await db.select().from(omittedItems),
    ValueCase: await db.select().from(valueCases),
    ItemValue: await db.select().from(itemValues),
    AssessmentScore: await db.select().from(assessmentScores),
    ScorePart: await db.select().from(scoreParts),
    Evaluation: await db.select().from(evaluations),
    EvaluationItem: await db.select().from(evaluationItems),
    Debriefing: await db.select().from(debriefings),
    DebriefingQuestion: await db.select().from(debriefingQuestions),
    DebriefingVote: await db.select().from(debriefingVotes),
    Feedback: await db.select().from(feedback),
    FeedbackFinding: await db.select().from(feedbackFindings),
    AnalysisThreshold: await db.select().from(analysisThresholds),
    Analysis: await db.select().from(analyses),
    AnalysisFinding: await db.select().from(analysisFindings),
    FindingFigure: await db.select().from(findingFigures),
    FindingSign: await db.select().from(findingSigns),
    FindingCase: await db.select().from(findingCases),
    FormalismRule: await db.select().from(formalismRules),
    FormalismAnalysis: await db.select().from(formalismAnalyses),
    BodyFormalism: await db.select().from(bodyFormalism),
    FormalismSign: await db.select().from(formalismSigns),
    FormalismCase: await db.select().from(formalismCases),
    HeldPost: await db.select().from(heldPosts),
    ScoreAppeal: await db.select().from(scoreAppeals),
    ScoreRevision: await db.select().from(assessmentScores),
    Indicator: await db.select().from(indicators),
    StatObservation: observations,
    ObservationGrowth: growthsOf(observations),
    ObservationComparison: comparisonsOf(observations),
    DivisionProfile: profilesOf(observations),
    Rectification: await db.select().from(rectifications),
    RectificationReason: await db.select().from(rectificationReasons),
    RectificationCase: await db.select().from(rectificationCases),
    RectificationMeasure: await db.select().from(rectificationMeasures),
    OpinionMeeting: await db.select().from(opinionMeetings),
    RectificationAcceptance: await db.select().from(rectificationAcceptances),
    Change: await db.select().from(changes),
    AuditEntry: steps,
    TraceEntry: steps,
  };
}

export type City = Awaited<ReturnType<typeof insertCity>>;
