import type { Ask, NaiveModel } from '@graphroots/kit/testing/naive-model';
import {
  atLeastMoment,
  beforeMoment,
  cityDayOf,
  contains,
  groupsOf,
  inLines,
  inPeriod,
  inTerritory,
  is,
  isOwn,
  liesIn,
  momentOf,
  named,
  oneOf,
  rankOf,
  within,
} from '@graphroots/kit/testing/naive-words';
import {
  isSettled,
  naiveAuditEntry,
  naiveChange,
  naiveTraceEntry,
} from '@graphroots/kit/testing/sample-journal';
import { sampleClock } from '@graphroots/kit/testing/fuzz-samples';
import { may, personalData, type Viewer } from '@graphroots/kit/viewer';
import { issueLife } from '../src/issue/issue.life.ts';
import { mediationLife } from '../src/mediation/mediation.life.ts';
import { arrivalLife, whistleLife } from '../src/whistle/whistle.life.ts';
import { workOrderLife } from '../src/work-order/work-order.life.ts';
import {
  arrivalStats,
  isLate,
  isNoShow,
  isOpenOrder,
  isOverdue,
  minutesOf,
  naiveDepartmentStats,
  workOrderStats,
} from './naive-departments.ts';
import { meanOf, percentageOf } from './naive-figures.ts';
import {
  asked,
  naiveDuty,
  naiveResponsibility,
  naiveWhoIsResponsible,
  prefixOf,
  type Asked,
} from './naive-duties.ts';
import { mediationStats } from './naive-mediations.ts';
import { hoursToClose, issueTiming, naiveStageTiming, satisfaction } from './naive-timing.ts';
import {
  naiveGridStaffing,
  naiveStaffing,
  naiveStaffingGap,
  naiveStaffingRule,
  type Measured,
} from './naive-staffing.ts';
import type { City } from './rows.ts';

type Rows = { [N in keyof City['rows']]: City['rows'][N][number] } & {
  Division: { code: string; communityCount?: number };
  PartyOrganization: { id: string };
  Member: { id: string };
  Unit: { id: string };
  Responsibility: Asked;
  GridStaffing: Measured;
};
type Issue = Rows['Issue'];
type Arrival = Rows['Arrival'];
type Holding = Rows['Holding'];

