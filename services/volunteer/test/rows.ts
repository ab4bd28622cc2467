import type { Database } from '@graphroots/kit/database';
import {
  awkwardNames,
  cycle,
  sampleCommunities,
  sampleMoments,
  times,
} from '@graphroots/kit/testing/fuzz-samples';
import { sampleAudit, sampleChanges } from '@graphroots/kit/testing/sample-journal';
import {
  activities,
  activityStates,
  participationRoles,
  participations,
} from '../src/activity/activity.table.ts';
import { changes, trace } from '../src/journal/journal.table.ts';
import { volunteerTeamKinds, volunteerTeams } from '../src/team/team.table.ts';

const organizations = ['org_1', 'org_2', 'org_%', null] as const;

/** Teams of the same name, activities at the same moment, and people who took part more than once. */
const teamRows = times(13, (index): typeof volunteerTeams.$inferInsert => ({
  id: `vlt_${String(index).padStart(2, '0')}`,
  name: cycle(awkwardNames, index % 8),
  kind: cycle(volunteerTeamKinds, index),
  ownerId: cycle(organizations, index),
  divisionCode: cycle(sampleCommunities, index),
  foundedOn: cycle(['2020-01-01', '2020-01-01', '2024-02-29'], index),
}));

const activityRows = times(28, (index): typeof activities.$inferInsert => {
  const startsAt = cycle(sampleMoments, index % 6);
  return {
    id: `act_${String(index).padStart(2, '0')}`,
    title: cycle(awkwardNames, index),
    state: index % 3 === 0 ? 'SETTLED' : cycle(activityStates, index),
    startsAt,
    endsAt: index % 5 === 0 ? startsAt : '2026-06-01T00:00:00.000Z',
    teamId: `vlt_${String(index % 9).padStart(2, '0')}`,
    divisionCode: cycle(sampleCommunities, index),
    version: index,
  };
});

const participationRows = times(70, (index): typeof participations.$inferInsert => {
  const role = cycle(participationRoles, index);
  return {
    id: `ptc_${String(index).padStart(2, '0')}`,
    activityId: `act_${String(index % 11).padStart(2, '0')}`,
    role,
    memberId: role === 'MEMBER' ? cycle(['mbr_02', 'mbr_05', 'mbr_3'], index % 4) : null,
    personId: `per_${index % 9}`,
    organizationId: cycle(organizations, index),
    divisionCode: cycle(sampleCommunities, index % 11),
    hours: cycle([0.1, 0.2, 0, 2, 2, 9999.99], index),
    signedInAt: cycle(sampleMoments, index % 7),
  };
});

/** Fills the tables and gives back everything in them. */
export async function insertCity({ db }: Database) {
  await db.insert(volunteerTeams).values(teamRows);
  await db.insert(activities).values(activityRows);
  await db.insert(participations).values(participationRows);
  await db.insert(changes).values(sampleChanges);
  await db.insert(trace).values(sampleAudit);
  return {
    VolunteerTeam: await db.select().from(volunteerTeams),
    Activity: await db.select().from(activities),
    Participation: await db.select().from(participations),
    Change: await db.select().from(changes),
    AuditEntry: await db.select().from(trace),
  };
}

export type City = Awaited<ReturnType<typeof insertCity>>;
