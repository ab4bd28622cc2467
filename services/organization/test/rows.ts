import { eq } from 'drizzle-orm';
import type { Database } from '@graphroots/kit/database';
import { awkwardNames, cycle, sampleMoments, sampleSpans, times } from '@graphroots/kit/testing/fuzz-samples';
import { sampleChanges, sampleTrace } from '@graphroots/kit/testing/sample-journal';
import { divisions, divisionSuccessions } from '../src/division/division.table.ts';
import {
  governingBodies,
  governingBodyKinds,
  governingBodyStatuses,
} from '../src/governing-body/governing-body.table.ts';
import { changes, trace } from '../src/journal/journal.table.ts';
import { attendances, meetings, meetingStates } from '../src/meeting/meeting.table.ts';
import {
  appraisals,
  appraisalStages,
  deliberationParticipants,
  deliberationRoles,
  deliberations,
  deliberationStages,
  governanceModes,
  proposals,
  proposalStates,
} from '../src/proposal/proposal.table.ts';
import { resolutions, resolutionStates } from '../src/resolution/resolution.table.ts';
import { seatRoles, seats, seatStates } from '../src/seat/seat.table.ts';
import { governanceActorClasses, unitKinds, units, unitSizes } from '../src/unit/unit.table.ts';
import {
  partyOrganizationKinds,
  partyOrganizationRanks,
  partyOrganizations,
  partyOrganizationStatuses,
  superiorRelations,
} from '../src/party-organization/party-organization.table.ts';

type Division = typeof divisions.$inferInsert;

/** Two cities and a municipality; some divisions have ended or are yet to come. */
const codes: readonly (readonly [code: string, parent: string | null, span: number])[] = [
  ['530100000000', null, 0],
  ['530112000000', '530100000000', 0],
  ['530102000000', '530100000000', 0],
  ['530112006000', '530112000000', 0],
  ['530112007000', '530112000000', 2],
  ['530102001000', '530102000000', 3],
  ['530112006001', '530112006000', 0],
  ['530112006002', '530112006000', 3],
  ['530112006098', '530112006000', 4],
  ['530112006099', '530112006000', 1],
  ['530112007001', '530112007000', 0],
  ['530112007002', '530112007000', 2],
  ['530102001001', '530102001000', 0],
  ['530300000000', null, 0],
  ['530301000000', '530300000000', 0],
  ['530301002000', '530301000000', 1],
  ['530301002003', '530301002000', 0],
  ['110000000000', null, 0],
  ['110101000000', '110000000000', 0],
];

function levelOf(code: string): Pick<Division, 'level' | 'kind'> {
  if (code.endsWith('00000000')) return { level: 'CITY', kind: 'CITY' };
  if (code.endsWith('000000')) return { level: 'DISTRICT', kind: 'DISTRICT' };
  if (code.endsWith('000')) return { level: 'STREET', kind: code.includes('7') ? 'TOWN' : 'STREET_OFFICE' };
  return { level: 'COMMUNITY', kind: code.endsWith('1') ? 'RESIDENTS_COMMITTEE' : 'VILLAGERS_COMMITTEE' };
}

const divisionRows = codes.map(([code, parentCode, span], index): Division => ({
  code,
  parentCode,
  name: cycle(awkwardNames, index % 10),
  ...levelOf(code),
  ...cycle(sampleSpans, span),
}));

const successions = [
  ['530112006099', '530112006001'],
  ['530112006099', '530112006002'],
  ['530112007002', '530112006098'],
  ['530112007002', '530112007001'],
] as const;

/** A line of six steps; `1/20/` begins like `1/2/` and does not belong to it. */
const paths = [
  '1/',
  '1/2/',
  '1/3/',
  '1/20/',
  '1/2/4/',
  '1/2/5/',
  '1/2/4/6/',
  '1/2/4/7/',
  '1/2/4/6/8/',
  '1/2/4/6/8/9/',
  '9/',
  '9/1/',
  ...times(18, (index) => `${cycle(['1/2/4/', '1/2/', '1/2/4/6/', '1/3/'], index)}z${index}/`),
];

