import { idFrom } from '@graphroots/kit/ids';
import { bodiesOf } from '../bodies.ts';
import { meetingsOf } from '../meetings.ts';
import type { City } from '../model.ts';
import { seatsOf } from '../seats.ts';
import { gradeOf, grades } from './assessment-scheme.ts';
import type { Cell, TableRows } from './table-rows.ts';

const schemeId = idFrom('sch', 1);
const cycleId = idFrom('cyc', 1_000_001);
const first = 1_000;

/** Name, source, measure, numerator, denominator, weight, and the rates for nothing and for all points. */
const items = [
  ['按期召开会议', 'MEASURED', 'msr_meetings_held', '已召开的会议', '按间隔应召开的会议', 20, 0, 1],
  ['共建项目', 'DECLARED', null, '建成的项目', null, 50, 0, 4],
  ['述职评议', 'VOTED', null, '好评票', '全部票', 30, 0.5, 1],
] as const;
const itemId = (at: number): string => idFrom('sit', first + at);

/** Projects built and good votes, in order of rank: the first of them met least. */
const answers = [
  { projects: 4, good: 57 },
  { projects: 3, good: 54 },
  { projects: 2, good: 51 },
  { projects: 1, good: 48 },
] as const;
const voters = 60;
/** One in three months. */
const due = 4;

/**
 * Last year's trial in the first district, which is over: by projects the committee that hardly met stood first, by a
 * scheme that leans on meetings it would have been last.
 */
