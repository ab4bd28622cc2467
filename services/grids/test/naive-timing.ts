import type { Ask } from '@graphroots/kit/testing/naive-model';
import { cityDayOf, groupsOf, inPeriod, liesIn, momentOf } from '@graphroots/kit/testing/naive-words';
import { changeFrom, meanOf, medianOf, percentageOf } from './naive-figures.ts';
import type { City } from './rows.ts';

type Issue = City['rows']['Issue'][number];
type Holding = City['rows']['Holding'][number];
type Asked = Pick<Ask<{ [N in keyof City['rows']]: City['rows'][N][number] }>, 'args' | 'counted'>;
type Figures = Readonly<Record<string, number | null>>;

const hour = 3_600_000;

export function hoursToClose(counted: readonly Issue[]): number[] {
  return counted.flatMap(({ reportedAt, closedAt }) =>
    closedAt === null ? [] : [(momentOf(closedAt) - momentOf(reportedAt)) / hour],
  );
}

const closedKeys: Readonly<Record<string, (issue: Issue) => string>> = {
  CATEGORY: (i) => i.category,
  SOURCE: (i) => i.source,
  ...placeKeys<Issue>(),
  MONTH: (i) => cityDayOf(i.closedAt ?? '').slice(0, 7),
  YEAR: (i) => cityDayOf(i.closedAt ?? '').slice(0, 4),
};

function placeKeys<R extends { communityCode: string }>() {
  return {
    DISTRICT: (row: R) => row.communityCode.slice(0, 6).padEnd(12, '0'),
    STREET: (row: R) => row.communityCode.slice(0, 9).padEnd(12, '0'),
    COMMUNITY: (row: R) => row.communityCode,
  };
}

/** Closed issues of a division by the boundaries and categories asked for. */
function closedIssues(code: string, { args, counted }: Asked): Issue[] {
  const isThen = args['boundaries'] === 'THEN';
  const categories = args['category'];
  const codeOf = (i: Issue) => (isThen ? (i.communityCodeThen ?? i.communityCode) : i.communityCode);
  return counted('Issue', (i) => i.closedAt !== null && liesIn(codeOf(i), code))
    .filter(({ category }) => !Array.isArray(categories) || categories.includes(category))
    .map((i) => ({ ...i, communityCode: codeOf(i) }));
}

export function issueTiming({ code }: { code: string }, ask: Asked) {
  return {
    base: 'Issues of this division that were closed in the period, by the last closing of each',
    ...compared(
      closedIssues(code, ask),
      ask,
      (i) => i.closedAt ?? '',
      closedKeys,
      (counted) => {
        const hours = hoursToClose(counted);
        return { closed: counted.length, meanHours: meanOf(hours), medianHours: medianOf(hours) };
      },
      { meanHoursChange: 'meanHours', medianHoursChange: 'medianHours' },
    ),
  };
}

export function satisfaction({ code }: { code: string }, ask: Asked) {
  return {
    base: 'Issues of this division that were closed in the period, by the last closing of each; its reporter is asked for a rating',
    ...compared(
      closedIssues(code, ask),
      ask,
      (i) => i.closedAt ?? '',
      closedKeys,
      (counted) => {
        const ratings = counted.flatMap(({ rating }) => rating ?? []);
        const satisfied = ratings.filter((rating) => rating > 3).length;
        return {
          closed: counted.length,
          responses: ratings.length,
          responseRate: percentageOf(ratings.length, counted.length),
          score: meanOf(ratings),
          satisfied,
          satisfactionRate: percentageOf(satisfied, ratings.length),
        };
      },
      {},
    ),
  };
}

const stageKeys: Readonly<Record<string, (holding: Holding) => string>> = {
  HOLDER: (h) => h.holder,
  DEPARTMENT: (h) => h.departmentId ?? h.holder,
  ...placeKeys<Holding>(),
  MONTH: (h) => cityDayOf(h.to ?? '').slice(0, 7),
  YEAR: (h) => cityDayOf(h.to ?? '').slice(0, 4),
};

export function naiveStageTiming(workingMinutes: (holding: Holding) => number | null) {
  return ({ code }: { code: string }, ask: Asked) => {
    const { holder } = ask.args;
    const ended = ask
      .counted('Holding', (h) => h.to !== null && liesIn(h.communityCode, code))
      .filter((h) => !Array.isArray(holder) || holder.includes(h.holder));
    return {
      base: 'Stays with those who held issues of this division that ended in the period, each stay counted',
      ...compared(
        ended,
        ask,
        (h) => h.to ?? '',
        stageKeys,
        (counted) => {
          const hours = counted.map(({ from, to }) => (momentOf(to ?? '') - momentOf(from)) / hour);
          const working = counted.flatMap((h) => {
            const minutes = workingMinutes(h);
            return minutes === null ? [] : [minutes / 60];
          });
          return {
            stays: counted.length,
            issues: new Set(counted.map(({ issueId }) => issueId)).size,
            meanHours: meanOf(hours),
            medianHours: medianOf(hours),
            meanWorkingHours: meanOf(working),
            medianWorkingHours: medianOf(working),
          };
        },
        { meanHoursChange: 'meanHours', meanWorkingHoursChange: 'meanWorkingHours' },
      ),
    };
  };
}

/** Figures of the rows in the period and by group, with what changed since the base period. */
function compared<R>(
  all: readonly R[],
  { args }: Pick<Asked, 'args'>,
  momentIn: (row: R) => string,
  keys: Readonly<Record<string, (row: R) => string>>,
  measure: (rows: readonly R[]) => Figures,
  changes: Readonly<Record<string, string>>,
) {
  const { period, basePeriod } = args;
  const during = (span: unknown) => all.filter((row) => inPeriod({ period: span }, momentIn(row)));
  const isCompared = typeof basePeriod === 'object' && basePeriod !== null;
  const keyOf = keys[String(args['groupBy'])];
  const [now, then] = [during(period), isCompared ? during(basePeriod) : []];
  const withChanges = (rows: readonly R[], former: readonly R[] | null): Figures => {
    const [figures, base] = [measure(rows), former && measure(former)];
    const told: Figures = Object.fromEntries(
      Object.entries(changes).map(
        ([name, of]) => [name, changeFrom(figures[of] ?? null, base?.[of])] as const,
      ),
    );
    return { ...figures, ...told };
  };
  return {
    ...withChanges(now, isCompared ? then : null),
    groups: groupsOf(now, keyOf, (rows) => {
      const [first] = rows;
      const key = first === undefined ? undefined : keyOf?.(first);
      return withChanges(rows, isCompared ? then.filter((row) => keyOf?.(row) === key) : null);
    }),
  };
}
