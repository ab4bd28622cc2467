// Written by `npm run codegen` from the SDL, never edited.
import type { Geometry } from '@graphroots/kit/geojson';
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
  /**
   * An area on the map as a GeoJSON geometry, RFC 7946 (地理范围): an object with `type`, `Polygon` or `MultiPolygon`, and
   * `coordinates`, degrees of WGS-84 with the longitude first. They are kept to seven decimals, a centimetre.
   */
  GeoJSON: { input: Geometry; output: Geometry };
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
  /** One grid by its code, as it is on the day asked (网格编码). */
  grid: Maybe<Grid>;
  /** All grids. */
  grids: Maybe<GridConnection>;
  /** One residential compound by id. */
  compound: Maybe<Compound>;
  /** One building by id. */
  building: Maybe<Building>;
  /** All buildings. */
  buildings: Maybe<BuildingConnection>;
  /** One issue by id. */
  issue: Maybe<Issue>;
  /** All issues. */
  issues: Maybe<IssueConnection>;
  /** One work order by id. */
  workOrder: Maybe<WorkOrder>;
  /** All work orders. */
  workOrders: Maybe<WorkOrderConnection>;
  /** One whistle by id. */
  whistle: Maybe<Whistle>;
  /** All whistles that streets blew (吹哨). */
  whistles: Maybe<WhistleConnection>;
  /** One mediation by id. */
  mediation: Maybe<Mediation>;
  /** All mediations of conflicts (矛盾纠纷调解). */
  mediations: Maybe<MediationConnection>;
  /** The catalogue of matters that can be reported in this city (事项目录). */
  issueCategories: Maybe<IssueCategoryConnection>;
  /**
   * What changed in the service grids (变更流水), oldest first and complete: read on after the last `endCursor`, and
   * after the same one again while a page is empty. Each service has its own feed; a field of `Query` is answered by one
   * service only.
   */
  gridsChanges: Maybe<ChangeConnection>;
  /** The steps written down in the service grids, newest first, for auditors (审计). Needs the scope `trace:read`. */
  gridsTrace: Maybe<AuditEntryConnection>;
  /** One duty by id. */
  duty: Maybe<Duty>;
  /** The catalogue of duties, all versions (权责清单). */
  duties: Maybe<DutyConnection>;
  /** One staffing rule by id. */
  staffingRule: Maybe<StaffingRule>;
  /** The staffing rules of grids, all versions (网格人员配备标准). */
  staffingRules: Maybe<StaffingRuleConnection>;
  /** Whether the grids of a division have the people that their rules ask for (人员配备核查), on a day. */
  gridStaffing: Maybe<GridStaffing>;
  /**
   * Who is responsible for a matter at a place on a day (责任归属), and why: the narrowest duty in force wins. Null where
   * there is no such place; exactly one has to be named: a building, a grid, a division, or a point with both coordinates.
   */
  whoIsResponsible: Maybe<Responsibility>;
};