/** The grids service written once more, over arrays. */
export function naiveGrids({ rows, shifts }: City): NaiveModel<Rows> {
  const workingMinutes = naiveMinutes(shifts);
  const departmentStatsOf = naiveDepartmentStats(workingMinutes);
  const timeOf = (held: readonly Holding[]) => ({
    holdings: held.length,
    workingMinutes: held.reduce((sum, each) => sum + (workingMinutes(each) ?? 0), 0),
  });
  return {
    rows,
    roots: {
      grid: ({ args, see, first }) =>
        see(
          'Grid',
          first('Grid', (g) => g.code === args['code']),
        ),
      grids: ({ list }) => list('Grid'),
      compound: ({ args, find }) => find('Compound', args['id']),
      building: ({ args, find }) => find('Building', args['id']),
      buildings: ({ list }) => list('Building'),
      issue: ({ args, find }) => find('Issue', args['id']),
      issues: ({ list }) => list('Issue'),
      workOrder: ({ args, find }) => find('WorkOrder', args['id']),
      workOrders: ({ list }) => list('WorkOrder'),
      mediation: ({ args, find }) => find('Mediation', args['id']),
      mediations: ({ list }) => list('Mediation'),
      whistle: ({ args, find }) => find('Whistle', args['id']),
      whistles: ({ list }) => list('Whistle'),
      duty: ({ args, find }) => find('Duty', args['id']),
      duties: ({ list }) => list('Duty'),
      whoIsResponsible: naiveWhoIsResponsible(rows),
      staffingRule: ({ args, find }) => find('StaffingRule', args['id']),
      staffingRules: ({ list }) => list('StaffingRule'),
      gridStaffing: naiveGridStaffing,
      issueCategories: ({ list }) => list('IssueCategory'),
      gridsChanges: ({ list }) => list('Change', isSettled),
      gridsTrace: ({ list }) => list('AuditEntry'),
    },
    types: {
      Change: naiveChange,
      AuditEntry: naiveAuditEntry,
      Grid: {
        key: 'id',
        dated: true,
        order: 'CODE ASC',
        orders: { CODE: (g) => g.code, HOUSEHOLDS: (g) => g.householdCount },
        ranks: { NAME_MATCH: rankOf((g) => g.name) },
        where: {
          layer: oneOf((g) => g.layer),
          division: within((g) => g.communityCode),
          hasLeadOrganization: is((g) => g.leadOrganizationId !== null),
          isNested: is((g) => g.parentId !== null),
          name: named((g) => g.name),
        },
        fields: {
          community: (g, { find }) => find('Division', g.communityCode),
          boundary: (g, { see, first }) =>
            see(
              'GridBoundary',
              first('GridBoundary', (b) => b.gridId === g.id),
            ),
          predecessors: (g, { list }) =>
            list('Grid', (p) =>
              rows.GridSuccession.some((s) => s.successorId === g.id && s.predecessorId === p.id),
            ),
          successors: (g, { list }) =>
            list('Grid', (n) =>
              rows.GridSuccession.some((s) => s.predecessorId === g.id && s.successorId === n.id),
            ),
          leadOrganization: (g, { find }) => find('PartyOrganization', g.leadOrganizationId),
          parentGrid: (g, { find }) => find('Grid', g.parentId),
          childGrids: (g, { list }) => list('Grid', (c) => c.parentId === g.id),
          responsibility: (g, { args, day, see }) =>
            see('Responsibility', asked(args, day, { place: g.communityCode, grid: g.id })),
          head: (g, { find, first }) =>
            find('Member', first('GridPost', (p) => p.gridId === g.id && p.role === 'GRID_HEAD')?.memberId),
          posts: (g, { list }) => list('GridPost', (p) => p.gridId === g.id),
          compounds: (g, { list }) => list('Compound', (c) => c.gridId === g.id),
          buildings: (g, { list }) => list('Building', (b) => b.gridId === g.id),
          issues: (g, { list }) => list('Issue', (i) => i.gridId === g.id),
          history: (g, { list }) => list('TraceEntry', (t) => t.entityType === 'Grid' && t.entityId === g.id),
        },
      },
      GridBoundary: { key: 'id', dated: true, order: 'ID ASC', orders: { ID: (b) => b.id } },
      GridPost: {
        key: 'id',
        dated: true,
        order: 'ROLE ASC',
        orders: { ROLE: (p) => p.role, FROM: (p) => p.validFrom },
        where: { role: oneOf((p) => p.role) },
        fields: {
          holder: (p, { find }) => find('Member', p.memberId),
          holderName: (p, { viewer }) =>
            may(viewer, personalData) ? p.holderName : p.holderName && (Array.from(p.holderName)[0] ?? null),
          grid: (p, { find }) => find('Grid', p.gridId),
          history: (p, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'GridPost' && t.entityId === p.id),
        },
      },
      Compound: {
        key: 'id',
        order: 'NAME ASC',
        orders: { NAME: (c) => c.name, ID: (c) => c.id },
        ranks: { NAME_MATCH: rankOf((c) => c.name) },
        where: { kind: oneOf((c) => c.kind), name: named((c) => c.name) },
        fields: {
          grid: (c, { find }) => find('Grid', c.gridId),
          community: (c, { find }) => find('Division', c.communityCode),
          buildings: (c, { list }) => list('Building', (b) => b.compoundId === c.id),
        },
      },
      Building: {
        key: 'id',
        order: 'NAME ASC',
        orders: { NAME: (b) => b.name, HOUSEHOLDS: (b) => b.householdCount, ID: (b) => b.id },
        ranks: { NAME_MATCH: rankOf((b) => b.name) },
        where: {
          kind: oneOf((b) => b.kind),
          division: within((b) => b.communityCode),
          name: named((b) => `${b.name} ${b.address}`),
        },
        fields: {
          compound: (b, { find }) => find('Compound', b.compoundId),
          grid: (b, { find }) => find('Grid', b.gridId),
          community: (b, { find }) => find('Division', b.communityCode),
          leadOrganization: (b, { find }) => find('PartyOrganization', b.leadOrganizationId),
          responsibility: (b, { args, day, see }) =>
            see(
              'Responsibility',
              asked(args, day, { place: b.communityCode, building: b.id, grid: b.gridId }),
            ),
          issues: (b, { list }) => list('Issue', (i) => i.buildingId === b.id),
          openIssues: (b, { list }) => list('Issue', (i) => i.buildingId === b.id && isOpen(i)),
        },
      },
      Issue: {
        key: 'id',
        visible: (i, { viewer }) =>
          inTerritory(viewer, i.communityCode) || (i.reporterIds ?? []).some((id) => isOwn(viewer, id)),
        order: 'REPORTED_AT DESC',
        orders: { REPORTED_AT: (i) => momentOf(i.reportedAt), STATE: (i) => i.state, ID: (i) => i.id },
        where: {
          state: oneOf((i) => i.state),
          open: is(isOpen),
          category: oneOf((i) => i.category),
          source: oneOf((i) => i.source),
          holder: oneOf((i) => i.holder),
          division: within((i) => i.communityCode),
          reportedFrom: atLeastMoment((i) => i.reportedAt),
          reportedBefore: beforeMoment((i) => i.reportedAt),
          title: contains((i) => i.title),
          overdue: is(isOverdueIssue),
          kind: oneOf((i) => i.kind),
          supervised: is((i) => i.supervisedAt !== null),
          recurring: is((i) => i.reopenings > 0),
          duty: is((i) => i.dutyId),
        },
        fields: {
          duty: (i, { find }) => find('Duty', i.dutyId),
          overdue: isOverdueIssue,
          recurring: (i) => i.reopenings > 0,
          supervisions: (i, { list }) => list('Supervision', (s) => s.issueId === i.id),
          consultations: (i, { list }) => list('Consultation', (c) => c.issueId === i.id),
          escalations: (i, { list }) => list('Escalation', (e) => e.issueId === i.id),
          possibleDuplicates: (i, { list }) => list('PossibleDuplicate', (p) => p.issueId === i.id),
          responsibility: (i, { see }) =>
            see('Responsibility', {
              place: i.communityCode,
              category: i.category,
              day: cityDayOf(i.reportedAt),
              building: i.buildingId,
              grid: i.gridId,
            }),
          building: (i, { find }) => find('Building', i.buildingId),
          grid: (i, { find }) => find('Grid', i.gridId),
          community: (i, { find }) => find('Division', i.communityCode),
          handler: (i, { find }) => find('Member', i.handlerId),
          mergedInto: (i, { find }) => find('Issue', i.mergedIntoId),
          actions: (i, { viewer }) => issueLife.actionsFor(i, viewer),
          workOrders: (i, { list }) => list('WorkOrder', (w) => w.issueId === i.id),
          holdings: (i, { list }) => list('Holding', (h) => h.issueId === i.id),
          timeHeld(i, { args, counted }) {
            const held = counted('Holding', (h) => h.issueId === i.id);
            return {
              base: 'Holdings of the issue; the working time of each on its own calendar, until now where it is open',
              ...timeOf(held),
              groups: groupsOf(held, holdingKeys[String(args['groupBy'])], timeOf),
            };
          },
          mediations: (i, { list }) => list('Mediation', (m) => m.issueId === i.id),
          whistles: (i, { list }) => list('Whistle', (w) => w.issueId === i.id),
          history: (i, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'Issue' && t.entityId === i.id),
        },
      },
      WorkOrder: {
        key: 'id',
        visible: (w, { viewer }) => inTerritory(viewer, w.communityCode) || inLines(viewer, w.departmentPath),
        order: 'ISSUED_AT DESC',
        orders: { ISSUED_AT: (w) => momentOf(w.issuedAt), DUE_AT: (w) => momentOf(w.dueAt), ID: (w) => w.id },
        where: {
          state: oneOf((w) => w.state),
          open: is(isOpenOrder),
          overdue: is(isOverdue),
          department: is((w) => w.departmentId),
          division: within((w) => w.communityCode),
          issuedFrom: atLeastMoment((w) => w.issuedAt),
          issuedBefore: beforeMoment((w) => w.issuedAt),
        },
        fields: {
          issue: (w, { find }) => find('Issue', w.issueId),
          duty: (w, { find }) => find('Duty', w.dutyId),
          department: (w, { find }) => find('Unit', w.departmentId),
          overdue: isOverdue,
          actions: (w, { viewer }) => workOrderLife.actionsFor(w, viewer),
          history: (w, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'WorkOrder' && t.entityId === w.id),
        },
      },
      Holding: {
        key: 'id',
        visible: (h, { viewer }) => inTerritory(viewer, h.communityCode) || inLines(viewer, h.departmentPath),
        order: 'FROM ASC',
        orders: { FROM: (h) => momentOf(h.from), ID: (h) => h.id },
        where: { holder: oneOf((h) => h.holder), open: is((h) => h.to === null) },
        fields: {
          division: (h, { find }) => find('Division', h.divisionCode),
          department: (h, { find }) => find('Unit', h.departmentId),
          workOrder: (h, { find }) => find('WorkOrder', h.workOrderId),
          workingMinutes,
        },
      },
      Supervision: {
        key: 'id',
        order: '$key ASC',
        orders: { $key: (s) => s.id },
        visible: (s, { find }) => find('Issue', s.issueId) !== null,
        fields: { issue: (s, { find }) => find('Issue', s.issueId) },
      },
      Consultation: {
        key: 'id',
        order: '$key ASC',
        orders: { $key: (c) => c.id },
        visible: (c, { find }) => find('Issue', c.issueId) !== null,
        fields: {
          issue: (c, { find }) => find('Issue', c.issueId),
          parties: (c, { list }) => list('ConsultationParty', (p) => p.consultationId === c.id),
        },
      },
      ConsultationParty: {
        key: 'id',
        order: '$key ASC',
        orders: { $key: (p) => p.id },
        visible: (p, { find }) => find('Consultation', p.consultationId) !== null,
        fields: { department: (p, { find }) => find('Unit', p.departmentId) },
      },
      Escalation: {
        key: 'id',
        order: '$key ASC',
        orders: { $key: (e) => e.id },
        visible: (e, { find }) => find('Issue', e.issueId) !== null,
        fields: { issue: (e, { find }) => find('Issue', e.issueId) },
      },
      PossibleDuplicate: {
        key: 'id',
        order: '$key ASC',
        orders: { $key: (p) => p.id },
        visible: (p, { viewer }) => inTerritory(viewer, p.communityCode),
        fields: { issue: (p, { find }) => find('Issue', p.otherId) },
      },
      Duty: naiveDuty,
      Responsibility: naiveResponsibility,
      StaffingRule: naiveStaffingRule,
      StaffingRuleRole: { key: 'id', order: '$key ASC', orders: { $key: (o) => o.id } },
      StaffingGap: naiveStaffingGap,
      GridStaffing: naiveStaffing,
      Unit: {
        key: 'id',
        fields: {
          duties: (u, { list }) => list('Duty', (d) => d.departmentId === u.id),
          workOrders: (u, { list }) => list('WorkOrder', (w) => w.departmentId === u.id),
          arrivals: (u, { list }) => list('Arrival', (a) => a.departmentId === u.id),
          departmentStats: departmentStatsOf,
        },
      },
      Department: {
        key: 'id',
        order: 'DIVISION ASC',
        orders: { DIVISION: (d) => d.divisionCode, ID: (d) => d.id },
        where: { division: within((d) => d.divisionCode) },
        fields: {
          unit: (d, { find }) => find('Unit', d.id),
          division: (d, { find }) => find('Division', d.divisionCode),
          stats: departmentStatsOf,
        },
      },
      Mediation: {
        key: 'id',
        visible: (m, { viewer }) => inTerritory(viewer, m.communityCode),
        order: 'OPENED_AT DESC',
        orders: { OPENED_AT: (m) => momentOf(m.openedAt), ID: (m) => m.id },
        where: {
          state: oneOf((m) => m.state),
          kind: oneOf((m) => m.kind),
          division: within((m) => m.communityCode),
          issue: is((m) => m.issueId),
          repeat: is((m) => m.earlierId !== null),
          openedFrom: atLeastMoment((m) => m.openedAt),
          openedBefore: beforeMoment((m) => m.openedAt),
        },
        fields: {
          issue: (m, { find }) => find('Issue', m.issueId),
          grid: (m, { find }) => find('Grid', m.gridId),
          community: (m, { find }) => find('Division', m.communityCode),
          mediatorMember: (m, { find }) => find('Member', m.mediatorMemberId),
          earlier: (m, { find }) => find('Mediation', m.earlierId),
          repeats: (m, { list }) => list('Mediation', (r) => r.earlierId === m.id),
          actions: (m, { viewer }) => mediationLife.actionsFor(m, viewer),
          history: (m, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'Mediation' && t.entityId === m.id),
        },
      },
      Whistle: {
        key: 'id',
        visible: (w, { viewer }) => rows.Arrival.some((a) => a.whistleId === w.id && isInSight(a, viewer)),
        order: 'BLOWN_AT DESC',
        orders: { BLOWN_AT: (w) => momentOf(w.blownAt), ID: (w) => w.id },
        where: {
          state: oneOf((w) => w.state),
          division: within((w) => w.communityCode),
          issue: is((w) => w.issueId),
          blownFrom: atLeastMoment((w) => w.blownAt),
          blownBefore: beforeMoment((w) => w.blownAt),
        },
        fields: {
          issue: (w, { find }) => find('Issue', w.issueId),
          community: (w, { find }) => find('Division', w.communityCode),
          arrivals: (w, { list }) => list('Arrival', (a) => a.whistleId === w.id),
          actions: (w, { viewer }) => whistleLife.actionsFor(w, viewer),
          history: (w, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'Whistle' && t.entityId === w.id),
        },
      },
      Arrival: {
        key: 'id',
        visible: (a, { viewer }) => isInSight(a, viewer),
        order: 'CALLED_AT DESC',
        orders: { CALLED_AT: (a) => momentOf(a.calledAt), ID: (a) => a.id },
        where: {
          state: oneOf((a) => a.state),
          late: is(isLate),
          noShow: is(isNoShow),
          department: is((a) => a.departmentId),
          division: within((a) => a.communityCode),
          calledFrom: atLeastMoment((a) => a.calledAt),
          calledBefore: beforeMoment((a) => a.calledAt),
        },
        fields: {
          whistle: (a, { find }) => find('Whistle', a.whistleId),
          department: (a, { find }) => find('Unit', a.departmentId),
          minutesToArrive: (a) => (a.arrivedAt === null ? null : Math.floor(minutesOf(a, a.arrivedAt))),
          late: isLate,
          noShow: isNoShow,
          actions: (a, { viewer }) => arrivalLife.actionsFor(a, viewer),
          history: (a, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'Arrival' && t.entityId === a.id),
        },
      },
      TraceEntry: naiveTraceEntry(
        (t, { find }) =>
          find('Issue', t.entityId) !== null ||
          find('WorkOrder', t.entityId) !== null ||
          find('Whistle', t.entityId) !== null ||
          find('Mediation', t.entityId) !== null ||
          find('Arrival', t.entityId) !== null ||
          find('Duty', t.entityId) !== null ||
          find('StaffingRule', t.entityId) !== null ||
          find('GridPost', t.entityId) !== null ||
          find('Grid', t.entityId) !== null,
      ),
      IssueCategory: {
        key: 'code',
        order: 'CODE ASC',
        orders: { CODE: (c) => c.code },
        ranks: { NAME_MATCH: rankOf((c) => c.name) },
        where: { name: named((c) => c.name) },
      },
      Division: {
        key: 'code',
        fields: {
          communityCount: (d) => d.communityCount ?? null,
          grids: (d, { list }) => list('Grid', (g) => liesIn(g.communityCode, d.code)),
          buildings: (d, { list }) => list('Building', (b) => liesIn(b.communityCode, d.code)),
          issues: (d, { list }) => list('Issue', (i) => liesIn(i.communityCode, d.code)),
          responsibility: (d, { args, day, see }) =>
            see('Responsibility', asked(args, day, { place: prefixOf(d.code) })),
          gridCoverage,
          gridStaffing: (d, { args, day, see }) =>
            see('GridStaffing', { division: d.code, layer: String(args['layer']), day }),
          issueStats,
          issueTiming,
          satisfaction,
          stageTiming: naiveStageTiming(workingMinutes),
          mediations: (d, { list }) => list('Mediation', (m) => liesIn(m.communityCode, d.code)),
          mediationStats,
          departments: (d, { list }) => list('Department', (p) => liesIn(p.divisionCode, d.code)),
          workOrderStats,
          arrivals: (d, { list }) => list('Arrival', (a) => liesIn(a.communityCode, d.code)),
          arrivalStats,
        },
      },
      PartyOrganization: {
        key: 'id',
        fields: {
          grid: (o, { see, first }) =>
            see(
              'Grid',
              first('Grid', (g) => g.leadOrganizationId === o.id),
            ),
          building: (o, { see, first }) =>
            see(
              'Building',
              first('Building', (b) => b.leadOrganizationId === o.id),
            ),
          buildings: (o, { list }) => list('Building', (b) => b.leadOrganizationId === o.id),
        },
      },
      GridSuccession: { key: 'predecessorId' },
      Member: {
        key: 'id',
        fields: { handledIssues: (m, { list }) => list('Issue', (i) => i.handlerId === m.id) },
      },
    },
  };
}

