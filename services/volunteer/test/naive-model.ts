import type { Ask, NaiveModel } from '@graphroots/kit/testing/naive-model';
import {
  atLeastMoment,
  beforeMoment,
  contains,
  inPeriod,
  inTerritory,
  isOwn,
  liesIn,
  momentOf,
  oneOf,
  sumOf,
  within,
} from '@graphroots/kit/testing/naive-words';
import { isSettled, naiveAuditEntry, naiveChange } from '@graphroots/kit/testing/sample-journal';
import type { City } from './rows.ts';

type Rows = { [N in keyof City]: City[N][number] } & {
  Division: { code: string };
  PartyOrganization: { id: string };
  Member: { id: string };
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
      volunteerChanges: ({ list }) => list('Change', isSettled),
      volunteerTrace: ({ list }) => list('AuditEntry'),
    },
    types: {
      Change: naiveChange,
      AuditEntry: naiveAuditEntry,
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
          division: within((a) => a.divisionCode),
          startsFrom: atLeastMoment((a) => a.startsAt),
          startsBefore: beforeMoment((a) => a.startsAt),
          title: contains((a) => a.title),
        },
        fields: {
          team: (a, { find }) => find('VolunteerTeam', a.teamId),
          division: (a, { find }) => find('Division', a.divisionCode),
          participations: (a, { list }) => list('Participation', (p) => p.activityId === a.id),
          participationCount: (a, { counted, told }) => {
            const all = counted('Participation', (p) => p.activityId === a.id);
            return told('Participation', all, all.length);
          },
        },
      },
      Participation: {
        key: 'id',
        visible: (p, { viewer }) => inTerritory(viewer, p.divisionCode) || isOwn(viewer, p.memberId),
        person: (p) => p.personId,
        order: 'SIGNED_IN_AT ASC',
        orders: { SIGNED_IN_AT: (p) => momentOf(p.signedInAt), HOURS: (p) => p.hours, ID: (p) => p.id },
        where: { role: oneOf((p) => p.role) },
        fields: {
          activity: (p, { find }) => find('Activity', p.activityId),
          member: (p, { find }) => find('Member', p.memberId),
          organization: (p, { find }) => find('PartyOrganization', p.organizationId),
        },
      },
      Division: {
        key: 'code',
        fields: {
          volunteerTeams: (d, { list }) => list('VolunteerTeam', (t) => liesIn(t.divisionCode, d.code)),
          activities: (d, { list }) => list('Activity', (a) => liesIn(a.divisionCode, d.code)),
          volunteerStats,
        },
      },
      PartyOrganization: {
        key: 'id',
        fields: {
          volunteerTeams: (o, { list }) => list('VolunteerTeam', (t) => t.ownerId === o.id),
          volunteerHours: (o, ask) => hoursOf(ask, (p) => p.organizationId === o.id),
        },
      },
      Member: {
        key: 'id',
        fields: {
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
  const all = counted('Participation', (p) => liesIn(p.divisionCode, code) && inPeriod(args, p.signedInAt));
  const named = all.filter((p) => p.role !== 'RESIDENT');
  const residents = all.filter((p) => p.role === 'RESIDENT');
  const settled = counted(
    'Activity',
    (a) => liesIn(a.divisionCode, code) && a.state === 'SETTLED' && inPeriod(args, a.startsAt),
  );
  return {
    base: 'Settled activities that began, and participations signed in, in the period and in this division',
    teams: new Set(settled.map((a) => a.teamId)).size,
    activities: settled.length,
    personTimes: told('Participation', named, named.length),
    residentPersonTimes: told('Participation', residents, residents.length),
    distinctPeople: told('Participation', named, new Set(named.map((p) => p.personId)).size),
    hours: told(
      'Participation',
      named,
      sumOf(named, (p) => p.hours),
    ),
  };
}
