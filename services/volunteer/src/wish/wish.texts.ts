import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';

const longest = 500;

/** What is wrong with a text about a wish that is not to tell whose it is. Who reviews it sees what no rule can. */
export function checkUnnamed(field: string, text: string | null | undefined, optional = false): UserError[] {
  const errors = checkText(field, text, { longest, optional });
  if (errors.length > 0 || !tellsNumber(text ?? '')) return errors;
  return [refusal('IDENTIFIES', field, 'Leave out telephone and identity numbers.')];
}

/** Seven digits on end, or eleven with spaces and hyphens between them: a day has eight of those. */
function tellsNumber(text: string): boolean {
  const plain = text.normalize('NFKC');
  return /\d{7}/.test(plain) || /(?:\d[\s-]?){11}/.test(plain);
}
