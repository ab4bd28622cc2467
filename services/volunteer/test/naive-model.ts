import { toldFigures, toldGroups, type NaiveMeasure } from '@graphroots/kit/testing/naive-groups';
import type { Ask, NaiveModel } from '@graphroots/kit/testing/naive-model';
import {
  atLeastMoment,
  beforeMoment,
  below,
  cityDayOf,
  contains,
  inLines,
  inPeriod,
  inTerritory,
  is,
  isOwn,
  liesIn,
  momentOf,
  oneOf,
  sumOf,
  within,
} from '@graphroots/kit/testing/naive-words';
import {
  isSettled,
  naiveAuditEntry,
  naiveChange,
  naiveTraceEntry,
} from '@graphroots/kit/testing/sample-journal';
import type { Viewer } from '@graphroots/kit/viewer';
import { activityLife, runs } from '../src/activity/activity.life.ts';
import { signUpLife } from '../src/sign-up/sign-up.life.ts';
import { readsThanks, wishLife } from '../src/wish/wish.life.ts';
import { naiveAgreements, naiveAgreementStats, naiveItemStats } from './naive-agreements.ts';
import { naiveFacilities, naiveOpeningStats, naiveUseStats } from './naive-facilities.ts';
import { naiveExchange, naiveParty } from './naive-exchange.ts';
import {
  naiveBalanceIn,
  naiveClaimStats,
  naiveNeedStats,
  naiveResourceStats,
} from './naive-exchange-stats.ts';
import {
  naiveStationCoverage,
  naiveStations,
  naiveStationStats,
  naiveVolunteerCount,
} from './naive-stations.ts';
import type { City } from './rows.ts';

export type Rows = { [N in keyof City]: City[N][number] } & {
  Division: { code: string; communityCount?: number | null };
  PartyOrganization: { id: string };
  Member: { id: string };
  Unit: { id: string };
  Evaluation: { id: string; year: number; unit: { id: string }; division: { code: string } | null };
  Grid: { id: string };
  Compound: { id: string };
  Building: { id: string };
};