/** Of the layer asked, each community once. */
function gridCoverage({ code, communityCount = 0 }: Rows['Division'], { args, counted }: Ask<Rows>) {
  const areas = new Set(counted('Grid').map(({ parentId }) => parentId));
  const there = counted(
    'Grid',
    (g) => g.layer === args['layer'] && liesIn(g.communityCode, code) && !areas.has(g.id),
  );
  const covered = new Set(there.map(({ communityCode }) => communityCode)).size;
  const households = (of: readonly { householdCount: number }[]) =>
    of.reduce((sum, { householdCount }) => sum + householdCount, 0);
  const counts = there.flatMap(({ population }) => (population === null ? [] : [population]));
  return {
    base: 'Communities of the division that have grids of the layer, and households in these grids beside those of all buildings',
    communities: communityCount,
    communitiesCovered: covered,
    communityRate: communityCount === 0 ? null : Math.round((covered / communityCount) * 10_000) / 10_000,
    households: households(counted('Building', (b) => liesIn(b.communityCode, code))),
    householdsCovered: households(there),
    populationCovered: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0),
    gridsWithPopulation: counts.length,
  };
}

function isOpen({ state }: Issue): boolean {
  return !['CLOSED', 'REJECTED', 'MERGED'].includes(state);
}

const groupKeys: Readonly<Record<string, (issue: Issue) => string>> = {
  STATE: (i) => i.state,
  CATEGORY: (i) => i.category,
  SOURCE: (i) => i.source,
  DISTRICT: (i) => i.communityCode.slice(0, 6).padEnd(12, '0'),
  STREET: (i) => i.communityCode.slice(0, 9).padEnd(12, '0'),
  COMMUNITY: (i) => i.communityCode,
  MONTH: (i) => cityDayOf(i.reportedAt).slice(0, 7),
};

