import { toldFigures, toldGroups, type NaiveMeasure } from '@graphroots/kit/testing/naive-groups';
import type { Ask, NaiveModel } from '@graphroots/kit/testing/naive-model';
import { may, personalData, type Viewer } from '@graphroots/kit/viewer';
import { daysAfter } from '@graphroots/kit/clock';
import { isTooFew } from '@graphroots/kit/testing/naive';
import { sampleClock } from '@graphroots/kit/testing/fuzz-samples';
import {
  atLeast,
  atLeastMoment,
  beforeMoment,
  below,
  inLines,
  inTerritory,
  is,
  isOwn,
  liesIn,
  momentOf,
  oneOf,
  within,
} from '@graphroots/kit/testing/naive-words';
import { normalisePhone } from '@graphroots/kit/personal/blind-index';
import {
  isSettled,
  naiveAuditEntry,
  naiveChange,
  naiveTraceEntry,
} from '@graphroots/kit/testing/sample-journal';
import { floatingCaseLife } from '../src/floating/floating-case.life.ts';
import { checkInLife } from '../src/check-in/check-in.life.ts';
import { standing } from '../src/check-in/check-in.counts.ts';
import { transferLife } from '../src/transfer/transfer.life.ts';
import { gridLeaderRows, nationalIdOf, phoneOf, type City } from './rows.ts';

interface Organization {
  id: string;
  /** Only there when the gateway was asked to bring it. */
  path?: string;
}

type Rows = { [N in keyof City]: City[N][number] } & {
  Division: { code: string };
  PartyOrganization: Organization;
  Grid: { id: string; leadOrganization?: Organization | null };
  Unit: { id: string };
};

/** Whether somebody is a member and lives in a division. */
function livesIn(m: Rows['Member'], code: string): boolean {
  return m.endedOn === null && liesIn(m.residenceCode, code);
}

