import type { Ask, NaiveModel } from '@graphroots/kit/testing/naive-model';
import {
  atLeastMoment,
  beforeMoment,
  groupsOf,
  inLines,
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
import { sampleClock } from '@graphroots/kit/testing/fuzz-samples';
import {
  isSettled,
  naiveAuditEntry,
  naiveChange,
  naiveTraceEntry,
} from '@graphroots/kit/testing/sample-journal';
import { partyOrganizationLife } from '../src/party-organization/party-organization.life.ts';
import { seatLife } from '../src/seat/seat.life.ts';
import { meetingLife } from '../src/meeting/meeting.life.ts';
import { proposalLife } from '../src/proposal/proposal.life.ts';
import { resolutionLife } from '../src/resolution/resolution.life.ts';
import type { Viewer } from '@graphroots/kit/viewer';
import type { City } from './rows.ts';

type Rows = { [N in keyof City]: City[N][number] } & {
  Member: { id: string };
  Issue: { id: string };
  Project: { id: string };
};
type Seat = Rows['Seat'];
type Resolution = Rows['Resolution'];
type Body = Rows['GoverningBody'];
type Organization = Rows['PartyOrganization'];

/** The organization service written once more, over arrays. */
export function naiveOrganization(city: City): NaiveModel<Rows> {
  const today = sampleClock.today();
  const hasEnded = (code: string | null): boolean =>
    code !== null &&
    city.Division.every(
      (d) => d.code !== code || d.validFrom > today || (d.validTo !== null && d.validTo <= today),
    );
  return {
    rows: city,
    roots: {
      division: ({ args, find }) => find('Division', args['code']),
      divisions: ({ list }) => list('Division'),
      partyOrganization: ({ args, find }) => find('PartyOrganization', args['id']),
      partyOrganizations: ({ list }) => list('PartyOrganization'),
      unit: ({ args, find }) => find('Unit', args['id']),
      units: ({ list }) => list('Unit'),
      governingBody: ({ args, find }) => find('GoverningBody', args['id']),
      governingBodies: ({ list }) => list('GoverningBody'),
      seat: ({ args, find }) => find('Seat', args['id']),
      seats: ({ list }) => list('Seat'),
      meeting: ({ args, find }) => find('Meeting', args['id']),
      meetings: ({ list }) => list('Meeting'),
      resolution: ({ args, find }) => find('Resolution', args['id']),
      resolutions: ({ list }) => list('Resolution'),
      proposal: ({ args, find }) => find('Proposal', args['id']),
      proposals: ({ list }) => list('Proposal'),
      myProposals: ({ list, viewer }) => list('Proposal', (p) => isOwn(viewer, p.raiserId)),
      organizationChanges: ({ list }) => list('Change', isSettled),
      organizationTrace: ({ list }) => list('AuditEntry'),
    },
    types: {
      Change: naiveChange,
      AuditEntry: naiveAuditEntry,
      Division: {
        key: 'code',
        dated: true,
        order: 'CODE ASC',
        orders: { CODE: (d) => d.code, NAME: (d) => d.name },
        ranks: { NAME_MATCH: rankOf((d) => d.name) },
        where: {
          level: oneOf((d) => d.level),
          kind: oneOf((d) => d.kind),
          within: within((d) => d.code),
          name: named((d) => d.name),
        },
        fields: {
          parent: (d, { find }) => find('Division', d.parentCode),
          ancestors: (d, { list }) => list('Division', (a) => a.code !== d.code && liesIn(d.code, a.code)),
          communityCount: (d, { counted }) =>
            counted('Division', (c) => c.level === 'COMMUNITY' && liesIn(c.code, d.code)).length,
          children: (d, { list }) => list('Division', (child) => child.parentCode === d.code),
          successors: (d, { list, rows: all }) => {
            const successions = all('DivisionSuccession', (each) => each.predecessorCode === d.code);
            const codes = new Set(successions.map((each) => each.successorCode));
            return list('Division', (successor) => codes.has(successor.code));
          },
          predecessors: (d, { list, rows: all }) => {
            const successions = all('DivisionSuccession', (each) => each.successorCode === d.code);
            const codes = new Set(successions.map((each) => each.predecessorCode));
            return list('Division', (predecessor) => codes.has(predecessor.code));
          },
          partyCommittee: (d, { find }) => find('PartyOrganization', d.partyCommitteeId),
          partyOrganizations: (d, ask) =>
            ask.list('PartyOrganization', (o) => liesIn(o.territoryCode, d.code) && hasKind(o, ask)),
          governingBodies: (d, ask) =>
            ask.list('GoverningBody', (b) => liesIn(b.territoryCode, d.code) && hasKind(b, ask)),
          seatStats: (d, ask) =>
            seatStats(
              'Seats, confirmed and not ended, of bodies for this division or a part of it',
              ask,
              (s) => liesIn(s.territoryCode, d.code),
            ),
          unitStats,
          partyOrganizationStats,
        },
      },
      DivisionSuccession: { key: 'predecessorCode' },
      PartyOrganization: {
        key: 'id',
        order: 'PATH ASC',
        orders: { PATH: (o) => o.path, NAME: (o) => o.name, FOUNDED: (o) => o.foundedOn ?? '0001-01-01' },
        ranks: { NAME_MATCH: rankOf((o) => o.name) },
        where: {
          code: is((o) => o.code),
          kind: oneOf((o) => o.kind),
          rank: oneOf((o) => o.rank),
          status: oneOf((o) => o.state),
          territoryEnded: (value) => (o) => hasEnded(o.territoryCode) === value,
          territory: within((o) => o.territoryCode),
          name: named((o) => o.name),
        },
        fields: {
          superior: (o, { find }) => find('PartyOrganization', o.superiorId),
          ancestors: (o, { list }) =>
            list('PartyOrganization', (a) => a.id !== o.id && o.path.startsWith(a.path)),
          subordinates: (o, ask) =>
            ask.list('PartyOrganization', (s) => s.superiorId === o.id && hasKind(s, ask)),
          territory: (o, { find }) => find('Division', o.territoryCode),
          status: (o) => o.state,
          superiorOn: (o, { find, first }) =>
            find(
              'PartyOrganization',
              first('SuperiorRelation', (r) => r.organizationId === o.id)?.superiorId,
            ),
          actions: (o, { viewer }) => partyOrganizationLife.actionsFor(o, viewer),
          history: (o, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'PartyOrganization' && t.entityId === o.id),
        },
      },
      SuperiorRelation: { key: 'id', dated: true, order: 'ID ASC', orders: { ID: (r) => r.id } },
      Unit: {
        key: 'id',
        order: 'NAME ASC',
        orders: { NAME: (u) => u.name, ID: (u) => u.id },
        ranks: { NAME_MATCH: rankOf((u) => u.name) },
        where: {
          creditCode: is((u) => u.creditCode),
          kind: oneOf((u) => u.kind),
          division: within((u) => u.territoryCode),
          size: oneOf((u) => u.size),
          actorClass: oneOf((u) => u.actorClass),
          covered: is((u) => u.partyOrganizationId !== null),
          name: named((u) => u.name),
          territoryEnded: (value) => (u) => hasEnded(u.territoryCode) === value,
        },
        fields: {
          territory: (u, { find }) => find('Division', u.territoryCode),
          partyOrganization: (u, { find }) => find('PartyOrganization', u.partyOrganizationId),
          seats: (u, { list }) => list('Seat', (s) => s.unitId === u.id),
        },
      },
      GoverningBody: {
        key: 'id',
        order: 'TERRITORY ASC',
        orders: { NAME: (b) => b.name, TERRITORY: (b) => b.territoryCode, ID: (b) => b.id },
        ranks: { NAME_MATCH: rankOf((b) => b.name) },
        where: {
          kind: oneOf((b) => b.kind),
          status: oneOf((b) => b.status),
          division: within((b) => b.territoryCode),
          dormant: is(isDormant),
          overdue: is(isLate),
          lastMetBefore: (value) => (b) => b.lastMetOn !== null && b.lastMetOn < String(value),
          lastMetFrom: (value) => (b) => b.lastMetOn !== null && b.lastMetOn >= String(value),
          name: named((b) => b.name),
        },
        fields: {
          territory: (b, { find }) => find('Division', b.territoryCode),
          unit: (b, { find }) => find('Unit', b.unitId),
          convener: (b, { find }) => find('PartyOrganization', b.convenerId),
          chair: (b, { find }) => find('Member', b.chairId),
          firstSecretary: (b, { find }) => find('Member', b.firstSecretaryId),
          seats: (b, { list }) => list('Seat', (s) => s.bodyId === b.id),
          seatStats: (b, ask) =>
            seatStats(
              'Seats of this body that are confirmed and have not ended',
              ask,
              (s) => s.bodyId === b.id,
            ),
          compositionCheck,
          meetings: (b, { list }) => list('Meeting', (m) => m.bodyId === b.id),
          monthsSinceLastMeeting: (b) => (b.lastMetOn === null ? null : wholeMonthsSince(b.lastMetOn)),
          dormant: isDormant,
          overdue: isLate,
        },
      },
      Seat: {
        key: 'id',
        order: 'TERM_FROM ASC',
        orders: { TERM_FROM: (s) => s.termFrom, ROLE: (s) => s.role, ID: (s) => s.id },
        where: {
          role: oneOf((s) => s.role),
          state: oneOf((s) => s.state),
          body: is((s) => s.bodyId),
          unit: is((s) => s.unitId),
          division: within((s) => s.territoryCode),
          empty: is((s) => isFilled(s) && s.holderId === null),
          dormant: is(isDormantSeat),
        },
        fields: {
          body: (s, { find }) => find('GoverningBody', s.bodyId),
          unit: (s, { find }) => find('Unit', s.unitId),
          holder: (s, { find }) => find('Member', s.holderId),
          meetingsExpected: (s, { rows }) => rows('Attendance', (a) => a.seatId === s.id).length,
          meetingsAttended: (s, { rows }) => rows('Attendance', (a) => a.seatId === s.id && a.present).length,
          dormant: isDormantSeat,
          tasks: (s, { list }) => {
            const giver = city.Unit.find(({ id }) => id === s.unitId)?.partyOrganizationId;
            const met = city.Meeting.filter(({ bodyId }) => bodyId === s.bodyId).map(({ id }) => id);
            return list('Resolution', (r) => r.ownerId === giver && met.includes(r.meetingId));
          },
          actions: (s, { viewer }) => seatLife.actionsFor(s, viewer),
          history: (s, { list }) => list('TraceEntry', (t) => t.entityType === 'Seat' && t.entityId === s.id),
        },
      },
      Meeting: {
        key: 'id',
        order: 'PLANNED_AT DESC',
        orders: { PLANNED_AT: (m) => momentOf(m.plannedAt), ID: (m) => m.id },
        where: {
          state: oneOf((m) => m.state),
          body: is((m) => m.bodyId),
          division: within((m) => m.territoryCode),
          plannedFrom: atLeastMoment((m) => m.plannedAt),
          plannedBefore: beforeMoment((m) => m.plannedAt),
          withoutResolution: is(
            (m) =>
              ['HELD', 'MINUTED', 'CLOSED'].includes(m.state) &&
              city.Resolution.every(({ meetingId }) => meetingId !== m.id),
          ),
        },
        fields: {
          body: (m, { find }) => find('GoverningBody', m.bodyId),
          expectedCount: (m, { rows }) => rows('Attendance', (a) => a.meetingId === m.id).length,
          presentCount: (m, { rows }) => rows('Attendance', (a) => a.meetingId === m.id && a.present).length,
          attendanceRate,
          attendance: (m, { list }) => list('Attendance', (a) => a.meetingId === m.id),
          resolutions: (m, { list }) => list('Resolution', (r) => r.meetingId === m.id),
          actions: (m, { viewer }) => meetingLife.actionsFor(m, viewer),
          history: (m, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'Meeting' && t.entityId === m.id),
        },
      },
      Attendance: {
        key: 'id',
        order: '$key ASC',
        orders: { $key: (a) => a.id },
        fields: { seat: (a, { find }) => find('Seat', a.seatId) },
      },
      Resolution: {
        key: 'id',
        order: 'ADOPTED_AT DESC',
        orders: { ADOPTED_AT: (r) => momentOf(r.adoptedAt), ID: (r) => r.id },
        where: {
          state: oneOf((r) => r.state),
          owner: is((r) => r.ownerId),
          division: within((r) => r.territoryCode),
          overdue: is(isOverdue),
        },
        fields: {
          meeting: (r, { find }) => find('Meeting', r.meetingId),
          owner: (r, { find }) => find('PartyOrganization', r.ownerId),
          issue: (r, { find }) => find('Issue', r.issueId),
          project: (r, { find }) => find('Project', r.projectId),
          proposal: (r, { find }) => find('Proposal', r.proposalId),
          overdue: isOverdue,
          actions: (r, { viewer }) => resolutionLife.actionsFor(r, viewer),
          history: (r, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'Resolution' && t.entityId === r.id),
        },
      },
      Proposal: {
        key: 'id',
        visible: (p, { viewer }) =>
          p.screenedAt !== null || isOwn(viewer, p.raiserId) || screens(viewer, p.communityCode),
        order: 'RAISED_AT DESC',
        orders: { RAISED_AT: (p) => momentOf(p.raisedAt), ID: (p) => p.id },
        where: {
          state: oneOf((p) => p.state),
          mode: oneOf((p) => p.mode),
          owner: is((p) => p.ownerId),
          division: within((p) => p.communityCode),
        },
        fields: {
          community: (p, { find }) => find('Division', p.communityCode),
          resolution: (p, { find, first }) =>
            find('Resolution', first('Resolution', (r) => r.proposalId === p.id)?.id),
          deliberations: (p, { list }) => list('Deliberation', (d) => d.proposalId === p.id),
          appraisals: (p, { list }) => list('Appraisal', (a) => a.proposalId === p.id),
          owner: (p, { find }) => find('PartyOrganization', p.ownerId),
          actions: (p, { viewer }) => proposalLife.actionsFor(p, viewer),
          history: (p, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'Proposal' && t.entityId === p.id),
        },
      },
      Deliberation: {
        key: 'id',
        order: '$key ASC',
        orders: { $key: (d) => d.id },
        visible: (d, { find }) => find('Proposal', d.proposalId) !== null,
        fields: {
          meeting: (d, { find }) => find('Meeting', d.meetingId),
          participants: (d, { list }) => list('DeliberationParticipants', (n) => n.deliberationId === d.id),
        },
      },
      DeliberationParticipants: {
        key: 'id',
        order: '$key ASC',
        orders: { $key: (n) => n.id },
        visible: (n, { find }) => find('Deliberation', n.deliberationId) !== null,
      },
      Appraisal: {
        key: 'id',
        order: '$key ASC',
        orders: { $key: (a) => a.id },
        visible: (a, { find }) => find('Proposal', a.proposalId) !== null,
      },
      Issue: { key: 'id' },
      Project: { key: 'id' },
      TraceEntry: naiveTraceEntry(
        (t, { viewer }) =>
          inTerritory(viewer, t.divisionCode) ||
          inLines(viewer, t.path) ||
          city.Proposal.some((p) => p.id === t.entityId && isOwn(viewer, p.raiserId)),
      ),
      Member: { key: 'id' },
    },
  };
}

/** Whether the viewer reads what is still to be screened there. */
function screens(viewer: Viewer, community: string): boolean {
  const works = viewer.roles.some((role) => role === 'community' || role === 'system');
  return works && inTerritory(viewer, community);
}

function hasKind({ kind }: { kind: string }, { args }: Ask<Rows>): boolean {
  return (args['kind'] ?? kind) === kind;
}

const groupKeys: Readonly<Record<string, (organization: Organization) => string>> = {
  KIND: (o) => o.kind,
  RANK: (o) => o.rank,
  DISTRICT: (o) => String(o.territoryCode).slice(0, 6).padEnd(12, '0'),
  STREET: (o) => String(o.territoryCode).slice(0, 9).padEnd(12, '0'),
};

function partyOrganizationStats({ code }: { code: string }, { args, rows }: Ask<Rows>) {
  const counted = rows('PartyOrganization', (o) => liesIn(o.territoryCode, code) && o.state !== 'DISSOLVED');
  const measure = (some: readonly Organization[]) => ({ total: some.length });
  return {
    base: 'Party organizations that are not dissolved and whose territory is this division or lies in it',
    ...measure(counted),
    groups: groupsOf(counted, groupKeys[String(args['groupBy'])], measure),
  };
}

function isFilled({ state }: Seat): boolean {
  return state === 'CONFIRMED' || state === 'ACTIVE';
}

const seatKeys: Readonly<Record<string, (seat: Seat) => string>> = {
  ROLE: (s) => s.role,
  DISTRICT: (s) => s.territoryCode.slice(0, 6).padEnd(12, '0'),
  STREET: (s) => s.territoryCode.slice(0, 9).padEnd(12, '0'),
};

function seatStats(base: string, { args, rows }: Ask<Rows>, belongs: (seat: Seat) => boolean) {
  const counted = rows('Seat', (s) => belongs(s) && isFilled(s));
  const distinct = (values: readonly (string | null)[]) =>
    new Set(values.filter((value) => value !== null)).size;
  const measure = (some: readonly Seat[]) => ({
    total: some.length,
    units: distinct(some.map(({ unitId }) => unitId)),
    holders: distinct(some.map(({ holderId }) => holderId)),
    empty: some.filter(({ holderId }) => holderId === null).length,
  });
  return { base, ...measure(counted), groups: groupsOf(counted, seatKeys[String(args['groupBy'])], measure) };
}

type Unit = Rows['Unit'];

function attendanceRate({ id, heldAt }: Rows['Meeting'], { rows }: Ask<Rows>): number | null {
  const expected = heldAt === null ? [] : rows('Attendance', ({ meetingId }) => meetingId === id);
  const came = expected.filter(({ present }) => present);
  return expected.length > 0 ? Number((came.length / expected.length).toFixed(4)) : null;
}

const unitKeys: Readonly<Record<string, (unit: Unit) => string>> = {
  KIND: (u) => u.kind,
  DISTRICT: (u) => `${u.territoryCode.slice(0, 6)}000000`,
  STREET: (u) => `${u.territoryCode.slice(0, 9)}000`,
};

function unitStats({ code }: { code: string }, { args, rows }: Ask<Rows>) {
  const counted = rows('Unit', (u) => liesIn(u.territoryCode, code));
  const measure = (some: readonly Unit[]) => ({
    total: some.length,
    covered: some.filter((u) => u.partyOrganizationId !== null).length,
  });
  const groups = groupsOf(counted, unitKeys[String(args['groupBy'])], measure);
  return { base: 'Units in this division or a part of it', ...measure(counted), groups };
}

const compositions: Readonly<Record<string, readonly string[]>> = {
  GREATER_PARTY_COMMITTEE: ['STREET_LEADER', 'COMMUNITY_MEMBER', 'CONCURRENT_MEMBER'],
  PARTY_BUILDING_ALLIANCE: ['CONCURRENT_MEMBER'],
};

function compositionCheck({ id, kind }: Body, { rows }: Ask<Rows>) {
  const there = rows('Seat', (s) => s.bodyId === id && isFilled(s) && s.holderId !== null);
  const missing = (compositions[kind] ?? []).filter((role) => there.every((seat) => seat.role !== role));
  return { ok: missing.length === 0, missing };
}

/** Whole months from a day to the day of the request. */
function wholeMonthsSince(day: string): number {
  const [from = [], to = []] = [day, sampleClock.today()].map((text) => text.split('-').map(Number));
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from;
  const [toYear = 0, toMonth = 0, toDay = 0] = to;
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

/** Whether a body that has been set up has not met for longer than so many months. */
function isSilent({ status, lastMetOn, foundedOn }: Body, months: number): boolean {
  const day = lastMetOn ?? foundedOn ?? '0001-01-01';
  const [year = '', month = '', rest = ''] = day.split('-');
  const later = Number(year) * 12 + Number(month) - 1 + months;
  const until = `${String(Math.floor(later / 12)).padStart(4, '0')}-${String((later % 12) + 1).padStart(2, '0')}-${rest}`;
  return status === 'ACTIVE' && until < sampleClock.today();
}

function isDormant(body: Body): boolean {
  return isSilent(body, 6);
}

function isLate(body: Body): boolean {
  return body.meetingIntervalMonths !== null && isSilent(body, body.meetingIntervalMonths);
}

function isDormantSeat({ state, absencesInRow }: Seat): boolean {
  return state === 'ACTIVE' && absencesInRow >= 3;
}

function isOverdue({ state, dueOn }: Resolution): boolean {
  const isOpen = ['ADOPTED', 'ASSIGNED', 'IN_PROGRESS'].includes(state);
  return isOpen && dueOn !== null && dueOn < sampleClock.today();
}
