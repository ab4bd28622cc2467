import type { Reads } from '@graphroots/kit/reads/catalog';
import { byKey, isOwn, many } from '@graphroots/kit/reads/words';
import { changeFeed } from '@graphroots/kit/writes/journal-reads';
import { activityRead, participationRead } from './activity/activity.read.ts';
import { activities } from './activity/activity.table.ts';
import { divisionRead } from './division/division.read.ts';
import { gridRead } from './grid/grid.read.ts';
import { audited, auditEntryRead, changeRead, traceEntryRead } from './journal/journal.read.ts';
import { changes } from './journal/journal.table.ts';
import { memberRead } from './member/member.read.ts';
import { partyOrganizationRead } from './party-organization/party-organization.read.ts';
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
    microWishRead,
    wishLimitRead,
    traceEntryRead,
    changeRead,
    auditEntryRead,
  ],
  added: [divisionRead, partyOrganizationRead, memberRead, unitRead, gridRead],
  roots: roots({
    volunteerTeam: byKey(),
    volunteerTeams: many(volunteerTeams),
    activity: byKey(),
    activities: many(activities),
    microWish: byKey(),
    microWishes: many(microWishes),
    myMicroWishes: many(microWishes, (w) => ({ on: isOwn(w.wisherId) })),
    wishLimits: many(wishLimits),
    volunteerChanges: changeFeed(changes),
    volunteerTrace: many(audited),
  }),
};
