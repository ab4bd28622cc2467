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
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
  /** The teams that work in it or in a part of it. */
  volunteerTeams: Maybe<VolunteerTeamConnection>;
  /** The activities that take place in it or in a part of it. */
  activities: Maybe<ActivityConnection>;
  /** Voluntary service given in it, by the sign-in of each participation. */
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
export type DivisionVolunteerStatsArgs = {
  period?: InputMaybe<Period>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganization = {
  __typename?: 'PartyOrganization';
  id: Scalars['ID']['output'];
  /** The teams it owns. */
  volunteerTeams: Maybe<VolunteerTeamConnection>;
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

/** A Party member in the register (党员). Needs the scope `members:read`. */
export type Member = {
  __typename?: 'Member';
  id: Scalars['ID']['output'];
  /** Hours of service credited, in hours. Null when it rests on fewer than five people and you may not see them. */
  volunteerHours: Maybe<Scalars['Float']['output']>;
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
  Division: Division;
  PartyOrganization: PartyOrganization;
  Member: Member;
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
  Division: { __typename: 'Division' } & GraphQLRecursivePick<FederationTypes['Division'], { code: true }>;
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
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  OrderDirection: OrderDirection;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
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
  Period: Period;
  VolunteerStats: ResolverTypeWrapper<VolunteerStats>;
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
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
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
  Period: Period;
  VolunteerStats: VolunteerStats;
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
  volunteerHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  VolunteerTeam?: VolunteerTeamResolvers<ContextType>;
  VolunteerTeamConnection?: VolunteerTeamConnectionResolvers<ContextType>;
  VolunteerTeamEdge?: VolunteerTeamEdgeResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  VolunteerStats?: VolunteerStatsResolvers<ContextType>;
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
  Period: Period;
  VolunteerStats: VolunteerStats;
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
  'Query.volunteerTeam': QueryVolunteerTeamArgs;
  'Query.volunteerTeams': QueryVolunteerTeamsArgs;
  'Query.activity': QueryActivityArgs;
  'Query.activities': QueryActivitiesArgs;
  'Query.volunteerChanges': QueryVolunteerChangesArgs;
  'Query.volunteerTrace': QueryVolunteerTraceArgs;
  'VolunteerTeam.activities': VolunteerTeamActivitiesArgs;
  'Activity.participations': ActivityParticipationsArgs;
  'Division.volunteerTeams': DivisionVolunteerTeamsArgs;
  'Division.activities': DivisionActivitiesArgs;
  'Division.volunteerStats': DivisionVolunteerStatsArgs;
  'PartyOrganization.volunteerTeams': PartyOrganizationVolunteerTeamsArgs;
};
