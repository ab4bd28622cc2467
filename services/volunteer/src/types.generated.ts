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
  /** The categories of needs, resources and projects (需求类别), as a dated catalogue: which there are is a city’s own choice. */
  exchangeCategories: Maybe<ExchangeCategoryConnection>;
  /** Who asks, offers and claims (共建主体); of members, those in sight. */
  exchangeParties: Maybe<ExchangePartyConnection>;
  /** One need by id. */
  need: Maybe<Need>;
  /** All needs (需求清单) that are on the list or have been, and those in preparation in the caller’s territory or line. */
  needs: Maybe<NeedConnection>;
  /** One resource by id. */
  resource: Maybe<Resource>;
  /** All resources (资源清单) that are on the list or have been, and those in preparation in the caller’s territory or line. */
  resources: Maybe<ResourceConnection>;
  /** One project by id. */
  project: Maybe<Project>;
  /** All projects (项目清单) that are on the list or have been, and those in preparation in the caller’s territory or line. */
  projects: Maybe<ProjectConnection>;
  /** One claim by id. Needs a signed-in caller. */
  claim: Maybe<Claim>;
  /** All claims in sight (认领). Needs a signed-in caller. */
  claims: Maybe<ClaimConnection>;
  /** The activities that the caller signed up for or took part in, with the hours credited (我的活动); none for the anonymous. */
  mySignUps: Maybe<SignUpConnection>;
  /** One entry of the ledger by id. Needs a signed-in caller. */
  exchange: Maybe<Exchange>;
  /** All entries of the ledger of mutual service in sight (互动台账). Needs a signed-in caller. */
  exchanges: Maybe<ExchangeConnection>;
  /**
   * What changed in the service volunteer (变更流水), oldest first and complete: read on after the last `endCursor`, and
   * after the same one again while a page is empty. Each service has its own feed; a field of `Query` is answered by one
   * service only.
   */
  volunteerChanges: Maybe<ChangeConnection>;
  /** The steps written down in the service volunteer, newest first, for auditors (审计). Needs the scope `trace:read`. */
  volunteerTrace: Maybe<AuditEntryConnection>;
  /** One co-building agreement by id. Needs a signed-in caller. */
  coBuildingAgreement: Maybe<CoBuildingAgreement>;
  /** All co-building agreements in sight (共建协议). Needs a signed-in caller. */
  coBuildingAgreements: Maybe<CoBuildingAgreementConnection>;
  /** One opened facility by id. */
  facilityOpening: Maybe<FacilityOpening>;
  /** The facilities that units have opened to the people around them (单位设施开放、社区之家), and those offered in the caller’s territory or line. */
  facilityOpenings: Maybe<FacilityOpeningConnection>;
  /** The slots that the caller booked for themselves (我的预约); none for the anonymous. */
  myBookings: Maybe<BookingConnection>;
  /** One volunteer station by id. */
  volunteerStation: Maybe<VolunteerStation>;
  /** All volunteer stations (志愿服务站). */
  volunteerStations: Maybe<VolunteerStationConnection>;
  /** Registrations of volunteers that the caller’s community verifies, and the caller’s own: not whose they are. Needs a signed-in caller. */
  volunteerRegistrations: Maybe<VolunteerRegistrationConnection>;
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

export type QueryExchangeCategoriesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ExchangeCategoryWhere>;
  orderBy?: InputMaybe<ExchangeCategoryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryExchangePartiesArgs = {
  where?: InputMaybe<ExchangePartyWhere>;
  orderBy?: InputMaybe<ExchangePartyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};

