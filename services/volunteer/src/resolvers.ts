import { command, informedCommand } from '@graphroots/kit/writes/command';
import { approveClaim } from './claim/approve-claim.ts';
import { claimLife } from './claim/claim.life.ts';
import { confirmClaim } from './claim/confirm-claim.ts';
import { declineClaim } from './claim/decline-claim.ts';
import { deliverClaim } from './claim/deliver-claim.ts';
import { giveUpClaim } from './claim/give-up-claim.ts';
import { rateClaim } from './claim/rate-claim.ts';
import { settleClaim } from './claim/settle-claim.ts';
import { startClaim } from './claim/start-claim.ts';
import { takeOffList } from './claim/take-off-list.ts';
import { withdrawClaim } from './claim/withdraw-claim.ts';
import { recordExchange } from './exchange/record-exchange.ts';
import { reverseExchange } from './exchange/reverse-exchange.ts';
import { needLife, projectLife, resourceLife } from './item/item.life.ts';
import { listItem, submitItem } from './item/submit-item.ts';
import { claimNeed } from './need/claim-need.ts';
import { draftNeed } from './need/draft-need.ts';
import { reviseNeed } from './need/revise-need.ts';
import { claimProject } from './project/claim-project.ts';
import { draftProject } from './project/draft-project.ts';
import { listProject } from './project/list-project.ts';
import { reviseProject } from './project/revise-project.ts';
import { claimResource } from './resource/claim-resource.ts';
import { draftResource } from './resource/draft-resource.ts';
import { reviseResource } from './resource/revise-resource.ts';
import { draftAgreement, reviseAgreement } from './agreement/draft-agreement.ts';
import { renewAgreement, terminateAgreement } from './agreement/end-agreement.ts';
import { confirmItem, deliverItem, disputeItem } from './agreement/fulfil-item.ts';
import { reviewAgreement } from './agreement/review-agreement.ts';
import { returnAgreement, signAgreement, witnessAgreement } from './agreement/sign-agreement.ts';
import { activityLife } from './activity/activity.life.ts';
import { correctParticipation } from './activity/correct-participation.ts';
import { cancelActivity, endActivity, openActivity } from './activity/open-activity.ts';
import { planActivity } from './activity/plan-activity.ts';
import { settleActivity } from './activity/settle-activity.ts';
import { signInToActivity, signOutOfActivity } from './activity/sign-in-to-activity.ts';
import { cancelSignUp } from './sign-up/cancel-sign-up.ts';
import { signUpForActivity } from './sign-up/sign-up-for-activity.ts';
import { bookFacility } from './facility/book-facility.ts';
import { cancelBooking, signInBooking } from './facility/end-booking.ts';
import { offerFacility, reviseFacility } from './facility/offer-facility.ts';
import { openFacility, resumeFacility, suspendFacility, withdrawFacility } from './facility/open-facility.ts';
import { registerVolunteer, verifyVolunteer } from './station/register-volunteer.ts';
import { askForBuilding } from './station/find-host.ts';
import { closeStation, moveStation, openStation } from './station/open-station.ts';
import { registrationLife } from './station/station.life.ts';
import type { Resolvers } from './types.generated.ts';
import { claimMicroWish } from './wish/claim-micro-wish.ts';
import { confirmMicroWish } from './wish/confirm-micro-wish.ts';
import { disputeMicroWish, fulfilMicroWish } from './wish/fulfil-micro-wish.ts';
import { publishMicroWish } from './wish/publish-micro-wish.ts';
import { giveUpMicroWish } from './wish/return-micro-wish.ts';
import { submitMicroWish } from './wish/submit-micro-wish.ts';
import { wishLife } from './wish/wish.life.ts';

