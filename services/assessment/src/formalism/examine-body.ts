import { dayOf } from '../days.ts';
import type { Body } from './ask-bodies.ts';
import { attendanceOn, type SeatAttendance } from './attendance.ts';
import type { bodyFormalism, formalismRules, formalismSigns } from './formalism.table.ts';

type Rule = Pick<
  typeof formalismRules.$inferSelect,
  'monthsWithoutMeeting' | 'leastAttendance' | 'signsOfFormalism'
>;

interface Sign {
  readonly kind: (typeof formalismSigns.$inferInsert)['kind'];
  readonly reason: string;
  readonly cases: readonly { readonly type: string; readonly key: string }[];
}

/** What was found of a body, and why. */
export interface Examined {
  readonly finding: Omit<typeof bodyFormalism.$inferInsert, 'id' | 'analysisId'>;
  readonly signs: readonly Sign[];
}

const mostCases = 100;

/** Counts what a body did, and looks for signs of each kind. `division` is where it lies when it says nothing itself. */
export function examineBody(body: Body, rule: Rule, on: string, division: string): Examined {
  const { meetings, convener } = body;
  const seats = attendanceOn(body, on);
  const resolved = meetings.flatMap(({ resolutions }) => resolutions);
  const counted = {
    monthsSinceMeeting: monthsSinceMeeting(body, on),
    meetings: meetings.length,
    minutesOnlyMeetings: meetings.filter(({ resolutions }) => resolutions.length === 0).length,
    expected: sum(seats.map(({ expected }) => expected)),
    attended: sum(seats.map(({ attended }) => attended)),
    dormantSeats: seats.filter(({ dormant }) => dormant).length,
    resolutions: resolved.length,
    carriedOut: resolved.filter(isCarriedOut).length,
    endedInClosedIssue: resolved.filter(({ issue }) => issue?.state === 'CLOSED').length,
  };
  const signs = signsOf(body, seats, counted, rule, on);
  const isFormal = signs.length >= rule.signsOfFormalism;
  return {
    finding: {
      ...counted,
      bodyId: body.id,
      convenerId: convener?.id ?? null,
      divisionCode: body.territory?.code ?? division,
      path: convener?.path ?? '',
      verdict: isFormal ? 'FORMAL' : signs.length > 0 ? 'SUSPECTED' : 'WORKING',
    },
    signs,
  };
}

type Counted = Pick<
  Examined['finding'],
  | 'monthsSinceMeeting'
  | 'meetings'
  | 'expected'
  | 'attended'
  | 'resolutions'
  | 'carriedOut'
  | 'endedInClosedIssue'
>;

function signsOf(
  body: Body,
  seats: readonly SeatAttendance[],
  counted: Counted,
  rule: Rule,
  on: string,
): Sign[] {
  const { meetings } = body;
  const signs: Sign[] = [];
  const sign = (kind: Sign['kind'], reason: string, type: string, keys: readonly string[]): void => {
    signs.push({ kind, reason, cases: keys.slice(0, mostCases).map((key) => ({ type, key })) });
  };
  // Before its first meeting a body has as long as between two.
  const silent =
    counted.monthsSinceMeeting ?? (body.foundedOn ? monthsBetween(body.foundedOn, on) : Infinity);
  if (silent >= rule.monthsWithoutMeeting) {
    const since = counted.monthsSinceMeeting === null ? '从未召开会议' : `${silent}个月未召开会议`;
    sign('NOT_MET', since, 'GoverningBody', [body.id]);
  }
  const { attended, expected } = counted;
  if (expected > 0 && attended / expected < rule.leastAttendance) {
    const absent = seats.filter((one) => one.attended < one.expected * rule.leastAttendance);
    sign('FEW_CAME', `应到${expected}席次,实到${attended}席次`, 'Seat', absent.map(idOf));
  }
  const fruitless = meetings.filter(({ resolutions }) => resolutions.length === 0);
  if (fruitless.length > 0) {
    const reason = `${meetings.length}次会议中${fruitless.length}次没有决议`;
    sign('MINUTES_ONLY', reason, 'Meeting', fruitless.map(idOf));
  }
  const resolved = meetings.flatMap(({ resolutions }) => resolutions);
  // What was resolved last may still be under way.
  if (meetings.length > 1 && resolved.length > 0 && counted.carriedOut + counted.endedInClosedIssue === 0) {
    sign('NO_RESULT', `${resolved.length}项决议无一落实`, 'Resolution', resolved.map(idOf));
  }
  const late = resolved.filter((one) => isLate(one, on));
  if (late.length > 0) sign('OVERDUE', `${late.length}项决议逾期未落实`, 'Resolution', late.map(idOf));
  const dormant = seats.filter((one) => one.dormant);
  if (dormant.length > 0) {
    const reason = `${dormant.length}个席位连续三次以上缺席`;
    sign('DORMANT_SEATS', reason, 'Seat', dormant.map(idOf));
  }
  return signs;
}

function isCarriedOut({ state }: { readonly state: string }): boolean {
  return state === 'DONE' || state === 'VERIFIED';
}

function isLate(
  { state, dueOn }: { readonly state: string; readonly dueOn: string | null },
  on: string,
): boolean {
  return dueOn !== null && dueOn < on && (state === 'ASSIGNED' || state === 'IN_PROGRESS');
}

/** Null where it had never met by the day. */
function monthsSinceMeeting({ lastMetOn, meetings }: Body, on: string): number | null {
  const days = [lastMetOn, ...meetings.map(({ heldAt }) => heldAt && dayOf(heldAt))];
  const last = days
    .filter((day) => day !== null && day <= on)
    .reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b), null);
  return last === null ? null : monthsBetween(last, on);
}

const idOf = ({ id }: { readonly id: string }): string => id;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Whole months from a day to a later one. */
function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return toDay < fromDay ? months - 1 : months;
}