export type QueryNeedsArgs = {
  where?: InputMaybe<NeedWhere>;
  orderBy?: InputMaybe<NeedOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryResourceArgs = {
  id: Scalars['ID']['input'];
};

export type QueryResourcesArgs = {
  where?: InputMaybe<ResourceWhere>;
  orderBy?: InputMaybe<ResourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};

export type QueryProjectsArgs = {
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};

export type QueryClaimsArgs = {
  where?: InputMaybe<ClaimWhere>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryMySignUpsArgs = {
  where?: InputMaybe<SignUpWhere>;
  orderBy?: InputMaybe<SignUpOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryExchangeArgs = {
  id: Scalars['ID']['input'];
};

export type QueryExchangesArgs = {
  where?: InputMaybe<ExchangeWhere>;
  orderBy?: InputMaybe<ExchangeOrder>;
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

export type QueryCoBuildingAgreementArgs = {
  id: Scalars['ID']['input'];
};

export type QueryCoBuildingAgreementsArgs = {
  where?: InputMaybe<CoBuildingAgreementWhere>;
  orderBy?: InputMaybe<CoBuildingAgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryFacilityOpeningArgs = {
  id: Scalars['ID']['input'];
};

export type QueryFacilityOpeningsArgs = {
  where?: InputMaybe<FacilityOpeningWhere>;
  orderBy?: InputMaybe<FacilityOpeningOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryMyBookingsArgs = {
  where?: InputMaybe<BookingWhere>;
  orderBy?: InputMaybe<BookingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryVolunteerStationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryVolunteerStationsArgs = {
  where?: InputMaybe<VolunteerStationWhere>;
  orderBy?: InputMaybe<VolunteerStationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryVolunteerRegistrationsArgs = {
  where?: InputMaybe<VolunteerRegistrationWhere>;
  orderBy?: InputMaybe<VolunteerRegistrationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Enters service that went past the lists into the ledger (登记互动), with what shows it: by either side, or the community or street of the place. Needs a signed-in caller. */
  recordExchange: RecordExchangePayload;
  /** Takes an entry of the ledger back (冲销), with a reason: by the street. It stays, and another entry stands against it. Needs a signed-in caller. */
  reverseExchange: ReverseExchangePayload;
  /** Plans an activity of a team (计划活动): by whoever acts for the team. Needs a signed-in caller. */
  planActivity: PlanActivityPayload;
  /** Lets people sign up (开放报名): by whoever acts for the team. Needs a signed-in caller. */
  openActivity: OpenActivityPayload;
  /** Begins an activity (开始): by whoever acts for the team. From then on people sign in at the place. Needs a signed-in caller. */
  startActivity: StartActivityPayload;
  /** Ends an activity (结束): by whoever acts for the team. Needs a signed-in caller. */
  endActivity: EndActivityPayload;
  /** Credits the hours of an activity after they were checked (结算): by whoever acts for the team. Nobody is credited twice for the same time, in whatever activities. Needs a signed-in caller. */
  settleActivity: SettleActivityPayload;
  /** Calls an activity off (取消): by whoever acts for the team, with a reason. All who signed up lose their places. Needs a signed-in caller. */
  cancelActivity: CancelActivityPayload;
  /** Signs the caller up (报名). Of those who take the last place at once one has it; the others are told FULL, or wait when they want to. Needs a signed-in caller. */
  signUpForActivity: SignUpForActivityPayload;
  /** Gives a place up (取消报名): by whoever has it. The first who waits gets it. Needs a signed-in caller. */
  cancelSignUp: CancelSignUpPayload;
  /** Signs the caller in at the place (签到), with the code shown there: this makes the person-time. Needs a signed-in caller. */
  signInToActivity: SignInToActivityPayload;
  /** Signs the caller out (签退): who stays to the end need not. Needs a signed-in caller. */
  signOutOfActivity: SignOutOfActivityPayload;
  /** Corrects the hours credited to somebody in a settled activity (更正时长): by the community, with a reason. Needs a signed-in caller. */
  correctParticipation: CorrectParticipationPayload;
  /** Drafts a need (起草). By whoever acts for the owner. Needs a signed-in caller. */
  draftNeed: DraftNeedPayload;
  /** Writes a need anew before it is listed (修改). By its owner. Needs a signed-in caller. */
  reviseNeed: ReviseNeedPayload;
  /** Submits a need for the list (提交). By its owner. Needs a signed-in caller. */
  submitNeed: SubmitNeedPayload;
  /** Puts a need on the list (上清单): by the community it lies in, or the street above. Needs a signed-in caller. */
  listNeed: ListNeedPayload;
  /** Gives a need back to its owner (退回), with a reason: by the community it lies in, or the street above. Needs a signed-in caller. */
  returnNeed: ReturnNeedPayload;
  /** Takes a need off the list for good (撤回), with a reason: by its owner, as long as no claim of it is under way. Needs a signed-in caller. */
  withdrawNeed: WithdrawNeedPayload;
  /** Claims a need, or some of its parts (认领). By whoever acts for the claimant. Its owner decides; the street does where more is claimed than is free. Needs a signed-in caller. */
  claimNeed: ClaimNeedPayload;
  /** Drafts a resource (起草). By whoever acts for the owner. Needs a signed-in caller. */
  draftResource: DraftResourcePayload;
  /** Writes a resource anew before it is listed (修改). By its owner. Needs a signed-in caller. */
  reviseResource: ReviseResourcePayload;
  /** Submits a resource for the list (提交). By its owner. Needs a signed-in caller. */
  submitResource: SubmitResourcePayload;
  /** Puts a resource on the list (上清单): by the community it lies in, or the street above. Needs a signed-in caller. */
  listResource: ListResourcePayload;
  /** Gives a resource back to its owner (退回), with a reason: by the community it lies in, or the street above. Needs a signed-in caller. */
  returnResource: ReturnResourcePayload;
  /** Takes a resource off the list for good (撤回), with a reason: by its owner, as long as no claim of it is under way. Needs a signed-in caller. */
  withdrawResource: WithdrawResourcePayload;
  /** Claims a resource, or some of its parts (认领). By whoever acts for the claimant. Its owner decides; the street does where more is claimed than is free. Needs a signed-in caller. */
  claimResource: ClaimResourcePayload;
  /** Drafts a project (起草). By whoever acts for the owner. Needs a signed-in caller. */
  draftProject: DraftProjectPayload;
  /** Writes a project anew before it is listed (修改). By its owner. Needs a signed-in caller. */
  reviseProject: ReviseProjectPayload;
  /** Submits a project for the list (提交). By its owner. Needs a signed-in caller. */
  submitProject: SubmitProjectPayload;
  /** Puts a project on the list (上清单): by the community it lies in, or the street above. Needs a signed-in caller. */
  listProject: ListProjectPayload;
  /** Gives a project back to its owner (退回), with a reason: by the community it lies in, or the street above. Needs a signed-in caller. */
  returnProject: ReturnProjectPayload;
  /** Takes a project off the list for good (撤回), with a reason: by its owner, as long as no claim of it is under way. Needs a signed-in caller. */
  withdrawProject: WithdrawProjectPayload;
  /** Claims a project, or some of its parts (认领). By whoever acts for the claimant. Its owner decides; the street does where more is claimed than is free. Needs a signed-in caller. */
  claimProject: ClaimProjectPayload;
  /** Approves a claim (同意认领): by the owner of what is claimed, or the street. Needs a signed-in caller. */
  approveClaim: ApproveClaimPayload;
  /** Declines a claim (谢绝), with a reason: by the owner of what is claimed, or the street. Needs a signed-in caller. */
  declineClaim: DeclineClaimPayload;
  /** Takes a claim back before it is decided (撤销认领): by the claimant. Needs a signed-in caller. */
  withdrawClaim: WithdrawClaimPayload;
  /** Begins to deliver what was claimed (开始实施): by the providing side, the claimant of a need or project, the owner of a resource. Needs a signed-in caller. */
  startClaim: StartClaimPayload;
  /** Says that it was delivered, and what shows it (交付): by the providing side. Needs a signed-in caller. */
  deliverClaim: DeliverClaimPayload;
  /** Confirms the delivery and rates it (确认评价): by the receiving side. Needs a signed-in caller. */
  confirmClaim: ConfirmClaimPayload;
  /** Says that it was not delivered as agreed (提出异议), with a reason: by the receiving side. Needs a signed-in caller. */
  disputeClaim: DisputeClaimPayload;
  /** Settles a dispute (街道裁定), with its grounds: by the street. Needs a signed-in caller. */
  settleClaim: SettleClaimPayload;
  /** Rates how the delivery was received (互评): by the providing side, once. Needs a signed-in caller. */
  rateClaim: RateClaimPayload;
  /** Gives up what was agreed (放弃认领), with a reason: by either side. It counts in the evaluation of units, and the parts are free again. Needs a signed-in caller. */
  giveUpClaim: GiveUpClaimPayload;
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
  /** Drafts an agreement between a unit and a community, street or compound (起草共建协议): by whoever acts for one of the sides. Needs a signed-in caller. */
  draftCoBuildingAgreement: DraftCoBuildingAgreementPayload;
  /** Writes a draft anew, with all its items (修改): by either side. Needs a signed-in caller. */
  reviseCoBuildingAgreement: ReviseCoBuildingAgreementPayload;
  /** Signs an agreement for one’s side (签订): it is in force once both have signed. Needs a signed-in caller. */
  signCoBuildingAgreement: SignCoBuildingAgreementPayload;
  /** Gives an agreement that one side has signed back to be written anew (退回修改), with a reason: by either side. The signature is void then. Needs a signed-in caller. */
  returnCoBuildingAgreement: ReturnCoBuildingAgreementPayload;
  /** Witnesses an agreement (见证): by the community or street of the place, unless it is a side itself. Needs a signed-in caller. */
  witnessCoBuildingAgreement: WitnessCoBuildingAgreementPayload;
  /** Scores a year of an agreement for one’s side (年度评议). It is reviewed once both have. Needs a signed-in caller. */
  reviewCoBuildingAgreement: ReviewCoBuildingAgreementPayload;
  /** Renews an agreement that was reviewed (续签): by either side. Its items go into a draft, due on its last day, that both have to sign. Needs a signed-in caller. */
  renewCoBuildingAgreement: RenewCoBuildingAgreementPayload;
  /** Breaks an agreement off (终止), with a reason: by either side. Needs a signed-in caller. */
  terminateCoBuildingAgreement: TerminateCoBuildingAgreementPayload;
  /** Says that what an item promises was done (履约), with what shows it: by the side that promised it. Needs a signed-in caller. */
  deliverAgreementItem: DeliverAgreementItemPayload;
  /** Confirms that an item is fulfilled (确认履约): by the side it was promised to. Needs a signed-in caller. */
  confirmAgreementItem: ConfirmAgreementItemPayload;
  /** Says that an item is not fulfilled (异议), with a reason: by the side it was promised to. Needs a signed-in caller. */
  disputeAgreementItem: DisputeAgreementItemPayload;
  /** Offers a facility of a unit (提供设施): by whoever acts for the unit. It is open once the community or street has opened it. Needs a signed-in caller. */
  offerFacilityOpening: OfferFacilityOpeningPayload;
  /** Writes anew what was offered, or is suspended (修改): by the unit. Needs a signed-in caller. */
  reviseFacilityOpening: ReviseFacilityOpeningPayload;
  /** Opens a facility that was offered (开放): by the community it lies in, or the street. Its slots are laid out four weeks ahead from then on. Needs a signed-in caller. */
  openFacilityOpening: OpenFacilityOpeningPayload;
  /** Suspends a facility (暂停开放), with a reason: by the unit. Who has booked loses the place. Needs a signed-in caller. */
  suspendFacilityOpening: SuspendFacilityOpeningPayload;
  /** Opens a suspended facility again (恢复开放): by the unit. Needs a signed-in caller. */
  resumeFacilityOpening: ResumeFacilityOpeningPayload;
  /** Withdraws a facility for good (撤回开放), with a reason: by the unit. Who has booked loses the place. Needs a signed-in caller. */
  withdrawFacilityOpening: WithdrawFacilityOpeningPayload;
  /** Books a slot (预约): a resident or member for themselves, or whoever acts for a community or street. Of those who take the last place at once one has it. Needs a signed-in caller. */
  bookFacility: BookFacilityPayload;
  /** Signs in at the place (签到), with the code shown there, from half an hour before the slot to its end: by whoever booked. Needs a signed-in caller. */
  signInBooking: SignInBookingPayload;
  /** Gives a booking up before its slot begins (取消预约): by whoever booked. Needs a signed-in caller. */
  cancelBooking: CancelBookingPayload;
  /** Opens a volunteer station with whoever gives it room (设立志愿服务站): by the community or street it lies in. Needs a signed-in caller. */
  openVolunteerStation: OpenVolunteerStationPayload;
  /** Moves a station to another host (迁址), with a reason: by who looks after both places. Needs a signed-in caller. */
  moveVolunteerStation: MoveVolunteerStationPayload;
  /** Closes a station (撤销), with a reason: by the community or street it lies in. Needs a signed-in caller. */
  closeVolunteerStation: CloseVolunteerStationPayload;
  /** Registers the caller as a volunteer of a community (志愿者注册): a resident or member. Needs a signed-in caller. */
  registerAsVolunteer: RegisterAsVolunteerPayload;
  /** Verifies who registered (实名认证): by the community, which has seen the identity card and keeps nothing of it. Needs a signed-in caller. */
  verifyVolunteerRegistration: VerifyVolunteerRegistrationPayload;
  /** Ends one’s registration (注销): by whoever registered. Needs a signed-in caller. */
  endVolunteerRegistration: EndVolunteerRegistrationPayload;
};

export type MutationRecordExchangeArgs = {
  input: RecordExchangeInput;
};

export type MutationReverseExchangeArgs = {
  input: ReverseExchangeInput;
};

export type MutationPlanActivityArgs = {
  input: PlanActivityInput;
};

export type MutationOpenActivityArgs = {
  input: OpenActivityInput;
};

export type MutationStartActivityArgs = {
  input: StartActivityInput;
};

export type MutationEndActivityArgs = {
  input: EndActivityInput;
};

export type MutationSettleActivityArgs = {
  input: SettleActivityInput;
};

export type MutationCancelActivityArgs = {
  input: CancelActivityInput;
};

export type MutationSignUpForActivityArgs = {
  input: SignUpForActivityInput;
};

export type MutationCancelSignUpArgs = {
  input: CancelSignUpInput;
};

export type MutationSignInToActivityArgs = {
  input: SignInToActivityInput;
};

export type MutationSignOutOfActivityArgs = {
  input: SignOutOfActivityInput;
};

export type MutationCorrectParticipationArgs = {
  input: CorrectParticipationInput;
};

export type MutationDraftNeedArgs = {
  input: DraftNeedInput;
};

export type MutationReviseNeedArgs = {
  input: ReviseNeedInput;
};

export type MutationSubmitNeedArgs = {
  input: SubmitNeedInput;
};

export type MutationListNeedArgs = {
  input: ListNeedInput;
};

export type MutationReturnNeedArgs = {
  input: ReturnNeedInput;
};

export type MutationWithdrawNeedArgs = {
  input: WithdrawNeedInput;
};

export type MutationClaimNeedArgs = {
  input: ClaimNeedInput;
};

export type MutationDraftResourceArgs = {
  input: DraftResourceInput;
};

export type MutationReviseResourceArgs = {
  input: ReviseResourceInput;
};

export type MutationSubmitResourceArgs = {
  input: SubmitResourceInput;
};

export type MutationListResourceArgs = {
  input: ListResourceInput;
};

export type MutationReturnResourceArgs = {
  input: ReturnResourceInput;
};

export type MutationWithdrawResourceArgs = {
  input: WithdrawResourceInput;
};

export type MutationClaimResourceArgs = {
  input: ClaimResourceInput;
};

export type MutationDraftProjectArgs = {
  input: DraftProjectInput;
};

export type MutationReviseProjectArgs = {
  input: ReviseProjectInput;
};

export type MutationSubmitProjectArgs = {
  input: SubmitProjectInput;
};

export type MutationListProjectArgs = {
  input: ListProjectInput;
};

export type MutationReturnProjectArgs = {
  input: ReturnProjectInput;
};

export type MutationWithdrawProjectArgs = {
  input: WithdrawProjectInput;
};

export type MutationClaimProjectArgs = {
  input: ClaimProjectInput;
};

export type MutationApproveClaimArgs = {
  input: ApproveClaimInput;
};

export type MutationDeclineClaimArgs = {
  input: DeclineClaimInput;
};

export type MutationWithdrawClaimArgs = {
  input: WithdrawClaimInput;
};

export type MutationStartClaimArgs = {
  input: StartClaimInput;
};

export type MutationDeliverClaimArgs = {
  input: DeliverClaimInput;
};

export type MutationConfirmClaimArgs = {
  input: ConfirmClaimInput;
};

export type MutationDisputeClaimArgs = {
  input: DisputeClaimInput;
};

export type MutationSettleClaimArgs = {
  input: SettleClaimInput;
};

export type MutationRateClaimArgs = {
  input: RateClaimInput;
};

export type MutationGiveUpClaimArgs = {
  input: GiveUpClaimInput;
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

export type MutationDraftCoBuildingAgreementArgs = {
  input: DraftCoBuildingAgreementInput;
};

export type MutationReviseCoBuildingAgreementArgs = {
  input: ReviseCoBuildingAgreementInput;
};

export type MutationSignCoBuildingAgreementArgs = {
  input: SignCoBuildingAgreementInput;
};

export type MutationReturnCoBuildingAgreementArgs = {
  input: ReturnCoBuildingAgreementInput;
};

export type MutationWitnessCoBuildingAgreementArgs = {
  input: WitnessCoBuildingAgreementInput;
};

export type MutationReviewCoBuildingAgreementArgs = {
  input: ReviewCoBuildingAgreementInput;
};

export type MutationRenewCoBuildingAgreementArgs = {
  input: RenewCoBuildingAgreementInput;
};

export type MutationTerminateCoBuildingAgreementArgs = {
  input: TerminateCoBuildingAgreementInput;
};

export type MutationDeliverAgreementItemArgs = {
  input: DeliverAgreementItemInput;
};

export type MutationConfirmAgreementItemArgs = {
  input: ConfirmAgreementItemInput;
};

export type MutationDisputeAgreementItemArgs = {
  input: DisputeAgreementItemInput;
};

export type MutationOfferFacilityOpeningArgs = {
  input: OfferFacilityOpeningInput;
};

export type MutationReviseFacilityOpeningArgs = {
  input: ReviseFacilityOpeningInput;
};

export type MutationOpenFacilityOpeningArgs = {
  input: OpenFacilityOpeningInput;
};

export type MutationSuspendFacilityOpeningArgs = {
  input: SuspendFacilityOpeningInput;
};

export type MutationResumeFacilityOpeningArgs = {
  input: ResumeFacilityOpeningInput;
};

export type MutationWithdrawFacilityOpeningArgs = {
  input: WithdrawFacilityOpeningInput;
};

export type MutationBookFacilityArgs = {
  input: BookFacilityInput;
};

export type MutationSignInBookingArgs = {
  input: SignInBookingInput;
};

export type MutationCancelBookingArgs = {
  input: CancelBookingInput;
};

export type MutationOpenVolunteerStationArgs = {
  input: OpenVolunteerStationInput;
};

export type MutationMoveVolunteerStationArgs = {
  input: MoveVolunteerStationInput;
};

export type MutationCloseVolunteerStationArgs = {
  input: CloseVolunteerStationInput;
};

export type MutationRegisterAsVolunteerArgs = {
  input: RegisterAsVolunteerInput;
};

export type MutationVerifyVolunteerRegistrationArgs = {
  input: VerifyVolunteerRegistrationInput;
};

export type MutationEndVolunteerRegistrationArgs = {
  input: EndVolunteerRegistrationInput;
};

/** A need to be. */
export type DraftNeedInput = {
  /** Who asks: the id of a unit, compound or Party organization, or the code of a community or street. */
  owner: Scalars['ID']['input'];
  /** What is written on the list. */
  content: ExchangeItemContent;
  /** How urgent it is. */
  urgency: NeedUrgency;
  /** Whether residents need it: their community or compound asks for them, and no resident is named. */
  forResidents: Scalars['Boolean']['input'];
};

/** What came of it. */
export type DraftNeedPayload = {
  __typename?: 'DraftNeedPayload';
  /** The need as it is now; null when refused. */
  need: Maybe<Need>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which need, and how it is changed. */
export type ReviseNeedInput = {
  /** The need. */
  need: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What is written on the list. */
  content: ExchangeItemContent;
  /** How urgent it is. */
  urgency: NeedUrgency;
  /** Whether residents need it: their community or compound asks for them, and no resident is named. */
  forResidents: Scalars['Boolean']['input'];
};

/** What came of it. */
export type ReviseNeedPayload = {
  __typename?: 'ReviseNeedPayload';
  /** The need as it is now; null when refused. */
  need: Maybe<Need>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which need, and how it is changed. */
export type SubmitNeedInput = {
  /** The need. */
  need: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type SubmitNeedPayload = {
  __typename?: 'SubmitNeedPayload';
  /** The need as it is now; null when refused. */
  need: Maybe<Need>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which need, and how it is changed. */
export type ListNeedInput = {
  /** The need. */
  need: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type ListNeedPayload = {
  __typename?: 'ListNeedPayload';
  /** The need as it is now; null when refused. */
  need: Maybe<Need>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which need, and how it is changed. */
export type ReturnNeedInput = {
  /** The need. */
  need: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; its owner is told. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type ReturnNeedPayload = {
  __typename?: 'ReturnNeedPayload';
  /** The need as it is now; null when refused. */
  need: Maybe<Need>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which need, and how it is changed. */
export type WithdrawNeedInput = {
  /** The need. */
  need: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type WithdrawNeedPayload = {
  __typename?: 'WithdrawNeedPayload';
  /** The need as it is now; null when refused. */
  need: Maybe<Need>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** What is claimed, and by whom. */
export type ClaimNeedInput = {
  /** The need, on the list. */
  need: Scalars['ID']['input'];
  /** Who claims: the id of a unit, compound or Party organization, the code of a community or street, or the member who asks. Not the owner. */
  claimant: Scalars['ID']['input'];
  /** How many of its parts, in parts. */
  quantity?: Scalars['Int']['input'];
  /** What is agreed, at most 500 characters. */
  terms?: InputMaybe<Scalars['String']['input']>;
  /** The agreement between the two sides that it is made under, in force today. */
  agreement?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type ClaimNeedPayload = {
  __typename?: 'ClaimNeedPayload';
  /** The claim as it is now; null when refused. */
  claim: Maybe<Claim>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A resource to be. */
export type DraftResourceInput = {
  /** Who offers: the id of a unit, compound or Party organization, or the code of a community or street, or the member who asks. */
  owner: Scalars['ID']['input'];
  /** What is written on the list. */
  content: ExchangeItemContent;
};

/** What came of it. */
export type DraftResourcePayload = {
  __typename?: 'DraftResourcePayload';
  /** The resource as it is now; null when refused. */
  resource: Maybe<Resource>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which resource, and how it is changed. */
export type ReviseResourceInput = {
  /** The resource. */
  resource: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What is written on the list. */
  content: ExchangeItemContent;
};

/** What came of it. */
export type ReviseResourcePayload = {
  __typename?: 'ReviseResourcePayload';
  /** The resource as it is now; null when refused. */
  resource: Maybe<Resource>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which resource, and how it is changed. */
export type SubmitResourceInput = {
  /** The resource. */
  resource: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type SubmitResourcePayload = {
  __typename?: 'SubmitResourcePayload';
  /** The resource as it is now; null when refused. */
  resource: Maybe<Resource>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which resource, and how it is changed. */
export type ListResourceInput = {
  /** The resource. */
  resource: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type ListResourcePayload = {
  __typename?: 'ListResourcePayload';
  /** The resource as it is now; null when refused. */
  resource: Maybe<Resource>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which resource, and how it is changed. */
export type ReturnResourceInput = {
  /** The resource. */
  resource: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; its owner is told. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type ReturnResourcePayload = {
  __typename?: 'ReturnResourcePayload';
  /** The resource as it is now; null when refused. */
  resource: Maybe<Resource>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which resource, and how it is changed. */
export type WithdrawResourceInput = {
  /** The resource. */
  resource: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type WithdrawResourcePayload = {
  __typename?: 'WithdrawResourcePayload';
  /** The resource as it is now; null when refused. */
  resource: Maybe<Resource>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** What is claimed, and by whom. */
export type ClaimResourceInput = {
  /** The resource, on the list. */
  resource: Scalars['ID']['input'];
  /** Who claims: the id of a unit, compound or Party organization, the code of a community or street, or the member who asks. Not the owner. */
  claimant: Scalars['ID']['input'];
  /** How many of its parts, in parts. */
  quantity?: Scalars['Int']['input'];
  /** What is agreed, at most 500 characters. */
  terms?: InputMaybe<Scalars['String']['input']>;
  /** The agreement between the two sides that it is made under, in force today. */
  agreement?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type ClaimResourcePayload = {
  __typename?: 'ClaimResourcePayload';
  /** The claim as it is now; null when refused. */
  claim: Maybe<Claim>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A project to be. */
export type DraftProjectInput = {
  /** Who offers: the id of a unit, compound or Party organization, or the code of a community or street, or the member who asks. */
  owner: Scalars['ID']['input'];
  /** What is written on the list. */
  content: ExchangeItemContent;
  /** The need it answers. */
  need?: InputMaybe<Scalars['ID']['input']>;
  /** The resource it is made with. */
  resource?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type DraftProjectPayload = {
  __typename?: 'DraftProjectPayload';
  /** The project as it is now; null when refused. */
  project: Maybe<Project>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which project, and how it is changed. */
export type ReviseProjectInput = {
  /** The project. */
  project: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What is written on the list. */
  content: ExchangeItemContent;
  /** The need it answers. */
  need?: InputMaybe<Scalars['ID']['input']>;
  /** The resource it is made with. */
  resource?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type ReviseProjectPayload = {
  __typename?: 'ReviseProjectPayload';
  /** The project as it is now; null when refused. */
  project: Maybe<Project>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which project, and how it is changed. */
export type SubmitProjectInput = {
  /** The project. */
  project: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type SubmitProjectPayload = {
  __typename?: 'SubmitProjectPayload';
  /** The project as it is now; null when refused. */
  project: Maybe<Project>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which project, and how it is changed. */
export type ListProjectInput = {
  /** The project. */
  project: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type ListProjectPayload = {
  __typename?: 'ListProjectPayload';
  /** The project as it is now; null when refused. */
  project: Maybe<Project>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which project, and how it is changed. */
export type ReturnProjectInput = {
  /** The project. */
  project: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; its owner is told. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type ReturnProjectPayload = {
  __typename?: 'ReturnProjectPayload';
  /** The project as it is now; null when refused. */
  project: Maybe<Project>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which project, and how it is changed. */
export type WithdrawProjectInput = {
  /** The project. */
  project: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type WithdrawProjectPayload = {
  __typename?: 'WithdrawProjectPayload';
  /** The project as it is now; null when refused. */
  project: Maybe<Project>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** What is claimed, and by whom. */
export type ClaimProjectInput = {
  /** The project, on the list. */
  project: Scalars['ID']['input'];
  /** Who claims: the id of a unit, compound or Party organization, the code of a community or street, or the member who asks. Not the owner. */
  claimant: Scalars['ID']['input'];
  /** How many of its parts, in parts. */
  quantity?: Scalars['Int']['input'];
  /** What is agreed, at most 500 characters. */
  terms?: InputMaybe<Scalars['String']['input']>;
  /** The agreement between the two sides that it is made under, in force today. */
  agreement?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type ClaimProjectPayload = {
  __typename?: 'ClaimProjectPayload';
  /** The claim as it is now; null when refused. */
  claim: Maybe<Claim>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which claim, and how it is changed. */
export type ApproveClaimInput = {
  /** The claim. */
  claim: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type ApproveClaimPayload = {
  __typename?: 'ApproveClaimPayload';
  /** The claim as it is now; null when refused. */
  claim: Maybe<Claim>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which claim, and how it is changed. */
export type DeclineClaimInput = {
  /** The claim. */
  claim: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; the claimant is told. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type DeclineClaimPayload = {
  __typename?: 'DeclineClaimPayload';
  /** The claim as it is now; null when refused. */
  claim: Maybe<Claim>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which claim, and how it is changed. */
export type WithdrawClaimInput = {
  /** The claim. */
  claim: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; the other side is told. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type WithdrawClaimPayload = {
  __typename?: 'WithdrawClaimPayload';
  /** The claim as it is now; null when refused. */
  claim: Maybe<Claim>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which claim, and how it is changed. */
export type StartClaimInput = {
  /** The claim. */
  claim: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type StartClaimPayload = {
  __typename?: 'StartClaimPayload';
  /** The claim as it is now; null when refused. */
  claim: Maybe<Claim>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which claim, and how it is changed. */
export type DeliverClaimInput = {
  /** The claim. */
  claim: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Activities in which it was delivered; with the bookings 1 to 20. */
  activities?: Array<Scalars['ID']['input']>;
  /** Bookings of an opened facility by which it was delivered and whose places were used. */
  bookings?: Array<Scalars['ID']['input']>;
};

/** What came of it. */
export type DeliverClaimPayload = {
  __typename?: 'DeliverClaimPayload';
  /** The claim as it is now; null when refused. */
  claim: Maybe<Claim>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which claim, and how it is changed. */
export type ConfirmClaimInput = {
  /** The claim. */
  claim: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** How content, 1 to 5. */
  rating: Scalars['Int']['input'];
  /** In words, at most 500 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type ConfirmClaimPayload = {
  __typename?: 'ConfirmClaimPayload';
  /** The claim as it is now; null when refused. */
  claim: Maybe<Claim>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which claim, and how it is changed. */
export type DisputeClaimInput = {
  /** The claim. */
  claim: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What is missing. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type DisputeClaimPayload = {
  __typename?: 'DisputeClaimPayload';
  /** The claim as it is now; null when refused. */
  claim: Maybe<Claim>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which claim, and how it is changed. */
export type SettleClaimInput = {
  /** The claim. */
  claim: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The grounds; both sides are told. */
  reason: Scalars['String']['input'];
  /** Whether the receiving side is right: then it is delivered anew, else it counts as delivered. */
  upheld: Scalars['Boolean']['input'];
};

/** What came of it. */
export type SettleClaimPayload = {
  __typename?: 'SettleClaimPayload';
  /** The claim as it is now; null when refused. */
  claim: Maybe<Claim>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which claim, and how it is changed. */
export type RateClaimInput = {
  /** The claim. */
  claim: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** How content, 1 to 5. */
  rating: Scalars['Int']['input'];
  /** In words, at most 500 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type RateClaimPayload = {
  __typename?: 'RateClaimPayload';
  /** The claim as it is now; null when refused. */
  claim: Maybe<Claim>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which claim, and how it is changed. */
export type GiveUpClaimInput = {
  /** The claim. */
  claim: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; the other side is told. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type GiveUpClaimPayload = {
  __typename?: 'GiveUpClaimPayload';
  /** The claim as it is now; null when refused. */
  claim: Maybe<Claim>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
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
  /** The project that it is a part of; null where it is none’s, or that is out of sight. */
  project: Maybe<Project>;
  /** The division it takes place in. */
  division: Maybe<Division>;
  /** Where people meet. */
  place: Maybe<Scalars['String']['output']>;
  /** The kind of service: a code of the categories that needs and resources have. */
  category: Maybe<Scalars['String']['output']>;
  /** How many can sign up, in persons; null when as many as want to. */
  capacity: Maybe<Scalars['Int']['output']>;
  /** How many places are taken, in persons. */
  placesTaken: Scalars['Int']['output'];
  /** What people who come sign in with; shown to whoever acts for the team only. */
  signInCode: Maybe<Scalars['String']['output']>;
  /** When its hours were credited; null before. */
  settledAt: Maybe<Scalars['DateTime']['output']>;
  /** The steps the caller may take with it now, by their names: `open` is `openActivity`. */
  actions: Array<Scalars['String']['output']>;
  /** Who signed up, without names of residents, for whoever works in its place. */
  signUps: Maybe<SignUpConnection>;
  /** What was done with it, for whoever works in its place. */
  history: Maybe<TraceEntryConnection>;
  /** Who took part (参与记录). */
  participations: ParticipationConnection;
  /** How often somebody took part, residents included, in person-times. Null when it rests on fewer than five people and you may not see them. */
  participationCount: Maybe<Scalars['Int']['output']>;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** An activity of a volunteer team (志愿服务活动). */
export type ActivitySignUpsArgs = {
  where?: InputMaybe<SignUpWhere>;
  orderBy?: InputMaybe<SignUpOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An activity of a volunteer team (志愿服务活动). */
export type ActivityHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
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
  /** Any of these kinds of service, by code. */
  category?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Part of the project with this id. */
  project?: InputMaybe<Scalars['ID']['input']>;
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
  /** Hours credited, in hours: 0 before the activity is settled, and for time credited in another activity. */
  hours: Scalars['Float']['output'];
  /** When the person signed in. */
  signedInAt: Scalars['DateTime']['output'];
  /** When the person signed out; null for who stayed to the end. */
  signedOutAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
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
  /** In an activity in the division with this code or a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
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
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
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

/**
 * A place in an activity, or a place in its queue (报名). People see their own, whoever works in its place sees all,
 * residents without name. Needs a signed-in caller.
 */
export type SignUp = {
  __typename?: 'SignUp';
  /** Opaque id, `sgn_…`. */
  id: Scalars['ID']['output'];
  /** The activity. */
  activity: Activity;
  /** Where it stands. */
  state: SignUpState;
  /** In what role the person comes. */
  role: ParticipationRole;
  /** The member; null for others. */
  member: Maybe<Member>;
  /** When the person signed up. */
  signedUpAt: Scalars['DateTime']['output'];
  /** Hours credited, in hours; null before the activity is settled. */
  hours: Maybe<Scalars['Float']['output']>;
  /** The steps the caller may take with it now, by their names: `cancel` is `cancelSignUp`. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹); never by whose account the person came. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/**
 * A place in an activity, or a place in its queue (报名). People see their own, whoever works in its place sees all,
 * residents without name. Needs a signed-in caller.
 */
export type SignUpHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a sign-up stands. */
export type SignUpState =
  /** 已报名 */
  | 'PLACED'
  /** 候补 */
  | 'WAITING'
  /** 已签到 */
  | 'ATTENDED'
  /** 已取消 */
  | 'CANCELLED';

/** Which sign-ups a list holds. */
export type SignUpWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<SignUpState>>;
};

/** How sign-ups are sorted. */
export type SignUpOrder = {
  /** What to sort by. */
  field: SignUpOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What sign-ups can be sorted by. */
export type SignUpOrderField = 'SIGNED_UP_AT' | 'ID';

/** A page of sign-ups. */
export type SignUpConnection = {
  __typename?: 'SignUpConnection';
  /** The rows of this page with their cursors. */
  edges: Array<SignUpEdge>;
  /** The rows of this page. */
  nodes: Array<SignUp>;
  /** Where this page lies in the whole list. Needs a signed-in caller. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of sign-ups with its cursor. Needs a signed-in caller. */
export type SignUpEdge = {
  __typename?: 'SignUpEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SignUp;
};

/** What is planned, when and where. */
export type PlanActivityInput = {
  /** The team that holds it; the caller must act for its owner or its community. */
  team: Scalars['ID']['input'];
  /** The project that it is a part of; on the list or under way. */
  project?: InputMaybe<Scalars['ID']['input']>;
  /** What is done; 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** The kind of service, by code. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** When it begins; it lies ahead. */
  startsAt: Scalars['DateTime']['input'];
  /** When it ends; a day after the beginning at most. */
  endsAt: Scalars['DateTime']['input'];
  /** Where people meet; at most 200 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** How many can sign up, in persons, 1 to 10,000; as many as want to when left out. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it. */
export type PlanActivityPayload = {
  __typename?: 'PlanActivityPayload';
  /** The activity; null when refused. */
  activity: Maybe<Activity>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Which activity, and how it is changed. */
export type OpenActivityInput = {
  /** The activity. */
  activity: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type OpenActivityPayload = {
  __typename?: 'OpenActivityPayload';
  /** The activity as it is now; null when refused. */
  activity: Maybe<Activity>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which activity, and how it is changed. */
export type StartActivityInput = {
  /** The activity. */
  activity: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type StartActivityPayload = {
  __typename?: 'StartActivityPayload';
  /** The activity as it is now; null when refused. */
  activity: Maybe<Activity>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which activity, and how it is changed. */
export type EndActivityInput = {
  /** The activity. */
  activity: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type EndActivityPayload = {
  __typename?: 'EndActivityPayload';
  /** The activity as it is now; null when refused. */
  activity: Maybe<Activity>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which activity, and how it is changed. */
export type SettleActivityInput = {
  /** The activity. */
  activity: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Participations that are not credited because the person did not stay; at most 1,000. */
  without?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What came of it. */
export type SettleActivityPayload = {
  __typename?: 'SettleActivityPayload';
  /** The activity as it is now; null when refused. */
  activity: Maybe<Activity>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which activity, and how it is changed. */
export type CancelActivityInput = {
  /** The activity. */
  activity: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type CancelActivityPayload = {
  __typename?: 'CancelActivityPayload';
  /** The activity as it is now; null when refused. */
  activity: Maybe<Activity>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which activity. */
export type SignUpForActivityInput = {
  /** The activity. */
  activity: Scalars['ID']['input'];
  /** Whether to wait for a place when all are taken; otherwise it is refused with FULL. */
  wait?: Scalars['Boolean']['input'];
};

/** What came of it. */
export type SignUpForActivityPayload = {
  __typename?: 'SignUpForActivityPayload';
  /** The place, or the place in the queue; null when refused. */
  signUp: Maybe<SignUp>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Which sign-up, and how it is changed. */
export type CancelSignUpInput = {
  /** The sign-up. */
  signUp: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type CancelSignUpPayload = {
  __typename?: 'CancelSignUpPayload';
  /** The sign-up as it is now; null when refused. */
  signUp: Maybe<SignUp>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which activity, and the proof of being there. */
export type SignInToActivityInput = {
  /** The activity. */
  activity: Scalars['ID']['input'];
  /** The code shown at the place. */
  code: Scalars['String']['input'];
};

/** What came of it. */
export type SignInToActivityPayload = {
  __typename?: 'SignInToActivityPayload';
  /** The caller's sign-up, which is attended now; null when refused. */
  signUp: Maybe<SignUp>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Which activity. */
export type SignOutOfActivityInput = {
  /** The activity. */
  activity: Scalars['ID']['input'];
};

/** What came of it. */
export type SignOutOfActivityPayload = {
  __typename?: 'SignOutOfActivityPayload';
  /** The caller's sign-up; null when refused. */
  signUp: Maybe<SignUp>;
  /** Why it was refused; empty when stored. */
  userErrors: Array<UserError>;
};

/** Whose hours, and what they are. */
export type CorrectParticipationInput = {
  /** The participation. */
  participation: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What is credited instead, in hours, 0 to 24. */
  hours: Scalars['Float']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type CorrectParticipationPayload = {
  __typename?: 'CorrectParticipationPayload';
  /** The participation as it is now; null when refused. */
  participation: Maybe<Participation>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
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
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** Teams with an activity here, in teams. */
  teams: Scalars['Int']['output'];
  /** Settled activities, in activities. */
  activities: Scalars['Int']['output'];
  /** Participations of members and registered volunteers, in person-times. */
  personTimes: Maybe<Scalars['Int']['output']>;
  /** Those of them by members, in person-times. */
  memberPersonTimes: Maybe<Scalars['Int']['output']>;
  /** Those of them by registered volunteers, in person-times. */
  volunteerPersonTimes: Maybe<Scalars['Int']['output']>;
  /** Participations of residents who joined in, beside `personTimes`, in person-times. */
  residentPersonTimes: Maybe<Scalars['Int']['output']>;
  /** Distinct members and registered volunteers, in persons. */
  distinctPeople: Maybe<Scalars['Int']['output']>;
  /** Distinct residents who joined in, in persons. */
  distinctResidents: Maybe<Scalars['Int']['output']>;
  /** Hours credited to members and registered volunteers, in hours. */
  hours: Maybe<Scalars['Float']['output']>;
  /** Micro-wishes whose fulfilment was confirmed, in wishes. */
  wishesFulfilled: Maybe<Scalars['Int']['output']>;
};

/** How service given is grouped when counted. */
export type ServiceGroupBy =
  /** By the code of the category; `NONE` where the activity has none. */
  | 'CATEGORY'
  | 'ROLE'
  /** By the district's code. */
  | 'DISTRICT'
  /** By the street's code. */
  | 'STREET'
  | 'COMMUNITY'
  /** By month of the sign-in, `YYYY-MM`, in the city's time zone. */
  | 'MONTH';

/** Service given, counted by participation (服务时长统计). A figure is null when it rests on fewer than five people that you may not see. */
export type ServiceStats = {
  __typename?: 'ServiceStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** Participations, residents included, in person-times. */
  personTimes: Maybe<Scalars['Int']['output']>;
  /** Distinct people, in persons. */
  distinctPeople: Maybe<Scalars['Int']['output']>;
  /** Hours credited, in hours. */
  hours: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<ServiceStatsGroup>;
};

/** One group of service given (分组). */
export type ServiceStatsGroup = {
  __typename?: 'ServiceStatsGroup';
  /** The group: an enum value, a code or a month. */
  key: Scalars['String']['output'];
  /** Participations, residents included, in person-times. */
  personTimes: Maybe<Scalars['Int']['output']>;
  /** Distinct people, in persons. */
  distinctPeople: Maybe<Scalars['Int']['output']>;
  /** Hours credited, in hours. */
  hours: Maybe<Scalars['Float']['output']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
  communityCount: Scalars['Int']['output'];
  /** The teams that work in it or in a part of it. */
  volunteerTeams: Maybe<VolunteerTeamConnection>;
  /** The entries of the ledger of what was done in it or in a part of it. Needs a signed-in caller. */
  exchanges: Maybe<ExchangeConnection>;
  /** What its units gave and got. */
  exchangeBalance: Maybe<ExchangeBalance>;
  /** The needs in it, counted. */
  needStats: Maybe<NeedStats>;
  /** The resources in it, counted. */
  resourceStats: Maybe<ResourceStats>;
  /** The claims of what lies in it, counted. */
  claimStats: Maybe<ClaimStats>;
  /** The needs that lie in it or in a part of it. */
  needs: Maybe<NeedConnection>;
  /** The resources that lie in it or in a part of it. */
  resources: Maybe<ResourceConnection>;
  /** The projects that lie in it or in a part of it. */
  projects: Maybe<ProjectConnection>;
  /** The claims of what lies in it or in a part of it. Needs a signed-in caller. */
  claims: Maybe<ClaimConnection>;
  /** Who belongs to it or to a part of it and asks, offers or claims. */
  exchangeParties: Maybe<ExchangePartyConnection>;
  /** The activities that take place in it or in a part of it. */
  activities: Maybe<ActivityConnection>;
  /** Wishes submitted in it or in a part of it. */
  microWishes: Maybe<MicroWishConnection>;
  /** Wishes submitted in it, over a period and by group. */
  microWishStats: Maybe<MicroWishStats>;
  /** Service given in it, over a period and by group. */
  serviceStats: Maybe<ServiceStats>;
  /** Voluntary service given in it, by the sign-in of each participation, the beginning of each activity and the confirmation of each wish. */
  volunteerStats: Maybe<VolunteerStats>;
  /** The agreements that units made in it or in a part of it. Needs a signed-in caller. */
  coBuildingAgreements: Maybe<CoBuildingAgreementConnection>;
  /** The agreements in it, counted. */
  agreementStats: Maybe<AgreementStats>;
  /** What was promised in its agreements, counted. */
  agreementItemStats: Maybe<AgreementItemStats>;
  /** The facilities that units opened in it or in a part of it. */
  facilityOpenings: Maybe<FacilityOpeningConnection>;
  /** The facilities opened in it, counted. */
  facilityOpeningStats: Maybe<FacilityOpeningStats>;
  /** How much of them was used. */
  facilityUseStats: Maybe<FacilityUseStats>;
  /** The volunteer stations in it or in a part of it. */
  volunteerStations: Maybe<VolunteerStationConnection>;
  /** The volunteer stations in it, counted. */
  volunteerStationStats: Maybe<VolunteerStationStats>;
  /** How many of the communities in it have a volunteer station (覆盖率). */
  volunteerStationCoverage: Maybe<VolunteerStationCoverage>;
  /** The registered volunteers in it, counted. */
  registeredVolunteerStats: Maybe<RegisteredVolunteerStats>;
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
export type DivisionExchangesArgs = {
  where?: InputMaybe<ExchangeWhere>;
  orderBy?: InputMaybe<ExchangeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionExchangeBalanceArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<ExchangeBalanceGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionNeedStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<NeedStatsGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionResourceStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<ResourceStatsGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionClaimStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<ClaimStatsGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionNeedsArgs = {
  where?: InputMaybe<NeedWhere>;
  orderBy?: InputMaybe<NeedOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionResourcesArgs = {
  where?: InputMaybe<ResourceWhere>;
  orderBy?: InputMaybe<ResourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionProjectsArgs = {
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionClaimsArgs = {
  where?: InputMaybe<ClaimWhere>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionExchangePartiesArgs = {
  where?: InputMaybe<ExchangePartyWhere>;
  orderBy?: InputMaybe<ExchangePartyOrder>;
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
export type DivisionServiceStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<ServiceGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionVolunteerStatsArgs = {
  period?: InputMaybe<Period>;
  boundaries?: Boundaries;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionCoBuildingAgreementsArgs = {
  where?: InputMaybe<CoBuildingAgreementWhere>;
  orderBy?: InputMaybe<CoBuildingAgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionAgreementStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<AgreementStatsGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionAgreementItemStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<AgreementItemStatsGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionFacilityOpeningsArgs = {
  where?: InputMaybe<FacilityOpeningWhere>;
  orderBy?: InputMaybe<FacilityOpeningOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionFacilityOpeningStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<FacilityOpeningStatsGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionFacilityUseStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<FacilityUseStatsGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionVolunteerStationsArgs = {
  where?: InputMaybe<VolunteerStationWhere>;
  orderBy?: InputMaybe<VolunteerStationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionVolunteerStationStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<VolunteerStationStatsGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionVolunteerStationCoverageArgs = {
  groupBy?: InputMaybe<VolunteerStationCoverageGroupBy>;
};

/** An administrative division: city, district, street or community (行政区划). Names repeat, codes do not. */
export type DivisionRegisteredVolunteerStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<RegisteredVolunteerStatsGroupBy>;
};

/** A Party organization (党组织), from the city committee down to a building's Party group. Its superior is its line (条), its territory its block (块); the two are separate. */
export type PartyOrganization = {
  __typename?: 'PartyOrganization';
  id: Scalars['ID']['output'];
  /** The teams it owns. */
  volunteerTeams: Maybe<VolunteerTeamConnection>;
  /** The wishes claimed for it. */
  claimedMicroWishes: Maybe<MicroWishConnection>;
  /** What it asks, offers and claims, where it takes part in the exchange. */
  exchangeParty: Maybe<ExchangeParty>;
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
  /** The activities they took part in. */
  participations: Maybe<ParticipationConnection>;
  /** The wishes they claimed for themselves. */
  claimedMicroWishes: Maybe<MicroWishConnection>;
  /** Hours of service credited, in hours. Null when it rests on fewer than five people and you may not see them. */
  volunteerHours: Maybe<Scalars['Float']['output']>;
};

/** A Party member in the register (党员). Needs the scope `members:read`. */
export type MemberParticipationsArgs = {
  where?: InputMaybe<ParticipationWhere>;
  orderBy?: InputMaybe<ParticipationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
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

/** What a street or community says of a unit, or a unit of them (双向评价). Needs the scope `assessment:read`. */
export type Evaluation = {
  __typename?: 'Evaluation';
  id: Scalars['ID']['output'];
  year: Scalars['Int']['output'];
  unit: Unit;
  division: Maybe<Division>;
  /**
   * What the unit had claimed there and gave up in the year, after both sides had agreed (认领后放弃): for whoever rates the
   * unit, the number as `totalCount`, and each claim in sight with its reason in its `history`.
   */
  claimsGivenUp: Maybe<ClaimConnection>;
};

/** What a street or community says of a unit, or a unit of them (双向评价). Needs the scope `assessment:read`. */
export type EvaluationClaimsGivenUpArgs = {
  where?: InputMaybe<ClaimWhere>;
  orderBy?: InputMaybe<ClaimOrder>;
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
  /** What it asks, offers and claims, where it takes part in the exchange. */
  exchangeParty: Maybe<ExchangeParty>;
  /** The wishes claimed for it. */
  claimedMicroWishes: Maybe<MicroWishConnection>;
  /** The volunteer stations that it gives room. */
  volunteerStations: Maybe<VolunteerStationConnection>;
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

/**
 * A unit: an agency, institution, enterprise or social organization (单位). It obeys its own line and takes part in the
 * territory it stands in.
 */
export type UnitVolunteerStationsArgs = {
  where?: InputMaybe<VolunteerStationWhere>;
  orderBy?: InputMaybe<VolunteerStationOrder>;
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
  /** The needs that lie in it. */
  needs: Maybe<NeedConnection>;
  /** The resources that lie in it. */
  resources: Maybe<ResourceConnection>;
  /** The projects that lie in it. */
  projects: Maybe<ProjectConnection>;
  /** The wishes submitted in it. */
  microWishes: Maybe<MicroWishConnection>;
};

/** A grid: the smallest unit of a community's governance (网格). */
export type GridNeedsArgs = {
  where?: InputMaybe<NeedWhere>;
  orderBy?: InputMaybe<NeedOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A grid: the smallest unit of a community's governance (网格). */
export type GridResourcesArgs = {
  where?: InputMaybe<ResourceWhere>;
  orderBy?: InputMaybe<ResourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A grid: the smallest unit of a community's governance (网格). */
export type GridProjectsArgs = {
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
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

/** What is written on one of the three lists: needs, resources, projects (清单内容). */
export type ExchangeItemContent = {
  /** A code of `exchangeCategories`. */
  category: Scalars['ID']['input'];
  /** One line, 1 to 100 characters; it names no resident. */
  title: Scalars['String']['input'];
  /** More, at most 2,000 characters; it names no resident. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The community or street it lies in; that of its owner when left out. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** The grid, where it lies in one. */
  grid?: InputMaybe<Scalars['ID']['input']>;
  /** The compound, where it lies in one. */
  compound?: InputMaybe<Scalars['ID']['input']>;
  /** How many parts it has, in parts: each can be claimed by another party. 1 is indivisible. */
  quantity?: Scalars['Int']['input'];
  /** What a part is, such as 场 or 小时, at most 20 characters. */
  measure?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it is needed or offered. */
  from: Scalars['Date']['input'];
  /** The last day; open when left out. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** The last day on the list. */
  expiresOn: Scalars['Date']['input'];
};

/** Where something on the three lists stands. */
export type ExchangeItemState =
  /** 起草 */
  | 'DRAFT'
  /** 已提交 */
  | 'SUBMITTED'
  /** 在清单:尚有可认领部分 */
  | 'LISTED'
  /** 已认领 */
  | 'CLAIMED'
  /** 实施中 */
  | 'IN_DELIVERY'
  /** 已交付 */
  | 'DELIVERED'
  /** 已办结 */
  | 'CLOSED'
  /** 退回 */
  | 'RETURNED'
  /** 撤回 */
  | 'WITHDRAWN'
  /** 过期 */
  | 'EXPIRED';

/** A category of what is asked for and offered (需求类别). Categories are data with a time in which they hold. */
export type ExchangeCategory = {
  __typename?: 'ExchangeCategory';
  /** Its code, such as `ELDERLY_CARE`. */
  code: Scalars['ID']['output'];
  /** The Chinese name. */
  name: Scalars['String']['output'];
  /** The first day on which it can be chosen. */
  validFrom: Scalars['Date']['output'];
  /** The first day on which it can no longer be chosen; null where that is open. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** Which categories a list holds. */
export type ExchangeCategoryWhere = {
  /** Part of the name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** How categories are sorted. */
export type ExchangeCategoryOrder = {
  /** What to sort by. */
  field: ExchangeCategoryOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What categories can be sorted by. */
export type ExchangeCategoryOrderField = 'CODE';

/** A page of categories. */
export type ExchangeCategoryConnection = {
  __typename?: 'ExchangeCategoryConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ExchangeCategoryEdge>;
  /** The rows of this page. */
  nodes: Array<ExchangeCategory>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of categories with its cursor. */
export type ExchangeCategoryEdge = {
  __typename?: 'ExchangeCategoryEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ExchangeCategory;
};

/** Who takes part in the exchange. */
export type ExchangePartyKind =
  /** 驻区单位 */
  | 'UNIT'
  /** 社区 */
  | 'COMMUNITY'
  /** 街道 */
  | 'STREET'
  /** 小区 */
  | 'COMPOUND'
  /** 党支部 */
  | 'BRANCH'
  /** 党员 */
  | 'MEMBER';

/** Who asks, offers and claims (共建主体): a unit, community, street, compound, branch or member. Members are seen by themselves, where they first took part, and by the other sides of their claims. */
export type ExchangeParty = {
  __typename?: 'ExchangeParty';
  /** The key of the entity that it is. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: ExchangePartyKind;
  /** The unit, where it is one. */
  unit: Maybe<Unit>;
  /** Where it belongs: itself, where it is a community or street; of a member, where it first took part. */
  division: Maybe<Division>;
  /** The compound, where it is one. */
  compound: Maybe<Compound>;
  /** The branch, where it is one. */
  partyOrganization: Maybe<PartyOrganization>;
  /** The member, where it is one. Needs the scope `members:read`. */
  member: Maybe<Member>;
  /** The day on which it was last asked what it needs; null where it never was. */
  lastAskedOn: Maybe<Scalars['Date']['output']>;
  /** What it asks for. */
  needs: NeedConnection;
  /** What it offers. */
  resources: ResourceConnection;
  /** The projects it leads. */
  projects: ProjectConnection;
  /** What it has claimed. Needs a signed-in caller. */
  claims: ClaimConnection;
  /** What it gave and got. */
  balance: PartyBalance;
  /** What it claimed, counted. */
  claimStats: ClaimStats;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The agreements it is a side of. Needs a signed-in caller. */
  coBuildingAgreements: CoBuildingAgreementConnection;
  /** What it promised and was promised in agreements, counted. */
  agreementItemStats: AgreementItemStats;
  /** The facilities that it opens. */
  facilityOpenings: FacilityOpeningConnection;
  /** How much of its facilities was used. */
  facilityUseStats: FacilityUseStats;
};

/** Who asks, offers and claims (共建主体): a unit, community, street, compound, branch or member. Members are seen by themselves, where they first took part, and by the other sides of their claims. */
export type ExchangePartyNeedsArgs = {
  where?: InputMaybe<NeedWhere>;
  orderBy?: InputMaybe<NeedOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Who asks, offers and claims (共建主体): a unit, community, street, compound, branch or member. Members are seen by themselves, where they first took part, and by the other sides of their claims. */
export type ExchangePartyResourcesArgs = {
  where?: InputMaybe<ResourceWhere>;
  orderBy?: InputMaybe<ResourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Who asks, offers and claims (共建主体): a unit, community, street, compound, branch or member. Members are seen by themselves, where they first took part, and by the other sides of their claims. */
export type ExchangePartyProjectsArgs = {
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Who asks, offers and claims (共建主体): a unit, community, street, compound, branch or member. Members are seen by themselves, where they first took part, and by the other sides of their claims. */
export type ExchangePartyClaimsArgs = {
  where?: InputMaybe<ClaimWhere>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Who asks, offers and claims (共建主体): a unit, community, street, compound, branch or member. Members are seen by themselves, where they first took part, and by the other sides of their claims. */
export type ExchangePartyBalanceArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<PartyBalanceGroupBy>;
};

/** Who asks, offers and claims (共建主体): a unit, community, street, compound, branch or member. Members are seen by themselves, where they first took part, and by the other sides of their claims. */
export type ExchangePartyClaimStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<ClaimStatsGroupBy>;
};

/** Who asks, offers and claims (共建主体): a unit, community, street, compound, branch or member. Members are seen by themselves, where they first took part, and by the other sides of their claims. */
export type ExchangePartyCoBuildingAgreementsArgs = {
  where?: InputMaybe<CoBuildingAgreementWhere>;
  orderBy?: InputMaybe<CoBuildingAgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Who asks, offers and claims (共建主体): a unit, community, street, compound, branch or member. Members are seen by themselves, where they first took part, and by the other sides of their claims. */
export type ExchangePartyAgreementItemStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<AgreementItemStatsGroupBy>;
};

/** Who asks, offers and claims (共建主体): a unit, community, street, compound, branch or member. Members are seen by themselves, where they first took part, and by the other sides of their claims. */
export type ExchangePartyFacilityOpeningsArgs = {
  where?: InputMaybe<FacilityOpeningWhere>;
  orderBy?: InputMaybe<FacilityOpeningOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Who asks, offers and claims (共建主体): a unit, community, street, compound, branch or member. Members are seen by themselves, where they first took part, and by the other sides of their claims. */
export type ExchangePartyFacilityUseStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<FacilityUseStatsGroupBy>;
};

/** Which parties a list holds. */
export type ExchangePartyWhere = {
  /** Any of these kinds. */
  kind?: InputMaybe<Array<ExchangePartyKind>>;
  /** Belongs to the division with this code or to a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that nobody has asked what they need and that have put no need on the list, or only the others. */
  neverAsked?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How parties are sorted. */
export type ExchangePartyOrder = {
  /** What to sort by. */
  field: ExchangePartyOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What parties can be sorted by. */
export type ExchangePartyOrderField = 'ID';

/** A page of parties. */
export type ExchangePartyConnection = {
  __typename?: 'ExchangePartyConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ExchangePartyEdge>;
  /** The rows of this page. */
  nodes: Array<ExchangeParty>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of parties with its cursor. */
export type ExchangePartyEdge = {
  __typename?: 'ExchangePartyEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ExchangeParty;
};

/** Something that a unit, a community or, through it, residents need (需求): on the list of needs, where others claim it. */
export type Need = {
  __typename?: 'Need';
  /** Opaque id, `ned_…`. */
  id: Scalars['ID']['output'];
  /** One line. */
  title: Scalars['String']['output'];
  /** More of it. */
  text: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  category: ExchangeCategory;
  /** Where it stands. */
  state: ExchangeItemState;
  /** How urgent it is. */
  urgency: NeedUrgency;
  /** Whether residents need it: then it is their community’s or compound’s, and nobody is named. */
  forResidents: Scalars['Boolean']['output'];
  /** Who asks; null for a member out of sight. */
  owner: Maybe<ExchangeParty>;
  /** The community or street it lies in. */
  division: Maybe<Division>;
  /** The grid, where it lies in one. */
  grid: Maybe<Grid>;
  /** The compound, where it lies in one. */
  compound: Maybe<Compound>;
  /** How many parts it has, in parts: each can be claimed by another party. 1 is indivisible. */
  quantity: Scalars['Int']['output'];
  /** What a part is, such as 场 or 小时. */
  measure: Maybe<Scalars['String']['output']>;
  /** How many of its parts approved claims have, in parts. */
  taken: Scalars['Int']['output'];
  /** How many of its parts nobody has, in parts. */
  free: Scalars['Int']['output'];
  /** The first day on which it is needed or offered. */
  from: Scalars['Date']['output'];
  /** The last day; null where that is open. */
  to: Maybe<Scalars['Date']['output']>;
  /** The last day on the list. */
  expiresOn: Scalars['Date']['output'];
  /** When it was drafted. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was put on the list; null before. */
  listedAt: Maybe<Scalars['DateTime']['output']>;
  /** When a claim of it was approved for the first time; null before. */
  firstClaimedAt: Maybe<Scalars['DateTime']['output']>;
  /** How long it has been on the list without any claim approved, in days; null where it is not on the list, or has one. */
  unclaimedDays: Maybe<Scalars['Int']['output']>;
  /** What is on the list of resources and fits it, best first. */
  suggestions: ExchangeSuggestionConnection;
  /** The projects that were made from it. */
  projects: ProjectConnection;
  /** Who wants it. Needs a signed-in caller. */
  claims: ClaimConnection;
  /** The steps the caller may take now, such as `submit` (可执行操作): the names of mutations without `Need`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹): what lies in the caller’s territory or line. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Something that a unit, a community or, through it, residents need (需求): on the list of needs, where others claim it. */
export type NeedSuggestionsArgs = {
  orderBy?: InputMaybe<ExchangeSuggestionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that a unit, a community or, through it, residents need (需求): on the list of needs, where others claim it. */
export type NeedProjectsArgs = {
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that a unit, a community or, through it, residents need (需求): on the list of needs, where others claim it. */
export type NeedClaimsArgs = {
  where?: InputMaybe<ClaimWhere>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that a unit, a community or, through it, residents need (需求): on the list of needs, where others claim it. */
export type NeedHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Which needs a list holds. */
export type NeedWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<ExchangeItemState>>;
  /** Any of these codes of categories. */
  category?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these. */
  urgency?: InputMaybe<Array<NeedUrgency>>;
  /** Only what residents need, or only the rest. */
  forResidents?: InputMaybe<Scalars['Boolean']['input']>;
  /** The party with this id. */
  owner?: InputMaybe<Scalars['ID']['input']>;
  /** Lies in the division with this code or in a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** On the list without any claim approved for so many days or more. */
  unclaimedDays?: InputMaybe<Scalars['Int']['input']>;
  /** Drafted at this moment or later. */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Drafted before this moment. */
  createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Put on the list at this moment or later. */
  listedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Put on the list before this moment. */
  listedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Part of the title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** How needs are sorted. */
export type NeedOrder = {
  /** What to sort by. */
  field: NeedOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What needs can be sorted by. */
export type NeedOrderField = 'CREATED_AT' | 'EXPIRES_ON' | 'ID';

/** A page of needs. */
export type NeedConnection = {
  __typename?: 'NeedConnection';
  /** The rows of this page with their cursors. */
  edges: Array<NeedEdge>;
  /** The rows of this page. */
  nodes: Array<Need>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of needs with its cursor. */
export type NeedEdge = {
  __typename?: 'NeedEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Need;
};

/** How urgent a need is. */
export type NeedUrgency =
  /** 不急 */
  | 'LOW'
  /** 一般 */
  | 'NORMAL'
  /** 较急 */
  | 'HIGH'
  /** 紧急 */
  | 'URGENT';

/** Something that a unit, a community, a compound or a member offers (资源): on the list of resources, where others claim it. */
export type Resource = {
  __typename?: 'Resource';
  /** Opaque id, `res_…`. */
  id: Scalars['ID']['output'];
  /** One line. */
  title: Scalars['String']['output'];
  /** More of it. */
  text: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  category: ExchangeCategory;
  /** Where it stands. */
  state: ExchangeItemState;
  /** Who offers; null for a member out of sight. */
  owner: Maybe<ExchangeParty>;
  /** The community or street it lies in. */
  division: Maybe<Division>;
  /** The grid, where it lies in one. */
  grid: Maybe<Grid>;
  /** The compound, where it lies in one. */
  compound: Maybe<Compound>;
  /** How many parts it has, in parts: each can be claimed by another party. 1 is indivisible. */
  quantity: Scalars['Int']['output'];
  /** What a part is, such as 场 or 小时. */
  measure: Maybe<Scalars['String']['output']>;
  /** How many of its parts approved claims have, in parts. */
  taken: Scalars['Int']['output'];
  /** How many of its parts nobody has, in parts. */
  free: Scalars['Int']['output'];
  /** The first day on which it is needed or offered. */
  from: Scalars['Date']['output'];
  /** The last day; null where that is open. */
  to: Maybe<Scalars['Date']['output']>;
  /** The last day on the list. */
  expiresOn: Scalars['Date']['output'];
  /** When it was drafted. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was put on the list; null before. */
  listedAt: Maybe<Scalars['DateTime']['output']>;
  /** When a claim of it was approved for the first time; null before. */
  firstClaimedAt: Maybe<Scalars['DateTime']['output']>;
  /** How long it has been on the list without any claim approved, in days; null where it is not on the list, or has one. */
  unclaimedDays: Maybe<Scalars['Int']['output']>;
  /** What is on the list of needs and fits it, best first. */
  suggestions: ExchangeSuggestionConnection;
  /** The projects that were made from it. */
  projects: ProjectConnection;
  /** Who wants it. Needs a signed-in caller. */
  claims: ClaimConnection;
  /** The steps the caller may take now, such as `submit` (可执行操作): the names of mutations without `Resource`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹): what lies in the caller’s territory or line. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Something that a unit, a community, a compound or a member offers (资源): on the list of resources, where others claim it. */
export type ResourceSuggestionsArgs = {
  orderBy?: InputMaybe<ExchangeSuggestionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that a unit, a community, a compound or a member offers (资源): on the list of resources, where others claim it. */
export type ResourceProjectsArgs = {
  where?: InputMaybe<ProjectWhere>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that a unit, a community, a compound or a member offers (资源): on the list of resources, where others claim it. */
export type ResourceClaimsArgs = {
  where?: InputMaybe<ClaimWhere>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that a unit, a community, a compound or a member offers (资源): on the list of resources, where others claim it. */
export type ResourceHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Which resources a list holds. */
export type ResourceWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<ExchangeItemState>>;
  /** Any of these codes of categories. */
  category?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The party with this id. */
  owner?: InputMaybe<Scalars['ID']['input']>;
  /** Lies in the division with this code or in a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** On the list without any claim approved for so many days or more. */
  unclaimedDays?: InputMaybe<Scalars['Int']['input']>;
  /** Drafted at this moment or later. */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Drafted before this moment. */
  createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Put on the list at this moment or later. */
  listedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Put on the list before this moment. */
  listedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Part of the title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** How resources are sorted. */
export type ResourceOrder = {
  /** What to sort by. */
  field: ResourceOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What resources can be sorted by. */
export type ResourceOrderField = 'CREATED_AT' | 'EXPIRES_ON' | 'ID';

/** A page of resources. */
export type ResourceConnection = {
  __typename?: 'ResourceConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ResourceEdge>;
  /** The rows of this page. */
  nodes: Array<Resource>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of resources with its cursor. */
export type ResourceEdge = {
  __typename?: 'ResourceEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Resource;
};

/** What a need and a resource that fit are made into (项目): on the list of projects, numbered in the booklet of its street and year. */
export type Project = {
  __typename?: 'Project';
  /** Opaque id, `prj_…`. */
  id: Scalars['ID']['output'];
  /** One line. */
  title: Scalars['String']['output'];
  /** More of it. */
  text: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  category: ExchangeCategory;
  /** Where it stands. */
  state: ExchangeItemState;
  /** The need it answers. */
  need: Maybe<Need>;
  /** The resource it is made with. */
  resource: Maybe<Resource>;
  /** The year of the booklet it stands in (折子工程); null before it is listed. */
  bookletYear: Maybe<Scalars['Int']['output']>;
  /** Its number in the booklet of its street and year; null before it is listed. */
  number: Maybe<Scalars['Int']['output']>;
  /** Who leads; null for a member out of sight. */
  owner: Maybe<ExchangeParty>;
  /** The community or street it lies in. */
  division: Maybe<Division>;
  /** The grid, where it lies in one. */
  grid: Maybe<Grid>;
  /** The compound, where it lies in one. */
  compound: Maybe<Compound>;
  /** How many parts it has, in parts: each can be claimed by another party. 1 is indivisible. */
  quantity: Scalars['Int']['output'];
  /** What a part is, such as 场 or 小时. */
  measure: Maybe<Scalars['String']['output']>;
  /** How many of its parts approved claims have, in parts. */
  taken: Scalars['Int']['output'];
  /** How many of its parts nobody has, in parts. */
  free: Scalars['Int']['output'];
  /** The first day on which it is needed or offered. */
  from: Scalars['Date']['output'];
  /** The last day; null where that is open. */
  to: Maybe<Scalars['Date']['output']>;
  /** The last day on the list. */
  expiresOn: Scalars['Date']['output'];
  /** When it was drafted. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was put on the list; null before. */
  listedAt: Maybe<Scalars['DateTime']['output']>;
  /** When a claim of it was approved for the first time; null before. */
  firstClaimedAt: Maybe<Scalars['DateTime']['output']>;
  /** How long it has been on the list without any claim approved, in days; null where it is not on the list, or has one. */
  unclaimedDays: Maybe<Scalars['Int']['output']>;
  /** The activities that are a part of it. */
  activities: ActivityConnection;
  /** Who wants it. Needs a signed-in caller. */
  claims: ClaimConnection;
  /** The steps the caller may take now, such as `submit` (可执行操作): the names of mutations without `Project`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹): what lies in the caller’s territory or line. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What a need and a resource that fit are made into (项目): on the list of projects, numbered in the booklet of its street and year. */
export type ProjectActivitiesArgs = {
  where?: InputMaybe<ActivityWhere>;
  orderBy?: InputMaybe<ActivityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** What a need and a resource that fit are made into (项目): on the list of projects, numbered in the booklet of its street and year. */
export type ProjectClaimsArgs = {
  where?: InputMaybe<ClaimWhere>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** What a need and a resource that fit are made into (项目): on the list of projects, numbered in the booklet of its street and year. */
export type ProjectHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Which projects a list holds. */
export type ProjectWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<ExchangeItemState>>;
  /** Any of these codes of categories. */
  category?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The number in the booklet. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** The year of the booklet. */
  bookletYear?: InputMaybe<Scalars['Int']['input']>;
  /** The party with this id. */
  owner?: InputMaybe<Scalars['ID']['input']>;
  /** Lies in the division with this code or in a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** On the list without any claim approved for so many days or more. */
  unclaimedDays?: InputMaybe<Scalars['Int']['input']>;
  /** Drafted at this moment or later. */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Drafted before this moment. */
  createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Put on the list at this moment or later. */
  listedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Put on the list before this moment. */
  listedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Part of the title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** How projects are sorted. */
export type ProjectOrder = {
  /** What to sort by. */
  field: ProjectOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What projects can be sorted by. */
export type ProjectOrderField = 'CREATED_AT' | 'EXPIRES_ON' | 'ID';

/** A page of projects. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ProjectEdge>;
  /** The rows of this page. */
  nodes: Array<Project>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of projects with its cursor. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Project;
};

/** That a party wants something on one of the three lists (认领), from the wish to the delivery and what both sides say of it. Needs a signed-in caller. */
export type Claim = {
  __typename?: 'Claim';
  /** Opaque id, `clm_…`. */
  id: Scalars['ID']['output'];
  /** The need, where it is of one. */
  need: Maybe<Need>;
  /** The resource, where it is of one. */
  resource: Maybe<Resource>;
  /** The project, where it is of one. */
  project: Maybe<Project>;
  /** Where it stands. */
  state: ClaimState;
  /** How many parts it is of, in parts. */
  quantity: Scalars['Int']['output'];
  /** What is agreed. */
  terms: Maybe<Scalars['String']['output']>;
  /** The agreement that it was made under, where it was. */
  agreement: Maybe<CoBuildingAgreement>;
  /** Who claims; null for a member out of sight. */
  claimant: Maybe<ExchangeParty>;
  /** Whose it is; null for a member out of sight. */
  owner: Maybe<ExchangeParty>;
  /** The community or street in which what is claimed lies. */
  division: Maybe<Division>;
  /** When it was claimed. */
  claimedAt: Scalars['DateTime']['output'];
  /** When it was approved or declined; null before. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the providing side began; null before. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was delivered; null before. */
  deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** When it came to its end; null before. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who gave it up after it had been approved. */
  givenUpBy: Maybe<ExchangeParty>;
  /** How content the receiving side was, 1 to 5; null before. */
  receiverRating: Maybe<Scalars['Int']['output']>;
  /** What the receiving side said. */
  receiverComment: Maybe<Scalars['String']['output']>;
  /** How content the providing side was, 1 to 5; null before. */
  providerRating: Maybe<Scalars['Int']['output']>;
  /** What the providing side said. */
  providerComment: Maybe<Scalars['String']['output']>;
  /** What shows the delivery, at most 100: names of entities, nothing copied. */
  evidence: Array<ClaimEvidence>;
  /** The steps the caller may take now, such as `approve` (可执行操作): the names of mutations without `Claim`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹): what lies in the caller’s territory or line. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** That a party wants something on one of the three lists (认领), from the wish to the delivery and what both sides say of it. Needs a signed-in caller. */
export type ClaimHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a claim stands. */
export type ClaimState =
  /** 待确认 */
  | 'PENDING'
  /** 已同意 */
  | 'APPROVED'
  /** 实施中 */
  | 'IN_DELIVERY'
  /** 已交付 */
  | 'DELIVERED'
  /** 有异议 */
  | 'DISPUTED'
  /** 已确认 */
  | 'CONFIRMED'
  /** 未同意 */
  | 'DECLINED'
  /** 已撤销 */
  | 'WITHDRAWN'
  /** 已放弃 */
  | 'GIVEN_UP';

/** Which claims a list holds. */
export type ClaimWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<ClaimState>>;
  /** The party with this id claims. */
  claimant?: InputMaybe<Scalars['ID']['input']>;
  /** The party with this id owns what is claimed. */
  owner?: InputMaybe<Scalars['ID']['input']>;
  /** Made under the agreement with this id. */
  agreement?: InputMaybe<Scalars['ID']['input']>;
  /** Of what lies in the division with this code or in a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Claimed at this moment or later. */
  claimedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Claimed before this moment. */
  claimedBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How claims are sorted. */
export type ClaimOrder = {
  /** What to sort by. */
  field: ClaimOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What claims can be sorted by. */
export type ClaimOrderField = 'CLAIMED_AT' | 'ID';

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ClaimEdge>;
  /** The rows of this page. */
  nodes: Array<Claim>;
  /** Where this page lies in the whole list. Needs a signed-in caller. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of claims with its cursor. Needs a signed-in caller. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Claim;
};

/** What shows that something was delivered (佐证): the entity by its key. */
export type ClaimEvidence = {
  __typename?: 'ClaimEvidence';
  /** Opaque id, `cev_…`. */
  id: Scalars['ID']['output'];
  /** The type of the entity that shows it, such as `Activity`. */
  type: Scalars['String']['output'];
  /** The key of the entity that shows it. */
  key: Scalars['ID']['output'];
  /** The activity in which it was delivered. */
  activity: Maybe<Activity>;
  /** The booking of an opened facility by which it was delivered. */
  booking: Maybe<Booking>;
};

/** A residential compound (居民小区). */
export type Compound = {
  __typename?: 'Compound';
  id: Scalars['ID']['output'];
  /** What it asks, offers and claims, where it takes part in the exchange. */
  exchangeParty: Maybe<ExchangeParty>;
};

/** Who did what for whom. */
export type RecordExchangeInput = {
  /** The party that gave. */
  from: Scalars['ID']['input'];
  /** The party that received; another one. */
  to: Scalars['ID']['input'];
  /** A code of `exchangeCategories`. */
  category: Scalars['ID']['input'];
  /** How much, in parts; 1 or more. */
  quantity: Scalars['Int']['input'];
  /** What it was worth, in yuan. */
  value?: InputMaybe<Scalars['Float']['input']>;
  /** When; not ahead. */
  at: Scalars['DateTime']['input'];
  /** The community or street in which it was done. */
  division: Scalars['ID']['input'];
  /** The activity that shows it. */
  activity: Scalars['ID']['input'];
  /** More, at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type RecordExchangePayload = {
  __typename?: 'RecordExchangePayload';
  /** The exchange as it is now; null when refused. */
  exchange: Maybe<Exchange>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which entry is taken back. */
export type ReverseExchangeInput = {
  /** The entry. */
  exchange: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type ReverseExchangePayload = {
  __typename?: 'ReverseExchangePayload';
  /** The exchange as it is now; null when refused. */
  exchange: Maybe<Exchange>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** An entry of the ledger of mutual service (双向服务台账): one party did something for another. Entries are only ever added; what was wrong is taken back by another. Needs a signed-in caller. */
export type Exchange = {
  __typename?: 'Exchange';
  /** Opaque id, `exc_…`. */
  id: Scalars['ID']['output'];
  /** Who gave; null for a member out of sight. */
  from: Maybe<ExchangeParty>;
  /** Who received; null for a member out of sight. */
  to: Maybe<ExchangeParty>;
  /** Which way it went. */
  direction: ExchangeDirection;
  /** The community or street in which it was done. */
  division: Maybe<Division>;
  /** The year of the booklet it stands in (折子工程). */
  bookletYear: Scalars['Int']['output'];
  /** Its number in the booklet of its street and year. */
  number: Scalars['Int']['output'];
  /** What it was about. */
  category: ExchangeCategory;
  /** How much, in parts; negative where it takes another entry back. */
  quantity: Scalars['Int']['output'];
  /** What it was worth, in yuan; null where nobody said. */
  value: Maybe<Scalars['Float']['output']>;
  /** More about it. */
  note: Maybe<Scalars['String']['output']>;
  /** When it was done. */
  at: Scalars['DateTime']['output'];
  /** The claim whose delivery it is. */
  claim: Maybe<Claim>;
  /** The activity that shows it, where it was entered by hand. */
  activity: Maybe<Activity>;
  /** The entry that it takes back. */
  reverses: Maybe<Exchange>;
};

/** Which way service went. */
export type ExchangeDirection =
  /** 单位服务社区 */
  | 'UNIT_TO_COMMUNITY'
  /** 社区服务单位 */
  | 'COMMUNITY_TO_UNIT'
  /** 其他 */
  | 'OTHER';

/** Which entries a list holds. */
export type ExchangeWhere = {
  /** Any of these. */
  direction?: InputMaybe<Array<ExchangeDirection>>;
  /** The party with this id gave. */
  giver?: InputMaybe<Scalars['ID']['input']>;
  /** The party with this id received. */
  receiver?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these codes of categories. */
  category?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Done in the division with this code or in a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** The year of the booklet. */
  bookletYear?: InputMaybe<Scalars['Int']['input']>;
  /** The number in the booklet. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** Done at this moment or later. */
  enteredFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Done before this moment. */
  enteredBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How entries are sorted. */
export type ExchangeOrder = {
  /** What to sort by. */
  field: ExchangeOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What entries can be sorted by. */
export type ExchangeOrderField = 'AT' | 'NUMBER' | 'ID';

/** A page of entries. */
export type ExchangeConnection = {
  __typename?: 'ExchangeConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ExchangeEdge>;
  /** The rows of this page. */
  nodes: Array<Exchange>;
  /** Where this page lies in the whole list. Needs a signed-in caller. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of entries with its cursor. Needs a signed-in caller. */
export type ExchangeEdge = {
  __typename?: 'ExchangeEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Exchange;
};

/** What the units of a place gave and got (双向服务平衡). */
export type ExchangeBalance = {
  __typename?: 'ExchangeBalance';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many entries, in entries. */
  entries: Scalars['Int']['output'];
  /** What units gave, in parts. */
  given: Scalars['Int']['output'];
  /** What units received, in parts. */
  received: Scalars['Int']['output'];
  /** Given less received, in parts: the sum of the entries. */
  balance: Scalars['Int']['output'];
  /** Received for each part given; null where nothing was given. */
  ratio: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<ExchangeBalanceGroup>;
};

/** What the units of a place gave and got, of one group (分组). */
export type ExchangeBalanceGroup = {
  __typename?: 'ExchangeBalanceGroup';
  /** The group: an id, a code or a month. */
  key: Scalars['String']['output'];
  /** How many entries, in entries. */
  entries: Scalars['Int']['output'];
  /** What units gave, in parts. */
  given: Scalars['Int']['output'];
  /** What units received, in parts. */
  received: Scalars['Int']['output'];
  /** Given less received, in parts: the sum of the entries. */
  balance: Scalars['Int']['output'];
  /** Received for each part given; null where nothing was given. */
  ratio: Maybe<Scalars['Float']['output']>;
};

/** What they can be grouped by. */
export type ExchangeBalanceGroupBy =
  /** By id. */
  | 'UNIT'
  /** By the code of the community or street, or the id of the compound. */
  | 'COMMUNITY'
  /** By unit and community: `unt_…/530112006001`. */
  | 'PAIR'
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET'
  | 'CATEGORY'
  /** By month, `YYYY-MM`. */
  | 'MONTH';

/** What a party gave and got (收支平衡). */
export type PartyBalance = {
  __typename?: 'PartyBalance';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many entries, in entries. */
  entries: Scalars['Int']['output'];
  /** What it gave, in parts. */
  given: Scalars['Int']['output'];
  /** What it received, in parts. */
  received: Scalars['Int']['output'];
  /** Given less received, in parts: the sum of the entries. */
  balance: Scalars['Int']['output'];
  /** Received for each part given; null where nothing was given. */
  ratio: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<PartyBalanceGroup>;
};

/** What a party gave and got, of one group (分组). */
export type PartyBalanceGroup = {
  __typename?: 'PartyBalanceGroup';
  /** The group: a code, a direction or a month. */
  key: Scalars['String']['output'];
  /** How many entries, in entries. */
  entries: Scalars['Int']['output'];
  /** What it gave, in parts. */
  given: Scalars['Int']['output'];
  /** What it received, in parts. */
  received: Scalars['Int']['output'];
  /** Given less received, in parts: the sum of the entries. */
  balance: Scalars['Int']['output'];
  /** Received for each part given; null where nothing was given. */
  ratio: Maybe<Scalars['Float']['output']>;
};

/** What they can be grouped by. */
export type PartyBalanceGroupBy =
  | 'CATEGORY'
  | 'DIRECTION'
  /** By month, `YYYY-MM`. */
  | 'MONTH';

/** Needs counted (需求统计). */
export type NeedStats = {
  __typename?: 'NeedStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many needs, in needs. */
  total: Scalars['Int']['output'];
  /** How many parts they have, in parts. */
  parts: Scalars['Int']['output'];
  /** How many of these approved claims have, in parts. */
  taken: Scalars['Int']['output'];
  /** How many were delivered to the end, in needs. */
  closed: Scalars['Int']['output'];
  /** How many are on the list without any claim approved, in needs. */
  unclaimed: Scalars['Int']['output'];
  /** How many of these for 90 days or more, in needs. */
  unclaimedFor90Days: Scalars['Int']['output'];
  /** The median time from the list to the first approved claim, in days; null where there was none. */
  medianDaysToClaim: Maybe<Scalars['Float']['output']>;
  /** How many urgent ones have been on the list without any claim approved for 90 days or more, in needs. */
  urgentUnclaimedFor90Days: Scalars['Int']['output'];
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<NeedStatsGroup>;
};

/** Needs counted, of one group (分组). */
export type NeedStatsGroup = {
  __typename?: 'NeedStatsGroup';
  /** The group: an enum value, an id or a code. */
  key: Scalars['String']['output'];
  /** How many needs, in needs. */
  total: Scalars['Int']['output'];
  /** How many parts they have, in parts. */
  parts: Scalars['Int']['output'];
  /** How many of these approved claims have, in parts. */
  taken: Scalars['Int']['output'];
  /** How many were delivered to the end, in needs. */
  closed: Scalars['Int']['output'];
  /** How many are on the list without any claim approved, in needs. */
  unclaimed: Scalars['Int']['output'];
  /** How many of these for 90 days or more, in needs. */
  unclaimedFor90Days: Scalars['Int']['output'];
  /** The median time from the list to the first approved claim, in days; null where there was none. */
  medianDaysToClaim: Maybe<Scalars['Float']['output']>;
  /** How many urgent ones have been on the list without any claim approved for 90 days or more, in needs. */
  urgentUnclaimedFor90Days: Scalars['Int']['output'];
};

/** What they can be grouped by. */
export type NeedStatsGroupBy =
  | 'CATEGORY'
  | 'STATE'
  | 'OWNER_KIND'
  /** By the id of the owner; members are one group. */
  | 'OWNER'
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET'
  /** By the code of the community or street it lies in, 12 digits. */
  | 'COMMUNITY'
  | 'URGENCY';

/** Resources counted (资源统计). */
export type ResourceStats = {
  __typename?: 'ResourceStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many resources, in resources. */
  total: Scalars['Int']['output'];
  /** How many parts they have, in parts. */
  parts: Scalars['Int']['output'];
  /** How many of these approved claims have, in parts. */
  taken: Scalars['Int']['output'];
  /** How many were delivered to the end, in resources. */
  closed: Scalars['Int']['output'];
  /** How many are on the list without any claim approved, in resources. */
  unclaimed: Scalars['Int']['output'];
  /** How many of these for 90 days or more, in resources. */
  unclaimedFor90Days: Scalars['Int']['output'];
  /** The median time from the list to the first approved claim, in days; null where there was none. */
  medianDaysToClaim: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<ResourceStatsGroup>;
};

/** Resources counted, of one group (分组). */
export type ResourceStatsGroup = {
  __typename?: 'ResourceStatsGroup';
  /** The group: an enum value, an id or a code. */
  key: Scalars['String']['output'];
  /** How many resources, in resources. */
  total: Scalars['Int']['output'];
  /** How many parts they have, in parts. */
  parts: Scalars['Int']['output'];
  /** How many of these approved claims have, in parts. */
  taken: Scalars['Int']['output'];
  /** How many were delivered to the end, in resources. */
  closed: Scalars['Int']['output'];
  /** How many are on the list without any claim approved, in resources. */
  unclaimed: Scalars['Int']['output'];
  /** How many of these for 90 days or more, in resources. */
  unclaimedFor90Days: Scalars['Int']['output'];
  /** The median time from the list to the first approved claim, in days; null where there was none. */
  medianDaysToClaim: Maybe<Scalars['Float']['output']>;
};

/** What they can be grouped by. */
export type ResourceStatsGroupBy =
  | 'CATEGORY'
  | 'STATE'
  | 'OWNER_KIND'
  /** By the id of the owner; members are one group. */
  | 'OWNER'
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET'
  /** By the code of the community or street it lies in, 12 digits. */
  | 'COMMUNITY';

/** Claims counted (认领统计). */
export type ClaimStats = {
  __typename?: 'ClaimStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many claims, in claims. */
  total: Scalars['Int']['output'];
  /** How many are not decided, in claims. */
  pending: Scalars['Int']['output'];
  /** How many were approved, whatever came of them, in claims. */
  approved: Scalars['Int']['output'];
  /** How many were confirmed as delivered, in claims. */
  delivered: Scalars['Int']['output'];
  /** How many the claimants gave up after they had been approved, in claims. */
  givenUp: Scalars['Int']['output'];
  /** Those given up as a share of the approved ones, 0 to 1; null where none was approved (放弃率). */
  givenUpShare: Maybe<Scalars['Float']['output']>;
  /** How content the receiving sides were, 1 to 5; null where nobody said. */
  meanRating: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<ClaimStatsGroup>;
};

/** Claims counted, of one group (分组). */
export type ClaimStatsGroup = {
  __typename?: 'ClaimStatsGroup';
  /** The group: an enum value, an id, a code or a month. */
  key: Scalars['String']['output'];
  /** How many claims, in claims. */
  total: Scalars['Int']['output'];
  /** How many are not decided, in claims. */
  pending: Scalars['Int']['output'];
  /** How many were approved, whatever came of them, in claims. */
  approved: Scalars['Int']['output'];
  /** How many were confirmed as delivered, in claims. */
  delivered: Scalars['Int']['output'];
  /** How many the claimants gave up after they had been approved, in claims. */
  givenUp: Scalars['Int']['output'];
  /** Those given up as a share of the approved ones, 0 to 1; null where none was approved (放弃率). */
  givenUpShare: Maybe<Scalars['Float']['output']>;
  /** How content the receiving sides were, 1 to 5; null where nobody said. */
  meanRating: Maybe<Scalars['Float']['output']>;
};

/** What they can be grouped by. */
export type ClaimStatsGroupBy =
  | 'STATE'
  | 'CLAIMANT_KIND'
  /** By the id of the claimant; members are one group. */
  | 'CLAIMANT'
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET'
  /** By month, `YYYY-MM`. */
  | 'MONTH';

/** A need and a resource on the lists that fit each other (供需匹配), of whose parts some are free. Out of 100. */
export type ExchangeSuggestion = {
  __typename?: 'ExchangeSuggestion';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The need. */
  need: Maybe<Need>;
  /** The resource. */
  resource: Maybe<Resource>;
  /** How well they fit, 0 to 100: the sum of the parts. */
  score: Scalars['Int']['output'];
  /** For the same category, 40. */
  categoryScore: Scalars['Int']['output'];
  /** For the place, up to 25: 25 in one community, 20 in one street, 10 in one district. */
  placeScore: Scalars['Int']['output'];
  /** For the time, up to 15: 15 where the resource is there all the time, 8 where for a part of it. */
  timeScore: Scalars['Int']['output'];
  /** For the urgency of the need, up to 10. */
  urgencyScore: Scalars['Int']['output'];
  /** For the free parts, up to 10: what share of the need they cover. */
  capacityScore: Scalars['Int']['output'];
  /** Why they fit: `SAME_CATEGORY`, `SAME_COMMUNITY`, `SAME_STREET`, `SAME_DISTRICT`, `TIME_FITS`, `TIME_OVERLAPS`, `URGENT`, `ENOUGH_CAPACITY`. */
  reasons: Array<Scalars['String']['output']>;
};

/** How suggestions are sorted. */
export type ExchangeSuggestionOrder = {
  /** What to sort by. */
  field: ExchangeSuggestionOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What suggestions can be sorted by. */
export type ExchangeSuggestionOrderField = 'SCORE' | 'ID';

/** A page of suggestions. */
export type ExchangeSuggestionConnection = {
  __typename?: 'ExchangeSuggestionConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ExchangeSuggestionEdge>;
  /** The rows of this page. */
  nodes: Array<ExchangeSuggestion>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of suggestions with its cursor. */
export type ExchangeSuggestionEdge = {
  __typename?: 'ExchangeSuggestionEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ExchangeSuggestion;
};

/** Whether what happened counts where it lies today or where it lay then (区划口径). */
export type Boundaries =
  /** 按现行区划:被替代的区划计入其继任区划 */
  | 'NOW'
  /** 按当时区划 */
  | 'THEN';

/** What a draft of an agreement says. */
export type CoBuildingAgreementContent = {
  /** What it is called, 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** The first day. */
  from: Scalars['Date']['input'];
  /** The last day; not behind. */
  to: Scalars['Date']['input'];
  /** What is promised, 1 to 50 items. */
  items: Array<AgreementItemContent>;
};

/** What one side promises the other. */
export type AgreementItemContent = {
  /** Which side promises it. */
  side: AgreementSide;
  /** What, 1 to 200 characters. */
  text: Scalars['String']['input'];
  /** The need that it meets; one at most of need, resource and project. */
  need?: InputMaybe<Scalars['ID']['input']>;
  /** The resource that it gives. */
  resource?: InputMaybe<Scalars['ID']['input']>;
  /** The project that it is a part of. */
  project?: InputMaybe<Scalars['ID']['input']>;
  /** Until when; within the agreement. */
  dueOn: Scalars['Date']['input'];
};

/** Who agrees, and on what. */
export type DraftCoBuildingAgreementInput = {
  /** The unit, by its id. */
  unit: Scalars['ID']['input'];
  /** The party on the other side: a community, a street or a compound. */
  community: Scalars['ID']['input'];
  /** What it says. */
  content: CoBuildingAgreementContent;
};

/** What came of it. */
export type DraftCoBuildingAgreementPayload = {
  __typename?: 'DraftCoBuildingAgreementPayload';
  /** The agreement as it is now; null when refused. */
  agreement: Maybe<CoBuildingAgreement>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which agreement and what about it. */
export type ReviseCoBuildingAgreementInput = {
  /** The agreement. */
  agreement: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What it says; all items are written anew. */
  content: CoBuildingAgreementContent;
};

/** What came of it. */
export type ReviseCoBuildingAgreementPayload = {
  __typename?: 'ReviseCoBuildingAgreementPayload';
  /** The agreement as it is now; null when refused. */
  agreement: Maybe<CoBuildingAgreement>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which agreement and what about it. */
export type SignCoBuildingAgreementInput = {
  /** The agreement. */
  agreement: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type SignCoBuildingAgreementPayload = {
  __typename?: 'SignCoBuildingAgreementPayload';
  /** The agreement as it is now; null when refused. */
  agreement: Maybe<CoBuildingAgreement>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which agreement and what about it. */
export type ReturnCoBuildingAgreementInput = {
  /** The agreement. */
  agreement: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type ReturnCoBuildingAgreementPayload = {
  __typename?: 'ReturnCoBuildingAgreementPayload';
  /** The agreement as it is now; null when refused. */
  agreement: Maybe<CoBuildingAgreement>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which agreement and what about it. */
export type WitnessCoBuildingAgreementInput = {
  /** The agreement. */
  agreement: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type WitnessCoBuildingAgreementPayload = {
  __typename?: 'WitnessCoBuildingAgreementPayload';
  /** The agreement as it is now; null when refused. */
  agreement: Maybe<CoBuildingAgreement>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which agreement and what about it. */
export type ReviewCoBuildingAgreementInput = {
  /** The agreement. */
  agreement: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The year; not ahead. */
  year: Scalars['Int']['input'];
  /** How content the side is with the other, 1 to 5. */
  score: Scalars['Int']['input'];
  /** Why, at most 500 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type ReviewCoBuildingAgreementPayload = {
  __typename?: 'ReviewCoBuildingAgreementPayload';
  /** The agreement as it is now; null when refused. */
  agreement: Maybe<CoBuildingAgreement>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which agreement and what about it. */
export type RenewCoBuildingAgreementInput = {
  /** The agreement. */
  agreement: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The last day of the new one; it begins when this one has ended. */
  to: Scalars['Date']['input'];
};

/** What came of it. */
export type RenewCoBuildingAgreementPayload = {
  __typename?: 'RenewCoBuildingAgreementPayload';
  /** The agreement as it is now; null when refused. */
  agreement: Maybe<CoBuildingAgreement>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which agreement and what about it. */
export type TerminateCoBuildingAgreementInput = {
  /** The agreement. */
  agreement: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type TerminateCoBuildingAgreementPayload = {
  __typename?: 'TerminateCoBuildingAgreementPayload';
  /** The agreement as it is now; null when refused. */
  agreement: Maybe<CoBuildingAgreement>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which item and what about it. */
export type DeliverAgreementItemInput = {
  /** The item. */
  item: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The activity that shows it. */
  activity?: InputMaybe<Scalars['ID']['input']>;
  /** The entry of the ledger that shows it: from this side to the other. */
  exchange?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type DeliverAgreementItemPayload = {
  __typename?: 'DeliverAgreementItemPayload';
  /** The item as it is now; null when refused. */
  item: Maybe<AgreementItem>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which item and what about it. */
export type ConfirmAgreementItemInput = {
  /** The item. */
  item: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type ConfirmAgreementItemPayload = {
  __typename?: 'ConfirmAgreementItemPayload';
  /** The item as it is now; null when refused. */
  item: Maybe<AgreementItem>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which item and what about it. */
export type DisputeAgreementItemInput = {
  /** The item. */
  item: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type DisputeAgreementItemPayload = {
  __typename?: 'DisputeAgreementItemPayload';
  /** The item as it is now; null when refused. */
  item: Maybe<AgreementItem>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** What a unit and a community agreed to do for each other (契约化共建、共建协议). Needs a signed-in caller. */
export type CoBuildingAgreement = {
  __typename?: 'CoBuildingAgreement';
  /** Opaque id, `agr_…`. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Where it stands. */
  state: CoBuildingAgreementState;
  /** The unit. */
  unitSide: Maybe<ExchangeParty>;
  /** The community, street or compound. */
  communitySide: Maybe<ExchangeParty>;
  /** The community or street it lies in. */
  division: Maybe<Division>;
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The last day. */
  to: Scalars['Date']['output'];
  /** When it was drafted. */
  draftedAt: Scalars['DateTime']['output'];
  /** When the unit signed; null before. */
  unitSignedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the community, street or compound signed; null before. */
  communitySignedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the second signature brought it into force; null before. */
  inForceAt: Maybe<Scalars['DateTime']['output']>;
  /** When the community or street witnessed it; null where nobody did. */
  witnessedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it ended, was broken off or was renewed; null before. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The day by which both sides have to score the next year that was not reviewed; null where it is not in force. */
  reviewDueOn: Maybe<Scalars['Date']['output']>;
  /** The agreement that it renews. */
  renews: Maybe<CoBuildingAgreement>;
  /** What is promised, at most 50 items. */
  items: Array<AgreementItem>;
  /** The reviews, one for each year, at most 50. */
  reviews: Array<AgreementReview>;
  /** Its items counted. */
  fulfilment: AgreementItemStats;
  /** The steps the caller may take now, such as `sign` (可执行操作): the names of mutations without `CoBuildingAgreement`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹): what lies in the caller’s territory or line. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What a unit and a community agreed to do for each other (契约化共建、共建协议). Needs a signed-in caller. */
export type CoBuildingAgreementFulfilmentArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<AgreementItemStatsGroupBy>;
};

/** What a unit and a community agreed to do for each other (契约化共建、共建协议). Needs a signed-in caller. */
export type CoBuildingAgreementHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where an agreement stands. */
export type CoBuildingAgreementState =
  /** 起草 */
  | 'DRAFT'
  /** 一方已签 */
  | 'SIGNED_BY_ONE'
  /** 生效 */
  | 'IN_FORCE'
  /** 已评议 */
  | 'REVIEWED'
  /** 已续签 */
  | 'RENEWED'
  /** 到期 */
  | 'ENDED'
  /** 终止 */
  | 'TERMINATED';

/** The sides of an agreement. */
export type AgreementSide =
  /** 单位一方 */
  | 'UNIT'
  /** 社区一方 */
  | 'COMMUNITY';

/** What one side of an agreement promises the other (协议事项). Needs a signed-in caller. */
export type AgreementItem = {
  __typename?: 'AgreementItem';
  /** Opaque id, `agi_…`. */
  id: Scalars['ID']['output'];
  /** The agreement. */
  agreement: Maybe<CoBuildingAgreement>;
  /** Its number in the agreement, from 1. */
  number: Scalars['Int']['output'];
  /** Which side promises it. */
  side: AgreementSide;
  /** What it refers to. */
  kind: AgreementItemKind;
  /** What is promised. */
  text: Scalars['String']['output'];
  /** The need that it meets. */
  need: Maybe<Need>;
  /** The resource that it gives. */
  resource: Maybe<Resource>;
  /** The project that it is a part of. */
  project: Maybe<Project>;
  /** Until when. */
  dueOn: Scalars['Date']['output'];
  /** Where it stands. */
  state: AgreementItemState;
  /** Whether its day is over and it is not fulfilled, in an agreement that came into force (逾期). */
  overdue: Scalars['Boolean']['output'];
  /** When it was delivered; null before. */
  deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** When the other side confirmed it; null before. */
  fulfilledAt: Maybe<Scalars['DateTime']['output']>;
  /** The activity that shows it. */
  activity: Maybe<Activity>;
  /** The entry of the ledger that shows it. */
  exchange: Maybe<Exchange>;
  /** The steps the caller may take now, such as `deliver` (可执行操作): the names of mutations without `AgreementItem`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹): what lies in the caller’s territory or line. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What one side of an agreement promises the other (协议事项). Needs a signed-in caller. */
export type AgreementItemHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** What an item of an agreement refers to. */
export type AgreementItemKind =
  /** 需求 */
  | 'NEED'
  /** 资源 */
  | 'RESOURCE'
  /** 项目 */
  | 'PROJECT'
  /** 其他 */
  | 'OTHER';

/** Where an item of an agreement stands. */
export type AgreementItemState =
  /** 待履行 */
  | 'OPEN'
  /** 已履行,待确认 */
  | 'DELIVERED'
  /** 已确认 */
  | 'FULFILLED';

/** How the two sides found a year of an agreement (年度评议). Needs a signed-in caller. */
export type AgreementReview = {
  __typename?: 'AgreementReview';
  /** Opaque id, `arv_…`. */
  id: Scalars['ID']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
  /** How content the unit was with the other side, 1 to 5; null before. */
  byUnit: Maybe<Scalars['Int']['output']>;
  /** What the unit said. */
  unitComment: Maybe<Scalars['String']['output']>;
  /** How content the community, street or compound was with the unit, 1 to 5; null before. */
  byCommunity: Maybe<Scalars['Int']['output']>;
  /** What the community, street or compound said. */
  communityComment: Maybe<Scalars['String']['output']>;
};

/** Which agreements a list holds. */
export type CoBuildingAgreementWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<CoBuildingAgreementState>>;
  /** The unit with this id is a side. */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** The community, street or compound with this id is a side. */
  community?: InputMaybe<Scalars['ID']['input']>;
  /** In the division with this code or in a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** In force, and a year that is over was not reviewed by both sides in time. */
  reviewOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** An item is overdue, or none is. */
  itemOverdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How agreements of units with communities are sorted. */
export type CoBuildingAgreementOrder = {
  /** What to sort by. */
  field: CoBuildingAgreementOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What agreements of units with communities can be sorted by. */
export type CoBuildingAgreementOrderField = 'DRAFTED_AT' | 'TO' | 'ID';

/** A page of agreements of units with communities. */
export type CoBuildingAgreementConnection = {
  __typename?: 'CoBuildingAgreementConnection';
  /** The rows of this page with their cursors. */
  edges: Array<CoBuildingAgreementEdge>;
  /** The rows of this page. */
  nodes: Array<CoBuildingAgreement>;
  /** Where this page lies in the whole list. Needs a signed-in caller. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of agreements of units with communities with its cursor. Needs a signed-in caller. */
export type CoBuildingAgreementEdge = {
  __typename?: 'CoBuildingAgreementEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: CoBuildingAgreement;
};

/** Agreements counted (共建协议统计). */
export type AgreementStats = {
  __typename?: 'AgreementStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many agreements came into force, in agreements. */
  total: Scalars['Int']['output'];
  /** How many of these are in force now, in agreements. */
  inForce: Scalars['Int']['output'];
  /** How many ended with their last day, in agreements. */
  ended: Scalars['Int']['output'];
  /** How many were renewed, in agreements. */
  renewed: Scalars['Int']['output'];
  /** How many were broken off, in agreements. */
  terminated: Scalars['Int']['output'];
  /** How many in force have a year that was not reviewed by both sides in time, in agreements. */
  reviewOverdue: Scalars['Int']['output'];
  /** How many units have one, in units. */
  units: Scalars['Int']['output'];
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<AgreementStatsGroup>;
};

/** Agreements counted (共建协议统计), of one group (分组). */
export type AgreementStatsGroup = {
  __typename?: 'AgreementStatsGroup';
  /** The group: an enum value, an id, a code or a year. */
  key: Scalars['String']['output'];
  /** How many agreements came into force, in agreements. */
  total: Scalars['Int']['output'];
  /** How many of these are in force now, in agreements. */
  inForce: Scalars['Int']['output'];
  /** How many ended with their last day, in agreements. */
  ended: Scalars['Int']['output'];
  /** How many were renewed, in agreements. */
  renewed: Scalars['Int']['output'];
  /** How many were broken off, in agreements. */
  terminated: Scalars['Int']['output'];
  /** How many in force have a year that was not reviewed by both sides in time, in agreements. */
  reviewOverdue: Scalars['Int']['output'];
  /** How many units have one, in units. */
  units: Scalars['Int']['output'];
};

/** What they can be grouped by. */
export type AgreementStatsGroupBy =
  | 'STATE'
  /** By the id of the unit. */
  | 'UNIT'
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET'
  /** By the code of the community or street, 12 digits. */
  | 'COMMUNITY'
  /** By year of coming into force, `YYYY`. */
  | 'YEAR';

/** Items of agreements counted (履约统计). */
export type AgreementItemStats = {
  __typename?: 'AgreementItemStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many items, in items. */
  items: Scalars['Int']['output'];
  /** How many are fulfilled, in items. */
  fulfilled: Scalars['Int']['output'];
  /** How many of these were delivered after their day, in items. */
  fulfilledLate: Scalars['Int']['output'];
  /** How many are not fulfilled although their day is over, in items. */
  overdue: Scalars['Int']['output'];
  /** Those fulfilled as a share of those that are fulfilled or overdue, 0 to 1; null where there are none (履约率). */
  fulfilmentRate: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<AgreementItemStatsGroup>;
};

/** Items of agreements counted (履约统计), of one group (分组). */
export type AgreementItemStatsGroup = {
  __typename?: 'AgreementItemStatsGroup';
  /** The group: an enum value, an id, a code or a month. */
  key: Scalars['String']['output'];
  /** How many items, in items. */
  items: Scalars['Int']['output'];
  /** How many are fulfilled, in items. */
  fulfilled: Scalars['Int']['output'];
  /** How many of these were delivered after their day, in items. */
  fulfilledLate: Scalars['Int']['output'];
  /** How many are not fulfilled although their day is over, in items. */
  overdue: Scalars['Int']['output'];
  /** Those fulfilled as a share of those that are fulfilled or overdue, 0 to 1; null where there are none (履约率). */
  fulfilmentRate: Maybe<Scalars['Float']['output']>;
};

/** What they can be grouped by. */
export type AgreementItemStatsGroupBy =
  | 'SIDE'
  | 'KIND'
  /** By the id of the unit. */
  | 'UNIT'
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET'
  /** By the code of the community or street, 12 digits. */
  | 'COMMUNITY'
  /** By month of their day, `YYYY-MM`. */
  | 'MONTH';

/** What a unit opens, and when. */
export type FacilityOpeningContent = {
  /** What it is called, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** What it is. */
  kind: FacilityKind;
  /** Where it is, 1 to 200 characters. */
  place: Scalars['String']['input'];
  /** What to keep to, at most 2,000 characters. */
  rules?: InputMaybe<Scalars['String']['input']>;
  /** How many places each slot has, 1 to 10,000. */
  capacity: Scalars['Int']['input'];
  /** How long a slot is, 15 to 1,440 minutes. */
  slotMinutes: Scalars['Int']['input'];
  /** Whether it is a community home. */
  communityHome?: InputMaybe<Scalars['Boolean']['input']>;
  /** When in a week it is open, 1 to 50 times that do not overlap. */
  hours: Array<FacilityHoursContent>;
};

/** A time of a week. */
export type FacilityHoursContent = {
  /** The day of the week: 1 is Monday, 7 Sunday. */
  weekday: Scalars['Int']['input'];
  /** From, `HH:MM` by the city’s clock. */
  from: Scalars['String']['input'];
  /** To, `HH:MM`, up to `24:00`. */
  to: Scalars['String']['input'];
};

/** Whose facility, and what it is. */
export type OfferFacilityOpeningInput = {
  /** The unit, by its id. */
  unit: Scalars['ID']['input'];
  /** The community or street it lies in; where the unit is when left out. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** What is opened, and when. */
  content: FacilityOpeningContent;
};

/** What came of it. */
export type OfferFacilityOpeningPayload = {
  __typename?: 'OfferFacilityOpeningPayload';
  /** The facility as it is now; null when refused. */
  opening: Maybe<FacilityOpening>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which facility and what about it. */
export type ReviseFacilityOpeningInput = {
  /** The facility. */
  opening: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What is opened, and when. */
  content: FacilityOpeningContent;
};

/** What came of it. */
export type ReviseFacilityOpeningPayload = {
  __typename?: 'ReviseFacilityOpeningPayload';
  /** The facility as it is now; null when refused. */
  opening: Maybe<FacilityOpening>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which facility and what about it. */
export type OpenFacilityOpeningInput = {
  /** The facility. */
  opening: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type OpenFacilityOpeningPayload = {
  __typename?: 'OpenFacilityOpeningPayload';
  /** The facility as it is now; null when refused. */
  opening: Maybe<FacilityOpening>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which facility and what about it. */
export type SuspendFacilityOpeningInput = {
  /** The facility. */
  opening: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type SuspendFacilityOpeningPayload = {
  __typename?: 'SuspendFacilityOpeningPayload';
  /** The facility as it is now; null when refused. */
  opening: Maybe<FacilityOpening>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which facility and what about it. */
export type ResumeFacilityOpeningInput = {
  /** The facility. */
  opening: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type ResumeFacilityOpeningPayload = {
  __typename?: 'ResumeFacilityOpeningPayload';
  /** The facility as it is now; null when refused. */
  opening: Maybe<FacilityOpening>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which facility and what about it. */
export type WithdrawFacilityOpeningInput = {
  /** The facility. */
  opening: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type WithdrawFacilityOpeningPayload = {
  __typename?: 'WithdrawFacilityOpeningPayload';
  /** The facility as it is now; null when refused. */
  opening: Maybe<FacilityOpening>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which slot, and for whom. */
export type BookFacilityInput = {
  /** The slot. */
  slot: Scalars['ID']['input'];
  /** The community or street it is booked for; for oneself when left out. */
  community?: InputMaybe<Scalars['ID']['input']>;
  /** How many places: one for oneself. */
  places?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it. */
export type BookFacilityPayload = {
  __typename?: 'BookFacilityPayload';
  /** The booking as it is now; null when refused. */
  booking: Maybe<Booking>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which booking and what about it. */
export type SignInBookingInput = {
  /** The booking. */
  booking: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The code shown at the place. */
  code: Scalars['String']['input'];
};

/** What came of it. */
export type SignInBookingPayload = {
  __typename?: 'SignInBookingPayload';
  /** The booking as it is now; null when refused. */
  booking: Maybe<Booking>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which booking and what about it. */
export type CancelBookingInput = {
  /** The booking. */
  booking: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type CancelBookingPayload = {
  __typename?: 'CancelBookingPayload';
  /** The booking as it is now; null when refused. */
  booking: Maybe<Booking>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A facility that a unit opens to the people around it (单位设施开放). */
export type FacilityOpening = {
  __typename?: 'FacilityOpening';
  /** Opaque id, `fop_…`. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: FacilityKind;
  /** Where it stands. */
  state: FacilityOpeningState;
  /** The unit that opens it. */
  unit: Maybe<ExchangeParty>;
  /** The community or street it lies in. */
  division: Maybe<Division>;
  /** Where it is. */
  place: Scalars['String']['output'];
  /** What to keep to. */
  rules: Maybe<Scalars['String']['output']>;
  /** How many places each slot has, in places. */
  capacity: Scalars['Int']['output'];
  /** How long a slot is, in minutes. */
  slotMinutes: Scalars['Int']['output'];
  /** Whether it is a community home (社区之家). */
  communityHome: Scalars['Boolean']['output'];
  /** The code to show at the place, for whoever runs it. */
  signInCode: Maybe<Scalars['String']['output']>;
  /** When it was offered. */
  offeredAt: Scalars['DateTime']['output'];
  /** When it was opened; null before. */
  openedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was withdrawn; null before. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn. */
  withdrawalReason: Maybe<Scalars['String']['output']>;
  /** When in a week it is open, at most 50 times. */
  hours: Array<FacilityHours>;
  /** Its slots, laid out four weeks ahead. */
  slots: FacilitySlotConnection;
  /** Its bookings, for whoever runs it: not by whom. Needs a signed-in caller. */
  bookings: BookingConnection;
  /** How much of it was used. */
  useStats: FacilityUseStats;
  /** The steps the caller may take now, such as `suspend` (可执行操作): the names of mutations without `FacilityOpening`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹): what lies in the caller’s territory or line. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A facility that a unit opens to the people around it (单位设施开放). */
export type FacilityOpeningSlotsArgs = {
  where?: InputMaybe<FacilitySlotWhere>;
  orderBy?: InputMaybe<FacilitySlotOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A facility that a unit opens to the people around it (单位设施开放). */
export type FacilityOpeningBookingsArgs = {
  where?: InputMaybe<BookingWhere>;
  orderBy?: InputMaybe<BookingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A facility that a unit opens to the people around it (单位设施开放). */
export type FacilityOpeningUseStatsArgs = {
  period?: InputMaybe<Period>;
  groupBy?: InputMaybe<FacilityUseStatsGroupBy>;
};

/** A facility that a unit opens to the people around it (单位设施开放). */
export type FacilityOpeningHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** What a unit opens. */
export type FacilityKind =
  /** 体育场馆 */
  | 'SPORTS_GROUND'
  /** 停车场 */
  | 'PARKING'
  /** 会议室 */
  | 'MEETING_ROOM'
  /** 活动室 */
  | 'ACTIVITY_ROOM'
  /** 图书阅览室 */
  | 'READING_ROOM'
  /** 食堂 */
  | 'CANTEEN'
  /** 其他 */
  | 'OTHER';

/** Where an opened facility stands. */
export type FacilityOpeningState =
  /** 已提供,待开放 */
  | 'OFFERED'
  /** 开放 */
  | 'OPEN'
  /** 暂停开放 */
  | 'SUSPENDED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** A time of a week at which a facility is open (开放时间). */
export type FacilityHours = {
  __typename?: 'FacilityHours';
  /** Opaque id, `fhr_…`. */
  id: Scalars['ID']['output'];
  /** The day of the week: 1 is Monday, 7 Sunday. */
  weekday: Scalars['Int']['output'];
  /** From, `HH:MM` by the city’s clock. */
  from: Scalars['String']['output'];
  /** To, `HH:MM`, up to `24:00`. */
  to: Scalars['String']['output'];
};

/** A part of a facility’s hours that is booked at a time (时段). */
export type FacilitySlot = {
  __typename?: 'FacilitySlot';
  /** Opaque id, `slt_…`. */
  id: Scalars['ID']['output'];
  /** The facility. */
  opening: Maybe<FacilityOpening>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** How many places it has, in places. */
  capacity: Scalars['Int']['output'];
  /** How many of these can be booked, in places; 0 where it was called off. */
  free: Scalars['Int']['output'];
  /** Whether it was called off, because the facility was suspended or withdrawn. */
  calledOff: Scalars['Boolean']['output'];
};

/** A slot that somebody has booked (预约). By whom a resident’s is, is no field, no filter and no order. Needs a signed-in caller. */
export type Booking = {
  __typename?: 'Booking';
  /** Opaque id, `bkg_…`. */
  id: Scalars['ID']['output'];
  /** The facility. */
  opening: Maybe<FacilityOpening>;
  /** The slot. */
  slot: Maybe<FacilitySlot>;
  /** The community or street that booked; null where somebody booked for themselves. */
  community: Maybe<ExchangeParty>;
  /** How many places, in places. */
  places: Scalars['Int']['output'];
  /** Where it stands. */
  state: BookingState;
  /** When it was booked. */
  bookedAt: Scalars['DateTime']['output'];
  /** The steps the caller may take now, such as `cancel` (可执行操作): the names of mutations without `Booking`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹): never by whose account it was. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A slot that somebody has booked (预约). By whom a resident’s is, is no field, no filter and no order. Needs a signed-in caller. */
export type BookingHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a booking stands. */
export type BookingState =
  /** 已预约 */
  | 'BOOKED'
  /** 已签到 */
  | 'ATTENDED'
  /** 未到 */
  | 'NO_SHOW'
  /** 已取消 */
  | 'CANCELLED';

/** Which facilities a list holds. */
export type FacilityOpeningWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<FacilityOpeningState>>;
  /** Any of these kinds. */
  kind?: InputMaybe<Array<FacilityKind>>;
  /** The unit with this id opens it. */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** In the division with this code or in a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Community homes, or no community homes. */
  communityHome?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Which slots a list holds. */
export type FacilitySlotWhere = {
  /** Beginning at this moment or later. */
  startsFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Beginning before this moment. */
  startsBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** With places to book, or without. */
  free?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which bookings a list holds. */
export type BookingWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<BookingState>>;
};

/** How opened facilities are sorted. */
export type FacilityOpeningOrder = {
  /** What to sort by. */
  field: FacilityOpeningOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What opened facilities can be sorted by. */
export type FacilityOpeningOrderField = 'OFFERED_AT' | 'ID';

/** A page of opened facilities. */
export type FacilityOpeningConnection = {
  __typename?: 'FacilityOpeningConnection';
  /** The rows of this page with their cursors. */
  edges: Array<FacilityOpeningEdge>;
  /** The rows of this page. */
  nodes: Array<FacilityOpening>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of opened facilities with its cursor. */
export type FacilityOpeningEdge = {
  __typename?: 'FacilityOpeningEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: FacilityOpening;
};

/** How slots are sorted. */
export type FacilitySlotOrder = {
  /** What to sort by. */
  field: FacilitySlotOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What slots can be sorted by. */
export type FacilitySlotOrderField = 'STARTS_AT' | 'ID';

/** A page of slots. */
export type FacilitySlotConnection = {
  __typename?: 'FacilitySlotConnection';
  /** The rows of this page with their cursors. */
  edges: Array<FacilitySlotEdge>;
  /** The rows of this page. */
  nodes: Array<FacilitySlot>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of slots with its cursor. */
export type FacilitySlotEdge = {
  __typename?: 'FacilitySlotEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: FacilitySlot;
};

/** How bookings are sorted. */
export type BookingOrder = {
  /** What to sort by. */
  field: BookingOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What bookings can be sorted by. */
export type BookingOrderField = 'BOOKED_AT' | 'ID';

/** A page of bookings. */
export type BookingConnection = {
  __typename?: 'BookingConnection';
  /** The rows of this page with their cursors. */
  edges: Array<BookingEdge>;
  /** The rows of this page. */
  nodes: Array<Booking>;
  /** Where this page lies in the whole list. Needs a signed-in caller. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of bookings with its cursor. Needs a signed-in caller. */
export type BookingEdge = {
  __typename?: 'BookingEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Booking;
};

/** Opened facilities counted (设施开放统计). */
export type FacilityOpeningStats = {
  __typename?: 'FacilityOpeningStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many were offered, in facilities. */
  total: Scalars['Int']['output'];
  /** How many are open now, in facilities. */
  open: Scalars['Int']['output'];
  /** How many are suspended now, in facilities. */
  suspended: Scalars['Int']['output'];
  /** How many were withdrawn (撤回), in facilities. */
  withdrawn: Scalars['Int']['output'];
  /** How many are community homes that are open or suspended, in facilities. */
  communityHomes: Scalars['Int']['output'];
  /** How many units offered them, in units. */
  units: Scalars['Int']['output'];
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<FacilityOpeningStatsGroup>;
};

/** Opened facilities counted (设施开放统计), of one group (分组). */
export type FacilityOpeningStatsGroup = {
  __typename?: 'FacilityOpeningStatsGroup';
  /** The group: an enum value, an id or a code. */
  key: Scalars['String']['output'];
  /** How many were offered, in facilities. */
  total: Scalars['Int']['output'];
  /** How many are open now, in facilities. */
  open: Scalars['Int']['output'];
  /** How many are suspended now, in facilities. */
  suspended: Scalars['Int']['output'];
  /** How many were withdrawn (撤回), in facilities. */
  withdrawn: Scalars['Int']['output'];
  /** How many are community homes that are open or suspended, in facilities. */
  communityHomes: Scalars['Int']['output'];
  /** How many units offered them, in units. */
  units: Scalars['Int']['output'];
};

/** What they can be grouped by. */
export type FacilityOpeningStatsGroupBy =
  | 'KIND'
  | 'STATE'
  /** By the id of the unit. */
  | 'UNIT'
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET'
  /** By the code of the community or street, 12 digits. */
  | 'COMMUNITY';

/** The use of opened facilities (使用率统计). */
export type FacilityUseStats = {
  __typename?: 'FacilityUseStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many slots began, in slots. */
  slots: Scalars['Int']['output'];
  /** How many places they had, in places. */
  places: Scalars['Int']['output'];
  /** How many of these were booked to the end, in places. */
  booked: Scalars['Int']['output'];
  /** How many of these were used by whoever signed in, in places. */
  attended: Scalars['Int']['output'];
  /** Places used as a share of the places there were, 0 to 1; null where there were none (使用率). */
  useRate: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<FacilityUseStatsGroup>;
};

/** The use of opened facilities (使用率统计), of one group (分组). */
export type FacilityUseStatsGroup = {
  __typename?: 'FacilityUseStatsGroup';
  /** The group: an enum value, an id, a code or a month. */
  key: Scalars['String']['output'];
  /** How many slots began, in slots. */
  slots: Scalars['Int']['output'];
  /** How many places they had, in places. */
  places: Scalars['Int']['output'];
  /** How many of these were booked to the end, in places. */
  booked: Scalars['Int']['output'];
  /** How many of these were used by whoever signed in, in places. */
  attended: Scalars['Int']['output'];
  /** Places used as a share of the places there were, 0 to 1; null where there were none (使用率). */
  useRate: Maybe<Scalars['Float']['output']>;
};

/** What they can be grouped by. */
export type FacilityUseStatsGroupBy =
  | 'KIND'
  /** By the id of the unit. */
  | 'UNIT'
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET'
  /** By the code of the community or street, 12 digits. */
  | 'COMMUNITY'
  /** By month, `YYYY-MM`. */
  | 'MONTH';

/** Where the caller volunteers. */
export type RegisterAsVolunteerInput = {
  /** The community. */
  division: Scalars['ID']['input'];
};

/** What came of it. */
export type RegisterAsVolunteerPayload = {
  __typename?: 'RegisterAsVolunteerPayload';
  /** The registration as it is now; null when refused. */
  registration: Maybe<VolunteerRegistration>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which registration and what about it. */
export type VerifyVolunteerRegistrationInput = {
  /** The registration. */
  registration: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Whether the community has seen that this is a Party member, who then takes part as one. Nobody writes down which. */
  partyMember?: Scalars['Boolean']['input'];
};

/** What came of it. */
export type VerifyVolunteerRegistrationPayload = {
  __typename?: 'VerifyVolunteerRegistrationPayload';
  /** The registration as it is now; null when refused. */
  registration: Maybe<VolunteerRegistration>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which registration and what about it. */
export type EndVolunteerRegistrationInput = {
  /** The registration. */
  registration: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of it. */
export type EndVolunteerRegistrationPayload = {
  __typename?: 'EndVolunteerRegistrationPayload';
  /** The registration as it is now; null when refused. */
  registration: Maybe<VolunteerRegistration>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which station, and who gives it room. */
export type OpenVolunteerStationInput = {
  /** What it is called, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Who gives it room. */
  hostKind: StationHostKind;
  /** The host: the code of a community, the id of a building, or that of the enterprise or agency. */
  host: Scalars['ID']['input'];
  /** The hub organization that it belongs to: the id of a unit. */
  hub?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is, 1 to 200 characters. */
  place: Scalars['String']['input'];
};

/** What came of it. */
export type OpenVolunteerStationPayload = {
  __typename?: 'OpenVolunteerStationPayload';
  /** The station as it is now; null when refused. */
  station: Maybe<VolunteerStation>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which station, and who gives it room from now on. */
export type MoveVolunteerStationInput = {
  /** The station. */
  station: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Who gives it room. */
  hostKind: StationHostKind;
  /** The host: the code of a community, the id of a building, or that of the enterprise or agency. */
  host: Scalars['ID']['input'];
  /** The hub organization that it belongs to: the id of a unit. */
  hub?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is, 1 to 200 characters. */
  place: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type MoveVolunteerStationPayload = {
  __typename?: 'MoveVolunteerStationPayload';
  /** The station as it is now; null when refused. */
  station: Maybe<VolunteerStation>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which station, and why. */
export type CloseVolunteerStationInput = {
  /** The station. */
  station: Scalars['ID']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type CloseVolunteerStationPayload = {
  __typename?: 'CloseVolunteerStationPayload';
  /** The station as it is now; null when refused. */
  station: Maybe<VolunteerStation>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Where people volunteer (志愿服务站), with who gives it room. */
export type VolunteerStation = {
  __typename?: 'VolunteerStation';
  /** Opaque id, `vst_…`. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Who gives it room. */
  hostKind: StationHostKind;
  /** The enterprise or social work agency that gives it room, where one does. */
  unit: Maybe<Unit>;
  /** The building that it is in, where one gives it room. */
  building: Maybe<Building>;
  /** The hub organization of volunteers that it belongs to (枢纽型志愿组织). */
  hub: Maybe<Unit>;
  /** The community or street it lies in. */
  division: Maybe<Division>;
  /** Where it is. */
  place: Scalars['String']['output'];
  /** When it was opened. */
  openedOn: Scalars['Date']['output'];
  /** Where it stands. */
  state: VolunteerStationState;
  /** When it was closed; null while it is open. */
  closedOn: Maybe<Scalars['Date']['output']>;
  /** The steps the caller may take now, such as `move` (可执行操作): the names of mutations without `VolunteerStation`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹): what lies in the caller’s territory. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Where people volunteer (志愿服务站), with who gives it room. */
export type VolunteerStationHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a volunteer station stands. */
export type VolunteerStationState =
  /** 开放 */
  | 'OPEN'
  /** 已关闭 */
  | 'CLOSED';

/** Who gives a volunteer station room. */
export type StationHostKind =
  /** 社区 */
  | 'COMMUNITY'
  /** 商务楼宇 */
  | 'BUILDING'
  /** 大型非公企业 */
  | 'ENTERPRISE'
  /** 社工机构 */
  | 'SOCIAL_WORK_AGENCY';

/** That somebody registered as a volunteer under their real name (实名注册). Whose it is, is no field, no filter and no order. Needs a signed-in caller. */
export type VolunteerRegistration = {
  __typename?: 'VolunteerRegistration';
  /** Opaque id, `vrg_…`: what a volunteer shows the community to be verified. */
  id: Scalars['ID']['output'];
  /** The community. */
  division: Maybe<Division>;
  /** Where it stands. */
  state: VolunteerRegistrationState;
  /** When it was made. */
  registeredAt: Scalars['DateTime']['output'];
  /** When the identity was verified; null before. */
  verifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether the community has seen that it is a Party member’s. */
  partyMember: Scalars['Boolean']['output'];
  /** The steps the caller may take now, such as `verify` (可执行操作): the names of mutations without `VolunteerRegistration`. A step may still be refused for what it needs. */
  actions: Array<Scalars['String']['output']>;
  /** Everything that happened to it, oldest first (全程痕迹): never by whose account it was. */
  history: TraceEntryConnection;
  /** Rises by one with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** That somebody registered as a volunteer under their real name (实名注册). Whose it is, is no field, no filter and no order. Needs a signed-in caller. */
export type VolunteerRegistrationHistoryArgs = {
  where?: InputMaybe<TraceEntryWhere>;
  orderBy?: InputMaybe<TraceEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a registration stands. */
export type VolunteerRegistrationState =
  /** 已注册 */
  | 'REGISTERED'
  /** 已实名 */
  | 'VERIFIED'
  /** 已注销 */
  | 'ENDED';

/** A building (楼栋). */
export type Building = {
  __typename?: 'Building';
  id: Scalars['ID']['output'];
  /** The volunteer stations in it. */
  volunteerStations: Maybe<VolunteerStationConnection>;
};

/** A building (楼栋). */
export type BuildingVolunteerStationsArgs = {
  where?: InputMaybe<VolunteerStationWhere>;
  orderBy?: InputMaybe<VolunteerStationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Which stations a list holds. */
export type VolunteerStationWhere = {
  /** Any of these kinds of hosts. */
  hostKind?: InputMaybe<Array<StationHostKind>>;
  /** In the division with this code or in a part of it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Belonging to the hub with this id. */
  hub?: InputMaybe<Scalars['ID']['input']>;
  /** Open, or closed. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Which registrations a list holds. */
export type VolunteerRegistrationWhere = {
  /** Any of these states. */
  state?: InputMaybe<Array<VolunteerRegistrationState>>;
};

/** How volunteer stations are sorted. */
export type VolunteerStationOrder = {
  /** What to sort by. */
  field: VolunteerStationOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What volunteer stations can be sorted by. */
export type VolunteerStationOrderField = 'NAME' | 'ID';

/** A page of volunteer stations. */
export type VolunteerStationConnection = {
  __typename?: 'VolunteerStationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<VolunteerStationEdge>;
  /** The rows of this page. */
  nodes: Array<VolunteerStation>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of volunteer stations with its cursor. */
export type VolunteerStationEdge = {
  __typename?: 'VolunteerStationEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: VolunteerStation;
};

/** How registrations are sorted. */
export type VolunteerRegistrationOrder = {
  /** What to sort by. */
  field: VolunteerRegistrationOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What registrations can be sorted by. */
export type VolunteerRegistrationOrderField = 'REGISTERED_AT' | 'ID';

/** A page of registrations. */
export type VolunteerRegistrationConnection = {
  __typename?: 'VolunteerRegistrationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<VolunteerRegistrationEdge>;
  /** The rows of this page. */
  nodes: Array<VolunteerRegistration>;
  /** Where this page lies in the whole list. Needs a signed-in caller. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under the same filter, in rows. Counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A row of registrations with its cursor. Needs a signed-in caller. */
export type VolunteerRegistrationEdge = {
  __typename?: 'VolunteerRegistrationEdge';
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: VolunteerRegistration;
};

/** Communities with a volunteer station, out of all (志愿服务站覆盖率). Stations of enterprises and agencies that are known by their street only are not among them. */
export type VolunteerStationCoverage = {
  __typename?: 'VolunteerStationCoverage';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** Communities and villages with an open station of their own or of another host in them, in communities. */
  covered: Scalars['Int']['output'];
  /** All communities and villages in the division today, in communities; null where the service that knows is down. */
  communities: Maybe<Scalars['Int']['output']>;
  /** How many percent of the communities have one; null where there are none. */
  coverage: Maybe<Scalars['Float']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<VolunteerStationCoverageGroup>;
};

/** Communities with a volunteer station of one kind of host (按承办主体的覆盖率). */
export type VolunteerStationCoverageGroup = {
  __typename?: 'VolunteerStationCoverageGroup';
  /** The group: an enum value. */
  key: Scalars['String']['output'];
  /** Communities and villages with an open station of their own or of another host in them, in communities. */
  covered: Scalars['Int']['output'];
  /** All communities and villages in the division today, in communities; null where the service that knows is down. */
  communities: Maybe<Scalars['Int']['output']>;
  /** How many percent of the communities have one; null where there are none. */
  coverage: Maybe<Scalars['Float']['output']>;
};

/** What the communities with a station can be grouped by. */
export type VolunteerStationCoverageGroupBy =
  /** 按承办主体 */
  'HOST_KIND';

/** Volunteer stations counted (志愿服务站统计). */
export type VolunteerStationStats = {
  __typename?: 'VolunteerStationStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many stations are open, in stations. */
  total: Scalars['Int']['output'];
  /** How many hosts have one: communities, buildings, enterprises and agencies, in hosts (覆盖). */
  hosts: Scalars['Int']['output'];
  /** In how many communities and streets there is one, in divisions. */
  communities: Scalars['Int']['output'];
  /** How many belong to a hub organization, in stations. */
  ofHubs: Scalars['Int']['output'];
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<VolunteerStationStatsGroup>;
};

/** Volunteer stations counted (志愿服务站统计), of one group (分组). */
export type VolunteerStationStatsGroup = {
  __typename?: 'VolunteerStationStatsGroup';
  /** The group: an enum value, an id or a code. */
  key: Scalars['String']['output'];
  /** How many stations are open, in stations. */
  total: Scalars['Int']['output'];
  /** How many hosts have one: communities, buildings, enterprises and agencies, in hosts (覆盖). */
  hosts: Scalars['Int']['output'];
  /** In how many communities and streets there is one, in divisions. */
  communities: Scalars['Int']['output'];
  /** How many belong to a hub organization, in stations. */
  ofHubs: Scalars['Int']['output'];
};

/** What they can be grouped by. */
export type VolunteerStationStatsGroupBy =
  /** By who gives it room. */
  | 'HOST_KIND'
  /** By the id of the hub; `NONE` for those without. */
  | 'HUB'
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET'
  /** By the code of the community or street, 12 digits. */
  | 'COMMUNITY';

/** Registered volunteers counted (注册志愿者统计). A figure is null when it rests on fewer than five people and you may not see them. */
export type RegisteredVolunteerStats = {
  __typename?: 'RegisteredVolunteerStats';
  /** What was counted, in words. */
  base: Scalars['String']['output'];
  /** When it was counted: as the question came, or earlier where the deployment keeps figures that take long to count. */
  computedAt: Scalars['DateTime']['output'];
  /** How many people are registered, in people. */
  registered: Maybe<Scalars['Int']['output']>;
  /** Of how many of these the identity was verified, in people. */
  verified: Maybe<Scalars['Int']['output']>;
  /** The same by group, largest first; empty when no `groupBy` was given, at most 1,000 groups. */
  groups: Array<RegisteredVolunteerStatsGroup>;
};

/** Registered volunteers counted (注册志愿者统计). A figure is null when it rests on fewer than five people and you may not see them, of one group (分组). */
export type RegisteredVolunteerStatsGroup = {
  __typename?: 'RegisteredVolunteerStatsGroup';
  /** The group: a code or a month. */
  key: Scalars['String']['output'];
  /** How many people are registered, in people. */
  registered: Maybe<Scalars['Int']['output']>;
  /** Of how many of these the identity was verified, in people. */
  verified: Maybe<Scalars['Int']['output']>;
};

/** What they can be grouped by. */
export type RegisteredVolunteerStatsGroupBy =
  /** By district code, 12 digits. */
  | 'DISTRICT'
  /** By street code, 12 digits. */
  | 'STREET'
  /** By the code of the community or street, 12 digits. */
  | 'COMMUNITY'
  /** By month, `YYYY-MM`. */
  | 'MONTH';

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
  SignUp: SignUp;
  Division: Division;
  PartyOrganization: PartyOrganization;
  Member: Member;
  Evaluation: Evaluation;
  Unit: Unit;
  Grid: Grid;
  ExchangeCategory: ExchangeCategory;
  ExchangeParty: ExchangeParty;
  Need: Need;
  Resource: Resource;
  Project: Project;
  Claim: Claim;
  Compound: Compound;
  Exchange: Exchange;
  CoBuildingAgreement: CoBuildingAgreement;
  AgreementItem: AgreementItem;
  FacilityOpening: FacilityOpening;
  FacilitySlot: FacilitySlot;
  Booking: Booking;
  VolunteerStation: VolunteerStation;
  VolunteerRegistration: VolunteerRegistration;
  Building: Building;
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
  SignUp: { __typename: 'SignUp' } & GraphQLRecursivePick<FederationTypes['SignUp'], { id: true }>;
  Division: { __typename: 'Division' } & GraphQLRecursivePick<FederationTypes['Division'], { code: true }> &
    (
      Record<PropertyKey, never> | GraphQLRecursivePick<FederationTypes['Division'], { communityCount: true }>
    );
  PartyOrganization: { __typename: 'PartyOrganization' } & GraphQLRecursivePick<
    FederationTypes['PartyOrganization'],
    { id: true }
  >;
  Member: { __typename: 'Member' } & GraphQLRecursivePick<FederationTypes['Member'], { id: true }>;
  Evaluation: { __typename: 'Evaluation' } & GraphQLRecursivePick<
    FederationTypes['Evaluation'],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes['Evaluation'],
          { year: true; unit: { id: true }; division: { code: true } }
        >
    );
  Unit: { __typename: 'Unit' } & GraphQLRecursivePick<FederationTypes['Unit'], { id: true }>;
  Grid: { __typename: 'Grid' } & GraphQLRecursivePick<FederationTypes['Grid'], { id: true }>;
  ExchangeCategory: { __typename: 'ExchangeCategory' } & GraphQLRecursivePick<
    FederationTypes['ExchangeCategory'],
    { code: true }
  >;
  ExchangeParty: { __typename: 'ExchangeParty' } & GraphQLRecursivePick<
    FederationTypes['ExchangeParty'],
    { id: true }
  >;
  Need: { __typename: 'Need' } & GraphQLRecursivePick<FederationTypes['Need'], { id: true }>;
  Resource: { __typename: 'Resource' } & GraphQLRecursivePick<FederationTypes['Resource'], { id: true }>;
  Project: { __typename: 'Project' } & GraphQLRecursivePick<FederationTypes['Project'], { id: true }>;
  Claim: { __typename: 'Claim' } & GraphQLRecursivePick<FederationTypes['Claim'], { id: true }>;
  Compound: { __typename: 'Compound' } & GraphQLRecursivePick<FederationTypes['Compound'], { id: true }>;
  Exchange: { __typename: 'Exchange' } & GraphQLRecursivePick<FederationTypes['Exchange'], { id: true }>;
  CoBuildingAgreement: { __typename: 'CoBuildingAgreement' } & GraphQLRecursivePick<
    FederationTypes['CoBuildingAgreement'],
    { id: true }
  >;
  AgreementItem: { __typename: 'AgreementItem' } & GraphQLRecursivePick<
    FederationTypes['AgreementItem'],
    { id: true }
  >;
  FacilityOpening: { __typename: 'FacilityOpening' } & GraphQLRecursivePick<
    FederationTypes['FacilityOpening'],
    { id: true }
  >;
  FacilitySlot: { __typename: 'FacilitySlot' } & GraphQLRecursivePick<
    FederationTypes['FacilitySlot'],
    { id: true }
  >;
  Booking: { __typename: 'Booking' } & GraphQLRecursivePick<FederationTypes['Booking'], { id: true }>;
  VolunteerStation: { __typename: 'VolunteerStation' } & GraphQLRecursivePick<
    FederationTypes['VolunteerStation'],
    { id: true }
  >;
  VolunteerRegistration: { __typename: 'VolunteerRegistration' } & GraphQLRecursivePick<
    FederationTypes['VolunteerRegistration'],
    { id: true }
  >;
  Building: { __typename: 'Building' } & GraphQLRecursivePick<FederationTypes['Building'], { id: true }>;
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
  DraftNeedInput: DraftNeedInput;
  DraftNeedPayload: ResolverTypeWrapper<
    Omit<DraftNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }
  >;
  ReviseNeedInput: ReviseNeedInput;
  ReviseNeedPayload: ResolverTypeWrapper<
    Omit<ReviseNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }
  >;
  SubmitNeedInput: SubmitNeedInput;
  SubmitNeedPayload: ResolverTypeWrapper<
    Omit<SubmitNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }
  >;
  ListNeedInput: ListNeedInput;
  ListNeedPayload: ResolverTypeWrapper<
    Omit<ListNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }
  >;
  ReturnNeedInput: ReturnNeedInput;
  ReturnNeedPayload: ResolverTypeWrapper<
    Omit<ReturnNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }
  >;
  WithdrawNeedInput: WithdrawNeedInput;
  WithdrawNeedPayload: ResolverTypeWrapper<
    Omit<WithdrawNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }
  >;
  ClaimNeedInput: ClaimNeedInput;
  ClaimNeedPayload: ResolverTypeWrapper<
    Omit<ClaimNeedPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }
  >;
  DraftResourceInput: DraftResourceInput;
  DraftResourcePayload: ResolverTypeWrapper<
    Omit<DraftResourcePayload, 'resource'> & { resource?: Maybe<ResolversTypes['Resource']> }
  >;
  ReviseResourceInput: ReviseResourceInput;
  ReviseResourcePayload: ResolverTypeWrapper<
    Omit<ReviseResourcePayload, 'resource'> & { resource?: Maybe<ResolversTypes['Resource']> }
  >;
  SubmitResourceInput: SubmitResourceInput;
  SubmitResourcePayload: ResolverTypeWrapper<
    Omit<SubmitResourcePayload, 'resource'> & { resource?: Maybe<ResolversTypes['Resource']> }
  >;
  ListResourceInput: ListResourceInput;
  ListResourcePayload: ResolverTypeWrapper<
    Omit<ListResourcePayload, 'resource'> & { resource?: Maybe<ResolversTypes['Resource']> }
  >;
  ReturnResourceInput: ReturnResourceInput;
  ReturnResourcePayload: ResolverTypeWrapper<
    Omit<ReturnResourcePayload, 'resource'> & { resource?: Maybe<ResolversTypes['Resource']> }
  >;
  WithdrawResourceInput: WithdrawResourceInput;
  WithdrawResourcePayload: ResolverTypeWrapper<
    Omit<WithdrawResourcePayload, 'resource'> & { resource?: Maybe<ResolversTypes['Resource']> }
  >;
  ClaimResourceInput: ClaimResourceInput;
  ClaimResourcePayload: ResolverTypeWrapper<
    Omit<ClaimResourcePayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }
  >;
  DraftProjectInput: DraftProjectInput;
  DraftProjectPayload: ResolverTypeWrapper<
    Omit<DraftProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }
  >;
  ReviseProjectInput: ReviseProjectInput;
  ReviseProjectPayload: ResolverTypeWrapper<
    Omit<ReviseProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }
  >;
  SubmitProjectInput: SubmitProjectInput;
  SubmitProjectPayload: ResolverTypeWrapper<
    Omit<SubmitProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }
  >;
  ListProjectInput: ListProjectInput;
  ListProjectPayload: ResolverTypeWrapper<
    Omit<ListProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }
  >;
  ReturnProjectInput: ReturnProjectInput;
  ReturnProjectPayload: ResolverTypeWrapper<
    Omit<ReturnProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }
  >;
  WithdrawProjectInput: WithdrawProjectInput;
  WithdrawProjectPayload: ResolverTypeWrapper<
    Omit<WithdrawProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }
  >;
  ClaimProjectInput: ClaimProjectInput;
  ClaimProjectPayload: ResolverTypeWrapper<
    Omit<ClaimProjectPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }
  >;
  ApproveClaimInput: ApproveClaimInput;
  ApproveClaimPayload: ResolverTypeWrapper<
    Omit<ApproveClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }
  >;
  DeclineClaimInput: DeclineClaimInput;
  DeclineClaimPayload: ResolverTypeWrapper<
    Omit<DeclineClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }
  >;
  WithdrawClaimInput: WithdrawClaimInput;
  WithdrawClaimPayload: ResolverTypeWrapper<
    Omit<WithdrawClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }
  >;
  StartClaimInput: StartClaimInput;
  StartClaimPayload: ResolverTypeWrapper<
    Omit<StartClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }
  >;
  DeliverClaimInput: DeliverClaimInput;
  DeliverClaimPayload: ResolverTypeWrapper<
    Omit<DeliverClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }
  >;
  ConfirmClaimInput: ConfirmClaimInput;
  ConfirmClaimPayload: ResolverTypeWrapper<
    Omit<ConfirmClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }
  >;
  DisputeClaimInput: DisputeClaimInput;
  DisputeClaimPayload: ResolverTypeWrapper<
    Omit<DisputeClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }
  >;
  SettleClaimInput: SettleClaimInput;
  SettleClaimPayload: ResolverTypeWrapper<
    Omit<SettleClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }
  >;
  RateClaimInput: RateClaimInput;
  RateClaimPayload: ResolverTypeWrapper<
    Omit<RateClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }
  >;
  GiveUpClaimInput: GiveUpClaimInput;
  GiveUpClaimPayload: ResolverTypeWrapper<
    Omit<GiveUpClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }
  >;
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
  SignUp: ResolverTypeWrapper<string>;
  SignUpState: SignUpState;
  SignUpWhere: SignUpWhere;
  SignUpOrder: SignUpOrder;
  SignUpOrderField: SignUpOrderField;
  SignUpConnection: ResolverTypeWrapper<
    Omit<SignUpConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['SignUpEdge']>;
      nodes: Array<ResolversTypes['SignUp']>;
    }
  >;
  SignUpEdge: ResolverTypeWrapper<Omit<SignUpEdge, 'node'> & { node: ResolversTypes['SignUp'] }>;
  PlanActivityInput: PlanActivityInput;
  PlanActivityPayload: ResolverTypeWrapper<
    Omit<PlanActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }
  >;
  OpenActivityInput: OpenActivityInput;
  OpenActivityPayload: ResolverTypeWrapper<
    Omit<OpenActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }
  >;
  StartActivityInput: StartActivityInput;
  StartActivityPayload: ResolverTypeWrapper<
    Omit<StartActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }
  >;
  EndActivityInput: EndActivityInput;
  EndActivityPayload: ResolverTypeWrapper<
    Omit<EndActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }
  >;
  SettleActivityInput: SettleActivityInput;
  SettleActivityPayload: ResolverTypeWrapper<
    Omit<SettleActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }
  >;
  CancelActivityInput: CancelActivityInput;
  CancelActivityPayload: ResolverTypeWrapper<
    Omit<CancelActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }
  >;
  SignUpForActivityInput: SignUpForActivityInput;
  SignUpForActivityPayload: ResolverTypeWrapper<
    Omit<SignUpForActivityPayload, 'signUp'> & { signUp?: Maybe<ResolversTypes['SignUp']> }
  >;
  CancelSignUpInput: CancelSignUpInput;
  CancelSignUpPayload: ResolverTypeWrapper<
    Omit<CancelSignUpPayload, 'signUp'> & { signUp?: Maybe<ResolversTypes['SignUp']> }
  >;
  SignInToActivityInput: SignInToActivityInput;
  SignInToActivityPayload: ResolverTypeWrapper<
    Omit<SignInToActivityPayload, 'signUp'> & { signUp?: Maybe<ResolversTypes['SignUp']> }
  >;
  SignOutOfActivityInput: SignOutOfActivityInput;
  SignOutOfActivityPayload: ResolverTypeWrapper<
    Omit<SignOutOfActivityPayload, 'signUp'> & { signUp?: Maybe<ResolversTypes['SignUp']> }
  >;
  CorrectParticipationInput: CorrectParticipationInput;
  CorrectParticipationPayload: ResolverTypeWrapper<
    Omit<CorrectParticipationPayload, 'participation'> & {
      participation?: Maybe<ResolversTypes['Participation']>;
    }
  >;
  Period: Period;
  VolunteerStats: ResolverTypeWrapper<VolunteerStats>;
  ServiceGroupBy: ServiceGroupBy;
  ServiceStats: ResolverTypeWrapper<ServiceStats>;
  ServiceStatsGroup: ResolverTypeWrapper<ServiceStatsGroup>;
  Division: ResolverTypeWrapper<string>;
  PartyOrganization: ResolverTypeWrapper<string>;
  Member: ResolverTypeWrapper<string>;
  Evaluation: ResolverTypeWrapper<string>;
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
  ExchangeItemContent: ExchangeItemContent;
  ExchangeItemState: ExchangeItemState;
  ExchangeCategory: ResolverTypeWrapper<string>;
  ExchangeCategoryWhere: ExchangeCategoryWhere;
  ExchangeCategoryOrder: ExchangeCategoryOrder;
  ExchangeCategoryOrderField: ExchangeCategoryOrderField;
  ExchangeCategoryConnection: ResolverTypeWrapper<
    Omit<ExchangeCategoryConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ExchangeCategoryEdge']>;
      nodes: Array<ResolversTypes['ExchangeCategory']>;
    }
  >;
  ExchangeCategoryEdge: ResolverTypeWrapper<
    Omit<ExchangeCategoryEdge, 'node'> & { node: ResolversTypes['ExchangeCategory'] }
  >;
  ExchangePartyKind: ExchangePartyKind;
  ExchangeParty: ResolverTypeWrapper<string>;
  ExchangePartyWhere: ExchangePartyWhere;
  ExchangePartyOrder: ExchangePartyOrder;
  ExchangePartyOrderField: ExchangePartyOrderField;
  ExchangePartyConnection: ResolverTypeWrapper<
    Omit<ExchangePartyConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ExchangePartyEdge']>;
      nodes: Array<ResolversTypes['ExchangeParty']>;
    }
  >;
  ExchangePartyEdge: ResolverTypeWrapper<
    Omit<ExchangePartyEdge, 'node'> & { node: ResolversTypes['ExchangeParty'] }
  >;
  Need: ResolverTypeWrapper<string>;
  NeedWhere: NeedWhere;
  NeedOrder: NeedOrder;
  NeedOrderField: NeedOrderField;
  NeedConnection: ResolverTypeWrapper<
    Omit<NeedConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['NeedEdge']>;
      nodes: Array<ResolversTypes['Need']>;
    }
  >;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  NeedUrgency: NeedUrgency;
  Resource: ResolverTypeWrapper<string>;
  ResourceWhere: ResourceWhere;
  ResourceOrder: ResourceOrder;
  ResourceOrderField: ResourceOrderField;
  ResourceConnection: ResolverTypeWrapper<
    Omit<ResourceConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ResourceEdge']>;
      nodes: Array<ResolversTypes['Resource']>;
    }
  >;
  ResourceEdge: ResolverTypeWrapper<Omit<ResourceEdge, 'node'> & { node: ResolversTypes['Resource'] }>;
  Project: ResolverTypeWrapper<string>;
  ProjectWhere: ProjectWhere;
  ProjectOrder: ProjectOrder;
  ProjectOrderField: ProjectOrderField;
  ProjectConnection: ResolverTypeWrapper<
    Omit<ProjectConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ProjectEdge']>;
      nodes: Array<ResolversTypes['Project']>;
    }
  >;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  Claim: ResolverTypeWrapper<string>;
  ClaimState: ClaimState;
  ClaimWhere: ClaimWhere;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  ClaimConnection: ResolverTypeWrapper<
    Omit<ClaimConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ClaimEdge']>;
      nodes: Array<ResolversTypes['Claim']>;
    }
  >;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimEvidence: ResolverTypeWrapper<
    Omit<ClaimEvidence, 'activity' | 'booking'> & {
      activity?: Maybe<ResolversTypes['Activity']>;
      booking?: Maybe<ResolversTypes['Booking']>;
    }
  >;
  Compound: ResolverTypeWrapper<string>;
  RecordExchangeInput: RecordExchangeInput;
  RecordExchangePayload: ResolverTypeWrapper<
    Omit<RecordExchangePayload, 'exchange'> & { exchange?: Maybe<ResolversTypes['Exchange']> }
  >;
  ReverseExchangeInput: ReverseExchangeInput;
  ReverseExchangePayload: ResolverTypeWrapper<
    Omit<ReverseExchangePayload, 'exchange'> & { exchange?: Maybe<ResolversTypes['Exchange']> }
  >;
  Exchange: ResolverTypeWrapper<string>;
  ExchangeDirection: ExchangeDirection;
  ExchangeWhere: ExchangeWhere;
  ExchangeOrder: ExchangeOrder;
  ExchangeOrderField: ExchangeOrderField;
  ExchangeConnection: ResolverTypeWrapper<
    Omit<ExchangeConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ExchangeEdge']>;
      nodes: Array<ResolversTypes['Exchange']>;
    }
  >;
  ExchangeEdge: ResolverTypeWrapper<Omit<ExchangeEdge, 'node'> & { node: ResolversTypes['Exchange'] }>;
  ExchangeBalance: ResolverTypeWrapper<ExchangeBalance>;
  ExchangeBalanceGroup: ResolverTypeWrapper<ExchangeBalanceGroup>;
  ExchangeBalanceGroupBy: ExchangeBalanceGroupBy;
  PartyBalance: ResolverTypeWrapper<PartyBalance>;
  PartyBalanceGroup: ResolverTypeWrapper<PartyBalanceGroup>;
  PartyBalanceGroupBy: PartyBalanceGroupBy;
  NeedStats: ResolverTypeWrapper<NeedStats>;
  NeedStatsGroup: ResolverTypeWrapper<NeedStatsGroup>;
  NeedStatsGroupBy: NeedStatsGroupBy;
  ResourceStats: ResolverTypeWrapper<ResourceStats>;
  ResourceStatsGroup: ResolverTypeWrapper<ResourceStatsGroup>;
  ResourceStatsGroupBy: ResourceStatsGroupBy;
  ClaimStats: ResolverTypeWrapper<ClaimStats>;
  ClaimStatsGroup: ResolverTypeWrapper<ClaimStatsGroup>;
  ClaimStatsGroupBy: ClaimStatsGroupBy;
  ExchangeSuggestion: ResolverTypeWrapper<
    Omit<ExchangeSuggestion, 'need' | 'resource'> & {
      need?: Maybe<ResolversTypes['Need']>;
      resource?: Maybe<ResolversTypes['Resource']>;
    }
  >;
  ExchangeSuggestionOrder: ExchangeSuggestionOrder;
  ExchangeSuggestionOrderField: ExchangeSuggestionOrderField;
  ExchangeSuggestionConnection: ResolverTypeWrapper<
    Omit<ExchangeSuggestionConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ExchangeSuggestionEdge']>;
      nodes: Array<ResolversTypes['ExchangeSuggestion']>;
    }
  >;
  ExchangeSuggestionEdge: ResolverTypeWrapper<
    Omit<ExchangeSuggestionEdge, 'node'> & { node: ResolversTypes['ExchangeSuggestion'] }
  >;
  Boundaries: Boundaries;
  CoBuildingAgreementContent: CoBuildingAgreementContent;
  AgreementItemContent: AgreementItemContent;
  DraftCoBuildingAgreementInput: DraftCoBuildingAgreementInput;
  DraftCoBuildingAgreementPayload: ResolverTypeWrapper<
    Omit<DraftCoBuildingAgreementPayload, 'agreement'> & {
      agreement?: Maybe<ResolversTypes['CoBuildingAgreement']>;
    }
  >;
  ReviseCoBuildingAgreementInput: ReviseCoBuildingAgreementInput;
  ReviseCoBuildingAgreementPayload: ResolverTypeWrapper<
    Omit<ReviseCoBuildingAgreementPayload, 'agreement'> & {
      agreement?: Maybe<ResolversTypes['CoBuildingAgreement']>;
    }
  >;
  SignCoBuildingAgreementInput: SignCoBuildingAgreementInput;
  SignCoBuildingAgreementPayload: ResolverTypeWrapper<
    Omit<SignCoBuildingAgreementPayload, 'agreement'> & {
      agreement?: Maybe<ResolversTypes['CoBuildingAgreement']>;
    }
  >;
  ReturnCoBuildingAgreementInput: ReturnCoBuildingAgreementInput;
  ReturnCoBuildingAgreementPayload: ResolverTypeWrapper<
    Omit<ReturnCoBuildingAgreementPayload, 'agreement'> & {
      agreement?: Maybe<ResolversTypes['CoBuildingAgreement']>;
    }
  >;
  WitnessCoBuildingAgreementInput: WitnessCoBuildingAgreementInput;
  WitnessCoBuildingAgreementPayload: ResolverTypeWrapper<
    Omit<WitnessCoBuildingAgreementPayload, 'agreement'> & {
      agreement?: Maybe<ResolversTypes['CoBuildingAgreement']>;
    }
  >;
  ReviewCoBuildingAgreementInput: ReviewCoBuildingAgreementInput;
  ReviewCoBuildingAgreementPayload: ResolverTypeWrapper<
    Omit<ReviewCoBuildingAgreementPayload, 'agreement'> & {
      agreement?: Maybe<ResolversTypes['CoBuildingAgreement']>;
    }
  >;
  RenewCoBuildingAgreementInput: RenewCoBuildingAgreementInput;
  RenewCoBuildingAgreementPayload: ResolverTypeWrapper<
    Omit<RenewCoBuildingAgreementPayload, 'agreement'> & {
      agreement?: Maybe<ResolversTypes['CoBuildingAgreement']>;
    }
  >;
  TerminateCoBuildingAgreementInput: TerminateCoBuildingAgreementInput;
  TerminateCoBuildingAgreementPayload: ResolverTypeWrapper<
    Omit<TerminateCoBuildingAgreementPayload, 'agreement'> & {
      agreement?: Maybe<ResolversTypes['CoBuildingAgreement']>;
    }
  >;
  DeliverAgreementItemInput: DeliverAgreementItemInput;
  DeliverAgreementItemPayload: ResolverTypeWrapper<
    Omit<DeliverAgreementItemPayload, 'item'> & { item?: Maybe<ResolversTypes['AgreementItem']> }
  >;
  ConfirmAgreementItemInput: ConfirmAgreementItemInput;
  ConfirmAgreementItemPayload: ResolverTypeWrapper<
    Omit<ConfirmAgreementItemPayload, 'item'> & { item?: Maybe<ResolversTypes['AgreementItem']> }
  >;
  DisputeAgreementItemInput: DisputeAgreementItemInput;
  DisputeAgreementItemPayload: ResolverTypeWrapper<
    Omit<DisputeAgreementItemPayload, 'item'> & { item?: Maybe<ResolversTypes['AgreementItem']> }
  >;
  CoBuildingAgreement: ResolverTypeWrapper<string>;
  CoBuildingAgreementState: CoBuildingAgreementState;
  AgreementSide: AgreementSide;
  AgreementItem: ResolverTypeWrapper<string>;
  AgreementItemKind: AgreementItemKind;
  AgreementItemState: AgreementItemState;
  AgreementReview: ResolverTypeWrapper<AgreementReview>;
  CoBuildingAgreementWhere: CoBuildingAgreementWhere;
  CoBuildingAgreementOrder: CoBuildingAgreementOrder;
  CoBuildingAgreementOrderField: CoBuildingAgreementOrderField;
  CoBuildingAgreementConnection: ResolverTypeWrapper<
    Omit<CoBuildingAgreementConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['CoBuildingAgreementEdge']>;
      nodes: Array<ResolversTypes['CoBuildingAgreement']>;
    }
  >;
  CoBuildingAgreementEdge: ResolverTypeWrapper<
    Omit<CoBuildingAgreementEdge, 'node'> & { node: ResolversTypes['CoBuildingAgreement'] }
  >;
  AgreementStats: ResolverTypeWrapper<AgreementStats>;
  AgreementStatsGroup: ResolverTypeWrapper<AgreementStatsGroup>;
  AgreementStatsGroupBy: AgreementStatsGroupBy;
  AgreementItemStats: ResolverTypeWrapper<AgreementItemStats>;
  AgreementItemStatsGroup: ResolverTypeWrapper<AgreementItemStatsGroup>;
  AgreementItemStatsGroupBy: AgreementItemStatsGroupBy;
  FacilityOpeningContent: FacilityOpeningContent;
  FacilityHoursContent: FacilityHoursContent;
  OfferFacilityOpeningInput: OfferFacilityOpeningInput;
  OfferFacilityOpeningPayload: ResolverTypeWrapper<
    Omit<OfferFacilityOpeningPayload, 'opening'> & { opening?: Maybe<ResolversTypes['FacilityOpening']> }
  >;
  ReviseFacilityOpeningInput: ReviseFacilityOpeningInput;
  ReviseFacilityOpeningPayload: ResolverTypeWrapper<
    Omit<ReviseFacilityOpeningPayload, 'opening'> & { opening?: Maybe<ResolversTypes['FacilityOpening']> }
  >;
  OpenFacilityOpeningInput: OpenFacilityOpeningInput;
  OpenFacilityOpeningPayload: ResolverTypeWrapper<
    Omit<OpenFacilityOpeningPayload, 'opening'> & { opening?: Maybe<ResolversTypes['FacilityOpening']> }
  >;
  SuspendFacilityOpeningInput: SuspendFacilityOpeningInput;
  SuspendFacilityOpeningPayload: ResolverTypeWrapper<
    Omit<SuspendFacilityOpeningPayload, 'opening'> & { opening?: Maybe<ResolversTypes['FacilityOpening']> }
  >;
  ResumeFacilityOpeningInput: ResumeFacilityOpeningInput;
  ResumeFacilityOpeningPayload: ResolverTypeWrapper<
    Omit<ResumeFacilityOpeningPayload, 'opening'> & { opening?: Maybe<ResolversTypes['FacilityOpening']> }
  >;
  WithdrawFacilityOpeningInput: WithdrawFacilityOpeningInput;
  WithdrawFacilityOpeningPayload: ResolverTypeWrapper<
    Omit<WithdrawFacilityOpeningPayload, 'opening'> & { opening?: Maybe<ResolversTypes['FacilityOpening']> }
  >;
  BookFacilityInput: BookFacilityInput;
  BookFacilityPayload: ResolverTypeWrapper<
    Omit<BookFacilityPayload, 'booking'> & { booking?: Maybe<ResolversTypes['Booking']> }
  >;
  SignInBookingInput: SignInBookingInput;
  SignInBookingPayload: ResolverTypeWrapper<
    Omit<SignInBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['Booking']> }
  >;
  CancelBookingInput: CancelBookingInput;
  CancelBookingPayload: ResolverTypeWrapper<
    Omit<CancelBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['Booking']> }
  >;
  FacilityOpening: ResolverTypeWrapper<string>;
  FacilityKind: FacilityKind;
  FacilityOpeningState: FacilityOpeningState;
  FacilityHours: ResolverTypeWrapper<FacilityHours>;
  FacilitySlot: ResolverTypeWrapper<string>;
  Booking: ResolverTypeWrapper<string>;
  BookingState: BookingState;
  FacilityOpeningWhere: FacilityOpeningWhere;
  FacilitySlotWhere: FacilitySlotWhere;
  BookingWhere: BookingWhere;
  FacilityOpeningOrder: FacilityOpeningOrder;
  FacilityOpeningOrderField: FacilityOpeningOrderField;
  FacilityOpeningConnection: ResolverTypeWrapper<
    Omit<FacilityOpeningConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['FacilityOpeningEdge']>;
      nodes: Array<ResolversTypes['FacilityOpening']>;
    }
  >;
  FacilityOpeningEdge: ResolverTypeWrapper<
    Omit<FacilityOpeningEdge, 'node'> & { node: ResolversTypes['FacilityOpening'] }
  >;
  FacilitySlotOrder: FacilitySlotOrder;
  FacilitySlotOrderField: FacilitySlotOrderField;
  FacilitySlotConnection: ResolverTypeWrapper<
    Omit<FacilitySlotConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['FacilitySlotEdge']>;
      nodes: Array<ResolversTypes['FacilitySlot']>;
    }
  >;
  FacilitySlotEdge: ResolverTypeWrapper<
    Omit<FacilitySlotEdge, 'node'> & { node: ResolversTypes['FacilitySlot'] }
  >;
  BookingOrder: BookingOrder;
  BookingOrderField: BookingOrderField;
  BookingConnection: ResolverTypeWrapper<
    Omit<BookingConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['BookingEdge']>;
      nodes: Array<ResolversTypes['Booking']>;
    }
  >;
  BookingEdge: ResolverTypeWrapper<Omit<BookingEdge, 'node'> & { node: ResolversTypes['Booking'] }>;
  FacilityOpeningStats: ResolverTypeWrapper<FacilityOpeningStats>;
  FacilityOpeningStatsGroup: ResolverTypeWrapper<FacilityOpeningStatsGroup>;
  FacilityOpeningStatsGroupBy: FacilityOpeningStatsGroupBy;
  FacilityUseStats: ResolverTypeWrapper<FacilityUseStats>;
  FacilityUseStatsGroup: ResolverTypeWrapper<FacilityUseStatsGroup>;
  FacilityUseStatsGroupBy: FacilityUseStatsGroupBy;
  RegisterAsVolunteerInput: RegisterAsVolunteerInput;
  RegisterAsVolunteerPayload: ResolverTypeWrapper<
    Omit<RegisterAsVolunteerPayload, 'registration'> & {
      registration?: Maybe<ResolversTypes['VolunteerRegistration']>;
    }
  >;
  VerifyVolunteerRegistrationInput: VerifyVolunteerRegistrationInput;
  VerifyVolunteerRegistrationPayload: ResolverTypeWrapper<
    Omit<VerifyVolunteerRegistrationPayload, 'registration'> & {
      registration?: Maybe<ResolversTypes['VolunteerRegistration']>;
    }
  >;
  EndVolunteerRegistrationInput: EndVolunteerRegistrationInput;
  EndVolunteerRegistrationPayload: ResolverTypeWrapper<
    Omit<EndVolunteerRegistrationPayload, 'registration'> & {
      registration?: Maybe<ResolversTypes['VolunteerRegistration']>;
    }
  >;
  OpenVolunteerStationInput: OpenVolunteerStationInput;
  OpenVolunteerStationPayload: ResolverTypeWrapper<
    Omit<OpenVolunteerStationPayload, 'station'> & { station?: Maybe<ResolversTypes['VolunteerStation']> }
  >;
  MoveVolunteerStationInput: MoveVolunteerStationInput;
  MoveVolunteerStationPayload: ResolverTypeWrapper<
    Omit<MoveVolunteerStationPayload, 'station'> & { station?: Maybe<ResolversTypes['VolunteerStation']> }
  >;
  CloseVolunteerStationInput: CloseVolunteerStationInput;
  CloseVolunteerStationPayload: ResolverTypeWrapper<
    Omit<CloseVolunteerStationPayload, 'station'> & { station?: Maybe<ResolversTypes['VolunteerStation']> }
  >;
  VolunteerStation: ResolverTypeWrapper<string>;
  VolunteerStationState: VolunteerStationState;
  StationHostKind: StationHostKind;
  VolunteerRegistration: ResolverTypeWrapper<string>;
  VolunteerRegistrationState: VolunteerRegistrationState;
  Building: ResolverTypeWrapper<string>;
  VolunteerStationWhere: VolunteerStationWhere;
  VolunteerRegistrationWhere: VolunteerRegistrationWhere;
  VolunteerStationOrder: VolunteerStationOrder;
  VolunteerStationOrderField: VolunteerStationOrderField;
  VolunteerStationConnection: ResolverTypeWrapper<
    Omit<VolunteerStationConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['VolunteerStationEdge']>;
      nodes: Array<ResolversTypes['VolunteerStation']>;
    }
  >;
  VolunteerStationEdge: ResolverTypeWrapper<
    Omit<VolunteerStationEdge, 'node'> & { node: ResolversTypes['VolunteerStation'] }
  >;
  VolunteerRegistrationOrder: VolunteerRegistrationOrder;
  VolunteerRegistrationOrderField: VolunteerRegistrationOrderField;
  VolunteerRegistrationConnection: ResolverTypeWrapper<
    Omit<VolunteerRegistrationConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['VolunteerRegistrationEdge']>;
      nodes: Array<ResolversTypes['VolunteerRegistration']>;
    }
  >;
  VolunteerRegistrationEdge: ResolverTypeWrapper<
    Omit<VolunteerRegistrationEdge, 'node'> & { node: ResolversTypes['VolunteerRegistration'] }
  >;
  VolunteerStationCoverage: ResolverTypeWrapper<VolunteerStationCoverage>;
  VolunteerStationCoverageGroup: ResolverTypeWrapper<VolunteerStationCoverageGroup>;
  VolunteerStationCoverageGroupBy: VolunteerStationCoverageGroupBy;
  VolunteerStationStats: ResolverTypeWrapper<VolunteerStationStats>;
  VolunteerStationStatsGroup: ResolverTypeWrapper<VolunteerStationStatsGroup>;
  VolunteerStationStatsGroupBy: VolunteerStationStatsGroupBy;
  RegisteredVolunteerStats: ResolverTypeWrapper<RegisteredVolunteerStats>;
  RegisteredVolunteerStatsGroup: ResolverTypeWrapper<RegisteredVolunteerStatsGroup>;
  RegisteredVolunteerStatsGroupBy: RegisteredVolunteerStatsGroupBy;
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
  DraftNeedInput: DraftNeedInput;
  DraftNeedPayload: Omit<DraftNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  ReviseNeedInput: ReviseNeedInput;
  ReviseNeedPayload: Omit<ReviseNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  SubmitNeedInput: SubmitNeedInput;
  SubmitNeedPayload: Omit<SubmitNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  ListNeedInput: ListNeedInput;
  ListNeedPayload: Omit<ListNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  ReturnNeedInput: ReturnNeedInput;
  ReturnNeedPayload: Omit<ReturnNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  WithdrawNeedInput: WithdrawNeedInput;
  WithdrawNeedPayload: Omit<WithdrawNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  ClaimNeedInput: ClaimNeedInput;
  ClaimNeedPayload: Omit<ClaimNeedPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  DraftResourceInput: DraftResourceInput;
  DraftResourcePayload: Omit<DraftResourcePayload, 'resource'> & {
    resource?: Maybe<ResolversParentTypes['Resource']>;
  };
  ReviseResourceInput: ReviseResourceInput;
  ReviseResourcePayload: Omit<ReviseResourcePayload, 'resource'> & {
    resource?: Maybe<ResolversParentTypes['Resource']>;
  };
  SubmitResourceInput: SubmitResourceInput;
  SubmitResourcePayload: Omit<SubmitResourcePayload, 'resource'> & {
    resource?: Maybe<ResolversParentTypes['Resource']>;
  };
  ListResourceInput: ListResourceInput;
  ListResourcePayload: Omit<ListResourcePayload, 'resource'> & {
    resource?: Maybe<ResolversParentTypes['Resource']>;
  };
  ReturnResourceInput: ReturnResourceInput;
  ReturnResourcePayload: Omit<ReturnResourcePayload, 'resource'> & {
    resource?: Maybe<ResolversParentTypes['Resource']>;
  };
  WithdrawResourceInput: WithdrawResourceInput;
  WithdrawResourcePayload: Omit<WithdrawResourcePayload, 'resource'> & {
    resource?: Maybe<ResolversParentTypes['Resource']>;
  };
  ClaimResourceInput: ClaimResourceInput;
  ClaimResourcePayload: Omit<ClaimResourcePayload, 'claim'> & {
    claim?: Maybe<ResolversParentTypes['Claim']>;
  };
  DraftProjectInput: DraftProjectInput;
  DraftProjectPayload: Omit<DraftProjectPayload, 'project'> & {
    project?: Maybe<ResolversParentTypes['Project']>;
  };
  ReviseProjectInput: ReviseProjectInput;
  ReviseProjectPayload: Omit<ReviseProjectPayload, 'project'> & {
    project?: Maybe<ResolversParentTypes['Project']>;
  };
  SubmitProjectInput: SubmitProjectInput;
  SubmitProjectPayload: Omit<SubmitProjectPayload, 'project'> & {
    project?: Maybe<ResolversParentTypes['Project']>;
  };
  ListProjectInput: ListProjectInput;
  ListProjectPayload: Omit<ListProjectPayload, 'project'> & {
    project?: Maybe<ResolversParentTypes['Project']>;
  };
  ReturnProjectInput: ReturnProjectInput;
  ReturnProjectPayload: Omit<ReturnProjectPayload, 'project'> & {
    project?: Maybe<ResolversParentTypes['Project']>;
  };
  WithdrawProjectInput: WithdrawProjectInput;
  WithdrawProjectPayload: Omit<WithdrawProjectPayload, 'project'> & {
    project?: Maybe<ResolversParentTypes['Project']>;
  };
  ClaimProjectInput: ClaimProjectInput;
  ClaimProjectPayload: Omit<ClaimProjectPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  ApproveClaimInput: ApproveClaimInput;
  ApproveClaimPayload: Omit<ApproveClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  DeclineClaimInput: DeclineClaimInput;
  DeclineClaimPayload: Omit<DeclineClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  WithdrawClaimInput: WithdrawClaimInput;
  WithdrawClaimPayload: Omit<WithdrawClaimPayload, 'claim'> & {
    claim?: Maybe<ResolversParentTypes['Claim']>;
  };
  StartClaimInput: StartClaimInput;
  StartClaimPayload: Omit<StartClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  DeliverClaimInput: DeliverClaimInput;
  DeliverClaimPayload: Omit<DeliverClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  ConfirmClaimInput: ConfirmClaimInput;
  ConfirmClaimPayload: Omit<ConfirmClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  DisputeClaimInput: DisputeClaimInput;
  DisputeClaimPayload: Omit<DisputeClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  SettleClaimInput: SettleClaimInput;
  SettleClaimPayload: Omit<SettleClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  RateClaimInput: RateClaimInput;
  RateClaimPayload: Omit<RateClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  GiveUpClaimInput: GiveUpClaimInput;
  GiveUpClaimPayload: Omit<GiveUpClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
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
  SignUp: string;
  SignUpWhere: SignUpWhere;
  SignUpOrder: SignUpOrder;
  SignUpConnection: Omit<SignUpConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['SignUpEdge']>;
    nodes: Array<ResolversParentTypes['SignUp']>;
  };
  SignUpEdge: Omit<SignUpEdge, 'node'> & { node: ResolversParentTypes['SignUp'] };
  PlanActivityInput: PlanActivityInput;
  PlanActivityPayload: Omit<PlanActivityPayload, 'activity'> & {
    activity?: Maybe<ResolversParentTypes['Activity']>;
  };
  OpenActivityInput: OpenActivityInput;
  OpenActivityPayload: Omit<OpenActivityPayload, 'activity'> & {
    activity?: Maybe<ResolversParentTypes['Activity']>;
  };
  StartActivityInput: StartActivityInput;
  StartActivityPayload: Omit<StartActivityPayload, 'activity'> & {
    activity?: Maybe<ResolversParentTypes['Activity']>;
  };
  EndActivityInput: EndActivityInput;
  EndActivityPayload: Omit<EndActivityPayload, 'activity'> & {
    activity?: Maybe<ResolversParentTypes['Activity']>;
  };
  SettleActivityInput: SettleActivityInput;
  SettleActivityPayload: Omit<SettleActivityPayload, 'activity'> & {
    activity?: Maybe<ResolversParentTypes['Activity']>;
  };
  CancelActivityInput: CancelActivityInput;
  CancelActivityPayload: Omit<CancelActivityPayload, 'activity'> & {
    activity?: Maybe<ResolversParentTypes['Activity']>;
  };
  SignUpForActivityInput: SignUpForActivityInput;
  SignUpForActivityPayload: Omit<SignUpForActivityPayload, 'signUp'> & {
    signUp?: Maybe<ResolversParentTypes['SignUp']>;
  };
  CancelSignUpInput: CancelSignUpInput;
  CancelSignUpPayload: Omit<CancelSignUpPayload, 'signUp'> & {
    signUp?: Maybe<ResolversParentTypes['SignUp']>;
  };
  SignInToActivityInput: SignInToActivityInput;
  SignInToActivityPayload: Omit<SignInToActivityPayload, 'signUp'> & {
    signUp?: Maybe<ResolversParentTypes['SignUp']>;
  };
  SignOutOfActivityInput: SignOutOfActivityInput;
  SignOutOfActivityPayload: Omit<SignOutOfActivityPayload, 'signUp'> & {
    signUp?: Maybe<ResolversParentTypes['SignUp']>;
  };
  CorrectParticipationInput: CorrectParticipationInput;
  CorrectParticipationPayload: Omit<CorrectParticipationPayload, 'participation'> & {
    participation?: Maybe<ResolversParentTypes['Participation']>;
  };
  Period: Period;
  VolunteerStats: VolunteerStats;
  ServiceStats: ServiceStats;
  ServiceStatsGroup: ServiceStatsGroup;
  Division: string;
  PartyOrganization: string;
  Member: string;
  Evaluation: string;
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
  ExchangeItemContent: ExchangeItemContent;
  ExchangeCategory: string;
  ExchangeCategoryWhere: ExchangeCategoryWhere;
  ExchangeCategoryOrder: ExchangeCategoryOrder;
  ExchangeCategoryConnection: Omit<ExchangeCategoryConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ExchangeCategoryEdge']>;
    nodes: Array<ResolversParentTypes['ExchangeCategory']>;
  };
  ExchangeCategoryEdge: Omit<ExchangeCategoryEdge, 'node'> & {
    node: ResolversParentTypes['ExchangeCategory'];
  };
  ExchangeParty: string;
  ExchangePartyWhere: ExchangePartyWhere;
  ExchangePartyOrder: ExchangePartyOrder;
  ExchangePartyConnection: Omit<ExchangePartyConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ExchangePartyEdge']>;
    nodes: Array<ResolversParentTypes['ExchangeParty']>;
  };
  ExchangePartyEdge: Omit<ExchangePartyEdge, 'node'> & { node: ResolversParentTypes['ExchangeParty'] };
  Need: string;
  NeedWhere: NeedWhere;
  NeedOrder: NeedOrder;
  NeedConnection: Omit<NeedConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['NeedEdge']>;
    nodes: Array<ResolversParentTypes['Need']>;
  };
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  Resource: string;
  ResourceWhere: ResourceWhere;
  ResourceOrder: ResourceOrder;
  ResourceConnection: Omit<ResourceConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ResourceEdge']>;
    nodes: Array<ResolversParentTypes['Resource']>;
  };
  ResourceEdge: Omit<ResourceEdge, 'node'> & { node: ResolversParentTypes['Resource'] };
  Project: string;
  ProjectWhere: ProjectWhere;
  ProjectOrder: ProjectOrder;
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ProjectEdge']>;
    nodes: Array<ResolversParentTypes['Project']>;
  };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  Claim: string;
  ClaimWhere: ClaimWhere;
  ClaimOrder: ClaimOrder;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ClaimEdge']>;
    nodes: Array<ResolversParentTypes['Claim']>;
  };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimEvidence: Omit<ClaimEvidence, 'activity' | 'booking'> & {
    activity?: Maybe<ResolversParentTypes['Activity']>;
    booking?: Maybe<ResolversParentTypes['Booking']>;
  };
  Compound: string;
  RecordExchangeInput: RecordExchangeInput;
  RecordExchangePayload: Omit<RecordExchangePayload, 'exchange'> & {
    exchange?: Maybe<ResolversParentTypes['Exchange']>;
  };
  ReverseExchangeInput: ReverseExchangeInput;
  ReverseExchangePayload: Omit<ReverseExchangePayload, 'exchange'> & {
    exchange?: Maybe<ResolversParentTypes['Exchange']>;
  };
  Exchange: string;
  ExchangeWhere: ExchangeWhere;
  ExchangeOrder: ExchangeOrder;
  ExchangeConnection: Omit<ExchangeConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ExchangeEdge']>;
    nodes: Array<ResolversParentTypes['Exchange']>;
  };
  ExchangeEdge: Omit<ExchangeEdge, 'node'> & { node: ResolversParentTypes['Exchange'] };
  ExchangeBalance: ExchangeBalance;
  ExchangeBalanceGroup: ExchangeBalanceGroup;
  PartyBalance: PartyBalance;
  PartyBalanceGroup: PartyBalanceGroup;
  NeedStats: NeedStats;
  NeedStatsGroup: NeedStatsGroup;
  ResourceStats: ResourceStats;
  ResourceStatsGroup: ResourceStatsGroup;
  ClaimStats: ClaimStats;
  ClaimStatsGroup: ClaimStatsGroup;
  ExchangeSuggestion: Omit<ExchangeSuggestion, 'need' | 'resource'> & {
    need?: Maybe<ResolversParentTypes['Need']>;
    resource?: Maybe<ResolversParentTypes['Resource']>;
  };
  ExchangeSuggestionOrder: ExchangeSuggestionOrder;
  ExchangeSuggestionConnection: Omit<ExchangeSuggestionConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ExchangeSuggestionEdge']>;
    nodes: Array<ResolversParentTypes['ExchangeSuggestion']>;
  };
  ExchangeSuggestionEdge: Omit<ExchangeSuggestionEdge, 'node'> & {
    node: ResolversParentTypes['ExchangeSuggestion'];
  };
  CoBuildingAgreementContent: CoBuildingAgreementContent;
  AgreementItemContent: AgreementItemContent;
  DraftCoBuildingAgreementInput: DraftCoBuildingAgreementInput;
  DraftCoBuildingAgreementPayload: Omit<DraftCoBuildingAgreementPayload, 'agreement'> & {
    agreement?: Maybe<ResolversParentTypes['CoBuildingAgreement']>;
  };
  ReviseCoBuildingAgreementInput: ReviseCoBuildingAgreementInput;
  ReviseCoBuildingAgreementPayload: Omit<ReviseCoBuildingAgreementPayload, 'agreement'> & {
    agreement?: Maybe<ResolversParentTypes['CoBuildingAgreement']>;
  };
  SignCoBuildingAgreementInput: SignCoBuildingAgreementInput;
  SignCoBuildingAgreementPayload: Omit<SignCoBuildingAgreementPayload, 'agreement'> & {
    agreement?: Maybe<ResolversParentTypes['CoBuildingAgreement']>;
  };
  ReturnCoBuildingAgreementInput: ReturnCoBuildingAgreementInput;
  ReturnCoBuildingAgreementPayload: Omit<ReturnCoBuildingAgreementPayload, 'agreement'> & {
    agreement?: Maybe<ResolversParentTypes['CoBuildingAgreement']>;
  };
  WitnessCoBuildingAgreementInput: WitnessCoBuildingAgreementInput;
  WitnessCoBuildingAgreementPayload: Omit<WitnessCoBuildingAgreementPayload, 'agreement'> & {
    agreement?: Maybe<ResolversParentTypes['CoBuildingAgreement']>;
  };
  ReviewCoBuildingAgreementInput: ReviewCoBuildingAgreementInput;
  ReviewCoBuildingAgreementPayload: Omit<ReviewCoBuildingAgreementPayload, 'agreement'> & {
    agreement?: Maybe<ResolversParentTypes['CoBuildingAgreement']>;
  };
  RenewCoBuildingAgreementInput: RenewCoBuildingAgreementInput;
  RenewCoBuildingAgreementPayload: Omit<RenewCoBuildingAgreementPayload, 'agreement'> & {
    agreement?: Maybe<ResolversParentTypes['CoBuildingAgreement']>;
  };
  TerminateCoBuildingAgreementInput: TerminateCoBuildingAgreementInput;
  TerminateCoBuildingAgreementPayload: Omit<TerminateCoBuildingAgreementPayload, 'agreement'> & {
    agreement?: Maybe<ResolversParentTypes['CoBuildingAgreement']>;
  };
  DeliverAgreementItemInput: DeliverAgreementItemInput;
  DeliverAgreementItemPayload: Omit<DeliverAgreementItemPayload, 'item'> & {
    item?: Maybe<ResolversParentTypes['AgreementItem']>;
  };
  ConfirmAgreementItemInput: ConfirmAgreementItemInput;
  ConfirmAgreementItemPayload: Omit<ConfirmAgreementItemPayload, 'item'> & {
    item?: Maybe<ResolversParentTypes['AgreementItem']>;
  };
  DisputeAgreementItemInput: DisputeAgreementItemInput;
  DisputeAgreementItemPayload: Omit<DisputeAgreementItemPayload, 'item'> & {
    item?: Maybe<ResolversParentTypes['AgreementItem']>;
  };
  CoBuildingAgreement: string;
  AgreementItem: string;
  AgreementReview: AgreementReview;
  CoBuildingAgreementWhere: CoBuildingAgreementWhere;
  CoBuildingAgreementOrder: CoBuildingAgreementOrder;
  CoBuildingAgreementConnection: Omit<CoBuildingAgreementConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['CoBuildingAgreementEdge']>;
    nodes: Array<ResolversParentTypes['CoBuildingAgreement']>;
  };
  CoBuildingAgreementEdge: Omit<CoBuildingAgreementEdge, 'node'> & {
    node: ResolversParentTypes['CoBuildingAgreement'];
  };
  AgreementStats: AgreementStats;
  AgreementStatsGroup: AgreementStatsGroup;
  AgreementItemStats: AgreementItemStats;
  AgreementItemStatsGroup: AgreementItemStatsGroup;
  FacilityOpeningContent: FacilityOpeningContent;
  FacilityHoursContent: FacilityHoursContent;
  OfferFacilityOpeningInput: OfferFacilityOpeningInput;
  OfferFacilityOpeningPayload: Omit<OfferFacilityOpeningPayload, 'opening'> & {
    opening?: Maybe<ResolversParentTypes['FacilityOpening']>;
  };
  ReviseFacilityOpeningInput: ReviseFacilityOpeningInput;
  ReviseFacilityOpeningPayload: Omit<ReviseFacilityOpeningPayload, 'opening'> & {
    opening?: Maybe<ResolversParentTypes['FacilityOpening']>;
  };
  OpenFacilityOpeningInput: OpenFacilityOpeningInput;
  OpenFacilityOpeningPayload: Omit<OpenFacilityOpeningPayload, 'opening'> & {
    opening?: Maybe<ResolversParentTypes['FacilityOpening']>;
  };
  SuspendFacilityOpeningInput: SuspendFacilityOpeningInput;
  SuspendFacilityOpeningPayload: Omit<SuspendFacilityOpeningPayload, 'opening'> & {
    opening?: Maybe<ResolversParentTypes['FacilityOpening']>;
  };
  ResumeFacilityOpeningInput: ResumeFacilityOpeningInput;
  ResumeFacilityOpeningPayload: Omit<ResumeFacilityOpeningPayload, 'opening'> & {
    opening?: Maybe<ResolversParentTypes['FacilityOpening']>;
  };
  WithdrawFacilityOpeningInput: WithdrawFacilityOpeningInput;
  WithdrawFacilityOpeningPayload: Omit<WithdrawFacilityOpeningPayload, 'opening'> & {
    opening?: Maybe<ResolversParentTypes['FacilityOpening']>;
  };
  BookFacilityInput: BookFacilityInput;
  BookFacilityPayload: Omit<BookFacilityPayload, 'booking'> & {
    booking?: Maybe<ResolversParentTypes['Booking']>;
  };
  SignInBookingInput: SignInBookingInput;
  SignInBookingPayload: Omit<SignInBookingPayload, 'booking'> & {
    booking?: Maybe<ResolversParentTypes['Booking']>;
  };
  CancelBookingInput: CancelBookingInput;
  CancelBookingPayload: Omit<CancelBookingPayload, 'booking'> & {
    booking?: Maybe<ResolversParentTypes['Booking']>;
  };
  FacilityOpening: string;
  FacilityHours: FacilityHours;
  FacilitySlot: string;
  Booking: string;
  FacilityOpeningWhere: FacilityOpeningWhere;
  FacilitySlotWhere: FacilitySlotWhere;
  BookingWhere: BookingWhere;
  FacilityOpeningOrder: FacilityOpeningOrder;
  FacilityOpeningConnection: Omit<FacilityOpeningConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['FacilityOpeningEdge']>;
    nodes: Array<ResolversParentTypes['FacilityOpening']>;
  };
  FacilityOpeningEdge: Omit<FacilityOpeningEdge, 'node'> & { node: ResolversParentTypes['FacilityOpening'] };
  FacilitySlotOrder: FacilitySlotOrder;
  FacilitySlotConnection: Omit<FacilitySlotConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['FacilitySlotEdge']>;
    nodes: Array<ResolversParentTypes['FacilitySlot']>;
  };
  FacilitySlotEdge: Omit<FacilitySlotEdge, 'node'> & { node: ResolversParentTypes['FacilitySlot'] };
  BookingOrder: BookingOrder;
  BookingConnection: Omit<BookingConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['BookingEdge']>;
    nodes: Array<ResolversParentTypes['Booking']>;
  };
  BookingEdge: Omit<BookingEdge, 'node'> & { node: ResolversParentTypes['Booking'] };
  FacilityOpeningStats: FacilityOpeningStats;
  FacilityOpeningStatsGroup: FacilityOpeningStatsGroup;
  FacilityUseStats: FacilityUseStats;
  FacilityUseStatsGroup: FacilityUseStatsGroup;
  RegisterAsVolunteerInput: RegisterAsVolunteerInput;
  RegisterAsVolunteerPayload: Omit<RegisterAsVolunteerPayload, 'registration'> & {
    registration?: Maybe<ResolversParentTypes['VolunteerRegistration']>;
  };
  VerifyVolunteerRegistrationInput: VerifyVolunteerRegistrationInput;
  VerifyVolunteerRegistrationPayload: Omit<VerifyVolunteerRegistrationPayload, 'registration'> & {
    registration?: Maybe<ResolversParentTypes['VolunteerRegistration']>;
  };
  EndVolunteerRegistrationInput: EndVolunteerRegistrationInput;
  EndVolunteerRegistrationPayload: Omit<EndVolunteerRegistrationPayload, 'registration'> & {
    registration?: Maybe<ResolversParentTypes['VolunteerRegistration']>;
  };
  OpenVolunteerStationInput: OpenVolunteerStationInput;
  OpenVolunteerStationPayload: Omit<OpenVolunteerStationPayload, 'station'> & {
    station?: Maybe<ResolversParentTypes['VolunteerStation']>;
  };
  MoveVolunteerStationInput: MoveVolunteerStationInput;
  MoveVolunteerStationPayload: Omit<MoveVolunteerStationPayload, 'station'> & {
    station?: Maybe<ResolversParentTypes['VolunteerStation']>;
  };
  CloseVolunteerStationInput: CloseVolunteerStationInput;
  CloseVolunteerStationPayload: Omit<CloseVolunteerStationPayload, 'station'> & {
    station?: Maybe<ResolversParentTypes['VolunteerStation']>;
  };
  VolunteerStation: string;
  VolunteerRegistration: string;
  Building: string;
  VolunteerStationWhere: VolunteerStationWhere;
  VolunteerRegistrationWhere: VolunteerRegistrationWhere;
  VolunteerStationOrder: VolunteerStationOrder;
  VolunteerStationConnection: Omit<VolunteerStationConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['VolunteerStationEdge']>;
    nodes: Array<ResolversParentTypes['VolunteerStation']>;
  };
  VolunteerStationEdge: Omit<VolunteerStationEdge, 'node'> & {
    node: ResolversParentTypes['VolunteerStation'];
  };
  VolunteerRegistrationOrder: VolunteerRegistrationOrder;
  VolunteerRegistrationConnection: Omit<VolunteerRegistrationConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['VolunteerRegistrationEdge']>;
    nodes: Array<ResolversParentTypes['VolunteerRegistration']>;
  };
  VolunteerRegistrationEdge: Omit<VolunteerRegistrationEdge, 'node'> & {
    node: ResolversParentTypes['VolunteerRegistration'];
  };
  VolunteerStationCoverage: VolunteerStationCoverage;
  VolunteerStationCoverageGroup: VolunteerStationCoverageGroup;
  VolunteerStationStats: VolunteerStationStats;
  VolunteerStationStatsGroup: VolunteerStationStatsGroup;
  RegisteredVolunteerStats: RegisteredVolunteerStats;
  RegisteredVolunteerStatsGroup: RegisteredVolunteerStatsGroup;
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
  exchangeCategories?: Resolver<
    Maybe<ResolversTypes['ExchangeCategoryConnection']>,
    ParentType,
    ContextType,
    Partial<QueryExchangeCategoriesArgs>
  >;
  exchangeParties?: Resolver<
    Maybe<ResolversTypes['ExchangePartyConnection']>,
    ParentType,
    ContextType,
    Partial<QueryExchangePartiesArgs>
  >;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, Partial<QueryNeedsArgs>>;
  resource?: Resolver<
    Maybe<ResolversTypes['Resource']>,
    ParentType,
    ContextType,
    RequireFields<QueryResourceArgs, 'id'>
  >;
  resources?: Resolver<
    Maybe<ResolversTypes['ResourceConnection']>,
    ParentType,
    ContextType,
    Partial<QueryResourcesArgs>
  >;
  project?: Resolver<
    Maybe<ResolversTypes['Project']>,
    ParentType,
    ContextType,
    RequireFields<QueryProjectArgs, 'id'>
  >;
  projects?: Resolver<
    Maybe<ResolversTypes['ProjectConnection']>,
    ParentType,
    ContextType,
    Partial<QueryProjectsArgs>
  >;
  claim?: Resolver<
    Maybe<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<QueryClaimArgs, 'id'>
  >;
  claims?: Resolver<
    Maybe<ResolversTypes['ClaimConnection']>,
    ParentType,
    ContextType,
    Partial<QueryClaimsArgs>
  >;
  mySignUps?: Resolver<
    Maybe<ResolversTypes['SignUpConnection']>,
    ParentType,
    ContextType,
    Partial<QueryMySignUpsArgs>
  >;
  exchange?: Resolver<
    Maybe<ResolversTypes['Exchange']>,
    ParentType,
    ContextType,
    RequireFields<QueryExchangeArgs, 'id'>
  >;
  exchanges?: Resolver<
    Maybe<ResolversTypes['ExchangeConnection']>,
    ParentType,
    ContextType,
    Partial<QueryExchangesArgs>
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
  coBuildingAgreement?: Resolver<
    Maybe<ResolversTypes['CoBuildingAgreement']>,
    ParentType,
    ContextType,
    RequireFields<QueryCoBuildingAgreementArgs, 'id'>
  >;
  coBuildingAgreements?: Resolver<
    Maybe<ResolversTypes['CoBuildingAgreementConnection']>,
    ParentType,
    ContextType,
    Partial<QueryCoBuildingAgreementsArgs>
  >;
  facilityOpening?: Resolver<
    Maybe<ResolversTypes['FacilityOpening']>,
    ParentType,
    ContextType,
    RequireFields<QueryFacilityOpeningArgs, 'id'>
  >;
  facilityOpenings?: Resolver<
    Maybe<ResolversTypes['FacilityOpeningConnection']>,
    ParentType,
    ContextType,
    Partial<QueryFacilityOpeningsArgs>
  >;
  myBookings?: Resolver<
    Maybe<ResolversTypes['BookingConnection']>,
    ParentType,
    ContextType,
    Partial<QueryMyBookingsArgs>
  >;
  volunteerStation?: Resolver<
    Maybe<ResolversTypes['VolunteerStation']>,
    ParentType,
    ContextType,
    RequireFields<QueryVolunteerStationArgs, 'id'>
  >;
  volunteerStations?: Resolver<
    Maybe<ResolversTypes['VolunteerStationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryVolunteerStationsArgs>
  >;
  volunteerRegistrations?: Resolver<
    Maybe<ResolversTypes['VolunteerRegistrationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryVolunteerRegistrationsArgs>
  >;
};

export type MutationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  recordExchange?: Resolver<
    ResolversTypes['RecordExchangePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordExchangeArgs, 'input'>
  >;
  reverseExchange?: Resolver<
    ResolversTypes['ReverseExchangePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReverseExchangeArgs, 'input'>
  >;
  planActivity?: Resolver<
    ResolversTypes['PlanActivityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPlanActivityArgs, 'input'>
  >;
  openActivity?: Resolver<
    ResolversTypes['OpenActivityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenActivityArgs, 'input'>
  >;
  startActivity?: Resolver<
    ResolversTypes['StartActivityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationStartActivityArgs, 'input'>
  >;
  endActivity?: Resolver<
    ResolversTypes['EndActivityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndActivityArgs, 'input'>
  >;
  settleActivity?: Resolver<
    ResolversTypes['SettleActivityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSettleActivityArgs, 'input'>
  >;
  cancelActivity?: Resolver<
    ResolversTypes['CancelActivityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelActivityArgs, 'input'>
  >;
  signUpForActivity?: Resolver<
    ResolversTypes['SignUpForActivityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSignUpForActivityArgs, 'input'>
  >;
  cancelSignUp?: Resolver<
    ResolversTypes['CancelSignUpPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelSignUpArgs, 'input'>
  >;
  signInToActivity?: Resolver<
    ResolversTypes['SignInToActivityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSignInToActivityArgs, 'input'>
  >;
  signOutOfActivity?: Resolver<
    ResolversTypes['SignOutOfActivityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSignOutOfActivityArgs, 'input'>
  >;
  correctParticipation?: Resolver<
    ResolversTypes['CorrectParticipationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCorrectParticipationArgs, 'input'>
  >;
  draftNeed?: Resolver<
    ResolversTypes['DraftNeedPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftNeedArgs, 'input'>
  >;
  reviseNeed?: Resolver<
    ResolversTypes['ReviseNeedPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseNeedArgs, 'input'>
  >;
  submitNeed?: Resolver<
    ResolversTypes['SubmitNeedPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitNeedArgs, 'input'>
  >;
  listNeed?: Resolver<
    ResolversTypes['ListNeedPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationListNeedArgs, 'input'>
  >;
  returnNeed?: Resolver<
    ResolversTypes['ReturnNeedPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnNeedArgs, 'input'>
  >;
  withdrawNeed?: Resolver<
    ResolversTypes['WithdrawNeedPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawNeedArgs, 'input'>
  >;
  claimNeed?: Resolver<
    ResolversTypes['ClaimNeedPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationClaimNeedArgs, 'input'>
  >;
  draftResource?: Resolver<
    ResolversTypes['DraftResourcePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftResourceArgs, 'input'>
  >;
  reviseResource?: Resolver<
    ResolversTypes['ReviseResourcePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseResourceArgs, 'input'>
  >;
  submitResource?: Resolver<
    ResolversTypes['SubmitResourcePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitResourceArgs, 'input'>
  >;
  listResource?: Resolver<
    ResolversTypes['ListResourcePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationListResourceArgs, 'input'>
  >;
  returnResource?: Resolver<
    ResolversTypes['ReturnResourcePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnResourceArgs, 'input'>
  >;
  withdrawResource?: Resolver<
    ResolversTypes['WithdrawResourcePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawResourceArgs, 'input'>
  >;
  claimResource?: Resolver<
    ResolversTypes['ClaimResourcePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationClaimResourceArgs, 'input'>
  >;
  draftProject?: Resolver<
    ResolversTypes['DraftProjectPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftProjectArgs, 'input'>
  >;
  reviseProject?: Resolver<
    ResolversTypes['ReviseProjectPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseProjectArgs, 'input'>
  >;
  submitProject?: Resolver<
    ResolversTypes['SubmitProjectPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitProjectArgs, 'input'>
  >;
  listProject?: Resolver<
    ResolversTypes['ListProjectPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationListProjectArgs, 'input'>
  >;
  returnProject?: Resolver<
    ResolversTypes['ReturnProjectPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnProjectArgs, 'input'>
  >;
  withdrawProject?: Resolver<
    ResolversTypes['WithdrawProjectPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawProjectArgs, 'input'>
  >;
  claimProject?: Resolver<
    ResolversTypes['ClaimProjectPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationClaimProjectArgs, 'input'>
  >;
  approveClaim?: Resolver<
    ResolversTypes['ApproveClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApproveClaimArgs, 'input'>
  >;
  declineClaim?: Resolver<
    ResolversTypes['DeclineClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDeclineClaimArgs, 'input'>
  >;
  withdrawClaim?: Resolver<
    ResolversTypes['WithdrawClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawClaimArgs, 'input'>
  >;
  startClaim?: Resolver<
    ResolversTypes['StartClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationStartClaimArgs, 'input'>
  >;
  deliverClaim?: Resolver<
    ResolversTypes['DeliverClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDeliverClaimArgs, 'input'>
  >;
  confirmClaim?: Resolver<
    ResolversTypes['ConfirmClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmClaimArgs, 'input'>
  >;
  disputeClaim?: Resolver<
    ResolversTypes['DisputeClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDisputeClaimArgs, 'input'>
  >;
  settleClaim?: Resolver<
    ResolversTypes['SettleClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSettleClaimArgs, 'input'>
  >;
  rateClaim?: Resolver<
    ResolversTypes['RateClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRateClaimArgs, 'input'>
  >;
  giveUpClaim?: Resolver<
    ResolversTypes['GiveUpClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGiveUpClaimArgs, 'input'>
  >;
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
  draftCoBuildingAgreement?: Resolver<
    ResolversTypes['DraftCoBuildingAgreementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftCoBuildingAgreementArgs, 'input'>
  >;
  reviseCoBuildingAgreement?: Resolver<
    ResolversTypes['ReviseCoBuildingAgreementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseCoBuildingAgreementArgs, 'input'>
  >;
  signCoBuildingAgreement?: Resolver<
    ResolversTypes['SignCoBuildingAgreementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSignCoBuildingAgreementArgs, 'input'>
  >;
  returnCoBuildingAgreement?: Resolver<
    ResolversTypes['ReturnCoBuildingAgreementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnCoBuildingAgreementArgs, 'input'>
  >;
  witnessCoBuildingAgreement?: Resolver<
    ResolversTypes['WitnessCoBuildingAgreementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWitnessCoBuildingAgreementArgs, 'input'>
  >;
  reviewCoBuildingAgreement?: Resolver<
    ResolversTypes['ReviewCoBuildingAgreementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviewCoBuildingAgreementArgs, 'input'>
  >;
  renewCoBuildingAgreement?: Resolver<
    ResolversTypes['RenewCoBuildingAgreementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRenewCoBuildingAgreementArgs, 'input'>
  >;
  terminateCoBuildingAgreement?: Resolver<
    ResolversTypes['TerminateCoBuildingAgreementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationTerminateCoBuildingAgreementArgs, 'input'>
  >;
  deliverAgreementItem?: Resolver<
    ResolversTypes['DeliverAgreementItemPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDeliverAgreementItemArgs, 'input'>
  >;
  confirmAgreementItem?: Resolver<
    ResolversTypes['ConfirmAgreementItemPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmAgreementItemArgs, 'input'>
  >;
  disputeAgreementItem?: Resolver<
    ResolversTypes['DisputeAgreementItemPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDisputeAgreementItemArgs, 'input'>
  >;
  offerFacilityOpening?: Resolver<
    ResolversTypes['OfferFacilityOpeningPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOfferFacilityOpeningArgs, 'input'>
  >;
  reviseFacilityOpening?: Resolver<
    ResolversTypes['ReviseFacilityOpeningPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseFacilityOpeningArgs, 'input'>
  >;
  openFacilityOpening?: Resolver<
    ResolversTypes['OpenFacilityOpeningPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenFacilityOpeningArgs, 'input'>
  >;
  suspendFacilityOpening?: Resolver<
    ResolversTypes['SuspendFacilityOpeningPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSuspendFacilityOpeningArgs, 'input'>
  >;
  resumeFacilityOpening?: Resolver<
    ResolversTypes['ResumeFacilityOpeningPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationResumeFacilityOpeningArgs, 'input'>
  >;
  withdrawFacilityOpening?: Resolver<
    ResolversTypes['WithdrawFacilityOpeningPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawFacilityOpeningArgs, 'input'>
  >;
  bookFacility?: Resolver<
    ResolversTypes['BookFacilityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationBookFacilityArgs, 'input'>
  >;
  signInBooking?: Resolver<
    ResolversTypes['SignInBookingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSignInBookingArgs, 'input'>
  >;
  cancelBooking?: Resolver<
    ResolversTypes['CancelBookingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelBookingArgs, 'input'>
  >;
  openVolunteerStation?: Resolver<
    ResolversTypes['OpenVolunteerStationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenVolunteerStationArgs, 'input'>
  >;
  moveVolunteerStation?: Resolver<
    ResolversTypes['MoveVolunteerStationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMoveVolunteerStationArgs, 'input'>
  >;
  closeVolunteerStation?: Resolver<
    ResolversTypes['CloseVolunteerStationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseVolunteerStationArgs, 'input'>
  >;
  registerAsVolunteer?: Resolver<
    ResolversTypes['RegisterAsVolunteerPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterAsVolunteerArgs, 'input'>
  >;
  verifyVolunteerRegistration?: Resolver<
    ResolversTypes['VerifyVolunteerRegistrationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationVerifyVolunteerRegistrationArgs, 'input'>
  >;
  endVolunteerRegistration?: Resolver<
    ResolversTypes['EndVolunteerRegistrationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndVolunteerRegistrationArgs, 'input'>
  >;
};

export type DraftNeedPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DraftNeedPayload'] = ResolversParentTypes['DraftNeedPayload'],
> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseNeedPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReviseNeedPayload'] = ResolversParentTypes['ReviseNeedPayload'],
> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitNeedPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SubmitNeedPayload'] = ResolversParentTypes['SubmitNeedPayload'],
> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListNeedPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ListNeedPayload'] = ResolversParentTypes['ListNeedPayload'],
> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnNeedPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReturnNeedPayload'] = ResolversParentTypes['ReturnNeedPayload'],
> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawNeedPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WithdrawNeedPayload'] =
    ResolversParentTypes['WithdrawNeedPayload'],
> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClaimNeedPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ClaimNeedPayload'] = ResolversParentTypes['ClaimNeedPayload'],
> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DraftResourcePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DraftResourcePayload'] =
    ResolversParentTypes['DraftResourcePayload'],
> = {
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseResourcePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReviseResourcePayload'] =
    ResolversParentTypes['ReviseResourcePayload'],
> = {
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitResourcePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SubmitResourcePayload'] =
    ResolversParentTypes['SubmitResourcePayload'],
> = {
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListResourcePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ListResourcePayload'] =
    ResolversParentTypes['ListResourcePayload'],
> = {
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnResourcePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReturnResourcePayload'] =
    ResolversParentTypes['ReturnResourcePayload'],
> = {
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawResourcePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WithdrawResourcePayload'] =
    ResolversParentTypes['WithdrawResourcePayload'],
> = {
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClaimResourcePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ClaimResourcePayload'] =
    ResolversParentTypes['ClaimResourcePayload'],
> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DraftProjectPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DraftProjectPayload'] =
    ResolversParentTypes['DraftProjectPayload'],
> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseProjectPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReviseProjectPayload'] =
    ResolversParentTypes['ReviseProjectPayload'],
> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitProjectPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SubmitProjectPayload'] =
    ResolversParentTypes['SubmitProjectPayload'],
> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListProjectPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ListProjectPayload'] = ResolversParentTypes['ListProjectPayload'],
> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnProjectPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReturnProjectPayload'] =
    ResolversParentTypes['ReturnProjectPayload'],
> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawProjectPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WithdrawProjectPayload'] =
    ResolversParentTypes['WithdrawProjectPayload'],
> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClaimProjectPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ClaimProjectPayload'] =
    ResolversParentTypes['ClaimProjectPayload'],
> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveClaimPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ApproveClaimPayload'] =
    ResolversParentTypes['ApproveClaimPayload'],
> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineClaimPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DeclineClaimPayload'] =
    ResolversParentTypes['DeclineClaimPayload'],
> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawClaimPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WithdrawClaimPayload'] =
    ResolversParentTypes['WithdrawClaimPayload'],
> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartClaimPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['StartClaimPayload'] = ResolversParentTypes['StartClaimPayload'],
> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliverClaimPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DeliverClaimPayload'] =
    ResolversParentTypes['DeliverClaimPayload'],
> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmClaimPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ConfirmClaimPayload'] =
    ResolversParentTypes['ConfirmClaimPayload'],
> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DisputeClaimPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DisputeClaimPayload'] =
    ResolversParentTypes['DisputeClaimPayload'],
> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettleClaimPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SettleClaimPayload'] = ResolversParentTypes['SettleClaimPayload'],
> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RateClaimPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RateClaimPayload'] = ResolversParentTypes['RateClaimPayload'],
> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GiveUpClaimPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['GiveUpClaimPayload'] = ResolversParentTypes['GiveUpClaimPayload'],
> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placesTaken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signInCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  signUps?: Resolver<
    Maybe<ResolversTypes['SignUpConnection']>,
    ParentType,
    ContextType,
    Partial<ActivitySignUpsArgs>
  >;
  history?: Resolver<
    Maybe<ResolversTypes['TraceEntryConnection']>,
    ParentType,
    ContextType,
    Partial<ActivityHistoryArgs>
  >;
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
  signedOutAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type SignUpResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SignUp'] = ResolversParentTypes['SignUp'],
  FederationReferenceType extends FederationReferenceTypes['SignUp'] = FederationReferenceTypes['SignUp'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['SignUp']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SignUpState'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  signedUpAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<SignUpHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignUpConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SignUpConnection'] = ResolversParentTypes['SignUpConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SignUpEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SignUp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignUpEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SignUpEdge'] = ResolversParentTypes['SignUpEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SignUp'], ParentType, ContextType>;
};

export type PlanActivityPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PlanActivityPayload'] =
    ResolversParentTypes['PlanActivityPayload'],
> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenActivityPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['OpenActivityPayload'] =
    ResolversParentTypes['OpenActivityPayload'],
> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartActivityPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['StartActivityPayload'] =
    ResolversParentTypes['StartActivityPayload'],
> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndActivityPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EndActivityPayload'] = ResolversParentTypes['EndActivityPayload'],
> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettleActivityPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SettleActivityPayload'] =
    ResolversParentTypes['SettleActivityPayload'],
> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelActivityPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CancelActivityPayload'] =
    ResolversParentTypes['CancelActivityPayload'],
> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignUpForActivityPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SignUpForActivityPayload'] =
    ResolversParentTypes['SignUpForActivityPayload'],
> = {
  signUp?: Resolver<Maybe<ResolversTypes['SignUp']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelSignUpPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CancelSignUpPayload'] =
    ResolversParentTypes['CancelSignUpPayload'],
> = {
  signUp?: Resolver<Maybe<ResolversTypes['SignUp']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignInToActivityPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SignInToActivityPayload'] =
    ResolversParentTypes['SignInToActivityPayload'],
> = {
  signUp?: Resolver<Maybe<ResolversTypes['SignUp']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignOutOfActivityPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SignOutOfActivityPayload'] =
    ResolversParentTypes['SignOutOfActivityPayload'],
> = {
  signUp?: Resolver<Maybe<ResolversTypes['SignUp']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectParticipationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CorrectParticipationPayload'] =
    ResolversParentTypes['CorrectParticipationPayload'],
> = {
  participation?: Resolver<Maybe<ResolversTypes['Participation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VolunteerStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['VolunteerStats'] = ResolversParentTypes['VolunteerStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personTimes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memberPersonTimes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  volunteerPersonTimes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residentPersonTimes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinctPeople?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinctResidents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  wishesFulfilled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServiceStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ServiceStats'] = ResolversParentTypes['ServiceStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  personTimes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinctPeople?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ServiceStatsGroup']>, ParentType, ContextType>;
};

export type ServiceStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ServiceStatsGroup'] = ResolversParentTypes['ServiceStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personTimes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  exchanges?: Resolver<
    Maybe<ResolversTypes['ExchangeConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionExchangesArgs>
  >;
  exchangeBalance?: Resolver<
    Maybe<ResolversTypes['ExchangeBalance']>,
    ParentType,
    ContextType,
    Partial<DivisionExchangeBalanceArgs>
  >;
  needStats?: Resolver<
    Maybe<ResolversTypes['NeedStats']>,
    ParentType,
    ContextType,
    Partial<DivisionNeedStatsArgs>
  >;
  resourceStats?: Resolver<
    Maybe<ResolversTypes['ResourceStats']>,
    ParentType,
    ContextType,
    Partial<DivisionResourceStatsArgs>
  >;
  claimStats?: Resolver<
    Maybe<ResolversTypes['ClaimStats']>,
    ParentType,
    ContextType,
    Partial<DivisionClaimStatsArgs>
  >;
  needs?: Resolver<
    Maybe<ResolversTypes['NeedConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionNeedsArgs>
  >;
  resources?: Resolver<
    Maybe<ResolversTypes['ResourceConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionResourcesArgs>
  >;
  projects?: Resolver<
    Maybe<ResolversTypes['ProjectConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionProjectsArgs>
  >;
  claims?: Resolver<
    Maybe<ResolversTypes['ClaimConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionClaimsArgs>
  >;
  exchangeParties?: Resolver<
    Maybe<ResolversTypes['ExchangePartyConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionExchangePartiesArgs>
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
  serviceStats?: Resolver<
    Maybe<ResolversTypes['ServiceStats']>,
    ParentType,
    ContextType,
    Partial<DivisionServiceStatsArgs>
  >;
  volunteerStats?: Resolver<
    Maybe<ResolversTypes['VolunteerStats']>,
    ParentType,
    ContextType,
    RequireFields<DivisionVolunteerStatsArgs, 'boundaries'>
  >;
  coBuildingAgreements?: Resolver<
    Maybe<ResolversTypes['CoBuildingAgreementConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionCoBuildingAgreementsArgs>
  >;
  agreementStats?: Resolver<
    Maybe<ResolversTypes['AgreementStats']>,
    ParentType,
    ContextType,
    Partial<DivisionAgreementStatsArgs>
  >;
  agreementItemStats?: Resolver<
    Maybe<ResolversTypes['AgreementItemStats']>,
    ParentType,
    ContextType,
    Partial<DivisionAgreementItemStatsArgs>
  >;
  facilityOpenings?: Resolver<
    Maybe<ResolversTypes['FacilityOpeningConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionFacilityOpeningsArgs>
  >;
  facilityOpeningStats?: Resolver<
    Maybe<ResolversTypes['FacilityOpeningStats']>,
    ParentType,
    ContextType,
    Partial<DivisionFacilityOpeningStatsArgs>
  >;
  facilityUseStats?: Resolver<
    Maybe<ResolversTypes['FacilityUseStats']>,
    ParentType,
    ContextType,
    Partial<DivisionFacilityUseStatsArgs>
  >;
  volunteerStations?: Resolver<
    Maybe<ResolversTypes['VolunteerStationConnection']>,
    ParentType,
    ContextType,
    Partial<DivisionVolunteerStationsArgs>
  >;
  volunteerStationStats?: Resolver<
    Maybe<ResolversTypes['VolunteerStationStats']>,
    ParentType,
    ContextType,
    Partial<DivisionVolunteerStationStatsArgs>
  >;
  volunteerStationCoverage?: Resolver<
    Maybe<ResolversTypes['VolunteerStationCoverage']>,
    ParentType,
    ContextType,
    Partial<DivisionVolunteerStationCoverageArgs>
  >;
  registeredVolunteerStats?: Resolver<
    Maybe<ResolversTypes['RegisteredVolunteerStats']>,
    ParentType,
    ContextType,
    Partial<DivisionRegisteredVolunteerStatsArgs>
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
  exchangeParty?: Resolver<Maybe<ResolversTypes['ExchangeParty']>, ParentType, ContextType>;
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
  participations?: Resolver<
    Maybe<ResolversTypes['ParticipationConnection']>,
    ParentType,
    ContextType,
    Partial<MemberParticipationsArgs>
  >;
  claimedMicroWishes?: Resolver<
    Maybe<ResolversTypes['MicroWishConnection']>,
    ParentType,
    ContextType,
    Partial<MemberClaimedMicroWishesArgs>
  >;
  volunteerHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  claimsGivenUp?: Resolver<
    Maybe<ResolversTypes['ClaimConnection']>,
    ParentType,
    ContextType,
    Partial<EvaluationClaimsGivenUpArgs>
  >;
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
  exchangeParty?: Resolver<Maybe<ResolversTypes['ExchangeParty']>, ParentType, ContextType>;
  claimedMicroWishes?: Resolver<
    Maybe<ResolversTypes['MicroWishConnection']>,
    ParentType,
    ContextType,
    Partial<UnitClaimedMicroWishesArgs>
  >;
  volunteerStations?: Resolver<
    Maybe<ResolversTypes['VolunteerStationConnection']>,
    ParentType,
    ContextType,
    Partial<UnitVolunteerStationsArgs>
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
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, Partial<GridNeedsArgs>>;
  resources?: Resolver<
    Maybe<ResolversTypes['ResourceConnection']>,
    ParentType,
    ContextType,
    Partial<GridResourcesArgs>
  >;
  projects?: Resolver<
    Maybe<ResolversTypes['ProjectConnection']>,
    ParentType,
    ContextType,
    Partial<GridProjectsArgs>
  >;
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

export type ExchangeCategoryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ExchangeCategory'] = ResolversParentTypes['ExchangeCategory'],
  FederationReferenceType extends FederationReferenceTypes['ExchangeCategory'] =
    FederationReferenceTypes['ExchangeCategory'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ExchangeCategory']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExchangeCategoryConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ExchangeCategoryConnection'] =
    ResolversParentTypes['ExchangeCategoryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ExchangeCategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExchangeCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeCategoryEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ExchangeCategoryEdge'] =
    ResolversParentTypes['ExchangeCategoryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExchangeCategory'], ParentType, ContextType>;
};

export type ExchangePartyResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ExchangeParty'] = ResolversParentTypes['ExchangeParty'],
  FederationReferenceType extends FederationReferenceTypes['ExchangeParty'] =
    FederationReferenceTypes['ExchangeParty'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ExchangeParty']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExchangePartyKind'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  lastAskedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  needs?: Resolver<
    ResolversTypes['NeedConnection'],
    ParentType,
    ContextType,
    Partial<ExchangePartyNeedsArgs>
  >;
  resources?: Resolver<
    ResolversTypes['ResourceConnection'],
    ParentType,
    ContextType,
    Partial<ExchangePartyResourcesArgs>
  >;
  projects?: Resolver<
    ResolversTypes['ProjectConnection'],
    ParentType,
    ContextType,
    Partial<ExchangePartyProjectsArgs>
  >;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<ExchangePartyClaimsArgs>
  >;
  balance?: Resolver<
    ResolversTypes['PartyBalance'],
    ParentType,
    ContextType,
    Partial<ExchangePartyBalanceArgs>
  >;
  claimStats?: Resolver<
    ResolversTypes['ClaimStats'],
    ParentType,
    ContextType,
    Partial<ExchangePartyClaimStatsArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coBuildingAgreements?: Resolver<
    ResolversTypes['CoBuildingAgreementConnection'],
    ParentType,
    ContextType,
    Partial<ExchangePartyCoBuildingAgreementsArgs>
  >;
  agreementItemStats?: Resolver<
    ResolversTypes['AgreementItemStats'],
    ParentType,
    ContextType,
    Partial<ExchangePartyAgreementItemStatsArgs>
  >;
  facilityOpenings?: Resolver<
    ResolversTypes['FacilityOpeningConnection'],
    ParentType,
    ContextType,
    Partial<ExchangePartyFacilityOpeningsArgs>
  >;
  facilityUseStats?: Resolver<
    ResolversTypes['FacilityUseStats'],
    ParentType,
    ContextType,
    Partial<ExchangePartyFacilityUseStatsArgs>
  >;
};

export type ExchangePartyConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ExchangePartyConnection'] =
    ResolversParentTypes['ExchangePartyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ExchangePartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExchangeParty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangePartyEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ExchangePartyEdge'] = ResolversParentTypes['ExchangePartyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExchangeParty'], ParentType, ContextType>;
};

export type NeedResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need'],
  FederationReferenceType extends FederationReferenceTypes['Need'] = FederationReferenceTypes['Need'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Need']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ExchangeCategory'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExchangeItemState'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['NeedUrgency'], ParentType, ContextType>;
  forResidents?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ExchangeParty']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  listedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstClaimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unclaimedDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suggestions?: Resolver<
    ResolversTypes['ExchangeSuggestionConnection'],
    ParentType,
    ContextType,
    Partial<NeedSuggestionsArgs>
  >;
  projects?: Resolver<
    ResolversTypes['ProjectConnection'],
    ParentType,
    ContextType,
    Partial<NeedProjectsArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<NeedClaimsArgs>>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<NeedHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type ResourceResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource'],
  FederationReferenceType extends FederationReferenceTypes['Resource'] = FederationReferenceTypes['Resource'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Resource']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ExchangeCategory'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExchangeItemState'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ExchangeParty']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  listedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstClaimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unclaimedDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suggestions?: Resolver<
    ResolversTypes['ExchangeSuggestionConnection'],
    ParentType,
    ContextType,
    Partial<ResourceSuggestionsArgs>
  >;
  projects?: Resolver<
    ResolversTypes['ProjectConnection'],
    ParentType,
    ContextType,
    Partial<ResourceProjectsArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ResourceClaimsArgs>>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<ResourceHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ResourceConnection'] = ResolversParentTypes['ResourceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
};

export type ProjectResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'],
  FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Project']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ExchangeCategory'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExchangeItemState'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  bookletYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ExchangeParty']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  listedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstClaimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unclaimedDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  activities?: Resolver<
    ResolversTypes['ActivityConnection'],
    ParentType,
    ContextType,
    Partial<ProjectActivitiesArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ProjectClaimsArgs>>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<ProjectHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ClaimResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'],
  FederationReferenceType extends FederationReferenceTypes['Claim'] = FederationReferenceTypes['Claim'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Claim']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimState'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['CoBuildingAgreement']>, ParentType, ContextType>;
  claimant?: Resolver<Maybe<ResolversTypes['ExchangeParty']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ExchangeParty']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  givenUpBy?: Resolver<Maybe<ResolversTypes['ExchangeParty']>, ParentType, ContextType>;
  receiverRating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receiverComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providerRating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  providerComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['ClaimEvidence']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<ClaimHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimEvidenceResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ClaimEvidence'] = ResolversParentTypes['ClaimEvidence'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
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
  exchangeParty?: Resolver<Maybe<ResolversTypes['ExchangeParty']>, ParentType, ContextType>;
};

export type RecordExchangePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RecordExchangePayload'] =
    ResolversParentTypes['RecordExchangePayload'],
> = {
  exchange?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReverseExchangePayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReverseExchangePayload'] =
    ResolversParentTypes['ReverseExchangePayload'],
> = {
  exchange?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExchangeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Exchange'] = ResolversParentTypes['Exchange'],
  FederationReferenceType extends FederationReferenceTypes['Exchange'] = FederationReferenceTypes['Exchange'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Exchange']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ExchangeParty']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ExchangeParty']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ExchangeDirection'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  bookletYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ExchangeCategory'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType>;
};

export type ExchangeConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ExchangeConnection'] = ResolversParentTypes['ExchangeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ExchangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Exchange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ExchangeEdge'] = ResolversParentTypes['ExchangeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exchange'], ParentType, ContextType>;
};

export type ExchangeBalanceResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ExchangeBalance'] = ResolversParentTypes['ExchangeBalance'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ExchangeBalanceGroup']>, ParentType, ContextType>;
};

export type ExchangeBalanceGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ExchangeBalanceGroup'] =
    ResolversParentTypes['ExchangeBalanceGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PartyBalanceResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PartyBalance'] = ResolversParentTypes['PartyBalance'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PartyBalanceGroup']>, ParentType, ContextType>;
};

export type PartyBalanceGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PartyBalanceGroup'] = ResolversParentTypes['PartyBalanceGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type NeedStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['NeedStats'] = ResolversParentTypes['NeedStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unclaimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unclaimedFor90Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDaysToClaim?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  urgentUnclaimedFor90Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['NeedStatsGroup']>, ParentType, ContextType>;
};

export type NeedStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['NeedStatsGroup'] = ResolversParentTypes['NeedStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unclaimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unclaimedFor90Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDaysToClaim?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  urgentUnclaimedFor90Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ResourceStats'] = ResolversParentTypes['ResourceStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unclaimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unclaimedFor90Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDaysToClaim?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ResourceStatsGroup']>, ParentType, ContextType>;
};

export type ResourceStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ResourceStatsGroup'] = ResolversParentTypes['ResourceStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unclaimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unclaimedFor90Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDaysToClaim?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ClaimStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ClaimStats'] = ResolversParentTypes['ClaimStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  givenUp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  givenUpShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ClaimStatsGroup']>, ParentType, ContextType>;
};

export type ClaimStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ClaimStatsGroup'] = ResolversParentTypes['ClaimStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  givenUp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  givenUpShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ExchangeSuggestionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ExchangeSuggestion'] = ResolversParentTypes['ExchangeSuggestion'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  categoryScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  urgencyScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacityScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExchangeSuggestionConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ExchangeSuggestionConnection'] =
    ResolversParentTypes['ExchangeSuggestionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ExchangeSuggestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExchangeSuggestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeSuggestionEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ExchangeSuggestionEdge'] =
    ResolversParentTypes['ExchangeSuggestionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExchangeSuggestion'], ParentType, ContextType>;
};

export type DraftCoBuildingAgreementPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DraftCoBuildingAgreementPayload'] =
    ResolversParentTypes['DraftCoBuildingAgreementPayload'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['CoBuildingAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseCoBuildingAgreementPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReviseCoBuildingAgreementPayload'] =
    ResolversParentTypes['ReviseCoBuildingAgreementPayload'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['CoBuildingAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignCoBuildingAgreementPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SignCoBuildingAgreementPayload'] =
    ResolversParentTypes['SignCoBuildingAgreementPayload'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['CoBuildingAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnCoBuildingAgreementPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReturnCoBuildingAgreementPayload'] =
    ResolversParentTypes['ReturnCoBuildingAgreementPayload'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['CoBuildingAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WitnessCoBuildingAgreementPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WitnessCoBuildingAgreementPayload'] =
    ResolversParentTypes['WitnessCoBuildingAgreementPayload'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['CoBuildingAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewCoBuildingAgreementPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReviewCoBuildingAgreementPayload'] =
    ResolversParentTypes['ReviewCoBuildingAgreementPayload'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['CoBuildingAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenewCoBuildingAgreementPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RenewCoBuildingAgreementPayload'] =
    ResolversParentTypes['RenewCoBuildingAgreementPayload'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['CoBuildingAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TerminateCoBuildingAgreementPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TerminateCoBuildingAgreementPayload'] =
    ResolversParentTypes['TerminateCoBuildingAgreementPayload'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['CoBuildingAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliverAgreementItemPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DeliverAgreementItemPayload'] =
    ResolversParentTypes['DeliverAgreementItemPayload'],
> = {
  item?: Resolver<Maybe<ResolversTypes['AgreementItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmAgreementItemPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ConfirmAgreementItemPayload'] =
    ResolversParentTypes['ConfirmAgreementItemPayload'],
> = {
  item?: Resolver<Maybe<ResolversTypes['AgreementItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DisputeAgreementItemPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['DisputeAgreementItemPayload'] =
    ResolversParentTypes['DisputeAgreementItemPayload'],
> = {
  item?: Resolver<Maybe<ResolversTypes['AgreementItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CoBuildingAgreementResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CoBuildingAgreement'] =
    ResolversParentTypes['CoBuildingAgreement'],
  FederationReferenceType extends FederationReferenceTypes['CoBuildingAgreement'] =
    FederationReferenceTypes['CoBuildingAgreement'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CoBuildingAgreement']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoBuildingAgreementState'], ParentType, ContextType>;
  unitSide?: Resolver<Maybe<ResolversTypes['ExchangeParty']>, ParentType, ContextType>;
  communitySide?: Resolver<Maybe<ResolversTypes['ExchangeParty']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unitSignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  communitySignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inForceAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  witnessedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renews?: Resolver<Maybe<ResolversTypes['CoBuildingAgreement']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['AgreementItem']>, ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['AgreementReview']>, ParentType, ContextType>;
  fulfilment?: Resolver<
    ResolversTypes['AgreementItemStats'],
    ParentType,
    ContextType,
    Partial<CoBuildingAgreementFulfilmentArgs>
  >;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<CoBuildingAgreementHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementItemResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AgreementItem'] = ResolversParentTypes['AgreementItem'],
  FederationReferenceType extends FederationReferenceTypes['AgreementItem'] =
    FederationReferenceTypes['AgreementItem'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AgreementItem']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['CoBuildingAgreement']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['AgreementSide'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementItemKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementItemState'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fulfilledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  exchange?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<AgreementItemHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementReviewResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AgreementReview'] = ResolversParentTypes['AgreementReview'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byUnit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byCommunity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  communityComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoBuildingAgreementConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CoBuildingAgreementConnection'] =
    ResolversParentTypes['CoBuildingAgreementConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CoBuildingAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CoBuildingAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoBuildingAgreementEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CoBuildingAgreementEdge'] =
    ResolversParentTypes['CoBuildingAgreementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoBuildingAgreement'], ParentType, ContextType>;
};

export type AgreementStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AgreementStats'] = ResolversParentTypes['AgreementStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renewed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terminated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['AgreementStatsGroup']>, ParentType, ContextType>;
};

export type AgreementStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AgreementStatsGroup'] =
    ResolversParentTypes['AgreementStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renewed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terminated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementItemStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AgreementItemStats'] = ResolversParentTypes['AgreementItemStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fulfilled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fulfilledLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fulfilmentRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['AgreementItemStatsGroup']>, ParentType, ContextType>;
};

export type AgreementItemStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['AgreementItemStatsGroup'] =
    ResolversParentTypes['AgreementItemStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fulfilled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fulfilledLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fulfilmentRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OfferFacilityOpeningPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['OfferFacilityOpeningPayload'] =
    ResolversParentTypes['OfferFacilityOpeningPayload'],
> = {
  opening?: Resolver<Maybe<ResolversTypes['FacilityOpening']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseFacilityOpeningPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ReviseFacilityOpeningPayload'] =
    ResolversParentTypes['ReviseFacilityOpeningPayload'],
> = {
  opening?: Resolver<Maybe<ResolversTypes['FacilityOpening']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenFacilityOpeningPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['OpenFacilityOpeningPayload'] =
    ResolversParentTypes['OpenFacilityOpeningPayload'],
> = {
  opening?: Resolver<Maybe<ResolversTypes['FacilityOpening']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuspendFacilityOpeningPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SuspendFacilityOpeningPayload'] =
    ResolversParentTypes['SuspendFacilityOpeningPayload'],
> = {
  opening?: Resolver<Maybe<ResolversTypes['FacilityOpening']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeFacilityOpeningPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ResumeFacilityOpeningPayload'] =
    ResolversParentTypes['ResumeFacilityOpeningPayload'],
> = {
  opening?: Resolver<Maybe<ResolversTypes['FacilityOpening']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawFacilityOpeningPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['WithdrawFacilityOpeningPayload'] =
    ResolversParentTypes['WithdrawFacilityOpeningPayload'],
> = {
  opening?: Resolver<Maybe<ResolversTypes['FacilityOpening']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BookFacilityPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['BookFacilityPayload'] =
    ResolversParentTypes['BookFacilityPayload'],
> = {
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignInBookingPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SignInBookingPayload'] =
    ResolversParentTypes['SignInBookingPayload'],
> = {
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelBookingPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CancelBookingPayload'] =
    ResolversParentTypes['CancelBookingPayload'],
> = {
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FacilityOpeningResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FacilityOpening'] = ResolversParentTypes['FacilityOpening'],
  FederationReferenceType extends FederationReferenceTypes['FacilityOpening'] =
    FederationReferenceTypes['FacilityOpening'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['FacilityOpening']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FacilityKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FacilityOpeningState'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ExchangeParty']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slotMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communityHome?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signInCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['FacilityHours']>, ParentType, ContextType>;
  slots?: Resolver<
    ResolversTypes['FacilitySlotConnection'],
    ParentType,
    ContextType,
    Partial<FacilityOpeningSlotsArgs>
  >;
  bookings?: Resolver<
    ResolversTypes['BookingConnection'],
    ParentType,
    ContextType,
    Partial<FacilityOpeningBookingsArgs>
  >;
  useStats?: Resolver<
    ResolversTypes['FacilityUseStats'],
    ParentType,
    ContextType,
    Partial<FacilityOpeningUseStatsArgs>
  >;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<FacilityOpeningHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityHoursResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FacilityHours'] = ResolversParentTypes['FacilityHours'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacilitySlotResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FacilitySlot'] = ResolversParentTypes['FacilitySlot'],
  FederationReferenceType extends FederationReferenceTypes['FacilitySlot'] =
    FederationReferenceTypes['FacilitySlot'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['FacilitySlot']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['FacilityOpening']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calledOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BookingResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking'],
  FederationReferenceType extends FederationReferenceTypes['Booking'] = FederationReferenceTypes['Booking'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Booking']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['FacilityOpening']>, ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['FacilitySlot']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['ExchangeParty']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BookingState'], ParentType, ContextType>;
  bookedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<BookingHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityOpeningConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FacilityOpeningConnection'] =
    ResolversParentTypes['FacilityOpeningConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['FacilityOpeningEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FacilityOpening']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityOpeningEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FacilityOpeningEdge'] =
    ResolversParentTypes['FacilityOpeningEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FacilityOpening'], ParentType, ContextType>;
};

export type FacilitySlotConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FacilitySlotConnection'] =
    ResolversParentTypes['FacilitySlotConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['FacilitySlotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FacilitySlot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilitySlotEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FacilitySlotEdge'] = ResolversParentTypes['FacilitySlotEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FacilitySlot'], ParentType, ContextType>;
};

export type BookingConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['BookingConnection'] = ResolversParentTypes['BookingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['BookingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Booking']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookingEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['BookingEdge'] = ResolversParentTypes['BookingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
};

export type FacilityOpeningStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FacilityOpeningStats'] =
    ResolversParentTypes['FacilityOpeningStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communityHomes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['FacilityOpeningStatsGroup']>, ParentType, ContextType>;
};

export type FacilityOpeningStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FacilityOpeningStatsGroup'] =
    ResolversParentTypes['FacilityOpeningStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communityHomes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityUseStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FacilityUseStats'] = ResolversParentTypes['FacilityUseStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  slots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  booked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  useRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['FacilityUseStatsGroup']>, ParentType, ContextType>;
};

export type FacilityUseStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['FacilityUseStatsGroup'] =
    ResolversParentTypes['FacilityUseStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  booked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  useRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RegisterAsVolunteerPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisterAsVolunteerPayload'] =
    ResolversParentTypes['RegisterAsVolunteerPayload'],
> = {
  registration?: Resolver<Maybe<ResolversTypes['VolunteerRegistration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VerifyVolunteerRegistrationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['VerifyVolunteerRegistrationPayload'] =
    ResolversParentTypes['VerifyVolunteerRegistrationPayload'],
> = {
  registration?: Resolver<Maybe<ResolversTypes['VolunteerRegistration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndVolunteerRegistrationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['EndVolunteerRegistrationPayload'] =
    ResolversParentTypes['EndVolunteerRegistrationPayload'],
> = {
  registration?: Resolver<Maybe<ResolversTypes['VolunteerRegistration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenVolunteerStationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['OpenVolunteerStationPayload'] =
    ResolversParentTypes['OpenVolunteerStationPayload'],
> = {
  station?: Resolver<Maybe<ResolversTypes['VolunteerStation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoveVolunteerStationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MoveVolunteerStationPayload'] =
    ResolversParentTypes['MoveVolunteerStationPayload'],
> = {
  station?: Resolver<Maybe<ResolversTypes['VolunteerStation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseVolunteerStationPayloadResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CloseVolunteerStationPayload'] =
    ResolversParentTypes['CloseVolunteerStationPayload'],
> = {
  station?: Resolver<Maybe<ResolversTypes['VolunteerStation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VolunteerStationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['VolunteerStation'] = ResolversParentTypes['VolunteerStation'],
  FederationReferenceType extends FederationReferenceTypes['VolunteerStation'] =
    FederationReferenceTypes['VolunteerStation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['VolunteerStation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hostKind?: Resolver<ResolversTypes['StationHostKind'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  building?: Resolver<Maybe<ResolversTypes['Building']>, ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VolunteerStationState'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<VolunteerStationHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerRegistrationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['VolunteerRegistration'] =
    ResolversParentTypes['VolunteerRegistration'],
  FederationReferenceType extends FederationReferenceTypes['VolunteerRegistration'] =
    FederationReferenceTypes['VolunteerRegistration'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['VolunteerRegistration']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VolunteerRegistrationState'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  partyMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes['TraceEntryConnection'],
    ParentType,
    ContextType,
    Partial<VolunteerRegistrationHistoryArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  volunteerStations?: Resolver<
    Maybe<ResolversTypes['VolunteerStationConnection']>,
    ParentType,
    ContextType,
    Partial<BuildingVolunteerStationsArgs>
  >;
};

export type VolunteerStationConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['VolunteerStationConnection'] =
    ResolversParentTypes['VolunteerStationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['VolunteerStationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VolunteerStation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerStationEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['VolunteerStationEdge'] =
    ResolversParentTypes['VolunteerStationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VolunteerStation'], ParentType, ContextType>;
};

export type VolunteerRegistrationConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['VolunteerRegistrationConnection'] =
    ResolversParentTypes['VolunteerRegistrationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['VolunteerRegistrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VolunteerRegistration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerRegistrationEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['VolunteerRegistrationEdge'] =
    ResolversParentTypes['VolunteerRegistrationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VolunteerRegistration'], ParentType, ContextType>;
};

export type VolunteerStationCoverageResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['VolunteerStationCoverage'] =
    ResolversParentTypes['VolunteerStationCoverage'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['VolunteerStationCoverageGroup']>, ParentType, ContextType>;
};

export type VolunteerStationCoverageGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['VolunteerStationCoverageGroup'] =
    ResolversParentTypes['VolunteerStationCoverageGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type VolunteerStationStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['VolunteerStationStats'] =
    ResolversParentTypes['VolunteerStationStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hosts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ofHubs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['VolunteerStationStatsGroup']>, ParentType, ContextType>;
};

export type VolunteerStationStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['VolunteerStationStatsGroup'] =
    ResolversParentTypes['VolunteerStationStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hosts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ofHubs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisteredVolunteerStatsResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisteredVolunteerStats'] =
    ResolversParentTypes['RegisteredVolunteerStats'],
> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RegisteredVolunteerStatsGroup']>, ParentType, ContextType>;
};

export type RegisteredVolunteerStatsGroupResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['RegisteredVolunteerStatsGroup'] =
    ResolversParentTypes['RegisteredVolunteerStatsGroup'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  DraftNeedPayload?: DraftNeedPayloadResolvers<ContextType>;
  ReviseNeedPayload?: ReviseNeedPayloadResolvers<ContextType>;
  SubmitNeedPayload?: SubmitNeedPayloadResolvers<ContextType>;
  ListNeedPayload?: ListNeedPayloadResolvers<ContextType>;
  ReturnNeedPayload?: ReturnNeedPayloadResolvers<ContextType>;
  WithdrawNeedPayload?: WithdrawNeedPayloadResolvers<ContextType>;
  ClaimNeedPayload?: ClaimNeedPayloadResolvers<ContextType>;
  DraftResourcePayload?: DraftResourcePayloadResolvers<ContextType>;
  ReviseResourcePayload?: ReviseResourcePayloadResolvers<ContextType>;
  SubmitResourcePayload?: SubmitResourcePayloadResolvers<ContextType>;
  ListResourcePayload?: ListResourcePayloadResolvers<ContextType>;
  ReturnResourcePayload?: ReturnResourcePayloadResolvers<ContextType>;
  WithdrawResourcePayload?: WithdrawResourcePayloadResolvers<ContextType>;
  ClaimResourcePayload?: ClaimResourcePayloadResolvers<ContextType>;
  DraftProjectPayload?: DraftProjectPayloadResolvers<ContextType>;
  ReviseProjectPayload?: ReviseProjectPayloadResolvers<ContextType>;
  SubmitProjectPayload?: SubmitProjectPayloadResolvers<ContextType>;
  ListProjectPayload?: ListProjectPayloadResolvers<ContextType>;
  ReturnProjectPayload?: ReturnProjectPayloadResolvers<ContextType>;
  WithdrawProjectPayload?: WithdrawProjectPayloadResolvers<ContextType>;
  ClaimProjectPayload?: ClaimProjectPayloadResolvers<ContextType>;
  ApproveClaimPayload?: ApproveClaimPayloadResolvers<ContextType>;
  DeclineClaimPayload?: DeclineClaimPayloadResolvers<ContextType>;
  WithdrawClaimPayload?: WithdrawClaimPayloadResolvers<ContextType>;
  StartClaimPayload?: StartClaimPayloadResolvers<ContextType>;
  DeliverClaimPayload?: DeliverClaimPayloadResolvers<ContextType>;
  ConfirmClaimPayload?: ConfirmClaimPayloadResolvers<ContextType>;
  DisputeClaimPayload?: DisputeClaimPayloadResolvers<ContextType>;
  SettleClaimPayload?: SettleClaimPayloadResolvers<ContextType>;
  RateClaimPayload?: RateClaimPayloadResolvers<ContextType>;
  GiveUpClaimPayload?: GiveUpClaimPayloadResolvers<ContextType>;
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
  SignUp?: SignUpResolvers<ContextType>;
  SignUpConnection?: SignUpConnectionResolvers<ContextType>;
  SignUpEdge?: SignUpEdgeResolvers<ContextType>;
  PlanActivityPayload?: PlanActivityPayloadResolvers<ContextType>;
  OpenActivityPayload?: OpenActivityPayloadResolvers<ContextType>;
  StartActivityPayload?: StartActivityPayloadResolvers<ContextType>;
  EndActivityPayload?: EndActivityPayloadResolvers<ContextType>;
  SettleActivityPayload?: SettleActivityPayloadResolvers<ContextType>;
  CancelActivityPayload?: CancelActivityPayloadResolvers<ContextType>;
  SignUpForActivityPayload?: SignUpForActivityPayloadResolvers<ContextType>;
  CancelSignUpPayload?: CancelSignUpPayloadResolvers<ContextType>;
  SignInToActivityPayload?: SignInToActivityPayloadResolvers<ContextType>;
  SignOutOfActivityPayload?: SignOutOfActivityPayloadResolvers<ContextType>;
  CorrectParticipationPayload?: CorrectParticipationPayloadResolvers<ContextType>;
  VolunteerStats?: VolunteerStatsResolvers<ContextType>;
  ServiceStats?: ServiceStatsResolvers<ContextType>;
  ServiceStatsGroup?: ServiceStatsGroupResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  PartyOrganization?: PartyOrganizationResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  ExchangeCategory?: ExchangeCategoryResolvers<ContextType>;
  ExchangeCategoryConnection?: ExchangeCategoryConnectionResolvers<ContextType>;
  ExchangeCategoryEdge?: ExchangeCategoryEdgeResolvers<ContextType>;
  ExchangeParty?: ExchangePartyResolvers<ContextType>;
  ExchangePartyConnection?: ExchangePartyConnectionResolvers<ContextType>;
  ExchangePartyEdge?: ExchangePartyEdgeResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimEvidence?: ClaimEvidenceResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  RecordExchangePayload?: RecordExchangePayloadResolvers<ContextType>;
  ReverseExchangePayload?: ReverseExchangePayloadResolvers<ContextType>;
  Exchange?: ExchangeResolvers<ContextType>;
  ExchangeConnection?: ExchangeConnectionResolvers<ContextType>;
  ExchangeEdge?: ExchangeEdgeResolvers<ContextType>;
  ExchangeBalance?: ExchangeBalanceResolvers<ContextType>;
  ExchangeBalanceGroup?: ExchangeBalanceGroupResolvers<ContextType>;
  PartyBalance?: PartyBalanceResolvers<ContextType>;
  PartyBalanceGroup?: PartyBalanceGroupResolvers<ContextType>;
  NeedStats?: NeedStatsResolvers<ContextType>;
  NeedStatsGroup?: NeedStatsGroupResolvers<ContextType>;
  ResourceStats?: ResourceStatsResolvers<ContextType>;
  ResourceStatsGroup?: ResourceStatsGroupResolvers<ContextType>;
  ClaimStats?: ClaimStatsResolvers<ContextType>;
  ClaimStatsGroup?: ClaimStatsGroupResolvers<ContextType>;
  ExchangeSuggestion?: ExchangeSuggestionResolvers<ContextType>;
  ExchangeSuggestionConnection?: ExchangeSuggestionConnectionResolvers<ContextType>;
  ExchangeSuggestionEdge?: ExchangeSuggestionEdgeResolvers<ContextType>;
  DraftCoBuildingAgreementPayload?: DraftCoBuildingAgreementPayloadResolvers<ContextType>;
  ReviseCoBuildingAgreementPayload?: ReviseCoBuildingAgreementPayloadResolvers<ContextType>;
  SignCoBuildingAgreementPayload?: SignCoBuildingAgreementPayloadResolvers<ContextType>;
  ReturnCoBuildingAgreementPayload?: ReturnCoBuildingAgreementPayloadResolvers<ContextType>;
  WitnessCoBuildingAgreementPayload?: WitnessCoBuildingAgreementPayloadResolvers<ContextType>;
  ReviewCoBuildingAgreementPayload?: ReviewCoBuildingAgreementPayloadResolvers<ContextType>;
  RenewCoBuildingAgreementPayload?: RenewCoBuildingAgreementPayloadResolvers<ContextType>;
  TerminateCoBuildingAgreementPayload?: TerminateCoBuildingAgreementPayloadResolvers<ContextType>;
  DeliverAgreementItemPayload?: DeliverAgreementItemPayloadResolvers<ContextType>;
  ConfirmAgreementItemPayload?: ConfirmAgreementItemPayloadResolvers<ContextType>;
  DisputeAgreementItemPayload?: DisputeAgreementItemPayloadResolvers<ContextType>;
  CoBuildingAgreement?: CoBuildingAgreementResolvers<ContextType>;
  AgreementItem?: AgreementItemResolvers<ContextType>;
  AgreementReview?: AgreementReviewResolvers<ContextType>;
  CoBuildingAgreementConnection?: CoBuildingAgreementConnectionResolvers<ContextType>;
  CoBuildingAgreementEdge?: CoBuildingAgreementEdgeResolvers<ContextType>;
  AgreementStats?: AgreementStatsResolvers<ContextType>;
  AgreementStatsGroup?: AgreementStatsGroupResolvers<ContextType>;
  AgreementItemStats?: AgreementItemStatsResolvers<ContextType>;
  AgreementItemStatsGroup?: AgreementItemStatsGroupResolvers<ContextType>;
  OfferFacilityOpeningPayload?: OfferFacilityOpeningPayloadResolvers<ContextType>;
  ReviseFacilityOpeningPayload?: ReviseFacilityOpeningPayloadResolvers<ContextType>;
  OpenFacilityOpeningPayload?: OpenFacilityOpeningPayloadResolvers<ContextType>;
  SuspendFacilityOpeningPayload?: SuspendFacilityOpeningPayloadResolvers<ContextType>;
  ResumeFacilityOpeningPayload?: ResumeFacilityOpeningPayloadResolvers<ContextType>;
  WithdrawFacilityOpeningPayload?: WithdrawFacilityOpeningPayloadResolvers<ContextType>;
  BookFacilityPayload?: BookFacilityPayloadResolvers<ContextType>;
  SignInBookingPayload?: SignInBookingPayloadResolvers<ContextType>;
  CancelBookingPayload?: CancelBookingPayloadResolvers<ContextType>;
  FacilityOpening?: FacilityOpeningResolvers<ContextType>;
  FacilityHours?: FacilityHoursResolvers<ContextType>;
  FacilitySlot?: FacilitySlotResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  FacilityOpeningConnection?: FacilityOpeningConnectionResolvers<ContextType>;
  FacilityOpeningEdge?: FacilityOpeningEdgeResolvers<ContextType>;
  FacilitySlotConnection?: FacilitySlotConnectionResolvers<ContextType>;
  FacilitySlotEdge?: FacilitySlotEdgeResolvers<ContextType>;
  BookingConnection?: BookingConnectionResolvers<ContextType>;
  BookingEdge?: BookingEdgeResolvers<ContextType>;
  FacilityOpeningStats?: FacilityOpeningStatsResolvers<ContextType>;
  FacilityOpeningStatsGroup?: FacilityOpeningStatsGroupResolvers<ContextType>;
  FacilityUseStats?: FacilityUseStatsResolvers<ContextType>;
  FacilityUseStatsGroup?: FacilityUseStatsGroupResolvers<ContextType>;
  RegisterAsVolunteerPayload?: RegisterAsVolunteerPayloadResolvers<ContextType>;
  VerifyVolunteerRegistrationPayload?: VerifyVolunteerRegistrationPayloadResolvers<ContextType>;
  EndVolunteerRegistrationPayload?: EndVolunteerRegistrationPayloadResolvers<ContextType>;
  OpenVolunteerStationPayload?: OpenVolunteerStationPayloadResolvers<ContextType>;
  MoveVolunteerStationPayload?: MoveVolunteerStationPayloadResolvers<ContextType>;
  CloseVolunteerStationPayload?: CloseVolunteerStationPayloadResolvers<ContextType>;
  VolunteerStation?: VolunteerStationResolvers<ContextType>;
  VolunteerRegistration?: VolunteerRegistrationResolvers<ContextType>;
  Building?: BuildingResolvers<ContextType>;
  VolunteerStationConnection?: VolunteerStationConnectionResolvers<ContextType>;
  VolunteerStationEdge?: VolunteerStationEdgeResolvers<ContextType>;
  VolunteerRegistrationConnection?: VolunteerRegistrationConnectionResolvers<ContextType>;
  VolunteerRegistrationEdge?: VolunteerRegistrationEdgeResolvers<ContextType>;
  VolunteerStationCoverage?: VolunteerStationCoverageResolvers<ContextType>;
  VolunteerStationCoverageGroup?: VolunteerStationCoverageGroupResolvers<ContextType>;
  VolunteerStationStats?: VolunteerStationStatsResolvers<ContextType>;
  VolunteerStationStatsGroup?: VolunteerStationStatsGroupResolvers<ContextType>;
  RegisteredVolunteerStats?: RegisteredVolunteerStatsResolvers<ContextType>;
  RegisteredVolunteerStatsGroup?: RegisteredVolunteerStatsGroupResolvers<ContextType>;
};

export type Types = {
  PageInfo: PageInfo;
  OrderDirection: OrderDirection;
  Query: Query;
  Mutation: Mutation;
  DraftNeedInput: DraftNeedInput;
  DraftNeedPayload: DraftNeedPayload;
  ReviseNeedInput: ReviseNeedInput;
  ReviseNeedPayload: ReviseNeedPayload;
  SubmitNeedInput: SubmitNeedInput;
  SubmitNeedPayload: SubmitNeedPayload;
  ListNeedInput: ListNeedInput;
  ListNeedPayload: ListNeedPayload;
  ReturnNeedInput: ReturnNeedInput;
  ReturnNeedPayload: ReturnNeedPayload;
  WithdrawNeedInput: WithdrawNeedInput;
  WithdrawNeedPayload: WithdrawNeedPayload;
  ClaimNeedInput: ClaimNeedInput;
  ClaimNeedPayload: ClaimNeedPayload;
  DraftResourceInput: DraftResourceInput;
  DraftResourcePayload: DraftResourcePayload;
  ReviseResourceInput: ReviseResourceInput;
  ReviseResourcePayload: ReviseResourcePayload;
  SubmitResourceInput: SubmitResourceInput;
  SubmitResourcePayload: SubmitResourcePayload;
  ListResourceInput: ListResourceInput;
  ListResourcePayload: ListResourcePayload;
  ReturnResourceInput: ReturnResourceInput;
  ReturnResourcePayload: ReturnResourcePayload;
  WithdrawResourceInput: WithdrawResourceInput;
  WithdrawResourcePayload: WithdrawResourcePayload;
  ClaimResourceInput: ClaimResourceInput;
  ClaimResourcePayload: ClaimResourcePayload;
  DraftProjectInput: DraftProjectInput;
  DraftProjectPayload: DraftProjectPayload;
  ReviseProjectInput: ReviseProjectInput;
  ReviseProjectPayload: ReviseProjectPayload;
  SubmitProjectInput: SubmitProjectInput;
  SubmitProjectPayload: SubmitProjectPayload;
  ListProjectInput: ListProjectInput;
  ListProjectPayload: ListProjectPayload;
  ReturnProjectInput: ReturnProjectInput;
  ReturnProjectPayload: ReturnProjectPayload;
  WithdrawProjectInput: WithdrawProjectInput;
  WithdrawProjectPayload: WithdrawProjectPayload;
  ClaimProjectInput: ClaimProjectInput;
  ClaimProjectPayload: ClaimProjectPayload;
  ApproveClaimInput: ApproveClaimInput;
  ApproveClaimPayload: ApproveClaimPayload;
  DeclineClaimInput: DeclineClaimInput;
  DeclineClaimPayload: DeclineClaimPayload;
  WithdrawClaimInput: WithdrawClaimInput;
  WithdrawClaimPayload: WithdrawClaimPayload;
  StartClaimInput: StartClaimInput;
  StartClaimPayload: StartClaimPayload;
  DeliverClaimInput: DeliverClaimInput;
  DeliverClaimPayload: DeliverClaimPayload;
  ConfirmClaimInput: ConfirmClaimInput;
  ConfirmClaimPayload: ConfirmClaimPayload;
  DisputeClaimInput: DisputeClaimInput;
  DisputeClaimPayload: DisputeClaimPayload;
  SettleClaimInput: SettleClaimInput;
  SettleClaimPayload: SettleClaimPayload;
  RateClaimInput: RateClaimInput;
  RateClaimPayload: RateClaimPayload;
  GiveUpClaimInput: GiveUpClaimInput;
  GiveUpClaimPayload: GiveUpClaimPayload;
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
  SignUp: SignUp;
  SignUpState: SignUpState;
  SignUpWhere: SignUpWhere;
  SignUpOrder: SignUpOrder;
  SignUpOrderField: SignUpOrderField;
  SignUpConnection: SignUpConnection;
  SignUpEdge: SignUpEdge;
  PlanActivityInput: PlanActivityInput;
  PlanActivityPayload: PlanActivityPayload;
  OpenActivityInput: OpenActivityInput;
  OpenActivityPayload: OpenActivityPayload;
  StartActivityInput: StartActivityInput;
  StartActivityPayload: StartActivityPayload;
  EndActivityInput: EndActivityInput;
  EndActivityPayload: EndActivityPayload;
  SettleActivityInput: SettleActivityInput;
  SettleActivityPayload: SettleActivityPayload;
  CancelActivityInput: CancelActivityInput;
  CancelActivityPayload: CancelActivityPayload;
  SignUpForActivityInput: SignUpForActivityInput;
  SignUpForActivityPayload: SignUpForActivityPayload;
  CancelSignUpInput: CancelSignUpInput;
  CancelSignUpPayload: CancelSignUpPayload;
  SignInToActivityInput: SignInToActivityInput;
  SignInToActivityPayload: SignInToActivityPayload;
  SignOutOfActivityInput: SignOutOfActivityInput;
  SignOutOfActivityPayload: SignOutOfActivityPayload;
  CorrectParticipationInput: CorrectParticipationInput;
  CorrectParticipationPayload: CorrectParticipationPayload;
  Period: Period;
  VolunteerStats: VolunteerStats;
  ServiceGroupBy: ServiceGroupBy;
  ServiceStats: ServiceStats;
  ServiceStatsGroup: ServiceStatsGroup;
  Division: Division;
  PartyOrganization: PartyOrganization;
  Member: Member;
  Evaluation: Evaluation;
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
  ExchangeItemContent: ExchangeItemContent;
  ExchangeItemState: ExchangeItemState;
  ExchangeCategory: ExchangeCategory;
  ExchangeCategoryWhere: ExchangeCategoryWhere;
  ExchangeCategoryOrder: ExchangeCategoryOrder;
  ExchangeCategoryOrderField: ExchangeCategoryOrderField;
  ExchangeCategoryConnection: ExchangeCategoryConnection;
  ExchangeCategoryEdge: ExchangeCategoryEdge;
  ExchangePartyKind: ExchangePartyKind;
  ExchangeParty: ExchangeParty;
  ExchangePartyWhere: ExchangePartyWhere;
  ExchangePartyOrder: ExchangePartyOrder;
  ExchangePartyOrderField: ExchangePartyOrderField;
  ExchangePartyConnection: ExchangePartyConnection;
  ExchangePartyEdge: ExchangePartyEdge;
  Need: Need;
  NeedWhere: NeedWhere;
  NeedOrder: NeedOrder;
  NeedOrderField: NeedOrderField;
  NeedConnection: NeedConnection;
  NeedEdge: NeedEdge;
  NeedUrgency: NeedUrgency;
  Resource: Resource;
  ResourceWhere: ResourceWhere;
  ResourceOrder: ResourceOrder;
  ResourceOrderField: ResourceOrderField;
  ResourceConnection: ResourceConnection;
  ResourceEdge: ResourceEdge;
  Project: Project;
  ProjectWhere: ProjectWhere;
  ProjectOrder: ProjectOrder;
  ProjectOrderField: ProjectOrderField;
  ProjectConnection: ProjectConnection;
  ProjectEdge: ProjectEdge;
  Claim: Claim;
  ClaimState: ClaimState;
  ClaimWhere: ClaimWhere;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  ClaimConnection: ClaimConnection;
  ClaimEdge: ClaimEdge;
  ClaimEvidence: ClaimEvidence;
  Compound: Compound;
  RecordExchangeInput: RecordExchangeInput;
  RecordExchangePayload: RecordExchangePayload;
  ReverseExchangeInput: ReverseExchangeInput;
  ReverseExchangePayload: ReverseExchangePayload;
  Exchange: Exchange;
  ExchangeDirection: ExchangeDirection;
  ExchangeWhere: ExchangeWhere;
  ExchangeOrder: ExchangeOrder;
  ExchangeOrderField: ExchangeOrderField;
  ExchangeConnection: ExchangeConnection;
  ExchangeEdge: ExchangeEdge;
  ExchangeBalance: ExchangeBalance;
  ExchangeBalanceGroup: ExchangeBalanceGroup;
  ExchangeBalanceGroupBy: ExchangeBalanceGroupBy;
  PartyBalance: PartyBalance;
  PartyBalanceGroup: PartyBalanceGroup;
  PartyBalanceGroupBy: PartyBalanceGroupBy;
  NeedStats: NeedStats;
  NeedStatsGroup: NeedStatsGroup;
  NeedStatsGroupBy: NeedStatsGroupBy;
  ResourceStats: ResourceStats;
  ResourceStatsGroup: ResourceStatsGroup;
  ResourceStatsGroupBy: ResourceStatsGroupBy;
  ClaimStats: ClaimStats;
  ClaimStatsGroup: ClaimStatsGroup;
  ClaimStatsGroupBy: ClaimStatsGroupBy;
  ExchangeSuggestion: ExchangeSuggestion;
  ExchangeSuggestionOrder: ExchangeSuggestionOrder;
  ExchangeSuggestionOrderField: ExchangeSuggestionOrderField;
  ExchangeSuggestionConnection: ExchangeSuggestionConnection;
  ExchangeSuggestionEdge: ExchangeSuggestionEdge;
  Boundaries: Boundaries;
  CoBuildingAgreementContent: CoBuildingAgreementContent;
  AgreementItemContent: AgreementItemContent;
  DraftCoBuildingAgreementInput: DraftCoBuildingAgreementInput;
  DraftCoBuildingAgreementPayload: DraftCoBuildingAgreementPayload;
  ReviseCoBuildingAgreementInput: ReviseCoBuildingAgreementInput;
  ReviseCoBuildingAgreementPayload: ReviseCoBuildingAgreementPayload;
  SignCoBuildingAgreementInput: SignCoBuildingAgreementInput;
  SignCoBuildingAgreementPayload: SignCoBuildingAgreementPayload;
  ReturnCoBuildingAgreementInput: ReturnCoBuildingAgreementInput;
  ReturnCoBuildingAgreementPayload: ReturnCoBuildingAgreementPayload;
  WitnessCoBuildingAgreementInput: WitnessCoBuildingAgreementInput;
  WitnessCoBuildingAgreementPayload: WitnessCoBuildingAgreementPayload;
  ReviewCoBuildingAgreementInput: ReviewCoBuildingAgreementInput;
  ReviewCoBuildingAgreementPayload: ReviewCoBuildingAgreementPayload;
  RenewCoBuildingAgreementInput: RenewCoBuildingAgreementInput;
  RenewCoBuildingAgreementPayload: RenewCoBuildingAgreementPayload;
  TerminateCoBuildingAgreementInput: TerminateCoBuildingAgreementInput;
  TerminateCoBuildingAgreementPayload: TerminateCoBuildingAgreementPayload;
  DeliverAgreementItemInput: DeliverAgreementItemInput;
  DeliverAgreementItemPayload: DeliverAgreementItemPayload;
  ConfirmAgreementItemInput: ConfirmAgreementItemInput;
  ConfirmAgreementItemPayload: ConfirmAgreementItemPayload;
  DisputeAgreementItemInput: DisputeAgreementItemInput;
  DisputeAgreementItemPayload: DisputeAgreementItemPayload;
  CoBuildingAgreement: CoBuildingAgreement;
  CoBuildingAgreementState: CoBuildingAgreementState;
  AgreementSide: AgreementSide;
  AgreementItem: AgreementItem;
  AgreementItemKind: AgreementItemKind;
  AgreementItemState: AgreementItemState;
  AgreementReview: AgreementReview;
  CoBuildingAgreementWhere: CoBuildingAgreementWhere;
  CoBuildingAgreementOrder: CoBuildingAgreementOrder;
  CoBuildingAgreementOrderField: CoBuildingAgreementOrderField;
  CoBuildingAgreementConnection: CoBuildingAgreementConnection;
  CoBuildingAgreementEdge: CoBuildingAgreementEdge;
  AgreementStats: AgreementStats;
  AgreementStatsGroup: AgreementStatsGroup;
  AgreementStatsGroupBy: AgreementStatsGroupBy;
  AgreementItemStats: AgreementItemStats;
  AgreementItemStatsGroup: AgreementItemStatsGroup;
  AgreementItemStatsGroupBy: AgreementItemStatsGroupBy;
  FacilityOpeningContent: FacilityOpeningContent;
  FacilityHoursContent: FacilityHoursContent;
  OfferFacilityOpeningInput: OfferFacilityOpeningInput;
  OfferFacilityOpeningPayload: OfferFacilityOpeningPayload;
  ReviseFacilityOpeningInput: ReviseFacilityOpeningInput;
  ReviseFacilityOpeningPayload: ReviseFacilityOpeningPayload;
  OpenFacilityOpeningInput: OpenFacilityOpeningInput;
  OpenFacilityOpeningPayload: OpenFacilityOpeningPayload;
  SuspendFacilityOpeningInput: SuspendFacilityOpeningInput;
  SuspendFacilityOpeningPayload: SuspendFacilityOpeningPayload;
  ResumeFacilityOpeningInput: ResumeFacilityOpeningInput;
  ResumeFacilityOpeningPayload: ResumeFacilityOpeningPayload;
  WithdrawFacilityOpeningInput: WithdrawFacilityOpeningInput;
  WithdrawFacilityOpeningPayload: WithdrawFacilityOpeningPayload;
  BookFacilityInput: BookFacilityInput;
  BookFacilityPayload: BookFacilityPayload;
  SignInBookingInput: SignInBookingInput;
  SignInBookingPayload: SignInBookingPayload;
  CancelBookingInput: CancelBookingInput;
  CancelBookingPayload: CancelBookingPayload;
  FacilityOpening: FacilityOpening;
  FacilityKind: FacilityKind;
  FacilityOpeningState: FacilityOpeningState;
  FacilityHours: FacilityHours;
  FacilitySlot: FacilitySlot;
  Booking: Booking;
  BookingState: BookingState;
  FacilityOpeningWhere: FacilityOpeningWhere;
  FacilitySlotWhere: FacilitySlotWhere;
  BookingWhere: BookingWhere;
  FacilityOpeningOrder: FacilityOpeningOrder;
  FacilityOpeningOrderField: FacilityOpeningOrderField;
  FacilityOpeningConnection: FacilityOpeningConnection;
  FacilityOpeningEdge: FacilityOpeningEdge;
  FacilitySlotOrder: FacilitySlotOrder;
  FacilitySlotOrderField: FacilitySlotOrderField;
  FacilitySlotConnection: FacilitySlotConnection;
  FacilitySlotEdge: FacilitySlotEdge;
  BookingOrder: BookingOrder;
  BookingOrderField: BookingOrderField;
  BookingConnection: BookingConnection;
  BookingEdge: BookingEdge;
  FacilityOpeningStats: FacilityOpeningStats;
  FacilityOpeningStatsGroup: FacilityOpeningStatsGroup;
  FacilityOpeningStatsGroupBy: FacilityOpeningStatsGroupBy;
  FacilityUseStats: FacilityUseStats;
  FacilityUseStatsGroup: FacilityUseStatsGroup;
  FacilityUseStatsGroupBy: FacilityUseStatsGroupBy;
  RegisterAsVolunteerInput: RegisterAsVolunteerInput;
  RegisterAsVolunteerPayload: RegisterAsVolunteerPayload;
  VerifyVolunteerRegistrationInput: VerifyVolunteerRegistrationInput;
  VerifyVolunteerRegistrationPayload: VerifyVolunteerRegistrationPayload;
  EndVolunteerRegistrationInput: EndVolunteerRegistrationInput;
  EndVolunteerRegistrationPayload: EndVolunteerRegistrationPayload;
  OpenVolunteerStationInput: OpenVolunteerStationInput;
  OpenVolunteerStationPayload: OpenVolunteerStationPayload;
  MoveVolunteerStationInput: MoveVolunteerStationInput;
  MoveVolunteerStationPayload: MoveVolunteerStationPayload;
  CloseVolunteerStationInput: CloseVolunteerStationInput;
  CloseVolunteerStationPayload: CloseVolunteerStationPayload;
  VolunteerStation: VolunteerStation;
  VolunteerStationState: VolunteerStationState;
  StationHostKind: StationHostKind;
  VolunteerRegistration: VolunteerRegistration;
  VolunteerRegistrationState: VolunteerRegistrationState;
  Building: Building;
  VolunteerStationWhere: VolunteerStationWhere;
  VolunteerRegistrationWhere: VolunteerRegistrationWhere;
  VolunteerStationOrder: VolunteerStationOrder;
  VolunteerStationOrderField: VolunteerStationOrderField;
  VolunteerStationConnection: VolunteerStationConnection;
  VolunteerStationEdge: VolunteerStationEdge;
  VolunteerRegistrationOrder: VolunteerRegistrationOrder;
  VolunteerRegistrationOrderField: VolunteerRegistrationOrderField;
  VolunteerRegistrationConnection: VolunteerRegistrationConnection;
  VolunteerRegistrationEdge: VolunteerRegistrationEdge;
  VolunteerStationCoverage: VolunteerStationCoverage;
  VolunteerStationCoverageGroup: VolunteerStationCoverageGroup;
  VolunteerStationCoverageGroupBy: VolunteerStationCoverageGroupBy;
  VolunteerStationStats: VolunteerStationStats;
  VolunteerStationStatsGroup: VolunteerStationStatsGroup;
  VolunteerStationStatsGroupBy: VolunteerStationStatsGroupBy;
  RegisteredVolunteerStats: RegisteredVolunteerStats;
  RegisteredVolunteerStatsGroup: RegisteredVolunteerStatsGroup;
  RegisteredVolunteerStatsGroupBy: RegisteredVolunteerStatsGroupBy;
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
  'Query.exchangeCategories': QueryExchangeCategoriesArgs;
  'Query.exchangeParties': QueryExchangePartiesArgs;
  'Query.need': QueryNeedArgs;
  'Query.needs': QueryNeedsArgs;
  'Query.resource': QueryResourceArgs;
  'Query.resources': QueryResourcesArgs;
  'Query.project': QueryProjectArgs;
  'Query.projects': QueryProjectsArgs;
  'Query.claim': QueryClaimArgs;
  'Query.claims': QueryClaimsArgs;
  'Query.mySignUps': QueryMySignUpsArgs;
  'Query.exchange': QueryExchangeArgs;
  'Query.exchanges': QueryExchangesArgs;
  'Query.volunteerChanges': QueryVolunteerChangesArgs;
  'Query.volunteerTrace': QueryVolunteerTraceArgs;
  'Query.coBuildingAgreement': QueryCoBuildingAgreementArgs;
  'Query.coBuildingAgreements': QueryCoBuildingAgreementsArgs;
  'Query.facilityOpening': QueryFacilityOpeningArgs;
  'Query.facilityOpenings': QueryFacilityOpeningsArgs;
  'Query.myBookings': QueryMyBookingsArgs;
  'Query.volunteerStation': QueryVolunteerStationArgs;
  'Query.volunteerStations': QueryVolunteerStationsArgs;
  'Query.volunteerRegistrations': QueryVolunteerRegistrationsArgs;
  'Mutation.recordExchange': MutationRecordExchangeArgs;
  'Mutation.reverseExchange': MutationReverseExchangeArgs;
  'Mutation.planActivity': MutationPlanActivityArgs;
  'Mutation.openActivity': MutationOpenActivityArgs;
  'Mutation.startActivity': MutationStartActivityArgs;
  'Mutation.endActivity': MutationEndActivityArgs;
  'Mutation.settleActivity': MutationSettleActivityArgs;
  'Mutation.cancelActivity': MutationCancelActivityArgs;
  'Mutation.signUpForActivity': MutationSignUpForActivityArgs;
  'Mutation.cancelSignUp': MutationCancelSignUpArgs;
  'Mutation.signInToActivity': MutationSignInToActivityArgs;
  'Mutation.signOutOfActivity': MutationSignOutOfActivityArgs;
  'Mutation.correctParticipation': MutationCorrectParticipationArgs;
  'Mutation.draftNeed': MutationDraftNeedArgs;
  'Mutation.reviseNeed': MutationReviseNeedArgs;
  'Mutation.submitNeed': MutationSubmitNeedArgs;
  'Mutation.listNeed': MutationListNeedArgs;
  'Mutation.returnNeed': MutationReturnNeedArgs;
  'Mutation.withdrawNeed': MutationWithdrawNeedArgs;
  'Mutation.claimNeed': MutationClaimNeedArgs;
  'Mutation.draftResource': MutationDraftResourceArgs;
  'Mutation.reviseResource': MutationReviseResourceArgs;
  'Mutation.submitResource': MutationSubmitResourceArgs;
  'Mutation.listResource': MutationListResourceArgs;
  'Mutation.returnResource': MutationReturnResourceArgs;
  'Mutation.withdrawResource': MutationWithdrawResourceArgs;
  'Mutation.claimResource': MutationClaimResourceArgs;
  'Mutation.draftProject': MutationDraftProjectArgs;
  'Mutation.reviseProject': MutationReviseProjectArgs;
  'Mutation.submitProject': MutationSubmitProjectArgs;
  'Mutation.listProject': MutationListProjectArgs;
  'Mutation.returnProject': MutationReturnProjectArgs;
  'Mutation.withdrawProject': MutationWithdrawProjectArgs;
  'Mutation.claimProject': MutationClaimProjectArgs;
  'Mutation.approveClaim': MutationApproveClaimArgs;
  'Mutation.declineClaim': MutationDeclineClaimArgs;
  'Mutation.withdrawClaim': MutationWithdrawClaimArgs;
  'Mutation.startClaim': MutationStartClaimArgs;
  'Mutation.deliverClaim': MutationDeliverClaimArgs;
  'Mutation.confirmClaim': MutationConfirmClaimArgs;
  'Mutation.disputeClaim': MutationDisputeClaimArgs;
  'Mutation.settleClaim': MutationSettleClaimArgs;
  'Mutation.rateClaim': MutationRateClaimArgs;
  'Mutation.giveUpClaim': MutationGiveUpClaimArgs;
  'Mutation.submitMicroWish': MutationSubmitMicroWishArgs;
  'Mutation.publishMicroWish': MutationPublishMicroWishArgs;
  'Mutation.refuseMicroWish': MutationRefuseMicroWishArgs;
  'Mutation.claimMicroWish': MutationClaimMicroWishArgs;
  'Mutation.giveUpMicroWish': MutationGiveUpMicroWishArgs;
  'Mutation.fulfilMicroWish': MutationFulfilMicroWishArgs;
  'Mutation.disputeMicroWish': MutationDisputeMicroWishArgs;
  'Mutation.confirmMicroWish': MutationConfirmMicroWishArgs;
  'Mutation.draftCoBuildingAgreement': MutationDraftCoBuildingAgreementArgs;
  'Mutation.reviseCoBuildingAgreement': MutationReviseCoBuildingAgreementArgs;
  'Mutation.signCoBuildingAgreement': MutationSignCoBuildingAgreementArgs;
  'Mutation.returnCoBuildingAgreement': MutationReturnCoBuildingAgreementArgs;
  'Mutation.witnessCoBuildingAgreement': MutationWitnessCoBuildingAgreementArgs;
  'Mutation.reviewCoBuildingAgreement': MutationReviewCoBuildingAgreementArgs;
  'Mutation.renewCoBuildingAgreement': MutationRenewCoBuildingAgreementArgs;
  'Mutation.terminateCoBuildingAgreement': MutationTerminateCoBuildingAgreementArgs;
  'Mutation.deliverAgreementItem': MutationDeliverAgreementItemArgs;
  'Mutation.confirmAgreementItem': MutationConfirmAgreementItemArgs;
  'Mutation.disputeAgreementItem': MutationDisputeAgreementItemArgs;
  'Mutation.offerFacilityOpening': MutationOfferFacilityOpeningArgs;
  'Mutation.reviseFacilityOpening': MutationReviseFacilityOpeningArgs;
  'Mutation.openFacilityOpening': MutationOpenFacilityOpeningArgs;
  'Mutation.suspendFacilityOpening': MutationSuspendFacilityOpeningArgs;
  'Mutation.resumeFacilityOpening': MutationResumeFacilityOpeningArgs;
  'Mutation.withdrawFacilityOpening': MutationWithdrawFacilityOpeningArgs;
  'Mutation.bookFacility': MutationBookFacilityArgs;
  'Mutation.signInBooking': MutationSignInBookingArgs;
  'Mutation.cancelBooking': MutationCancelBookingArgs;
  'Mutation.openVolunteerStation': MutationOpenVolunteerStationArgs;
  'Mutation.moveVolunteerStation': MutationMoveVolunteerStationArgs;
  'Mutation.closeVolunteerStation': MutationCloseVolunteerStationArgs;
  'Mutation.registerAsVolunteer': MutationRegisterAsVolunteerArgs;
  'Mutation.verifyVolunteerRegistration': MutationVerifyVolunteerRegistrationArgs;
  'Mutation.endVolunteerRegistration': MutationEndVolunteerRegistrationArgs;
  'VolunteerTeam.activities': VolunteerTeamActivitiesArgs;
  'Activity.signUps': ActivitySignUpsArgs;
  'Activity.history': ActivityHistoryArgs;
  'Activity.participations': ActivityParticipationsArgs;
  'MicroWish.history': MicroWishHistoryArgs;
  'SignUp.history': SignUpHistoryArgs;
  'Division.volunteerTeams': DivisionVolunteerTeamsArgs;
  'Division.exchanges': DivisionExchangesArgs;
  'Division.exchangeBalance': DivisionExchangeBalanceArgs;
  'Division.needStats': DivisionNeedStatsArgs;
  'Division.resourceStats': DivisionResourceStatsArgs;
  'Division.claimStats': DivisionClaimStatsArgs;
  'Division.needs': DivisionNeedsArgs;
  'Division.resources': DivisionResourcesArgs;
  'Division.projects': DivisionProjectsArgs;
  'Division.claims': DivisionClaimsArgs;
  'Division.exchangeParties': DivisionExchangePartiesArgs;
  'Division.activities': DivisionActivitiesArgs;
  'Division.microWishes': DivisionMicroWishesArgs;
  'Division.microWishStats': DivisionMicroWishStatsArgs;
  'Division.serviceStats': DivisionServiceStatsArgs;
  'Division.volunteerStats': DivisionVolunteerStatsArgs;
  'Division.coBuildingAgreements': DivisionCoBuildingAgreementsArgs;
  'Division.agreementStats': DivisionAgreementStatsArgs;
  'Division.agreementItemStats': DivisionAgreementItemStatsArgs;
  'Division.facilityOpenings': DivisionFacilityOpeningsArgs;
  'Division.facilityOpeningStats': DivisionFacilityOpeningStatsArgs;
  'Division.facilityUseStats': DivisionFacilityUseStatsArgs;
  'Division.volunteerStations': DivisionVolunteerStationsArgs;
  'Division.volunteerStationStats': DivisionVolunteerStationStatsArgs;
  'Division.volunteerStationCoverage': DivisionVolunteerStationCoverageArgs;
  'Division.registeredVolunteerStats': DivisionRegisteredVolunteerStatsArgs;
  'PartyOrganization.volunteerTeams': PartyOrganizationVolunteerTeamsArgs;
  'PartyOrganization.claimedMicroWishes': PartyOrganizationClaimedMicroWishesArgs;
  'Member.participations': MemberParticipationsArgs;
  'Member.claimedMicroWishes': MemberClaimedMicroWishesArgs;
  'Evaluation.claimsGivenUp': EvaluationClaimsGivenUpArgs;
  'Unit.claimedMicroWishes': UnitClaimedMicroWishesArgs;
  'Unit.volunteerStations': UnitVolunteerStationsArgs;
  'Grid.needs': GridNeedsArgs;
  'Grid.resources': GridResourcesArgs;
  'Grid.projects': GridProjectsArgs;
  'Grid.microWishes': GridMicroWishesArgs;
  'ExchangeParty.needs': ExchangePartyNeedsArgs;
  'ExchangeParty.resources': ExchangePartyResourcesArgs;
  'ExchangeParty.projects': ExchangePartyProjectsArgs;
  'ExchangeParty.claims': ExchangePartyClaimsArgs;
  'ExchangeParty.balance': ExchangePartyBalanceArgs;
  'ExchangeParty.claimStats': ExchangePartyClaimStatsArgs;
  'ExchangeParty.coBuildingAgreements': ExchangePartyCoBuildingAgreementsArgs;
  'ExchangeParty.agreementItemStats': ExchangePartyAgreementItemStatsArgs;
  'ExchangeParty.facilityOpenings': ExchangePartyFacilityOpeningsArgs;
  'ExchangeParty.facilityUseStats': ExchangePartyFacilityUseStatsArgs;
  'Need.suggestions': NeedSuggestionsArgs;
  'Need.projects': NeedProjectsArgs;
  'Need.claims': NeedClaimsArgs;
  'Need.history': NeedHistoryArgs;
  'Resource.suggestions': ResourceSuggestionsArgs;
  'Resource.projects': ResourceProjectsArgs;
  'Resource.claims': ResourceClaimsArgs;
  'Resource.history': ResourceHistoryArgs;
  'Project.activities': ProjectActivitiesArgs;
  'Project.claims': ProjectClaimsArgs;
  'Project.history': ProjectHistoryArgs;
  'Claim.history': ClaimHistoryArgs;
  'CoBuildingAgreement.fulfilment': CoBuildingAgreementFulfilmentArgs;
  'CoBuildingAgreement.history': CoBuildingAgreementHistoryArgs;
  'AgreementItem.history': AgreementItemHistoryArgs;
  'FacilityOpening.slots': FacilityOpeningSlotsArgs;
  'FacilityOpening.bookings': FacilityOpeningBookingsArgs;
  'FacilityOpening.useStats': FacilityOpeningUseStatsArgs;
  'FacilityOpening.history': FacilityOpeningHistoryArgs;
  'Booking.history': BookingHistoryArgs;
  'VolunteerStation.history': VolunteerStationHistoryArgs;
  'VolunteerRegistration.history': VolunteerRegistrationHistoryArgs;
  'Building.volunteerStations': BuildingVolunteerStationsArgs;
};
