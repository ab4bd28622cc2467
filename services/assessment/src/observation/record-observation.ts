import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import { covers } from '@graphroots/kit/viewer';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createIndicatorStore } from '../indicator/indicator.store.ts';
import type { RecordObservationInput } from '../types.generated.ts';
import { createObservationStore } from './observation.store.ts';
import type { statObservations } from './observation.table.ts';

type Observation = typeof statObservations.$inferSelect;

/** Stores an observation, or the correction of one. What was said before stays. */
export async function recordObservation(
  input: RecordObservationInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<{ observation: string | null; userErrors: UserError[] }> {
  const store = createObservationStore(tx);
  const indicator = await createIndicatorStore(tx).find(input.indicator);
  const userErrors = [...checkTexts(input), ...checkAmounts(input), ...checkDay(input, clock.today())];
  if (!indicator) userErrors.push(refusal('NOT_FOUND', 'indicator', 'There is none with this code.'));
  if (!/^\d{12}$/.test(input.place)) {
    userErrors.push(refusal('MALFORMED', 'place', 'Give the 12 digits of a division.'));
  } else if (!covers(viewer, input.place)) {
    userErrors.push(refusal('NOT_ALLOWED', 'place', 'It lies outside your territory.'));
  }
  if (!indicator || userErrors.length > 0) return { observation: null, userErrors };

  const row = rowOf(input, indicator.unit, clock.now().toISOString());
  const corrected = row.correctsId === null ? null : await store.find(row.correctsId);
  if (row.correctsId !== null && !(corrected && isSameMatter(corrected, row))) {
    const message = 'There is none with this id of the same indicator, place, day, method and source.';
    return { observation: null, userErrors: [refusal('NOT_FOUND', 'corrects', message)] };
  }
  if (!(await store.insert(row))) return { observation: null, userErrors: [alreadyStated(row)] };
  const action = row.correctsId === null ? 'record' : 'correct';
  record({ entity: 'StatObservation', id: row.id, action, divisionCode: row.placeCode });
  return { observation: row.id, userErrors };
}

function rowOf(input: RecordObservationInput, usualUnit: string, recordedAt: string): Observation {
  return {
    id: newId('obs'),
    indicatorCode: input.indicator,
    placeCode: input.place,
    placeName: input.placeName.trim(),
    value: input.value,
    valueBefore: input.valueBefore ?? null,
    whole: input.whole ?? null,
    qualifier: input.qualifier ?? 'EXACT',
    unit: input.unit?.trim() ?? usualUnit,
    basis: input.basis?.trim() ?? null,
    asOf: input.asOf,
    asOfPrecision: input.asOfPrecision ?? 'DAY',
    asOfInferred: input.asOfInferred ?? false,
    source: input.source.trim(),
    method: input.method ?? 'DECLARED',
    correctsId: input.corrects ?? null,
    recordedAt,
  };
}

function checkTexts({ placeName, unit, basis, source }: RecordObservationInput): UserError[] {
  return [
    ...checkText('placeName', placeName, { longest: 100 }),
    ...checkText('unit', unit, { longest: 20, optional: unit === undefined || unit === null }),
    ...checkText('basis', basis, { longest: 200, optional: basis === undefined || basis === null }),
    ...checkText('source', source, { longest: 200 }),
  ];
}

function checkAmounts({ value, valueBefore, whole }: RecordObservationInput): UserError[] {
  const errors = Object.entries({ value, valueBefore, whole }).flatMap(([field, amount]) =>
    typeof amount === 'string' && !/^-?\d{1,15}(\.\d{1,6})?$/.test(amount)
      ? [refusal('OUT_OF_RANGE', field, 'Use at most 15 digits before the point and 6 after it.')]
      : [],
  );
  if (typeof whole === 'string' && Number(whole) <= 0) {
    errors.push(refusal('OUT_OF_RANGE', 'whole', 'Give more than 0.'));
  }
  return errors;
}

const firstDays = { DAY: /./, MONTH: /-01$/, YEAR: /-01-01$/ };

function checkDay({ asOf, asOfPrecision = 'DAY' }: RecordObservationInput, today: string): UserError[] {
  if (asOf > today) return [refusal('NOT_YET', 'asOf', 'It lies in the future.')];
  if (firstDays[asOfPrecision].test(asOf)) return [];
  return [refusal('CONTRADICTION', 'asOf', 'Give the first day of the month or year.')];
}

/** What is corrected and what corrects it tell of the same, by the same source. */
function isSameMatter(a: Observation, b: Observation): boolean {
  const keys = ['indicatorCode', 'placeCode', 'asOf', 'method', 'source'] as const;
  return keys.every((name) => a[name] === b[name]);
}

function alreadyStated({ correctsId }: Observation): UserError {
  return correctsId === null
    ? refusal('ALREADY_EXISTS', 'source', 'The source has stated this before: correct that observation.')
    : refusal('ALREADY_EXISTS', 'corrects', 'It has been corrected: correct its correction.');
}