/** The volunteer service written once more, over arrays. */
export function naiveVolunteer(rows: City): NaiveModel<Rows> {
  return {
    rows,
    roots: {
      volunteerTeam: ({ args, find }) => find('VolunteerTeam', args['id']),
      volunteerTeams: ({ list }) => list('VolunteerTeam'),
      activity: ({ args, find }) => find('Activity', args['id']),
      activities: ({ list }) => list('Activity'),
      mySignUps: ({ list, viewer }) => list('SignUp', (s) => isOwn(viewer, s.accountId)),
      microWish: ({ args, find }) => find('MicroWish', args['id']),
      microWishes: ({ list }) => list('MicroWish'),
      myMicroWishes: ({ list, viewer }) => list('MicroWish', (w) => isOwn(viewer, w.wisherId)),
      wishLimits: ({ list }) => list('WishLimit'),
      exchangeCategories: ({ list }) => list('ExchangeCategory'),
      exchangeParties: ({ list }) => list('ExchangeParty'),
      need: ({ args, find }) => find('Need', args['id']),
      needs: ({ list }) => list('Need'),
      resource: ({ args, find }) => find('Resource', args['id']),
      resources: ({ list }) => list('Resource'),
      project: ({ args, find }) => find('Project', args['id']),
      projects: ({ list }) => list('Project'),
      claim: ({ args, find }) => find('Claim', args['id']),
      claims: ({ list }) => list('Claim'),
      exchange: ({ args, find }) => find('Exchange', args['id']),
      exchanges: ({ list }) => list('Exchange'),
      coBuildingAgreement: ({ args, find }) => find('CoBuildingAgreement', args['id']),
      coBuildingAgreements: ({ list }) => list('CoBuildingAgreement'),
      facilityOpening: ({ args, find }) => find('FacilityOpening', args['id']),
      facilityOpenings: ({ list }) => list('FacilityOpening'),
      myBookings: ({ list, viewer }) => list('Booking', (b) => isOwn(viewer, b.accountId)),
      volunteerStation: ({ args, find }) => find('VolunteerStation', args['id']),
      volunteerStations: ({ list }) => list('VolunteerStation'),
      volunteerRegistrations: ({ list }) => list('VolunteerRegistration'),
      volunteerChanges: ({ list }) => list('Change', isSettled),
      volunteerTrace: ({ list }) => list('AuditEntry'),
    },
    types: {
      Change: naiveChange,
      AuditEntry: naiveAuditEntry,
      ...naiveExchange(rows),
      ...naiveAgreements(rows),
      ...naiveFacilities(rows),
      ...naiveStations(),
      VolunteerTeam: {
        key: 'id',
        order: 'NAME ASC',
        orders: { NAME: (t) => t.name, FOUNDED: (t) => t.foundedOn, ID: (t) => t.id },
        where: {
          kind: oneOf((t) => t.kind),
          division: within((t) => t.divisionCode),
          name: contains((t) => t.name),
        },
        fields: {
          owner: (t, { find }) => find('PartyOrganization', t.ownerId),
          division: (t, { find }) => find('Division', t.divisionCode),
          activities: (t, { list }) => list('Activity', (a) => a.teamId === t.id),
        },
      },
      Activity: {
        key: 'id',
        order: 'STARTS_AT DESC',
        orders: { STARTS_AT: (a) => momentOf(a.startsAt), ID: (a) => a.id },
        where: {
          state: oneOf((a) => a.state),
          category: oneOf((a) => a.category),
          project: is((a) => a.projectId),
          division: within((a) => a.divisionCode),
          startsFrom: atLeastMoment((a) => a.startsAt),
          startsBefore: beforeMoment((a) => a.startsAt),
          title: contains((a) => a.title),
        },
        fields: {
          team: (a, { find }) => find('VolunteerTeam', a.teamId),
          project: (a, { find }) => find('Project', a.projectId),
          division: (a, { find }) => find('Division', a.divisionCode),
          signInCode: (a, { viewer }) => (runs(a, viewer) ? a.signInCode : null),
          actions: (a, { viewer }) => activityLife.actionsFor(a, viewer),
          signUps: (a, { list }) => list('SignUp', (s) => s.activityId === a.id),
          history: (a, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'Activity' && t.entityId === a.id),
          participations: (a, { list }) => list('Participation', (p) => p.activityId === a.id),
          participationCount: (a, { counted, told }) => {
            const all = counted('Participation', (p) => p.activityId === a.id);
            return told('Participation', all, all.length);
          },
        },
      },
      Participation: {
        key: 'id',
        visible: (p, { viewer }) =>
          inTerritory(viewer, p.divisionCode) || isOwn(viewer, p.memberId) || isOwn(viewer, p.accountId),
        person: (p) => p.personId,
        order: 'SIGNED_IN_AT ASC',
        orders: { SIGNED_IN_AT: (p) => momentOf(p.signedInAt), HOURS: (p) => p.hours, ID: (p) => p.id },
        where: { role: oneOf((p) => p.role), division: within((p) => p.divisionCode) },
        fields: {
          activity: (p, { find }) => find('Activity', p.activityId),
          member: (p, { find }) => find('Member', p.memberId),
          organization: (p, { find }) => find('PartyOrganization', p.organizationId),
        },
      },
      SignUp: {
        key: 'id',
        visible: (s, { viewer }) => inTerritory(viewer, s.divisionCode) || isOwn(viewer, s.accountId),
        person: (s) => s.accountId,
        order: 'SIGNED_UP_AT ASC',
        orders: { SIGNED_UP_AT: (s) => momentOf(s.signedUpAt), ID: (s) => s.id },
        where: { state: oneOf((s) => s.state) },
        fields: {
          activity: (s, { find }) => find('Activity', s.activityId),
          member: (s, { find }) => find('Member', s.memberId),
          actions: (s, { viewer }) => signUpLife.actionsFor(s, viewer),
          history: (s, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'SignUp' && t.entityId === s.id),
        },
      },
      MicroWish: {
        key: 'id',
        visible: (w, { viewer }) => w.publishedAt !== null || isInReview(w, viewer),
        person: (w) => w.personId,
        order: 'SUBMITTED_AT DESC',
        orders: { SUBMITTED_AT: (w) => momentOf(w.submittedAt), BUDGET: (w) => w.budget, ID: (w) => w.id },
        where: {
          state: oneOf((w) => w.state),
          category: oneOf((w) => w.category),
          division: within((w) => w.communityCode),
          grid: is((w) => w.gridId),
          budgetBelow: below((w) => w.budget),
          text: contains((w) => w.text),
        },
        fields: {
          community: (w, { find }) => find('Division', w.communityCode),
          grid: (w, { find }) => find('Grid', w.gridId),
          claimedByMember: (w, { find }) => find('Member', w.memberId),
          claimedByOrganization: (w, { find }) => find('PartyOrganization', w.organizationId),
          claimedByUnit: (w, { find }) => find('Unit', w.unitId),
          claimedByTeam: (w, { find }) => find('VolunteerTeam', w.teamId),
          thanks: (w, { viewer }) => (readsThanks(w, viewer) ? w.thanks : null),
          actions: (w, { viewer }) => wishLife.actionsFor(w, viewer),
          history: (w, { list }) =>
            list('TraceEntry', (t) => t.entityType === 'MicroWish' && t.entityId === w.id),
        },
      },
      WishLimit: {
        key: 'id',
        dated: true,
        order: 'DIVISION ASC',
        orders: { DIVISION: (l) => l.divisionCode, ID: (l) => l.id },
        where: { division: within((l) => l.divisionCode) },
        fields: { division: (l, { find }) => find('Division', l.divisionCode) },
      },
      TraceEntry: naiveTraceEntry(
        (t, { viewer }) =>
          inTerritory(viewer, t.divisionCode) ||
          inLines(viewer, t.path) ||
          rows.MicroWish.some((w) => w.id === t.entityId && isOwn(viewer, w.wisherId)) ||
          rows.SignUp.some((s) => s.id === t.entityId && isOwn(viewer, s.accountId)) ||
          rows.Booking.some((b) => b.id === t.entityId && isOwn(viewer, b.accountId)) ||
          rows.VolunteerRegistration.some((r) => r.id === t.entityId && isOwn(viewer, r.accountId)),
      ),
      Evaluation: {
        key: 'id',
        fields: {
          unit: (e, { find }) => find('Unit', e.unit.id),
          division: (e, { find }) => find('Division', e.division?.code),
          claimsGivenUp: (e, { list }) =>
            list(
              'Claim',
              (c) =>
                c.claimantId === e.unit.id &&
                c.givenUpById === e.unit.id &&
                e.division !== null &&
                liesIn(c.divisionCode, e.division.code) &&
                c.endedAt !== null &&
                cityDayOf(c.endedAt).startsWith(`${e.year}-`),
            ),
        },
      },
      Unit: {
        key: 'id',
        fields: {
          ...naiveParty,
          volunteerStations: (u, { list }) => list('VolunteerStation', (s) => s.unitId === u.id),
          claimedMicroWishes: (u, { list }) => list('MicroWish', (w) => w.unitId === u.id),
        },
      },
      Grid: {
        key: 'id',
        fields: {
          microWishes: (g, { list }) => list('MicroWish', (w) => w.gridId === g.id),
          needs: (g, { list }) => list('Need', (n) => n.gridId === g.id),
          resources: (g, { list }) => list('Resource', (r) => r.gridId === g.id),
          projects: (g, { list }) => list('Project', (p) => p.gridId === g.id),
        },
      },
      Division: {
        key: 'code',
        fields: {
          microWishes: (d, { list }) => list('MicroWish', (w) => liesIn(w.communityCode, d.code)),
          microWishStats,
          volunteerTeams: (d, { list }) => list('VolunteerTeam', (t) => liesIn(t.divisionCode, d.code)),
          activities: (d, { list }) => list('Activity', (a) => liesIn(a.divisionCode, d.code)),
          needs: (d, { list }) => list('Need', (n) => liesIn(n.divisionCode, d.code)),
          resources: (d, { list }) => list('Resource', (r) => liesIn(r.divisionCode, d.code)),
          projects: (d, { list }) => list('Project', (p) => liesIn(p.divisionCode, d.code)),
          claims: (d, { list }) => list('Claim', (c) => liesIn(c.divisionCode, d.code)),
          exchanges: (d, { list }) => list('Exchange', (e) => liesIn(e.divisionCode, d.code)),
          exchangeBalance: naiveBalanceIn,
          needStats: (d, ask) =>
            naiveNeedStats(
              'Needs in this division that were put on the list in the period',
              (n) => liesIn(n.divisionCode, d.code),
              ask,
            ),
          resourceStats: (d, ask) =>
            naiveResourceStats(
              'Resources in this division that were put on the list in the period',
              (r) => liesIn(r.divisionCode, d.code),
              ask,
            ),
          claimStats: (d, ask) =>
            naiveClaimStats(
              'Claims made in the period of what lies in this division',
              (c) => liesIn(c.divisionCode, d.code),
              ask,
            ),
          coBuildingAgreements: (d, { list }) =>
            list('CoBuildingAgreement', (a) => liesIn(a.divisionCode, d.code)),
          agreementStats: (d, ask) =>
            naiveAgreementStats(
              'Agreements in this division that came into force in the period',
              (a) => liesIn(a.divisionCode, d.code),
              ask,
            ),
          agreementItemStats: (d, ask) =>
            naiveItemStats(
              'Items in this division that are due in the period',
              (i) => liesIn(i.divisionCode, d.code),
              ask,
            ),
          facilityOpenings: (d, { list }) => list('FacilityOpening', (o) => liesIn(o.divisionCode, d.code)),
          facilityOpeningStats: (d, ask) =>
            naiveOpeningStats(
              'Facilities in this division that were offered in the period',
              (o) => liesIn(o.divisionCode, d.code),
              ask,
            ),
          facilityUseStats: (d, ask) =>
            naiveUseStats(
              'Slots in this division that began in the period',
              (s) => liesIn(s.divisionCode, d.code),
              ask,
            ),
          volunteerStations: (d, { list }) => list('VolunteerStation', (s) => liesIn(s.divisionCode, d.code)),
          volunteerStationStats: naiveStationStats,
          communityCount: (d) => d.communityCount ?? null,
          volunteerStationCoverage: naiveStationCoverage,
          registeredVolunteerStats: naiveVolunteerCount,
          exchangeParties: (d, { list }) => list('ExchangeParty', (p) => liesIn(p.divisionCode, d.code)),
          serviceStats,
          volunteerStats,
        },
      },
      PartyOrganization: {
        key: 'id',
        fields: {
          volunteerTeams: (o, { list }) => list('VolunteerTeam', (t) => t.ownerId === o.id),
          claimedMicroWishes: (o, { list }) => list('MicroWish', (w) => w.organizationId === o.id),
          ...naiveParty,
          volunteerHours: (o, ask) => hoursOf(ask, (p) => p.organizationId === o.id),
        },
      },
      Member: {
        key: 'id',
        fields: {
          claimedMicroWishes: (m, { list }) => list('MicroWish', (w) => w.memberId === m.id),
          participations: (m, { list }) => list('Participation', (p) => p.memberId === m.id),
          volunteerHours: (m, ask) => hoursOf(ask, (p) => p.memberId === m.id),
        },
      },
    },
  };
}

