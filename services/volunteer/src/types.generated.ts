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
  /** One volunteer team by id. */
  volunteerTeam: Maybe<VolunteerTeam>;
  /** All volunteer teams. */
  volunteerTeams: Maybe<VolunteerTeamConnection>;
  /** One activity by id. */
  activity: Maybe<Activity>;
  /** All activities. */
  activities: Maybe<ActivityConnection>;
  /** One micro-wish by id. */
  microWish: Maybe<MicroWish>;
  /** All micro-wishes in sight: those published, for everybody; those in review, for whoever reviews them. */
  microWishes: Maybe<MicroWishConnection>;
  /** The wishes that the caller submitted for themselves (我的微心愿); none for the anonymous. */
  myMicroWishes: Maybe<MicroWishConnection>;
  /** What a wish may cost at most, by place and day (微心愿费用上限). */
  wishLimits: Maybe<WishLimitConnection>;
  /**
   * What changed in the service volunteer (变更流水), oldest first and complete: read on after the last `endCursor`, and
   * after the same one again while a page is empty. Each service has its own feed; a field of `Query` is answered by one
   * service only.
   */
  volunteerChanges: Maybe<ChangeConnection>;
  /** The steps written down in the service volunteer, newest first, for auditors (审计). Needs the scope `trace:read`. */
  volunteerTrace: Maybe<AuditEntryConnection>;
};

export type QueryVolunteerTeamArgs = {
  id: Scalars['ID']['input'];
};

export type QueryVolunteerTeamsArgs = {
  where?: InputMaybe<VolunteerTeamWhere>;
  orderBy?: InputMaybe<VolunteerTeamOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};

