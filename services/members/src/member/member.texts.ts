import { refusal, type UserError } from '@graphroots/kit/user-error';

/** Purposes and reasons are read by auditors: long enough to say something. */
export const purposeLength = { least: 6, most: 200 };

export const erased = 'The personal data of this member were erased.';

/** What is wrong with the length of a text, in characters. */
export function checkText(field: string, text: string, least: number, most: number): UserError[] {
  const { length } = Array.from(text);
  if (length < least) {
    return [refusal('TOO_SHORT', field, `At least ${least} character${least === 1 ? '' : 's'}.`)];
  }
  return length > most ? [refusal('TOO_LONG', field, `At most ${most} characters.`)] : [];
}
