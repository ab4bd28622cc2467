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
  /** One Party member by id. */
  member: Maybe<Member>;
  /** All Party members in the register. */
  members: Maybe<MemberConnection>;
  /**
   * What changed in the service members (变更流水), oldest first and complete: read on after the last `endCursor`, and
   * after the same one again while a page is empty. Each service has its own feed; a field of `Query` is answered by one
   * service only.
   */
  membersChanges: Maybe<ChangeConnection>;
  /** The steps written down in the service members, newest first, for auditors (审计). Needs the scope `trace:read`. */
  membersTrace: Maybe<AuditEntryConnection>;
};

export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMembersArgs = {
  where?: InputMaybe<MemberWhere>;
  orderBy?: InputMaybe<MemberOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryMembersChangesArgs = {
  where?: InputMaybe<ChangeWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryMembersTraceArgs = {
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
  /**
   * Shows personal data of a member in full, for a purpose that is written into the trace before the answer (查看个人信息).
   * At most once in an operation, and never kept under an `Idempotency-Key`. Needs the scope `personal:read`.
   */
  revealPersonalData: RevealPersonalDataPayload;
  /** Corrects personal data of a member (更正个人信息); fields left out stay. Needs the scope `members:write`. */
  correctPersonalData: CorrectPersonalDataPayload;
  /**
   * Erases the personal data of a member (删除个人信息): the name becomes 某某, and the year of birth, both numbers and all
   * consents end. The facts of the register stay. Refused while the member holds a post. Needs the scope `members:write`.
   */
  erasePersonalData: ErasePersonalDataPayload;
  /** Notes that a member agrees to a use of personal data (同意). By the member, or with the scope `members:write`; needs a signed-in caller. */
  giveConsent: GiveConsentPayload;
  /** Notes that a member no longer agrees (撤回同意). By the member, or with the scope `members:write`; needs a signed-in caller. */
  withdrawConsent: WithdrawConsentPayload;
};

export type MutationRevealPersonalDataArgs = {
  input: RevealPersonalDataInput;
};

export type MutationCorrectPersonalDataArgs = {
  input: CorrectPersonalDataInput;
};

export type MutationErasePersonalDataArgs = {
  input: ErasePersonalDataInput;
};

export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};

export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};

/** What is right instead. A datum given as null is removed. */
export type CorrectPersonalDataInput = {
  /** The member's id. */
  member: Scalars['ID']['input'];
  /** The version that was read; refused with CONFLICT when the member has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** The name, 1 to 50 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The year of birth. */
  birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** The telephone number, however it is written. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The resident identity number, 18 characters (or 15, of old). */
  nationalId?: InputMaybe<Scalars['String']['input']>;
};

/** The member as corrected, or why not. */
export type CorrectPersonalDataPayload = {
  __typename?: 'CorrectPersonalDataPayload';
  /** The member; null when refused. */
  member: Maybe<Member>;
  /** Why nothing was corrected; empty on success. */
  userErrors: Array<UserError>;
};

/** Whose personal data are erased, and why. */
export type ErasePersonalDataInput = {
  /** The member's id. */
  member: Scalars['ID']['input'];
  /** The version that was read; refused with CONFLICT when the member has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, 6 to 200 characters. Auditors read it. */
  reason: Scalars['String']['input'];
};

/** The member without personal data, or why not. */
export type ErasePersonalDataPayload = {
  __typename?: 'ErasePersonalDataPayload';
  /** The member; null when refused. */
  member: Maybe<Member>;
  /** Why nothing was erased; empty on success. */
  userErrors: Array<UserError>;
};

/** What a member agrees to. */
export type GiveConsentInput = {
  /** The member's id. */
  member: Scalars['ID']['input'];
  /** What the data are used for, 1 to 60 characters, such as `sms-notices`. */
  purpose: Scalars['String']['input'];
  /** Which version of the text was agreed to, 1 to 40 characters. A later version replaces an earlier one. */
  version: Scalars['String']['input'];
};

/** The member with the consent, or why not. */
export type GiveConsentPayload = {
  __typename?: 'GiveConsentPayload';
  /** The member; null when refused. */
  member: Maybe<Member>;
  /** Why nothing was noted; empty on success. */
  userErrors: Array<UserError>;
};

/** What a member no longer agrees to. */
export type WithdrawConsentInput = {
  /** The member's id. */
  member: Scalars['ID']['input'];
  /** The purpose agreed to. */
  purpose: Scalars['String']['input'];
};

