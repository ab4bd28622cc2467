// Written by `npm run codegen` from the SDL, never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SubgraphContext } from '@graphroots/kit/subgraph';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A calendar date in the city's time zone, written `YYYY-MM-DD` (日期). */
  Date: { input: string; output: string };
  /** A moment in time, ISO 8601 in UTC with milliseconds: `2026-03-05T01:30:00.000Z` (时刻). */
  DateTime: { input: string; output: string };
  /** An exact decimal number as text, such as `83.9` or `-60` (精确小数): no digit is lost on the way. */
  Decimal: { input: string; output: string };
  _FieldSet: { input: string; output: string };
};

/** Where a page of a connection lies in the whole list (分页信息). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether rows follow this page. Going backwards: whether a `before` cursor was given. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows precede this page. Going forwards: whether an `after` cursor or an `offset` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row of this page; null when the page is empty. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor of the last row of this page; null when the page is empty. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** Which way a list is sorted (排序方向). */
export type OrderDirection = 'ASC' | 'DESC';

export type Query = {
  __typename?: 'Query';
  /** One evaluation by id. Needs the scope `assessment:read`. */
  evaluation: Maybe<Evaluation>;
  /** What streets, communities and units say of each other, in sight; those asked for last come first. Needs the scope `assessment:read`. */
  evaluations: Maybe<EvaluationConnection>;
  /** One analysis by id. Needs the scope `assessment:read`. */
  analysis: Maybe<Analysis>;
  /** Analyses of how exchange and service work, the newest first. Needs the scope `assessment:read`. */
  analyses: Maybe<AnalysisConnection>;
  /** What was found of one division, unit or category, by id. Needs the scope `assessment:read`. */
  analysisFinding: Maybe<AnalysisFinding>;
  /** What was found of one body, by id. Needs the scope `assessment:read`. */
  bodyFormalism: Maybe<BodyFormalism>;
  /** One analysis of formalism by id. Needs the scope `assessment:read`. */
  formalismAnalysis: Maybe<FormalismAnalysis>;
  /** Analyses of formalism, the newest first. Needs the scope `assessment:read`. */
  formalismAnalyses: Maybe<FormalismAnalysisConnection>;
  /** One score by id. Needs the scope `assessment:read`. */
  assessmentScore: Maybe<AssessmentScore>;
  /** One organization assessed in a cycle by id. Needs the scope `assessment:read`. */
  assessedOrganization: Maybe<AssessedOrganization>;
  /** One debriefing by id. Needs the scope `assessment:read`. */
  debriefing: Maybe<Debriefing>;
  /** One round of feedback by id. Needs the scope `assessment:read`. */
  feedback: Maybe<Feedback>;
  /** One appeal against a score by id. Needs the scope `assessment:read`. */
  scoreAppeal: Maybe<ScoreAppeal>;
  /** One rectification by id. Needs the scope `assessment:read`. */
  rectification: Maybe<Rectification>;
  /** Organizations under rectification, and those that were. Needs the scope `assessment:read`. */
  rectifications: Maybe<RectificationConnection>;
  /**
   * What cycles that are over would have scored under a scheme that nobody has adopted yet, from the values collected then
   * (模拟评分); nothing is stored. By whoever may draft a scheme for their divisions. Needs the scope `assessment:read`.
   */
  simulateScheme: Maybe<SimulateSchemePayload>;
  /** One scheme of assessment by id. */
  assessmentScheme: Maybe<AssessmentScheme>;
  /** All schemes of assessment. */
  assessmentSchemes: Maybe<AssessmentSchemeConnection>;
  /** One measure by id. */
  assessmentMeasure: Maybe<AssessmentMeasure>;
  /** All measures that schemes can use. */
  assessmentMeasures: Maybe<AssessmentMeasureConnection>;
  /** One assessment cycle by id. */
  assessmentCycle: Maybe<AssessmentCycle>;
  /** All assessment cycles. */
  assessmentCycles: Maybe<AssessmentCycleConnection>;
  /** One indicator by its code. */
  indicator: Maybe<Indicator>;
  /** All indicators. */
  indicators: Maybe<IndicatorConnection>;
  /** One observation by id. */
  statObservation: Maybe<StatObservation>;
  /** Dated observations of all indicators, everywhere; the newest first when no order is asked. */
  statObservations: Maybe<StatObservationConnection>;
  /**
   * What changed in the service assessment (变更流水), oldest first and complete: read on after the last `endCursor`, and
   * after the same one again while a page is empty. Each service has its own feed; a field of `Query` is answered by one
   * service only.
   */
  assessmentChanges: Maybe<ChangeConnection>;
  /** The steps written down in the service assessment, newest first, for auditors (审计). Needs the scope `trace:read`. */
  assessmentTrace: Maybe<AuditEntryConnection>;
};

