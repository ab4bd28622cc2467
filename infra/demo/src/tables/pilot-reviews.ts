import { idFrom } from '@graphroots/kit/ids';
import type { City } from '../model.ts';
import type { Cell, TableRows } from './table-rows.ts';

interface Tried {
  readonly n: number;
  readonly standing: readonly string[];
}

const voters = [
  ['MEMBER', 36],
  ['RESIDENT', 48],
  ['UNIT', 12],
] as const;

/** How the secretaries of the committees tried reported, how people voted, and what they were told of the findings. */
export function pilotReviews(
  { calendar }: City,
  cycleId: string,
  itemId: string,
  tried: readonly Tried[],
): readonly TableRows[] {
  const table = (name: string, columns: string, rows: readonly (readonly Cell[])[]): TableRows => ({
    table: name,
    columns,
    about: rows.length,
    rows: () => rows,
  });
  const held = [calendar.daysAgo(40), calendar.daysAgo(30)];
  return [
    table(
      'debriefings',
      'id, cycle_id, organization_id, division_code, path, state, report, filed_on, held_on, comment, grade',
      tried.map(({ n, standing }) => {
        const graded = n % 2 === 0 ? ['议事经常,问题清单化', 'GOOD'] : ['会议质量有待提高', 'FAIR'];
        const filed = ['GRADED', '一年来召开议事会议、落实决议的情况', ...held, ...graded];
        return [idFrom('dbf', n), cycleId, ...standing, ...filed];
      }),
    ),
    table(
      'debriefing_questions',
      'id, debriefing_id, asker, text, answer',
      tried.map(({ n }) => {
        const asked =
          n % 2 === 0 ? ['RESIDENT', '停车难何时解决?', '年内划线'] : ['UNIT', '车位如何共享?', null];
        return [idFrom('dbq', n), idFrom('dbf', n), ...asked];
      }),
    ),
    table(
      'debriefing_votes',
      'id, debriefing_id, voter, good, fair, poor',
      tried.flatMap(({ n }) =>
        voters.map(([voter, good], at) => {
          const counted = [voter, good - n, n % 3, n % 2];
          return [idFrom('dbv', voters.length * n + at), idFrom('dbf', n), ...counted];
        }),
      ),
    ),
    table(
      'feedback',
      'id, cycle_id, organization_id, division_code, path, round, state, given_on, answer, answered_on',
      tried.map(({ n, standing }) => {
        const given = [1, n % 2 === 0 ? 'ANSWERED' : 'GIVEN', calendar.daysAgo(10)];
        const answer = n % 2 === 0 ? ['每季度召开一次', calendar.daysAgo(8)] : [null, null];
        return [idFrom('fbk', n), cycleId, ...standing, ...given, ...answer];
      }),
    ),
    table(
      'feedback_findings',
      'id, feedback_id, item_id, text',
      tried.map(({ n }) => [idFrom('fbf', n), idFrom('fbk', n), itemId, '个别季度未召开会议']),
    ),
  ];
}
