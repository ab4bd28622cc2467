import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import { isNationalId, isPhone, nationalIdForm, phoneForm } from './personal-form.ts';

const earliestBirth = 1880;
const longestName = 50;

interface Given {
  readonly name?: string | null | undefined;
  readonly birthYear?: number | null | undefined;
  readonly phone?: string | null | undefined;
  readonly nationalId?: string | null | undefined;
}

/** What is wrong with personal data as they are written, of those that are given. */
export function checkPersonalData(
  { name, birthYear, phone, nationalId }: Given,
  thisYear: number,
): UserError[] {
  const errors: UserError[] = [];
  if (typeof name === 'string') errors.push(...checkText('name', name, { longest: longestName }));
  if (typeof birthYear === 'number' && (birthYear < earliestBirth || birthYear > thisYear)) {
    const message = `A year from ${earliestBirth} to ${thisYear}.`;
    errors.push(refusal('OUT_OF_RANGE', 'birthYear', message));
  }
  if (typeof phone === 'string' && !isPhone(phone)) {
    errors.push(refusal('BAD_FORM', 'phone', phoneForm));
  }
  if (typeof nationalId === 'string' && !isNationalId(nationalId)) {
    errors.push(refusal('BAD_FORM', 'nationalId', nationalIdForm));
  }
  return errors;
}
