import { idFrom } from '@graphroots/kit/ids';
import { bodiesOf, type Body } from '../bodies.ts';
import { meetingsOf } from '../meetings.ts';
import type { City } from '../model.ts';
import { seatsOf } from '../seats.ts';
import type { Cell, TableRows } from './table-rows.ts';

const analysisId = idFrom('fan', 0);
/** As the migration has it: half a year without a meeting. */
const ruleId = 'fru_everywhere';
const months = 6;

/** What was found of the bodies of one community, of which one has not met for half a year. */
export function formalismTables(city: City): readonly TableRows[] {
  const { calendar } = city;
  const bodies = bodiesOf(city);
  const made = meetingsOf(city, bodies, seatsOf(city, bodies).seats);
  const since = (body: Body): number => monthsBetween(made.last.get(body)?.heldOn ?? '', calendar.today);
  const silent = bodies.find((body) => since(body) >= months) ?? bodies[0];
  const looked = bodies.filter(({ place }) => place.code === silent?.place.code);
  const found = looked.map((body, n) => {
    const id = idFrom('bfo', n);
    const monthsSince = since(body);
    const held = made.meetings.filter((meeting) => meeting.body === body);
    const resolved = made.resolutions.filter(({ meeting }) => meeting.body === body);
    const came = [...made.attendances].filter(({ meeting }) => meeting.body === body);
    const signs = monthsSince >= months ? [['NOT_MET', `${monthsSince}个月未召开会议`, body.id]] : [];
    const counted = [
      monthsSince,
      held.length,
      held.length - resolved.length,
      came.length,
      came.filter(({ present }) => present).length,
      new Set(came.filter(({ seat }) => made.absences(seat) > 0).map(({ seat }) => seat)).size,
      resolved.length,
      resolved.filter(({ state }) => state === 'VERIFIED').length,
      0,
      signs.length > 0 ? 'SUSPECTED' : 'WORKING',
    ];
    const { id: convener, path } = body.convener;
    return { signs, row: [id, analysisId, body.id, convener, body.place.code, path, ...counted], id };
  });
  const signs = found.flatMap(({ id, signs: own }) => own.map((sign) => ({ of: id, sign })));
  const table = (name: string, columns: string, rows: readonly (readonly Cell[])[]): TableRows => ({
    table: name,
    columns,
    about: rows.length,
    rows: () => rows,
  });
  const days = [calendar.daysAgo(365), calendar.today];
  return [
    table(
      'formalism_analyses',
      'id, division_code, state, from_day, on_day, rule_id, examined, total',
      silent ? [[analysisId, silent.place.code, 'DONE', ...days, ruleId, looked.length, looked.length]] : [],
    ),
    table(
      'body_formalism',
      `id, analysis_id, body_id, convener_id, division_code, path, months_since_meeting, meetings,
        minutes_only_meetings, expected, attended, dormant_seats, resolutions, carried_out, ended_in_closed_issue, verdict`,
      found.map(({ row }) => row),
    ),
    table(
      'formalism_signs',
      'id, finding_id, kind, reason',
      signs.map(({ of, sign: [kind = null, reason = null] }, n) => [idFrom('fsg', n), of, kind, reason]),
    ),
    table(
      'formalism_cases',
      'id, sign_id, type, key',
      signs.map(({ sign: [, , key = null] }, n) => [
        idFrom('fca', n),
        idFrom('fsg', n),
        'GoverningBody',
        key,
      ]),
    ),
  ];
}

/** Whole months from a day to a later one. */
function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const whole = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return toDay < fromDay ? whole - 1 : whole;
}
