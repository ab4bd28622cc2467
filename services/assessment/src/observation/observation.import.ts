import { and, eq, gte, inArray, lt, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { day, decimal, digits, flag, oneOf, optional, text } from '@graphroots/kit/import/column';
import { importKind } from '@graphroots/kit/import/kind';
import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import { enumNames } from '../enum-names.ts';
import { indicators } from '../indicator/indicator.table.ts';
import {
  datePrecisions,
  observationMethods,
  observationQualifiers,
  statObservations,
} from './observation.table.ts';

const columns = {
  indicator: text('指标代码', 64, 'BRANCHES'),
  place: digits('区划代码', 12, '530111000000'),
  placeName: text('地区', 100, '官渡区'),
  value: decimal('数值', '900'),
  valueBefore: optional(decimal('原值', '')),
  whole: optional(decimal('总数', '')),
  qualifier: optional(oneOf('限定词', observationQualifiers, enumNames('ObservationQualifier'))),
  unit: optional(text('单位', 20, 'branches')),
  basis: optional(text('口径', 200, '')),
  asOf: day('观测日期', '2020-01-01'),
  asOfPrecision: optional(oneOf('日期精度', datePrecisions, enumNames('DatePrecision'))),
  asOfInferred: optional(flag('日期系推定')),
  source: text('来源', 200, '工作报告'),
  method: optional(oneOf('数据来源', observationMethods, enumNames('ObservationMethod'))),
};

/** A number without the noughts at its end that only fill the column. */
const amount = (column: PgColumn): SQL => sql`trim_scale(${column})::text`;

const firstDays = { DAY: /./, MONTH: /-01$/, YEAR: /-01-01$/ };
const faults = {
  unknown: { code: 'NOT_FOUND', reason: 'there is no indicator with this code' },
  future: { code: 'OUT_OF_RANGE', reason: 'it lies in the future' },
  notFirst: { code: 'CONTRADICTION', reason: 'give the first day of the month or year' },
  noWhole: { code: 'OUT_OF_RANGE', reason: 'it must be more than 0' },
};

/**
 * Observations are known by indicator, place, day, method and source. Where one stands that says otherwise, the row is
 * added as its correction: nothing is overwritten.
 */
export const observationImport = importKind({
  name: 'observations',
  entity: 'StatObservation',
  idPrefix: 'obs',
  columns,
  key: ['indicator', 'place', 'asOf', 'method', 'source'],
  table: statObservations,
  match: ['indicatorCode', 'placeCode', 'asOf', 'method', 'source'],
  standing: () => sql`not exists (select from assessment.stat_observations c where c.corrects_id = t.id)`,
  onlyNew: ['recordedAt'],
  corrects: 'correctsId',
  place: { divisionCode: 'placeCode' },
  written: {
    cells: (o) => ({
      indicator: o.indicatorCode,
      place: o.placeCode,
      placeName: o.placeName,
      value: amount(o.value),
      valueBefore: amount(o.valueBefore),
      whole: amount(o.whole),
      qualifier: o.qualifier,
      unit: o.unit,
      basis: o.basis,
      asOf: o.asOf,
      asOfPrecision: o.asOfPrecision,
      asOfInferred: o.asOfInferred,
      source: o.source,
      method: o.method,
    }),
    only: {
      indicator: {
        column: columns.indicator,
        means: 'of the indicator with this code',
        on: (o, code) => eq(o.indicatorCode, code),
      },
      division: {
        column: columns.place,
        means: 'of the division with this code and its parts',
        on: (o, code) =>
          and(gte(o.placeCode, prefixOfDivision(code)), lt(o.placeCode, `${prefixOfDivision(code)}:`)),
      },
      since: {
        column: columns.asOf,
        means: 'observed on this day or later',
        on: (o, day) => gte(o.asOf, day),
      },
    },
  },
  async settle(rows, { tx, now, today, object }) {
    const codes = [...new Set(rows.map(({ indicator }) => indicator))];
    const known = await tx
      .select({ code: indicators.code, unit: indicators.unit })
      .from(indicators)
      .where(inArray(indicators.code, codes));
    const units = new Map(known.map(({ code, unit }) => [code, unit]));
    return rows.map(({ indicator, place, ...row }, at) => {
      const usual = units.get(indicator);
      const asOfPrecision = row.asOfPrecision ?? 'DAY';
      const found = [
        usual === undefined && (['indicator', faults.unknown] as const),
        row.asOf > today && (['asOf', faults.future] as const),
        !firstDays[asOfPrecision].test(row.asOf) && (['asOf', faults.notFirst] as const),
        typeof row.whole === 'string' && Number(row.whole) <= 0 && (['whole', faults.noWhole] as const),
      ].filter((fault) => typeof fault === 'object');
      for (const [column, objection] of found) object(at, column, objection);
      if (usual === undefined || found.length > 0) return null;
      return {
        indicatorCode: indicator,
        placeCode: place,
        placeName: row.placeName,
        value: row.value,
        valueBefore: row.valueBefore ?? null,
        whole: row.whole ?? null,
        qualifier: row.qualifier ?? 'EXACT',
        unit: row.unit ?? usual,
        basis: row.basis ?? null,
        asOf: row.asOf,
        asOfPrecision,
        asOfInferred: row.asOfInferred ?? false,
        source: row.source,
        method: row.method ?? 'DECLARED',
        recordedAt: now,
      };
    });
  },
});
