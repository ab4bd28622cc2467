import { idFrom } from '@graphroots/kit/ids';
import type { FloatingCase } from '../floating.ts';
import type { City } from '../model.ts';
import { memberId } from '../people.ts';
import { momentText, type Cell, type TableRows } from './table-rows.ts';

const places = ['深圳', '上海', '杭州', '成都', '广州'];

export function floatingTables(city: City, cases: readonly FloatingCase[]): readonly TableRows[] {
  return [
    {
      table: 'floating_cases',
      columns:
        'id, member_id, branch_id, branch_path, transfer_id, since, whereabouts, state, contact_on, version',
      about: cases.length,
      rows: () => cases.map((floating, at) => caseRow(city, floating, at)),
    },
    {
      table: 'contact_attempts',
      columns: 'id, case_id, channel, reached, tried_at',
      about: cases.length * 1.4,
      rows: () => attemptRows(city, cases),
    },
  ];
}

function caseRow({ calendar }: City, floating: FloatingCase, at: number): readonly Cell[] {
  const { id, member, branch, transferId, sinceDaysAgo, contactDaysAgo, steps } = floating;
  return [
    id,
    memberId(member),
    branch.id,
    branch.path,
    transferId,
    calendar.daysAgo(sinceDaysAgo),
    places[at % places.length] ?? null,
    'OPEN',
    calendar.daysAgo(contactDaysAgo),
    steps.length,
  ];
}

function* attemptRows({ calendar }: City, cases: readonly FloatingCase[]): Iterable<readonly Cell[]> {
  let next = 0;
  for (const { id, attempts } of cases) {
    for (const { channel, reached, daysAgo } of attempts) {
      const when = momentText(calendar.moment(daysAgo, 10));
      yield [idFrom('cta', next++), id, channel, String(reached), when];
    }
  }
}