/** The member without the consent, or why not. */
export type WithdrawConsentPayload = {
  __typename?: 'WithdrawConsentPayload';
  /** The member; null when refused. */
  member: Maybe<Member>;
  /** Why nothing was noted; empty on success. */
  userErrors: Array<UserError>;
};

/** That a member agrees to a use of personal data, until it is withdrawn (同意). */
export type Consent = {
  __typename?: 'Consent';
  /** Opaque id, `cns_…`. */
  id: Scalars['ID']['output'];
  /** What the data are used for. */
  purpose: Scalars['String']['output'];
  /** Which version of the text was agreed to. */
  version: Scalars['String']['output'];
  /** When it was given. */
  givenAt: Scalars['DateTime']['output'];
  /** When it was withdrawn, or replaced by a later version; null while it holds. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** Whose personal data are asked for, which, and what for. */
export type RevealPersonalDataInput = {
  /** The member's id. */
  member: Scalars['ID']['input'];
  /** Which data; no more than the purpose needs. */
  data: Array<PersonalDatum>;
  /** What the data are needed for, 6 to 200 characters. Auditors read it. */
  purpose: Scalars['String']['input'];
};

/** Personal data that are stored sealed. */
export type PersonalDatum =
  /** 电话 */
  | 'PHONE'
  /** 公民身份号码 */
  | 'NATIONAL_ID';

/** Personal data in full, or why they are not shown. */
export type RevealPersonalDataPayload = {
  __typename?: 'RevealPersonalDataPayload';
  /** The member; null when refused. */
  member: Maybe<Member>;
  /** The telephone number, digits only; null when it was not asked for, or none is known. */
  phone: Maybe<Scalars['String']['output']>;
  /** The resident identity number; null when it was not asked for, or none is known. */
  nationalId: Maybe<Scalars['String']['output']>;
  /** Why nothing is shown; empty on success. */
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

/** A Party member in the register (党员). Needs the scope `members:read`. */
export type Member = {
  __typename?: 'Member';
  /** Opaque id, `mbr_…`. */
  id: Scalars['ID']['output'];
  /** The name; only the surname is shown to those without the right to personal data. */
  name: Scalars['String']['output'];
  /** The year of birth; null to those without the right to personal data. */
  birthYear: Maybe<Scalars['Int']['output']>;
  /** The telephone number (电话), of which everybody is shown the beginning and the end: `138****1234`. Null where none is known; in full by `revealPersonalData` only. */
  phone: Maybe<Scalars['String']['output']>;
  /** The resident identity number (公民身份号码), of which everybody is shown the province and the end: `53**************3X`. Null where none is known; in full by `revealPersonalData` only. */
  nationalId: Maybe<Scalars['String']['output']>;
  /** The day of admission. */
  joinedOn: Scalars['Date']['output'];
  /** In service, retired, floating and so on. */
  kind: MemberKind;
  /** Whether a full or a probationary member. */
  status: MemberStatus;
  /** The community the member lives in. */
  residence: Maybe<Division>;
  /** The branch that holds the formal affiliation on the day asked (组织关系). */
  primaryOrganization: Maybe<PartyOrganization>;
  /** All affiliations on the day asked: exactly one primary, any number of secondary ones. */
  affiliations: AffiliationConnection;
  /** The posts held on the day asked. */
  posts: PostConnection;
  /** What the member has agreed to, oldest first, at most 1,000. */
  consents: Array<Consent>;
  /** When the personal data were erased, on request or after the time they are kept; null as a rule. */
  erasedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A Party member in the register (党员). Needs the scope `members:read`. */
export type MemberPrimaryOrganizationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A Party member in the register (党员). Needs the scope `members:read`. */
export type MemberAffiliationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AffiliationWhere>;
  orderBy?: InputMaybe<AffiliationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A Party member in the register (党员). Needs the scope `members:read`. */
export type MemberPostsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PostWhere>;
  orderBy?: InputMaybe<PostOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** What kind of member (党员类别). */
export type MemberKind =
  /** 在职 */
  | 'IN_SERVICE'
  /** 离退休 */
  | 'RETIRED'
  /** 流动 */
  | 'FLOATING'
  /** 新业态 */
  | 'NEW_SECTOR'
  /** 学生 */
  | 'STUDENT';

/** Full or probationary. */
export type MemberStatus =
  /** 正式党员 */
  | 'FULL'
  /** 预备党员 */
  | 'PROBATIONARY';

/** Which members a list holds. */
export type MemberWhere = {
  /** Any of these kinds. */
  kind?: InputMaybe<Array<MemberKind>>;
  /** Any of these states. */
  status?: InputMaybe<Array<MemberStatus>>;
  /** Lives in the division with this code. */
  residence?: InputMaybe<Scalars['ID']['input']>;
  /** Admitted on this day or later. */
  joinedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Admitted before this day. */
  joinedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Has this telephone number, however it is written. Refused without the scope `personal:read`. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Has this resident identity number. Refused without the scope `personal:read`. */
  nationalId?: InputMaybe<Scalars['String']['input']>;
};

/** How members are sorted. */
export type MemberOrder = {
  /** What to sort by. */
  field: MemberOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What members can be sorted by. */
export type MemberOrderField = 'JOINED' | 'ID';

/** A page of Party members. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The rows of this page with their cursors. */
  edges: Array<MemberEdge>;
  /** The rows of this page. */
  nodes: Array<Member>;
  /** Where this page lies in the whole list. Needs the scope `members:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of Party members with its cursor. Needs the scope `members:read`. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Member;
};

/** That a member belongs to an organization for a time (组织隶属). Needs the scope `members:read`. */
export type Affiliation = {
  __typename?: 'Affiliation';
  /** Opaque id, `aff_…`. */
  id: Scalars['ID']['output'];
  /** Formal or additional. */
  type: AffiliationType;
  /** The member. */
  member: Maybe<Member>;
  /** The organization, a branch as a rule. */
  organization: Maybe<PartyOrganization>;
  /** The Party group inside the branch, where assigned. */
  partyGroup: Maybe<PartyOrganization>;
  /** The first day. */
  validFrom: Scalars['Date']['output'];
  /** The first day no longer; null while it lasts. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** Formal or additional affiliation. */
export type AffiliationType =
  /** 组织关系所在 */
  | 'PRIMARY'
  /** 居住地、小区、项目等 */
  | 'SECONDARY';

/** Which affiliations a list holds. */
export type AffiliationWhere = {
  /** Any of these types. */
  type?: InputMaybe<Array<AffiliationType>>;
};

/** How affiliations are sorted. */
export type AffiliationOrder = {
  /** What to sort by. */
  field: AffiliationOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What affiliations can be sorted by. */
export type AffiliationOrderField = 'FROM' | 'ID';

/** A page of affiliations. */
export type AffiliationConnection = {
  __typename?: 'AffiliationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<AffiliationEdge>;
  /** The rows of this page. */
  nodes: Array<Affiliation>;
  /** Where this page lies in the whole list. Needs the scope `members:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of affiliations with its cursor. Needs the scope `members:read`. */
export type AffiliationEdge = {
  __typename?: 'AffiliationEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Affiliation;
};

/** A post in a Party organization, held for a time (党内职务). Needs a signed-in caller. */
export type Post = {
  __typename?: 'Post';
  /** Opaque id, `pst_…`. */
  id: Scalars['ID']['output'];
  /** What post. */
  role: PostRole;
  /** Who holds it. */
  holder: Maybe<Member>;
  /** In which organization. */
  organization: Maybe<PartyOrganization>;
  /** The first day. */
  validFrom: Scalars['Date']['output'];
  /** The first day no longer; null while it lasts. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A post in a Party organization. */
export type PostRole =
  /** 书记 */
  | 'SECRETARY'
  /** 副书记 */
  | 'DEPUTY_SECRETARY'
  /** 委员 */
  | 'COMMITTEE_MEMBER'
  /** 组长 */
  | 'GROUP_LEADER';

/** Which posts a list holds. */
export type PostWhere = {
  /** Any of these roles. */
  role?: InputMaybe<Array<PostRole>>;
};

/** How posts are sorted. */
export type PostOrder = {
  /** What to sort by. */
  field: PostOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What posts can be sorted by. */
export type PostOrderField = 'ROLE' | 'FROM';

/** A page of posts. */
export type PostConnection = {
  __typename?: 'PostConnection';
  /** The rows of this page with their cursors. */
  edges: Array<PostEdge>;
  /** The rows of this page. */
  nodes: Array<Post>;
  /** Where this page lies in the whole list. Needs a signed-in caller. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of posts with its cursor. Needs a signed-in caller. */
export type PostEdge = {
  __typename?: 'PostEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Post;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganization = {
  __typename?: 'PartyOrganization';
  id: Scalars['ID']['output'];
  path: Scalars['String']['output'];
  /** Who is secretary, or leader of a Party group, on the day asked. */
  secretary: Maybe<Member>;
  /** Members whose formal affiliation lies in this organization or below it on the day asked, in persons. Null when it rests on fewer than five people and you may not see them. */
  memberCount: Maybe<Scalars['Int']['output']>;
  /** The members behind `memberCount`. */
  members: Maybe<MemberConnection>;
  /** The posts of this organization on the day asked. */
  posts: Maybe<PostConnection>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationSecretaryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationMemberCountArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<MemberWhere>;
  orderBy?: InputMaybe<MemberOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationPostsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PostWhere>;
  orderBy?: InputMaybe<PostOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
  /** Members who live in this division, in persons. Null when it rests on fewer than five people and you may not see them. */
  residentMemberCount: Maybe<Scalars['Int']['output']>;
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
  Member: Member;
  Affiliation: Affiliation;
  Post: Post;
  PartyOrganization: PartyOrganization;
  Division: Division;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Member: { __typename: 'Member' } & GraphQLRecursivePick<FederationTypes['Member'], { id: true }>;
  Affiliation: { __typename: 'Affiliation' } & GraphQLRecursivePick<
    FederationTypes['Affiliation'],
    { id: true }
  >;
  Post: { __typename: 'Post' } & GraphQLRecursivePick<FederationTypes['Post'], { id: true }>;
  PartyOrganization: { __typename: 'PartyOrganization' } & GraphQLRecursivePick<
    FederationTypes['PartyOrganization'],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
    );
  Division: { __typename: 'Division' } & GraphQLRecursivePick<FederationTypes['Division'], { code: true }>;
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
  CorrectPersonalDataInput: CorrectPersonalDataInput;
  CorrectPersonalDataPayload: ResolverTypeWrapper<
    Omit<CorrectPersonalDataPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }
  >;
  ErasePersonalDataInput: ErasePersonalDataInput;
  ErasePersonalDataPayload: ResolverTypeWrapper<
    Omit<ErasePersonalDataPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }
  >;
  GiveConsentInput: GiveConsentInput;
  GiveConsentPayload: ResolverTypeWrapper<
    Omit<GiveConsentPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }
  >;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentPayload: ResolverTypeWrapper<
    Omit<WithdrawConsentPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }
  >;
  Consent: ResolverTypeWrapper<Consent>;
  RevealPersonalDataInput: RevealPersonalDataInput;
  PersonalDatum: PersonalDatum;
  RevealPersonalDataPayload: ResolverTypeWrapper<
    Omit<RevealPersonalDataPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }
  >;
  UserError: ResolverTypeWrapper<UserError>;
  Member: ResolverTypeWrapper<string>;
  MemberKind: MemberKind;
  MemberStatus: MemberStatus;
  MemberWhere: MemberWhere;
  MemberOrder: MemberOrder;
  MemberOrderField: MemberOrderField;
  MemberConnection: ResolverTypeWrapper<
    Omit<MemberConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['MemberEdge']>;
      nodes: Array<ResolversTypes['Member']>;
    }
  >;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  Affiliation: ResolverTypeWrapper<string>;
  AffiliationType: AffiliationType;
  AffiliationWhere: AffiliationWhere;
  AffiliationOrder: AffiliationOrder;
  AffiliationOrderField: AffiliationOrderField;
  AffiliationConnection: ResolverTypeWrapper<
    Omit<AffiliationConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['AffiliationEdge']>;
      nodes: Array<ResolversTypes['Affiliation']>;
    }
  >;
  AffiliationEdge: ResolverTypeWrapper<
    Omit<AffiliationEdge, 'node'> & { node: ResolversTypes['Affiliation'] }
  >;
  Post: ResolverTypeWrapper<string>;
  PostRole: PostRole;
  PostWhere: PostWhere;
  PostOrder: PostOrder;
  PostOrderField: PostOrderField;
  PostConnection: ResolverTypeWrapper<
    Omit<PostConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['PostEdge']>;
      nodes: Array<ResolversTypes['Post']>;
    }
  >;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PartyOrganization: ResolverTypeWrapper<string>;
  Division: ResolverTypeWrapper<string>;
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
  CorrectPersonalDataInput: CorrectPersonalDataInput;
  CorrectPersonalDataPayload: Omit<CorrectPersonalDataPayload, 'member'> & {
    member?: Maybe<ResolversParentTypes['Member']>;
  };
  ErasePersonalDataInput: ErasePersonalDataInput;
  ErasePersonalDataPayload: Omit<ErasePersonalDataPayload, 'member'> & {
    member?: Maybe<ResolversParentTypes['Member']>;
  };
  GiveConsentInput: GiveConsentInput;
  GiveConsentPayload: Omit<GiveConsentPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentPayload: Omit<WithdrawConsentPayload, 'member'> & {
    member?: Maybe<ResolversParentTypes['Member']>;
  };
  Consent: Consent;
  RevealPersonalDataInput: RevealPersonalDataInput;
  RevealPersonalDataPayload: Omit<RevealPersonalDataPayload, 'member'> & {
    member?: Maybe<ResolversParentTypes['Member']>;
  };
  UserError: UserError;
  Member: string;
  MemberWhere: MemberWhere;
  MemberOrder: MemberOrder;
  MemberConnection: Omit<MemberConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['MemberEdge']>;
    nodes: Array<ResolversParentTypes['Member']>;
  };
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  Affiliation: string;
  AffiliationWhere: AffiliationWhere;
  AffiliationOrder: AffiliationOrder;
  AffiliationConnection: Omit<AffiliationConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['AffiliationEdge']>;
    nodes: Array<ResolversParentTypes['Affiliation']>;
  };
  AffiliationEdge: Omit<AffiliationEdge, 'node'> & { node: ResolversParentTypes['Affiliation'] };
  Post: string;
  PostWhere: PostWhere;
  PostOrder: PostOrder;
  PostConnection: Omit<PostConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['PostEdge']>;
    nodes: Array<ResolversParentTypes['Post']>;
  };
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PartyOrganization: string;
  Division: string;
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
  member?: Resolver<
    Maybe<ResolversTypes['Member']>,
    ParentType,
    ContextType,
    RequireFields<QueryMemberArgs, 'id'>
  >;
  members?: Resolver<
    Maybe<ResolversTypes['MemberConnection']>,
    ParentType,
    ContextType,
    Partial<QueryMembersArgs>
  >;
  membersChanges?: Resolver<
    Maybe<ResolversTypes['ChangeConnection']>,
    ParentType,
    ContextType,
    Partial<QueryMembersChangesArgs>
  >;
  membersTrace?: Resolver<
    Maybe<ResolversTypes['AuditEntryConnection']>,
    ParentType,
    ContextType,
    Partial<QueryMembersTraceArgs>
  >;
};

