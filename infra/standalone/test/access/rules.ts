import type { Viewer } from '@graphroots/kit/viewer';
import { readSupergraphSdl, subgraphNames } from '@graphroots/schema/sdl';
import type { Databases } from '../../src/databases.ts';

/** Where a row lies and whose it is, as far as that decides who sees it. */
export interface Ties {
  readonly division: string | null;
  readonly paths: readonly string[];
  readonly owners: readonly string[];
  /** Whether everybody may see it. */
  readonly open?: boolean;
  /** Who may see it by its division; whoever works there when left out. */
  readonly roles?: readonly string[] | null;
  /** Where else it belongs. */
  readonly divisions?: readonly string[];
}

interface RowTies extends Ties {
  readonly id: string;
}

/** Types whose rows everybody may see who may see the type at all. */
export const openTypes: readonly string[] = [
  'Analysis',
  'AnalysisThreshold',
  'Activity',
  'Attendance',
  'AssessmentCycle',
  'AssessmentMeasure',
  'AssessmentScheme',
  'Building',
  'CollectionProgress',
  'Department',
  'Compound',
  'Division',
  'Duty',
  'ExchangeCategory',
  'FormalismAnalysis',
  'FormalismRule',
  'ExchangeSuggestion',
  'GoverningBody',
  'Grid',
  'GridBoundary',
  'DivisionProfile',
  'GridPost',
  'Indicator',
  'IssueCategory',
  'Meeting',
  'ObservationComparison',
  'ObservationGrowth',
  'OmittedItem',
  'PartyOrganization',
  'Post',
  'Resolution',
  'SchemeItem',
  'Seat',
  'StaffingGap',
  'StaffingRule',
  'StaffingRuleRole',
  'StatObservation',
  'Unit',
  'VolunteerStation',
  'VolunteerTeam',
  'WishLimit',
];