export type QueryEvaluationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryEvaluationsArgs = {
  where?: InputMaybe<EvaluationWhere>;
  orderBy?: InputMaybe<EvaluationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryAnalysisArgs = {
  id: Scalars['ID']['input'];
};

export type QueryAnalysesArgs = {
  where?: InputMaybe<AnalysisWhere>;
  orderBy?: InputMaybe<AnalysisOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryAnalysisFindingArgs = {
  id: Scalars['ID']['input'];
};

export type QueryBodyFormalismArgs = {
  id: Scalars['ID']['input'];
};

export type QueryFormalismAnalysisArgs = {
  id: Scalars['ID']['input'];
};

export type QueryFormalismAnalysesArgs = {
  where?: InputMaybe<FormalismAnalysisWhere>;
  orderBy?: InputMaybe<FormalismAnalysisOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryAssessmentScoreArgs = {
  id: Scalars['ID']['input'];
};

export type QueryAssessedOrganizationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryDebriefingArgs = {
  id: Scalars['ID']['input'];
};

export type QueryFeedbackArgs = {
  id: Scalars['ID']['input'];
};

export type QueryScoreAppealArgs = {
  id: Scalars['ID']['input'];
};

export type QueryRectificationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryRectificationsArgs = {
  where?: InputMaybe<RectificationWhere>;
  orderBy?: InputMaybe<RectificationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QuerySimulateSchemeArgs = {
  input: SimulateSchemeInput;
};

export type QueryAssessmentSchemeArgs = {
  id: Scalars['ID']['input'];
};

export type QueryAssessmentSchemesArgs = {
  where?: InputMaybe<AssessmentSchemeWhere>;
  orderBy?: InputMaybe<AssessmentSchemeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryAssessmentMeasureArgs = {
  id: Scalars['ID']['input'];
};

export type QueryAssessmentMeasuresArgs = {
  where?: InputMaybe<AssessmentMeasureWhere>;
  orderBy?: InputMaybe<AssessmentMeasureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryAssessmentCycleArgs = {
  id: Scalars['ID']['input'];
};

export type QueryAssessmentCyclesArgs = {
  where?: InputMaybe<AssessmentCycleWhere>;
  orderBy?: InputMaybe<AssessmentCycleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryIndicatorArgs = {
  code: Scalars['ID']['input'];
};

export type QueryIndicatorsArgs = {
  where?: InputMaybe<IndicatorWhere>;
  orderBy?: InputMaybe<IndicatorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryStatObservationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryStatObservationsArgs = {
  where?: InputMaybe<StatObservationWhere>;
  orderBy?: InputMaybe<StatObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryAssessmentChangesArgs = {
  where?: InputMaybe<ChangeWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryAssessmentTraceArgs = {
  where?: InputMaybe<AuditEntryWhere>;
  orderBy?: InputMaybe<AuditEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Asks a street or community what it thinks of a unit, or a unit what it thinks of them (征求评价意见); of a cadre before they are appraised or appointed, too. By the organization department or an assessor, there or in the line of the unit. Needs a signed-in caller. */
  requestEvaluation: RequestEvaluationPayload;
  /** Scores every item of the form (评价): by the side that was asked. Needs a signed-in caller. */
  giveEvaluation: GiveEvaluationPayload;
  /** Publishes a yearly evaluation that was given (公布评价结果): by the organization department. Needs a signed-in caller. */
  publishEvaluation: PublishEvaluationPayload;
  /** Sends it to the organization that the unit answers to in its own line (反馈至上级党组织): by the organization department. Needs a signed-in caller. */
  sendEvaluation: SendEvaluationPayload;
  /** Asks no longer, with a reason (撤回): by the organization department or an assessor. Needs a signed-in caller. */
  withdrawEvaluation: WithdrawEvaluationPayload;
  /** Says from which value on something counts as a sign in a division and below it, from now on (设定阈值). By the organization department. Needs a signed-in caller. */
  setAnalysisThreshold: SetAnalysisThresholdPayload;
  /** Begins an analysis of a division and a year (开始分析): by the organization department, a street, an inspector or an assessor. Needs a signed-in caller. */
  openAnalysis: OpenAnalysisPayload;
  /** Looks further, page by page, through the graph: call it until `state` is DONE. By whoever may begin it. Needs a signed-in caller. */
  gatherAnalysis: GatherAnalysisPayload;
  /** Says from when on a body is suspected of formalism in a division and below it, from now on (设定阈值). By the organization department. Needs a signed-in caller. */
  setFormalismRule: SetFormalismRulePayload;
  /** Begins to look at what the bodies of a division do beyond meeting (机制形式化分析): by the organization department, a street, an inspector or an assessor. Needs a signed-in caller. */
  openFormalismAnalysis: OpenFormalismAnalysisPayload;
  /** Looks at more bodies, 20 a page, through the graph: call it until `state` is DONE. By whoever may begin it. Needs a signed-in caller. */
  gatherFormalismAnalysis: GatherFormalismAnalysisPayload;
  /** Names the organization that convenes a suspected body as weak, with the signs found and their cases as the reasons: by the level above, or an inspector. Needs a signed-in caller. */
  identifyRectificationByFormalism: IdentifyRectificationByFormalismPayload;
  /** Hands in the secretary's report, during self-review or debriefing (提交述职报告): by the organization. Needs a signed-in caller. */
  fileDebriefing: FileDebriefingPayload;
  /** Notes a debriefing that was held: what was asked and answered, and how each kind of people voted (述职评议会): by the level above. Needs a signed-in caller. */
  holdDebriefing: HoldDebriefingPayload;
  /** Comments on a debriefing and grades it (点评定档): by the level above. Needs a signed-in caller. */
  gradeDebriefing: GradeDebriefingPayload;
  /** Tells an organization what was found, finding by finding; in up to three rounds (反馈): by an assessor. Needs a signed-in caller. */
  giveFeedback: GiveFeedbackPayload;
  /** Says what the organization does about it (回复反馈): by the organization. Needs a signed-in caller. */
  answerFeedback: AnswerFeedbackPayload;
  /** Appeals against a score in force, while the time for it lasts (申诉): by the organization. Needs a signed-in caller. */
  fileScoreAppeal: FileScoreAppealPayload;
  /** Takes an appeal back (撤回申诉): by the organization. Needs a signed-in caller. */
  withdrawScoreAppeal: WithdrawScoreAppealPayload;
  /** Finds an appeal right and corrects values (申诉成立): the score counted anew from them stands beside the old one, as its next revision. By an assessor or the organization department, and never by whoever scored. Needs a signed-in caller. */
  upholdScoreAppeal: UpholdScoreAppealPayload;
  /** Finds an appeal wrong, with a reason (驳回申诉): by an assessor or the organization department, and never by whoever scored. Needs a signed-in caller. */
  rejectScoreAppeal: RejectScoreAppealPayload;
  /** Names an organization as weak, with reasons (确定对象): by the level above, or an inspector. Needs a signed-in caller. */
  identifyRectification: IdentifyRectificationPayload;
  /** Finds that it is not weak, with a reason (排除): by the level above. Needs a signed-in caller. */
  dismissRectification: DismissRectificationPayload;
  /** Confirms that it is weak, or is again, with the class of the main reason (确认): by the level above. Needs a signed-in caller. */
  confirmRectification: ConfirmRectificationPayload;
  /** Says what will be done and by when; one organization has one plan (制定方案): by the organization. Needs a signed-in caller. */
  draftPlanOfRectification: DraftPlanOfRectificationPayload;
  /** Notes what a meeting of members and residents said to the plan (意见征集会): by the organization. Needs a signed-in caller. */
  hearOpinionsOnRectification: HearOpinionsOnRectificationPayload;
  /** Approves the plan, and says which organization above answers for it (批准): by the level above. Needs a signed-in caller. */
  approvePlanOfRectification: ApprovePlanOfRectificationPayload;
  /** Begins to carry the plan out (整顿): by the organization. Needs a signed-in caller. */
  startRectification: StartRectificationPayload;
  /** Notes what came of one of the measures (销号): by the organization. Needs a signed-in caller. */
  settleMeasureOfRectification: SettleMeasureOfRectificationPayload;
  /** Finds that the plan is carried out (自查): by the organization. Needs a signed-in caller. */
  selfCheckRectification: SelfCheckRectificationPayload;
  /** Accepts the result, with the votes of members and residents (验收): by the level above. Needs a signed-in caller. */
  acceptRectification: AcceptRectificationPayload;
  /** Does not accept the result, with a reason (不予通过): by the level above. Needs a signed-in caller. */
  refuseRectification: RefuseRectificationPayload;
  /** Goes on with the plan after a refusal (继续整顿): by the organization. Needs a signed-in caller. */
  resumeRectification: ResumeRectificationPayload;
  /** Begins the time in which the organization is watched (回访): by the level above. Needs a signed-in caller. */
  watchRectification: WatchRectificationPayload;
  /** Finds that it is weak again, with a reason (反弹): by the level above, or an inspector. Needs a signed-in caller. */
  relapseRectification: RelapseRectificationPayload;
  /** Ends the watch, once its time is over (销号): by the level above. Needs a signed-in caller. */
  closeRectification: CloseRectificationPayload;
  /** Adds a measure, or a new edition of one: a document over the graph, and where its answer holds what is counted. For administrators. Needs a signed-in caller. */
  defineAssessmentMeasure: DefineAssessmentMeasurePayload;
  /** Begins a scheme, or a new edition of one, with the items of the one it is based on. By the organization department. Needs a signed-in caller. */
  draftAssessmentScheme: DraftAssessmentSchemePayload;
  /** Says what a draft assesses, in place of what it said before. By the organization department. Needs a signed-in caller. */
  setItemsOfAssessmentScheme: SetItemsOfAssessmentSchemePayload;
  /** Fixes a scheme for ever; its weights and what is left to local items make 100. By the organization department. Needs a signed-in caller. */
  publishAssessmentScheme: PublishAssessmentSchemePayload;
  /** Plans a cycle under a published scheme. By the organization department, or by the street for its communities. Needs a signed-in caller. */
  designAssessmentCycle: DesignAssessmentCyclePayload;
  /** Adds an item of its own for a part of the division assessed. By whoever designs the cycle, or by a street below for itself. Needs a signed-in caller. */
  addLocalItemToAssessmentCycle: AddLocalItemToAssessmentCyclePayload;
  /** Tells what will be assessed, from when on nothing of it changes. By whoever designs the cycle. Needs a signed-in caller. */
  publishAssessmentCycle: PublishAssessmentCyclePayload;
  /** Begins to collect values. By whoever designs the cycle. Needs a signed-in caller. */
  collectAssessmentCycle: CollectAssessmentCyclePayload;
  /** Reads on what is not collected yet, through the graph, some pages at a time: call it until `progress` says that all is done (采集). By whoever designs the cycle. Needs a signed-in caller. */
  gatherAssessmentCycle: GatherAssessmentCyclePayload;
  /** Goes on without an item whose measure does not answer, with a reason (剔除采集不成的指标): it counts for nobody, and its weight is spread over the other items, as each score says. By whoever designs the cycle. Needs a signed-in caller. */
  leaveOutItemOfAssessmentCycle: LeaveOutItemOfAssessmentCyclePayload;
  /** Enters a value that no system holds (填报): by the organization, or whoever it lies under. Needs a signed-in caller. */
  declareItemValue: DeclareItemValuePayload;
  /** Begins the self-review of the secretaries (自评). By whoever designs the cycle. Needs a signed-in caller. */
  openSelfReviewOfAssessmentCycle: OpenSelfReviewOfAssessmentCyclePayload;
  /** Begins the debriefing of the secretaries (述职). By whoever designs the cycle. Needs a signed-in caller. */
  openDebriefingOfAssessmentCycle: OpenDebriefingOfAssessmentCyclePayload;
  /** Scores every organization assessed by its values (评分). By an assessor. Needs a signed-in caller. */
  scoreAssessmentCycle: ScoreAssessmentCyclePayload;
  /** Begins to tell the organizations what was found (反馈). By an assessor. Needs a signed-in caller. */
  openFeedbackOfAssessmentCycle: OpenFeedbackOfAssessmentCyclePayload;
  /** Begins the time in which an organization may appeal (申诉). By an assessor. Needs a signed-in caller. */
  openAppealsOfAssessmentCycle: OpenAppealsOfAssessmentCyclePayload;
  /** Makes the scores final, once the time for appeals is over (定稿). By the organization department. Needs a signed-in caller. */
  finalizeAssessmentCycle: FinalizeAssessmentCyclePayload;
  /** Puts the results to use (运用). By the organization department. Needs a signed-in caller. */
  applyAssessmentCycle: ApplyAssessmentCyclePayload;
  /** Defines an indicator, or changes its name, unit, definition or owner (定义指标). Needs the scope `statistics:write`. */
  defineIndicator: DefineIndicatorPayload;
  /** Writes down a dated observation (登记观测), for a place in the caller's territory. Needs the scope `statistics:write`. */
  recordObservation: RecordObservationPayload;
};

export type MutationRequestEvaluationArgs = {
  input: RequestEvaluationInput;
};

export type MutationGiveEvaluationArgs = {
  input: GiveEvaluationInput;
};

export type MutationPublishEvaluationArgs = {
  input: PublishEvaluationInput;
};

export type MutationSendEvaluationArgs = {
  input: SendEvaluationInput;
};

export type MutationWithdrawEvaluationArgs = {
  input: WithdrawEvaluationInput;
};

export type MutationSetAnalysisThresholdArgs = {
  input: SetAnalysisThresholdInput;
};

export type MutationOpenAnalysisArgs = {
  input: OpenAnalysisInput;
};

export type MutationGatherAnalysisArgs = {
  input: GatherAnalysisInput;
};

export type MutationSetFormalismRuleArgs = {
  input: SetFormalismRuleInput;
};

export type MutationOpenFormalismAnalysisArgs = {
  input: OpenFormalismAnalysisInput;
};

export type MutationGatherFormalismAnalysisArgs = {
  input: GatherFormalismAnalysisInput;
};

export type MutationIdentifyRectificationByFormalismArgs = {
  input: IdentifyRectificationByFormalismInput;
};

export type MutationFileDebriefingArgs = {
  input: FileDebriefingInput;
};

export type MutationHoldDebriefingArgs = {
  input: HoldDebriefingInput;
};

export type MutationGradeDebriefingArgs = {
  input: GradeDebriefingInput;
};

export type MutationGiveFeedbackArgs = {
  input: GiveFeedbackInput;
};

export type MutationAnswerFeedbackArgs = {
  input: AnswerFeedbackInput;
};

export type MutationFileScoreAppealArgs = {
  input: FileScoreAppealInput;
};

export type MutationWithdrawScoreAppealArgs = {
  input: WithdrawScoreAppealInput;
};

export type MutationUpholdScoreAppealArgs = {
  input: UpholdScoreAppealInput;
};

export type MutationRejectScoreAppealArgs = {
  input: RejectScoreAppealInput;
};

export type MutationIdentifyRectificationArgs = {
  input: IdentifyRectificationInput;
};

export type MutationDismissRectificationArgs = {
  input: DismissRectificationInput;
};

export type MutationConfirmRectificationArgs = {
  input: ConfirmRectificationInput;
};

export type MutationDraftPlanOfRectificationArgs = {
  input: DraftPlanOfRectificationInput;
};

export type MutationHearOpinionsOnRectificationArgs = {
  input: HearOpinionsOnRectificationInput;
};

export type MutationApprovePlanOfRectificationArgs = {
  input: ApprovePlanOfRectificationInput;
};

export type MutationStartRectificationArgs = {
  input: StartRectificationInput;
};

export type MutationSettleMeasureOfRectificationArgs = {
  input: SettleMeasureOfRectificationInput;
};

export type MutationSelfCheckRectificationArgs = {
  input: SelfCheckRectificationInput;
};

export type MutationAcceptRectificationArgs = {
  input: AcceptRectificationInput;
};

export type MutationRefuseRectificationArgs = {
  input: RefuseRectificationInput;
};

export type MutationResumeRectificationArgs = {
  input: ResumeRectificationInput;
};

export type MutationWatchRectificationArgs = {
  input: WatchRectificationInput;
};

export type MutationRelapseRectificationArgs = {
  input: RelapseRectificationInput;
};

export type MutationCloseRectificationArgs = {
  input: CloseRectificationInput;
};

export type MutationDefineAssessmentMeasureArgs = {
  input: DefineAssessmentMeasureInput;
};

export type MutationDraftAssessmentSchemeArgs = {
  input: DraftAssessmentSchemeInput;
};

export type MutationSetItemsOfAssessmentSchemeArgs = {
  input: SetItemsOfAssessmentSchemeInput;
};

export type MutationPublishAssessmentSchemeArgs = {
  input: PublishAssessmentSchemeInput;
};

export type MutationDesignAssessmentCycleArgs = {
  input: DesignAssessmentCycleInput;
};

export type MutationAddLocalItemToAssessmentCycleArgs = {
  input: AddLocalItemToAssessmentCycleInput;
};

export type MutationPublishAssessmentCycleArgs = {
  input: PublishAssessmentCycleInput;
};

export type MutationCollectAssessmentCycleArgs = {
  input: CollectAssessmentCycleInput;
};

export type MutationGatherAssessmentCycleArgs = {
  input: GatherAssessmentCycleInput;
};

export type MutationLeaveOutItemOfAssessmentCycleArgs = {
  input: LeaveOutItemOfAssessmentCycleInput;
};

export type MutationDeclareItemValueArgs = {
  input: DeclareItemValueInput;
};

export type MutationOpenSelfReviewOfAssessmentCycleArgs = {
  input: OpenSelfReviewOfAssessmentCycleInput;
};

export type MutationOpenDebriefingOfAssessmentCycleArgs = {
  input: OpenDebriefingOfAssessmentCycleInput;
};

export type MutationScoreAssessmentCycleArgs = {
  input: ScoreAssessmentCycleInput;
};

export type MutationOpenFeedbackOfAssessmentCycleArgs = {
  input: OpenFeedbackOfAssessmentCycleInput;
};

export type MutationOpenAppealsOfAssessmentCycleArgs = {
  input: OpenAppealsOfAssessmentCycleInput;
};

export type MutationFinalizeAssessmentCycleArgs = {
  input: FinalizeAssessmentCycleInput;
};

export type MutationApplyAssessmentCycleArgs = {
  input: ApplyAssessmentCycleInput;
};

export type MutationDefineIndicatorArgs = {
  input: DefineIndicatorInput;
};

export type MutationRecordObservationArgs = {
  input: RecordObservationInput;
};

/** A measure as a document over the graph (指标口径). */
export type DefineAssessmentMeasureInput = {
  /** What its editions share, such as `MEETINGS_HELD`: 1 to 50 capital letters, digits and `_`. */
  code: Scalars['String']['input'];
  /** What it is called, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Whom and what it covers, in words, 1 to 500 characters. */
  covers: Scalars['String']['input'];
  /**
   * One query with the variables `$division: ID!`, `$level: [DivisionLevel!]`, `$first: Int`, `$after: String`, and any of
   * `$from: Date`, `$to: Date`, `$before: Date` (the day after `$to`), `$start: DateTime`, `$end: DateTime`, and
   * `$numeratorAfter: String` and `$denominatorAfter: String`, with which lists of more than a page of cases go on; at most
   * 10,000 characters.
   */
  document: Scalars['String']['input'];
  /** Where the answer holds the divisions, a connection: names with dots between, such as `divisions`. */
  subjects: Scalars['String']['input'];
  /** Where a division holds the organization assessed, with its `id` and `path`: `partyCommittee`. */
  organization: Scalars['String']['input'];
  /** Where a division holds the cases counted: connections with `totalCount`, `nodes { __typename id }` and `pageInfo`. */
  numerator: Scalars['String']['input'];
  /** Where it holds the cases they are counted among; left out where nothing is divided, or an interval says how many there should be. */
  denominator?: InputMaybe<Scalars['String']['input']>;
  /** Where it holds the months in which one is due, in months: as many are due as fit into the period. */
  interval?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type DefineAssessmentMeasurePayload = {
  __typename?: 'DefineAssessmentMeasurePayload';
  /** The measure; null when refused. */
  measure: Maybe<AssessmentMeasure>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What is assessed, and how it is scored. */
export type SchemeItemInput = {
  /** What it is called, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Where its values come from. */
  source: ItemSource;
  /** The measure, for an item that is MEASURED. */
  measure?: InputMaybe<Scalars['ID']['input']>;
  /** What is counted, in words, 1 to 200 characters. */
  numerator: Scalars['String']['input'];
  /** Out of what, in words, 1 to 200 characters; left out where nothing is divided. */
  denominator?: InputMaybe<Scalars['String']['input']>;
  /** Whom and what it covers, in words, 1 to 500 characters. */
  covers: Scalars['String']['input'];
  /** Only the last so many months of the cycle's period, 1 to 60; all of it when left out. */
  months?: InputMaybe<Scalars['Int']['input']>;
  /** Points at most, 1 to 100. */
  weight: Scalars['Int']['input'];
  /** The rate at which it earns nothing. */
  noneAt: Scalars['Float']['input'];
  /** The rate from which it earns all its points; below `noneAt` where less is better. */
  fullAt: Scalars['Float']['input'];
  /** What becomes of it where there is nothing to count; LEFT_OUT when left out. */
  whenEmpty?: InputMaybe<WhenEmpty>;
};

/** A scheme that can still be changed. */
export type DraftAssessmentSchemeInput = {
  /** What its editions share, such as `KM-COMMUNITY`: 1 to 50 capital letters, digits, `_` and `-`. */
  code: Scalars['String']['input'];
  /** The Chinese name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The division for which it is made; cycles in it may use it. */
  division: Scalars['ID']['input'];
  /** The scheme whose items it begins with. */
  basedOn?: InputMaybe<Scalars['ID']['input']>;
  /** How many of 100 points a cycle may fill with items of its own, in points, 0 to 50; 0 when left out. */
  localWeight?: InputMaybe<Scalars['Int']['input']>;
  /** How long an organization may appeal, in days, 1 to 60; 7 when left out. */
  appealDays?: InputMaybe<Scalars['Int']['input']>;
  /** Points from which the grade is EXCELLENT; 85 when left out. */
  excellentFrom?: InputMaybe<Scalars['Float']['input']>;
  /** Points from which the grade is GOOD; 70 when left out. */
  goodFrom?: InputMaybe<Scalars['Float']['input']>;
  /** Points from which the grade is FAIR, and below which it is POOR; 60 when left out. */
  fairFrom?: InputMaybe<Scalars['Float']['input']>;
};

/** What came of it. */
export type DraftAssessmentSchemePayload = {
  __typename?: 'DraftAssessmentSchemePayload';
  /** The draft; null when refused. */
  scheme: Maybe<AssessmentScheme>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What a draft assesses. */
export type SetItemsOfAssessmentSchemeInput = {
  /** The scheme. */
  scheme: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** All its items in their order, 1 to 50. */
  items: Array<SchemeItemInput>;
};

/** What came of it. */
export type SetItemsOfAssessmentSchemePayload = {
  __typename?: 'SetItemsOfAssessmentSchemePayload';
  /** The draft; null when refused. */
  scheme: Maybe<AssessmentScheme>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Which scheme is fixed. */
export type PublishAssessmentSchemeInput = {
  /** The scheme. */
  scheme: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type PublishAssessmentSchemePayload = {
  __typename?: 'PublishAssessmentSchemePayload';
  /** The scheme; null when refused. */
  scheme: Maybe<AssessmentScheme>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** A scheme to be tried, and on what. */
export type SimulateSchemeInput = {
  /** The cycles, 1 to 5, each once; they have to be FINAL or APPLIED. Their organizations times the items are at most 20,000. */
  cycles: Array<Scalars['ID']['input']>;
  /** All items of the scheme in their order, 1 to 50; with what is left to local items, their weights make 100. */
  items: Array<SchemeItemInput>;
  /** How many of 100 points a cycle may fill with items of its own, in points, 0 to 50; 0 when left out. */
  localWeight?: InputMaybe<Scalars['Int']['input']>;
  /** Points from which the grade is EXCELLENT; 85 when left out. */
  excellentFrom?: InputMaybe<Scalars['Float']['input']>;
  /** Points from which the grade is GOOD; 70 when left out. */
  goodFrom?: InputMaybe<Scalars['Float']['input']>;
  /** Points from which the grade is FAIR, and below which it is POOR; 60 when left out. */
  fairFrom?: InputMaybe<Scalars['Float']['input']>;
};

/** What came of it. */
export type SimulateSchemePayload = {
  __typename?: 'SimulateSchemePayload';
  /** The cycles in the order given, at most 5; null when refused. */
  cycles: Maybe<Array<SimulatedCycle>>;
  /** Why it was refused; empty when simulated. */
  userErrors: Array<UserError>;
};

/** A past cycle, scored anew under a scheme that nobody has adopted (模拟考核周期). Needs the scope `assessment:read`. */
export type SimulatedCycle = {
  __typename?: 'SimulatedCycle';
  /** The cycle as it was. */
  cycle: AssessmentCycle;
  /** How many organizations it assessed, in organizations. */
  organizationCount: Scalars['Int']['output'];
  /** The organizations, best first under the scheme tried, at most 100 at a time; those without a score come last. */
  scores: Array<SimulatedScore>;
};

/** A past cycle, scored anew under a scheme that nobody has adopted (模拟考核周期). Needs the scope `assessment:read`. */
export type SimulatedCycleScoresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** What an organization scored, and would have scored (模拟得分). Needs the scope `assessment:read`. */
export type SimulatedScore = {
  __typename?: 'SimulatedScore';
  /** The organization. */
  organization: Maybe<PartyOrganization>;
  /** The division it stands for. */
  division: Maybe<Division>;
  /** The points in force, 0 to 100; null where it has no score. */
  scoreThen: Maybe<Scalars['Float']['output']>;
  /** The grade in force; null where it has no score. */
  gradeThen: Maybe<AssessmentGrade>;
  /** Its rank by the points in force, from 1 among all organizations of the cycle; equal points share one. Null where it has no score. */
  rankThen: Maybe<Scalars['Int']['output']>;
  /** The points under the scheme tried, 0 to 100; null where nothing could be counted. */
  score: Maybe<Scalars['Float']['output']>;
  /** The grade under the scheme tried; null where nothing could be counted. */
  grade: Maybe<AssessmentGrade>;
  /** Its rank under the scheme tried; null where nothing could be counted. */
  rank: Maybe<Scalars['Int']['output']>;
  /** Points gained, or lost where below 0, in points; null where one of the scores is missing. */
  difference: Maybe<Scalars['Float']['output']>;
  /** How many points of weight the score rests on: the others were left out, in points. */
  countedWeight: Scalars['Int']['output'];
  /** What it is made of, item by item; at most 150. */
  parts: Array<SimulatedPart>;
};

/** What one item would have added to a score (模拟得分项). Needs the scope `assessment:read`. */
export type SimulatedPart = {
  __typename?: 'SimulatedPart';
  /** The item's place in the scheme tried, from 1; local items of the cycle come after. */
  number: Scalars['Int']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Points at most, in points of 100. */
  weight: Scalars['Int']['output'];
  /** Whether the cycle added it for itself (自选项). */
  local: Scalars['Boolean']['output'];
  /** How much was counted then; null where there was no value. */
  numerator: Maybe<Scalars['Float']['output']>;
  /** Out of how much; null where nothing is divided, and where there was no value. */
  denominator: Maybe<Scalars['Float']['output']>;
  /** Points earned, of the item's weight; null where it was left out. */
  points: Maybe<Scalars['Float']['output']>;
  /** Why it was left out or taken as empty; null where it counted. */
  exclusion: Maybe<SimulatedExclusion>;
};

/** Why an item did not count in a simulation (模拟不计原因). */
export type SimulatedExclusion =
  /** 无基数: nothing to count it out of */
  | 'NO_CASES'
  /** 无数据: the cycle collected such an item, but no value of this organization */
  | 'NO_VALUE'
  /** 未采集: the cycle collected no such item, or went on without it; it is left out, whatever `whenEmpty` says */
  | 'NOT_COLLECTED'
  /** 自选项超出: the scheme tried leaves local items fewer points than they weigh here */
  | 'NO_ROOM';

/** A cycle to come. */
export type DesignAssessmentCycleInput = {
  /** The Chinese name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The division whose organizations are assessed. */
  division: Scalars['ID']['input'];
  /** The level whose committees are assessed. */
  level: AssessedLevel;
  /** The scheme; it has to be published, and made for this division or one above. */
  scheme: Scalars['ID']['input'];
  /** The first day of the period assessed. */
  periodFrom: Scalars['Date']['input'];
  /** The last day of the period assessed. */
  periodTo: Scalars['Date']['input'];
};

/** What came of it. */
export type DesignAssessmentCyclePayload = {
  __typename?: 'DesignAssessmentCyclePayload';
  /** The cycle; null when refused. */
  cycle: Maybe<AssessmentCycle>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** An item that a part of the division adds for itself. */
export type AddLocalItemToAssessmentCycleInput = {
  /** The cycle. */
  cycle: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The part for whose organizations it counts; the whole division when left out. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** The item. */
  item: SchemeItemInput;
};

/** What came of it. */
export type AddLocalItemToAssessmentCyclePayload = {
  __typename?: 'AddLocalItemToAssessmentCyclePayload';
  /** The cycle; null when refused. */
  cycle: Maybe<AssessmentCycle>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Which cycle is published. */
export type PublishAssessmentCycleInput = {
  /** The cycle. */
  cycle: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type PublishAssessmentCyclePayload = {
  __typename?: 'PublishAssessmentCyclePayload';
  /** The cycle; null when refused. */
  cycle: Maybe<AssessmentCycle>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** For which cycle collecting begins. */
export type CollectAssessmentCycleInput = {
  /** The cycle. */
  cycle: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type CollectAssessmentCyclePayload = {
  __typename?: 'CollectAssessmentCyclePayload';
  /** The cycle; null when refused. */
  cycle: Maybe<AssessmentCycle>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What is read on. */
export type GatherAssessmentCycleInput = {
  /** The cycle. */
  cycle: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** How many pages of 100 divisions at most, 1 to 50; 5 when left out. */
  pages?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it. */
export type GatherAssessmentCyclePayload = {
  __typename?: 'GatherAssessmentCyclePayload';
  /** The cycle with its progress; null when refused. */
  cycle: Maybe<AssessmentCycle>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What a cycle goes on without. */
export type LeaveOutItemOfAssessmentCycleInput = {
  /** The cycle. */
  cycle: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The item, one of `progress.failingItems`. */
  item: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type LeaveOutItemOfAssessmentCyclePayload = {
  __typename?: 'LeaveOutItemOfAssessmentCyclePayload';
  /** The cycle; null when refused. */
  cycle: Maybe<AssessmentCycle>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** A value that no system holds. */
export type DeclareItemValueInput = {
  /** The organization assessed, an id of `AssessedOrganization`. */
  organization: Scalars['ID']['input'];
  /** The item; one that is DECLARED. */
  item: Scalars['ID']['input'];
  /** How much was counted. */
  numerator: Scalars['Float']['input'];
  /** Out of how much, where the item divides. */
  denominator?: InputMaybe<Scalars['Float']['input']>;
  /** What it rests on, 1 to 200 characters. */
  source: Scalars['String']['input'];
};

/** What came of it. */
export type DeclareItemValuePayload = {
  __typename?: 'DeclareItemValuePayload';
  /** The organization with its values; null when refused. */
  organization: Maybe<AssessedOrganization>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** For which cycle the self-review begins. */
export type OpenSelfReviewOfAssessmentCycleInput = {
  /** The cycle. */
  cycle: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type OpenSelfReviewOfAssessmentCyclePayload = {
  __typename?: 'OpenSelfReviewOfAssessmentCyclePayload';
  /** The cycle; null when refused. */
  cycle: Maybe<AssessmentCycle>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** For which cycle the debriefing begins. */
export type OpenDebriefingOfAssessmentCycleInput = {
  /** The cycle. */
  cycle: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type OpenDebriefingOfAssessmentCyclePayload = {
  __typename?: 'OpenDebriefingOfAssessmentCyclePayload';
  /** The cycle; null when refused. */
  cycle: Maybe<AssessmentCycle>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Which cycle is scored. */
export type ScoreAssessmentCycleInput = {
  /** The cycle. */
  cycle: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type ScoreAssessmentCyclePayload = {
  __typename?: 'ScoreAssessmentCyclePayload';
  /** The cycle; null when refused. */
  cycle: Maybe<AssessmentCycle>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** For which cycle the feedback begins. */
export type OpenFeedbackOfAssessmentCycleInput = {
  /** The cycle. */
  cycle: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type OpenFeedbackOfAssessmentCyclePayload = {
  __typename?: 'OpenFeedbackOfAssessmentCyclePayload';
  /** The cycle; null when refused. */
  cycle: Maybe<AssessmentCycle>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** For which cycle appeals may be made. */
export type OpenAppealsOfAssessmentCycleInput = {
  /** The cycle. */
  cycle: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type OpenAppealsOfAssessmentCyclePayload = {
  __typename?: 'OpenAppealsOfAssessmentCyclePayload';
  /** The cycle; null when refused. */
  cycle: Maybe<AssessmentCycle>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Which cycle becomes final. */
export type FinalizeAssessmentCycleInput = {
  /** The cycle. */
  cycle: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type FinalizeAssessmentCyclePayload = {
  __typename?: 'FinalizeAssessmentCyclePayload';
  /** The cycle; null when refused. */
  cycle: Maybe<AssessmentCycle>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Which cycle is put to use. */
export type ApplyAssessmentCycleInput = {
  /** The cycle. */
  cycle: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type ApplyAssessmentCyclePayload = {
  __typename?: 'ApplyAssessmentCyclePayload';
  /** The cycle; null when refused. */
  cycle: Maybe<AssessmentCycle>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** A refusal that the caller can act on (用户错误). */
export type UserError = {
  __typename?: 'UserError';
  /** Stable code, for programs. */
  code: Scalars['String']['output'];
  /** The path of the input field concerned; null when none is. */
  field: Maybe<Array<Scalars['String']['output']>>;
  /** What is wrong and what to do, for people. */
  message: Scalars['String']['output'];
};

/** How organizations are assessed (考核办法): items with weights, fixed once it is published. A change is a new edition. */
export type AssessmentScheme = {
  __typename?: 'AssessmentScheme';
  /** Opaque id, `sch_…`. */
  id: Scalars['ID']['output'];
  /** What its editions share. */
  code: Scalars['String']['output'];
  /** Which edition it is, from 1. */
  edition: Scalars['Int']['output'];
  /** The Chinese name. */
  name: Scalars['String']['output'];
  /** Whether it can still be changed. */
  state: AssessmentSchemeState;
  /** The division for which it was made. */
  division: Maybe<Division>;
  /** The scheme whose items it began with. */
  basedOn: Maybe<AssessmentScheme>;
  /** When it was published; null for a draft. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many of 100 points a cycle may fill with items of its own, in points. */
  localWeight: Scalars['Int']['output'];
  /** How long an organization may appeal, in days. */
  appealDays: Scalars['Int']['output'];
  /** Points from which the grade is EXCELLENT. */
  excellentFrom: Scalars['Float']['output'];
  /** Points from which the grade is GOOD. */
  goodFrom: Scalars['Float']['output'];
  /** Points from which the grade is FAIR, and below which it is POOR. */
  fairFrom: Scalars['Float']['output'];
  /** What it assesses, in its order; at most 50. */
  items: Array<SchemeItem>;
  /** The steps that you may take with it now, by their names. */
  actions: Array<Scalars['String']['output']>;
  /** What was done with it, oldest first. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** How organizations are assessed (考核办法): items with weights, fixed once it is published. A change is a new edition. */
export type AssessmentSchemeHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a scheme can still be changed (考核办法状态). */
export type AssessmentSchemeState =
  /** 草案 */
  | 'DRAFT'
  /** 已发布 */
  | 'PUBLISHED';

/** Which schemes a list holds. */
export type AssessmentSchemeWhere = {
  /** With this code. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Any of these states. */
  state?: InputMaybe<Array<AssessmentSchemeState>>;
  /** Made for the division with this code or a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
};

/** How schemes are sorted. */
export type AssessmentSchemeOrder = {
  /** What to sort by. */
  field: AssessmentSchemeOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What schemes can be sorted by. */
export type AssessmentSchemeOrderField = 'CODE' | 'EDITION' | 'ID';

/** A page of schemes. */
export type AssessmentSchemeConnection = {
  __typename?: 'AssessmentSchemeConnection';
  /** The rows of this page with their cursors. */
  edges: Array<AssessmentSchemeEdge>;
  /** The rows of this page. */
  nodes: Array<AssessmentScheme>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of schemes with its cursor. */
export type AssessmentSchemeEdge = {
  __typename?: 'AssessmentSchemeEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AssessmentScheme;
};

/** One thing that is assessed (考核指标项): what is counted out of what, and how the rate becomes points. */
export type SchemeItem = {
  __typename?: 'SchemeItem';
  /** Opaque id, `sit_…`. */
  id: Scalars['ID']['output'];
  /** Its place in the scheme, from 1; local items come after. */
  number: Scalars['Int']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Where its values come from. */
  source: ItemSource;
  /** The measure, where it is MEASURED. */
  measure: Maybe<AssessmentMeasure>;
  /** What is counted, in words (分子). */
  numerator: Scalars['String']['output'];
  /** Out of what, in words; null where nothing is divided (分母). */
  denominator: Maybe<Scalars['String']['output']>;
  /** Whom and what it covers, in words (基数口径). */
  covers: Scalars['String']['output'];
  /** Only the last so many months of the cycle's period; null for all of it. */
  months: Maybe<Scalars['Int']['output']>;
  /** Points at most, in points of 100 (权重). */
  weight: Scalars['Int']['output'];
  /** Whether more or less of it is better. */
  direction: ItemDirection;
  /** The rate at which it earns nothing. */
  noneAt: Scalars['Float']['output'];
  /** The rate from which it earns all its points; in between they rise evenly. */
  fullAt: Scalars['Float']['output'];
  /** What becomes of it where there is nothing to count. */
  whenEmpty: WhenEmpty;
  /** For a local item (自选项): the place for whose organizations it counts; null for an item of the scheme. */
  division: Maybe<Division>;
};

/** Where the values of an item come from (数据来源). */
export type ItemSource =
  /** 系统采集: from the other services, through the graph */
  | 'MEASURED'
  /** 填报: entered by the holder, because no system holds it */
  | 'DECLARED'
  /** 测评: the votes of the debriefing */
  | 'VOTED'
  /** 双向评价: what units and places say of one another */
  | 'EVALUATED';

/** Whether more or less of it is better (正向、逆向). */
export type ItemDirection =
  /** 正向 */
  | 'MORE_IS_BETTER'
  /** 逆向 */
  | 'LESS_IS_BETTER';

/** What becomes of an item where there is nothing to count (无基数时). */
export type WhenEmpty =
  /** 不计: its weight is spread over the others */
  | 'LEFT_OUT'
  /** 满分 */
  | 'ALL_POINTS'
  /** 零分 */
  | 'NO_POINTS';

/**
 * A measure that items can use (指标口径): a document over the graph, and where its answer holds what is counted. An
 * edition never changes.
 */
export type AssessmentMeasure = {
  __typename?: 'AssessmentMeasure';
  /** Opaque id, `msr_…`. */
  id: Scalars['ID']['output'];
  /** What its editions share, such as `MEETINGS_HELD`. */
  code: Scalars['String']['output'];
  /** Which edition it is, from 1. */
  edition: Scalars['Int']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Whom and what it covers, in words. */
  covers: Scalars['String']['output'];
  /** What is asked of the graph. */
  document: Scalars['String']['output'];
  /** Where the answer holds the divisions, a connection. */
  subjects: Scalars['String']['output'];
  /** Where a division holds the organization assessed. */
  organization: Scalars['String']['output'];
  /** Where a division holds the cases counted. */
  numerator: Scalars['String']['output'];
  /** Where it holds the cases they are counted among. */
  denominator: Maybe<Scalars['String']['output']>;
  /** Where it holds the months in which one is due, in months. */
  interval: Maybe<Scalars['String']['output']>;
};

/** Which measures a list holds. */
export type AssessmentMeasureWhere = {
  /** With this code. */
  code?: InputMaybe<Scalars['String']['input']>;
};

/** How measures are sorted. */
export type AssessmentMeasureOrder = {
  /** What to sort by. */
  field: AssessmentMeasureOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What measures can be sorted by. */
export type AssessmentMeasureOrderField = 'CODE' | 'EDITION' | 'ID';

/** A page of measures. */
export type AssessmentMeasureConnection = {
  __typename?: 'AssessmentMeasureConnection';
  /** The rows of this page with their cursors. */
  edges: Array<AssessmentMeasureEdge>;
  /** The rows of this page. */
  nodes: Array<AssessmentMeasure>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of measures with its cursor. */
export type AssessmentMeasureEdge = {
  __typename?: 'AssessmentMeasureEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AssessmentMeasure;
};

/** One step in the life of an entity, written down once and never changed (全程痕迹). */
export type TraceEntry = {
  __typename?: 'TraceEntry';
  /** Opaque id, `trc_…`. */
  id: Scalars['ID']['output'];
  /** What was done. */
  action: Scalars['String']['output'];
  /** The state before, by its name; null for the first step, and where there are no states. */
  from: Maybe<Scalars['String']['output']>;
  /** The state after, by its name; null where there are no states. */
  to: Maybe<Scalars['String']['output']>;
  /** Why, where a reason was given. */
  reason: Maybe<Scalars['String']['output']>;
  /** The account that did it, an opaque id, `partner:…` for a partner's; null for the anonymous, and for viewers without the right `trace:read`. */
  actorId: Maybe<Scalars['ID']['output']>;
  /** What it acted as, such as `grid-worker`. */
  actorRole: Scalars['String']['output'];
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** When it was written down. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether it was written down more than a minute after it had happened (补录). */
  backDated: Scalars['Boolean']['output'];
};

/** Which steps a list holds. */
export type TraceEntryWhere = {
  /** Any of these actions. */
  action?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How steps are sorted. */
export type TraceEntryOrder = {
  /** What to sort by. */
  field: TraceEntryOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What steps can be sorted by. */
export type TraceEntryOrderField = 'AT' | 'ID';

/** A page of steps. */
export type TraceEntryConnection = {
  __typename?: 'TraceEntryConnection';
  /** The rows of this page with their cursors. */
  edges: Array<TraceEntryEdge>;
  /** The rows of this page. */
  nodes: Array<TraceEntry>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of steps with its cursor. */
export type TraceEntryEdge = {
  __typename?: 'TraceEntryEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: TraceEntry;
};

/** What an indicator is. */
export type DefineIndicatorInput = {
  /** Capitals, digits and underscores, at most 64: a new one, or that of the indicator to be changed. */
  code: Scalars['ID']['input'];
  /** The Chinese name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The unit of its values, 1 to 20 characters. */
  unit: Scalars['String']['input'];
  /** What is counted, and what is not, 1 to 500 characters. */
  definition: Scalars['String']['input'];
  /** The service whose records a computed value comes from. */
  owner: IndicatorOwner;
  /** The version that was read, for an indicator to be changed; left out for a new one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it. */
export type DefineIndicatorPayload = {
  __typename?: 'DefineIndicatorPayload';
  /** The indicator; null when refused. */
  indicator: Maybe<Indicator>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What was observed. */
export type RecordObservationInput = {
  /** The indicator, by code. */
  indicator: Scalars['ID']['input'];
  /** The place, by the code of the division. */
  place: Scalars['ID']['input'];
  /** The place, as the source calls it, 1 to 100 characters. */
  placeName: Scalars['String']['input'];
  /** The value, in `unit`, at most 15 digits before the point and 6 after it. */
  value: Scalars['Decimal']['input'];
  /** The value before, in `unit`, where the source tells a change without its first day. */
  valueBefore?: InputMaybe<Scalars['Decimal']['input']>;
  /** How many there are in all, where the source tells a part of a whole; more than 0. */
  whole?: InputMaybe<Scalars['Decimal']['input']>;
  /** How the value is meant. */
  qualifier?: ObservationQualifier;
  /** The unit, as the source states it, 1 to 20 characters; that of the indicator when left out. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** What the value was taken of, at most 200 characters. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** The day observed, not in the future; the first of the month or year where the source names no day. */
  asOf: Scalars['Date']['input'];
  /** How exactly the source dates it. */
  asOfPrecision?: DatePrecision;
  /** Whether the date was concluded from the text and is not printed in it. */
  asOfInferred?: Scalars['Boolean']['input'];
  /** The document, or what was counted, 1 to 200 characters. */
  source: Scalars['String']['input'];
  /** Whether somebody stated it or it was counted. */
  method?: ObservationMethod;
  /** The observation that this one corrects: of the same indicator, place, day, method and source, and not corrected yet. */
  corrects?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type RecordObservationPayload = {
  __typename?: 'RecordObservationPayload';
  /** The stored observation; null when refused. */
  observation: Maybe<StatObservation>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** One round of assessing Party organizations over a period (考核周期). */
export type AssessmentCycle = {
  __typename?: 'AssessmentCycle';
  /** Opaque id, `cyc_…`. */
  id: Scalars['ID']['output'];
  /** The Chinese name. */
  name: Scalars['String']['output'];
  /** Where it stands. */
  state: AssessmentCycleState;
  /** The first day of the period assessed. */
  periodFrom: Scalars['Date']['output'];
  /** The last day of the period assessed. */
  periodTo: Scalars['Date']['output'];
  /** The division whose organizations are assessed. */
  division: Maybe<Division>;
  /** The level whose committees are assessed; null where there are several. */
  level: Maybe<AssessedLevel>;
  /** How it assesses; null for a cycle older than the first scheme. */
  scheme: Maybe<AssessmentScheme>;
  /** Items that the division or parts of it added, beside those of the scheme, at most 100 (自选项). */
  localItems: Array<SchemeItem>;
  /** Items that it goes on without, because what measures them did not answer, at most 150. Needs the scope `assessment:read`. */
  omittedItems: Array<OmittedItem>;
  /** How far it is collected; null before that begins (采集进度). */
  progress: Maybe<CollectionProgress>;
  /** The organizations assessed. Needs the scope `assessment:read`. */
  organizations: AssessedOrganizationConnection;
  /** What was counted or entered for them and is in force. Needs the scope `assessment:read`. */
  values: ItemValueConnection;
  /** The last day on which an organization may appeal; null before that is known. */
  appealUntil: Maybe<Scalars['Date']['output']>;
  /** The steps that you may take with it now, by their names. */
  actions: Array<Scalars['String']['output']>;
  /** What was done with it, oldest first. */
  history: TraceEntryConnection;
  /** The scores in force. */
  scores: AssessmentScoreConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The appeals against its scores. Needs the scope `assessment:read`. */
  appeals: ScoreAppealConnection;
  /** The debriefings of its secretaries. Needs the scope `assessment:read`. */
  debriefings: DebriefingConnection;
  /** What organizations were told of the findings. Needs the scope `assessment:read`. */
  feedback: FeedbackConnection;
};

/** One round of assessing Party organizations over a period (考核周期). */
export type AssessmentCycleOrganizationsArgs = {
  where?: InputMaybe<AssessedOrganizationWhere>;
  orderBy?: InputMaybe<AssessedOrganizationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** One round of assessing Party organizations over a period (考核周期). */
export type AssessmentCycleValuesArgs = {
  where?: InputMaybe<ItemValueWhere>;
  orderBy?: InputMaybe<ItemValueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** One round of assessing Party organizations over a period (考核周期). */
export type AssessmentCycleHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** One round of assessing Party organizations over a period (考核周期). */
export type AssessmentCycleScoresArgs = {
  where?: InputMaybe<AssessmentScoreWhere>;
  orderBy?: InputMaybe<AssessmentScoreOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** One round of assessing Party organizations over a period (考核周期). */
export type AssessmentCycleAppealsArgs = {
  where?: InputMaybe<ScoreAppealWhere>;
  orderBy?: InputMaybe<ScoreAppealOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** One round of assessing Party organizations over a period (考核周期). */
export type AssessmentCycleDebriefingsArgs = {
  where?: InputMaybe<DebriefingWhere>;
  orderBy?: InputMaybe<DebriefingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** One round of assessing Party organizations over a period (考核周期). */
export type AssessmentCycleFeedbackArgs = {
  where?: InputMaybe<FeedbackWhere>;
  orderBy?: InputMaybe<FeedbackOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where an assessment cycle stands (考核阶段). */
export type AssessmentCycleState =
  /** 设计 */
  | 'DESIGNED'
  /** 发布 */
  | 'PUBLISHED'
  /** 采集 */
  | 'COLLECTING'
  /** 自评 */
  | 'SELF_REVIEW'
  /** 述职 */
  | 'DEBRIEFING'
  /** 评分 */
  | 'SCORED'
  /** 反馈 */
  | 'FEEDBACK'
  /** 申诉 */
  | 'APPEAL'
  /** 定稿 */
  | 'FINAL'
  /** 运用 */
  | 'APPLIED';

/** The level whose committees a cycle assesses (考核层级). */
export type AssessedLevel =
  /** 县(市、区) */
  | 'DISTRICT'
  /** 街道(乡镇) */
  | 'STREET'
  /** 社区(村) */
  | 'COMMUNITY';

/**
 * The level of an organization that was scored (得分层级): of those assessed, and of the branches and groups that cycles
 * older than the first scheme assessed too.
 */
export type ScoreLevel =
  /** 县(市、区) */
  | 'DISTRICT'
  /** 街道(乡镇) */
  | 'STREET'
  /** 社区(村) */
  | 'COMMUNITY'
  /** 网格党支部 */
  | 'GRID'
  /** 党小组 */
  | 'GROUP';

/** Which cycles a list holds. */
export type AssessmentCycleWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<AssessmentCycleState>>;
  /** Assesses the division with this code or a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Follows this edition of a scheme. */
  scheme?: InputMaybe<Scalars['ID']['input']>;
};

/** How cycles are sorted. */
export type AssessmentCycleOrder = {
  /** What to sort by. */
  field: AssessmentCycleOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What cycles can be sorted by. */
export type AssessmentCycleOrderField = 'PERIOD_FROM' | 'ID';

/** A page of assessment cycles. */
export type AssessmentCycleConnection = {
  __typename?: 'AssessmentCycleConnection';
  /** The rows of this page with their cursors. */
  edges: Array<AssessmentCycleEdge>;
  /** The rows of this page. */
  nodes: Array<AssessmentCycle>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of assessment cycles with its cursor. */
export type AssessmentCycleEdge = {
  __typename?: 'AssessmentCycleEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AssessmentCycle;
};

/** How far a cycle is collected (采集进度), in values: one for each item measured and each organization. */
export type CollectionProgress = {
  __typename?: 'CollectionProgress';
  /** Opaque id, `col_…`. */
  id: Scalars['ID']['output'];
  /** Values read. */
  done: Scalars['Int']['output'];
  /** Values to be read; null until it is known whom the cycle assesses. */
  total: Maybe<Scalars['Int']['output']>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** When all had been read; null before. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** What goes wrong with what is left to be read; null when nothing does. It is tried again each time. */
  failure: Maybe<Scalars['String']['output']>;
  /** The items whose measures failed when they were last tried, at most 150; the others are read on. */
  failingItems: Array<SchemeItem>;
};

/**
 * An item that a cycle goes on without, because what measures it did not answer (剔除指标). It counts for nobody, and its
 * weight is spread over the other items. Who decided it stands in the cycle's `history`. Needs the scope `assessment:read`.
 */
export type OmittedItem = {
  __typename?: 'OmittedItem';
  /** Opaque id, `omi_…`. */
  id: Scalars['ID']['output'];
  /** The item. */
  item: SchemeItem;
  /** What had gone wrong. */
  failure: Scalars['String']['output'];
  /** Why the cycle goes on without it. */
  reason: Scalars['String']['output'];
  /** The day that was decided. */
  decidedOn: Scalars['Date']['output'];
  /** What whoever decided it acted as, such as `organization-department`. */
  decidedAs: Scalars['String']['output'];
};

/** An organization that a cycle assesses (考核对象). Needs the scope `assessment:read`. */
export type AssessedOrganization = {
  __typename?: 'AssessedOrganization';
  /** Opaque id, `aso_…`. */
  id: Scalars['ID']['output'];
  /** The cycle. */
  cycle: AssessmentCycle;
  /** The organization. */
  organization: Maybe<PartyOrganization>;
  /** The division it stands for. */
  division: Maybe<Division>;
  /** Its score in force; null before it is scored, and where nothing could be counted. */
  score: Maybe<AssessmentScore>;
  /** What was counted or entered for it and is in force; at most 150, one for each item. */
  values: Array<ItemValue>;
  /** The debriefing of its secretary; null before there is one. */
  debriefing: Maybe<Debriefing>;
  /** What it was told of the findings, at most 3: one for each round. */
  feedback: Array<Feedback>;
};

/** Which organizations assessed a list holds. */
export type AssessedOrganizationWhere = {
  /** In the division with this code. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** The organization with this id. */
  organization?: InputMaybe<Scalars['ID']['input']>;
};

/** How organizations assessed are sorted. */
export type AssessedOrganizationOrder = {
  /** What to sort by. */
  field: AssessedOrganizationOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What organizations assessed can be sorted by. */
export type AssessedOrganizationOrderField = 'DIVISION' | 'ID';

/** A page of organizations assessed. */
export type AssessedOrganizationConnection = {
  __typename?: 'AssessedOrganizationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<AssessedOrganizationEdge>;
  /** The rows of this page. */
  nodes: Array<AssessedOrganization>;
  /** Where this page lies in the whole list. Needs the scope `assessment:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of organizations assessed with its cursor. Needs the scope `assessment:read`. */
export type AssessedOrganizationEdge = {
  __typename?: 'AssessedOrganizationEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AssessedOrganization;
};

/**
 * What was counted or entered for an organization and an item (指标值). Never changed: a correction is a new value. Needs
 * the scope `assessment:read`.
 */
export type ItemValue = {
  __typename?: 'ItemValue';
  /** Opaque id, `val_…`. */
  id: Scalars['ID']['output'];
  /** The item. */
  item: SchemeItem;
  /** The organization. */
  organization: Maybe<PartyOrganization>;
  /** How much was counted. */
  numerator: Scalars['Float']['output'];
  /** Out of how much; null where nothing is divided. */
  denominator: Maybe<Scalars['Float']['output']>;
  /** Where it comes from: the measure and its edition, or what the holder says. */
  source: Scalars['String']['output'];
  /** What the measure's document was asked with, as JSON; null where nothing was asked. */
  variables: Maybe<Scalars['String']['output']>;
  /** The cases it rests on, in whichever services have them; none where a value was entered. */
  cases: ValueCaseConnection;
  /** When it was collected or entered. */
  at: Scalars['DateTime']['output'];
  /** Whether it is in force, and no later value stands in its place. */
  current: Scalars['Boolean']['output'];
};

/**
 * What was counted or entered for an organization and an item (指标值). Never changed: a correction is a new value. Needs
 * the scope `assessment:read`.
 */
export type ItemValueCasesArgs = {
  where?: InputMaybe<ValueCaseWhere>;
  orderBy?: InputMaybe<ValueCaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Which values a list holds. */
export type ItemValueWhere = {
  /** Of the item with this id. */
  item?: InputMaybe<Scalars['ID']['input']>;
  /** Of the organization with this id. */
  organization?: InputMaybe<Scalars['ID']['input']>;
};

/** How values are sorted. */
export type ItemValueOrder = {
  /** What to sort by. */
  field: ItemValueOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What values can be sorted by. */
export type ItemValueOrderField = 'AT' | 'ID';

/** A page of values. */
export type ItemValueConnection = {
  __typename?: 'ItemValueConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ItemValueEdge>;
  /** The rows of this page. */
  nodes: Array<ItemValue>;
  /** Where this page lies in the whole list. Needs the scope `assessment:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of values with its cursor. Needs the scope `assessment:read`. */
export type ItemValueEdge = {
  __typename?: 'ItemValueEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ItemValue;
};

/** A case that a value rests on (案例): its type and key in whichever service has it. Needs the scope `assessment:read`. */
export type ValueCase = {
  __typename?: 'ValueCase';
  /** Opaque id, `vca_…`. */
  id: Scalars['ID']['output'];
  /** The entity's type, such as `Meeting`. */
  type: Scalars['String']['output'];
  /** Its id, or its code. */
  key: Scalars['ID']['output'];
  /** Whether it is among those counted (分子), or only among those they are counted out of (分母). */
  counted: Scalars['Boolean']['output'];
};

/** Which cases a list holds. */
export type ValueCaseWhere = {
  /** Only those counted, or only the others. */
  counted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this type. */
  type?: InputMaybe<Scalars['String']['input']>;
};

/** How cases are sorted. */
export type ValueCaseOrder = {
  /** What to sort by. */
  field: ValueCaseOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What cases can be sorted by. */
export type ValueCaseOrderField = 'KEY' | 'ID';

/** A page of cases. */
export type ValueCaseConnection = {
  __typename?: 'ValueCaseConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ValueCaseEdge>;
  /** The rows of this page. */
  nodes: Array<ValueCase>;
  /** Where this page lies in the whole list. Needs the scope `assessment:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of cases with its cursor. Needs the scope `assessment:read`. */
export type ValueCaseEdge = {
  __typename?: 'ValueCaseEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ValueCase;
};

/** What an organization scored in one cycle (考核得分). Needs the scope `assessment:read`. */
export type AssessmentScore = {
  __typename?: 'AssessmentScore';
  /** Opaque id, `scr_…`. */
  id: Scalars['ID']['output'];
  /** The cycle. */
  cycle: AssessmentCycle;
  /** The organization assessed. */
  organization: Maybe<PartyOrganization>;
  /** Points, 0 to 100. */
  score: Scalars['Float']['output'];
  /** The grade that follows from the points. */
  grade: AssessmentGrade;
  /**
   * The level of the organization: that of its cycle, and each its own in a cycle that assessed several (考核层级). Null
   * where it is not known.
   */
  level: Maybe<ScoreLevel>;
  /**
   * Its place in its cycle by points among the organizations of its level, from 1: one more than of those have more points in
   * force; equal points share a place (名次). Of a score no longer in force, the place it would have now.
   */
  rank: Scalars['Int']['output'];
  /** The day the score was given. */
  scoredOn: Scalars['Date']['output'];
  /** How often it was given, from 1: a correction is a new score. */
  revision: Scalars['Int']['output'];
  /** Whether it is in force, and no later one stands in its place. */
  current: Scalars['Boolean']['output'];
  /** What it is made of, item by item; at most 150. */
  parts: Array<ScorePart>;
  /** How it came about: the rule, the cases, the secretaries, the appeals; enough to count it anew (得分说明). */
  explain: ScoreExplanation;
};

/** How a score came about (得分说明). Needs the scope `assessment:read`. */
export type ScoreExplanation = {
  __typename?: 'ScoreExplanation';
  /** The edition of the scheme whose items and grades made it; null for a cycle older than the first scheme. */
  rule: Maybe<AssessmentScheme>;
  /** Whom it is about: who was secretary on the first and on the last day of the period (任职); at most 20. */
  posts: Array<HeldPost>;
  /** What it is made of, item by item, with numerator, denominator and what was left out; at most 150. */
  parts: Array<ScorePart>;
  /** The appeals against it and against what stood before, at most 5. */
  appeals: Array<ScoreAppeal>;
  /** It and what it was before and after, the first first, as plain values; at most 6. */
  revisions: Array<ScoreRevision>;
};

/** A post that somebody held in an organization assessed, on a day (任职). Needs the scope `assessment:read`. */
export type HeldPost = {
  __typename?: 'HeldPost';
  /** Opaque id, `hpo_…`. */
  id: Scalars['ID']['output'];
  /** The day: the first or the last of the period assessed. */
  day: Scalars['Date']['output'];
  /** The post, with its holder and dates. */
  post: Post;
};

/** A post in a Party organization, held for a time (党内职务). Needs a signed-in caller. */
export type Post = {
  __typename?: 'Post';
  id: Scalars['ID']['output'];
  /**
   * For the evaluation of leaders (领导干部评价): the organization in each cycle whose results were put to use, where this was the
   * post of its secretary on the first or on the last day of the period, with its final score and the grade of the
   * debriefing. Needs the scope `assessment:read`.
   */
  appliedAssessments: Maybe<AssessedOrganizationConnection>;
};

/** A post in a Party organization, held for a time (党内职务). Needs a signed-in caller. */
export type PostAppliedAssessmentsArgs = {
  where?: InputMaybe<AssessedOrganizationWhere>;
  orderBy?: InputMaybe<AssessedOrganizationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A score as it was given once (历次得分). Needs the scope `assessment:read`. */
export type ScoreRevision = {
  __typename?: 'ScoreRevision';
  /** Opaque id, `scr_…`: that of the score. */
  id: Scalars['ID']['output'];
  /** How often it was given, from 1. */
  revision: Scalars['Int']['output'];
  /** Points, 0 to 100. */
  score: Scalars['Float']['output'];
  /** The grade. */
  grade: AssessmentGrade;
  /** The day it was given. */
  scoredOn: Scalars['Date']['output'];
};

/**
 * An appeal of an organization against its score (申诉), decided by somebody else than whoever scored. Needs the scope
 * `assessment:read`.
 */
export type ScoreAppeal = {
  __typename?: 'ScoreAppeal';
  /** Opaque id, `apl_…`. */
  id: Scalars['ID']['output'];
  /** The cycle. */
  cycle: AssessmentCycle;
  /** The organization. */
  organization: Maybe<PartyOrganization>;
  /** Where it lies. */
  division: Maybe<Division>;
  /** Where it stands. */
  state: ScoreAppealState;
  /** The revision of the score that it is against. */
  revision: Scalars['Int']['output'];
  /** Why the score is wrong, as the organization says. */
  grounds: Scalars['String']['output'];
  /** The day it was filed. */
  filedOn: Scalars['Date']['output'];
  /** The day it was decided or taken back; null before. */
  settledOn: Maybe<Scalars['Date']['output']>;
  /** Why it was upheld or rejected; null before. */
  finding: Maybe<Scalars['String']['output']>;
  /** The revision of the score that it led to; null where it led to none. */
  correctedRevision: Maybe<Scalars['Int']['output']>;
  /** The steps that you may take with it now, by their names. */
  actions: Array<Scalars['String']['output']>;
  /** What was done with it, oldest first. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/**
 * An appeal of an organization against its score (申诉), decided by somebody else than whoever scored. Needs the scope
 * `assessment:read`.
 */
export type ScoreAppealHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where an appeal stands (申诉状态). */
export type ScoreAppealState =
  /** 已提出 */
  | 'FILED'
  /** 已撤回 */
  | 'WITHDRAWN'
  /** 成立 */
  | 'UPHELD'
  /** 驳回 */
  | 'REJECTED';

/** Which appeals a list holds. */
export type ScoreAppealWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<ScoreAppealState>>;
  /** Of the organization with this id. */
  organization?: InputMaybe<Scalars['ID']['input']>;
};

/** How appeals are sorted. */
export type ScoreAppealOrder = {
  /** What to sort by. */
  field: ScoreAppealOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What appeals can be sorted by. */
export type ScoreAppealOrderField = 'FILED_ON' | 'ID';

/** A page of appeals. */
export type ScoreAppealConnection = {
  __typename?: 'ScoreAppealConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ScoreAppealEdge>;
  /** The rows of this page. */
  nodes: Array<ScoreAppeal>;
  /** Where this page lies in the whole list. Needs the scope `assessment:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of appeals with its cursor. Needs the scope `assessment:read`. */
export type ScoreAppealEdge = {
  __typename?: 'ScoreAppealEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ScoreAppeal;
};

/** An appeal. */
export type FileScoreAppealInput = {
  /** The score, which has to be in force. */
  score: Scalars['ID']['input'];
  /** Why it is wrong, 1 to 2,000 characters. */
  grounds: Scalars['String']['input'];
};

/** What came of it. */
export type FileScoreAppealPayload = {
  __typename?: 'FileScoreAppealPayload';
  /** The appeal; null when refused. */
  appeal: Maybe<ScoreAppeal>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What is taken back. */
export type WithdrawScoreAppealInput = {
  /** The appeal. */
  appeal: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type WithdrawScoreAppealPayload = {
  __typename?: 'WithdrawScoreAppealPayload';
  /** The appeal; null when refused. */
  appeal: Maybe<ScoreAppeal>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** A value as it should have been. */
export type ValueCorrectionInput = {
  /** The item. */
  item: Scalars['ID']['input'];
  /** How much is counted, 0 or more. */
  numerator: Scalars['Float']['input'];
  /** Out of how much; just where the item divides. */
  denominator?: InputMaybe<Scalars['Float']['input']>;
  /** Where it comes from, 1 to 200 characters. */
  source: Scalars['String']['input'];
};

/** What is found right. */
export type UpholdScoreAppealInput = {
  /** The appeal. */
  appeal: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** The values as they should have been, 1 to 50. */
  corrections: Array<ValueCorrectionInput>;
};

/** What came of it. */
export type UpholdScoreAppealPayload = {
  __typename?: 'UpholdScoreAppealPayload';
  /** The appeal; null when refused. */
  appeal: Maybe<ScoreAppeal>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What is found wrong. */
export type RejectScoreAppealInput = {
  /** The appeal. */
  appeal: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type RejectScoreAppealPayload = {
  __typename?: 'RejectScoreAppealPayload';
  /** The appeal; null when refused. */
  appeal: Maybe<ScoreAppeal>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** How a secretary reported on the year and what people said to it (述职评议). Needs the scope `assessment:read`. */
export type Debriefing = {
  __typename?: 'Debriefing';
  /** Opaque id, `dbf_…`. */
  id: Scalars['ID']['output'];
  /** The cycle. */
  cycle: AssessmentCycle;
  /** The organization. */
  organization: Maybe<PartyOrganization>;
  /** Where it lies. */
  division: Maybe<Division>;
  /** Where it stands. */
  state: DebriefingState;
  /** The post of whoever reports, with holder and dates (述职人); null where the organization had no secretary. */
  post: Maybe<Post>;
  /** The report (述职报告). */
  report: Scalars['String']['output'];
  /** The day the report was handed in. */
  filedOn: Scalars['Date']['output'];
  /** The day it was held; null before. */
  heldOn: Maybe<Scalars['Date']['output']>;
  /** What was asked there, and answered, at most 30 (提问). */
  questions: Array<DebriefingQuestion>;
  /** How each kind of people voted, at most 5 (民主测评). */
  votes: Array<DebriefingVote>;
  /** What the level above says to it (上级点评); null before. */
  comment: Maybe<Scalars['String']['output']>;
  /** The grade that the level above gives it (综合评价等次); null before. */
  grade: Maybe<AssessmentGrade>;
  /** What the organization was told of the findings of the cycle, at most 3: one for each round (反馈). */
  feedback: Array<Feedback>;
  /** The steps that you may take with it now, by their names. */
  actions: Array<Scalars['String']['output']>;
  /** What was done with it, oldest first. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** How a secretary reported on the year and what people said to it (述职评议). Needs the scope `assessment:read`. */
export type DebriefingHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a debriefing stands (述职状态). */
export type DebriefingState =
  /** 已提交报告 */
  | 'FILED'
  /** 已述职 */
  | 'HELD'
  /** 已定档 */
  | 'GRADED';

/** What kind of people ask or vote at a debriefing (评议主体). */
export type VoterKind =
  /** 党员代表 */
  | 'MEMBER'
  /** 居民代表 */
  | 'RESIDENT'
  /** 驻区单位代表 */
  | 'UNIT'
  /** 上级 */
  | 'SUPERIOR'
  /** 其他书记 */
  | 'PEER';

/** What was asked at a debriefing (提问). Needs the scope `assessment:read`. */
export type DebriefingQuestion = {
  __typename?: 'DebriefingQuestion';
  /** Opaque id, `dbq_…`. */
  id: Scalars['ID']['output'];
  /** What kind of person asked. */
  asker: VoterKind;
  /** What. */
  text: Scalars['String']['output'];
  /** What the secretary said; null where it stayed open. */
  answer: Maybe<Scalars['String']['output']>;
};

/** How people of one kind voted at a debriefing (测评票数). Needs the scope `assessment:read`. */
export type DebriefingVote = {
  __typename?: 'DebriefingVote';
  /** Opaque id, `dbv_…`. */
  id: Scalars['ID']['output'];
  /** What kind of people. */
  voter: VoterKind;
  /** Good, in votes (好). */
  good: Scalars['Int']['output'];
  /** Fair, in votes (一般). */
  fair: Scalars['Int']['output'];
  /** Poor, in votes (差). */
  poor: Scalars['Int']['output'];
};

/** Which debriefings a list holds. */
export type DebriefingWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<DebriefingState>>;
  /** Any of these grades. */
  grade?: InputMaybe<Array<AssessmentGrade>>;
  /** In the division with this code. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Of the organization with this id. */
  organization?: InputMaybe<Scalars['ID']['input']>;
};

/** How debriefings are sorted. */
export type DebriefingOrder = {
  /** What to sort by. */
  field: DebriefingOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What debriefings can be sorted by. */
export type DebriefingOrderField = 'FILED_ON' | 'ID';

/** A page of debriefings. */
export type DebriefingConnection = {
  __typename?: 'DebriefingConnection';
  /** The rows of this page with their cursors. */
  edges: Array<DebriefingEdge>;
  /** The rows of this page. */
  nodes: Array<Debriefing>;
  /** Where this page lies in the whole list. Needs the scope `assessment:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of debriefings with its cursor. Needs the scope `assessment:read`. */
export type DebriefingEdge = {
  __typename?: 'DebriefingEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Debriefing;
};

/** What an organization was told of the findings of a cycle, in one round (反馈). Needs the scope `assessment:read`. */
export type Feedback = {
  __typename?: 'Feedback';
  /** Opaque id, `fbk_…`. */
  id: Scalars['ID']['output'];
  /** The cycle. */
  cycle: AssessmentCycle;
  /** The organization. */
  organization: Maybe<PartyOrganization>;
  /** Where it lies. */
  division: Maybe<Division>;
  /** The round, 1 to 3. */
  round: Scalars['Int']['output'];
  /** Whether it was answered. */
  state: FeedbackState;
  /** The day it was given. */
  givenOn: Scalars['Date']['output'];
  /** What was found, at most 50. */
  findings: Array<FeedbackFinding>;
  /** What the organization does about it; null before it is answered. */
  answer: Maybe<Scalars['String']['output']>;
  /** The day it was answered; null before. */
  answeredOn: Maybe<Scalars['Date']['output']>;
  /** The steps that you may take with it now, by their names. */
  actions: Array<Scalars['String']['output']>;
  /** What was done with it, oldest first. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What an organization was told of the findings of a cycle, in one round (反馈). Needs the scope `assessment:read`. */
export type FeedbackHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where feedback stands (反馈状态). */
export type FeedbackState =
  /** 已反馈 */
  | 'GIVEN'
  /** 已回复 */
  | 'ANSWERED';

/** What was found of an organization (反馈意见). Needs the scope `assessment:read`. */
export type FeedbackFinding = {
  __typename?: 'FeedbackFinding';
  /** Opaque id, `fbf_…`. */
  id: Scalars['ID']['output'];
  /** The item it is about; null where it is about the whole. */
  item: Maybe<SchemeItem>;
  /** What. */
  text: Scalars['String']['output'];
};

/** Which rounds of feedback a list holds. */
export type FeedbackWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<FeedbackState>>;
  /** Of this round. */
  round?: InputMaybe<Scalars['Int']['input']>;
  /** Of the organization with this id. */
  organization?: InputMaybe<Scalars['ID']['input']>;
};

/** How rounds of feedback are sorted. */
export type FeedbackOrder = {
  /** What to sort by. */
  field: FeedbackOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What rounds of feedback can be sorted by. */
export type FeedbackOrderField = 'GIVEN_ON' | 'ID';

/** A page of rounds of feedback. */
export type FeedbackConnection = {
  __typename?: 'FeedbackConnection';
  /** The rows of this page with their cursors. */
  edges: Array<FeedbackEdge>;
  /** The rows of this page. */
  nodes: Array<Feedback>;
  /** Where this page lies in the whole list. Needs the scope `assessment:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of rounds of feedback with its cursor. Needs the scope `assessment:read`. */
export type FeedbackEdge = {
  __typename?: 'FeedbackEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Feedback;
};

/** A report. */
export type FileDebriefingInput = {
  /** The organization assessed, `aso_…`. */
  organization: Scalars['ID']['input'];
  /** The report, 1 to 20,000 characters. */
  report: Scalars['String']['input'];
};

/** What came of it. */
export type FileDebriefingPayload = {
  __typename?: 'FileDebriefingPayload';
  /** The debriefing; null when refused. */
  debriefing: Maybe<Debriefing>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What was asked. */
export type DebriefingQuestionInput = {
  /** What kind of person asked. */
  asker: VoterKind;
  /** What, 1 to 1,000 characters. */
  text: Scalars['String']['input'];
  /** What the secretary said, at most 2,000 characters; left out where it stayed open. */
  answer?: InputMaybe<Scalars['String']['input']>;
};

/** How people of one kind voted. */
export type DebriefingVoteInput = {
  /** What kind of people. */
  voter: VoterKind;
  /** Good, in votes. */
  good: Scalars['Int']['input'];
  /** Fair, in votes. */
  fair: Scalars['Int']['input'];
  /** Poor, in votes. */
  poor: Scalars['Int']['input'];
};

/** What was said. */
export type HoldDebriefingInput = {
  /** The debriefing. */
  debriefing: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The day it was held. */
  heldOn: Scalars['Date']['input'];
  /** What was asked, at most 30. */
  questions: Array<DebriefingQuestionInput>;
  /** How people voted, each kind once; at least one vote. */
  votes: Array<DebriefingVoteInput>;
};

/** What came of it. */
export type HoldDebriefingPayload = {
  __typename?: 'HoldDebriefingPayload';
  /** The debriefing; null when refused. */
  debriefing: Maybe<Debriefing>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What the level above says. */
export type GradeDebriefingInput = {
  /** The debriefing. */
  debriefing: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What it says, 1 to 2,000 characters. */
  comment: Scalars['String']['input'];
  /** The grade. */
  grade: AssessmentGrade;
};

/** What came of it. */
export type GradeDebriefingPayload = {
  __typename?: 'GradeDebriefingPayload';
  /** The debriefing; null when refused. */
  debriefing: Maybe<Debriefing>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What was found. */
export type FeedbackFindingInput = {
  /** The item it is about; left out where it is about the whole. */
  item?: InputMaybe<Scalars['ID']['input']>;
  /** What, 1 to 1,000 characters. */
  text: Scalars['String']['input'];
};

/** What an organization is told. */
export type GiveFeedbackInput = {
  /** The organization assessed, `aso_…`. */
  organization: Scalars['ID']['input'];
  /** What was found, 1 to 50. */
  findings: Array<FeedbackFindingInput>;
};

/** What came of it. */
export type GiveFeedbackPayload = {
  __typename?: 'GiveFeedbackPayload';
  /** The feedback; null when refused. */
  feedback: Maybe<Feedback>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What is done about it. */
export type AnswerFeedbackInput = {
  /** The feedback. */
  feedback: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What, 1 to 2,000 characters. */
  answer: Scalars['String']['input'];
};

/** What came of it. */
export type AnswerFeedbackPayload = {
  __typename?: 'AnswerFeedbackPayload';
  /** The feedback; null when refused. */
  feedback: Maybe<Feedback>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What one item adds to a score (得分项). Needs the scope `assessment:read`. */
export type ScorePart = {
  __typename?: 'ScorePart';
  /** Opaque id, `prt_…`. */
  id: Scalars['ID']['output'];
  /** The item. */
  item: SchemeItem;
  /** The value; null where there was none. */
  value: Maybe<ItemValue>;
  /** How much was counted; null where there was no value. */
  numerator: Maybe<Scalars['Float']['output']>;
  /** Out of how much; null where nothing is divided, and where there was no value. */
  denominator: Maybe<Scalars['Float']['output']>;
  /** Points earned, of the item's weight; null where it was left out. */
  points: Maybe<Scalars['Float']['output']>;
  /** Why it was left out or taken as empty; null where it counted. */
  exclusion: Maybe<ScoreExclusion>;
  /** Where it is OMITTED: why the cycle went on without it, and what had gone wrong. */
  omission: Maybe<OmittedItem>;
  /** The cases counted (分子): as many as `numerator` where the item is measured, none where a value was entered or voted. */
  numeratorCases: ValueCaseConnection;
  /** The cases that they are counted out of (分母): as many as `denominator` where the measure lists them; none where what is due follows from an interval. */
  denominatorCases: ValueCaseConnection;
};

/** What one item adds to a score (得分项). Needs the scope `assessment:read`. */
export type ScorePartNumeratorCasesArgs = {
  where?: InputMaybe<ValueCaseWhere>;
  orderBy?: InputMaybe<ValueCaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** What one item adds to a score (得分项). Needs the scope `assessment:read`. */
export type ScorePartDenominatorCasesArgs = {
  where?: InputMaybe<ValueCaseWhere>;
  orderBy?: InputMaybe<ValueCaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Why an item did not count (不计原因). */
export type ScoreExclusion =
  /** 无基数: nothing to count it out of */
  | 'NO_CASES'
  /** 无数据: no value was collected or entered */
  | 'NO_VALUE'
  /** 已剔除: the cycle went on without it; left out for everybody, its weight spread over the others */
  | 'OMITTED';

/** The grade of an assessment (等次). */
export type AssessmentGrade =
  /** 优秀 */
  | 'EXCELLENT'
  /** 良好 */
  | 'GOOD'
  /** 一般 */
  | 'FAIR'
  /** 较差 */
  | 'POOR';

/** Which scores a list holds. */
export type AssessmentScoreWhere = {
  /** Any of these grades. */
  grade?: InputMaybe<Array<AssessmentGrade>>;
  /** Organizations of any of these levels: sorted by SCORE they are the ranking of the level (排名). */
  level?: InputMaybe<Array<ScoreLevel>>;
  /** At least so many points, 0 to 100. */
  scoreFrom?: InputMaybe<Scalars['Float']['input']>;
  /** Below so many points, 0 to 100. */
  scoreBelow?: InputMaybe<Scalars['Float']['input']>;
};

/** How scores are sorted. */
export type AssessmentScoreOrder = {
  /** What to sort by. */
  field: AssessmentScoreOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What scores can be sorted by. */
export type AssessmentScoreOrderField = 'SCORE' | 'SCORED_ON' | 'ID';

/** A page of assessment scores. */
export type AssessmentScoreConnection = {
  __typename?: 'AssessmentScoreConnection';
  /** The rows of this page with their cursors. */
  edges: Array<AssessmentScoreEdge>;
  /** The rows of this page. */
  nodes: Array<AssessmentScore>;
  /** Where this page lies in the whole list. Needs the scope `assessment:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of assessment scores with its cursor. Needs the scope `assessment:read`. */
export type AssessmentScoreEdge = {
  __typename?: 'AssessmentScoreEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AssessmentScore;
};

/**
 * What is measured (指标): one thing that documents state figures of and that can be counted, such as the share of community
 * workers with junior college. Its values are observations, each with its day and source.
 */
export type Indicator = {
  __typename?: 'Indicator';
  /** Capitals, digits and underscores: `JUNIOR_COLLEGE_SHARE`. It never changes. */
  code: Scalars['ID']['output'];
  /** The Chinese name. */
  name: Scalars['String']['output'];
  /** The unit of its values, such as `%` or `persons`. */
  unit: Scalars['String']['output'];
  /** What is counted, and what is not. */
  definition: Scalars['String']['output'];
  /** The service whose records a computed value comes from. */
  owner: IndicatorOwner;
  /** Its observations, the newest first: from all documents and counts, in all places, corrected ones too. */
  observations: StatObservationConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/**
 * What is measured (指标): one thing that documents state figures of and that can be counted, such as the share of community
 * workers with junior college. Its values are observations, each with its day and source.
 */
export type IndicatorObservationsArgs = {
  where?: InputMaybe<StatObservationWhere>;
  orderBy?: InputMaybe<StatObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** The service that keeps what an indicator counts (指标归口). */
export type IndicatorOwner =
  /** 组织 */
  | 'ORGANIZATION'
  /** 党员 */
  | 'MEMBERS'
  /** 网格 */
  | 'GRIDS'
  /** 志愿服务 */
  | 'VOLUNTEER'
  /** 考核 */
  | 'ASSESSMENT';

/** Which indicators a list holds. */
export type IndicatorWhere = {
  /** Any of these codes. */
  code?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these owners. */
  owner?: InputMaybe<Array<IndicatorOwner>>;
  /** The Chinese name holds this text. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** How indicators are sorted. */
export type IndicatorOrder = {
  /** What to sort by. */
  field: IndicatorOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What indicators can be sorted by. */
export type IndicatorOrderField = 'CODE';

/** A page of indicators. */
export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  /** The rows of this page with their cursors. */
  edges: Array<IndicatorEdge>;
  /** The rows of this page. */
  nodes: Array<Indicator>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of indicators with its cursor. */
export type IndicatorEdge = {
  __typename?: 'IndicatorEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Indicator;
};

/**
 * A dated observation (统计观测): which value an indicator had in a place on a day, and who says so. What two documents say
 * stands side by side; nothing is overwritten. A correction is an observation of its own.
 */
export type StatObservation = {
  __typename?: 'StatObservation';
  /** Opaque id, `obs_…`. */
  id: Scalars['ID']['output'];
  /** What was measured. */
  indicator: Indicator;
  /** Where; null where the graph has no such division. */
  place: Maybe<Division>;
  /** Where, as the source calls it. */
  placeName: Scalars['String']['output'];
  /** The value, in `unit`, read with its qualifier. */
  value: Scalars['Decimal']['output'];
  /** The value before, in `unit`, where the source tells a change without its first day: 18 of "from 18 to 81". */
  valueBefore: Maybe<Scalars['Decimal']['output']>;
  /** How many there are in all, where the source tells a part of a whole: 51 of "51 of 51". */
  whole: Maybe<Scalars['Decimal']['output']>;
  /** The value in percent of the whole, two digits after the point; null without one. */
  share: Maybe<Scalars['Decimal']['output']>;
  /** How the value is meant: exactly, at least, nearly … */
  qualifier: ObservationQualifier;
  /** The unit, as the source states it. */
  unit: Scalars['String']['output'];
  /** What the value was taken of, as the source says it (口径); null where it does not say. */
  basis: Maybe<Scalars['String']['output']>;
  /** The day observed; the first of the month or year where the source names no day. */
  asOf: Scalars['Date']['output'];
  /** How exactly the source dates it. */
  asOfPrecision: DatePrecision;
  /** Whether the date was concluded from the text and is not printed in it (推定). */
  asOfInferred: Scalars['Boolean']['output'];
  /** The document, or what was counted. */
  source: Scalars['String']['output'];
  /** Whether somebody stated it or it was counted. */
  method: ObservationMethod;
  /** The observation that this one corrects (更正); null for a first statement. */
  corrects: Maybe<StatObservation>;
  /** The observation that corrects this one; null while it stands. */
  correctedBy: Maybe<StatObservation>;
  /** What became of the value since the observation before, of the same indicator, place and method; null for the first, and for corrected ones. */
  growth: Maybe<ObservationGrowth>;
  /** The declared value beside the counted one next to it in time; null where nothing was counted, for computed and for corrected observations. */
  comparison: Maybe<ObservationComparison>;
  /** When it was written down. */
  recordedAt: Scalars['DateTime']['output'];
};

/** How a value is meant (限定词). */
export type ObservationQualifier =
  /** 恰为 */
  | 'EXACT'
  /** 不少于 */
  | 'AT_LEAST'
  /** 超过 */
  | 'MORE_THAN'
  /** 近 */
  | 'NEARLY'
  /** 约 */
  | 'ABOUT'
  /** 不足 */
  | 'FEWER_THAN'
  /** 全覆盖: all, as the source says it, which need not be 100.0% */
  | 'FULL'
  /** 基本全覆盖 */
  | 'BASICALLY_FULL'
  /** 约数: a round number stated as if exact */
  | 'ROUNDED';

/** How exactly a day is known (日期精度). */
export type DatePrecision =
  /** 日 */
  | 'DAY'
  /** 月 */
  | 'MONTH'
  /** 年 */
  | 'YEAR';

/** Where a value comes from (数据来源). */
export type ObservationMethod =
  /** 申报: stated by somebody */
  | 'DECLARED'
  /** 系统计算: counted in the records */
  | 'COMPUTED';

/** Why two values can't be set against each other (不可比原因). */
export type IncomparableReason =
  /** 口径不同 */
  | 'BASIS_DIFFERS'
  /** A share whose basis one of the two does not state (口径不明). */
  | 'BASIS_NOT_STATED'
  /** 单位不同 */
  | 'UNIT_DIFFERS';

/** What became of a value between two dated observations (增长). */
export type ObservationGrowth = {
  __typename?: 'ObservationGrowth';
  /** The id of the later observation. */
  id: Scalars['ID']['output'];
  /** The earlier observation: the last one of an earlier day, of equal basis and unit where there are several. */
  previous: StatObservation;
  /** From the earlier day to the later, in days. */
  days: Scalars['Int']['output'];
  /** Why the two do not compare; null where they do. */
  reason: Maybe<IncomparableReason>;
  /** The later value less the earlier, in the unit of both, percentage points for shares; null where they do not compare. */
  change: Maybe<Scalars['Decimal']['output']>;
  /** The change in percent of the earlier value, two digits after the point; null from zero, and where they do not compare. */
  rate: Maybe<Scalars['Decimal']['output']>;
  /** The change for a year of 365 days, in the unit of both, two digits after the point; null where they do not compare. */
  changePerYear: Maybe<Scalars['Decimal']['output']>;
  /** Whether both values are exact; otherwise the change is one of bounds or round numbers. */
  exact: Scalars['Boolean']['output'];
};

/** A declared value beside a counted one (申报值与计算值). */
export type ObservationComparison = {
  __typename?: 'ObservationComparison';
  /** The id of the declared observation. */
  id: Scalars['ID']['output'];
  /** The counted observation next to the declared one in time. */
  computed: StatObservation;
  /** From the declared day to the counted, in days; negative where it was counted before. */
  days: Scalars['Int']['output'];
  /** Why the two do not compare; null where they do. */
  reason: Maybe<IncomparableReason>;
  /** The counted value less the declared, in the unit of both; null where they do not compare. */
  difference: Maybe<Scalars['Decimal']['output']>;
  /** Whether the counted value is what the declared one says under its qualifier; null for round numbers, and where they do not compare. */
  holds: Maybe<Scalars['Boolean']['output']>;
};

/** Which observations a list holds. */
export type StatObservationWhere = {
  /** Of any of these indicators, by code. */
  indicator?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of exactly this place, by the code of the division. */
  place?: InputMaybe<Scalars['ID']['input']>;
  /** Of the division with this code or a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Stated or counted. */
  method?: InputMaybe<Array<ObservationMethod>>;
  /** Any of these qualifiers. */
  qualifier?: InputMaybe<Array<ObservationQualifier>>;
  /** Of this day or later. */
  asOfFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Before this day. */
  asOfBefore?: InputMaybe<Scalars['Date']['input']>;
  /** The source holds this text. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Only what was corrected since, or only what stands. */
  corrected?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only declared values that the counted ones beside them contradict, or only the others. */
  contradicted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How observations are sorted. */
export type StatObservationOrder = {
  /** What to sort by. */
  field: StatObservationOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What observations can be sorted by. */
export type StatObservationOrderField = 'AS_OF' | 'RECORDED_AT' | 'ID';

/** A page of observations. */
export type StatObservationConnection = {
  __typename?: 'StatObservationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<StatObservationEdge>;
  /** The rows of this page. */
  nodes: Array<StatObservation>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of observations with its cursor. */
export type StatObservationEdge = {
  __typename?: 'StatObservationEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: StatObservation;
};

/**
 * What a document states of a division as a whole (基本情况), on one day: area, people, market entities, branches. A division
 * has as many profiles as there are days and documents.
 */
export type DivisionProfile = {
  __typename?: 'DivisionProfile';
  /** Opaque id, that of one of its observations. */
  id: Scalars['ID']['output'];
  /** The day observed; the first of the month or year where the source names no day. */
  asOf: Scalars['Date']['output'];
  /** The document, or what was counted. */
  source: Scalars['String']['output'];
  /** Its area, in square kilometres. */
  area: Maybe<StatObservation>;
  /** How many communities it has, in communities. */
  communities: Maybe<StatObservation>;
  /** How many people live there, in persons. */
  residentPopulation: Maybe<StatObservation>;
  /** How many enterprises and sole traders there are, in entities. */
  marketEntities: Maybe<StatObservation>;
  /** How many Party branches there are, in branches. */
  partyBranches: Maybe<StatObservation>;
  /** How many Party members there are, in persons. */
  partyMembers: Maybe<StatObservation>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
  /** The cycles that assess it or a part of it. */
  assessmentCycles: Maybe<AssessmentCycleConnection>;
  /** Dated observations of exactly this place, the newest first. */
  statObservations: Maybe<StatObservationConnection>;
  /** What documents state of it as a whole: the newest profile up to a day. */
  profile: Maybe<DivisionProfile>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionAssessmentCyclesArgs = {
  where?: InputMaybe<AssessmentCycleWhere>;
  orderBy?: InputMaybe<AssessmentCycleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionStatObservationsArgs = {
  where?: InputMaybe<StatObservationWhere>;
  orderBy?: InputMaybe<StatObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionProfileArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganization = {
  __typename?: 'PartyOrganization';
  id: Scalars['ID']['output'];
  /** What it says, as that of a street or community, of units that are resident there, and they of it, in sight. Needs the scope `assessment:read`. */
  evaluations: Maybe<EvaluationConnection>;
  /** When it was under rectification, newest first. Needs the scope `assessment:read`. */
  rectifications: Maybe<RectificationConnection>;
  /** The newest score of a cycle that is final or applied; null when there is none. */
  latestAssessment: Maybe<AssessmentScore>;
  /** All scores in force, newest first. */
  assessments: Maybe<AssessmentScoreConnection>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationEvaluationsArgs = {
  where?: InputMaybe<EvaluationWhere>;
  orderBy?: InputMaybe<EvaluationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationRectificationsArgs = {
  where?: InputMaybe<RectificationWhere>;
  orderBy?: InputMaybe<RectificationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationAssessmentsArgs = {
  where?: InputMaybe<AssessmentScoreWhere>;
  orderBy?: InputMaybe<AssessmentScoreOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What the bodies of a division do beyond meeting (机制形式化分析), as found on a day: months without a meeting, who came, what
 * was resolved and what came of it. Each sign has its reason and its cases; no single number decides. Needs the scope
 * `assessment:read`.
 */
export type FormalismAnalysis = {
  __typename?: 'FormalismAnalysis';
  /** Opaque id, `fan_…`. */
  id: Scalars['ID']['output'];
  /** The division whose bodies are looked at. */
  division: Maybe<Division>;
  /** Whether all bodies have been looked at. */
  state: FormalismAnalysisState;
  /** The first day of the year looked at. */
  from: Scalars['Date']['output'];
  /** The day looked back from, and the last looked at. */
  on: Scalars['Date']['output'];
  /** What counts as a sign, as it was when the analysis was begun (阈值). */
  rule: FormalismRule;
  /** How many bodies have been looked at, in bodies. */
  examined: Scalars['Int']['output'];
  /** How many there are, in bodies; null before the first page was read. */
  total: Maybe<Scalars['Int']['output']>;
  /** What went wrong last; null when nothing did. */
  failure: Maybe<Scalars['String']['output']>;
  /** What was found of each body. */
  bodies: BodyFormalismConnection;
  /** The steps that you may take with it now, by their names. */
  actions: Array<Scalars['String']['output']>;
  /** What was done with it, oldest first. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/**
 * What the bodies of a division do beyond meeting (机制形式化分析), as found on a day: months without a meeting, who came, what
 * was resolved and what came of it. Each sign has its reason and its cases; no single number decides. Needs the scope
 * `assessment:read`.
 */
export type FormalismAnalysisBodiesArgs = {
  where?: InputMaybe<BodyFormalismWhere>;
  orderBy?: InputMaybe<BodyFormalismOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What the bodies of a division do beyond meeting (机制形式化分析), as found on a day: months without a meeting, who came, what
 * was resolved and what came of it. Each sign has its reason and its cases; no single number decides. Needs the scope
 * `assessment:read`.
 */
export type FormalismAnalysisHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where an analysis stands (分析状态). */
export type FormalismAnalysisState =
  /** 分析中 */
  | 'RUNNING'
  /** 完成 */
  | 'DONE';

/** What counts as a sign of formalism (形式化阈值). Needs the scope `assessment:read`. */
export type FormalismRule = {
  __typename?: 'FormalismRule';
  /** Opaque id, `fru_…`. */
  id: Scalars['ID']['output'];
  /** The division it is for, with all below it that have no rule of their own; null for the rule that holds everywhere. */
  division: Maybe<Division>;
  /** Without a meeting for so many months, in months. */
  monthsWithoutMeeting: Scalars['Int']['output'];
  /** Fewer than this share of those expected came, 0 to 1. */
  leastAttendance: Scalars['Float']['output'];
  /** So many different signs make a body FORMAL, in signs; 2 or more. */
  signsOfFormalism: Scalars['Int']['output'];
  /** From when on it holds. */
  since: Scalars['DateTime']['output'];
};

/** Which analyses of formalism a list holds. */
export type FormalismAnalysisWhere = {
  /** Of the division with this code or a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these states. */
  state?: InputMaybe<Array<FormalismAnalysisState>>;
};

/** How analyses of formalism are sorted. */
export type FormalismAnalysisOrder = {
  /** What to sort by. */
  field: FormalismAnalysisOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What analyses of formalism can be sorted by. */
export type FormalismAnalysisOrderField = 'ON' | 'ID';

/** A page of analyses of formalism. */
export type FormalismAnalysisConnection = {
  __typename?: 'FormalismAnalysisConnection';
  /** The rows of this page with their cursors. */
  edges: Array<FormalismAnalysisEdge>;
  /** The rows of this page. */
  nodes: Array<FormalismAnalysis>;
  /** Where this page lies in the whole list. Needs the scope `assessment:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of analyses of formalism with its cursor. Needs the scope `assessment:read`. */
export type FormalismAnalysisEdge = {
  __typename?: 'FormalismAnalysisEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: FormalismAnalysis;
};

/** What was found of one body (机制运行情况). Needs the scope `assessment:read`. */
export type BodyFormalism = {
  __typename?: 'BodyFormalism';
  /** Opaque id, `bfo_…`. */
  id: Scalars['ID']['output'];
  /** The body. */
  body: GoverningBody;
  /** The Party organization that convenes it; null where none does. */
  convener: Maybe<PartyOrganization>;
  /** The division it is for. */
  division: Maybe<Division>;
  /** Whole months since it last met, in months; null where it never has. */
  monthsSinceMeeting: Maybe<Scalars['Int']['output']>;
  /** Meetings held in the year, in meetings. */
  meetings: Scalars['Int']['output'];
  /** Meetings of the year that resolved nothing (只有记录), in meetings. */
  minutesOnlyMeetings: Scalars['Int']['output'];
  /** To how many meetings of the year the holders of its seats were expected, in seats times meetings. */
  expected: Scalars['Int']['output'];
  /** To how many of them they came, in seats times meetings. */
  attended: Scalars['Int']['output'];
  /** The share of those, 0 to 1; null where nobody was expected. */
  attendanceRate: Maybe<Scalars['Float']['output']>;
  /** Seats whose holders had missed three meetings in a row or more by the day looked back from (休眠席位), in seats. */
  dormantSeats: Scalars['Int']['output'];
  /** What the year's meetings resolved, in resolutions. */
  resolutions: Scalars['Int']['output'];
  /** The same for each meeting, in resolutions; null where it has not met. */
  resolutionsPerMeeting: Maybe<Scalars['Float']['output']>;
  /** Resolutions that were carried out (已落实), in resolutions. */
  carriedOut: Scalars['Int']['output'];
  /** Resolutions that led to an issue which is closed (办结事项), in resolutions. */
  endedInClosedIssue: Scalars['Int']['output'];
  /** What follows from the signs together. */
  verdict: FormalismVerdict;
  /** Why, at most 6: one of each kind. */
  signs: Array<FormalismSign>;
};

/**
 * A body in which organizations and units of a place sit together (议事协调机构): a greater Party committee, a joint
 * conference, an alliance. It stands beside the line: none of its members answers to it.
 */
export type GoverningBody = {
  __typename?: 'GoverningBody';
  id: Scalars['ID']['output'];
};

/**
 * A unit: an agency, institution, enterprise or social organization (单位). It obeys its own line and takes part in the
 * territory it stands in.
 */
export type Unit = {
  __typename?: 'Unit';
  id: Scalars['ID']['output'];
  /** What streets and communities say of it, and it of them, in sight. Needs the scope `assessment:read`. */
  evaluations: Maybe<EvaluationConnection>;
  /** Evaluations of it and by it that are in sight, counted. Needs the scope `assessment:read`. */
  evaluationStats: Maybe<EvaluationStats>;
};

/**
 * A unit: an agency, institution, enterprise or social organization (单位). It obeys its own line and takes part in the
 * territory it stands in.
 */
export type UnitEvaluationsArgs = {
  where?: InputMaybe<EvaluationWhere>;
  orderBy?: InputMaybe<EvaluationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A unit: an agency, institution, enterprise or social organization (单位). It obeys its own line and takes part in the
 * territory it stands in.
 */
export type UnitEvaluationStatsArgs = {
  groupBy?: InputMaybe<EvaluationStatsGroupBy>;
};

/** A category of what is asked for and offered (需求类别). Categories are data with a time in which they hold. */
export type ExchangeCategory = {
  __typename?: 'ExchangeCategory';
  /** Its code, such as `ELDERLY_CARE`. */
  code: Scalars['ID']['output'];
};

/** What the signs of a body say together (判断); never one number alone. */
export type FormalismVerdict =
  /** 正常: no sign */
  | 'WORKING'
  /** 疑似: signs of one kind or more, fewer than the rule asks */
  | 'SUSPECTED'
  /** 形式化 ('bonsai'): as many kinds of signs as the rule asks */
  | 'FORMAL';

/** What kind of sign (形式化情形). */
export type FormalismSignKind =
  /** 长期不开会 */
  | 'NOT_MET'
  /** 开会人员到不齐 */
  | 'FEW_CAME'
  /** 只有记录没有决议 */
  | 'MINUTES_ONLY'
  /** 决议无一落实 */
  | 'NO_RESULT'
  /** 决议逾期未落实 */
  | 'OVERDUE'
  /** 席位休眠 */
  | 'DORMANT_SEATS';

/** A sign of formalism with its reason and its cases (形式化迹象). Needs the scope `assessment:read`. */
export type FormalismSign = {
  __typename?: 'FormalismSign';
  /** Opaque id, `fsg_…`. */
  id: Scalars['ID']['output'];
  /** What kind. */
  kind: FormalismSignKind;
  /** Why, in words. */
  reason: Scalars['String']['output'];
  /** The cases behind it, at most 100. */
  cases: Array<FormalismCase>;
};

/** A case behind a figure or a sign, in whichever service has it (案例). Needs the scope `assessment:read`. */
export type FormalismCase = {
  __typename?: 'FormalismCase';
  /** Opaque id, `fca_…`. */
  id: Scalars['ID']['output'];
  /** The entity's type, such as `Meeting`. */
  type: Scalars['String']['output'];
  /** Its id. */
  key: Scalars['ID']['output'];
};

/** Which findings of bodies a list holds. */
export type BodyFormalismWhere = {
  /** Any of these verdicts. */
  verdict?: InputMaybe<Array<FormalismVerdict>>;
  /** Of a body for the division with this code or a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Of the body with this id. */
  body?: InputMaybe<Scalars['ID']['input']>;
};

/** How findings of bodies are sorted. */
export type BodyFormalismOrder = {
  /** What to sort by. */
  field: BodyFormalismOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What findings of bodies can be sorted by. */
export type BodyFormalismOrderField = 'DIVISION' | 'ID';

/** A page of findings of bodies. */
export type BodyFormalismConnection = {
  __typename?: 'BodyFormalismConnection';
  /** The rows of this page with their cursors. */
  edges: Array<BodyFormalismEdge>;
  /** The rows of this page. */
  nodes: Array<BodyFormalism>;
  /** Where this page lies in the whole list. Needs the scope `assessment:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of findings of bodies with its cursor. Needs the scope `assessment:read`. */
export type BodyFormalismEdge = {
  __typename?: 'BodyFormalismEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: BodyFormalism;
};

/** What counts as a sign from now on. */
export type SetFormalismRuleInput = {
  /** The division, by its code of 12 digits. */
  division: Scalars['ID']['input'];
  /** Without a meeting for so many months, 1 to 24. */
  monthsWithoutMeeting: Scalars['Int']['input'];
  /** Fewer than this share of those expected came, 0 to 1. */
  leastAttendance: Scalars['Float']['input'];
  /** So many different signs make a body FORMAL, 2 to 6: one alone never does. */
  signsOfFormalism: Scalars['Int']['input'];
};

/** What came of it. */
export type SetFormalismRulePayload = {
  __typename?: 'SetFormalismRulePayload';
  /** The rule; null when refused. */
  rule: Maybe<FormalismRule>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What to look at. */
export type OpenFormalismAnalysisInput = {
  /** The division whose bodies are looked at, by its code of 12 digits. */
  division: Scalars['ID']['input'];
  /** The day to look back from, over a year; today when left out. Seats are as they are now. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type OpenFormalismAnalysisPayload = {
  __typename?: 'OpenFormalismAnalysisPayload';
  /** The analysis; null when refused. */
  analysis: Maybe<FormalismAnalysis>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** How far to go on. */
export type GatherFormalismAnalysisInput = {
  /** The analysis. */
  analysis: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** How many pages of 20 bodies to read, 1 to 20; 5 when left out. */
  pages?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it. */
export type GatherFormalismAnalysisPayload = {
  __typename?: 'GatherFormalismAnalysisPayload';
  /** The analysis; null when refused. */
  analysis: Maybe<FormalismAnalysis>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** A body that was found to be suspected. */
export type IdentifyRectificationByFormalismInput = {
  /** What was found of the body, `bfo_…`. */
  finding: Scalars['ID']['input'];
};

/** What came of it. */
export type IdentifyRectificationByFormalismPayload = {
  __typename?: 'IdentifyRectificationByFormalismPayload';
  /** The rectification; null when refused. */
  rectification: Maybe<Rectification>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Why an organization is weak. */
export type RectificationReasonInput = {
  /** Of which class. */
  class: RectificationReasonClass;
  /** What was found, 1 to 500 characters. */
  text: Scalars['String']['input'];
  /** The cases behind it, at most 100. */
  cases?: InputMaybe<Array<CaseInput>>;
};

/** A case by its type and key (案例). */
export type CaseInput = {
  /** The entity's type, such as `GoverningBody`. */
  type: Scalars['String']['input'];
  /** Its id, or its code. */
  key: Scalars['ID']['input'];
};

/** An organization that is weak. */
export type IdentifyRectificationInput = {
  /** The organization. */
  organization: Scalars['ID']['input'];
  /** Why, 1 to 20 reasons. */
  reasons: Array<RectificationReasonInput>;
};

/** What came of it. */
export type IdentifyRectificationPayload = {
  __typename?: 'IdentifyRectificationPayload';
  /** The rectification; null when refused. */
  rectification: Maybe<Rectification>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Who is not weak. */
export type DismissRectificationInput = {
  /** The rectification. */
  rectification: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type DismissRectificationPayload = {
  __typename?: 'DismissRectificationPayload';
  /** The rectification; null when refused. */
  rectification: Maybe<Rectification>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Who is confirmed as weak. */
export type ConfirmRectificationInput = {
  /** The rectification. */
  rectification: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The class of the main reason. */
  class: RectificationReasonClass;
};

/** What came of it. */
export type ConfirmRectificationPayload = {
  __typename?: 'ConfirmRectificationPayload';
  /** The rectification; null when refused. */
  rectification: Maybe<Rectification>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What will be done. */
export type RectificationMeasureInput = {
  /** What, 1 to 500 characters. */
  text: Scalars['String']['input'];
  /** By when. */
  dueOn: Scalars['Date']['input'];
};

/** What will be done about it. */
export type DraftPlanOfRectificationInput = {
  /** The rectification. */
  rectification: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The measures, 1 to 30. */
  measures: Array<RectificationMeasureInput>;
};

/** What came of it. */
export type DraftPlanOfRectificationPayload = {
  __typename?: 'DraftPlanOfRectificationPayload';
  /** The rectification; null when refused. */
  rectification: Maybe<Rectification>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What a meeting of members and residents said to the plan. */
export type HearOpinionsOnRectificationInput = {
  /** The rectification. */
  rectification: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The day of the meeting; not one to come. */
  heldOn: Scalars['Date']['input'];
  /** How many members came, in people, at least 1. */
  members: Scalars['Int']['input'];
  /** How many residents came, in people, at least 1. */
  residents: Scalars['Int']['input'];
  /** What they said, 1 to 2,000 characters. */
  opinions: Scalars['String']['input'];
};

/** What came of it. */
export type HearOpinionsOnRectificationPayload = {
  __typename?: 'HearOpinionsOnRectificationPayload';
  /** The rectification; null when refused. */
  rectification: Maybe<Rectification>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Whose plan is approved. */
export type ApprovePlanOfRectificationInput = {
  /** The rectification. */
  rectification: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The organization that answers for it: one above in the line. */
  owner: Scalars['ID']['input'];
};

/** What came of it. */
export type ApprovePlanOfRectificationPayload = {
  __typename?: 'ApprovePlanOfRectificationPayload';
  /** The rectification; null when refused. */
  rectification: Maybe<Rectification>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Who begins. */
export type StartRectificationInput = {
  /** The rectification. */
  rectification: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type StartRectificationPayload = {
  __typename?: 'StartRectificationPayload';
  /** The rectification; null when refused. */
  rectification: Maybe<Rectification>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What came of a measure. */
export type SettleMeasureOfRectificationInput = {
  /** The rectification. */
  rectification: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The measure. */
  measure: Scalars['ID']['input'];
  /** What was done, 1 to 500 characters. */
  result: Scalars['String']['input'];
};

/** What came of it. */
export type SettleMeasureOfRectificationPayload = {
  __typename?: 'SettleMeasureOfRectificationPayload';
  /** The rectification; null when refused. */
  rectification: Maybe<Rectification>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What the organization finds of itself. */
export type SelfCheckRectificationInput = {
  /** The rectification. */
  rectification: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What it finds, 1 to 2,000 characters. */
  finding: Scalars['String']['input'];
};

/** What came of it. */
export type SelfCheckRectificationPayload = {
  __typename?: 'SelfCheckRectificationPayload';
  /** The rectification; null when refused. */
  rectification: Maybe<Rectification>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Votes of a group of people (票数). */
export type VotesInput = {
  /** For, in votes. */
  inFavour: Scalars['Int']['input'];
  /** Against, in votes. */
  against: Scalars['Int']['input'];
};

/** Whose result is accepted. */
export type AcceptRectificationInput = {
  /** The rectification. */
  rectification: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The votes of members; more for than against. */
  members: VotesInput;
  /** The votes of residents; more for than against. */
  residents: VotesInput;
};

/** What came of it. */
export type AcceptRectificationPayload = {
  __typename?: 'AcceptRectificationPayload';
  /** The rectification; null when refused. */
  rectification: Maybe<Rectification>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Whose result is not accepted. */
export type RefuseRectificationInput = {
  /** The rectification. */
  rectification: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type RefuseRectificationPayload = {
  __typename?: 'RefuseRectificationPayload';
  /** The rectification; null when refused. */
  rectification: Maybe<Rectification>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Who goes on. */
export type ResumeRectificationInput = {
  /** The rectification. */
  rectification: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type ResumeRectificationPayload = {
  __typename?: 'ResumeRectificationPayload';
  /** The rectification; null when refused. */
  rectification: Maybe<Rectification>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Who is watched. */
export type WatchRectificationInput = {
  /** The rectification. */
  rectification: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The last day of the watch, 30 days or more from now; a year from now when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type WatchRectificationPayload = {
  __typename?: 'WatchRectificationPayload';
  /** The rectification; null when refused. */
  rectification: Maybe<Rectification>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Who is weak again. */
export type RelapseRectificationInput = {
  /** The rectification. */
  rectification: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type RelapseRectificationPayload = {
  __typename?: 'RelapseRectificationPayload';
  /** The rectification; null when refused. */
  rectification: Maybe<Rectification>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Who is watched no longer. */
export type CloseRectificationInput = {
  /** The rectification. */
  rectification: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type CloseRectificationPayload = {
  __typename?: 'CloseRectificationPayload';
  /** The rectification; null when refused. */
  rectification: Maybe<Rectification>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/**
 * A weak organization that is put right (后进党组织整顿): why, by which measures, who answers for it, and whether it lasted.
 * Needs the scope `assessment:read`.
 */
export type Rectification = {
  __typename?: 'Rectification';
  /** Opaque id, `rct_…`. */
  id: Scalars['ID']['output'];
  /** The organization. */
  organization: Maybe<PartyOrganization>;
  /** Where it lies. */
  division: Maybe<Division>;
  /** Where it stands. */
  state: RectificationState;
  /** Who named it. */
  identifiedBy: RectificationSource;
  /** The cycle whose result named it; null where something else did. */
  cycle: Maybe<AssessmentCycle>;
  /** The day it was named. */
  openedOn: Scalars['Date']['output'];
  /** The class of the main reason; null before it is confirmed. */
  class: Maybe<RectificationReasonClass>;
  /** Why, at most 60. */
  reasons: Array<RectificationReason>;
  /** What is to be done, at most 30. */
  measures: Array<RectificationMeasure>;
  /** The organization above that answers for it; null before the plan is approved. */
  owner: Maybe<PartyOrganization>;
  /** The meetings of members and residents that heard its plans, at most 20: one, and one more for each relapse. */
  opinionMeetings: Array<OpinionMeeting>;
  /** What the organization found of itself; null before. */
  selfCheck: Maybe<Scalars['String']['output']>;
  /** How members and residents voted, at most 20: once, and once more for each relapse. */
  acceptances: Array<RectificationAcceptance>;
  /** The last day on which it is watched; null before the watch. */
  watchUntil: Maybe<Scalars['Date']['output']>;
  /** How often it was weak again. */
  relapses: Scalars['Int']['output'];
  /** The day it was last found to be weak again; null where it never was. */
  relapsedOn: Maybe<Scalars['Date']['output']>;
  /** Whether it was weak again within a year of being accepted (一年内反弹). */
  relapsedWithinYear: Scalars['Boolean']['output'];
  /** The steps that you may take with it now, by their names. */
  actions: Array<Scalars['String']['output']>;
  /** What was done with it, oldest first. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/**
 * A weak organization that is put right (后进党组织整顿): why, by which measures, who answers for it, and whether it lasted.
 * Needs the scope `assessment:read`.
 */
export type RectificationHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a rectification stands (整顿阶段). */
export type RectificationState =
  /** 初步确定 */
  | 'IDENTIFIED'
  /** 确认 */
  | 'CONFIRMED'
  /** 排除 */
  | 'DISMISSED'
  /** 方案拟定 */
  | 'PLAN_DRAFTED'
  /** 已听取意见 */
  | 'OPINIONS_HEARD'
  /** 方案批准 */
  | 'PLAN_APPROVED'
  /** 整顿中 */
  | 'IN_PROGRESS'
  /** 自查完成 */
  | 'SELF_CHECKED'
  /** 验收通过 */
  | 'ACCEPTED'
  /** 验收未通过 */
  | 'NOT_ACCEPTED'
  /** 回访观察 */
  | 'WATCH'
  /** 反弹 */
  | 'RELAPSED'
  /** 销号 */
  | 'CLOSED';

/** Who named a weak organization (确定来源). */
export type RectificationSource =
  /** 规则: the result of an assessment */
  | 'RULE'
  /** 上级 */
  | 'SUPERIOR'
  /** 督查 */
  | 'INSPECTOR';

/** Of which class the reason for a rectification is (软弱涣散情形). */
export type RectificationReasonClass =
  /** 班子不健全 */
  | 'LEADERSHIP'
  /** 组织生活、议事会议不正常 */
  | 'NO_MEETINGS'
  /** 有形式无实效 */
  | 'FORMALISM'
  /** 服务群众不力 */
  | 'POOR_SERVICE'
  /** 矛盾纠纷突出 */
  | 'DISPUTES'
  /** 考核等次较差 */
  | 'POOR_SCORE'
  /** 其他 */
  | 'OTHER';

/** Why an organization is weak (整顿原因). Needs the scope `assessment:read`. */
export type RectificationReason = {
  __typename?: 'RectificationReason';
  /** Opaque id, `rsn_…`. */
  id: Scalars['ID']['output'];
  /** Of which class. */
  class: RectificationReasonClass;
  /** What was found. */
  text: Scalars['String']['output'];
  /** The day it was found. */
  foundOn: Scalars['Date']['output'];
  /** The cases behind it, at most 100. */
  cases: Array<RectificationCase>;
};

/** A case behind a reason, in whichever service has it (案例). Needs the scope `assessment:read`. */
export type RectificationCase = {
  __typename?: 'RectificationCase';
  /** Opaque id, `rcc_…`. */
  id: Scalars['ID']['output'];
  /** The entity's type, such as `GoverningBody`. */
  type: Scalars['String']['output'];
  /** Its id, or its code. */
  key: Scalars['ID']['output'];
};

/** What is to be done (整顿措施). Needs the scope `assessment:read`. */
export type RectificationMeasure = {
  __typename?: 'RectificationMeasure';
  /** Opaque id, `rme_…`. */
  id: Scalars['ID']['output'];
  /** What. */
  text: Scalars['String']['output'];
  /** By when. */
  dueOn: Scalars['Date']['output'];
  /** The day it was done; null before. */
  settledOn: Maybe<Scalars['Date']['output']>;
  /** What was done; null before. */
  result: Maybe<Scalars['String']['output']>;
};

/** A meeting of members and residents that heard a plan (意见征集会). Needs the scope `assessment:read`. */
export type OpinionMeeting = {
  __typename?: 'OpinionMeeting';
  /** Opaque id, `opm_…`. */
  id: Scalars['ID']['output'];
  /** The day. */
  heldOn: Scalars['Date']['output'];
  /** How many members came, in people. */
  members: Scalars['Int']['output'];
  /** How many residents came, in people. */
  residents: Scalars['Int']['output'];
  /** What they said. */
  opinions: Scalars['String']['output'];
};

/** How members and residents voted on the result (验收测评). Needs the scope `assessment:read`. */
export type RectificationAcceptance = {
  __typename?: 'RectificationAcceptance';
  /** Opaque id, `acp_…`. */
  id: Scalars['ID']['output'];
  /** The day it was accepted. */
  acceptedOn: Scalars['Date']['output'];
  /** Members in favour, in votes. */
  membersInFavour: Scalars['Int']['output'];
  /** Members against, in votes. */
  membersAgainst: Scalars['Int']['output'];
  /** Residents in favour, in votes. */
  residentsInFavour: Scalars['Int']['output'];
  /** Residents against, in votes. */
  residentsAgainst: Scalars['Int']['output'];
};

/** Which rectifications a list holds. */
export type RectificationWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<RectificationState>>;
  /** Only those that are neither closed nor dismissed, or only those that are. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** In the division with this code. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Of the organization with this id. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** With a main reason of any of these classes. */
  class?: InputMaybe<Array<RectificationReasonClass>>;
  /** Only those weak again within a year of being accepted, or only the others. */
  relapsedWithinYear?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How rectifications are sorted. */
export type RectificationOrder = {
  /** What to sort by. */
  field: RectificationOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What rectifications can be sorted by. */
export type RectificationOrderField = 'OPENED_ON' | 'ID';

/** A page of rectifications. */
export type RectificationConnection = {
  __typename?: 'RectificationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<RectificationEdge>;
  /** The rows of this page. */
  nodes: Array<Rectification>;
  /** Where this page lies in the whole list. Needs the scope `assessment:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of rectifications with its cursor. Needs the scope `assessment:read`. */
export type RectificationEdge = {
  __typename?: 'RectificationEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Rectification;
};

/**
 * A change of an entity, for other systems to follow (变更): what and when, never anything about people. Needs the
 * scope `changes:read`.
 */
export type Change = {
  __typename?: 'Change';
  /** Opaque id; a later change of the feed has a greater one. */
  id: Scalars['ID']['output'];
  /** The entity's type, such as `Issue`. */
  type: Scalars['String']['output'];
  /** The entity's key: its id, or its code. */
  key: Scalars['ID']['output'];
  /** What was done, such as `report`. */
  action: Scalars['String']['output'];
  /** The value before, such as a state or a superior, where everybody may see it; null where there was none, or not everybody may. */
  from: Maybe<Scalars['String']['output']>;
  /** The value now, told as `from` is. */
  to: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
};

/** Which changes a list holds. */
export type ChangeWhere = {
  /** Any of these types. */
  type?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It happened in the division with this code or a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ChangeEdge>;
  /** The rows of this page. */
  nodes: Array<Change>;
  /** Where this page lies in the whole list. Needs the scope `changes:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of changes with its cursor. Needs the scope `changes:read`. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Change;
};

/**
 * A step that was taken, as an auditor lists them (审计): who did what to which entity, and when. It is seen by where it
 * was taken, whatever became of the entity. Needs the scope `trace:read`.
 */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** Opaque id, `trc_…`. */
  id: Scalars['ID']['output'];
  /** The entity's type, such as `Issue`. */
  type: Scalars['String']['output'];
  /** The entity's key: its id, or its code. */
  key: Scalars['ID']['output'];
  /** What was done, such as `report`. */
  action: Scalars['String']['output'];
  /** The state before, by its name; null for the first step, and where there are no states. */
  from: Maybe<Scalars['String']['output']>;
  /** The state after, by its name; null where there are no states. */
  to: Maybe<Scalars['String']['output']>;
  /** Why, where a reason was given. */
  reason: Maybe<Scalars['String']['output']>;
  /** The account that did it, an opaque id, `partner:…` for a partner's; null for the anonymous. */
  actorId: Maybe<Scalars['ID']['output']>;
  /** What it acted as, such as `grid-worker`. */
  actorRole: Scalars['String']['output'];
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** When it was written down. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether it was written down more than a minute after it had happened (补录). */
  backDated: Scalars['Boolean']['output'];
};

/** Which steps an auditor's list holds. */
export type AuditEntryWhere = {
  /** Taken by any of these accounts. */
  actor?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of entities of any of these types. */
  type?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of the entity with this key. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these actions. */
  action?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Written down at this moment or later. */
  recordedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Written down before this moment. */
  recordedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only what was written down late, or only what was not. */
  backDated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How an auditor's list is sorted. */
export type AuditEntryOrder = {
  /** What to sort by. */
  field: AuditEntryOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What an auditor's list can be sorted by. */
export type AuditEntryOrderField = 'RECORDED_AT' | 'ID';

/** A page of an auditor's list. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The rows of this page with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The rows of this page. */
  nodes: Array<AuditEntry>;
  /** Where this page lies in the whole list. Needs the scope `trace:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of an auditor's list with its cursor. Needs the scope `trace:read`. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AuditEntry;
};

/**
 * A look at how exchange and service work in a division over a year (专题分析). What the other services have is asked for
 * through the graph and counted; each figure says from where. What is found has signs with their reasons and cases, and no
 * sign rests on one number alone. Needs the scope `assessment:read`.
 */
export type Analysis = {
  __typename?: 'Analysis';
  /** Opaque id, `ana_…`. */
  id: Scalars['ID']['output'];
  /** What is looked for. */
  kind: AnalysisKind;
  /** The division that is looked at. */
  division: Maybe<Division>;
  /** Whether all of it has been looked at. */
  state: AnalysisState;
  /** The first day of the year looked at. */
  from: Scalars['Date']['output'];
  /** The last day of it. */
  on: Scalars['Date']['output'];
  /** From which values on something counts as a sign, as it was when the analysis was begun, at most 10 (阈值). */
  thresholds: Array<AnalysisThreshold>;
  /** How many divisions have been looked at, in divisions; of MISMATCH, in categories. */
  examined: Scalars['Int']['output'];
  /** How many there are, in the same; null before the first page was read. */
  total: Maybe<Scalars['Int']['output']>;
  /** What went wrong last; null when nothing did. */
  failure: Maybe<Scalars['String']['output']>;
  /** What was found, good and bad; what lies in the caller’s territory. */
  findings: AnalysisFindingConnection;
  /** The steps that you may take with it now, by their names. */
  actions: Array<Scalars['String']['output']>;
  /** What was done with it, oldest first. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/**
 * A look at how exchange and service work in a division over a year (专题分析). What the other services have is asked for
 * through the graph and counted; each figure says from where. What is found has signs with their reasons and cases, and no
 * sign rests on one number alone. Needs the scope `assessment:read`.
 */
export type AnalysisFindingsArgs = {
  where?: InputMaybe<AnalysisFindingWhere>;
  orderBy?: InputMaybe<AnalysisFindingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A look at how exchange and service work in a division over a year (专题分析). What the other services have is asked for
 * through the graph and counted; each figure says from where. What is found has signs with their reasons and cases, and no
 * sign rests on one number alone. Needs the scope `assessment:read`.
 */
export type AnalysisHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** What an analysis looks for (分析主题). */
export type AnalysisKind =
  /** 需求单向化: per street and per unit, who asks whom, and who gives and gets */
  | 'ONE_WAY_DEMAND'
  /** 衔接错位化: per category, what was supplied against what was needed, taken up and how it was rated */
  | 'MISMATCH'
  /** 模式趋同化: per pair of streets of a district, how alike their plans are although their needs differ */
  | 'UNIFORMITY';

/** How far an analysis has come (分析状态). */
export type AnalysisState =
  /** 分析中 */
  | 'RUNNING'
  /** 完成 */
  | 'DONE';

/** From which value on something counts as a sign (分析阈值). Needs the scope `assessment:read`. */
export type AnalysisThreshold = {
  __typename?: 'AnalysisThreshold';
  /** Opaque id, `ath_…`. */
  id: Scalars['ID']['output'];
  /** The division it is for, with all below it that have no value of their own; null for the value that holds everywhere. */
  division: Maybe<Division>;
  /** Which threshold. */
  name: AnalysisThresholdName;
  /** The value, in the unit of the threshold. */
  value: Scalars['Float']['output'];
  /** From when on it holds. */
  since: Scalars['DateTime']['output'];
};

/** The thresholds of analyses (阈值名称). */
export type AnalysisThresholdName =
  /** ONE_WAY_DEMAND: a unit or street that received a smaller share than this of what it gave got LITTLE_BACK, 0 to 1 */
  | 'LEAST_RETURN'
  /** ONE_WAY_DEMAND: the community side ASKED_MORE when it asked at least so many times as often as units did, in times */
  | 'MOST_ASKED_RATIO'
  /** ONE_WAY_DEMAND: a unit's need is UNANSWERED when it is on the list without a claim for so many days, in days */
  | 'UNANSWERED_DAYS'
  /** ONE_WAY_DEMAND: so many days after an agreement came into force are compared with as many before it, in days */
  | 'AGREEMENT_DAYS'
  /** ONE_WAY_DEMAND: so many kinds of signs together make a street or unit FOUND, in signs; 2 or more */
  | 'ONE_WAY_SIGNS'
  /** MISMATCH: so many times the share of the needs is out of proportion to them, for a share of the hours; the other way round for needs, in times */
  | 'SUPPLY_FACTOR'
  /** MISMATCH: a smaller share of hours or needs than this is no sign, 0 to 1 */
  | 'LEAST_SHARE'
  /** MISMATCH: no sign rests on fewer needs, activities, ratings or deliveries than so many, in each of these */
  | 'LEAST_CASES'
  /** MISMATCH: needs of which a smaller share than this was claimed are NEEDED_NOT_SUPPLIED, 0 to 1 */
  | 'LEAST_TAKE_UP'
  /** MISMATCH: deliveries rated lower than this on average are BADLY_RATED, 1 to 5 */
  | 'LEAST_RATING'
  /** MISMATCH: deliveries of which this share came after the last day are LATE, 0 to 1 */
  | 'MOST_LATE'
  /** MISMATCH: so many kinds of signs make a category FOUND, in signs; each rests on several numbers */
  | 'MISMATCH_SIGNS'
  /** UNIFORMITY: plans at least as alike as this are ALIKE_DESPITE_NEEDS, 0 to 1; by the pairs of characters they share */
  | 'MOST_ALIKE'
  /** UNIFORMITY: needs of two streets differ when at least this share of them would have to be of another category, 0 to 1 */
  | 'LEAST_DIFFERENCE'
  /** UNIFORMITY: streets with fewer plans than this are not compared, in plans */
  | 'LEAST_PLANS'
  /** UNIFORMITY: two plans whose texts are at least as alike as this are copied, 0.5 to 1 */
  | 'COPIED_FROM'
  /** UNIFORMITY: so many pairs of copied plans make COPIED_PLANS, in pairs */
  | 'LEAST_COPIED'
  /** UNIFORMITY: a district with a smaller share of local items than this has NO_LOCAL_ITEMS, 0 to 1 */
  | 'LEAST_LOCAL'
  /** UNIFORMITY: so many kinds of signs make a pair or district FOUND, in signs; each rests on several numbers */
  | 'UNIFORMITY_SIGNS';

/** Which analyses a list holds. */
export type AnalysisWhere = {
  /** Any of these kinds. */
  kind?: InputMaybe<Array<AnalysisKind>>;
  /** Of the division with this code or a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these states. */
  state?: InputMaybe<Array<AnalysisState>>;
};

/** How analyses are sorted. */
export type AnalysisOrder = {
  /** What to sort by. */
  field: AnalysisOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What analyses can be sorted by. */
export type AnalysisOrderField = 'ON' | 'ID';

/** A page of analyses. */
export type AnalysisConnection = {
  __typename?: 'AnalysisConnection';
  /** The rows of this page with their cursors. */
  edges: Array<AnalysisEdge>;
  /** The rows of this page. */
  nodes: Array<Analysis>;
  /** Where this page lies in the whole list. Needs the scope `assessment:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of analyses with its cursor. Needs the scope `assessment:read`. */
export type AnalysisEdge = {
  __typename?: 'AnalysisEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Analysis;
};

/** What was found of a division, or of one unit or category in it (分析结果). Needs the scope `assessment:read`. */
export type AnalysisFinding = {
  __typename?: 'AnalysisFinding';
  /** Opaque id, `afn_…`. */
  id: Scalars['ID']['output'];
  /** Where. */
  division: Maybe<Division>;
  /** The unit it is about; null where it is about none. */
  unit: Maybe<Unit>;
  /** The category of needs and services it is about; null where it is about none. */
  category: Maybe<ExchangeCategory>;
  /** The division that it is compared with; null where it is with none. */
  otherDivision: Maybe<Division>;
  /** What follows from the signs together. */
  verdict: AnalysisVerdict;
  /** What was counted, each figure with its source and its cases, at most 25. */
  figures: Array<FindingFigure>;
  /** Why, at most 6: one of each kind. */
  signs: Array<FindingSign>;
};

/** What follows from the signs of a finding (分析结论). */
export type AnalysisVerdict =
  /** 正常: no sign */
  | 'CLEAR'
  /** 疑似: fewer kinds of signs than the threshold asks */
  | 'SUSPECTED'
  /** 突出: as many kinds of signs as the threshold asks */
  | 'FOUND';

/** A figure of a finding and where it comes from (指标值与来源). Needs the scope `assessment:read`. */
export type FindingFigure = {
  __typename?: 'FindingFigure';
  /** Opaque id, `afg_…`. */
  id: Scalars['ID']['output'];
  /** Which figure; its description tells base and unit. */
  name: FindingFigureName;
  /** The value; null where there is nothing to count, such as a share of nothing. */
  value: Maybe<Scalars['Float']['output']>;
  /** The field of the graph it was read from; names in capitals are the figures that it follows from. */
  source: Scalars['String']['output'];
  /**
   * How many cases are behind it, in cases: over 100, `cases` holds the first 100. Null where the graph tells the number alone,
   * and where it follows from other figures, whose cases are its own.
   */
  caseCount: Maybe<Scalars['Int']['output']>;
  /** The cases behind it, of a share those that it counts, at most 100 (依据). */
  cases: Array<FindingCase>;
};

/**
 * The figures of analyses (指标). Each is counted over the year of the analysis, in the division of the finding or for its
 * unit, unless it says otherwise.
 */
export type FindingFigureName =
  /** Needs that communities, streets and compounds put forward, in needs (社区提出的需求) */
  | 'ASKED_BY_COMMUNITY'
  /** Needs that units, or this unit, put forward, in needs (单位提出的需求) */
  | 'ASKED_BY_UNITS'
  /** Needs of the community side for each need of a unit; null where units asked nothing (索求比) */
  | 'ASKED_RATIO'
  /** Of the needs of the community side those that somebody claimed, 0 to 1 (社区需求认领率) */
  | 'COMMUNITY_ANSWERED_SHARE'
  /** Of the needs of units those that somebody claimed, 0 to 1 (单位需求认领率) */
  | 'UNITS_ANSWERED_SHARE'
  /** What units, or this unit, gave, in parts (付出) */
  | 'GIVEN'
  /** What units, or this unit, received, in parts (受益) */
  | 'RECEIVED'
  /** Received for each part given; null where nothing was given (回馈比) */
  | 'RETURN_RATIO'
  /** The same in the year before, to compare (上年回馈比) */
  | 'RETURN_RATIO_BEFORE'
  /** Claims that both sides agreed on, in claims (达成的认领) */
  | 'AGREED'
  /** Units of the division that take part in the exchange, in units; counted now (参与单位) */
  | 'UNITS'
  /** Of these, units that nobody has asked what they need and that have put no need on the list, in units; counted now (从未被问需的单位) */
  | 'UNITS_NEVER_ASKED'
  /** Needs of units that are on the list without a claim for as long as the threshold says, in needs; counted now (单位需求无人认领) */
  | 'UNITS_UNANSWERED'
  /**
   * The first agreements of units, or of this unit, in the street whose AGREEMENT_DAYS since they came into force ended in the
   * year, in agreements; there is this figure and those that compare only where there are any (比较的共建协议)
   */
  | 'AGREEMENTS'
  /** What these units gave in the AGREEMENT_DAYS before, in parts (协议前付出) */
  | 'GIVEN_BEFORE_AGREEMENT'
  /** What they gave in as many days since, in parts (协议后付出) */
  | 'GIVEN_AFTER_AGREEMENT'
  /** After less before, in parts (付出变化) */
  | 'GIVEN_CHANGE'
  /** What these units received in the AGREEMENT_DAYS before, in parts (协议前受益) */
  | 'RECEIVED_BEFORE_AGREEMENT'
  /** What they received in as many days since, in parts (协议后受益) */
  | 'RECEIVED_AFTER_AGREEMENT'
  /** After less before, in parts (受益变化) */
  | 'RECEIVED_CHANGE'
  /** Needs that these units put forward in the AGREEMENT_DAYS before, in needs (协议前提出的需求) */
  | 'ASKED_BEFORE_AGREEMENT'
  /** Needs that they put forward in as many days since, in needs (协议后提出的需求) */
  | 'ASKED_AFTER_AGREEMENT'
  /** After less before, in needs (需求变化) */
  | 'ASKED_CHANGE'
  /** What exchanges of the category were worth, as far as somebody said, in yuan (支出) */
  | 'SPEND'
  /** Hours credited for activities of the category, in hours; null where fewer than five people gave them (服务时长) */
  | 'HOURS'
  /** These as a share of the hours of all categories, 0 to 1 (时长占比) */
  | 'HOURS_SHARE'
  /** Participations in activities of the category, in person-times; null where fewer than five people took part (参与人次) */
  | 'PERSON_TIMES'
  /** Activities of the category that were held, in activities (活动) */
  | 'ACTIVITIES'
  /** What units and communities did for each other in the category, in parts (互助) */
  | 'EXCHANGED'
  /** Needs of the category that were put on the list, in needs (需求) */
  | 'NEEDS'
  /** These as a share of the needs of all categories, 0 to 1 (需求占比) */
  | 'NEEDS_SHARE'
  /** Needs of the category of urgency HIGH or URGENT, in needs (紧急需求) */
  | 'URGENT_NEEDS'
  /** Of the parts of these needs those that somebody claimed, 0 to 1 (认领率) */
  | 'TAKE_UP'
  /** Needs of the category on the list without a claim, in needs; counted now (无人认领) */
  | 'UNCLAIMED'
  /** Urgent ones of these for 90 days or more, in needs; counted now (紧急需求90天无人认领) */
  | 'URGENT_UNCLAIMED_90_DAYS'
  /** Deliveries of the category that the receiving side rated, in deliveries (评价次数) */
  | 'RATED'
  /** How content the receiving sides were on average, 1 to 5; null where nobody said (满意度) */
  | 'MEAN_RATING'
  /** Deliveries of the category whose need had a last day, in deliveries (有期限的交付) */
  | 'WITH_LAST_DAY'
  /** Of these, delivered after that day, 0 to 1 (逾期率) */
  | 'LATE_SHARE'
  /** Projects that were on the list in the division, in projects (计划、项目) */
  | 'PLANS'
  /** The same in the other division, in projects */
  | 'PLANS_OF_OTHER'
  /**
   * How alike their plans are, 0 to 1 (计划相似度): the mean, over every project of both, of its likeness to the nearest one of
   * the other. Two texts, title and text together, are as alike as the pairs of neighbouring characters they share are of all
   * they have (Jaccard); script, width, case, digits and marks do not count.
   */
  | 'PLAN_SIMILARITY'
  /** Pairs of projects, one of each, whose texts are as alike as COPIED_FROM says, in pairs (雷同文本) */
  | 'COPIED_PLANS'
  /** The share of the needs that would have to be of another category for both to need the same, 0 to 1; of a district, the mean over its pairs (需求差异) */
  | 'NEED_DIFFERENCE'
  /** How far the smaller figure is below the larger, 0 to 1, over residents, market entities and area, as far as both profiles have them; the newest profile (基本情况差异) */
  | 'PROFILE_DIFFERENCE'
  /** Items by which cycles of the district assess that touch the year, in items (考核指标) */
  | 'ITEMS'
  /** Of these, items that a place has of its own, 0 to 1 (自选项占比) */
  | 'LOCAL_ITEM_SHARE'
  /** Pairs of its streets with a sign, in pairs (趋同的街道对) */
  | 'ALIKE_PAIRS';

/** A sign of a finding, with its reason and its cases (迹象). Needs the scope `assessment:read`. */
export type FindingSign = {
  __typename?: 'FindingSign';
  /** Opaque id, `asg_…`. */
  id: Scalars['ID']['output'];
  /** What kind. */
  kind: FindingSignKind;
  /** Why, in words, with all the numbers it rests on. */
  reason: Scalars['String']['output'];
  /** The cases behind it, at most 100. */
  cases: Array<FindingCase>;
};

/** What a sign can be (迹象类别). */
export type FindingSignKind =
  /** 回馈不足: units gave, and received less than LEAST_RETURN of it */
  | 'LITTLE_BACK'
  /** 只问不应: the community side asked MOST_ASKED_RATIO times as often as units, and was answered more often than they were */
  | 'ASKED_MORE'
  /** 从未问需: nobody asked the unit what it needs, or units in the street */
  | 'NEVER_ASKED'
  /** 单位需求无人应: units asked and nobody answered for UNANSWERED_DAYS */
  | 'UNANSWERED'
  /** 协议后未改善: claims were agreed on, and less came back than in the year before, and less than LEAST_RETURN */
  | 'NOT_BETTER'
  /**
   * 协议无成效: since the agreement came into force the unit has given, received and asked no more than in as many days before;
   * the cases are the agreement and the exchanges of both spans, of a street its agreements
   */
  | 'AGREEMENT_WITHOUT_EFFECT'
  /** 供非所需: hours were given out of proportion to the needs */
  | 'SUPPLIED_NOT_NEEDED'
  /** 需而未供: much was needed, hardly claimed, and no service stands against it */
  | 'NEEDED_NOT_SUPPLIED'
  /** 评价差: delivered, and the receiving sides were not content */
  | 'BADLY_RATED'
  /** 迟到的服务: delivered after the last day on which it was needed */
  | 'LATE'
  /** 计划雷同而需求不同: plans are alike, and needs differ */
  | 'ALIKE_DESPITE_NEEDS'
  /** 文字照抄: plans of both have the same text */
  | 'COPIED_PLANS'
  /** 指标无自选项: hardly an item of its own, although needs differ */
  | 'NO_LOCAL_ITEMS';

/** A case behind a sign, in whichever service has it (案例). Needs the scope `assessment:read`. */
export type FindingCase = {
  __typename?: 'FindingCase';
  /** Opaque id, `acs_…`. */
  id: Scalars['ID']['output'];
  /** The entity's type, such as `Need`. */
  type: Scalars['String']['output'];
  /** Its id. */
  key: Scalars['ID']['output'];
};

/** Which findings a list holds. */
export type AnalysisFindingWhere = {
  /** Any of these verdicts. */
  verdict?: InputMaybe<Array<AnalysisVerdict>>;
  /** In the division with this code or a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** About the unit with this id. */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** About the category with this code. */
  category?: InputMaybe<Scalars['ID']['input']>;
  /** Only findings about units, or only those about whole divisions. */
  ofUnit?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a sign of any of these kinds. */
  sign?: InputMaybe<Array<FindingSignKind>>;
};

/** How findings are sorted. */
export type AnalysisFindingOrder = {
  /** What to sort by. */
  field: AnalysisFindingOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What findings can be sorted by. */
export type AnalysisFindingOrderField = 'DIVISION' | 'ID';

/** A page of findings. */
export type AnalysisFindingConnection = {
  __typename?: 'AnalysisFindingConnection';
  /** The rows of this page with their cursors. */
  edges: Array<AnalysisFindingEdge>;
  /** The rows of this page. */
  nodes: Array<AnalysisFinding>;
  /** Where this page lies in the whole list. Needs the scope `assessment:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of findings with its cursor. Needs the scope `assessment:read`. */
export type AnalysisFindingEdge = {
  __typename?: 'AnalysisFindingEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AnalysisFinding;
};

/** A value for a threshold. */
export type SetAnalysisThresholdInput = {
  /** The division, by its code of 12 digits. */
  division: Scalars['ID']['input'];
  /** Which threshold. */
  name: AnalysisThresholdName;
  /** The value, in the unit of the threshold. */
  value: Scalars['Float']['input'];
};

/** What came of it. */
export type SetAnalysisThresholdPayload = {
  __typename?: 'SetAnalysisThresholdPayload';
  /** The threshold; null when refused. */
  threshold: Maybe<AnalysisThreshold>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What to look for, and where. */
export type OpenAnalysisInput = {
  /** What to look for. */
  kind: AnalysisKind;
  /** The division that is looked at, by its code of 12 digits. */
  division: Scalars['ID']['input'];
  /** The last day of the year looked at; today when left out. What a figure's description says is counted now, is. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type OpenAnalysisPayload = {
  __typename?: 'OpenAnalysisPayload';
  /** The analysis; null when refused. */
  analysis: Maybe<Analysis>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** How far to go on. */
export type GatherAnalysisInput = {
  /** The analysis. */
  analysis: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** How many pages to read, 1 to 20; 5 when left out. */
  pages?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it. */
export type GatherAnalysisPayload = {
  __typename?: 'GatherAnalysisPayload';
  /** The analysis; null when refused. */
  analysis: Maybe<Analysis>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/**
 * What a street or community says of a unit that is resident there, or a unit of them (双向评价): by a form that is the same
 * for everybody it is asked of, published, and sent to the organization that the unit answers to. Before a cadre of a unit is
 * appraised or appointed, the opinion of street and community is asked in the same way. Needs the scope `assessment:read`.
 */
export type Evaluation = {
  __typename?: 'Evaluation';
  /** Opaque id, `evl_…`. */
  id: Scalars['ID']['output'];
  /** Who rates whom. */
  direction: EvaluationDirection;
  /** What it is for. */
  purpose: EvaluationPurpose;
  /** The year it is about. */
  year: Scalars['Int']['output'];
  /** Where it stands. */
  state: EvaluationState;
  /** The unit, a department too. */
  unit: Unit;
  /** The Party organization of the street or community. */
  organization: PartyOrganization;
  /** Where that works. */
  division: Maybe<Division>;
  /** The post of the unit’s cadre whose appraisal or appointment it is about; null for a yearly one. */
  post: Maybe<Post>;
  /** The day it was asked for. */
  askedOn: Scalars['Date']['output'];
  /** The last day to give it. */
  dueOn: Scalars['Date']['output'];
  /** Whether that day is over and nothing was given. */
  overdue: Scalars['Boolean']['output'];
  /** The day it was given; null before. */
  givenOn: Maybe<Scalars['Date']['output']>;
  /** The mean of the items by weight, 0 to 100; null before it is given. */
  score: Maybe<Scalars['Float']['output']>;
  /** What is asked, at most 20 items. */
  items: Array<EvaluationItem>;
  /** What else was said; null where nothing was. */
  opinion: Maybe<Scalars['String']['output']>;
  /** The day it was published; null before, and for cadres. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** The day it was sent; null before. */
  sentOn: Maybe<Scalars['Date']['output']>;
  /** The organization it was sent to: whom the unit answered to then; null before. */
  sentTo: Maybe<PartyOrganization>;
  /** The steps that you may take with it now, by their names. */
  actions: Array<Scalars['String']['output']>;
  /** What was done with it, oldest first. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/**
 * What a street or community says of a unit that is resident there, or a unit of them (双向评价): by a form that is the same
 * for everybody it is asked of, published, and sent to the organization that the unit answers to. Before a cadre of a unit is
 * appraised or appointed, the opinion of street and community is asked in the same way. Needs the scope `assessment:read`.
 */
export type EvaluationHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Who rates whom (评价方向). */
export type EvaluationDirection =
  /** 街道、社区评价驻区单位和部门 */
  | 'OF_UNIT'
  /** 驻区单位评价街道、社区 */
  | 'OF_PLACE';

/** What an evaluation is for (评价用途). */
export type EvaluationPurpose =
  /** 年度评价 */
  | 'YEARLY'
  /** 干部考核前听取意见 */
  | 'APPRAISAL'
  /** 干部任用前听取意见 */
  | 'APPOINTMENT';

/** Where an evaluation stands (评价状态). */
export type EvaluationState =
  /** 已征求 */
  | 'ASKED'
  /** 已评价 */
  | 'GIVEN'
  /** 已公布 */
  | 'PUBLISHED'
  /** 已反馈至上级党组织 */
  | 'SENT'
  /** 已撤回 */
  | 'WITHDRAWN';

/** An item of the form of an evaluation (评价项目). Needs the scope `assessment:read`. */
export type EvaluationItem = {
  __typename?: 'EvaluationItem';
  /** Opaque id, `evi_…`. */
  id: Scalars['ID']['output'];
  /** Its number on the form. */
  number: Scalars['Int']['output'];
  /** What is asked. */
  name: Scalars['String']['output'];
  /** How much it weighs against the other items, more than 0, at most 100. */
  weight: Scalars['Float']['output'];
  /** The score, 0 to 100; null before it is given. */
  score: Maybe<Scalars['Float']['output']>;
};

/** Which evaluations a list holds. */
export type EvaluationWhere = {
  /** Either way, or one. */
  direction?: InputMaybe<Array<EvaluationDirection>>;
  /** For any of these purposes. */
  purpose?: InputMaybe<Array<EvaluationPurpose>>;
  /** Any of these states. */
  state?: InputMaybe<Array<EvaluationState>>;
  /** About this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** With the unit with this id on one side. */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** With the Party organization with this id on the other. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** In the division with this code or a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that are overdue, or only the others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How evaluations are sorted. */
export type EvaluationOrder = {
  /** What to sort by. */
  field: EvaluationOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What evaluations can be sorted by. */
export type EvaluationOrderField = 'ASKED_ON' | 'DUE_ON' | 'YEAR' | 'ID';

/** A page of evaluations. */
export type EvaluationConnection = {
  __typename?: 'EvaluationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<EvaluationEdge>;
  /** The rows of this page. */
  nodes: Array<Evaluation>;
  /** Where this page lies in the whole list. Needs the scope `assessment:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of evaluations with its cursor. Needs the scope `assessment:read`. */
export type EvaluationEdge = {
  __typename?: 'EvaluationEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Evaluation;
};

/** Evaluations that were given, counted (评价统计). Needs the scope `assessment:read`. */
export type EvaluationStats = {
  __typename?: 'EvaluationStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many were asked for and not withdrawn, in evaluations. */
  asked: Scalars['Int']['output'];
  /** How many of these were given, in evaluations. */
  given: Scalars['Int']['output'];
  /** Their mean score, 0 to 100; null where none was given. */
  meanScore: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<EvaluationStatsGroup>;
};

/** One group of counted evaluations (分组). Needs the scope `assessment:read`. */
export type EvaluationStatsGroup = {
  __typename?: 'EvaluationStatsGroup';
  /** The group: a year, an enum value or a code. */
  key: Scalars['String']['output'];
  /** How many were asked for and not withdrawn, in evaluations. */
  asked: Scalars['Int']['output'];
  /** How many of these were given, in evaluations. */
  given: Scalars['Int']['output'];
  /** Their mean score, 0 to 100; null where none was given. */
  meanScore: Maybe<Scalars['Float']['output']>;
};

/** By what evaluations are grouped. */
export type EvaluationStatsGroupBy =
  | 'DIRECTION'
  | 'YEAR'
  /** By the code of the street, 12 digits. */
  | 'STREET';

/** Whom to ask about whom. */
export type RequestEvaluationInput = {
  /** Who rates whom. */
  direction: EvaluationDirection;
  /** What it is for. */
  purpose: EvaluationPurpose;
  /** The year it is about, up to this one. */
  year: Scalars['Int']['input'];
  /** The unit, `unt_…`; a department too. */
  unit: Scalars['ID']['input'];
  /** The Party organization of the street or community, `org_…`. */
  organization: Scalars['ID']['input'];
  /** The post of the cadre, `pst_…`, before they are appraised or appointed; left out for a yearly evaluation. */
  post?: InputMaybe<Scalars['ID']['input']>;
  /** What is asked, at most 20 items. */
  items: Array<EvaluationItemInput>;
  /** The last day to give it. */
  dueOn: Scalars['Date']['input'];
};

/** An item of the form. */
export type EvaluationItemInput = {
  /** What is asked; each name once. */
  name: Scalars['String']['input'];
  /** How much it weighs against the other items, more than 0, at most 100. */
  weight: Scalars['Float']['input'];
};

/** What came of it. */
export type RequestEvaluationPayload = {
  __typename?: 'RequestEvaluationPayload';
  /** The evaluation; null when refused. */
  evaluation: Maybe<Evaluation>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What was thought of an item. */
export type EvaluationScoreInput = {
  /** The item, `evi_…`. */
  item: Scalars['ID']['input'];
  /** The score, 0 to 100. */
  score: Scalars['Float']['input'];
};

/** Which evaluation. */
export type GiveEvaluationInput = {
  /** The evaluation. */
  evaluation: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** A score for every item of the form. */
  scores: Array<EvaluationScoreInput>;
  /** What else is to be said, at most 2,000 characters. */
  opinion?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type GiveEvaluationPayload = {
  __typename?: 'GiveEvaluationPayload';
  /** The evaluation; null when refused. */
  evaluation: Maybe<Evaluation>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Which evaluation. */
export type PublishEvaluationInput = {
  /** The evaluation. */
  evaluation: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type PublishEvaluationPayload = {
  __typename?: 'PublishEvaluationPayload';
  /** The evaluation; null when refused. */
  evaluation: Maybe<Evaluation>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Which evaluation. */
export type SendEvaluationInput = {
  /** The evaluation. */
  evaluation: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type SendEvaluationPayload = {
  __typename?: 'SendEvaluationPayload';
  /** The evaluation; null when refused. */
  evaluation: Maybe<Evaluation>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Which evaluation. */
export type WithdrawEvaluationInput = {
  /** The evaluation. */
  evaluation: Scalars['ID']['input'];
  /** The version that you have seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type WithdrawEvaluationPayload = {
  __typename?: 'WithdrawEvaluationPayload';
  /** The evaluation; null when refused. */
  evaluation: Maybe<Evaluation>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  AssessmentScheme: AssessmentScheme;
  AssessmentMeasure: AssessmentMeasure;
  AssessmentCycle: AssessmentCycle;
  AssessedOrganization: AssessedOrganization;
  AssessmentScore: AssessmentScore;
  Post: Post;
  ScoreAppeal: ScoreAppeal;
  Debriefing: Debriefing;
  Feedback: Feedback;
  Indicator: Indicator;
  StatObservation: StatObservation;
  Division: Division;
  PartyOrganization: PartyOrganization;
  FormalismAnalysis: FormalismAnalysis;
  FormalismRule: FormalismRule;
  BodyFormalism: BodyFormalism;
  Unit: Unit;
  Rectification: Rectification;
  Analysis: Analysis;
  AnalysisThreshold: AnalysisThreshold;
  AnalysisFinding: AnalysisFinding;
  Evaluation: Evaluation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AssessmentScheme: { __typename: 'AssessmentScheme' } & GraphQLRecursivePick<
    FederationTypes['AssessmentScheme'],
    { id: true }
  >;
  AssessmentMeasure: { __typename: 'AssessmentMeasure' } & GraphQLRecursivePick<
    FederationTypes['AssessmentMeasure'],
    { id: true }
  >;
  AssessmentCycle: { __typename: 'AssessmentCycle' } & GraphQLRecursivePick<
    FederationTypes['AssessmentCycle'],
    { id: true }
  >;
  AssessedOrganization: { __typename: 'AssessedOrganization' } & GraphQLRecursivePick<
    FederationTypes['AssessedOrganization'],
    { id: true }
  >;
  AssessmentScore: { __typename: 'AssessmentScore' } & GraphQLRecursivePick<
    FederationTypes['AssessmentScore'],
    { id: true }
  >;
  Post: { __typename: 'Post' } & GraphQLRecursivePick<FederationTypes['Post'], { id: true }>;
  ScoreAppeal: { __typename: 'ScoreAppeal' } & GraphQLRecursivePick<
    FederationTypes['ScoreAppeal'],
    { id: true }
  >;
  Debriefing: { __typename: 'Debriefing' } & GraphQLRecursivePick<
    FederationTypes['Debriefing'],
    { id: true }
  >;
  Feedback: { __typename: 'Feedback' } & GraphQLRecursivePick<FederationTypes['Feedback'], { id: true }>;
  Indicator: { __typename: 'Indicator' } & GraphQLRecursivePick<FederationTypes['Indicator'], { code: true }>;
  StatObservation: { __typename: 'StatObservation' } & GraphQLRecursivePick<
    FederationTypes['StatObservation'],
    { id: true }
  >;
  Division: { __typename: 'Division' } & GraphQLRecursivePick<FederationTypes['Division'], { code: true }>;
  PartyOrganization: { __typename: 'PartyOrganization' } & GraphQLRecursivePick<
    FederationTypes['PartyOrganization'],
    { id: true }
  >;
  FormalismAnalysis: { __typename: 'FormalismAnalysis' } & GraphQLRecursivePick<
    FederationTypes['FormalismAnalysis'],
    { id: true }
  >;
  FormalismRule: { __typename: 'FormalismRule' } & GraphQLRecursivePick<
    FederationTypes['FormalismRule'],
    { id: true }
  >;
  BodyFormalism: { __typename: 'BodyFormalism' } & GraphQLRecursivePick<
    FederationTypes['BodyFormalism'],
    { id: true }
  >;
  Unit: { __typename: 'Unit' } & GraphQLRecursivePick<FederationTypes['Unit'], { id: true }>;
  Rectification: { __typename: 'Rectification' } & GraphQLRecursivePick<
    FederationTypes['Rectification'],
    { id: true }
  >;
  Analysis: { __typename: 'Analysis' } & GraphQLRecursivePick<FederationTypes['Analysis'], { id: true }>;
  AnalysisThreshold: { __typename: 'AnalysisThreshold' } & GraphQLRecursivePick<
    FederationTypes['AnalysisThreshold'],
    { id: true }
  >;
  AnalysisFinding: { __typename: 'AnalysisFinding' } & GraphQLRecursivePick<
    FederationTypes['AnalysisFinding'],
    { id: true }
  >;
  Evaluation: { __typename: 'Evaluation' } & GraphQLRecursivePick<
    FederationTypes['Evaluation'],
    { id: true }
  >;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  OrderDirection: OrderDirection;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DefineAssessmentMeasureInput: DefineAssessmentMeasureInput;
  DefineAssessmentMeasurePayload: ResolverTypeWrapper<
    Omit<DefineAssessmentMeasurePayload, 'measure'> & { measure?: Maybe<ResolversTypes['AssessmentMeasure']> }
  >;
  SchemeItemInput: SchemeItemInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DraftAssessmentSchemeInput: DraftAssessmentSchemeInput;
  DraftAssessmentSchemePayload: ResolverTypeWrapper<
    Omit<DraftAssessmentSchemePayload, 'scheme'> & { scheme?: Maybe<ResolversTypes['AssessmentScheme']> }
  >;
  SetItemsOfAssessmentSchemeInput: SetItemsOfAssessmentSchemeInput;
  SetItemsOfAssessmentSchemePayload: ResolverTypeWrapper<
    Omit<SetItemsOfAssessmentSchemePayload, 'scheme'> & { scheme?: Maybe<ResolversTypes['AssessmentScheme']> }
  >;
  PublishAssessmentSchemeInput: PublishAssessmentSchemeInput;
  PublishAssessmentSchemePayload: ResolverTypeWrapper<
    Omit<PublishAssessmentSchemePayload, 'scheme'> & { scheme?: Maybe<ResolversTypes['AssessmentScheme']> }
  >;
  SimulateSchemeInput: SimulateSchemeInput;
  SimulateSchemePayload: ResolverTypeWrapper<
    Omit<SimulateSchemePayload, 'cycles'> & { cycles?: Maybe<Array<ResolversTypes['SimulatedCycle']>> }
  >;
  SimulatedCycle: ResolverTypeWrapper<
    Omit<SimulatedCycle, 'cycle' | 'scores'> & {
      cycle: ResolversTypes['AssessmentCycle'];
      scores: Array<ResolversTypes['SimulatedScore']>;
    }
  >;
  SimulatedScore: ResolverTypeWrapper<
    Omit<SimulatedScore, 'organization' | 'division'> & {
      organization?: Maybe<ResolversTypes['PartyOrganization']>;
      division?: Maybe<ResolversTypes['Division']>;
    }
  >;
  SimulatedPart: ResolverTypeWrapper<SimulatedPart>;
  SimulatedExclusion: SimulatedExclusion;
  DesignAssessmentCycleInput: DesignAssessmentCycleInput;
  DesignAssessmentCyclePayload: ResolverTypeWrapper<
    Omit<DesignAssessmentCyclePayload, 'cycle'> & { cycle?: Maybe<ResolversTypes['AssessmentCycle']> }
  >;
  AddLocalItemToAssessmentCycleInput: AddLocalItemToAssessmentCycleInput;
  AddLocalItemToAssessmentCyclePayload: ResolverTypeWrapper<
    Omit<AddLocalItemToAssessmentCyclePayload, 'cycle'> & { cycle?: Maybe<ResolversTypes['AssessmentCycle']> }
  >;
  PublishAssessmentCycleInput: PublishAssessmentCycleInput;
  PublishAssessmentCyclePayload: ResolverTypeWrapper<
    Omit<PublishAssessmentCyclePayload, 'cycle'> & { cycle?: Maybe<ResolversTypes['AssessmentCycle']> }
  >;
  CollectAssessmentCycleInput: CollectAssessmentCycleInput;
  CollectAssessmentCyclePayload: ResolverTypeWrapper<
    Omit<CollectAssessmentCyclePayload, 'cycle'> & { cycle?: Maybe<ResolversTypes['AssessmentCycle']> }
  >;
  GatherAssessmentCycleInput: GatherAssessmentCycleInput;
  GatherAssessmentCyclePayload: ResolverTypeWrapper<
    Omit<GatherAssessmentCyclePayload, 'cycle'> & { cycle?: Maybe<ResolversTypes['AssessmentCycle']> }
  >;
  LeaveOutItemOfAssessmentCycleInput: LeaveOutItemOfAssessmentCycleInput;
  LeaveOutItemOfAssessmentCyclePayload: ResolverTypeWrapper<
    Omit<LeaveOutItemOfAssessmentCyclePayload, 'cycle'> & { cycle?: Maybe<ResolversTypes['AssessmentCycle']> }
  >;
  DeclareItemValueInput: DeclareItemValueInput;
  DeclareItemValuePayload: ResolverTypeWrapper<
    Omit<DeclareItemValuePayload, 'organization'> & {
      organization?: Maybe<ResolversTypes['AssessedOrganization']>;
    }
  >;
  OpenSelfReviewOfAssessmentCycleInput: OpenSelfReviewOfAssessmentCycleInput;
  OpenSelfReviewOfAssessmentCyclePayload: ResolverTypeWrapper<
    Omit<OpenSelfReviewOfAssessmentCyclePayload, 'cycle'> & {
      cycle?: Maybe<ResolversTypes['AssessmentCycle']>;
    }
  >;
  OpenDebriefingOfAssessmentCycleInput: OpenDebriefingOfAssessmentCycleInput;
  OpenDebriefingOfAssessmentCyclePayload: ResolverTypeWrapper<
    Omit<OpenDebriefingOfAssessmentCyclePayload, 'cycle'> & {
      cycle?: Maybe<ResolversTypes['AssessmentCycle']>;
    }
  >;
  ScoreAssessmentCycleInput: ScoreAssessmentCycleInput;
  ScoreAssessmentCyclePayload: ResolverTypeWrapper<
    Omit<ScoreAssessmentCyclePayload, 'cycle'> & { cycle?: Maybe<ResolversTypes['AssessmentCycle']> }
  >;
  OpenFeedbackOfAssessmentCycleInput: OpenFeedbackOfAssessmentCycleInput;
  OpenFeedbackOfAssessmentCyclePayload: ResolverTypeWrapper<
    Omit<OpenFeedbackOfAssessmentCyclePayload, 'cycle'> & { cycle?: Maybe<ResolversTypes['AssessmentCycle']> }
  >;
  OpenAppealsOfAssessmentCycleInput: OpenAppealsOfAssessmentCycleInput;
  OpenAppealsOfAssessmentCyclePayload: ResolverTypeWrapper<
    Omit<OpenAppealsOfAssessmentCyclePayload, 'cycle'> & { cycle?: Maybe<ResolversTypes['AssessmentCycle']> }
  >;
  FinalizeAssessmentCycleInput: FinalizeAssessmentCycleInput;
  FinalizeAssessmentCyclePayload: ResolverTypeWrapper<
    Omit<FinalizeAssessmentCyclePayload, 'cycle'> & { cycle?: Maybe<ResolversTypes['AssessmentCycle']> }
  >;
  ApplyAssessmentCycleInput: ApplyAssessmentCycleInput;
  ApplyAssessmentCyclePayload: ResolverTypeWrapper<
    Omit<ApplyAssessmentCyclePayload, 'cycle'> & { cycle?: Maybe<ResolversTypes['AssessmentCycle']> }
  >;
  UserError: ResolverTypeWrapper<UserError>;
  AssessmentScheme: ResolverTypeWrapper<string>;
  AssessmentSchemeState: AssessmentSchemeState;
  AssessmentSchemeWhere: AssessmentSchemeWhere;
  AssessmentSchemeOrder: AssessmentSchemeOrder;
  AssessmentSchemeOrderField: AssessmentSchemeOrderField;
  AssessmentSchemeConnection: ResolverTypeWrapper<
    Omit<AssessmentSchemeConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['AssessmentSchemeEdge']>;
      nodes: Array<ResolversTypes['AssessmentScheme']>;
    }
  >;
  AssessmentSchemeEdge: ResolverTypeWrapper<
    Omit<AssessmentSchemeEdge, 'node'> & { node: ResolversTypes['AssessmentScheme'] }
  >;
  SchemeItem: ResolverTypeWrapper<
    Omit<SchemeItem, 'measure' | 'division'> & {
      measure?: Maybe<ResolversTypes['AssessmentMeasure']>;
      division?: Maybe<ResolversTypes['Division']>;
    }
  >;
  ItemSource: ItemSource;
  ItemDirection: ItemDirection;
  WhenEmpty: WhenEmpty;
  AssessmentMeasure: ResolverTypeWrapper<string>;
  AssessmentMeasureWhere: AssessmentMeasureWhere;
  AssessmentMeasureOrder: AssessmentMeasureOrder;
  AssessmentMeasureOrderField: AssessmentMeasureOrderField;
  AssessmentMeasureConnection: ResolverTypeWrapper<
    Omit<AssessmentMeasureConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['AssessmentMeasureEdge']>;
      nodes: Array<ResolversTypes['AssessmentMeasure']>;
    }
  >;
  AssessmentMeasureEdge: ResolverTypeWrapper<
    Omit<AssessmentMeasureEdge, 'node'> & { node: ResolversTypes['AssessmentMeasure'] }
  >;
  TraceEntry: ResolverTypeWrapper<TraceEntry>;
  TraceEntryWhere: TraceEntryWhere;
  TraceEntryOrder: TraceEntryOrder;
  TraceEntryOrderField: TraceEntryOrderField;
  TraceEntryConnection: ResolverTypeWrapper<TraceEntryConnection>;
  TraceEntryEdge: ResolverTypeWrapper<TraceEntryEdge>;
  DefineIndicatorInput: DefineIndicatorInput;
  DefineIndicatorPayload: ResolverTypeWrapper<
    Omit<DefineIndicatorPayload, 'indicator'> & { indicator?: Maybe<ResolversTypes['Indicator']> }
  >;
  RecordObservationInput: RecordObservationInput;
  RecordObservationPayload: ResolverTypeWrapper<
    Omit<RecordObservationPayload, 'observation'> & { observation?: Maybe<ResolversTypes['StatObservation']> }
  >;
  AssessmentCycle: ResolverTypeWrapper<string>;
  AssessmentCycleState: AssessmentCycleState;
  AssessedLevel: AssessedLevel;
  ScoreLevel: ScoreLevel;
  AssessmentCycleWhere: AssessmentCycleWhere;
  AssessmentCycleOrder: AssessmentCycleOrder;
  AssessmentCycleOrderField: AssessmentCycleOrderField;
  AssessmentCycleConnection: ResolverTypeWrapper<
    Omit<AssessmentCycleConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['AssessmentCycleEdge']>;
      nodes: Array<ResolversTypes['AssessmentCycle']>;
    }
  >;
  AssessmentCycleEdge: ResolverTypeWrapper<
    Omit<AssessmentCycleEdge, 'node'> & { node: ResolversTypes['AssessmentCycle'] }
  >;
  CollectionProgress: ResolverTypeWrapper<
    Omit<CollectionProgress, 'failingItems'> & { failingItems: Array<ResolversTypes['SchemeItem']> }
  >;
  OmittedItem: ResolverTypeWrapper<Omit<OmittedItem, 'item'> & { item: ResolversTypes['SchemeItem'] }>;
  AssessedOrganization: ResolverTypeWrapper<string>;
  AssessedOrganizationWhere: AssessedOrganizationWhere;
  AssessedOrganizationOrder: AssessedOrganizationOrder;
  AssessedOrganizationOrderField: AssessedOrganizationOrderField;
  AssessedOrganizationConnection: ResolverTypeWrapper<
    Omit<AssessedOrganizationConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['AssessedOrganizationEdge']>;
      nodes: Array<ResolversTypes['AssessedOrganization']>;
    }
  >;
  AssessedOrganizationEdge: ResolverTypeWrapper<
    Omit<AssessedOrganizationEdge, 'node'> & { node: ResolversTypes['AssessedOrganization'] }
  >;
  ItemValue: ResolverTypeWrapper<
    Omit<ItemValue, 'item' | 'organization'> & {
      item: ResolversTypes['SchemeItem'];
      organization?: Maybe<ResolversTypes['PartyOrganization']>;
    }
  >;
  ItemValueWhere: ItemValueWhere;
  ItemValueOrder: ItemValueOrder;
  ItemValueOrderField: ItemValueOrderField;
  ItemValueConnection: ResolverTypeWrapper<
    Omit<ItemValueConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ItemValueEdge']>;
      nodes: Array<ResolversTypes['ItemValue']>;
    }
  >;
  ItemValueEdge: ResolverTypeWrapper<Omit<ItemValueEdge, 'node'> & { node: ResolversTypes['ItemValue'] }>;
  ValueCase: ResolverTypeWrapper<ValueCase>;
  ValueCaseWhere: ValueCaseWhere;
  ValueCaseOrder: ValueCaseOrder;
  ValueCaseOrderField: ValueCaseOrderField;
  ValueCaseConnection: ResolverTypeWrapper<ValueCaseConnection>;
  ValueCaseEdge: ResolverTypeWrapper<ValueCaseEdge>;
  AssessmentScore: ResolverTypeWrapper<string>;
  ScoreExplanation: ResolverTypeWrapper<
    Omit<ScoreExplanation, 'rule' | 'posts' | 'parts' | 'appeals'> & {
      rule?: Maybe<ResolversTypes['AssessmentScheme']>;
      posts: Array<ResolversTypes['HeldPost']>;
      parts: Array<ResolversTypes['ScorePart']>;
      appeals: Array<ResolversTypes['ScoreAppeal']>;
    }
  >;
  HeldPost: ResolverTypeWrapper<Omit<HeldPost, 'post'> & { post: ResolversTypes['Post'] }>;
  Post: ResolverTypeWrapper<string>;
  ScoreRevision: ResolverTypeWrapper<ScoreRevision>;
  ScoreAppeal: ResolverTypeWrapper<string>;
  ScoreAppealState: ScoreAppealState;
  ScoreAppealWhere: ScoreAppealWhere;
  ScoreAppealOrder: ScoreAppealOrder;
  ScoreAppealOrderField: ScoreAppealOrderField;
  ScoreAppealConnection: ResolverTypeWrapper<
    Omit<ScoreAppealConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ScoreAppealEdge']>;
      nodes: Array<ResolversTypes['ScoreAppeal']>;
    }
  >;
  ScoreAppealEdge: ResolverTypeWrapper<
    Omit<ScoreAppealEdge, 'node'> & { node: ResolversTypes['ScoreAppeal'] }
  >;
  FileScoreAppealInput: FileScoreAppealInput;
  FileScoreAppealPayload: ResolverTypeWrapper<
    Omit<FileScoreAppealPayload, 'appeal'> & { appeal?: Maybe<ResolversTypes['ScoreAppeal']> }
  >;
  WithdrawScoreAppealInput: WithdrawScoreAppealInput;
  WithdrawScoreAppealPayload: ResolverTypeWrapper<
    Omit<WithdrawScoreAppealPayload, 'appeal'> & { appeal?: Maybe<ResolversTypes['ScoreAppeal']> }
  >;
  ValueCorrectionInput: ValueCorrectionInput;
  UpholdScoreAppealInput: UpholdScoreAppealInput;
  UpholdScoreAppealPayload: ResolverTypeWrapper<
    Omit<UpholdScoreAppealPayload, 'appeal'> & { appeal?: Maybe<ResolversTypes['ScoreAppeal']> }
  >;
  RejectScoreAppealInput: RejectScoreAppealInput;
  RejectScoreAppealPayload: ResolverTypeWrapper<
    Omit<RejectScoreAppealPayload, 'appeal'> & { appeal?: Maybe<ResolversTypes['ScoreAppeal']> }
  >;
  Debriefing: ResolverTypeWrapper<string>;
  DebriefingState: DebriefingState;
  VoterKind: VoterKind;
  DebriefingQuestion: ResolverTypeWrapper<DebriefingQuestion>;
  DebriefingVote: ResolverTypeWrapper<DebriefingVote>;
  DebriefingWhere: DebriefingWhere;
  DebriefingOrder: DebriefingOrder;
  DebriefingOrderField: DebriefingOrderField;
  DebriefingConnection: ResolverTypeWrapper<
    Omit<DebriefingConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['DebriefingEdge']>;
      nodes: Array<ResolversTypes['Debriefing']>;
    }
  >;
  DebriefingEdge: ResolverTypeWrapper<Omit<DebriefingEdge, 'node'> & { node: ResolversTypes['Debriefing'] }>;
  Feedback: ResolverTypeWrapper<string>;
  FeedbackState: FeedbackState;
  FeedbackFinding: ResolverTypeWrapper<
    Omit<FeedbackFinding, 'item'> & { item?: Maybe<ResolversTypes['SchemeItem']> }
  >;
  FeedbackWhere: FeedbackWhere;
  FeedbackOrder: FeedbackOrder;
  FeedbackOrderField: FeedbackOrderField;
  FeedbackConnection: ResolverTypeWrapper<
    Omit<FeedbackConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['FeedbackEdge']>;
      nodes: Array<ResolversTypes['Feedback']>;
    }
  >;
  FeedbackEdge: ResolverTypeWrapper<Omit<FeedbackEdge, 'node'> & { node: ResolversTypes['Feedback'] }>;
  FileDebriefingInput: FileDebriefingInput;
  FileDebriefingPayload: ResolverTypeWrapper<
    Omit<FileDebriefingPayload, 'debriefing'> & { debriefing?: Maybe<ResolversTypes['Debriefing']> }
  >;
  DebriefingQuestionInput: DebriefingQuestionInput;
  DebriefingVoteInput: DebriefingVoteInput;
  HoldDebriefingInput: HoldDebriefingInput;
  HoldDebriefingPayload: ResolverTypeWrapper<
    Omit<HoldDebriefingPayload, 'debriefing'> & { debriefing?: Maybe<ResolversTypes['Debriefing']> }
  >;
  GradeDebriefingInput: GradeDebriefingInput;
  GradeDebriefingPayload: ResolverTypeWrapper<
    Omit<GradeDebriefingPayload, 'debriefing'> & { debriefing?: Maybe<ResolversTypes['Debriefing']> }
  >;
  FeedbackFindingInput: FeedbackFindingInput;
  GiveFeedbackInput: GiveFeedbackInput;
  GiveFeedbackPayload: ResolverTypeWrapper<
    Omit<GiveFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversTypes['Feedback']> }
  >;
  AnswerFeedbackInput: AnswerFeedbackInput;
  AnswerFeedbackPayload: ResolverTypeWrapper<
    Omit<AnswerFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversTypes['Feedback']> }
  >;
  ScorePart: ResolverTypeWrapper<
    Omit<ScorePart, 'item' | 'value' | 'omission'> & {
      item: ResolversTypes['SchemeItem'];
      value?: Maybe<ResolversTypes['ItemValue']>;
      omission?: Maybe<ResolversTypes['OmittedItem']>;
    }
  >;
  ScoreExclusion: ScoreExclusion;
  AssessmentGrade: AssessmentGrade;
  AssessmentScoreWhere: AssessmentScoreWhere;
  AssessmentScoreOrder: AssessmentScoreOrder;
  AssessmentScoreOrderField: AssessmentScoreOrderField;
  AssessmentScoreConnection: ResolverTypeWrapper<
    Omit<AssessmentScoreConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['AssessmentScoreEdge']>;
      nodes: Array<ResolversTypes['AssessmentScore']>;
    }
  >;
  AssessmentScoreEdge: ResolverTypeWrapper<
    Omit<AssessmentScoreEdge, 'node'> & { node: ResolversTypes['AssessmentScore'] }
  >;
  Indicator: ResolverTypeWrapper<string>;
  IndicatorOwner: IndicatorOwner;
  IndicatorWhere: IndicatorWhere;
  IndicatorOrder: IndicatorOrder;
  IndicatorOrderField: IndicatorOrderField;
  IndicatorConnection: ResolverTypeWrapper<
    Omit<IndicatorConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['IndicatorEdge']>;
      nodes: Array<ResolversTypes['Indicator']>;
    }
  >;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  StatObservation: ResolverTypeWrapper<string>;
  ObservationQualifier: ObservationQualifier;
  DatePrecision: DatePrecision;
  ObservationMethod: ObservationMethod;
  IncomparableReason: IncomparableReason;
  ObservationGrowth: ResolverTypeWrapper<
    Omit<ObservationGrowth, 'previous'> & { previous: ResolversTypes['StatObservation'] }
  >;
  ObservationComparison: ResolverTypeWrapper<
    Omit<ObservationComparison, 'computed'> & { computed: ResolversTypes['StatObservation'] }
  >;
  StatObservationWhere: StatObservationWhere;
  StatObservationOrder: StatObservationOrder;
  StatObservationOrderField: StatObservationOrderField;
  StatObservationConnection: ResolverTypeWrapper<
    Omit<StatObservationConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['StatObservationEdge']>;
      nodes: Array<ResolversTypes['StatObservation']>;
    }
  >;
  StatObservationEdge: ResolverTypeWrapper<
    Omit<StatObservationEdge, 'node'> & { node: ResolversTypes['StatObservation'] }
  >;
  DivisionProfile: ResolverTypeWrapper<
    Omit<
      DivisionProfile,
      'area' | 'communities' | 'residentPopulation' | 'marketEntities' | 'partyBranches' | 'partyMembers'
    > & {
      area?: Maybe<ResolversTypes['StatObservation']>;
      communities?: Maybe<ResolversTypes['StatObservation']>;
      residentPopulation?: Maybe<ResolversTypes['StatObservation']>;
      marketEntities?: Maybe<ResolversTypes['StatObservation']>;
      partyBranches?: Maybe<ResolversTypes['StatObservation']>;
      partyMembers?: Maybe<ResolversTypes['StatObservation']>;
    }
  >;
  Division: ResolverTypeWrapper<string>;
  PartyOrganization: ResolverTypeWrapper<string>;
  FormalismAnalysis: ResolverTypeWrapper<string>;
  FormalismAnalysisState: FormalismAnalysisState;
  FormalismRule: ResolverTypeWrapper<string>;
  FormalismAnalysisWhere: FormalismAnalysisWhere;
  FormalismAnalysisOrder: FormalismAnalysisOrder;
  FormalismAnalysisOrderField: FormalismAnalysisOrderField;
  FormalismAnalysisConnection: ResolverTypeWrapper<
    Omit<FormalismAnalysisConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['FormalismAnalysisEdge']>;
      nodes: Array<ResolversTypes['FormalismAnalysis']>;
    }
  >;
  FormalismAnalysisEdge: ResolverTypeWrapper<
    Omit<FormalismAnalysisEdge, 'node'> & { node: ResolversTypes['FormalismAnalysis'] }
  >;
  BodyFormalism: ResolverTypeWrapper<string>;
  GoverningBody: ResolverTypeWrapper<string>;
  Unit: ResolverTypeWrapper<string>;
  ExchangeCategory: ResolverTypeWrapper<string>;
  FormalismVerdict: FormalismVerdict;
  FormalismSignKind: FormalismSignKind;
  FormalismSign: ResolverTypeWrapper<FormalismSign>;
  FormalismCase: ResolverTypeWrapper<FormalismCase>;
  BodyFormalismWhere: BodyFormalismWhere;
  BodyFormalismOrder: BodyFormalismOrder;
  BodyFormalismOrderField: BodyFormalismOrderField;
  BodyFormalismConnection: ResolverTypeWrapper<
    Omit<BodyFormalismConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['BodyFormalismEdge']>;
      nodes: Array<ResolversTypes['BodyFormalism']>;
    }
  >;
  BodyFormalismEdge: ResolverTypeWrapper<
    Omit<BodyFormalismEdge, 'node'> & { node: ResolversTypes['BodyFormalism'] }
  >;
  SetFormalismRuleInput: SetFormalismRuleInput;
  SetFormalismRulePayload: ResolverTypeWrapper<
    Omit<SetFormalismRulePayload, 'rule'> & { rule?: Maybe<ResolversTypes['FormalismRule']> }
  >;
  OpenFormalismAnalysisInput: OpenFormalismAnalysisInput;
  OpenFormalismAnalysisPayload: ResolverTypeWrapper<
    Omit<OpenFormalismAnalysisPayload, 'analysis'> & { analysis?: Maybe<ResolversTypes['FormalismAnalysis']> }
  >;
  GatherFormalismAnalysisInput: GatherFormalismAnalysisInput;
  GatherFormalismAnalysisPayload: ResolverTypeWrapper<
    Omit<GatherFormalismAnalysisPayload, 'analysis'> & {
      analysis?: Maybe<ResolversTypes['FormalismAnalysis']>;
    }
  >;
  IdentifyRectificationByFormalismInput: IdentifyRectificationByFormalismInput;
  IdentifyRectificationByFormalismPayload: ResolverTypeWrapper<
    Omit<IdentifyRectificationByFormalismPayload, 'rectification'> & {
      rectification?: Maybe<ResolversTypes['Rectification']>;
    }
  >;
  RectificationReasonInput: RectificationReasonInput;
  CaseInput: CaseInput;
  IdentifyRectificationInput: IdentifyRectificationInput;
  IdentifyRectificationPayload: ResolverTypeWrapper<
    Omit<IdentifyRectificationPayload, 'rectification'> & {
      rectification?: Maybe<ResolversTypes['Rectification']>;
    }
  >;
  DismissRectificationInput: DismissRectificationInput;
  DismissRectificationPayload: ResolverTypeWrapper<
    Omit<DismissRectificationPayload, 'rectification'> & {
      rectification?: Maybe<ResolversTypes['Rectification']>;
    }
  >;
  ConfirmRectificationInput: ConfirmRectificationInput;
  ConfirmRectificationPayload: ResolverTypeWrapper<
    Omit<ConfirmRectificationPayload, 'rectification'> & {
      rectification?: Maybe<ResolversTypes['Rectification']>;
    }
  >;
  RectificationMeasureInput: RectificationMeasureInput;
  DraftPlanOfRectificationInput: DraftPlanOfRectificationInput;
  DraftPlanOfRectificationPayload: ResolverTypeWrapper<
    Omit<DraftPlanOfRectificationPayload, 'rectification'> & {
      rectification?: Maybe<ResolversTypes['Rectification']>;
    }
  >;
  HearOpinionsOnRectificationInput: HearOpinionsOnRectificationInput;
  HearOpinionsOnRectificationPayload: ResolverTypeWrapper<
    Omit<HearOpinionsOnRectificationPayload, 'rectification'> & {
      rectification?: Maybe<ResolversTypes['Rectification']>;
    }
  >;
  ApprovePlanOfRectificationInput: ApprovePlanOfRectificationInput;
  ApprovePlanOfRectificationPayload: ResolverTypeWrapper<
    Omit<ApprovePlanOfRectificationPayload, 'rectification'> & {
      rectification?: Maybe<ResolversTypes['Rectification']>;
    }
  >;
  StartRectificationInput: StartRectificationInput;
  StartRectificationPayload: ResolverTypeWrapper<
    Omit<StartRectificationPayload, 'rectification'> & {
      rectification?: Maybe<ResolversTypes['Rectification']>;
    }
  >;
  SettleMeasureOfRectificationInput: SettleMeasureOfRectificationInput;
  SettleMeasureOfRectificationPayload: ResolverTypeWrapper<
    Omit<SettleMeasureOfRectificationPayload, 'rectification'> & {
      rectification?: Maybe<ResolversTypes['Rectification']>;
    }
  >;
  SelfCheckRectificationInput: SelfCheckRectificationInput;
  SelfCheckRectificationPayload: ResolverTypeWrapper<
    Omit<SelfCheckRectificationPayload, 'rectification'> & {
      rectification?: Maybe<ResolversTypes['Rectification']>;
    }
  >;
  VotesInput: VotesInput;
  AcceptRectificationInput: AcceptRectificationInput;
  AcceptRectificationPayload: ResolverTypeWrapper<
    Omit<AcceptRectificationPayload, 'rectification'> & {
      rectification?: Maybe<ResolversTypes['Rectification']>;
    }
  >;
  RefuseRectificationInput: RefuseRectificationInput;
  RefuseRectificationPayload: ResolverTypeWrapper<
    Omit<RefuseRectificationPayload, 'rectification'> & {
      rectification?: Maybe<ResolversTypes['Rectification']>;
    }
  >;
  ResumeRectificationInput: ResumeRectificationInput;
  ResumeRectificationPayload: ResolverTypeWrapper<
    Omit<ResumeRectificationPayload, 'rectification'> & {
      rectification?: Maybe<ResolversTypes['Rectification']>;
    }
  >;
  WatchRectificationInput: WatchRectificationInput;
  WatchRectificationPayload: ResolverTypeWrapper<
    Omit<WatchRectificationPayload, 'rectification'> & {
      rectification?: Maybe<ResolversTypes['Rectification']>;
    }
  >;
  RelapseRectificationInput: RelapseRectificationInput;
  RelapseRectificationPayload: ResolverTypeWrapper<
    Omit<RelapseRectificationPayload, 'rectification'> & {
      rectification?: Maybe<ResolversTypes['Rectification']>;
    }
  >;
  CloseRectificationInput: CloseRectificationInput;
  CloseRectificationPayload: ResolverTypeWrapper<
    Omit<CloseRectificationPayload, 'rectification'> & {
      rectification?: Maybe<ResolversTypes['Rectification']>;
    }
  >;
  Rectification: ResolverTypeWrapper<string>;
  RectificationState: RectificationState;
  RectificationSource: RectificationSource;
  RectificationReasonClass: RectificationReasonClass;
  RectificationReason: ResolverTypeWrapper<RectificationReason>;
  RectificationCase: ResolverTypeWrapper<RectificationCase>;
  RectificationMeasure: ResolverTypeWrapper<RectificationMeasure>;
  OpinionMeeting: ResolverTypeWrapper<OpinionMeeting>;
  RectificationAcceptance: ResolverTypeWrapper<RectificationAcceptance>;
  RectificationWhere: RectificationWhere;
  RectificationOrder: RectificationOrder;
  RectificationOrderField: RectificationOrderField;
  RectificationConnection: ResolverTypeWrapper<
    Omit<RectificationConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['RectificationEdge']>;
      nodes: Array<ResolversTypes['Rectification']>;
    }
  >;
  RectificationEdge: ResolverTypeWrapper<
    Omit<RectificationEdge, 'node'> & { node: ResolversTypes['Rectification'] }
  >;
  Change: ResolverTypeWrapper<Change>;
  ChangeWhere: ChangeWhere;
  ChangeConnection: ResolverTypeWrapper<ChangeConnection>;
  ChangeEdge: ResolverTypeWrapper<ChangeEdge>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditEntryWhere: AuditEntryWhere;
  AuditEntryOrder: AuditEntryOrder;
  AuditEntryOrderField: AuditEntryOrderField;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  Analysis: ResolverTypeWrapper<string>;
  AnalysisKind: AnalysisKind;
  AnalysisState: AnalysisState;
  AnalysisThreshold: ResolverTypeWrapper<string>;
  AnalysisThresholdName: AnalysisThresholdName;
  AnalysisWhere: AnalysisWhere;
  AnalysisOrder: AnalysisOrder;
  AnalysisOrderField: AnalysisOrderField;
  AnalysisConnection: ResolverTypeWrapper<
    Omit<AnalysisConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['AnalysisEdge']>;
      nodes: Array<ResolversTypes['Analysis']>;
    }
  >;
  AnalysisEdge: ResolverTypeWrapper<Omit<AnalysisEdge, 'node'> & { node: ResolversTypes['Analysis'] }>;
  AnalysisFinding: ResolverTypeWrapper<string>;
  AnalysisVerdict: AnalysisVerdict;
  FindingFigure: ResolverTypeWrapper<FindingFigure>;
  FindingFigureName: FindingFigureName;
  FindingSign: ResolverTypeWrapper<FindingSign>;
  FindingSignKind: FindingSignKind;
  FindingCase: ResolverTypeWrapper<FindingCase>;
  AnalysisFindingWhere: AnalysisFindingWhere;
  AnalysisFindingOrder: AnalysisFindingOrder;
  AnalysisFindingOrderField: AnalysisFindingOrderField;
  AnalysisFindingConnection: ResolverTypeWrapper<
    Omit<AnalysisFindingConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['AnalysisFindingEdge']>;
      nodes: Array<ResolversTypes['AnalysisFinding']>;
    }
  >;
  AnalysisFindingEdge: ResolverTypeWrapper<
    Omit<AnalysisFindingEdge, 'node'> & { node: ResolversTypes['AnalysisFinding'] }
  >;
  SetAnalysisThresholdInput: SetAnalysisThresholdInput;
  SetAnalysisThresholdPayload: ResolverTypeWrapper<
    Omit<SetAnalysisThresholdPayload, 'threshold'> & {
      threshold?: Maybe<ResolversTypes['AnalysisThreshold']>;
    }
  >;
  OpenAnalysisInput: OpenAnalysisInput;
  OpenAnalysisPayload: ResolverTypeWrapper<
    Omit<OpenAnalysisPayload, 'analysis'> & { analysis?: Maybe<ResolversTypes['Analysis']> }
  >;
  GatherAnalysisInput: GatherAnalysisInput;
  GatherAnalysisPayload: ResolverTypeWrapper<
    Omit<GatherAnalysisPayload, 'analysis'> & { analysis?: Maybe<ResolversTypes['Analysis']> }
  >;
  Evaluation: ResolverTypeWrapper<string>;
  EvaluationDirection: EvaluationDirection;
  EvaluationPurpose: EvaluationPurpose;
  EvaluationState: EvaluationState;
  EvaluationItem: ResolverTypeWrapper<EvaluationItem>;
  EvaluationWhere: EvaluationWhere;
  EvaluationOrder: EvaluationOrder;
  EvaluationOrderField: EvaluationOrderField;
  EvaluationConnection: ResolverTypeWrapper<
    Omit<EvaluationConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['EvaluationEdge']>;
      nodes: Array<ResolversTypes['Evaluation']>;
    }
  >;
  EvaluationEdge: ResolverTypeWrapper<Omit<EvaluationEdge, 'node'> & { node: ResolversTypes['Evaluation'] }>;
  EvaluationStats: ResolverTypeWrapper<EvaluationStats>;
  EvaluationStatsGroup: ResolverTypeWrapper<EvaluationStatsGroup>;
  EvaluationStatsGroupBy: EvaluationStatsGroupBy;
  RequestEvaluationInput: RequestEvaluationInput;
  EvaluationItemInput: EvaluationItemInput;
  RequestEvaluationPayload: ResolverTypeWrapper<
    Omit<RequestEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['Evaluation']> }
  >;
  EvaluationScoreInput: EvaluationScoreInput;
  GiveEvaluationInput: GiveEvaluationInput;
  GiveEvaluationPayload: ResolverTypeWrapper<
    Omit<GiveEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['Evaluation']> }
  >;
  PublishEvaluationInput: PublishEvaluationInput;
  PublishEvaluationPayload: ResolverTypeWrapper<
    Omit<PublishEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['Evaluation']> }
  >;
  SendEvaluationInput: SendEvaluationInput;
  SendEvaluationPayload: ResolverTypeWrapper<
    Omit<SendEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['Evaluation']> }
  >;
  WithdrawEvaluationInput: WithdrawEvaluationInput;
  WithdrawEvaluationPayload: ResolverTypeWrapper<
    Omit<WithdrawEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['Evaluation']> }
  >;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  DefineAssessmentMeasureInput: DefineAssessmentMeasureInput;
  DefineAssessmentMeasurePayload: Omit<DefineAssessmentMeasurePayload, 'measure'> & {
    measure?: Maybe<ResolversParentTypes['AssessmentMeasure']>;
  };
  SchemeItemInput: SchemeItemInput;
  Float: Scalars['Float']['output'];
  DraftAssessmentSchemeInput: DraftAssessmentSchemeInput;
  DraftAssessmentSchemePayload: Omit<DraftAssessmentSchemePayload, 'scheme'> & {
    scheme?: Maybe<ResolversParentTypes['AssessmentScheme']>;
  };
  SetItemsOfAssessmentSchemeInput: SetItemsOfAssessmentSchemeInput;
  SetItemsOfAssessmentSchemePayload: Omit<SetItemsOfAssessmentSchemePayload, 'scheme'> & {
    scheme?: Maybe<ResolversParentTypes['AssessmentScheme']>;
  };
  PublishAssessmentSchemeInput: PublishAssessmentSchemeInput;
  PublishAssessmentSchemePayload: Omit<PublishAssessmentSchemePayload, 'scheme'> & {
    scheme?: Maybe<ResolversParentTypes['AssessmentScheme']>;
  };
  SimulateSchemeInput: SimulateSchemeInput;
  SimulateSchemePayload: Omit<SimulateSchemePayload, 'cycles'> & {
    cycles?: Maybe<Array<ResolversParentTypes['SimulatedCycle']>>;
  };
  SimulatedCycle: Omit<SimulatedCycle, 'cycle' | 'scores'> & {
    cycle: ResolversParentTypes['AssessmentCycle'];
    scores: Array<ResolversParentTypes['SimulatedScore']>;
  };
  SimulatedScore: Omit<SimulatedScore, 'organization' | 'division'> & {
    organization?: Maybe<ResolversParentTypes['PartyOrganization']>;
    division?: Maybe<ResolversParentTypes['Division']>;
  };
  SimulatedPart: SimulatedPart;
  DesignAssessmentCycleInput: DesignAssessmentCycleInput;
  DesignAssessmentCyclePayload: Omit<DesignAssessmentCyclePayload, 'cycle'> & {
    cycle?: Maybe<ResolversParentTypes['AssessmentCycle']>;
  };
  AddLocalItemToAssessmentCycleInput: AddLocalItemToAssessmentCycleInput;
  AddLocalItemToAssessmentCyclePayload: Omit<AddLocalItemToAssessmentCyclePayload, 'cycle'> & {
    cycle?: Maybe<ResolversParentTypes['AssessmentCycle']>;
  };
  PublishAssessmentCycleInput: PublishAssessmentCycleInput;
  PublishAssessmentCyclePayload: Omit<PublishAssessmentCyclePayload, 'cycle'> & {
    cycle?: Maybe<ResolversParentTypes['AssessmentCycle']>;
  };
  CollectAssessmentCycleInput: CollectAssessmentCycleInput;
  CollectAssessmentCyclePayload: Omit<CollectAssessmentCyclePayload, 'cycle'> & {
    cycle?: Maybe<ResolversParentTypes['AssessmentCycle']>;
  };
  GatherAssessmentCycleInput: GatherAssessmentCycleInput;
  GatherAssessmentCyclePayload: Omit<GatherAssessmentCyclePayload, 'cycle'> & {
    cycle?: Maybe<ResolversParentTypes['AssessmentCycle']>;
  };
  LeaveOutItemOfAssessmentCycleInput: LeaveOutItemOfAssessmentCycleInput;
  LeaveOutItemOfAssessmentCyclePayload: Omit<LeaveOutItemOfAssessmentCyclePayload, 'cycle'> & {
    cycle?: Maybe<ResolversParentTypes['AssessmentCycle']>;
  };
  DeclareItemValueInput: DeclareItemValueInput;
  DeclareItemValuePayload: Omit<DeclareItemValuePayload, 'organization'> & {
    organization?: Maybe<ResolversParentTypes['AssessedOrganization']>;
  };
  OpenSelfReviewOfAssessmentCycleInput: OpenSelfReviewOfAssessmentCycleInput;
  OpenSelfReviewOfAssessmentCyclePayload: Omit<OpenSelfReviewOfAssessmentCyclePayload, 'cycle'> & {
    cycle?: Maybe<ResolversParentTypes['AssessmentCycle']>;
  };
  OpenDebriefingOfAssessmentCycleInput: OpenDebriefingOfAssessmentCycleInput;
  OpenDebriefingOfAssessmentCyclePayload: Omit<OpenDebriefingOfAssessmentCyclePayload, 'cycle'> & {
    cycle?: Maybe<ResolversParentTypes['AssessmentCycle']>;
  };
  ScoreAssessmentCycleInput: ScoreAssessmentCycleInput;
  ScoreAssessmentCyclePayload: Omit<ScoreAssessmentCyclePayload, 'cycle'> & {
    cycle?: Maybe<ResolversParentTypes['AssessmentCycle']>;
  };
  OpenFeedbackOfAssessmentCycleInput: OpenFeedbackOfAssessmentCycleInput;
  OpenFeedbackOfAssessmentCyclePayload: Omit<OpenFeedbackOfAssessmentCyclePayload, 'cycle'> & {
    cycle?: Maybe<ResolversParentTypes['AssessmentCycle']>;
  };
  OpenAppealsOfAssessmentCycleInput: OpenAppealsOfAssessmentCycleInput;
  OpenAppealsOfAssessmentCyclePayload: Omit<OpenAppealsOfAssessmentCyclePayload, 'cycle'> & {
    cycle?: Maybe<ResolversParentTypes['AssessmentCycle']>;
  };
  FinalizeAssessmentCycleInput: FinalizeAssessmentCycleInput;
  FinalizeAssessmentCyclePayload: Omit<FinalizeAssessmentCyclePayload, 'cycle'> & {
    cycle?: Maybe<ResolversParentTypes['AssessmentCycle']>;
  };
  ApplyAssessmentCycleInput: ApplyAssessmentCycleInput;
  ApplyAssessmentCyclePayload: Omit<ApplyAssessmentCyclePayload, 'cycle'> & {
    cycle?: Maybe<ResolversParentTypes['AssessmentCycle']>;
  };
  UserError: UserError;
  AssessmentScheme: string;
  AssessmentSchemeWhere: AssessmentSchemeWhere;
  AssessmentSchemeOrder: AssessmentSchemeOrder;
  AssessmentSchemeConnection: Omit<AssessmentSchemeConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['AssessmentSchemeEdge']>;
    nodes: Array<ResolversParentTypes['AssessmentScheme']>;
  };
  AssessmentSchemeEdge: Omit<AssessmentSchemeEdge, 'node'> & {
    node: ResolversParentTypes['AssessmentScheme'];
  };
  SchemeItem: Omit<SchemeItem, 'measure' | 'division'> & {
    measure?: Maybe<ResolversParentTypes['AssessmentMeasure']>;
    division?: Maybe<ResolversParentTypes['Division']>;
  };
  AssessmentMeasure: string;
  AssessmentMeasureWhere: AssessmentMeasureWhere;
  AssessmentMeasureOrder: AssessmentMeasureOrder;
  AssessmentMeasureConnection: Omit<AssessmentMeasureConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['AssessmentMeasureEdge']>;
    nodes: Array<ResolversParentTypes['AssessmentMeasure']>;
  };
  AssessmentMeasureEdge: Omit<AssessmentMeasureEdge, 'node'> & {
    node: ResolversParentTypes['AssessmentMeasure'];
  };
  TraceEntry: TraceEntry;
  TraceEntryWhere: TraceEntryWhere;
  TraceEntryOrder: TraceEntryOrder;
  TraceEntryConnection: TraceEntryConnection;
  TraceEntryEdge: TraceEntryEdge;
  DefineIndicatorInput: DefineIndicatorInput;
  DefineIndicatorPayload: Omit<DefineIndicatorPayload, 'indicator'> & {
    indicator?: Maybe<ResolversParentTypes['Indicator']>;
  };
  RecordObservationInput: RecordObservationInput;
  RecordObservationPayload: Omit<RecordObservationPayload, 'observation'> & {
    observation?: Maybe<ResolversParentTypes['StatObservation']>;
  };
  AssessmentCycle: string;
  AssessmentCycleWhere: AssessmentCycleWhere;
  AssessmentCycleOrder: AssessmentCycleOrder;
  AssessmentCycleConnection: Omit<AssessmentCycleConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['AssessmentCycleEdge']>;
    nodes: Array<ResolversParentTypes['AssessmentCycle']>;
  };
  AssessmentCycleEdge: Omit<AssessmentCycleEdge, 'node'> & { node: ResolversParentTypes['AssessmentCycle'] };
  CollectionProgress: Omit<CollectionProgress, 'failingItems'> & {
    failingItems: Array<ResolversParentTypes['SchemeItem']>;
  };
  OmittedItem: Omit<OmittedItem, 'item'> & { item: ResolversParentTypes['SchemeItem'] };
  AssessedOrganization: string;
  AssessedOrganizationWhere: AssessedOrganizationWhere;
  AssessedOrganizationOrder: AssessedOrganizationOrder;
  AssessedOrganizationConnection: Omit<AssessedOrganizationConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['AssessedOrganizationEdge']>;
    nodes: Array<ResolversParentTypes['AssessedOrganization']>;
  };
  AssessedOrganizationEdge: Omit<AssessedOrganizationEdge, 'node'> & {
    node: ResolversParentTypes['AssessedOrganization'];
  };
  ItemValue: Omit<ItemValue, 'item' | 'organization'> & {
    item: ResolversParentTypes['SchemeItem'];
    organization?: Maybe<ResolversParentTypes['PartyOrganization']>;
  };
  ItemValueWhere: ItemValueWhere;
  ItemValueOrder: ItemValueOrder;
  ItemValueConnection: Omit<ItemValueConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ItemValueEdge']>;
    nodes: Array<ResolversParentTypes['ItemValue']>;
  };
  ItemValueEdge: Omit<ItemValueEdge, 'node'> & { node: ResolversParentTypes['ItemValue'] };
  ValueCase: ValueCase;
  ValueCaseWhere: ValueCaseWhere;
  ValueCaseOrder: ValueCaseOrder;
  ValueCaseConnection: ValueCaseConnection;
  ValueCaseEdge: ValueCaseEdge;
  AssessmentScore: string;
  ScoreExplanation: Omit<ScoreExplanation, 'rule' | 'posts' | 'parts' | 'appeals'> & {
    rule?: Maybe<ResolversParentTypes['AssessmentScheme']>;
    posts: Array<ResolversParentTypes['HeldPost']>;
    parts: Array<ResolversParentTypes['ScorePart']>;
    appeals: Array<ResolversParentTypes['ScoreAppeal']>;
  };
  HeldPost: Omit<HeldPost, 'post'> & { post: ResolversParentTypes['Post'] };
  Post: string;
  ScoreRevision: ScoreRevision;
  ScoreAppeal: string;
  ScoreAppealWhere: ScoreAppealWhere;
  ScoreAppealOrder: ScoreAppealOrder;
  ScoreAppealConnection: Omit<ScoreAppealConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ScoreAppealEdge']>;
    nodes: Array<ResolversParentTypes['ScoreAppeal']>;
  };
  ScoreAppealEdge: Omit<ScoreAppealEdge, 'node'> & { node: ResolversParentTypes['ScoreAppeal'] };
  FileScoreAppealInput: FileScoreAppealInput;
  FileScoreAppealPayload: Omit<FileScoreAppealPayload, 'appeal'> & {
    appeal?: Maybe<ResolversParentTypes['ScoreAppeal']>;
  };
  WithdrawScoreAppealInput: WithdrawScoreAppealInput;
  WithdrawScoreAppealPayload: Omit<WithdrawScoreAppealPayload, 'appeal'> & {
    appeal?: Maybe<ResolversParentTypes['ScoreAppeal']>;
  };
  ValueCorrectionInput: ValueCorrectionInput;
  UpholdScoreAppealInput: UpholdScoreAppealInput;
  UpholdScoreAppealPayload: Omit<UpholdScoreAppealPayload, 'appeal'> & {
    appeal?: Maybe<ResolversParentTypes['ScoreAppeal']>;
  };
  RejectScoreAppealInput: RejectScoreAppealInput;
  RejectScoreAppealPayload: Omit<RejectScoreAppealPayload, 'appeal'> & {
    appeal?: Maybe<ResolversParentTypes['ScoreAppeal']>;
  };
  Debriefing: string;
  DebriefingQuestion: DebriefingQuestion;
  DebriefingVote: DebriefingVote;
  DebriefingWhere: DebriefingWhere;
  DebriefingOrder: DebriefingOrder;
  DebriefingConnection: Omit<DebriefingConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['DebriefingEdge']>;
    nodes: Array<ResolversParentTypes['Debriefing']>;
  };
  DebriefingEdge: Omit<DebriefingEdge, 'node'> & { node: ResolversParentTypes['Debriefing'] };
  Feedback: string;
  FeedbackFinding: Omit<FeedbackFinding, 'item'> & { item?: Maybe<ResolversParentTypes['SchemeItem']> };
  FeedbackWhere: FeedbackWhere;
  FeedbackOrder: FeedbackOrder;
  FeedbackConnection: Omit<FeedbackConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['FeedbackEdge']>;
    nodes: Array<ResolversParentTypes['Feedback']>;
  };
  FeedbackEdge: Omit<FeedbackEdge, 'node'> & { node: ResolversParentTypes['Feedback'] };
  FileDebriefingInput: FileDebriefingInput;
  FileDebriefingPayload: Omit<FileDebriefingPayload, 'debriefing'> & {
    debriefing?: Maybe<ResolversParentTypes['Debriefing']>;
  };
  DebriefingQuestionInput: DebriefingQuestionInput;
  DebriefingVoteInput: DebriefingVoteInput;
  HoldDebriefingInput: HoldDebriefingInput;
  HoldDebriefingPayload: Omit<HoldDebriefingPayload, 'debriefing'> & {
    debriefing?: Maybe<ResolversParentTypes['Debriefing']>;
  };
  GradeDebriefingInput: GradeDebriefingInput;
  GradeDebriefingPayload: Omit<GradeDebriefingPayload, 'debriefing'> & {
    debriefing?: Maybe<ResolversParentTypes['Debriefing']>;
  };
  FeedbackFindingInput: FeedbackFindingInput;
  GiveFeedbackInput: GiveFeedbackInput;
  GiveFeedbackPayload: Omit<GiveFeedbackPayload, 'feedback'> & {
    feedback?: Maybe<ResolversParentTypes['Feedback']>;
  };
  AnswerFeedbackInput: AnswerFeedbackInput;
  AnswerFeedbackPayload: Omit<AnswerFeedbackPayload, 'feedback'> & {
    feedback?: Maybe<ResolversParentTypes['Feedback']>;
  };
  ScorePart: Omit<ScorePart, 'item' | 'value' | 'omission'> & {
    item: ResolversParentTypes['SchemeItem'];
    value?: Maybe<ResolversParentTypes['ItemValue']>;
    omission?: Maybe<ResolversParentTypes['OmittedItem']>;
  };
  AssessmentScoreWhere: AssessmentScoreWhere;
  AssessmentScoreOrder: AssessmentScoreOrder;
  AssessmentScoreConnection: Omit<AssessmentScoreConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['AssessmentScoreEdge']>;
    nodes: Array<ResolversParentTypes['AssessmentScore']>;
  };
  AssessmentScoreEdge: Omit<AssessmentScoreEdge, 'node'> & { node: ResolversParentTypes['AssessmentScore'] };
  Indicator: string;
  IndicatorWhere: IndicatorWhere;
  IndicatorOrder: IndicatorOrder;
  IndicatorConnection: Omit<IndicatorConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['IndicatorEdge']>;
    nodes: Array<ResolversParentTypes['Indicator']>;
  };
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  StatObservation: string;
  ObservationGrowth: Omit<ObservationGrowth, 'previous'> & {
    previous: ResolversParentTypes['StatObservation'];
  };
  ObservationComparison: Omit<ObservationComparison, 'computed'> & {
    computed: ResolversParentTypes['StatObservation'];
  };
  StatObservationWhere: StatObservationWhere;
  StatObservationOrder: StatObservationOrder;
  StatObservationConnection: Omit<StatObservationConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['StatObservationEdge']>;
    nodes: Array<ResolversParentTypes['StatObservation']>;
  };
  StatObservationEdge: Omit<StatObservationEdge, 'node'> & { node: ResolversParentTypes['StatObservation'] };
  DivisionProfile: Omit<
    DivisionProfile,
    'area' | 'communities' | 'residentPopulation' | 'marketEntities' | 'partyBranches' | 'partyMembers'
  > & {
    area?: Maybe<ResolversParentTypes['StatObservation']>;
    communities?: Maybe<ResolversParentTypes['StatObservation']>;
    residentPopulation?: Maybe<ResolversParentTypes['StatObservation']>;
    marketEntities?: Maybe<ResolversParentTypes['StatObservation']>;
    partyBranches?: Maybe<ResolversParentTypes['StatObservation']>;
    partyMembers?: Maybe<ResolversParentTypes['StatObservation']>;
  };
  Division: string;
  PartyOrganization: string;
  FormalismAnalysis: string;
  FormalismRule: string;
  FormalismAnalysisWhere: FormalismAnalysisWhere;
  FormalismAnalysisOrder: FormalismAnalysisOrder;
  FormalismAnalysisConnection: Omit<FormalismAnalysisConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['FormalismAnalysisEdge']>;
    nodes: Array<ResolversParentTypes['FormalismAnalysis']>;
  };
  FormalismAnalysisEdge: Omit<FormalismAnalysisEdge, 'node'> & {
    node: ResolversParentTypes['FormalismAnalysis'];
  };
  BodyFormalism: string;
  GoverningBody: string;
  Unit: string;
  ExchangeCategory: string;
  FormalismSign: FormalismSign;
  FormalismCase: FormalismCase;
  BodyFormalismWhere: BodyFormalismWhere;
  BodyFormalismOrder: BodyFormalismOrder;
  BodyFormalismConnection: Omit<BodyFormalismConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['BodyFormalismEdge']>;
    nodes: Array<ResolversParentTypes['BodyFormalism']>;
  };
  BodyFormalismEdge: Omit<BodyFormalismEdge, 'node'> & { node: ResolversParentTypes['BodyFormalism'] };
  SetFormalismRuleInput: SetFormalismRuleInput;
  SetFormalismRulePayload: Omit<SetFormalismRulePayload, 'rule'> & {
    rule?: Maybe<ResolversParentTypes['FormalismRule']>;
  };
  OpenFormalismAnalysisInput: OpenFormalismAnalysisInput;
  OpenFormalismAnalysisPayload: Omit<OpenFormalismAnalysisPayload, 'analysis'> & {
    analysis?: Maybe<ResolversParentTypes['FormalismAnalysis']>;
  };
  GatherFormalismAnalysisInput: GatherFormalismAnalysisInput;
  GatherFormalismAnalysisPayload: Omit<GatherFormalismAnalysisPayload, 'analysis'> & {
    analysis?: Maybe<ResolversParentTypes['FormalismAnalysis']>;
  };
  IdentifyRectificationByFormalismInput: IdentifyRectificationByFormalismInput;
  IdentifyRectificationByFormalismPayload: Omit<IdentifyRectificationByFormalismPayload, 'rectification'> & {
    rectification?: Maybe<ResolversParentTypes['Rectification']>;
  };
  RectificationReasonInput: RectificationReasonInput;
  CaseInput: CaseInput;
  IdentifyRectificationInput: IdentifyRectificationInput;
  IdentifyRectificationPayload: Omit<IdentifyRectificationPayload, 'rectification'> & {
    rectification?: Maybe<ResolversParentTypes['Rectification']>;
  };
  DismissRectificationInput: DismissRectificationInput;
  DismissRectificationPayload: Omit<DismissRectificationPayload, 'rectification'> & {
    rectification?: Maybe<ResolversParentTypes['Rectification']>;
  };
  ConfirmRectificationInput: ConfirmRectificationInput;
  ConfirmRectificationPayload: Omit<ConfirmRectificationPayload, 'rectification'> & {
    rectification?: Maybe<ResolversParentTypes['Rectification']>;
  };
  RectificationMeasureInput: RectificationMeasureInput;
  DraftPlanOfRectificationInput: DraftPlanOfRectificationInput;
  DraftPlanOfRectificationPayload: Omit<DraftPlanOfRectificationPayload, 'rectification'> & {
    rectification?: Maybe<ResolversParentTypes['Rectification']>;
  };
  HearOpinionsOnRectificationInput: HearOpinionsOnRectificationInput;
  HearOpinionsOnRectificationPayload: Omit<HearOpinionsOnRectificationPayload, 'rectification'> & {
    rectification?: Maybe<ResolversParentTypes['Rectification']>;
  };
  ApprovePlanOfRectificationInput: ApprovePlanOfRectificationInput;
  ApprovePlanOfRectificationPayload: Omit<ApprovePlanOfRectificationPayload, 'rectification'> & {
    rectification?: Maybe<ResolversParentTypes['Rectification']>;
  };
  StartRectificationInput: StartRectificationInput;
  StartRectificationPayload: Omit<StartRectificationPayload, 'rectification'> & {
    rectification?: Maybe<ResolversParentTypes['Rectification']>;
  };
  SettleMeasureOfRectificationInput: SettleMeasureOfRectificationInput;
  SettleMeasureOfRectificationPayload: Omit<SettleMeasureOfRectificationPayload, 'rectification'> & {
    rectification?: Maybe<ResolversParentTypes['Rectification']>;
  };
  SelfCheckRectificationInput: SelfCheckRectificationInput;
  SelfCheckRectificationPayload: Omit<SelfCheckRectificationPayload, 'rectification'> & {
    rectification?: Maybe<ResolversParentTypes['Rectification']>;
  };
  VotesInput: VotesInput;
  AcceptRectificationInput: AcceptRectificationInput;
  AcceptRectificationPayload: Omit<AcceptRectificationPayload, 'rectification'> & {
    rectification?: Maybe<ResolversParentTypes['Rectification']>;
  };
  RefuseRectificationInput: RefuseRectificationInput;
  RefuseRectificationPayload: Omit<RefuseRectificationPayload, 'rectification'> & {
    rectification?: Maybe<ResolversParentTypes['Rectification']>;
  };
  ResumeRectificationInput: ResumeRectificationInput;
  ResumeRectificationPayload: Omit<ResumeRectificationPayload, 'rectification'> & {
    rectification?: Maybe<ResolversParentTypes['Rectification']>;
  };
  WatchRectificationInput: WatchRectificationInput;
  WatchRectificationPayload: Omit<WatchRectificationPayload, 'rectification'> & {
    rectification?: Maybe<ResolversParentTypes['Rectification']>;
  };
  RelapseRectificationInput: RelapseRectificationInput;
  RelapseRectificationPayload: Omit<RelapseRectificationPayload, 'rectification'> & {
    rectification?: Maybe<ResolversParentTypes['Rectification']>;
  };
  CloseRectificationInput: CloseRectificationInput;
  CloseRectificationPayload: Omit<CloseRectificationPayload, 'rectification'> & {
    rectification?: Maybe<ResolversParentTypes['Rectification']>;
  };
  Rectification: string;
  RectificationReason: RectificationReason;
  RectificationCase: RectificationCase;
  RectificationMeasure: RectificationMeasure;
  OpinionMeeting: OpinionMeeting;
  RectificationAcceptance: RectificationAcceptance;
  RectificationWhere: RectificationWhere;
  RectificationOrder: RectificationOrder;
  RectificationConnection: Omit<RectificationConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['RectificationEdge']>;
    nodes: Array<ResolversParentTypes['Rectification']>;
  };
  RectificationEdge: Omit<RectificationEdge, 'node'> & { node: ResolversParentTypes['Rectification'] };
  Change: Change;
  ChangeWhere: ChangeWhere;
  ChangeConnection: ChangeConnection;
  ChangeEdge: ChangeEdge;
  AuditEntry: AuditEntry;
  AuditEntryWhere: AuditEntryWhere;
  AuditEntryOrder: AuditEntryOrder;
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  Analysis: string;
  AnalysisThreshold: string;
  AnalysisWhere: AnalysisWhere;
  AnalysisOrder: AnalysisOrder;
  AnalysisConnection: Omit<AnalysisConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['AnalysisEdge']>;
    nodes: Array<ResolversParentTypes['Analysis']>;
  };
  AnalysisEdge: Omit<AnalysisEdge, 'node'> & { node: ResolversParentTypes['Analysis'] };
  AnalysisFinding: string;
  FindingFigure: FindingFigure;
  FindingSign: FindingSign;
  FindingCase: FindingCase;
  AnalysisFindingWhere: AnalysisFindingWhere;
  AnalysisFindingOrder: AnalysisFindingOrder;
  AnalysisFindingConnection: Omit<AnalysisFindingConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['AnalysisFindingEdge']>;
    nodes: Array<ResolversParentTypes['AnalysisFinding']>;
  };
  AnalysisFindingEdge: Omit<AnalysisFindingEdge, 'node'> & { node: ResolversParentTypes['AnalysisFinding'] };
  SetAnalysisThresholdInput: SetAnalysisThresholdInput;
  SetAnalysisThresholdPayload: Omit<SetAnalysisThresholdPayload, 'threshold'> & {
    threshold?: Maybe<ResolversParentTypes['AnalysisThreshold']>;
  };
  OpenAnalysisInput: OpenAnalysisInput;
  OpenAnalysisPayload: Omit<OpenAnalysisPayload, 'analysis'> & {
    analysis?: Maybe<ResolversParentTypes['Analysis']>;
  };
  GatherAnalysisInput: GatherAnalysisInput;
  GatherAnalysisPayload: Omit<GatherAnalysisPayload, 'analysis'> & {
    analysis?: Maybe<ResolversParentTypes['Analysis']>;
  };
  Evaluation: string;
  EvaluationItem: EvaluationItem;
  EvaluationWhere: EvaluationWhere;
  EvaluationOrder: EvaluationOrder;
  EvaluationConnection: Omit<EvaluationConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['EvaluationEdge']>;
    nodes: Array<ResolversParentTypes['Evaluation']>;
  };
  EvaluationEdge: Omit<EvaluationEdge, 'node'> & { node: ResolversParentTypes['Evaluation'] };
  EvaluationStats: EvaluationStats;
  EvaluationStatsGroup: EvaluationStatsGroup;
  RequestEvaluationInput: RequestEvaluationInput;
  EvaluationItemInput: EvaluationItemInput;
  RequestEvaluationPayload: Omit<RequestEvaluationPayload, 'evaluation'> & {
    evaluation?: Maybe<ResolversParentTypes['Evaluation']>;
  };
  EvaluationScoreInput: EvaluationScoreInput;
  GiveEvaluationInput: GiveEvaluationInput;
  GiveEvaluationPayload: Omit<GiveEvaluationPayload, 'evaluation'> & {
    evaluation?: Maybe<ResolversParentTypes['Evaluation']>;
  };
  PublishEvaluationInput: PublishEvaluationInput;
  PublishEvaluationPayload: Omit<PublishEvaluationPayload, 'evaluation'> & {
    evaluation?: Maybe<ResolversParentTypes['Evaluation']>;
  };
  SendEvaluationInput: SendEvaluationInput;
  SendEvaluationPayload: Omit<SendEvaluationPayload, 'evaluation'> & {
    evaluation?: Maybe<ResolversParentTypes['Evaluation']>;
  };
  WithdrawEvaluationInput: WithdrawEvaluationInput;
  WithdrawEvaluationPayload: Omit<WithdrawEvaluationPayload, 'evaluation'> & {
    evaluation?: Maybe<ResolversParentTypes['Evaluation']>;
  };
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type PageInfoResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  evaluation?: Resolver<
    Maybe<ResolversTypes['Evaluation']>,
    ParentType,
    ContextType,
    RequireFields<QueryEvaluationArgs, 'id'>
  >;
  evaluations?: Resolver<
    Maybe<ResolversTypes['EvaluationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryEvaluationsArgs>
  >;
  analysis?: Resolver<
    Maybe<ResolversTypes['Analysis']>,
    ParentType,
    ContextType,
    RequireFields<QueryAnalysisArgs, 'id'>
  >;
  analyses?: Resolver<
    Maybe<ResolversTypes['AnalysisConnection']>,
    ParentType,
    ContextType,
    Partial<QueryAnalysesArgs>
  >;
  analysisFinding?: Resolver<
    Maybe<ResolversTypes['AnalysisFinding']>,
    ParentType,
    ContextType,
    RequireFields<QueryAnalysisFindingArgs, 'id'>
  >;
  bodyFormalism?: Resolver<
    Maybe<ResolversTypes['BodyFormalism']>,
    ParentType,
    ContextType,
    RequireFields<QueryBodyFormalismArgs, 'id'>
  >;
  formalismAnalysis?: Resolver<
    Maybe<ResolversTypes['FormalismAnalysis']>,
    ParentType,
    ContextType,
    RequireFields<QueryFormalismAnalysisArgs, 'id'>
  >;
  formalismAnalyses?: Resolver<
    Maybe<ResolversTypes['FormalismAnalysisConnection']>,
    ParentType,
    ContextType,
    Partial<QueryFormalismAnalysesArgs>
  >;
  assessmentScore?: Resolver<
    Maybe<ResolversTypes['AssessmentScore']>,
    ParentType,
    ContextType,
    RequireFields<QueryAssessmentScoreArgs, 'id'>
  >;
  assessedOrganization?: Resolver<
    Maybe<ResolversTypes['AssessedOrganization']>,
    ParentType,
    ContextType,
    RequireFields<QueryAssessedOrganizationArgs, 'id'>
  >;
  debriefing?: Resolver<
    Maybe<ResolversTypes['Debriefing']>,
    ParentType,
    ContextType,
    RequireFields<QueryDebriefingArgs, 'id'>
  >;
  feedback?: Resolver<
    Maybe<ResolversTypes['Feedback']>,
    ParentType,
    ContextType,
    RequireFields<QueryFeedbackArgs, 'id'>
  >;
  scoreAppeal?: Resolver<
    Maybe<ResolversTypes['ScoreAppeal']>,
    ParentType,
    ContextType,
    RequireFields<QueryScoreAppealArgs, 'id'>
  >;
  rectification?: Resolver<
    Maybe<ResolversTypes['Rectification']>,
    ParentType,
    ContextType,
    RequireFields<QueryRectificationArgs, 'id'>
  >;
  rectifications?: Resolver<
    Maybe<ResolversTypes['RectificationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryRectificationsArgs>
  >;
  simulateScheme?: Resolver<
    Maybe<ResolversTypes['SimulateSchemePayload']>,
    ParentType,
    ContextType,
    RequireFields<QuerySimulateSchemeArgs, 'input'>
  >;
  assessmentScheme?: Resolver<
    Maybe<ResolversTypes['AssessmentScheme']>,
    ParentType,
    ContextType,
    RequireFields<QueryAssessmentSchemeArgs, 'id'>
  >;
  assessmentSchemes?: Resolver<
    Maybe<ResolversTypes['AssessmentSchemeConnection']>,
    ParentType,
    ContextType,
    Partial<QueryAssessmentSchemesArgs>
  >;
  assessmentMeasure?: Resolver<
    Maybe<ResolversTypes['AssessmentMeasure']>,
    ParentType,
    ContextType,
    RequireFields<QueryAssessmentMeasureArgs, 'id'>
  >;
  assessmentMeasures?: Resolver<
    Maybe<ResolversTypes['AssessmentMeasureConnection']>,
    ParentType,
    ContextType,
    Partial<QueryAssessmentMeasuresArgs>
  >;
  assessmentCycle?: Resolver<
    Maybe<ResolversTypes['AssessmentCycle']>,
    ParentType,
    ContextType,
    RequireFields<QueryAssessmentCycleArgs, 'id'>
  >;
  assessmentCycles?: Resolver<
    Maybe<ResolversTypes['AssessmentCycleConnection']>,
    ParentType,
    ContextType,
    Partial<QueryAssessmentCyclesArgs>
  >;
  indicator?: Resolver<
    Maybe<ResolversTypes['Indicator']>,
    ParentType,
    ContextType,
    RequireFields<QueryIndicatorArgs, 'code'>
  >;
  indicators?: Resolver<
    Maybe<ResolversTypes['IndicatorConnection']>,
    ParentType,
    ContextType,
    Partial<QueryIndicatorsArgs>
  >;
  statObservation?: Resolver<
    Maybe<ResolversTypes['StatObservation']>,
    ParentType,
    ContextType,
    RequireFields<QueryStatObservationArgs, 'id'>
  >;
  statObservations?: Resolver<
    Maybe<ResolversTypes['StatObservationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryStatObservationsArgs>
  >;
  assessmentChanges?: Resolver<
    Maybe<ResolversTypes['ChangeConnection']>,
    ParentType,
    ContextType,
    Partial<QueryAssessmentChangesArgs>
  >;
  assessmentTrace?: Resolver<
    Maybe<ResolversTypes['AuditEntryConnection']>,
    ParentType,
    ContextType,
    Partial<QueryAssessmentTraceArgs>
  >;
};

export type MutationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  requestEvaluation?: Resolver<
    ResolversTypes['RequestEvaluationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRequestEvaluationArgs, 'input'>
  >;
  giveEvaluation?: Resolver<
    ResolversTypes['GiveEvaluationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGiveEvaluationArgs, 'input'>
  >;
  publishEvaluation?: Resolver<
    ResolversTypes['PublishEvaluationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishEvaluationArgs, 'input'>
  >;
  sendEvaluation?: Resolver<
    ResolversTypes['SendEvaluationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSendEvaluationArgs, 'input'>
  >;
  withdrawEvaluation?: Resolver<
    ResolversTypes['WithdrawEvaluationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawEvaluationArgs, 'input'>
  >;
  setAnalysisThreshold?: Resolver<
    ResolversTypes['SetAnalysisThresholdPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetAnalysisThresholdArgs, 'input'>
  >;
  openAnalysis?: Resolver<
    ResolversTypes['OpenAnalysisPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenAnalysisArgs, 'input'>
  >;
  gatherAnalysis?: Resolver<
    ResolversTypes['GatherAnalysisPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGatherAnalysisArgs, 'input'>
  >;
  setFormalismRule?: Resolver<
    ResolversTypes['SetFormalismRulePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetFormalismRuleArgs, 'input'>
  >;
  openFormalismAnalysis?: Resolver<
    ResolversTypes['OpenFormalismAnalysisPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenFormalismAnalysisArgs, 'input'>
  >;
  gatherFormalismAnalysis?: Resolver<
    ResolversTypes['GatherFormalismAnalysisPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGatherFormalismAnalysisArgs, 'input'>
  >;
  identifyRectificationByFormalism?: Resolver<
    ResolversTypes['IdentifyRectificationByFormalismPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationIdentifyRectificationByFormalismArgs, 'input'>
  >;
  fileDebriefing?: Resolver<
    ResolversTypes['FileDebriefingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFileDebriefingArgs, 'input'>
  >;
  holdDebriefing?: Resolver<
    ResolversTypes['HoldDebriefingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationHoldDebriefingArgs, 'input'>
  >;
  gradeDebriefing?: Resolver<
    ResolversTypes['GradeDebriefingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGradeDebriefingArgs, 'input'>
  >;
  giveFeedback?: Resolver<
    ResolversTypes['GiveFeedbackPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGiveFeedbackArgs, 'input'>
  >;
  answerFeedback?: Resolver<
    ResolversTypes['AnswerFeedbackPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAnswerFeedbackArgs, 'input'>
  >;
  fileScoreAppeal?: Resolver<
    ResolversTypes['FileScoreAppealPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFileScoreAppealArgs, 'input'>
  >;
  withdrawScoreAppeal?: Resolver<
    ResolversTypes['WithdrawScoreAppealPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawScoreAppealArgs, 'input'>
  >;
  upholdScoreAppeal?: Resolver<
    ResolversTypes['UpholdScoreAppealPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpholdScoreAppealArgs, 'input'>
  >;
  rejectScoreAppeal?: Resolver<
    ResolversTypes['RejectScoreAppealPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectScoreAppealArgs, 'input'>
  >;
  identifyRectification?: Resolver<
    ResolversTypes['IdentifyRectificationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationIdentifyRectificationArgs, 'input'>
  >;
  dismissRectification?: Resolver<
    ResolversTypes['DismissRectificationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDismissRectificationArgs, 'input'>
  >;
  confirmRectification?: Resolver<
    ResolversTypes['ConfirmRectificationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmRectificationArgs, 'input'>
  >;
  draftPlanOfRectification?: Resolver<
    ResolversTypes['DraftPlanOfRectificationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftPlanOfRectificationArgs, 'input'>
  >;
  hearOpinionsOnRectification?: Resolver<
    ResolversTypes['HearOpinionsOnRectificationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationHearOpinionsOnRectificationArgs, 'input'>
  >;
  approvePlanOfRectification?: Resolver<
    ResolversTypes['ApprovePlanOfRectificationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApprovePlanOfRectificationArgs, 'input'>
  >;
  startRectification?: Resolver<
    ResolversTypes['StartRectificationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationStartRectificationArgs, 'input'>
  >;
  settleMeasureOfRectification?: Resolver<
    ResolversTypes['SettleMeasureOfRectificationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSettleMeasureOfRectificationArgs, 'input'>
  >;
  selfCheckRectification?: Resolver<
    ResolversTypes['SelfCheckRectificationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSelfCheckRectificationArgs, 'input'>
  >;
  acceptRectification?: Resolver<
    ResolversTypes['AcceptRectificationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAcceptRectificationArgs, 'input'>
  >;
  refuseRectification?: Resolver<
    ResolversTypes['RefuseRectificationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRefuseRectificationArgs, 'input'>
  >;
  resumeRectification?: Resolver<
    ResolversTypes['ResumeRectificationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationResumeRectificationArgs, 'input'>
  >;
  watchRectification?: Resolver<
    ResolversTypes['WatchRectificationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWatchRectificationArgs, 'input'>
  >;
  relapseRectification?: Resolver<
    ResolversTypes['RelapseRectificationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRelapseRectificationArgs, 'input'>
  >;
  closeRectification?: Resolver<
    ResolversTypes['CloseRectificationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseRectificationArgs, 'input'>
  >;
  defineAssessmentMeasure?: Resolver<
    ResolversTypes['DefineAssessmentMeasurePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDefineAssessmentMeasureArgs, 'input'>
  >;
  draftAssessmentScheme?: Resolver<
    ResolversTypes['DraftAssessmentSchemePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftAssessmentSchemeArgs, 'input'>
  >;
  setItemsOfAssessmentScheme?: Resolver<
    ResolversTypes['SetItemsOfAssessmentSchemePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetItemsOfAssessmentSchemeArgs, 'input'>
  >;
  publishAssessmentScheme?: Resolver<
    ResolversTypes['PublishAssessmentSchemePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishAssessmentSchemeArgs, 'input'>
  >;
  designAssessmentCycle?: Resolver<
    ResolversTypes['DesignAssessmentCyclePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDesignAssessmentCycleArgs, 'input'>
  >;
  addLocalItemToAssessmentCycle?: Resolver<
    ResolversTypes['AddLocalItemToAssessmentCyclePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAddLocalItemToAssessmentCycleArgs, 'input'>
  >;
  publishAssessmentCycle?: Resolver<
    ResolversTypes['PublishAssessmentCyclePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishAssessmentCycleArgs, 'input'>
  >;
  collectAssessmentCycle?: Resolver<
    ResolversTypes['CollectAssessmentCyclePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCollectAssessmentCycleArgs, 'input'>
  >;
  gatherAssessmentCycle?: Resolver<
    ResolversTypes['GatherAssessmentCyclePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGatherAssessmentCycleArgs, 'input'>
  >;
  leaveOutItemOfAssessmentCycle?: Resolver<
    ResolversTypes['LeaveOutItemOfAssessmentCyclePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLeaveOutItemOfAssessmentCycleArgs, 'input'>
  >;
  declareItemValue?: Resolver<
    ResolversTypes['DeclareItemValuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDeclareItemValueArgs, 'input'>
  >;
  openSelfReviewOfAssessmentCycle?: Resolver<
    ResolversTypes['OpenSelfReviewOfAssessmentCyclePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenSelfReviewOfAssessmentCycleArgs, 'input'>
  >;
  openDebriefingOfAssessmentCycle?: Resolver<
    ResolversTypes['OpenDebriefingOfAssessmentCyclePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenDebriefingOfAssessmentCycleArgs, 'input'>
  >;
  scoreAssessmentCycle?: Resolver<
    ResolversTypes['ScoreAssessmentCyclePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationScoreAssessmentCycleArgs, 'input'>
  >;
  openFeedbackOfAssessmentCycle?: Resolver<
    ResolversTypes['OpenFeedbackOfAssessmentCyclePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenFeedbackOfAssessmentCycleArgs, 'input'>
  >;
  openAppealsOfAssessmentCycle?: Resolver<
    ResolversTypes['OpenAppealsOfAssessmentCyclePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenAppealsOfAssessmentCycleArgs, 'input'>
  >;
  finalizeAssessmentCycle?: Resolver<
    ResolversTypes['FinalizeAssessmentCyclePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFinalizeAssessmentCycleArgs, 'input'>
  >;
  applyAssessmentCycle?: Resolver<
    ResolversTypes['ApplyAssessmentCyclePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyAssessmentCycleArgs, 'input'>
  >;
  defineIndicator?: Resolver<
    ResolversTypes['DefineIndicatorPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDefineIndicatorArgs, 'input'>
  >;
  recordObservation?: Resolver<
    ResolversTypes['RecordObservationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordObservationArgs, 'input'>
  >;
};

export type DefineAssessmentMeasurePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DefineAssessmentMeasurePayload'] =
    ResolversParentTypes['DefineAssessmentMeasurePayload'],
> = {
  measure?: Resolver<Maybe<ResolversTypes['AssessmentMeasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DraftAssessmentSchemePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DraftAssessmentSchemePayload'] =
    ResolversParentTypes['DraftAssessmentSchemePayload'],
> = {
  scheme?: Resolver<Maybe<ResolversTypes['AssessmentScheme']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetItemsOfAssessmentSchemePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SetItemsOfAssessmentSchemePayload'] =
    ResolversParentTypes['SetItemsOfAssessmentSchemePayload'],
> = {
  scheme?: Resolver<Maybe<ResolversTypes['AssessmentScheme']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishAssessmentSchemePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PublishAssessmentSchemePayload'] =
    ResolversParentTypes['PublishAssessmentSchemePayload'],
> = {
  scheme?: Resolver<Maybe<ResolversTypes['AssessmentScheme']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SimulateSchemePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SimulateSchemePayload'] =
    ResolversParentTypes['SimulateSchemePayload'],
> = {
  cycles?: Resolver<Maybe<Array<ResolversTypes['SimulatedCycle']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SimulatedCycleResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SimulatedCycle'] = ResolversParentTypes['SimulatedCycle'],
> = {
  cycle?: Resolver<ResolversTypes['AssessmentCycle'], ParentType, ContextType>;
  organizationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scores?: Resolver<
    Array<ResolversTypes['SimulatedScore']>,
    ParentType,
    ContextType,
    Partial<SimulatedCycleScoresArgs>
  >;
};

export type SimulatedScoreResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SimulatedScore'] = ResolversParentTypes['SimulatedScore'],
> = {
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  scoreThen?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gradeThen?: Resolver<Maybe<ResolversTypes['AssessmentGrade']>, ParentType, ContextType>;
  rankThen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['AssessmentGrade']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countedWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['SimulatedPart']>, ParentType, ContextType>;
};

export type SimulatedPartResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SimulatedPart'] = ResolversParentTypes['SimulatedPart'],
> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  local?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  exclusion?: Resolver<Maybe<ResolversTypes['SimulatedExclusion']>, ParentType, ContextType>;
};

export type DesignAssessmentCyclePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DesignAssessmentCyclePayload'] =
    ResolversParentTypes['DesignAssessmentCyclePayload'],
> = {
  cycle?: Resolver<Maybe<ResolversTypes['AssessmentCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddLocalItemToAssessmentCyclePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AddLocalItemToAssessmentCyclePayload'] =
    ResolversParentTypes['AddLocalItemToAssessmentCyclePayload'],
> = {
  cycle?: Resolver<Maybe<ResolversTypes['AssessmentCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishAssessmentCyclePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PublishAssessmentCyclePayload'] =
    ResolversParentTypes['PublishAssessmentCyclePayload'],
> = {
  cycle?: Resolver<Maybe<ResolversTypes['AssessmentCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CollectAssessmentCyclePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CollectAssessmentCyclePayload'] =
    ResolversParentTypes['CollectAssessmentCyclePayload'],
> = {
  cycle?: Resolver<Maybe<ResolversTypes['AssessmentCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GatherAssessmentCyclePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GatherAssessmentCyclePayload'] =
    ResolversParentTypes['GatherAssessmentCyclePayload'],
> = {
  cycle?: Resolver<Maybe<ResolversTypes['AssessmentCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeaveOutItemOfAssessmentCyclePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['LeaveOutItemOfAssessmentCyclePayload'] =
    ResolversParentTypes['LeaveOutItemOfAssessmentCyclePayload'],
> = {
  cycle?: Resolver<Maybe<ResolversTypes['AssessmentCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclareItemValuePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DeclareItemValuePayload'] =
    ResolversParentTypes['DeclareItemValuePayload'],
> = {
  organization?: Resolver<Maybe<ResolversTypes['AssessedOrganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenSelfReviewOfAssessmentCyclePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['OpenSelfReviewOfAssessmentCyclePayload'] =
    ResolversParentTypes['OpenSelfReviewOfAssessmentCyclePayload'],
> = {
  cycle?: Resolver<Maybe<ResolversTypes['AssessmentCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenDebriefingOfAssessmentCyclePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['OpenDebriefingOfAssessmentCyclePayload'] =
    ResolversParentTypes['OpenDebriefingOfAssessmentCyclePayload'],
> = {
  cycle?: Resolver<Maybe<ResolversTypes['AssessmentCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScoreAssessmentCyclePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ScoreAssessmentCyclePayload'] =
    ResolversParentTypes['ScoreAssessmentCyclePayload'],
> = {
  cycle?: Resolver<Maybe<ResolversTypes['AssessmentCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenFeedbackOfAssessmentCyclePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['OpenFeedbackOfAssessmentCyclePayload'] =
    ResolversParentTypes['OpenFeedbackOfAssessmentCyclePayload'],
> = {
  cycle?: Resolver<Maybe<ResolversTypes['AssessmentCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenAppealsOfAssessmentCyclePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['OpenAppealsOfAssessmentCyclePayload'] =
    ResolversParentTypes['OpenAppealsOfAssessmentCyclePayload'],
> = {
  cycle?: Resolver<Maybe<ResolversTypes['AssessmentCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FinalizeAssessmentCyclePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FinalizeAssessmentCyclePayload'] =
    ResolversParentTypes['FinalizeAssessmentCyclePayload'],
> = {
  cycle?: Resolver<Maybe<ResolversTypes['AssessmentCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplyAssessmentCyclePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ApplyAssessmentCyclePayload'] =
    ResolversParentTypes['ApplyAssessmentCyclePayload'],
> = {
  cycle?: Resolver<Maybe<ResolversTypes['AssessmentCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessmentSchemeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssessmentScheme'] = ResolversParentTypes['AssessmentScheme'],
  FederationReferenceType extends FederationReferenceTypes['AssessmentScheme'] =
    FederationReferenceTypes['AssessmentScheme'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AssessmentScheme']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssessmentSchemeState'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['AssessmentScheme']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  localWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appealDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excellentFrom?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  goodFrom?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fairFrom?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['SchemeItem']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<AssessmentSchemeHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentSchemeConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssessmentSchemeConnection'] =
    ResolversParentTypes['AssessmentSchemeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AssessmentSchemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AssessmentScheme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentSchemeEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssessmentSchemeEdge'] =
    ResolversParentTypes['AssessmentSchemeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssessmentScheme'], ParentType, ContextType>;
};

export type SchemeItemResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SchemeItem'] = ResolversParentTypes['SchemeItem'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ItemSource'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['AssessmentMeasure']>, ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  covers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ItemDirection'], ParentType, ContextType>;
  noneAt?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fullAt?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  whenEmpty?: Resolver<ResolversTypes['WhenEmpty'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
};

export type AssessmentMeasureResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssessmentMeasure'] = ResolversParentTypes['AssessmentMeasure'],
  FederationReferenceType extends FederationReferenceTypes['AssessmentMeasure'] =
    FederationReferenceTypes['AssessmentMeasure'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AssessmentMeasure']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  covers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentMeasureConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssessmentMeasureConnection'] =
    ResolversParentTypes['AssessmentMeasureConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AssessmentMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AssessmentMeasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentMeasureEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssessmentMeasureEdge'] =
    ResolversParentTypes['AssessmentMeasureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssessmentMeasure'], ParentType, ContextType>;
};

export type TraceEntryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TraceEntry'] = ResolversParentTypes['TraceEntry'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  actorRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  backDated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TraceEntryConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TraceEntryConnection'] =
    ResolversParentTypes['TraceEntryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TraceEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TraceEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceEntryEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TraceEntryEdge'] = ResolversParentTypes['TraceEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TraceEntry'], ParentType, ContextType>;
};

export type DefineIndicatorPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DefineIndicatorPayload'] =
    ResolversParentTypes['DefineIndicatorPayload'],
> = {
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordObservationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RecordObservationPayload'] =
    ResolversParentTypes['RecordObservationPayload'],
> = {
  observation?: Resolver<Maybe<ResolversTypes['StatObservation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssessmentCycleResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssessmentCycle'] = ResolversParentTypes['AssessmentCycle'],
  FederationReferenceType extends FederationReferenceTypes['AssessmentCycle'] =
    FederationReferenceTypes['AssessmentCycle'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AssessmentCycle']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssessmentCycleState'], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AssessedLevel']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['AssessmentScheme']>, ParentType, ContextType>;
  localItems?: Resolver<Array<ResolversTypes['SchemeItem']>, ParentType, ContextType>;
  omittedItems?: Resolver<Array<ResolversTypes['OmittedItem']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['CollectionProgress']>, ParentType, ContextType>;
  organizations?: Resolver<
    ResolversTypes['AssessedOrganizationConnection'],
    ParentType,
    ContextType,
    Partial<AssessmentCycleOrganizationsArgs>
  >;
  values?: Resolver<
    ResolversTypes['ItemValueConnection'],
    ParentType,
    ContextType,
    Partial<AssessmentCycleValuesArgs>
  >;
  appealUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<AssessmentCycleHistoryArgs>
  >;
  scores?: Resolver<
    ResolversTypes['AssessmentScoreConnection'],
    ParentType,
    ContextType,
    Partial<AssessmentCycleScoresArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appeals?: Resolver<
    ResolversTypes['ScoreAppealConnection'],
    ParentType,
    ContextType,
    Partial<AssessmentCycleAppealsArgs>
  >;
  debriefings?: Resolver<
    ResolversTypes['DebriefingConnection'],
    ParentType,
    ContextType,
    Partial<AssessmentCycleDebriefingsArgs>
  >;
  feedback?: Resolver<
    ResolversTypes['FeedbackConnection'],
    ParentType,
    ContextType,
    Partial<AssessmentCycleFeedbackArgs>
  >;
};

export type AssessmentCycleConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssessmentCycleConnection'] =
    ResolversParentTypes['AssessmentCycleConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AssessmentCycleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AssessmentCycle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentCycleEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssessmentCycleEdge'] =
    ResolversParentTypes['AssessmentCycleEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssessmentCycle'], ParentType, ContextType>;
};

export type CollectionProgressResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CollectionProgress'] = ResolversParentTypes['CollectionProgress'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failingItems?: Resolver<Array<ResolversTypes['SchemeItem']>, ParentType, ContextType>;
};

export type OmittedItemResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['OmittedItem'] = ResolversParentTypes['OmittedItem'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['SchemeItem'], ParentType, ContextType>;
  failure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessedOrganizationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssessedOrganization'] =
    ResolversParentTypes['AssessedOrganization'],
  FederationReferenceType extends FederationReferenceTypes['AssessedOrganization'] =
    FederationReferenceTypes['AssessedOrganization'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AssessedOrganization']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['AssessmentCycle'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['AssessmentScore']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ItemValue']>, ParentType, ContextType>;
  debriefing?: Resolver<Maybe<ResolversTypes['Debriefing']>, ParentType, ContextType>;
  feedback?: Resolver<Array<ResolversTypes['Feedback']>, ParentType, ContextType>;
};

export type AssessedOrganizationConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssessedOrganizationConnection'] =
    ResolversParentTypes['AssessedOrganizationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AssessedOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AssessedOrganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessedOrganizationEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssessedOrganizationEdge'] =
    ResolversParentTypes['AssessedOrganizationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssessedOrganization'], ParentType, ContextType>;
};

export type ItemValueResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ItemValue'] = ResolversParentTypes['ItemValue'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['SchemeItem'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cases?: Resolver<
    ResolversTypes['ValueCaseConnection'],
    ParentType,
    ContextType,
    Partial<ItemValueCasesArgs>
  >;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ItemValueConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ItemValueConnection'] =
    ResolversParentTypes['ItemValueConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ItemValueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ItemValue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemValueEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ItemValueEdge'] = ResolversParentTypes['ItemValueEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ItemValue'], ParentType, ContextType>;
};

export type ValueCaseResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ValueCase'] = ResolversParentTypes['ValueCase'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ValueCaseConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ValueCaseConnection'] =
    ResolversParentTypes['ValueCaseConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ValueCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ValueCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ValueCaseEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ValueCaseEdge'] = ResolversParentTypes['ValueCaseEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ValueCase'], ParentType, ContextType>;
};

export type AssessmentScoreResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssessmentScore'] = ResolversParentTypes['AssessmentScore'],
  FederationReferenceType extends FederationReferenceTypes['AssessmentScore'] =
    FederationReferenceTypes['AssessmentScore'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AssessmentScore']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['AssessmentCycle'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['AssessmentGrade'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ScoreLevel']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scoredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['ScoreExplanation'], ParentType, ContextType>;
};

export type ScoreExplanationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ScoreExplanation'] = ResolversParentTypes['ScoreExplanation'],
> = {
  rule?: Resolver<Maybe<ResolversTypes['AssessmentScheme']>, ParentType, ContextType>;
  posts?: Resolver<Array<ResolversTypes['HeldPost']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  appeals?: Resolver<Array<ResolversTypes['ScoreAppeal']>, ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['ScoreRevision']>, ParentType, ContextType>;
};

export type HeldPostResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['HeldPost'] = ResolversParentTypes['HeldPost'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PostResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post'],
  FederationReferenceType extends FederationReferenceTypes['Post'] = FederationReferenceTypes['Post'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Post']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  appliedAssessments?: Resolver<
    Maybe<ResolversTypes['AssessedOrganizationConnection']>,
    ParentType,
    ContextType,
    Partial<PostAppliedAssessmentsArgs>
  >;
};

export type ScoreRevisionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ScoreRevision'] = ResolversParentTypes['ScoreRevision'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['AssessmentGrade'], ParentType, ContextType>;
  scoredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ScoreAppealResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ScoreAppeal'] = ResolversParentTypes['ScoreAppeal'],
  FederationReferenceType extends FederationReferenceTypes['ScoreAppeal'] =
    FederationReferenceTypes['ScoreAppeal'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ScoreAppeal']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['AssessmentCycle'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ScoreAppealState'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctedRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<ScoreAppealHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreAppealConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ScoreAppealConnection'] =
    ResolversParentTypes['ScoreAppealConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ScoreAppealEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ScoreAppeal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreAppealEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ScoreAppealEdge'] = ResolversParentTypes['ScoreAppealEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoreAppeal'], ParentType, ContextType>;
};

export type FileScoreAppealPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FileScoreAppealPayload'] =
    ResolversParentTypes['FileScoreAppealPayload'],
> = {
  appeal?: Resolver<Maybe<ResolversTypes['ScoreAppeal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawScoreAppealPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WithdrawScoreAppealPayload'] =
    ResolversParentTypes['WithdrawScoreAppealPayload'],
> = {
  appeal?: Resolver<Maybe<ResolversTypes['ScoreAppeal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpholdScoreAppealPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UpholdScoreAppealPayload'] =
    ResolversParentTypes['UpholdScoreAppealPayload'],
> = {
  appeal?: Resolver<Maybe<ResolversTypes['ScoreAppeal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectScoreAppealPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RejectScoreAppealPayload'] =
    ResolversParentTypes['RejectScoreAppealPayload'],
> = {
  appeal?: Resolver<Maybe<ResolversTypes['ScoreAppeal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DebriefingResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Debriefing'] = ResolversParentTypes['Debriefing'],
  FederationReferenceType extends FederationReferenceTypes['Debriefing'] =
    FederationReferenceTypes['Debriefing'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Debriefing']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['AssessmentCycle'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DebriefingState'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['DebriefingQuestion']>, ParentType, ContextType>;
  votes?: Resolver<Array<ResolversTypes['DebriefingVote']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['AssessmentGrade']>, ParentType, ContextType>;
  feedback?: Resolver<Array<ResolversTypes['Feedback']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<DebriefingHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DebriefingQuestionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DebriefingQuestion'] = ResolversParentTypes['DebriefingQuestion'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asker?: Resolver<ResolversTypes['VoterKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DebriefingVoteResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DebriefingVote'] = ResolversParentTypes['DebriefingVote'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  voter?: Resolver<ResolversTypes['VoterKind'], ParentType, ContextType>;
  good?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fair?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  poor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DebriefingConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DebriefingConnection'] =
    ResolversParentTypes['DebriefingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DebriefingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Debriefing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DebriefingEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DebriefingEdge'] = ResolversParentTypes['DebriefingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Debriefing'], ParentType, ContextType>;
};

export type FeedbackResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback'],
  FederationReferenceType extends FederationReferenceTypes['Feedback'] = FederationReferenceTypes['Feedback'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Feedback']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['AssessmentCycle'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FeedbackState'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['FeedbackFinding']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<FeedbackHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedbackFindingResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FeedbackFinding'] = ResolversParentTypes['FeedbackFinding'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['SchemeItem']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedbackConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FeedbackConnection'] = ResolversParentTypes['FeedbackConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['FeedbackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Feedback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedbackEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FeedbackEdge'] = ResolversParentTypes['FeedbackEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Feedback'], ParentType, ContextType>;
};

export type FileDebriefingPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FileDebriefingPayload'] =
    ResolversParentTypes['FileDebriefingPayload'],
> = {
  debriefing?: Resolver<Maybe<ResolversTypes['Debriefing']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HoldDebriefingPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['HoldDebriefingPayload'] =
    ResolversParentTypes['HoldDebriefingPayload'],
> = {
  debriefing?: Resolver<Maybe<ResolversTypes['Debriefing']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GradeDebriefingPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GradeDebriefingPayload'] =
    ResolversParentTypes['GradeDebriefingPayload'],
> = {
  debriefing?: Resolver<Maybe<ResolversTypes['Debriefing']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GiveFeedbackPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GiveFeedbackPayload'] =
    ResolversParentTypes['GiveFeedbackPayload'],
> = {
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerFeedbackPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AnswerFeedbackPayload'] =
    ResolversParentTypes['AnswerFeedbackPayload'],
> = {
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScorePartResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ScorePart'] = ResolversParentTypes['ScorePart'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['SchemeItem'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ItemValue']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  exclusion?: Resolver<Maybe<ResolversTypes['ScoreExclusion']>, ParentType, ContextType>;
  omission?: Resolver<Maybe<ResolversTypes['OmittedItem']>, ParentType, ContextType>;
  numeratorCases?: Resolver<
    ResolversTypes['ValueCaseConnection'],
    ParentType,
    ContextType,
    Partial<ScorePartNumeratorCasesArgs>
  >;
  denominatorCases?: Resolver<
    ResolversTypes['ValueCaseConnection'],
    ParentType,
    ContextType,
    Partial<ScorePartDenominatorCasesArgs>
  >;
};

export type AssessmentScoreConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssessmentScoreConnection'] =
    ResolversParentTypes['AssessmentScoreConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AssessmentScoreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AssessmentScore']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentScoreEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssessmentScoreEdge'] =
    ResolversParentTypes['AssessmentScoreEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssessmentScore'], ParentType, ContextType>;
};

export type IndicatorResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'],
  FederationReferenceType extends FederationReferenceTypes['Indicator'] =
    FederationReferenceTypes['Indicator'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Indicator']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['IndicatorOwner'], ParentType, ContextType>;
  observations?: Resolver<
    ResolversTypes['StatObservationConnection'],
    ParentType,
    ContextType,
    Partial<IndicatorObservationsArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['IndicatorConnection'] =
    ResolversParentTypes['IndicatorConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type StatObservationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['StatObservation'] = ResolversParentTypes['StatObservation'],
  FederationReferenceType extends FederationReferenceTypes['StatObservation'] =
    FederationReferenceTypes['StatObservation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['StatObservation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  placeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  valueBefore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  whole?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['ObservationQualifier'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asOfPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  asOfInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ObservationMethod'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['StatObservation']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['StatObservation']>, ParentType, ContextType>;
  growth?: Resolver<Maybe<ResolversTypes['ObservationGrowth']>, ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['ObservationComparison']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ObservationGrowthResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ObservationGrowth'] = ResolversParentTypes['ObservationGrowth'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['StatObservation'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['IncomparableReason']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  changePerYear?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ObservationComparisonResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ObservationComparison'] =
    ResolversParentTypes['ObservationComparison'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  computed?: Resolver<ResolversTypes['StatObservation'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['IncomparableReason']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type StatObservationConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['StatObservationConnection'] =
    ResolversParentTypes['StatObservationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['StatObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StatObservation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatObservationEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['StatObservationEdge'] =
    ResolversParentTypes['StatObservationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatObservation'], ParentType, ContextType>;
};

export type DivisionProfileResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DivisionProfile'] = ResolversParentTypes['DivisionProfile'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['StatObservation']>, ParentType, ContextType>;
  communities?: Resolver<Maybe<ResolversTypes['StatObservation']>, ParentType, ContextType>;
  residentPopulation?: Resolver<Maybe<ResolversTypes['StatObservation']>, ParentType, ContextType>;
  marketEntities?: Resolver<Maybe<ResolversTypes['StatObservation']>, ParentType, ContextType>;
  partyBranches?: Resolver<Maybe<ResolversTypes['StatObservation']>, ParentType, ContextType>;
  partyMembers?: Resolver<Maybe<ResolversTypes['StatObservation']>, ParentType, ContextType>;
};

export type DivisionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'],
  FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Division']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assessmentCycles?: Resolver<
    Maybe<ResolversTypes['AssessmentCycleConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionAssessmentCyclesArgs>
  >;
  statObservations?: Resolver<
    Maybe<ResolversTypes['StatObservationConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionStatObservationsArgs>
  >;
  profile?: Resolver<
    Maybe<ResolversTypes['DivisionProfile']>,
    ParentType,
    ContextType,
    Partial<DivisionProfileArgs>
  >;
};

export type PartyOrganizationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PartyOrganization'] = ResolversParentTypes['PartyOrganization'],
  FederationReferenceType extends FederationReferenceTypes['PartyOrganization'] =
    FederationReferenceTypes['PartyOrganization'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PartyOrganization']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evaluations?: Resolver<
    Maybe<ResolversTypes['EvaluationConnection']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationEvaluationsArgs>
  >;
  rectifications?: Resolver<
    Maybe<ResolversTypes['RectificationConnection']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationRectificationsArgs>
  >;
  latestAssessment?: Resolver<Maybe<ResolversTypes['AssessmentScore']>, ParentType, ContextType>;
  assessments?: Resolver<
    Maybe<ResolversTypes['AssessmentScoreConnection']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationAssessmentsArgs>
  >;
};

export type FormalismAnalysisResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FormalismAnalysis'] = ResolversParentTypes['FormalismAnalysis'],
  FederationReferenceType extends FederationReferenceTypes['FormalismAnalysis'] =
    FederationReferenceTypes['FormalismAnalysis'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['FormalismAnalysis']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FormalismAnalysisState'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['FormalismRule'], ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodies?: Resolver<
    ResolversTypes['BodyFormalismConnection'],
    ParentType,
    ContextType,
    Partial<FormalismAnalysisBodiesArgs>
  >;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<FormalismAnalysisHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FormalismRuleResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FormalismRule'] = ResolversParentTypes['FormalismRule'],
  FederationReferenceType extends FederationReferenceTypes['FormalismRule'] =
    FederationReferenceTypes['FormalismRule'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['FormalismRule']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  monthsWithoutMeeting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leastAttendance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  signsOfFormalism?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FormalismAnalysisConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FormalismAnalysisConnection'] =
    ResolversParentTypes['FormalismAnalysisConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['FormalismAnalysisEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FormalismAnalysis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FormalismAnalysisEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FormalismAnalysisEdge'] =
    ResolversParentTypes['FormalismAnalysisEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FormalismAnalysis'], ParentType, ContextType>;
};

export type BodyFormalismResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['BodyFormalism'] = ResolversParentTypes['BodyFormalism'],
  FederationReferenceType extends FederationReferenceTypes['BodyFormalism'] =
    FederationReferenceTypes['BodyFormalism'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['BodyFormalism']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['GoverningBody'], ParentType, ContextType>;
  convener?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  monthsSinceMeeting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesOnlyMeetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attendanceRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dormantSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolutions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolutionsPerMeeting?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  carriedOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedInClosedIssue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['FormalismVerdict'], ParentType, ContextType>;
  signs?: Resolver<Array<ResolversTypes['FormalismSign']>, ParentType, ContextType>;
};

export type GoverningBodyResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GoverningBody'] = ResolversParentTypes['GoverningBody'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UnitResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'],
  FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Unit']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evaluations?: Resolver<
    Maybe<ResolversTypes['EvaluationConnection']>,
    ParentType,
    ContextType,
    Partial<UnitEvaluationsArgs>
  >;
  evaluationStats?: Resolver<
    Maybe<ResolversTypes['EvaluationStats']>,
    ParentType,
    ContextType,
    Partial<UnitEvaluationStatsArgs>
  >;
};

export type ExchangeCategoryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ExchangeCategory'] = ResolversParentTypes['ExchangeCategory'],
> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FormalismSignResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FormalismSign'] = ResolversParentTypes['FormalismSign'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FormalismSignKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['FormalismCase']>, ParentType, ContextType>;
};

export type FormalismCaseResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FormalismCase'] = ResolversParentTypes['FormalismCase'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BodyFormalismConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['BodyFormalismConnection'] =
    ResolversParentTypes['BodyFormalismConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['BodyFormalismEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BodyFormalism']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyFormalismEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['BodyFormalismEdge'] = ResolversParentTypes['BodyFormalismEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BodyFormalism'], ParentType, ContextType>;
};

export type SetFormalismRulePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SetFormalismRulePayload'] =
    ResolversParentTypes['SetFormalismRulePayload'],
> = {
  rule?: Resolver<Maybe<ResolversTypes['FormalismRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenFormalismAnalysisPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['OpenFormalismAnalysisPayload'] =
    ResolversParentTypes['OpenFormalismAnalysisPayload'],
> = {
  analysis?: Resolver<Maybe<ResolversTypes['FormalismAnalysis']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GatherFormalismAnalysisPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GatherFormalismAnalysisPayload'] =
    ResolversParentTypes['GatherFormalismAnalysisPayload'],
> = {
  analysis?: Resolver<Maybe<ResolversTypes['FormalismAnalysis']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IdentifyRectificationByFormalismPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['IdentifyRectificationByFormalismPayload'] =
    ResolversParentTypes['IdentifyRectificationByFormalismPayload'],
> = {
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IdentifyRectificationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['IdentifyRectificationPayload'] =
    ResolversParentTypes['IdentifyRectificationPayload'],
> = {
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DismissRectificationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DismissRectificationPayload'] =
    ResolversParentTypes['DismissRectificationPayload'],
> = {
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmRectificationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ConfirmRectificationPayload'] =
    ResolversParentTypes['ConfirmRectificationPayload'],
> = {
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DraftPlanOfRectificationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DraftPlanOfRectificationPayload'] =
    ResolversParentTypes['DraftPlanOfRectificationPayload'],
> = {
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HearOpinionsOnRectificationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['HearOpinionsOnRectificationPayload'] =
    ResolversParentTypes['HearOpinionsOnRectificationPayload'],
> = {
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApprovePlanOfRectificationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ApprovePlanOfRectificationPayload'] =
    ResolversParentTypes['ApprovePlanOfRectificationPayload'],
> = {
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartRectificationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['StartRectificationPayload'] =
    ResolversParentTypes['StartRectificationPayload'],
> = {
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettleMeasureOfRectificationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SettleMeasureOfRectificationPayload'] =
    ResolversParentTypes['SettleMeasureOfRectificationPayload'],
> = {
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SelfCheckRectificationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SelfCheckRectificationPayload'] =
    ResolversParentTypes['SelfCheckRectificationPayload'],
> = {
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptRectificationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AcceptRectificationPayload'] =
    ResolversParentTypes['AcceptRectificationPayload'],
> = {
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefuseRectificationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RefuseRectificationPayload'] =
    ResolversParentTypes['RefuseRectificationPayload'],
> = {
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeRectificationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ResumeRectificationPayload'] =
    ResolversParentTypes['ResumeRectificationPayload'],
> = {
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WatchRectificationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WatchRectificationPayload'] =
    ResolversParentTypes['WatchRectificationPayload'],
> = {
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RelapseRectificationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RelapseRectificationPayload'] =
    ResolversParentTypes['RelapseRectificationPayload'],
> = {
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseRectificationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CloseRectificationPayload'] =
    ResolversParentTypes['CloseRectificationPayload'],
> = {
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RectificationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Rectification'] = ResolversParentTypes['Rectification'],
  FederationReferenceType extends FederationReferenceTypes['Rectification'] =
    FederationReferenceTypes['Rectification'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Rectification']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RectificationState'], ParentType, ContextType>;
  identifiedBy?: Resolver<ResolversTypes['RectificationSource'], ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['AssessmentCycle']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['RectificationReasonClass']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['RectificationReason']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['RectificationMeasure']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  opinionMeetings?: Resolver<Array<ResolversTypes['OpinionMeeting']>, ParentType, ContextType>;
  selfCheck?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptances?: Resolver<Array<ResolversTypes['RectificationAcceptance']>, ParentType, ContextType>;
  watchUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relapses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relapsedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relapsedWithinYear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<RectificationHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RectificationReasonResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RectificationReason'] =
    ResolversParentTypes['RectificationReason'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['RectificationReasonClass'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['RectificationCase']>, ParentType, ContextType>;
};

export type RectificationCaseResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RectificationCase'] = ResolversParentTypes['RectificationCase'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RectificationMeasureResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RectificationMeasure'] =
    ResolversParentTypes['RectificationMeasure'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpinionMeetingResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['OpinionMeeting'] = ResolversParentTypes['OpinionMeeting'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinions?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RectificationAcceptanceResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RectificationAcceptance'] =
    ResolversParentTypes['RectificationAcceptance'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  acceptedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  membersInFavour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  membersAgainst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residentsInFavour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residentsAgainst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RectificationConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RectificationConnection'] =
    ResolversParentTypes['RectificationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RectificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Rectification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RectificationEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RectificationEdge'] = ResolversParentTypes['RectificationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rectification'], ParentType, ContextType>;
};

export type ChangeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type AuditEntryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  actorRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  backDated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AuditEntryConnection'] =
    ResolversParentTypes['AuditEntryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AnalysisResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Analysis'] = ResolversParentTypes['Analysis'],
  FederationReferenceType extends FederationReferenceTypes['Analysis'] = FederationReferenceTypes['Analysis'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Analysis']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AnalysisKind'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnalysisState'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  thresholds?: Resolver<Array<ResolversTypes['AnalysisThreshold']>, ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<
    ResolversTypes['AnalysisFindingConnection'],
    ParentType,
    ContextType,
    Partial<AnalysisFindingsArgs>
  >;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<AnalysisHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalysisThresholdResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AnalysisThreshold'] = ResolversParentTypes['AnalysisThreshold'],
  FederationReferenceType extends FederationReferenceTypes['AnalysisThreshold'] =
    FederationReferenceTypes['AnalysisThreshold'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AnalysisThreshold']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['AnalysisThresholdName'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AnalysisConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AnalysisConnection'] = ResolversParentTypes['AnalysisConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AnalysisEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Analysis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalysisEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AnalysisEdge'] = ResolversParentTypes['AnalysisEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Analysis'], ParentType, ContextType>;
};

export type AnalysisFindingResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AnalysisFinding'] = ResolversParentTypes['AnalysisFinding'],
  FederationReferenceType extends FederationReferenceTypes['AnalysisFinding'] =
    FederationReferenceTypes['AnalysisFinding'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AnalysisFinding']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ExchangeCategory']>, ParentType, ContextType>;
  otherDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['AnalysisVerdict'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['FindingFigure']>, ParentType, ContextType>;
  signs?: Resolver<Array<ResolversTypes['FindingSign']>, ParentType, ContextType>;
};

export type FindingFigureResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FindingFigure'] = ResolversParentTypes['FindingFigure'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['FindingFigureName'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['FindingCase']>, ParentType, ContextType>;
};

export type FindingSignResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FindingSign'] = ResolversParentTypes['FindingSign'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingSignKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['FindingCase']>, ParentType, ContextType>;
};

export type FindingCaseResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FindingCase'] = ResolversParentTypes['FindingCase'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AnalysisFindingConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AnalysisFindingConnection'] =
    ResolversParentTypes['AnalysisFindingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AnalysisFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AnalysisFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalysisFindingEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AnalysisFindingEdge'] =
    ResolversParentTypes['AnalysisFindingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AnalysisFinding'], ParentType, ContextType>;
};

export type SetAnalysisThresholdPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SetAnalysisThresholdPayload'] =
    ResolversParentTypes['SetAnalysisThresholdPayload'],
> = {
  threshold?: Resolver<Maybe<ResolversTypes['AnalysisThreshold']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenAnalysisPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['OpenAnalysisPayload'] =
    ResolversParentTypes['OpenAnalysisPayload'],
> = {
  analysis?: Resolver<Maybe<ResolversTypes['Analysis']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GatherAnalysisPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GatherAnalysisPayload'] =
    ResolversParentTypes['GatherAnalysisPayload'],
> = {
  analysis?: Resolver<Maybe<ResolversTypes['Analysis']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation'],
  FederationReferenceType extends FederationReferenceTypes['Evaluation'] =
    FederationReferenceTypes['Evaluation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Evaluation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['EvaluationDirection'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['EvaluationPurpose'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvaluationState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  givenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['EvaluationItem']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentTo?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<EvaluationHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationItemResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EvaluationItem'] = ResolversParentTypes['EvaluationItem'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EvaluationConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EvaluationConnection'] =
    ResolversParentTypes['EvaluationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EvaluationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EvaluationEdge'] = ResolversParentTypes['EvaluationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
};

export type EvaluationStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EvaluationStats'] = ResolversParentTypes['EvaluationStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['EvaluationStatsGroup']>, ParentType, ContextType>;
};

export type EvaluationStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EvaluationStatsGroup'] =
    ResolversParentTypes['EvaluationStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RequestEvaluationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RequestEvaluationPayload'] =
    ResolversParentTypes['RequestEvaluationPayload'],
> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GiveEvaluationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GiveEvaluationPayload'] =
    ResolversParentTypes['GiveEvaluationPayload'],
> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishEvaluationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PublishEvaluationPayload'] =
    ResolversParentTypes['PublishEvaluationPayload'],
> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendEvaluationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SendEvaluationPayload'] =
    ResolversParentTypes['SendEvaluationPayload'],
> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawEvaluationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WithdrawEvaluationPayload'] =
    ResolversParentTypes['WithdrawEvaluationPayload'],
> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  DefineAssessmentMeasurePayload?: DefineAssessmentMeasurePayloadResolvers<ContextType>;
  DraftAssessmentSchemePayload?: DraftAssessmentSchemePayloadResolvers<ContextType>;
  SetItemsOfAssessmentSchemePayload?: SetItemsOfAssessmentSchemePayloadResolvers<ContextType>;
  PublishAssessmentSchemePayload?: PublishAssessmentSchemePayloadResolvers<ContextType>;
  SimulateSchemePayload?: SimulateSchemePayloadResolvers<ContextType>;
  SimulatedCycle?: SimulatedCycleResolvers<ContextType>;
  SimulatedScore?: SimulatedScoreResolvers<ContextType>;
  SimulatedPart?: SimulatedPartResolvers<ContextType>;
  DesignAssessmentCyclePayload?: DesignAssessmentCyclePayloadResolvers<ContextType>;
  AddLocalItemToAssessmentCyclePayload?: AddLocalItemToAssessmentCyclePayloadResolvers<ContextType>;
  PublishAssessmentCyclePayload?: PublishAssessmentCyclePayloadResolvers<ContextType>;
  CollectAssessmentCyclePayload?: CollectAssessmentCyclePayloadResolvers<ContextType>;
  GatherAssessmentCyclePayload?: GatherAssessmentCyclePayloadResolvers<ContextType>;
  LeaveOutItemOfAssessmentCyclePayload?: LeaveOutItemOfAssessmentCyclePayloadResolvers<ContextType>;
  DeclareItemValuePayload?: DeclareItemValuePayloadResolvers<ContextType>;
  OpenSelfReviewOfAssessmentCyclePayload?: OpenSelfReviewOfAssessmentCyclePayloadResolvers<ContextType>;
  OpenDebriefingOfAssessmentCyclePayload?: OpenDebriefingOfAssessmentCyclePayloadResolvers<ContextType>;
  ScoreAssessmentCyclePayload?: ScoreAssessmentCyclePayloadResolvers<ContextType>;
  OpenFeedbackOfAssessmentCyclePayload?: OpenFeedbackOfAssessmentCyclePayloadResolvers<ContextType>;
  OpenAppealsOfAssessmentCyclePayload?: OpenAppealsOfAssessmentCyclePayloadResolvers<ContextType>;
  FinalizeAssessmentCyclePayload?: FinalizeAssessmentCyclePayloadResolvers<ContextType>;
  ApplyAssessmentCyclePayload?: ApplyAssessmentCyclePayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  AssessmentScheme?: AssessmentSchemeResolvers<ContextType>;
  AssessmentSchemeConnection?: AssessmentSchemeConnectionResolvers<ContextType>;
  AssessmentSchemeEdge?: AssessmentSchemeEdgeResolvers<ContextType>;
  SchemeItem?: SchemeItemResolvers<ContextType>;
  AssessmentMeasure?: AssessmentMeasureResolvers<ContextType>;
  AssessmentMeasureConnection?: AssessmentMeasureConnectionResolvers<ContextType>;
  AssessmentMeasureEdge?: AssessmentMeasureEdgeResolvers<ContextType>;
  TraceEntry?: TraceEntryResolvers<ContextType>;
  TraceEntryConnection?: TraceEntryConnectionResolvers<ContextType>;
  TraceEntryEdge?: TraceEntryEdgeResolvers<ContextType>;
  DefineIndicatorPayload?: DefineIndicatorPayloadResolvers<ContextType>;
  RecordObservationPayload?: RecordObservationPayloadResolvers<ContextType>;
  AssessmentCycle?: AssessmentCycleResolvers<ContextType>;
  AssessmentCycleConnection?: AssessmentCycleConnectionResolvers<ContextType>;
  AssessmentCycleEdge?: AssessmentCycleEdgeResolvers<ContextType>;
  CollectionProgress?: CollectionProgressResolvers<ContextType>;
  OmittedItem?: OmittedItemResolvers<ContextType>;
  AssessedOrganization?: AssessedOrganizationResolvers<ContextType>;
  AssessedOrganizationConnection?: AssessedOrganizationConnectionResolvers<ContextType>;
  AssessedOrganizationEdge?: AssessedOrganizationEdgeResolvers<ContextType>;
  ItemValue?: ItemValueResolvers<ContextType>;
  ItemValueConnection?: ItemValueConnectionResolvers<ContextType>;
  ItemValueEdge?: ItemValueEdgeResolvers<ContextType>;
  ValueCase?: ValueCaseResolvers<ContextType>;
  ValueCaseConnection?: ValueCaseConnectionResolvers<ContextType>;
  ValueCaseEdge?: ValueCaseEdgeResolvers<ContextType>;
  AssessmentScore?: AssessmentScoreResolvers<ContextType>;
  ScoreExplanation?: ScoreExplanationResolvers<ContextType>;
  HeldPost?: HeldPostResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  ScoreRevision?: ScoreRevisionResolvers<ContextType>;
  ScoreAppeal?: ScoreAppealResolvers<ContextType>;
  ScoreAppealConnection?: ScoreAppealConnectionResolvers<ContextType>;
  ScoreAppealEdge?: ScoreAppealEdgeResolvers<ContextType>;
  FileScoreAppealPayload?: FileScoreAppealPayloadResolvers<ContextType>;
  WithdrawScoreAppealPayload?: WithdrawScoreAppealPayloadResolvers<ContextType>;
  UpholdScoreAppealPayload?: UpholdScoreAppealPayloadResolvers<ContextType>;
  RejectScoreAppealPayload?: RejectScoreAppealPayloadResolvers<ContextType>;
  Debriefing?: DebriefingResolvers<ContextType>;
  DebriefingQuestion?: DebriefingQuestionResolvers<ContextType>;
  DebriefingVote?: DebriefingVoteResolvers<ContextType>;
  DebriefingConnection?: DebriefingConnectionResolvers<ContextType>;
  DebriefingEdge?: DebriefingEdgeResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackFinding?: FeedbackFindingResolvers<ContextType>;
  FeedbackConnection?: FeedbackConnectionResolvers<ContextType>;
  FeedbackEdge?: FeedbackEdgeResolvers<ContextType>;
  FileDebriefingPayload?: FileDebriefingPayloadResolvers<ContextType>;
  HoldDebriefingPayload?: HoldDebriefingPayloadResolvers<ContextType>;
  GradeDebriefingPayload?: GradeDebriefingPayloadResolvers<ContextType>;
  GiveFeedbackPayload?: GiveFeedbackPayloadResolvers<ContextType>;
  AnswerFeedbackPayload?: AnswerFeedbackPayloadResolvers<ContextType>;
  ScorePart?: ScorePartResolvers<ContextType>;
  AssessmentScoreConnection?: AssessmentScoreConnectionResolvers<ContextType>;
  AssessmentScoreEdge?: AssessmentScoreEdgeResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  StatObservation?: StatObservationResolvers<ContextType>;
  ObservationGrowth?: ObservationGrowthResolvers<ContextType>;
  ObservationComparison?: ObservationComparisonResolvers<ContextType>;
  StatObservationConnection?: StatObservationConnectionResolvers<ContextType>;
  StatObservationEdge?: StatObservationEdgeResolvers<ContextType>;
  DivisionProfile?: DivisionProfileResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  PartyOrganization?: PartyOrganizationResolvers<ContextType>;
  FormalismAnalysis?: FormalismAnalysisResolvers<ContextType>;
  FormalismRule?: FormalismRuleResolvers<ContextType>;
  FormalismAnalysisConnection?: FormalismAnalysisConnectionResolvers<ContextType>;
  FormalismAnalysisEdge?: FormalismAnalysisEdgeResolvers<ContextType>;
  BodyFormalism?: BodyFormalismResolvers<ContextType>;
  GoverningBody?: GoverningBodyResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  ExchangeCategory?: ExchangeCategoryResolvers<ContextType>;
  FormalismSign?: FormalismSignResolvers<ContextType>;
  FormalismCase?: FormalismCaseResolvers<ContextType>;
  BodyFormalismConnection?: BodyFormalismConnectionResolvers<ContextType>;
  BodyFormalismEdge?: BodyFormalismEdgeResolvers<ContextType>;
  SetFormalismRulePayload?: SetFormalismRulePayloadResolvers<ContextType>;
  OpenFormalismAnalysisPayload?: OpenFormalismAnalysisPayloadResolvers<ContextType>;
  GatherFormalismAnalysisPayload?: GatherFormalismAnalysisPayloadResolvers<ContextType>;
  IdentifyRectificationByFormalismPayload?: IdentifyRectificationByFormalismPayloadResolvers<ContextType>;
  IdentifyRectificationPayload?: IdentifyRectificationPayloadResolvers<ContextType>;
  DismissRectificationPayload?: DismissRectificationPayloadResolvers<ContextType>;
  ConfirmRectificationPayload?: ConfirmRectificationPayloadResolvers<ContextType>;
  DraftPlanOfRectificationPayload?: DraftPlanOfRectificationPayloadResolvers<ContextType>;
  HearOpinionsOnRectificationPayload?: HearOpinionsOnRectificationPayloadResolvers<ContextType>;
  ApprovePlanOfRectificationPayload?: ApprovePlanOfRectificationPayloadResolvers<ContextType>;
  StartRectificationPayload?: StartRectificationPayloadResolvers<ContextType>;
  SettleMeasureOfRectificationPayload?: SettleMeasureOfRectificationPayloadResolvers<ContextType>;
  SelfCheckRectificationPayload?: SelfCheckRectificationPayloadResolvers<ContextType>;
  AcceptRectificationPayload?: AcceptRectificationPayloadResolvers<ContextType>;
  RefuseRectificationPayload?: RefuseRectificationPayloadResolvers<ContextType>;
  ResumeRectificationPayload?: ResumeRectificationPayloadResolvers<ContextType>;
  WatchRectificationPayload?: WatchRectificationPayloadResolvers<ContextType>;
  RelapseRectificationPayload?: RelapseRectificationPayloadResolvers<ContextType>;
  CloseRectificationPayload?: CloseRectificationPayloadResolvers<ContextType>;
  Rectification?: RectificationResolvers<ContextType>;
  RectificationReason?: RectificationReasonResolvers<ContextType>;
  RectificationCase?: RectificationCaseResolvers<ContextType>;
  RectificationMeasure?: RectificationMeasureResolvers<ContextType>;
  OpinionMeeting?: OpinionMeetingResolvers<ContextType>;
  RectificationAcceptance?: RectificationAcceptanceResolvers<ContextType>;
  RectificationConnection?: RectificationConnectionResolvers<ContextType>;
  RectificationEdge?: RectificationEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Analysis?: AnalysisResolvers<ContextType>;
  AnalysisThreshold?: AnalysisThresholdResolvers<ContextType>;
  AnalysisConnection?: AnalysisConnectionResolvers<ContextType>;
  AnalysisEdge?: AnalysisEdgeResolvers<ContextType>;
  AnalysisFinding?: AnalysisFindingResolvers<ContextType>;
  FindingFigure?: FindingFigureResolvers<ContextType>;
  FindingSign?: FindingSignResolvers<ContextType>;
  FindingCase?: FindingCaseResolvers<ContextType>;
  AnalysisFindingConnection?: AnalysisFindingConnectionResolvers<ContextType>;
  AnalysisFindingEdge?: AnalysisFindingEdgeResolvers<ContextType>;
  SetAnalysisThresholdPayload?: SetAnalysisThresholdPayloadResolvers<ContextType>;
  OpenAnalysisPayload?: OpenAnalysisPayloadResolvers<ContextType>;
  GatherAnalysisPayload?: GatherAnalysisPayloadResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvaluationItem?: EvaluationItemResolvers<ContextType>;
  EvaluationConnection?: EvaluationConnectionResolvers<ContextType>;
  EvaluationEdge?: EvaluationEdgeResolvers<ContextType>;
  EvaluationStats?: EvaluationStatsResolvers<ContextType>;
  EvaluationStatsGroup?: EvaluationStatsGroupResolvers<ContextType>;
  RequestEvaluationPayload?: RequestEvaluationPayloadResolvers<ContextType>;
  GiveEvaluationPayload?: GiveEvaluationPayloadResolvers<ContextType>;
  PublishEvaluationPayload?: PublishEvaluationPayloadResolvers<ContextType>;
  SendEvaluationPayload?: SendEvaluationPayloadResolvers<ContextType>;
  WithdrawEvaluationPayload?: WithdrawEvaluationPayloadResolvers<ContextType>;
};

export type Types = {
  PageInfo: PageInfo;
  OrderDirection: OrderDirection;
  Query: Query;
  Mutation: Mutation;
  DefineAssessmentMeasureInput: DefineAssessmentMeasureInput;
  DefineAssessmentMeasurePayload: DefineAssessmentMeasurePayload;
  SchemeItemInput: SchemeItemInput;
  DraftAssessmentSchemeInput: DraftAssessmentSchemeInput;
  DraftAssessmentSchemePayload: DraftAssessmentSchemePayload;
  SetItemsOfAssessmentSchemeInput: SetItemsOfAssessmentSchemeInput;
  SetItemsOfAssessmentSchemePayload: SetItemsOfAssessmentSchemePayload;
  PublishAssessmentSchemeInput: PublishAssessmentSchemeInput;
  PublishAssessmentSchemePayload: PublishAssessmentSchemePayload;
  SimulateSchemeInput: SimulateSchemeInput;
  SimulateSchemePayload: SimulateSchemePayload;
  SimulatedCycle: SimulatedCycle;
  SimulatedScore: SimulatedScore;
  SimulatedPart: SimulatedPart;
  SimulatedExclusion: SimulatedExclusion;
  DesignAssessmentCycleInput: DesignAssessmentCycleInput;
  DesignAssessmentCyclePayload: DesignAssessmentCyclePayload;
  AddLocalItemToAssessmentCycleInput: AddLocalItemToAssessmentCycleInput;
  AddLocalItemToAssessmentCyclePayload: AddLocalItemToAssessmentCyclePayload;
  PublishAssessmentCycleInput: PublishAssessmentCycleInput;
  PublishAssessmentCyclePayload: PublishAssessmentCyclePayload;
  CollectAssessmentCycleInput: CollectAssessmentCycleInput;
  CollectAssessmentCyclePayload: CollectAssessmentCyclePayload;
  GatherAssessmentCycleInput: GatherAssessmentCycleInput;
  GatherAssessmentCyclePayload: GatherAssessmentCyclePayload;
  LeaveOutItemOfAssessmentCycleInput: LeaveOutItemOfAssessmentCycleInput;
  LeaveOutItemOfAssessmentCyclePayload: LeaveOutItemOfAssessmentCyclePayload;
  DeclareItemValueInput: DeclareItemValueInput;
  DeclareItemValuePayload: DeclareItemValuePayload;
  OpenSelfReviewOfAssessmentCycleInput: OpenSelfReviewOfAssessmentCycleInput;
  OpenSelfReviewOfAssessmentCyclePayload: OpenSelfReviewOfAssessmentCyclePayload;
  OpenDebriefingOfAssessmentCycleInput: OpenDebriefingOfAssessmentCycleInput;
  OpenDebriefingOfAssessmentCyclePayload: OpenDebriefingOfAssessmentCyclePayload;
  ScoreAssessmentCycleInput: ScoreAssessmentCycleInput;
  ScoreAssessmentCyclePayload: ScoreAssessmentCyclePayload;
  OpenFeedbackOfAssessmentCycleInput: OpenFeedbackOfAssessmentCycleInput;
  OpenFeedbackOfAssessmentCyclePayload: OpenFeedbackOfAssessmentCyclePayload;
  OpenAppealsOfAssessmentCycleInput: OpenAppealsOfAssessmentCycleInput;
  OpenAppealsOfAssessmentCyclePayload: OpenAppealsOfAssessmentCyclePayload;
  FinalizeAssessmentCycleInput: FinalizeAssessmentCycleInput;
  FinalizeAssessmentCyclePayload: FinalizeAssessmentCyclePayload;
  ApplyAssessmentCycleInput: ApplyAssessmentCycleInput;
  ApplyAssessmentCyclePayload: ApplyAssessmentCyclePayload;
  UserError: UserError;
  AssessmentScheme: AssessmentScheme;
  AssessmentSchemeState: AssessmentSchemeState;
  AssessmentSchemeWhere: AssessmentSchemeWhere;
  AssessmentSchemeOrder: AssessmentSchemeOrder;
  AssessmentSchemeOrderField: AssessmentSchemeOrderField;
  AssessmentSchemeConnection: AssessmentSchemeConnection;
  AssessmentSchemeEdge: AssessmentSchemeEdge;
  SchemeItem: SchemeItem;
  ItemSource: ItemSource;
  ItemDirection: ItemDirection;
  WhenEmpty: WhenEmpty;
  AssessmentMeasure: AssessmentMeasure;
  AssessmentMeasureWhere: AssessmentMeasureWhere;
  AssessmentMeasureOrder: AssessmentMeasureOrder;
  AssessmentMeasureOrderField: AssessmentMeasureOrderField;
  AssessmentMeasureConnection: AssessmentMeasureConnection;
  AssessmentMeasureEdge: AssessmentMeasureEdge;
  TraceEntry: TraceEntry;
  TraceEntryWhere: TraceEntryWhere;
  TraceEntryOrder: TraceEntryOrder;
  TraceEntryOrderField: TraceEntryOrderField;
  TraceEntryConnection: TraceEntryConnection;
  TraceEntryEdge: TraceEntryEdge;
  DefineIndicatorInput: DefineIndicatorInput;
  DefineIndicatorPayload: DefineIndicatorPayload;
  RecordObservationInput: RecordObservationInput;
  RecordObservationPayload: RecordObservationPayload;
  AssessmentCycle: AssessmentCycle;
  AssessmentCycleState: AssessmentCycleState;
  AssessedLevel: AssessedLevel;
  ScoreLevel: ScoreLevel;
  AssessmentCycleWhere: AssessmentCycleWhere;
  AssessmentCycleOrder: AssessmentCycleOrder;
  AssessmentCycleOrderField: AssessmentCycleOrderField;
  AssessmentCycleConnection: AssessmentCycleConnection;
  AssessmentCycleEdge: AssessmentCycleEdge;
  CollectionProgress: CollectionProgress;
  OmittedItem: OmittedItem;
  AssessedOrganization: AssessedOrganization;
  AssessedOrganizationWhere: AssessedOrganizationWhere;
  AssessedOrganizationOrder: AssessedOrganizationOrder;
  AssessedOrganizationOrderField: AssessedOrganizationOrderField;
  AssessedOrganizationConnection: AssessedOrganizationConnection;
  AssessedOrganizationEdge: AssessedOrganizationEdge;
  ItemValue: ItemValue;
  ItemValueWhere: ItemValueWhere;
  ItemValueOrder: ItemValueOrder;
  ItemValueOrderField: ItemValueOrderField;
  ItemValueConnection: ItemValueConnection;
  ItemValueEdge: ItemValueEdge;
  ValueCase: ValueCase;
  ValueCaseWhere: ValueCaseWhere;
  ValueCaseOrder: ValueCaseOrder;
  ValueCaseOrderField: ValueCaseOrderField;
  ValueCaseConnection: ValueCaseConnection;
  ValueCaseEdge: ValueCaseEdge;
  AssessmentScore: AssessmentScore;
  ScoreExplanation: ScoreExplanation;
  HeldPost: HeldPost;
  Post: Post;
  ScoreRevision: ScoreRevision;
  ScoreAppeal: ScoreAppeal;
  ScoreAppealState: ScoreAppealState;
  ScoreAppealWhere: ScoreAppealWhere;
  ScoreAppealOrder: ScoreAppealOrder;
  ScoreAppealOrderField: ScoreAppealOrderField;
  ScoreAppealConnection: ScoreAppealConnection;
  ScoreAppealEdge: ScoreAppealEdge;
  FileScoreAppealInput: FileScoreAppealInput;
  FileScoreAppealPayload: FileScoreAppealPayload;
  WithdrawScoreAppealInput: WithdrawScoreAppealInput;
  WithdrawScoreAppealPayload: WithdrawScoreAppealPayload;
  ValueCorrectionInput: ValueCorrectionInput;
  UpholdScoreAppealInput: UpholdScoreAppealInput;
  UpholdScoreAppealPayload: UpholdScoreAppealPayload;
  RejectScoreAppealInput: RejectScoreAppealInput;
  RejectScoreAppealPayload: RejectScoreAppealPayload;
  Debriefing: Debriefing;
  DebriefingState: DebriefingState;
  VoterKind: VoterKind;
  DebriefingQuestion: DebriefingQuestion;
  DebriefingVote: DebriefingVote;
  DebriefingWhere: DebriefingWhere;
  DebriefingOrder: DebriefingOrder;
  DebriefingOrderField: DebriefingOrderField;
  DebriefingConnection: DebriefingConnection;
  DebriefingEdge: DebriefingEdge;
  Feedback: Feedback;
  FeedbackState: FeedbackState;
  FeedbackFinding: FeedbackFinding;
  FeedbackWhere: FeedbackWhere;
  FeedbackOrder: FeedbackOrder;
  FeedbackOrderField: FeedbackOrderField;
  FeedbackConnection: FeedbackConnection;
  FeedbackEdge: FeedbackEdge;
  FileDebriefingInput: FileDebriefingInput;
  FileDebriefingPayload: FileDebriefingPayload;
  DebriefingQuestionInput: DebriefingQuestionInput;
  DebriefingVoteInput: DebriefingVoteInput;
  HoldDebriefingInput: HoldDebriefingInput;
  HoldDebriefingPayload: HoldDebriefingPayload;
  GradeDebriefingInput: GradeDebriefingInput;
  GradeDebriefingPayload: GradeDebriefingPayload;
  FeedbackFindingInput: FeedbackFindingInput;
  GiveFeedbackInput: GiveFeedbackInput;
  GiveFeedbackPayload: GiveFeedbackPayload;
  AnswerFeedbackInput: AnswerFeedbackInput;
  AnswerFeedbackPayload: AnswerFeedbackPayload;
  ScorePart: ScorePart;
  ScoreExclusion: ScoreExclusion;
  AssessmentGrade: AssessmentGrade;
  AssessmentScoreWhere: AssessmentScoreWhere;
  AssessmentScoreOrder: AssessmentScoreOrder;
  AssessmentScoreOrderField: AssessmentScoreOrderField;
  AssessmentScoreConnection: AssessmentScoreConnection;
  AssessmentScoreEdge: AssessmentScoreEdge;
  Indicator: Indicator;
  IndicatorOwner: IndicatorOwner;
  IndicatorWhere: IndicatorWhere;
  IndicatorOrder: IndicatorOrder;
  IndicatorOrderField: IndicatorOrderField;
  IndicatorConnection: IndicatorConnection;
  IndicatorEdge: IndicatorEdge;
  StatObservation: StatObservation;
  ObservationQualifier: ObservationQualifier;
  DatePrecision: DatePrecision;
  ObservationMethod: ObservationMethod;
  IncomparableReason: IncomparableReason;
  ObservationGrowth: ObservationGrowth;
  ObservationComparison: ObservationComparison;
  StatObservationWhere: StatObservationWhere;
  StatObservationOrder: StatObservationOrder;
  StatObservationOrderField: StatObservationOrderField;
  StatObservationConnection: StatObservationConnection;
  StatObservationEdge: StatObservationEdge;
  DivisionProfile: DivisionProfile;
  Division: Division;
  PartyOrganization: PartyOrganization;
  FormalismAnalysis: FormalismAnalysis;
  FormalismAnalysisState: FormalismAnalysisState;
  FormalismRule: FormalismRule;
  FormalismAnalysisWhere: FormalismAnalysisWhere;
  FormalismAnalysisOrder: FormalismAnalysisOrder;
  FormalismAnalysisOrderField: FormalismAnalysisOrderField;
  FormalismAnalysisConnection: FormalismAnalysisConnection;
  FormalismAnalysisEdge: FormalismAnalysisEdge;
  BodyFormalism: BodyFormalism;
  GoverningBody: GoverningBody;
  Unit: Unit;
  ExchangeCategory: ExchangeCategory;
  FormalismVerdict: FormalismVerdict;
  FormalismSignKind: FormalismSignKind;
  FormalismSign: FormalismSign;
  FormalismCase: FormalismCase;
  BodyFormalismWhere: BodyFormalismWhere;
  BodyFormalismOrder: BodyFormalismOrder;
  BodyFormalismOrderField: BodyFormalismOrderField;
  BodyFormalismConnection: BodyFormalismConnection;
  BodyFormalismEdge: BodyFormalismEdge;
  SetFormalismRuleInput: SetFormalismRuleInput;
  SetFormalismRulePayload: SetFormalismRulePayload;
  OpenFormalismAnalysisInput: OpenFormalismAnalysisInput;
  OpenFormalismAnalysisPayload: OpenFormalismAnalysisPayload;
  GatherFormalismAnalysisInput: GatherFormalismAnalysisInput;
  GatherFormalismAnalysisPayload: GatherFormalismAnalysisPayload;
  IdentifyRectificationByFormalismInput: IdentifyRectificationByFormalismInput;
  IdentifyRectificationByFormalismPayload: IdentifyRectificationByFormalismPayload;
  RectificationReasonInput: RectificationReasonInput;
  CaseInput: CaseInput;
  IdentifyRectificationInput: IdentifyRectificationInput;
  IdentifyRectificationPayload: IdentifyRectificationPayload;
  DismissRectificationInput: DismissRectificationInput;
  DismissRectificationPayload: DismissRectificationPayload;
  ConfirmRectificationInput: ConfirmRectificationInput;
  ConfirmRectificationPayload: ConfirmRectificationPayload;
  RectificationMeasureInput: RectificationMeasureInput;
  DraftPlanOfRectificationInput: DraftPlanOfRectificationInput;
  DraftPlanOfRectificationPayload: DraftPlanOfRectificationPayload;
  HearOpinionsOnRectificationInput: HearOpinionsOnRectificationInput;
  HearOpinionsOnRectificationPayload: HearOpinionsOnRectificationPayload;
  ApprovePlanOfRectificationInput: ApprovePlanOfRectificationInput;
  ApprovePlanOfRectificationPayload: ApprovePlanOfRectificationPayload;
  StartRectificationInput: StartRectificationInput;
  StartRectificationPayload: StartRectificationPayload;
  SettleMeasureOfRectificationInput: SettleMeasureOfRectificationInput;
  SettleMeasureOfRectificationPayload: SettleMeasureOfRectificationPayload;
  SelfCheckRectificationInput: SelfCheckRectificationInput;
  SelfCheckRectificationPayload: SelfCheckRectificationPayload;
  VotesInput: VotesInput;
  AcceptRectificationInput: AcceptRectificationInput;
  AcceptRectificationPayload: AcceptRectificationPayload;
  RefuseRectificationInput: RefuseRectificationInput;
  RefuseRectificationPayload: RefuseRectificationPayload;
  ResumeRectificationInput: ResumeRectificationInput;
  ResumeRectificationPayload: ResumeRectificationPayload;
  WatchRectificationInput: WatchRectificationInput;
  WatchRectificationPayload: WatchRectificationPayload;
  RelapseRectificationInput: RelapseRectificationInput;
  RelapseRectificationPayload: RelapseRectificationPayload;
  CloseRectificationInput: CloseRectificationInput;
  CloseRectificationPayload: CloseRectificationPayload;
  Rectification: Rectification;
  RectificationState: RectificationState;
  RectificationSource: RectificationSource;
  RectificationReasonClass: RectificationReasonClass;
  RectificationReason: RectificationReason;
  RectificationCase: RectificationCase;
  RectificationMeasure: RectificationMeasure;
  OpinionMeeting: OpinionMeeting;
  RectificationAcceptance: RectificationAcceptance;
  RectificationWhere: RectificationWhere;
  RectificationOrder: RectificationOrder;
  RectificationOrderField: RectificationOrderField;
  RectificationConnection: RectificationConnection;
  RectificationEdge: RectificationEdge;
  Change: Change;
  ChangeWhere: ChangeWhere;
  ChangeConnection: ChangeConnection;
  ChangeEdge: ChangeEdge;
  AuditEntry: AuditEntry;
  AuditEntryWhere: AuditEntryWhere;
  AuditEntryOrder: AuditEntryOrder;
  AuditEntryOrderField: AuditEntryOrderField;
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  Analysis: Analysis;
  AnalysisKind: AnalysisKind;
  AnalysisState: AnalysisState;
  AnalysisThreshold: AnalysisThreshold;
  AnalysisThresholdName: AnalysisThresholdName;
  AnalysisWhere: AnalysisWhere;
  AnalysisOrder: AnalysisOrder;
  AnalysisOrderField: AnalysisOrderField;
  AnalysisConnection: AnalysisConnection;
  AnalysisEdge: AnalysisEdge;
  AnalysisFinding: AnalysisFinding;
  AnalysisVerdict: AnalysisVerdict;
  FindingFigure: FindingFigure;
  FindingFigureName: FindingFigureName;
  FindingSign: FindingSign;
  FindingSignKind: FindingSignKind;
  FindingCase: FindingCase;
  AnalysisFindingWhere: AnalysisFindingWhere;
  AnalysisFindingOrder: AnalysisFindingOrder;
  AnalysisFindingOrderField: AnalysisFindingOrderField;
  AnalysisFindingConnection: AnalysisFindingConnection;
  AnalysisFindingEdge: AnalysisFindingEdge;
  SetAnalysisThresholdInput: SetAnalysisThresholdInput;
  SetAnalysisThresholdPayload: SetAnalysisThresholdPayload;
  OpenAnalysisInput: OpenAnalysisInput;
  OpenAnalysisPayload: OpenAnalysisPayload;
  GatherAnalysisInput: GatherAnalysisInput;
  GatherAnalysisPayload: GatherAnalysisPayload;
  Evaluation: Evaluation;
  EvaluationDirection: EvaluationDirection;
  EvaluationPurpose: EvaluationPurpose;
  EvaluationState: EvaluationState;
  EvaluationItem: EvaluationItem;
  EvaluationWhere: EvaluationWhere;
  EvaluationOrder: EvaluationOrder;
  EvaluationOrderField: EvaluationOrderField;
  EvaluationConnection: EvaluationConnection;
  EvaluationEdge: EvaluationEdge;
  EvaluationStats: EvaluationStats;
  EvaluationStatsGroup: EvaluationStatsGroup;
  EvaluationStatsGroupBy: EvaluationStatsGroupBy;
  RequestEvaluationInput: RequestEvaluationInput;
  EvaluationItemInput: EvaluationItemInput;
  RequestEvaluationPayload: RequestEvaluationPayload;
  EvaluationScoreInput: EvaluationScoreInput;
  GiveEvaluationInput: GiveEvaluationInput;
  GiveEvaluationPayload: GiveEvaluationPayload;
  PublishEvaluationInput: PublishEvaluationInput;
  PublishEvaluationPayload: PublishEvaluationPayload;
  SendEvaluationInput: SendEvaluationInput;
  SendEvaluationPayload: SendEvaluationPayload;
  WithdrawEvaluationInput: WithdrawEvaluationInput;
  WithdrawEvaluationPayload: WithdrawEvaluationPayload;
};
export type FieldArgs = {
  'Query.evaluation': QueryEvaluationArgs;
  'Query.evaluations': QueryEvaluationsArgs;
  'Query.analysis': QueryAnalysisArgs;
  'Query.analyses': QueryAnalysesArgs;
  'Query.analysisFinding': QueryAnalysisFindingArgs;
  'Query.bodyFormalism': QueryBodyFormalismArgs;
  'Query.formalismAnalysis': QueryFormalismAnalysisArgs;
  'Query.formalismAnalyses': QueryFormalismAnalysesArgs;
  'Query.assessmentScore': QueryAssessmentScoreArgs;
  'Query.assessedOrganization': QueryAssessedOrganizationArgs;
  'Query.debriefing': QueryDebriefingArgs;
  'Query.feedback': QueryFeedbackArgs;
  'Query.scoreAppeal': QueryScoreAppealArgs;
  'Query.rectification': QueryRectificationArgs;
  'Query.rectifications': QueryRectificationsArgs;
  'Query.simulateScheme': QuerySimulateSchemeArgs;
  'Query.assessmentScheme': QueryAssessmentSchemeArgs;
  'Query.assessmentSchemes': QueryAssessmentSchemesArgs;
  'Query.assessmentMeasure': QueryAssessmentMeasureArgs;
  'Query.assessmentMeasures': QueryAssessmentMeasuresArgs;
  'Query.assessmentCycle': QueryAssessmentCycleArgs;
  'Query.assessmentCycles': QueryAssessmentCyclesArgs;
  'Query.indicator': QueryIndicatorArgs;
  'Query.indicators': QueryIndicatorsArgs;
  'Query.statObservation': QueryStatObservationArgs;
  'Query.statObservations': QueryStatObservationsArgs;
  'Query.assessmentChanges': QueryAssessmentChangesArgs;
  'Query.assessmentTrace': QueryAssessmentTraceArgs;
  'Mutation.requestEvaluation': MutationRequestEvaluationArgs;
  'Mutation.giveEvaluation': MutationGiveEvaluationArgs;
  'Mutation.publishEvaluation': MutationPublishEvaluationArgs;
  'Mutation.sendEvaluation': MutationSendEvaluationArgs;
  'Mutation.withdrawEvaluation': MutationWithdrawEvaluationArgs;
  'Mutation.setAnalysisThreshold': MutationSetAnalysisThresholdArgs;
  'Mutation.openAnalysis': MutationOpenAnalysisArgs;
  'Mutation.gatherAnalysis': MutationGatherAnalysisArgs;
  'Mutation.setFormalismRule': MutationSetFormalismRuleArgs;
  'Mutation.openFormalismAnalysis': MutationOpenFormalismAnalysisArgs;
  'Mutation.gatherFormalismAnalysis': MutationGatherFormalismAnalysisArgs;
  'Mutation.identifyRectificationByFormalism': MutationIdentifyRectificationByFormalismArgs;
  'Mutation.fileDebriefing': MutationFileDebriefingArgs;
  'Mutation.holdDebriefing': MutationHoldDebriefingArgs;
  'Mutation.gradeDebriefing': MutationGradeDebriefingArgs;
  'Mutation.giveFeedback': MutationGiveFeedbackArgs;
  'Mutation.answerFeedback': MutationAnswerFeedbackArgs;
  'Mutation.fileScoreAppeal': MutationFileScoreAppealArgs;
  'Mutation.withdrawScoreAppeal': MutationWithdrawScoreAppealArgs;
  'Mutation.upholdScoreAppeal': MutationUpholdScoreAppealArgs;
  'Mutation.rejectScoreAppeal': MutationRejectScoreAppealArgs;
  'Mutation.identifyRectification': MutationIdentifyRectificationArgs;
  'Mutation.dismissRectification': MutationDismissRectificationArgs;
  'Mutation.confirmRectification': MutationConfirmRectificationArgs;
  'Mutation.draftPlanOfRectification': MutationDraftPlanOfRectificationArgs;
  'Mutation.hearOpinionsOnRectification': MutationHearOpinionsOnRectificationArgs;
  'Mutation.approvePlanOfRectification': MutationApprovePlanOfRectificationArgs;
  'Mutation.startRectification': MutationStartRectificationArgs;
  'Mutation.settleMeasureOfRectification': MutationSettleMeasureOfRectificationArgs;
  'Mutation.selfCheckRectification': MutationSelfCheckRectificationArgs;
  'Mutation.acceptRectification': MutationAcceptRectificationArgs;
  'Mutation.refuseRectification': MutationRefuseRectificationArgs;
  'Mutation.resumeRectification': MutationResumeRectificationArgs;
  'Mutation.watchRectification': MutationWatchRectificationArgs;
  'Mutation.relapseRectification': MutationRelapseRectificationArgs;
  'Mutation.closeRectification': MutationCloseRectificationArgs;
  'Mutation.defineAssessmentMeasure': MutationDefineAssessmentMeasureArgs;
  'Mutation.draftAssessmentScheme': MutationDraftAssessmentSchemeArgs;
  'Mutation.setItemsOfAssessmentScheme': MutationSetItemsOfAssessmentSchemeArgs;
  'Mutation.publishAssessmentScheme': MutationPublishAssessmentSchemeArgs;
  'Mutation.designAssessmentCycle': MutationDesignAssessmentCycleArgs;
  'Mutation.addLocalItemToAssessmentCycle': MutationAddLocalItemToAssessmentCycleArgs;
  'Mutation.publishAssessmentCycle': MutationPublishAssessmentCycleArgs;
  'Mutation.collectAssessmentCycle': MutationCollectAssessmentCycleArgs;
  'Mutation.gatherAssessmentCycle': MutationGatherAssessmentCycleArgs;
  'Mutation.leaveOutItemOfAssessmentCycle': MutationLeaveOutItemOfAssessmentCycleArgs;
  'Mutation.declareItemValue': MutationDeclareItemValueArgs;
  'Mutation.openSelfReviewOfAssessmentCycle': MutationOpenSelfReviewOfAssessmentCycleArgs;
  'Mutation.openDebriefingOfAssessmentCycle': MutationOpenDebriefingOfAssessmentCycleArgs;
  'Mutation.scoreAssessmentCycle': MutationScoreAssessmentCycleArgs;
  'Mutation.openFeedbackOfAssessmentCycle': MutationOpenFeedbackOfAssessmentCycleArgs;
  'Mutation.openAppealsOfAssessmentCycle': MutationOpenAppealsOfAssessmentCycleArgs;
  'Mutation.finalizeAssessmentCycle': MutationFinalizeAssessmentCycleArgs;
  'Mutation.applyAssessmentCycle': MutationApplyAssessmentCycleArgs;
  'Mutation.defineIndicator': MutationDefineIndicatorArgs;
  'Mutation.recordObservation': MutationRecordObservationArgs;
  'SimulatedCycle.scores': SimulatedCycleScoresArgs;
  'AssessmentScheme.history': AssessmentSchemeHistoryArgs;
  'AssessmentCycle.organizations': AssessmentCycleOrganizationsArgs;
  'AssessmentCycle.values': AssessmentCycleValuesArgs;
  'AssessmentCycle.history': AssessmentCycleHistoryArgs;
  'AssessmentCycle.scores': AssessmentCycleScoresArgs;
  'AssessmentCycle.appeals': AssessmentCycleAppealsArgs;
  'AssessmentCycle.debriefings': AssessmentCycleDebriefingsArgs;
  'AssessmentCycle.feedback': AssessmentCycleFeedbackArgs;
  'ItemValue.cases': ItemValueCasesArgs;
  'Post.appliedAssessments': PostAppliedAssessmentsArgs;
  'ScoreAppeal.history': ScoreAppealHistoryArgs;
  'Debriefing.history': DebriefingHistoryArgs;
  'Feedback.history': FeedbackHistoryArgs;
  'ScorePart.numeratorCases': ScorePartNumeratorCasesArgs;
  'ScorePart.denominatorCases': ScorePartDenominatorCasesArgs;
  'Indicator.observations': IndicatorObservationsArgs;
  'Division.assessmentCycles': DivisionAssessmentCyclesArgs;
  'Division.statObservations': DivisionStatObservationsArgs;
  'Division.profile': DivisionProfileArgs;
  'PartyOrganization.evaluations': PartyOrganizationEvaluationsArgs;
  'PartyOrganization.rectifications': PartyOrganizationRectificationsArgs;
  'PartyOrganization.assessments': PartyOrganizationAssessmentsArgs;
  'FormalismAnalysis.bodies': FormalismAnalysisBodiesArgs;
  'FormalismAnalysis.history': FormalismAnalysisHistoryArgs;
  'Unit.evaluations': UnitEvaluationsArgs;
  'Unit.evaluationStats': UnitEvaluationStatsArgs;
  'Rectification.history': RectificationHistoryArgs;
  'Analysis.findings': AnalysisFindingsArgs;
  'Analysis.history': AnalysisHistoryArgs;
  'Evaluation.history': EvaluationHistoryArgs;
};
