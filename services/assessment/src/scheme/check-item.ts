import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { SchemeItemInput } from '../types.generated.ts';

/** What is wrong with an item; `measures` are those that there are. */
export function checkItem(
  item: SchemeItemInput,
  at: (name: string) => string[],
  measures: ReadonlySet<string>,
): UserError[] {
  const { source, measure = null, months = null, weight, noneAt, fullAt } = item;
  const errors = [
    ...checkText(at('name'), item.name, { longest: 100 }),
    ...checkText(at('numerator'), item.numerator, { longest: 200 }),
    ...checkText(at('denominator'), item.denominator, { longest: 200, optional: true }),
    ...checkText(at('covers'), item.covers, { longest: 500 }),
  ];
  if (months !== null && (months < 1 || months > 60)) {
    errors.push(refusal('OUT_OF_RANGE', at('months'), 'Give 1 to 60.'));
  }
  if (weight < 1 || weight > 100) errors.push(refusal('OUT_OF_RANGE', at('weight'), 'Give 1 to 100.'));
  if (noneAt === fullAt) {
    errors.push(refusal('CONTRADICTION', at('fullAt'), 'The two rates have to differ.'));
  }
  if (source === 'MEASURED' && measure === null) {
    errors.push(refusal('REQUIRED', at('measure'), 'Say what measures it.'));
  }
  if (source !== 'MEASURED' && measure !== null) {
    errors.push(refusal('CONTRADICTION', at('measure'), 'Only what is MEASURED has a measure.'));
  }
  if (measure !== null && !measures.has(measure)) {
    errors.push(refusal('NOT_FOUND', at('measure'), 'There is no such measure.'));
  }
  return errors;
}

/** The columns of an item as it is given. */
export function columnsOf({ measure, months = null, denominator, whenEmpty, ...item }: SchemeItemInput) {
  return {
    ...item,
    name: item.name.trim(),
    numerator: item.numerator.trim(),
    denominator: denominator?.trim() ?? null,
    covers: item.covers.trim(),
    months,
    whenEmpty: whenEmpty ?? ('LEFT_OUT' as const),
    measureId: measure ?? null,
  };
}