/** What each guarded type or field needs: the same list as in the SDL, written down a second time on purpose. */
const needs: Readonly<Record<string, string>> = {
  Affiliation: 'members:read',
  AssessedOrganization: 'assessment:read',
  AssessmentScore: 'assessment:read',
  Evaluation: 'assessment:read',
  EvaluationItem: 'assessment:read',
  EvaluationStats: 'assessment:read',
  EvaluationStatsGroup: 'assessment:read',
  Debriefing: 'assessment:read',
  DebriefingQuestion: 'assessment:read',
  DebriefingVote: 'assessment:read',
  Analysis: 'assessment:read',
  AnalysisFinding: 'assessment:read',
  AnalysisThreshold: 'assessment:read',
  FindingCase: 'assessment:read',
  FindingFigure: 'assessment:read',
  FindingSign: 'assessment:read',
  BodyFormalism: 'assessment:read',
  'Post.appliedAssessments': 'assessment:read',
  'PartyOrganization.evaluations': 'assessment:read',
  'Unit.evaluations': 'assessment:read',
  'Unit.evaluationStats': 'assessment:read',
  FormalismAnalysis: 'assessment:read',
  FormalismCase: 'assessment:read',
  FormalismRule: 'assessment:read',
  FormalismSign: 'assessment:read',
  Feedback: 'assessment:read',
  OmittedItem: 'assessment:read',
  FeedbackFinding: 'assessment:read',
  HeldPost: 'assessment:read',
  ScoreAppeal: 'assessment:read',
  ScoreExplanation: 'assessment:read',
  ScoreRevision: 'assessment:read',
  SimulatedCycle: 'assessment:read',
  SimulatedPart: 'assessment:read',
  SimulatedScore: 'assessment:read',
  'Query.simulateScheme': 'assessment:read',
  Arrival: 'issues:read',
  AuditEntry: 'trace:read',
  GridPost: 'signed in',
  Change: 'changes:read',
  CheckIn: 'members:read',
  CheckInReview: 'members:read',
  ContactAttempt: 'members:read',
  CreditedService: 'members:read',
  FloatingCase: 'members:read',
  Claim: 'signed in',
  CoBuildingAgreement: 'signed in',
  AgreementItem: 'signed in',
  AgreementReview: 'signed in',
  Booking: 'signed in',
  VolunteerRegistration: 'signed in',
  Exchange: 'signed in',
  Holding: 'issues:read',
  Issue: 'issues:read',
  ItemValue: 'assessment:read',
  Meeting: 'signed in',
  Mediation: 'issues:read',
  Member: 'members:read',
  Proposal: 'signed in',
  Resolution: 'signed in',
  Participation: 'volunteers:read',
  Post: 'signed in',
  Rectification: 'assessment:read',
  RectificationReason: 'assessment:read',
  RectificationCase: 'assessment:read',
  RectificationMeasure: 'assessment:read',
  OpinionMeeting: 'assessment:read',
  RectificationAcceptance: 'assessment:read',
  ScorePart: 'assessment:read',
  Transfer: 'members:read',
  ValueCase: 'assessment:read',
  Whistle: 'issues:read',
  Supervision: 'issues:read',
  Consultation: 'issues:read',
  ConsultationParty: 'issues:read',
  Escalation: 'issues:read',
  PossibleDuplicate: 'issues:read',
  WorkOrder: 'issues:read',
  'Mutation.defineAssessmentMeasure': 'signed in',
  'Mutation.draftAssessmentScheme': 'signed in',
  'Mutation.setItemsOfAssessmentScheme': 'signed in',
  'Mutation.publishAssessmentScheme': 'signed in',
  'Mutation.designAssessmentCycle': 'signed in',
  'Mutation.addLocalItemToAssessmentCycle': 'signed in',
  'Mutation.publishAssessmentCycle': 'signed in',
  'Mutation.collectAssessmentCycle': 'signed in',
  'Mutation.leaveOutItemOfAssessmentCycle': 'signed in',
  'Mutation.openSelfReviewOfAssessmentCycle': 'signed in',
  'Mutation.openDebriefingOfAssessmentCycle': 'signed in',
  'Mutation.scoreAssessmentCycle': 'signed in',
  'Mutation.openFeedbackOfAssessmentCycle': 'signed in',
  'Mutation.openAppealsOfAssessmentCycle': 'signed in',
  'Mutation.finalizeAssessmentCycle': 'signed in',
  'Mutation.applyAssessmentCycle': 'signed in',
  'Mutation.requestEvaluation': 'signed in',
  'Mutation.giveEvaluation': 'signed in',
  'Mutation.publishEvaluation': 'signed in',
  'Mutation.sendEvaluation': 'signed in',
  'Mutation.withdrawEvaluation': 'signed in',
  'Mutation.setAnalysisThreshold': 'signed in',
  'Mutation.openAnalysis': 'signed in',
  'Mutation.gatherAnalysis': 'signed in',
  'Mutation.setFormalismRule': 'signed in',
  'Mutation.openFormalismAnalysis': 'signed in',
  'Mutation.gatherFormalismAnalysis': 'signed in',
  'Mutation.identifyRectificationByFormalism': 'signed in',
  'Mutation.fileDebriefing': 'signed in',
  'Mutation.holdDebriefing': 'signed in',
  'Mutation.gradeDebriefing': 'signed in',
  'Mutation.giveFeedback': 'signed in',
  'Mutation.answerFeedback': 'signed in',
  'Mutation.fileScoreAppeal': 'signed in',
  'Mutation.withdrawScoreAppeal': 'signed in',
  'Mutation.upholdScoreAppeal': 'signed in',
  'Mutation.rejectScoreAppeal': 'signed in',
  'Mutation.identifyRectification': 'signed in',
  'Mutation.dismissRectification': 'signed in',
  'Mutation.confirmRectification': 'signed in',
  'Mutation.draftPlanOfRectification': 'signed in',
  'Mutation.hearOpinionsOnRectification': 'signed in',
  'Mutation.approvePlanOfRectification': 'signed in',
  'Mutation.startRectification': 'signed in',
  'Mutation.settleMeasureOfRectification': 'signed in',
  'Mutation.selfCheckRectification': 'signed in',
  'Mutation.acceptRectification': 'signed in',
  'Mutation.refuseRectification': 'signed in',
  'Mutation.resumeRectification': 'signed in',
  'Mutation.watchRectification': 'signed in',
  'Mutation.relapseRectification': 'signed in',
  'Mutation.closeRectification': 'signed in',
  'Mutation.gatherAssessmentCycle': 'signed in',
  'Mutation.declareItemValue': 'signed in',
  'Mutation.foundOrganization': 'signed in',
  'Mutation.establishOrganization': 'signed in',
  'Mutation.renameOrganization': 'signed in',
  'Mutation.moveOrganization': 'signed in',
  'Mutation.dissolveOrganization': 'signed in',
  'Mutation.succeedDivision': 'signed in',
  'Mutation.planMeeting': 'signed in',
  'Mutation.notifyMeeting': 'signed in',
  'Mutation.postponeMeeting': 'signed in',
  'Mutation.cancelMeeting': 'signed in',
  'Mutation.holdMeeting': 'signed in',
  'Mutation.minuteMeeting': 'signed in',
  'Mutation.closeMeeting': 'signed in',
  'Mutation.adoptResolution': 'signed in',
  'Mutation.assignResolution': 'signed in',
  'Mutation.startResolution': 'signed in',
  'Mutation.completeResolution': 'signed in',
  'Mutation.verifyResolution': 'signed in',
  'Mutation.dropResolution': 'signed in',
  'Mutation.raiseProposal': 'signed in',
  'Mutation.screenProposal': 'signed in',
  'Mutation.submitProposal': 'signed in',
  'Mutation.discussProposal': 'signed in',
  'Mutation.appraiseProposal': 'signed in',
  'Mutation.adoptProposal': 'signed in',
  'Mutation.refuseProposal': 'signed in',
  'Mutation.assignProposal': 'signed in',
  'Mutation.reportBackProposal': 'signed in',
  'Mutation.closeProposal': 'signed in',
  'Mutation.withdrawProposal': 'signed in',
  'Mutation.proposeSeat': 'signed in',
  'Mutation.consentSeat': 'signed in',
  'Mutation.declineSeat': 'signed in',
  'Mutation.confirmSeat': 'signed in',
  'Mutation.takeUpSeat': 'signed in',
  'Mutation.renewSeat': 'signed in',
  'Mutation.replaceHolderOfSeat': 'signed in',
  'Mutation.endSeat': 'signed in',
  'Mutation.adoptDuty': 'signed in',
  'Mutation.replaceDuty': 'signed in',
  'Mutation.endDuty': 'signed in',
  'Mutation.adoptStaffingRule': 'signed in',
  'Mutation.replaceStaffingRule': 'signed in',
  'Mutation.endStaffingRule': 'signed in',
  'Mutation.appointGridPost': 'signed in',
  'Mutation.splitGrid': 'signed in',
  'Mutation.mergeGrids': 'signed in',
  'Mutation.renumberGrid': 'signed in',
  'Mutation.nestGrid': 'signed in',
  'Mutation.redrawGrid': 'signed in',
  'Mutation.endGridPost': 'signed in',
  'Mutation.acceptIssue': 'signed in',
  'Mutation.acceptWorkOrder': 'signed in',
  'Mutation.cancelWhistle': 'signed in',
  'Mutation.completeWorkOrder': 'signed in',
  'Mutation.confirmIssue': 'signed in',
  'Mutation.confirmWorkOrder': 'signed in',
  'Mutation.dispatchIssue': 'signed in',
  'Mutation.escalateIssue': 'signed in',
  'Mutation.handleIssue': 'signed in',
  'Mutation.mergeIssue': 'signed in',
  'Mutation.planWhistle': 'signed in',
  'Mutation.rateWhistle': 'signed in',
  'Mutation.redoWorkOrder': 'signed in',
  'Mutation.rejectIssue': 'signed in',
  'Mutation.reopenIssue': 'signed in',
  'Mutation.reportArrival': 'signed in',
  'Mutation.reportIssue': 'policy:report-issue',
  'Mutation.resolveIssue': 'signed in',
  'Mutation.returnWorkOrder': 'signed in',
  'Mutation.settleWhistle': 'signed in',
  'Mutation.takeOverIssue': 'signed in',
  'Mutation.whistleIssue': 'signed in',
  SignUp: 'signed in',
  'Mutation.planActivity': 'signed in',
  'Mutation.openActivity': 'signed in',
  'Mutation.startActivity': 'signed in',
  'Mutation.endActivity': 'signed in',
  'Mutation.settleActivity': 'signed in',
  'Mutation.cancelActivity': 'signed in',
  'Mutation.signUpForActivity': 'signed in',
  'Mutation.cancelSignUp': 'signed in',
  'Mutation.signInToActivity': 'signed in',
  'Mutation.signOutOfActivity': 'signed in',
  'Mutation.correctParticipation': 'signed in',
  'Mutation.submitMicroWish': 'signed in',
  'Mutation.publishMicroWish': 'signed in',
  'Mutation.refuseMicroWish': 'signed in',
  'Mutation.claimMicroWish': 'signed in',
  'Mutation.giveUpMicroWish': 'signed in',
  'Mutation.fulfilMicroWish': 'signed in',
  'Mutation.disputeMicroWish': 'signed in',
  'Mutation.confirmMicroWish': 'signed in',
  'Mutation.acceptFloatingCase': 'signed in',
  'Mutation.findFloatingCase': 'signed in',
  'Mutation.openFloatingCase': 'signed in',
  'Mutation.referFloatingCase': 'signed in',
  'Mutation.returnFloatingCase': 'signed in',
  'Mutation.tryContactInFloatingCase': 'signed in',
  'Mutation.beginAffiliation': 'signed in',
  'Mutation.endAffiliation': 'signed in',
  'Mutation.assignGridGroup': 'signed in',
  'Mutation.beginCheckIn': 'signed in',
  'Mutation.changeResidence': 'signed in',
  'Mutation.confirmCheckIn': 'signed in',
  'Mutation.creditCheckIn': 'signed in',
  'Mutation.declineCheckIn': 'signed in',
  'Mutation.moveCheckIn': 'signed in',
  'Mutation.registerCheckIn': 'signed in',
  'Mutation.reviewCheckIn': 'signed in',
  'Mutation.takePostInCheckIn': 'signed in',
  'Mutation.draftNeed': 'signed in',
  'Mutation.reviseNeed': 'signed in',
  'Mutation.submitNeed': 'signed in',
  'Mutation.listNeed': 'signed in',
  'Mutation.returnNeed': 'signed in',
  'Mutation.withdrawNeed': 'signed in',
  'Mutation.claimNeed': 'signed in',
  'Mutation.draftResource': 'signed in',
  'Mutation.reviseResource': 'signed in',
  'Mutation.submitResource': 'signed in',
  'Mutation.listResource': 'signed in',
  'Mutation.returnResource': 'signed in',
  'Mutation.withdrawResource': 'signed in',
  'Mutation.claimResource': 'signed in',
  'Mutation.draftProject': 'signed in',
  'Mutation.reviseProject': 'signed in',
  'Mutation.submitProject': 'signed in',
  'Mutation.listProject': 'signed in',
  'Mutation.returnProject': 'signed in',
  'Mutation.withdrawProject': 'signed in',
  'Mutation.claimProject': 'signed in',
  'Mutation.approveClaim': 'signed in',
  'Mutation.declineClaim': 'signed in',
  'Mutation.withdrawClaim': 'signed in',
  'Mutation.startClaim': 'signed in',
  'Mutation.deliverClaim': 'signed in',
  'Mutation.confirmClaim': 'signed in',
  'Mutation.disputeClaim': 'signed in',
  'Mutation.settleClaim': 'signed in',
  'Mutation.rateClaim': 'signed in',
  'Mutation.giveUpClaim': 'signed in',
  'Mutation.draftCoBuildingAgreement': 'signed in',
  'Mutation.reviseCoBuildingAgreement': 'signed in',
  'Mutation.signCoBuildingAgreement': 'signed in',
  'Mutation.returnCoBuildingAgreement': 'signed in',
  'Mutation.witnessCoBuildingAgreement': 'signed in',
  'Mutation.reviewCoBuildingAgreement': 'signed in',
  'Mutation.renewCoBuildingAgreement': 'signed in',
  'Mutation.terminateCoBuildingAgreement': 'signed in',
  'Mutation.deliverAgreementItem': 'signed in',
  'Mutation.confirmAgreementItem': 'signed in',
  'Mutation.disputeAgreementItem': 'signed in',
  'Mutation.offerFacilityOpening': 'signed in',
  'Mutation.reviseFacilityOpening': 'signed in',
  'Mutation.openFacilityOpening': 'signed in',
  'Mutation.suspendFacilityOpening': 'signed in',
  'Mutation.resumeFacilityOpening': 'signed in',
  'Mutation.withdrawFacilityOpening': 'signed in',
  'Mutation.bookFacility': 'signed in',
  'Mutation.signInBooking': 'signed in',
  'Mutation.cancelBooking': 'signed in',
  'Mutation.openVolunteerStation': 'signed in',
  'Mutation.moveVolunteerStation': 'signed in',
  'Mutation.closeVolunteerStation': 'signed in',
  'Mutation.registerAsVolunteer': 'signed in',
  'Mutation.verifyVolunteerRegistration': 'signed in',
  'Mutation.endVolunteerRegistration': 'signed in',
  'Mutation.recordExchange': 'signed in',
  'Mutation.reverseExchange': 'signed in',
  'Mutation.openMediation': 'signed in',
  'Mutation.settleMediation': 'signed in',
  'Mutation.failMediation': 'signed in',
  'Mutation.withdrawMediation': 'signed in',
  'Mutation.superviseIssue': 'signed in',
  'Mutation.consultOnIssue': 'signed in',
  'Mutation.acceptTransfer': 'signed in',
  'Mutation.completeTransfer': 'signed in',
  'Mutation.refuseTransfer': 'signed in',
  'Mutation.releaseTransfer': 'signed in',
  'Mutation.requestTransfer': 'signed in',
  'Mutation.returnTransfer': 'signed in',
  'Mutation.sendTransfer': 'signed in',
  // Who took how many steps is nobody else's business either.
  'Query.assessmentTrace': 'trace:read',
  'Query.gridsTrace': 'trace:read',
  'Query.membersTrace': 'trace:read',
  'Query.organizationTrace': 'trace:read',
  'Query.volunteerTrace': 'trace:read',
  'Mutation.defineIndicator': 'statistics:write',
  'Mutation.recordObservation': 'statistics:write',
  'Mutation.revealPersonalData': 'personal:read',
  'Mutation.addMember': 'members:write',
  'Mutation.endMembership': 'members:write',
  'Mutation.correctPersonalData': 'members:write',
  'Mutation.erasePersonalData': 'members:write',
  'Mutation.giveConsent': 'signed in',
  'Mutation.withdrawConsent': 'signed in',
};