export type MutationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  revealPersonalData?: Resolver<
    ResolversTypes['RevealPersonalDataPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRevealPersonalDataArgs, 'input'>
  >;
  correctPersonalData?: Resolver<
    ResolversTypes['CorrectPersonalDataPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCorrectPersonalDataArgs, 'input'>
  >;
  erasePersonalData?: Resolver<
    ResolversTypes['ErasePersonalDataPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationErasePersonalDataArgs, 'input'>
  >;
  giveConsent?: Resolver<
    ResolversTypes['GiveConsentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGiveConsentArgs, 'input'>
  >;
  withdrawConsent?: Resolver<
    ResolversTypes['WithdrawConsentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawConsentArgs, 'input'>
  >;
};

export type CorrectPersonalDataPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CorrectPersonalDataPayload'] =
    ResolversParentTypes['CorrectPersonalDataPayload'],
> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ErasePersonalDataPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ErasePersonalDataPayload'] =
    ResolversParentTypes['ErasePersonalDataPayload'],
> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GiveConsentPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GiveConsentPayload'] = ResolversParentTypes['GiveConsentPayload'],
> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawConsentPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WithdrawConsentPayload'] =
    ResolversParentTypes['WithdrawConsentPayload'],
> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsentResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RevealPersonalDataPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RevealPersonalDataPayload'] =
    ResolversParentTypes['RevealPersonalDataPayload'],
> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MemberKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MemberStatus'], ParentType, ContextType>;
  residence?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  primaryOrganization?: Resolver<
    Maybe<ResolversTypes['PartyOrganization']>,
    ParentType,
    ContextType,
    Partial<MemberPrimaryOrganizationArgs>
  >;
  affiliations?: Resolver<
    ResolversTypes['AffiliationConnection'],
    ParentType,
    ContextType,
    Partial<MemberAffiliationsArgs>
  >;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<MemberPostsArgs>>;
  consents?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type AffiliationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation'],
  FederationReferenceType extends FederationReferenceTypes['Affiliation'] =
    FederationReferenceTypes['Affiliation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Affiliation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AffiliationType'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  partyGroup?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AffiliationConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AffiliationConnection'] =
    ResolversParentTypes['AffiliationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AffiliationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliationEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AffiliationEdge'] = ResolversParentTypes['AffiliationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
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
  role?: Resolver<ResolversTypes['PostRole'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PostConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
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
  secretary?: Resolver<
    Maybe<ResolversTypes['Member']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationSecretaryArgs>
  >;
  memberCount?: Resolver<
    Maybe<ResolversTypes['Int']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationMemberCountArgs>
  >;
  members?: Resolver<
    Maybe<ResolversTypes['MemberConnection']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationMembersArgs>
  >;
  posts?: Resolver<
    Maybe<ResolversTypes['PostConnection']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationPostsArgs>
  >;
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
  residentMemberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  CorrectPersonalDataPayload?: CorrectPersonalDataPayloadResolvers<ContextType>;
  ErasePersonalDataPayload?: ErasePersonalDataPayloadResolvers<ContextType>;
  GiveConsentPayload?: GiveConsentPayloadResolvers<ContextType>;
  WithdrawConsentPayload?: WithdrawConsentPayloadResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  RevealPersonalDataPayload?: RevealPersonalDataPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  AffiliationConnection?: AffiliationConnectionResolvers<ContextType>;
  AffiliationEdge?: AffiliationEdgeResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  PartyOrganization?: PartyOrganizationResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
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
  CorrectPersonalDataInput: CorrectPersonalDataInput;
  CorrectPersonalDataPayload: CorrectPersonalDataPayload;
  ErasePersonalDataInput: ErasePersonalDataInput;
  ErasePersonalDataPayload: ErasePersonalDataPayload;
  GiveConsentInput: GiveConsentInput;
  GiveConsentPayload: GiveConsentPayload;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentPayload: WithdrawConsentPayload;
  Consent: Consent;
  RevealPersonalDataInput: RevealPersonalDataInput;
  PersonalDatum: PersonalDatum;
  RevealPersonalDataPayload: RevealPersonalDataPayload;
  UserError: UserError;
  Member: Member;
  MemberKind: MemberKind;
  MemberStatus: MemberStatus;
  MemberWhere: MemberWhere;
  MemberOrder: MemberOrder;
  MemberOrderField: MemberOrderField;
  MemberConnection: MemberConnection;
  MemberEdge: MemberEdge;
  Affiliation: Affiliation;
  AffiliationType: AffiliationType;
  AffiliationWhere: AffiliationWhere;
  AffiliationOrder: AffiliationOrder;
  AffiliationOrderField: AffiliationOrderField;
  AffiliationConnection: AffiliationConnection;
  AffiliationEdge: AffiliationEdge;
  Post: Post;
  PostRole: PostRole;
  PostWhere: PostWhere;
  PostOrder: PostOrder;
  PostOrderField: PostOrderField;
  PostConnection: PostConnection;
  PostEdge: PostEdge;
  PartyOrganization: PartyOrganization;
  Division: Division;
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
  'Query.member': QueryMemberArgs;
  'Query.members': QueryMembersArgs;
  'Query.membersChanges': QueryMembersChangesArgs;
  'Query.membersTrace': QueryMembersTraceArgs;
  'Mutation.revealPersonalData': MutationRevealPersonalDataArgs;
  'Mutation.correctPersonalData': MutationCorrectPersonalDataArgs;
  'Mutation.erasePersonalData': MutationErasePersonalDataArgs;
  'Mutation.giveConsent': MutationGiveConsentArgs;
  'Mutation.withdrawConsent': MutationWithdrawConsentArgs;
  'Member.primaryOrganization': MemberPrimaryOrganizationArgs;
  'Member.affiliations': MemberAffiliationsArgs;
  'Member.posts': MemberPostsArgs;
  'PartyOrganization.secretary': PartyOrganizationSecretaryArgs;
  'PartyOrganization.memberCount': PartyOrganizationMemberCountArgs;
  'PartyOrganization.members': PartyOrganizationMembersArgs;
  'PartyOrganization.posts': PartyOrganizationPostsArgs;
};
