import { sampleClock } from '@graphroots/kit/testing/fuzz-samples';
import type { Ask } from '@graphroots/kit/testing/naive-model';
import { cityDayOf, groupsOf, inPeriod, liesIn, rankedGroups } from '@graphroots/kit/testing/naive-words';
import { meanOf, medianOf, percentageOf } from './naive-figures.ts';
import type { City } from './rows.ts';

type Rows = { [N in keyof City['rows']]: City['rows'][N][number] };
type Asked = Pick<Ask<Rows>, 'args' | 'counted'>;
type Arrival = Rows['Arrival'];
type WorkOrder = Rows['WorkOrder'];

const hour = 3_600_000;

export function isLate({ arrivedAt, arriveBy }: Arrival): boolean {
  return arrivedAt !== null && Date.parse(arrivedAt) > Date.parse(arriveBy);
}

export function isNoShow({ state, arriveBy }: Arrival): boolean {
  return state === 'CALLED' && Date.parse(arriveBy) < sampleClock.now().getTime();
}

export function minutesOf({ calledAt }: Arrival, arrivedAt: string): number {
  return (Date.parse(arrivedAt) - Date.parse(calledAt)) / 60_000;
}

const arrivalKeys: Readonly<Record<string, (arrival: Arrival) => string>> = {
  DEPARTMENT: (a) => a.departmentId,
  DISTRICT: (a) => a.communityCode.slice(0, 6).padEnd(12, '0'),
  STREET: (a) => a.communityCode.slice(0, 9).padEnd(12, '0'),
  MONTH: (a) => cityDayOf(a.calledAt).slice(0, 7),
};

export function arrivalStats({ code }: { code: string }, { args, counted: count }: Asked) {
  const counted = count('Arrival', (a) => liesIn(a.communityCode, code) && inPeriod(args, a.calledAt));
  return {
    base: 'Departments called in the period by whistles for issues in this division, each call counted',
    ...measureArrivals(counted),
    groups: groupsOf(counted, arrivalKeys[String(args['groupBy'])], measureArrivals),
  };
}

function measureArrivals(counted: readonly Arrival[]) {
  const minutes = counted.flatMap((a) => (a.arrivedAt === null ? [] : [minutesOf(a, a.arrivedAt)]));
  return {
    called: counted.length,
    arrived: minutes.length,
    late: counted.filter(isLate).length,
    noShows: counted.filter(isNoShow).length,
    meanMinutesToArrive: meanOf(minutes),
    meanRating: meanOf(counted.flatMap(({ rating }) => rating ?? [])),
  };
}

export function isOpenOrder({ state }: WorkOrder): boolean {
  return state !== 'CONFIRMED' && state !== 'RETURNED';
}

export function isOverdue(order: WorkOrder): boolean {
  const until = order.doneAt
    ? Date.parse(order.doneAt)
    : isOpenOrder(order)
      ? sampleClock.now().getTime()
      : 0;
  return Date.parse(order.dueAt) < until;
}

const orderKeys: Readonly<Record<string, (order: WorkOrder) => string>> = {
  DEPARTMENT: (w) => w.departmentId,
  DISTRICT: (w) => w.communityCode.slice(0, 6).padEnd(12, '0'),
  STREET: (w) => w.communityCode.slice(0, 9).padEnd(12, '0'),
  MONTH: (w) => cityDayOf(w.issuedAt).slice(0, 7),
};

export function workOrderStats({ code }: { code: string }, { args, counted: count }: Asked) {
  const counted = count('WorkOrder', (w) => liesIn(w.communityCode, code) && inPeriod(args, w.issuedAt));
  return {
    base: 'Work orders issued in the period for issues in this division, each order counted',
    ...measureOrders(counted),
    groups: rankedGroups(groupsOf(counted, orderKeys[String(args['groupBy'])], measureOrders), {
      onTimeRank: 'onTimeRate',
    }),
  };
}

function measureOrders(counted: readonly WorkOrder[]) {
  const late = counted.filter(isOverdue);
  const inTime = counted.filter((w) => w.doneAt !== null && !isOverdue(w));
  const hours = counted.flatMap(({ issuedAt, doneAt }) =>
    doneAt === null ? [] : [(Date.parse(doneAt) - Date.parse(issuedAt)) / hour],
  );
  return {
    received: counted.length,
    returned: counted.filter(({ state }) => state === 'RETURNED').length,
    done: hours.length,
    late: late.length,
    onTimeRate: percentageOf(inTime.length, inTime.length + late.length),
    medianHours: medianOf(hours),
  };
}

export function naiveDepartmentStats(workingMinutes: (holding: Rows['Holding']) => number | null) {
  return ({ id }: { id: string }, { args, counted }: Asked) => {
    const isIts = (row: { departmentId: string | null }) => row.departmentId === id;
    const held = counted('Holding', (h) => isIts(h) && h.to !== null && inPeriod(args, h.from));
    const { late: arrivedLate, ...calls } = measureArrivals(
      counted('Arrival', (a) => isIts(a) && inPeriod(args, a.calledAt)),
    );
    return {
      base: 'Orders issued and calls made to the department in the period; each order and each call counted',
      ...measureOrders(counted('WorkOrder', (w) => isIts(w) && inPeriod(args, w.issuedAt))),
      medianWorkingHours: medianOf(
        held.flatMap((h) => workingMinutes(h) ?? []).map((minutes) => minutes / 60),
      ),
      ...calls,
      arrivedLate,
    };
  };
}
