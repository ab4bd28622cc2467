import type { Database } from '@graphroots/kit/database';
import {
  awkwardNames as names,
  cycle,
  sampleCommunities as communities,
  sampleMoments as reportedAt,
  sampleSpans as spans,
  times,
} from '@graphroots/kit/testing/fuzz-samples';
import type { Geometry } from '@graphroots/kit/geojson';
import { sampleChanges, sampleTrace } from '@graphroots/kit/testing/sample-journal';
import { gridBoundaries } from '../src/boundary/boundary.table.ts';
import { buildings, compounds } from '../src/building/building.table.ts';
import { calendarShifts } from '../src/calendar/calendar.table.ts';
import {
  issueHolders,
  issueOutcomes,
  issuePlacings,
  issues,
  issueSources,
  issueStates,
} from '../src/issue/issue.table.ts';
import { consultationParties, consultations } from '../src/consultation/consultation.table.ts';
import { departments } from '../src/department/department.table.ts';
import { possibleDuplicates } from '../src/duplicate/duplicate.view.ts';
import { duties } from '../src/duty/duty.table.ts';
import { escalations } from '../src/escalation/escalation.table.ts';
import { issueCategories } from '../src/issue/issue-category.table.ts';
import { gridPosts, grids, gridSuccessions } from '../src/grid/grid.table.ts';
import { holdings } from '../src/holding/holding.table.ts';
import { changes, trace } from '../src/journal/journal.table.ts';
import {
  agreementForms,
  conflictKinds,
  conflictParties,
  mediations,
  mediationStates,
  mediatorKinds,
} from '../src/mediation/mediation.table.ts';
import { staffingNeeds } from '../src/staffing/staffing-need.view.ts';
import { staffingRuleRoles, staffingRules } from '../src/staffing/staffing-rule.table.ts';
import { supervisions, supervisorRoles } from '../src/supervision/supervision.table.ts';
import { arrivals, arrivalStates, whistles, whistleStates } from '../src/whistle/whistle.table.ts';
import { workOrders, workOrderStates } from '../src/work-order/work-order.table.ts';
import { boxAt } from './builders.ts';

/** A small city with all that is awkward: ties, gaps, past and coming days, names full of special characters. */
const organizations = ['org_1', 'org_2', 'org_%', null] as const;
const members = ['mbr_1', 'mbr_2', 'mbr_3', null] as const;

/** Corners of squares, a hundredth of a degree wide. */
const samplePoints: readonly (readonly [number, number])[] = [
  [102.7, 25.04],
  [102.71, 25.04],
  [102.72, 25.04],
  [102.7, 25.05],
  [102.7, 25.04],
];

/** A box, or two beside each other. */
function areaAt([x, y]: readonly [number, number], index: number): Geometry {
  if (index % 2 === 0) return boxAt(x, y, 0.01);
  const beside = boxAt(Number((x + 0.005).toFixed(7)), y, 0.005);
  return { type: 'MultiPolygon', coordinates: [boxAt(x, y, 0.005).coordinates, beside.coordinates] };
}

const gridRows = times(20, (index): typeof grids.$inferInsert => {
  const community = cycle(communities, index);
  return {
    id: `grd_${String(index).padStart(2, '0')}`,
    // Codes come back after a grid has ended: three spans of one code follow each other.
    code: `${community}${index % 5 === 1 ? '900' : String(index).padStart(3, '0')}`,
    name: cycle(names, index),
    layer: cycle(['PARTY_BUILDING', 'COMPREHENSIVE_GOVERNANCE', 'PARTY_BUILDING', 'URBAN_MANAGEMENT'], index),
    basis: cycle(['BLOCK', 'AREA', 'COMPOUND'], index),
    householdCount: cycle([0, 100, 100, 250], index),
    population: cycle([null, 0, 240, 610, 240], index),
    communityCode: community,
    leadOrganizationId: cycle(organizations, index),
    parentId: index % 5 > 2 ? `grd_1${index % 4}` : null,
    ...(index % 5 === 1 ? cycle(spans.slice(1), Math.floor(index / 5)) : cycle(spans, Math.floor(index / 3))),
    version: index,
  };
}).map((row, index) => (index === 11 ? { ...row, validTo: '2027-01-01' } : row));