type Participation = Rows['Participation'];

function hoursOf({ counted, told }: Ask<Rows>, test: (p: Participation) => boolean): number | null {
  const served = counted('Participation', test);
  return told(
    'Participation',
    served,
    sumOf(served, (p) => p.hours),
  );
}

function volunteerStats({ code }: { code: string }, { args, counted, told }: Ask<Rows>) {
  const lies = ({
    divisionCode,
    divisionCodeThen,
  }: {
    divisionCode: string;
    divisionCodeThen: string | null;
  }) => liesIn(args['boundaries'] === 'THEN' ? (divisionCodeThen ?? divisionCode) : divisionCode, code);
  const all = counted('Participation', (p) => lies(p) && inPeriod(args, p.signedInAt));
  const named = all.filter((p) => p.role !== 'RESIDENT');
  const residents = all.filter((p) => p.role === 'RESIDENT');
  const byMembers = all.filter((p) => p.role === 'MEMBER');
  const byVolunteers = all.filter((p) => p.role === 'VOLUNTEER');
  const fulfilled = counted(
    'MicroWish',
    (w) =>
      lies({ divisionCode: w.communityCode, divisionCodeThen: w.communityCodeThen }) &&
      w.state === 'CONFIRMED' &&
      w.confirmedAt !== null &&
      inPeriod(args, w.confirmedAt),
  );
  const settled = counted('Activity', (a) => lies(a) && a.state === 'SETTLED' && inPeriod(args, a.startsAt));
  return {
    base: 'Settled activities that began, participations signed in, and wishes confirmed, in the period and in this division',
    teams: new Set(settled.map((a) => a.teamId)).size,
    activities: settled.length,
    personTimes: told('Participation', named, named.length),
    memberPersonTimes: told('Participation', byMembers, byMembers.length),
    volunteerPersonTimes: told('Participation', byVolunteers, byVolunteers.length),
    distinctResidents: told('Participation', residents, new Set(residents.map((p) => p.personId)).size),
    residentPersonTimes: told('Participation', residents, residents.length),
    distinctPeople: told('Participation', named, new Set(named.map((p) => p.personId)).size),
    hours: told(
      'Participation',
      named,
      sumOf(named, (p) => p.hours),
    ),
    wishesFulfilled: told('MicroWish', fulfilled, fulfilled.length),
  };
}