/** The members service written once more, over arrays. */
export function naiveMembers(rows: City): NaiveModel<Rows> {
  const isInSight = (m: Rows['Member'], viewer: Viewer): boolean =>
    inTerritory(viewer, m.residenceCode) ||
    isOwn(viewer, m.id) ||
    viewer.lines === 'all' ||
    rows.Affiliation.some((a) => a.memberId === m.id && inLines(viewer, a.path));
  /** Also where the viewer does not see it. */
  const belongs = (m: Rows['Member'], how: (a: Rows['Affiliation']) => boolean): boolean => {
    const today = sampleClock.today();
    const isToday = (a: Rows['Affiliation']) =>
      a.validFrom <= today && (a.validTo === null || a.validTo > today);
    return rows.Affiliation.some((a) => a.memberId === m.id && isToday(a) && how(a));
  };
  return {
    rows,
    roots: {
      member: ({ args, find }) => find('Member', args['id']),
      members: ({ list }) => list('Member'),
      transfer: ({ args, find }) => find('Transfer', args['id']),
      transfers: ({ list }) => list('Transfer'),
      checkIn: ({ args, find }) => find('CheckIn', args['id']),
      checkIns: ({ list }) => list('CheckIn'),
      floatingCase: ({ args, find }) => find('FloatingCase', args['id']),
      floatingCases: ({ list }) => list('FloatingCase'),
      membersChanges: ({ list }) => list('Change', isSettled),
      membersTrace: ({ list }) => list('AuditEntry'),
    },
    types: {
      Change: naiveChange,
      AuditEntry: naiveAuditEntry,
      Member: {
        key: 'id',
        visible: (m, { viewer }) => isInSight(m, viewer),
        person: (m) => m.id,
        order: 'ID ASC',
        orders: { JOINED: (m) => m.joinedOn, ID: (m) => m.id },
        where: {
          kind: oneOf((m) => m.kind),
          status: oneOf((m) => m.status),
          education: oneOf((m) => m.education),
          residence: within((m) => m.residenceCode),
          ended: is((m) => m.endedOn !== null),
          joinedFrom: atLeast((m) => m.joinedOn),
          joinedBefore: below((m) => m.joinedOn),
          phone: (value) => (m) => m.phoneMask !== null && normalisePhone(String(value)) === phoneOf(m.id),
          nationalId: (value) => (m) => m.nationalIdMask !== null && value === nationalIdOf(m.id),
        },
        whereRights: { phone: personalData, nationalId: personalData },
        fields: {
          name: (m, { viewer }) => (may(viewer, personalData) ? m.name : `${[...m.name].at(0) ?? ''}某`),
          birthYear: (m, { viewer }) => (may(viewer, personalData) ? m.birthYear : null),
          endCause: (m, { viewer }) => (may(viewer, personalData) ? m.endCause : null),
          phone: (m) => m.phoneMask,
          nationalId: (m) => m.nationalIdMask,
          residence: (m, { find }) => find('Division', m.residenceCode),
          primaryOrganization: (m, { find, first }) => {
            const home = first('Affiliation', (a) => a.memberId === m.id && a.type === 'PRIMARY');
            return find('PartyOrganization', home?.organizationId);
          },
          affiliations: (m, { list }) => list('Affiliation', (a) => a.memberId === m.id),
          posts: (m, { list }) => list('Post', (p) => p.memberId === m.id),
          transfers: (m, { list }) => list('Transfer', (t) => t.memberId === m.id),
          floatingCases: (m, { list }) => list('FloatingCase', (f) => f.memberId === m.id),
          checkIns: (m, { list }) => list('CheckIn', (c) => c.memberId === m.id),
          consents: (m, { list }) => list('Consent', (c) => c.memberId === m.id),
        },
      },
      Transfer: {
        key: 'id',
        visible: (t, { viewer }) =>
          inLines(viewer, t.fromPath) || inLines(viewer, t.toPath) || isOwn(viewer, t.memberId),
        person: (t) => t.memberId,
        order: 'REQUESTED_AT DESC',
        orders: { REQUESTED_AT: (t) => momentOf(t.requestedAt), ID: (t) => t.id },
        where: {
          state: oneOf((t) => t.state),
          open: is(({ state }) => ['REQUESTED', 'RELEASED', 'IN_TRANSIT', 'ACCEPTED'].includes(state)),
          overdue: is(isOverdue),
          from: is((t) => t.fromId),
          to: is((t) => t.toId),
          requestedFrom: atLeastMoment((t) => t.requestedAt),
          requestedBefore: beforeMoment((t) => t.requestedAt),
        },
        fields: {
          member: (t, { find }) => find('Member', t.memberId),
          from: (t, { find }) => find('PartyOrganization', t.fromId),
          to: (t, { find }) => find('PartyOrganization', t.toId),
          overdue: isOverdue,
          actions: (t, { viewer }) => transferLife.actionsFor(t, viewer),
          history: (t, { list }) =>
            list('TraceEntry', (e) => e.entityType === 'Transfer' && e.entityId === t.id),
        },
      },
      TraceEntry: naiveTraceEntry((e, { find }) =>
        (['Transfer', 'CheckIn', 'FloatingCase'] as const).some((type) => find(type, e.entityId) !== null),
      ),
      CheckIn: {
        key: 'id',
        visible: (c, { viewer }) => isCheckInSight(c, viewer),
        person: (c) => c.memberId,
        order: 'ID ASC',
        orders: { ID: (c) => c.id, COMMUNITY: (c) => c.communityCode },
        where: {
          kind: oneOf((c) => c.kind),
          state: oneOf((c) => c.state),
          division: within((c) => c.communityCode),
          origin: is((c) => c.originId),
          overdue: is(isCheckInOverdue),
          registeredFrom: atLeast((c) => c.registeredOn ?? String(c.dueOn)),
          registeredBefore: below((c) => c.registeredOn ?? String(c.dueOn)),
        },
        fields: {
          member: (c, { find }) => find('Member', c.memberId),
          unit: (c, { find }) => find('Unit', c.unitId),
          community: (c, { find }) => find('Division', c.communityCode),
          origin: (c, { find }) => find('PartyOrganization', c.originId),
          overdue: isCheckInOverdue,
          services: (c, { list }) => list('CreditedService', (s) => s.checkInId === c.id),
          reviews: (c, { list }) => list('CheckInReview', (r) => r.checkInId === c.id),
          actions: (c, { viewer }) => checkInLife.actionsFor(c, viewer),
          history: (c, { list }) =>
            list('TraceEntry', (e) => e.entityType === 'CheckIn' && e.entityId === c.id),
        },
      },
      FloatingCase: {
        key: 'id',
        visible: (f, { viewer }) =>
          inLines(viewer, f.branchPath) || inLines(viewer, f.receivingPath) || isOwn(viewer, f.memberId),
        person: (f) => f.memberId,
        order: 'CONTACT_ON ASC',
        orders: { CONTACT_ON: (f) => f.contactOn, ID: (f) => f.id },
        where: {
          state: oneOf((f) => f.state),
          contact: oneOf(contactOf),
          branch: is((f) => f.branchId),
          receiving: is((f) => f.receivingId),
          contactBefore: below((f) => f.contactOn),
        },
        fields: {
          member: (f, { find }) => find('Member', f.memberId),
          branch: (f, { find }) => find('PartyOrganization', f.branchId),
          transfer: (f, { find }) => find('Transfer', f.transferId),
          receiving: (f, { find }) => find('PartyOrganization', f.receivingId),
          whereabouts: (f, { viewer }) => (may(viewer, personalData) ? f.whereabouts : null),
          contact: contactOf,
          attempts: (f, { list }) => list('ContactAttempt', (a) => a.caseId === f.id),
          actions: (f, { viewer }) => floatingCaseLife.actionsFor(f, viewer),
          history: (f, { list }) =>
            list('TraceEntry', (e) => e.entityType === 'FloatingCase' && e.entityId === f.id),
        },
      },
      ContactAttempt: {
        key: 'id',
        visible: (a, { find }) => find('FloatingCase', a.caseId) !== null,
        order: 'TRIED_AT DESC',
        orders: { TRIED_AT: (a) => momentOf(a.triedAt), ID: (a) => a.id },
      },
      CreditedService: {
        key: 'id',
        visible: (s, { find }) => find('CheckIn', s.checkInId) !== null,
        order: 'SERVED_ON DESC',
        orders: { SERVED_ON: (s) => s.servedOn, ID: (s) => s.id },
      },
      CheckInReview: {
        key: 'id',
        visible: (r, { find }) => find('CheckIn', r.checkInId) !== null,
        order: 'REVIEWED_AT DESC',
        orders: { REVIEWED_AT: (r) => momentOf(r.reviewedAt), ID: (r) => r.id },
        fields: { checkIn: (r, { find }) => find('CheckIn', r.checkInId) },
      },
      Unit: {
        key: 'id',
        fields: { checkIns: (u, { list }) => list('CheckIn', (c) => c.unitId === u.id) },
      },
      Consent: {
        key: 'id',
        visible: (c, { viewer }) => rows.Member.some((m) => m.id === c.memberId && isInSight(m, viewer)),
        person: (c) => c.memberId,
        order: 'ID ASC',
        orders: { ID: (c) => c.id },
      },
      Affiliation: {
        key: 'id',
        visible: (a, { viewer }) => inLines(viewer, a.path) || isOwn(viewer, a.memberId),
        person: (a) => a.memberId,
        dated: true,
        order: 'FROM ASC',
        orders: { FROM: (a) => a.validFrom, ID: (a) => a.id },
        where: { type: oneOf((a) => a.type), basis: oneOf((a) => a.basis) },
        fields: {
          member: (a, { find }) => find('Member', a.memberId),
          organization: (a, { find }) => find('PartyOrganization', a.organizationId),
          partyGroup: (a, { find }) => find('PartyOrganization', a.partyGroupId),
        },
      },
      Post: {
        key: 'id',
        dated: true,
        order: 'ROLE ASC',
        orders: { ROLE: (p) => p.role, FROM: (p) => p.validFrom },
        where: { role: oneOf((p) => p.role) },
        fields: {
          holder: (p, { find }) => find('Member', p.memberId),
          organization: (p, { find }) => find('PartyOrganization', p.organizationId),
        },
      },
      PartyOrganization: {
        key: 'id',
        fields: {
          path: (o) => o.path ?? null,
          secretary: (o, { find, first }) => {
            const heads = ['SECRETARY', 'GROUP_LEADER'];
            const post = first(
              'Post',
              (p) => p.organizationId === o.id && heads.includes(p.role),
              'ROLE DESC',
            );
            return find('Member', post?.memberId);
          },
          memberCount: (o, { counted, told }) => {
            const home = counted('Affiliation', (a) => isAtHome(a, o));
            return told('Affiliation', home, home.length);
          },
          members: (o, { rows: all, list }) => {
            const ids = new Set(all('Affiliation', (a) => isAtHome(a, o)).map((a) => a.memberId));
            return list('Member', (m) => ids.has(m.id));
          },
          floatingCases: (o, { list }) => list('FloatingCase', (f) => isBelow(f.branchPath, o)),
          floatingStats,
          memberStats: (o, ask) => {
            const home = ask.counted('Affiliation', (a) => isAtHome(a, o)).map((a) => a.memberId);
            return memberStats(
              'Members whose formal affiliation lies in this organization or below it on the day asked',
              ask.counted('Member', (m) => home.includes(m.id)),
              seenThrough(ask, (a) => isAtHome(a, o)),
            );
          },
          anyMemberStats: (o, ask) => {
            const any = ask.counted('Affiliation', (a) => isBelow(a.path, o)).map((a) => a.memberId);
            return memberStats(
              'Members with any affiliation to this organization or one below it on the day asked, each once',
              ask.counted('Member', (m) => any.includes(m.id)),
              seenThrough(ask, (a) => isBelow(a.path, o)),
            );
          },
          checkIns: (o, { list }) => list('CheckIn', (c) => comesFrom(c, o)),
          checkInReviews: (o, { rows: all, list }) => {
            const ids = new Set(all('CheckIn', (c) => comesFrom(c, o)).map(({ id }) => id));
            return list('CheckInReview', (r) => ids.has(r.checkInId));
          },
          posts: (o, { list }) => list('Post', (p) => p.organizationId === o.id),
        },
      },
      Grid: {
        key: 'id',
        fields: {
          leadOrganization: ({ leadOrganization: leader }, { find }) => find('PartyOrganization', leader?.id),
          members: ({ leadOrganization: leader }, { rows: all, list }) => {
            const ids = new Set(all('Affiliation', (a) => isInGrid(a, leader)).map((a) => a.memberId));
            return list('Member', (m) => ids.has(m.id));
          },
          memberStats: ({ leadOrganization: leader }, ask) => {
            const any = ask.counted('Affiliation', (a) => isInGrid(a, leader)).map((a) => a.memberId);
            return memberStats(
              'Members with any affiliation to the organization that leads this grid, or to one below it, each once',
              ask.counted('Member', (m) => any.includes(m.id)),
              seenThrough(ask, (a) => isInGrid(a, leader)),
            );
          },
        },
      },
      Division: {
        key: 'code',
        fields: {
          residentMemberCount: (d, { counted, told }) => {
            const residents = counted('Member', (m) => livesIn(m, d.code));
            return told('Member', residents, residents.length);
          },
          checkIns: (d, { list }) => list('CheckIn', (c) => liesIn(c.communityCode, d.code)),
          unitCheckInCount: (d, { counted, told }) => {
            const units = counted(
              'CheckIn',
              (c) => c.kind === 'UNIT' && isStanding(c) && liesIn(c.communityCode, d.code),
            );
            return told('CheckIn', units, units.length);
          },
          checkInStats,
          membersWithoutGroup: (d, { list }) =>
            list('Member', (m) => livesIn(m, d.code) && !belongs(m, (a) => a.partyGroupId !== null)),
          membersWithoutGrid: (d, { list }) =>
            list(
              'Member',
              (m) => livesIn(m, d.code) && !belongs(m, (a) => gridLeaderRows.some((l) => isInGrid(a, l))),
            ),
          memberStats: (d, ask) =>
            memberStats(
              'Members who live in this division',
              ask.counted('Member', (m) => livesIn(m, d.code)),
              ask,
            ),
        },
      },
    },
  };
}