const supergraph = readSupergraphSdl();

/** With a type its edges, and what a page of it tells by its cursors; how many rows there are is no row. */
export const guarded: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(needs).flatMap(([name, need]) =>
    name.includes('.') || !supergraph.includes(`type ${name}Connection`)
      ? [[name, need]]
      : [
          [name, need],
          [`${name}Edge`, need],
          [`${name}Connection.pageInfo`, need],
        ],
  ),
);

/** The ties of all rows of types that not everybody sees, read past the graph. */
export async function readTies(databases: Databases) {
  const { organization, members, grids, volunteer, assessment } = databases;
  const journals = async (table: 'changes' | 'trace') => {
    const rows = subgraphNames.map(
      (name) => databases[name].sql<RowTies[]>`
        select id, division_code as division, array_remove(array[path], null) as paths, array[]::text[] as owners
        from ${grids.sql(name)}.${grids.sql(table)}`,
    );
    return (await Promise.all(rows)).flat();
  };
  const ofIssue = (table: 'supervisions' | 'consultations' | 'escalations') => grids.sql<RowTies[]>`
    select t.id, community_code as division, array[]::text[] as paths, reporter_ids as owners
    from grids.${grids.sql(table)} t join grids.issues i on i.id = t.issue_id`;
  return {
    AuditEntry: await journals('trace'),
    Proposal: await organization.sql<RowTies[]>`
      select p.id, community_code as division, array[]::text[] as paths, array_remove(array[raiser_id], null) as owners,
        screened_at is not null as open, array['community'] as roles
      from organization.proposals p`,
    Deliberation: await organization.sql<RowTies[]>`
      select d.id, community_code as division, array[]::text[] as paths, array_remove(array[raiser_id], null) as owners,
        screened_at is not null as open, array['community'] as roles
      from organization.deliberations d join organization.proposals p on p.id = d.proposal_id`,
    DeliberationParticipants: await organization.sql<RowTies[]>`
      select n.id, community_code as division, array[]::text[] as paths, array_remove(array[raiser_id], null) as owners,
        screened_at is not null as open, array['community'] as roles
      from organization.deliberation_participants n join organization.deliberations d on d.id = n.deliberation_id
        join organization.proposals p on p.id = d.proposal_id`,
    Appraisal: await organization.sql<RowTies[]>`
      select a.id, community_code as division, array[]::text[] as paths, array_remove(array[raiser_id], null) as owners,
        screened_at is not null as open, array['community'] as roles
      from organization.appraisals a join organization.proposals p on p.id = a.proposal_id`,
    Change: await journals('changes'),
    Issue: await grids.sql<RowTies[]>`
      select id, community_code as division, array[]::text[] as paths, reporter_ids as owners from grids.issues`,
    TraceEntry: [
      ...(await grids.sql<RowTies[]>`
      select t.id, community_code as division, array[]::text[] as paths, reporter_ids as owners
      from grids.trace t join grids.issues i on i.id = t.entity_id
      union all
      select t.id, community_code, array[department_path], array[]::text[]
      from grids.trace t join grids.work_orders w on w.id = t.entity_id
      union all
      select t.id, community_code, array[]::text[], array[]::text[]
      from grids.trace t join grids.mediations m on m.id = t.entity_id
      union all
      select t.id, w.community_code, array(select department_path from grids.arrivals a where a.whistle_id = w.id),
        array[]::text[]
      from grids.trace t join grids.whistles w on w.id = t.entity_id
      union all
      select t.id, community_code, array[department_path], array[]::text[]
      from grids.trace t join grids.arrivals a on a.id = t.entity_id
      union all
      select t.id, division_code, array_remove(array[path], null), array_remove(array[raiser_id], null)
      from organization.trace t left join organization.proposals p on p.id = t.entity_id`),
      ...(await members.sql<RowTies[]>`
        select t.id, null as division, array[from_path, to_path] as paths, array[member_id] as owners
        from members.trace t join members.transfers f on f.id = t.entity_id
        union all
        select t.id, community_code, array[origin_path], array_remove(array[member_id], null)
        from members.trace t join members.check_ins c on c.id = t.entity_id
        union all
        select t.id, null, array_remove(array[branch_path, receiving_path], null), array[member_id]
        from members.trace t join members.floating_cases f on f.id = t.entity_id`),
      ...(await volunteer.sql<RowTies[]>`
        select t.id, division_code as division, array_remove(array[path], null) as paths,
          array(select wisher_id from volunteer.micro_wishes w where w.id = t.entity_id and wisher_id is not null
            union all select account_id from volunteer.sign_ups s where s.id = t.entity_id
            union all select account_id from volunteer.volunteer_registrations r where r.id = t.entity_id
            union all select account_id from volunteer.bookings b where b.id = t.entity_id and account_id is not null) as owners
        from volunteer.trace t`),
    ],
    Arrival: await grids.sql<RowTies[]>`
      select id, community_code as division, array[department_path] as paths, array[]::text[] as owners
      from grids.arrivals`,
    Whistle: await grids.sql<RowTies[]>`
      select id, community_code as division, array[]::text[] as owners,
        array(select department_path from grids.arrivals a where a.whistle_id = w.id) as paths
      from grids.whistles w`,
    Mediation: await grids.sql<RowTies[]>`
      select id, community_code as division, array[]::text[] as paths, array[]::text[] as owners
      from grids.mediations`,
    Holding: await grids.sql<RowTies[]>`
      select id, community_code as division, array_remove(array[department_path], null) as paths, array[]::text[] as owners
      from grids.holdings`,
    Supervision: await ofIssue('supervisions'),
    Consultation: await ofIssue('consultations'),
    Escalation: await ofIssue('escalations'),
    ConsultationParty: await grids.sql<RowTies[]>`
      select p.id, community_code as division, array[]::text[] as paths, reporter_ids as owners
      from grids.consultation_parties p join grids.consultations c on c.id = p.consultation_id
      join grids.issues i on i.id = c.issue_id`,
    PossibleDuplicate: await grids.sql<RowTies[]>`
      select id, community_code as division, array[]::text[] as paths, array[]::text[] as owners
      from grids.possible_duplicates`,
    WorkOrder: await grids.sql<RowTies[]>`
      select id, community_code as division, array[department_path] as paths, array[]::text[] as owners
      from grids.work_orders`,
    Member: await members.sql<RowTies[]>`
      select m.id, residence_code as division, array[m.id] as owners,
        array(select path from members.affiliations a where a.member_id = m.id) as paths
      from members.members m`,
    Consent: await members.sql<RowTies[]>`
      select c.id, residence_code as division, array_remove(array[member_id], null) as owners,
        array(select path from members.affiliations a where a.member_id = m.id) as paths
      from members.consents c join members.members m on m.id = c.member_id`,
    Affiliation: await members.sql<RowTies[]>`
      select id, null as division, array[path] as paths, array_remove(array[member_id], null) as owners from members.affiliations`,
    Transfer: await members.sql<RowTies[]>`
      select id, null as division, array[from_path, to_path] as paths, array[member_id] as owners
      from members.transfers`,
    MicroWish: await volunteer.sql<RowTies[]>`
      select id, community_code as division, array[]::text[] as paths, array_remove(array[wisher_id], null) as owners,
        published_at is not null as open, array['community', 'grid-worker'] as roles
      from volunteer.micro_wishes`,
    CheckIn: await members.sql<RowTies[]>`
      select id, community_code as division, array[origin_path] as paths,
        array_remove(array[member_id], null) as owners
      from members.check_ins`,
    FloatingCase: await members.sql<RowTies[]>`
      select id, null as division, array_remove(array[branch_path, receiving_path], null) as paths,
        array[member_id] as owners
      from members.floating_cases`,
    ContactAttempt: await members.sql<RowTies[]>`
      select a.id, null as division, array_remove(array[branch_path, receiving_path], null) as paths,
        array[member_id] as owners
      from members.contact_attempts a join members.floating_cases f on f.id = a.case_id`,
    CreditedService: await members.sql<RowTies[]>`
      select s.id, community_code as division, array[origin_path] as paths,
        array_remove(array[member_id], null) as owners
      from members.credited_services s join members.check_ins c on c.id = s.check_in_id`,
    CheckInReview: await members.sql<RowTies[]>`
      select r.id, community_code as division, array[origin_path] as paths,
        array_remove(array[member_id], null) as owners
      from members.check_in_reviews r join members.check_ins c on c.id = r.check_in_id`,
    Participation: await volunteer.sql<RowTies[]>`
      select id, division_code as division, array[]::text[] as paths, array_remove(array[member_id, account_id], null) as owners
      from volunteer.participations`,
    SignUp: await volunteer.sql<RowTies[]>`
      select id, division_code as division, array[]::text[] as paths, array[account_id] as owners from volunteer.sign_ups`,
    Rectification: await assessment.sql<RowTies[]>`
      select id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.rectifications`,
    RectificationReason: await assessment.sql<RowTies[]>`
      select n.id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.rectification_reasons n join assessment.rectifications r on r.id = n.rectification_id`,
    RectificationCase: await assessment.sql<RowTies[]>`
      select c.id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.rectification_cases c join assessment.rectification_reasons n on n.id = c.reason_id
        join assessment.rectifications r on r.id = n.rectification_id`,
    RectificationMeasure: await assessment.sql<RowTies[]>`
      select m.id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.rectification_measures m join assessment.rectifications r on r.id = m.rectification_id`,
    OpinionMeeting: await assessment.sql<RowTies[]>`
      select m.id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.opinion_meetings m join assessment.rectifications r on r.id = m.rectification_id`,
    RectificationAcceptance: await assessment.sql<RowTies[]>`
      select a.id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.rectification_acceptances a join assessment.rectifications r on r.id = a.rectification_id`,
    AssessedOrganization: await assessment.sql<RowTies[]>`
      select id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.assessed_organizations`,
    ValueCase: await assessment.sql<RowTies[]>`
      select c.id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.value_cases c join assessment.item_values v on v.id = c.value_id`,
    ItemValue: await assessment.sql<RowTies[]>`
      select id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.item_values`,
    Debriefing: await assessment.sql<RowTies[]>`
      select id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.debriefings`,
    DebriefingQuestion: await assessment.sql<RowTies[]>`
      select q.id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.debriefing_questions q join assessment.debriefings d on d.id = q.debriefing_id`,
    DebriefingVote: await assessment.sql<RowTies[]>`
      select v.id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.debriefing_votes v join assessment.debriefings d on d.id = v.debriefing_id`,
    Feedback: await assessment.sql<RowTies[]>`
      select id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.feedback`,
    FeedbackFinding: await assessment.sql<RowTies[]>`
      select n.id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.feedback_findings n join assessment.feedback f on f.id = n.feedback_id`,
    Evaluation: await assessment.sql<RowTies[]>`
      select id, division_code as division, array_remove(array[path], null) as paths, array[]::text[] as owners
      from assessment.evaluations`,
    EvaluationItem: await assessment.sql<RowTies[]>`
      select i.id, division_code as division, array_remove(array[path], null) as paths, array[]::text[] as owners
      from assessment.evaluation_items i join assessment.evaluations e on e.id = i.evaluation_id`,
    AnalysisFinding: await assessment.sql<RowTies[]>`
      select f.id, division_code as division, array[]::text[] as paths, array[]::text[] as owners
      from assessment.analysis_findings f`,
    FindingFigure: await assessment.sql<RowTies[]>`
      select n.id, division_code as division, array[]::text[] as paths, array[]::text[] as owners
      from assessment.finding_figures n join assessment.analysis_findings f on f.id = n.finding_id`,
    FindingSign: await assessment.sql<RowTies[]>`
      select s.id, division_code as division, array[]::text[] as paths, array[]::text[] as owners
      from assessment.finding_signs s join assessment.analysis_findings f on f.id = s.finding_id`,
    FindingCase: await assessment.sql<RowTies[]>`
      select c.id, division_code as division, array[]::text[] as paths, array[]::text[] as owners
      from assessment.finding_cases c join assessment.analysis_findings f on f.id = c.finding_id`,
    BodyFormalism: await assessment.sql<RowTies[]>`
      select id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.body_formalism`,
    FormalismSign: await assessment.sql<RowTies[]>`
      select s.id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.formalism_signs s join assessment.body_formalism b on b.id = s.finding_id`,
    FormalismCase: await assessment.sql<RowTies[]>`
      select c.id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.formalism_cases c join assessment.formalism_signs s on s.id = c.sign_id
        join assessment.body_formalism b on b.id = s.finding_id`,
    HeldPost: await assessment.sql<RowTies[]>`
      select h.id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.held_posts h join assessment.assessed_organizations o on o.id = h.assessed_id`,
    ScoreAppeal: await assessment.sql<RowTies[]>`
      select id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.score_appeals`,
    ScoreRevision: await assessment.sql<RowTies[]>`
      select id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.assessment_scores`,
    ScorePart: await assessment.sql<RowTies[]>`
      select p.id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.score_parts p join assessment.assessment_scores s on s.id = p.score_id`,
    ExchangeParty: await volunteer.sql<RowTies[]>`
      select id, division_code as division, array[id] as owners, kind <> 'MEMBER' as open,
        array(select unnest(array_remove(array[claimant_path, owner_path], null)) from volunteer.claims
          where p.id in (claimant_id, owner_id)) as paths,
        array(select unnest(array[division_code, claimant_division_code]) from volunteer.claims
          where p.id in (claimant_id, owner_id)) as divisions
      from volunteer.exchange_parties p`,
    Need: await volunteer.sql<RowTies[]>`
      select id, division_code as division, array_remove(array[owner_path], null) as paths, array[owner_id] as owners,
        listed_at is not null as open
      from volunteer.needs`,
    Resource: await volunteer.sql<RowTies[]>`
      select id, division_code as division, array_remove(array[owner_path], null) as paths, array[owner_id] as owners,
        listed_at is not null as open
      from volunteer.resources`,
    Project: await volunteer.sql<RowTies[]>`
      select id, division_code as division, array_remove(array[owner_path], null) as paths, array[owner_id] as owners,
        listed_at is not null as open
      from volunteer.projects`,
    Claim: await volunteer.sql<RowTies[]>`
      select id, division_code as division, array_remove(array[claimant_path, owner_path], null) as paths, array[claimant_id, owner_id] as owners, array[claimant_division_code] as divisions
      from volunteer.claims`,
    Exchange: await volunteer.sql<RowTies[]>`
      select id, division_code as division, array_remove(array[from_path, to_path], null) as paths,
        array[from_id, to_id] as owners
      from volunteer.exchanges`,
    CoBuildingAgreement: await volunteer.sql<RowTies[]>`
      select id, division_code as division, array_remove(array[unit_path], null) as paths, array[]::text[] as owners
      from volunteer.co_building_agreements`,
    AgreementItem: await volunteer.sql<RowTies[]>`
      select id, division_code as division, array_remove(array[unit_path], null) as paths, array[]::text[] as owners
      from volunteer.agreement_items`,
    AgreementReview: await volunteer.sql<RowTies[]>`
      select r.id, division_code as division, array_remove(array[unit_path], null) as paths, array[]::text[] as owners
      from volunteer.agreement_reviews r join volunteer.co_building_agreements a on a.id = r.agreement_id`,
    FacilityOpening: await volunteer.sql<RowTies[]>`
      select id, division_code as division, array_remove(array[unit_path], null) as paths, array[]::text[] as owners,
        opened_at is not null as open
      from volunteer.facility_openings`,
    FacilityHours: await volunteer.sql<RowTies[]>`
      select h.id, division_code as division, array_remove(array[unit_path], null) as paths, array[]::text[] as owners,
        opened_at is not null as open
      from volunteer.facility_hours h join volunteer.facility_openings o on o.id = h.opening_id`,
    FacilitySlot: await volunteer.sql<RowTies[]>`
      select s.id, o.division_code as division, array_remove(array[unit_path], null) as paths, array[]::text[] as owners,
        opened_at is not null as open
      from volunteer.facility_slots s join volunteer.facility_openings o on o.id = s.opening_id`,
    Booking: await volunteer.sql<RowTies[]>`
      select id, division_code as division, array_remove(array[unit_path], null) as paths,
        array_remove(array[account_id], null) as owners
      from volunteer.bookings`,
    VolunteerRegistration: await volunteer.sql<RowTies[]>`
      select id, division_code as division, array[]::text[] as paths, array[account_id] as owners,
        array['community'] as roles
      from volunteer.volunteer_registrations`,
    ClaimEvidence: await volunteer.sql<RowTies[]>`
      select e.id, division_code as division, array_remove(array[claimant_path, owner_path], null) as paths, array[claimant_id, owner_id] as owners, array[claimant_division_code] as divisions
      from volunteer.claim_evidence e join volunteer.claims c on c.id = claim_id`,
    AssessmentScore: await assessment.sql<RowTies[]>`
      select id, division_code as division, array[path] as paths, array[]::text[] as owners
      from assessment.assessment_scores`,
  } satisfies Record<string, readonly RowTies[]>;
}

