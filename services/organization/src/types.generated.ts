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
  /** One administrative division by its 12-digit code (区划代码). */
  division: Maybe<Division>;
  /** All administrative divisions. */
  divisions: Maybe<DivisionConnection>;
  /** One Party organization by its id. */
  partyOrganization: Maybe<PartyOrganization>;
  /** All Party organizations. */
  partyOrganizations: Maybe<PartyOrganizationConnection>;
  /** One unit by its id. */
  unit: Maybe<Unit>;
  /** All units. */
  units: Maybe<UnitConnection>;
  /** One governing body by its id. */
  governingBody: Maybe<GoverningBody>;
  /** All governing bodies. */
  governingBodies: Maybe<GoverningBodyConnection>;
  /** One seat by its id. */
  seat: Maybe<Seat>;
  /** All seats. */
  seats: Maybe<SeatConnection>;
  /** One meeting by its id. */
  meeting: Maybe<Meeting>;
  /** All meetings of governing bodies. */
  meetings: Maybe<MeetingConnection>;
  /** One resolution by its id. */
  resolution: Maybe<Resolution>;
  /** All resolutions of governing bodies. */
  resolutions: Maybe<ResolutionConnection>;
  /** One proposal by its id. */
  proposal: Maybe<Proposal>;
  /** The proposals for deliberation (协商议题): those screened, and beside them what the caller raised or is to screen. */
  proposals: Maybe<ProposalConnection>;
  /** The proposals that the caller raised (我的议题); none for the anonymous. */
  myProposals: Maybe<ProposalConnection>;
  /**
   * What changed in the service organization (变更流水), oldest first and complete: read on after the last `endCursor`, and
   * after the same one again while a page is empty. Each service has its own feed; a field of `Query` is answered by one
   * service only.
   */
  organizationChanges: Maybe<ChangeConnection>;
  /** The steps written down in the service organization, newest first, for auditors (审计). Needs the scope `trace:read`. */
  organizationTrace: Maybe<AuditEntryConnection>;
};

export type QueryDivisionArgs = {
  code: Scalars['ID']['input'];
};

export type QueryDivisionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<DivisionWhere>;
  orderBy?: InputMaybe<DivisionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryPartyOrganizationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPartyOrganizationsArgs = {
  where?: InputMaybe<PartyOrganizationWhere>;
  orderBy?: InputMaybe<PartyOrganizationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
};

