import { idFrom } from '@graphroots/kit/ids';
import { plantedBodies, type Body } from './bodies.ts';
import type { City, Organization } from './model.ts';
import { pick } from './pick.ts';
import type { BodiesPlanting } from './plantings.ts';
import { createRandom } from './random.ts';
import type { Seat } from './seats.ts';

export interface Meeting {
  readonly id: string;
  readonly body: Body;
  /** Milliseconds since 1970. */
  readonly heldAt: number;
  readonly daysAgo: number;
  readonly heldOn: string;
  readonly number: number;
}

export interface Attendance {
  readonly meeting: Meeting;
  readonly seat: Seat;
  readonly present: boolean;
}

export interface Resolution {
  readonly meeting: Meeting;
  readonly text: string;
  readonly state: 'IN_PROGRESS' | 'VERIFIED' | 'DROPPED';
  /** Who carries it out. */
  readonly owner: Organization;
}

/** The bodies meet once a quarter, or say so; those that are dormant last met more than half a year ago. */
const meetingDays = [290, 200, 110, 20];
const dormantDays = [290, 200];

const usual: Pick<BodiesPlanting, Plan> = {
  dormantCommittees: 1,
  meetingsWithoutResolution: 1,
  overdueResolutions: 1,
  dormantSeats: 1,
};

type Plan = 'dormantCommittees' | 'meetingsWithoutResolution' | 'overdueResolutions' | 'dormantSeats';

/** The meetings of a year, who came to them, and what was resolved. */
export function meetingsOf(city: City, bodies: readonly Body[], seats: readonly Seat[]) {
  const planted = plantedBodies(city) ?? usual;
  const committees = bodies.filter(({ kind }) => kind === 'GREATER_PARTY_COMMITTEE');
  const dormant = pick(committees, planted.dormantCommittees);
  const meetings: Meeting[] = [];
  const last = new Map<Body, Meeting>();
  bodies.forEach((body, at) => {
    for (const day of dormant.has(body) ? dormantDays : meetingDays) {
      const daysAgo = day - (at % 14);
      const number = meetings.length;
      const heldAt = city.calendar.moment(daysAgo, 9 + (at % 8));
      const heldOn = city.calendar.daysAgo(daysAgo);
      const meeting = { id: idFrom('mtg', number), body, heldAt, daysAgo, heldOn, number };
      meetings.push(meeting);
      last.set(body, meeting);
    }
  });

  const active = seats.filter(({ state }) => state === 'ACTIVE');
  const absent = pick(
    active.filter(({ body }) => !dormant.has(body)),
    planted.dormantSeats,
  );
  const absences = (seat: Seat): number => (absent.has(seat) ? meetingDays.length : 0);
  return {
    meetings,
    last,
    dormant,
    absences,
    attendances: attendancesOf(meetings, active, absent, new Set(last.values())),
    resolutions: resolutionsOf(meetings, planted, active),
  };
}

function* attendancesOf(
  meetings: readonly Meeting[],
  active: readonly Seat[],
  absent: ReadonlySet<Seat>,
  last: ReadonlySet<Meeting>,
): Iterable<Attendance> {
  const byBody = seatsByBody(active);
  const random = createRandom('attendance');
  for (const meeting of meetings) {
    // To the last one all others came; before that, one of five did not.
    const isLast = last.has(meeting);
    for (const seat of byBody.get(meeting.body) ?? []) {
      yield { meeting, seat, present: !absent.has(seat) && (isLast || !random.chance(0.2)) };
    }
  }
}

function seatsByBody(seats: readonly Seat[]): ReadonlyMap<Body, readonly Seat[]> {
  const byBody = new Map<Body, Seat[]>();
  for (const seat of seats) {
    const others = byBody.get(seat.body);
    if (others) others.push(seat);
    else byBody.set(seat.body, [seat]);
  }
  return byBody;
}

const matters = [
  '整治停车秩序',
  '修缮老旧小区电梯',
  '增设充电车棚',
  '开放单位停车场',
  '开展义诊',
  '清理楼道杂物',
];

function resolutionsOf(
  meetings: readonly Meeting[],
  planted: Pick<BodiesPlanting, Plan>,
  active: readonly Seat[],
): Resolution[] {
  const givers = seatsByBody(active.filter(({ unit }) => unit?.organization));
  const without = pick(meetings, planted.meetingsWithoutResolution);
  const resolving = meetings.filter((meeting) => !without.has(meeting));
  const overdue = pick(
    resolving.filter(({ daysAgo }) => daysAgo > 90),
    planted.overdueResolutions,
  );
  return resolving.map((meeting) => {
    const isNew = meeting.daysAgo <= 20;
    const ended = meeting.number % 20 === 0 ? 'DROPPED' : 'VERIFIED';
    const text = matters[meeting.number % matters.length] ?? '整治停车秩序';
    // Every other one is carried out by a unit on the body, in turns, where they can.
    const turn = Math.floor(meeting.number / 2);
    const units = meeting.number % 2 === 1 ? (givers.get(meeting.body) ?? []) : [];
    const owner = units[turn % units.length]?.unit?.organization ?? meeting.body.convener;
    return { meeting, text, owner, state: isNew || overdue.has(meeting) ? 'IN_PROGRESS' : ended };
  });
}