export type ScopedType = keyof Awaited<ReturnType<typeof readTies>>;

/** Whether a viewer may see a row: it lies in their territory or line, or is their own. Partners own nothing. */
export function maySee({ id, roles, territory, lines }: Viewer, row: Ties): boolean {
  const { division, divisions = [], paths, owners } = row;
  if (territory === 'all' || lines === 'all' || row.open) return true;
  const worksHere = !row.roles || row.roles.some((role) => roles.some((own) => own === role));
  const places = [division, ...divisions];
  return (
    (id !== null && owners.includes(id) && !roles.includes('partner')) ||
    (worksHere && territory.some((code) => places.some((place) => place?.startsWith(significant(code))))) ||
    lines.some((line) => paths.some((path) => path.startsWith(line)))
  );
}

/** Whether a viewer meets what `guarded` says. */
export function meets({ id, rights }: Viewer, need: string): boolean {
  return need === 'signed in' ? id !== null : rights === 'all' || rights.has(need);
}

/** A division's code without the zeros that only fill it up. */
function significant(code: string): string {
  const [filled] = [/^(\d\d)0{10}$/, /^(\d{4})0{8}$/, /^(\d{6})0{6}$/, /^(\d{9})000$/].flatMap(
    (form) => form.exec(code)?.[1] ?? [],
  );
  return filled ?? code;
}