export type QueryUnitsArgs = {
  where?: InputMaybe<UnitWhere>;
  orderBy?: InputMaybe<UnitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryGoverningBodyArgs = {
  id: Scalars['ID']['input'];
};

export type QueryGoverningBodiesArgs = {
  where?: InputMaybe<GoverningBodyWhere>;
  orderBy?: InputMaybe<GoverningBodyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QuerySeatArgs = {
  id: Scalars['ID']['input'];
};

export type QuerySeatsArgs = {
  where?: InputMaybe<SeatWhere>;
  orderBy?: InputMaybe<SeatOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMeetingsArgs = {
  where?: InputMaybe<MeetingWhere>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryResolutionArgs = {
  id: Scalars['ID']['input'];
};

export type QueryResolutionsArgs = {
  where?: InputMaybe<ResolutionWhere>;
  orderBy?: InputMaybe<ResolutionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};

export type QueryProposalsArgs = {
  where?: InputMaybe<ProposalWhere>;
  orderBy?: InputMaybe<ProposalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryMyProposalsArgs = {
  where?: InputMaybe<ProposalWhere>;
  orderBy?: InputMaybe<ProposalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryOrganizationChangesArgs = {
  where?: InputMaybe<ChangeWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryOrganizationTraceArgs = {
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
  /** Enters a Party organization into the register (成立党组织): by whoever leads the superior. Needs a signed-in caller. */
  foundOrganization: FoundOrganizationPayload;
  /** Says that an organization being set up is at work (正式成立). By its superior. Needs a signed-in caller. */
  establishOrganization: EstablishOrganizationPayload;
  /** Gives an organization another name (更名). By its superior. Needs a signed-in caller. */
  renameOrganization: RenameOrganizationPayload;
  /**
   * Puts an organization, with all that lies below it, under another superior or into another territory (调整隶属关系). By
   * whoever leads both superiors. Copies in other services follow within seconds. Needs a signed-in caller.
   */
  moveOrganization: MoveOrganizationPayload;
  /** Ends an organization that leads none and has no members (撤销党组织), with a reason. By its superior. Needs a signed-in caller. */
  dissolveOrganization: DissolveOrganizationPayload;
  /**
   * Replaces divisions by others on a day (区划调整): another number, a merger, a split. What lies in them goes to the
   * successor; after a split to where it is said, else to the heir, else it stays and is listed (`territoryEnded`). By an
   * administrator or an organization department of the territory. Needs a signed-in caller.
   */
  succeedDivision: SucceedDivisionPayload;
  /** Proposes a seat on a governing body (提名): by whoever convenes the body. Needs a signed-in caller. */
  proposeSeat: ProposeSeatPayload;
  /** Consents to give a seat (同意): by the Party organization of the unit. Needs a signed-in caller. */
  consentSeat: ConsentSeatPayload;
  /** Refuses to give a seat (谢绝), with a reason: by the Party organization of the unit. Needs a signed-in caller. */
  declineSeat: DeclineSeatPayload;
  /** Confirms a seat (批准): by the level above the body, a street for a community. Needs a signed-in caller. */
  confirmSeat: ConfirmSeatPayload;
  /** Lets the holder take up a confirmed seat (就任): by whoever convenes the body. Needs a signed-in caller. */
  takeUpSeat: TakeUpSeatPayload;
  /** Prolongs the term of a seat (连任): by whoever convenes the body. Needs a signed-in caller. */
  renewSeat: RenewSeatPayload;
  /** Puts somebody else on a seat, or leaves it empty (更换委员): by the Party organization of the unit. The unit keeps the seat. Needs a signed-in caller. */
  replaceHolderOfSeat: ReplaceHolderOfSeatPayload;
  /** Ends a seat before its term is over (终止), with a reason: by the unit, the convener or the level above. Needs a signed-in caller. */
  endSeat: EndSeatPayload;
  /** Plans a meeting of a governing body (计划). By whoever convenes the body. Needs a signed-in caller. */
  planMeeting: PlanMeetingPayload;
  /** Writes down what a meeting has resolved (决议). By whoever convenes the body. Needs a signed-in caller. */
  adoptResolution: AdoptResolutionPayload;
  /** Calls those who have a seat to a meeting (通知). By whoever convenes the body. Needs a signed-in caller. */
  notifyMeeting: NotifyMeetingPayload;
  /** Puts a meeting off (延期), with a reason. By whoever convenes the body. Needs a signed-in caller. */
  postponeMeeting: PostponeMeetingPayload;
  /** Calls a meeting off (取消), with a reason. By whoever convenes the body. Needs a signed-in caller. */
  cancelMeeting: CancelMeetingPayload;
  /** Says that a meeting is held, and who came (召开). Where too few came for its quorum it is `INQUORATE`. By whoever convenes the body. Needs a signed-in caller. */
  holdMeeting: HoldMeetingPayload;
  /** Puts down the minutes of a meeting (纪要). By whoever convenes the body. Needs a signed-in caller. */
  minuteMeeting: MinuteMeetingPayload;
  /** Closes a meeting (办结): once each of its resolutions is settled or handed on. By whoever convenes the body. Needs a signed-in caller. */
  closeMeeting: CloseMeetingPayload;
  /** Gives a resolution to whoever is to carry it out (交办). By whoever convenes the body. Needs a signed-in caller. */
  assignResolution: AssignResolutionPayload;
  /** Begins to carry out a resolution (实施). By the Party organization it was given to. Needs a signed-in caller. */
  startResolution: StartResolutionPayload;
  /** Says that a resolution is carried out (完成). By the Party organization it was given to. Needs a signed-in caller. */
  completeResolution: CompleteResolutionPayload;
  /** Finds a resolution carried out (核验). By whoever convenes the body. Needs a signed-in caller. */
  verifyResolution: VerifyResolutionPayload;
  /** Drops a resolution (撤销), with a reason. By whoever convenes the body. Needs a signed-in caller. */
  dropResolution: DropResolutionPayload;
  /** Raises a proposal for deliberation in a community (提出议题). By residents, members, units, grid workers and the community, within their territory. Needs a signed-in caller. */
  raiseProposal: RaiseProposalPayload;
  /** Lets a proposal be deliberated, in the words that others are to read (审题). By its community. Needs a signed-in caller. */
  screenProposal: ScreenProposalPayload;
  /** Says how the community committee deliberated a proposal and puts it to the joint conference (提议). By its community. Needs a signed-in caller. */
  submitProposal: SubmitProposalPayload;
  /** Says how the joint conference deliberated a proposal (协商), once or several times. By its community. Needs a signed-in caller. */
  discussProposal: DiscussProposalPayload;
  /** Says how the representatives' assembly appraised a proposal before it is adopted (评议). By its community. Needs a signed-in caller. */
  appraiseProposal: AppraiseProposalPayload;
  /** Adopts a proposal that more representatives were for than against, and says what was decided (采纳). By its community. Needs a signed-in caller. */
  adoptProposal: AdoptProposalPayload;
  /** Does not adopt a proposal (不予采纳), with a reason. By its community. Needs a signed-in caller. */
  refuseProposal: RefuseProposalPayload;
  /** Gives an adopted proposal to whoever is to implement it (交办). By its community. Needs a signed-in caller. */
  assignProposal: AssignProposalPayload;
  /** Reports how a proposal was implemented (反馈). By the Party organization it was given to. Needs a signed-in caller. */
  reportBackProposal: ReportBackProposalPayload;
  /** Closes a proposal with how the assembly appraised what came of it (办结). By its community. Needs a signed-in caller. */
  closeProposal: CloseProposalPayload;
  /** Takes a proposal back before it is adopted (撤回), with a reason. By whoever raised it. Needs a signed-in caller. */
  withdrawProposal: WithdrawProposalPayload;
};

export type MutationFoundOrganizationArgs = {
  input: FoundOrganizationInput;
};

export type MutationEstablishOrganizationArgs = {
  input: EstablishOrganizationInput;
};

export type MutationRenameOrganizationArgs = {
  input: RenameOrganizationInput;
};

export type MutationMoveOrganizationArgs = {
  input: MoveOrganizationInput;
};

export type MutationDissolveOrganizationArgs = {
  input: DissolveOrganizationInput;
};

export type MutationSucceedDivisionArgs = {
  input: SucceedDivisionInput;
};

export type MutationProposeSeatArgs = {
  input: ProposeSeatInput;
};

export type MutationConsentSeatArgs = {
  input: ConsentSeatInput;
};

export type MutationDeclineSeatArgs = {
  input: DeclineSeatInput;
};

export type MutationConfirmSeatArgs = {
  input: ConfirmSeatInput;
};

export type MutationTakeUpSeatArgs = {
  input: TakeUpSeatInput;
};

export type MutationRenewSeatArgs = {
  input: RenewSeatInput;
};

export type MutationReplaceHolderOfSeatArgs = {
  input: ReplaceHolderOfSeatInput;
};

export type MutationEndSeatArgs = {
  input: EndSeatInput;
};

export type MutationPlanMeetingArgs = {
  input: PlanMeetingInput;
};

export type MutationAdoptResolutionArgs = {
  input: AdoptResolutionInput;
};

export type MutationNotifyMeetingArgs = {
  input: NotifyMeetingInput;
};

export type MutationPostponeMeetingArgs = {
  input: PostponeMeetingInput;
};

export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};

export type MutationHoldMeetingArgs = {
  input: HoldMeetingInput;
};

export type MutationMinuteMeetingArgs = {
  input: MinuteMeetingInput;
};

export type MutationCloseMeetingArgs = {
  input: CloseMeetingInput;
};

export type MutationAssignResolutionArgs = {
  input: AssignResolutionInput;
};

export type MutationStartResolutionArgs = {
  input: StartResolutionInput;
};

export type MutationCompleteResolutionArgs = {
  input: CompleteResolutionInput;
};

export type MutationVerifyResolutionArgs = {
  input: VerifyResolutionInput;
};

export type MutationDropResolutionArgs = {
  input: DropResolutionInput;
};

export type MutationRaiseProposalArgs = {
  input: RaiseProposalInput;
};

export type MutationScreenProposalArgs = {
  input: ScreenProposalInput;
};

export type MutationSubmitProposalArgs = {
  input: SubmitProposalInput;
};

export type MutationDiscussProposalArgs = {
  input: DiscussProposalInput;
};

export type MutationAppraiseProposalArgs = {
  input: AppraiseProposalInput;
};

export type MutationAdoptProposalArgs = {
  input: AdoptProposalInput;
};

export type MutationRefuseProposalArgs = {
  input: RefuseProposalInput;
};

export type MutationAssignProposalArgs = {
  input: AssignProposalInput;
};

export type MutationReportBackProposalArgs = {
  input: ReportBackProposalInput;
};

export type MutationCloseProposalArgs = {
  input: CloseProposalInput;
};

export type MutationWithdrawProposalArgs = {
  input: WithdrawProposalInput;
};

/** Which organization is founded, and below which. */
export type FoundOrganizationInput = {
  /** The Chinese name; 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** What it is; not a city committee. */
  kind: PartyOrganizationKind;
  /** Committee, general branch, branch or group. */
  rank: PartyOrganizationRank;
  /** The organization it answers to; not a group. */
  superior: Scalars['ID']['input'];
  /** The code of the division it works in; none for a line organization. */
  territory?: InputMaybe<Scalars['ID']['input']>;
  /** The day it is founded; today when left out. A later day than today is for one that is being set up. */
  foundedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is being set up still, and established later. */
  preparing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of a foundation. */
export type FoundOrganizationPayload = {
  __typename?: 'FoundOrganizationPayload';
  /** The new organization; null when refused. */
  organization: Maybe<PartyOrganization>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which organization, and how it is changed. */
export type EstablishOrganizationInput = {
  /** The organization. */
  organization: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type EstablishOrganizationPayload = {
  __typename?: 'EstablishOrganizationPayload';
  /** The organization as it is now; null when refused. */
  organization: Maybe<PartyOrganization>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which organization, and how it is changed. */
export type RenameOrganizationInput = {
  /** The organization. */
  organization: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The new Chinese name; 1 to 100 characters. */
  name: Scalars['String']['input'];
};

/** What came of it. */
export type RenameOrganizationPayload = {
  __typename?: 'RenameOrganizationPayload';
  /** The organization as it is now; null when refused. */
  organization: Maybe<PartyOrganization>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which organization, and how it is changed. */
export type MoveOrganizationInput = {
  /** The organization. */
  organization: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The organization it answers to from now on; the present one, where only the territory changes. */
  superior: Scalars['ID']['input'];
  /** The code of the division it works in from now on; the present one when left out. */
  territory?: InputMaybe<Scalars['ID']['input']>;
  /** The day of the move, today or before; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type MoveOrganizationPayload = {
  __typename?: 'MoveOrganizationPayload';
  /** The organization as it is now; null when refused. */
  organization: Maybe<PartyOrganization>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which organization, and how it is changed. */
export type DissolveOrganizationInput = {
  /** The organization. */
  organization: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The day on which it ends, today or before; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type DissolveOrganizationPayload = {
  __typename?: 'DissolveOrganizationPayload';
  /** The organization as it is now; null when refused. */
  organization: Maybe<PartyOrganization>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which divisions are replaced, by which, and where what lies in them goes. */
export type SucceedDivisionInput = {
  /** The codes of the divisions that are replaced, of one level, not cities; several for a merger. */
  predecessors: Array<Scalars['ID']['input']>;
  /** What takes their place: one, or several for a split. */
  successors: Array<SuccessorInput>;
  /** The first day of the new divisions, today or before. */
  on: Scalars['Date']['input'];
  /** After a split, where single organizations and units go; bodies go with the organization that convenes them. */
  homes?: InputMaybe<Array<HomeInput>>;
  /** After a split, the code of the successor to which all the rest goes; what is not decided is listed when left out. */
  heir?: InputMaybe<Scalars['ID']['input']>;
  /** Why, such as the number of the approval; at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A division that takes the place of others. */
export type SuccessorInput = {
  /** Its 12-digit code: a new one, or that of a division that exists and takes others in. */
  code: Scalars['ID']['input'];
  /** The Chinese name, at most 60 characters; that of the first predecessor when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** After a split of a division that has parts, the codes of the parts that go to it. They keep their last digits. */
  parts?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Where an organization or unit goes after a split. */
export type HomeInput = {
  /** The id of an organization or a unit whose territory is the division that was split. */
  id: Scalars['ID']['input'];
  /** The code of one of the successors. */
  to: Scalars['ID']['input'];
};

/** What came of a succession. */
export type SucceedDivisionPayload = {
  __typename?: 'SucceedDivisionPayload';
  /** The codes of the successors; empty when refused. */
  divisions: Array<Scalars['ID']['output']>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which seat to propose, and for whom. */
export type ProposeSeatInput = {
  /** The body it is on; not a dissolved one. */
  body: Scalars['ID']['input'];
  /** What the holder sits there as. */
  role: SeatRole;
  /** The unit that gives the holder; needed for the seats of units. A seat without a unit needs no consent. */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** The member who is to hold it. */
  holder?: InputMaybe<Scalars['ID']['input']>;
  /** The first day of the term. */
  termFrom: Scalars['Date']['input'];
  /** The day on which the term ends; after the first. */
  termTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of a proposal. */
export type ProposeSeatPayload = {
  __typename?: 'ProposeSeatPayload';
  /** The proposed seat; null when refused. */
  seat: Maybe<Seat>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which seat, and how it is changed. */
export type ConsentSeatInput = {
  /** The seat. */
  seat: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type ConsentSeatPayload = {
  __typename?: 'ConsentSeatPayload';
  /** The seat as it is now; null when refused. */
  seat: Maybe<Seat>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which seat, and how it is changed. */
export type DeclineSeatInput = {
  /** The seat. */
  seat: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type DeclineSeatPayload = {
  __typename?: 'DeclineSeatPayload';
  /** The seat as it is now; null when refused. */
  seat: Maybe<Seat>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which seat, and how it is changed. */
export type ConfirmSeatInput = {
  /** The seat. */
  seat: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type ConfirmSeatPayload = {
  __typename?: 'ConfirmSeatPayload';
  /** The seat as it is now; null when refused. */
  seat: Maybe<Seat>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which seat, and how it is changed. */
export type TakeUpSeatInput = {
  /** The seat. */
  seat: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type TakeUpSeatPayload = {
  __typename?: 'TakeUpSeatPayload';
  /** The seat as it is now; null when refused. */
  seat: Maybe<Seat>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which seat, and how it is changed. */
export type RenewSeatInput = {
  /** The seat. */
  seat: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The day the new term ends; after the present one. */
  termTo: Scalars['Date']['input'];
};

/** What came of it. */
export type RenewSeatPayload = {
  __typename?: 'RenewSeatPayload';
  /** The seat as it is now; null when refused. */
  seat: Maybe<Seat>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which seat, and how it is changed. */
export type ReplaceHolderOfSeatInput = {
  /** The seat. */
  seat: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The member who holds it now; null to leave it empty. */
  holder?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type ReplaceHolderOfSeatPayload = {
  __typename?: 'ReplaceHolderOfSeatPayload';
  /** The seat as it is now; null when refused. */
  seat: Maybe<Seat>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which seat, and how it is changed. */
export type EndSeatInput = {
  /** The seat. */
  seat: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type EndSeatPayload = {
  __typename?: 'EndSeatPayload';
  /** The seat as it is now; null when refused. */
  seat: Maybe<Seat>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which meeting to plan. */
export type PlanMeetingInput = {
  /** The body that meets; not a dissolved one. */
  body: Scalars['ID']['input'];
  /** What the meeting is called, 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** What is to be spoken about, at most 50 items of 1 to 200 characters, in their order. */
  agenda?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it is to be held; it must lie ahead. */
  plannedAt: Scalars['DateTime']['input'];
  /** How many seats have to be present, in seats; any number when left out. */
  quorum?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it. */
export type PlanMeetingPayload = {
  __typename?: 'PlanMeetingPayload';
  /** The planned meeting; null when refused. */
  meeting: Maybe<Meeting>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** What was resolved. */
export type AdoptResolutionInput = {
  /** The meeting; it has been held and is not closed. */
  meeting: Scalars['ID']['input'];
  /** What is to be done, 1 to 500 characters. */
  text: Scalars['String']['input'];
  /** The issue it leads to. */
  issue?: InputMaybe<Scalars['ID']['input']>;
  /** The project it leads to. */
  project?: InputMaybe<Scalars['ID']['input']>;
  /** The proposal it leads to, of a community where the body is. */
  proposal?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type AdoptResolutionPayload = {
  __typename?: 'AdoptResolutionPayload';
  /** The stored resolution; null when refused. */
  resolution: Maybe<Resolution>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Which meeting, and how it is changed. */
export type NotifyMeetingInput = {
  /** The meeting. */
  meeting: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type NotifyMeetingPayload = {
  __typename?: 'NotifyMeetingPayload';
  /** The meeting as it is now; null when refused. */
  meeting: Maybe<Meeting>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which meeting, and how it is changed. */
export type PostponeMeetingInput = {
  /** The meeting. */
  meeting: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The new time; it must lie ahead. */
  plannedAt: Scalars['DateTime']['input'];
};

/** What came of it. */
export type PostponeMeetingPayload = {
  __typename?: 'PostponeMeetingPayload';
  /** The meeting as it is now; null when refused. */
  meeting: Maybe<Meeting>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which meeting, and how it is changed. */
export type CancelMeetingInput = {
  /** The meeting. */
  meeting: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type CancelMeetingPayload = {
  __typename?: 'CancelMeetingPayload';
  /** The meeting as it is now; null when refused. */
  meeting: Maybe<Meeting>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which meeting, and how it is changed. */
export type HoldMeetingInput = {
  /** The meeting. */
  meeting: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The seats whose holders came. */
  present: Array<Scalars['ID']['input']>;
};

/** What came of it. */
export type HoldMeetingPayload = {
  __typename?: 'HoldMeetingPayload';
  /** The meeting as it is now; null when refused. */
  meeting: Maybe<Meeting>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which meeting, and how it is changed. */
export type MinuteMeetingInput = {
  /** The meeting. */
  meeting: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What was said, 1 to 10,000 characters. */
  minutes: Scalars['String']['input'];
};

/** What came of it. */
export type MinuteMeetingPayload = {
  __typename?: 'MinuteMeetingPayload';
  /** The meeting as it is now; null when refused. */
  meeting: Maybe<Meeting>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which meeting, and how it is changed. */
export type CloseMeetingInput = {
  /** The meeting. */
  meeting: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type CloseMeetingPayload = {
  __typename?: 'CloseMeetingPayload';
  /** The meeting as it is now; null when refused. */
  meeting: Maybe<Meeting>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which resolution, and how it is changed. */
export type AssignResolutionInput = {
  /** The resolution. */
  resolution: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The Party organization that carries it out. */
  owner: Scalars['ID']['input'];
  /** The day by which it is to be done. */
  dueOn: Scalars['Date']['input'];
};

/** What came of it. */
export type AssignResolutionPayload = {
  __typename?: 'AssignResolutionPayload';
  /** The resolution as it is now; null when refused. */
  resolution: Maybe<Resolution>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which resolution, and how it is changed. */
export type StartResolutionInput = {
  /** The resolution. */
  resolution: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type StartResolutionPayload = {
  __typename?: 'StartResolutionPayload';
  /** The resolution as it is now; null when refused. */
  resolution: Maybe<Resolution>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which resolution, and how it is changed. */
export type CompleteResolutionInput = {
  /** The resolution. */
  resolution: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What came of it, 1 to 500 characters. */
  result: Scalars['String']['input'];
};

/** What came of it. */
export type CompleteResolutionPayload = {
  __typename?: 'CompleteResolutionPayload';
  /** The resolution as it is now; null when refused. */
  resolution: Maybe<Resolution>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which resolution, and how it is changed. */
export type VerifyResolutionInput = {
  /** The resolution. */
  resolution: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type VerifyResolutionPayload = {
  __typename?: 'VerifyResolutionPayload';
  /** The resolution as it is now; null when refused. */
  resolution: Maybe<Resolution>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which resolution, and how it is changed. */
export type DropResolutionInput = {
  /** The resolution. */
  resolution: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type DropResolutionPayload = {
  __typename?: 'DropResolutionPayload';
  /** The resolution as it is now; null when refused. */
  resolution: Maybe<Resolution>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** What is to be deliberated, and where. */
export type RaiseProposalInput = {
  /** The community, by its 12-digit code. */
  community: Scalars['ID']['input'];
  /** What it is about, 1 to 100 characters. */
  topic: Scalars['String']['input'];
  /** What is proposed, 1 to 1,000 characters. */
  text: Scalars['String']['input'];
  /** How it is to be dealt with. */
  mode: GovernanceMode;
};

/** What came of it. */
export type RaiseProposalPayload = {
  __typename?: 'RaiseProposalPayload';
  /** The stored proposal; null when refused. */
  proposal: Maybe<Proposal>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Which proposal, and how it is changed. */
export type ScreenProposalInput = {
  /** The proposal. */
  proposal: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What it is about, as others are to read it, 1 to 100 characters; it replaces what was raised. No telephone or identity numbers, no names of residents. */
  topic: Scalars['String']['input'];
  /** What is proposed, as others are to read it, 1 to 1,000 characters; it replaces what was raised. No telephone or identity numbers, no names of residents. */
  text: Scalars['String']['input'];
};

/** What came of it. */
export type ScreenProposalPayload = {
  __typename?: 'ScreenProposalPayload';
  /** The proposal as it is now; null when refused. */
  proposal: Maybe<Proposal>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which proposal, and how it is changed. */
export type SubmitProposalInput = {
  /** The proposal. */
  proposal: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** How the community committee deliberated it. */
  deliberation: DeliberationInput;
};

/** What came of it. */
export type SubmitProposalPayload = {
  __typename?: 'SubmitProposalPayload';
  /** The proposal as it is now; null when refused. */
  proposal: Maybe<Proposal>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which proposal, and how it is changed. */
export type DiscussProposalInput = {
  /** The proposal. */
  proposal: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** How the joint conference deliberated it. */
  deliberation: DeliberationInput;
};

/** What came of it. */
export type DiscussProposalPayload = {
  __typename?: 'DiscussProposalPayload';
  /** The proposal as it is now; null when refused. */
  proposal: Maybe<Proposal>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which proposal, and how it is changed. */
export type AppraiseProposalInput = {
  /** The proposal. */
  proposal: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** How the assembly voted. */
  appraisal: AppraisalInput;
};

/** What came of it. */
export type AppraiseProposalPayload = {
  __typename?: 'AppraiseProposalPayload';
  /** The proposal as it is now; null when refused. */
  proposal: Maybe<Proposal>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which proposal, and how it is changed. */
export type AdoptProposalInput = {
  /** The proposal. */
  proposal: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What was decided, 1 to 500 characters. */
  decision: Scalars['String']['input'];
};

/** What came of it. */
export type AdoptProposalPayload = {
  __typename?: 'AdoptProposalPayload';
  /** The proposal as it is now; null when refused. */
  proposal: Maybe<Proposal>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which proposal, and how it is changed. */
export type RefuseProposalInput = {
  /** The proposal. */
  proposal: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type RefuseProposalPayload = {
  __typename?: 'RefuseProposalPayload';
  /** The proposal as it is now; null when refused. */
  proposal: Maybe<Proposal>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which proposal, and how it is changed. */
export type AssignProposalInput = {
  /** The proposal. */
  proposal: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The Party organization that implements it. */
  owner: Scalars['ID']['input'];
  /** The day by which it is to be done; today or later. */
  dueOn: Scalars['Date']['input'];
};

/** What came of it. */
export type AssignProposalPayload = {
  __typename?: 'AssignProposalPayload';
  /** The proposal as it is now; null when refused. */
  proposal: Maybe<Proposal>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which proposal, and how it is changed. */
export type ReportBackProposalInput = {
  /** The proposal. */
  proposal: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What was done, 1 to 1,000 characters; no names of residents. */
  report: Scalars['String']['input'];
};

/** What came of it. */
export type ReportBackProposalPayload = {
  __typename?: 'ReportBackProposalPayload';
  /** The proposal as it is now; null when refused. */
  proposal: Maybe<Proposal>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which proposal, and how it is changed. */
export type CloseProposalInput = {
  /** The proposal. */
  proposal: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** How the assembly appraised what came of it. */
  appraisal: AppraisalInput;
};

/** What came of it. */
export type CloseProposalPayload = {
  __typename?: 'CloseProposalPayload';
  /** The proposal as it is now; null when refused. */
  proposal: Maybe<Proposal>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which proposal, and how it is changed. */
export type WithdrawProposalInput = {
  /** The proposal. */
  proposal: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type WithdrawProposalPayload = {
  __typename?: 'WithdrawProposalPayload';
  /** The proposal as it is now; null when refused. */
  proposal: Maybe<Proposal>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** How a proposal was deliberated. */
export type DeliberationInput = {
  /** The day; today or before. */
  heldOn: Scalars['Date']['input'];
  /** The meeting it was held in, where it was one of a body of the community or of what the community lies in; one that was held. */
  meeting?: InputMaybe<Scalars['ID']['input']>;
  /** What was concluded, 1 to 1,000 characters; no names of residents. */
  conclusion: Scalars['String']['input'];
  /** Who took part, at least one; each role once. */
  participants: Array<DeliberationParticipantsInput>;
};

/** How many took part in a deliberation as what. */
export type DeliberationParticipantsInput = {
  /** As what. */
  role: DeliberationRole;
  /** How many, 1 to 10,000, in people or units. */
  count: Scalars['Int']['input'];
};

/** How the representatives' assembly voted. */
export type AppraisalInput = {
  /** The day; today or before. */
  heldOn: Scalars['Date']['input'];
  /** How many were in favour, 0 to 10,000, in votes. */
  inFavour: Scalars['Int']['input'];
  /** How many were against, 0 to 10,000, in votes. */
  against: Scalars['Int']['input'];
  /** How many abstained, 0 to 10,000, in votes. */
  abstained: Scalars['Int']['input'];
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

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type Division = {
  __typename?: 'Division';
  /** The 12-digit code. Its significant prefix names the subtree: city 4, district 6, street 9, community 12 digits. */
  code: Scalars['ID']['output'];
  /** The published Chinese name. */
  name: Scalars['String']['output'];
  /** Where it stands in the tree. */
  level: DivisionLevel;
  /** What it is, read from its code. */
  kind: DivisionKind;
  /** The first day it exists under this code. */
  validFrom: Scalars['Date']['output'];
  /** The first day it no longer exists under this code; null while it does. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** The division one level higher; null for the city. */
  parent: Maybe<Division>;
  /** The divisions above it, from the city down: at most three. */
  ancestors: Array<Division>;
  /** How many communities and villages lie in it on the day asked, in communities; 1 for a community itself. */
  communityCount: Scalars['Int']['output'];
  /** The divisions one level below that exist on the day asked. */
  children: DivisionConnection;
  /** The divisions that took its place after a merger or split (继任区划). */
  successors: DivisionConnection;
  /** The divisions whose place it took (原区划), as they were on the day asked: give one on which they existed. */
  predecessors: DivisionConnection;
  /** The Party committee that leads this division: city, district, street or town, community or village. */
  partyCommittee: Maybe<PartyOrganization>;
  /** The Party organizations whose territory is this division or lies in it. */
  partyOrganizations: PartyOrganizationConnection;
  /** The governing bodies for this division or a part of it. */
  governingBodies: GoverningBodyConnection;
  /** The seats on governing bodies for this division or a part of it, counted. */
  seatStats: SeatStats;
  /** Units in this division or a part of it, and how many have a Party organization of their own (党组织覆盖). */
  unitStats: UnitStats;
  /** The Party organizations in this division, counted by kind, rank or part of the division. */
  partyOrganizationStats: PartyOrganizationStats;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionChildrenArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<DivisionWhere>;
  orderBy?: InputMaybe<DivisionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionSuccessorsArgs = {
  where?: InputMaybe<DivisionWhere>;
  orderBy?: InputMaybe<DivisionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionPredecessorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<DivisionWhere>;
  orderBy?: InputMaybe<DivisionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionPartyOrganizationsArgs = {
  kind?: InputMaybe<PartyOrganizationKind>;
  where?: InputMaybe<PartyOrganizationWhere>;
  orderBy?: InputMaybe<PartyOrganizationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionGoverningBodiesArgs = {
  kind?: InputMaybe<GoverningBodyKind>;
  where?: InputMaybe<GoverningBodyWhere>;
  orderBy?: InputMaybe<GoverningBodyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionSeatStatsArgs = {
  groupBy?: InputMaybe<SeatGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionUnitStatsArgs = {
  groupBy?: InputMaybe<UnitGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionPartyOrganizationStatsArgs = {
  groupBy?: InputMaybe<PartyOrganizationGroupBy>;
};

/** The level of a division in the tree (层级). */
export type DivisionLevel =
  /** 市 */
  | 'CITY'
  /** 区、县、县级市 */
  | 'DISTRICT'
  /** 街道、镇、乡 */
  | 'STREET'
  /** 社区、村 */
  | 'COMMUNITY';

/** What a division is; follows from the digits of its code (类型). */
export type DivisionKind =
  /** 市 */
  | 'CITY'
  /** 区、县、县级市 */
  | 'DISTRICT'
  /** 街道 */
  | 'STREET_OFFICE'
  /** 镇 */
  | 'TOWN'
  /** 乡 */
  | 'TOWNSHIP'
  /** 开发区等类似乡级单位 */
  | 'ZONE'
  /** 居委会、社区 */
  | 'RESIDENTS_COMMITTEE'
  /** 村委会 */
  | 'VILLAGERS_COMMITTEE'
  /** 类似居委会 */
  | 'LIKE_RESIDENTS_COMMITTEE'
  /** 类似村委会 */
  | 'LIKE_VILLAGERS_COMMITTEE';

/** Which divisions a list holds. */
export type DivisionWhere = {
  /** Any of these levels. */
  level?: InputMaybe<Array<DivisionLevel>>;
  /** Any of these kinds. */
  kind?: InputMaybe<Array<DivisionKind>>;
  /** The division with this code and everything below it. */
  within?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name; traditional and simplified characters, full and half width, upper and lower case are alike. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** How divisions are sorted. */
export type DivisionOrder = {
  /** What to sort by. */
  field: DivisionOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What divisions can be sorted by. */
export type DivisionOrderField =
  /** By how well the name meets `where.name`: equal to it, then beginning with it, then holding it. Cursors are good for the same `where.name`. */
  'NAME_MATCH' | 'CODE' | 'NAME';

/** A page of divisions. */
export type DivisionConnection = {
  __typename?: 'DivisionConnection';
  /** The rows of this page with their cursors. */
  edges: Array<DivisionEdge>;
  /** The rows of this page. */
  nodes: Array<Division>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of divisions with its cursor. */
export type DivisionEdge = {
  __typename?: 'DivisionEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Division;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganization = {
  __typename?: 'PartyOrganization';
  /** Opaque id, `org_…`. */
  id: Scalars['ID']['output'];
  /** Its code in the register of Party organizations (党组织代码): it keeps it wherever it moves. Null where nobody has said. */
  code: Maybe<Scalars['String']['output']>;
  /** The Chinese name. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: PartyOrganizationKind;
  /** Committee, general branch, branch or group. */
  rank: PartyOrganizationRank;
  /** Whether it works, is being set up or was dissolved. */
  status: PartyOrganizationStatus;
  /** The day it was founded, where known. */
  foundedOn: Maybe<Scalars['Date']['output']>;
  /** The day it was dissolved; null while it exists. */
  dissolvedOn: Maybe<Scalars['Date']['output']>;
  /** Its place in the line: the numbers of the organizations above it and its own, in base 36, each followed by `/`. A prefix names the subtree. */
  path: Scalars['String']['output'];
  /** The organization it answers to (条); null for the city committee. */
  superior: Maybe<PartyOrganization>;
  /** The organizations above it in the line, from the city committee down: at most eleven. */
  ancestors: Array<PartyOrganization>;
  /** The organizations that answer to it directly. */
  subordinates: PartyOrganizationConnection;
  /** The organization it answered to on a day: the superior of then, after it has moved (当时的上级). */
  superiorOn: Maybe<PartyOrganization>;
  /** The division it works in (块); null for a line organization without territory. */
  territory: Maybe<Division>;
  /** The steps the caller may take with it as it stands, such as `move`; guards may still refuse them. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹): what lies in the caller’s territory or line. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationSubordinatesArgs = {
  kind?: InputMaybe<PartyOrganizationKind>;
  where?: InputMaybe<PartyOrganizationWhere>;
  orderBy?: InputMaybe<PartyOrganizationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationSuperiorOnArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganizationHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** What a Party organization is (党组织类型). */
export type PartyOrganizationKind =
  /** 市委 */
  | 'CITY_COMMITTEE'
  /** 市委主管工委 */
  | 'SECTOR_WORKING_COMMITTEE'
  /** 区委、县委 */
  | 'DISTRICT_COMMITTEE'
  /** 街道党工委 */
  | 'STREET_WORKING_COMMITTEE'
  /** 镇党委、乡党委 */
  | 'TOWN_COMMITTEE'
  /** 社区党组织 */
  | 'COMMUNITY_COMMITTEE'
  /** 村党组织 */
  | 'VILLAGE_COMMITTEE'
  /** 网格党支部 */
  | 'GRID_BRANCH'
  /** 建制性小区党支部 */
  | 'ESTABLISHED_COMPOUND_BRANCH'
  /** 兼合式小区党支部 */
  | 'CONCURRENT_COMPOUND_BRANCH'
  /** 项目党支部 */
  | 'PROJECT_BRANCH'
  /** 联合党组织 */
  | 'JOINT_ORGANIZATION'
  /** 园区综合党委 */
  | 'COMPREHENSIVE_COMMITTEE'
  /** 行业党委 */
  | 'INDUSTRY_COMMITTEE'
  /** 驻区单位党组织 */
  | 'UNIT_ORGANIZATION'
  /** 党小组 */
  | 'PARTY_GROUP';

/** The rank of a Party organization (党组织形式). */
export type PartyOrganizationRank =
  /** 党委、党工委 */
  | 'COMMITTEE'
  /** 党总支 */
  | 'GENERAL_BRANCH'
  /** 党支部 */
  | 'BRANCH'
  /** 党小组 */
  | 'GROUP';

/** Whether a Party organization is at work. */
export type PartyOrganizationStatus =
  /** 筹建 */
  | 'PREPARING'
  /** 运行 */
  | 'ACTIVE'
  /** 撤销 */
  | 'DISSOLVED';

/** Which Party organizations a list holds. */
export type PartyOrganizationWhere = {
  /** Has this code in the register of Party organizations (党组织代码). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Any of these kinds. */
  kind?: InputMaybe<Array<PartyOrganizationKind>>;
  /** Any of these ranks. */
  rank?: InputMaybe<Array<PartyOrganizationRank>>;
  /** Any of these states. */
  status?: InputMaybe<Array<PartyOrganizationStatus>>;
  /** Its territory is the division with this code or lies in it. */
  territory?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name; traditional and simplified characters, full and half width, upper and lower case are alike. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether its territory does not exist any more, and nobody has decided where it goes. */
  territoryEnded?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How Party organizations are sorted. */
export type PartyOrganizationOrder = {
  /** What to sort by. */
  field: PartyOrganizationOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What Party organizations can be sorted by. */
export type PartyOrganizationOrderField =
  /** By how well the name meets `where.name`: equal to it, then beginning with it, then holding it. Cursors are good for the same `where.name`. */
  'NAME_MATCH' | 'PATH' | 'NAME' | 'FOUNDED';

/** A page of Party organizations. */
export type PartyOrganizationConnection = {
  __typename?: 'PartyOrganizationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<PartyOrganizationEdge>;
  /** The rows of this page. */
  nodes: Array<PartyOrganization>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of Party organizations with its cursor. */
export type PartyOrganizationEdge = {
  __typename?: 'PartyOrganizationEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PartyOrganization;
};

/** How Party organizations are grouped when counted. */
export type PartyOrganizationGroupBy =
  | 'KIND'
  | 'RANK'
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET';

/** Party organizations counted (党组织统计). */
export type PartyOrganizationStats = {
  __typename?: 'PartyOrganizationStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many organizations, in organizations. */
  total: Scalars['Int']['output'];
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<PartyOrganizationStatsGroup>;
};

/** One group of counted Party organizations (分组). */
export type PartyOrganizationStatsGroup = {
  __typename?: 'PartyOrganizationStatsGroup';
  /** The group: an enum value or a division code. */
  key: Scalars['String']['output'];
  /** How many organizations, in organizations. */
  total: Scalars['Int']['output'];
};

/**
 * A unit: an agency, institution, enterprise or social organization (单位). It obeys its own line and takes part in the
 * territory it stands in.
 */
export type Unit = {
  __typename?: 'Unit';
  /** Opaque id, `unt_…`. */
  id: Scalars['ID']['output'];
  /** Its unified social credit code (统一社会信用代码, GB 32100), 18 characters: it keeps it wherever it moves. Null where nobody has said. */
  creditCode: Maybe<Scalars['String']['output']>;
  /** The Chinese name. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: UnitKind;
  /** The division it works for or stands in. */
  territory: Maybe<Division>;
  /** Its Party organization, where it has one. */
  partyOrganization: Maybe<PartyOrganization>;
  /** The sector it works in (行业), in words; null where nobody has said. */
  sector: Maybe<Scalars['String']['output']>;
  /** The system it answers to above the city (上级系统), in words; null where there is none. */
  superiorSystem: Maybe<Scalars['String']['output']>;
  /** How large it is; null where nobody has said. */
  size: Maybe<UnitSize>;
  /** Which of the six governing subjects it is (六位一体); null where nobody has said. */
  actorClass: Maybe<GovernanceActorClass>;
  /** Its seats on governing bodies. */
  seats: SeatConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/**
 * A unit: an agency, institution, enterprise or social organization (单位). It obeys its own line and takes part in the
 * territory it stands in.
 */
export type UnitSeatsArgs = {
  where?: InputMaybe<SeatWhere>;
  orderBy?: InputMaybe<SeatOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** What a unit is (单位类型). */
export type UnitKind =
  /** 党政机关 */
  | 'STATE_ORGAN'
  /** 事业单位 */
  | 'INSTITUTION'
  /** 国有企业 */
  | 'STATE_OWNED_ENTERPRISE'
  /** 非公有制企业 */
  | 'NON_PUBLIC_ENTERPRISE'
  /** 社会组织 */
  | 'SOCIAL_ORGANIZATION'
  /** 学校 */
  | 'SCHOOL'
  /** 医院 */
  | 'HOSPITAL'
  /** 公安 */
  | 'POLICE'
  /** 律师事务所 */
  | 'LAW_FIRM'
  /** 物业公司 */
  | 'PROPERTY_COMPANY';

/** How large a unit is (规模). */
export type UnitSize =
  /** 大型 */
  | 'LARGE'
  /** 中型 */
  | 'MEDIUM'
  /** 小型 */
  | 'SMALL'
  /** 微型 */
  | 'MICRO';

/** The six subjects that govern together (治理主体, 六位一体). */
export type GovernanceActorClass =
  /** 党组织 */
  | 'PARTY'
  /** 政府 */
  | 'GOVERNMENT'
  /** 社会 */
  | 'SOCIAL'
  /** 市场 */
  | 'MARKET'
  /** 街道 */
  | 'STREET_LEVEL'
  /** 自治 */
  | 'SELF_GOVERNING';

/** Units counted, and those that a Party organization of their own covers (党组织覆盖): the point of point, line and plane. */
export type UnitStats = {
  __typename?: 'UnitStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many units, in units. */
  total: Scalars['Int']['output'];
  /** How many of them have a Party organization of their own, in units. */
  covered: Scalars['Int']['output'];
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<UnitStatsGroup>;
};

/** One group of counted units (分组). */
export type UnitStatsGroup = {
  __typename?: 'UnitStatsGroup';
  /** The group: an enum value or a division code. */
  key: Scalars['String']['output'];
  /** How many units, in units. */
  total: Scalars['Int']['output'];
  /** How many of them have a Party organization of their own, in units. */
  covered: Scalars['Int']['output'];
};

/** How units are grouped. */
export type UnitGroupBy =
  /** 类别 */
  | 'KIND'
  /** 区县 */
  | 'DISTRICT'
  /** 街道 */
  | 'STREET';

/** Which units a list holds. */
export type UnitWhere = {
  /** Has this unified social credit code (统一社会信用代码). */
  creditCode?: InputMaybe<Scalars['String']['input']>;
  /** Any of these kinds. */
  kind?: InputMaybe<Array<UnitKind>>;
  /** Works for, or stands in, the division with this code. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these sizes. */
  size?: InputMaybe<Array<UnitSize>>;
  /** Any of these governing subjects. */
  actorClass?: InputMaybe<Array<GovernanceActorClass>>;
  /** Part of the name; traditional and simplified characters, full and half width, upper and lower case are alike. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only units with a Party organization of their own, or only those without. */
  covered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether its territory does not exist any more, and nobody has decided where it goes. */
  territoryEnded?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How units are sorted. */
export type UnitOrder = {
  /** What to sort by. */
  field: UnitOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What units can be sorted by. */
export type UnitOrderField =
  /** By how well the name meets `where.name`: equal to it, then beginning with it, then holding it. Cursors are good for the same `where.name`. */
  'NAME_MATCH' | 'NAME' | 'ID';

/** A page of units. */
export type UnitConnection = {
  __typename?: 'UnitConnection';
  /** The rows of this page with their cursors. */
  edges: Array<UnitEdge>;
  /** The rows of this page. */
  nodes: Array<Unit>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of units with its cursor. */
export type UnitEdge = {
  __typename?: 'UnitEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Unit;
};

/**
 * A body in which organizations and units of a place sit together (议事协调机构): a greater Party committee, a joint
 * conference, an alliance. It stands beside the line: none of its members answers to it.
 */
export type GoverningBody = {
  __typename?: 'GoverningBody';
  /** Opaque id, `bdy_…`. */
  id: Scalars['ID']['output'];
  /** The Chinese name. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: GoverningBodyKind;
  /** Whether it is being set up, has been set up or was dissolved; whether it works is told by its meetings. */
  status: GoverningBodyStatus;
  /** The day it was set up, where known. */
  foundedOn: Maybe<Scalars['Date']['output']>;
  /** The division it is for. */
  territory: Maybe<Division>;
  /** The unit it is for, such as a hospital; null when it is for the whole division. */
  unit: Maybe<Unit>;
  /** The Party organization that convenes it (召集单位). */
  convener: Maybe<PartyOrganization>;
  /** Who chairs it; null while nobody does. Needs the scope `members:read`. */
  chair: Maybe<Member>;
  /** Its first secretary (第一书记), a leader of the level above; null while there is none. Needs the scope `members:read`. */
  firstSecretary: Maybe<Member>;
  /** How often it has to meet, in months from one meeting to the next; null where no rule says so. */
  meetingIntervalMonths: Maybe<Scalars['Int']['output']>;
  /** Its seats, taken or not (席位). */
  seats: SeatConnection;
  /** Its seats counted. */
  seatStats: SeatStats;
  /** Whether all are on it whom its kind has to have. */
  compositionCheck: CompositionCheck;
  /** Its meetings (会议). */
  meetings: MeetingConnection;
  /** The day it last met with its quorum; null where it never has. */
  lastMetOn: Maybe<Scalars['Date']['output']>;
  /** Whole months since then, in months; null where it has never met. */
  monthsSinceLastMeeting: Maybe<Scalars['Int']['output']>;
  /** Whether it has not met for half a year although it was set up (休眠); counted from its founding where it has never met. */
  dormant: Scalars['Boolean']['output'];
  /** Whether it has not met for longer than `meetingIntervalMonths` allows. */
  overdue: Scalars['Boolean']['output'];
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/**
 * A body in which organizations and units of a place sit together (议事协调机构): a greater Party committee, a joint
 * conference, an alliance. It stands beside the line: none of its members answers to it.
 */
export type GoverningBodySeatsArgs = {
  where?: InputMaybe<SeatWhere>;
  orderBy?: InputMaybe<SeatOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A body in which organizations and units of a place sit together (议事协调机构): a greater Party committee, a joint
 * conference, an alliance. It stands beside the line: none of its members answers to it.
 */
export type GoverningBodySeatStatsArgs = {
  groupBy?: InputMaybe<SeatGroupBy>;
};

/**
 * A body in which organizations and units of a place sit together (议事协调机构): a greater Party committee, a joint
 * conference, an alliance. It stands beside the line: none of its members answers to it.
 */
export type GoverningBodyMeetingsArgs = {
  where?: InputMaybe<MeetingWhere>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** What a governing body is (机构类型). */
export type GoverningBodyKind =
  /** 社区大党委 */
  | 'GREATER_PARTY_COMMITTEE'
  /** 街道大工委 */
  | 'GREATER_WORKING_COMMITTEE'
  /** 党建联席会议 */
  | 'JOINT_CONFERENCE'
  /** 党建联盟 */
  | 'PARTY_BUILDING_ALLIANCE'
  /** 党建工作协调委员会 */
  | 'COORDINATION_COMMITTEE'
  /** 区域化党建联合会 */
  | 'REGIONAL_FEDERATION'
  /** 领导小组 */
  | 'LEADING_GROUP';

/** Whether a governing body is there. */
export type GoverningBodyStatus =
  /** 筹建 */
  | 'PREPARING'
  /** 成立 */
  | 'ACTIVE'
  /** 撤销 */
  | 'DISSOLVED';

/** Which governing bodies a list holds. */
export type GoverningBodyWhere = {
  /** Any of these kinds. */
  kind?: InputMaybe<Array<GoverningBodyKind>>;
  /** Any of these states. */
  status?: InputMaybe<Array<GoverningBodyStatus>>;
  /** It is for the division with this code or a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Set up, and without a meeting for half a year, or the opposite. */
  dormant?: InputMaybe<Scalars['Boolean']['input']>;
  /** Without a meeting for longer than its rule allows, or the opposite. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last met before this day; those that have never met are found by `dormant`. */
  lastMetBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Last met on this day or later. */
  lastMetFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Part of the name; traditional and simplified characters, full and half width, upper and lower case are alike. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** How governing bodies are sorted. */
export type GoverningBodyOrder = {
  /** What to sort by. */
  field: GoverningBodyOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What governing bodies can be sorted by. */
export type GoverningBodyOrderField =
  /** By how well the name meets `where.name`: equal to it, then beginning with it, then holding it. Cursors are good for the same `where.name`. */
  'NAME_MATCH' | 'NAME' | 'TERRITORY' | 'ID';

/** A page of governing bodies. */
export type GoverningBodyConnection = {
  __typename?: 'GoverningBodyConnection';
  /** The rows of this page with their cursors. */
  edges: Array<GoverningBodyEdge>;
  /** The rows of this page. */
  nodes: Array<GoverningBody>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of governing bodies with its cursor. */
export type GoverningBodyEdge = {
  __typename?: 'GoverningBodyEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: GoverningBody;
};

/** Whether a governing body has all whom its kind has to have (组成情况). */
export type CompositionCheck = {
  __typename?: 'CompositionCheck';
  /** Whether nobody is missing. */
  ok: Scalars['Boolean']['output'];
  /** The roles in which nobody sits; empty when nobody is missing, and for kinds without a rule. */
  missing: Array<SeatRole>;
};

/** A seat on a governing body (席位). It belongs to the unit that gives it; who holds it may change. */
export type Seat = {
  __typename?: 'Seat';
  /** Opaque id, `sea_…`. */
  id: Scalars['ID']['output'];
  /** The body it is on. */
  body: GoverningBody;
  /** The unit that gives the holder; null for seats of the Party organizations themselves. */
  unit: Maybe<Unit>;
  /** Who holds it; null while it is empty. Needs the scope `members:read`. */
  holder: Maybe<Member>;
  /** What the holder sits there as. */
  role: SeatRole;
  /** Where it stands. Whether its holder comes is told by the attendance. */
  state: SeatState;
  /** The first day of the term. */
  termFrom: Scalars['Date']['output'];
  /** The day on which the term ends; null where that is open. */
  termTo: Maybe<Scalars['Date']['output']>;
  /** How many meetings in a row its holder has missed, in meetings. */
  absencesInRow: Scalars['Int']['output'];
  /** To how many meetings its holder was expected, as far as attendance was noted, in meetings. */
  meetingsExpected: Scalars['Int']['output'];
  /** To how many of them its holder came, in meetings. */
  meetingsAttended: Scalars['Int']['output'];
  /** Whether its holder has missed three meetings in a row or more (休眠席位). */
  dormant: Scalars['Boolean']['output'];
  /** What its body resolved and the Party organization of its unit carries out (承担任务); none where its unit has no organization, or no unit gives it. */
  tasks: ResolutionConnection;
  /** The steps the caller may take now, such as `consent` (可执行操作): the names of mutations without `Seat`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹): what lies in the caller’s territory or line. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A seat on a governing body (席位). It belongs to the unit that gives it; who holds it may change. */
export type SeatTasksArgs = {
  where?: InputMaybe<ResolutionWhere>;
  orderBy?: InputMaybe<ResolutionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A seat on a governing body (席位). It belongs to the unit that gives it; who holds it may change. */
export type SeatHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** What the holder of a seat sits there as (席位类型). */
export type SeatRole =
  /** 街道班子成员 */
  | 'STREET_LEADER'
  /** 社区党组织成员 */
  | 'COMMUNITY_MEMBER'
  /** 兼职委员 */
  | 'CONCURRENT_MEMBER'
  /** 社区民警 */
  | 'POLICE_OFFICER'
  /** 业委会党员 */
  | 'OWNERS_COMMITTEE'
  /** 物业公司党员 */
  | 'PROPERTY_COMPANY';

/** Where a seat stands (席位状态). */
export type SeatState =
  /** 已提名 */
  | 'PROPOSED'
  /** 单位已同意 */
  | 'CONSENTED'
  /** 已批准 */
  | 'CONFIRMED'
  /** 在任 */
  | 'ACTIVE'
  /** 已终止 */
  | 'ENDED';

/** Which seats a list holds. */
export type SeatWhere = {
  /** Any of these roles. */
  role?: InputMaybe<Array<SeatRole>>;
  /** Any of these states. */
  state?: InputMaybe<Array<SeatState>>;
  /** On this body. */
  body?: InputMaybe<Scalars['ID']['input']>;
  /** Given by this unit. */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** On a body for the division with this code or a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Taken up by somebody who has missed three meetings in a row or more, or the opposite. */
  dormant?: InputMaybe<Scalars['Boolean']['input']>;
  /** Confirmed or taken up, but held by nobody (空席), or the opposite. */
  empty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How seats are sorted. */
export type SeatOrder = {
  /** What to sort by. */
  field: SeatOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What seats can be sorted by. */
export type SeatOrderField = 'TERM_FROM' | 'ROLE' | 'ID';

/** A page of seats. */
export type SeatConnection = {
  __typename?: 'SeatConnection';
  /** The rows of this page with their cursors. */
  edges: Array<SeatEdge>;
  /** The rows of this page. */
  nodes: Array<Seat>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of seats with its cursor. */
export type SeatEdge = {
  __typename?: 'SeatEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Seat;
};

/** How seats are grouped when counted. */
export type SeatGroupBy =
  | 'ROLE'
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET';

/** Seats counted (席位统计): seats, the units that give them and the people who hold them are three different numbers. */
export type SeatStats = {
  __typename?: 'SeatStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many seats, in seats. */
  total: Scalars['Int']['output'];
  /** How many units give them, each counted once, in units. */
  units: Scalars['Int']['output'];
  /** How many members hold them, each counted once, in people. */
  holders: Scalars['Int']['output'];
  /** How many of them nobody holds, in seats. */
  empty: Scalars['Int']['output'];
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<SeatStatsGroup>;
};

/** One group of counted seats (分组). */
export type SeatStatsGroup = {
  __typename?: 'SeatStatsGroup';
  /** The group: an enum value or a division code. */
  key: Scalars['String']['output'];
  /** How many seats, in seats. */
  total: Scalars['Int']['output'];
  /** How many units give them, each counted once, in units. */
  units: Scalars['Int']['output'];
  /** How many members hold them, each counted once, in people. */
  holders: Scalars['Int']['output'];
  /** How many of them nobody holds, in seats. */
  empty: Scalars['Int']['output'];
};

/** A meeting of a governing body (会议), from its plan to its minutes. Needs a signed-in caller. */
export type Meeting = {
  __typename?: 'Meeting';
  /** Opaque id, `mtg_…`. */
  id: Scalars['ID']['output'];
  /** The body that meets. */
  body: GoverningBody;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What is to be spoken about, one item after the other (议程); empty where nothing was named. */
  agenda: Array<Scalars['String']['output']>;
  /** Where it stands. */
  state: MeetingState;
  /** When it is to be held. */
  plannedAt: Scalars['DateTime']['output'];
  /** When it was held; null before. */
  heldAt: Maybe<Scalars['DateTime']['output']>;
  /** How many seats have to be present, in seats; null where any number will do. */
  quorum: Maybe<Scalars['Int']['output']>;
  /** How many were expected, as far as attendance was noted, in seats. */
  expectedCount: Scalars['Int']['output'];
  /** How many of them came, in seats. */
  presentCount: Scalars['Int']['output'];
  /** The share of those expected who came, 0 to 1 (出席率); null before the meeting was held, and where nobody was expected. */
  attendanceRate: Maybe<Scalars['Float']['output']>;
  /** Who came and who did not, at most 1,000 seats (签到). */
  attendance: Array<Attendance>;
  /** What was said (纪要); null before it is put down. */
  minutes: Maybe<Scalars['String']['output']>;
  /** What was resolved (决议). A meeting with minutes and without resolutions is to be seen as such. */
  resolutions: ResolutionConnection;
  /** The steps the caller may take now, such as `notify` (可执行操作): the names of mutations without `Meeting`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹): what lies in the caller’s territory. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A meeting of a governing body (会议), from its plan to its minutes. Needs a signed-in caller. */
export type MeetingResolutionsArgs = {
  where?: InputMaybe<ResolutionWhere>;
  orderBy?: InputMaybe<ResolutionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A meeting of a governing body (会议), from its plan to its minutes. Needs a signed-in caller. */
export type MeetingHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether the holder of a seat came to a meeting (签到). */
export type Attendance = {
  __typename?: 'Attendance';
  /** Opaque id, `att_…`. */
  id: Scalars['ID']['output'];
  /** The seat. */
  seat: Seat;
  /** Whether its holder came. */
  present: Scalars['Boolean']['output'];
};

/** Where a meeting stands (会议状态). */
export type MeetingState =
  /** 已计划 */
  | 'PLANNED'
  /** 已通知 */
  | 'NOTIFIED'
  /** 已召开 */
  | 'HELD'
  /** 已成纪要 */
  | 'MINUTED'
  /** 已办结 */
  | 'CLOSED'
  /** 已延期 */
  | 'POSTPONED'
  /** 已取消 */
  | 'CANCELLED'
  /** 不足法定人数 */
  | 'INQUORATE';

/** Which meetings a list holds. */
export type MeetingWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<MeetingState>>;
  /** Of this body. */
  body?: InputMaybe<Scalars['ID']['input']>;
  /** Of a body for the division with this code or a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Planned for this moment or later. */
  plannedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Planned for before this moment. */
  plannedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Held, and nothing was resolved, or the opposite. */
  withoutResolution?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How meetings are sorted. */
export type MeetingOrder = {
  /** What to sort by. */
  field: MeetingOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What meetings can be sorted by. */
export type MeetingOrderField = 'PLANNED_AT' | 'ID';

/** A page of meetings. */
export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  /** The rows of this page with their cursors. */
  edges: Array<MeetingEdge>;
  /** The rows of this page. */
  nodes: Array<Meeting>;
  /** Where this page lies in the whole list. Needs a signed-in caller. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of meetings with its cursor. Needs a signed-in caller. */
export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Meeting;
};

/** What a meeting resolved to do (决议), followed to its end. Needs a signed-in caller. */
export type Resolution = {
  __typename?: 'Resolution';
  /** Opaque id, `rsl_…`. */
  id: Scalars['ID']['output'];
  /** The meeting that resolved it. */
  meeting: Meeting;
  /** What is to be done. */
  text: Scalars['String']['output'];
  /** Where it stands. */
  state: ResolutionState;
  /** When it was resolved. */
  adoptedAt: Scalars['DateTime']['output'];
  /** The day by which it is to be done; null until it is assigned. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** The Party organization that carries it out; null until it is assigned. */
  owner: Maybe<PartyOrganization>;
  /** What came of it. */
  result: Maybe<Scalars['String']['output']>;
  /** The issue it led to, where it led to one. Needs the scope `issues:read`. */
  issue: Maybe<Issue>;
  /** The project it led to, where it led to one. */
  project: Maybe<Project>;
  /** The proposal it led to, where it led to one and the caller may see it. */
  proposal: Maybe<Proposal>;
  /** Whether its day is over and it is not done. */
  overdue: Scalars['Boolean']['output'];
  /** The steps the caller may take now, such as `start` (可执行操作): the names of mutations without `Resolution`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹): what lies in the caller’s territory or line. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What a meeting resolved to do (决议), followed to its end. Needs a signed-in caller. */
export type ResolutionHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a resolution stands (决议状态). */
export type ResolutionState =
  /** 已通过 */
  | 'ADOPTED'
  /** 已交办 */
  | 'ASSIGNED'
  /** 实施中 */
  | 'IN_PROGRESS'
  /** 已完成 */
  | 'DONE'
  /** 已核验 */
  | 'VERIFIED'
  /** 已撤销 */
  | 'DROPPED';

/** Which resolutions a list holds. */
export type ResolutionWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<ResolutionState>>;
  /** Given to this Party organization. */
  owner?: InputMaybe<Scalars['ID']['input']>;
  /** Of a body for the division with this code or a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Its day is over and it is not done, or the opposite. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How resolutions are sorted. */
export type ResolutionOrder = {
  /** What to sort by. */
  field: ResolutionOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What resolutions can be sorted by. */
export type ResolutionOrderField = 'ADOPTED_AT' | 'ID';

/** A page of resolutions. */
export type ResolutionConnection = {
  __typename?: 'ResolutionConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ResolutionEdge>;
  /** The rows of this page. */
  nodes: Array<Resolution>;
  /** Where this page lies in the whole list. Needs a signed-in caller. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of resolutions with its cursor. Needs a signed-in caller. */
export type ResolutionEdge = {
  __typename?: 'ResolutionEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Resolution;
};

/** What is to be deliberated in a community, on its way from whoever raised it through committee, joint conference and representatives' assembly to what came of it (协商议题). Who raised it is never told. Before it is screened, it is seen by its community and whoever raised it. Needs a signed-in caller. */
export type Proposal = {
  __typename?: 'Proposal';
  /** Opaque id, `prp_…`. */
  id: Scalars['ID']['output'];
  /** The community. */
  community: Division;
  /** What it is about. */
  topic: Scalars['String']['output'];
  /** What is proposed. */
  text: Scalars['String']['output'];
  /** How it is to be dealt with (治理方式). */
  mode: GovernanceMode;
  /** Where it stands. */
  state: ProposalState;
  /** When it was raised. */
  raisedAt: Scalars['DateTime']['output'];
  /** When it was let be deliberated; null before, and where it never was. */
  screenedAt: Maybe<Scalars['DateTime']['output']>;
  /** The resolution that led to it, the latest where several did; null where none did. */
  resolution: Maybe<Resolution>;
  /** How it was deliberated, at most 20 times, in the order it was written down (协商过程). */
  deliberations: Array<Deliberation>;
  /** How the representatives' assembly voted on it: before it is adopted and once it is implemented, at most two (评议). */
  appraisals: Array<Appraisal>;
  /** What was decided; null until it is adopted. */
  decision: Maybe<Scalars['String']['output']>;
  /** The Party organization that implements it; null until it is given to one. */
  owner: Maybe<PartyOrganization>;
  /** The day by which it is to be implemented; null until it is given to an owner. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** What was done; null until it is reported back. */
  report: Maybe<Scalars['String']['output']>;
  /** The steps the caller may take now, such as `screen` (可执行操作): the names of mutations without `Proposal`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹): what lies in the caller’s territory or line, and all of what the caller raised. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What is to be deliberated in a community, on its way from whoever raised it through committee, joint conference and representatives' assembly to what came of it (协商议题). Who raised it is never told. Before it is screened, it is seen by its community and whoever raised it. Needs a signed-in caller. */
export type ProposalHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** How a proposal was deliberated once (协商). */
export type Deliberation = {
  __typename?: 'Deliberation';
  /** Opaque id, `dlb_…`. */
  id: Scalars['ID']['output'];
  /** Who deliberated it. */
  stage: DeliberationStage;
  /** The day. */
  heldOn: Scalars['Date']['output'];
  /** The meeting it was held in, where it was one of a body. */
  meeting: Maybe<Meeting>;
  /** What was concluded. */
  conclusion: Scalars['String']['output'];
  /** Who took part, at most 7: each role once (参与主体). */
  participants: Array<DeliberationParticipants>;
};

/** How many took part in a deliberation as what; never who (参与主体). */
export type DeliberationParticipants = {
  __typename?: 'DeliberationParticipants';
  /** Opaque id, `dpp_…`. */
  id: Scalars['ID']['output'];
  /** As what. */
  role: DeliberationRole;
  /** How many, in people or units. */
  count: Scalars['Int']['output'];
};

/** How the representatives' assembly voted on a proposal (评议). */
export type Appraisal = {
  __typename?: 'Appraisal';
  /** Opaque id, `apr_…`. */
  id: Scalars['ID']['output'];
  /** On what. */
  stage: AppraisalStage;
  /** The day. */
  heldOn: Scalars['Date']['output'];
  /** How many were in favour, in votes. */
  inFavour: Scalars['Int']['output'];
  /** How many were against, in votes. */
  against: Scalars['Int']['output'];
  /** How many abstained, in votes. */
  abstained: Scalars['Int']['output'];
};

/** Where a proposal stands (议题状态). */
export type ProposalState =
  /** 已提出 */
  | 'RAISED'
  /** 已审题 */
  | 'SCREENED'
  /** 已提议 */
  | 'PROPOSED'
  /** 已协商 */
  | 'DISCUSSED'
  /** 已评议 */
  | 'APPRAISED'
  /** 已采纳 */
  | 'ADOPTED'
  /** 落实中 */
  | 'IMPLEMENTING'
  /** 已反馈 */
  | 'REPORTED_BACK'
  /** 已办结 */
  | 'CLOSED'
  /** 未采纳 */
  | 'NOT_ADOPTED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** How a matter is dealt with: the four ways of governance (治理方式). */
export type GovernanceMode =
  /** 自治 */
  | 'SELF_GOVERNANCE'
  /** 法治 */
  | 'LAW'
  /** 德治 */
  | 'VIRTUE'
  /** 共治 */
  | 'CO_GOVERNANCE';

/** Who deliberates a proposal (协商环节). */
export type DeliberationStage =
  /** 社区党委提议 */
  | 'COMMITTEE'
  /** 联席会议协商 */
  | 'JOINT_CONFERENCE';

/** On what the representatives' assembly votes (评议环节). */
export type AppraisalStage =
  /** 采纳前评议 */
  | 'BEFORE_ADOPTION'
  /** 落实后评议 */
  | 'AFTER_IMPLEMENTATION';

/** As what somebody takes part in a deliberation (参与主体). */
export type DeliberationRole =
  /** 党代表 */
  | 'PARTY_DELEGATE'
  /** 人大代表 */
  | 'PEOPLES_CONGRESS_DEPUTY'
  /** 政协委员 */
  | 'CPPCC_MEMBER'
  /** 职工 */
  | 'WORKER'
  /** 居民 */
  | 'RESIDENT'
  /** 单位 */
  | 'UNIT'
  /** 专家 */
  | 'EXPERT';

/** Which proposals a list holds. */
export type ProposalWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<ProposalState>>;
  /** Any of these ways. */
  mode?: InputMaybe<Array<GovernanceMode>>;
  /** Given to this Party organization. */
  owner?: InputMaybe<Scalars['ID']['input']>;
  /** Of the division with this code or a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
};

/** How proposals are sorted. */
export type ProposalOrder = {
  /** What to sort by. */
  field: ProposalOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What proposals can be sorted by. */
export type ProposalOrderField = 'RAISED_AT' | 'ID';

/** A page of proposals. */
export type ProposalConnection = {
  __typename?: 'ProposalConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ProposalEdge>;
  /** The rows of this page. */
  nodes: Array<Proposal>;
  /** Where this page lies in the whole list. Needs a signed-in caller. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of proposals with its cursor. Needs a signed-in caller. */
export type ProposalEdge = {
  __typename?: 'ProposalEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Proposal;
};

/** A matter found, reported and followed until it is solved (问题、事项). Needs the scope `issues:read`. */
export type Issue = {
  __typename?: 'Issue';
  id: Scalars['ID']['output'];
};

/** What a need and a resource that fit are made into (项目): on the list of projects, numbered in the booklet of its street and year. */
export type Project = {
  __typename?: 'Project';
  id: Scalars['ID']['output'];
};

/** A Party member in the register (党员). Needs the scope `members:read`. */
export type Member = {
  __typename?: 'Member';
  id: Scalars['ID']['output'];
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
  Division: Division;
  PartyOrganization: PartyOrganization;
  Unit: Unit;
  GoverningBody: GoverningBody;
  Seat: Seat;
  Meeting: Meeting;
  Resolution: Resolution;
  Proposal: Proposal;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Division: { __typename: 'Division' } & GraphQLRecursivePick<FederationTypes['Division'], { code: true }>;
  PartyOrganization: { __typename: 'PartyOrganization' } & GraphQLRecursivePick<
    FederationTypes['PartyOrganization'],
    { id: true }
  >;
  Unit: { __typename: 'Unit' } & GraphQLRecursivePick<FederationTypes['Unit'], { id: true }>;
  GoverningBody: { __typename: 'GoverningBody' } & GraphQLRecursivePick<
    FederationTypes['GoverningBody'],
    { id: true }
  >;
  Seat: { __typename: 'Seat' } & GraphQLRecursivePick<FederationTypes['Seat'], { id: true }>;
  Meeting: { __typename: 'Meeting' } & GraphQLRecursivePick<FederationTypes['Meeting'], { id: true }>;
  Resolution: { __typename: 'Resolution' } & GraphQLRecursivePick<
    FederationTypes['Resolution'],
    { id: true }
  >;
  Proposal: { __typename: 'Proposal' } & GraphQLRecursivePick<FederationTypes['Proposal'], { id: true }>;
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
  FoundOrganizationInput: FoundOrganizationInput;
  FoundOrganizationPayload: ResolverTypeWrapper<
    Omit<FoundOrganizationPayload, 'organization'> & {
      organization?: Maybe<ResolversTypes['PartyOrganization']>;
    }
  >;
  EstablishOrganizationInput: EstablishOrganizationInput;
  EstablishOrganizationPayload: ResolverTypeWrapper<
    Omit<EstablishOrganizationPayload, 'organization'> & {
      organization?: Maybe<ResolversTypes['PartyOrganization']>;
    }
  >;
  RenameOrganizationInput: RenameOrganizationInput;
  RenameOrganizationPayload: ResolverTypeWrapper<
    Omit<RenameOrganizationPayload, 'organization'> & {
      organization?: Maybe<ResolversTypes['PartyOrganization']>;
    }
  >;
  MoveOrganizationInput: MoveOrganizationInput;
  MoveOrganizationPayload: ResolverTypeWrapper<
    Omit<MoveOrganizationPayload, 'organization'> & {
      organization?: Maybe<ResolversTypes['PartyOrganization']>;
    }
  >;
  DissolveOrganizationInput: DissolveOrganizationInput;
  DissolveOrganizationPayload: ResolverTypeWrapper<
    Omit<DissolveOrganizationPayload, 'organization'> & {
      organization?: Maybe<ResolversTypes['PartyOrganization']>;
    }
  >;
  SucceedDivisionInput: SucceedDivisionInput;
  SuccessorInput: SuccessorInput;
  HomeInput: HomeInput;
  SucceedDivisionPayload: ResolverTypeWrapper<SucceedDivisionPayload>;
  ProposeSeatInput: ProposeSeatInput;
  ProposeSeatPayload: ResolverTypeWrapper<
    Omit<ProposeSeatPayload, 'seat'> & { seat?: Maybe<ResolversTypes['Seat']> }
  >;
  ConsentSeatInput: ConsentSeatInput;
  ConsentSeatPayload: ResolverTypeWrapper<
    Omit<ConsentSeatPayload, 'seat'> & { seat?: Maybe<ResolversTypes['Seat']> }
  >;
  DeclineSeatInput: DeclineSeatInput;
  DeclineSeatPayload: ResolverTypeWrapper<
    Omit<DeclineSeatPayload, 'seat'> & { seat?: Maybe<ResolversTypes['Seat']> }
  >;
  ConfirmSeatInput: ConfirmSeatInput;
  ConfirmSeatPayload: ResolverTypeWrapper<
    Omit<ConfirmSeatPayload, 'seat'> & { seat?: Maybe<ResolversTypes['Seat']> }
  >;
  TakeUpSeatInput: TakeUpSeatInput;
  TakeUpSeatPayload: ResolverTypeWrapper<
    Omit<TakeUpSeatPayload, 'seat'> & { seat?: Maybe<ResolversTypes['Seat']> }
  >;
  RenewSeatInput: RenewSeatInput;
  RenewSeatPayload: ResolverTypeWrapper<
    Omit<RenewSeatPayload, 'seat'> & { seat?: Maybe<ResolversTypes['Seat']> }
  >;
  ReplaceHolderOfSeatInput: ReplaceHolderOfSeatInput;
  ReplaceHolderOfSeatPayload: ResolverTypeWrapper<
    Omit<ReplaceHolderOfSeatPayload, 'seat'> & { seat?: Maybe<ResolversTypes['Seat']> }
  >;
  EndSeatInput: EndSeatInput;
  EndSeatPayload: ResolverTypeWrapper<
    Omit<EndSeatPayload, 'seat'> & { seat?: Maybe<ResolversTypes['Seat']> }
  >;
  PlanMeetingInput: PlanMeetingInput;
  PlanMeetingPayload: ResolverTypeWrapper<
    Omit<PlanMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }
  >;
  AdoptResolutionInput: AdoptResolutionInput;
  AdoptResolutionPayload: ResolverTypeWrapper<
    Omit<AdoptResolutionPayload, 'resolution'> & { resolution?: Maybe<ResolversTypes['Resolution']> }
  >;
  NotifyMeetingInput: NotifyMeetingInput;
  NotifyMeetingPayload: ResolverTypeWrapper<
    Omit<NotifyMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }
  >;
  PostponeMeetingInput: PostponeMeetingInput;
  PostponeMeetingPayload: ResolverTypeWrapper<
    Omit<PostponeMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }
  >;
  CancelMeetingInput: CancelMeetingInput;
  CancelMeetingPayload: ResolverTypeWrapper<
    Omit<CancelMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }
  >;
  HoldMeetingInput: HoldMeetingInput;
  HoldMeetingPayload: ResolverTypeWrapper<
    Omit<HoldMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }
  >;
  MinuteMeetingInput: MinuteMeetingInput;
  MinuteMeetingPayload: ResolverTypeWrapper<
    Omit<MinuteMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }
  >;
  CloseMeetingInput: CloseMeetingInput;
  CloseMeetingPayload: ResolverTypeWrapper<
    Omit<CloseMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }
  >;
  AssignResolutionInput: AssignResolutionInput;
  AssignResolutionPayload: ResolverTypeWrapper<
    Omit<AssignResolutionPayload, 'resolution'> & { resolution?: Maybe<ResolversTypes['Resolution']> }
  >;
  StartResolutionInput: StartResolutionInput;
  StartResolutionPayload: ResolverTypeWrapper<
    Omit<StartResolutionPayload, 'resolution'> & { resolution?: Maybe<ResolversTypes['Resolution']> }
  >;
  CompleteResolutionInput: CompleteResolutionInput;
  CompleteResolutionPayload: ResolverTypeWrapper<
    Omit<CompleteResolutionPayload, 'resolution'> & { resolution?: Maybe<ResolversTypes['Resolution']> }
  >;
  VerifyResolutionInput: VerifyResolutionInput;
  VerifyResolutionPayload: ResolverTypeWrapper<
    Omit<VerifyResolutionPayload, 'resolution'> & { resolution?: Maybe<ResolversTypes['Resolution']> }
  >;
  DropResolutionInput: DropResolutionInput;
  DropResolutionPayload: ResolverTypeWrapper<
    Omit<DropResolutionPayload, 'resolution'> & { resolution?: Maybe<ResolversTypes['Resolution']> }
  >;
  RaiseProposalInput: RaiseProposalInput;
  RaiseProposalPayload: ResolverTypeWrapper<
    Omit<RaiseProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }
  >;
  ScreenProposalInput: ScreenProposalInput;
  ScreenProposalPayload: ResolverTypeWrapper<
    Omit<ScreenProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }
  >;
  SubmitProposalInput: SubmitProposalInput;
  SubmitProposalPayload: ResolverTypeWrapper<
    Omit<SubmitProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }
  >;
  DiscussProposalInput: DiscussProposalInput;
  DiscussProposalPayload: ResolverTypeWrapper<
    Omit<DiscussProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }
  >;
  AppraiseProposalInput: AppraiseProposalInput;
  AppraiseProposalPayload: ResolverTypeWrapper<
    Omit<AppraiseProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }
  >;
  AdoptProposalInput: AdoptProposalInput;
  AdoptProposalPayload: ResolverTypeWrapper<
    Omit<AdoptProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }
  >;
  RefuseProposalInput: RefuseProposalInput;
  RefuseProposalPayload: ResolverTypeWrapper<
    Omit<RefuseProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }
  >;
  AssignProposalInput: AssignProposalInput;
  AssignProposalPayload: ResolverTypeWrapper<
    Omit<AssignProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }
  >;
  ReportBackProposalInput: ReportBackProposalInput;
  ReportBackProposalPayload: ResolverTypeWrapper<
    Omit<ReportBackProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }
  >;
  CloseProposalInput: CloseProposalInput;
  CloseProposalPayload: ResolverTypeWrapper<
    Omit<CloseProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }
  >;
  WithdrawProposalInput: WithdrawProposalInput;
  WithdrawProposalPayload: ResolverTypeWrapper<
    Omit<WithdrawProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }
  >;
  DeliberationInput: DeliberationInput;
  DeliberationParticipantsInput: DeliberationParticipantsInput;
  AppraisalInput: AppraisalInput;
  UserError: ResolverTypeWrapper<UserError>;
  Division: ResolverTypeWrapper<string>;
  DivisionLevel: DivisionLevel;
  DivisionKind: DivisionKind;
  DivisionWhere: DivisionWhere;
  DivisionOrder: DivisionOrder;
  DivisionOrderField: DivisionOrderField;
  DivisionConnection: ResolverTypeWrapper<
    Omit<DivisionConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['DivisionEdge']>;
      nodes: Array<ResolversTypes['Division']>;
    }
  >;
  DivisionEdge: ResolverTypeWrapper<Omit<DivisionEdge, 'node'> & { node: ResolversTypes['Division'] }>;
  PartyOrganization: ResolverTypeWrapper<string>;
  PartyOrganizationKind: PartyOrganizationKind;
  PartyOrganizationRank: PartyOrganizationRank;
  PartyOrganizationStatus: PartyOrganizationStatus;
  PartyOrganizationWhere: PartyOrganizationWhere;
  PartyOrganizationOrder: PartyOrganizationOrder;
  PartyOrganizationOrderField: PartyOrganizationOrderField;
  PartyOrganizationConnection: ResolverTypeWrapper<
    Omit<PartyOrganizationConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['PartyOrganizationEdge']>;
      nodes: Array<ResolversTypes['PartyOrganization']>;
    }
  >;
  PartyOrganizationEdge: ResolverTypeWrapper<
    Omit<PartyOrganizationEdge, 'node'> & { node: ResolversTypes['PartyOrganization'] }
  >;
  PartyOrganizationGroupBy: PartyOrganizationGroupBy;
  PartyOrganizationStats: ResolverTypeWrapper<PartyOrganizationStats>;
  PartyOrganizationStatsGroup: ResolverTypeWrapper<PartyOrganizationStatsGroup>;
  Unit: ResolverTypeWrapper<string>;
  UnitKind: UnitKind;
  UnitSize: UnitSize;
  GovernanceActorClass: GovernanceActorClass;
  UnitStats: ResolverTypeWrapper<UnitStats>;
  UnitStatsGroup: ResolverTypeWrapper<UnitStatsGroup>;
  UnitGroupBy: UnitGroupBy;
  UnitWhere: UnitWhere;
  UnitOrder: UnitOrder;
  UnitOrderField: UnitOrderField;
  UnitConnection: ResolverTypeWrapper<
    Omit<UnitConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['UnitEdge']>;
      nodes: Array<ResolversTypes['Unit']>;
    }
  >;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  GoverningBody: ResolverTypeWrapper<string>;
  GoverningBodyKind: GoverningBodyKind;
  GoverningBodyStatus: GoverningBodyStatus;
  GoverningBodyWhere: GoverningBodyWhere;
  GoverningBodyOrder: GoverningBodyOrder;
  GoverningBodyOrderField: GoverningBodyOrderField;
  GoverningBodyConnection: ResolverTypeWrapper<
    Omit<GoverningBodyConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['GoverningBodyEdge']>;
      nodes: Array<ResolversTypes['GoverningBody']>;
    }
  >;
  GoverningBodyEdge: ResolverTypeWrapper<
    Omit<GoverningBodyEdge, 'node'> & { node: ResolversTypes['GoverningBody'] }
  >;
  CompositionCheck: ResolverTypeWrapper<CompositionCheck>;
  Seat: ResolverTypeWrapper<string>;
  SeatRole: SeatRole;
  SeatState: SeatState;
  SeatWhere: SeatWhere;
  SeatOrder: SeatOrder;
  SeatOrderField: SeatOrderField;
  SeatConnection: ResolverTypeWrapper<
    Omit<SeatConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['SeatEdge']>;
      nodes: Array<ResolversTypes['Seat']>;
    }
  >;
  SeatEdge: ResolverTypeWrapper<Omit<SeatEdge, 'node'> & { node: ResolversTypes['Seat'] }>;
  SeatGroupBy: SeatGroupBy;
  SeatStats: ResolverTypeWrapper<SeatStats>;
  SeatStatsGroup: ResolverTypeWrapper<SeatStatsGroup>;
  Meeting: ResolverTypeWrapper<string>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Attendance: ResolverTypeWrapper<Omit<Attendance, 'seat'> & { seat: ResolversTypes['Seat'] }>;
  MeetingState: MeetingState;
  MeetingWhere: MeetingWhere;
  MeetingOrder: MeetingOrder;
  MeetingOrderField: MeetingOrderField;
  MeetingConnection: ResolverTypeWrapper<
    Omit<MeetingConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['MeetingEdge']>;
      nodes: Array<ResolversTypes['Meeting']>;
    }
  >;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  Resolution: ResolverTypeWrapper<string>;
  ResolutionState: ResolutionState;
  ResolutionWhere: ResolutionWhere;
  ResolutionOrder: ResolutionOrder;
  ResolutionOrderField: ResolutionOrderField;
  ResolutionConnection: ResolverTypeWrapper<
    Omit<ResolutionConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ResolutionEdge']>;
      nodes: Array<ResolversTypes['Resolution']>;
    }
  >;
  ResolutionEdge: ResolverTypeWrapper<Omit<ResolutionEdge, 'node'> & { node: ResolversTypes['Resolution'] }>;
  Proposal: ResolverTypeWrapper<string>;
  Deliberation: ResolverTypeWrapper<
    Omit<Deliberation, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }
  >;
  DeliberationParticipants: ResolverTypeWrapper<DeliberationParticipants>;
  Appraisal: ResolverTypeWrapper<Appraisal>;
  ProposalState: ProposalState;
  GovernanceMode: GovernanceMode;
  DeliberationStage: DeliberationStage;
  AppraisalStage: AppraisalStage;
  DeliberationRole: DeliberationRole;
  ProposalWhere: ProposalWhere;
  ProposalOrder: ProposalOrder;
  ProposalOrderField: ProposalOrderField;
  ProposalConnection: ResolverTypeWrapper<
    Omit<ProposalConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ProposalEdge']>;
      nodes: Array<ResolversTypes['Proposal']>;
    }
  >;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  Issue: ResolverTypeWrapper<string>;
  Project: ResolverTypeWrapper<string>;
  Member: ResolverTypeWrapper<string>;
  TraceEntry: ResolverTypeWrapper<TraceEntry>;
  TraceEntryWhere: TraceEntryWhere;
  TraceEntryOrder: TraceEntryOrder;
  TraceEntryOrderField: TraceEntryOrderField;
  TraceEntryConnection: ResolverTypeWrapper<TraceEntryConnection>;
  TraceEntryEdge: ResolverTypeWrapper<TraceEntryEdge>;
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
  FoundOrganizationInput: FoundOrganizationInput;
  FoundOrganizationPayload: Omit<FoundOrganizationPayload, 'organization'> & {
    organization?: Maybe<ResolversParentTypes['PartyOrganization']>;
  };
  EstablishOrganizationInput: EstablishOrganizationInput;
  EstablishOrganizationPayload: Omit<EstablishOrganizationPayload, 'organization'> & {
    organization?: Maybe<ResolversParentTypes['PartyOrganization']>;
  };
  RenameOrganizationInput: RenameOrganizationInput;
  RenameOrganizationPayload: Omit<RenameOrganizationPayload, 'organization'> & {
    organization?: Maybe<ResolversParentTypes['PartyOrganization']>;
  };
  MoveOrganizationInput: MoveOrganizationInput;
  MoveOrganizationPayload: Omit<MoveOrganizationPayload, 'organization'> & {
    organization?: Maybe<ResolversParentTypes['PartyOrganization']>;
  };
  DissolveOrganizationInput: DissolveOrganizationInput;
  DissolveOrganizationPayload: Omit<DissolveOrganizationPayload, 'organization'> & {
    organization?: Maybe<ResolversParentTypes['PartyOrganization']>;
  };
  SucceedDivisionInput: SucceedDivisionInput;
  SuccessorInput: SuccessorInput;
  HomeInput: HomeInput;
  SucceedDivisionPayload: SucceedDivisionPayload;
  ProposeSeatInput: ProposeSeatInput;
  ProposeSeatPayload: Omit<ProposeSeatPayload, 'seat'> & { seat?: Maybe<ResolversParentTypes['Seat']> };
  ConsentSeatInput: ConsentSeatInput;
  ConsentSeatPayload: Omit<ConsentSeatPayload, 'seat'> & { seat?: Maybe<ResolversParentTypes['Seat']> };
  DeclineSeatInput: DeclineSeatInput;
  DeclineSeatPayload: Omit<DeclineSeatPayload, 'seat'> & { seat?: Maybe<ResolversParentTypes['Seat']> };
  ConfirmSeatInput: ConfirmSeatInput;
  ConfirmSeatPayload: Omit<ConfirmSeatPayload, 'seat'> & { seat?: Maybe<ResolversParentTypes['Seat']> };
  TakeUpSeatInput: TakeUpSeatInput;
  TakeUpSeatPayload: Omit<TakeUpSeatPayload, 'seat'> & { seat?: Maybe<ResolversParentTypes['Seat']> };
  RenewSeatInput: RenewSeatInput;
  RenewSeatPayload: Omit<RenewSeatPayload, 'seat'> & { seat?: Maybe<ResolversParentTypes['Seat']> };
  ReplaceHolderOfSeatInput: ReplaceHolderOfSeatInput;
  ReplaceHolderOfSeatPayload: Omit<ReplaceHolderOfSeatPayload, 'seat'> & {
    seat?: Maybe<ResolversParentTypes['Seat']>;
  };
  EndSeatInput: EndSeatInput;
  EndSeatPayload: Omit<EndSeatPayload, 'seat'> & { seat?: Maybe<ResolversParentTypes['Seat']> };
  PlanMeetingInput: PlanMeetingInput;
  PlanMeetingPayload: Omit<PlanMeetingPayload, 'meeting'> & {
    meeting?: Maybe<ResolversParentTypes['Meeting']>;
  };
  AdoptResolutionInput: AdoptResolutionInput;
  AdoptResolutionPayload: Omit<AdoptResolutionPayload, 'resolution'> & {
    resolution?: Maybe<ResolversParentTypes['Resolution']>;
  };
  NotifyMeetingInput: NotifyMeetingInput;
  NotifyMeetingPayload: Omit<NotifyMeetingPayload, 'meeting'> & {
    meeting?: Maybe<ResolversParentTypes['Meeting']>;
  };
  PostponeMeetingInput: PostponeMeetingInput;
  PostponeMeetingPayload: Omit<PostponeMeetingPayload, 'meeting'> & {
    meeting?: Maybe<ResolversParentTypes['Meeting']>;
  };
  CancelMeetingInput: CancelMeetingInput;
  CancelMeetingPayload: Omit<CancelMeetingPayload, 'meeting'> & {
    meeting?: Maybe<ResolversParentTypes['Meeting']>;
  };
  HoldMeetingInput: HoldMeetingInput;
  HoldMeetingPayload: Omit<HoldMeetingPayload, 'meeting'> & {
    meeting?: Maybe<ResolversParentTypes['Meeting']>;
  };
  MinuteMeetingInput: MinuteMeetingInput;
  MinuteMeetingPayload: Omit<MinuteMeetingPayload, 'meeting'> & {
    meeting?: Maybe<ResolversParentTypes['Meeting']>;
  };
  CloseMeetingInput: CloseMeetingInput;
  CloseMeetingPayload: Omit<CloseMeetingPayload, 'meeting'> & {
    meeting?: Maybe<ResolversParentTypes['Meeting']>;
  };
  AssignResolutionInput: AssignResolutionInput;
  AssignResolutionPayload: Omit<AssignResolutionPayload, 'resolution'> & {
    resolution?: Maybe<ResolversParentTypes['Resolution']>;
  };
  StartResolutionInput: StartResolutionInput;
  StartResolutionPayload: Omit<StartResolutionPayload, 'resolution'> & {
    resolution?: Maybe<ResolversParentTypes['Resolution']>;
  };
  CompleteResolutionInput: CompleteResolutionInput;
  CompleteResolutionPayload: Omit<CompleteResolutionPayload, 'resolution'> & {
    resolution?: Maybe<ResolversParentTypes['Resolution']>;
  };
  VerifyResolutionInput: VerifyResolutionInput;
  VerifyResolutionPayload: Omit<VerifyResolutionPayload, 'resolution'> & {
    resolution?: Maybe<ResolversParentTypes['Resolution']>;
  };
  DropResolutionInput: DropResolutionInput;
  DropResolutionPayload: Omit<DropResolutionPayload, 'resolution'> & {
    resolution?: Maybe<ResolversParentTypes['Resolution']>;
  };
  RaiseProposalInput: RaiseProposalInput;
  RaiseProposalPayload: Omit<RaiseProposalPayload, 'proposal'> & {
    proposal?: Maybe<ResolversParentTypes['Proposal']>;
  };
  ScreenProposalInput: ScreenProposalInput;
  ScreenProposalPayload: Omit<ScreenProposalPayload, 'proposal'> & {
    proposal?: Maybe<ResolversParentTypes['Proposal']>;
  };
  SubmitProposalInput: SubmitProposalInput;
  SubmitProposalPayload: Omit<SubmitProposalPayload, 'proposal'> & {
    proposal?: Maybe<ResolversParentTypes['Proposal']>;
  };
  DiscussProposalInput: DiscussProposalInput;
  DiscussProposalPayload: Omit<DiscussProposalPayload, 'proposal'> & {
    proposal?: Maybe<ResolversParentTypes['Proposal']>;
  };
  AppraiseProposalInput: AppraiseProposalInput;
  AppraiseProposalPayload: Omit<AppraiseProposalPayload, 'proposal'> & {
    proposal?: Maybe<ResolversParentTypes['Proposal']>;
  };
  AdoptProposalInput: AdoptProposalInput;
  AdoptProposalPayload: Omit<AdoptProposalPayload, 'proposal'> & {
    proposal?: Maybe<ResolversParentTypes['Proposal']>;
  };
  RefuseProposalInput: RefuseProposalInput;
  RefuseProposalPayload: Omit<RefuseProposalPayload, 'proposal'> & {
    proposal?: Maybe<ResolversParentTypes['Proposal']>;
  };
  AssignProposalInput: AssignProposalInput;
  AssignProposalPayload: Omit<AssignProposalPayload, 'proposal'> & {
    proposal?: Maybe<ResolversParentTypes['Proposal']>;
  };
  ReportBackProposalInput: ReportBackProposalInput;
  ReportBackProposalPayload: Omit<ReportBackProposalPayload, 'proposal'> & {
    proposal?: Maybe<ResolversParentTypes['Proposal']>;
  };
  CloseProposalInput: CloseProposalInput;
  CloseProposalPayload: Omit<CloseProposalPayload, 'proposal'> & {
    proposal?: Maybe<ResolversParentTypes['Proposal']>;
  };
  WithdrawProposalInput: WithdrawProposalInput;
  WithdrawProposalPayload: Omit<WithdrawProposalPayload, 'proposal'> & {
    proposal?: Maybe<ResolversParentTypes['Proposal']>;
  };
  DeliberationInput: DeliberationInput;
  DeliberationParticipantsInput: DeliberationParticipantsInput;
  AppraisalInput: AppraisalInput;
  UserError: UserError;
  Division: string;
  DivisionWhere: DivisionWhere;
  DivisionOrder: DivisionOrder;
  DivisionConnection: Omit<DivisionConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['DivisionEdge']>;
    nodes: Array<ResolversParentTypes['Division']>;
  };
  DivisionEdge: Omit<DivisionEdge, 'node'> & { node: ResolversParentTypes['Division'] };
  PartyOrganization: string;
  PartyOrganizationWhere: PartyOrganizationWhere;
  PartyOrganizationOrder: PartyOrganizationOrder;
  PartyOrganizationConnection: Omit<PartyOrganizationConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['PartyOrganizationEdge']>;
    nodes: Array<ResolversParentTypes['PartyOrganization']>;
  };
  PartyOrganizationEdge: Omit<PartyOrganizationEdge, 'node'> & {
    node: ResolversParentTypes['PartyOrganization'];
  };
  PartyOrganizationStats: PartyOrganizationStats;
  PartyOrganizationStatsGroup: PartyOrganizationStatsGroup;
  Unit: string;
  UnitStats: UnitStats;
  UnitStatsGroup: UnitStatsGroup;
  UnitWhere: UnitWhere;
  UnitOrder: UnitOrder;
  UnitConnection: Omit<UnitConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['UnitEdge']>;
    nodes: Array<ResolversParentTypes['Unit']>;
  };
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  GoverningBody: string;
  GoverningBodyWhere: GoverningBodyWhere;
  GoverningBodyOrder: GoverningBodyOrder;
  GoverningBodyConnection: Omit<GoverningBodyConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['GoverningBodyEdge']>;
    nodes: Array<ResolversParentTypes['GoverningBody']>;
  };
  GoverningBodyEdge: Omit<GoverningBodyEdge, 'node'> & { node: ResolversParentTypes['GoverningBody'] };
  CompositionCheck: CompositionCheck;
  Seat: string;
  SeatWhere: SeatWhere;
  SeatOrder: SeatOrder;
  SeatConnection: Omit<SeatConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['SeatEdge']>;
    nodes: Array<ResolversParentTypes['Seat']>;
  };
  SeatEdge: Omit<SeatEdge, 'node'> & { node: ResolversParentTypes['Seat'] };
  SeatStats: SeatStats;
  SeatStatsGroup: SeatStatsGroup;
  Meeting: string;
  Float: Scalars['Float']['output'];
  Attendance: Omit<Attendance, 'seat'> & { seat: ResolversParentTypes['Seat'] };
  MeetingWhere: MeetingWhere;
  MeetingOrder: MeetingOrder;
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['MeetingEdge']>;
    nodes: Array<ResolversParentTypes['Meeting']>;
  };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  Resolution: string;
  ResolutionWhere: ResolutionWhere;
  ResolutionOrder: ResolutionOrder;
  ResolutionConnection: Omit<ResolutionConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ResolutionEdge']>;
    nodes: Array<ResolversParentTypes['Resolution']>;
  };
  ResolutionEdge: Omit<ResolutionEdge, 'node'> & { node: ResolversParentTypes['Resolution'] };
  Proposal: string;
  Deliberation: Omit<Deliberation, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['Meeting']> };
  DeliberationParticipants: DeliberationParticipants;
  Appraisal: Appraisal;
  ProposalWhere: ProposalWhere;
  ProposalOrder: ProposalOrder;
  ProposalConnection: Omit<ProposalConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ProposalEdge']>;
    nodes: Array<ResolversParentTypes['Proposal']>;
  };
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  Issue: string;
  Project: string;
  Member: string;
  TraceEntry: TraceEntry;
  TraceEntryWhere: TraceEntryWhere;
  TraceEntryOrder: TraceEntryOrder;
  TraceEntryConnection: TraceEntryConnection;
  TraceEntryEdge: TraceEntryEdge;
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
  division?: Resolver<
    Maybe<ResolversTypes['Division']>,
    ParentType,
    ContextType,
    RequireFields<QueryDivisionArgs, 'code'>
  >;
  divisions?: Resolver<
    Maybe<ResolversTypes['DivisionConnection']>,
    ParentType,
    ContextType,
    Partial<QueryDivisionsArgs>
  >;
  partyOrganization?: Resolver<
    Maybe<ResolversTypes['PartyOrganization']>,
    ParentType,
    ContextType,
    RequireFields<QueryPartyOrganizationArgs, 'id'>
  >;
  partyOrganizations?: Resolver<
    Maybe<ResolversTypes['PartyOrganizationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryPartyOrganizationsArgs>
  >;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'id'>>;
  units?: Resolver<Maybe<ResolversTypes['UnitConnection']>, ParentType, ContextType, Partial<QueryUnitsArgs>>;
  governingBody?: Resolver<
    Maybe<ResolversTypes['GoverningBody']>,
    ParentType,
    ContextType,
    RequireFields<QueryGoverningBodyArgs, 'id'>
  >;
  governingBodies?: Resolver<
    Maybe<ResolversTypes['GoverningBodyConnection']>,
    ParentType,
    ContextType,
    Partial<QueryGoverningBodiesArgs>
  >;
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType, RequireFields<QuerySeatArgs, 'id'>>;
  seats?: Resolver<Maybe<ResolversTypes['SeatConnection']>, ParentType, ContextType, Partial<QuerySeatsArgs>>;
  meeting?: Resolver<
    Maybe<ResolversTypes['Meeting']>,
    ParentType,
    ContextType,
    RequireFields<QueryMeetingArgs, 'id'>
  >;
  meetings?: Resolver<
    Maybe<ResolversTypes['MeetingConnection']>,
    ParentType,
    ContextType,
    Partial<QueryMeetingsArgs>
  >;
  resolution?: Resolver<
    Maybe<ResolversTypes['Resolution']>,
    ParentType,
    ContextType,
    RequireFields<QueryResolutionArgs, 'id'>
  >;
  resolutions?: Resolver<
    Maybe<ResolversTypes['ResolutionConnection']>,
    ParentType,
    ContextType,
    Partial<QueryResolutionsArgs>
  >;
  proposal?: Resolver<
    Maybe<ResolversTypes['Proposal']>,
    ParentType,
    ContextType,
    RequireFields<QueryProposalArgs, 'id'>
  >;
  proposals?: Resolver<
    Maybe<ResolversTypes['ProposalConnection']>,
    ParentType,
    ContextType,
    Partial<QueryProposalsArgs>
  >;
  myProposals?: Resolver<
    Maybe<ResolversTypes['ProposalConnection']>,
    ParentType,
    ContextType,
    Partial<QueryMyProposalsArgs>
  >;
  organizationChanges?: Resolver<
    Maybe<ResolversTypes['ChangeConnection']>,
    ParentType,
    ContextType,
    Partial<QueryOrganizationChangesArgs>
  >;
  organizationTrace?: Resolver<
    Maybe<ResolversTypes['AuditEntryConnection']>,
    ParentType,
    ContextType,
    Partial<QueryOrganizationTraceArgs>
  >;
};

export type MutationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  foundOrganization?: Resolver<
    ResolversTypes['FoundOrganizationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFoundOrganizationArgs, 'input'>
  >;
  establishOrganization?: Resolver<
    ResolversTypes['EstablishOrganizationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEstablishOrganizationArgs, 'input'>
  >;
  renameOrganization?: Resolver<
    ResolversTypes['RenameOrganizationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRenameOrganizationArgs, 'input'>
  >;
  moveOrganization?: Resolver<
    ResolversTypes['MoveOrganizationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMoveOrganizationArgs, 'input'>
  >;
  dissolveOrganization?: Resolver<
    ResolversTypes['DissolveOrganizationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDissolveOrganizationArgs, 'input'>
  >;
  succeedDivision?: Resolver<
    ResolversTypes['SucceedDivisionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSucceedDivisionArgs, 'input'>
  >;
  proposeSeat?: Resolver<
    ResolversTypes['ProposeSeatPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationProposeSeatArgs, 'input'>
  >;
  consentSeat?: Resolver<
    ResolversTypes['ConsentSeatPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationConsentSeatArgs, 'input'>
  >;
  declineSeat?: Resolver<
    ResolversTypes['DeclineSeatPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDeclineSeatArgs, 'input'>
  >;
  confirmSeat?: Resolver<
    ResolversTypes['ConfirmSeatPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmSeatArgs, 'input'>
  >;
  takeUpSeat?: Resolver<
    ResolversTypes['TakeUpSeatPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationTakeUpSeatArgs, 'input'>
  >;
  renewSeat?: Resolver<
    ResolversTypes['RenewSeatPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRenewSeatArgs, 'input'>
  >;
  replaceHolderOfSeat?: Resolver<
    ResolversTypes['ReplaceHolderOfSeatPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReplaceHolderOfSeatArgs, 'input'>
  >;
  endSeat?: Resolver<
    ResolversTypes['EndSeatPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndSeatArgs, 'input'>
  >;
  planMeeting?: Resolver<
    ResolversTypes['PlanMeetingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPlanMeetingArgs, 'input'>
  >;
  adoptResolution?: Resolver<
    ResolversTypes['AdoptResolutionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAdoptResolutionArgs, 'input'>
  >;
  notifyMeeting?: Resolver<
    ResolversTypes['NotifyMeetingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationNotifyMeetingArgs, 'input'>
  >;
  postponeMeeting?: Resolver<
    ResolversTypes['PostponeMeetingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPostponeMeetingArgs, 'input'>
  >;
  cancelMeeting?: Resolver<
    ResolversTypes['CancelMeetingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelMeetingArgs, 'input'>
  >;
  holdMeeting?: Resolver<
    ResolversTypes['HoldMeetingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationHoldMeetingArgs, 'input'>
  >;
  minuteMeeting?: Resolver<
    ResolversTypes['MinuteMeetingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMinuteMeetingArgs, 'input'>
  >;
  closeMeeting?: Resolver<
    ResolversTypes['CloseMeetingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseMeetingArgs, 'input'>
  >;
  assignResolution?: Resolver<
    ResolversTypes['AssignResolutionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAssignResolutionArgs, 'input'>
  >;
  startResolution?: Resolver<
    ResolversTypes['StartResolutionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationStartResolutionArgs, 'input'>
  >;
  completeResolution?: Resolver<
    ResolversTypes['CompleteResolutionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCompleteResolutionArgs, 'input'>
  >;
  verifyResolution?: Resolver<
    ResolversTypes['VerifyResolutionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationVerifyResolutionArgs, 'input'>
  >;
  dropResolution?: Resolver<
    ResolversTypes['DropResolutionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDropResolutionArgs, 'input'>
  >;
  raiseProposal?: Resolver<
    ResolversTypes['RaiseProposalPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRaiseProposalArgs, 'input'>
  >;
  screenProposal?: Resolver<
    ResolversTypes['ScreenProposalPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationScreenProposalArgs, 'input'>
  >;
  submitProposal?: Resolver<
    ResolversTypes['SubmitProposalPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitProposalArgs, 'input'>
  >;
  discussProposal?: Resolver<
    ResolversTypes['DiscussProposalPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDiscussProposalArgs, 'input'>
  >;
  appraiseProposal?: Resolver<
    ResolversTypes['AppraiseProposalPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAppraiseProposalArgs, 'input'>
  >;
  adoptProposal?: Resolver<
    ResolversTypes['AdoptProposalPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAdoptProposalArgs, 'input'>
  >;
  refuseProposal?: Resolver<
    ResolversTypes['RefuseProposalPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRefuseProposalArgs, 'input'>
  >;
  assignProposal?: Resolver<
    ResolversTypes['AssignProposalPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAssignProposalArgs, 'input'>
  >;
  reportBackProposal?: Resolver<
    ResolversTypes['ReportBackProposalPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReportBackProposalArgs, 'input'>
  >;
  closeProposal?: Resolver<
    ResolversTypes['CloseProposalPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseProposalArgs, 'input'>
  >;
  withdrawProposal?: Resolver<
    ResolversTypes['WithdrawProposalPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawProposalArgs, 'input'>
  >;
};

export type FoundOrganizationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FoundOrganizationPayload'] =
    ResolversParentTypes['FoundOrganizationPayload'],
> = {
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EstablishOrganizationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EstablishOrganizationPayload'] =
    ResolversParentTypes['EstablishOrganizationPayload'],
> = {
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenameOrganizationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RenameOrganizationPayload'] =
    ResolversParentTypes['RenameOrganizationPayload'],
> = {
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoveOrganizationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MoveOrganizationPayload'] =
    ResolversParentTypes['MoveOrganizationPayload'],
> = {
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DissolveOrganizationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DissolveOrganizationPayload'] =
    ResolversParentTypes['DissolveOrganizationPayload'],
> = {
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SucceedDivisionPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SucceedDivisionPayload'] =
    ResolversParentTypes['SucceedDivisionPayload'],
> = {
  divisions?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeSeatPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ProposeSeatPayload'] = ResolversParentTypes['ProposeSeatPayload'],
> = {
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsentSeatPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ConsentSeatPayload'] = ResolversParentTypes['ConsentSeatPayload'],
> = {
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineSeatPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DeclineSeatPayload'] = ResolversParentTypes['DeclineSeatPayload'],
> = {
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmSeatPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ConfirmSeatPayload'] = ResolversParentTypes['ConfirmSeatPayload'],
> = {
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TakeUpSeatPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TakeUpSeatPayload'] = ResolversParentTypes['TakeUpSeatPayload'],
> = {
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenewSeatPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RenewSeatPayload'] = ResolversParentTypes['RenewSeatPayload'],
> = {
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplaceHolderOfSeatPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReplaceHolderOfSeatPayload'] =
    ResolversParentTypes['ReplaceHolderOfSeatPayload'],
> = {
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndSeatPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EndSeatPayload'] = ResolversParentTypes['EndSeatPayload'],
> = {
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanMeetingPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PlanMeetingPayload'] = ResolversParentTypes['PlanMeetingPayload'],
> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdoptResolutionPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AdoptResolutionPayload'] =
    ResolversParentTypes['AdoptResolutionPayload'],
> = {
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NotifyMeetingPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['NotifyMeetingPayload'] =
    ResolversParentTypes['NotifyMeetingPayload'],
> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PostponeMeetingPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PostponeMeetingPayload'] =
    ResolversParentTypes['PostponeMeetingPayload'],
> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelMeetingPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CancelMeetingPayload'] =
    ResolversParentTypes['CancelMeetingPayload'],
> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HoldMeetingPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['HoldMeetingPayload'] = ResolversParentTypes['HoldMeetingPayload'],
> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MinuteMeetingPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MinuteMeetingPayload'] =
    ResolversParentTypes['MinuteMeetingPayload'],
> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseMeetingPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CloseMeetingPayload'] =
    ResolversParentTypes['CloseMeetingPayload'],
> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignResolutionPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssignResolutionPayload'] =
    ResolversParentTypes['AssignResolutionPayload'],
> = {
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartResolutionPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['StartResolutionPayload'] =
    ResolversParentTypes['StartResolutionPayload'],
> = {
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteResolutionPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CompleteResolutionPayload'] =
    ResolversParentTypes['CompleteResolutionPayload'],
> = {
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VerifyResolutionPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['VerifyResolutionPayload'] =
    ResolversParentTypes['VerifyResolutionPayload'],
> = {
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DropResolutionPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DropResolutionPayload'] =
    ResolversParentTypes['DropResolutionPayload'],
> = {
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RaiseProposalPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RaiseProposalPayload'] =
    ResolversParentTypes['RaiseProposalPayload'],
> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScreenProposalPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ScreenProposalPayload'] =
    ResolversParentTypes['ScreenProposalPayload'],
> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitProposalPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SubmitProposalPayload'] =
    ResolversParentTypes['SubmitProposalPayload'],
> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DiscussProposalPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DiscussProposalPayload'] =
    ResolversParentTypes['DiscussProposalPayload'],
> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppraiseProposalPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AppraiseProposalPayload'] =
    ResolversParentTypes['AppraiseProposalPayload'],
> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdoptProposalPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AdoptProposalPayload'] =
    ResolversParentTypes['AdoptProposalPayload'],
> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefuseProposalPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RefuseProposalPayload'] =
    ResolversParentTypes['RefuseProposalPayload'],
> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignProposalPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AssignProposalPayload'] =
    ResolversParentTypes['AssignProposalPayload'],
> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportBackProposalPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReportBackProposalPayload'] =
    ResolversParentTypes['ReportBackProposalPayload'],
> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseProposalPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CloseProposalPayload'] =
    ResolversParentTypes['CloseProposalPayload'],
> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawProposalPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WithdrawProposalPayload'] =
    ResolversParentTypes['WithdrawProposalPayload'],
> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DivisionKind'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  communityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  children?: Resolver<
    ResolversTypes['DivisionConnection'],
    ParentType,
    ContextType,
    Partial<DivisionChildrenArgs>
  >;
  successors?: Resolver<
    ResolversTypes['DivisionConnection'],
    ParentType,
    ContextType,
    Partial<DivisionSuccessorsArgs>
  >;
  predecessors?: Resolver<
    ResolversTypes['DivisionConnection'],
    ParentType,
    ContextType,
    Partial<DivisionPredecessorsArgs>
  >;
  partyCommittee?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  partyOrganizations?: Resolver<
    ResolversTypes['PartyOrganizationConnection'],
    ParentType,
    ContextType,
    Partial<DivisionPartyOrganizationsArgs>
  >;
  governingBodies?: Resolver<
    ResolversTypes['GoverningBodyConnection'],
    ParentType,
    ContextType,
    Partial<DivisionGoverningBodiesArgs>
  >;
  seatStats?: Resolver<ResolversTypes['SeatStats'], ParentType, ContextType, Partial<DivisionSeatStatsArgs>>;
  unitStats?: Resolver<ResolversTypes['UnitStats'], ParentType, ContextType, Partial<DivisionUnitStatsArgs>>;
  partyOrganizationStats?: Resolver<
    ResolversTypes['PartyOrganizationStats'],
    ParentType,
    ContextType,
    Partial<DivisionPartyOrganizationStatsArgs>
  >;
};

export type DivisionConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DivisionConnection'] = ResolversParentTypes['DivisionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DivisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivisionEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DivisionEdge'] = ResolversParentTypes['DivisionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
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
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyOrganizationKind'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['PartyOrganizationRank'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartyOrganizationStatus'], ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  superior?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  subordinates?: Resolver<
    ResolversTypes['PartyOrganizationConnection'],
    ParentType,
    ContextType,
    Partial<PartyOrganizationSubordinatesArgs>
  >;
  superiorOn?: Resolver<
    Maybe<ResolversTypes['PartyOrganization']>,
    ParentType,
    ContextType,
    Partial<PartyOrganizationSuperiorOnArgs>
  >;
  territory?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<PartyOrganizationHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyOrganizationConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PartyOrganizationConnection'] =
    ResolversParentTypes['PartyOrganizationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PartyOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyOrganizationEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PartyOrganizationEdge'] =
    ResolversParentTypes['PartyOrganizationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
};

export type PartyOrganizationStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PartyOrganizationStats'] =
    ResolversParentTypes['PartyOrganizationStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PartyOrganizationStatsGroup']>, ParentType, ContextType>;
};

export type PartyOrganizationStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PartyOrganizationStatsGroup'] =
    ResolversParentTypes['PartyOrganizationStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  superiorSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['UnitSize']>, ParentType, ContextType>;
  actorClass?: Resolver<Maybe<ResolversTypes['GovernanceActorClass']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['SeatConnection'], ParentType, ContextType, Partial<UnitSeatsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UnitStats'] = ResolversParentTypes['UnitStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['UnitStatsGroup']>, ParentType, ContextType>;
};

export type UnitStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UnitStatsGroup'] = ResolversParentTypes['UnitStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type GoverningBodyResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GoverningBody'] = ResolversParentTypes['GoverningBody'],
  FederationReferenceType extends FederationReferenceTypes['GoverningBody'] =
    FederationReferenceTypes['GoverningBody'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['GoverningBody']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GoverningBodyKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GoverningBodyStatus'], ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  convener?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  chair?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  firstSecretary?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  meetingIntervalMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seats?: Resolver<
    ResolversTypes['SeatConnection'],
    ParentType,
    ContextType,
    Partial<GoverningBodySeatsArgs>
  >;
  seatStats?: Resolver<
    ResolversTypes['SeatStats'],
    ParentType,
    ContextType,
    Partial<GoverningBodySeatStatsArgs>
  >;
  compositionCheck?: Resolver<ResolversTypes['CompositionCheck'], ParentType, ContextType>;
  meetings?: Resolver<
    ResolversTypes['MeetingConnection'],
    ParentType,
    ContextType,
    Partial<GoverningBodyMeetingsArgs>
  >;
  lastMetOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  monthsSinceLastMeeting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dormant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoverningBodyConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GoverningBodyConnection'] =
    ResolversParentTypes['GoverningBodyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['GoverningBodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GoverningBody']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoverningBodyEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GoverningBodyEdge'] = ResolversParentTypes['GoverningBodyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GoverningBody'], ParentType, ContextType>;
};

export type CompositionCheckResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CompositionCheck'] = ResolversParentTypes['CompositionCheck'],
> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['SeatRole']>, ParentType, ContextType>;
};

export type SeatResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat'],
  FederationReferenceType extends FederationReferenceTypes['Seat'] = FederationReferenceTypes['Seat'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Seat']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['GoverningBody'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SeatRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SeatState'], ParentType, ContextType>;
  termFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  absencesInRow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetingsExpected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetingsAttended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dormant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, Partial<SeatTasksArgs>>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<SeatHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SeatConnection'] = ResolversParentTypes['SeatConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SeatEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Seat']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SeatEdge'] = ResolversParentTypes['SeatEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
};

export type SeatStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SeatStats'] = ResolversParentTypes['SeatStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  empty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['SeatStatsGroup']>, ParentType, ContextType>;
};

export type SeatStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SeatStatsGroup'] = ResolversParentTypes['SeatStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  empty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'],
  FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Meeting']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['GoverningBody'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agenda?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quorum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expectedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  presentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attendanceRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  attendance?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolutions?: Resolver<
    ResolversTypes['ResolutionConnection'],
    ParentType,
    ContextType,
    Partial<MeetingResolutionsArgs>
  >;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<MeetingHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type ResolutionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution'],
  FederationReferenceType extends FederationReferenceTypes['Resolution'] =
    FederationReferenceTypes['Resolution'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Resolution']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResolutionState'], ParentType, ContextType>;
  adoptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<ResolutionHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ResolutionConnection'] =
    ResolversParentTypes['ResolutionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ResolutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Resolution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ResolutionEdge'] = ResolversParentTypes['ResolutionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
};

export type ProposalResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal'],
  FederationReferenceType extends FederationReferenceTypes['Proposal'] = FederationReferenceTypes['Proposal'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Proposal']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['GovernanceMode'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  screenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  deliberations?: Resolver<Array<ResolversTypes['Deliberation']>, ParentType, ContextType>;
  appraisals?: Resolver<Array<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<ProposalHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliberationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Deliberation'] = ResolversParentTypes['Deliberation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['DeliberationStage'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['DeliberationParticipants']>, ParentType, ContextType>;
};

export type DeliberationParticipantsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DeliberationParticipants'] =
    ResolversParentTypes['DeliberationParticipants'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['DeliberationRole'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppraisalResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Appraisal'] = ResolversParentTypes['Appraisal'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['AppraisalStage'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inFavour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  abstained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type IssueResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProjectResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MemberResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  FoundOrganizationPayload?: FoundOrganizationPayloadResolvers<ContextType>;
  EstablishOrganizationPayload?: EstablishOrganizationPayloadResolvers<ContextType>;
  RenameOrganizationPayload?: RenameOrganizationPayloadResolvers<ContextType>;
  MoveOrganizationPayload?: MoveOrganizationPayloadResolvers<ContextType>;
  DissolveOrganizationPayload?: DissolveOrganizationPayloadResolvers<ContextType>;
  SucceedDivisionPayload?: SucceedDivisionPayloadResolvers<ContextType>;
  ProposeSeatPayload?: ProposeSeatPayloadResolvers<ContextType>;
  ConsentSeatPayload?: ConsentSeatPayloadResolvers<ContextType>;
  DeclineSeatPayload?: DeclineSeatPayloadResolvers<ContextType>;
  ConfirmSeatPayload?: ConfirmSeatPayloadResolvers<ContextType>;
  TakeUpSeatPayload?: TakeUpSeatPayloadResolvers<ContextType>;
  RenewSeatPayload?: RenewSeatPayloadResolvers<ContextType>;
  ReplaceHolderOfSeatPayload?: ReplaceHolderOfSeatPayloadResolvers<ContextType>;
  EndSeatPayload?: EndSeatPayloadResolvers<ContextType>;
  PlanMeetingPayload?: PlanMeetingPayloadResolvers<ContextType>;
  AdoptResolutionPayload?: AdoptResolutionPayloadResolvers<ContextType>;
  NotifyMeetingPayload?: NotifyMeetingPayloadResolvers<ContextType>;
  PostponeMeetingPayload?: PostponeMeetingPayloadResolvers<ContextType>;
  CancelMeetingPayload?: CancelMeetingPayloadResolvers<ContextType>;
  HoldMeetingPayload?: HoldMeetingPayloadResolvers<ContextType>;
  MinuteMeetingPayload?: MinuteMeetingPayloadResolvers<ContextType>;
  CloseMeetingPayload?: CloseMeetingPayloadResolvers<ContextType>;
  AssignResolutionPayload?: AssignResolutionPayloadResolvers<ContextType>;
  StartResolutionPayload?: StartResolutionPayloadResolvers<ContextType>;
  CompleteResolutionPayload?: CompleteResolutionPayloadResolvers<ContextType>;
  VerifyResolutionPayload?: VerifyResolutionPayloadResolvers<ContextType>;
  DropResolutionPayload?: DropResolutionPayloadResolvers<ContextType>;
  RaiseProposalPayload?: RaiseProposalPayloadResolvers<ContextType>;
  ScreenProposalPayload?: ScreenProposalPayloadResolvers<ContextType>;
  SubmitProposalPayload?: SubmitProposalPayloadResolvers<ContextType>;
  DiscussProposalPayload?: DiscussProposalPayloadResolvers<ContextType>;
  AppraiseProposalPayload?: AppraiseProposalPayloadResolvers<ContextType>;
  AdoptProposalPayload?: AdoptProposalPayloadResolvers<ContextType>;
  RefuseProposalPayload?: RefuseProposalPayloadResolvers<ContextType>;
  AssignProposalPayload?: AssignProposalPayloadResolvers<ContextType>;
  ReportBackProposalPayload?: ReportBackProposalPayloadResolvers<ContextType>;
  CloseProposalPayload?: CloseProposalPayloadResolvers<ContextType>;
  WithdrawProposalPayload?: WithdrawProposalPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionConnection?: DivisionConnectionResolvers<ContextType>;
  DivisionEdge?: DivisionEdgeResolvers<ContextType>;
  PartyOrganization?: PartyOrganizationResolvers<ContextType>;
  PartyOrganizationConnection?: PartyOrganizationConnectionResolvers<ContextType>;
  PartyOrganizationEdge?: PartyOrganizationEdgeResolvers<ContextType>;
  PartyOrganizationStats?: PartyOrganizationStatsResolvers<ContextType>;
  PartyOrganizationStatsGroup?: PartyOrganizationStatsGroupResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitStats?: UnitStatsResolvers<ContextType>;
  UnitStatsGroup?: UnitStatsGroupResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  GoverningBody?: GoverningBodyResolvers<ContextType>;
  GoverningBodyConnection?: GoverningBodyConnectionResolvers<ContextType>;
  GoverningBodyEdge?: GoverningBodyEdgeResolvers<ContextType>;
  CompositionCheck?: CompositionCheckResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  SeatConnection?: SeatConnectionResolvers<ContextType>;
  SeatEdge?: SeatEdgeResolvers<ContextType>;
  SeatStats?: SeatStatsResolvers<ContextType>;
  SeatStatsGroup?: SeatStatsGroupResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ResolutionConnection?: ResolutionConnectionResolvers<ContextType>;
  ResolutionEdge?: ResolutionEdgeResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  Deliberation?: DeliberationResolvers<ContextType>;
  DeliberationParticipants?: DeliberationParticipantsResolvers<ContextType>;
  Appraisal?: AppraisalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  TraceEntry?: TraceEntryResolvers<ContextType>;
  TraceEntryConnection?: TraceEntryConnectionResolvers<ContextType>;
  TraceEntryEdge?: TraceEntryEdgeResolvers<ContextType>;
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
  FoundOrganizationInput: FoundOrganizationInput;
  FoundOrganizationPayload: FoundOrganizationPayload;
  EstablishOrganizationInput: EstablishOrganizationInput;
  EstablishOrganizationPayload: EstablishOrganizationPayload;
  RenameOrganizationInput: RenameOrganizationInput;
  RenameOrganizationPayload: RenameOrganizationPayload;
  MoveOrganizationInput: MoveOrganizationInput;
  MoveOrganizationPayload: MoveOrganizationPayload;
  DissolveOrganizationInput: DissolveOrganizationInput;
  DissolveOrganizationPayload: DissolveOrganizationPayload;
  SucceedDivisionInput: SucceedDivisionInput;
  SuccessorInput: SuccessorInput;
  HomeInput: HomeInput;
  SucceedDivisionPayload: SucceedDivisionPayload;
  ProposeSeatInput: ProposeSeatInput;
  ProposeSeatPayload: ProposeSeatPayload;
  ConsentSeatInput: ConsentSeatInput;
  ConsentSeatPayload: ConsentSeatPayload;
  DeclineSeatInput: DeclineSeatInput;
  DeclineSeatPayload: DeclineSeatPayload;
  ConfirmSeatInput: ConfirmSeatInput;
  ConfirmSeatPayload: ConfirmSeatPayload;
  TakeUpSeatInput: TakeUpSeatInput;
  TakeUpSeatPayload: TakeUpSeatPayload;
  RenewSeatInput: RenewSeatInput;
  RenewSeatPayload: RenewSeatPayload;
  ReplaceHolderOfSeatInput: ReplaceHolderOfSeatInput;
  ReplaceHolderOfSeatPayload: ReplaceHolderOfSeatPayload;
  EndSeatInput: EndSeatInput;
  EndSeatPayload: EndSeatPayload;
  PlanMeetingInput: PlanMeetingInput;
  PlanMeetingPayload: PlanMeetingPayload;
  AdoptResolutionInput: AdoptResolutionInput;
  AdoptResolutionPayload: AdoptResolutionPayload;
  NotifyMeetingInput: NotifyMeetingInput;
  NotifyMeetingPayload: NotifyMeetingPayload;
  PostponeMeetingInput: PostponeMeetingInput;
  PostponeMeetingPayload: PostponeMeetingPayload;
  CancelMeetingInput: CancelMeetingInput;
  CancelMeetingPayload: CancelMeetingPayload;
  HoldMeetingInput: HoldMeetingInput;
  HoldMeetingPayload: HoldMeetingPayload;
  MinuteMeetingInput: MinuteMeetingInput;
  MinuteMeetingPayload: MinuteMeetingPayload;
  CloseMeetingInput: CloseMeetingInput;
  CloseMeetingPayload: CloseMeetingPayload;
  AssignResolutionInput: AssignResolutionInput;
  AssignResolutionPayload: AssignResolutionPayload;
  StartResolutionInput: StartResolutionInput;
  StartResolutionPayload: StartResolutionPayload;
  CompleteResolutionInput: CompleteResolutionInput;
  CompleteResolutionPayload: CompleteResolutionPayload;
  VerifyResolutionInput: VerifyResolutionInput;
  VerifyResolutionPayload: VerifyResolutionPayload;
  DropResolutionInput: DropResolutionInput;
  DropResolutionPayload: DropResolutionPayload;
  RaiseProposalInput: RaiseProposalInput;
  RaiseProposalPayload: RaiseProposalPayload;
  ScreenProposalInput: ScreenProposalInput;
  ScreenProposalPayload: ScreenProposalPayload;
  SubmitProposalInput: SubmitProposalInput;
  SubmitProposalPayload: SubmitProposalPayload;
  DiscussProposalInput: DiscussProposalInput;
  DiscussProposalPayload: DiscussProposalPayload;
  AppraiseProposalInput: AppraiseProposalInput;
  AppraiseProposalPayload: AppraiseProposalPayload;
  AdoptProposalInput: AdoptProposalInput;
  AdoptProposalPayload: AdoptProposalPayload;
  RefuseProposalInput: RefuseProposalInput;
  RefuseProposalPayload: RefuseProposalPayload;
  AssignProposalInput: AssignProposalInput;
  AssignProposalPayload: AssignProposalPayload;
  ReportBackProposalInput: ReportBackProposalInput;
  ReportBackProposalPayload: ReportBackProposalPayload;
  CloseProposalInput: CloseProposalInput;
  CloseProposalPayload: CloseProposalPayload;
  WithdrawProposalInput: WithdrawProposalInput;
  WithdrawProposalPayload: WithdrawProposalPayload;
  DeliberationInput: DeliberationInput;
  DeliberationParticipantsInput: DeliberationParticipantsInput;
  AppraisalInput: AppraisalInput;
  UserError: UserError;
  Division: Division;
  DivisionLevel: DivisionLevel;
  DivisionKind: DivisionKind;
  DivisionWhere: DivisionWhere;
  DivisionOrder: DivisionOrder;
  DivisionOrderField: DivisionOrderField;
  DivisionConnection: DivisionConnection;
  DivisionEdge: DivisionEdge;
  PartyOrganization: PartyOrganization;
  PartyOrganizationKind: PartyOrganizationKind;
  PartyOrganizationRank: PartyOrganizationRank;
  PartyOrganizationStatus: PartyOrganizationStatus;
  PartyOrganizationWhere: PartyOrganizationWhere;
  PartyOrganizationOrder: PartyOrganizationOrder;
  PartyOrganizationOrderField: PartyOrganizationOrderField;
  PartyOrganizationConnection: PartyOrganizationConnection;
  PartyOrganizationEdge: PartyOrganizationEdge;
  PartyOrganizationGroupBy: PartyOrganizationGroupBy;
  PartyOrganizationStats: PartyOrganizationStats;
  PartyOrganizationStatsGroup: PartyOrganizationStatsGroup;
  Unit: Unit;
  UnitKind: UnitKind;
  UnitSize: UnitSize;
  GovernanceActorClass: GovernanceActorClass;
  UnitStats: UnitStats;
  UnitStatsGroup: UnitStatsGroup;
  UnitGroupBy: UnitGroupBy;
  UnitWhere: UnitWhere;
  UnitOrder: UnitOrder;
  UnitOrderField: UnitOrderField;
  UnitConnection: UnitConnection;
  UnitEdge: UnitEdge;
  GoverningBody: GoverningBody;
  GoverningBodyKind: GoverningBodyKind;
  GoverningBodyStatus: GoverningBodyStatus;
  GoverningBodyWhere: GoverningBodyWhere;
  GoverningBodyOrder: GoverningBodyOrder;
  GoverningBodyOrderField: GoverningBodyOrderField;
  GoverningBodyConnection: GoverningBodyConnection;
  GoverningBodyEdge: GoverningBodyEdge;
  CompositionCheck: CompositionCheck;
  Seat: Seat;
  SeatRole: SeatRole;
  SeatState: SeatState;
  SeatWhere: SeatWhere;
  SeatOrder: SeatOrder;
  SeatOrderField: SeatOrderField;
  SeatConnection: SeatConnection;
  SeatEdge: SeatEdge;
  SeatGroupBy: SeatGroupBy;
  SeatStats: SeatStats;
  SeatStatsGroup: SeatStatsGroup;
  Meeting: Meeting;
  Attendance: Attendance;
  MeetingState: MeetingState;
  MeetingWhere: MeetingWhere;
  MeetingOrder: MeetingOrder;
  MeetingOrderField: MeetingOrderField;
  MeetingConnection: MeetingConnection;
  MeetingEdge: MeetingEdge;
  Resolution: Resolution;
  ResolutionState: ResolutionState;
  ResolutionWhere: ResolutionWhere;
  ResolutionOrder: ResolutionOrder;
  ResolutionOrderField: ResolutionOrderField;
  ResolutionConnection: ResolutionConnection;
  ResolutionEdge: ResolutionEdge;
  Proposal: Proposal;
  Deliberation: Deliberation;
  DeliberationParticipants: DeliberationParticipants;
  Appraisal: Appraisal;
  ProposalState: ProposalState;
  GovernanceMode: GovernanceMode;
  DeliberationStage: DeliberationStage;
  AppraisalStage: AppraisalStage;
  DeliberationRole: DeliberationRole;
  ProposalWhere: ProposalWhere;
  ProposalOrder: ProposalOrder;
  ProposalOrderField: ProposalOrderField;
  ProposalConnection: ProposalConnection;
  ProposalEdge: ProposalEdge;
  Issue: Issue;
  Project: Project;
  Member: Member;
  TraceEntry: TraceEntry;
  TraceEntryWhere: TraceEntryWhere;
  TraceEntryOrder: TraceEntryOrder;
  TraceEntryOrderField: TraceEntryOrderField;
  TraceEntryConnection: TraceEntryConnection;
  TraceEntryEdge: TraceEntryEdge;
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
  'Query.division': QueryDivisionArgs;
  'Query.divisions': QueryDivisionsArgs;
  'Query.partyOrganization': QueryPartyOrganizationArgs;
  'Query.partyOrganizations': QueryPartyOrganizationsArgs;
  'Query.unit': QueryUnitArgs;
  'Query.units': QueryUnitsArgs;
  'Query.governingBody': QueryGoverningBodyArgs;
  'Query.governingBodies': QueryGoverningBodiesArgs;
  'Query.seat': QuerySeatArgs;
  'Query.seats': QuerySeatsArgs;
  'Query.meeting': QueryMeetingArgs;
  'Query.meetings': QueryMeetingsArgs;
  'Query.resolution': QueryResolutionArgs;
  'Query.resolutions': QueryResolutionsArgs;
  'Query.proposal': QueryProposalArgs;
  'Query.proposals': QueryProposalsArgs;
  'Query.myProposals': QueryMyProposalsArgs;
  'Query.organizationChanges': QueryOrganizationChangesArgs;
  'Query.organizationTrace': QueryOrganizationTraceArgs;
  'Mutation.foundOrganization': MutationFoundOrganizationArgs;
  'Mutation.establishOrganization': MutationEstablishOrganizationArgs;
  'Mutation.renameOrganization': MutationRenameOrganizationArgs;
  'Mutation.moveOrganization': MutationMoveOrganizationArgs;
  'Mutation.dissolveOrganization': MutationDissolveOrganizationArgs;
  'Mutation.succeedDivision': MutationSucceedDivisionArgs;
  'Mutation.proposeSeat': MutationProposeSeatArgs;
  'Mutation.consentSeat': MutationConsentSeatArgs;
  'Mutation.declineSeat': MutationDeclineSeatArgs;
  'Mutation.confirmSeat': MutationConfirmSeatArgs;
  'Mutation.takeUpSeat': MutationTakeUpSeatArgs;
  'Mutation.renewSeat': MutationRenewSeatArgs;
  'Mutation.replaceHolderOfSeat': MutationReplaceHolderOfSeatArgs;
  'Mutation.endSeat': MutationEndSeatArgs;
  'Mutation.planMeeting': MutationPlanMeetingArgs;
  'Mutation.adoptResolution': MutationAdoptResolutionArgs;
  'Mutation.notifyMeeting': MutationNotifyMeetingArgs;
  'Mutation.postponeMeeting': MutationPostponeMeetingArgs;
  'Mutation.cancelMeeting': MutationCancelMeetingArgs;
  'Mutation.holdMeeting': MutationHoldMeetingArgs;
  'Mutation.minuteMeeting': MutationMinuteMeetingArgs;
  'Mutation.closeMeeting': MutationCloseMeetingArgs;
  'Mutation.assignResolution': MutationAssignResolutionArgs;
  'Mutation.startResolution': MutationStartResolutionArgs;
  'Mutation.completeResolution': MutationCompleteResolutionArgs;
  'Mutation.verifyResolution': MutationVerifyResolutionArgs;
  'Mutation.dropResolution': MutationDropResolutionArgs;
  'Mutation.raiseProposal': MutationRaiseProposalArgs;
  'Mutation.screenProposal': MutationScreenProposalArgs;
  'Mutation.submitProposal': MutationSubmitProposalArgs;
  'Mutation.discussProposal': MutationDiscussProposalArgs;
  'Mutation.appraiseProposal': MutationAppraiseProposalArgs;
  'Mutation.adoptProposal': MutationAdoptProposalArgs;
  'Mutation.refuseProposal': MutationRefuseProposalArgs;
  'Mutation.assignProposal': MutationAssignProposalArgs;
  'Mutation.reportBackProposal': MutationReportBackProposalArgs;
  'Mutation.closeProposal': MutationCloseProposalArgs;
  'Mutation.withdrawProposal': MutationWithdrawProposalArgs;
  'Division.children': DivisionChildrenArgs;
  'Division.successors': DivisionSuccessorsArgs;
  'Division.predecessors': DivisionPredecessorsArgs;
  'Division.partyOrganizations': DivisionPartyOrganizationsArgs;
  'Division.governingBodies': DivisionGoverningBodiesArgs;
  'Division.seatStats': DivisionSeatStatsArgs;
  'Division.unitStats': DivisionUnitStatsArgs;
  'Division.partyOrganizationStats': DivisionPartyOrganizationStatsArgs;
  'PartyOrganization.subordinates': PartyOrganizationSubordinatesArgs;
  'PartyOrganization.superiorOn': PartyOrganizationSuperiorOnArgs;
  'PartyOrganization.history': PartyOrganizationHistoryArgs;
  'Unit.seats': UnitSeatsArgs;
  'GoverningBody.seats': GoverningBodySeatsArgs;
  'GoverningBody.seatStats': GoverningBodySeatStatsArgs;
  'GoverningBody.meetings': GoverningBodyMeetingsArgs;
  'Seat.tasks': SeatTasksArgs;
  'Seat.history': SeatHistoryArgs;
  'Meeting.resolutions': MeetingResolutionsArgs;
  'Meeting.history': MeetingHistoryArgs;
  'Resolution.history': ResolutionHistoryArgs;
  'Proposal.history': ProposalHistoryArgs;
};