const idOf = (path: string): string => `org_${paths.indexOf(path)}`;

const organizationRows = paths.map((path, index): typeof partyOrganizations.$inferInsert => {
  const superior = path.replace(/[^/]+\/$/, '');
  return {
    id: idOf(path),
    code: index % 3 === 0 ? null : `0530${index}`,
    name: cycle(awkwardNames, index % 11),
    kind: superior === '' ? 'CITY_COMMITTEE' : cycle(partyOrganizationKinds.slice(1), index % 9),
    rank: cycle(partyOrganizationRanks, index),
    state: cycle(partyOrganizationStatuses, index % 5),
    foundedOn: cycle([null, '2020-01-01', '2020-01-01', '1921-07-01', '0001-01-01'], index),
    dissolvedOn: index % 5 === 2 ? '2024-01-01' : null,
    path,
    superiorId: superior === '' ? null : idOf(superior),
    territoryCode: index % 7 === 6 ? null : cycle(codes, index)[0],
    version: index,
  };
});

/** To whom the first twelve have answered, some since 2025 only. */
const relationRows = paths.slice(1, 12).flatMap((path, index): (typeof superiorRelations.$inferInsert)[] => {
  const superiorId = idOf(path.replace(/[^/]+\/$/, ''));
  if (path === '9/') return [];
  const organizationId = idOf(path);
  const present = { organizationId, superiorId };
  const id = `sup_${index}`;
  if (index % 3 > 0) return [{ id, ...present, validFrom: '2020-01-01' }];
  return [
    { id: `${id}_a`, organizationId, superiorId: 'org_10', validFrom: '2020-01-01', validTo: '2025-01-01' },
    { id: `${id}_b`, ...present, validFrom: '2025-01-01' },
  ];
});

const unitRows = times(20, (index): typeof units.$inferInsert => ({
  id: `unt_${String(index).padStart(2, '0')}`,
  creditCode: index % 4 === 0 ? null : `53530100MB${String(index).padStart(8, '0')}`,
  name: cycle(awkwardNames, index),
  kind: cycle(unitKinds, index),
  territoryCode: cycle(codes, index)[0],
  sector: cycle([null, '教育'], index),
  superiorSystem: cycle([null, '省电力公司', null], index),
  size: cycle([null, ...unitSizes], index),
  actorClass: cycle([null, ...governanceActorClasses], index),
  partyOrganizationId: index % 3 === 0 ? null : `org_${index % 12}`,
}));

const bodyRows = times(30, (index): typeof governingBodies.$inferInsert => ({
  id: `bdy_${String(index).padStart(2, '0')}`,
  name: cycle(awkwardNames, index),
  kind: cycle(governingBodyKinds, index % 9),
  status: cycle(governingBodyStatuses, index % 5),
  foundedOn: cycle([null, '2017-07-01'], index),
  territoryCode: cycle(codes, index)[0],
  unitId: index % 4 === 0 ? cycle(unitRows, index).id : null,
  convenerId: `org_${index % 12}`,
  chairId: index % 3 === 0 ? null : `mbr_${index}`,
  firstSecretaryId: index % 2 === 0 ? null : `mbr_${index}`,
  lastMetOn: cycle([null, '2026-02-28', '2025-09-05', '2025-09-04', '2025-12-31'], index),
  meetingIntervalMonths: cycle([null, 3, 1], index),
}));

const seatRows = times(60, (index): typeof seats.$inferInsert => {
  const body = cycle(bodyRows, index % 13);
  return {
    id: `sea_${String(index).padStart(2, '0')}`,
    bodyId: body.id,
    // A unit has one open seat of a role on a body.
    unitId: index < 20 ? cycle(unitRows, index).id : null,
    holderId: index % 4 === 0 ? null : `mbr_${index % 9}`,
    role: cycle(seatRoles, index % 7),
    state: cycle(seatStates, index % 8),
    termFrom: cycle(['2020-01-01', '2025-01-01', '2025-01-01'], index),
    termTo: cycle([null, '2026-12-31'], index),
    territoryCode: body.territoryCode,
    path: cycle(paths, index),
    absencesInRow: index % 5,
  };
});

