import { eq } from 'drizzle-orm';
import type { Database } from '@graphroots/kit/database';
import {
  awkwardNames,
  cycle,
  sampleCommunities,
  sampleMoments,
  sampleSpans,
  times,
} from '@graphroots/kit/testing/fuzz-samples';
import { sampleAudit, sampleChanges, sampleTrace } from '@graphroots/kit/testing/sample-journal';
import {
  activities,
  activityStates,
  participationRoles,
  participations,
} from '../src/activity/activity.table.ts';
import { claimEvidence } from '../src/claim/claim.table.ts';
import { changes, trace } from '../src/journal/journal.table.ts';
import { signUps, signUpStates } from '../src/sign-up/sign-up.table.ts';
import { volunteerTeamKinds, volunteerTeams } from '../src/team/team.table.ts';
import { wishLimits } from '../src/wish/wish-limit.table.ts';
import { insertAgreements } from './agreement-rows.ts';
import { insertFacilities } from './facility-rows.ts';
import { insertStations } from './station-rows.ts';
import { insertExchange } from './exchange-rows.ts';
import { microWishes, wishCategories, wishStates } from '../src/wish/wish.table.ts';

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
    ownerPath: cycle([null, '1/2/', '1/2/4/'], index),
    place: cycle([null, ...awkwardNames], index),
    category: cycle(['Issue', null, 'Member'], index),
    capacity: cycle([null, 30], index),
    placesTaken: index % 7,
    signInCode: cycle(['123456', null], index),
    settledAt: index % 3 === 0 ? '2026-06-02T00:00:00.000Z' : null,
    divisionCodeThen: index % 4 === 0 ? cycle(sampleCommunities, index + 1) : null,
    version: index,
  };
});

const signUpRows = times(40, (index): typeof signUps.$inferInsert => ({
  id: `sgn_${String(index).padStart(2, '0')}`,
  activityId: `act_${String(index % 9).padStart(2, '0')}`,
  accountId: cycle(['mbr_02', 'mbr_05', `acc_${index}`], index),
  memberId: cycle(['mbr_02', 'mbr_05', null], index),
  role: cycle(['MEMBER', 'MEMBER', 'RESIDENT'] as const, index),
  state: index < 9 ? cycle(signUpStates, index) : 'CANCELLED',
  divisionCode: cycle(sampleCommunities, index),
  signedUpAt: cycle(sampleMoments, index),
  hours: cycle([null, 0, 1.5, 24], index),
  version: index,
}));

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
    divisionCodeThen: index % 6 === 0 ? cycle(sampleCommunities, index + 1) : null,
    hours: cycle([0.1, 0.2, 0, 2, 2, 9999.99], index),
    signedInAt: cycle(sampleMoments, index % 7),
    signedOutAt: cycle([null, '2026-12-31T00:00:00.000Z'], index),
    accountId: index === 8 ? 'mbr_05' : null,
    category: cycle(['Issue', null, 'Member'], index),
    struck: index % 5 === 0,
    version: index,
  };
});

