import { idFrom } from '@graphroots/kit/ids';
import { exchangeOf } from '../exchange.ts';
import type { City } from '../model.ts';
import type { Cell, TableRows } from './table-rows.ts';

/** As the migration has them. */
const thresholds = ['least_return', 'most_asked_ratio', 'unanswered_days', 'one_way_signs'].map(
  (name) => `ath_everywhere_${name}`,
);

/** What was found of the units of one street: whom nobody asked what they need. */
export function analysisTables(city: City): readonly TableRows[] {
  const { calendar } = city;
  const units = exchangeOf(city).parties.filter(({ kind }) => kind === 'UNIT');
  const street = (units.find(({ askedDaysAgo }) => askedDaysAgo === null) ?? units[0])?.divisionCode;
  const looked = units.filter(({ divisionCode }) => divisionCode === street);
  const analysisId = idFrom('ana', 0);
  const findings = looked.map(({ id, divisionCode, askedDaysAgo }, n) => ({
    id: idFrom('afn', n),
    sign: askedDaysAgo === null ? idFrom('asg', n) : null,
    unit: id,
    row: [
      idFrom('afn', n),
      analysisId,
      divisionCode,
      id,
      askedDaysAgo === null ? 'SUSPECTED' : 'CLEAR',
    ] satisfies readonly Cell[],
  }));
  const signs = findings.filter(({ sign }) => sign !== null);
  const table = (name: string, columns: string, rows: readonly (readonly Cell[])[]): TableRows => ({
    table: name,
    columns,
    about: rows.length,
    rows: () => rows,
  });
  const days = [calendar.daysAgo(364), calendar.today];
  const which = `{${thresholds.join(',')}}`;
  return [
    table(
      'analyses',
      'id, kind, division_code, state, from_day, on_day, threshold_ids, examined, total',
      street ? [[analysisId, 'ONE_WAY_DEMAND', street, 'DONE', ...days, which, 1, 1]] : [],
    ),
    table(
      'analysis_findings',
      'id, analysis_id, division_code, unit_id, verdict',
      findings.map(({ row }) => row),
    ),
    table(
      'finding_figures',
      'id, finding_id, name, value, source',
      findings.map(({ id }, n) => [idFrom('afg', n), id, 'UNITS', looked.length, 'Division.exchangeParties']),
    ),
    table(
      'finding_signs',
      'id, finding_id, kind, reason',
      signs.map(({ id, sign }) => [sign, id, 'NEVER_ASKED', '从未被问需,也未提出需求']),
    ),
    table(
      'finding_cases',
      'id, finding_id, sign_id, type, key',
      signs.map(({ id, sign, unit }, n) => [idFrom('acs', n), id, sign, 'Unit', unit]),
    ),
  ];
}