// Those that last are drawn anew.
const redrawnOn = '2024-01-01';
const boundaryRows = samplePoints.flatMap((corner, index): (typeof gridBoundaries.$inferInsert)[] => {
  const grid = gridRows[index * 4];
  if (!grid) return [];
  const { id: gridId, validFrom, validTo = null } = grid;
  const geometry = areaAt(corner, index);
  const row = { id: `gbd_${index}`, gridId, geometry, validFrom, validTo };
  if (validTo !== null || validFrom >= redrawnOn) return [row];
  const [longitude, latitude] = corner;
  const former = areaAt([Number((longitude + 0.02).toFixed(7)), latitude], index);
  return [
    { ...row, geometry: former, validTo: redrawnOn },
    { ...row, id: `gbd_${index}b`, validFrom: redrawnOn },
  ];
});

const compoundRows = times(9, (index): typeof compounds.$inferInsert => ({
  id: `cmp_${index}`,
  name: cycle(names, index * 2),
  kind: cycle(['OLD_COMPOUND', 'URBAN_VILLAGE', 'OLD_COMPOUND'], index),
  gridId: `grd_${String(index % 4).padStart(2, '0')}`,
  communityCode: cycle(communities, index % 4),
}));

const buildingRows = times(24, (index): typeof buildings.$inferInsert => ({
  id: `bld_${String(index).padStart(2, '0')}`,
  name: cycle(names, index % 7),
  address: `${cycle(['人民路', 'Main_Street', '50% Road'], index)} ${index}`,
  kind: cycle(['RESIDENTIAL', 'RESIDENTIAL', 'COURTYARD', 'OFFICE_BUILDING'], index),
  householdCount: cycle([12, 12, 0, 48], index),
  compoundId: index % 3 === 0 ? null : `cmp_${index % 9}`,
  gridId: `grd_${String(index % 6).padStart(2, '0')}`,
  communityCode: cycle(communities, index % 6),
  leadOrganizationId: cycle(organizations, index * 3),
  ...(index % 5 > 0 && { longitude: 102.7 + index / 1_000, latitude: 25.061 + (index % 3) / 1_000 }),
}));

const categoryRows = ['NOISE', 'LIFT', 'a"b\\c', '{}', 'null', 'Ü,1'].map((code, index) => ({
  code,
  name: cycle(names, index),
}));

const departmentRows = ['unt_1', 'unt_2', 'unt_3'].map((id, index) => ({
  id,
  path: cycle(['1/2/', '1/2/4/', '9/'], index),
  divisionCode: cycle(['530103000000', '530112000000', '530100000000'], index),
}));

// Of a matter and an area, spans that follow each other: the matter changes when all spans have been used.
const dutyAreas = ['', '5301', '530112', '530112006', '530112006001', '530102', '530112007'] as const;
const dutyRows = times(56, (index): typeof duties.$inferInsert => {
  const area = cycle(dutyAreas, index);
  const turn = Math.floor(index / dutyAreas.length);
  return {
    id: `dty_${String(index).padStart(2, '0')}`,
    category: cycle(categoryRows, Math.floor(turn / 2)).code,
    area,
    divisionCode: area === '' ? null : area.padEnd(12, '0'),
    departmentId: area === '' && turn % 3 === 0 ? null : cycle(['unt_1', 'unt_2', 'unt_3'], index),
    acceptMinutes: 60 * (1 + (index % 4)),
    handleMinutes: 600 + 60 * index,
    confirmMinutes: 2_520,
    basis: cycle(names, index),
    source: index % 3 === 0 ? null : cycle(names, index + 1),
    // Both spans, or only one of the two.
    ...cycle([spans[1], spans[0]], turn),
    ...(turn % 2 === 1 && index % 3 > 0 && { validFrom: '2026-03-05' }),
    ...(turn % 2 === 1 && index % 3 === 0 && { validFrom: '2024-01-01', validTo: '2026-03-05' }),
    replacesId: turn % 2 === 1 ? `dty_${String(index - dutyAreas.length).padStart(2, '0')}` : null,
    version: 1 + (index % 3),
  };
});