const meetingRows = times(30, (index): typeof meetings.$inferInsert => {
  const body = cycle(bodyRows, index % 9);
  return {
    id: `mtg_${String(index).padStart(2, '0')}`,
    bodyId: body.id,
    territoryCode: body.territoryCode,
    title: cycle(awkwardNames, index).slice(0, 90) || '例会',
    agenda: cycle([[], ['通报情况', '讨论"重点"事项'], ['议程']], index),
    state: cycle(meetingStates, index),
    plannedAt: cycle(sampleMoments, index),
    heldAt: cycle(meetingStates, index) === 'INQUORATE' ? null : cycle(sampleMoments, index),
    quorum: cycle([null, 3], index),
    minutes: cycle([null, null, '纪要'], index),
  };
});

const attendanceRows = times(40, (index): typeof attendances.$inferInsert => ({
  id: `att_${String(index).padStart(2, '0')}`,
  meetingId: cycle(meetingRows, index % 10).id,
  seatId: cycle(seatRows, index).id,
  present: index % 3 > 0,
}));

const proposalRows = times(33, (index): typeof proposals.$inferInsert => {
  const state = cycle(proposalStates, index);
  const isDecided = ['ADOPTED', 'IMPLEMENTING', 'REPORTED_BACK', 'CLOSED'].includes(state);
  const isReported = state === 'REPORTED_BACK' || state === 'CLOSED';
  const owner = isReported || state === 'IMPLEMENTING' ? cycle(organizationRows, index % 12) : null;
  const wasScreened = state !== 'RAISED' && !(state === 'NOT_ADOPTED' && index % 2 === 0);
  return {
    id: `prp_${String(index).padStart(2, '0')}`,
    communityCode: cycle(codes, index)[0],
    topic: cycle(awkwardNames, index).slice(0, 90) || '停车',
    text: cycle(awkwardNames, index + 1).slice(0, 900) || '增设车位',
    mode: cycle(governanceModes, index),
    state,
    raiserId: cycle([null, 'mbr_02', 'acc_a', 'mbr_05', 'acc_b'], index % 7),
    raisedAt: cycle(sampleMoments, index),
    screenedAt: wasScreened ? cycle(sampleMoments, index) : null,
    decision: isDecided ? '采纳' : null,
    ownerId: owner?.id ?? null,
    ownerPath: owner?.path ?? null,
    dueOn: owner ? '2026-03-05' : null,
    report: isReported ? '已落实' : null,
  };
});

const deliberationRows = times(40, (index): typeof deliberations.$inferInsert => ({
  id: `dlb_${String(index).padStart(2, '0')}`,
  proposalId: cycle(proposalRows, index % 17).id,
  stage: cycle(deliberationStages, index),
  heldOn: cycle(['2025-12-31', '2026-03-05'], index),
  meetingId: index % 3 === 0 ? null : cycle(meetingRows, index).id,
  conclusion: cycle(['同意', '再议'], index),
}));

const participantRows = times(60, (index): typeof deliberationParticipants.$inferInsert => ({
  id: `dpp_${String(index).padStart(2, '0')}`,
  deliberationId: cycle(deliberationRows, index % 13).id,
  role: cycle(deliberationRoles, index),
  count: index + 1,
}));

const appraisalRows = times(30, (index): typeof appraisals.$inferInsert => ({
  id: `apr_${String(index).padStart(2, '0')}`,
  proposalId: cycle(proposalRows, index % 15).id,
  stage: cycle(appraisalStages, index < 15 ? 0 : 1),
  heldOn: '2026-03-01',
  inFavour: index,
  against: index % 4,
  abstained: index % 3,
}));