function issueStats({ code }: { code: string }, { args, counted: count }: Ask<Rows>) {
  const isThen = args['boundaries'] === 'THEN';
  const codeOf = (i: Issue) => (isThen ? (i.communityCodeThen ?? i.communityCode) : i.communityCode);
  const counted = count('Issue', (i) => liesIn(codeOf(i), code) && inPeriod(args, i.reportedAt)).map((i) => ({
    ...i,
    communityCode: codeOf(i),
  }));
  return {
    base: 'Issues reported in the period whose grid lies in this division',
    ...measure(counted),
    groups: groupsOf(counted, groupKeys[String(args['groupBy'])], measure),
  };
}

function measure(counted: readonly Issue[]) {
  const recurring = counted.filter(({ reopenings }) => reopenings > 0);
  const resolved = counted.filter((i) => i.resolvedAt !== null || i.reopenings > 0);
  return {
    total: counted.length,
    open: counted.filter(isOpen).length,
    meanHoursToClose: meanOf(hoursToClose(counted)),
    recurring: recurring.length,
    recurringShare: percentageOf(recurring.length, resolved.length),
  };
}

const holdingKeys: Readonly<Record<string, (holding: Holding) => string>> = {
  HOLDER: (h) => h.holder,
  DEPARTMENT: (h) => h.departmentId ?? h.holder,
};