export function finalCycle(city: City, assessed: ReadonlySet<string>): readonly TableRows[] {
  const { calendar, territory } = city;
  const [district] = territory.children;
  if (!district) return [];
  const year = calendar.year - 1;
  const bodies = bodiesOf(city);
  const { meetings, dormant } = meetingsOf(city, bodies, seatsOf(city, bodies).seats);
  const within = bodies.filter(
    ({ kind, place, convener }) =>
      kind === 'GREATER_PARTY_COMMITTEE' &&
      place.code.startsWith(district.code.slice(0, 6)) &&
      assessed.has(convener.id),
  );
  const sleeping = within.filter((body) => dormant.has(body));
  const tried = [...sleeping.slice(0, 1), ...within.filter((body) => !dormant.has(body))]
    .slice(0, answers.length)
    .flatMap((body, n) => answers.slice(n, n + 1).map((answer) => ({ n, body, ...answer })))
    .map(({ n, body, projects, good }) => {
      const held = meetings.filter(
        (meeting) => meeting.body === body && meeting.heldOn.startsWith(`${year}`),
      );
      const values = [
        [held.length, due],
        [projects, null],
        [good, voters],
      ] as const;
      const points = items.map(([, , , , , weight, noneAt, fullAt], at) => {
        const [numerator, denominator] = values[at] ?? [0, null];
        const share = (numerator / (denominator ?? 1) - noneAt) / (fullAt - noneAt);
        return Math.round(10_000 * weight * Math.min(1, Math.max(0, share))) / 10_000;
      });
      const score = Math.round(100 * points.reduce((sum, one) => sum + one, 0)) / 100;
      const { id, territoryCode, path } = body.convener;
      return { n, held, values, points, score, good, standing: [id, territoryCode, path] };
    });
  const table = (name: string, columns: string, rows: readonly (readonly Cell[])[]): TableRows => ({
    table: name,
    columns,
    about: rows.length,
    rows: () => rows,
  });
  const at = `${calendar.year}-01-20T02:00:00Z`;
  const period = [`${year}-01-01`, `${year}-12-31`];
  const variables = JSON.stringify({ division: district.code, from: period[0], to: period[1] });
  const sources = [
    ['MEETINGS_HELD/1', variables],
    ['共建项目台账', null],
    ['DEBRIEFING', null],
  ] as const;
  const valueId = (n: number, item: number): string => idFrom('val', first + n * items.length + item);
  const each = tried.flatMap((one) => items.map((_, item) => ({ ...one, item })));
  const cases = tried.flatMap(({ n, held }) => [
    ...held.map(({ id }) => [valueId(n, 0), 'Meeting', id, 'true']),
    [valueId(n, 2), 'Debriefing', idFrom('dbf', first + n), 'true'],
  ]);
  return [
    // Before their scheme: once that is there and published, nothing comes to it any more.
    table(
      'scheme_items',
      'id, scheme_id, number, covers, when_empty, name, source, measure_id, numerator, denominator, weight, none_at, full_at',
      items.map((item, n) => [itemId(n), schemeId, n + 1, '社区党组织及其辖区', 'NO_POINTS', ...item]),
    ),
    table(
      'assessment_schemes',
      'id, code, edition, name, state, division_code, published_at, local_weight, appeal_days, excellent_from, good_from, fair_from',
      [
        [
          schemeId,
          'DISTRICT_TRIAL',
          1,
          `${district.name}社区党组织书记考核试行办法`,
          'PUBLISHED',
          district.code,
          `${year - 1}-12-20T02:00:00Z`,
          0,
          7,
          ...grades,
        ],
      ],
    ),
    table(
      'assessment_cycles',
      'id, name, state, period_from, period_to, division_code, level, scheme_id, appeal_until',
      [
        [
          cycleId,
          `${district.name}${year}年度社区党组织书记考核试行`,
          'FINAL',
          ...period,
          district.code,
          'COMMUNITY',
          schemeId,
          `${calendar.year}-02-20`,
        ],
      ],
    ),
    table(
      'assessed_organizations',
      'id, cycle_id, organization_id, division_code, path',
      tried.map(({ n, standing }) => [idFrom('aso', first + n), cycleId, ...standing]),
    ),
    table('collections', 'id, cycle_id, done, total, started_at, finished_at', [
      [idFrom('col', first), cycleId, tried.length, tried.length, at, at],
    ]),
    table(
      'item_values',
      'id, cycle_id, item_id, organization_id, division_code, path, numerator, denominator, source, variables, at, current',
      each.map(({ n, item, standing, values }) => {
        const source = [...(sources[item] ?? []), at, 'true'];
        return [valueId(n, item), cycleId, itemId(item), ...standing, ...(values[item] ?? []), ...source];
      }),
    ),
    table(
      'value_cases',
      'id, value_id, type, key, counted',
      cases.map((row, n) => [idFrom('vca', first + n), ...row]),
    ),
    table(
      'debriefings',
      'id, cycle_id, organization_id, division_code, path, state, report, filed_on, held_on, comment, grade',
      tried.map(({ n, score, standing }) => {
        const held = [`${calendar.year}-01-10`, `${calendar.year}-01-16`];
        const said = ['GRADED', '一年来抓基层党建的情况', ...held, '项目扎实,会议有待规范', gradeOf(score)];
        return [idFrom('dbf', first + n), cycleId, ...standing, ...said];
      }),
    ),
    table(
      'debriefing_votes',
      'id, debriefing_id, voter, good, fair, poor',
      tried.map(({ n, good }) => {
        const voted = ['MEMBER', good, voters - good, 0];
        return [idFrom('dbv', first + n), idFrom('dbf', first + n), ...voted];
      }),
    ),
    table(
      'assessment_scores',
      'id, cycle_id, organization_id, division_code, path, level, score, grade, scored_on, revision, current',
      tried.map(({ n, score, standing }) => {
        const given = ['COMMUNITY', score, gradeOf(score), `${calendar.year}-02-01`, 1, 'true'];
        return [idFrom('scr', 1_000_000 + first + n), cycleId, ...standing, ...given];
      }),
    ),
    table(
      'score_parts',
      'id, score_id, item_id, value_id, numerator, denominator, points',
      each.map(({ n, item, values, points }) => {
        const part = [idFrom('prt', first + n * items.length + item), idFrom('scr', 1_000_000 + first + n)];
        return [...part, itemId(item), valueId(n, item), ...(values[item] ?? []), points[item] ?? 0];
      }),
    ),
  ];
}
