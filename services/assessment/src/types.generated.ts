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
  /** One assessment cycle by id. */
  assessmentCycle: Maybe<AssessmentCycle>;
  /** All assessment cycles. */
  assessmentCycles: Maybe<AssessmentCycleConnection>;
  /**
   * What changed in the service assessment (变更流水), oldest first and complete: read on after the last `endCursor`, and
   * after the same one again while a page is empty. Each service has its own feed; a field of `Query` is answered by one
   * service only.
   */
  assessmentChanges: Maybe<ChangeConnection>;
  /** The steps written down in the service assessment, newest first, for auditors (审计). Needs the scope `trace:read`. */
  assessmentTrace: Maybe<AuditEntryConnection>;
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
  /** The scores given. */
  scores: AssessmentScoreConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
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

/** Which cycles a list holds. */
export type AssessmentCycleWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<AssessmentCycleState>>;
  /** Assesses the division with this code or a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
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
  /** The day the score was given. */
  scoredOn: Scalars['Date']['output'];
};

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

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
  /** The cycles that assess it or a part of it. */
  assessmentCycles: Maybe<AssessmentCycleConnection>;
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

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganization = {
  __typename?: 'PartyOrganization';
  id: Scalars['ID']['output'];
  /** The newest score of a cycle that is final or applied; null when there is none. */
  latestAssessment: Maybe<AssessmentScore>;
  /** All scores, newest first. */
  assessments: Maybe<AssessmentScoreConnection>;
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
  AssessmentCycle: AssessmentCycle;
  AssessmentScore: AssessmentScore;
  Division: Division;
  PartyOrganization: PartyOrganization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AssessmentCycle: { __typename: 'AssessmentCycle' } & GraphQLRecursivePick<
    FederationTypes['AssessmentCycle'],
    { id: true }
  >;
  AssessmentScore: { __typename: 'AssessmentScore' } & GraphQLRecursivePick<
    FederationTypes['AssessmentScore'],
    { id: true }
  >;
  Division: { __typename: 'Division' } & GraphQLRecursivePick<FederationTypes['Division'], { code: true }>;
  PartyOrganization: { __typename: 'PartyOrganization' } & GraphQLRecursivePick<
    FederationTypes['PartyOrganization'],
    { id: true }
  >;
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
  AssessmentCycle: ResolverTypeWrapper<string>;
  AssessmentCycleState: AssessmentCycleState;
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
  AssessmentScore: ResolverTypeWrapper<string>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
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
  Division: ResolverTypeWrapper<string>;
  PartyOrganization: ResolverTypeWrapper<string>;
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
  AssessmentCycle: string;
  AssessmentCycleWhere: AssessmentCycleWhere;
  AssessmentCycleOrder: AssessmentCycleOrder;
  AssessmentCycleConnection: Omit<AssessmentCycleConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['AssessmentCycleEdge']>;
    nodes: Array<ResolversParentTypes['AssessmentCycle']>;
  };
  AssessmentCycleEdge: Omit<AssessmentCycleEdge, 'node'> & { node: ResolversParentTypes['AssessmentCycle'] };
  AssessmentScore: string;
  Float: Scalars['Float']['output'];
  AssessmentScoreWhere: AssessmentScoreWhere;
  AssessmentScoreOrder: AssessmentScoreOrder;
  AssessmentScoreConnection: Omit<AssessmentScoreConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['AssessmentScoreEdge']>;
    nodes: Array<ResolversParentTypes['AssessmentScore']>;
  };
  AssessmentScoreEdge: Omit<AssessmentScoreEdge, 'node'> & { node: ResolversParentTypes['AssessmentScore'] };
  Division: string;
  PartyOrganization: string;
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
  scores?: Resolver<
    ResolversTypes['AssessmentScoreConnection'],
    ParentType,
    ContextType,
    Partial<AssessmentCycleScoresArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  scoredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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
  latestAssessment?: Resolver<Maybe<ResolversTypes['AssessmentScore']>, ParentType, ContextType>;
  assessments?: Resolver<
    Maybe<ResolversTypes['AssessmentScoreConnection']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationAssessmentsArgs>
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
  AssessmentCycle?: AssessmentCycleResolvers<ContextType>;
  AssessmentCycleConnection?: AssessmentCycleConnectionResolvers<ContextType>;
  AssessmentCycleEdge?: AssessmentCycleEdgeResolvers<ContextType>;
  AssessmentScore?: AssessmentScoreResolvers<ContextType>;
  AssessmentScoreConnection?: AssessmentScoreConnectionResolvers<ContextType>;
  AssessmentScoreEdge?: AssessmentScoreEdgeResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  PartyOrganization?: PartyOrganizationResolvers<ContextType>;
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
  AssessmentCycle: AssessmentCycle;
  AssessmentCycleState: AssessmentCycleState;
  AssessmentCycleWhere: AssessmentCycleWhere;
  AssessmentCycleOrder: AssessmentCycleOrder;
  AssessmentCycleOrderField: AssessmentCycleOrderField;
  AssessmentCycleConnection: AssessmentCycleConnection;
  AssessmentCycleEdge: AssessmentCycleEdge;
  AssessmentScore: AssessmentScore;
  AssessmentGrade: AssessmentGrade;
  AssessmentScoreWhere: AssessmentScoreWhere;
  AssessmentScoreOrder: AssessmentScoreOrder;
  AssessmentScoreOrderField: AssessmentScoreOrderField;
  AssessmentScoreConnection: AssessmentScoreConnection;
  AssessmentScoreEdge: AssessmentScoreEdge;
  Division: Division;
  PartyOrganization: PartyOrganization;
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
  'Query.assessmentCycle': QueryAssessmentCycleArgs;
  'Query.assessmentCycles': QueryAssessmentCyclesArgs;
  'Query.assessmentChanges': QueryAssessmentChangesArgs;
  'Query.assessmentTrace': QueryAssessmentTraceArgs;
  'AssessmentCycle.scores': AssessmentCycleScoresArgs;
  'Division.assessmentCycles': DivisionAssessmentCyclesArgs;
  'PartyOrganization.assessments': PartyOrganizationAssessmentsArgs;
};
