import { developmentKeys } from '@graphroots/kit/personal/keys';
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
import { affiliationBases, affiliations } from '../src/affiliation/affiliation.table.ts';
import {
  checkInReviews,
  checkIns,
  checkInStates,
  creditedServices,
  partyUnits,
} from '../src/check-in/check-in.table.ts';
import { consents } from '../src/consent/consent.table.ts';
import {
  contactAttempts,
  contactChannels,
  floatingCases,
  floatingCaseStates,
} from '../src/floating/floating-case.table.ts';
import { sealedColumns } from '../src/member/personal-data.ts';
import { changes, trace } from '../src/journal/journal.table.ts';
import { gridLeaders } from '../src/grid/grid-leader.table.ts';
import { educations, endCauses, memberKinds, members, memberStatuses } from '../src/member/member.table.ts';
import { transfers, transferStates } from '../src/transfer/transfer.table.ts';
import { postRoles, posts } from '../src/post/post.table.ts';

/** Organizations of the line; `1/20/` begins like `1/2/` and does not belong to it. */
export const organizations = [
  { id: 'org_1', path: '1/' },
  { id: 'org_2', path: '1/2/' },
  { id: 'org_3', path: '1/3/' },
  { id: 'org_4', path: '1/2/4/' },
  { id: 'org_5', path: '1/2/4/5/' },
  { id: 'org_20', path: '1/20/' },
] as const;

/** The organizations that lead grids; one leads two. */
export const gridLeaderRows = [organizations[4], organizations[4], organizations[5]].map(
  ({ id, path }, at): typeof gridLeaders.$inferInsert => ({ gridId: `grd_${at}`, organizationId: id, path }),
);

const nowhere = null;

/** Numbers that nobody has, of the member with this id. */
export const phoneOf = (id: string): string => `100000000${id.slice(-2)}`;
export const nationalIdOf = (id: string): string => `9900001985000000${id.slice(-2)}`;

function aMemberRow(id: string, index: number): typeof members.$inferInsert {
  return {
    id,
    name: cycle(awkwardNames, index),
    birthYear: index % 3 === 0 ? null : 1960 + (index % 4),
    joinedOn: cycle(['1999-07-01', '2020-01-01', '2020-01-01', '2024-01-01'], index),
    kind: cycle(memberKinds, index * 2),
    status: cycle(memberStatuses, index),
    education: cycle([...educations, null], index),
    residenceCode: cycle([...sampleCommunities, nowhere], index),
    endedOn: index % 6 === 5 ? '2026-01-01' : null,
    endCause: index % 6 === 5 ? cycle(endCauses, index) : null,
    version: index,
    erasedAt: index % 11 === 0 ? cycle(sampleMoments, index) : null,
    ...sealedColumns(
      { phone: index % 5 === 0 ? null : phoneOf(id), nationalId: index % 7 === 0 ? null : nationalIdOf(id) },
      id,
      developmentKeys,
    ),
  };
}

const memberRows = times(24, (index) => aMemberRow(`mbr_${String(index).padStart(2, '0')}`, index));

/** Each member is at home in one organization at a time, and visits others. */
const affiliationRows = times(24, (index): (typeof affiliations.$inferInsert)[] => {
  const memberId = `mbr_${String(index % 20).padStart(2, '0')}`;
  const belong = (offset: number) => {
    const organization = cycle(organizations, index + offset);
    const id = `afl_${String(index).padStart(2, '0')}_${offset}`;
    return {
      id,
      memberId,
      organizationId: organization.id,
      path: `${organization.path}${offset === 2 ? 'g/' : ''}`,
      partyGroupId: offset === 2 ? 'org_g' : null,
    };
  };
  const moved = index % 3 === 0;
  const home = moved
    ? [
        { ...belong(0), type: 'PRIMARY' as const, validFrom: '2020-01-01', validTo: '2024-01-01' },
        { ...belong(1), type: 'PRIMARY' as const, validFrom: '2024-01-01' },
      ]
    : [{ ...belong(0), type: 'PRIMARY' as const, ...cycle(sampleSpans, index) }];
  return [
    ...(index < 20 ? home : []),
    {
      ...belong(2),
      type: 'SECONDARY',
      basis: cycle(affiliationBases, index),
      ...cycle(sampleSpans, index + 1),
    },
    {
      ...belong(3),
      type: 'SECONDARY',
      basis: cycle(affiliationBases, index + 2),
      ...cycle(sampleSpans, index * 2),
    },
  ];
}).flat();