/** What of a holding lies in shifts of its calendar, added up shift by shift. */
function naiveMinutes(shifts: City['shifts']): (holding: Holding) => number | null {
  const known = new Map<string, number>();
  return ({ id, calendar, from, to }) => {
    if (calendar === null) return null;
    const begin = momentOf(from);
    const end = to === null ? Math.max(begin, sampleClock.now().getTime()) : momentOf(to);
    const minutes =
      known.get(id) ??
      shifts
        .filter((shift) => shift.calendar === calendar)
        .map(({ startsAt, endsAt }) => Math.min(end, momentOf(endsAt)) - Math.max(begin, momentOf(startsAt)))
        .reduce((sum, each) => sum + Math.max(0, each), 0) / 60_000;
    known.set(id, minutes);
    return Math.floor(minutes);
  };
}

function isInSight({ communityCode, departmentPath }: Arrival, viewer: Viewer): boolean {
  return inTerritory(viewer, communityCode) || inLines(viewer, departmentPath);
}

/** An issue that is neither rejected nor merged is late when its time is over before it is resolved. */
function isOverdueIssue(issue: Issue): boolean {
  const until = issue.resolvedAt ?? (isOpen(issue) ? sampleClock.now().toISOString() : null);
  return issue.dueAt !== null && until !== null && Date.parse(issue.dueAt) < Date.parse(until);
}