const issueRows = times(40, (index): typeof issues.$inferInsert => {
  const state = cycle(issueStates, index);
  const reported = cycle(reportedAt, index % 7);
  const hours = cycle([0, 1, 2.5, 0.125, 30], index);
  return {
    id: `iss_${String(index).padStart(2, '0')}`,
    title: cycle(names, index % 9),
    text: index % 4 === 0 ? null : `text ${cycle(names, index)}`,
    category: cycle(categoryRows, index).code,
    source: cycle(issueSources, index * 3),
    state,
    reportedAt: reported,
    closedAt: state === 'CLOSED' ? new Date(Date.parse(reported) + hours * 3_600_000).toISOString() : null,
    resolvedAt: ['RESOLVED', 'CLOSED'].includes(state) ? later(reported, hours) : null,
    dutyId: index % 3 === 0 ? null : cycle(dutyRows, index).id,
    acceptBy: index % 3 === 0 ? null : later(reported, 2),
    dueAt: index % 3 === 0 ? null : later(reported, cycle([1, 48, 20_000], index)),
    confirmBy: index % 10 === 5 ? later(reported, 100) : null,
    buildingId: index % 3 === 1 ? null : `bld_${String(index % 10).padStart(2, '0')}`,
    gridId: `grd_${String(index % 7).padStart(2, '0')}`,
    communityCode: cycle(communities, index),
    communityCodeThen: index % 5 === 0 ? cycle(communities, index + 1) : null,
    kind: cycle(['MATTER', 'MATTER', 'SUGGESTION'] as const, index),
    placedBy: cycle(issuePlacings, index),
    reopenings: index % 6 === 0 ? 2 : 0,
    supervisedAt: index < 9 ? reported : null,
    ...(index % 2 === 0 && { longitude: 102.7 + (index % 8) / 10_000, latitude: 25.04 }),
    handlerId: cycle(members, index % 5),
    mergedIntoId: state === 'MERGED' ? 'iss_00' : null,
    holder: cycle(issueHolders, index),
    outcome: index % 3 === 0 ? cycle(issueOutcomes, index) : null,
    result: index % 3 === 0 ? cycle(names, index) : null,
    rating: index % 4 === 0 ? 1 + (index % 5) : null,
    comment: index % 4 === 0 ? cycle(names, index) : null,
    reporterIds: cycle([['mbr_02'], [], ['mbr_05', 'mbr_02'], ['acc_1'], []], index),
  };
});

const orderRows = times(30, (index): typeof workOrders.$inferInsert => {
  const department = cycle(departmentRows, index);
  const issued = cycle(reportedAt, index % 6);
  return {
    id: `wko_${String(index).padStart(2, '0')}`,
    issueId: `iss_${String(index % 11).padStart(2, '0')}`,
    departmentId: department.id,
    departmentPath: department.path,
    communityCode: cycle(communities, index % 11),
    task: cycle(names, index).slice(0, 400) || 'task',
    dutyId: index % 3 === 0 ? null : cycle(dutyRows, index).id,
    // An issue has one open order of a department at a time.
    state: index < 11 ? cycle(workOrderStates, index) : cycle(['CONFIRMED', 'RETURNED'], index),
    issuedAt: issued,
    dueAt: new Date(Date.parse(issued) + cycle([1, 48, 20_000], index) * 3_600_000).toISOString(),
    doneAt: index % 4 === 0 ? new Date(Date.parse(issued) + 24 * 3_600_000).toISOString() : null,
    reply: index % 4 === 0 ? cycle(names, index) : null,
  };
});

const holdingRows = times(60, (index): typeof holdings.$inferInsert => {
  // Of an issue one holding follows another, and so with each of its orders.
  const [issue, turn] = [index % 20, Math.floor(index / 20)];
  const order = issue < 11 && turn === 2 ? orderRows[issue] : undefined;
  const holder = order ? 'DEPARTMENT' : cycle([...issueHolders, 'REPORTER'] as const, index);
  const from = Date.parse('2026-02-10T01:30:00Z') + (turn * 9 + (issue % 5)) * 86_400_000;
  const lasts = cycle([0, 1, 30, 200.5], index) * 3_600_000;
  return {
    id: `hld_${String(index).padStart(2, '0')}`,
    issueId: `iss_${String(issue).padStart(2, '0')}`,
    holder,
    workOrderId: order?.id ?? null,
    departmentId: order?.departmentId ?? null,
    departmentPath: order?.departmentPath ?? null,
    divisionCode: holder === 'DEPARTMENT' || holder === 'REPORTER' ? null : cycle(communities, issue),
    calendar: holder === 'REPORTER' ? null : cycle(['OFFICE', 'GRID', 'OFFICE'], index),
    communityCode: cycle(communities, issue),
    from: new Date(from).toISOString(),
    to: turn === 2 && index % 3 > 0 ? null : new Date(from + lasts).toISOString(),
  };
});

