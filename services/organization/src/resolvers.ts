import { command } from '@graphroots/kit/writes/command';
import { succeedDivision } from './division/succeed-division.ts';
import { closeMeeting } from './meeting/close-meeting.ts';
import { holdMeeting } from './meeting/hold-meeting.ts';
import { meetingLife } from './meeting/meeting.life.ts';
import { minuteMeeting } from './meeting/minute-meeting.ts';
import { planMeeting } from './meeting/plan-meeting.ts';
import { postponeMeeting } from './meeting/postpone-meeting.ts';
import { dissolveOrganization } from './party-organization/dissolve-organization.ts';
import { foundOrganization } from './party-organization/found-organization.ts';
import { moveOrganization } from './party-organization/move-organization.ts';
import { partyOrganizationLife } from './party-organization/party-organization.life.ts';
import { renameOrganization } from './party-organization/rename-organization.ts';
import { adoptProposal } from './proposal/adopt-proposal.ts';
import { appraiseProposal, closeProposal } from './proposal/appraise-proposal.ts';
import { assignProposal } from './proposal/assign-proposal.ts';
import { discussProposal, submitProposal } from './proposal/deliberate-proposal.ts';
import { proposalLife } from './proposal/proposal.life.ts';
import { raiseProposal } from './proposal/raise-proposal.ts';
import { reportBackProposal } from './proposal/report-back-proposal.ts';
import { screenProposal } from './proposal/screen-proposal.ts';
import { adoptResolution } from './resolution/adopt-resolution.ts';
import { assignResolution } from './resolution/assign-resolution.ts';
import { completeResolution } from './resolution/complete-resolution.ts';
import { resolutionLife } from './resolution/resolution.life.ts';
import { proposeSeat } from './seat/propose-seat.ts';
import { renewSeat } from './seat/renew-seat.ts';
import { replaceHolderOfSeat } from './seat/replace-holder-of-seat.ts';
import { seatLife } from './seat/seat.life.ts';
import { takeUpSeat } from './seat/take-up-seat.ts';
import type { Resolvers } from './types.generated.ts';

export const resolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    foundOrganization: command(foundOrganization),
    establishOrganization: command(partyOrganizationLife.step('establish')),
    renameOrganization: command(renameOrganization),
    moveOrganization: command(moveOrganization),
    dissolveOrganization,
    succeedDivision: command(succeedDivision),
    proposeSeat: command(proposeSeat),
    consentSeat: command(seatLife.step('consent')),
    declineSeat: command(seatLife.step('decline')),
    confirmSeat: command(seatLife.step('confirm')),
    takeUpSeat: command(takeUpSeat),
    renewSeat: command(renewSeat),
    replaceHolderOfSeat: command(replaceHolderOfSeat),
    endSeat: command(seatLife.step('end')),
    planMeeting: command(planMeeting),
    notifyMeeting: command(meetingLife.step('notify')),
    postponeMeeting: command(postponeMeeting),
    cancelMeeting: command(meetingLife.step('cancel')),
    holdMeeting: command(holdMeeting),
    minuteMeeting: command(minuteMeeting),
    closeMeeting: command(closeMeeting),
    adoptResolution: command(adoptResolution),
    assignResolution: command(assignResolution),
    startResolution: command(resolutionLife.step('start')),
    completeResolution: command(completeResolution),
    verifyResolution: command(resolutionLife.step('verify')),
    dropResolution: command(resolutionLife.step('drop')),
    raiseProposal: command(raiseProposal),
    screenProposal: command(screenProposal),
    submitProposal: command(submitProposal),
    discussProposal: command(discussProposal),
    appraiseProposal: command(appraiseProposal),
    adoptProposal: command(adoptProposal),
    refuseProposal: command(proposalLife.step('refuse')),
    assignProposal: command(assignProposal),
    reportBackProposal: command(reportBackProposal),
    closeProposal: command(closeProposal),
    withdrawProposal: command(proposalLife.step('withdraw')),
  },
};
