import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import type { Reads } from '@graphroots/kit/reads/catalog';
import { byKey, many } from '@graphroots/kit/reads/words';
import { changeFeed } from '@graphroots/kit/writes/journal-reads';
import { affiliationRead } from './affiliation/affiliation.read.ts';
import { checkInRead, checkInReviewRead, creditedServiceRead } from './check-in/check-in.read.ts';
import { checkIns } from './check-in/check-in.table.ts';
import { consentRead } from './consent/consent.read.ts';
import { divisionRead } from './division/division.read.ts';
import { contactAttemptRead, floatingCaseRead, membershipRuleRows } from './floating/floating-case.read.ts';
import { floatingCases } from './floating/floating-case.table.ts';
import { gridRead } from './grid/grid.read.ts';
import { audited, auditEntryRead, changeRead, traceEntryRead } from './journal/journal.read.ts';
import { changes } from './journal/journal.table.ts';
import { createMemberRead } from './member/member.read.ts';
import { members } from './member/member.table.ts';
import { partyOrganizationRead } from './party-organization/party-organization.read.ts';
import { postRead } from './post/post.read.ts';
import { transferRead } from './transfer/transfer.read.ts';
import { transfers } from './transfer/transfer.table.ts';
import { unitRead } from './unit/unit.read.ts';
import { roots } from './vocabulary.ts';

export function createMembersReads(personalKeys: PersonalKeys): Reads {
  return {
    rowSecurity: true,
    tables: [
      createMemberRead(personalKeys),
      affiliationRead,
      postRead,
      consentRead,
      transferRead,
      checkInRead,
      creditedServiceRead,
      checkInReviewRead,
      floatingCaseRead,
      contactAttemptRead,
      membershipRuleRows,
      traceEntryRead,
      changeRead,
      auditEntryRead,
    ],
    added: [partyOrganizationRead, divisionRead, gridRead, unitRead],
    roots: roots({
      member: byKey(),
      members: many(members),
      transfer: byKey(),
      transfers: many(transfers),
      checkIn: byKey(),
      checkIns: many(checkIns),
      floatingCase: byKey(),
      floatingCases: many(floatingCases),
      membersChanges: changeFeed(changes),
      membersTrace: many(audited),
    }),
  };
}
