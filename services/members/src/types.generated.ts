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
  /** One transfer of membership by id. */
  transfer: Maybe<Transfer>;
  /** All transfers of membership (组织关系转接), the latest first. */
  transfers: Maybe<TransferConnection>;
  /** One check-in by id. */
  checkIn: Maybe<CheckIn>;
  /** All check-ins (报到): of members in service where they live, and of units. */
  checkIns: Maybe<CheckInConnection>;
  /** One case of a floating member by id. */
  floatingCase: Maybe<FloatingCase>;
  /** All cases of floating members (流动党员联系), the longest without contact first. */
  floatingCases: Maybe<FloatingCaseConnection>;
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

export type QueryTransferArgs = {
  id: Scalars['ID']['input'];
};

export type QueryTransfersArgs = {
  where?: InputMaybe<TransferWhere>;
  orderBy?: InputMaybe<TransferOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryCheckInArgs = {
  id: Scalars['ID']['input'];
};

export type QueryCheckInsArgs = {
  where?: InputMaybe<CheckInWhere>;
  orderBy?: InputMaybe<CheckInOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryFloatingCaseArgs = {
  id: Scalars['ID']['input'];
};

export type QueryFloatingCasesArgs = {
  where?: InputMaybe<FloatingCaseWhere>;
  orderBy?: InputMaybe<FloatingCaseOrder>;
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
  /**
   * Enters a new member into the register with the formal affiliation to a branch (党员入册), in one act. The purpose is
   * written into the trace, the numbers are stored sealed. By whoever acts for the branch or one above it; needs the scope
   * `members:write`.
   */
  addMember: AddMemberPayload;
  /**
   * Ends a membership (党员出册), with a cause and a reason: all affiliations and posts end on that day, and so does the
   * check-in; what was stays in the register. Refused while a transfer is open. By whoever acts for the branch or one above
   * it; needs the scope `members:write`.
   */
  endMembership: EndMembershipPayload;
  /**
   * Begins a secondary affiliation with a branch (双重组织关系), beside the formal one, which stays where it is. By whoever acts
   * for that branch or one above it and sees the member. Needs a signed-in caller.
   */
  beginAffiliation: BeginAffiliationPayload;
  /**
   * Ends a secondary affiliation. The formal one moves by a transfer, and ends with the membership. By whoever acts for its
   * branch or one above it. Needs a signed-in caller.
   */
  endAffiliation: EndAffiliationPayload;
  /**
   * Takes a member into a Party group of a grid branch (编入网格党小组): as a secondary affiliation, in place of the group of
   * another grid; for a member whose formal affiliation is with that grid branch, inside it. By whoever acts for the group or
   * one above it and sees the member. Needs a signed-in caller.
   */
  assignGridGroup: AssignGridGroupPayload;
  /** Corrects personal data of a member (更正个人信息); fields left out stay. Needs the scope `members:write`. */
  correctPersonalData: CorrectPersonalDataPayload;
  /**
   * Notes that a member lives in another community from today (变更居住地): the check-in there ends, and one in the new
   * community is due. By the member, or with the scope `members:write`; needs a signed-in caller.
   */
  changeResidence: ChangeResidencePayload;
  /**
   * Erases the personal data of a member (删除个人信息): the name becomes 某某, and the year of birth, both numbers and all
   * consents end. The facts of the register stay. Refused while the member holds a post. Needs the scope `members:write`.
   */
  erasePersonalData: ErasePersonalDataPayload;
  /** Notes that a member agrees to a use of personal data (同意). By the member, or with the scope `members:write`; needs a signed-in caller. */
  giveConsent: GiveConsentPayload;
  /** Notes that a member no longer agrees (撤回同意). By the member, or with the scope `members:write`; needs a signed-in caller. */
  withdrawConsent: WithdrawConsentPayload;
  /** Asks for the transfer of a member to another branch (申请转接): by the member or the present branch. Needs a signed-in caller. */
  requestTransfer: RequestTransferPayload;
  /** Lets the member go (同意转出): by the present branch. Needs a signed-in caller. */
  releaseTransfer: ReleaseTransferPayload;
  /** Sends the member on the way (开具介绍信), for 90 days: by a superior of the present branch. Needs a signed-in caller. */
  sendTransfer: SendTransferPayload;
  /** Takes the member up (同意接收) before the time is over: by a superior of the receiving branch. Needs a signed-in caller. */
  acceptTransfer: AcceptTransferPayload;
  /** Makes the member one of the receiving branch (转接完成): the old formal affiliation ends and the new one begins today. By the receiving branch. Needs a signed-in caller. */
  completeTransfer: CompleteTransferPayload;
  /** Does not let the member go (不予转出), with a reason: by the present branch or a superior of it. Needs a signed-in caller. */
  refuseTransfer: RefuseTransferPayload;
  /** Sends the member back to the present branch (退回), with a reason: by the receiving branch or a superior of it. Needs a signed-in caller. */
  returnTransfer: ReturnTransferPayload;
  /** Checks in (报到): a member in service where the member lives, by the member; a unit in any community, by the unit. Needs a signed-in caller. */
  beginCheckIn: BeginCheckInPayload;
  /** Registers a check-in that is due (登记报到): by the member or the unit. Needs a signed-in caller. */
  registerCheckIn: RegisterCheckInPayload;
  /** Does not take a registration (退回报到), with a reason; it is due again: by the community. Needs a signed-in caller. */
  declineCheckIn: DeclineCheckInPayload;
  /** Confirms a registration (确认报到): by the community. Needs a signed-in caller. */
  confirmCheckIn: ConfirmCheckInPayload;
  /** Takes a post in the community (认领岗位): by the member, the unit or the community. Needs a signed-in caller. */
  takePostInCheckIn: TakePostInCheckInPayload;
  /** Credits service done since the check-in (服务记录): by the community. Needs a signed-in caller. */
  creditCheckIn: CreditCheckInPayload;
  /** Reviews the year (年度评议), for the organization of origin to read: by the community. Needs a signed-in caller. */
  reviewCheckIn: ReviewCheckInPayload;
  /** Ends the check-in of a unit that leaves the community (迁出): by the unit. Those of members follow their residence. Needs a signed-in caller. */
  moveCheckIn: MoveCheckInPayload;
  /** Notes that a member has gone elsewhere and is to be kept in contact with (流动党员登记): by the branch. Needs a signed-in caller. */
  openFloatingCase: OpenFloatingCasePayload;
  /** Logs an attempt to reach the member (联系记录), also days afterwards: by the branch. Needs a signed-in caller. */
  tryContactInFloatingCase: TryContactInFloatingCasePayload;
  /** Asks a branch where the member is now to take the member in (委托管理): by the branch. Needs a signed-in caller. */
  referFloatingCase: ReferFloatingCasePayload;
  /** Takes the member in beside the formal affiliation (接收流动党员): by the receiving branch. Needs a signed-in caller. */
  acceptFloatingCase: AcceptFloatingCasePayload;
  /** Notes that a member who was out of contact is found (已找到): by the branch. Needs a signed-in caller. */
  findFloatingCase: FindFloatingCasePayload;
  /** Notes that the member has come back (已返回): by the branch. Needs a signed-in caller. */
  returnFloatingCase: ReturnFloatingCasePayload;
};

export type MutationRevealPersonalDataArgs = {
  input: RevealPersonalDataInput;
};

export type MutationAddMemberArgs = {
  input: AddMemberInput;
};

export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
};

export type MutationBeginAffiliationArgs = {
  input: BeginAffiliationInput;
};

export type MutationEndAffiliationArgs = {
  input: EndAffiliationInput;
};

export type MutationAssignGridGroupArgs = {
  input: AssignGridGroupInput;
};

export type MutationCorrectPersonalDataArgs = {
  input: CorrectPersonalDataInput;
};

export type MutationChangeResidenceArgs = {
  input: ChangeResidenceInput;
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

export type MutationRequestTransferArgs = {
  input: RequestTransferInput;
};

export type MutationReleaseTransferArgs = {
  input: ReleaseTransferInput;
};

export type MutationSendTransferArgs = {
  input: SendTransferInput;
};

export type MutationAcceptTransferArgs = {
  input: AcceptTransferInput;
};

export type MutationCompleteTransferArgs = {
  input: CompleteTransferInput;
};

export type MutationRefuseTransferArgs = {
  input: RefuseTransferInput;
};

export type MutationReturnTransferArgs = {
  input: ReturnTransferInput;
};

export type MutationBeginCheckInArgs = {
  input: BeginCheckInInput;
};

export type MutationRegisterCheckInArgs = {
  input: RegisterCheckInInput;
};

export type MutationDeclineCheckInArgs = {
  input: DeclineCheckInInput;
};

export type MutationConfirmCheckInArgs = {
  input: ConfirmCheckInInput;
};

export type MutationTakePostInCheckInArgs = {
  input: TakePostInCheckInInput;
};

export type MutationCreditCheckInArgs = {
  input: CreditCheckInInput;
};

export type MutationReviewCheckInArgs = {
  input: ReviewCheckInInput;
};

export type MutationMoveCheckInArgs = {
  input: MoveCheckInInput;
};

export type MutationOpenFloatingCaseArgs = {
  input: OpenFloatingCaseInput;
};

export type MutationTryContactInFloatingCaseArgs = {
  input: TryContactInFloatingCaseInput;
};

export type MutationReferFloatingCaseArgs = {
  input: ReferFloatingCaseInput;
};

export type MutationAcceptFloatingCaseArgs = {
  input: AcceptFloatingCaseInput;
};

export type MutationFindFloatingCaseArgs = {
  input: FindFloatingCaseInput;
};

export type MutationReturnFloatingCaseArgs = {
  input: ReturnFloatingCaseInput;
};

/** A new member, and the branch that holds the formal affiliation. */
export type AddMemberInput = {
  /** The branch; the caller acts for it or for an organization above it. */
  organization: Scalars['ID']['input'];
  /** What the data are taken for, 6 to 200 characters: it is written into the trace. */
  purpose: Scalars['String']['input'];
  /** The name, 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** The resident identity number, 18 characters (or 15, of old). Refused with TAKEN where the register has it already, in or out of sight. */
  nationalId: Scalars['String']['input'];
  /** The telephone number, however it is written. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The year of birth; that of the identity number when left out. */
  birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** The highest education completed. */
  education?: InputMaybe<Education>;
  /** The day of admission. */
  joinedOn: Scalars['Date']['input'];
  /** In service, retired and so on. */
  kind: MemberKind;
  /** Whether a full or a probationary member. */
  status: MemberStatus;
  /** The code of the community the member lives in, 12 digits. */
  residence?: InputMaybe<Scalars['ID']['input']>;
  /** The first day in the branch, from the day of admission; today when left out. */
  affiliatedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of entering a member. */
export type AddMemberPayload = {
  __typename?: 'AddMemberPayload';
  /** The member; null when refused. */
  member: Maybe<Member>;
  /** Why nobody was entered; empty on success. */
  userErrors: Array<UserError>;
};

/** Which membership ends, and why. */
export type EndMembershipInput = {
  /** The member's id. */
  member: Scalars['ID']['input'];
  /** The version that was read; refused with CONFLICT when the member has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** What ended it. */
  cause: MembershipEndCause;
  /** The document or decision behind it, 6 to 200 characters: it is written into the trace. */
  reason: Scalars['String']['input'];
  /** The first day on which the member is none; today when left out, never in the future. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of ending a membership. */
export type EndMembershipPayload = {
  __typename?: 'EndMembershipPayload';
  /** The member; null when refused. */
  member: Maybe<Member>;
  /** Why it goes on; empty on success. */
  userErrors: Array<UserError>;
};

/** What ended a membership (出党原因). */
export type MembershipEndCause =
  /** 去世 */
  | 'DEATH'
  /** 自愿退党 */
  | 'WITHDRAWAL'
  /** 劝退、除名 */
  | 'REMOVAL'
  /** 开除党籍 */
  | 'EXPULSION';

/** Who joins which branch beside the formal one. */
export type BeginAffiliationInput = {
  /** The member's id. */
  member: Scalars['ID']['input'];
  /** The version of the member that was read; refused with CONFLICT when the member has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** The branch. */
  organization: Scalars['ID']['input'];
  /** Why there. */
  basis: AffiliationBasis;
  /** The first day; today when left out, never in the future. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of beginning a secondary affiliation. */
export type BeginAffiliationPayload = {
  __typename?: 'BeginAffiliationPayload';
  /** The member; null when refused. */
  member: Maybe<Member>;
  /** Why it has not begun; empty on success. */
  userErrors: Array<UserError>;
};

/** Which secondary affiliation ends. */
export type EndAffiliationInput = {
  /** The member's id. */
  member: Scalars['ID']['input'];
  /** The version of the member that was read; refused with CONFLICT when the member has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** The affiliation's id. */
  affiliation: Scalars['ID']['input'];
  /** The first day no longer; today when left out, never in the future. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Why, up to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of ending a secondary affiliation. */
export type EndAffiliationPayload = {
  __typename?: 'EndAffiliationPayload';
  /** The member; null when refused. */
  member: Maybe<Member>;
  /** Why it goes on; empty on success. */
  userErrors: Array<UserError>;
};

/** Who comes into which group. */
export type AssignGridGroupInput = {
  /** The member's id. */
  member: Scalars['ID']['input'];
  /** The version of the member that was read; refused with CONFLICT when the member has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** The Party group; it belongs to a grid branch. */
  group: Scalars['ID']['input'];
  /** Why there: `RESIDENCE` when left out. Without meaning inside the branch of the formal affiliation. */
  basis?: InputMaybe<AffiliationBasis>;
  /** The first day; today when left out, never in the future. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of taking a member into a group. */
export type AssignGridGroupPayload = {
  __typename?: 'AssignGridGroupPayload';
  /** The member; null when refused. */
  member: Maybe<Member>;
  /** Why nothing was changed; empty on success. */
  userErrors: Array<UserError>;
};

/** What is right instead. A datum given as null is removed. */
export type CorrectPersonalDataInput = {
  /** The member's id. */
  member: Scalars['ID']['input'];
  /** The version that was read; refused with CONFLICT when the member has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** The name, 1 to 50 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The highest education completed. */
  education?: InputMaybe<Education>;
  /** The year of birth. */
  birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** The telephone number, however it is written. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The resident identity number, 18 characters (or 15, of old). Refused with TAKEN where another member has it, in or out of sight. */
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

/** Who lives elsewhere now, and where. */
export type ChangeResidenceInput = {
  /** The member's id. */
  member: Scalars['ID']['input'];
  /** The version that was read; refused with CONFLICT when the member has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** The community the member lives in now, its code of 12 digits. */
  residence: Scalars['ID']['input'];
  /** Why; 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The member at the new place, or why not. */
export type ChangeResidencePayload = {
  __typename?: 'ChangeResidencePayload';
  /** The member; null when refused. */
  member: Maybe<Member>;
  /** Why nothing was changed; empty on success. */
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
  /** The highest education completed (学历); null where none is known. */
  education: Maybe<Education>;
  /** The community the member lives in. */
  residence: Maybe<Division>;
  /** The branch that holds the formal affiliation on the day asked (组织关系). */
  primaryOrganization: Maybe<PartyOrganization>;
  /** All affiliations on the day asked: exactly one primary, any number of secondary ones. */
  affiliations: AffiliationConnection;
  /** The posts held on the day asked. */
  posts: PostConnection;
  /** The transfers of the membership, the latest first. */
  transfers: TransferConnection;
  /** Where the member has checked in (报到), the first of them first. */
  checkIns: CheckInConnection;
  /** How contact with the member was kept while floating, the longest without contact first. */
  floatingCases: FloatingCaseConnection;
  /** What the member has agreed to, oldest first, at most 1,000. */
  consents: Array<Consent>;
  /** The first day on which the membership was over (出党日期); null as long as it lasts. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** What ended it; null to those without the right to personal data. */
  endCause: Maybe<MembershipEndCause>;
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

/** A Party member in the register (党员). Needs the scope `members:read`. */
export type MemberTransfersArgs = {
  where?: InputMaybe<TransferWhere>;
  orderBy?: InputMaybe<TransferOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A Party member in the register (党员). Needs the scope `members:read`. */
export type MemberCheckInsArgs = {
  where?: InputMaybe<CheckInWhere>;
  orderBy?: InputMaybe<CheckInOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A Party member in the register (党员). Needs the scope `members:read`. */
export type MemberFloatingCasesArgs = {
  where?: InputMaybe<FloatingCaseWhere>;
  orderBy?: InputMaybe<FloatingCaseOrder>;
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

/** The highest education completed (学历). */
export type Education =
  /** 初中及以下 */
  | 'JUNIOR_SECONDARY'
  /** 高中、中专 */
  | 'SENIOR_SECONDARY'
  /** 大专 */
  | 'JUNIOR_COLLEGE'
  /** 本科 */
  | 'BACHELOR'
  /** 研究生 */
  | 'POSTGRADUATE';

/** Members counted by what they are (党员统计). */
export type MemberStats = {
  __typename?: 'MemberStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many members, in persons. Null when it rests on fewer than five people and you may not see them. */
  total: Maybe<Scalars['Int']['output']>;
  /** How many of them are probationary, in persons. Null when it rests on fewer than five people and you may not see them. */
  probationary: Maybe<Scalars['Int']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<MemberStatsGroup>;
};

/** One group of counted members (分组). */
export type MemberStatsGroup = {
  __typename?: 'MemberStatsGroup';
  /** The group: a value, years such as `35-44`, or the first year of a decade; `UNKNOWN` where nothing is known. */
  key: Scalars['String']['output'];
  /** How many members, in persons. Null when it rests on fewer than five people and you may not see them. */
  total: Maybe<Scalars['Int']['output']>;
  /** How many of them are probationary, in persons. Null when it rests on fewer than five people and you may not see them. */
  probationary: Maybe<Scalars['Int']['output']>;
};

/** How members are grouped when counted. */
export type MemberGroupBy =
  /** By kind (党员类别). */
  | 'KIND'
  /** By full and probationary (正式、预备). */
  | 'STATUS'
  /** By age in years, told by the year of birth: `-34`, `35-44`, `45-54`, `55-64`, `65-` (年龄段). */
  | 'AGE_GROUP'
  /** By the highest education completed (学历). */
  | 'EDUCATION'
  /** By the decade of admission, its first year (入党年代). */
  | 'JOINED_DECADE';

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
  /** Any of these educations; members of whom none is known are left out. */
  education?: InputMaybe<Array<Education>>;
  /** Lives in the division with this code. */
  residence?: InputMaybe<Scalars['ID']['input']>;
  /** The membership is over, or the opposite. */
  ended?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** Why the member belongs there beside the formal affiliation; null for that. */
  basis: Maybe<AffiliationBasis>;
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

/** Why a member belongs to an organization beside the formal affiliation (双重管理依据). */
export type AffiliationBasis =
  /** 居住地 */
  | 'RESIDENCE'
  /** 工作地 */
  | 'WORKPLACE'
  /** 小区 */
  | 'COMPOUND'
  /** 项目 */
  | 'PROJECT';

/** Which affiliations a list holds. */
export type AffiliationWhere = {
  /** Any of these types. */
  type?: InputMaybe<Array<AffiliationType>>;
  /** For any of these reasons. */
  basis?: InputMaybe<Array<AffiliationBasis>>;
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

/** Who is to be transferred, and where to. */
export type RequestTransferInput = {
  /** The member's id. */
  member: Scalars['ID']['input'];
  /** The branch to go to, its id. */
  to: Scalars['ID']['input'];
  /** Why; 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type RequestTransferPayload = {
  __typename?: 'RequestTransferPayload';
  /** The transfer as it is now; null when refused. */
  transfer: Maybe<Transfer>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which transfer, and how it is changed. */
export type ReleaseTransferInput = {
  /** The transfer. */
  transfer: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type ReleaseTransferPayload = {
  __typename?: 'ReleaseTransferPayload';
  /** The transfer as it is now; null when refused. */
  transfer: Maybe<Transfer>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which transfer, and how it is changed. */
export type SendTransferInput = {
  /** The transfer. */
  transfer: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type SendTransferPayload = {
  __typename?: 'SendTransferPayload';
  /** The transfer as it is now; null when refused. */
  transfer: Maybe<Transfer>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which transfer, and how it is changed. */
export type AcceptTransferInput = {
  /** The transfer. */
  transfer: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type AcceptTransferPayload = {
  __typename?: 'AcceptTransferPayload';
  /** The transfer as it is now; null when refused. */
  transfer: Maybe<Transfer>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which transfer, and how it is changed. */
export type CompleteTransferInput = {
  /** The transfer. */
  transfer: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type CompleteTransferPayload = {
  __typename?: 'CompleteTransferPayload';
  /** The transfer as it is now; null when refused. */
  transfer: Maybe<Transfer>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which transfer, and how it is changed. */
export type RefuseTransferInput = {
  /** The transfer. */
  transfer: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type RefuseTransferPayload = {
  __typename?: 'RefuseTransferPayload';
  /** The transfer as it is now; null when refused. */
  transfer: Maybe<Transfer>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which transfer, and how it is changed. */
export type ReturnTransferInput = {
  /** The transfer. */
  transfer: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type ReturnTransferPayload = {
  __typename?: 'ReturnTransferPayload';
  /** The transfer as it is now; null when refused. */
  transfer: Maybe<Transfer>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/**
 * The way of a member from one branch to another (组织关系转接). The formal affiliation stays with the present branch until
 * the transfer is completed. Needs the scope `members:read`.
 */
export type Transfer = {
  __typename?: 'Transfer';
  /** Opaque id, `trf_…`. */
  id: Scalars['ID']['output'];
  /** The member; null where out of sight, as to the receiving branch before it is completed. */
  member: Maybe<Member>;
  /** The present branch (转出支部). */
  from: Maybe<PartyOrganization>;
  /** The receiving branch (转入支部). */
  to: Maybe<PartyOrganization>;
  /** Where it stands. */
  state: TransferState;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** The last day on which the member can be accepted (介绍信有效期); null before the member is on the way. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Whether the member is on the way and that day is over (超期). */
  overdue: Scalars['Boolean']['output'];
  /** The first day with the receiving branch; null before. */
  completedOn: Maybe<Scalars['Date']['output']>;
  /** The steps the caller may take now, such as `accept` (可执行操作): the names of mutations without `Transfer`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹). */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/**
 * The way of a member from one branch to another (组织关系转接). The formal affiliation stays with the present branch until
 * the transfer is completed. Needs the scope `members:read`.
 */
export type TransferHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a transfer stands (转接状态). */
export type TransferState =
  /** 已申请 */
  | 'REQUESTED'
  /** 支部同意转出 */
  | 'RELEASED'
  /** 转接途中 */
  | 'IN_TRANSIT'
  /** 上级同意接收 */
  | 'ACCEPTED'
  /** 已完成 */
  | 'COMPLETED'
  /** 不予转出 */
  | 'REFUSED'
  /** 已退回 */
  | 'RETURNED'
  /** 逾期失效 */
  | 'LAPSED';

/** Which transfers a list holds. */
export type TransferWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<TransferState>>;
  /** Requested, released, on the way or accepted, or the opposite. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** On the way after the last day to be accepted, or the opposite. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** From this branch, an organization's id. */
  from?: InputMaybe<Scalars['ID']['input']>;
  /** To this branch, an organization's id. */
  to?: InputMaybe<Scalars['ID']['input']>;
  /** Asked for at this moment or later. */
  requestedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Asked for before this moment. */
  requestedBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How transfers are sorted. */
export type TransferOrder = {
  /** What to sort by. */
  field: TransferOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What transfers can be sorted by. */
export type TransferOrderField = 'REQUESTED_AT' | 'ID';

/** A page of transfers. */
export type TransferConnection = {
  __typename?: 'TransferConnection';
  /** The rows of this page with their cursors. */
  edges: Array<TransferEdge>;
  /** The rows of this page. */
  nodes: Array<Transfer>;
  /** Where this page lies in the whole list. Needs the scope `members:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of transfers with its cursor. Needs the scope `members:read`. */
export type TransferEdge = {
  __typename?: 'TransferEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Transfer;
};

/**
 * A check-in (双报到): a member in service reports to the community of residence, or a unit to a community, and serves there
 * beside the post at work. It never moves the formal affiliation. Needs the scope `members:read`.
 */
export type CheckIn = {
  __typename?: 'CheckIn';
  /** Opaque id, `cki_…`. */
  id: Scalars['ID']['output'];
  /** Whether a member or a unit checks in. */
  kind: CheckInKind;
  /** The member; null for a unit, and where out of sight. */
  member: Maybe<Member>;
  /** The unit; null for a member. */
  unit: Maybe<Unit>;
  /** The community checked in to (报到社区). */
  community: Maybe<Division>;
  /** The branch that held the formal affiliation when the check-in began, or the unit's Party organization (原单位党组织). */
  origin: Maybe<PartyOrganization>;
  /** What the member or unit can do (特长), as they put it. */
  skills: Array<Scalars['String']['output']>;
  /** The posts taken in the community (认领岗位). */
  postsTaken: Array<Scalars['String']['output']>;
  /** Where it stands. */
  state: CheckInState;
  /** The last day to register; null where it was not called for. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Whether it is due and that day is over (逾期未报到). */
  overdue: Scalars['Boolean']['output'];
  /** The day it was registered; null before. */
  registeredOn: Maybe<Scalars['Date']['output']>;
  /** The day of the last post or service, before that of the confirmation; null before. A check-in lapses after a time without either. */
  activeOn: Maybe<Scalars['Date']['output']>;
  /** The day it lapsed, or the member or unit moved; null while it lasts. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** The service credited (服务记录), the latest first. */
  services: CreditedServiceConnection;
  /** The yearly reviews (年度评议), the latest first. */
  reviews: CheckInReviewConnection;
  /** The steps the caller may take now, such as `confirm` (可执行操作): the names of mutations without `CheckIn`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹). */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/**
 * A check-in (双报到): a member in service reports to the community of residence, or a unit to a community, and serves there
 * beside the post at work. It never moves the formal affiliation. Needs the scope `members:read`.
 */
export type CheckInServicesArgs = {
  orderBy?: InputMaybe<CreditedServiceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A check-in (双报到): a member in service reports to the community of residence, or a unit to a community, and serves there
 * beside the post at work. It never moves the formal affiliation. Needs the scope `members:read`.
 */
export type CheckInReviewsArgs = {
  orderBy?: InputMaybe<CheckInReviewOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A check-in (双报到): a member in service reports to the community of residence, or a unit to a community, and serves there
 * beside the post at work. It never moves the formal affiliation. Needs the scope `members:read`.
 */
export type CheckInHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Who checks in (报到主体). */
export type CheckInKind =
  /** 在职党员 */
  | 'MEMBER'
  /** 单位 */
  | 'UNIT';

/** Where a check-in stands (报到状态). */
export type CheckInState =
  /** 待报到 */
  | 'DUE'
  /** 已登记 */
  | 'REGISTERED'
  /** 已确认 */
  | 'CONFIRMED'
  /** 履职中:已认领岗位或参加服务 */
  | 'ACTIVE'
  /** 已评议 */
  | 'REVIEWED'
  /** 失效:长期未参加服务 */
  | 'LAPSED'
  /** 已迁出 */
  | 'MOVED';

/** Which check-ins a list holds. */
export type CheckInWhere = {
  /** Any of these kinds. */
  kind?: InputMaybe<Array<CheckInKind>>;
  /** Any of these states. */
  state?: InputMaybe<Array<CheckInState>>;
  /** To a community in the division with this code. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** From this organization, by its id. */
  origin?: InputMaybe<Scalars['ID']['input']>;
  /** Due after the last day to register, or the opposite. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Registered on this day or later; while it is due, the last day to register (报到日). */
  registeredFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Registered before this day; while it is due, the last day to register. */
  registeredBefore?: InputMaybe<Scalars['Date']['input']>;
};

/** How check-ins are sorted. */
export type CheckInOrder = {
  /** What to sort by. */
  field: CheckInOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What check-ins can be sorted by. */
export type CheckInOrderField = 'COMMUNITY' | 'ID';

/** A page of check-ins. */
export type CheckInConnection = {
  __typename?: 'CheckInConnection';
  /** The rows of this page with their cursors. */
  edges: Array<CheckInEdge>;
  /** The rows of this page. */
  nodes: Array<CheckIn>;
  /** Where this page lies in the whole list. Needs the scope `members:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of check-ins with its cursor. Needs the scope `members:read`. */
export type CheckInEdge = {
  __typename?: 'CheckInEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: CheckIn;
};

/** Service that a community credits to a check-in (服务记录). Needs the scope `members:read`. */
export type CreditedService = {
  __typename?: 'CreditedService';
  /** Opaque id, `crs_…`. */
  id: Scalars['ID']['output'];
  /** What was done. */
  what: Scalars['String']['output'];
  /** The day it was done. */
  servedOn: Scalars['Date']['output'];
  /** How long, in hours. */
  hours: Scalars['Float']['output'];
};

/** How credited services are sorted. */
export type CreditedServiceOrder = {
  /** What to sort by. */
  field: CreditedServiceOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What credited services can be sorted by. */
export type CreditedServiceOrderField = 'SERVED_ON' | 'ID';

/** A page of credited services. */
export type CreditedServiceConnection = {
  __typename?: 'CreditedServiceConnection';
  /** The rows of this page with their cursors. */
  edges: Array<CreditedServiceEdge>;
  /** The rows of this page. */
  nodes: Array<CreditedService>;
  /** Where this page lies in the whole list. Needs the scope `members:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of credited services with its cursor. Needs the scope `members:read`. */
export type CreditedServiceEdge = {
  __typename?: 'CreditedServiceEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: CreditedService;
};

/**
 * What a community says of a check-in for a year (年度评议), to the organization of origin: so a member is known at both
 * posts (双岗). Needs the scope `members:read`.
 */
export type CheckInReview = {
  __typename?: 'CheckInReview';
  /** Opaque id, `cir_…`. */
  id: Scalars['ID']['output'];
  /** The check-in reviewed. */
  checkIn: Maybe<CheckIn>;
  /** The year. */
  year: Scalars['Int']['output'];
  /** How the community rates the year, 1 to 5. */
  rating: Scalars['Int']['output'];
  /** What the community says. */
  opinion: Scalars['String']['output'];
  /** How many services had been credited in the year. */
  services: Scalars['Int']['output'];
  /** How many hours had been credited in the year. */
  hours: Scalars['Float']['output'];
  /** When it was written. */
  reviewedAt: Scalars['DateTime']['output'];
};

/** How reviews are sorted. */
export type CheckInReviewOrder = {
  /** What to sort by. */
  field: CheckInReviewOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What reviews can be sorted by. */
export type CheckInReviewOrderField = 'REVIEWED_AT' | 'ID';

/** A page of reviews. */
export type CheckInReviewConnection = {
  __typename?: 'CheckInReviewConnection';
  /** The rows of this page with their cursors. */
  edges: Array<CheckInReviewEdge>;
  /** The rows of this page. */
  nodes: Array<CheckInReview>;
  /** Where this page lies in the whole list. Needs the scope `members:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of reviews with its cursor. Needs the scope `members:read`. */
export type CheckInReviewEdge = {
  __typename?: 'CheckInReviewEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: CheckInReview;
};

/** Who checks in, and where. */
export type BeginCheckInInput = {
  /** The member, by id; this or `unit`. */
  member?: InputMaybe<Scalars['ID']['input']>;
  /** The unit, by id; this or `member`. */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** The community checked in to, its code of 12 digits. */
  community: Scalars['ID']['input'];
  /** What the member or unit can do, at most 20 of 1 to 60 characters. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What came of it. */
export type BeginCheckInPayload = {
  __typename?: 'BeginCheckInPayload';
  /** The check-in as it is now; null when refused. */
  checkIn: Maybe<CheckIn>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which check-in, and how it is changed. */
export type RegisterCheckInInput = {
  /** The check-in. */
  checkIn: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What the member or unit can do, at most 20 of 1 to 60 characters; left out, it stays. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What came of it. */
export type RegisterCheckInPayload = {
  __typename?: 'RegisterCheckInPayload';
  /** The check-in as it is now; null when refused. */
  checkIn: Maybe<CheckIn>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which check-in, and how it is changed. */
export type DeclineCheckInInput = {
  /** The check-in. */
  checkIn: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type DeclineCheckInPayload = {
  __typename?: 'DeclineCheckInPayload';
  /** The check-in as it is now; null when refused. */
  checkIn: Maybe<CheckIn>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which check-in, and how it is changed. */
export type ConfirmCheckInInput = {
  /** The check-in. */
  checkIn: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type ConfirmCheckInPayload = {
  __typename?: 'ConfirmCheckInPayload';
  /** The check-in as it is now; null when refused. */
  checkIn: Maybe<CheckIn>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which check-in, and how it is changed. */
export type TakePostInCheckInInput = {
  /** The check-in. */
  checkIn: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The post, such as 楼栋长; 1 to 60 characters. */
  post: Scalars['String']['input'];
};

/** What came of it. */
export type TakePostInCheckInPayload = {
  __typename?: 'TakePostInCheckInPayload';
  /** The check-in as it is now; null when refused. */
  checkIn: Maybe<CheckIn>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which check-in, and how it is changed. */
export type CreditCheckInInput = {
  /** The check-in. */
  checkIn: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What was done; 1 to 60 characters. */
  what: Scalars['String']['input'];
  /** The day it was done, since the registration. */
  servedOn: Scalars['Date']['input'];
  /** How long, in hours up to 24, to a tenth. */
  hours: Scalars['Float']['input'];
};

/** What came of it. */
export type CreditCheckInPayload = {
  __typename?: 'CreditCheckInPayload';
  /** The check-in as it is now; null when refused. */
  checkIn: Maybe<CheckIn>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which check-in, and how it is changed. */
export type ReviewCheckInInput = {
  /** The check-in. */
  checkIn: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How the community rates the year, 1 to 5. */
  rating: Scalars['Int']['input'];
  /** What the community says; 1 to 500 characters. */
  opinion: Scalars['String']['input'];
};

/** What came of it. */
export type ReviewCheckInPayload = {
  __typename?: 'ReviewCheckInPayload';
  /** The check-in as it is now; null when refused. */
  checkIn: Maybe<CheckIn>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which check-in, and how it is changed. */
export type MoveCheckInInput = {
  /** The check-in. */
  checkIn: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type MoveCheckInPayload = {
  __typename?: 'MoveCheckInPayload';
  /** The check-in as it is now; null when refused. */
  checkIn: Maybe<CheckIn>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Check-ins counted: how many of the members in service who live somewhere have checked in there (报到率). */
export type CheckInStats = {
  __typename?: 'CheckInStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many members in service live there, in persons. Null when it rests on fewer than five people and you may not see them. */
  eligible: Maybe<Scalars['Int']['output']>;
  /** How many of them have a check-in there that was confirmed and has not ended, in persons. Null when it rests on fewer than five people and you may not see them. */
  checkedIn: Maybe<Scalars['Int']['output']>;
  /** Those checked in among those eligible, in percent; null where nobody is eligible or `checkedIn` is not told. */
  rate: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<CheckInStatsGroup>;
};

/** One group of counted check-ins (分组). */
export type CheckInStatsGroup = {
  __typename?: 'CheckInStatsGroup';
  /** The group: a division's code. */
  key: Scalars['String']['output'];
  /** How many members in service live there, in persons. Null when it rests on fewer than five people and you may not see them. */
  eligible: Maybe<Scalars['Int']['output']>;
  /** How many of them have a check-in there that was confirmed and has not ended, in persons. Null when it rests on fewer than five people and you may not see them. */
  checkedIn: Maybe<Scalars['Int']['output']>;
  /** Those checked in among those eligible, in percent; null where nobody is eligible or `checkedIn` is not told. */
  rate: Maybe<Scalars['Float']['output']>;
};

/** How check-ins are grouped when counted. */
export type CheckInGroupBy =
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET'
  /** By community code, 12 digits. */
  | 'COMMUNITY';

/**
 * A unit: an agency, institution, enterprise or social organization (单位). It obeys its own line and takes part in the
 * territory it stands in.
 */
export type Unit = {
  __typename?: 'Unit';
  /** Opaque id, `unt_…`. */
  id: Scalars['ID']['output'];
  /** The communities it has checked in to (单位报到). */
  checkIns: Maybe<CheckInConnection>;
};

/**
 * A unit: an agency, institution, enterprise or social organization (单位). It obeys its own line and takes part in the
 * territory it stands in.
 */
export type UnitCheckInsArgs = {
  where?: InputMaybe<CheckInWhere>;
  orderBy?: InputMaybe<CheckInOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A floating member and how the branch keeps in contact (流动党员联系): opened by the branch, or of itself when a transfer
 * lapses on the way. Needs the scope `members:read`.
 */
export type FloatingCase = {
  __typename?: 'FloatingCase';
  /** Opaque id, `flc_…`. */
  id: Scalars['ID']['output'];
  /** The member; null where out of sight, as to the receiving branch before it accepts. */
  member: Maybe<Member>;
  /** The branch that holds the formal affiliation, and is to call (联系支部). */
  branch: Maybe<PartyOrganization>;
  /** The transfer that lapsed; null where the branch opened the case. */
  transfer: Maybe<Transfer>;
  /** Since when the member is elsewhere. */
  since: Scalars['Date']['output'];
  /** Where the member is, as far as known (流向); null to those without the right to personal data. */
  whereabouts: Maybe<Scalars['String']['output']>;
  /** The branch asked to take the member in (接收支部); null before. */
  receiving: Maybe<PartyOrganization>;
  /** Since when the member belongs to that branch as well; null before. */
  acceptedOn: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  state: FloatingCaseState;
  /** The day of the last contact, before that of the beginning. */
  contactOn: Scalars['Date']['output'];
  /** How the contact stands today, by the time since then and the rule of the day (联系状态). */
  contact: ContactState;
  /** The attempts to reach the member (联系记录), the latest first. */
  attempts: ContactAttemptConnection;
  /** The day the member was found or came back; null while it is open. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** The steps the caller may take now, such as `refer` (可执行操作): the names of mutations without `FloatingCase`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹). */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/**
 * A floating member and how the branch keeps in contact (流动党员联系): opened by the branch, or of itself when a transfer
 * lapses on the way. Needs the scope `members:read`.
 */
export type FloatingCaseAttemptsArgs = {
  orderBy?: InputMaybe<ContactAttemptOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A floating member and how the branch keeps in contact (流动党员联系): opened by the branch, or of itself when a transfer
 * lapses on the way. Needs the scope `members:read`.
 */
export type FloatingCaseHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a case of a floating member stands (状态). */
export type FloatingCaseState =
  /** 联系中 */
  | 'OPEN'
  /** 失联后找到 */
  | 'FOUND'
  /** 已返回 */
  | 'RETURNED'
  /** 党籍已终止 */
  | 'MEMBERSHIP_ENDED';

/** How the contact with a floating member stands (联系状态). */
export type ContactState =
  /** 保持联系 */
  | 'IN_CONTACT'
  /** 有失联风险 */
  | 'AT_RISK'
  /** 失联 */
  | 'OUT_OF_CONTACT';

/** Which cases of floating members a list holds. */
export type FloatingCaseWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<FloatingCaseState>>;
  /** The contact stands today in any of these ways; give `state` as well, for cases that have ended keep theirs. */
  contact?: InputMaybe<Array<ContactState>>;
  /** Of this branch, by its id. */
  branch?: InputMaybe<Scalars['ID']['input']>;
  /** Referred to this branch, by its id. */
  receiving?: InputMaybe<Scalars['ID']['input']>;
  /** Without contact since before this day. */
  contactBefore?: InputMaybe<Scalars['Date']['input']>;
};

/** How cases of floating members are sorted. */
export type FloatingCaseOrder = {
  /** What to sort by. */
  field: FloatingCaseOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What cases of floating members can be sorted by. */
export type FloatingCaseOrderField = 'CONTACT_ON' | 'ID';

/** A page of cases of floating members. */
export type FloatingCaseConnection = {
  __typename?: 'FloatingCaseConnection';
  /** The rows of this page with their cursors. */
  edges: Array<FloatingCaseEdge>;
  /** The rows of this page. */
  nodes: Array<FloatingCase>;
  /** Where this page lies in the whole list. Needs the scope `members:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of cases of floating members with its cursor. Needs the scope `members:read`. */
export type FloatingCaseEdge = {
  __typename?: 'FloatingCaseEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: FloatingCase;
};

/** An attempt to reach a floating member (联系记录). Needs the scope `members:read`. */
export type ContactAttempt = {
  __typename?: 'ContactAttempt';
  /** Opaque id, `cta_…`. */
  id: Scalars['ID']['output'];
  /** By which channel. */
  channel: ContactChannel;
  /** Whether the member was reached. */
  reached: Scalars['Boolean']['output'];
  /** When it was tried. */
  triedAt: Scalars['DateTime']['output'];
};

/** How a branch tries to reach a member (联系方式). */
export type ContactChannel =
  /** 电话 */
  | 'PHONE'
  /** 短信、微信 */
  | 'MESSAGE'
  /** 上门 */
  | 'VISIT'
  /** 通过家属 */
  | 'FAMILY'
  /** 通过用人单位 */
  | 'EMPLOYER';

/** How attempts are sorted. */
export type ContactAttemptOrder = {
  /** What to sort by. */
  field: ContactAttemptOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What attempts can be sorted by. */
export type ContactAttemptOrderField = 'TRIED_AT' | 'ID';

/** A page of attempts. */
export type ContactAttemptConnection = {
  __typename?: 'ContactAttemptConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ContactAttemptEdge>;
  /** The rows of this page. */
  nodes: Array<ContactAttempt>;
  /** Where this page lies in the whole list. Needs the scope `members:read`. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of attempts with its cursor. Needs the scope `members:read`. */
export type ContactAttemptEdge = {
  __typename?: 'ContactAttemptEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ContactAttempt;
};

/** Who floats, and since when. */
export type OpenFloatingCaseInput = {
  /** The member's id. */
  member: Scalars['ID']['input'];
  /** Since when; today when left out. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** Where the member is, as far as known; 1 to 200 characters. */
  whereabouts?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type OpenFloatingCasePayload = {
  __typename?: 'OpenFloatingCasePayload';
  /** The case as it is now; null when refused. */
  floatingCase: Maybe<FloatingCase>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which case, and how it is changed. */
export type TryContactInFloatingCaseInput = {
  /** The case. */
  floatingCase: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** By which channel. */
  channel: ContactChannel;
  /** Whether the member was reached. */
  reached: Scalars['Boolean']['input'];
  /** When it was tried; now when left out. */
  triedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What came of it. */
export type TryContactInFloatingCasePayload = {
  __typename?: 'TryContactInFloatingCasePayload';
  /** The case as it is now; null when refused. */
  floatingCase: Maybe<FloatingCase>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which case, and how it is changed. */
export type ReferFloatingCaseInput = {
  /** The case. */
  floatingCase: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The branch to take the member in, its id. */
  to: Scalars['ID']['input'];
};

/** What came of it. */
export type ReferFloatingCasePayload = {
  __typename?: 'ReferFloatingCasePayload';
  /** The case as it is now; null when refused. */
  floatingCase: Maybe<FloatingCase>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which case, and how it is changed. */
export type AcceptFloatingCaseInput = {
  /** The case. */
  floatingCase: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type AcceptFloatingCasePayload = {
  __typename?: 'AcceptFloatingCasePayload';
  /** The case as it is now; null when refused. */
  floatingCase: Maybe<FloatingCase>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which case, and how it is changed. */
export type FindFloatingCaseInput = {
  /** The case. */
  floatingCase: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Where the member was found; 1 to 200 characters. */
  whereabouts: Scalars['String']['input'];
};

/** What came of it. */
export type FindFloatingCasePayload = {
  __typename?: 'FindFloatingCasePayload';
  /** The case as it is now; null when refused. */
  floatingCase: Maybe<FloatingCase>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which case, and how it is changed. */
export type ReturnFloatingCaseInput = {
  /** The case. */
  floatingCase: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type ReturnFloatingCasePayload = {
  __typename?: 'ReturnFloatingCasePayload';
  /** The case as it is now; null when refused. */
  floatingCase: Maybe<FloatingCase>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Open cases of floating members counted, by how the contact stands today (流动党员联系统计). */
export type FloatingStats = {
  __typename?: 'FloatingStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many floating members, in persons. Null when it rests on fewer than five people and you may not see them. */
  total: Maybe<Scalars['Int']['output']>;
  /** How many of them are in contact, in persons. Null when it rests on fewer than five people and you may not see them. */
  inContact: Maybe<Scalars['Int']['output']>;
  /** How many are at risk, in persons. Null when it rests on fewer than five people and you may not see them. */
  atRisk: Maybe<Scalars['Int']['output']>;
  /** How many are out of contact, in persons. Null when it rests on fewer than five people and you may not see them. */
  outOfContact: Maybe<Scalars['Int']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<FloatingStatsGroup>;
};

/** One group of counted cases (分组). */
export type FloatingStatsGroup = {
  __typename?: 'FloatingStatsGroup';
  /** The group: the id of a branch. */
  key: Scalars['String']['output'];
  /** How many floating members, in persons. Null when it rests on fewer than five people and you may not see them. */
  total: Maybe<Scalars['Int']['output']>;
  /** How many of them are in contact, in persons. Null when it rests on fewer than five people and you may not see them. */
  inContact: Maybe<Scalars['Int']['output']>;
  /** How many are at risk, in persons. Null when it rests on fewer than five people and you may not see them. */
  atRisk: Maybe<Scalars['Int']['output']>;
  /** How many are out of contact, in persons. Null when it rests on fewer than five people and you may not see them. */
  outOfContact: Maybe<Scalars['Int']['output']>;
};

/** How cases of floating members are grouped when counted. */
export type FloatingGroupBy =
  /** By branch, the id of a Party organization. */
  'BRANCH';

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
  /** The members behind `memberCount`, counted by what they are: each member of a city is counted in one branch. */
  memberStats: Maybe<MemberStats>;
  /**
   * Members with a formal or additional affiliation to this organization or one below it, each once: whoever belongs to a
   * branch at work and to a grid group at home is counted in both places, so totals of several organizations can't be added up.
   */
  anyMemberStats: Maybe<MemberStats>;
  /** The members behind `memberCount`. */
  members: Maybe<MemberConnection>;
  /** The posts of this organization on the day asked. */
  posts: Maybe<PostConnection>;
  /** The floating members whose formal affiliation lies in this organization or below it, the longest without contact first. */
  floatingCases: Maybe<FloatingCaseConnection>;
  /** How contact with them stands today (流动党员联系统计). */
  floatingStats: Maybe<FloatingStats>;
  /** The check-ins of members and units whose organization of origin is this one or lies below it (本单位党员报到). */
  checkIns: Maybe<CheckInConnection>;
  /** What communities say of them year by year (年度评议反馈), the latest first. */
  checkInReviews: Maybe<CheckInReviewConnection>;
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
export type PartyOrganizationMemberStatsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  groupBy?: InputMaybe<MemberGroupBy>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationAnyMemberStatsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  groupBy?: InputMaybe<MemberGroupBy>;
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

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationFloatingCasesArgs = {
  where?: InputMaybe<FloatingCaseWhere>;
  orderBy?: InputMaybe<FloatingCaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationFloatingStatsArgs = {
  groupBy?: InputMaybe<FloatingGroupBy>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationCheckInsArgs = {
  where?: InputMaybe<CheckInWhere>;
  orderBy?: InputMaybe<CheckInOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationCheckInReviewsArgs = {
  orderBy?: InputMaybe<CheckInReviewOrder>;
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
  leadOrganization: Maybe<PartyOrganization>;
  /**
   * The members in this grid (网格党员): those with a formal affiliation to the Party organization that leads it or to one below
   * that, or an additional one by residence or workplace. Nobody is in a grid that no organization leads.
   */
  members: Maybe<MemberConnection>;
  /** The members in this grid, each once, counted by what they are: whoever has an additional affiliation is counted in two grids or more. */
  memberStats: Maybe<MemberStats>;
};

/** A grid: the smallest unit of a community's governance (网格). */
export type GridMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<MemberWhere>;
  orderBy?: InputMaybe<MemberOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A grid: the smallest unit of a community's governance (网格). */
export type GridMemberStatsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  groupBy?: InputMaybe<MemberGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
  /** Members who live in this division, in persons. Null when it rests on fewer than five people and you may not see them. */
  residentMemberCount: Maybe<Scalars['Int']['output']>;
  /** Members who live in this division and are in no Party group of a grid branch, by formal or additional affiliation (未编入党小组), also where you do not see it. */
  membersWithoutGroup: Maybe<MemberConnection>;
  /**
   * Members who live in this division and belong to no grid anywhere, by formal or additional affiliation (未纳入网格的党员): to no
   * organization that leads one, nor to one below it, also where you do not see it.
   */
  membersWithoutGrid: Maybe<MemberConnection>;
  /** Members who live in this division, counted by what they are. */
  memberStats: Maybe<MemberStats>;
  /** The check-ins to communities in it. */
  checkIns: Maybe<CheckInConnection>;
  /** How many of the members in service who live in it have checked in where they live (报到率). */
  checkInStats: Maybe<CheckInStats>;
  /** Units that have checked in to a community in it, confirmed and not ended, in check-ins of one unit to one community. */
  unitCheckInCount: Maybe<Scalars['Int']['output']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionMembersWithoutGroupArgs = {
  where?: InputMaybe<MemberWhere>;
  orderBy?: InputMaybe<MemberOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionMembersWithoutGridArgs = {
  where?: InputMaybe<MemberWhere>;
  orderBy?: InputMaybe<MemberOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionMemberStatsArgs = {
  groupBy?: InputMaybe<MemberGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionCheckInsArgs = {
  where?: InputMaybe<CheckInWhere>;
  orderBy?: InputMaybe<CheckInOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionCheckInStatsArgs = {
  groupBy?: InputMaybe<CheckInGroupBy>;
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
  Member: Member;
  Affiliation: Affiliation;
  Transfer: Transfer;
  CheckIn: CheckIn;
  Unit: Unit;
  FloatingCase: FloatingCase;
  Post: Post;
  PartyOrganization: PartyOrganization;
  Grid: Grid;
  Division: Division;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Member: { __typename: 'Member' } & GraphQLRecursivePick<FederationTypes['Member'], { id: true }>;
  Affiliation: { __typename: 'Affiliation' } & GraphQLRecursivePick<
    FederationTypes['Affiliation'],
    { id: true }
  >;
  Transfer: { __typename: 'Transfer' } & GraphQLRecursivePick<FederationTypes['Transfer'], { id: true }>;
  CheckIn: { __typename: 'CheckIn' } & GraphQLRecursivePick<FederationTypes['CheckIn'], { id: true }>;
  Unit: { __typename: 'Unit' } & GraphQLRecursivePick<FederationTypes['Unit'], { id: true }>;
  FloatingCase: { __typename: 'FloatingCase' } & GraphQLRecursivePick<
    FederationTypes['FloatingCase'],
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
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
      | GraphQLRecursivePick<FederationTypes['PartyOrganization'], { path: true }>
    );
  Grid: { __typename: 'Grid' } & GraphQLRecursivePick<FederationTypes['Grid'], { id: true }> &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes['Grid'], { leadOrganization: { id: true; path: true } }>
      | GraphQLRecursivePick<FederationTypes['Grid'], { leadOrganization: { id: true; path: true } }>
      | GraphQLRecursivePick<FederationTypes['Grid'], { leadOrganization: { id: true; path: true } }>
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
  AddMemberInput: AddMemberInput;
  AddMemberPayload: ResolverTypeWrapper<
    Omit<AddMemberPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }
  >;
  EndMembershipInput: EndMembershipInput;
  EndMembershipPayload: ResolverTypeWrapper<
    Omit<EndMembershipPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }
  >;
  MembershipEndCause: MembershipEndCause;
  BeginAffiliationInput: BeginAffiliationInput;
  BeginAffiliationPayload: ResolverTypeWrapper<
    Omit<BeginAffiliationPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }
  >;
  EndAffiliationInput: EndAffiliationInput;
  EndAffiliationPayload: ResolverTypeWrapper<
    Omit<EndAffiliationPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }
  >;
  AssignGridGroupInput: AssignGridGroupInput;
  AssignGridGroupPayload: ResolverTypeWrapper<
    Omit<AssignGridGroupPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }
  >;
  CorrectPersonalDataInput: CorrectPersonalDataInput;
  CorrectPersonalDataPayload: ResolverTypeWrapper<
    Omit<CorrectPersonalDataPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }
  >;
  ChangeResidenceInput: ChangeResidenceInput;
  ChangeResidencePayload: ResolverTypeWrapper<
    Omit<ChangeResidencePayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }
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
  Education: Education;
  MemberStats: ResolverTypeWrapper<MemberStats>;
  MemberStatsGroup: ResolverTypeWrapper<MemberStatsGroup>;
  MemberGroupBy: MemberGroupBy;
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
  AffiliationBasis: AffiliationBasis;
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
  RequestTransferInput: RequestTransferInput;
  RequestTransferPayload: ResolverTypeWrapper<
    Omit<RequestTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['Transfer']> }
  >;
  ReleaseTransferInput: ReleaseTransferInput;
  ReleaseTransferPayload: ResolverTypeWrapper<
    Omit<ReleaseTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['Transfer']> }
  >;
  SendTransferInput: SendTransferInput;
  SendTransferPayload: ResolverTypeWrapper<
    Omit<SendTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['Transfer']> }
  >;
  AcceptTransferInput: AcceptTransferInput;
  AcceptTransferPayload: ResolverTypeWrapper<
    Omit<AcceptTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['Transfer']> }
  >;
  CompleteTransferInput: CompleteTransferInput;
  CompleteTransferPayload: ResolverTypeWrapper<
    Omit<CompleteTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['Transfer']> }
  >;
  RefuseTransferInput: RefuseTransferInput;
  RefuseTransferPayload: ResolverTypeWrapper<
    Omit<RefuseTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['Transfer']> }
  >;
  ReturnTransferInput: ReturnTransferInput;
  ReturnTransferPayload: ResolverTypeWrapper<
    Omit<ReturnTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['Transfer']> }
  >;
  Transfer: ResolverTypeWrapper<string>;
  TransferState: TransferState;
  TransferWhere: TransferWhere;
  TransferOrder: TransferOrder;
  TransferOrderField: TransferOrderField;
  TransferConnection: ResolverTypeWrapper<
    Omit<TransferConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['TransferEdge']>;
      nodes: Array<ResolversTypes['Transfer']>;
    }
  >;
  TransferEdge: ResolverTypeWrapper<Omit<TransferEdge, 'node'> & { node: ResolversTypes['Transfer'] }>;
  CheckIn: ResolverTypeWrapper<string>;
  CheckInKind: CheckInKind;
  CheckInState: CheckInState;
  CheckInWhere: CheckInWhere;
  CheckInOrder: CheckInOrder;
  CheckInOrderField: CheckInOrderField;
  CheckInConnection: ResolverTypeWrapper<
    Omit<CheckInConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['CheckInEdge']>;
      nodes: Array<ResolversTypes['CheckIn']>;
    }
  >;
  CheckInEdge: ResolverTypeWrapper<Omit<CheckInEdge, 'node'> & { node: ResolversTypes['CheckIn'] }>;
  CreditedService: ResolverTypeWrapper<CreditedService>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CreditedServiceOrder: CreditedServiceOrder;
  CreditedServiceOrderField: CreditedServiceOrderField;
  CreditedServiceConnection: ResolverTypeWrapper<CreditedServiceConnection>;
  CreditedServiceEdge: ResolverTypeWrapper<CreditedServiceEdge>;
  CheckInReview: ResolverTypeWrapper<
    Omit<CheckInReview, 'checkIn'> & { checkIn?: Maybe<ResolversTypes['CheckIn']> }
  >;
  CheckInReviewOrder: CheckInReviewOrder;
  CheckInReviewOrderField: CheckInReviewOrderField;
  CheckInReviewConnection: ResolverTypeWrapper<
    Omit<CheckInReviewConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['CheckInReviewEdge']>;
      nodes: Array<ResolversTypes['CheckInReview']>;
    }
  >;
  CheckInReviewEdge: ResolverTypeWrapper<
    Omit<CheckInReviewEdge, 'node'> & { node: ResolversTypes['CheckInReview'] }
  >;
  BeginCheckInInput: BeginCheckInInput;
  BeginCheckInPayload: ResolverTypeWrapper<
    Omit<BeginCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversTypes['CheckIn']> }
  >;
  RegisterCheckInInput: RegisterCheckInInput;
  RegisterCheckInPayload: ResolverTypeWrapper<
    Omit<RegisterCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversTypes['CheckIn']> }
  >;
  DeclineCheckInInput: DeclineCheckInInput;
  DeclineCheckInPayload: ResolverTypeWrapper<
    Omit<DeclineCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversTypes['CheckIn']> }
  >;
  ConfirmCheckInInput: ConfirmCheckInInput;
  ConfirmCheckInPayload: ResolverTypeWrapper<
    Omit<ConfirmCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversTypes['CheckIn']> }
  >;
  TakePostInCheckInInput: TakePostInCheckInInput;
  TakePostInCheckInPayload: ResolverTypeWrapper<
    Omit<TakePostInCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversTypes['CheckIn']> }
  >;
  CreditCheckInInput: CreditCheckInInput;
  CreditCheckInPayload: ResolverTypeWrapper<
    Omit<CreditCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversTypes['CheckIn']> }
  >;
  ReviewCheckInInput: ReviewCheckInInput;
  ReviewCheckInPayload: ResolverTypeWrapper<
    Omit<ReviewCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversTypes['CheckIn']> }
  >;
  MoveCheckInInput: MoveCheckInInput;
  MoveCheckInPayload: ResolverTypeWrapper<
    Omit<MoveCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversTypes['CheckIn']> }
  >;
  CheckInStats: ResolverTypeWrapper<CheckInStats>;
  CheckInStatsGroup: ResolverTypeWrapper<CheckInStatsGroup>;
  CheckInGroupBy: CheckInGroupBy;
  Unit: ResolverTypeWrapper<string>;
  FloatingCase: ResolverTypeWrapper<string>;
  FloatingCaseState: FloatingCaseState;
  ContactState: ContactState;
  FloatingCaseWhere: FloatingCaseWhere;
  FloatingCaseOrder: FloatingCaseOrder;
  FloatingCaseOrderField: FloatingCaseOrderField;
  FloatingCaseConnection: ResolverTypeWrapper<
    Omit<FloatingCaseConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['FloatingCaseEdge']>;
      nodes: Array<ResolversTypes['FloatingCase']>;
    }
  >;
  FloatingCaseEdge: ResolverTypeWrapper<
    Omit<FloatingCaseEdge, 'node'> & { node: ResolversTypes['FloatingCase'] }
  >;
  ContactAttempt: ResolverTypeWrapper<ContactAttempt>;
  ContactChannel: ContactChannel;
  ContactAttemptOrder: ContactAttemptOrder;
  ContactAttemptOrderField: ContactAttemptOrderField;
  ContactAttemptConnection: ResolverTypeWrapper<ContactAttemptConnection>;
  ContactAttemptEdge: ResolverTypeWrapper<ContactAttemptEdge>;
  OpenFloatingCaseInput: OpenFloatingCaseInput;
  OpenFloatingCasePayload: ResolverTypeWrapper<
    Omit<OpenFloatingCasePayload, 'floatingCase'> & { floatingCase?: Maybe<ResolversTypes['FloatingCase']> }
  >;
  TryContactInFloatingCaseInput: TryContactInFloatingCaseInput;
  TryContactInFloatingCasePayload: ResolverTypeWrapper<
    Omit<TryContactInFloatingCasePayload, 'floatingCase'> & {
      floatingCase?: Maybe<ResolversTypes['FloatingCase']>;
    }
  >;
  ReferFloatingCaseInput: ReferFloatingCaseInput;
  ReferFloatingCasePayload: ResolverTypeWrapper<
    Omit<ReferFloatingCasePayload, 'floatingCase'> & { floatingCase?: Maybe<ResolversTypes['FloatingCase']> }
  >;
  AcceptFloatingCaseInput: AcceptFloatingCaseInput;
  AcceptFloatingCasePayload: ResolverTypeWrapper<
    Omit<AcceptFloatingCasePayload, 'floatingCase'> & { floatingCase?: Maybe<ResolversTypes['FloatingCase']> }
  >;
  FindFloatingCaseInput: FindFloatingCaseInput;
  FindFloatingCasePayload: ResolverTypeWrapper<
    Omit<FindFloatingCasePayload, 'floatingCase'> & { floatingCase?: Maybe<ResolversTypes['FloatingCase']> }
  >;
  ReturnFloatingCaseInput: ReturnFloatingCaseInput;
  ReturnFloatingCasePayload: ResolverTypeWrapper<
    Omit<ReturnFloatingCasePayload, 'floatingCase'> & { floatingCase?: Maybe<ResolversTypes['FloatingCase']> }
  >;
  FloatingStats: ResolverTypeWrapper<FloatingStats>;
  FloatingStatsGroup: ResolverTypeWrapper<FloatingStatsGroup>;
  FloatingGroupBy: FloatingGroupBy;
  TraceEntry: ResolverTypeWrapper<TraceEntry>;
  TraceEntryWhere: TraceEntryWhere;
  TraceEntryOrder: TraceEntryOrder;
  TraceEntryOrderField: TraceEntryOrderField;
  TraceEntryConnection: ResolverTypeWrapper<TraceEntryConnection>;
  TraceEntryEdge: ResolverTypeWrapper<TraceEntryEdge>;
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
  Grid: ResolverTypeWrapper<string>;
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
  AddMemberInput: AddMemberInput;
  AddMemberPayload: Omit<AddMemberPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  EndMembershipInput: EndMembershipInput;
  EndMembershipPayload: Omit<EndMembershipPayload, 'member'> & {
    member?: Maybe<ResolversParentTypes['Member']>;
  };
  BeginAffiliationInput: BeginAffiliationInput;
  BeginAffiliationPayload: Omit<BeginAffiliationPayload, 'member'> & {
    member?: Maybe<ResolversParentTypes['Member']>;
  };
  EndAffiliationInput: EndAffiliationInput;
  EndAffiliationPayload: Omit<EndAffiliationPayload, 'member'> & {
    member?: Maybe<ResolversParentTypes['Member']>;
  };
  AssignGridGroupInput: AssignGridGroupInput;
  AssignGridGroupPayload: Omit<AssignGridGroupPayload, 'member'> & {
    member?: Maybe<ResolversParentTypes['Member']>;
  };
  CorrectPersonalDataInput: CorrectPersonalDataInput;
  CorrectPersonalDataPayload: Omit<CorrectPersonalDataPayload, 'member'> & {
    member?: Maybe<ResolversParentTypes['Member']>;
  };
  ChangeResidenceInput: ChangeResidenceInput;
  ChangeResidencePayload: Omit<ChangeResidencePayload, 'member'> & {
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
  MemberStats: MemberStats;
  MemberStatsGroup: MemberStatsGroup;
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
  RequestTransferInput: RequestTransferInput;
  RequestTransferPayload: Omit<RequestTransferPayload, 'transfer'> & {
    transfer?: Maybe<ResolversParentTypes['Transfer']>;
  };
  ReleaseTransferInput: ReleaseTransferInput;
  ReleaseTransferPayload: Omit<ReleaseTransferPayload, 'transfer'> & {
    transfer?: Maybe<ResolversParentTypes['Transfer']>;
  };
  SendTransferInput: SendTransferInput;
  SendTransferPayload: Omit<SendTransferPayload, 'transfer'> & {
    transfer?: Maybe<ResolversParentTypes['Transfer']>;
  };
  AcceptTransferInput: AcceptTransferInput;
  AcceptTransferPayload: Omit<AcceptTransferPayload, 'transfer'> & {
    transfer?: Maybe<ResolversParentTypes['Transfer']>;
  };
  CompleteTransferInput: CompleteTransferInput;
  CompleteTransferPayload: Omit<CompleteTransferPayload, 'transfer'> & {
    transfer?: Maybe<ResolversParentTypes['Transfer']>;
  };
  RefuseTransferInput: RefuseTransferInput;
  RefuseTransferPayload: Omit<RefuseTransferPayload, 'transfer'> & {
    transfer?: Maybe<ResolversParentTypes['Transfer']>;
  };
  ReturnTransferInput: ReturnTransferInput;
  ReturnTransferPayload: Omit<ReturnTransferPayload, 'transfer'> & {
    transfer?: Maybe<ResolversParentTypes['Transfer']>;
  };
  Transfer: string;
  TransferWhere: TransferWhere;
  TransferOrder: TransferOrder;
  TransferConnection: Omit<TransferConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['TransferEdge']>;
    nodes: Array<ResolversParentTypes['Transfer']>;
  };
  TransferEdge: Omit<TransferEdge, 'node'> & { node: ResolversParentTypes['Transfer'] };
  CheckIn: string;
  CheckInWhere: CheckInWhere;
  CheckInOrder: CheckInOrder;
  CheckInConnection: Omit<CheckInConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['CheckInEdge']>;
    nodes: Array<ResolversParentTypes['CheckIn']>;
  };
  CheckInEdge: Omit<CheckInEdge, 'node'> & { node: ResolversParentTypes['CheckIn'] };
  CreditedService: CreditedService;
  Float: Scalars['Float']['output'];
  CreditedServiceOrder: CreditedServiceOrder;
  CreditedServiceConnection: CreditedServiceConnection;
  CreditedServiceEdge: CreditedServiceEdge;
  CheckInReview: Omit<CheckInReview, 'checkIn'> & { checkIn?: Maybe<ResolversParentTypes['CheckIn']> };
  CheckInReviewOrder: CheckInReviewOrder;
  CheckInReviewConnection: Omit<CheckInReviewConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['CheckInReviewEdge']>;
    nodes: Array<ResolversParentTypes['CheckInReview']>;
  };
  CheckInReviewEdge: Omit<CheckInReviewEdge, 'node'> & { node: ResolversParentTypes['CheckInReview'] };
  BeginCheckInInput: BeginCheckInInput;
  BeginCheckInPayload: Omit<BeginCheckInPayload, 'checkIn'> & {
    checkIn?: Maybe<ResolversParentTypes['CheckIn']>;
  };
  RegisterCheckInInput: RegisterCheckInInput;
  RegisterCheckInPayload: Omit<RegisterCheckInPayload, 'checkIn'> & {
    checkIn?: Maybe<ResolversParentTypes['CheckIn']>;
  };
  DeclineCheckInInput: DeclineCheckInInput;
  DeclineCheckInPayload: Omit<DeclineCheckInPayload, 'checkIn'> & {
    checkIn?: Maybe<ResolversParentTypes['CheckIn']>;
  };
  ConfirmCheckInInput: ConfirmCheckInInput;
  ConfirmCheckInPayload: Omit<ConfirmCheckInPayload, 'checkIn'> & {
    checkIn?: Maybe<ResolversParentTypes['CheckIn']>;
  };
  TakePostInCheckInInput: TakePostInCheckInInput;
  TakePostInCheckInPayload: Omit<TakePostInCheckInPayload, 'checkIn'> & {
    checkIn?: Maybe<ResolversParentTypes['CheckIn']>;
  };
  CreditCheckInInput: CreditCheckInInput;
  CreditCheckInPayload: Omit<CreditCheckInPayload, 'checkIn'> & {
    checkIn?: Maybe<ResolversParentTypes['CheckIn']>;
  };
  ReviewCheckInInput: ReviewCheckInInput;
  ReviewCheckInPayload: Omit<ReviewCheckInPayload, 'checkIn'> & {
    checkIn?: Maybe<ResolversParentTypes['CheckIn']>;
  };
  MoveCheckInInput: MoveCheckInInput;
  MoveCheckInPayload: Omit<MoveCheckInPayload, 'checkIn'> & {
    checkIn?: Maybe<ResolversParentTypes['CheckIn']>;
  };
  CheckInStats: CheckInStats;
  CheckInStatsGroup: CheckInStatsGroup;
  Unit: string;
  FloatingCase: string;
  FloatingCaseWhere: FloatingCaseWhere;
  FloatingCaseOrder: FloatingCaseOrder;
  FloatingCaseConnection: Omit<FloatingCaseConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['FloatingCaseEdge']>;
    nodes: Array<ResolversParentTypes['FloatingCase']>;
  };
  FloatingCaseEdge: Omit<FloatingCaseEdge, 'node'> & { node: ResolversParentTypes['FloatingCase'] };
  ContactAttempt: ContactAttempt;
  ContactAttemptOrder: ContactAttemptOrder;
  ContactAttemptConnection: ContactAttemptConnection;
  ContactAttemptEdge: ContactAttemptEdge;
  OpenFloatingCaseInput: OpenFloatingCaseInput;
  OpenFloatingCasePayload: Omit<OpenFloatingCasePayload, 'floatingCase'> & {
    floatingCase?: Maybe<ResolversParentTypes['FloatingCase']>;
  };
  TryContactInFloatingCaseInput: TryContactInFloatingCaseInput;
  TryContactInFloatingCasePayload: Omit<TryContactInFloatingCasePayload, 'floatingCase'> & {
    floatingCase?: Maybe<ResolversParentTypes['FloatingCase']>;
  };
  ReferFloatingCaseInput: ReferFloatingCaseInput;
  ReferFloatingCasePayload: Omit<ReferFloatingCasePayload, 'floatingCase'> & {
    floatingCase?: Maybe<ResolversParentTypes['FloatingCase']>;
  };
  AcceptFloatingCaseInput: AcceptFloatingCaseInput;
  AcceptFloatingCasePayload: Omit<AcceptFloatingCasePayload, 'floatingCase'> & {
    floatingCase?: Maybe<ResolversParentTypes['FloatingCase']>;
  };
  FindFloatingCaseInput: FindFloatingCaseInput;
  FindFloatingCasePayload: Omit<FindFloatingCasePayload, 'floatingCase'> & {
    floatingCase?: Maybe<ResolversParentTypes['FloatingCase']>;
  };
  ReturnFloatingCaseInput: ReturnFloatingCaseInput;
  ReturnFloatingCasePayload: Omit<ReturnFloatingCasePayload, 'floatingCase'> & {
    floatingCase?: Maybe<ResolversParentTypes['FloatingCase']>;
  };
  FloatingStats: FloatingStats;
  FloatingStatsGroup: FloatingStatsGroup;
  TraceEntry: TraceEntry;
  TraceEntryWhere: TraceEntryWhere;
  TraceEntryOrder: TraceEntryOrder;
  TraceEntryConnection: TraceEntryConnection;
  TraceEntryEdge: TraceEntryEdge;
  Post: string;
  PostWhere: PostWhere;
  PostOrder: PostOrder;
  PostConnection: Omit<PostConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['PostEdge']>;
    nodes: Array<ResolversParentTypes['Post']>;
  };
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PartyOrganization: string;
  Grid: string;
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
  transfer?: Resolver<
    Maybe<ResolversTypes['Transfer']>,
    ParentType,
    ContextType,
    RequireFields<QueryTransferArgs, 'id'>
  >;
  transfers?: Resolver<
    Maybe<ResolversTypes['TransferConnection']>,
    ParentType,
    ContextType,
    Partial<QueryTransfersArgs>
  >;
  checkIn?: Resolver<
    Maybe<ResolversTypes['CheckIn']>,
    ParentType,
    ContextType,
    RequireFields<QueryCheckInArgs, 'id'>
  >;
  checkIns?: Resolver<
    Maybe<ResolversTypes['CheckInConnection']>,
    ParentType,
    ContextType,
    Partial<QueryCheckInsArgs>
  >;
  floatingCase?: Resolver<
    Maybe<ResolversTypes['FloatingCase']>,
    ParentType,
    ContextType,
    RequireFields<QueryFloatingCaseArgs, 'id'>
  >;
  floatingCases?: Resolver<
    Maybe<ResolversTypes['FloatingCaseConnection']>,
    ParentType,
    ContextType,
    Partial<QueryFloatingCasesArgs>
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
  addMember?: Resolver<
    ResolversTypes['AddMemberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAddMemberArgs, 'input'>
  >;
  endMembership?: Resolver<
    ResolversTypes['EndMembershipPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndMembershipArgs, 'input'>
  >;
  beginAffiliation?: Resolver<
    ResolversTypes['BeginAffiliationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationBeginAffiliationArgs, 'input'>
  >;
  endAffiliation?: Resolver<
    ResolversTypes['EndAffiliationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndAffiliationArgs, 'input'>
  >;
  assignGridGroup?: Resolver<
    ResolversTypes['AssignGridGroupPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAssignGridGroupArgs, 'input'>
  >;
  correctPersonalData?: Resolver<
    ResolversTypes['CorrectPersonalDataPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCorrectPersonalDataArgs, 'input'>
  >;
  changeResidence?: Resolver<
    ResolversTypes['ChangeResidencePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationChangeResidenceArgs, 'input'>
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
  requestTransfer?: Resolver<
    ResolversTypes['RequestTransferPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRequestTransferArgs, 'input'>
  >;
  releaseTransfer?: Resolver<
    ResolversTypes['ReleaseTransferPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReleaseTransferArgs, 'input'>
  >;
  sendTransfer?: Resolver<
    ResolversTypes['SendTransferPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSendTransferArgs, 'input'>
  >;
  acceptTransfer?: Resolver<
    ResolversTypes['AcceptTransferPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAcceptTransferArgs, 'input'>
  >;
  completeTransfer?: Resolver<
    ResolversTypes['CompleteTransferPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCompleteTransferArgs, 'input'>
  >;
  refuseTransfer?: Resolver<
    ResolversTypes['RefuseTransferPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRefuseTransferArgs, 'input'>
  >;
  returnTransfer?: Resolver<
    ResolversTypes['ReturnTransferPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnTransferArgs, 'input'>
  >;
  beginCheckIn?: Resolver<
    ResolversTypes['BeginCheckInPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationBeginCheckInArgs, 'input'>
  >;
  registerCheckIn?: Resolver<
    ResolversTypes['RegisterCheckInPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterCheckInArgs, 'input'>
  >;
  declineCheckIn?: Resolver<
    ResolversTypes['DeclineCheckInPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDeclineCheckInArgs, 'input'>
  >;
  confirmCheckIn?: Resolver<
    ResolversTypes['ConfirmCheckInPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmCheckInArgs, 'input'>
  >;
  takePostInCheckIn?: Resolver<
    ResolversTypes['TakePostInCheckInPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationTakePostInCheckInArgs, 'input'>
  >;
  creditCheckIn?: Resolver<
    ResolversTypes['CreditCheckInPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreditCheckInArgs, 'input'>
  >;
  reviewCheckIn?: Resolver<
    ResolversTypes['ReviewCheckInPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviewCheckInArgs, 'input'>
  >;
  moveCheckIn?: Resolver<
    ResolversTypes['MoveCheckInPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMoveCheckInArgs, 'input'>
  >;
  openFloatingCase?: Resolver<
    ResolversTypes['OpenFloatingCasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenFloatingCaseArgs, 'input'>
  >;
  tryContactInFloatingCase?: Resolver<
    ResolversTypes['TryContactInFloatingCasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationTryContactInFloatingCaseArgs, 'input'>
  >;
  referFloatingCase?: Resolver<
    ResolversTypes['ReferFloatingCasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReferFloatingCaseArgs, 'input'>
  >;
  acceptFloatingCase?: Resolver<
    ResolversTypes['AcceptFloatingCasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAcceptFloatingCaseArgs, 'input'>
  >;
  findFloatingCase?: Resolver<
    ResolversTypes['FindFloatingCasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFindFloatingCaseArgs, 'input'>
  >;
  returnFloatingCase?: Resolver<
    ResolversTypes['ReturnFloatingCasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnFloatingCaseArgs, 'input'>
  >;
};

export type AddMemberPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AddMemberPayload'] = ResolversParentTypes['AddMemberPayload'],
> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndMembershipPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EndMembershipPayload'] =
    ResolversParentTypes['EndMembershipPayload'],
> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BeginAffiliationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['BeginAffiliationPayload'] =
    ResolversParentTypes['BeginAffiliationPayload'],
> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndAffiliationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EndAffiliationPayload'] =
    ResolversParentTypes['EndAffiliationPayload'],
> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignGridGroupPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssignGridGroupPayload'] =
    ResolversParentTypes['AssignGridGroupPayload'],
> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectPersonalDataPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CorrectPersonalDataPayload'] =
    ResolversParentTypes['CorrectPersonalDataPayload'],
> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeResidencePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ChangeResidencePayload'] =
    ResolversParentTypes['ChangeResidencePayload'],
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
  education?: Resolver<Maybe<ResolversTypes['Education']>, ParentType, ContextType>;
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
  transfers?: Resolver<
    ResolversTypes['TransferConnection'],
    ParentType,
    ContextType,
    Partial<MemberTransfersArgs>
  >;
  checkIns?: Resolver<
    ResolversTypes['CheckInConnection'],
    ParentType,
    ContextType,
    Partial<MemberCheckInsArgs>
  >;
  floatingCases?: Resolver<
    ResolversTypes['FloatingCaseConnection'],
    ParentType,
    ContextType,
    Partial<MemberFloatingCasesArgs>
  >;
  consents?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endCause?: Resolver<Maybe<ResolversTypes['MembershipEndCause']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MemberStats'] = ResolversParentTypes['MemberStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  probationary?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['MemberStatsGroup']>, ParentType, ContextType>;
};

export type MemberStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MemberStatsGroup'] = ResolversParentTypes['MemberStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  probationary?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  basis?: Resolver<Maybe<ResolversTypes['AffiliationBasis']>, ParentType, ContextType>;
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

export type RequestTransferPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RequestTransferPayload'] =
    ResolversParentTypes['RequestTransferPayload'],
> = {
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseTransferPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReleaseTransferPayload'] =
    ResolversParentTypes['ReleaseTransferPayload'],
> = {
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendTransferPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SendTransferPayload'] =
    ResolversParentTypes['SendTransferPayload'],
> = {
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptTransferPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AcceptTransferPayload'] =
    ResolversParentTypes['AcceptTransferPayload'],
> = {
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteTransferPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CompleteTransferPayload'] =
    ResolversParentTypes['CompleteTransferPayload'],
> = {
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefuseTransferPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RefuseTransferPayload'] =
    ResolversParentTypes['RefuseTransferPayload'],
> = {
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnTransferPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReturnTransferPayload'] =
    ResolversParentTypes['ReturnTransferPayload'],
> = {
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransferResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer'],
  FederationReferenceType extends FederationReferenceTypes['Transfer'] = FederationReferenceTypes['Transfer'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Transfer']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TransferState'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<TransferHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TransferConnection'] = ResolversParentTypes['TransferConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TransferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Transfer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TransferEdge'] = ResolversParentTypes['TransferEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type CheckInResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CheckIn'] = ResolversParentTypes['CheckIn'],
  FederationReferenceType extends FederationReferenceTypes['CheckIn'] = FederationReferenceTypes['CheckIn'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CheckIn']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CheckInKind'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  postsTaken?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CheckInState'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  activeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  services?: Resolver<
    ResolversTypes['CreditedServiceConnection'],
    ParentType,
    ContextType,
    Partial<CheckInServicesArgs>
  >;
  reviews?: Resolver<
    ResolversTypes['CheckInReviewConnection'],
    ParentType,
    ContextType,
    Partial<CheckInReviewsArgs>
  >;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<CheckInHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckInConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CheckInConnection'] = ResolversParentTypes['CheckInConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CheckInEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CheckIn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckInEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CheckInEdge'] = ResolversParentTypes['CheckInEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CheckIn'], ParentType, ContextType>;
};

export type CreditedServiceResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CreditedService'] = ResolversParentTypes['CreditedService'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  servedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CreditedServiceConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CreditedServiceConnection'] =
    ResolversParentTypes['CreditedServiceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CreditedServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CreditedService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditedServiceEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CreditedServiceEdge'] =
    ResolversParentTypes['CreditedServiceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditedService'], ParentType, ContextType>;
};

export type CheckInReviewResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CheckInReview'] = ResolversParentTypes['CheckInReview'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checkIn?: Resolver<Maybe<ResolversTypes['CheckIn']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reviewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CheckInReviewConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CheckInReviewConnection'] =
    ResolversParentTypes['CheckInReviewConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CheckInReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CheckInReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckInReviewEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CheckInReviewEdge'] = ResolversParentTypes['CheckInReviewEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CheckInReview'], ParentType, ContextType>;
};

export type BeginCheckInPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['BeginCheckInPayload'] =
    ResolversParentTypes['BeginCheckInPayload'],
> = {
  checkIn?: Resolver<Maybe<ResolversTypes['CheckIn']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterCheckInPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterCheckInPayload'] =
    ResolversParentTypes['RegisterCheckInPayload'],
> = {
  checkIn?: Resolver<Maybe<ResolversTypes['CheckIn']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineCheckInPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DeclineCheckInPayload'] =
    ResolversParentTypes['DeclineCheckInPayload'],
> = {
  checkIn?: Resolver<Maybe<ResolversTypes['CheckIn']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmCheckInPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ConfirmCheckInPayload'] =
    ResolversParentTypes['ConfirmCheckInPayload'],
> = {
  checkIn?: Resolver<Maybe<ResolversTypes['CheckIn']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TakePostInCheckInPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TakePostInCheckInPayload'] =
    ResolversParentTypes['TakePostInCheckInPayload'],
> = {
  checkIn?: Resolver<Maybe<ResolversTypes['CheckIn']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreditCheckInPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CreditCheckInPayload'] =
    ResolversParentTypes['CreditCheckInPayload'],
> = {
  checkIn?: Resolver<Maybe<ResolversTypes['CheckIn']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewCheckInPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReviewCheckInPayload'] =
    ResolversParentTypes['ReviewCheckInPayload'],
> = {
  checkIn?: Resolver<Maybe<ResolversTypes['CheckIn']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoveCheckInPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MoveCheckInPayload'] = ResolversParentTypes['MoveCheckInPayload'],
> = {
  checkIn?: Resolver<Maybe<ResolversTypes['CheckIn']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckInStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CheckInStats'] = ResolversParentTypes['CheckInStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eligible?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  checkedIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CheckInStatsGroup']>, ParentType, ContextType>;
};

export type CheckInStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CheckInStatsGroup'] = ResolversParentTypes['CheckInStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eligible?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  checkedIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  checkIns?: Resolver<
    Maybe<ResolversTypes['CheckInConnection']>,
    ParentType,
    ContextType,
    Partial<UnitCheckInsArgs>
  >;
};

export type FloatingCaseResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FloatingCase'] = ResolversParentTypes['FloatingCase'],
  FederationReferenceType extends FederationReferenceTypes['FloatingCase'] =
    FederationReferenceTypes['FloatingCase'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['FloatingCase']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  whereabouts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiving?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FloatingCaseState'], ParentType, ContextType>;
  contactOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['ContactState'], ParentType, ContextType>;
  attempts?: Resolver<
    ResolversTypes['ContactAttemptConnection'],
    ParentType,
    ContextType,
    Partial<FloatingCaseAttemptsArgs>
  >;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<FloatingCaseHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FloatingCaseConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FloatingCaseConnection'] =
    ResolversParentTypes['FloatingCaseConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['FloatingCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FloatingCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FloatingCaseEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FloatingCaseEdge'] = ResolversParentTypes['FloatingCaseEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FloatingCase'], ParentType, ContextType>;
};

export type ContactAttemptResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ContactAttempt'] = ResolversParentTypes['ContactAttempt'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ContactChannel'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  triedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ContactAttemptConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ContactAttemptConnection'] =
    ResolversParentTypes['ContactAttemptConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ContactAttemptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContactAttempt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactAttemptEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ContactAttemptEdge'] = ResolversParentTypes['ContactAttemptEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactAttempt'], ParentType, ContextType>;
};

export type OpenFloatingCasePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['OpenFloatingCasePayload'] =
    ResolversParentTypes['OpenFloatingCasePayload'],
> = {
  floatingCase?: Resolver<Maybe<ResolversTypes['FloatingCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TryContactInFloatingCasePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TryContactInFloatingCasePayload'] =
    ResolversParentTypes['TryContactInFloatingCasePayload'],
> = {
  floatingCase?: Resolver<Maybe<ResolversTypes['FloatingCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReferFloatingCasePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReferFloatingCasePayload'] =
    ResolversParentTypes['ReferFloatingCasePayload'],
> = {
  floatingCase?: Resolver<Maybe<ResolversTypes['FloatingCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptFloatingCasePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AcceptFloatingCasePayload'] =
    ResolversParentTypes['AcceptFloatingCasePayload'],
> = {
  floatingCase?: Resolver<Maybe<ResolversTypes['FloatingCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FindFloatingCasePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FindFloatingCasePayload'] =
    ResolversParentTypes['FindFloatingCasePayload'],
> = {
  floatingCase?: Resolver<Maybe<ResolversTypes['FloatingCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnFloatingCasePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReturnFloatingCasePayload'] =
    ResolversParentTypes['ReturnFloatingCasePayload'],
> = {
  floatingCase?: Resolver<Maybe<ResolversTypes['FloatingCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FloatingStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FloatingStats'] = ResolversParentTypes['FloatingStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inContact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  atRisk?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outOfContact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['FloatingStatsGroup']>, ParentType, ContextType>;
};

export type FloatingStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FloatingStatsGroup'] = ResolversParentTypes['FloatingStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inContact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  atRisk?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outOfContact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  memberStats?: Resolver<
    Maybe<ResolversTypes['MemberStats']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationMemberStatsArgs>
  >;
  anyMemberStats?: Resolver<
    Maybe<ResolversTypes['MemberStats']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationAnyMemberStatsArgs>
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
  floatingCases?: Resolver<
    Maybe<ResolversTypes['FloatingCaseConnection']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationFloatingCasesArgs>
  >;
  floatingStats?: Resolver<
    Maybe<ResolversTypes['FloatingStats']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationFloatingStatsArgs>
  >;
  checkIns?: Resolver<
    Maybe<ResolversTypes['CheckInConnection']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationCheckInsArgs>
  >;
  checkInReviews?: Resolver<
    Maybe<ResolversTypes['CheckInReviewConnection']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationCheckInReviewsArgs>
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
  members?: Resolver<
    Maybe<ResolversTypes['MemberConnection']>,
    ParentType,
    ContextType,
    Partial<GridMembersArgs>
  >;
  memberStats?: Resolver<
    Maybe<ResolversTypes['MemberStats']>,
    ParentType,
    ContextType,
    Partial<GridMemberStatsArgs>
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
  membersWithoutGroup?: Resolver<
    Maybe<ResolversTypes['MemberConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionMembersWithoutGroupArgs>
  >;
  membersWithoutGrid?: Resolver<
    Maybe<ResolversTypes['MemberConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionMembersWithoutGridArgs>
  >;
  memberStats?: Resolver<
    Maybe<ResolversTypes['MemberStats']>,
    ParentType,
    ContextType,
    Partial<DivisionMemberStatsArgs>
  >;
  checkIns?: Resolver<
    Maybe<ResolversTypes['CheckInConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionCheckInsArgs>
  >;
  checkInStats?: Resolver<
    Maybe<ResolversTypes['CheckInStats']>,
    ParentType,
    ContextType,
    Partial<DivisionCheckInStatsArgs>
  >;
  unitCheckInCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AddMemberPayload?: AddMemberPayloadResolvers<ContextType>;
  EndMembershipPayload?: EndMembershipPayloadResolvers<ContextType>;
  BeginAffiliationPayload?: BeginAffiliationPayloadResolvers<ContextType>;
  EndAffiliationPayload?: EndAffiliationPayloadResolvers<ContextType>;
  AssignGridGroupPayload?: AssignGridGroupPayloadResolvers<ContextType>;
  CorrectPersonalDataPayload?: CorrectPersonalDataPayloadResolvers<ContextType>;
  ChangeResidencePayload?: ChangeResidencePayloadResolvers<ContextType>;
  ErasePersonalDataPayload?: ErasePersonalDataPayloadResolvers<ContextType>;
  GiveConsentPayload?: GiveConsentPayloadResolvers<ContextType>;
  WithdrawConsentPayload?: WithdrawConsentPayloadResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  RevealPersonalDataPayload?: RevealPersonalDataPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberStats?: MemberStatsResolvers<ContextType>;
  MemberStatsGroup?: MemberStatsGroupResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  AffiliationConnection?: AffiliationConnectionResolvers<ContextType>;
  AffiliationEdge?: AffiliationEdgeResolvers<ContextType>;
  RequestTransferPayload?: RequestTransferPayloadResolvers<ContextType>;
  ReleaseTransferPayload?: ReleaseTransferPayloadResolvers<ContextType>;
  SendTransferPayload?: SendTransferPayloadResolvers<ContextType>;
  AcceptTransferPayload?: AcceptTransferPayloadResolvers<ContextType>;
  CompleteTransferPayload?: CompleteTransferPayloadResolvers<ContextType>;
  RefuseTransferPayload?: RefuseTransferPayloadResolvers<ContextType>;
  ReturnTransferPayload?: ReturnTransferPayloadResolvers<ContextType>;
  Transfer?: TransferResolvers<ContextType>;
  TransferConnection?: TransferConnectionResolvers<ContextType>;
  TransferEdge?: TransferEdgeResolvers<ContextType>;
  CheckIn?: CheckInResolvers<ContextType>;
  CheckInConnection?: CheckInConnectionResolvers<ContextType>;
  CheckInEdge?: CheckInEdgeResolvers<ContextType>;
  CreditedService?: CreditedServiceResolvers<ContextType>;
  CreditedServiceConnection?: CreditedServiceConnectionResolvers<ContextType>;
  CreditedServiceEdge?: CreditedServiceEdgeResolvers<ContextType>;
  CheckInReview?: CheckInReviewResolvers<ContextType>;
  CheckInReviewConnection?: CheckInReviewConnectionResolvers<ContextType>;
  CheckInReviewEdge?: CheckInReviewEdgeResolvers<ContextType>;
  BeginCheckInPayload?: BeginCheckInPayloadResolvers<ContextType>;
  RegisterCheckInPayload?: RegisterCheckInPayloadResolvers<ContextType>;
  DeclineCheckInPayload?: DeclineCheckInPayloadResolvers<ContextType>;
  ConfirmCheckInPayload?: ConfirmCheckInPayloadResolvers<ContextType>;
  TakePostInCheckInPayload?: TakePostInCheckInPayloadResolvers<ContextType>;
  CreditCheckInPayload?: CreditCheckInPayloadResolvers<ContextType>;
  ReviewCheckInPayload?: ReviewCheckInPayloadResolvers<ContextType>;
  MoveCheckInPayload?: MoveCheckInPayloadResolvers<ContextType>;
  CheckInStats?: CheckInStatsResolvers<ContextType>;
  CheckInStatsGroup?: CheckInStatsGroupResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  FloatingCase?: FloatingCaseResolvers<ContextType>;
  FloatingCaseConnection?: FloatingCaseConnectionResolvers<ContextType>;
  FloatingCaseEdge?: FloatingCaseEdgeResolvers<ContextType>;
  ContactAttempt?: ContactAttemptResolvers<ContextType>;
  ContactAttemptConnection?: ContactAttemptConnectionResolvers<ContextType>;
  ContactAttemptEdge?: ContactAttemptEdgeResolvers<ContextType>;
  OpenFloatingCasePayload?: OpenFloatingCasePayloadResolvers<ContextType>;
  TryContactInFloatingCasePayload?: TryContactInFloatingCasePayloadResolvers<ContextType>;
  ReferFloatingCasePayload?: ReferFloatingCasePayloadResolvers<ContextType>;
  AcceptFloatingCasePayload?: AcceptFloatingCasePayloadResolvers<ContextType>;
  FindFloatingCasePayload?: FindFloatingCasePayloadResolvers<ContextType>;
  ReturnFloatingCasePayload?: ReturnFloatingCasePayloadResolvers<ContextType>;
  FloatingStats?: FloatingStatsResolvers<ContextType>;
  FloatingStatsGroup?: FloatingStatsGroupResolvers<ContextType>;
  TraceEntry?: TraceEntryResolvers<ContextType>;
  TraceEntryConnection?: TraceEntryConnectionResolvers<ContextType>;
  TraceEntryEdge?: TraceEntryEdgeResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  PartyOrganization?: PartyOrganizationResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
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
  AddMemberInput: AddMemberInput;
  AddMemberPayload: AddMemberPayload;
  EndMembershipInput: EndMembershipInput;
  EndMembershipPayload: EndMembershipPayload;
  MembershipEndCause: MembershipEndCause;
  BeginAffiliationInput: BeginAffiliationInput;
  BeginAffiliationPayload: BeginAffiliationPayload;
  EndAffiliationInput: EndAffiliationInput;
  EndAffiliationPayload: EndAffiliationPayload;
  AssignGridGroupInput: AssignGridGroupInput;
  AssignGridGroupPayload: AssignGridGroupPayload;
  CorrectPersonalDataInput: CorrectPersonalDataInput;
  CorrectPersonalDataPayload: CorrectPersonalDataPayload;
  ChangeResidenceInput: ChangeResidenceInput;
  ChangeResidencePayload: ChangeResidencePayload;
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
  Education: Education;
  MemberStats: MemberStats;
  MemberStatsGroup: MemberStatsGroup;
  MemberGroupBy: MemberGroupBy;
  MemberStatus: MemberStatus;
  MemberWhere: MemberWhere;
  MemberOrder: MemberOrder;
  MemberOrderField: MemberOrderField;
  MemberConnection: MemberConnection;
  MemberEdge: MemberEdge;
  Affiliation: Affiliation;
  AffiliationType: AffiliationType;
  AffiliationBasis: AffiliationBasis;
  AffiliationWhere: AffiliationWhere;
  AffiliationOrder: AffiliationOrder;
  AffiliationOrderField: AffiliationOrderField;
  AffiliationConnection: AffiliationConnection;
  AffiliationEdge: AffiliationEdge;
  RequestTransferInput: RequestTransferInput;
  RequestTransferPayload: RequestTransferPayload;
  ReleaseTransferInput: ReleaseTransferInput;
  ReleaseTransferPayload: ReleaseTransferPayload;
  SendTransferInput: SendTransferInput;
  SendTransferPayload: SendTransferPayload;
  AcceptTransferInput: AcceptTransferInput;
  AcceptTransferPayload: AcceptTransferPayload;
  CompleteTransferInput: CompleteTransferInput;
  CompleteTransferPayload: CompleteTransferPayload;
  RefuseTransferInput: RefuseTransferInput;
  RefuseTransferPayload: RefuseTransferPayload;
  ReturnTransferInput: ReturnTransferInput;
  ReturnTransferPayload: ReturnTransferPayload;
  Transfer: Transfer;
  TransferState: TransferState;
  TransferWhere: TransferWhere;
  TransferOrder: TransferOrder;
  TransferOrderField: TransferOrderField;
  TransferConnection: TransferConnection;
  TransferEdge: TransferEdge;
  CheckIn: CheckIn;
  CheckInKind: CheckInKind;
  CheckInState: CheckInState;
  CheckInWhere: CheckInWhere;
  CheckInOrder: CheckInOrder;
  CheckInOrderField: CheckInOrderField;
  CheckInConnection: CheckInConnection;
  CheckInEdge: CheckInEdge;
  CreditedService: CreditedService;
  CreditedServiceOrder: CreditedServiceOrder;
  CreditedServiceOrderField: CreditedServiceOrderField;
  CreditedServiceConnection: CreditedServiceConnection;
  CreditedServiceEdge: CreditedServiceEdge;
  CheckInReview: CheckInReview;
  CheckInReviewOrder: CheckInReviewOrder;
  CheckInReviewOrderField: CheckInReviewOrderField;
  CheckInReviewConnection: CheckInReviewConnection;
  CheckInReviewEdge: CheckInReviewEdge;
  BeginCheckInInput: BeginCheckInInput;
  BeginCheckInPayload: BeginCheckInPayload;
  RegisterCheckInInput: RegisterCheckInInput;
  RegisterCheckInPayload: RegisterCheckInPayload;
  DeclineCheckInInput: DeclineCheckInInput;
  DeclineCheckInPayload: DeclineCheckInPayload;
  ConfirmCheckInInput: ConfirmCheckInInput;
  ConfirmCheckInPayload: ConfirmCheckInPayload;
  TakePostInCheckInInput: TakePostInCheckInInput;
  TakePostInCheckInPayload: TakePostInCheckInPayload;
  CreditCheckInInput: CreditCheckInInput;
  CreditCheckInPayload: CreditCheckInPayload;
  ReviewCheckInInput: ReviewCheckInInput;
  ReviewCheckInPayload: ReviewCheckInPayload;
  MoveCheckInInput: MoveCheckInInput;
  MoveCheckInPayload: MoveCheckInPayload;
  CheckInStats: CheckInStats;
  CheckInStatsGroup: CheckInStatsGroup;
  CheckInGroupBy: CheckInGroupBy;
  Unit: Unit;
  FloatingCase: FloatingCase;
  FloatingCaseState: FloatingCaseState;
  ContactState: ContactState;
  FloatingCaseWhere: FloatingCaseWhere;
  FloatingCaseOrder: FloatingCaseOrder;
  FloatingCaseOrderField: FloatingCaseOrderField;
  FloatingCaseConnection: FloatingCaseConnection;
  FloatingCaseEdge: FloatingCaseEdge;
  ContactAttempt: ContactAttempt;
  ContactChannel: ContactChannel;
  ContactAttemptOrder: ContactAttemptOrder;
  ContactAttemptOrderField: ContactAttemptOrderField;
  ContactAttemptConnection: ContactAttemptConnection;
  ContactAttemptEdge: ContactAttemptEdge;
  OpenFloatingCaseInput: OpenFloatingCaseInput;
  OpenFloatingCasePayload: OpenFloatingCasePayload;
  TryContactInFloatingCaseInput: TryContactInFloatingCaseInput;
  TryContactInFloatingCasePayload: TryContactInFloatingCasePayload;
  ReferFloatingCaseInput: ReferFloatingCaseInput;
  ReferFloatingCasePayload: ReferFloatingCasePayload;
  AcceptFloatingCaseInput: AcceptFloatingCaseInput;
  AcceptFloatingCasePayload: AcceptFloatingCasePayload;
  FindFloatingCaseInput: FindFloatingCaseInput;
  FindFloatingCasePayload: FindFloatingCasePayload;
  ReturnFloatingCaseInput: ReturnFloatingCaseInput;
  ReturnFloatingCasePayload: ReturnFloatingCasePayload;
  FloatingStats: FloatingStats;
  FloatingStatsGroup: FloatingStatsGroup;
  FloatingGroupBy: FloatingGroupBy;
  TraceEntry: TraceEntry;
  TraceEntryWhere: TraceEntryWhere;
  TraceEntryOrder: TraceEntryOrder;
  TraceEntryOrderField: TraceEntryOrderField;
  TraceEntryConnection: TraceEntryConnection;
  TraceEntryEdge: TraceEntryEdge;
  Post: Post;
  PostRole: PostRole;
  PostWhere: PostWhere;
  PostOrder: PostOrder;
  PostOrderField: PostOrderField;
  PostConnection: PostConnection;
  PostEdge: PostEdge;
  PartyOrganization: PartyOrganization;
  Grid: Grid;
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
  'Query.transfer': QueryTransferArgs;
  'Query.transfers': QueryTransfersArgs;
  'Query.checkIn': QueryCheckInArgs;
  'Query.checkIns': QueryCheckInsArgs;
  'Query.floatingCase': QueryFloatingCaseArgs;
  'Query.floatingCases': QueryFloatingCasesArgs;
  'Query.membersChanges': QueryMembersChangesArgs;
  'Query.membersTrace': QueryMembersTraceArgs;
  'Mutation.revealPersonalData': MutationRevealPersonalDataArgs;
  'Mutation.addMember': MutationAddMemberArgs;
  'Mutation.endMembership': MutationEndMembershipArgs;
  'Mutation.beginAffiliation': MutationBeginAffiliationArgs;
  'Mutation.endAffiliation': MutationEndAffiliationArgs;
  'Mutation.assignGridGroup': MutationAssignGridGroupArgs;
  'Mutation.correctPersonalData': MutationCorrectPersonalDataArgs;
  'Mutation.changeResidence': MutationChangeResidenceArgs;
  'Mutation.erasePersonalData': MutationErasePersonalDataArgs;
  'Mutation.giveConsent': MutationGiveConsentArgs;
  'Mutation.withdrawConsent': MutationWithdrawConsentArgs;
  'Mutation.requestTransfer': MutationRequestTransferArgs;
  'Mutation.releaseTransfer': MutationReleaseTransferArgs;
  'Mutation.sendTransfer': MutationSendTransferArgs;
  'Mutation.acceptTransfer': MutationAcceptTransferArgs;
  'Mutation.completeTransfer': MutationCompleteTransferArgs;
  'Mutation.refuseTransfer': MutationRefuseTransferArgs;
  'Mutation.returnTransfer': MutationReturnTransferArgs;
  'Mutation.beginCheckIn': MutationBeginCheckInArgs;
  'Mutation.registerCheckIn': MutationRegisterCheckInArgs;
  'Mutation.declineCheckIn': MutationDeclineCheckInArgs;
  'Mutation.confirmCheckIn': MutationConfirmCheckInArgs;
  'Mutation.takePostInCheckIn': MutationTakePostInCheckInArgs;
  'Mutation.creditCheckIn': MutationCreditCheckInArgs;
  'Mutation.reviewCheckIn': MutationReviewCheckInArgs;
  'Mutation.moveCheckIn': MutationMoveCheckInArgs;
  'Mutation.openFloatingCase': MutationOpenFloatingCaseArgs;
  'Mutation.tryContactInFloatingCase': MutationTryContactInFloatingCaseArgs;
  'Mutation.referFloatingCase': MutationReferFloatingCaseArgs;
  'Mutation.acceptFloatingCase': MutationAcceptFloatingCaseArgs;
  'Mutation.findFloatingCase': MutationFindFloatingCaseArgs;
  'Mutation.returnFloatingCase': MutationReturnFloatingCaseArgs;
  'Member.primaryOrganization': MemberPrimaryOrganizationArgs;
  'Member.affiliations': MemberAffiliationsArgs;
  'Member.posts': MemberPostsArgs;
  'Member.transfers': MemberTransfersArgs;
  'Member.checkIns': MemberCheckInsArgs;
  'Member.floatingCases': MemberFloatingCasesArgs;
  'Transfer.history': TransferHistoryArgs;
  'CheckIn.services': CheckInServicesArgs;
  'CheckIn.reviews': CheckInReviewsArgs;
  'CheckIn.history': CheckInHistoryArgs;
  'Unit.checkIns': UnitCheckInsArgs;
  'FloatingCase.attempts': FloatingCaseAttemptsArgs;
  'FloatingCase.history': FloatingCaseHistoryArgs;
  'PartyOrganization.secretary': PartyOrganizationSecretaryArgs;
  'PartyOrganization.memberCount': PartyOrganizationMemberCountArgs;
  'PartyOrganization.memberStats': PartyOrganizationMemberStatsArgs;
  'PartyOrganization.anyMemberStats': PartyOrganizationAnyMemberStatsArgs;
  'PartyOrganization.members': PartyOrganizationMembersArgs;
  'PartyOrganization.posts': PartyOrganizationPostsArgs;
  'PartyOrganization.floatingCases': PartyOrganizationFloatingCasesArgs;
  'PartyOrganization.floatingStats': PartyOrganizationFloatingStatsArgs;
  'PartyOrganization.checkIns': PartyOrganizationCheckInsArgs;
  'PartyOrganization.checkInReviews': PartyOrganizationCheckInReviewsArgs;
  'Grid.members': GridMembersArgs;
  'Grid.memberStats': GridMemberStatsArgs;
  'Division.membersWithoutGroup': DivisionMembersWithoutGroupArgs;
  'Division.membersWithoutGrid': DivisionMembersWithoutGridArgs;
  'Division.memberStats': DivisionMemberStatsArgs;
  'Division.checkIns': DivisionCheckInsArgs;
  'Division.checkInStats': DivisionCheckInStatsArgs;
};