type Member = Rows['Member'];

const memberKeys: Readonly<Record<string, (m: Member) => string>> = {
  KIND: (m) => m.kind,
  STATUS: (m) => m.status,
  AGE_GROUP: (m) => ageGroupOf(m.birthYear),
  EDUCATION: (m) => m.education ?? 'UNKNOWN',
  JOINED_DECADE: (m) => `${m.joinedOn.slice(0, 3)}0`,
};

function ageGroupOf(birthYear: number | null): string {
  if (birthYear === null) return 'UNKNOWN';
  const age = Number(sampleClock.today().slice(0, 4)) - birthYear;
  if (age < 35) return '-34';
  if (age >= 65) return '65-';
  const from = 35 + Math.floor((age - 35) / 10) * 10;
  return `${from}-${from + 9}`;
}

/** A member whose affiliation is out of sight is out of sight here, wherever else one may see the member. */
function seenThrough(ask: Ask<Rows>, test: (a: Rows['Affiliation']) => boolean): Ask<Rows> {
  const ids = new Set(ask.rows('Affiliation', test).map((a) => a.memberId));
  const isSeen = (row: Rows[keyof Rows]): boolean => 'id' in row && ids.has(row.id);
  const strict: Ask<Rows> = {
    ...ask,
    unseen(type, rows) {
      const seen = rows.filter(isSeen);
      return ask.unseen(type, seen) + rows.length - seen.length;
    },
    told: (type, rows, figure) => (isTooFew(strict.unseen(type, rows)) ? null : figure),
  };
  return strict;
}

