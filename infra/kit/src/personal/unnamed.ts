import { checkText, refusal, type UserError } from '../user-error.ts';

/** What is wrong with a text that is not to tell who somebody is. Who reviews it sees what no rule can. */
export function checkUnnamed(
  field: Parameters<typeof checkText>[0],
  text: string | null | undefined,
  bounds: Parameters<typeof checkText>[2],
): UserError[] {
  const errors = checkText(field, text, bounds);
  if (errors.length > 0 || !tellsNumber(text ?? '')) return errors;
  return [refusal('IDENTIFIES', field, 'Leave out telephone and identity numbers.')];
}

/** Seven digits on end, or eleven with spaces and hyphens between them: a day has eight of those. */
function tellsNumber(text: string): boolean {
  const plain = text.normalize('NFKC');
  return /\d{7}/.test(plain) || /(?:\d[\s-]?){11}/.test(plain);
}
