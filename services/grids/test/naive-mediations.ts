import type { Ask } from '@graphroots/kit/testing/naive-model';
import { cityDayOf, groupsOf, inPeriod, liesIn } from '@graphroots/kit/testing/naive-words';
import { medianOf, percentageOf } from './naive-figures.ts';
import type { City } from './rows.ts';

type Rows = { [N in keyof City['rows']]: City['rows'][N][number] };
type Mediation = Rows['Mediation'];

const keys: Readonly<Record<string, (mediation: Mediation) => string>> = {
  KIND: (m) => m.kind,
  STATE: (m) => m.state,
  MEDIATOR: (m) => m.mediator,
  DISTRICT: (m) => m.communityCode.slice(0, 6).padEnd(12, '0'),
  STREET: (m) => m.communityCode.slice(0, 9).padEnd(12, '0'),
  COMMUNITY: (m) => m.communityCode,
  MONTH: (m) => cityDayOf(m.openedAt).slice(0, 7),
  YEAR: (m) => cityDayOf(m.openedAt).slice(0, 4),
};

export function mediationStats(
  { code }: { code: string },
  { args, counted: count }: Pick<Ask<Rows>, 'args' | 'counted'>,
) {
  const counted = count('Mediation', (m) => liesIn(m.communityCode, code) && inPeriod(args, m.openedAt));
  return {
    base: 'Mediations of conflicts in this division that were opened in the period, each counted',
    ...measure(counted),
    groups: groupsOf(counted, keys[String(args['groupBy'])], measure),
  };
}

function measure(counted: readonly Mediation[]) {
  const inState = (state: Mediation['state']) => counted.filter((m) => m.state === state).length;
  const [settled, failed] = [inState('SETTLED'), inState('FAILED')];
  return {
    total: counted.length,
    open: inState('OPENED'),
    settled,
    failed,
    withdrawn: inState('WITHDRAWN'),
    successRate: percentageOf(settled, settled + failed),
    repeats: counted.filter(({ earlierId }) => earlierId !== null).length,
    withLawyer: counted.filter(({ lawyer }) => lawyer).length,
    petitionsAvoided: counted.filter(({ petitionAvoided }) => petitionAvoided).length,
    medianHours: medianOf(
      counted.flatMap(({ openedAt, endedAt }) =>
        endedAt === null ? [] : [(Date.parse(endedAt) - Date.parse(openedAt)) / 3_600_000],
      ),
    ),
  };
}
