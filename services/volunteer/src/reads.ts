import type { Reads } from '@graphroots/kit/reads/catalog';
import { byKey, isOwn, many } from '@graphroots/kit/reads/words';
import { changeFeed } from '@graphroots/kit/writes/journal-reads';
import { activityRead, participationRead } from './activity/activity.read.ts';
import { activities } from './activity/activity.table.ts';
import {
  agreementItemRead,
  agreementReviewRead,
  coBuildingAgreementRead,
} from './agreement/agreement.read.ts';
import { coBuildingAgreements } from './agreement/agreement.table.ts';
import { exchangeCategoryRead } from './category/category.read.ts';
import { exchangeCategories } from './category/category.table.ts';
import { claimEvidenceRead, claimRead } from './claim/claim.read.ts';
import { claims } from './claim/claim.table.ts';
import { compoundRead } from './compound/compound.read.ts';
import { divisionRead } from './division/division.read.ts';
import { evaluationRead } from './evaluation/evaluation.read.ts';
import { exchangeRead } from './exchange/exchange.read.ts';
import { exchanges } from './exchange/exchange.table.ts';
import {
  bookingRead,
  facilityHoursRead,
  facilityOpeningRead,
  facilitySlotRead,
} from './facility/facility.read.ts';
import { bookings, facilityOpenings } from './facility/facility.table.ts';
import { gridRead } from './grid/grid.read.ts';
import { audited, auditEntryRead, changeRead, traceEntryRead } from './journal/journal.read.ts';
import { changes } from './journal/journal.table.ts';
import { memberRead } from './member/member.read.ts';
import { needRead } from './need/need.read.ts';
import { needs } from './need/need.table.ts';
import { exchangePartyRead } from './party/party.read.ts';
import { exchangeParties } from './party/party.table.ts';
import { partyOrganizationRead } from './party-organization/party-organization.read.ts';
import { projectRead } from './project/project.read.ts';
import { projects } from './project/project.table.ts';
import { resourceRead } from './resource/resource.read.ts';
import { resources } from './resource/resource.table.ts';
import { signUpRead } from './sign-up/sign-up.read.ts';
import { signUps } from './sign-up/sign-up.table.ts';
import { buildingRead } from './station/building.read.ts';
import { volunteerRegistrationRead, volunteerStationRead } from './station/station.read.ts';
import { volunteerRegistrations, volunteerStations } from './station/station.table.ts';
import { exchangeSuggestionRead } from './suggestion/suggestion.read.ts';
import { volunteerTeamRead } from './team/team.read.ts';
import { volunteerTeams } from './team/team.table.ts';
import { unitRead } from './unit/unit.read.ts';
import { roots } from './vocabulary.ts';
import { wishLimits } from './wish/wish-limit.table.ts';
import { microWishRead, wishLimitRead } from './wish/wish.read.ts';
import { microWishes } from './wish/wish.table.ts';

export const volunteerReads: Reads = {
  tables: [
    volunteerTeamRead,
    activityRead,
    participationRead,
    signUpRead,
    microWishRead,
    wishLimitRead,
    exchangeCategoryRead,
    exchangePartyRead,
    needRead,
    resourceRead,
    projectRead,
    claimRead,
    claimEvidenceRead,
    exchangeRead,
    exchangeSuggestionRead,
    coBuildingAgreementRead,
    agreementItemRead,
    agreementReviewRead,
    facilityOpeningRead,
    facilityHoursRead,
    facilitySlotRead,
    bookingRead,
    volunteerStationRead,
    volunteerRegistrationRead,
    traceEntryRead,
    changeRead,
    auditEntryRead,
  ],
  added: [
    divisionRead,
    partyOrganizationRead,
    memberRead,
    unitRead,
    gridRead,
    compoundRead,
    buildingRead,
    evaluationRead,
  ],
  roots: roots({
    volunteerTeam: byKey(),
    volunteerTeams: many(volunteerTeams),
    activity: byKey(),
    activities: many(activities),
    mySignUps: many(signUps, (s) => ({ on: isOwn(s.accountId) })),
    microWish: byKey(),
    microWishes: many(microWishes),
    myMicroWishes: many(microWishes, (w) => ({ on: isOwn(w.wisherId) })),
    wishLimits: many(wishLimits),
    exchangeCategories: many(exchangeCategories),
    exchangeParties: many(exchangeParties),
    need: byKey(),
    needs: many(needs),
    resource: byKey(),
    resources: many(resources),
    project: byKey(),
    projects: many(projects),
    claim: byKey(),
    claims: many(claims),
    exchange: byKey(),
    exchanges: many(exchanges),
    coBuildingAgreement: byKey(),
    coBuildingAgreements: many(coBuildingAgreements),
    facilityOpening: byKey(),
    facilityOpenings: many(facilityOpenings),
    myBookings: many(bookings, (b) => ({ on: isOwn(b.accountId) })),
    volunteerStation: byKey(),
    volunteerStations: many(volunteerStations),
    volunteerRegistrations: many(volunteerRegistrations),
    volunteerChanges: changeFeed(changes),
    volunteerTrace: many(audited),
  }),
};
