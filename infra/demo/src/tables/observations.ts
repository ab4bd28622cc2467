import { idFrom } from '@graphroots/kit/ids';
import { declaredFigures, type DeclaredFigure } from '../declared-figures.ts';
import type { CountedFigure } from '../figures.ts';
import { demoIndicators, unitOf } from '../indicators.ts';
import type { Place } from '../territory.ts';
import type { City } from '../model.ts';
import { momentText, type Cell, type TableRows } from './table-rows.ts';

/** What the demo's own yearbooks state of the city, so that every city has a profile that grows and is counted. */
const yearbooks = ['2024', '2025'];

/** All that the sources report, of this city and others, and beside it what is counted of it in this one. */
export function observationTables(
  { calendar, territory }: City,
  counted: readonly CountedFigure[],
): readonly TableRows[] {
  const communities = countCommunities(territory);
  const place = { place: territory.code, placeName: territory.name };
  const stated = yearbooks.map((asOf): DeclaredFigure => ({
    code: 'COMMUNITIES',
    value: communities,
    qualifier: 'EXACT',
    unit: unitOf('COMMUNITIES'),
    ...place,
    asOf,
    inferred: false,
    source: 'yearbook of the demo city',
  }));
  const declared = [...declaredFigures, ...stated];
  const recordedAt = momentText(calendar.moment(0, 9));
  return [
    {
      table: 'indicators',
      columns: 'code, name, unit, definition, owner',
      about: demoIndicators.length,
      rows: () =>
        demoIndicators.map(({ code, name, unit, definition, owner }) => [
          code,
          name,
          unit,
          definition,
          owner,
        ]),
    },
    {
      table: 'stat_observations',
      columns:
        'id, indicator_code, place_code, place_name, unit, basis, value, value_before, whole, qualifier, as_of, as_of_precision, as_of_inferred, source, method, recorded_at',
      about: declared.length + 20,
      rows: () => [
        ...declared.map((figure, at) => [...declaredCells(figure, at), recordedAt]),
        ...[...counted, ...stated.slice(-1).map((figure) => ({ declared: figure, value: communities }))].map(
          (figure, at) => [...countedCells(figure, declared.length + at, calendar.today), recordedAt],
        ),
      ],
    },
  ];
}

function countCommunities({ level, children }: Place): number {
  return level === 'COMMUNITY' ? 1 : children.reduce((sum, place) => sum + countCommunities(place), 0);
}

function declaredCells(figure: DeclaredFigure, at: number): readonly Cell[] {
  const { value, before = null, whole = null, qualifier, asOf, inferred, source } = figure;
  const dated = asOf.length === 4 ? [`${asOf}-01-01`, 'YEAR'] : [`${asOf}-01`, 'MONTH'];
  return [
    idFrom('obs', at),
    ...matter(figure),
    value,
    before,
    whole,
    qualifier,
    ...dated,
    String(inferred),
    source,
    'DECLARED',
  ];
}

function countedCells({ declared, value }: CountedFigure, at: number, today: string): readonly Cell[] {
  const source = 'counted in the records of the demo city';
  const id = idFrom('obs', at);
  return [id, ...matter(declared), value, null, null, 'EXACT', today, 'DAY', 'false', source, 'COMPUTED'];
}

function matter({ code, place, placeName, unit, basis }: DeclaredFigure): readonly Cell[] {
  return [code, place, placeName, unit, basis ?? null];
}
