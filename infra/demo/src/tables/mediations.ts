import { idFrom } from '@graphroots/kit/ids';
import { mediationsOf } from '../mediations.ts';
import type { City } from '../model.ts';
import { momentText, type Cell, type TableRows } from './table-rows.ts';

export function mediationTables(city: City): readonly TableRows[] {
  return [
    {
      table: 'mediations',
      columns:
        'id, issue_id, grid_id, community_code, kind, parties, mediator, mediator_member_id, lawyer, state, opened_at, ended_at, agreement, result, petition_avoided, earlier_id',
      about: city.grids.length * 4,
      rows: () => mediationRows(city),
    },
  ];
}

const agreements = ['WRITTEN', 'ORAL', 'WRITTEN', 'CONFIRMED_BY_COURT'] as const;

function* mediationRows(city: City): Iterable<readonly Cell[]> {
  let number = 0;
  for (const mediation of mediationsOf(city)) {
    const { id, issue, grid, kind, parties, mediator, member, lawyer, state, openedAt, endedAt } = mediation;
    const times = [momentText(openedAt), endedAt === null ? null : momentText(endedAt)];
    const agreed =
      state === 'SETTLED'
        ? [agreements[number++ % agreements.length] ?? null, '双方达成一致,按期履行']
        : [null, null];
    yield [
      id,
      issue?.id ?? null,
      grid.id,
      grid.communityCode,
      kind,
      `{${parties.join()}}`,
      mediator,
      member,
      String(lawyer),
      state,
      ...times,
      ...agreed,
      String(mediation.petitionAvoided),
      mediation.earlier,
    ];
  }
}

/** Their steps have numbers of their own in the trace. */
const firstStep = 100_000_000;

const endings = {
  SETTLED: ['settle', null],
  FAILED: ['fail', '双方未能达成一致'],
  WITHDRAWN: ['withdraw', '一方撤回申请'],
} as const;

export function* mediationSteps(city: City): Iterable<readonly Cell[]> {
  let next = firstStep;
  for (const { id, grid, state, openedAt, endedAt } of mediationsOf(city)) {
    const step = (action: string, from: string | null, to: string, reason: string | null, at: number) => {
      const when = momentText(at);
      const what = ['Mediation', id, action, from, to, reason, null, 'grid-worker'];
      return [idFrom('trc', next++), ...what, when, when, grid.communityCode];
    };
    yield step('open', null, 'OPENED', null, openedAt);
    if (state === 'OPENED' || endedAt === null) continue;
    const [action, reason] = endings[state];
    yield step(action, 'OPENED', state, reason, endedAt);
  }
}