type Wish = Rows['MicroWish'];

function isInReview({ communityCode, wisherId }: Wish, viewer: Viewer): boolean {
  const reviews = viewer.roles.some((role) => ['system', 'community', 'grid-worker'].includes(role));
  return isOwn(viewer, wisherId) || (reviews && inTerritory(viewer, communityCode));
}

const wishKeys: Readonly<Record<string, (wish: Wish) => string>> = {
  STATE: (w) => w.state,
  CATEGORY: (w) => w.category,
  DISTRICT: (w) => w.communityCode.slice(0, 6).padEnd(12, '0'),
  STREET: (w) => w.communityCode.slice(0, 9).padEnd(12, '0'),
  COMMUNITY: (w) => w.communityCode,
  MONTH: (w) => cityDayOf(w.submittedAt).slice(0, 7),
};

const number = (all: readonly Wish[]): number => all.length;

const wishMeasures: Readonly<Record<string, NaiveMeasure<Wish>>> = {
  submitted: { among: () => true, of: number },
  published: { among: (w) => w.publishedAt !== null, of: number },
  claimed: { among: (w) => w.claims > 0, of: number },
  fulfilled: { among: (w) => w.state === 'CONFIRMED', of: number },
  refused: { among: (w) => w.state === 'REFUSED', of: number },
  expired: { among: (w) => w.state === 'EXPIRED', of: number },
  lapsedClaims: {
    among: (w) => w.lapsedClaims > 0,
    of: (all) => all.reduce((sum, w) => sum + w.lapsedClaims, 0),
  },
  medianDays: { among: (w) => w.state === 'CONFIRMED', of: medianDays },
};