/** Wishes in every state, of people who wish more than once, claimed by each kind of claimant, some of them again. */
const wishRows = times(80, (index): typeof microWishes.$inferInsert => {
  const state = cycle(wishStates, index);
  const isPublic = state !== 'SUBMITTED' && state !== 'REFUSED';
  const isClaimed = state === 'CLAIMED' || state === 'FULFILLED' || state === 'CONFIRMED';
  const claimants = [
    { memberId: cycle(['mbr_02', 'mbr_05'], index), claimantId: cycle(['mbr_02', 'mbr_05'], index) },
    { organizationId: 'org_1', claimantPath: '1/2/', claimantId: 'acc_1' },
    { unitId: 'unt_1', claimantPath: '1/2/4/', claimantId: 'acc_2' },
    { teamId: 'vlt_01', claimantId: 'acc_1' },
  ];
  return {
    id: `wis_${String(index).padStart(2, '0')}`,
    text: cycle(awkwardNames, index),
    category: cycle(wishCategories, index % 5),
    budget: cycle([0, 0.1, 80, 80, 99_999_999.99], index),
    state,
    communityCode: cycle(sampleCommunities, index % 13),
    communityCodeThen: index % 5 === 0 ? cycle(sampleCommunities, index + 1) : null,
    gridId: cycle(['grd_1', 'grd_2'], index),
    wisherId: cycle([null, 'mbr_02', 'acc_a', 'mbr_05', 'acc_b', 'acc_c', 'acc_d'], index % 11),
    submittedAt: cycle(sampleMoments, index),
    ...(isPublic && { publishedAt: cycle(sampleMoments, 4), expiresOn: '2026-06-30' }),
    claims: isClaimed ? 1 + (index % 3) : Number(isPublic) * (index % 2),
    lapsedClaims: index % 4 === 3 ? 2 : 0,
    ...(isClaimed && {
      claimedAt: '2026-03-06T00:00:00.000Z',
      dueOn: '2026-04-06',
      ...cycle(claimants, index),
    }),
    ...((state === 'FULFILLED' || state === 'CONFIRMED') && {
      fulfilledAt: `2026-03-${10 + (index % 7)}T00:00:00.000Z`,
    }),
    ...(state === 'CONFIRMED' && {
      confirmedAt: '2026-03-20T00:00:00.000Z',
      thanks: cycle(awkwardNames, index),
    }),
    version: index,
  };
});

const limitRows = times(12, (index): typeof wishLimits.$inferInsert => ({
  id: `wli_${String(index).padStart(2, '0')}`,
  divisionCode: cycle(['530100000000', '530112000000', '530112006001', '530102001001'], index),
  amount: 100 * (index + 1),
  ...cycle(sampleSpans, index),
}));

const traceRows = sampleTrace(
  'MicroWish',
  (index) => `wis_${String(index % 23).padStart(2, '0')}`,
  wishStates,
).map((row) => ({ ...row, id: `${row.id}_w` }));

const signUpTraceRows = sampleTrace(
  'SignUp',
  (index) => `sgn_${String(index % 13).padStart(2, '0')}`,
  signUpStates,
).map((row) => ({ ...row, id: `${row.id}_s` }));

/** Fills the tables and gives back everything in them. */
export async function insertCity(database: Database) {
  const { db } = database;
  await db.insert(volunteerTeams).values(teamRows);
  await db.insert(activities).values(activityRows);
  await db.insert(participations).values(participationRows);
  const exchange = await insertExchange(database);
  for (const [index, { id }] of activityRows.entries()) {
    const projectId = `prj_${String(2 + (index % 9)).padStart(2, '0')}`;
    if (index % 3 === 1) await db.update(activities).set({ projectId }).where(eq(activities.id, id));
  }
  const agreements = await insertAgreements(database);
  const facilities = await insertFacilities(database);
  const stations = await insertStations(database);
  await db.insert(claimEvidence).values(
    times(6, (index) => ({
      id: `cev_b${index}`,
      claimId: `clm_${String(index).padStart(2, '0')}`,
      bookingId: facilities.Booking[index]?.id ?? null,
    })),
  );
  await db.insert(signUps).values(signUpRows);
  await db.insert(changes).values(sampleChanges);
  await db.insert(trace).values([...sampleAudit, ...traceRows, ...signUpTraceRows]);
  await db.insert(microWishes).values(wishRows);
  await db.insert(wishLimits).values(limitRows);
  return {
    ...exchange,
    ...agreements,
    ...facilities,
    ...stations,
    ClaimEvidence: await db.select().from(claimEvidence),
    VolunteerTeam: await db.select().from(volunteerTeams),
    Activity: await db.select().from(activities),
    Participation: await db.select().from(participations),
    Change: await db.select().from(changes),
    SignUp: await db.select().from(signUps),
    MicroWish: await db.select().from(microWishes),
    WishLimit: await db.select().from(wishLimits),
    AuditEntry: await db.select().from(trace),
    TraceEntry: await db.select().from(trace),
  };
}

export type City = Awaited<ReturnType<typeof insertCity>>;
