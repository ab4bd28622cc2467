import { idFrom } from '@graphroots/kit/ids';
import type { City } from '../model.ts';
import type { Cell, TableRows } from './table-rows.ts';

export const schemeId = idFrom('sch', 0);

/** What no system counts: name, numerator, denominator, weight, and the rates for nothing and for all points. */
const declared = [
  ['民主评议满意率', '评议满意的党员群众', '参加评议的党员群众', 20, 0.5, 0.95],
  ['居民代表会议事项落实', '已落实的事项', '会议确定的事项', 40, 0.4, 0.9],
  ['共驻共建项目', '建成的项目', null, 30, 0, 4],
] as const;

const localWeight = 10;

/** The scheme of this year. What cycles collect comes only when they do. */
export function schemeTables({ territory, calendar }: City): readonly TableRows[] {
  const table = (name: string, columns: string, rows: readonly (readonly Cell[])[] = []): TableRows => ({
    table: name,
    columns,
    about: rows.length,
    rows: () => rows,
  });
  const grades = [85, 70, 60];
  const published = `${calendar.year - 1}-12-20T02:00:00Z`;
  const name = `${territory.name}社区党组织书记述职评议考核办法`;
  return [
    // Before their scheme: once that is there and published, nothing comes to it any more.
    table(
      'scheme_items',
      'id, scheme_id, number, name, source, numerator, denominator, covers, weight, none_at, full_at, when_empty',
      declared.map(([item, numerator, denominator, ...rates], index) => {
        const words = [item, 'DECLARED', numerator, denominator, '社区(村)党组织及其辖区'];
        return [idFrom('sit', index), schemeId, index + 1, ...words, ...rates, 'LEFT_OUT'];
      }),
    ),
    table(
      'assessment_schemes',
      'id, code, edition, name, state, division_code, published_at, local_weight, appeal_days, excellent_from, good_from, fair_from',
      [[schemeId, 'COMMUNITY', 1, name, 'PUBLISHED', territory.code, published, localWeight, 7, ...grades]],
    ),
    table('assessed_organizations', 'id'),
    table('item_values', 'id'),
    table('score_parts', 'id'),
  ];
}
