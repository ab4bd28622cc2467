import { identifier, refined } from '@graphroots/kit/import/column';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether the last character is the one that follows from the others (GB 32100). */
export function hasRightCheckCharacter(code: string): boolean {
  const values = Array.from(code, (character) => alphabet.indexOf(character));
  // Each place weighs 3 to the power of its distance from the beginning, modulo 31.
  const sum = values.slice(0, 17).reduce((total, value, at) => total + value * (3 ** at % 31), 0);
  return (31 - (sum % 31)) % 31 === values[17];
}

/** The column of unified social credit codes. */
export const creditCode = refined(identifier('统一社会信用代码', 18, ''), (value) => {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(value)) {
    const reason = 'it must be 18 digits and capital letters, none of them I, O, S, V or Z';
    return { code: 'MALFORMED', reason };
  }
  if (hasRightCheckCharacter(value)) return null;
  return { code: 'MALFORMED', reason: 'its last character does not follow from the others' };
});
