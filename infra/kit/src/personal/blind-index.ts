import { createHmac } from 'node:crypto';
import type { SealedPlace } from './seal.ts';
import type { PersonalKeys } from './keys.ts';

/**
 * What a sealed column is searched by: equal for equal values of one column, and nothing to who lacks the key. The
 * value must be normalised. HMAC-SHA-256, 43 characters of base64url.
 */
export function blindIndex(
  normalised: string,
  { table, column }: Pick<SealedPlace, 'table' | 'column'>,
  { index }: Pick<PersonalKeys, 'index'>,
): string {
  return createHmac('sha256', index)
    .update(JSON.stringify([table, column, normalised]))
    .digest('base64url');
}

/** A telephone number of mainland China as its digits, without the country's code. */
export function normalisePhone(phone: string): string {
  return phone
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^(?:00)?86(?=1\d{10}$)/, '');
}

/** A resident identity number: no spaces, the check digit X in upper case. */
export function normaliseNationalId(nationalId: string): string {
  return nationalId.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}
