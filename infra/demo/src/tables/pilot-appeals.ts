import { idFrom } from '@graphroots/kit/ids';
import type { City } from '../model.ts';
import type { TableRows } from './table-rows.ts';

interface Tried {
  readonly n: number;
  readonly held: readonly string[];
  readonly standing: readonly string[];
}

const due = 4;

/** What three of the committees tried said to their scores: one was right, one waits, one was not. */
export function pilotAppeals({ calendar }: City, cycleId: string, tried: readonly Tried[]) {
  const [right, ...others] = tried;
  const corrected = (right ? [right] : []).map(({ held, standing }) => {
    const numerator = held.length + 1;
    const share = Math.min(1, Math.max(0, (numerator / due - 0.5) / 0.5));
    return { n: tried.length, numerator, share, standing, revision: 2 };
  });
  const told = [
    'id',
    'cycle_id',
    'organization_id',
    'division_code',
    'path',
    'revision',
    'grounds',
    'filed_on',
  ];
  const states = [
    ['UPHELD', calendar.today, '签到册属实', 2],
    ['FILED', null, null, null],
    ['REJECTED', calendar.today, '会议未达法定人数', null],
  ] as const;
  const appeals: TableRows = {
    table: 'score_appeals',
    columns: [...told, 'state', 'settled_on', 'finding', 'corrected_revision'].join(', '),
    about: states.length,
    rows: () =>
      [...(right ? [right] : []), ...others].flatMap(({ standing }, n) => {
        const [state] = states.slice(n, n + 1);
        const grounds = ['一次会议未计入', calendar.daysAgo(2)];
        return state ? [[idFrom('apl', n), cycleId, ...standing, 1, ...grounds, ...state]] : [];
      }),
  };
  return { corrected, tables: [appeals] };
}
