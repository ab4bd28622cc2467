import { idFrom } from '@graphroots/kit/ids';
import { bodiesOf } from '../bodies.ts';
import { meetingsOf } from '../meetings.ts';
import type { City } from '../model.ts';
import { seatsOf } from '../seats.ts';
import { postRows } from './members.ts';
import { pilotReviews } from './pilot-reviews.ts';
import { pilotAppeals } from './pilot-appeals.ts';
import type { Cell, TableRows } from './table-rows.ts';

const committees = 5;
/** One in three months. */
const due = 4;
const itemId = idFrom('sit', 0);
const silentItemId = idFrom('sit', 4);
const cycleId = idFrom('cyc', 1_000_000);
const collectionId = idFrom('col', 0);

interface Collected {
  readonly tables: readonly TableRows[];
  readonly cycle: readonly Cell[];
  readonly scores: readonly (readonly Cell[])[];
}

/** A cycle in which a few committees were tried, collected and scored by the meetings they held; some appealed. */
export function pilotCycle(city: City, schemeId: string, assessed: ReadonlySet<string>): Collected {
  const { calendar, territory } = city;
  const bodies = bodiesOf(city);
  const { meetings } = meetingsOf(city, bodies, seatsOf(city, bodies).seats);
  const tried = bodies
    .filter(({ kind, convener }) => kind === 'GREATER_PARTY_COMMITTEE' && assessed.has(convener.id))
    .slice(0, committees)
    .map((body, n) => {
      const held = meetings.filter((meeting) => meeting.body === body);
      const share = Math.min(1, Math.max(0, (held.length / due - 0.5) / 0.5));
      const { id, territoryCode, path } = body.convener;
      return {
        n,
        held: held.map((meeting) => meeting.id),
        share,
        standing: [id, territoryCode, path],
        revision: 1,
      };
    });
  const appeals = pilotAppeals(city, cycleId, tried);
  const at = `${calendar.today}T01:00:00Z`;
  const variables = JSON.stringify({
    division: territory.code,
    from: calendar.daysAgo(364),
    to: calendar.today,
  });
  const table = (name: string, columns: string, rows: readonly (readonly Cell[])[]): TableRows => ({
    table: name,
    columns,
    about: rows.length,
    rows: () => rows,
  });
  const cases = tried.flatMap(({ n, held }) => held.map((id) => [idFrom('val', n), 'Meeting', id, 'true']));
  return {
    cycle: [
      cycleId,
      `${territory.name}按期召开会议试评`,
      'APPEAL',
      calendar.daysAgo(364),
      calendar.today,
      territory.code,
      'COMMUNITY',
      schemeId,
      calendar.daysAgo(-5),
    ],
    scores: [...tried, ...appeals.corrected].map(({ n, share, standing, revision }) => {
      const score = 100 * share;
      const grade = score >= 85 ? 'EXCELLENT' : score >= 60 ? 'FAIR' : 'POOR';
      const isCurrent = !appeals.corrected.some((one) => one.standing === standing && one.n !== n);
      const given = ['COMMUNITY', score, grade, calendar.today, revision, String(isCurrent)];
      return [idFrom('scr', 1_000_000 + n), cycleId, ...standing, ...given];
    }),
    tables: [
      table(
        'assessed_organizations',
        'id, cycle_id, organization_id, division_code, path',
        tried.map(({ n, standing }) => [idFrom('aso', n), cycleId, ...standing]),
      ),
      table(
        'item_values',
        'id, cycle_id, item_id, organization_id, division_code, path, numerator, denominator, source, variables, at, current',
        [
          ...tried.map(({ n, held, standing }) => {
            const isCurrent = !appeals.corrected.some((one) => one.standing === standing);
            const source = ['MEETINGS_HELD/1', variables, at, String(isCurrent)];
            return [idFrom('val', n), cycleId, itemId, ...standing, held.length, due, ...source];
          }),
          ...appeals.corrected.map(({ n, standing, numerator }) => {
            const source = ['会议签到册', null, at, 'true'];
            return [idFrom('val', n), cycleId, itemId, ...standing, numerator, due, ...source];
          }),
        ],
      ),
      table(
        'value_cases',
        'id, value_id, type, key, counted',
        cases.map((row, n) => [idFrom('vca', n), ...row]),
      ),
      table('collections', 'id, cycle_id, done, total, started_at, finished_at', [
        [collectionId, cycleId, tried.length, tried.length, at, at],
      ]),
      table('collection_parts', 'id, collection_id, item_id, variables, finished', [
        [idFrom('cpa', 0), collectionId, null, variables, 'true'],
        [idFrom('cpa', 1), collectionId, itemId, variables, 'true'],
        [idFrom('cpa', 2), collectionId, silentItemId, variables, 'true'],
      ]),
      // Known bad case: the assessed are told that one item could not be collected, and why it counts for nobody.
      table('omitted_items', 'id, cycle_id, item_id, failure, reason, decided_on, decided_as', [
        [
          idFrom('omi', 0),
          cycleId,
          silentItemId,
          'The graph did not answer: grids.',
          '吹哨系统升级,试评期内无法采集',
          calendar.today,
          'organization-department',
        ],
      ]),
      table(
        'score_parts',
        'id, score_id, item_id, value_id, numerator, denominator, points',
        [...tried.map((one) => ({ ...one, numerator: one.held.length })), ...appeals.corrected].map(
          ({ n, numerator, share }) => {
            const value = [idFrom('val', n), numerator, due];
            return [idFrom('prt', n), idFrom('scr', 1_000_000 + n), itemId, ...value, 20 * share];
          },
        ),
      ),
      ...pilotReviews(city, cycleId, itemId, tried),
      ...appeals.tables,
      {
        table: 'held_posts',
        columns: 'id, assessed_id, day, post_id',
        about: 2 * tried.length,
        *rows() {
          const assessedAt = new Map(tried.map(({ n, standing: [id] }) => [id, idFrom('aso', n)]));
          let next = 0;
          for (const [postId = null, role, , organization, from, to = null] of postRows(city)) {
            const assessedId = assessedAt.get(String(organization));
            if (role !== 'SECRETARY' || assessedId === undefined) continue;
            for (const day of [calendar.daysAgo(364), calendar.today]) {
              const held = String(from) <= day && (to === null || String(to) > day);
              if (held) yield [idFrom('hpo', next++), assessedId, day, postId];
            }
          }
        },
      },
    ],
  };
}