/** One head of each organization at a time, and as many others as there are. */
const postRows = times(30, (index): typeof posts.$inferInsert => {
  const head = index < 12;
  const organization = cycle(organizations, head ? index % 6 : index);
  return {
    id: `pst_${String(index).padStart(2, '0')}`,
    role: head
      ? cycle(['SECRETARY', 'GROUP_LEADER'], index + Math.floor(index / 6))
      : cycle([postRoles[1], postRoles[2]], index),
    memberId: `mbr_${String(index % 14).padStart(2, '0')}`,
    organizationId: organization.id,
    ...(head
      ? cycle(
          [{ validFrom: '2020-01-01', validTo: '2026-03-05' }, { validFrom: '2026-03-05' }],
          Math.floor(index / 6),
        )
      : cycle(sampleSpans, index)),
  };
});

const consentRows = times(40, (index): typeof consents.$inferInsert => ({
  id: `cns_${String(index).padStart(2, '0')}`,
  memberId: `mbr_${String(index % 18).padStart(2, '0')}`,
  purpose: cycle(awkwardNames, index),
  version: String(index),
  givenAt: cycle(sampleMoments, index),
  withdrawnAt: index % 3 === 0 ? null : cycle(sampleMoments, index + 1),
}));

const transferRows = times(40, (index): typeof transfers.$inferInsert => {
  const from = cycle(organizations, index);
  const to = cycle(organizations, index + 1 + (index % 5));
  // A member has one open transfer at a time.
  const state = index < 18 ? cycle(transferStates, index) : cycle(transferStates.slice(4), index);
  return {
    id: `trf_${String(index).padStart(2, '0')}`,
    memberId: `mbr_${String(index % 18).padStart(2, '0')}`,
    fromId: from.id,
    fromPath: from.path,
    toId: to.id,
    toPath: to.path,
    state,
    requestedAt: cycle(sampleMoments, index),
    dueOn: index % 8 === 0 ? null : cycle(['2026-03-04', '2026-03-05', '2026-06-01'], index),
    completedOn: state === 'COMPLETED' ? '2026-02-01' : null,
    version: index,
  };
}).map((row) => (row.state === 'IN_TRANSIT' ? { ...row, dueOn: row.dueOn ?? '2026-03-01' } : row));

export const unitIds = ['unt_1', 'unt_2', 'unt_3'] as const;

const checkInRows = times(48, (index): typeof checkIns.$inferInsert => {
  const isUnit = index % 6 === 5;
  const origin = cycle(organizations, index);
  // A member has one open check-in at a time, a unit one in a community.
  const state = index < 24 ? cycle(checkInStates, index) : cycle(checkInStates.slice(5), index);
  const isOver = state === 'LAPSED' || state === 'MOVED';
  return {
    id: `cki_${String(index).padStart(2, '0')}`,
    kind: isUnit ? 'UNIT' : 'MEMBER',
    memberId: isUnit ? null : `mbr_${String(index % 24).padStart(2, '0')}`,
    unitId: isUnit ? cycle(unitIds, Math.floor(index / 6)) : null,
    communityCode: isUnit
      ? cycle(sampleCommunities, Math.floor(index / 6))
      : cycle(sampleCommunities, index % 3 === 0 ? index : (index % 24) % 6),
    originId: origin.id,
    originPath: origin.path,
    skills: cycle([[], ['法律', 'a"b'], ['{NULL,"x"}']], index),
    postsTaken: cycle([[], ['楼栋长']], index),
    state,
    dueOn: state === 'DUE' ? cycle(['2026-03-04', '2026-03-05'], index) : null,
    registeredOn: state === 'DUE' ? null : cycle(['2026-01-01', '2026-02-01', '2026-03-04'], index),
    activeOn: cycle(['2026-01-05', '2026-02-01'], index),
    endedOn: isOver ? '2026-03-01' : null,
    version: index,
  };
});

const creditedRows = times(40, (index): typeof creditedServices.$inferInsert => ({
  id: `crs_${String(index).padStart(2, '0')}`,
  checkInId: `cki_${String(index % 17).padStart(2, '0')}`,
  what: cycle(awkwardNames, index),
  servedOn: cycle(['2026-01-05', '2026-01-05', '2026-02-01'], index),
  hours: cycle([0.5, 2, 24], index),
}));

