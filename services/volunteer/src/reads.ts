import type { Reads } from '@graphroots/kit/reads/catalog';
import { byKey, many } from '@graphroots/kit/reads/words';
import { changeFeed } from '@graphroots/kit/writes/journal-reads';
import { activityRead, participationRead } from './activity/activity.read.ts';
import { activities } from './activity/activity.table.ts';
import { divisionRead } from './division/division.read.ts';
import { audited, auditEntryRead, changeRead } from './journal/journal.read.ts';
import { changes } from './journal/journal.table.ts';
import { memberRead } from './member/member.read.ts';
import { partyOrganizationRead } from './party-organization/party-organization.read.ts';
import { volunteerTeamRead } from './team/team.read.ts';
import { volunteerTeams } from './team/team.table.ts';
import { roots } from './vocabulary.ts';

export const volunteerReads: Reads = {
  tables: [volunteerTeamRead, activityRead, participationRead, changeRead, auditEntryRead],
  added: [divisionRead, partyOrganizationRead, memberRead],
  roots: roots({
    volunteerTeam: byKey(),
    volunteerTeams: many(volunteerTeams),
    activity: byKey(),
    activities: many(activities),
    volunteerChanges: changeFeed(changes),
    volunteerTrace: many(audited),
  }),
};