const mediationRows = times(26, (index): typeof mediations.$inferInsert => {
  const opened = cycle(reportedAt, index % 6);
  // One of an issue is going on, at most.
  const state = cycle(mediationStates, index);
  return {
    id: `med_${String(index).padStart(2, '0')}`,
    issueId: index % 3 === 0 ? null : `iss_${String(index).padStart(2, '0')}`,
    gridId: `grd_${String(index % 7).padStart(2, '0')}`,
    communityCode: cycle(communities, index),
    kind: cycle(conflictKinds, index),
    parties: [cycle(conflictParties, index), cycle(conflictParties, index * 2)],
    mediator: cycle(mediatorKinds, index * 2),
    mediatorMemberId: cycle(members, index % 5),
    lawyer: index % 4 === 1,
    state,
    openedAt: opened,
    endedAt: state === 'OPENED' ? null : later(opened, cycle([0, 1.5, 48, 700], index)),
    agreement: state === 'SETTLED' ? cycle(agreementForms, index) : null,
    result: state === 'SETTLED' ? cycle(names, index) : null,
    petitionAvoided: state === 'SETTLED' && index % 8 === 1,
    earlierId: index % 5 === 4 ? `med_${String(index - 3).padStart(2, '0')}` : null,
  };
});

const whistleRows = times(15, (index): typeof whistles.$inferInsert => {
  const blown = cycle(reportedAt, index % 5);
  return {
    id: `whi_${String(index).padStart(2, '0')}`,
    issueId: `iss_${String(index).padStart(2, '0')}`,
    communityCode: cycle(communities, index),
    state: cycle(whistleStates, index),
    reason: cycle(names, index).slice(0, 400) || 'reason',
    blownAt: blown,
    arriveBy: later(blown, cycle([0.5, 2, 20_000], index)),
    plan: index % 3 === 0 ? null : cycle(names, index),
    result: index % 4 === 0 ? cycle(names, index) : null,
    settledAt: index % 4 === 0 ? later(blown, 30) : null,
  };
});

const arrivalRows = times(45, (index): typeof arrivals.$inferInsert => {
  const whistle = cycle(whistleRows, index);
  const department = cycle(departmentRows, Math.floor(index / 15));
  const state = cycle(arrivalStates, index + Math.floor(index / 15));
  return {
    id: `arv_${String(index).padStart(2, '0')}`,
    whistleId: whistle.id,
    departmentId: department.id,
    departmentPath: department.path,
    communityCode: whistle.communityCode,
    state,
    calledAt: whistle.blownAt,
    arriveBy: whistle.arriveBy,
    arrivedAt: state === 'ARRIVED' ? later(whistle.blownAt, cycle([0, 0.5, 1.26, 3], index)) : null,
    rating: index % 4 === 0 ? 1 + (index % 5) : null,
    comment: index % 4 === 0 ? cycle(names, index) : null,
  };
});

const supervisionRows = times(14, (index): typeof supervisions.$inferInsert => ({
  id: `spv_${String(index).padStart(2, '0')}`,
  issueId: `iss_${String(index % 9).padStart(2, '0')}`,
  by: cycle(supervisorRoles, index),
  note: cycle(names, index).slice(0, 400) || 'note',
  at: cycle(reportedAt, index),
}));

const consultationRows = times(40, (index): typeof consultations.$inferInsert => ({
  id: `csl_${String(index).padStart(2, '0')}`,
  issueId: `iss_${String(index % 36).padStart(2, '0')}`,
  heldOn: cycle(['2026-01-05', '2026-03-05'], index),
  conclusion: cycle(names, index) || 'conclusion',
  recordedAt: cycle(reportedAt, index),
}));