function medianDays(all: readonly Wish[]): number | null {
  const days = all
    .map(({ publishedAt, fulfilledAt }) => momentOf(fulfilledAt ?? '') - momentOf(publishedAt ?? ''))
    .map((length) => length / (24 * 3_600_000))
    .toSorted((a, b) => a - b);
  const middle = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]];
  const [low, high] = middle;
  return low === undefined || high === undefined ? null : Math.round(((low + high) / 2) * 100) / 100;
}

function microWishStats({ code }: { code: string }, ask: Ask<Rows>) {
  const { args, counted } = ask;
  const all = counted('MicroWish', (w) => liesIn(w.communityCode, code) && inPeriod(args, w.submittedAt));
  return {
    base: 'Wishes submitted in the period in this division; fulfilled are those confirmed',
    ...toldFigures(ask, 'MicroWish', all, wishMeasures),
    groups: toldGroups(ask, 'MicroWish', all, wishKeys[String(args['groupBy'])], wishMeasures),
  };
}

const serviceKeys: Readonly<Record<string, (p: Participation) => string>> = {
  CATEGORY: (p) => p.category ?? 'NONE',
  ROLE: (p) => p.role,
  DISTRICT: (p) => p.divisionCode.slice(0, 6).padEnd(12, '0'),
  STREET: (p) => p.divisionCode.slice(0, 9).padEnd(12, '0'),
  COMMUNITY: (p) => p.divisionCode,
  MONTH: (p) => cityDayOf(p.signedInAt).slice(0, 7),
};

const serviceMeasures: Readonly<Record<string, NaiveMeasure<Participation>>> = {
  personTimes: { among: () => true, of: (all) => all.length },
  distinctPeople: { among: () => true, of: (all) => new Set(all.map((p) => p.personId)).size },
  hours: { among: () => true, of: (all) => sumOf(all, (p) => p.hours) },
};

function serviceStats({ code }: { code: string }, ask: Ask<Rows>) {
  const { args, counted } = ask;
  const all = counted('Participation', (p) => liesIn(p.divisionCode, code) && inPeriod(args, p.signedInAt));
  return {
    base: 'Participations signed in in the period in this division, residents included',
    ...toldFigures(ask, 'Participation', all, serviceMeasures),
    groups: toldGroups(ask, 'Participation', all, serviceKeys[String(args['groupBy'])], serviceMeasures),
  };
}
