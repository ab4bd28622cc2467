import { normaliseNationalId, normalisePhone } from '@graphroots/kit/personal/blind-index';

export const phoneForm = '5 to 20 digits, with spaces and hyphens between them.';
export const nationalIdForm = '17 digits and a digit or X; or 15 digits.';

export function isPhone(text: string): boolean {
  return /^[\d\s()+-]+$/.test(text.normalize('NFKC')) && /^\d{5,20}$/.test(normalisePhone(text));
}

export function isNationalId(text: string): boolean {
  return /^(\d{15}|\d{17}[\dX])$/.test(normaliseNationalId(text));
}

/** Whether the last character is the one that follows from the others (GB 11643); those of 15 digits have none. */
export function hasRightCheckDigit(text: string): boolean {
  const written = normaliseNationalId(text);
  if (written.length !== 18) return true;
  const digits = Array.from(written.slice(0, 17), Number);
  // Each place weighs 2 to the power of its distance from the end, modulo 11.
  const sum = digits.reduce((total, digit, at) => total + digit * (2 ** (17 - at) % 11), 0);
  return '10X98765432'.charAt(sum % 11) === written.charAt(17);
}

/** The year of birth in an identity number. Those of 15 digits have no century: they were given before 2000. */
export function birthYearIn(written: string): number {
  const digits = normaliseNationalId(written);
  return Number(digits.length === 18 ? digits.slice(6, 10) : `19${digits.slice(6, 8)}`);
}