const partyRows = times(80, (index): typeof consultationParties.$inferInsert => ({
  id: `cpt_${String(index).padStart(2, '0')}`,
  consultationId: `csl_${String(index % 39).padStart(2, '0')}`,
  ...(index % 3 === 0 ? { name: cycle(names, index) } : { departmentId: cycle(departmentRows, index).id }),
}));

const escalationRows = times(12, (index): typeof escalations.$inferInsert => {
  const answered = index >= 7 || index % 2 === 0;
  return {
    id: `esc_${String(index).padStart(2, '0')}`,
    issueId: `iss_${String(index % 7).padStart(2, '0')}`,
    from: cycle(issueHolders, index % 4),
    to: cycle(issueHolders, (index % 4) + 1),
    reason: cycle(names, index),
    at: cycle(reportedAt, index),
    answer: answered ? cycle(names, index + 3) : null,
    answeredAt: answered ? later(cycle(reportedAt, index), 20) : null,
  };
});

function later(moment: string, hours: number): string {
  return new Date(Date.parse(moment) + hours * 3_600_000).toISOString();
}

const traceRows = [
  ...sampleTrace('Issue', (index) => `iss_${String(index % 13).padStart(2, '0')}`, issueStates),
  ...sampleTrace('WorkOrder', (index) => `wko_${String(index % 13).padStart(2, '0')}`, workOrderStates).map(
    (row) => ({ ...row, id: `${row.id}_o` }),
  ),
  ...sampleTrace('Whistle', (index) => `whi_${String(index % 13).padStart(2, '0')}`, whistleStates).map(
    (row) => ({ ...row, id: `${row.id}_w` }),
  ),
  ...sampleTrace('Arrival', (index) => `arv_${String(index % 13).padStart(2, '0')}`, arrivalStates).map(
    (row) => ({ ...row, id: `${row.id}_a` }),
  ),
  ...sampleTrace('StaffingRule', (index) => `sfr_${String(index % 13).padStart(2, '0')}`, [
    'BEGUN',
    'ENDED',
  ]).map((row) => ({
    ...row,
    id: `${row.id}_s`,
  })),
  ...sampleTrace('Grid', (index) => `grd_${String(index % 13).padStart(2, '0')}`, ['BEGUN', 'ENDED']).map(
    (row) => ({ ...row, id: `${row.id}_h` }),
  ),
  ...sampleTrace('GridPost', (index) => `gps_${String(index % 13).padStart(2, '0')}`, ['BEGUN', 'ENDED']).map(
    (row) => ({
      ...row,
      id: `${row.id}_g`,
    }),
  ),
  ...sampleTrace('Mediation', (index) => `med_${String(index % 13).padStart(2, '0')}`, mediationStates).map(
    (row) => ({ ...row, id: `${row.id}_m` }),
  ),
];

const postRows = times(36, (index): typeof gridPosts.$inferInsert => ({
  id: `gps_${String(index).padStart(2, '0')}`,
  // A grid has one head at a time: these follow each other.
  role: cycle(
    ['GRID_HEAD', 'PARTY_LIAISON', 'GRID_HEAD', 'GRID_WORKER', 'GRID_WORKER', 'AREA_POLICE'],
    Math.floor(index / 6),
  ),
  ...(index % 5 === 4
    ? { holderName: cycle(names, index) || 'name' }
    : { memberId: cycle(['mbr_1', 'mbr_2', 'mbr_3', 'mbr_4'], index + Math.floor(index / 12)) }),
  gridId: `grd_${String(index % 6).padStart(2, '0')}`,
  ...(index < 6 ? spans[2] : index >= 12 && index < 18 ? spans[3] : cycle(spans, index % 7)),
  version: 1 + (index % 3),
}));