const reviewRows = times(24, (index): typeof checkInReviews.$inferInsert => ({
  id: `cir_${String(index).padStart(2, '0')}`,
  checkInId: `cki_${String(index % 12).padStart(2, '0')}`,
  year: index < 12 ? 2024 : 2025,
  rating: 1 + (index % 5),
  opinion: cycle(awkwardNames, index),
  services: index,
  hours: cycle([0, 1.5, 400], index),
  reviewedAt: cycle(sampleMoments, index),
}));

const floatingRows = times(40, (index): typeof floatingCases.$inferInsert => {
  const branch = cycle(organizations, index);
  const receiving = index % 3 === 0 ? null : cycle(organizations, index + 2);
  // A member has one open case at a time.
  const state = index < 16 ? cycle(floatingCaseStates, index) : cycle(floatingCaseStates.slice(1), index);
  return {
    id: `flc_${String(index).padStart(2, '0')}`,
    memberId: `mbr_${String(index % 16).padStart(2, '0')}`,
    branchId: branch.id,
    branchPath: branch.path,
    transferId: index % 5 === 0 ? `trf_${String(index).padStart(2, '0')}` : null,
    since: '2025-10-01',
    whereabouts: index % 4 === 0 ? null : cycle(awkwardNames, index),
    receivingId: receiving?.id ?? null,
    receivingPath: receiving?.path ?? null,
    acceptedOn: receiving && index % 2 === 0 ? '2026-01-01' : null,
    state,
    // The day from which a member is at risk, or out of contact, and those beside it.
    contactOn: cycle(['2026-02-03', '2026-02-04', '2025-12-05', '2025-12-06', '2026-03-05'], index),
    endedOn: state === 'OPEN' ? null : '2026-03-01',
    version: index,
  };
});

const attemptRows = times(50, (index): typeof contactAttempts.$inferInsert => ({
  id: `cta_${String(index).padStart(2, '0')}`,
  caseId: `flc_${String(index % 20).padStart(2, '0')}`,
  channel: cycle(contactChannels, index),
  reached: index % 3 === 0,
  triedAt: cycle(sampleMoments, index),
}));

const traceRows = [
  ...sampleAudit,
  ...sampleTrace('Transfer', (index) => `trf_${String(index % 13).padStart(2, '0')}`, transferStates).map(
    (row) => ({ ...row, id: `${row.id}_t` }),
  ),
  ...sampleTrace('CheckIn', (index) => `cki_${String(index % 13).padStart(2, '0')}`, checkInStates).map(
    (row) => ({ ...row, id: `${row.id}_c` }),
  ),
  ...sampleTrace(
    'FloatingCase',
    (index) => `flc_${String(index % 13).padStart(2, '0')}`,
    floatingCaseStates,
  ).map((row) => ({ ...row, id: `${row.id}_f` })),
];

/** Fills the tables and gives back everything in them. */
export async function insertCity({ db }: Database) {
  await db.insert(members).values(memberRows);
  await db.insert(affiliations).values(affiliationRows);
  await db.insert(gridLeaders).values(gridLeaderRows);
  await db.insert(posts).values(postRows);
  await db.insert(consents).values(consentRows);
  await db.insert(changes).values(sampleChanges);
  await db.insert(transfers).values(transferRows);
  await db
    .insert(partyUnits)
    .values(unitIds.map((id) => ({ id, organizationId: organizations[0].id, path: organizations[0].path })));
  await db.insert(checkIns).values(checkInRows);
  await db.insert(creditedServices).values(creditedRows);
  await db.insert(checkInReviews).values(reviewRows);
  await db.insert(floatingCases).values(floatingRows);
  await db.insert(contactAttempts).values(attemptRows);
  await db.insert(trace).values(traceRows);
  return {
    Member: await db.select().from(members),
    Affiliation: await db.select().from(affiliations),
    Post: await db.select().from(posts),
    Consent: await db.select().from(consents),
    Transfer: await db.select().from(transfers),
    CheckIn: await db.select().from(checkIns),
    CreditedService: await db.select().from(creditedServices),
    CheckInReview: await db.select().from(checkInReviews),
    FloatingCase: await db.select().from(floatingCases),
    ContactAttempt: await db.select().from(contactAttempts),
    TraceEntry: await db.select().from(trace),
    Change: await db.select().from(changes),
    AuditEntry: await db.select().from(trace),
  };
}

export type City = Awaited<ReturnType<typeof insertCity>>;
