import { idFrom } from '@graphroots/kit/ids';
import type { City } from '../model.ts';
import type { Cell, TableRows } from './table-rows.ts';

export const schemeId = idFrom('sch', 0);

/** Name, source, measure, numerator, denominator, weight, and the rates for nothing and for all points. */
const items = [
  ['按期召开会议', 'MEASURED', 'msr_meetings_held', '已召开的会议', '按间隔应召开的会议', 20, 0.5, 1],
  ['决议落实', 'MEASURED', 'msr_resolutions_done', '已落实的决议', '作出的决议', 15, 0.4, 0.9],
  ['事项按期办结', 'MEASURED', 'msr_issues_on_time', '按期办结的事项', '上报的事项', 15, 0.3, 0.9],
  ['在职党员报到', 'MEASURED', 'msr_members_checked_in_2', '已报到的党员', '应报到的党员', 5, 0.5, 1],
  ['吹哨按时到场', 'MEASURED', 'msr_arrivals_on_whistle', '按时到场的部门', '召集的部门', 5, 0.3, 1],
  ['微心愿实现', 'MEASURED', 'msr_wishes_fulfilled', '已确认的心愿', '发布过的心愿', 5, 0.3, 0.9],
  ['志愿活动结项', 'MEASURED', 'msr_activities_settled', '已结项的活动', '开展的活动', 5, 0.3, 0.9],
  ['述职评议满意率', 'VOTED', null, '评价为满意的票数', '参加评议的票数', 10, 0.5, 0.95],
  ['共驻共建项目', 'DECLARED', null, '建成的项目', null, 10, 0, 4],
] as const;

const localWeight = 10;

/** From how many points on a grade is given. */
export const grades = [85, 70, 60] as const;

export function gradeOf(score: number): string {
  const at = grades.findIndex((from) => score >= from);
  return ['EXCELLENT', 'GOOD', 'FAIR'][at] ?? 'POOR';
}

/** The scheme of this year. What cycles collect comes only when they do. */
export function schemeTables({ territory, calendar }: City): readonly TableRows[] {
  const table = (name: string, columns: string, rows: readonly (readonly Cell[])[] = []): TableRows => ({
    table: name,
    columns,
    about: rows.length,
    rows: () => rows,
  });
  const published = `${calendar.year - 1}-12-20T02:00:00Z`;
  const name = `${territory.name}社区党组织书记述职评议考核办法`;
  return [
    // Before their scheme: once that is there and published, nothing comes to it any more.
    table(
      'scheme_items',
      'id, scheme_id, number, covers, when_empty, name, source, measure_id, numerator, denominator, weight, none_at, full_at',
      items.map((item, index) => {
        const rules = [idFrom('sit', index), schemeId, index + 1, '社区(村)党组织及其辖区', 'LEFT_OUT'];
        return [...rules, ...item];
      }),
    ),
    table(
      'assessment_schemes',
      'id, code, edition, name, state, division_code, published_at, local_weight, appeal_days, excellent_from, good_from, fair_from',
      [[schemeId, 'COMMUNITY', 1, name, 'PUBLISHED', territory.code, published, localWeight, 7, ...grades]],
    ),
  ];
}