function memberStats(base: string, members: readonly Member[], ask: Ask<Rows>) {
  const measures: Readonly<Record<string, NaiveMeasure<Member>>> = {
    total: { among: () => true, of: ({ length }) => length },
    probationary: { among: (m) => m.status === 'PROBATIONARY', of: ({ length }) => length },
  };
  return {
    base,
    ...toldFigures(ask, 'Member', members, measures),
    groups: toldGroups(ask, 'Member', members, memberKeys[String(ask.args['groupBy'])], measures),
  };
}

type CheckIn = Rows['CheckIn'];

function isCheckInSight({ communityCode, originPath, memberId }: CheckIn, viewer: Viewer): boolean {
  return inTerritory(viewer, communityCode) || inLines(viewer, originPath) || isOwn(viewer, memberId);
}

function isStanding({ state }: CheckIn): boolean {
  return standing.some((each) => each === state);
}

function comesFrom({ originPath }: CheckIn, { path }: Organization): boolean {
  return path !== undefined && originPath.startsWith(path);
}

type FloatingCase = Rows['FloatingCase'];

/** By the rule that the migration gives: 30 days to be at risk, 90 to be lost. */
function contactOf({ contactOn }: FloatingCase): string {
  const today = sampleClock.today();
  if (daysAfter(contactOn, 90) <= today) return 'OUT_OF_CONTACT';
  return daysAfter(contactOn, 30) <= today ? 'AT_RISK' : 'IN_CONTACT';
}