export type QueryActivitiesArgs = {
  where?: InputMaybe<ActivityWhere>;
  orderBy?: InputMaybe<ActivityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryMicroWishArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMicroWishesArgs = {
  where?: InputMaybe<MicroWishWhere>;
  orderBy?: InputMaybe<MicroWishOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryMyMicroWishesArgs = {
  where?: InputMaybe<MicroWishWhere>;
  orderBy?: InputMaybe<MicroWishOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryWishLimitsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<WishLimitWhere>;
  orderBy?: InputMaybe<WishLimitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryVolunteerChangesArgs = {
  where?: InputMaybe<ChangeWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryVolunteerTraceArgs = {
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
  /** Submits a wish for review (提交微心愿): by a resident for themselves, or by a grid worker for a resident of the grid, who is not named. Nobody is told whose wish it is. Needs a signed-in caller. */
  submitMicroWish: SubmitMicroWishPayload;
  /** Publishes a reviewed wish (审核发布): by the community, in words that do not tell whose it is, within the cost limit. Needs a signed-in caller. */
  publishMicroWish: PublishMicroWishPayload;
  /** Refuses a wish (不予发布): by the community, with a reason the wisher sees. Needs a signed-in caller. */
  refuseMicroWish: RefuseMicroWishPayload;
  /** Claims a published wish (认领): by a member, or for an organization, a unit or a team. Of those who claim it at once one has it, the others are told CONFLICT. Needs a signed-in caller. */
  claimMicroWish: ClaimMicroWishPayload;
  /** Gives a claim up (放弃认领): by whoever has it, with a reason; the wish returns to the pool. Needs a signed-in caller. */
  giveUpMicroWish: GiveUpMicroWishPayload;
  /** Says that a wish is fulfilled (圆梦): by whoever claimed it. Needs a signed-in caller. */
  fulfilMicroWish: FulfilMicroWishPayload;
  /** Says that a wish is not fulfilled yet (未兑现): by the wisher, or by the community for them, with a reason; the claim goes on. Needs a signed-in caller. */
  disputeMicroWish: DisputeMicroWishPayload;
  /** Confirms that a wish is fulfilled (确认): by the wisher, or by the community for them, but not by the account that claimed it. From then on it counts as fulfilled. Needs a signed-in caller. */
  confirmMicroWish: ConfirmMicroWishPayload;
};

export type MutationSubmitMicroWishArgs = {
  input: SubmitMicroWishInput;
};

export type MutationPublishMicroWishArgs = {
  input: PublishMicroWishInput;
};

export type MutationRefuseMicroWishArgs = {
  input: RefuseMicroWishInput;
};

export type MutationClaimMicroWishArgs = {
  input: ClaimMicroWishInput;
};

export type MutationGiveUpMicroWishArgs = {
  input: GiveUpMicroWishInput;
};

export type MutationFulfilMicroWishArgs = {
  input: FulfilMicroWishInput;
};

export type MutationDisputeMicroWishArgs = {
  input: DisputeMicroWishInput;
};

export type MutationConfirmMicroWishArgs = {
  input: ConfirmMicroWishInput;
};

/** A volunteer team (志愿服务队). */
export type VolunteerTeam = {
  __typename?: 'VolunteerTeam';
  /** Opaque id, `vtm_…`. */
  id: Scalars['ID']['output'];
  /** The Chinese name. */
  name: Scalars['String']['output'];
  /** Who keeps the team. */
  kind: VolunteerTeamKind;
  /** The Party organization that owns it. */
  owner: Maybe<PartyOrganization>;
  /** The division it works in. */
  division: Maybe<Division>;
  /** The day it was founded. */
  foundedOn: Scalars['Date']['output'];
  /** What it did and plans to do. */
  activities: ActivityConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A volunteer team (志愿服务队). */
export type VolunteerTeamActivitiesArgs = {
  where?: InputMaybe<ActivityWhere>;
  orderBy?: InputMaybe<ActivityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Who keeps a volunteer team. */
export type VolunteerTeamKind =
  /** 党员志愿服务队 */
  | 'PARTY_MEMBERS'
  /** 社区志愿服务队 */
  | 'COMMUNITY'
  /** 单位志愿服务队 */
  | 'UNIT'
  /** 青年志愿服务队 */
  | 'YOUTH';

/** Which teams a list holds. */
export type VolunteerTeamWhere = {
  /** Any of these kinds. */
  kind?: InputMaybe<Array<VolunteerTeamKind>>;
  /** Works in the division with this code or in a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** How teams are sorted. */
export type VolunteerTeamOrder = {
  /** What to sort by. */
  field: VolunteerTeamOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What teams can be sorted by. */
export type VolunteerTeamOrderField = 'NAME' | 'FOUNDED' | 'ID';

/** A page of volunteer teams. */
export type VolunteerTeamConnection = {
  __typename?: 'VolunteerTeamConnection';
  /** The rows of this page with their cursors. */
  edges: Array<VolunteerTeamEdge>;
  /** The rows of this page. */
  nodes: Array<VolunteerTeam>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of volunteer teams with its cursor. */
export type VolunteerTeamEdge = {
  __typename?: 'VolunteerTeamEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: VolunteerTeam;
};

/** An activity of a volunteer team (志愿服务活动). */
export type Activity = {
  __typename?: 'Activity';
  /** Opaque id, `act_…`. */
  id: Scalars['ID']['output'];
  /** What is done. */
  title: Scalars['String']['output'];
  /** Where it stands. */
  state: ActivityState;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** The team that holds it. */
  team: VolunteerTeam;
  /** The division it takes place in. */
  division: Maybe<Division>;
  /** Who took part (参与记录). */
  participations: ParticipationConnection;
  /** How often somebody took part, residents included, in person-times. Null when it rests on fewer than five people and you may not see them. */
  participationCount: Maybe<Scalars['Int']['output']>;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** An activity of a volunteer team (志愿服务活动). */
export type ActivityParticipationsArgs = {
  where?: InputMaybe<ParticipationWhere>;
  orderBy?: InputMaybe<ParticipationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where an activity stands. */
export type ActivityState =
  /** 计划 */
  | 'PLANNED'
  /** 报名中 */
  | 'OPEN'
  /** 满员 */
  | 'FULL'
  /** 进行中 */
  | 'RUNNING'
  /** 结束 */
  | 'ENDED'
  /** 已结算 */
  | 'SETTLED'
  /** 取消 */
  | 'CANCELLED';

/** Which activities a list holds. */
export type ActivityWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<ActivityState>>;
  /** Takes place in the division with this code or in a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Begins at this moment or later. */
  startsFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Begins before this moment. */
  startsBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Part of the title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** How activities are sorted. */
export type ActivityOrder = {
  /** What to sort by. */
  field: ActivityOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What activities can be sorted by. */
export type ActivityOrderField = 'STARTS_AT' | 'ID';

/** A page of activities. */
export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ActivityEdge>;
  /** The rows of this page. */
  nodes: Array<Activity>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of activities with its cursor. */
export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Activity;
};

/** That somebody took part in an activity: one person-time (参与, 一人次). Residents appear without name. Needs the scope `volunteers:read`. */
export type Participation = {
  __typename?: 'Participation';
  /** Opaque id, `prt_…`. */
  id: Scalars['ID']['output'];
  /** The activity. */
  activity: Activity;
  /** Whether a member or registered volunteer served, or a resident joined in. */
  role: ParticipationRole;
  /** The member who served; null for others. */
  member: Maybe<Member>;
  /** The Party organization in whose name the service was given. */
  organization: Maybe<PartyOrganization>;
  /** Hours credited, in hours. */
  hours: Scalars['Float']['output'];
  /** When the person signed in. */
  signedInAt: Scalars['DateTime']['output'];
};

/** In what role somebody took part. */
export type ParticipationRole =
  /** 党员 */
  | 'MEMBER'
  /** 注册志愿者 */
  | 'VOLUNTEER'
  /** 自发参与的居民 */
  | 'RESIDENT';

/** Which participations a list holds. */
export type ParticipationWhere = {
  /** Any of these roles. */
  role?: InputMaybe<Array<ParticipationRole>>;
};

/** How participations are sorted. */
export type ParticipationOrder = {
  /** What to sort by. */
  field: ParticipationOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What participations can be sorted by. */
export type ParticipationOrderField = 'SIGNED_IN_AT' | 'HOURS' | 'ID';

/** A page of participations. */
export type ParticipationConnection = {
  __typename?: 'ParticipationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ParticipationEdge>;
  /** The rows of this page. */
  nodes: Array<Participation>;
  /** Where this page lies in the whole list. Needs the scope `volunteers:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of participations with its cursor. Needs the scope `volunteers:read`. */
export type ParticipationEdge = {
  __typename?: 'ParticipationEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Participation;
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

/** A small wish of a resident that others can fulfil (微心愿). Whose wish it is, is no field, no filter and no order. */
export type MicroWish = {
  __typename?: 'MicroWish';
  /** Opaque id, `wis_…`. */
  id: Scalars['ID']['output'];
  /** What is wished for. Once it is published, the reviewed words; those of the submission are not kept. */
  text: Scalars['String']['output'];
  /** Of what kind it is. */
  category: WishCategory;
  /** What it costs at most, in yuan. */
  budget: Scalars['Float']['output'];
  /** Where it stands. */
  state: MicroWishState;
  /** The community it was submitted in. */
  community: Maybe<Division>;
  /** The grid it was submitted in. */
  grid: Maybe<Grid>;
  /** When it was submitted. */
  submittedAt: Scalars['DateTime']['output'];
  /** When it was published; null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The last day on which it can be claimed; null before it is published. */
  expiresOn: Maybe<Scalars['Date']['output']>;
  /** When it was claimed; null while nobody has it. */
  claimedAt: Maybe<Scalars['DateTime']['output']>;
  /** The last day for whoever claimed it: after it the wish returns to the pool. Null while nobody has it. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** How often a claim was not fulfilled by its day, in claims. */
  lapsedClaims: Scalars['Int']['output'];
  /** The member who claimed it for themselves. */
  claimedByMember: Maybe<Member>;
  /** The Party organization for which it was claimed. */
  claimedByOrganization: Maybe<PartyOrganization>;
  /** The unit for which it was claimed. */
  claimedByUnit: Maybe<Unit>;
  /** The team for which it was claimed. */
  claimedByTeam: Maybe<VolunteerTeam>;
  /** When whoever claimed it said it was fulfilled; null before. */
  fulfilledAt: Maybe<Scalars['DateTime']['output']>;
  /** When that was confirmed; null before. From then on it counts as fulfilled. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the wisher says to whoever fulfilled it; null for everybody but these two and the community. */
  thanks: Maybe<Scalars['String']['output']>;
  /** The steps the caller may take with it now, by their names: `claim` is `claimMicroWish`. */
  actions: Array<Scalars['String']['output']>;
  /** What was done with it, for whoever works in its place and for the wisher. Neither the wisher nor what they did is named by account. */
  history: Maybe<TraceEntryConnection>;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A small wish of a resident that others can fulfil (微心愿). Whose wish it is, is no field, no filter and no order. */
export type MicroWishHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Of what kind a wish is. */
export type WishCategory =
  /** 生活用品 */
  | 'GOODS'
  /** 维修 */
  | 'REPAIR'
  /** 陪伴探望 */
  | 'COMPANY'
  /** 学习 */
  | 'STUDY'
  /** 健康 */
  | 'HEALTH'
  /** 代办跑腿 */
  | 'ERRAND'
  /** 其他 */
  | 'OTHER';

/** Where a wish stands. */
export type MicroWishState =
  /** 待审核 */
  | 'SUBMITTED'
  /** 已发布 */
  | 'PUBLISHED'
  /** 已认领 */
  | 'CLAIMED'
  /** 已圆梦，待确认 */
  | 'FULFILLED'
  /** 已确认 */
  | 'CONFIRMED'
  /** 未通过 */
  | 'REFUSED'
  /** 已过期 */
  | 'EXPIRED';

/** Which wishes a list holds. */
export type MicroWishWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<MicroWishState>>;
  /** Any of these kinds. */
  category?: InputMaybe<Array<WishCategory>>;
  /** Submitted in the division with this code or in a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Submitted in this grid. */
  grid?: InputMaybe<Scalars['ID']['input']>;
  /** Costs less than this, in yuan. */
  budgetBelow?: InputMaybe<Scalars['Float']['input']>;
  /** Part of the text. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How wishes are sorted. */
export type MicroWishOrder = {
  /** What to sort by. */
  field: MicroWishOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What wishes can be sorted by. */
export type MicroWishOrderField = 'SUBMITTED_AT' | 'BUDGET' | 'ID';

/** A page of wishes. */
export type MicroWishConnection = {
  __typename?: 'MicroWishConnection';
  /** The rows of this page with their cursors. */
  edges: Array<MicroWishEdge>;
  /** The rows of this page. */
  nodes: Array<MicroWish>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of wishes with its cursor. */
export type MicroWishEdge = {
  __typename?: 'MicroWishEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: MicroWish;
};

/** How wishes are grouped when counted. */
export type MicroWishGroupBy =
  | 'STATE'
  | 'CATEGORY'
  /** By the district's code. */
  | 'DISTRICT'
  /** By the street's code. */
  | 'STREET'
  | 'COMMUNITY'
  /** By month of the submission, `YYYY-MM`, in the city's time zone. */
  | 'MONTH';

/** Micro-wishes counted (微心愿统计). A figure is null when it rests on wishes of fewer than five people that you may not see. */
export type MicroWishStats = {
  __typename?: 'MicroWishStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** How many were submitted, in wishes. */
  submitted: Maybe<Scalars['Int']['output']>;
  /** How many of them were published, in wishes. */
  published: Maybe<Scalars['Int']['output']>;
  /** How many of them were ever claimed, in wishes. */
  claimed: Maybe<Scalars['Int']['output']>;
  /** How many of them are fulfilled: confirmed by the wisher or the community, in wishes. */
  fulfilled: Maybe<Scalars['Int']['output']>;
  /** How many of them were refused, in wishes. */
  refused: Maybe<Scalars['Int']['output']>;
  /** How many of them nobody claimed before their last day, in wishes. */
  expired: Maybe<Scalars['Int']['output']>;
  /** How often a claim of them was not fulfilled by its day, in claims. */
  lapsedClaims: Maybe<Scalars['Int']['output']>;
  /** The median time from publication to fulfilment of those fulfilled, in days; null when none is. */
  medianDays: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<MicroWishStatsGroup>;
};

/** One group of counted wishes (分组). */
export type MicroWishStatsGroup = {
  __typename?: 'MicroWishStatsGroup';
  /** The group: an enum value, a code or a month. */
  key: Scalars['String']['output'];
  /** How many were submitted, in wishes. */
  submitted: Maybe<Scalars['Int']['output']>;
  /** How many of them were published, in wishes. */
  published: Maybe<Scalars['Int']['output']>;
  /** How many of them were ever claimed, in wishes. */
  claimed: Maybe<Scalars['Int']['output']>;
  /** How many of them are fulfilled: confirmed by the wisher or the community, in wishes. */
  fulfilled: Maybe<Scalars['Int']['output']>;
  /** How many of them were refused, in wishes. */
  refused: Maybe<Scalars['Int']['output']>;
  /** How many of them nobody claimed before their last day, in wishes. */
  expired: Maybe<Scalars['Int']['output']>;
  /** How often a claim of them was not fulfilled by its day, in claims. */
  lapsedClaims: Maybe<Scalars['Int']['output']>;
  /** The median time from publication to fulfilment of those fulfilled, in days; null when none is. */
  medianDays: Maybe<Scalars['Float']['output']>;
};

/** What a wish may cost at most from a day on (微心愿费用上限). The one of the smallest division around a wish counts. */
export type WishLimit = {
  __typename?: 'WishLimit';
  /** Opaque id, `wli_…`. */
  id: Scalars['ID']['output'];
  /** The division it holds for. */
  division: Maybe<Division>;
  /** In yuan. */
  amount: Scalars['Float']['output'];
  /** The first day. */
  validFrom: Scalars['Date']['output'];
  /** The first day on which it does not hold any more; null while it does. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** Which limits a list holds. */
export type WishLimitWhere = {
  /** For the division with this code or for a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
};

/** How limits are sorted. */
export type WishLimitOrder = {
  /** What to sort by. */
  field: WishLimitOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What limits can be sorted by. */
export type WishLimitOrderField = 'DIVISION' | 'ID';

/** A page of limits. */
export type WishLimitConnection = {
  __typename?: 'WishLimitConnection';
  /** The rows of this page with their cursors. */
  edges: Array<WishLimitEdge>;
  /** The rows of this page. */
  nodes: Array<WishLimit>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of limits with its cursor. */
export type WishLimitEdge = {
  __typename?: 'WishLimitEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: WishLimit;
};

/** What is wished for, and where. */
export type SubmitMicroWishInput = {
  /** What is wished for; 1 to 500 characters. Only who reviews it reads these words. */
  text: Scalars['String']['input'];
  /** Of what kind it is. */
  category: WishCategory;
  /** What it costs at most, in yuan; 0 when it costs nothing but time. */
  budget: Scalars['Float']['input'];
  /** The grid the wisher lives in; its community reviews the wish. */
  grid: Scalars['ID']['input'];
};

/** What came of a submission. */
export type SubmitMicroWishPayload = {
  __typename?: 'SubmitMicroWishPayload';
  /** The wish in review; null when refused. */
  wish: Maybe<MicroWish>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Which wish, and how it is changed. */
export type PublishMicroWishInput = {
  /** The wish. */
  wish: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The words to publish, which must not tell whose wish it is; 1 to 500 characters, no telephone or identity numbers. */
  text: Scalars['String']['input'];
  /** What it costs at most, in yuan; that of the submission when left out. */
  budget?: InputMaybe<Scalars['Float']['input']>;
  /** The last day on which it can be claimed, at most a year ahead; half a year ahead when left out. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type PublishMicroWishPayload = {
  __typename?: 'PublishMicroWishPayload';
  /** The wish as it is now; null when refused. */
  wish: Maybe<MicroWish>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which wish, and how it is changed. */
export type RefuseMicroWishInput = {
  /** The wish. */
  wish: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type RefuseMicroWishPayload = {
  __typename?: 'RefuseMicroWishPayload';
  /** The wish as it is now; null when refused. */
  wish: Maybe<MicroWish>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which wish, and how it is changed. */
export type ClaimMicroWishInput = {
  /** The wish. */
  wish: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The Party organization for which it is claimed; the caller must act for it. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** The unit for which it is claimed; the caller must act for it. */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** The team for which it is claimed; the caller must act for its owner or its community. */
  team?: InputMaybe<Scalars['ID']['input']>;
  /** The last day of the claim, at most 60 days ahead; 30 days ahead when left out. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type ClaimMicroWishPayload = {
  __typename?: 'ClaimMicroWishPayload';
  /** The wish as it is now; null when refused. */
  wish: Maybe<MicroWish>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which wish, and how it is changed. */
export type GiveUpMicroWishInput = {
  /** The wish. */
  wish: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type GiveUpMicroWishPayload = {
  __typename?: 'GiveUpMicroWishPayload';
  /** The wish as it is now; null when refused. */
  wish: Maybe<MicroWish>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which wish, and how it is changed. */
export type FulfilMicroWishInput = {
  /** The wish. */
  wish: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type FulfilMicroWishPayload = {
  __typename?: 'FulfilMicroWishPayload';
  /** The wish as it is now; null when refused. */
  wish: Maybe<MicroWish>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which wish, and how it is changed. */
export type DisputeMicroWishInput = {
  /** The wish. */
  wish: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type DisputeMicroWishPayload = {
  __typename?: 'DisputeMicroWishPayload';
  /** The wish as it is now; null when refused. */
  wish: Maybe<MicroWish>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which wish, and how it is changed. */
export type ConfirmMicroWishInput = {
  /** The wish. */
  wish: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Thanks to whoever fulfilled it; at most 500 characters. */
  thanks?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type ConfirmMicroWishPayload = {
  __typename?: 'ConfirmMicroWishPayload';
  /** The wish as it is now; null when refused. */
  wish: Maybe<MicroWish>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
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

/** A span of days, both included (期间). */
export type Period = {
  /** The first day. */
  from: Scalars['Date']['input'];
  /** The last day. */
  to: Scalars['Date']['input'];
};

/** Voluntary service counted (志愿服务统计). Person-times are participations, not people. A figure about people is null when it rests on fewer than five of them and you may not see them. */
export type VolunteerStats = {
  __typename?: 'VolunteerStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** Teams with an activity here, in teams. */
  teams: Scalars['Int']['output'];
  /** Settled activities, in activities. */
  activities: Scalars['Int']['output'];
  /** Participations of members and registered volunteers, in person-times. */
  personTimes: Maybe<Scalars['Int']['output']>;
  /** Participations of residents who joined in, beside `personTimes`, in person-times. */
  residentPersonTimes: Maybe<Scalars['Int']['output']>;
  /** Distinct members and registered volunteers, in persons. */
  distinctPeople: Maybe<Scalars['Int']['output']>;
  /** Hours credited to members and registered volunteers, in hours. */
  hours: Maybe<Scalars['Float']['output']>;
  /** Micro-wishes whose fulfilment was confirmed, in wishes. */
  wishesFulfilled: Maybe<Scalars['Int']['output']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
  /** The teams that work in it or in a part of it. */
  volunteerTeams: Maybe<VolunteerTeamConnection>;
  /** The activities that take place in it or in a part of it. */
  activities: Maybe<ActivityConnection>;
  /** Wishes submitted in it or in a part of it. */
  microWishes: Maybe<MicroWishConnection>;
  /** Wishes submitted in it, over a period and by group. */
  microWishStats: Maybe<MicroWishStats>;
  /** Voluntary service given in it, by the sign-in of each participation, the beginning of each activity and the confirmation of each wish. */
  volunteerStats: Maybe<VolunteerStats>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionVolunteerTeamsArgs = {
  where?: InputMaybe<VolunteerTeamWhere>;
  orderBy?: InputMaybe<VolunteerTeamOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionActivitiesArgs = {
  where?: InputMaybe<ActivityWhere>;
  orderBy?: InputMaybe<ActivityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionMicroWishesArgs = {
  where?: InputMaybe<MicroWishWhere>;
  orderBy?: InputMaybe<MicroWishOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionMicroWishStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<MicroWishGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionVolunteerStatsArgs = {
  period?: InputMaybe<Period>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganization = {
  __typename?: 'PartyOrganization';
  id: Scalars['ID']['output'];
  /** The teams it owns. */
  volunteerTeams: Maybe<VolunteerTeamConnection>;
  /** The wishes claimed for it. */
  claimedMicroWishes: Maybe<MicroWishConnection>;
  /** Hours of service given in its name, in hours. Null when it rests on fewer than five people and you may not see them. */
  volunteerHours: Maybe<Scalars['Float']['output']>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationVolunteerTeamsArgs = {
  where?: InputMaybe<VolunteerTeamWhere>;
  orderBy?: InputMaybe<VolunteerTeamOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationClaimedMicroWishesArgs = {
  where?: InputMaybe<MicroWishWhere>;
  orderBy?: InputMaybe<MicroWishOrder>;
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
  /** The wishes they claimed for themselves. */
  claimedMicroWishes: Maybe<MicroWishConnection>;
  /** Hours of service credited, in hours. Null when it rests on fewer than five people and you may not see them. */
  volunteerHours: Maybe<Scalars['Float']['output']>;
};

/** A Party member in the register (党员). Needs the scope `members:read`. */
export type MemberClaimedMicroWishesArgs = {
  where?: InputMaybe<MicroWishWhere>;
  orderBy?: InputMaybe<MicroWishOrder>;
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
export type Unit = {
  __typename?: 'Unit';
  id: Scalars['ID']['output'];
  /** The wishes claimed for it. */
  claimedMicroWishes: Maybe<MicroWishConnection>;
};

/**
 * A unit: an agency, institution, enterprise or social organization (单位). It obeys its own line and takes part in the
 * territory it stands in.
 */
export type UnitClaimedMicroWishesArgs = {
  where?: InputMaybe<MicroWishWhere>;
  orderBy?: InputMaybe<MicroWishOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A grid: the smallest unit of a community's governance (网格). */
export type Grid = {
  __typename?: 'Grid';
  id: Scalars['ID']['output'];
  /** The wishes submitted in it. */
  microWishes: Maybe<MicroWishConnection>;
};

/** A grid: the smallest unit of a community's governance (网格). */
export type GridMicroWishesArgs = {
  where?: InputMaybe<MicroWishWhere>;
  orderBy?: InputMaybe<MicroWishOrder>;
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
  /** When it happened. */
  at: Scalars['DateTime']['output'];
};

/** Which changes a list holds. */
export type ChangeWhere = {
  /** Any of these types. */
  type?: InputMaybe<Array<Scalars['String']['input']>>;
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
  VolunteerTeam: VolunteerTeam;
  Activity: Activity;
  Participation: Participation;
  MicroWish: MicroWish;
  Division: Division;
  PartyOrganization: PartyOrganization;
  Member: Member;
  Unit: Unit;
  Grid: Grid;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  VolunteerTeam: { __typename: 'VolunteerTeam' } & GraphQLRecursivePick<
    FederationTypes['VolunteerTeam'],
    { id: true }
  >;
  Activity: { __typename: 'Activity' } & GraphQLRecursivePick<FederationTypes['Activity'], { id: true }>;
  Participation: { __typename: 'Participation' } & GraphQLRecursivePick<
    FederationTypes['Participation'],
    { id: true }
  >;
  MicroWish: { __typename: 'MicroWish' } & GraphQLRecursivePick<FederationTypes['MicroWish'], { id: true }>;
  Division: { __typename: 'Division' } & GraphQLRecursivePick<FederationTypes['Division'], { code: true }>;
  PartyOrganization: { __typename: 'PartyOrganization' } & GraphQLRecursivePick<
    FederationTypes['PartyOrganization'],
    { id: true }
  >;
  Member: { __typename: 'Member' } & GraphQLRecursivePick<FederationTypes['Member'], { id: true }>;
  Unit: { __typename: 'Unit' } & GraphQLRecursivePick<FederationTypes['Unit'], { id: true }>;
  Grid: { __typename: 'Grid' } & GraphQLRecursivePick<FederationTypes['Grid'], { id: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  OrderDirection: OrderDirection;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  VolunteerTeam: ResolverTypeWrapper<string>;
  VolunteerTeamKind: VolunteerTeamKind;
  VolunteerTeamWhere: VolunteerTeamWhere;
  VolunteerTeamOrder: VolunteerTeamOrder;
  VolunteerTeamOrderField: VolunteerTeamOrderField;
  VolunteerTeamConnection: ResolverTypeWrapper<
    Omit<VolunteerTeamConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['VolunteerTeamEdge']>;
      nodes: Array<ResolversTypes['VolunteerTeam']>;
    }
  >;
  VolunteerTeamEdge: ResolverTypeWrapper<
    Omit<VolunteerTeamEdge, 'node'> & { node: ResolversTypes['VolunteerTeam'] }
  >;
  Activity: ResolverTypeWrapper<string>;
  ActivityState: ActivityState;
  ActivityWhere: ActivityWhere;
  ActivityOrder: ActivityOrder;
  ActivityOrderField: ActivityOrderField;
  ActivityConnection: ResolverTypeWrapper<
    Omit<ActivityConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ActivityEdge']>;
      nodes: Array<ResolversTypes['Activity']>;
    }
  >;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  Participation: ResolverTypeWrapper<string>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ParticipationRole: ParticipationRole;
  ParticipationWhere: ParticipationWhere;
  ParticipationOrder: ParticipationOrder;
  ParticipationOrderField: ParticipationOrderField;
  ParticipationConnection: ResolverTypeWrapper<
    Omit<ParticipationConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ParticipationEdge']>;
      nodes: Array<ResolversTypes['Participation']>;
    }
  >;
  ParticipationEdge: ResolverTypeWrapper<
    Omit<ParticipationEdge, 'node'> & { node: ResolversTypes['Participation'] }
  >;
  UserError: ResolverTypeWrapper<UserError>;
  MicroWish: ResolverTypeWrapper<string>;
  WishCategory: WishCategory;
  MicroWishState: MicroWishState;
  MicroWishWhere: MicroWishWhere;
  MicroWishOrder: MicroWishOrder;
  MicroWishOrderField: MicroWishOrderField;
  MicroWishConnection: ResolverTypeWrapper<
    Omit<MicroWishConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['MicroWishEdge']>;
      nodes: Array<ResolversTypes['MicroWish']>;
    }
  >;
  MicroWishEdge: ResolverTypeWrapper<Omit<MicroWishEdge, 'node'> & { node: ResolversTypes['MicroWish'] }>;
  MicroWishGroupBy: MicroWishGroupBy;
  MicroWishStats: ResolverTypeWrapper<MicroWishStats>;
  MicroWishStatsGroup: ResolverTypeWrapper<MicroWishStatsGroup>;
  WishLimit: ResolverTypeWrapper<
    Omit<WishLimit, 'division'> & { division?: Maybe<ResolversTypes['Division']> }
  >;
  WishLimitWhere: WishLimitWhere;
  WishLimitOrder: WishLimitOrder;
  WishLimitOrderField: WishLimitOrderField;
  WishLimitConnection: ResolverTypeWrapper<
    Omit<WishLimitConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['WishLimitEdge']>;
      nodes: Array<ResolversTypes['WishLimit']>;
    }
  >;
  WishLimitEdge: ResolverTypeWrapper<Omit<WishLimitEdge, 'node'> & { node: ResolversTypes['WishLimit'] }>;
  SubmitMicroWishInput: SubmitMicroWishInput;
  SubmitMicroWishPayload: ResolverTypeWrapper<
    Omit<SubmitMicroWishPayload, 'wish'> & { wish?: Maybe<ResolversTypes['MicroWish']> }
  >;
  PublishMicroWishInput: PublishMicroWishInput;
  PublishMicroWishPayload: ResolverTypeWrapper<
    Omit<PublishMicroWishPayload, 'wish'> & { wish?: Maybe<ResolversTypes['MicroWish']> }
  >;
  RefuseMicroWishInput: RefuseMicroWishInput;
  RefuseMicroWishPayload: ResolverTypeWrapper<
    Omit<RefuseMicroWishPayload, 'wish'> & { wish?: Maybe<ResolversTypes['MicroWish']> }
  >;
  ClaimMicroWishInput: ClaimMicroWishInput;
  ClaimMicroWishPayload: ResolverTypeWrapper<
    Omit<ClaimMicroWishPayload, 'wish'> & { wish?: Maybe<ResolversTypes['MicroWish']> }
  >;
  GiveUpMicroWishInput: GiveUpMicroWishInput;
  GiveUpMicroWishPayload: ResolverTypeWrapper<
    Omit<GiveUpMicroWishPayload, 'wish'> & { wish?: Maybe<ResolversTypes['MicroWish']> }
  >;
  FulfilMicroWishInput: FulfilMicroWishInput;
  FulfilMicroWishPayload: ResolverTypeWrapper<
    Omit<FulfilMicroWishPayload, 'wish'> & { wish?: Maybe<ResolversTypes['MicroWish']> }
  >;
  DisputeMicroWishInput: DisputeMicroWishInput;
  DisputeMicroWishPayload: ResolverTypeWrapper<
    Omit<DisputeMicroWishPayload, 'wish'> & { wish?: Maybe<ResolversTypes['MicroWish']> }
  >;
  ConfirmMicroWishInput: ConfirmMicroWishInput;
  ConfirmMicroWishPayload: ResolverTypeWrapper<
    Omit<ConfirmMicroWishPayload, 'wish'> & { wish?: Maybe<ResolversTypes['MicroWish']> }
  >;
  TraceEntry: ResolverTypeWrapper<TraceEntry>;
  TraceEntryWhere: TraceEntryWhere;
  TraceEntryOrder: TraceEntryOrder;
  TraceEntryOrderField: TraceEntryOrderField;
  TraceEntryConnection: ResolverTypeWrapper<TraceEntryConnection>;
  TraceEntryEdge: ResolverTypeWrapper<TraceEntryEdge>;
  Period: Period;
  VolunteerStats: ResolverTypeWrapper<VolunteerStats>;
  Division: ResolverTypeWrapper<string>;
  PartyOrganization: ResolverTypeWrapper<string>;
  Member: ResolverTypeWrapper<string>;
  Unit: ResolverTypeWrapper<string>;
  Grid: ResolverTypeWrapper<string>;
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
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  VolunteerTeam: string;
  VolunteerTeamWhere: VolunteerTeamWhere;
  VolunteerTeamOrder: VolunteerTeamOrder;
  VolunteerTeamConnection: Omit<VolunteerTeamConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['VolunteerTeamEdge']>;
    nodes: Array<ResolversParentTypes['VolunteerTeam']>;
  };
  VolunteerTeamEdge: Omit<VolunteerTeamEdge, 'node'> & { node: ResolversParentTypes['VolunteerTeam'] };
  Activity: string;
  ActivityWhere: ActivityWhere;
  ActivityOrder: ActivityOrder;
  ActivityConnection: Omit<ActivityConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ActivityEdge']>;
    nodes: Array<ResolversParentTypes['Activity']>;
  };
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  Participation: string;
  Float: Scalars['Float']['output'];
  ParticipationWhere: ParticipationWhere;
  ParticipationOrder: ParticipationOrder;
  ParticipationConnection: Omit<ParticipationConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ParticipationEdge']>;
    nodes: Array<ResolversParentTypes['Participation']>;
  };
  ParticipationEdge: Omit<ParticipationEdge, 'node'> & { node: ResolversParentTypes['Participation'] };
  UserError: UserError;
  MicroWish: string;
  MicroWishWhere: MicroWishWhere;
  MicroWishOrder: MicroWishOrder;
  MicroWishConnection: Omit<MicroWishConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['MicroWishEdge']>;
    nodes: Array<ResolversParentTypes['MicroWish']>;
  };
  MicroWishEdge: Omit<MicroWishEdge, 'node'> & { node: ResolversParentTypes['MicroWish'] };
  MicroWishStats: MicroWishStats;
  MicroWishStatsGroup: MicroWishStatsGroup;
  WishLimit: Omit<WishLimit, 'division'> & { division?: Maybe<ResolversParentTypes['Division']> };
  WishLimitWhere: WishLimitWhere;
  WishLimitOrder: WishLimitOrder;
  WishLimitConnection: Omit<WishLimitConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['WishLimitEdge']>;
    nodes: Array<ResolversParentTypes['WishLimit']>;
  };
  WishLimitEdge: Omit<WishLimitEdge, 'node'> & { node: ResolversParentTypes['WishLimit'] };
  SubmitMicroWishInput: SubmitMicroWishInput;
  SubmitMicroWishPayload: Omit<SubmitMicroWishPayload, 'wish'> & {
    wish?: Maybe<ResolversParentTypes['MicroWish']>;
  };
  PublishMicroWishInput: PublishMicroWishInput;
  PublishMicroWishPayload: Omit<PublishMicroWishPayload, 'wish'> & {
    wish?: Maybe<ResolversParentTypes['MicroWish']>;
  };
  RefuseMicroWishInput: RefuseMicroWishInput;
  RefuseMicroWishPayload: Omit<RefuseMicroWishPayload, 'wish'> & {
    wish?: Maybe<ResolversParentTypes['MicroWish']>;
  };
  ClaimMicroWishInput: ClaimMicroWishInput;
  ClaimMicroWishPayload: Omit<ClaimMicroWishPayload, 'wish'> & {
    wish?: Maybe<ResolversParentTypes['MicroWish']>;
  };
  GiveUpMicroWishInput: GiveUpMicroWishInput;
  GiveUpMicroWishPayload: Omit<GiveUpMicroWishPayload, 'wish'> & {
    wish?: Maybe<ResolversParentTypes['MicroWish']>;
  };
  FulfilMicroWishInput: FulfilMicroWishInput;
  FulfilMicroWishPayload: Omit<FulfilMicroWishPayload, 'wish'> & {
    wish?: Maybe<ResolversParentTypes['MicroWish']>;
  };
  DisputeMicroWishInput: DisputeMicroWishInput;
  DisputeMicroWishPayload: Omit<DisputeMicroWishPayload, 'wish'> & {
    wish?: Maybe<ResolversParentTypes['MicroWish']>;
  };
  ConfirmMicroWishInput: ConfirmMicroWishInput;
  ConfirmMicroWishPayload: Omit<ConfirmMicroWishPayload, 'wish'> & {
    wish?: Maybe<ResolversParentTypes['MicroWish']>;
  };
  TraceEntry: TraceEntry;
  TraceEntryWhere: TraceEntryWhere;
  TraceEntryOrder: TraceEntryOrder;
  TraceEntryConnection: TraceEntryConnection;
  TraceEntryEdge: TraceEntryEdge;
  Period: Period;
  VolunteerStats: VolunteerStats;
  Division: string;
  PartyOrganization: string;
  Member: string;
  Unit: string;
  Grid: string;
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
  volunteerTeam?: Resolver<
    Maybe<ResolversTypes['VolunteerTeam']>,
    ParentType,
    ContextType,
    RequireFields<QueryVolunteerTeamArgs, 'id'>
  >;
  volunteerTeams?: Resolver<
    Maybe<ResolversTypes['VolunteerTeamConnection']>,
    ParentType,
    ContextType,
    Partial<QueryVolunteerTeamsArgs>
  >;
  activity?: Resolver<
    Maybe<ResolversTypes['Activity']>,
    ParentType,
    ContextType,
    RequireFields<QueryActivityArgs, 'id'>
  >;
  activities?: Resolver<
    Maybe<ResolversTypes['ActivityConnection']>,
    ParentType,
    ContextType,
    Partial<QueryActivitiesArgs>
  >;
  microWish?: Resolver<
    Maybe<ResolversTypes['MicroWish']>,
    ParentType,
    ContextType,
    RequireFields<QueryMicroWishArgs, 'id'>
  >;
  microWishes?: Resolver<
    Maybe<ResolversTypes['MicroWishConnection']>,
    ParentType,
    ContextType,
    Partial<QueryMicroWishesArgs>
  >;
  myMicroWishes?: Resolver<
    Maybe<ResolversTypes['MicroWishConnection']>,
    ParentType,
    ContextType,
    Partial<QueryMyMicroWishesArgs>
  >;
  wishLimits?: Resolver<
    Maybe<ResolversTypes['WishLimitConnection']>,
    ParentType,
    ContextType,
    Partial<QueryWishLimitsArgs>
  >;
  volunteerChanges?: Resolver<
    Maybe<ResolversTypes['ChangeConnection']>,
    ParentType,
    ContextType,
    Partial<QueryVolunteerChangesArgs>
  >;
  volunteerTrace?: Resolver<
    Maybe<ResolversTypes['AuditEntryConnection']>,
    ParentType,
    ContextType,
    Partial<QueryVolunteerTraceArgs>
  >;
};

export type MutationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  submitMicroWish?: Resolver<
    ResolversTypes['SubmitMicroWishPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitMicroWishArgs, 'input'>
  >;
  publishMicroWish?: Resolver<
    ResolversTypes['PublishMicroWishPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishMicroWishArgs, 'input'>
  >;
  refuseMicroWish?: Resolver<
    ResolversTypes['RefuseMicroWishPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRefuseMicroWishArgs, 'input'>
  >;
  claimMicroWish?: Resolver<
    ResolversTypes['ClaimMicroWishPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationClaimMicroWishArgs, 'input'>
  >;
  giveUpMicroWish?: Resolver<
    ResolversTypes['GiveUpMicroWishPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGiveUpMicroWishArgs, 'input'>
  >;
  fulfilMicroWish?: Resolver<
    ResolversTypes['FulfilMicroWishPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFulfilMicroWishArgs, 'input'>
  >;
  disputeMicroWish?: Resolver<
    ResolversTypes['DisputeMicroWishPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDisputeMicroWishArgs, 'input'>
  >;
  confirmMicroWish?: Resolver<
    ResolversTypes['ConfirmMicroWishPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmMicroWishArgs, 'input'>
  >;
};

export type VolunteerTeamResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['VolunteerTeam'] = ResolversParentTypes['VolunteerTeam'],
  FederationReferenceType extends FederationReferenceTypes['VolunteerTeam'] =
    FederationReferenceTypes['VolunteerTeam'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['VolunteerTeam']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VolunteerTeamKind'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  foundedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  activities?: Resolver<
    ResolversTypes['ActivityConnection'],
    ParentType,
    ContextType,
    Partial<VolunteerTeamActivitiesArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerTeamConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['VolunteerTeamConnection'] =
    ResolversParentTypes['VolunteerTeamConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['VolunteerTeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerTeamEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['VolunteerTeamEdge'] = ResolversParentTypes['VolunteerTeamEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
};

export type ActivityResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'],
  FederationReferenceType extends FederationReferenceTypes['Activity'] = FederationReferenceTypes['Activity'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Activity']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ActivityState'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  participations?: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    Partial<ActivityParticipationsArgs>
  >;
  participationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ParticipationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation'],
  FederationReferenceType extends FederationReferenceTypes['Participation'] =
    FederationReferenceTypes['Participation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Participation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  signedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ParticipationConnection'] =
    ResolversParentTypes['ParticipationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type UserErrorResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MicroWishResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MicroWish'] = ResolversParentTypes['MicroWish'],
  FederationReferenceType extends FederationReferenceTypes['MicroWish'] =
    FederationReferenceTypes['MicroWish'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['MicroWish']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['WishCategory'], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MicroWishState'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lapsedClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimedByMember?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  claimedByOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  claimedByUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  claimedByTeam?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  fulfilledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  thanks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    Maybe<ResolversTypes['TraceEntryConnection']>,
    ParentType,
    ContextType,
    Partial<MicroWishHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MicroWishConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MicroWishConnection'] =
    ResolversParentTypes['MicroWishConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MicroWishEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MicroWish']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MicroWishEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MicroWishEdge'] = ResolversParentTypes['MicroWishEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MicroWish'], ParentType, ContextType>;
};

export type MicroWishStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MicroWishStats'] = ResolversParentTypes['MicroWishStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submitted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claimed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fulfilled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expired?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lapsedClaims?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['MicroWishStatsGroup']>, ParentType, ContextType>;
};

export type MicroWishStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MicroWishStatsGroup'] =
    ResolversParentTypes['MicroWishStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submitted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claimed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fulfilled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expired?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lapsedClaims?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WishLimitResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WishLimit'] = ResolversParentTypes['WishLimit'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type WishLimitConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WishLimitConnection'] =
    ResolversParentTypes['WishLimitConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['WishLimitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WishLimit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WishLimitEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WishLimitEdge'] = ResolversParentTypes['WishLimitEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WishLimit'], ParentType, ContextType>;
};

export type SubmitMicroWishPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SubmitMicroWishPayload'] =
    ResolversParentTypes['SubmitMicroWishPayload'],
> = {
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishMicroWishPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PublishMicroWishPayload'] =
    ResolversParentTypes['PublishMicroWishPayload'],
> = {
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefuseMicroWishPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RefuseMicroWishPayload'] =
    ResolversParentTypes['RefuseMicroWishPayload'],
> = {
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClaimMicroWishPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ClaimMicroWishPayload'] =
    ResolversParentTypes['ClaimMicroWishPayload'],
> = {
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GiveUpMicroWishPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GiveUpMicroWishPayload'] =
    ResolversParentTypes['GiveUpMicroWishPayload'],
> = {
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FulfilMicroWishPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FulfilMicroWishPayload'] =
    ResolversParentTypes['FulfilMicroWishPayload'],
> = {
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DisputeMicroWishPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DisputeMicroWishPayload'] =
    ResolversParentTypes['DisputeMicroWishPayload'],
> = {
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmMicroWishPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ConfirmMicroWishPayload'] =
    ResolversParentTypes['ConfirmMicroWishPayload'],
> = {
  wish?: Resolver<Maybe<ResolversTypes['MicroWish']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type VolunteerStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['VolunteerStats'] = ResolversParentTypes['VolunteerStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personTimes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residentPersonTimes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinctPeople?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  wishesFulfilled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  volunteerTeams?: Resolver<
    Maybe<ResolversTypes['VolunteerTeamConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionVolunteerTeamsArgs>
  >;
  activities?: Resolver<
    Maybe<ResolversTypes['ActivityConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionActivitiesArgs>
  >;
  microWishes?: Resolver<
    Maybe<ResolversTypes['MicroWishConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionMicroWishesArgs>
  >;
  microWishStats?: Resolver<
    Maybe<ResolversTypes['MicroWishStats']>,
    ParentType,
    ContextType,
    Partial<DivisionMicroWishStatsArgs>
  >;
  volunteerStats?: Resolver<
    Maybe<ResolversTypes['VolunteerStats']>,
    ParentType,
    ContextType,
    Partial<DivisionVolunteerStatsArgs>
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
  volunteerTeams?: Resolver<
    Maybe<ResolversTypes['VolunteerTeamConnection']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationVolunteerTeamsArgs>
  >;
  claimedMicroWishes?: Resolver<
    Maybe<ResolversTypes['MicroWishConnection']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationClaimedMicroWishesArgs>
  >;
  volunteerHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  claimedMicroWishes?: Resolver<
    Maybe<ResolversTypes['MicroWishConnection']>,
    ParentType,
    ContextType,
    Partial<MemberClaimedMicroWishesArgs>
  >;
  volunteerHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  claimedMicroWishes?: Resolver<
    Maybe<ResolversTypes['MicroWishConnection']>,
    ParentType,
    ContextType,
    Partial<UnitClaimedMicroWishesArgs>
  >;
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
  microWishes?: Resolver<
    Maybe<ResolversTypes['MicroWishConnection']>,
    ParentType,
    ContextType,
    Partial<GridMicroWishesArgs>
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
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  VolunteerTeam?: VolunteerTeamResolvers<ContextType>;
  VolunteerTeamConnection?: VolunteerTeamConnectionResolvers<ContextType>;
  VolunteerTeamEdge?: VolunteerTeamEdgeResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  MicroWish?: MicroWishResolvers<ContextType>;
  MicroWishConnection?: MicroWishConnectionResolvers<ContextType>;
  MicroWishEdge?: MicroWishEdgeResolvers<ContextType>;
  MicroWishStats?: MicroWishStatsResolvers<ContextType>;
  MicroWishStatsGroup?: MicroWishStatsGroupResolvers<ContextType>;
  WishLimit?: WishLimitResolvers<ContextType>;
  WishLimitConnection?: WishLimitConnectionResolvers<ContextType>;
  WishLimitEdge?: WishLimitEdgeResolvers<ContextType>;
  SubmitMicroWishPayload?: SubmitMicroWishPayloadResolvers<ContextType>;
  PublishMicroWishPayload?: PublishMicroWishPayloadResolvers<ContextType>;
  RefuseMicroWishPayload?: RefuseMicroWishPayloadResolvers<ContextType>;
  ClaimMicroWishPayload?: ClaimMicroWishPayloadResolvers<ContextType>;
  GiveUpMicroWishPayload?: GiveUpMicroWishPayloadResolvers<ContextType>;
  FulfilMicroWishPayload?: FulfilMicroWishPayloadResolvers<ContextType>;
  DisputeMicroWishPayload?: DisputeMicroWishPayloadResolvers<ContextType>;
  ConfirmMicroWishPayload?: ConfirmMicroWishPayloadResolvers<ContextType>;
  TraceEntry?: TraceEntryResolvers<ContextType>;
  TraceEntryConnection?: TraceEntryConnectionResolvers<ContextType>;
  TraceEntryEdge?: TraceEntryEdgeResolvers<ContextType>;
  VolunteerStats?: VolunteerStatsResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  PartyOrganization?: PartyOrganizationResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
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
  VolunteerTeam: VolunteerTeam;
  VolunteerTeamKind: VolunteerTeamKind;
  VolunteerTeamWhere: VolunteerTeamWhere;
  VolunteerTeamOrder: VolunteerTeamOrder;
  VolunteerTeamOrderField: VolunteerTeamOrderField;
  VolunteerTeamConnection: VolunteerTeamConnection;
  VolunteerTeamEdge: VolunteerTeamEdge;
  Activity: Activity;
  ActivityState: ActivityState;
  ActivityWhere: ActivityWhere;
  ActivityOrder: ActivityOrder;
  ActivityOrderField: ActivityOrderField;
  ActivityConnection: ActivityConnection;
  ActivityEdge: ActivityEdge;
  Participation: Participation;
  ParticipationRole: ParticipationRole;
  ParticipationWhere: ParticipationWhere;
  ParticipationOrder: ParticipationOrder;
  ParticipationOrderField: ParticipationOrderField;
  ParticipationConnection: ParticipationConnection;
  ParticipationEdge: ParticipationEdge;
  UserError: UserError;
  MicroWish: MicroWish;
  WishCategory: WishCategory;
  MicroWishState: MicroWishState;
  MicroWishWhere: MicroWishWhere;
  MicroWishOrder: MicroWishOrder;
  MicroWishOrderField: MicroWishOrderField;
  MicroWishConnection: MicroWishConnection;
  MicroWishEdge: MicroWishEdge;
  MicroWishGroupBy: MicroWishGroupBy;
  MicroWishStats: MicroWishStats;
  MicroWishStatsGroup: MicroWishStatsGroup;
  WishLimit: WishLimit;
  WishLimitWhere: WishLimitWhere;
  WishLimitOrder: WishLimitOrder;
  WishLimitOrderField: WishLimitOrderField;
  WishLimitConnection: WishLimitConnection;
  WishLimitEdge: WishLimitEdge;
  SubmitMicroWishInput: SubmitMicroWishInput;
  SubmitMicroWishPayload: SubmitMicroWishPayload;
  PublishMicroWishInput: PublishMicroWishInput;
  PublishMicroWishPayload: PublishMicroWishPayload;
  RefuseMicroWishInput: RefuseMicroWishInput;
  RefuseMicroWishPayload: RefuseMicroWishPayload;
  ClaimMicroWishInput: ClaimMicroWishInput;
  ClaimMicroWishPayload: ClaimMicroWishPayload;
  GiveUpMicroWishInput: GiveUpMicroWishInput;
  GiveUpMicroWishPayload: GiveUpMicroWishPayload;
  FulfilMicroWishInput: FulfilMicroWishInput;
  FulfilMicroWishPayload: FulfilMicroWishPayload;
  DisputeMicroWishInput: DisputeMicroWishInput;
  DisputeMicroWishPayload: DisputeMicroWishPayload;
  ConfirmMicroWishInput: ConfirmMicroWishInput;
  ConfirmMicroWishPayload: ConfirmMicroWishPayload;
  TraceEntry: TraceEntry;
  TraceEntryWhere: TraceEntryWhere;
  TraceEntryOrder: TraceEntryOrder;
  TraceEntryOrderField: TraceEntryOrderField;
  TraceEntryConnection: TraceEntryConnection;
  TraceEntryEdge: TraceEntryEdge;
  Period: Period;
  VolunteerStats: VolunteerStats;
  Division: Division;
  PartyOrganization: PartyOrganization;
  Member: Member;
  Unit: Unit;
  Grid: Grid;
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
  'Query.volunteerTeam': QueryVolunteerTeamArgs;
  'Query.volunteerTeams': QueryVolunteerTeamsArgs;
  'Query.activity': QueryActivityArgs;
  'Query.activities': QueryActivitiesArgs;
  'Query.microWish': QueryMicroWishArgs;
  'Query.microWishes': QueryMicroWishesArgs;
  'Query.myMicroWishes': QueryMyMicroWishesArgs;
  'Query.wishLimits': QueryWishLimitsArgs;
  'Query.volunteerChanges': QueryVolunteerChangesArgs;
  'Query.volunteerTrace': QueryVolunteerTraceArgs;
  'Mutation.submitMicroWish': MutationSubmitMicroWishArgs;
  'Mutation.publishMicroWish': MutationPublishMicroWishArgs;
  'Mutation.refuseMicroWish': MutationRefuseMicroWishArgs;
  'Mutation.claimMicroWish': MutationClaimMicroWishArgs;
  'Mutation.giveUpMicroWish': MutationGiveUpMicroWishArgs;
  'Mutation.fulfilMicroWish': MutationFulfilMicroWishArgs;
  'Mutation.disputeMicroWish': MutationDisputeMicroWishArgs;
  'Mutation.confirmMicroWish': MutationConfirmMicroWishArgs;
  'VolunteerTeam.activities': VolunteerTeamActivitiesArgs;
  'Activity.participations': ActivityParticipationsArgs;
  'MicroWish.history': MicroWishHistoryArgs;
  'Division.volunteerTeams': DivisionVolunteerTeamsArgs;
  'Division.activities': DivisionActivitiesArgs;
  'Division.microWishes': DivisionMicroWishesArgs;
  'Division.microWishStats': DivisionMicroWishStatsArgs;
  'Division.volunteerStats': DivisionVolunteerStatsArgs;
  'PartyOrganization.volunteerTeams': PartyOrganizationVolunteerTeamsArgs;
  'PartyOrganization.claimedMicroWishes': PartyOrganizationClaimedMicroWishesArgs;
  'Member.claimedMicroWishes': MemberClaimedMicroWishesArgs;
  'Unit.claimedMicroWishes': UnitClaimedMicroWishesArgs;
  'Grid.microWishes': GridMicroWishesArgs;
};