// Of an area and a layer, spans that follow each other.
const ruleAreas = ['5301', '530112', '530112006', '530112006001', '530102', '53'] as const;
const staffingRuleRows = times(18, (index): typeof staffingRules.$inferInsert => {
  const area = cycle(ruleAreas, index);
  const turn = Math.floor(index / ruleAreas.length);
  return {
    id: `sfr_${String(index).padStart(2, '0')}`,
    divisionCode: area.padEnd(12, '0'),
    area,
    layer: turn === 2 ? 'COMPREHENSIVE_GOVERNANCE' : 'PARTY_BUILDING',
    name: cycle(names, index).slice(0, 90) || 'name',
    needsBranch: index % 3 > 0,
    basis: cycle(names, index + 1).slice(0, 400) || 'basis',
    ...cycle([spans[1], spans[2], spans[0]], turn),
    ...(turn === 1 && index % 2 === 0 && { validTo: null }),
    replacesId: turn === 1 ? `sfr_${String(index - ruleAreas.length).padStart(2, '0')}` : null,
    version: 1 + (index % 3),
  };
});

const ruleRoleRows = times(54, (index): typeof staffingRuleRoles.$inferInsert => ({
  id: `sfr_${String(index % 18).padStart(2, '0')}-0${Math.floor(index / 18)}`,
  ruleId: `sfr_${String(index % 18).padStart(2, '0')}`,
  role: cycle(['GRID_HEAD', 'GRID_WORKER', 'AREA_POLICE'], Math.floor(index / 18)),
  min: cycle([1, 0, 2, 1], index),
}));

const successionRows = times(6, (index): typeof gridSuccessions.$inferInsert => ({
  predecessorId: `grd_0${index}`,
  successorId: `grd_${10 + index * 2 - (index % 2)}`,
  on: '2024-01-01',
}));

/** Fills the tables and gives back everything in them. */
export async function insertCity({ db }: Database) {
  await db.insert(grids).values(gridRows);
  await db.insert(gridBoundaries).values(boundaryRows);
  await db.insert(gridSuccessions).values(successionRows);
  await db.insert(gridPosts).values(postRows);
  await db.insert(compounds).values(compoundRows);
  await db.insert(buildings).values(buildingRows);
  await db.insert(issueCategories).values(categoryRows);
  await db.insert(departments).values(departmentRows);
  await db.insert(duties).values(dutyRows);
  await db.insert(staffingRules).values(staffingRuleRows);
  await db.insert(staffingRuleRoles).values(ruleRoleRows);
  await db.insert(issues).values(issueRows);
  await db.insert(workOrders).values(orderRows);
  await db.insert(holdings).values(holdingRows);
  await db.insert(supervisions).values(supervisionRows);
  await db.insert(consultations).values(consultationRows);
  await db.insert(consultationParties).values(partyRows);
  await db.insert(escalations).values(escalationRows);
  await db.insert(mediations).values(mediationRows);
  await db.insert(whistles).values(whistleRows);
  await db.insert(arrivals).values(arrivalRows);
  await db.insert(trace).values(traceRows);
  await db.insert(changes).values(sampleChanges);
  const rows = {
    Grid: await db.select().from(grids),
    GridBoundary: await db.select().from(gridBoundaries),
    GridSuccession: await db.select().from(gridSuccessions),
    GridPost: await db.select().from(gridPosts),
    Compound: await db.select().from(compounds),
    Building: await db.select().from(buildings),
    Issue: await db.select().from(issues),
    Supervision: await db.select().from(supervisions),
    Consultation: await db.select().from(consultations),
    ConsultationParty: await db.select().from(consultationParties),
    Escalation: await db.select().from(escalations),
    PossibleDuplicate: await db.select().from(possibleDuplicates),
    Duty: await db.select().from(duties),
    StaffingRule: await db.select().from(staffingRules),
    StaffingRuleRole: await db.select().from(staffingRuleRoles),
    StaffingGap: await db.select().from(staffingNeeds),
    Holding: await db.select().from(holdings),
    Department: await db.select().from(departments),
    WorkOrder: await db.select().from(workOrders),
    Mediation: await db.select().from(mediations),
    Whistle: await db.select().from(whistles),
    Arrival: await db.select().from(arrivals),
    TraceEntry: await db.select().from(trace),
    IssueCategory: await db.select().from(issueCategories),
    Change: await db.select().from(changes),
    AuditEntry: await db.select().from(trace),
  };
  return { rows, shifts: await db.select().from(calendarShifts) };
}

export type City = Awaited<ReturnType<typeof insertCity>>;