function isBelow(path: string, organization: Pick<Organization, 'path'>): boolean {
  return organization.path !== undefined && path.startsWith(organization.path);
}

function isInGrid(
  { path }: Rows['Affiliation'],
  leader: Pick<Organization, 'path'> | null | undefined,
): boolean {
  return !!leader && isBelow(path, leader);
}

const contactMeasure = (contact: string): NaiveMeasure<FloatingCase> => ({
  among: (f) => contactOf(f) === contact,
  of: ({ length }) => length,
});

function floatingStats(o: Organization, ask: Ask<Rows>) {
  const open = ask.counted('FloatingCase', (f) => f.state === 'OPEN' && isBelow(f.branchPath, o));
  const measures: Readonly<Record<string, NaiveMeasure<FloatingCase>>> = {
    total: { among: () => true, of: ({ length }) => length },
    inContact: contactMeasure('IN_CONTACT'),
    atRisk: contactMeasure('AT_RISK'),
    outOfContact: contactMeasure('OUT_OF_CONTACT'),
  };
  const keyOf = ask.args['groupBy'] === 'BRANCH' ? (f: FloatingCase) => f.branchId : undefined;
  return {
    base: 'Members with an open case whose branch is this organization or lies below it',
    ...toldFigures(ask, 'FloatingCase', open, measures),
    groups: toldGroups(ask, 'FloatingCase', open, keyOf, measures),
  };
}

function isCheckInOverdue({ state, dueOn }: CheckIn): boolean {
  return state === 'DUE' && dueOn !== null && dueOn < sampleClock.today();
}

const residenceKeys: Readonly<Record<string, (m: Rows['Member']) => string>> = {
  DISTRICT: (m) => (m.residenceCode ?? '').slice(0, 6).padEnd(12, '0'),
  STREET: (m) => (m.residenceCode ?? '').slice(0, 9).padEnd(12, '0'),
  COMMUNITY: (m) => m.residenceCode ?? '',
};

function checkInStats({ code }: { code: string }, ask: Ask<Rows>) {
  const { args, counted } = ask;
  const eligible = counted('Member', (m) => m.kind === 'IN_SERVICE' && livesIn(m, code));
  const done = counted('CheckIn', isStanding);
  const isIn = (m: Rows['Member']) =>
    done.some((c) => c.memberId === m.id && c.communityCode === m.residenceCode);
  const measures: Readonly<Record<string, NaiveMeasure<Rows['Member']>>> = {
    eligible: { among: () => true, of: ({ length }) => length },
    checkedIn: { among: isIn, of: ({ length }) => length },
    rate: {
      among: isIn,
      of: (some, all) => (all.length === 0 ? null : Math.round((1000 * some.length) / all.length) / 10),
    },
  };
  return {
    base: 'Members in service who live in this division',
    ...toldFigures(ask, 'Member', eligible, measures),
    groups: toldGroups(ask, 'Member', eligible, residenceKeys[String(args['groupBy'])], measures),
  };
}

function isOverdue({ state, dueOn }: Rows['Transfer']): boolean {
  return state === 'IN_TRANSIT' && dueOn !== null && dueOn < sampleClock.today();
}

/** Whether an affiliation is the primary one with an organization or with one below it. */
function isAtHome({ type, path }: Rows['Affiliation'], organization: Organization): boolean {
  return organization.path !== undefined && type === 'PRIMARY' && path.startsWith(organization.path);
}