const resolutionRows = times(40, (index): typeof resolutions.$inferInsert => {
  const meeting = cycle(meetingRows, index % 17);
  const owner = index % 3 === 0 ? null : cycle(organizationRows, index % 12);
  return {
    id: `rsl_${String(index).padStart(2, '0')}`,
    meetingId: meeting.id,
    territoryCode: meeting.territoryCode,
    text: cycle(awkwardNames, index).slice(0, 400) || '决议',
    state: cycle(resolutionStates, index % 7),
    adoptedAt: cycle(sampleMoments, index),
    dueOn: cycle([null, '2026-03-04', '2026-03-05', '2026-03-06'], index),
    ownerId: owner?.id ?? null,
    ownerPath: owner?.path ?? null,
    result: cycle([null, '已完成'], index),
    issueId: cycle([null, 'iss_1', 'iss_2'], index),
    projectId: cycle(['prj_1', null, null, 'prj_2'], index),
    proposalId: index % 3 === 1 ? cycle(proposalRows, index % 19).id : null,
  };
});

const lives = ['PartyOrganization', 'Seat', 'Meeting', 'Resolution', 'Proposal'] as const;
const prefixes = {
  PartyOrganization: 'org',
  Seat: 'sea',
  Meeting: 'mtg',
  Resolution: 'rsl',
  Proposal: 'prp',
};

const traceRows = lives.flatMap((life) =>
  sampleTrace(
    life,
    (index) => `${prefixes[life]}_${String(index % 9).padStart(life === 'PartyOrganization' ? 1 : 2, '0')}`,
    seatStates,
  ).map((row) => ({ ...row, id: `${row.id}_${prefixes[life]}` })),
);

/** Fills the tables and gives back everything in them. */
export async function insertCity({ db }: Database) {
  await db.insert(divisions).values(divisionRows);
  await db.insert(divisionSuccessions).values(
    successions.map(([predecessorCode, successorCode]) => ({
      predecessorCode,
      successorCode,
      on: '2024-01-01',
    })),
  );
  await db.insert(partyOrganizations).values(organizationRows);
  await db.insert(superiorRelations).values(relationRows);
  for (const [index, [code]] of codes.entries()) {
    if (index % 3 === 2) continue;
    await db
      .update(divisions)
      .set({ partyCommitteeId: `org_${index % 12}` })
      .where(eq(divisions.code, code));
  }
  await db.insert(units).values(unitRows);
  await db.insert(governingBodies).values(bodyRows);
  await db.insert(seats).values(seatRows);
  await db.insert(meetings).values(meetingRows);
  await db.insert(attendances).values(attendanceRows);
  await db.insert(proposals).values(proposalRows);
  await db.insert(deliberations).values(deliberationRows);
  await db.insert(deliberationParticipants).values(participantRows);
  await db.insert(appraisals).values(appraisalRows);
  await db.insert(resolutions).values(resolutionRows);
  await db.insert(changes).values(sampleChanges);
  await db.insert(trace).values(traceRows);
  return {
    Division: await db.select().from(divisions),
    DivisionSuccession: await db.select().from(divisionSuccessions),
    PartyOrganization: await db.select().from(partyOrganizations),
    SuperiorRelation: await db.select().from(superiorRelations),
    Unit: await db.select().from(units),
    GoverningBody: await db.select().from(governingBodies),
    Meeting: await db.select().from(meetings),
    Attendance: await db.select().from(attendances),
    Resolution: await db.select().from(resolutions),
    Proposal: await db.select().from(proposals),
    Deliberation: await db.select().from(deliberations),
    DeliberationParticipants: await db.select().from(deliberationParticipants),
    Appraisal: await db.select().from(appraisals),
    Seat: await db.select().from(seats),
    TraceEntry: await db.select().from(trace),
    Change: await db.select().from(changes),
    AuditEntry: await db.select().from(trace),
  };
}

export type City = Awaited<ReturnType<typeof insertCity>>;