export const resolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    planActivity: command(planActivity),
    openActivity: command(openActivity),
    startActivity: command(activityLife.step('start')),
    endActivity: command(endActivity),
    settleActivity: command(settleActivity),
    cancelActivity: command(cancelActivity),
    signUpForActivity: command(signUpForActivity),
    cancelSignUp: command(cancelSignUp),
    signInToActivity: command(signInToActivity),
    signOutOfActivity: command(signOutOfActivity),
    correctParticipation: command(correctParticipation),
    submitMicroWish: command(submitMicroWish),
    publishMicroWish: command(publishMicroWish),
    refuseMicroWish: command(wishLife.step('refuse')),
    claimMicroWish: command(claimMicroWish),
    giveUpMicroWish: command(giveUpMicroWish),
    fulfilMicroWish: command(fulfilMicroWish),
    disputeMicroWish: command(disputeMicroWish),
    confirmMicroWish: command(confirmMicroWish),
    draftNeed: command(draftNeed),
    reviseNeed: command(reviseNeed),
    submitNeed: command(needLife.step('submit', submitItem)),
    listNeed: command(needLife.step('list', listItem('need'))),
    returnNeed: command(needLife.step('return')),
    withdrawNeed: command(needLife.step('withdraw', takeOffList('need'))),
    claimNeed: command(claimNeed),
    draftResource: command(draftResource),
    reviseResource: command(reviseResource),
    submitResource: command(resourceLife.step('submit', submitItem)),
    listResource: command(resourceLife.step('list', listItem('resource'))),
    returnResource: command(resourceLife.step('return')),
    withdrawResource: command(resourceLife.step('withdraw', takeOffList('resource'))),
    claimResource: command(claimResource),
    draftProject: command(draftProject),
    reviseProject: command(reviseProject),
    submitProject: command(projectLife.step('submit', submitItem)),
    listProject: command(listProject),
    returnProject: command(projectLife.step('return')),
    withdrawProject: command(projectLife.step('withdraw', takeOffList('project'))),
    claimProject: command(claimProject),
    approveClaim: command(approveClaim),
    declineClaim: command(declineClaim),
    withdrawClaim: command(withdrawClaim),
    startClaim: command(startClaim),
    deliverClaim: command(deliverClaim),
    confirmClaim: command(confirmClaim),
    disputeClaim: command(claimLife.step('dispute')),
    settleClaim: command(settleClaim),
    rateClaim: command(rateClaim),
    giveUpClaim: command(giveUpClaim),
    recordExchange: command(recordExchange),
    reverseExchange: command(reverseExchange),
    draftCoBuildingAgreement: command(draftAgreement),
    reviseCoBuildingAgreement: command(reviseAgreement),
    signCoBuildingAgreement: command(signAgreement),
    returnCoBuildingAgreement: command(returnAgreement),
    witnessCoBuildingAgreement: command(witnessAgreement),
    reviewCoBuildingAgreement: command(reviewAgreement),
    renewCoBuildingAgreement: command(renewAgreement),
    terminateCoBuildingAgreement: command(terminateAgreement),
    deliverAgreementItem: command(deliverItem),
    confirmAgreementItem: command(confirmItem),
    disputeAgreementItem: command(disputeItem),
    offerFacilityOpening: command(offerFacility),
    reviseFacilityOpening: command(reviseFacility),
    openFacilityOpening: command(openFacility),
    suspendFacilityOpening: command(suspendFacility),
    resumeFacilityOpening: command(resumeFacility),
    withdrawFacilityOpening: command(withdrawFacility),
    bookFacility: command(bookFacility),
    signInBooking: command(signInBooking),
    cancelBooking: command(cancelBooking),
    openVolunteerStation: informedCommand(askForBuilding, openStation),
    moveVolunteerStation: informedCommand(askForBuilding, moveStation),
    closeVolunteerStation: command(closeStation),
    registerAsVolunteer: command(registerVolunteer),
    verifyVolunteerRegistration: command(verifyVolunteer),
    endVolunteerRegistration: command(registrationLife.step('end')),
  },
};
