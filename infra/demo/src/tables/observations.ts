import { idFrom } from '@graphroots/kit/ids';
import { declaredFigures, type DeclaredFigure } from '../declared-figures.ts';
import type { CountedFigure } from '../figures.ts';
import { demoIndicators } from '../indicators.ts';
import type { City } from '../model.ts';
import { momentText, type Cell, type TableRows } from './table-rows.ts';

/** All that the sources report, of this city and others, and beside it what is counted of it in this one. */
export function observationTables(
  { calendar }: City,
  counted: readonly CountedFigure[],
): readonly TableRows[] {
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
      about: declaredFigures.length + 20,
      rows: () => [
        ...declaredFigures.map((figure, at) => [...declaredCells(figure, at), recordedAt]),
        ...counted.map((figure, at) => [...countedCells(figure, at, calendar.today), recordedAt]),
      ],
    },
  ];
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
  const id = idFrom('obs', declaredFigures.length + at);
  return [id, ...matter(declared), value, null, null, 'EXACT', today, 'DAY', 'false', source, 'COMPUTED'];
}

function matter({ code, place, placeName, unit, basis }: DeclaredFigure): readonly Cell[] {
  return [code, place, placeName, unit, basis ?? null];
}