export type QueryGridArgs = {
  code: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryGridsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<GridWhere>;
  orderBy?: InputMaybe<GridOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryCompoundArgs = {
  id: Scalars['ID']['input'];
};

export type QueryBuildingArgs = {
  id: Scalars['ID']['input'];
};

export type QueryBuildingsArgs = {
  where?: InputMaybe<BuildingWhere>;
  orderBy?: InputMaybe<BuildingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};

export type QueryIssuesArgs = {
  where?: InputMaybe<IssueWhere>;
  orderBy?: InputMaybe<IssueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryWorkOrderArgs = {
  id: Scalars['ID']['input'];
};

export type QueryWorkOrdersArgs = {
  where?: InputMaybe<WorkOrderWhere>;
  orderBy?: InputMaybe<WorkOrderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryWhistleArgs = {
  id: Scalars['ID']['input'];
};

export type QueryWhistlesArgs = {
  where?: InputMaybe<WhistleWhere>;
  orderBy?: InputMaybe<WhistleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryMediationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMediationsArgs = {
  where?: InputMaybe<MediationWhere>;
  orderBy?: InputMaybe<MediationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryIssueCategoriesArgs = {
  where?: InputMaybe<IssueCategoryWhere>;
  orderBy?: InputMaybe<IssueCategoryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryGridsChangesArgs = {
  where?: InputMaybe<ChangeWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryGridsTraceArgs = {
  where?: InputMaybe<AuditEntryWhere>;
  orderBy?: InputMaybe<AuditEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryDutyArgs = {
  id: Scalars['ID']['input'];
};

export type QueryDutiesArgs = {
  where?: InputMaybe<DutyWhere>;
  orderBy?: InputMaybe<DutyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryStaffingRuleArgs = {
  id: Scalars['ID']['input'];
};

export type QueryStaffingRulesArgs = {
  where?: InputMaybe<StaffingRuleWhere>;
  orderBy?: InputMaybe<StaffingRuleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryGridStaffingArgs = {
  division: Scalars['ID']['input'];
  layer?: GridLayer;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryWhoIsResponsibleArgs = {
  building?: InputMaybe<Scalars['ID']['input']>;
  grid?: InputMaybe<Scalars['ID']['input']>;
  division?: InputMaybe<Scalars['ID']['input']>;
  longitude?: InputMaybe<Scalars['Float']['input']>;
  latitude?: InputMaybe<Scalars['Float']['input']>;
  category: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Reports an issue at a grid or a building (上报问题). Safe to send again under an `Idempotency-Key` header. Needs the policy `report-issue`. */
  reportIssue: ReportIssuePayload;
  /** Takes a reported issue on (受理): by the grid head or the community; whoever does it holds it. Needs a signed-in caller. */
  acceptIssue: AcceptIssuePayload;
  /** Refuses a reported issue (不予受理): by the community, with a reason the reporter sees. Needs a signed-in caller. */
  rejectIssue: RejectIssuePayload;
  /** Says that an issue is one already reported (合并): by the community. Both reporters follow the other issue then. Needs a signed-in caller. */
  mergeIssue: MergeIssuePayload;
  /** Begins to handle an issue in the grid (网格处理): by grid worker or head; they hold it then. Needs a signed-in caller. */
  handleIssue: HandleIssuePayload;
  /** Sends orders for an issue to departments (派单): by the street, or the command centre. Whoever does it holds the issue then. Needs a signed-in caller. */
  dispatchIssue: DispatchIssuePayload;
  /** Accepts a work order (接单): by its department. Needs a signed-in caller. */
  acceptWorkOrder: AcceptWorkOrderPayload;
  /** Gives a work order back (退单) because it is not the department’s duty: the dispatcher chooses again. Needs a signed-in caller. */
  returnWorkOrder: ReturnWorkOrderPayload;
  /** Says that a work order is done (解单): by its department. Needs a signed-in caller. */
  completeWorkOrder: CompleteWorkOrderPayload;
  /** Has a work order done once more (返工), with a reason: by the dispatcher. Needs a signed-in caller. */
  redoWorkOrder: RedoWorkOrderPayload;
  /** Confirms that a work order is done (办结确认): by the dispatcher, after hearing the reporter. With the last one its issue is resolved. Needs a signed-in caller. */
  confirmWorkOrder: ConfirmWorkOrderPayload;
  /** Passes an issue one level up (上报上级): by the level that holds it, with a reason. The level above holds it then. Needs a signed-in caller. */
  escalateIssue: EscalateIssuePayload;
  /** Takes over an issue that was escalated (接办): by the level that holds it now, with its answer to the level below. Needs a signed-in caller. */
  takeOverIssue: TakeOverIssuePayload;
  /** Says that an issue is dealt with (解决), and what came of it: by the level that holds it. Needs a signed-in caller. */
  resolveIssue: ResolveIssuePayload;
  /** Closes a resolved issue and rates how it was dealt with (确认评价): by a reporter. Needs a signed-in caller. */
  confirmIssue: ConfirmIssuePayload;
  /** Opens a resolved or closed issue again (重新打开), with a reason: by a reporter, the community or an inspector, within 30 days. Needs a signed-in caller. */
  reopenIssue: ReopenIssuePayload;
  /** Begins the mediation of a conflict (受理调解), that of an issue or one brought to the mediator: by grid worker or head, community or street. Needs a signed-in caller. */
  openMediation: OpenMediationPayload;
  /** Says that the parties have agreed (调解成功), and how: by those who may open one. Needs a signed-in caller. */
  settleMediation: SettleMediationPayload;
  /** Says that the parties did not agree (调解不成), with a reason: by those who may open one. Needs a signed-in caller. */
  failMediation: FailMediationPayload;
  /** Ends a mediation that a party has withdrawn from (撤回), with a reason: by those who may open one. Needs a signed-in caller. */
  withdrawMediation: WithdrawMediationPayload;
  /** Calls departments to the place of an issue (吹哨): by the street that holds it. Needs a signed-in caller. */
  whistleIssue: WhistleIssuePayload;
  /** Says that a department has come (报到): by itself. With the first one the whistle gathers. Needs a signed-in caller. */
  reportArrival: ReportArrivalPayload;
  /** Writes down who does what together (联合处置方案): by the street. Needs a signed-in caller. */
  planWhistle: PlanWhistlePayload;
  /** Ends the joint handling (处置完毕): by the street, once the issue is resolved or escalated. Needs a signed-in caller. */
  settleWhistle: SettleWhistlePayload;
  /** Rates every department that was called (街道评价部门), and closes the whistle: by the street. Needs a signed-in caller. */
  rateWhistle: RateWhistlePayload;
  /** Takes a whistle back before the joint handling (取消), with a reason: by the street. Needs a signed-in caller. */
  cancelWhistle: CancelWhistlePayload;
  /** Writes a duty for a matter and a place into the catalogue (权责清单), or the default of the city: by administrator or command centre. Needs a signed-in caller. */
  adoptDuty: AdoptDutyPayload;
  /** Replaces a duty by its next version (修订): by administrator or command centre. What the version before gave stays. Needs a signed-in caller. */
  replaceDuty: ReplaceDutyPayload;
  /** Ends a duty (废止), with a reason, or takes back one that has not begun: by administrator or command centre. Needs a signed-in caller. */
  endDuty: EndDutyPayload;
  /** Writes a staffing rule for the grids of a division (网格人员配备标准): by administrator or command centre. Needs a signed-in caller. */
  adoptStaffingRule: AdoptStaffingRulePayload;
  /** Replaces a staffing rule by its next version (修订): by administrator or command centre. Needs a signed-in caller. */
  replaceStaffingRule: ReplaceStaffingRulePayload;
  /** Ends a staffing rule (废止), with a reason, or takes back one that has not begun: by administrator or command centre. Needs a signed-in caller. */
  endStaffingRule: EndStaffingRulePayload;
  /** Splits a grid into several (网格拆分) from today, with a reason: by the street or an administrator. What lies in it goes where a part names it, the rest to the heir. Needs a signed-in caller. */
  splitGrid: SplitGridPayload;
  /** Merges grids of a layer in one community (网格合并) from today, with a reason: by the street or an administrator. All that lies in them goes along. Needs a signed-in caller. */
  mergeGrids: MergeGridsPayload;
  /** Gives a grid another code in its community (网格重新编号) from today, with a reason: by the street or an administrator. All that lies in it goes along. Needs a signed-in caller. */
  renumberGrid: RenumberGridPayload;
  /** Puts a grid into an area of grids (编入片区), or takes it out, with a reason: by the street or an administrator. Needs a signed-in caller. */
  nestGrid: NestGridPayload;
  /** Draws the border of a grid (网格边界) anew from today, or takes it off the map, with a reason: by the street or an administrator. What lies in the grid stays in it. Needs a signed-in caller. */
  redrawGrid: RedrawGridPayload;
  /** Appoints somebody to a post in a grid (任命): by the community, the street or an administrator. Needs a signed-in caller. */
  appointGridPost: AppointGridPostPayload;
  /** Ends a term in a grid (免去), with a reason, or takes back one that has not begun: by the community, the street or an administrator. Needs a signed-in caller. */
  endGridPost: EndGridPostPayload;
  /** Marks an issue as followed from above (跟踪督办), with a note: by the street or an inspector, while it is open. Needs a signed-in caller. */
  superviseIssue: SuperviseIssuePayload;
  /** Writes down a joint consultation about an issue (会商联办): its parties and what they concluded. By the level that holds it. Needs a signed-in caller. */
  consultOnIssue: ConsultOnIssuePayload;
};

export type MutationReportIssueArgs = {
  input: ReportIssueInput;
};

export type MutationAcceptIssueArgs = {
  input: AcceptIssueInput;
};

export type MutationRejectIssueArgs = {
  input: RejectIssueInput;
};

export type MutationMergeIssueArgs = {
  input: MergeIssueInput;
};

export type MutationHandleIssueArgs = {
  input: HandleIssueInput;
};

export type MutationDispatchIssueArgs = {
  input: DispatchIssueInput;
};

export type MutationAcceptWorkOrderArgs = {
  input: AcceptWorkOrderInput;
};

export type MutationReturnWorkOrderArgs = {
  input: ReturnWorkOrderInput;
};

export type MutationCompleteWorkOrderArgs = {
  input: CompleteWorkOrderInput;
};

export type MutationRedoWorkOrderArgs = {
  input: RedoWorkOrderInput;
};

export type MutationConfirmWorkOrderArgs = {
  input: ConfirmWorkOrderInput;
};

export type MutationEscalateIssueArgs = {
  input: EscalateIssueInput;
};

export type MutationTakeOverIssueArgs = {
  input: TakeOverIssueInput;
};

export type MutationResolveIssueArgs = {
  input: ResolveIssueInput;
};

export type MutationConfirmIssueArgs = {
  input: ConfirmIssueInput;
};

export type MutationReopenIssueArgs = {
  input: ReopenIssueInput;
};

export type MutationOpenMediationArgs = {
  input: OpenMediationInput;
};

export type MutationSettleMediationArgs = {
  input: SettleMediationInput;
};

export type MutationFailMediationArgs = {
  input: FailMediationInput;
};

export type MutationWithdrawMediationArgs = {
  input: WithdrawMediationInput;
};

export type MutationWhistleIssueArgs = {
  input: WhistleIssueInput;
};

export type MutationReportArrivalArgs = {
  input: ReportArrivalInput;
};

export type MutationPlanWhistleArgs = {
  input: PlanWhistleInput;
};

export type MutationSettleWhistleArgs = {
  input: SettleWhistleInput;
};

export type MutationRateWhistleArgs = {
  input: RateWhistleInput;
};

export type MutationCancelWhistleArgs = {
  input: CancelWhistleInput;
};

export type MutationAdoptDutyArgs = {
  input: AdoptDutyInput;
};

export type MutationReplaceDutyArgs = {
  input: ReplaceDutyInput;
};

export type MutationEndDutyArgs = {
  input: EndDutyInput;
};

export type MutationAdoptStaffingRuleArgs = {
  input: AdoptStaffingRuleInput;
};

export type MutationReplaceStaffingRuleArgs = {
  input: ReplaceStaffingRuleInput;
};

export type MutationEndStaffingRuleArgs = {
  input: EndStaffingRuleInput;
};

export type MutationSplitGridArgs = {
  input: SplitGridInput;
};

export type MutationMergeGridsArgs = {
  input: MergeGridsInput;
};

export type MutationRenumberGridArgs = {
  input: RenumberGridInput;
};

export type MutationNestGridArgs = {
  input: NestGridInput;
};

export type MutationRedrawGridArgs = {
  input: RedrawGridInput;
};

export type MutationAppointGridPostArgs = {
  input: AppointGridPostInput;
};

export type MutationEndGridPostArgs = {
  input: EndGridPostInput;
};

export type MutationSuperviseIssueArgs = {
  input: SuperviseIssueInput;
};

export type MutationConsultOnIssueArgs = {
  input: ConsultOnIssueInput;
};

/** What to report and where. */
export type ReportIssueInput = {
  /** One line that names the matter, 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** What was seen, at most 2,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A code of `issueCategories`. */
  category: Scalars['String']['input'];
  /** Who brings it. */
  source: IssueSource;
  /** The building it concerns; its grid follows from it. */
  building?: InputMaybe<Scalars['ID']['input']>;
  /** The grid it lies in; needed when neither building nor point is given. */
  grid?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is on the map. Where neither building nor grid is given, the grid that contains it, or that of a building within 500 metres. */
  point?: InputMaybe<PointInput>;
  /** Whether something is wrong, or could be better; `MATTER` when left out. */
  kind?: InputMaybe<IssueKind>;
};

/** What came of a report. */
export type ReportIssuePayload = {
  __typename?: 'ReportIssuePayload';
  /** The stored issue; null when refused, and for those who report without an account. */
  issue: Maybe<Issue>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Which issue, and how it is changed. */
export type AcceptIssueInput = {
  /** The issue. */
  issue: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type AcceptIssuePayload = {
  __typename?: 'AcceptIssuePayload';
  /** The issue as it is now; null when refused. */
  issue: Maybe<Issue>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which issue, and how it is changed. */
export type RejectIssueInput = {
  /** The issue. */
  issue: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type RejectIssuePayload = {
  __typename?: 'RejectIssuePayload';
  /** The issue as it is now; null when refused. */
  issue: Maybe<Issue>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which issue, and how it is changed. */
export type MergeIssueInput = {
  /** The issue. */
  issue: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The issue it is the same as; it must be open. */
  into: Scalars['ID']['input'];
};

/** What came of it. */
export type MergeIssuePayload = {
  __typename?: 'MergeIssuePayload';
  /** The issue as it is now; null when refused. */
  issue: Maybe<Issue>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which issue, and how it is changed. */
export type HandleIssueInput = {
  /** The issue. */
  issue: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The member who handles it. */
  handler?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type HandleIssuePayload = {
  __typename?: 'HandleIssuePayload';
  /** The issue as it is now; null when refused. */
  issue: Maybe<Issue>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which issue, and how it is changed. */
export type EscalateIssueInput = {
  /** The issue. */
  issue: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type EscalateIssuePayload = {
  __typename?: 'EscalateIssuePayload';
  /** The issue as it is now; null when refused. */
  issue: Maybe<Issue>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which issue, and how it is changed. */
export type TakeOverIssueInput = {
  /** The issue. */
  issue: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What the level below is told. */
  answer: Scalars['String']['input'];
};

/** What came of it. */
export type TakeOverIssuePayload = {
  __typename?: 'TakeOverIssuePayload';
  /** The issue as it is now; null when refused. */
  issue: Maybe<Issue>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which issue, and how it is changed. */
export type ResolveIssueInput = {
  /** The issue. */
  issue: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What came of it. */
  outcome: IssueOutcome;
  /** What was done, for the reporter; 1 to 500 characters. */
  result: Scalars['String']['input'];
};

/** What came of it. */
export type ResolveIssuePayload = {
  __typename?: 'ResolveIssuePayload';
  /** The issue as it is now; null when refused. */
  issue: Maybe<Issue>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which issue, and how it is changed. */
export type ConfirmIssueInput = {
  /** The issue. */
  issue: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** How content the reporter is: 1, not at all, to 5, fully. */
  rating: Scalars['Int']['input'];
  /** What the reporter says to it; at most 500 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type ConfirmIssuePayload = {
  __typename?: 'ConfirmIssuePayload';
  /** The issue as it is now; null when refused. */
  issue: Maybe<Issue>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which issue, and how it is changed. */
export type ReopenIssueInput = {
  /** The issue. */
  issue: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type ReopenIssuePayload = {
  __typename?: 'ReopenIssuePayload';
  /** The issue as it is now; null when refused. */
  issue: Maybe<Issue>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which issue, and how it is changed. */
export type DispatchIssueInput = {
  /** The issue. */
  issue: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The orders, 1 to 10: one for each department. */
  orders: Array<WorkOrderInput>;
};

/** What came of it. */
export type DispatchIssuePayload = {
  __typename?: 'DispatchIssuePayload';
  /** The issue as it is now; null when refused. */
  issue: Maybe<Issue>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** An order to one department. */
export type WorkOrderInput = {
  /** The department, a unit's id; that whose duty it is when left out. */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** What it is to do; 1 to 500 characters. */
  task: Scalars['String']['input'];
  /** When it is to be done by; as long as the duty in force gives when left out. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which work order, and how it is changed. */
export type AcceptWorkOrderInput = {
  /** The work order. */
  order: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type AcceptWorkOrderPayload = {
  __typename?: 'AcceptWorkOrderPayload';
  /** The work order as it is now; null when refused. */
  order: Maybe<WorkOrder>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which work order, and how it is changed. */
export type ReturnWorkOrderInput = {
  /** The work order. */
  order: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type ReturnWorkOrderPayload = {
  __typename?: 'ReturnWorkOrderPayload';
  /** The work order as it is now; null when refused. */
  order: Maybe<WorkOrder>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which work order, and how it is changed. */
export type CompleteWorkOrderInput = {
  /** The work order. */
  order: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What was done; 1 to 500 characters. */
  reply: Scalars['String']['input'];
};

/** What came of it. */
export type CompleteWorkOrderPayload = {
  __typename?: 'CompleteWorkOrderPayload';
  /** The work order as it is now; null when refused. */
  order: Maybe<WorkOrder>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which work order, and how it is changed. */
export type RedoWorkOrderInput = {
  /** The work order. */
  order: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type RedoWorkOrderPayload = {
  __typename?: 'RedoWorkOrderPayload';
  /** The work order as it is now; null when refused. */
  order: Maybe<WorkOrder>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which work order, and how it is changed. */
export type ConfirmWorkOrderInput = {
  /** The work order. */
  order: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type ConfirmWorkOrderPayload = {
  __typename?: 'ConfirmWorkOrderPayload';
  /** The work order as it is now; null when refused. */
  order: Maybe<WorkOrder>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which issue, and how it is changed. */
export type WhistleIssueInput = {
  /** The issue. */
  issue: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The departments called, ids of 1 to 10 units. */
  departments: Array<Scalars['ID']['input']>;
  /** When they are to be there by (到场时限). */
  arriveBy: Scalars['DateTime']['input'];
};

/** What came of it. */
export type WhistleIssuePayload = {
  __typename?: 'WhistleIssuePayload';
  /** The issue as it is now; null when refused. */
  issue: Maybe<Issue>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which arrival, and how it is changed. */
export type ReportArrivalInput = {
  /** The arrival. */
  arrival: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type ReportArrivalPayload = {
  __typename?: 'ReportArrivalPayload';
  /** The arrival as it is now; null when refused. */
  arrival: Maybe<Arrival>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which whistle, and how it is changed. */
export type PlanWhistleInput = {
  /** The whistle. */
  whistle: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Who does what; 1 to 2,000 characters. */
  plan: Scalars['String']['input'];
};

/** What came of it. */
export type PlanWhistlePayload = {
  __typename?: 'PlanWhistlePayload';
  /** The whistle as it is now; null when refused. */
  whistle: Maybe<Whistle>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which whistle, and how it is changed. */
export type SettleWhistleInput = {
  /** The whistle. */
  whistle: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What came of it; 1 to 500 characters. */
  result: Scalars['String']['input'];
};

/** What came of it. */
export type SettleWhistlePayload = {
  __typename?: 'SettleWhistlePayload';
  /** The whistle as it is now; null when refused. */
  whistle: Maybe<Whistle>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which whistle, and how it is changed. */
export type RateWhistleInput = {
  /** The whistle. */
  whistle: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** One for each department that was called and not excused. */
  ratings: Array<DepartmentRatingInput>;
};

/** What came of it. */
export type RateWhistlePayload = {
  __typename?: 'RateWhistlePayload';
  /** The whistle as it is now; null when refused. */
  whistle: Maybe<Whistle>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A conflict that somebody mediates. Its parties are told by kind: no name of a resident belongs in any of it. */
export type OpenMediationInput = {
  /** The open issue it is about; its place is that of the issue. */
  issue?: InputMaybe<Scalars['ID']['input']>;
  /** The grid it lies in, for a conflict that is no issue. */
  grid?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about. */
  kind: ConflictKind;
  /** Who is at odds, one for each party, 2 to 10. */
  parties: Array<ConflictParty>;
  /** Who mediates. */
  mediator: MediatorKind;
  /** The Party member who mediates, where it is one. */
  mediatorMember?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a lawyer takes part; no when left out. */
  lawyer?: InputMaybe<Scalars['Boolean']['input']>;
  /** The mediation that ended before, where the same conflict has come up again (反复纠纷). */
  earlier?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type OpenMediationPayload = {
  __typename?: 'OpenMediationPayload';
  /** The mediation; null when refused. */
  mediation: Maybe<Mediation>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which mediation, and how it is changed. */
export type SettleMediationInput = {
  /** The mediation. */
  mediation: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** In what form they agreed. */
  agreement: AgreementForm;
  /** What they agreed on, 1 to 500 characters. It names nobody. */
  result: Scalars['String']['input'];
  /** Whether a party had meant to petition and no longer does (化解信访); no when left out. */
  petitionAvoided?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of it. */
export type SettleMediationPayload = {
  __typename?: 'SettleMediationPayload';
  /** The mediation as it is now; null when refused. */
  mediation: Maybe<Mediation>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which mediation, and how it is changed. */
export type FailMediationInput = {
  /** The mediation. */
  mediation: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. It names nobody. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type FailMediationPayload = {
  __typename?: 'FailMediationPayload';
  /** The mediation as it is now; null when refused. */
  mediation: Maybe<Mediation>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which mediation, and how it is changed. */
export type WithdrawMediationInput = {
  /** The mediation. */
  mediation: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. It names nobody. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type WithdrawMediationPayload = {
  __typename?: 'WithdrawMediationPayload';
  /** The mediation as it is now; null when refused. */
  mediation: Maybe<Mediation>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** How content the street is with one department. */
export type DepartmentRatingInput = {
  /** The department, a unit's id. */
  department: Scalars['ID']['input'];
  /** 1, not at all, to 5, fully. */
  rating: Scalars['Int']['input'];
  /** What the street says to it; at most 500 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

/** Which whistle, and how it is changed. */
export type CancelWhistleInput = {
  /** The whistle. */
  whistle: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type CancelWhistlePayload = {
  __typename?: 'CancelWhistlePayload';
  /** The whistle as it is now; null when refused. */
  whistle: Maybe<Whistle>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A duty for the catalogue. */
export type AdoptDutyInput = {
  /** A code of `issueCategories`. */
  category: Scalars['String']['input'];
  /** The division it is for, a code of 12 digits; left out for the default of the whole city. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** The department whose duty it is, a unit's id; left out only by a default. */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** From the report to its acceptance, in working minutes (受理时限). */
  acceptMinutes: Scalars['Int']['input'];
  /** From the report until it is resolved, in working minutes (办理时限). */
  handleMinutes: Scalars['Int']['input'];
  /** From the resolution until it is closed without an answer, in working minutes (确认时限). */
  confirmMinutes: Scalars['Int']['input'];
  /** The law, rule or list it rests on; 1 to 500 characters (依据). */
  basis: Scalars['String']['input'];
  /** The text of that passage; at most 2,000 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The first day it is in force: today or later. */
  validFrom: Scalars['Date']['input'];
  /** The first day no longer; left out when no end is set. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type AdoptDutyPayload = {
  __typename?: 'AdoptDutyPayload';
  /** The stored duty; null when refused. */
  duty: Maybe<Duty>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which duty, and its next version. */
export type ReplaceDutyInput = {
  /** The version to be replaced. */
  duty: Scalars['ID']['input'];
  /** The version number the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The department whose duty it is, a unit's id; left out only by a default. */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** From the report to its acceptance, in working minutes (受理时限). */
  acceptMinutes: Scalars['Int']['input'];
  /** From the report until it is resolved, in working minutes (办理时限). */
  handleMinutes: Scalars['Int']['input'];
  /** From the resolution until it is closed without an answer, in working minutes (确认时限). */
  confirmMinutes: Scalars['Int']['input'];
  /** The law, rule or list it rests on; 1 to 500 characters (依据). */
  basis: Scalars['String']['input'];
  /** The text of that passage; at most 2,000 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The first day it is in force: today or later. */
  validFrom: Scalars['Date']['input'];
  /** The first day no longer; left out when no end is set. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type ReplaceDutyPayload = {
  __typename?: 'ReplaceDutyPayload';
  /** The new version; null when refused. */
  duty: Maybe<Duty>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which duty, and when it ends. */
export type EndDutyInput = {
  /** The duty. */
  duty: Scalars['ID']['input'];
  /** The version number the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The first day no longer: today or later. The day it begins on takes it back. */
  validTo: Scalars['Date']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type EndDutyPayload = {
  __typename?: 'EndDutyPayload';
  /** The duty as it is now; null when refused. */
  duty: Maybe<Duty>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A staffing rule for the grids of a layer in a division. */
export type AdoptStaffingRuleInput = {
  /** The division it is for, a code of 12 digits. */
  division: Scalars['ID']['input'];
  /** The layer of the grids. */
  layer?: GridLayer;
  /** What it is called; 1 to 100 characters (名称). */
  name: Scalars['String']['input'];
  /** Whether each grid is to be led by a Party branch (须建党支部). */
  needsBranch: Scalars['Boolean']['input'];
  /** The posts of each grid; each role once, 1 to 20 of them. */
  roles: Array<StaffingRuleRoleInput>;
  /** The document it rests on; 1 to 500 characters (依据). */
  basis: Scalars['String']['input'];
  /** The first day it is in force: today or later; today when left out. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The first day no longer; left out when no end is set. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A post that a staffing rule asks of each grid. */
export type StaffingRuleRoleInput = {
  /** Which post. */
  role: GridPostRole;
  /** How many at least, 0 to 99, in people. 0 where it is as many as there are, the X and N of 1+1+X+N. */
  min: Scalars['Int']['input'];
};

/** What came of it. */
export type AdoptStaffingRulePayload = {
  __typename?: 'AdoptStaffingRulePayload';
  /** The stored rule; null when refused. */
  staffingRule: Maybe<StaffingRule>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which staffing rule, and its next version. */
export type ReplaceStaffingRuleInput = {
  /** The version to be replaced. */
  staffingRule: Scalars['ID']['input'];
  /** The version number the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What it is called; 1 to 100 characters (名称). */
  name: Scalars['String']['input'];
  /** Whether each grid is to be led by a Party branch (须建党支部). */
  needsBranch: Scalars['Boolean']['input'];
  /** The posts of each grid; each role once, 1 to 20 of them. */
  roles: Array<StaffingRuleRoleInput>;
  /** The document it rests on; 1 to 500 characters (依据). */
  basis: Scalars['String']['input'];
  /** The first day it is in force: today or later; today when left out. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The first day no longer; left out when no end is set. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type ReplaceStaffingRulePayload = {
  __typename?: 'ReplaceStaffingRulePayload';
  /** The new version; null when refused. */
  staffingRule: Maybe<StaffingRule>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which staffing rule, and when it ends. */
export type EndStaffingRuleInput = {
  /** The rule. */
  staffingRule: Scalars['ID']['input'];
  /** The version number the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The first day no longer: today or later. The day it begins on takes it back. */
  validTo: Scalars['Date']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type EndStaffingRulePayload = {
  __typename?: 'EndStaffingRulePayload';
  /** The rule as it is now; null when refused. */
  staffingRule: Maybe<StaffingRule>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which grid to split, and into what. Closed issues stay in the grid that they were closed in. */
export type SplitGridInput = {
  /** The grid. */
  grid: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What takes its place: 2 to 20 grids of its layer. */
  parts: Array<GridPartInput>;
  /** The code of the part to which all the rest goes: compounds, buildings, posts, open issues and grids of an area that no part names, and what other services keep. */
  heir: Scalars['String']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** A grid that takes the place of a part of another. */
export type GridPartInput = {
  /** Its code: that of the community and three digits. The code of the grid that is split may be used again. */
  code: Scalars['String']['input'];
  /** The Chinese name; 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** What its borders follow. */
  basis: GridBasis;
  /** Households counted in it, in households. */
  householdCount: Scalars['Int']['input'];
  /** People who live in it (人口), as the community has counted them, in people; not known when left out, and never made from that of the whole. */
  population?: InputMaybe<Scalars['Int']['input']>;
  /** The Party branch that leads it. */
  leadOrganization?: InputMaybe<Scalars['ID']['input']>;
  /** Compounds that go to it, with their buildings where no part names these. */
  compounds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Buildings that go to it, with their open issues where no part names these. */
  buildings?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Posts whose holders go on in it. */
  posts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Open issues that go to it. */
  issues?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Grids that go to it, where an area is split. */
  grids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its border on the map, as `RedrawGridInput` says; none when left out. */
  boundary?: InputMaybe<Scalars['GeoJSON']['input']>;
};

/** What came of it. */
export type SplitGridPayload = {
  __typename?: 'SplitGridPayload';
  /** The grid that was split, with its `successors`; null when refused. */
  grid: Maybe<Grid>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which grids to merge, and into what. */
export type MergeGridsInput = {
  /** The grids, 2 to 20 of one layer in one community, in the same area or in none. */
  grids: Array<MergedGridInput>;
  /** The code of the new grid: that of the community and three digits. Codes of those merged may be used again. */
  code: Scalars['String']['input'];
  /** The Chinese name; 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** What its borders follow. */
  basis: GridBasis;
  /** The Party branch that leads it. */
  leadOrganization?: InputMaybe<Scalars['ID']['input']>;
  /** Posts whose holders go on in it; all other terms end. */
  posts: Array<Scalars['ID']['input']>;
  /** Its border on the map, as `RedrawGridInput` says; when left out, that around those merged where all of them have one and it is not too long. */
  boundary?: InputMaybe<Scalars['GeoJSON']['input']>;
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** A grid that is merged with others. */
export type MergedGridInput = {
  /** The grid. */
  grid: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type MergeGridsPayload = {
  __typename?: 'MergeGridsPayload';
  /** The new grid; null when refused. */
  grid: Maybe<Grid>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which grid is numbered anew, and how. */
export type RenumberGridInput = {
  /** The grid. */
  grid: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Its new code: that of the community and three other digits. */
  code: Scalars['String']['input'];
  /** Its new Chinese name, 1 to 100 characters; the same when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type RenumberGridPayload = {
  __typename?: 'RenumberGridPayload';
  /** The grid under its new code; the old one stays, and names it among its `successors`; null when refused. */
  grid: Maybe<Grid>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which grid goes into which area. */
export type NestGridInput = {
  /** The grid. */
  grid: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The area: a grid of the same layer in the same community that lies in no area itself; null to take the grid out of its area. */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type NestGridPayload = {
  __typename?: 'NestGridPayload';
  /** The grid; null when refused. */
  grid: Maybe<Grid>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which grid, and where its border runs. */
export type RedrawGridInput = {
  /** The grid. */
  grid: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The border, at most 250 positions; null where none is known any longer. Its rings are closed and do not cross. No two grids of a layer cover the same ground but an area and its grids; neighbours may touch. */
  boundary?: InputMaybe<Scalars['GeoJSON']['input']>;
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type RedrawGridPayload = {
  __typename?: 'RedrawGridPayload';
  /** The grid; null when refused. */
  grid: Maybe<Grid>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Who is to hold a post in a grid. */
export type AppointGridPostInput = {
  /** The grid; one that exists on the first day. */
  grid: Scalars['ID']['input'];
  /** Which post. */
  role: GridPostRole;
  /** The Party member who holds it; left out where `holderName` is given. */
  member?: InputMaybe<Scalars['ID']['input']>;
  /** The name of a holder who is no Party member, such as an area police officer; 1 to 100 characters. */
  holderName?: InputMaybe<Scalars['String']['input']>;
  /** The first day: today or later; today when left out. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The first day no longer; left out when no end is set. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type AppointGridPostPayload = {
  __typename?: 'AppointGridPostPayload';
  /** The stored post; null when refused. */
  gridPost: Maybe<GridPost>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which term in a grid, and when it ends. */
export type EndGridPostInput = {
  /** The post. */
  gridPost: Scalars['ID']['input'];
  /** The version number the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The first day no longer: today or later; today when left out. The day it begins on takes it back. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type EndGridPostPayload = {
  __typename?: 'EndGridPostPayload';
  /** The post as it is now; null when refused. */
  gridPost: Maybe<GridPost>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which issue, and how it is changed. */
export type SuperviseIssueInput = {
  /** The issue. */
  issue: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What the supervisor asks for; 1 to 500 characters. */
  note: Scalars['String']['input'];
};

/** What came of it. */
export type SuperviseIssuePayload = {
  __typename?: 'SuperviseIssuePayload';
  /** The issue as it is now; null when refused. */
  issue: Maybe<Issue>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which issue, and how it is changed. */
export type ConsultOnIssueInput = {
  /** The issue. */
  issue: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The day of the consultation; not one ahead. */
  heldOn: Scalars['Date']['input'];
  /** Departments that took part, ids of units; with `others` 2 to 20 parties. */
  departments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Other bodies that took part, by name: organizations, never residents. */
  others?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What they concluded; 1 to 2,000 characters. */
  conclusion: Scalars['String']['input'];
};

/** What came of it. */
export type ConsultOnIssuePayload = {
  __typename?: 'ConsultOnIssuePayload';
  /** The issue as it is now; null when refused. */
  issue: Maybe<Issue>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A point on the map, WGS-84 (坐标). */
export type PointInput = {
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['input'];
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['input'];
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

/** A grid: the smallest unit of a community's governance (网格). */
export type Grid = {
  __typename?: 'Grid';
  /** Opaque id, `grd_…`. */
  id: Scalars['ID']['output'];
  /** The community's code and three digits. */
  code: Scalars['String']['output'];
  /** The Chinese name. */
  name: Scalars['String']['output'];
  /** The system the grid belongs to; grids of different layers overlap and are never added up. */
  layer: GridLayer;
  /** What its borders follow. */
  basis: GridBasis;
  /** Households counted in it, in households. */
  householdCount: Scalars['Int']['output'];
  /** People who live in it (人口), as the community has counted them, in people; null where nobody has. Grids of different layers count the same people. */
  population: Maybe<Scalars['Int']['output']>;
  /** The community it lies in. */
  community: Maybe<Division>;
  /** Where it lies on the map on the day asked; null where nobody has drawn it. */
  boundary: Maybe<GridBoundary>;
  /** The grids whose place it took (原网格), as they were on the day asked: give one on which they existed. */
  predecessors: GridConnection;
  /** The grids that took its place when it was split, merged or numbered anew (继任网格). */
  successors: GridConnection;
  /** The Party branch that leads it; in an area that a branch leads, the Party group of that branch. */
  leadOrganization: Maybe<PartyOrganization>;
  /** The area of grids that it is one of (片区); null where the community has no areas. */
  parentGrid: Maybe<Grid>;
  /** The grids that it consists of, where it is an area. What is counted in them is not counted in it once more. */
  childGrids: GridConnection;
  /** Who heads it on the day asked (网格长). */
  head: Maybe<Member>;
  /** Who holds a post in it on the day asked. */
  posts: GridPostConnection;
  /** The residential compounds in it. */
  compounds: CompoundConnection;
  /** The buildings in it. */
  buildings: BuildingConnection;
  /** The issues that lie in it. */
  issues: IssueConnection;
  /** What was done to it as a grid, oldest first (全程痕迹). */
  history: TraceEntryConnection;
  /** Who is responsible for a matter here on the day asked, and why (责任归属). */
  responsibility: Responsibility;
  /** The first day it exists in this form. */
  validFrom: Scalars['Date']['output'];
  /** The first day no longer; null while it exists. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A grid: the smallest unit of a community's governance (网格). */
export type GridBoundaryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A grid: the smallest unit of a community's governance (网格). */
export type GridPredecessorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<GridWhere>;
  orderBy?: InputMaybe<GridOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A grid: the smallest unit of a community's governance (网格). */
export type GridSuccessorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<GridWhere>;
  orderBy?: InputMaybe<GridOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A grid: the smallest unit of a community's governance (网格). */
export type GridChildGridsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<GridWhere>;
  orderBy?: InputMaybe<GridOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A grid: the smallest unit of a community's governance (网格). */
export type GridHeadArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A grid: the smallest unit of a community's governance (网格). */
export type GridPostsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<GridPostWhere>;
  orderBy?: InputMaybe<GridPostOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A grid: the smallest unit of a community's governance (网格). */
export type GridCompoundsArgs = {
  where?: InputMaybe<CompoundWhere>;
  orderBy?: InputMaybe<CompoundOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A grid: the smallest unit of a community's governance (网格). */
export type GridBuildingsArgs = {
  where?: InputMaybe<BuildingWhere>;
  orderBy?: InputMaybe<BuildingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A grid: the smallest unit of a community's governance (网格). */
export type GridIssuesArgs = {
  where?: InputMaybe<IssueWhere>;
  orderBy?: InputMaybe<IssueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A grid: the smallest unit of a community's governance (网格). */
export type GridHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A grid: the smallest unit of a community's governance (网格). */
export type GridResponsibilityArgs = {
  category: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Whether what happened counts where it lies today or where it lay then (区划口径). */
export type Boundaries =
  /** 按现行区划:被替代的区划计入其继任区划 */
  | 'NOW'
  /** 按当时区划 */
  | 'THEN';

/** The system a grid belongs to (网格图层). */
export type GridLayer =
  /** 党建 */
  | 'PARTY_BUILDING'
  /** 综治 */
  | 'COMPREHENSIVE_GOVERNANCE'
  /** 城管 */
  | 'URBAN_MANAGEMENT';

/** What a grid's borders follow. */
export type GridBasis =
  /** 街区 */
  | 'BLOCK'
  /** 片区 */
  | 'AREA'
  /** 楼栋 */
  | 'BUILDING'
  /** 商圈 */
  | 'BUSINESS_DISTRICT'
  /** 小区 */
  | 'COMPOUND';

/** Which grids a list holds. */
export type GridWhere = {
  /** Any of these layers. */
  layer?: InputMaybe<Array<GridLayer>>;
  /** Lies in the division with this code. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a Party branch leads it. */
  hasLeadOrganization?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is one of the grids of an area (片区). */
  isNested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name; traditional and simplified characters, full and half width, upper and lower case are alike. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** How grids are sorted. */
export type GridOrder = {
  /** What to sort by. */
  field: GridOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What grids can be sorted by. */
export type GridOrderField =
  /** By how well the name meets `where.name`: equal to it, then beginning with it, then holding it. Cursors are good for the same `where.name`. */
  'NAME_MATCH' | 'CODE' | 'HOUSEHOLDS';

/** A page of grids. */
export type GridConnection = {
  __typename?: 'GridConnection';
  /** The rows of this page with their cursors. */
  edges: Array<GridEdge>;
  /** The rows of this page. */
  nodes: Array<Grid>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of grids with its cursor. */
export type GridEdge = {
  __typename?: 'GridEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Grid;
};

/** The border of a grid for a time (网格边界). */
export type GridBoundary = {
  __typename?: 'GridBoundary';
  /** Opaque id, `gbd_…`. */
  id: Scalars['ID']['output'];
  /** The ground inside it. */
  geometry: Scalars['GeoJSON']['output'];
  /** The first day it was in force. */
  validFrom: Scalars['Date']['output'];
  /** The first day it was no longer; null while it is. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A post in a grid, held for a time (网格岗位). Needs a signed-in caller. */
export type GridPost = {
  __typename?: 'GridPost';
  /** Opaque id, `gps_…`. */
  id: Scalars['ID']['output'];
  /** What post. */
  role: GridPostRole;
  /** The Party member who holds it; null where it is no member. */
  holder: Maybe<Member>;
  /** The name of a holder who is no Party member; only the first character without the scope `personal:read`. */
  holderName: Maybe<Scalars['String']['output']>;
  /** In which grid. */
  grid: Maybe<Grid>;
  /** The first day. */
  validFrom: Scalars['Date']['output'];
  /** The first day no longer; null while it lasts. The same day as `validFrom` where it was taken back before it began. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹). */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A post in a grid, held for a time (网格岗位). Needs a signed-in caller. */
export type GridPostHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A post in a grid. */
export type GridPostRole =
  /** 网格长 */
  | 'GRID_HEAD'
  /** 网格员 */
  | 'GRID_WORKER'
  /** 楼栋长 */
  | 'BUILDING_HEAD'
  /** 党建联络员 */
  | 'PARTY_LIAISON'
  /** 网格党支部书记 */
  | 'BRANCH_SECRETARY'
  /** 居民小组长 */
  | 'GROUP_LEADER'
  /** 大党委单位联络员 */
  | 'UNIT_LIAISON'
  /** 片区民警 */
  | 'AREA_POLICE'
  /** 志愿者 */
  | 'VOLUNTEER'
  /** 出租房业主 */
  | 'LANDLORD';

/** Which grid posts a list holds. */
export type GridPostWhere = {
  /** Any of these roles. */
  role?: InputMaybe<Array<GridPostRole>>;
};

/** How grid posts are sorted. */
export type GridPostOrder = {
  /** What to sort by. */
  field: GridPostOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What grid posts can be sorted by. */
export type GridPostOrderField = 'ROLE' | 'FROM';

/** A page of grid posts. */
export type GridPostConnection = {
  __typename?: 'GridPostConnection';
  /** The rows of this page with their cursors. */
  edges: Array<GridPostEdge>;
  /** The rows of this page. */
  nodes: Array<GridPost>;
  /** Where this page lies in the whole list. Needs a signed-in caller. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of grid posts with its cursor. Needs a signed-in caller. */
export type GridPostEdge = {
  __typename?: 'GridPostEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: GridPost;
};

/**
 * Which people the grids of a layer in a division are to have, for a time (网格人员配备标准), such as 1+1+1 or five kinds of
 * staff and a liaison. Of a division and a layer one version follows another; a grid is measured by the rule of the
 * narrowest division it lies in.
 */
export type StaffingRule = {
  __typename?: 'StaffingRule';
  /** Opaque id, `sfr_…`; each version has its own. */
  id: Scalars['ID']['output'];
  /** The division it is for. */
  division: Maybe<Division>;
  /** The layer of the grids it is for. */
  layer: GridLayer;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Whether each grid is to be led by a Party branch. */
  needsBranch: Scalars['Boolean']['output'];
  /** The posts of each grid in the order of the rule, at most 20. */
  roles: Array<StaffingRuleRole>;
  /** The document it rests on (依据). */
  basis: Scalars['String']['output'];
  /** The first day it is in force. */
  validFrom: Scalars['Date']['output'];
  /** The first day no longer; null while no end is set. The same day as `validFrom` where it was taken back before it began. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** The version before. */
  replaces: Maybe<StaffingRule>;
  /** Everything that happened to it, oldest first (全程痕迹). */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/**
 * Which people the grids of a layer in a division are to have, for a time (网格人员配备标准), such as 1+1+1 or five kinds of
 * staff and a liaison. Of a division and a layer one version follows another; a grid is measured by the rule of the
 * narrowest division it lies in.
 */
export type StaffingRuleHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A post that a staffing rule asks of each grid (岗位配备). */
export type StaffingRuleRole = {
  __typename?: 'StaffingRuleRole';
  /** Names the rule and the place of the post in it. */
  id: Scalars['ID']['output'];
  /** Which post. */
  role: GridPostRole;
  /** How many at least, in people; 0 where it is as many as there are. */
  min: Scalars['Int']['output'];
};

/** Which staffing rules a list holds. */
export type StaffingRuleWhere = {
  /** For a place in the division with this code. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these layers. */
  layer?: InputMaybe<Array<GridLayer>>;
  /** In force on this day. */
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
};

/** How staffing rules are sorted. */
export type StaffingRuleOrder = {
  /** What to sort by. */
  field: StaffingRuleOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What staffing rules can be sorted by. */
export type StaffingRuleOrderField =
  /** By the division's code, then by id. */
  'DIVISION' | 'VALID_FROM' | 'ID';

/** A page of staffing rules. */
export type StaffingRuleConnection = {
  __typename?: 'StaffingRuleConnection';
  /** The rows of this page with their cursors. */
  edges: Array<StaffingRuleEdge>;
  /** The rows of this page. */
  nodes: Array<StaffingRule>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of staffing rules with its cursor. */
export type StaffingRuleEdge = {
  __typename?: 'StaffingRuleEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: StaffingRule;
};

/** How much of a division the grids of a layer cover (网格覆盖). Grids of different layers are never added up. */
export type GridCoverage = {
  __typename?: 'GridCoverage';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many communities and villages there are, in communities. */
  communities: Scalars['Int']['output'];
  /** How many of them have a grid of the layer, in communities. */
  communitiesCovered: Scalars['Int']['output'];
  /** That part of them, 0 to 1; null where there are none. */
  communityRate: Maybe<Scalars['Float']['output']>;
  /** Households of all buildings on record, in households. */
  households: Scalars['Int']['output'];
  /** Households counted in the grids of the layer, areas left out, in households; more than `households` where these are counted better. */
  householdsCovered: Scalars['Int']['output'];
  /** People counted in the grids of the layer, areas left out, in people; null where nobody has counted in any. Beside it stands in how many somebody has. */
  populationCovered: Maybe<Scalars['Int']['output']>;
  /** Grids of the layer, areas left out, whose people have been counted, in grids. */
  gridsWithPopulation: Scalars['Int']['output'];
};

/** Grids of a layer in a division, measured by the staffing rules in force on a day (人员配备核查). */
export type GridStaffing = {
  __typename?: 'GridStaffing';
  /** The division. */
  division: Maybe<Division>;
  /** The layer. */
  layer: GridLayer;
  /** The day. */
  day: Scalars['Date']['output'];
  /** The rule for the division as a whole; null where only parts of it have one. What a part is measured by can be narrower. */
  rule: Maybe<StaffingRule>;
  /** How many grids are measured by a rule, in grids. Areas are not: the grids that they consist of are. */
  total: Scalars['Int']['output'];
  /** How many of them have everybody, and the branch where their rule asks for one, in grids. */
  complete: Scalars['Int']['output'];
  /** How many grids no rule is for, in grids; they are not in `total`. */
  withoutRule: Scalars['Int']['output'];
  /** Grids that no Party branch leads although their rule asks for one. */
  withoutBranch: GridConnection;
  /** What is missing: each grid and post with fewer people than its rule asks for. */
  missing: StaffingGapConnection;
};

/** Grids of a layer in a division, measured by the staffing rules in force on a day (人员配备核查). */
export type GridStaffingWithoutBranchArgs = {
  where?: InputMaybe<GridWhere>;
  orderBy?: InputMaybe<GridOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Grids of a layer in a division, measured by the staffing rules in force on a day (人员配备核查). */
export type GridStaffingMissingArgs = {
  where?: InputMaybe<StaffingGapWhere>;
  orderBy?: InputMaybe<StaffingGapOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A post that too few people hold in a grid (缺员). */
export type StaffingGap = {
  __typename?: 'StaffingGap';
  /** Names the grid, the rule and the post. */
  id: Scalars['ID']['output'];
  /** The grid. */
  grid: Maybe<Grid>;
  /** The post. */
  role: GridPostRole;
  /** How many its rule asks for, in people. */
  min: Scalars['Int']['output'];
  /** How many hold it, in people. */
  held: Scalars['Int']['output'];
  /** The rule the grid is measured by. */
  rule: Maybe<StaffingRule>;
};

/** Which gaps a list holds. */
export type StaffingGapWhere = {
  /** Any of these roles. */
  role?: InputMaybe<Array<GridPostRole>>;
  /** Its grid lies in the division with this code. */
  division?: InputMaybe<Scalars['ID']['input']>;
};

/** How gaps are sorted. */
export type StaffingGapOrder = {
  /** What to sort by. */
  field: StaffingGapOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What gaps can be sorted by. */
export type StaffingGapOrderField =
  /** By the grid's code, then by id. */
  'GRID' | 'ROLE' | 'ID';

/** A page of gaps. */
export type StaffingGapConnection = {
  __typename?: 'StaffingGapConnection';
  /** The rows of this page with their cursors. */
  edges: Array<StaffingGapEdge>;
  /** The rows of this page. */
  nodes: Array<StaffingGap>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of gaps with its cursor. */
export type StaffingGapEdge = {
  __typename?: 'StaffingGapEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: StaffingGap;
};

/** A residential compound (居民小区). */
export type Compound = {
  __typename?: 'Compound';
  /** Opaque id, `cmp_…`. */
  id: Scalars['ID']['output'];
  /** The Chinese name. */
  name: Scalars['String']['output'];
  /** New or old, commercial or resettlement. */
  kind: CompoundKind;
  /** The grid it lies in. */
  grid: Grid;
  /** The community it lies in. */
  community: Maybe<Division>;
  /** Its buildings. */
  buildings: BuildingConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A residential compound (居民小区). */
export type CompoundBuildingsArgs = {
  where?: InputMaybe<BuildingWhere>;
  orderBy?: InputMaybe<BuildingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** What a compound is. */
export type CompoundKind =
  /** 商品房小区 */
  | 'COMMERCIAL_HOUSING'
  /** 老旧小区 */
  | 'OLD_COMPOUND'
  /** 安置小区 */
  | 'RESETTLEMENT'
  /** 城中村 */
  | 'URBAN_VILLAGE';

/** Which compounds a list holds. */
export type CompoundWhere = {
  /** Any of these kinds. */
  kind?: InputMaybe<Array<CompoundKind>>;
  /** Part of the name; traditional and simplified characters, full and half width, upper and lower case are alike. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** How compounds are sorted. */
export type CompoundOrder = {
  /** What to sort by. */
  field: CompoundOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What compounds can be sorted by. */
export type CompoundOrderField =
  /** By how well the name meets `where.name`: equal to it, then beginning with it, then holding it. Cursors are good for the same `where.name`. */
  'NAME_MATCH' | 'NAME' | 'ID';

/** A page of residential compounds. */
export type CompoundConnection = {
  __typename?: 'CompoundConnection';
  /** The rows of this page with their cursors. */
  edges: Array<CompoundEdge>;
  /** The rows of this page. */
  nodes: Array<Compound>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of residential compounds with its cursor. */
export type CompoundEdge = {
  __typename?: 'CompoundEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Compound;
};

/** A building (楼栋). */
export type Building = {
  __typename?: 'Building';
  /** Opaque id, `bld_…`. */
  id: Scalars['ID']['output'];
  /** The Chinese name. */
  name: Scalars['String']['output'];
  /** The postal address. */
  address: Scalars['String']['output'];
  /** Degrees east, WGS-84, where known. */
  longitude: Maybe<Scalars['Float']['output']>;
  /** Degrees north, WGS-84, where known. */
  latitude: Maybe<Scalars['Float']['output']>;
  /** What it is used for. */
  kind: BuildingKind;
  /** Households counted in it, in households. */
  householdCount: Scalars['Int']['output'];
  /** The compound it stands in; null for a single building. */
  compound: Maybe<Compound>;
  /** The grid it stands in. */
  grid: Grid;
  /** The community it stands in. */
  community: Maybe<Division>;
  /** The Party group that leads it. */
  leadOrganization: Maybe<PartyOrganization>;
  /** All issues that concern it. */
  issues: IssueConnection;
  /** Its issues that are neither closed nor rejected nor merged, newest first. */
  openIssues: IssueConnection;
  /** Who is responsible for a matter here on the day asked, and why (责任归属). */
  responsibility: Responsibility;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A building (楼栋). */
export type BuildingIssuesArgs = {
  where?: InputMaybe<IssueWhere>;
  orderBy?: InputMaybe<IssueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A building (楼栋). */
export type BuildingOpenIssuesArgs = {
  where?: InputMaybe<IssueWhere>;
  orderBy?: InputMaybe<IssueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A building (楼栋). */
export type BuildingResponsibilityArgs = {
  category: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What a building is used for. */
export type BuildingKind =
  /** 住宅 */
  | 'RESIDENTIAL'
  /** 院落 */
  | 'COURTYARD'
  /** 商务楼宇 */
  | 'OFFICE_BUILDING';

/** Which buildings a list holds. */
export type BuildingWhere = {
  /** Any of these kinds. */
  kind?: InputMaybe<Array<BuildingKind>>;
  /** Stands in the division with this code. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name or address; traditional and simplified characters, full and half width, upper and lower case are alike. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** How buildings are sorted. */
export type BuildingOrder = {
  /** What to sort by. */
  field: BuildingOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What buildings can be sorted by. */
export type BuildingOrderField =
  /** By how well the name meets `where.name`: equal to it, then beginning with it, then holding it. Cursors are good for the same `where.name`. */
  'NAME_MATCH' | 'NAME' | 'HOUSEHOLDS' | 'ID';

/** A page of buildings. */
export type BuildingConnection = {
  __typename?: 'BuildingConnection';
  /** The rows of this page with their cursors. */
  edges: Array<BuildingEdge>;
  /** The rows of this page. */
  nodes: Array<Building>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of buildings with its cursor. */
export type BuildingEdge = {
  __typename?: 'BuildingEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Building;
};

/** A matter found, reported and followed until it is solved (问题、事项). Needs the scope `issues:read`. */
export type Issue = {
  __typename?: 'Issue';
  /** Opaque id, `iss_…`. */
  id: Scalars['ID']['output'];
  /** One line that names the matter. */
  title: Scalars['String']['output'];
  /** What was seen. */
  text: Maybe<Scalars['String']['output']>;
  /** A code of `issueCategories`. */
  category: Scalars['String']['output'];
  /** Where the report came from. */
  source: IssueSource;
  /** Where it stands. */
  state: IssueState;
  /** When it was reported. */
  reportedAt: Scalars['DateTime']['output'];
  /** When it was closed; null before. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was resolved; null before, and while it is open again. */
  resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** The duty its limits come from: the narrowest in force when it was reported, or opened again. Null where the catalogue was silent. */
  duty: Maybe<Duty>;
  /** Who was responsible when it was reported, and why (责任归属). */
  responsibility: Responsibility;
  /** When it was to be accepted by (受理时限); null without a duty. */
  acceptBy: Maybe<Scalars['DateTime']['output']>;
  /** When it is to be resolved by (办理时限); null without a duty. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** When it is closed without an answer of its reporter (确认时限); null until it is resolved. */
  confirmBy: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is late now, or was when it was resolved (超期). */
  overdue: Scalars['Boolean']['output'];
  /** Which level holds it: it may pass it on, and its time counts (当前层级). */
  holder: IssueHolder;
  /** What came of it; null until it is resolved (结果). */
  outcome: Maybe<IssueOutcome>;
  /** What was done, as the reporter is told; null until it is resolved. */
  result: Maybe<Scalars['String']['output']>;
  /** How content the reporter was, 1 to 5; null until confirmed (满意度). */
  rating: Maybe<Scalars['Int']['output']>;
  /** What the reporter said to it. */
  comment: Maybe<Scalars['String']['output']>;
  /** How often it was opened again (反复次数), in times. */
  reopenings: Scalars['Int']['output'];
  /** How many reports were merged into one here, its own included, in reports. */
  reportCount: Scalars['Int']['output'];
  /** The issue it was merged into. */
  mergedInto: Maybe<Issue>;
  /** The steps the caller may take now, such as `accept` (可执行操作): the names of mutations without `Issue`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Whether something is wrong, or could be better (诉求、建议). */
  kind: IssueKind;
  /** How its grid was found. */
  placedBy: IssuePlacing;
  /** Degrees east, WGS-84, where a point was given. */
  longitude: Maybe<Scalars['Float']['output']>;
  /** Degrees north, WGS-84, where a point was given. */
  latitude: Maybe<Scalars['Float']['output']>;
  /** Whether it was opened again at least once (反复问题). */
  recurring: Scalars['Boolean']['output'];
  /** When it was last marked as followed from above; null where it never was. */
  supervisedAt: Maybe<Scalars['DateTime']['output']>;
  /** Marks of those who follow it from above, oldest first (跟踪督办). */
  supervisions: SupervisionConnection;
  /** Joint consultations about it, oldest first (会商联办). */
  consultations: ConsultationConnection;
  /** How it was passed upwards, with each answer, oldest first (上报与答复). */
  escalations: EscalationConnection;
  /** Open issues of its community that it may be the same as, the likeliest first (疑似重复). */
  possibleDuplicates: PossibleDuplicateConnection;
  /** The building it concerns, where one was named. */
  building: Maybe<Building>;
  /** The grid it lies in. */
  grid: Grid;
  /** The community it lies in. */
  community: Maybe<Division>;
  /** Who is handling it now. */
  handler: Maybe<Member>;
  /** The orders that departments got for it (工单). */
  workOrders: WorkOrderConnection;
  /** Who held it from when to when, oldest first: every minute belongs to whoever held it (计时台账). */
  holdings: HoldingConnection;
  /** The working time that each holder had it, each on their own calendar (各方用时). */
  timeHeld: TimeHeld;
  /** The mediations of the conflict it is about (调解). */
  mediations: MediationConnection;
  /** The whistles that were blown for it (吹哨). */
  whistles: WhistleConnection;
  /** Everything that happened to it, oldest first (全程痕迹). */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A matter found, reported and followed until it is solved (问题、事项). Needs the scope `issues:read`. */
export type IssueSupervisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A matter found, reported and followed until it is solved (问题、事项). Needs the scope `issues:read`. */
export type IssueConsultationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A matter found, reported and followed until it is solved (问题、事项). Needs the scope `issues:read`. */
export type IssueEscalationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A matter found, reported and followed until it is solved (问题、事项). Needs the scope `issues:read`. */
export type IssuePossibleDuplicatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A matter found, reported and followed until it is solved (问题、事项). Needs the scope `issues:read`. */
export type IssueWorkOrdersArgs = {
  where?: InputMaybe<WorkOrderWhere>;
  orderBy?: InputMaybe<WorkOrderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A matter found, reported and followed until it is solved (问题、事项). Needs the scope `issues:read`. */
export type IssueHoldingsArgs = {
  where?: InputMaybe<HoldingWhere>;
  orderBy?: InputMaybe<HoldingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A matter found, reported and followed until it is solved (问题、事项). Needs the scope `issues:read`. */
export type IssueTimeHeldArgs = {
  groupBy?: InputMaybe<HoldingGroupBy>;
};

/** A matter found, reported and followed until it is solved (问题、事项). Needs the scope `issues:read`. */
export type IssueMediationsArgs = {
  where?: InputMaybe<MediationWhere>;
  orderBy?: InputMaybe<MediationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A matter found, reported and followed until it is solved (问题、事项). Needs the scope `issues:read`. */
export type IssueWhistlesArgs = {
  where?: InputMaybe<WhistleWhere>;
  orderBy?: InputMaybe<WhistleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A matter found, reported and followed until it is solved (问题、事项). Needs the scope `issues:read`. */
export type IssueHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** What is reported (类别). */
export type IssueKind =
  /** 诉求:有问题要解决 */
  | 'MATTER'
  /** 建议:可以更好 */
  | 'SUGGESTION';

/** How the grid of an issue was found (定位方式). */
export type IssuePlacing =
  /** 按楼栋 */
  | 'BUILDING'
  /** 按网格 */
  | 'GRID'
  /** 按坐标,在网格范围内 */
  | 'BOUNDARY'
  /** 按坐标,取最近楼栋的网格 */
  | 'NEAREST_BUILDING';

/** A mark that an issue is followed from above (跟踪督办). Needs the scope `issues:read`. */
export type Supervision = {
  __typename?: 'Supervision';
  /** Opaque id, `spv_…`. */
  id: Scalars['ID']['output'];
  /** The issue. */
  issue: Maybe<Issue>;
  /** Who follows it. */
  by: Supervisor;
  /** What is asked for. */
  note: Scalars['String']['output'];
  /** When the mark was set. */
  at: Scalars['DateTime']['output'];
};

/** Who follows issues from above (督办方). */
export type Supervisor =
  /** 街道、镇、乡 */
  | 'STREET'
  /** 督查 */
  | 'INSPECTOR';

/** A joint consultation about an issue (会商联办). Needs the scope `issues:read`. */
export type Consultation = {
  __typename?: 'Consultation';
  /** Opaque id, `csl_…`. */
  id: Scalars['ID']['output'];
  /** The issue. */
  issue: Maybe<Issue>;
  /** The day. */
  heldOn: Scalars['Date']['output'];
  /** Who took part, at most 20. */
  parties: Array<ConsultationParty>;
  /** What they concluded. */
  conclusion: Scalars['String']['output'];
  /** When it was written down. */
  recordedAt: Scalars['DateTime']['output'];
};

/** Who took part in a consultation: a department, or another body by its name (参会方). Needs the scope `issues:read`. */
export type ConsultationParty = {
  __typename?: 'ConsultationParty';
  /** Opaque id, `cpt_…`. */
  id: Scalars['ID']['output'];
  /** The department, where it is one. */
  department: Maybe<Unit>;
  /** The name of another body. */
  name: Maybe<Scalars['String']['output']>;
};

/** An issue passed one level up (上报), and what that level answered (答复). Needs the scope `issues:read`. */
export type Escalation = {
  __typename?: 'Escalation';
  /** Opaque id, `esc_…`. */
  id: Scalars['ID']['output'];
  /** The issue. */
  issue: Maybe<Issue>;
  /** The level that passed it on. */
  from: IssueHolder;
  /** The level above. */
  to: IssueHolder;
  /** Why. */
  reason: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What the level above answered; null until it takes over. */
  answer: Maybe<Scalars['String']['output']>;
  /** When it answered; null before. */
  answeredAt: Maybe<Scalars['DateTime']['output']>;
};

/** An issue that another may be the same as, with what speaks for it (疑似重复). Needs the scope `issues:read`. */
export type PossibleDuplicate = {
  __typename?: 'PossibleDuplicate';
  /** Names the pair. */
  id: Scalars['ID']['output'];
  /** The other issue. */
  issue: Maybe<Issue>;
  /** What speaks for it, at most six reasons. */
  reasons: Array<DuplicateReason>;
  /** How alike the titles are, 0 to 1. */
  titleSimilarity: Scalars['Float']['output'];
  /** The time between the two reports, in whole hours. */
  hoursApart: Scalars['Int']['output'];
  /** How much speaks for it, 1 to 100. */
  score: Scalars['Int']['output'];
};

/** What speaks for two reports being the same (重复依据). */
export type DuplicateReason =
  /** 同类事项 */
  | 'SAME_CATEGORY'
  /** 同一楼栋 */
  | 'SAME_BUILDING'
  /** 同一网格 */
  | 'SAME_GRID'
  /** 坐标相距不足百米 */
  | 'NEAR'
  /** 一周之内 */
  | 'NEAR_IN_TIME'
  /** 标题相近 */
  | 'SIMILAR_TITLE';

/** A page of marks. */
export type SupervisionConnection = {
  __typename?: 'SupervisionConnection';
  /** The rows of this page with their cursors. */
  edges: Array<SupervisionEdge>;
  /** The rows of this page. */
  nodes: Array<Supervision>;
  /** Where this page lies in the whole list. Needs the scope `issues:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of marks with its cursor. Needs the scope `issues:read`. */
export type SupervisionEdge = {
  __typename?: 'SupervisionEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Supervision;
};

/** A page of consultations. */
export type ConsultationConnection = {
  __typename?: 'ConsultationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ConsultationEdge>;
  /** The rows of this page. */
  nodes: Array<Consultation>;
  /** Where this page lies in the whole list. Needs the scope `issues:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of consultations with its cursor. Needs the scope `issues:read`. */
export type ConsultationEdge = {
  __typename?: 'ConsultationEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Consultation;
};

/** A page of escalations. */
export type EscalationConnection = {
  __typename?: 'EscalationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<EscalationEdge>;
  /** The rows of this page. */
  nodes: Array<Escalation>;
  /** Where this page lies in the whole list. Needs the scope `issues:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of escalations with its cursor. Needs the scope `issues:read`. */
export type EscalationEdge = {
  __typename?: 'EscalationEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Escalation;
};

/** A page of pairs. */
export type PossibleDuplicateConnection = {
  __typename?: 'PossibleDuplicateConnection';
  /** The rows of this page with their cursors. */
  edges: Array<PossibleDuplicateEdge>;
  /** The rows of this page. */
  nodes: Array<PossibleDuplicate>;
  /** Where this page lies in the whole list. Needs the scope `issues:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of pairs with its cursor. Needs the scope `issues:read`. */
export type PossibleDuplicateEdge = {
  __typename?: 'PossibleDuplicateEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PossibleDuplicate;
};

/** Where a report came from (来源). */
export type IssueSource =
  /** 网格员 */
  | 'GRID_WORKER'
  /** 小区党支部 */
  | 'COMPOUND_BRANCH'
  /** 居民 */
  | 'RESIDENT'
  /** 会议 */
  | 'MEETING'
  /** 热线 */
  | 'HOTLINE';

/** Where an issue stands (状态). */
export type IssueState =
  /** 已上报 */
  | 'REPORTED'
  /** 已受理 */
  | 'ACCEPTED'
  /** 处理中 */
  | 'HANDLING'
  /** 已派单 */
  | 'DISPATCHED'
  /** 已上升 */
  | 'ESCALATED'
  /** 已解决 */
  | 'RESOLVED'
  /** 重新打开 */
  | 'REOPENED'
  /** 已办结 */
  | 'CLOSED'
  /** 不予受理 */
  | 'REJECTED'
  /** 已合并 */
  | 'MERGED';

/** The level that holds an issue (处理层级). */
export type IssueHolder =
  /** 网格 */
  | 'GRID'
  /** 社区、村 */
  | 'COMMUNITY'
  /** 街道、镇、乡 */
  | 'STREET'
  /** 区、县 */
  | 'DISTRICT'
  /** 市 */
  | 'CITY';

/** What came of an issue (处理结果). */
export type IssueOutcome =
  /** 已解决 */
  | 'SOLVED'
  /** 部分解决 */
  | 'PARTLY_SOLVED'
  /** 条件不具备,已说明 */
  | 'EXPLAINED'
  /** 情况不属实 */
  | 'UNFOUNDED';

/** Which issues a list holds. */
export type IssueWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<IssueState>>;
  /** Neither closed nor rejected nor merged, or the opposite. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these categories. */
  category?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these sources. */
  source?: InputMaybe<Array<IssueSource>>;
  /** Held by any of these levels. */
  holder?: InputMaybe<Array<IssueHolder>>;
  /** Lies in the division with this code. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Reported at this moment or later. */
  reportedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Reported before this moment. */
  reportedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Late now, or late when it was resolved, or the opposite. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Under this duty. */
  duty?: InputMaybe<Scalars['ID']['input']>;
  /** Only what is wrong, or only what could be better. */
  kind?: InputMaybe<Array<IssueKind>>;
  /** Followed from above, or the opposite. */
  supervised?: InputMaybe<Scalars['Boolean']['input']>;
  /** Opened again at least once, or the opposite. */
  recurring?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** How issues are sorted. */
export type IssueOrder = {
  /** What to sort by. */
  field: IssueOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What issues can be sorted by. */
export type IssueOrderField = 'REPORTED_AT' | 'STATE' | 'ID';

/** A page of issues. */
export type IssueConnection = {
  __typename?: 'IssueConnection';
  /** The rows of this page with their cursors. */
  edges: Array<IssueEdge>;
  /** The rows of this page. */
  nodes: Array<Issue>;
  /** Where this page lies in the whole list. Needs the scope `issues:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of issues with its cursor. Needs the scope `issues:read`. */
export type IssueEdge = {
  __typename?: 'IssueEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Issue;
};

/**
 * Whose duty a matter is in a place, for a time (权责事项): the department, and the limits in working time. Of a matter and
 * a place one version follows another; what has been is never changed.
 */
export type Duty = {
  __typename?: 'Duty';
  /** Opaque id, `dty_…`; each version has its own. */
  id: Scalars['ID']['output'];
  /** A code of `issueCategories`. */
  category: Scalars['String']['output'];
  /** How large a place it is for: the narrowest goes before. */
  level: DutyLevel;
  /** The division it is for; null for the default of the city. */
  division: Maybe<Division>;
  /** The department whose duty it is; null for a default that names none. */
  department: Maybe<Unit>;
  /** From the report to its acceptance, in working minutes (受理时限). */
  acceptMinutes: Scalars['Int']['output'];
  /** From the report until it is resolved, in working minutes (办理时限). */
  handleMinutes: Scalars['Int']['output'];
  /** From the resolution until it is closed without an answer, in working minutes (确认时限). */
  confirmMinutes: Scalars['Int']['output'];
  /** The law, rule or list it rests on (依据). */
  basis: Scalars['String']['output'];
  /** The text of that passage. */
  source: Maybe<Scalars['String']['output']>;
  /** The first day it is in force. */
  validFrom: Scalars['Date']['output'];
  /** The first day no longer; null while no end is set. The same day as `validFrom` where it was taken back before it began. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** The version before. */
  replaces: Maybe<Duty>;
  /** Everything that happened to it, oldest first (全程痕迹). */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/**
 * Whose duty a matter is in a place, for a time (权责事项): the department, and the limits in working time. Of a matter and
 * a place one version follows another; what has been is never changed.
 */
export type DutyHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** How large a place a duty is for (适用范围), the narrowest first. */
export type DutyLevel =
  /** 社区、村 */
  | 'COMMUNITY'
  /** 街道、镇、乡 */
  | 'STREET'
  /** 区、县 */
  | 'DISTRICT'
  /** 市 */
  | 'CITY'
  /** 全市缺省 */
  | 'DEFAULT';

/** Which duties a list holds. */
export type DutyWhere = {
  /** Any of these categories. */
  category?: InputMaybe<Array<Scalars['String']['input']>>;
  /** For a place in the division with this code. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Of this department, a unit's id. */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** In force on this day. */
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
};

/** How duties are sorted. */
export type DutyOrder = {
  /** What to sort by. */
  field: DutyOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What duties can be sorted by. */
export type DutyOrderField =
  | 'CATEGORY'
  /** By the length of the code they are for. */
  | 'NARROWNESS'
  | 'VALID_FROM'
  | 'ID';

/** A page of duties. */
export type DutyConnection = {
  __typename?: 'DutyConnection';
  /** The rows of this page with their cursors. */
  edges: Array<DutyEdge>;
  /** The rows of this page. */
  nodes: Array<Duty>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of duties with its cursor. */
export type DutyEdge = {
  __typename?: 'DutyEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Duty;
};

/**
 * Who is responsible for a matter at a place on a day, and why (责任归属). The people are reached through grid, building
 * and divisions: their posts, and the secretaries of the organizations that lead them.
 */
export type Responsibility = {
  __typename?: 'Responsibility';
  /** A code of `issueCategories`. */
  category: Scalars['String']['output'];
  /** The day. */
  day: Scalars['Date']['output'];
  /** The duty that applies: the narrowest in force. Null where the catalogue is silent. */
  duty: Maybe<Duty>;
  /** Duties in force there that lost, because a narrower one is: the narrowest first, at most five. */
  overruled: Array<Duty>;
  /** Duties for the place that were not in force on the day: they had ended, or had not begun. */
  otherTimes: DutyConnection;
  /** The building, where one was named. */
  building: Maybe<Building>;
  /** The grid it lies in, where one is known. */
  grid: Maybe<Grid>;
  /** The community it lies in; null for a larger place, and so with the next. */
  community: Maybe<Division>;
  /** The street, town or township it lies in. */
  street: Maybe<Division>;
  /** The district or county it lies in. */
  district: Maybe<Division>;
  /** The city. */
  city: Maybe<Division>;
};

/**
 * Who is responsible for a matter at a place on a day, and why (责任归属). The people are reached through grid, building
 * and divisions: their posts, and the secretaries of the organizations that lead them.
 */
export type ResponsibilityOtherTimesArgs = {
  where?: InputMaybe<DutyWhere>;
  orderBy?: InputMaybe<DutyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An order to a department to do something about an issue (工单). Needs the scope `issues:read`. */
export type WorkOrder = {
  __typename?: 'WorkOrder';
  /** Opaque id, `wko_…`. */
  id: Scalars['ID']['output'];
  /** The issue it is for. */
  issue: Maybe<Issue>;
  /** The department it went to. */
  department: Maybe<Unit>;
  /** What is to be done. */
  task: Scalars['String']['output'];
  /** Where it stands. */
  state: WorkOrderState;
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** The duty in force for the matter when it was issued; null where the catalogue was silent. */
  duty: Maybe<Duty>;
  /** When it is to be done by. */
  dueAt: Scalars['DateTime']['output'];
  /** When the department said it was done; null before. */
  doneAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is late now, or was when it was done (超期). */
  overdue: Scalars['Boolean']['output'];
  /** What the department says it did; null before. */
  reply: Maybe<Scalars['String']['output']>;
  /** The steps the caller may take now, such as `accept` (可执行操作): the names of mutations without `WorkOrder`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹). */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** An order to a department to do something about an issue (工单). Needs the scope `issues:read`. */
export type WorkOrderHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a work order stands (工单状态). */
export type WorkOrderState =
  /** 已派出 */
  | 'ISSUED'
  /** 已接单 */
  | 'ACCEPTED'
  /** 已完成,待确认 */
  | 'DONE'
  /** 返工 */
  | 'REDO'
  /** 已确认 */
  | 'CONFIRMED'
  /** 已退单 */
  | 'RETURNED';

/** Which work orders a list holds. */
export type WorkOrderWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<WorkOrderState>>;
  /** Neither confirmed nor returned, or the opposite. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Late now, or late when it was done, or the opposite. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sent to this department, a unit's id. */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** For an issue in the division with this code. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Issued at this moment or later. */
  issuedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Issued before this moment. */
  issuedBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How work orders are sorted. */
export type WorkOrderOrder = {
  /** What to sort by. */
  field: WorkOrderOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What work orders can be sorted by. */
export type WorkOrderOrderField = 'ISSUED_AT' | 'DUE_AT' | 'ID';

/** A page of work orders. */
export type WorkOrderConnection = {
  __typename?: 'WorkOrderConnection';
  /** The rows of this page with their cursors. */
  edges: Array<WorkOrderEdge>;
  /** The rows of this page. */
  nodes: Array<WorkOrder>;
  /** Where this page lies in the whole list. Needs the scope `issues:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of work orders with its cursor. Needs the scope `issues:read`. */
export type WorkOrderEdge = {
  __typename?: 'WorkOrderEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: WorkOrder;
};

/**
 * A span of time in which somebody held an issue (持有时段). A department's runs until it has answered its order, and that
 * of the level that dispatched rests meanwhile. Needs the scope `issues:read`.
 */
export type Holding = {
  __typename?: 'Holding';
  /** Opaque id, `hld_…`. */
  id: Scalars['ID']['output'];
  /** Who held it. */
  holder: HoldingHolder;
  /** The division of the level that held it; null for departments and the reporter. */
  division: Maybe<Division>;
  /** The department that held it, where one did. */
  department: Maybe<Unit>;
  /** The order that brought it to the department. */
  workOrder: Maybe<WorkOrder>;
  /** Since when. */
  from: Scalars['DateTime']['output'];
  /** Until when; null while it lasts. */
  to: Maybe<Scalars['DateTime']['output']>;
  /** The working calendar its time counts on, such as `OFFICE` (工作日历); null for the reporter, whose time is charged to nobody. */
  calendar: Maybe<Scalars['String']['output']>;
  /** How long, in whole minutes of that calendar, until now while it lasts (工作用时); null for the reporter. */
  workingMinutes: Maybe<Scalars['Int']['output']>;
};

/** Who may hold an issue (持有方). */
export type HoldingHolder =
  /** 网格 */
  | 'GRID'
  /** 社区、村 */
  | 'COMMUNITY'
  /** 街道、镇、乡 */
  | 'STREET'
  /** 区、县 */
  | 'DISTRICT'
  /** 市 */
  | 'CITY'
  /** 承办部门 */
  | 'DEPARTMENT'
  /** 上报人,确认评价前 */
  | 'REPORTER';

/** Which holdings a list holds. */
export type HoldingWhere = {
  /** Of any of these. */
  holder?: InputMaybe<Array<HoldingHolder>>;
  /** Lasting still, or the opposite. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How holdings are sorted. */
export type HoldingOrder = {
  /** What to sort by. */
  field: HoldingOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What holdings can be sorted by. */
export type HoldingOrderField = 'FROM' | 'ID';

/** A page of holdings. */
export type HoldingConnection = {
  __typename?: 'HoldingConnection';
  /** The rows of this page with their cursors. */
  edges: Array<HoldingEdge>;
  /** The rows of this page. */
  nodes: Array<Holding>;
  /** Where this page lies in the whole list. Needs the scope `issues:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of holdings with its cursor. Needs the scope `issues:read`. */
export type HoldingEdge = {
  __typename?: 'HoldingEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Holding;
};

/** How working time is grouped. */
export type HoldingGroupBy =
  /** By kind of holder, such as `STREET`. */
  | 'HOLDER'
  /** By department, a unit's id; other holders by kind. */
  | 'DEPARTMENT';

/** Working time counted (用时统计). */
export type TimeHeld = {
  __typename?: 'TimeHeld';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many holdings, in holdings. */
  holdings: Scalars['Int']['output'];
  /** Their working time, in minutes; the reporter's counts as none. */
  workingMinutes: Scalars['Int']['output'];
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<TimeHeldGroup>;
};

/** One group of working time (分组). */
export type TimeHeldGroup = {
  __typename?: 'TimeHeldGroup';
  /** The group: a kind of holder, or a department's id. */
  key: Scalars['String']['output'];
  /** How many holdings, in holdings. */
  holdings: Scalars['Int']['output'];
  /** Their working time, in minutes; the reporter's counts as none. */
  workingMinutes: Scalars['Int']['output'];
};

/** A street's call to departments to come and deal with an issue together (街乡吹哨、部门报到). Needs the scope `issues:read`. */
export type Whistle = {
  __typename?: 'Whistle';
  /** Opaque id, `whi_…`. */
  id: Scalars['ID']['output'];
  /** The issue it was blown for. */
  issue: Maybe<Issue>;
  /** The community its issue lies in. */
  community: Maybe<Division>;
  /** Where it stands. */
  state: WhistleState;
  /** Why the departments were called. */
  reason: Scalars['String']['output'];
  /** When it was blown. */
  blownAt: Scalars['DateTime']['output'];
  /** When the departments were to be there by (到场时限). */
  arriveBy: Scalars['DateTime']['output'];
  /** The departments called, and how each came: those in sight. */
  arrivals: ArrivalConnection;
  /** Who does what (联合处置方案); null until it is written down. */
  plan: Maybe<Scalars['String']['output']>;
  /** What came of it; null until it is settled. */
  result: Maybe<Scalars['String']['output']>;
  /** When it was settled; null before. */
  settledAt: Maybe<Scalars['DateTime']['output']>;
  /** The steps the caller may take now, such as `plan` (可执行操作): the names of mutations without `Whistle`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹). */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A street's call to departments to come and deal with an issue together (街乡吹哨、部门报到). Needs the scope `issues:read`. */
export type WhistleArrivalsArgs = {
  where?: InputMaybe<ArrivalWhere>;
  orderBy?: InputMaybe<ArrivalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A street's call to departments to come and deal with an issue together (街乡吹哨、部门报到). Needs the scope `issues:read`. */
export type WhistleHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a whistle stands (吹哨状态). */
export type WhistleState =
  /** 已吹哨 */
  | 'BLOWN'
  /** 部门集结 */
  | 'GATHERING'
  /** 联合处置 */
  | 'JOINT_HANDLING'
  /** 处置完毕,待评价 */
  | 'SETTLED'
  /** 已评价 */
  | 'RATED'
  /** 已取消 */
  | 'CANCELLED';

/** Which whistles a list holds. */
export type WhistleWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<WhistleState>>;
  /** For an issue in the division with this code. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** For this issue. */
  issue?: InputMaybe<Scalars['ID']['input']>;
  /** Blown at this moment or later. */
  blownFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Blown before this moment. */
  blownBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How whistles are sorted. */
export type WhistleOrder = {
  /** What to sort by. */
  field: WhistleOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What whistles can be sorted by. */
export type WhistleOrderField = 'BLOWN_AT' | 'ID';

/** A page of whistles. */
export type WhistleConnection = {
  __typename?: 'WhistleConnection';
  /** The rows of this page with their cursors. */
  edges: Array<WhistleEdge>;
  /** The rows of this page. */
  nodes: Array<Whistle>;
  /** Where this page lies in the whole list. Needs the scope `issues:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of whistles with its cursor. Needs the scope `issues:read`. */
export type WhistleEdge = {
  __typename?: 'WhistleEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Whistle;
};

/** The mediation of a conflict (矛盾纠纷调解): its parties are told by kind, never by name. Needs the scope `issues:read`. */
export type Mediation = {
  __typename?: 'Mediation';
  /** Opaque id, `med_…`. */
  id: Scalars['ID']['output'];
  /** The issue it is about; null for a conflict that was brought to the mediator. */
  issue: Maybe<Issue>;
  /** The grid it lies in. */
  grid: Maybe<Grid>;
  /** The community it lies in. */
  community: Maybe<Division>;
  /** What it is about. */
  kind: ConflictKind;
  /** Who is at odds, one for each party. */
  parties: Array<ConflictParty>;
  /** Who mediates. */
  mediator: MediatorKind;
  /** The Party member who mediates, where it is one. */
  mediatorMember: Maybe<Member>;
  /** Whether a lawyer takes part. */
  lawyer: Scalars['Boolean']['output'];
  /** Where it stands. */
  state: MediationState;
  /** When it began. */
  openedAt: Scalars['DateTime']['output'];
  /** When it ended; null while it goes on. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** In what form the parties agreed; null where they have not. */
  agreement: Maybe<AgreementForm>;
  /** What they agreed on; null where they have not. */
  result: Maybe<Scalars['String']['output']>;
  /** Whether a party had meant to petition and no longer does (化解信访). */
  petitionAvoided: Scalars['Boolean']['output'];
  /** The mediation of the same conflict before; null the first time. */
  earlier: Maybe<Mediation>;
  /** The mediations of the same conflict afterwards (反复纠纷). */
  repeats: MediationConnection;
  /** The steps the caller may take now, such as `settle` (可执行操作): the names of mutations without `Mediation`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹). */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** The mediation of a conflict (矛盾纠纷调解): its parties are told by kind, never by name. Needs the scope `issues:read`. */
export type MediationRepeatsArgs = {
  where?: InputMaybe<MediationWhere>;
  orderBy?: InputMaybe<MediationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** The mediation of a conflict (矛盾纠纷调解): its parties are told by kind, never by name. Needs the scope `issues:read`. */
export type MediationHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a mediation stands (调解状态). */
export type MediationState =
  /** 调解中 */
  | 'OPENED'
  /** 调解成功 */
  | 'SETTLED'
  /** 调解不成 */
  | 'FAILED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** What a conflict is about (纠纷类型). */
export type ConflictKind =
  /** 邻里 */
  | 'NEIGHBOURS'
  /** 婚姻家庭 */
  | 'FAMILY'
  /** 物业 */
  | 'PROPERTY'
  /** 房屋、宅基地 */
  | 'HOUSING'
  /** 劳动争议 */
  | 'LABOUR'
  /** 消费 */
  | 'CONSUMER'
  /** 损害赔偿 */
  | 'DAMAGES'
  /** 其他 */
  | 'OTHER';

/** A party to a conflict, by kind (当事方类别). */
export type ConflictParty =
  /** 居民 */
  | 'RESIDENT'
  /** 业主委员会 */
  | 'OWNERS_COMMITTEE'
  /** 物业公司 */
  | 'PROPERTY_COMPANY'
  /** 房东 */
  | 'LANDLORD'
  /** 租户 */
  | 'TENANT'
  /** 商户 */
  | 'SHOP'
  /** 企业 */
  | 'ENTERPRISE'
  /** 机关事业单位 */
  | 'AGENCY'
  /** 其他 */
  | 'OTHER';

/** Who mediates (调解人类别). */
export type MediatorKind =
  /** 人民调解员 */
  | 'PEOPLES_MEDIATOR'
  /** 网格员、网格长 */
  | 'GRID_WORKER'
  /** 社区工作者 */
  | 'COMMUNITY_WORKER'
  /** 片区民警 */
  | 'AREA_POLICE_OFFICER'
  /** 律师 */
  | 'LAWYER';

/** In what form parties agreed (协议形式). */
export type AgreementForm =
  /** 口头协议 */
  | 'ORAL'
  /** 书面协议 */
  | 'WRITTEN'
  /** 经司法确认 */
  | 'CONFIRMED_BY_COURT';

/** Which mediations a list holds. */
export type MediationWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<MediationState>>;
  /** About any of these. */
  kind?: InputMaybe<Array<ConflictKind>>;
  /** In the division with this code. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Of this issue. */
  issue?: InputMaybe<Scalars['ID']['input']>;
  /** Of a conflict that had been mediated before, or only of others. */
  repeat?: InputMaybe<Scalars['Boolean']['input']>;
  /** Opened at this moment or later. */
  openedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Opened before this moment. */
  openedBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How mediations are sorted. */
export type MediationOrder = {
  /** What to sort by. */
  field: MediationOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What mediations can be sorted by. */
export type MediationOrderField = 'OPENED_AT' | 'ID';

/** A page of mediations. */
export type MediationConnection = {
  __typename?: 'MediationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<MediationEdge>;
  /** The rows of this page. */
  nodes: Array<Mediation>;
  /** Where this page lies in the whole list. Needs the scope `issues:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of mediations with its cursor. Needs the scope `issues:read`. */
export type MediationEdge = {
  __typename?: 'MediationEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Mediation;
};

/** How mediations are grouped when counted. */
export type MediationGroupBy =
  | 'KIND'
  | 'STATE'
  /** By kind of mediator. */
  | 'MEDIATOR'
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET'
  /** By community code, 12 digits. */
  | 'COMMUNITY'
  /** By month of the opening, `YYYY-MM`, in the city's time zone. */
  | 'MONTH'
  /** By year of the opening, `YYYY`, in the city's time zone. */
  | 'YEAR';

/** Mediations counted (调解统计). */
export type MediationStats = {
  __typename?: 'MediationStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many mediations there are, in mediations. */
  total: Scalars['Int']['output'];
  /** How many of them are going on, in mediations. */
  open: Scalars['Int']['output'];
  /** How many ended with an agreement, in mediations. */
  settled: Scalars['Int']['output'];
  /** How many ended without one, in mediations. */
  failed: Scalars['Int']['output'];
  /** How many were withdrawn from, in mediations. */
  withdrawn: Scalars['Int']['output'];
  /** How many percent of those settled or failed were settled (调解成功率); null when there are none. */
  successRate: Maybe<Scalars['Float']['output']>;
  /** How many were about a conflict that had been mediated before (反复纠纷), in mediations. */
  repeats: Scalars['Int']['output'];
  /** How many a lawyer took part in, in mediations. */
  withLawyer: Scalars['Int']['output'];
  /** How many settled ones kept a party from petitioning (化解信访), in mediations. */
  petitionsAvoided: Scalars['Int']['output'];
  /** The time from opening to the end that half of those ended did not exceed, by the clock, in hours; null when none has ended. */
  medianHours: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<MediationStatsGroup>;
};

/** One group of counted mediations (分组). */
export type MediationStatsGroup = {
  __typename?: 'MediationStatsGroup';
  /** The group: an enum value, a code, a month or a year. */
  key: Scalars['String']['output'];
  /** How many mediations there are, in mediations. */
  total: Scalars['Int']['output'];
  /** How many of them are going on, in mediations. */
  open: Scalars['Int']['output'];
  /** How many ended with an agreement, in mediations. */
  settled: Scalars['Int']['output'];
  /** How many ended without one, in mediations. */
  failed: Scalars['Int']['output'];
  /** How many were withdrawn from, in mediations. */
  withdrawn: Scalars['Int']['output'];
  /** How many percent of those settled or failed were settled (调解成功率); null when there are none. */
  successRate: Maybe<Scalars['Float']['output']>;
  /** How many were about a conflict that had been mediated before (反复纠纷), in mediations. */
  repeats: Scalars['Int']['output'];
  /** How many a lawyer took part in, in mediations. */
  withLawyer: Scalars['Int']['output'];
  /** How many settled ones kept a party from petitioning (化解信访), in mediations. */
  petitionsAvoided: Scalars['Int']['output'];
  /** The time from opening to the end that half of those ended did not exceed, by the clock, in hours; null when none has ended. */
  medianHours: Maybe<Scalars['Float']['output']>;
};

/** A department that a whistle called, and how it came (部门报到). Needs the scope `issues:read`. */
export type Arrival = {
  __typename?: 'Arrival';
  /** Opaque id, `arv_…`. */
  id: Scalars['ID']['output'];
  /** The whistle. */
  whistle: Maybe<Whistle>;
  /** The department called. */
  department: Maybe<Unit>;
  /** Whether it has come. */
  state: ArrivalState;
  /** When it was called. */
  calledAt: Scalars['DateTime']['output'];
  /** When it was to be there by. */
  arriveBy: Scalars['DateTime']['output'];
  /** When it came; null before. */
  arrivedAt: Maybe<Scalars['DateTime']['output']>;
  /** From the call to its coming, in whole minutes; null until it comes. */
  minutesToArrive: Maybe<Scalars['Int']['output']>;
  /** Whether it came after its time (迟到). */
  late: Scalars['Boolean']['output'];
  /** Whether its time is over and it has not come (未到场). */
  noShow: Scalars['Boolean']['output'];
  /** How content the street was with it, 1 to 5; null until rated (街道评价). */
  rating: Maybe<Scalars['Int']['output']>;
  /** What the street said to it. */
  comment: Maybe<Scalars['String']['output']>;
  /** The steps the caller may take now, such as `report` (可执行操作): the names of mutations without `Arrival`. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹). */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A department that a whistle called, and how it came (部门报到). Needs the scope `issues:read`. */
export type ArrivalHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a department that was called has come (报到状态). That its time is over is told by `noShow`. */
export type ArrivalState =
  /** 已召集 */
  | 'CALLED'
  /** 已报到 */
  | 'ARRIVED'
  /** 免于报到:时限之前哨已结束 */
  | 'EXCUSED';

/** Which arrivals a list holds. */
export type ArrivalWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<ArrivalState>>;
  /** Came after its time, or the opposite. */
  late?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has not come although its time is over, or the opposite. */
  noShow?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this department, a unit's id. */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** Called to the division with this code. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Called at this moment or later. */
  calledFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Called before this moment. */
  calledBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How arrivals are sorted. */
export type ArrivalOrder = {
  /** What to sort by. */
  field: ArrivalOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What arrivals can be sorted by. */
export type ArrivalOrderField = 'CALLED_AT' | 'ID';

/** A page of arrivals. */
export type ArrivalConnection = {
  __typename?: 'ArrivalConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ArrivalEdge>;
  /** The rows of this page. */
  nodes: Array<Arrival>;
  /** Where this page lies in the whole list. Needs the scope `issues:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of arrivals with its cursor. Needs the scope `issues:read`. */
export type ArrivalEdge = {
  __typename?: 'ArrivalEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Arrival;
};

/**
 * A unit: an agency, institution, enterprise or social organization (单位). It obeys its own line and takes part in the
 * territory it stands in.
 */
export type Unit = {
  __typename?: 'Unit';
  /** Opaque id, `unt_…`. */
  id: Scalars['ID']['output'];
  /** What is its duty as a department, all versions (权责清单). */
  duties: Maybe<DutyConnection>;
  /** The orders it got as a department. */
  workOrders: Maybe<WorkOrderConnection>;
  /** How it came when streets whistled (部门报到). */
  arrivals: Maybe<ArrivalConnection>;
  /** What came of its orders and calls as a department; nothing but zeros for a unit that is none. */
  departmentStats: Maybe<DepartmentStats>;
};

/**
 * A unit: an agency, institution, enterprise or social organization (单位). It obeys its own line and takes part in the
 * territory it stands in.
 */
export type UnitDutiesArgs = {
  where?: InputMaybe<DutyWhere>;
  orderBy?: InputMaybe<DutyOrder>;
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
export type UnitWorkOrdersArgs = {
  where?: InputMaybe<WorkOrderWhere>;
  orderBy?: InputMaybe<WorkOrderOrder>;
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
export type UnitArrivalsArgs = {
  where?: InputMaybe<ArrivalWhere>;
  orderBy?: InputMaybe<ArrivalOrder>;
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
export type UnitDepartmentStatsArgs = {
  period?: InputMaybe<Period>;
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

/** A matter that can be reported in this city (事项类别). */
export type IssueCategory = {
  __typename?: 'IssueCategory';
  /** Stable code. */
  code: Scalars['ID']['output'];
  /** The Chinese name. */
  name: Scalars['String']['output'];
};

/** Which categories a list holds. */
export type IssueCategoryWhere = {
  /** Part of the name; traditional and simplified characters, full and half width, upper and lower case are alike. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** How categories are sorted. */
export type IssueCategoryOrder = {
  /** What to sort by. */
  field: IssueCategoryOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What categories can be sorted by. */
export type IssueCategoryOrderField =
  /** By how well the name meets `where.name`: equal to it, then beginning with it, then holding it. Cursors are good for the same `where.name`. */
  'NAME_MATCH' | 'CODE';

/** A page of categories. */
export type IssueCategoryConnection = {
  __typename?: 'IssueCategoryConnection';
  /** The rows of this page with their cursors. */
  edges: Array<IssueCategoryEdge>;
  /** The rows of this page. */
  nodes: Array<IssueCategory>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of categories with its cursor. */
export type IssueCategoryEdge = {
  __typename?: 'IssueCategoryEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: IssueCategory;
};

/** A span of days, both included (期间). */
export type Period = {
  /** The first day. */
  from: Scalars['Date']['input'];
  /** The last day. */
  to: Scalars['Date']['input'];
};

/** How issues are grouped when counted. */
export type IssueGroupBy =
  | 'STATE'
  | 'CATEGORY'
  | 'SOURCE'
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET'
  /** By community code, 12 digits. */
  | 'COMMUNITY'
  /** By month of the report, `YYYY-MM`, in the city's time zone. */
  | 'MONTH';

/** Issues counted (问题统计). */
export type IssueStats = {
  __typename?: 'IssueStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many issues, in issues. */
  total: Scalars['Int']['output'];
  /** How many of them are open, in issues. */
  open: Scalars['Int']['output'];
  /** The mean time from report to closing of those closed, in hours; null when none is closed. */
  meanHoursToClose: Maybe<Scalars['Float']['output']>;
  /** How many of them were opened again, in issues. */
  recurring: Scalars['Int']['output'];
  /** How many percent of those ever resolved were opened again (重新打开率); null when none was resolved. */
  recurringShare: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<IssueStatsGroup>;
};

/** One group of counted issues (分组). */
export type IssueStatsGroup = {
  __typename?: 'IssueStatsGroup';
  /** The group: an enum value, a code or a month. */
  key: Scalars['String']['output'];
  /** How many issues, in issues. */
  total: Scalars['Int']['output'];
  /** How many of them are open, in issues. */
  open: Scalars['Int']['output'];
  /** The mean time from report to closing of those closed, in hours; null when none is closed. */
  meanHoursToClose: Maybe<Scalars['Float']['output']>;
  /** How many of them were opened again, in issues. */
  recurring: Scalars['Int']['output'];
  /** How many percent of those ever resolved were opened again (重新打开率); null when none was resolved. */
  recurringShare: Maybe<Scalars['Float']['output']>;
};

/** How closed issues are grouped when counted. */
export type ClosedIssueGroupBy =
  | 'CATEGORY'
  | 'SOURCE'
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET'
  /** By community code, 12 digits. */
  | 'COMMUNITY'
  /** By month of the closing, `YYYY-MM`, in the city's time zone. */
  | 'MONTH'
  /** By year of the closing, `YYYY`, in the city's time zone. */
  | 'YEAR';

/** How long issues took (解决时间). */
export type IssueTimingStats = {
  __typename?: 'IssueTimingStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many issues were closed, in issues. */
  closed: Scalars['Int']['output'];
  /** The mean time from report to closing, in hours; null when none was closed. */
  meanHours: Maybe<Scalars['Float']['output']>;
  /** The time that half of them did not exceed (中位数), in hours; null when none was closed. */
  medianHours: Maybe<Scalars['Float']['output']>;
  /** How much the mean differs from that of `basePeriod`, in percent of it: -60 is 60% shorter; null without both. */
  meanHoursChange: Maybe<Scalars['Float']['output']>;
  /** The same of the median. */
  medianHoursChange: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<IssueTimingStatsGroup>;
};

/** One group of closed issues by how long they took (分组). */
export type IssueTimingStatsGroup = {
  __typename?: 'IssueTimingStatsGroup';
  /** The group: an enum value, a code, a month or a year. */
  key: Scalars['String']['output'];
  /** How many issues were closed, in issues. */
  closed: Scalars['Int']['output'];
  /** The mean time from report to closing, in hours; null when none was closed. */
  meanHours: Maybe<Scalars['Float']['output']>;
  /** The time that half of them did not exceed (中位数), in hours; null when none was closed. */
  medianHours: Maybe<Scalars['Float']['output']>;
  /** How much the mean differs from that of `basePeriod`, in percent of it: -60 is 60% shorter; null without both. */
  meanHoursChange: Maybe<Scalars['Float']['output']>;
  /** The same of the median. */
  medianHoursChange: Maybe<Scalars['Float']['output']>;
};

/** How stays are grouped when counted. */
export type StageGroupBy =
  /** By kind of holder, such as `STREET`: the stages that an issue goes through. */
  | 'HOLDER'
  /** By department, a unit's id; other holders by kind. */
  | 'DEPARTMENT'
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET'
  /** By community code, 12 digits. */
  | 'COMMUNITY'
  /** By month of its end, `YYYY-MM`, in the city's time zone. */
  | 'MONTH'
  /** By year of its end, `YYYY`, in the city's time zone. */
  | 'YEAR';

/** How long issues stayed with those who held them (环节用时). */
export type StageTimingStats = {
  __typename?: 'StageTimingStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many stays with a holder ended, in stays. */
  stays: Scalars['Int']['output'];
  /** How many issues they belong to, in issues. */
  issues: Scalars['Int']['output'];
  /** The mean length of a stay by the clock, in hours; null when there is none. */
  meanHours: Maybe<Scalars['Float']['output']>;
  /** The length that half of the stays did not exceed, by the clock, in hours; null when there is none. */
  medianHours: Maybe<Scalars['Float']['output']>;
  /** The mean length of a stay on the holder's working calendar (工作用时), in hours; null for the reporter's, whose time is charged to nobody. */
  meanWorkingHours: Maybe<Scalars['Float']['output']>;
  /** The length that half of the stays did not exceed, on the holder's working calendar, in hours; null for the reporter's. */
  medianWorkingHours: Maybe<Scalars['Float']['output']>;
  /** How much the mean by the clock differs from that of `basePeriod`, in percent of it; null without both. */
  meanHoursChange: Maybe<Scalars['Float']['output']>;
  /** The same of the mean on the working calendar. */
  meanWorkingHoursChange: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<StageTimingStatsGroup>;
};

/** One group of stays (分组). */
export type StageTimingStatsGroup = {
  __typename?: 'StageTimingStatsGroup';
  /** The group: an enum value, the id of a unit, a code, a month or a year. */
  key: Scalars['String']['output'];
  /** How many stays with a holder ended, in stays. */
  stays: Scalars['Int']['output'];
  /** How many issues they belong to, in issues. */
  issues: Scalars['Int']['output'];
  /** The mean length of a stay by the clock, in hours; null when there is none. */
  meanHours: Maybe<Scalars['Float']['output']>;
  /** The length that half of the stays did not exceed, by the clock, in hours; null when there is none. */
  medianHours: Maybe<Scalars['Float']['output']>;
  /** The mean length of a stay on the holder's working calendar (工作用时), in hours; null for the reporter's, whose time is charged to nobody. */
  meanWorkingHours: Maybe<Scalars['Float']['output']>;
  /** The length that half of the stays did not exceed, on the holder's working calendar, in hours; null for the reporter's. */
  medianWorkingHours: Maybe<Scalars['Float']['output']>;
  /** How much the mean by the clock differs from that of `basePeriod`, in percent of it; null without both. */
  meanHoursChange: Maybe<Scalars['Float']['output']>;
  /** The same of the mean on the working calendar. */
  meanWorkingHoursChange: Maybe<Scalars['Float']['output']>;
};

/** What reporters said when asked at closing (满意度). */
export type SatisfactionStats = {
  __typename?: 'SatisfactionStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many issues were closed, in issues: the reporter of each is asked. */
  closed: Scalars['Int']['output'];
  /** How many reporters answered with a rating, in answers; silence closes an issue as well. */
  responses: Scalars['Int']['output'];
  /** How many percent answered (回应率); null when none was closed. */
  responseRate: Maybe<Scalars['Float']['output']>;
  /** The mean rating, 1 to 5; null when nobody answered. */
  score: Maybe<Scalars['Float']['output']>;
  /** How many answered with 4 or 5, in answers. */
  satisfied: Scalars['Int']['output'];
  /** How many percent of the answers are 4 or 5 (满意率); null when nobody answered. */
  satisfactionRate: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<SatisfactionStatsGroup>;
};

/** One group of answers at closing (分组). */
export type SatisfactionStatsGroup = {
  __typename?: 'SatisfactionStatsGroup';
  /** The group: an enum value, a code, a month or a year. */
  key: Scalars['String']['output'];
  /** How many issues were closed, in issues: the reporter of each is asked. */
  closed: Scalars['Int']['output'];
  /** How many reporters answered with a rating, in answers; silence closes an issue as well. */
  responses: Scalars['Int']['output'];
  /** How many percent answered (回应率); null when none was closed. */
  responseRate: Maybe<Scalars['Float']['output']>;
  /** The mean rating, 1 to 5; null when nobody answered. */
  score: Maybe<Scalars['Float']['output']>;
  /** How many answered with 4 or 5, in answers. */
  satisfied: Scalars['Int']['output'];
  /** How many percent of the answers are 4 or 5 (满意率); null when nobody answered. */
  satisfactionRate: Maybe<Scalars['Float']['output']>;
};

/** How work orders are grouped when counted. */
export type WorkOrderGroupBy =
  /** By department, the id of a unit. */
  | 'DEPARTMENT'
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET'
  /** By month of the order, `YYYY-MM`, in the city's time zone. */
  | 'MONTH';

/** Work orders counted (工单统计). */
export type WorkOrderStats = {
  __typename?: 'WorkOrderStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many orders there are, in orders. */
  received: Scalars['Int']['output'];
  /** How many of them were given back (退单), in orders. */
  returned: Scalars['Int']['output'];
  /** How many of them are done, in orders. */
  done: Scalars['Int']['output'];
  /** How many were done after their time, or are not done although it is over, in orders. */
  late: Scalars['Int']['output'];
  /** How many percent of those done or late were done in time (按时办结率); null when there are none. */
  onTimeRate: Maybe<Scalars['Float']['output']>;
  /** The time from the order that half of those done did not exceed, by the clock, in hours; null when none is done. */
  medianHours: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first unless sorted otherwise; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<WorkOrderStatsGroup>;
};

/** Work orders counted (工单统计). */
export type WorkOrderStatsGroupsArgs = {
  orderBy?: InputMaybe<WorkOrderRank>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One group of counted work orders (分组). */
export type WorkOrderStatsGroup = {
  __typename?: 'WorkOrderStatsGroup';
  /** The group: the id of a unit, a code or a month. */
  key: Scalars['String']['output'];
  /** How many orders there are, in orders. */
  received: Scalars['Int']['output'];
  /** How many of them were given back (退单), in orders. */
  returned: Scalars['Int']['output'];
  /** How many of them are done, in orders. */
  done: Scalars['Int']['output'];
  /** How many were done after their time, or are not done although it is over, in orders. */
  late: Scalars['Int']['output'];
  /** How many percent of those done or late were done in time (按时办结率); null when there are none. */
  onTimeRate: Maybe<Scalars['Float']['output']>;
  /** Its place among all groups by that, 1 for the highest; equal ones share a place and the next is left out (排名); null where `onTimeRate` is. */
  onTimeRank: Maybe<Scalars['Int']['output']>;
  /** The time from the order that half of those done did not exceed, by the clock, in hours; null when none is done. */
  medianHours: Maybe<Scalars['Float']['output']>;
};

/** What groups of work orders are sorted by. */
export type WorkOrderRank =
  /** By the place that `onTimeRate` gives. */
  'ON_TIME_RANK';

/** A department that orders and whistles go to (部门): a unit, and the division it works for. */
export type Department = {
  __typename?: 'Department';
  /** The id of its unit, `unt_…`. */
  id: Scalars['ID']['output'];
  /** The unit. */
  unit: Maybe<Unit>;
  /** The division it works for. */
  division: Maybe<Division>;
  /** The working calendar its time counts on, such as `OFFICE` (工作日历). */
  calendar: Scalars['String']['output'];
  /** What came of its orders and calls. */
  stats: Maybe<DepartmentStats>;
};

/** A department that orders and whistles go to (部门): a unit, and the division it works for. */
export type DepartmentStatsArgs = {
  period?: InputMaybe<Period>;
};

/** What came of the orders and calls of a department (部门办件统计). */
export type DepartmentStats = {
  __typename?: 'DepartmentStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many orders it got, in orders. */
  received: Scalars['Int']['output'];
  /** How many of them it gave back (退单), in orders. */
  returned: Scalars['Int']['output'];
  /** How many of them it has done, in orders. */
  done: Scalars['Int']['output'];
  /** How many were done after their time, or are not done although it is over, in orders. */
  late: Scalars['Int']['output'];
  /** How many percent of those done or late were done in time (按时办结率); null when there are none. */
  onTimeRate: Maybe<Scalars['Float']['output']>;
  /** The time from the order that half of those done did not exceed, by the clock, in hours; null when none is done. */
  medianHours: Maybe<Scalars['Float']['output']>;
  /** The time that half of its holdings did not exceed on its working calendar, in hours; null when none has ended. */
  medianWorkingHours: Maybe<Scalars['Float']['output']>;
  /** How often streets whistled for it, in calls. */
  called: Scalars['Int']['output'];
  /** How often it came, in calls. */
  arrived: Scalars['Int']['output'];
  /** How often it came after its time, in calls. */
  arrivedLate: Scalars['Int']['output'];
  /** How often it did not come although its time is over, in calls. */
  noShows: Scalars['Int']['output'];
  /** The mean time from the call to its coming, in minutes; null when it never came. */
  meanMinutesToArrive: Maybe<Scalars['Float']['output']>;
  /** The mean rating that streets gave it, 1 to 5; null when there is none. */
  meanRating: Maybe<Scalars['Float']['output']>;
};

/** Which departments a list holds. */
export type DepartmentWhere = {
  /** Working for the division with this code or a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
};

/** How departments are sorted. */
export type DepartmentOrder = {
  /** What to sort by. */
  field: DepartmentOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What departments can be sorted by. */
export type DepartmentOrderField =
  /** By the code of the division it works for. */
  'DIVISION' | 'ID';

/** A page of departments. */
export type DepartmentConnection = {
  __typename?: 'DepartmentConnection';
  /** The rows of this page with their cursors. */
  edges: Array<DepartmentEdge>;
  /** The rows of this page. */
  nodes: Array<Department>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of departments with its cursor. */
export type DepartmentEdge = {
  __typename?: 'DepartmentEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Department;
};

/** How arrivals are grouped when counted. */
export type ArrivalGroupBy =
  /** By department, the id of a unit. */
  | 'DEPARTMENT'
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET'
  /** By month of the call, `YYYY-MM`, in the city's time zone. */
  | 'MONTH';

/** Arrivals counted: which departments come when a street whistles (报到统计). */
export type ArrivalStats = {
  __typename?: 'ArrivalStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many calls, in calls of one department each. */
  called: Scalars['Int']['output'];
  /** How many of them were answered by coming, in calls. */
  arrived: Scalars['Int']['output'];
  /** How many of those came after their time, in calls. */
  late: Scalars['Int']['output'];
  /** How many did not come although their time is over, in calls. */
  noShows: Scalars['Int']['output'];
  /** The mean time from the call to the coming of those that came, in minutes; null when none came. */
  meanMinutesToArrive: Maybe<Scalars['Float']['output']>;
  /** The mean rating that streets gave, 1 to 5; null when none was rated. */
  meanRating: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<ArrivalStatsGroup>;
};

/** One group of counted arrivals (分组). */
export type ArrivalStatsGroup = {
  __typename?: 'ArrivalStatsGroup';
  /** The group: the id of a unit, a code or a month. */
  key: Scalars['String']['output'];
  /** How many calls, in calls of one department each. */
  called: Scalars['Int']['output'];
  /** How many of them were answered by coming, in calls. */
  arrived: Scalars['Int']['output'];
  /** How many of those came after their time, in calls. */
  late: Scalars['Int']['output'];
  /** How many did not come although their time is over, in calls. */
  noShows: Scalars['Int']['output'];
  /** The mean time from the call to the coming of those that came, in minutes; null when none came. */
  meanMinutesToArrive: Maybe<Scalars['Float']['output']>;
  /** The mean rating that streets gave, 1 to 5; null when none was rated. */
  meanRating: Maybe<Scalars['Float']['output']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
  communityCount: Scalars['Int']['output'];
  /** The grids in it, of all layers unless one is asked for. */
  grids: Maybe<GridConnection>;
  /** The buildings in it. */
  buildings: Maybe<BuildingConnection>;
  /** The issues that lie in it. */
  issues: Maybe<IssueConnection>;
  /** Its issues counted by report, over a period and by group. */
  issueStats: Maybe<IssueStats>;
  /** How long its issues took from report to closing, over a period and by group, and how that changed (解决时间). */
  issueTiming: Maybe<IssueTimingStats>;
  /** How long each stage held its issues, from the ledger of holdings, over a period and by group (环节用时). */
  stageTiming: Maybe<StageTimingStats>;
  /** What reporters said of its issues when asked at closing, over a period and by group (满意度). */
  satisfaction: Maybe<SatisfactionStats>;
  /** The mediations of conflicts in it (矛盾纠纷调解). */
  mediations: Maybe<MediationConnection>;
  /** Its mediations counted, over a period and by group. */
  mediationStats: Maybe<MediationStats>;
  /** The departments that work for it or a part of it, to be compared with each other by their `stats` (部门排行). */
  departments: Maybe<DepartmentConnection>;
  /** Its work orders counted by their issue, over a period and by group. */
  workOrderStats: Maybe<WorkOrderStats>;
  /** Departments called by whistles for issues in this division (到场). Needs the scope `issues:read`. */
  arrivals: Maybe<ArrivalConnection>;
  /** How departments came when its streets whistled, over a period and by group. */
  arrivalStats: Maybe<ArrivalStats>;
  /** How much of it the grids of a layer cover, on the day asked (网格覆盖率). */
  gridCoverage: Maybe<GridCoverage>;
  /** Whether its grids have the people that their rules ask for (人员配备核查). */
  gridStaffing: Maybe<GridStaffing>;
  /** Who is responsible for a matter here on the day asked, and why (责任归属). */
  responsibility: Maybe<Responsibility>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionGridsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<GridWhere>;
  orderBy?: InputMaybe<GridOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionBuildingsArgs = {
  where?: InputMaybe<BuildingWhere>;
  orderBy?: InputMaybe<BuildingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionIssuesArgs = {
  where?: InputMaybe<IssueWhere>;
  orderBy?: InputMaybe<IssueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionIssueStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<IssueGroupBy>;
  boundaries?: Boundaries;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionIssueTimingArgs = {
  period?: InputMaybe<Period>;
  basePeriod?: InputMaybe<Period>;
  category?: InputMaybe<Array<Scalars['ID']['input']>>;
  groupBy?: InputMaybe<ClosedIssueGroupBy>;
  boundaries?: Boundaries;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionStageTimingArgs = {
  period?: InputMaybe<Period>;
  basePeriod?: InputMaybe<Period>;
  holder?: InputMaybe<Array<HoldingHolder>>;
  groupBy?: InputMaybe<StageGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionSatisfactionArgs = {
  period?: InputMaybe<Period>;
  category?: InputMaybe<Array<Scalars['ID']['input']>>;
  groupBy?: InputMaybe<ClosedIssueGroupBy>;
  boundaries?: Boundaries;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionMediationsArgs = {
  where?: InputMaybe<MediationWhere>;
  orderBy?: InputMaybe<MediationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionMediationStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<MediationGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionDepartmentsArgs = {
  where?: InputMaybe<DepartmentWhere>;
  orderBy?: InputMaybe<DepartmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionWorkOrderStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<WorkOrderGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionArrivalsArgs = {
  where?: InputMaybe<ArrivalWhere>;
  orderBy?: InputMaybe<ArrivalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionArrivalStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<ArrivalGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionGridCoverageArgs = {
  layer?: GridLayer;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionGridStaffingArgs = {
  layer?: GridLayer;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionResponsibilityArgs = {
  category: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganization = {
  __typename?: 'PartyOrganization';
  id: Scalars['ID']['output'];
  /** The grid it leads on the day asked. */
  grid: Maybe<Grid>;
  /** The building it leads; the first by name when there are several. */
  building: Maybe<Building>;
  /** All buildings it leads. */
  buildings: Maybe<BuildingConnection>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationGridArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationBuildingsArgs = {
  where?: InputMaybe<BuildingWhere>;
  orderBy?: InputMaybe<BuildingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A Party member in the register (党员). Needs the scope `members:read`. */
export type Member = {
  __typename?: 'Member';
  id: Scalars['ID']['output'];
  /** The issues the member is handling. */
  handledIssues: Maybe<IssueConnection>;
};

/** A Party member in the register (党员). Needs the scope `members:read`. */
export type MemberHandledIssuesArgs = {
  where?: InputMaybe<IssueWhere>;
  orderBy?: InputMaybe<IssueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
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
  Grid: Grid;
  GridPost: GridPost;
  StaffingRule: StaffingRule;
  Compound: Compound;
  Building: Building;
  Issue: Issue;
  Duty: Duty;
  WorkOrder: WorkOrder;
  Whistle: Whistle;
  Mediation: Mediation;
  Arrival: Arrival;
  Unit: Unit;
  Division: Division;
  PartyOrganization: PartyOrganization;
  Member: Member;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Grid: { __typename: 'Grid' } & GraphQLRecursivePick<FederationTypes['Grid'], { id: true }>;
  GridPost: { __typename: 'GridPost' } & GraphQLRecursivePick<FederationTypes['GridPost'], { id: true }>;
  StaffingRule: { __typename: 'StaffingRule' } & GraphQLRecursivePick<
    FederationTypes['StaffingRule'],
    { id: true }
  >;
  Compound: { __typename: 'Compound' } & GraphQLRecursivePick<FederationTypes['Compound'], { id: true }>;
  Building: { __typename: 'Building' } & GraphQLRecursivePick<FederationTypes['Building'], { id: true }>;
  Issue: { __typename: 'Issue' } & GraphQLRecursivePick<FederationTypes['Issue'], { id: true }>;
  Duty: { __typename: 'Duty' } & GraphQLRecursivePick<FederationTypes['Duty'], { id: true }>;
  WorkOrder: { __typename: 'WorkOrder' } & GraphQLRecursivePick<FederationTypes['WorkOrder'], { id: true }>;
  Whistle: { __typename: 'Whistle' } & GraphQLRecursivePick<FederationTypes['Whistle'], { id: true }>;
  Mediation: { __typename: 'Mediation' } & GraphQLRecursivePick<FederationTypes['Mediation'], { id: true }>;
  Arrival: { __typename: 'Arrival' } & GraphQLRecursivePick<FederationTypes['Arrival'], { id: true }>;
  Unit: { __typename: 'Unit' } & GraphQLRecursivePick<FederationTypes['Unit'], { id: true }>;
  Division: { __typename: 'Division' } & GraphQLRecursivePick<FederationTypes['Division'], { code: true }> &
    (
      Record<PropertyKey, never> | GraphQLRecursivePick<FederationTypes['Division'], { communityCount: true }>
    );
  PartyOrganization: { __typename: 'PartyOrganization' } & GraphQLRecursivePick<
    FederationTypes['PartyOrganization'],
    { id: true }
  >;
  Member: { __typename: 'Member' } & GraphQLRecursivePick<FederationTypes['Member'], { id: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  GeoJSON: ResolverTypeWrapper<Scalars['GeoJSON']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  OrderDirection: OrderDirection;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReportIssueInput: ReportIssueInput;
  ReportIssuePayload: ResolverTypeWrapper<
    Omit<ReportIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }
  >;
  AcceptIssueInput: AcceptIssueInput;
  AcceptIssuePayload: ResolverTypeWrapper<
    Omit<AcceptIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }
  >;
  RejectIssueInput: RejectIssueInput;
  RejectIssuePayload: ResolverTypeWrapper<
    Omit<RejectIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }
  >;
  MergeIssueInput: MergeIssueInput;
  MergeIssuePayload: ResolverTypeWrapper<
    Omit<MergeIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }
  >;
  HandleIssueInput: HandleIssueInput;
  HandleIssuePayload: ResolverTypeWrapper<
    Omit<HandleIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }
  >;
  EscalateIssueInput: EscalateIssueInput;
  EscalateIssuePayload: ResolverTypeWrapper<
    Omit<EscalateIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }
  >;
  TakeOverIssueInput: TakeOverIssueInput;
  TakeOverIssuePayload: ResolverTypeWrapper<
    Omit<TakeOverIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }
  >;
  ResolveIssueInput: ResolveIssueInput;
  ResolveIssuePayload: ResolverTypeWrapper<
    Omit<ResolveIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }
  >;
  ConfirmIssueInput: ConfirmIssueInput;
  ConfirmIssuePayload: ResolverTypeWrapper<
    Omit<ConfirmIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }
  >;
  ReopenIssueInput: ReopenIssueInput;
  ReopenIssuePayload: ResolverTypeWrapper<
    Omit<ReopenIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }
  >;
  DispatchIssueInput: DispatchIssueInput;
  DispatchIssuePayload: ResolverTypeWrapper<
    Omit<DispatchIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }
  >;
  WorkOrderInput: WorkOrderInput;
  AcceptWorkOrderInput: AcceptWorkOrderInput;
  AcceptWorkOrderPayload: ResolverTypeWrapper<
    Omit<AcceptWorkOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['WorkOrder']> }
  >;
  ReturnWorkOrderInput: ReturnWorkOrderInput;
  ReturnWorkOrderPayload: ResolverTypeWrapper<
    Omit<ReturnWorkOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['WorkOrder']> }
  >;
  CompleteWorkOrderInput: CompleteWorkOrderInput;
  CompleteWorkOrderPayload: ResolverTypeWrapper<
    Omit<CompleteWorkOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['WorkOrder']> }
  >;
  RedoWorkOrderInput: RedoWorkOrderInput;
  RedoWorkOrderPayload: ResolverTypeWrapper<
    Omit<RedoWorkOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['WorkOrder']> }
  >;
  ConfirmWorkOrderInput: ConfirmWorkOrderInput;
  ConfirmWorkOrderPayload: ResolverTypeWrapper<
    Omit<ConfirmWorkOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['WorkOrder']> }
  >;
  WhistleIssueInput: WhistleIssueInput;
  WhistleIssuePayload: ResolverTypeWrapper<
    Omit<WhistleIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }
  >;
  ReportArrivalInput: ReportArrivalInput;
  ReportArrivalPayload: ResolverTypeWrapper<
    Omit<ReportArrivalPayload, 'arrival'> & { arrival?: Maybe<ResolversTypes['Arrival']> }
  >;
  PlanWhistleInput: PlanWhistleInput;
  PlanWhistlePayload: ResolverTypeWrapper<
    Omit<PlanWhistlePayload, 'whistle'> & { whistle?: Maybe<ResolversTypes['Whistle']> }
  >;
  SettleWhistleInput: SettleWhistleInput;
  SettleWhistlePayload: ResolverTypeWrapper<
    Omit<SettleWhistlePayload, 'whistle'> & { whistle?: Maybe<ResolversTypes['Whistle']> }
  >;
  RateWhistleInput: RateWhistleInput;
  RateWhistlePayload: ResolverTypeWrapper<
    Omit<RateWhistlePayload, 'whistle'> & { whistle?: Maybe<ResolversTypes['Whistle']> }
  >;
  OpenMediationInput: OpenMediationInput;
  OpenMediationPayload: ResolverTypeWrapper<
    Omit<OpenMediationPayload, 'mediation'> & { mediation?: Maybe<ResolversTypes['Mediation']> }
  >;
  SettleMediationInput: SettleMediationInput;
  SettleMediationPayload: ResolverTypeWrapper<
    Omit<SettleMediationPayload, 'mediation'> & { mediation?: Maybe<ResolversTypes['Mediation']> }
  >;
  FailMediationInput: FailMediationInput;
  FailMediationPayload: ResolverTypeWrapper<
    Omit<FailMediationPayload, 'mediation'> & { mediation?: Maybe<ResolversTypes['Mediation']> }
  >;
  WithdrawMediationInput: WithdrawMediationInput;
  WithdrawMediationPayload: ResolverTypeWrapper<
    Omit<WithdrawMediationPayload, 'mediation'> & { mediation?: Maybe<ResolversTypes['Mediation']> }
  >;
  DepartmentRatingInput: DepartmentRatingInput;
  CancelWhistleInput: CancelWhistleInput;
  CancelWhistlePayload: ResolverTypeWrapper<
    Omit<CancelWhistlePayload, 'whistle'> & { whistle?: Maybe<ResolversTypes['Whistle']> }
  >;
  AdoptDutyInput: AdoptDutyInput;
  AdoptDutyPayload: ResolverTypeWrapper<
    Omit<AdoptDutyPayload, 'duty'> & { duty?: Maybe<ResolversTypes['Duty']> }
  >;
  ReplaceDutyInput: ReplaceDutyInput;
  ReplaceDutyPayload: ResolverTypeWrapper<
    Omit<ReplaceDutyPayload, 'duty'> & { duty?: Maybe<ResolversTypes['Duty']> }
  >;
  EndDutyInput: EndDutyInput;
  EndDutyPayload: ResolverTypeWrapper<
    Omit<EndDutyPayload, 'duty'> & { duty?: Maybe<ResolversTypes['Duty']> }
  >;
  AdoptStaffingRuleInput: AdoptStaffingRuleInput;
  StaffingRuleRoleInput: StaffingRuleRoleInput;
  AdoptStaffingRulePayload: ResolverTypeWrapper<
    Omit<AdoptStaffingRulePayload, 'staffingRule'> & { staffingRule?: Maybe<ResolversTypes['StaffingRule']> }
  >;
  ReplaceStaffingRuleInput: ReplaceStaffingRuleInput;
  ReplaceStaffingRulePayload: ResolverTypeWrapper<
    Omit<ReplaceStaffingRulePayload, 'staffingRule'> & {
      staffingRule?: Maybe<ResolversTypes['StaffingRule']>;
    }
  >;
  EndStaffingRuleInput: EndStaffingRuleInput;
  EndStaffingRulePayload: ResolverTypeWrapper<
    Omit<EndStaffingRulePayload, 'staffingRule'> & { staffingRule?: Maybe<ResolversTypes['StaffingRule']> }
  >;
  SplitGridInput: SplitGridInput;
  GridPartInput: GridPartInput;
  SplitGridPayload: ResolverTypeWrapper<
    Omit<SplitGridPayload, 'grid'> & { grid?: Maybe<ResolversTypes['Grid']> }
  >;
  MergeGridsInput: MergeGridsInput;
  MergedGridInput: MergedGridInput;
  MergeGridsPayload: ResolverTypeWrapper<
    Omit<MergeGridsPayload, 'grid'> & { grid?: Maybe<ResolversTypes['Grid']> }
  >;
  RenumberGridInput: RenumberGridInput;
  RenumberGridPayload: ResolverTypeWrapper<
    Omit<RenumberGridPayload, 'grid'> & { grid?: Maybe<ResolversTypes['Grid']> }
  >;
  NestGridInput: NestGridInput;
  NestGridPayload: ResolverTypeWrapper<
    Omit<NestGridPayload, 'grid'> & { grid?: Maybe<ResolversTypes['Grid']> }
  >;
  RedrawGridInput: RedrawGridInput;
  RedrawGridPayload: ResolverTypeWrapper<
    Omit<RedrawGridPayload, 'grid'> & { grid?: Maybe<ResolversTypes['Grid']> }
  >;
  AppointGridPostInput: AppointGridPostInput;
  AppointGridPostPayload: ResolverTypeWrapper<
    Omit<AppointGridPostPayload, 'gridPost'> & { gridPost?: Maybe<ResolversTypes['GridPost']> }
  >;
  EndGridPostInput: EndGridPostInput;
  EndGridPostPayload: ResolverTypeWrapper<
    Omit<EndGridPostPayload, 'gridPost'> & { gridPost?: Maybe<ResolversTypes['GridPost']> }
  >;
  SuperviseIssueInput: SuperviseIssueInput;
  SuperviseIssuePayload: ResolverTypeWrapper<
    Omit<SuperviseIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }
  >;
  ConsultOnIssueInput: ConsultOnIssueInput;
  ConsultOnIssuePayload: ResolverTypeWrapper<
    Omit<ConsultOnIssuePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }
  >;
  PointInput: PointInput;
  UserError: ResolverTypeWrapper<UserError>;
  Grid: ResolverTypeWrapper<string>;
  Boundaries: Boundaries;
  GridLayer: GridLayer;
  GridBasis: GridBasis;
  GridWhere: GridWhere;
  GridOrder: GridOrder;
  GridOrderField: GridOrderField;
  GridConnection: ResolverTypeWrapper<
    Omit<GridConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['GridEdge']>;
      nodes: Array<ResolversTypes['Grid']>;
    }
  >;
  GridEdge: ResolverTypeWrapper<Omit<GridEdge, 'node'> & { node: ResolversTypes['Grid'] }>;
  GridBoundary: ResolverTypeWrapper<GridBoundary>;
  GridPost: ResolverTypeWrapper<string>;
  GridPostRole: GridPostRole;
  GridPostWhere: GridPostWhere;
  GridPostOrder: GridPostOrder;
  GridPostOrderField: GridPostOrderField;
  GridPostConnection: ResolverTypeWrapper<
    Omit<GridPostConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['GridPostEdge']>;
      nodes: Array<ResolversTypes['GridPost']>;
    }
  >;
  GridPostEdge: ResolverTypeWrapper<Omit<GridPostEdge, 'node'> & { node: ResolversTypes['GridPost'] }>;
  StaffingRule: ResolverTypeWrapper<string>;
  StaffingRuleRole: ResolverTypeWrapper<StaffingRuleRole>;
  StaffingRuleWhere: StaffingRuleWhere;
  StaffingRuleOrder: StaffingRuleOrder;
  StaffingRuleOrderField: StaffingRuleOrderField;
  StaffingRuleConnection: ResolverTypeWrapper<
    Omit<StaffingRuleConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['StaffingRuleEdge']>;
      nodes: Array<ResolversTypes['StaffingRule']>;
    }
  >;
  StaffingRuleEdge: ResolverTypeWrapper<
    Omit<StaffingRuleEdge, 'node'> & { node: ResolversTypes['StaffingRule'] }
  >;
  GridCoverage: ResolverTypeWrapper<GridCoverage>;
  GridStaffing: ResolverTypeWrapper<
    Omit<GridStaffing, 'division' | 'rule' | 'withoutBranch' | 'missing'> & {
      division?: Maybe<ResolversTypes['Division']>;
      rule?: Maybe<ResolversTypes['StaffingRule']>;
      withoutBranch: ResolversTypes['GridConnection'];
      missing: ResolversTypes['StaffingGapConnection'];
    }
  >;
  StaffingGap: ResolverTypeWrapper<
    Omit<StaffingGap, 'grid' | 'rule'> & {
      grid?: Maybe<ResolversTypes['Grid']>;
      rule?: Maybe<ResolversTypes['StaffingRule']>;
    }
  >;
  StaffingGapWhere: StaffingGapWhere;
  StaffingGapOrder: StaffingGapOrder;
  StaffingGapOrderField: StaffingGapOrderField;
  StaffingGapConnection: ResolverTypeWrapper<
    Omit<StaffingGapConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['StaffingGapEdge']>;
      nodes: Array<ResolversTypes['StaffingGap']>;
    }
  >;
  StaffingGapEdge: ResolverTypeWrapper<
    Omit<StaffingGapEdge, 'node'> & { node: ResolversTypes['StaffingGap'] }
  >;
  Compound: ResolverTypeWrapper<string>;
  CompoundKind: CompoundKind;
  CompoundWhere: CompoundWhere;
  CompoundOrder: CompoundOrder;
  CompoundOrderField: CompoundOrderField;
  CompoundConnection: ResolverTypeWrapper<
    Omit<CompoundConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['CompoundEdge']>;
      nodes: Array<ResolversTypes['Compound']>;
    }
  >;
  CompoundEdge: ResolverTypeWrapper<Omit<CompoundEdge, 'node'> & { node: ResolversTypes['Compound'] }>;
  Building: ResolverTypeWrapper<string>;
  BuildingKind: BuildingKind;
  BuildingWhere: BuildingWhere;
  BuildingOrder: BuildingOrder;
  BuildingOrderField: BuildingOrderField;
  BuildingConnection: ResolverTypeWrapper<
    Omit<BuildingConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['BuildingEdge']>;
      nodes: Array<ResolversTypes['Building']>;
    }
  >;
  BuildingEdge: ResolverTypeWrapper<Omit<BuildingEdge, 'node'> & { node: ResolversTypes['Building'] }>;
  Issue: ResolverTypeWrapper<string>;
  IssueKind: IssueKind;
  IssuePlacing: IssuePlacing;
  Supervision: ResolverTypeWrapper<Omit<Supervision, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  Supervisor: Supervisor;
  Consultation: ResolverTypeWrapper<
    Omit<Consultation, 'issue' | 'parties'> & {
      issue?: Maybe<ResolversTypes['Issue']>;
      parties: Array<ResolversTypes['ConsultationParty']>;
    }
  >;
  ConsultationParty: ResolverTypeWrapper<
    Omit<ConsultationParty, 'department'> & { department?: Maybe<ResolversTypes['Unit']> }
  >;
  Escalation: ResolverTypeWrapper<Omit<Escalation, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  PossibleDuplicate: ResolverTypeWrapper<
    Omit<PossibleDuplicate, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }
  >;
  DuplicateReason: DuplicateReason;
  SupervisionConnection: ResolverTypeWrapper<
    Omit<SupervisionConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['SupervisionEdge']>;
      nodes: Array<ResolversTypes['Supervision']>;
    }
  >;
  SupervisionEdge: ResolverTypeWrapper<
    Omit<SupervisionEdge, 'node'> & { node: ResolversTypes['Supervision'] }
  >;
  ConsultationConnection: ResolverTypeWrapper<
    Omit<ConsultationConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ConsultationEdge']>;
      nodes: Array<ResolversTypes['Consultation']>;
    }
  >;
  ConsultationEdge: ResolverTypeWrapper<
    Omit<ConsultationEdge, 'node'> & { node: ResolversTypes['Consultation'] }
  >;
  EscalationConnection: ResolverTypeWrapper<
    Omit<EscalationConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['EscalationEdge']>;
      nodes: Array<ResolversTypes['Escalation']>;
    }
  >;
  EscalationEdge: ResolverTypeWrapper<Omit<EscalationEdge, 'node'> & { node: ResolversTypes['Escalation'] }>;
  PossibleDuplicateConnection: ResolverTypeWrapper<
    Omit<PossibleDuplicateConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['PossibleDuplicateEdge']>;
      nodes: Array<ResolversTypes['PossibleDuplicate']>;
    }
  >;
  PossibleDuplicateEdge: ResolverTypeWrapper<
    Omit<PossibleDuplicateEdge, 'node'> & { node: ResolversTypes['PossibleDuplicate'] }
  >;
  IssueSource: IssueSource;
  IssueState: IssueState;
  IssueHolder: IssueHolder;
  IssueOutcome: IssueOutcome;
  IssueWhere: IssueWhere;
  IssueOrder: IssueOrder;
  IssueOrderField: IssueOrderField;
  IssueConnection: ResolverTypeWrapper<
    Omit<IssueConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['IssueEdge']>;
      nodes: Array<ResolversTypes['Issue']>;
    }
  >;
  IssueEdge: ResolverTypeWrapper<Omit<IssueEdge, 'node'> & { node: ResolversTypes['Issue'] }>;
  Duty: ResolverTypeWrapper<string>;
  DutyLevel: DutyLevel;
  DutyWhere: DutyWhere;
  DutyOrder: DutyOrder;
  DutyOrderField: DutyOrderField;
  DutyConnection: ResolverTypeWrapper<
    Omit<DutyConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['DutyEdge']>;
      nodes: Array<ResolversTypes['Duty']>;
    }
  >;
  DutyEdge: ResolverTypeWrapper<Omit<DutyEdge, 'node'> & { node: ResolversTypes['Duty'] }>;
  Responsibility: ResolverTypeWrapper<
    Omit<
      Responsibility,
      'duty' | 'overruled' | 'otherTimes' | 'building' | 'grid' | 'community' | 'street' | 'district' | 'city'
    > & {
      duty?: Maybe<ResolversTypes['Duty']>;
      overruled: Array<ResolversTypes['Duty']>;
      otherTimes: ResolversTypes['DutyConnection'];
      building?: Maybe<ResolversTypes['Building']>;
      grid?: Maybe<ResolversTypes['Grid']>;
      community?: Maybe<ResolversTypes['Division']>;
      street?: Maybe<ResolversTypes['Division']>;
      district?: Maybe<ResolversTypes['Division']>;
      city?: Maybe<ResolversTypes['Division']>;
    }
  >;
  WorkOrder: ResolverTypeWrapper<string>;
  WorkOrderState: WorkOrderState;
  WorkOrderWhere: WorkOrderWhere;
  WorkOrderOrder: WorkOrderOrder;
  WorkOrderOrderField: WorkOrderOrderField;
  WorkOrderConnection: ResolverTypeWrapper<
    Omit<WorkOrderConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['WorkOrderEdge']>;
      nodes: Array<ResolversTypes['WorkOrder']>;
    }
  >;
  WorkOrderEdge: ResolverTypeWrapper<Omit<WorkOrderEdge, 'node'> & { node: ResolversTypes['WorkOrder'] }>;
  Holding: ResolverTypeWrapper<
    Omit<Holding, 'division' | 'department' | 'workOrder'> & {
      division?: Maybe<ResolversTypes['Division']>;
      department?: Maybe<ResolversTypes['Unit']>;
      workOrder?: Maybe<ResolversTypes['WorkOrder']>;
    }
  >;
  HoldingHolder: HoldingHolder;
  HoldingWhere: HoldingWhere;
  HoldingOrder: HoldingOrder;
  HoldingOrderField: HoldingOrderField;
  HoldingConnection: ResolverTypeWrapper<
    Omit<HoldingConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['HoldingEdge']>;
      nodes: Array<ResolversTypes['Holding']>;
    }
  >;
  HoldingEdge: ResolverTypeWrapper<Omit<HoldingEdge, 'node'> & { node: ResolversTypes['Holding'] }>;
  HoldingGroupBy: HoldingGroupBy;
  TimeHeld: ResolverTypeWrapper<TimeHeld>;
  TimeHeldGroup: ResolverTypeWrapper<TimeHeldGroup>;
  Whistle: ResolverTypeWrapper<string>;
  WhistleState: WhistleState;
  WhistleWhere: WhistleWhere;
  WhistleOrder: WhistleOrder;
  WhistleOrderField: WhistleOrderField;
  WhistleConnection: ResolverTypeWrapper<
    Omit<WhistleConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['WhistleEdge']>;
      nodes: Array<ResolversTypes['Whistle']>;
    }
  >;
  WhistleEdge: ResolverTypeWrapper<Omit<WhistleEdge, 'node'> & { node: ResolversTypes['Whistle'] }>;
  Mediation: ResolverTypeWrapper<string>;
  MediationState: MediationState;
  ConflictKind: ConflictKind;
  ConflictParty: ConflictParty;
  MediatorKind: MediatorKind;
  AgreementForm: AgreementForm;
  MediationWhere: MediationWhere;
  MediationOrder: MediationOrder;
  MediationOrderField: MediationOrderField;
  MediationConnection: ResolverTypeWrapper<
    Omit<MediationConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['MediationEdge']>;
      nodes: Array<ResolversTypes['Mediation']>;
    }
  >;
  MediationEdge: ResolverTypeWrapper<Omit<MediationEdge, 'node'> & { node: ResolversTypes['Mediation'] }>;
  MediationGroupBy: MediationGroupBy;
  MediationStats: ResolverTypeWrapper<MediationStats>;
  MediationStatsGroup: ResolverTypeWrapper<MediationStatsGroup>;
  Arrival: ResolverTypeWrapper<string>;
  ArrivalState: ArrivalState;
  ArrivalWhere: ArrivalWhere;
  ArrivalOrder: ArrivalOrder;
  ArrivalOrderField: ArrivalOrderField;
  ArrivalConnection: ResolverTypeWrapper<
    Omit<ArrivalConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ArrivalEdge']>;
      nodes: Array<ResolversTypes['Arrival']>;
    }
  >;
  ArrivalEdge: ResolverTypeWrapper<Omit<ArrivalEdge, 'node'> & { node: ResolversTypes['Arrival'] }>;
  Unit: ResolverTypeWrapper<string>;
  TraceEntry: ResolverTypeWrapper<TraceEntry>;
  TraceEntryWhere: TraceEntryWhere;
  TraceEntryOrder: TraceEntryOrder;
  TraceEntryOrderField: TraceEntryOrderField;
  TraceEntryConnection: ResolverTypeWrapper<TraceEntryConnection>;
  TraceEntryEdge: ResolverTypeWrapper<TraceEntryEdge>;
  IssueCategory: ResolverTypeWrapper<IssueCategory>;
  IssueCategoryWhere: IssueCategoryWhere;
  IssueCategoryOrder: IssueCategoryOrder;
  IssueCategoryOrderField: IssueCategoryOrderField;
  IssueCategoryConnection: ResolverTypeWrapper<IssueCategoryConnection>;
  IssueCategoryEdge: ResolverTypeWrapper<IssueCategoryEdge>;
  Period: Period;
  IssueGroupBy: IssueGroupBy;
  IssueStats: ResolverTypeWrapper<IssueStats>;
  IssueStatsGroup: ResolverTypeWrapper<IssueStatsGroup>;
  ClosedIssueGroupBy: ClosedIssueGroupBy;
  IssueTimingStats: ResolverTypeWrapper<IssueTimingStats>;
  IssueTimingStatsGroup: ResolverTypeWrapper<IssueTimingStatsGroup>;
  StageGroupBy: StageGroupBy;
  StageTimingStats: ResolverTypeWrapper<StageTimingStats>;
  StageTimingStatsGroup: ResolverTypeWrapper<StageTimingStatsGroup>;
  SatisfactionStats: ResolverTypeWrapper<SatisfactionStats>;
  SatisfactionStatsGroup: ResolverTypeWrapper<SatisfactionStatsGroup>;
  WorkOrderGroupBy: WorkOrderGroupBy;
  WorkOrderStats: ResolverTypeWrapper<WorkOrderStats>;
  WorkOrderStatsGroup: ResolverTypeWrapper<WorkOrderStatsGroup>;
  WorkOrderRank: WorkOrderRank;
  Department: ResolverTypeWrapper<
    Omit<Department, 'unit' | 'division'> & {
      unit?: Maybe<ResolversTypes['Unit']>;
      division?: Maybe<ResolversTypes['Division']>;
    }
  >;
  DepartmentStats: ResolverTypeWrapper<DepartmentStats>;
  DepartmentWhere: DepartmentWhere;
  DepartmentOrder: DepartmentOrder;
  DepartmentOrderField: DepartmentOrderField;
  DepartmentConnection: ResolverTypeWrapper<
    Omit<DepartmentConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['DepartmentEdge']>;
      nodes: Array<ResolversTypes['Department']>;
    }
  >;
  DepartmentEdge: ResolverTypeWrapper<Omit<DepartmentEdge, 'node'> & { node: ResolversTypes['Department'] }>;
  ArrivalGroupBy: ArrivalGroupBy;
  ArrivalStats: ResolverTypeWrapper<ArrivalStats>;
  ArrivalStatsGroup: ResolverTypeWrapper<ArrivalStatsGroup>;
  Division: ResolverTypeWrapper<string>;
  PartyOrganization: ResolverTypeWrapper<string>;
  Member: ResolverTypeWrapper<string>;
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
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  GeoJSON: Scalars['GeoJSON']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Float: Scalars['Float']['output'];
  Mutation: Record<PropertyKey, never>;
  ReportIssueInput: ReportIssueInput;
  ReportIssuePayload: Omit<ReportIssuePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  AcceptIssueInput: AcceptIssueInput;
  AcceptIssuePayload: Omit<AcceptIssuePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  RejectIssueInput: RejectIssueInput;
  RejectIssuePayload: Omit<RejectIssuePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  MergeIssueInput: MergeIssueInput;
  MergeIssuePayload: Omit<MergeIssuePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  HandleIssueInput: HandleIssueInput;
  HandleIssuePayload: Omit<HandleIssuePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  EscalateIssueInput: EscalateIssueInput;
  EscalateIssuePayload: Omit<EscalateIssuePayload, 'issue'> & {
    issue?: Maybe<ResolversParentTypes['Issue']>;
  };
  TakeOverIssueInput: TakeOverIssueInput;
  TakeOverIssuePayload: Omit<TakeOverIssuePayload, 'issue'> & {
    issue?: Maybe<ResolversParentTypes['Issue']>;
  };
  ResolveIssueInput: ResolveIssueInput;
  ResolveIssuePayload: Omit<ResolveIssuePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  ConfirmIssueInput: ConfirmIssueInput;
  ConfirmIssuePayload: Omit<ConfirmIssuePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  ReopenIssueInput: ReopenIssueInput;
  ReopenIssuePayload: Omit<ReopenIssuePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  DispatchIssueInput: DispatchIssueInput;
  DispatchIssuePayload: Omit<DispatchIssuePayload, 'issue'> & {
    issue?: Maybe<ResolversParentTypes['Issue']>;
  };
  WorkOrderInput: WorkOrderInput;
  AcceptWorkOrderInput: AcceptWorkOrderInput;
  AcceptWorkOrderPayload: Omit<AcceptWorkOrderPayload, 'order'> & {
    order?: Maybe<ResolversParentTypes['WorkOrder']>;
  };
  ReturnWorkOrderInput: ReturnWorkOrderInput;
  ReturnWorkOrderPayload: Omit<ReturnWorkOrderPayload, 'order'> & {
    order?: Maybe<ResolversParentTypes['WorkOrder']>;
  };
  CompleteWorkOrderInput: CompleteWorkOrderInput;
  CompleteWorkOrderPayload: Omit<CompleteWorkOrderPayload, 'order'> & {
    order?: Maybe<ResolversParentTypes['WorkOrder']>;
  };
  RedoWorkOrderInput: RedoWorkOrderInput;
  RedoWorkOrderPayload: Omit<RedoWorkOrderPayload, 'order'> & {
    order?: Maybe<ResolversParentTypes['WorkOrder']>;
  };
  ConfirmWorkOrderInput: ConfirmWorkOrderInput;
  ConfirmWorkOrderPayload: Omit<ConfirmWorkOrderPayload, 'order'> & {
    order?: Maybe<ResolversParentTypes['WorkOrder']>;
  };
  WhistleIssueInput: WhistleIssueInput;
  WhistleIssuePayload: Omit<WhistleIssuePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  ReportArrivalInput: ReportArrivalInput;
  ReportArrivalPayload: Omit<ReportArrivalPayload, 'arrival'> & {
    arrival?: Maybe<ResolversParentTypes['Arrival']>;
  };
  PlanWhistleInput: PlanWhistleInput;
  PlanWhistlePayload: Omit<PlanWhistlePayload, 'whistle'> & {
    whistle?: Maybe<ResolversParentTypes['Whistle']>;
  };
  SettleWhistleInput: SettleWhistleInput;
  SettleWhistlePayload: Omit<SettleWhistlePayload, 'whistle'> & {
    whistle?: Maybe<ResolversParentTypes['Whistle']>;
  };
  RateWhistleInput: RateWhistleInput;
  RateWhistlePayload: Omit<RateWhistlePayload, 'whistle'> & {
    whistle?: Maybe<ResolversParentTypes['Whistle']>;
  };
  OpenMediationInput: OpenMediationInput;
  OpenMediationPayload: Omit<OpenMediationPayload, 'mediation'> & {
    mediation?: Maybe<ResolversParentTypes['Mediation']>;
  };
  SettleMediationInput: SettleMediationInput;
  SettleMediationPayload: Omit<SettleMediationPayload, 'mediation'> & {
    mediation?: Maybe<ResolversParentTypes['Mediation']>;
  };
  FailMediationInput: FailMediationInput;
  FailMediationPayload: Omit<FailMediationPayload, 'mediation'> & {
    mediation?: Maybe<ResolversParentTypes['Mediation']>;
  };
  WithdrawMediationInput: WithdrawMediationInput;
  WithdrawMediationPayload: Omit<WithdrawMediationPayload, 'mediation'> & {
    mediation?: Maybe<ResolversParentTypes['Mediation']>;
  };
  DepartmentRatingInput: DepartmentRatingInput;
  CancelWhistleInput: CancelWhistleInput;
  CancelWhistlePayload: Omit<CancelWhistlePayload, 'whistle'> & {
    whistle?: Maybe<ResolversParentTypes['Whistle']>;
  };
  AdoptDutyInput: AdoptDutyInput;
  AdoptDutyPayload: Omit<AdoptDutyPayload, 'duty'> & { duty?: Maybe<ResolversParentTypes['Duty']> };
  ReplaceDutyInput: ReplaceDutyInput;
  ReplaceDutyPayload: Omit<ReplaceDutyPayload, 'duty'> & { duty?: Maybe<ResolversParentTypes['Duty']> };
  EndDutyInput: EndDutyInput;
  EndDutyPayload: Omit<EndDutyPayload, 'duty'> & { duty?: Maybe<ResolversParentTypes['Duty']> };
  AdoptStaffingRuleInput: AdoptStaffingRuleInput;
  StaffingRuleRoleInput: StaffingRuleRoleInput;
  AdoptStaffingRulePayload: Omit<AdoptStaffingRulePayload, 'staffingRule'> & {
    staffingRule?: Maybe<ResolversParentTypes['StaffingRule']>;
  };
  ReplaceStaffingRuleInput: ReplaceStaffingRuleInput;
  ReplaceStaffingRulePayload: Omit<ReplaceStaffingRulePayload, 'staffingRule'> & {
    staffingRule?: Maybe<ResolversParentTypes['StaffingRule']>;
  };
  EndStaffingRuleInput: EndStaffingRuleInput;
  EndStaffingRulePayload: Omit<EndStaffingRulePayload, 'staffingRule'> & {
    staffingRule?: Maybe<ResolversParentTypes['StaffingRule']>;
  };
  SplitGridInput: SplitGridInput;
  GridPartInput: GridPartInput;
  SplitGridPayload: Omit<SplitGridPayload, 'grid'> & { grid?: Maybe<ResolversParentTypes['Grid']> };
  MergeGridsInput: MergeGridsInput;
  MergedGridInput: MergedGridInput;
  MergeGridsPayload: Omit<MergeGridsPayload, 'grid'> & { grid?: Maybe<ResolversParentTypes['Grid']> };
  RenumberGridInput: RenumberGridInput;
  RenumberGridPayload: Omit<RenumberGridPayload, 'grid'> & { grid?: Maybe<ResolversParentTypes['Grid']> };
  NestGridInput: NestGridInput;
  NestGridPayload: Omit<NestGridPayload, 'grid'> & { grid?: Maybe<ResolversParentTypes['Grid']> };
  RedrawGridInput: RedrawGridInput;
  RedrawGridPayload: Omit<RedrawGridPayload, 'grid'> & { grid?: Maybe<ResolversParentTypes['Grid']> };
  AppointGridPostInput: AppointGridPostInput;
  AppointGridPostPayload: Omit<AppointGridPostPayload, 'gridPost'> & {
    gridPost?: Maybe<ResolversParentTypes['GridPost']>;
  };
  EndGridPostInput: EndGridPostInput;
  EndGridPostPayload: Omit<EndGridPostPayload, 'gridPost'> & {
    gridPost?: Maybe<ResolversParentTypes['GridPost']>;
  };
  SuperviseIssueInput: SuperviseIssueInput;
  SuperviseIssuePayload: Omit<SuperviseIssuePayload, 'issue'> & {
    issue?: Maybe<ResolversParentTypes['Issue']>;
  };
  ConsultOnIssueInput: ConsultOnIssueInput;
  ConsultOnIssuePayload: Omit<ConsultOnIssuePayload, 'issue'> & {
    issue?: Maybe<ResolversParentTypes['Issue']>;
  };
  PointInput: PointInput;
  UserError: UserError;
  Grid: string;
  GridWhere: GridWhere;
  GridOrder: GridOrder;
  GridConnection: Omit<GridConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['GridEdge']>;
    nodes: Array<ResolversParentTypes['Grid']>;
  };
  GridEdge: Omit<GridEdge, 'node'> & { node: ResolversParentTypes['Grid'] };
  GridBoundary: GridBoundary;
  GridPost: string;
  GridPostWhere: GridPostWhere;
  GridPostOrder: GridPostOrder;
  GridPostConnection: Omit<GridPostConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['GridPostEdge']>;
    nodes: Array<ResolversParentTypes['GridPost']>;
  };
  GridPostEdge: Omit<GridPostEdge, 'node'> & { node: ResolversParentTypes['GridPost'] };
  StaffingRule: string;
  StaffingRuleRole: StaffingRuleRole;
  StaffingRuleWhere: StaffingRuleWhere;
  StaffingRuleOrder: StaffingRuleOrder;
  StaffingRuleConnection: Omit<StaffingRuleConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['StaffingRuleEdge']>;
    nodes: Array<ResolversParentTypes['StaffingRule']>;
  };
  StaffingRuleEdge: Omit<StaffingRuleEdge, 'node'> & { node: ResolversParentTypes['StaffingRule'] };
  GridCoverage: GridCoverage;
  GridStaffing: Omit<GridStaffing, 'division' | 'rule' | 'withoutBranch' | 'missing'> & {
    division?: Maybe<ResolversParentTypes['Division']>;
    rule?: Maybe<ResolversParentTypes['StaffingRule']>;
    withoutBranch: ResolversParentTypes['GridConnection'];
    missing: ResolversParentTypes['StaffingGapConnection'];
  };
  StaffingGap: Omit<StaffingGap, 'grid' | 'rule'> & {
    grid?: Maybe<ResolversParentTypes['Grid']>;
    rule?: Maybe<ResolversParentTypes['StaffingRule']>;
  };
  StaffingGapWhere: StaffingGapWhere;
  StaffingGapOrder: StaffingGapOrder;
  StaffingGapConnection: Omit<StaffingGapConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['StaffingGapEdge']>;
    nodes: Array<ResolversParentTypes['StaffingGap']>;
  };
  StaffingGapEdge: Omit<StaffingGapEdge, 'node'> & { node: ResolversParentTypes['StaffingGap'] };
  Compound: string;
  CompoundWhere: CompoundWhere;
  CompoundOrder: CompoundOrder;
  CompoundConnection: Omit<CompoundConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['CompoundEdge']>;
    nodes: Array<ResolversParentTypes['Compound']>;
  };
  CompoundEdge: Omit<CompoundEdge, 'node'> & { node: ResolversParentTypes['Compound'] };
  Building: string;
  BuildingWhere: BuildingWhere;
  BuildingOrder: BuildingOrder;
  BuildingConnection: Omit<BuildingConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['BuildingEdge']>;
    nodes: Array<ResolversParentTypes['Building']>;
  };
  BuildingEdge: Omit<BuildingEdge, 'node'> & { node: ResolversParentTypes['Building'] };
  Issue: string;
  Supervision: Omit<Supervision, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  Consultation: Omit<Consultation, 'issue' | 'parties'> & {
    issue?: Maybe<ResolversParentTypes['Issue']>;
    parties: Array<ResolversParentTypes['ConsultationParty']>;
  };
  ConsultationParty: Omit<ConsultationParty, 'department'> & {
    department?: Maybe<ResolversParentTypes['Unit']>;
  };
  Escalation: Omit<Escalation, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  PossibleDuplicate: Omit<PossibleDuplicate, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  SupervisionConnection: Omit<SupervisionConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['SupervisionEdge']>;
    nodes: Array<ResolversParentTypes['Supervision']>;
  };
  SupervisionEdge: Omit<SupervisionEdge, 'node'> & { node: ResolversParentTypes['Supervision'] };
  ConsultationConnection: Omit<ConsultationConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ConsultationEdge']>;
    nodes: Array<ResolversParentTypes['Consultation']>;
  };
  ConsultationEdge: Omit<ConsultationEdge, 'node'> & { node: ResolversParentTypes['Consultation'] };
  EscalationConnection: Omit<EscalationConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['EscalationEdge']>;
    nodes: Array<ResolversParentTypes['Escalation']>;
  };
  EscalationEdge: Omit<EscalationEdge, 'node'> & { node: ResolversParentTypes['Escalation'] };
  PossibleDuplicateConnection: Omit<PossibleDuplicateConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['PossibleDuplicateEdge']>;
    nodes: Array<ResolversParentTypes['PossibleDuplicate']>;
  };
  PossibleDuplicateEdge: Omit<PossibleDuplicateEdge, 'node'> & {
    node: ResolversParentTypes['PossibleDuplicate'];
  };
  IssueWhere: IssueWhere;
  IssueOrder: IssueOrder;
  IssueConnection: Omit<IssueConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['IssueEdge']>;
    nodes: Array<ResolversParentTypes['Issue']>;
  };
  IssueEdge: Omit<IssueEdge, 'node'> & { node: ResolversParentTypes['Issue'] };
  Duty: string;
  DutyWhere: DutyWhere;
  DutyOrder: DutyOrder;
  DutyConnection: Omit<DutyConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['DutyEdge']>;
    nodes: Array<ResolversParentTypes['Duty']>;
  };
  DutyEdge: Omit<DutyEdge, 'node'> & { node: ResolversParentTypes['Duty'] };
  Responsibility: Omit<
    Responsibility,
    'duty' | 'overruled' | 'otherTimes' | 'building' | 'grid' | 'community' | 'street' | 'district' | 'city'
  > & {
    duty?: Maybe<ResolversParentTypes['Duty']>;
    overruled: Array<ResolversParentTypes['Duty']>;
    otherTimes: ResolversParentTypes['DutyConnection'];
    building?: Maybe<ResolversParentTypes['Building']>;
    grid?: Maybe<ResolversParentTypes['Grid']>;
    community?: Maybe<ResolversParentTypes['Division']>;
    street?: Maybe<ResolversParentTypes['Division']>;
    district?: Maybe<ResolversParentTypes['Division']>;
    city?: Maybe<ResolversParentTypes['Division']>;
  };
  WorkOrder: string;
  WorkOrderWhere: WorkOrderWhere;
  WorkOrderOrder: WorkOrderOrder;
  WorkOrderConnection: Omit<WorkOrderConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['WorkOrderEdge']>;
    nodes: Array<ResolversParentTypes['WorkOrder']>;
  };
  WorkOrderEdge: Omit<WorkOrderEdge, 'node'> & { node: ResolversParentTypes['WorkOrder'] };
  Holding: Omit<Holding, 'division' | 'department' | 'workOrder'> & {
    division?: Maybe<ResolversParentTypes['Division']>;
    department?: Maybe<ResolversParentTypes['Unit']>;
    workOrder?: Maybe<ResolversParentTypes['WorkOrder']>;
  };
  HoldingWhere: HoldingWhere;
  HoldingOrder: HoldingOrder;
  HoldingConnection: Omit<HoldingConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['HoldingEdge']>;
    nodes: Array<ResolversParentTypes['Holding']>;
  };
  HoldingEdge: Omit<HoldingEdge, 'node'> & { node: ResolversParentTypes['Holding'] };
  TimeHeld: TimeHeld;
  TimeHeldGroup: TimeHeldGroup;
  Whistle: string;
  WhistleWhere: WhistleWhere;
  WhistleOrder: WhistleOrder;
  WhistleConnection: Omit<WhistleConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['WhistleEdge']>;
    nodes: Array<ResolversParentTypes['Whistle']>;
  };
  WhistleEdge: Omit<WhistleEdge, 'node'> & { node: ResolversParentTypes['Whistle'] };
  Mediation: string;
  MediationWhere: MediationWhere;
  MediationOrder: MediationOrder;
  MediationConnection: Omit<MediationConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['MediationEdge']>;
    nodes: Array<ResolversParentTypes['Mediation']>;
  };
  MediationEdge: Omit<MediationEdge, 'node'> & { node: ResolversParentTypes['Mediation'] };
  MediationStats: MediationStats;
  MediationStatsGroup: MediationStatsGroup;
  Arrival: string;
  ArrivalWhere: ArrivalWhere;
  ArrivalOrder: ArrivalOrder;
  ArrivalConnection: Omit<ArrivalConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ArrivalEdge']>;
    nodes: Array<ResolversParentTypes['Arrival']>;
  };
  ArrivalEdge: Omit<ArrivalEdge, 'node'> & { node: ResolversParentTypes['Arrival'] };
  Unit: string;
  TraceEntry: TraceEntry;
  TraceEntryWhere: TraceEntryWhere;
  TraceEntryOrder: TraceEntryOrder;
  TraceEntryConnection: TraceEntryConnection;
  TraceEntryEdge: TraceEntryEdge;
  IssueCategory: IssueCategory;
  IssueCategoryWhere: IssueCategoryWhere;
  IssueCategoryOrder: IssueCategoryOrder;
  IssueCategoryConnection: IssueCategoryConnection;
  IssueCategoryEdge: IssueCategoryEdge;
  Period: Period;
  IssueStats: IssueStats;
  IssueStatsGroup: IssueStatsGroup;
  IssueTimingStats: IssueTimingStats;
  IssueTimingStatsGroup: IssueTimingStatsGroup;
  StageTimingStats: StageTimingStats;
  StageTimingStatsGroup: StageTimingStatsGroup;
  SatisfactionStats: SatisfactionStats;
  SatisfactionStatsGroup: SatisfactionStatsGroup;
  WorkOrderStats: WorkOrderStats;
  WorkOrderStatsGroup: WorkOrderStatsGroup;
  Department: Omit<Department, 'unit' | 'division'> & {
    unit?: Maybe<ResolversParentTypes['Unit']>;
    division?: Maybe<ResolversParentTypes['Division']>;
  };
  DepartmentStats: DepartmentStats;
  DepartmentWhere: DepartmentWhere;
  DepartmentOrder: DepartmentOrder;
  DepartmentConnection: Omit<DepartmentConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['DepartmentEdge']>;
    nodes: Array<ResolversParentTypes['Department']>;
  };
  DepartmentEdge: Omit<DepartmentEdge, 'node'> & { node: ResolversParentTypes['Department'] };
  ArrivalStats: ArrivalStats;
  ArrivalStatsGroup: ArrivalStatsGroup;
  Division: string;
  PartyOrganization: string;
  Member: string;
  Change: Change;
  ChangeWhere: ChangeWhere;
  ChangeConnection: ChangeConnection;
  ChangeEdge: ChangeEdge;
  AuditEntry: AuditEntry;
  AuditEntryWhere: AuditEntryWhere;
  AuditEntryOrder: AuditEntryOrder;
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface GeoJSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GeoJSON'], any> {
  name: 'GeoJSON';
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
  grid?: Resolver<
    Maybe<ResolversTypes['Grid']>,
    ParentType,
    ContextType,
    RequireFields<QueryGridArgs, 'code'>
  >;
  grids?: Resolver<Maybe<ResolversTypes['GridConnection']>, ParentType, ContextType, Partial<QueryGridsArgs>>;
  compound?: Resolver<
    Maybe<ResolversTypes['Compound']>,
    ParentType,
    ContextType,
    RequireFields<QueryCompoundArgs, 'id'>
  >;
  building?: Resolver<
    Maybe<ResolversTypes['Building']>,
    ParentType,
    ContextType,
    RequireFields<QueryBuildingArgs, 'id'>
  >;
  buildings?: Resolver<
    Maybe<ResolversTypes['BuildingConnection']>,
    ParentType,
    ContextType,
    Partial<QueryBuildingsArgs>
  >;
  issue?: Resolver<
    Maybe<ResolversTypes['Issue']>,
    ParentType,
    ContextType,
    RequireFields<QueryIssueArgs, 'id'>
  >;
  issues?: Resolver<
    Maybe<ResolversTypes['IssueConnection']>,
    ParentType,
    ContextType,
    Partial<QueryIssuesArgs>
  >;
  workOrder?: Resolver<
    Maybe<ResolversTypes['WorkOrder']>,
    ParentType,
    ContextType,
    RequireFields<QueryWorkOrderArgs, 'id'>
  >;
  workOrders?: Resolver<
    Maybe<ResolversTypes['WorkOrderConnection']>,
    ParentType,
    ContextType,
    Partial<QueryWorkOrdersArgs>
  >;
  whistle?: Resolver<
    Maybe<ResolversTypes['Whistle']>,
    ParentType,
    ContextType,
    RequireFields<QueryWhistleArgs, 'id'>
  >;
  whistles?: Resolver<
    Maybe<ResolversTypes['WhistleConnection']>,
    ParentType,
    ContextType,
    Partial<QueryWhistlesArgs>
  >;
  mediation?: Resolver<
    Maybe<ResolversTypes['Mediation']>,
    ParentType,
    ContextType,
    RequireFields<QueryMediationArgs, 'id'>
  >;
  mediations?: Resolver<
    Maybe<ResolversTypes['MediationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryMediationsArgs>
  >;
  issueCategories?: Resolver<
    Maybe<ResolversTypes['IssueCategoryConnection']>,
    ParentType,
    ContextType,
    Partial<QueryIssueCategoriesArgs>
  >;
  gridsChanges?: Resolver<
    Maybe<ResolversTypes['ChangeConnection']>,
    ParentType,
    ContextType,
    Partial<QueryGridsChangesArgs>
  >;
  gridsTrace?: Resolver<
    Maybe<ResolversTypes['AuditEntryConnection']>,
    ParentType,
    ContextType,
    Partial<QueryGridsTraceArgs>
  >;
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType, RequireFields<QueryDutyArgs, 'id'>>;
  duties?: Resolver<
    Maybe<ResolversTypes['DutyConnection']>,
    ParentType,
    ContextType,
    Partial<QueryDutiesArgs>
  >;
  staffingRule?: Resolver<
    Maybe<ResolversTypes['StaffingRule']>,
    ParentType,
    ContextType,
    RequireFields<QueryStaffingRuleArgs, 'id'>
  >;
  staffingRules?: Resolver<
    Maybe<ResolversTypes['StaffingRuleConnection']>,
    ParentType,
    ContextType,
    Partial<QueryStaffingRulesArgs>
  >;
  gridStaffing?: Resolver<
    Maybe<ResolversTypes['GridStaffing']>,
    ParentType,
    ContextType,
    RequireFields<QueryGridStaffingArgs, 'division' | 'layer'>
  >;
  whoIsResponsible?: Resolver<
    Maybe<ResolversTypes['Responsibility']>,
    ParentType,
    ContextType,
    RequireFields<QueryWhoIsResponsibleArgs, 'category'>
  >;
};

export type MutationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  reportIssue?: Resolver<
    ResolversTypes['ReportIssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReportIssueArgs, 'input'>
  >;
  acceptIssue?: Resolver<
    ResolversTypes['AcceptIssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAcceptIssueArgs, 'input'>
  >;
  rejectIssue?: Resolver<
    ResolversTypes['RejectIssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectIssueArgs, 'input'>
  >;
  mergeIssue?: Resolver<
    ResolversTypes['MergeIssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMergeIssueArgs, 'input'>
  >;
  handleIssue?: Resolver<
    ResolversTypes['HandleIssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationHandleIssueArgs, 'input'>
  >;
  dispatchIssue?: Resolver<
    ResolversTypes['DispatchIssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDispatchIssueArgs, 'input'>
  >;
  acceptWorkOrder?: Resolver<
    ResolversTypes['AcceptWorkOrderPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAcceptWorkOrderArgs, 'input'>
  >;
  returnWorkOrder?: Resolver<
    ResolversTypes['ReturnWorkOrderPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnWorkOrderArgs, 'input'>
  >;
  completeWorkOrder?: Resolver<
    ResolversTypes['CompleteWorkOrderPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCompleteWorkOrderArgs, 'input'>
  >;
  redoWorkOrder?: Resolver<
    ResolversTypes['RedoWorkOrderPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRedoWorkOrderArgs, 'input'>
  >;
  confirmWorkOrder?: Resolver<
    ResolversTypes['ConfirmWorkOrderPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmWorkOrderArgs, 'input'>
  >;
  escalateIssue?: Resolver<
    ResolversTypes['EscalateIssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEscalateIssueArgs, 'input'>
  >;
  takeOverIssue?: Resolver<
    ResolversTypes['TakeOverIssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationTakeOverIssueArgs, 'input'>
  >;
  resolveIssue?: Resolver<
    ResolversTypes['ResolveIssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationResolveIssueArgs, 'input'>
  >;
  confirmIssue?: Resolver<
    ResolversTypes['ConfirmIssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmIssueArgs, 'input'>
  >;
  reopenIssue?: Resolver<
    ResolversTypes['ReopenIssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReopenIssueArgs, 'input'>
  >;
  openMediation?: Resolver<
    ResolversTypes['OpenMediationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenMediationArgs, 'input'>
  >;
  settleMediation?: Resolver<
    ResolversTypes['SettleMediationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSettleMediationArgs, 'input'>
  >;
  failMediation?: Resolver<
    ResolversTypes['FailMediationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFailMediationArgs, 'input'>
  >;
  withdrawMediation?: Resolver<
    ResolversTypes['WithdrawMediationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawMediationArgs, 'input'>
  >;
  whistleIssue?: Resolver<
    ResolversTypes['WhistleIssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWhistleIssueArgs, 'input'>
  >;
  reportArrival?: Resolver<
    ResolversTypes['ReportArrivalPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReportArrivalArgs, 'input'>
  >;
  planWhistle?: Resolver<
    ResolversTypes['PlanWhistlePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPlanWhistleArgs, 'input'>
  >;
  settleWhistle?: Resolver<
    ResolversTypes['SettleWhistlePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSettleWhistleArgs, 'input'>
  >;
  rateWhistle?: Resolver<
    ResolversTypes['RateWhistlePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRateWhistleArgs, 'input'>
  >;
  cancelWhistle?: Resolver<
    ResolversTypes['CancelWhistlePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelWhistleArgs, 'input'>
  >;
  adoptDuty?: Resolver<
    ResolversTypes['AdoptDutyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAdoptDutyArgs, 'input'>
  >;
  replaceDuty?: Resolver<
    ResolversTypes['ReplaceDutyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReplaceDutyArgs, 'input'>
  >;
  endDuty?: Resolver<
    ResolversTypes['EndDutyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndDutyArgs, 'input'>
  >;
  adoptStaffingRule?: Resolver<
    ResolversTypes['AdoptStaffingRulePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAdoptStaffingRuleArgs, 'input'>
  >;
  replaceStaffingRule?: Resolver<
    ResolversTypes['ReplaceStaffingRulePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReplaceStaffingRuleArgs, 'input'>
  >;
  endStaffingRule?: Resolver<
    ResolversTypes['EndStaffingRulePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndStaffingRuleArgs, 'input'>
  >;
  splitGrid?: Resolver<
    ResolversTypes['SplitGridPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSplitGridArgs, 'input'>
  >;
  mergeGrids?: Resolver<
    ResolversTypes['MergeGridsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMergeGridsArgs, 'input'>
  >;
  renumberGrid?: Resolver<
    ResolversTypes['RenumberGridPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRenumberGridArgs, 'input'>
  >;
  nestGrid?: Resolver<
    ResolversTypes['NestGridPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationNestGridArgs, 'input'>
  >;
  redrawGrid?: Resolver<
    ResolversTypes['RedrawGridPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRedrawGridArgs, 'input'>
  >;
  appointGridPost?: Resolver<
    ResolversTypes['AppointGridPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAppointGridPostArgs, 'input'>
  >;
  endGridPost?: Resolver<
    ResolversTypes['EndGridPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndGridPostArgs, 'input'>
  >;
  superviseIssue?: Resolver<
    ResolversTypes['SuperviseIssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSuperviseIssueArgs, 'input'>
  >;
  consultOnIssue?: Resolver<
    ResolversTypes['ConsultOnIssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationConsultOnIssueArgs, 'input'>
  >;
};

export type ReportIssuePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReportIssuePayload'] = ResolversParentTypes['ReportIssuePayload'],
> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptIssuePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AcceptIssuePayload'] = ResolversParentTypes['AcceptIssuePayload'],
> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectIssuePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RejectIssuePayload'] = ResolversParentTypes['RejectIssuePayload'],
> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MergeIssuePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MergeIssuePayload'] = ResolversParentTypes['MergeIssuePayload'],
> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandleIssuePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['HandleIssuePayload'] = ResolversParentTypes['HandleIssuePayload'],
> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EscalateIssuePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EscalateIssuePayload'] =
    ResolversParentTypes['EscalateIssuePayload'],
> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TakeOverIssuePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TakeOverIssuePayload'] =
    ResolversParentTypes['TakeOverIssuePayload'],
> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolveIssuePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ResolveIssuePayload'] =
    ResolversParentTypes['ResolveIssuePayload'],
> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmIssuePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ConfirmIssuePayload'] =
    ResolversParentTypes['ConfirmIssuePayload'],
> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenIssuePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReopenIssuePayload'] = ResolversParentTypes['ReopenIssuePayload'],
> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DispatchIssuePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DispatchIssuePayload'] =
    ResolversParentTypes['DispatchIssuePayload'],
> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptWorkOrderPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AcceptWorkOrderPayload'] =
    ResolversParentTypes['AcceptWorkOrderPayload'],
> = {
  order?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnWorkOrderPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReturnWorkOrderPayload'] =
    ResolversParentTypes['ReturnWorkOrderPayload'],
> = {
  order?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteWorkOrderPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CompleteWorkOrderPayload'] =
    ResolversParentTypes['CompleteWorkOrderPayload'],
> = {
  order?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RedoWorkOrderPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RedoWorkOrderPayload'] =
    ResolversParentTypes['RedoWorkOrderPayload'],
> = {
  order?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmWorkOrderPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ConfirmWorkOrderPayload'] =
    ResolversParentTypes['ConfirmWorkOrderPayload'],
> = {
  order?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WhistleIssuePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WhistleIssuePayload'] =
    ResolversParentTypes['WhistleIssuePayload'],
> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportArrivalPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReportArrivalPayload'] =
    ResolversParentTypes['ReportArrivalPayload'],
> = {
  arrival?: Resolver<Maybe<ResolversTypes['Arrival']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanWhistlePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PlanWhistlePayload'] = ResolversParentTypes['PlanWhistlePayload'],
> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettleWhistlePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SettleWhistlePayload'] =
    ResolversParentTypes['SettleWhistlePayload'],
> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RateWhistlePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RateWhistlePayload'] = ResolversParentTypes['RateWhistlePayload'],
> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenMediationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['OpenMediationPayload'] =
    ResolversParentTypes['OpenMediationPayload'],
> = {
  mediation?: Resolver<Maybe<ResolversTypes['Mediation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettleMediationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SettleMediationPayload'] =
    ResolversParentTypes['SettleMediationPayload'],
> = {
  mediation?: Resolver<Maybe<ResolversTypes['Mediation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FailMediationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FailMediationPayload'] =
    ResolversParentTypes['FailMediationPayload'],
> = {
  mediation?: Resolver<Maybe<ResolversTypes['Mediation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawMediationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WithdrawMediationPayload'] =
    ResolversParentTypes['WithdrawMediationPayload'],
> = {
  mediation?: Resolver<Maybe<ResolversTypes['Mediation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelWhistlePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CancelWhistlePayload'] =
    ResolversParentTypes['CancelWhistlePayload'],
> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdoptDutyPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AdoptDutyPayload'] = ResolversParentTypes['AdoptDutyPayload'],
> = {
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplaceDutyPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReplaceDutyPayload'] = ResolversParentTypes['ReplaceDutyPayload'],
> = {
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndDutyPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EndDutyPayload'] = ResolversParentTypes['EndDutyPayload'],
> = {
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdoptStaffingRulePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AdoptStaffingRulePayload'] =
    ResolversParentTypes['AdoptStaffingRulePayload'],
> = {
  staffingRule?: Resolver<Maybe<ResolversTypes['StaffingRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplaceStaffingRulePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReplaceStaffingRulePayload'] =
    ResolversParentTypes['ReplaceStaffingRulePayload'],
> = {
  staffingRule?: Resolver<Maybe<ResolversTypes['StaffingRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndStaffingRulePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EndStaffingRulePayload'] =
    ResolversParentTypes['EndStaffingRulePayload'],
> = {
  staffingRule?: Resolver<Maybe<ResolversTypes['StaffingRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SplitGridPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SplitGridPayload'] = ResolversParentTypes['SplitGridPayload'],
> = {
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MergeGridsPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MergeGridsPayload'] = ResolversParentTypes['MergeGridsPayload'],
> = {
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenumberGridPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RenumberGridPayload'] =
    ResolversParentTypes['RenumberGridPayload'],
> = {
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NestGridPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['NestGridPayload'] = ResolversParentTypes['NestGridPayload'],
> = {
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RedrawGridPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RedrawGridPayload'] = ResolversParentTypes['RedrawGridPayload'],
> = {
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppointGridPostPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AppointGridPostPayload'] =
    ResolversParentTypes['AppointGridPostPayload'],
> = {
  gridPost?: Resolver<Maybe<ResolversTypes['GridPost']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndGridPostPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EndGridPostPayload'] = ResolversParentTypes['EndGridPostPayload'],
> = {
  gridPost?: Resolver<Maybe<ResolversTypes['GridPost']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuperviseIssuePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SuperviseIssuePayload'] =
    ResolversParentTypes['SuperviseIssuePayload'],
> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsultOnIssuePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ConsultOnIssuePayload'] =
    ResolversParentTypes['ConsultOnIssuePayload'],
> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
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

export type GridResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid'],
  FederationReferenceType extends FederationReferenceTypes['Grid'] = FederationReferenceTypes['Grid'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Grid']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['GridLayer'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['GridBasis'], ParentType, ContextType>;
  householdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  boundary?: Resolver<
    Maybe<ResolversTypes['GridBoundary']>,
    ParentType,
    ContextType,
    Partial<GridBoundaryArgs>
  >;
  predecessors?: Resolver<
    ResolversTypes['GridConnection'],
    ParentType,
    ContextType,
    Partial<GridPredecessorsArgs>
  >;
  successors?: Resolver<
    ResolversTypes['GridConnection'],
    ParentType,
    ContextType,
    Partial<GridSuccessorsArgs>
  >;
  leadOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  parentGrid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  childGrids?: Resolver<
    ResolversTypes['GridConnection'],
    ParentType,
    ContextType,
    Partial<GridChildGridsArgs>
  >;
  head?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, Partial<GridHeadArgs>>;
  posts?: Resolver<ResolversTypes['GridPostConnection'], ParentType, ContextType, Partial<GridPostsArgs>>;
  compounds?: Resolver<
    ResolversTypes['CompoundConnection'],
    ParentType,
    ContextType,
    Partial<GridCompoundsArgs>
  >;
  buildings?: Resolver<
    ResolversTypes['BuildingConnection'],
    ParentType,
    ContextType,
    Partial<GridBuildingsArgs>
  >;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, Partial<GridIssuesArgs>>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<GridHistoryArgs>
  >;
  responsibility?: Resolver<
    ResolversTypes['Responsibility'],
    ParentType,
    ContextType,
    RequireFields<GridResponsibilityArgs, 'category'>
  >;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GridConnection'] = ResolversParentTypes['GridConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['GridEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Grid']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GridEdge'] = ResolversParentTypes['GridEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
};

export type GridBoundaryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GridBoundary'] = ResolversParentTypes['GridBoundary'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  geometry?: Resolver<ResolversTypes['GeoJSON'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GridPostResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GridPost'] = ResolversParentTypes['GridPost'],
  FederationReferenceType extends FederationReferenceTypes['GridPost'] = FederationReferenceTypes['GridPost'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['GridPost']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GridPostRole'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  holderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<GridPostHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridPostConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GridPostConnection'] = ResolversParentTypes['GridPostConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['GridPostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GridPost']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridPostEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GridPostEdge'] = ResolversParentTypes['GridPostEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GridPost'], ParentType, ContextType>;
};

export type StaffingRuleResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['StaffingRule'] = ResolversParentTypes['StaffingRule'],
  FederationReferenceType extends FederationReferenceTypes['StaffingRule'] =
    FederationReferenceTypes['StaffingRule'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['StaffingRule']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['GridLayer'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needsBranch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['StaffingRuleRole']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['StaffingRule']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<StaffingRuleHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffingRuleRoleResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['StaffingRuleRole'] = ResolversParentTypes['StaffingRuleRole'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GridPostRole'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffingRuleConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['StaffingRuleConnection'] =
    ResolversParentTypes['StaffingRuleConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['StaffingRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StaffingRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffingRuleEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['StaffingRuleEdge'] = ResolversParentTypes['StaffingRuleEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StaffingRule'], ParentType, ContextType>;
};

export type GridCoverageResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GridCoverage'] = ResolversParentTypes['GridCoverage'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communitiesCovered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communityRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  householdsCovered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  populationCovered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gridsWithPopulation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridStaffingResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GridStaffing'] = ResolversParentTypes['GridStaffing'],
> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['GridLayer'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['StaffingRule']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutRule?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutBranch?: Resolver<
    ResolversTypes['GridConnection'],
    ParentType,
    ContextType,
    Partial<GridStaffingWithoutBranchArgs>
  >;
  missing?: Resolver<
    ResolversTypes['StaffingGapConnection'],
    ParentType,
    ContextType,
    Partial<GridStaffingMissingArgs>
  >;
};

export type StaffingGapResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['StaffingGap'] = ResolversParentTypes['StaffingGap'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GridPostRole'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['StaffingRule']>, ParentType, ContextType>;
};

export type StaffingGapConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['StaffingGapConnection'] =
    ResolversParentTypes['StaffingGapConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['StaffingGapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StaffingGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffingGapEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['StaffingGapEdge'] = ResolversParentTypes['StaffingGapEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StaffingGap'], ParentType, ContextType>;
};

export type CompoundResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound'],
  FederationReferenceType extends FederationReferenceTypes['Compound'] = FederationReferenceTypes['Compound'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Compound']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompoundKind'], ParentType, ContextType>;
  grid?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  buildings?: Resolver<
    ResolversTypes['BuildingConnection'],
    ParentType,
    ContextType,
    Partial<CompoundBuildingsArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CompoundConnection'] = ResolversParentTypes['CompoundConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CompoundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Compound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CompoundEdge'] = ResolversParentTypes['CompoundEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
};

export type BuildingResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Building'] = ResolversParentTypes['Building'],
  FederationReferenceType extends FederationReferenceTypes['Building'] = FederationReferenceTypes['Building'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Building']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BuildingKind'], ParentType, ContextType>;
  householdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  grid?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  leadOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, Partial<BuildingIssuesArgs>>;
  openIssues?: Resolver<
    ResolversTypes['IssueConnection'],
    ParentType,
    ContextType,
    Partial<BuildingOpenIssuesArgs>
  >;
  responsibility?: Resolver<
    ResolversTypes['Responsibility'],
    ParentType,
    ContextType,
    RequireFields<BuildingResponsibilityArgs, 'category'>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BuildingConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['BuildingConnection'] = ResolversParentTypes['BuildingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['BuildingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Building']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BuildingEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['BuildingEdge'] = ResolversParentTypes['BuildingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Building'], ParentType, ContextType>;
};

export type IssueResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue'],
  FederationReferenceType extends FederationReferenceTypes['Issue'] = FederationReferenceTypes['Issue'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Issue']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IssueSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IssueState'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType>;
  responsibility?: Resolver<ResolversTypes['Responsibility'], ParentType, ContextType>;
  acceptBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['IssueHolder'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['IssueOutcome']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopenings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IssueKind'], ParentType, ContextType>;
  placedBy?: Resolver<ResolversTypes['IssuePlacing'], ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recurring?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supervisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supervisions?: Resolver<
    ResolversTypes['SupervisionConnection'],
    ParentType,
    ContextType,
    Partial<IssueSupervisionsArgs>
  >;
  consultations?: Resolver<
    ResolversTypes['ConsultationConnection'],
    ParentType,
    ContextType,
    Partial<IssueConsultationsArgs>
  >;
  escalations?: Resolver<
    ResolversTypes['EscalationConnection'],
    ParentType,
    ContextType,
    Partial<IssueEscalationsArgs>
  >;
  possibleDuplicates?: Resolver<
    ResolversTypes['PossibleDuplicateConnection'],
    ParentType,
    ContextType,
    Partial<IssuePossibleDuplicatesArgs>
  >;
  building?: Resolver<Maybe<ResolversTypes['Building']>, ParentType, ContextType>;
  grid?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  workOrders?: Resolver<
    ResolversTypes['WorkOrderConnection'],
    ParentType,
    ContextType,
    Partial<IssueWorkOrdersArgs>
  >;
  holdings?: Resolver<
    ResolversTypes['HoldingConnection'],
    ParentType,
    ContextType,
    Partial<IssueHoldingsArgs>
  >;
  timeHeld?: Resolver<ResolversTypes['TimeHeld'], ParentType, ContextType, Partial<IssueTimeHeldArgs>>;
  mediations?: Resolver<
    ResolversTypes['MediationConnection'],
    ParentType,
    ContextType,
    Partial<IssueMediationsArgs>
  >;
  whistles?: Resolver<
    ResolversTypes['WhistleConnection'],
    ParentType,
    ContextType,
    Partial<IssueWhistlesArgs>
  >;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<IssueHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Supervision'] = ResolversParentTypes['Supervision'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Supervisor'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConsultationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['ConsultationParty']>, ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConsultationPartyResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ConsultationParty'] = ResolversParentTypes['ConsultationParty'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EscalationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['IssueHolder'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['IssueHolder'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PossibleDuplicateResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PossibleDuplicate'] = ResolversParentTypes['PossibleDuplicate'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
  titleSimilarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hoursApart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SupervisionConnection'] =
    ResolversParentTypes['SupervisionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SupervisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Supervision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SupervisionEdge'] = ResolversParentTypes['SupervisionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supervision'], ParentType, ContextType>;
};

export type ConsultationConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ConsultationConnection'] =
    ResolversParentTypes['ConsultationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ConsultationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Consultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsultationEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ConsultationEdge'] = ResolversParentTypes['ConsultationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consultation'], ParentType, ContextType>;
};

export type EscalationConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EscalationConnection'] =
    ResolversParentTypes['EscalationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EscalationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Escalation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EscalationEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EscalationEdge'] = ResolversParentTypes['EscalationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Escalation'], ParentType, ContextType>;
};

export type PossibleDuplicateConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PossibleDuplicateConnection'] =
    ResolversParentTypes['PossibleDuplicateConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PossibleDuplicateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PossibleDuplicateEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PossibleDuplicateEdge'] =
    ResolversParentTypes['PossibleDuplicateEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PossibleDuplicate'], ParentType, ContextType>;
};

export type IssueConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type DutyResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty'],
  FederationReferenceType extends FederationReferenceTypes['Duty'] = FederationReferenceTypes['Duty'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Duty']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DutyLevel'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  acceptMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handleMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<DutyHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DutyConnection'] = ResolversParentTypes['DutyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DutyEdge'] = ResolversParentTypes['DutyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
};

export type ResponsibilityResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility'],
> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType>;
  overruled?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType>;
  otherTimes?: Resolver<
    ResolversTypes['DutyConnection'],
    ParentType,
    ContextType,
    Partial<ResponsibilityOtherTimesArgs>
  >;
  building?: Resolver<Maybe<ResolversTypes['Building']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
};

export type WorkOrderResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WorkOrder'] = ResolversParentTypes['WorkOrder'],
  FederationReferenceType extends FederationReferenceTypes['WorkOrder'] =
    FederationReferenceTypes['WorkOrder'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['WorkOrder']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WorkOrderState'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<WorkOrderHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkOrderConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WorkOrderConnection'] =
    ResolversParentTypes['WorkOrderConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['WorkOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkOrderEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WorkOrderEdge'] = ResolversParentTypes['WorkOrderEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkOrder'], ParentType, ContextType>;
};

export type HoldingResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['HoldingHolder'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  workOrder?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workingMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HoldingConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['HoldingConnection'] = ResolversParentTypes['HoldingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['HoldingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Holding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldingEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['HoldingEdge'] = ResolversParentTypes['HoldingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
};

export type TimeHeldResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TimeHeld'] = ResolversParentTypes['TimeHeld'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['TimeHeldGroup']>, ParentType, ContextType>;
};

export type TimeHeldGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TimeHeldGroup'] = ResolversParentTypes['TimeHeldGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhistleResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Whistle'] = ResolversParentTypes['Whistle'],
  FederationReferenceType extends FederationReferenceTypes['Whistle'] = FederationReferenceTypes['Whistle'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Whistle']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WhistleState'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  arriveBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  arrivals?: Resolver<
    ResolversTypes['ArrivalConnection'],
    ParentType,
    ContextType,
    Partial<WhistleArrivalsArgs>
  >;
  plan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<WhistleHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhistleConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WhistleConnection'] = ResolversParentTypes['WhistleConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['WhistleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Whistle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhistleEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WhistleEdge'] = ResolversParentTypes['WhistleEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Whistle'], ParentType, ContextType>;
};

export type MediationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Mediation'] = ResolversParentTypes['Mediation'],
  FederationReferenceType extends FederationReferenceTypes['Mediation'] =
    FederationReferenceTypes['Mediation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Mediation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['ConflictParty']>, ParentType, ContextType>;
  mediator?: Resolver<ResolversTypes['MediatorKind'], ParentType, ContextType>;
  mediatorMember?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  lawyer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MediationState'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AgreementForm']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  petitionAvoided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earlier?: Resolver<Maybe<ResolversTypes['Mediation']>, ParentType, ContextType>;
  repeats?: Resolver<
    ResolversTypes['MediationConnection'],
    ParentType,
    ContextType,
    Partial<MediationRepeatsArgs>
  >;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<MediationHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MediationConnection'] =
    ResolversParentTypes['MediationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MediationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mediation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MediationEdge'] = ResolversParentTypes['MediationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mediation'], ParentType, ContextType>;
};

export type MediationStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MediationStats'] = ResolversParentTypes['MediationStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  successRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  repeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withLawyer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  petitionsAvoided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['MediationStatsGroup']>, ParentType, ContextType>;
};

export type MediationStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MediationStatsGroup'] =
    ResolversParentTypes['MediationStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  successRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  repeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withLawyer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  petitionsAvoided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ArrivalResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Arrival'] = ResolversParentTypes['Arrival'],
  FederationReferenceType extends FederationReferenceTypes['Arrival'] = FederationReferenceTypes['Arrival'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Arrival']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ArrivalState'], ParentType, ContextType>;
  calledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  arriveBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  minutesToArrive?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noShow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<ArrivalHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArrivalConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ArrivalConnection'] = ResolversParentTypes['ArrivalConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ArrivalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Arrival']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArrivalEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ArrivalEdge'] = ResolversParentTypes['ArrivalEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Arrival'], ParentType, ContextType>;
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
  duties?: Resolver<
    Maybe<ResolversTypes['DutyConnection']>,
    ParentType,
    ContextType,
    Partial<UnitDutiesArgs>
  >;
  workOrders?: Resolver<
    Maybe<ResolversTypes['WorkOrderConnection']>,
    ParentType,
    ContextType,
    Partial<UnitWorkOrdersArgs>
  >;
  arrivals?: Resolver<
    Maybe<ResolversTypes['ArrivalConnection']>,
    ParentType,
    ContextType,
    Partial<UnitArrivalsArgs>
  >;
  departmentStats?: Resolver<
    Maybe<ResolversTypes['DepartmentStats']>,
    ParentType,
    ContextType,
    Partial<UnitDepartmentStatsArgs>
  >;
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

export type IssueCategoryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['IssueCategory'] = ResolversParentTypes['IssueCategory'],
> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueCategoryConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['IssueCategoryConnection'] =
    ResolversParentTypes['IssueCategoryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['IssueCategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IssueCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueCategoryEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['IssueCategoryEdge'] = ResolversParentTypes['IssueCategoryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IssueCategory'], ParentType, ContextType>;
};

export type IssueStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['IssueStats'] = ResolversParentTypes['IssueStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanHoursToClose?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recurring?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recurringShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['IssueStatsGroup']>, ParentType, ContextType>;
};

export type IssueStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['IssueStatsGroup'] = ResolversParentTypes['IssueStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanHoursToClose?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recurring?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recurringShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IssueTimingStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['IssueTimingStats'] = ResolversParentTypes['IssueTimingStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanHoursChange?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianHoursChange?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['IssueTimingStatsGroup']>, ParentType, ContextType>;
};

export type IssueTimingStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['IssueTimingStatsGroup'] =
    ResolversParentTypes['IssueTimingStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanHoursChange?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianHoursChange?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StageTimingStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['StageTimingStats'] = ResolversParentTypes['StageTimingStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanWorkingHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianWorkingHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanHoursChange?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanWorkingHoursChange?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['StageTimingStatsGroup']>, ParentType, ContextType>;
};

export type StageTimingStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['StageTimingStatsGroup'] =
    ResolversParentTypes['StageTimingStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanWorkingHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianWorkingHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanHoursChange?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanWorkingHoursChange?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SatisfactionStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SatisfactionStats'] = ResolversParentTypes['SatisfactionStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responseRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfactionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['SatisfactionStatsGroup']>, ParentType, ContextType>;
};

export type SatisfactionStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SatisfactionStatsGroup'] =
    ResolversParentTypes['SatisfactionStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responseRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfactionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WorkOrderStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WorkOrderStats'] = ResolversParentTypes['WorkOrderStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<
    Array<ResolversTypes['WorkOrderStatsGroup']>,
    ParentType,
    ContextType,
    Partial<WorkOrderStatsGroupsArgs>
  >;
};

export type WorkOrderStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WorkOrderStatsGroup'] =
    ResolversParentTypes['WorkOrderStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  onTimeRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DepartmentResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stats?: Resolver<
    Maybe<ResolversTypes['DepartmentStats']>,
    ParentType,
    ContextType,
    Partial<DepartmentStatsArgs>
  >;
};

export type DepartmentStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DepartmentStats'] = ResolversParentTypes['DepartmentStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianWorkingHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  called?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrivedLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanMinutesToArrive?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DepartmentConnection'] =
    ResolversParentTypes['DepartmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DepartmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartmentEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DepartmentEdge'] = ResolversParentTypes['DepartmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
};

export type ArrivalStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ArrivalStats'] = ResolversParentTypes['ArrivalStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  called?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanMinutesToArrive?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ArrivalStatsGroup']>, ParentType, ContextType>;
};

export type ArrivalStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ArrivalStatsGroup'] = ResolversParentTypes['ArrivalStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  called?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanMinutesToArrive?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  grids?: Resolver<
    Maybe<ResolversTypes['GridConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionGridsArgs>
  >;
  buildings?: Resolver<
    Maybe<ResolversTypes['BuildingConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionBuildingsArgs>
  >;
  issues?: Resolver<
    Maybe<ResolversTypes['IssueConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionIssuesArgs>
  >;
  issueStats?: Resolver<
    Maybe<ResolversTypes['IssueStats']>,
    ParentType,
    ContextType,
    RequireFields<DivisionIssueStatsArgs, 'boundaries'>
  >;
  issueTiming?: Resolver<
    Maybe<ResolversTypes['IssueTimingStats']>,
    ParentType,
    ContextType,
    RequireFields<DivisionIssueTimingArgs, 'boundaries'>
  >;
  stageTiming?: Resolver<
    Maybe<ResolversTypes['StageTimingStats']>,
    ParentType,
    ContextType,
    Partial<DivisionStageTimingArgs>
  >;
  satisfaction?: Resolver<
    Maybe<ResolversTypes['SatisfactionStats']>,
    ParentType,
    ContextType,
    RequireFields<DivisionSatisfactionArgs, 'boundaries'>
  >;
  mediations?: Resolver<
    Maybe<ResolversTypes['MediationConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionMediationsArgs>
  >;
  mediationStats?: Resolver<
    Maybe<ResolversTypes['MediationStats']>,
    ParentType,
    ContextType,
    Partial<DivisionMediationStatsArgs>
  >;
  departments?: Resolver<
    Maybe<ResolversTypes['DepartmentConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionDepartmentsArgs>
  >;
  workOrderStats?: Resolver<
    Maybe<ResolversTypes['WorkOrderStats']>,
    ParentType,
    ContextType,
    Partial<DivisionWorkOrderStatsArgs>
  >;
  arrivals?: Resolver<
    Maybe<ResolversTypes['ArrivalConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionArrivalsArgs>
  >;
  arrivalStats?: Resolver<
    Maybe<ResolversTypes['ArrivalStats']>,
    ParentType,
    ContextType,
    Partial<DivisionArrivalStatsArgs>
  >;
  gridCoverage?: Resolver<
    Maybe<ResolversTypes['GridCoverage']>,
    ParentType,
    ContextType,
    RequireFields<DivisionGridCoverageArgs, 'layer'>
  >;
  gridStaffing?: Resolver<
    Maybe<ResolversTypes['GridStaffing']>,
    ParentType,
    ContextType,
    RequireFields<DivisionGridStaffingArgs, 'layer'>
  >;
  responsibility?: Resolver<
    Maybe<ResolversTypes['Responsibility']>,
    ParentType,
    ContextType,
    RequireFields<DivisionResponsibilityArgs, 'category'>
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
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType, Partial<PartyOrganizationGridArgs>>;
  building?: Resolver<Maybe<ResolversTypes['Building']>, ParentType, ContextType>;
  buildings?: Resolver<
    Maybe<ResolversTypes['BuildingConnection']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationBuildingsArgs>
  >;
};

export type MemberResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'],
  FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Member']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  handledIssues?: Resolver<
    Maybe<ResolversTypes['IssueConnection']>,
    ParentType,
    ContextType,
    Partial<MemberHandledIssuesArgs>
  >;
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

export type Resolvers<ContextType = SubgraphContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  GeoJSON?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ReportIssuePayload?: ReportIssuePayloadResolvers<ContextType>;
  AcceptIssuePayload?: AcceptIssuePayloadResolvers<ContextType>;
  RejectIssuePayload?: RejectIssuePayloadResolvers<ContextType>;
  MergeIssuePayload?: MergeIssuePayloadResolvers<ContextType>;
  HandleIssuePayload?: HandleIssuePayloadResolvers<ContextType>;
  EscalateIssuePayload?: EscalateIssuePayloadResolvers<ContextType>;
  TakeOverIssuePayload?: TakeOverIssuePayloadResolvers<ContextType>;
  ResolveIssuePayload?: ResolveIssuePayloadResolvers<ContextType>;
  ConfirmIssuePayload?: ConfirmIssuePayloadResolvers<ContextType>;
  ReopenIssuePayload?: ReopenIssuePayloadResolvers<ContextType>;
  DispatchIssuePayload?: DispatchIssuePayloadResolvers<ContextType>;
  AcceptWorkOrderPayload?: AcceptWorkOrderPayloadResolvers<ContextType>;
  ReturnWorkOrderPayload?: ReturnWorkOrderPayloadResolvers<ContextType>;
  CompleteWorkOrderPayload?: CompleteWorkOrderPayloadResolvers<ContextType>;
  RedoWorkOrderPayload?: RedoWorkOrderPayloadResolvers<ContextType>;
  ConfirmWorkOrderPayload?: ConfirmWorkOrderPayloadResolvers<ContextType>;
  WhistleIssuePayload?: WhistleIssuePayloadResolvers<ContextType>;
  ReportArrivalPayload?: ReportArrivalPayloadResolvers<ContextType>;
  PlanWhistlePayload?: PlanWhistlePayloadResolvers<ContextType>;
  SettleWhistlePayload?: SettleWhistlePayloadResolvers<ContextType>;
  RateWhistlePayload?: RateWhistlePayloadResolvers<ContextType>;
  OpenMediationPayload?: OpenMediationPayloadResolvers<ContextType>;
  SettleMediationPayload?: SettleMediationPayloadResolvers<ContextType>;
  FailMediationPayload?: FailMediationPayloadResolvers<ContextType>;
  WithdrawMediationPayload?: WithdrawMediationPayloadResolvers<ContextType>;
  CancelWhistlePayload?: CancelWhistlePayloadResolvers<ContextType>;
  AdoptDutyPayload?: AdoptDutyPayloadResolvers<ContextType>;
  ReplaceDutyPayload?: ReplaceDutyPayloadResolvers<ContextType>;
  EndDutyPayload?: EndDutyPayloadResolvers<ContextType>;
  AdoptStaffingRulePayload?: AdoptStaffingRulePayloadResolvers<ContextType>;
  ReplaceStaffingRulePayload?: ReplaceStaffingRulePayloadResolvers<ContextType>;
  EndStaffingRulePayload?: EndStaffingRulePayloadResolvers<ContextType>;
  SplitGridPayload?: SplitGridPayloadResolvers<ContextType>;
  MergeGridsPayload?: MergeGridsPayloadResolvers<ContextType>;
  RenumberGridPayload?: RenumberGridPayloadResolvers<ContextType>;
  NestGridPayload?: NestGridPayloadResolvers<ContextType>;
  RedrawGridPayload?: RedrawGridPayloadResolvers<ContextType>;
  AppointGridPostPayload?: AppointGridPostPayloadResolvers<ContextType>;
  EndGridPostPayload?: EndGridPostPayloadResolvers<ContextType>;
  SuperviseIssuePayload?: SuperviseIssuePayloadResolvers<ContextType>;
  ConsultOnIssuePayload?: ConsultOnIssuePayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  GridConnection?: GridConnectionResolvers<ContextType>;
  GridEdge?: GridEdgeResolvers<ContextType>;
  GridBoundary?: GridBoundaryResolvers<ContextType>;
  GridPost?: GridPostResolvers<ContextType>;
  GridPostConnection?: GridPostConnectionResolvers<ContextType>;
  GridPostEdge?: GridPostEdgeResolvers<ContextType>;
  StaffingRule?: StaffingRuleResolvers<ContextType>;
  StaffingRuleRole?: StaffingRuleRoleResolvers<ContextType>;
  StaffingRuleConnection?: StaffingRuleConnectionResolvers<ContextType>;
  StaffingRuleEdge?: StaffingRuleEdgeResolvers<ContextType>;
  GridCoverage?: GridCoverageResolvers<ContextType>;
  GridStaffing?: GridStaffingResolvers<ContextType>;
  StaffingGap?: StaffingGapResolvers<ContextType>;
  StaffingGapConnection?: StaffingGapConnectionResolvers<ContextType>;
  StaffingGapEdge?: StaffingGapEdgeResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  CompoundConnection?: CompoundConnectionResolvers<ContextType>;
  CompoundEdge?: CompoundEdgeResolvers<ContextType>;
  Building?: BuildingResolvers<ContextType>;
  BuildingConnection?: BuildingConnectionResolvers<ContextType>;
  BuildingEdge?: BuildingEdgeResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Supervision?: SupervisionResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ConsultationParty?: ConsultationPartyResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  PossibleDuplicate?: PossibleDuplicateResolvers<ContextType>;
  SupervisionConnection?: SupervisionConnectionResolvers<ContextType>;
  SupervisionEdge?: SupervisionEdgeResolvers<ContextType>;
  ConsultationConnection?: ConsultationConnectionResolvers<ContextType>;
  ConsultationEdge?: ConsultationEdgeResolvers<ContextType>;
  EscalationConnection?: EscalationConnectionResolvers<ContextType>;
  EscalationEdge?: EscalationEdgeResolvers<ContextType>;
  PossibleDuplicateConnection?: PossibleDuplicateConnectionResolvers<ContextType>;
  PossibleDuplicateEdge?: PossibleDuplicateEdgeResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyEdge?: DutyEdgeResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  WorkOrder?: WorkOrderResolvers<ContextType>;
  WorkOrderConnection?: WorkOrderConnectionResolvers<ContextType>;
  WorkOrderEdge?: WorkOrderEdgeResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  HoldingConnection?: HoldingConnectionResolvers<ContextType>;
  HoldingEdge?: HoldingEdgeResolvers<ContextType>;
  TimeHeld?: TimeHeldResolvers<ContextType>;
  TimeHeldGroup?: TimeHeldGroupResolvers<ContextType>;
  Whistle?: WhistleResolvers<ContextType>;
  WhistleConnection?: WhistleConnectionResolvers<ContextType>;
  WhistleEdge?: WhistleEdgeResolvers<ContextType>;
  Mediation?: MediationResolvers<ContextType>;
  MediationConnection?: MediationConnectionResolvers<ContextType>;
  MediationEdge?: MediationEdgeResolvers<ContextType>;
  MediationStats?: MediationStatsResolvers<ContextType>;
  MediationStatsGroup?: MediationStatsGroupResolvers<ContextType>;
  Arrival?: ArrivalResolvers<ContextType>;
  ArrivalConnection?: ArrivalConnectionResolvers<ContextType>;
  ArrivalEdge?: ArrivalEdgeResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  TraceEntry?: TraceEntryResolvers<ContextType>;
  TraceEntryConnection?: TraceEntryConnectionResolvers<ContextType>;
  TraceEntryEdge?: TraceEntryEdgeResolvers<ContextType>;
  IssueCategory?: IssueCategoryResolvers<ContextType>;
  IssueCategoryConnection?: IssueCategoryConnectionResolvers<ContextType>;
  IssueCategoryEdge?: IssueCategoryEdgeResolvers<ContextType>;
  IssueStats?: IssueStatsResolvers<ContextType>;
  IssueStatsGroup?: IssueStatsGroupResolvers<ContextType>;
  IssueTimingStats?: IssueTimingStatsResolvers<ContextType>;
  IssueTimingStatsGroup?: IssueTimingStatsGroupResolvers<ContextType>;
  StageTimingStats?: StageTimingStatsResolvers<ContextType>;
  StageTimingStatsGroup?: StageTimingStatsGroupResolvers<ContextType>;
  SatisfactionStats?: SatisfactionStatsResolvers<ContextType>;
  SatisfactionStatsGroup?: SatisfactionStatsGroupResolvers<ContextType>;
  WorkOrderStats?: WorkOrderStatsResolvers<ContextType>;
  WorkOrderStatsGroup?: WorkOrderStatsGroupResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentStats?: DepartmentStatsResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  ArrivalStats?: ArrivalStatsResolvers<ContextType>;
  ArrivalStatsGroup?: ArrivalStatsGroupResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  PartyOrganization?: PartyOrganizationResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
};

export type Types = {
  PageInfo: PageInfo;
  OrderDirection: OrderDirection;
  Query: Query;
  Mutation: Mutation;
  ReportIssueInput: ReportIssueInput;
  ReportIssuePayload: ReportIssuePayload;
  AcceptIssueInput: AcceptIssueInput;
  AcceptIssuePayload: AcceptIssuePayload;
  RejectIssueInput: RejectIssueInput;
  RejectIssuePayload: RejectIssuePayload;
  MergeIssueInput: MergeIssueInput;
  MergeIssuePayload: MergeIssuePayload;
  HandleIssueInput: HandleIssueInput;
  HandleIssuePayload: HandleIssuePayload;
  EscalateIssueInput: EscalateIssueInput;
  EscalateIssuePayload: EscalateIssuePayload;
  TakeOverIssueInput: TakeOverIssueInput;
  TakeOverIssuePayload: TakeOverIssuePayload;
  ResolveIssueInput: ResolveIssueInput;
  ResolveIssuePayload: ResolveIssuePayload;
  ConfirmIssueInput: ConfirmIssueInput;
  ConfirmIssuePayload: ConfirmIssuePayload;
  ReopenIssueInput: ReopenIssueInput;
  ReopenIssuePayload: ReopenIssuePayload;
  DispatchIssueInput: DispatchIssueInput;
  DispatchIssuePayload: DispatchIssuePayload;
  WorkOrderInput: WorkOrderInput;
  AcceptWorkOrderInput: AcceptWorkOrderInput;
  AcceptWorkOrderPayload: AcceptWorkOrderPayload;
  ReturnWorkOrderInput: ReturnWorkOrderInput;
  ReturnWorkOrderPayload: ReturnWorkOrderPayload;
  CompleteWorkOrderInput: CompleteWorkOrderInput;
  CompleteWorkOrderPayload: CompleteWorkOrderPayload;
  RedoWorkOrderInput: RedoWorkOrderInput;
  RedoWorkOrderPayload: RedoWorkOrderPayload;
  ConfirmWorkOrderInput: ConfirmWorkOrderInput;
  ConfirmWorkOrderPayload: ConfirmWorkOrderPayload;
  WhistleIssueInput: WhistleIssueInput;
  WhistleIssuePayload: WhistleIssuePayload;
  ReportArrivalInput: ReportArrivalInput;
  ReportArrivalPayload: ReportArrivalPayload;
  PlanWhistleInput: PlanWhistleInput;
  PlanWhistlePayload: PlanWhistlePayload;
  SettleWhistleInput: SettleWhistleInput;
  SettleWhistlePayload: SettleWhistlePayload;
  RateWhistleInput: RateWhistleInput;
  RateWhistlePayload: RateWhistlePayload;
  OpenMediationInput: OpenMediationInput;
  OpenMediationPayload: OpenMediationPayload;
  SettleMediationInput: SettleMediationInput;
  SettleMediationPayload: SettleMediationPayload;
  FailMediationInput: FailMediationInput;
  FailMediationPayload: FailMediationPayload;
  WithdrawMediationInput: WithdrawMediationInput;
  WithdrawMediationPayload: WithdrawMediationPayload;
  DepartmentRatingInput: DepartmentRatingInput;
  CancelWhistleInput: CancelWhistleInput;
  CancelWhistlePayload: CancelWhistlePayload;
  AdoptDutyInput: AdoptDutyInput;
  AdoptDutyPayload: AdoptDutyPayload;
  ReplaceDutyInput: ReplaceDutyInput;
  ReplaceDutyPayload: ReplaceDutyPayload;
  EndDutyInput: EndDutyInput;
  EndDutyPayload: EndDutyPayload;
  AdoptStaffingRuleInput: AdoptStaffingRuleInput;
  StaffingRuleRoleInput: StaffingRuleRoleInput;
  AdoptStaffingRulePayload: AdoptStaffingRulePayload;
  ReplaceStaffingRuleInput: ReplaceStaffingRuleInput;
  ReplaceStaffingRulePayload: ReplaceStaffingRulePayload;
  EndStaffingRuleInput: EndStaffingRuleInput;
  EndStaffingRulePayload: EndStaffingRulePayload;
  SplitGridInput: SplitGridInput;
  GridPartInput: GridPartInput;
  SplitGridPayload: SplitGridPayload;
  MergeGridsInput: MergeGridsInput;
  MergedGridInput: MergedGridInput;
  MergeGridsPayload: MergeGridsPayload;
  RenumberGridInput: RenumberGridInput;
  RenumberGridPayload: RenumberGridPayload;
  NestGridInput: NestGridInput;
  NestGridPayload: NestGridPayload;
  RedrawGridInput: RedrawGridInput;
  RedrawGridPayload: RedrawGridPayload;
  AppointGridPostInput: AppointGridPostInput;
  AppointGridPostPayload: AppointGridPostPayload;
  EndGridPostInput: EndGridPostInput;
  EndGridPostPayload: EndGridPostPayload;
  SuperviseIssueInput: SuperviseIssueInput;
  SuperviseIssuePayload: SuperviseIssuePayload;
  ConsultOnIssueInput: ConsultOnIssueInput;
  ConsultOnIssuePayload: ConsultOnIssuePayload;
  PointInput: PointInput;
  UserError: UserError;
  Grid: Grid;
  Boundaries: Boundaries;
  GridLayer: GridLayer;
  GridBasis: GridBasis;
  GridWhere: GridWhere;
  GridOrder: GridOrder;
  GridOrderField: GridOrderField;
  GridConnection: GridConnection;
  GridEdge: GridEdge;
  GridBoundary: GridBoundary;
  GridPost: GridPost;
  GridPostRole: GridPostRole;
  GridPostWhere: GridPostWhere;
  GridPostOrder: GridPostOrder;
  GridPostOrderField: GridPostOrderField;
  GridPostConnection: GridPostConnection;
  GridPostEdge: GridPostEdge;
  StaffingRule: StaffingRule;
  StaffingRuleRole: StaffingRuleRole;
  StaffingRuleWhere: StaffingRuleWhere;
  StaffingRuleOrder: StaffingRuleOrder;
  StaffingRuleOrderField: StaffingRuleOrderField;
  StaffingRuleConnection: StaffingRuleConnection;
  StaffingRuleEdge: StaffingRuleEdge;
  GridCoverage: GridCoverage;
  GridStaffing: GridStaffing;
  StaffingGap: StaffingGap;
  StaffingGapWhere: StaffingGapWhere;
  StaffingGapOrder: StaffingGapOrder;
  StaffingGapOrderField: StaffingGapOrderField;
  StaffingGapConnection: StaffingGapConnection;
  StaffingGapEdge: StaffingGapEdge;
  Compound: Compound;
  CompoundKind: CompoundKind;
  CompoundWhere: CompoundWhere;
  CompoundOrder: CompoundOrder;
  CompoundOrderField: CompoundOrderField;
  CompoundConnection: CompoundConnection;
  CompoundEdge: CompoundEdge;
  Building: Building;
  BuildingKind: BuildingKind;
  BuildingWhere: BuildingWhere;
  BuildingOrder: BuildingOrder;
  BuildingOrderField: BuildingOrderField;
  BuildingConnection: BuildingConnection;
  BuildingEdge: BuildingEdge;
  Issue: Issue;
  IssueKind: IssueKind;
  IssuePlacing: IssuePlacing;
  Supervision: Supervision;
  Supervisor: Supervisor;
  Consultation: Consultation;
  ConsultationParty: ConsultationParty;
  Escalation: Escalation;
  PossibleDuplicate: PossibleDuplicate;
  DuplicateReason: DuplicateReason;
  SupervisionConnection: SupervisionConnection;
  SupervisionEdge: SupervisionEdge;
  ConsultationConnection: ConsultationConnection;
  ConsultationEdge: ConsultationEdge;
  EscalationConnection: EscalationConnection;
  EscalationEdge: EscalationEdge;
  PossibleDuplicateConnection: PossibleDuplicateConnection;
  PossibleDuplicateEdge: PossibleDuplicateEdge;
  IssueSource: IssueSource;
  IssueState: IssueState;
  IssueHolder: IssueHolder;
  IssueOutcome: IssueOutcome;
  IssueWhere: IssueWhere;
  IssueOrder: IssueOrder;
  IssueOrderField: IssueOrderField;
  IssueConnection: IssueConnection;
  IssueEdge: IssueEdge;
  Duty: Duty;
  DutyLevel: DutyLevel;
  DutyWhere: DutyWhere;
  DutyOrder: DutyOrder;
  DutyOrderField: DutyOrderField;
  DutyConnection: DutyConnection;
  DutyEdge: DutyEdge;
  Responsibility: Responsibility;
  WorkOrder: WorkOrder;
  WorkOrderState: WorkOrderState;
  WorkOrderWhere: WorkOrderWhere;
  WorkOrderOrder: WorkOrderOrder;
  WorkOrderOrderField: WorkOrderOrderField;
  WorkOrderConnection: WorkOrderConnection;
  WorkOrderEdge: WorkOrderEdge;
  Holding: Holding;
  HoldingHolder: HoldingHolder;
  HoldingWhere: HoldingWhere;
  HoldingOrder: HoldingOrder;
  HoldingOrderField: HoldingOrderField;
  HoldingConnection: HoldingConnection;
  HoldingEdge: HoldingEdge;
  HoldingGroupBy: HoldingGroupBy;
  TimeHeld: TimeHeld;
  TimeHeldGroup: TimeHeldGroup;
  Whistle: Whistle;
  WhistleState: WhistleState;
  WhistleWhere: WhistleWhere;
  WhistleOrder: WhistleOrder;
  WhistleOrderField: WhistleOrderField;
  WhistleConnection: WhistleConnection;
  WhistleEdge: WhistleEdge;
  Mediation: Mediation;
  MediationState: MediationState;
  ConflictKind: ConflictKind;
  ConflictParty: ConflictParty;
  MediatorKind: MediatorKind;
  AgreementForm: AgreementForm;
  MediationWhere: MediationWhere;
  MediationOrder: MediationOrder;
  MediationOrderField: MediationOrderField;
  MediationConnection: MediationConnection;
  MediationEdge: MediationEdge;
  MediationGroupBy: MediationGroupBy;
  MediationStats: MediationStats;
  MediationStatsGroup: MediationStatsGroup;
  Arrival: Arrival;
  ArrivalState: ArrivalState;
  ArrivalWhere: ArrivalWhere;
  ArrivalOrder: ArrivalOrder;
  ArrivalOrderField: ArrivalOrderField;
  ArrivalConnection: ArrivalConnection;
  ArrivalEdge: ArrivalEdge;
  Unit: Unit;
  TraceEntry: TraceEntry;
  TraceEntryWhere: TraceEntryWhere;
  TraceEntryOrder: TraceEntryOrder;
  TraceEntryOrderField: TraceEntryOrderField;
  TraceEntryConnection: TraceEntryConnection;
  TraceEntryEdge: TraceEntryEdge;
  IssueCategory: IssueCategory;
  IssueCategoryWhere: IssueCategoryWhere;
  IssueCategoryOrder: IssueCategoryOrder;
  IssueCategoryOrderField: IssueCategoryOrderField;
  IssueCategoryConnection: IssueCategoryConnection;
  IssueCategoryEdge: IssueCategoryEdge;
  Period: Period;
  IssueGroupBy: IssueGroupBy;
  IssueStats: IssueStats;
  IssueStatsGroup: IssueStatsGroup;
  ClosedIssueGroupBy: ClosedIssueGroupBy;
  IssueTimingStats: IssueTimingStats;
  IssueTimingStatsGroup: IssueTimingStatsGroup;
  StageGroupBy: StageGroupBy;
  StageTimingStats: StageTimingStats;
  StageTimingStatsGroup: StageTimingStatsGroup;
  SatisfactionStats: SatisfactionStats;
  SatisfactionStatsGroup: SatisfactionStatsGroup;
  WorkOrderGroupBy: WorkOrderGroupBy;
  WorkOrderStats: WorkOrderStats;
  WorkOrderStatsGroup: WorkOrderStatsGroup;
  WorkOrderRank: WorkOrderRank;
  Department: Department;
  DepartmentStats: DepartmentStats;
  DepartmentWhere: DepartmentWhere;
  DepartmentOrder: DepartmentOrder;
  DepartmentOrderField: DepartmentOrderField;
  DepartmentConnection: DepartmentConnection;
  DepartmentEdge: DepartmentEdge;
  ArrivalGroupBy: ArrivalGroupBy;
  ArrivalStats: ArrivalStats;
  ArrivalStatsGroup: ArrivalStatsGroup;
  Division: Division;
  PartyOrganization: PartyOrganization;
  Member: Member;
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
};
export type FieldArgs = {
  'Query.grid': QueryGridArgs;
  'Query.grids': QueryGridsArgs;
  'Query.compound': QueryCompoundArgs;
  'Query.building': QueryBuildingArgs;
  'Query.buildings': QueryBuildingsArgs;
  'Query.issue': QueryIssueArgs;
  'Query.issues': QueryIssuesArgs;
  'Query.workOrder': QueryWorkOrderArgs;
  'Query.workOrders': QueryWorkOrdersArgs;
  'Query.whistle': QueryWhistleArgs;
  'Query.whistles': QueryWhistlesArgs;
  'Query.mediation': QueryMediationArgs;
  'Query.mediations': QueryMediationsArgs;
  'Query.issueCategories': QueryIssueCategoriesArgs;
  'Query.gridsChanges': QueryGridsChangesArgs;
  'Query.gridsTrace': QueryGridsTraceArgs;
  'Query.duty': QueryDutyArgs;
  'Query.duties': QueryDutiesArgs;
  'Query.staffingRule': QueryStaffingRuleArgs;
  'Query.staffingRules': QueryStaffingRulesArgs;
  'Query.gridStaffing': QueryGridStaffingArgs;
  'Query.whoIsResponsible': QueryWhoIsResponsibleArgs;
  'Mutation.reportIssue': MutationReportIssueArgs;
  'Mutation.acceptIssue': MutationAcceptIssueArgs;
  'Mutation.rejectIssue': MutationRejectIssueArgs;
  'Mutation.mergeIssue': MutationMergeIssueArgs;
  'Mutation.handleIssue': MutationHandleIssueArgs;
  'Mutation.dispatchIssue': MutationDispatchIssueArgs;
  'Mutation.acceptWorkOrder': MutationAcceptWorkOrderArgs;
  'Mutation.returnWorkOrder': MutationReturnWorkOrderArgs;
  'Mutation.completeWorkOrder': MutationCompleteWorkOrderArgs;
  'Mutation.redoWorkOrder': MutationRedoWorkOrderArgs;
  'Mutation.confirmWorkOrder': MutationConfirmWorkOrderArgs;
  'Mutation.escalateIssue': MutationEscalateIssueArgs;
  'Mutation.takeOverIssue': MutationTakeOverIssueArgs;
  'Mutation.resolveIssue': MutationResolveIssueArgs;
  'Mutation.confirmIssue': MutationConfirmIssueArgs;
  'Mutation.reopenIssue': MutationReopenIssueArgs;
  'Mutation.openMediation': MutationOpenMediationArgs;
  'Mutation.settleMediation': MutationSettleMediationArgs;
  'Mutation.failMediation': MutationFailMediationArgs;
  'Mutation.withdrawMediation': MutationWithdrawMediationArgs;
  'Mutation.whistleIssue': MutationWhistleIssueArgs;
  'Mutation.reportArrival': MutationReportArrivalArgs;
  'Mutation.planWhistle': MutationPlanWhistleArgs;
  'Mutation.settleWhistle': MutationSettleWhistleArgs;
  'Mutation.rateWhistle': MutationRateWhistleArgs;
  'Mutation.cancelWhistle': MutationCancelWhistleArgs;
  'Mutation.adoptDuty': MutationAdoptDutyArgs;
  'Mutation.replaceDuty': MutationReplaceDutyArgs;
  'Mutation.endDuty': MutationEndDutyArgs;
  'Mutation.adoptStaffingRule': MutationAdoptStaffingRuleArgs;
  'Mutation.replaceStaffingRule': MutationReplaceStaffingRuleArgs;
  'Mutation.endStaffingRule': MutationEndStaffingRuleArgs;
  'Mutation.splitGrid': MutationSplitGridArgs;
  'Mutation.mergeGrids': MutationMergeGridsArgs;
  'Mutation.renumberGrid': MutationRenumberGridArgs;
  'Mutation.nestGrid': MutationNestGridArgs;
  'Mutation.redrawGrid': MutationRedrawGridArgs;
  'Mutation.appointGridPost': MutationAppointGridPostArgs;
  'Mutation.endGridPost': MutationEndGridPostArgs;
  'Mutation.superviseIssue': MutationSuperviseIssueArgs;
  'Mutation.consultOnIssue': MutationConsultOnIssueArgs;
  'Grid.boundary': GridBoundaryArgs;
  'Grid.predecessors': GridPredecessorsArgs;
  'Grid.successors': GridSuccessorsArgs;
  'Grid.childGrids': GridChildGridsArgs;
  'Grid.head': GridHeadArgs;
  'Grid.posts': GridPostsArgs;
  'Grid.compounds': GridCompoundsArgs;
  'Grid.buildings': GridBuildingsArgs;
  'Grid.issues': GridIssuesArgs;
  'Grid.history': GridHistoryArgs;
  'Grid.responsibility': GridResponsibilityArgs;
  'GridPost.history': GridPostHistoryArgs;
  'StaffingRule.history': StaffingRuleHistoryArgs;
  'GridStaffing.withoutBranch': GridStaffingWithoutBranchArgs;
  'GridStaffing.missing': GridStaffingMissingArgs;
  'Compound.buildings': CompoundBuildingsArgs;
  'Building.issues': BuildingIssuesArgs;
  'Building.openIssues': BuildingOpenIssuesArgs;
  'Building.responsibility': BuildingResponsibilityArgs;
  'Issue.supervisions': IssueSupervisionsArgs;
  'Issue.consultations': IssueConsultationsArgs;
  'Issue.escalations': IssueEscalationsArgs;
  'Issue.possibleDuplicates': IssuePossibleDuplicatesArgs;
  'Issue.workOrders': IssueWorkOrdersArgs;
  'Issue.holdings': IssueHoldingsArgs;
  'Issue.timeHeld': IssueTimeHeldArgs;
  'Issue.mediations': IssueMediationsArgs;
  'Issue.whistles': IssueWhistlesArgs;
  'Issue.history': IssueHistoryArgs;
  'Duty.history': DutyHistoryArgs;
  'Responsibility.otherTimes': ResponsibilityOtherTimesArgs;
  'WorkOrder.history': WorkOrderHistoryArgs;
  'Whistle.arrivals': WhistleArrivalsArgs;
  'Whistle.history': WhistleHistoryArgs;
  'Mediation.repeats': MediationRepeatsArgs;
  'Mediation.history': MediationHistoryArgs;
  'Arrival.history': ArrivalHistoryArgs;
  'Unit.duties': UnitDutiesArgs;
  'Unit.workOrders': UnitWorkOrdersArgs;
  'Unit.arrivals': UnitArrivalsArgs;
  'Unit.departmentStats': UnitDepartmentStatsArgs;
  'WorkOrderStats.groups': WorkOrderStatsGroupsArgs;
  'Department.stats': DepartmentStatsArgs;
  'Division.grids': DivisionGridsArgs;
  'Division.buildings': DivisionBuildingsArgs;
  'Division.issues': DivisionIssuesArgs;
  'Division.issueStats': DivisionIssueStatsArgs;
  'Division.issueTiming': DivisionIssueTimingArgs;
  'Division.stageTiming': DivisionStageTimingArgs;
  'Division.satisfaction': DivisionSatisfactionArgs;
  'Division.mediations': DivisionMediationsArgs;
  'Division.mediationStats': DivisionMediationStatsArgs;
  'Division.departments': DivisionDepartmentsArgs;
  'Division.workOrderStats': DivisionWorkOrderStatsArgs;
  'Division.arrivals': DivisionArrivalsArgs;
  'Division.arrivalStats': DivisionArrivalStatsArgs;
  'Division.gridCoverage': DivisionGridCoverageArgs;
  'Division.gridStaffing': DivisionGridStaffingArgs;
  'Division.responsibility': DivisionResponsibilityArgs;
  'PartyOrganization.grid': PartyOrganizationGridArgs;
  'PartyOrganization.buildings': PartyOrganizationBuildingsArgs;
  'Member.handledIssues': MemberHandledIssuesArgs;
};
