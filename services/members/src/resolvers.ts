import { blindIndex } from '@graphroots/kit/personal/blind-index';
import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import { command, disclosure, informedCommand } from '@graphroots/kit/writes/command';
import { askForGroup, assignGridGroup } from './affiliation/assign-grid-group.ts';
import { beginAffiliation } from './affiliation/begin-affiliation.ts';
import { endAffiliation } from './affiliation/end-affiliation.ts';
import { beginCheckIn } from './check-in/begin-check-in.ts';
import { confirmCheckIn } from './check-in/confirm-check-in.ts';
import { creditCheckIn } from './check-in/credit-check-in.ts';
import { declineCheckIn } from './check-in/decline-check-in.ts';
import { moveCheckIn } from './check-in/move-check-in.ts';
import { registerCheckIn } from './check-in/register-check-in.ts';
import { reviewCheckIn } from './check-in/review-check-in.ts';
import { takePostInCheckIn } from './check-in/take-post-in-check-in.ts';
import { giveConsent, withdrawConsent } from './consent/change-consent.ts';
import { acceptFloatingCase } from './floating/accept-floating-case.ts';
import { findFloatingCase } from './floating/find-floating-case.ts';
import { openFloatingCase } from './floating/open-floating-case.ts';
import { referFloatingCase } from './floating/refer-floating-case.ts';
import { returnFloatingCase } from './floating/return-floating-case.ts';
import { tryContactInFloatingCase } from './floating/try-contact-in-floating-case.ts';
import { createAddMember } from './member/add-member.ts';
import { changeResidence } from './member/change-residence.ts';
import { createCorrectPersonalData } from './member/correct-personal-data.ts';
import { endMembership } from './member/end-membership.ts';
import { erasePersonalData } from './member/erase-personal-data.ts';
import { createRevealPersonalData } from './member/reveal-personal-data.ts';
import { acceptTransfer } from './transfer/accept-transfer.ts';
import { completeTransfer } from './transfer/complete-transfer.ts';
import { requestTransfer } from './transfer/request-transfer.ts';
import { sendTransfer } from './transfer/send-transfer.ts';
import { transferLife } from './transfer/transfer.life.ts';
import type { Resolvers } from './types.generated.ts';

const requestHash = { table: 'members.idempotency_keys', column: 'request_hash' };

export function createResolvers(keys: PersonalKeys): Pick<Resolvers, 'Mutation'> {
  return {
    Mutation: {
      revealPersonalData: disclosure(createRevealPersonalData(keys)),
      // A plain hash of the input would tell a telephone number to whoever tries them all.
      correctPersonalData: command(createCorrectPersonalData(keys), {
        hash: (input) => blindIndex(input, requestHash, keys),
      }),
      addMember: command(createAddMember(keys), { hash: (input) => blindIndex(input, requestHash, keys) }),
      endMembership: command(endMembership),
      beginAffiliation: command(beginAffiliation),
      endAffiliation: command(endAffiliation),
      assignGridGroup: informedCommand(askForGroup, assignGridGroup),
      changeResidence: command(changeResidence),
      erasePersonalData: command(erasePersonalData),
      giveConsent: command(giveConsent),
      withdrawConsent: command(withdrawConsent),
      requestTransfer: command(requestTransfer),
      releaseTransfer: command(transferLife.step('release')),
      sendTransfer: command(sendTransfer),
      acceptTransfer: command(acceptTransfer),
      completeTransfer: command(completeTransfer),
      refuseTransfer: command(transferLife.step('refuse')),
      returnTransfer: command(transferLife.step('return')),
      beginCheckIn: command(beginCheckIn),
      registerCheckIn: command(registerCheckIn),
      declineCheckIn: command(declineCheckIn),
      confirmCheckIn: command(confirmCheckIn),
      takePostInCheckIn: command(takePostInCheckIn),
      creditCheckIn: command(creditCheckIn),
      reviewCheckIn: command(reviewCheckIn),
      moveCheckIn: command(moveCheckIn),
      openFloatingCase: command(openFloatingCase),
      tryContactInFloatingCase: command(tryContactInFloatingCase),
      referFloatingCase: command(referFloatingCase),
      acceptFloatingCase: command(acceptFloatingCase),
      findFloatingCase: command(findFloatingCase),
      returnFloatingCase: command(returnFloatingCase),
    },
  };
}
