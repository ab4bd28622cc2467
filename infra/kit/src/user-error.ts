/** A refusal that the caller can act on: data of a mutation's payload, never thrown. */
export interface UserError {
  /** Stable, for programs. */
  readonly code: string;
  /** The path of the input field, from `input` down; null when none is concerned. */
  readonly field: string[] | null;
  /** For people: what is wrong and what to do. */
  readonly message: string;
}

/** A field of the input, or the path to one inside it. */
type Field = string | readonly string[];

export function refusal(code: string, field: Field | null, message: string): UserError {
  return { code, field: field === null ? null : ['input', ...[field].flat()], message };
}

/** What is wrong with a text: missing, too short or too long, in characters as PostgreSQL counts them. */
export function checkText(
  field: Field,
  text: string | null | undefined,
  {
    longest,
    shortest = 1,
    optional = false,
  }: { readonly longest: number; readonly shortest?: number; readonly optional?: boolean },
): UserError[] {
  const length = Array.from(text?.trim() ?? '').length;
  if (length === 0) return optional ? [] : [refusal('REQUIRED', field, 'Write something here.')];
  if (length < shortest) return [refusal('TOO_SHORT', field, `Use at least ${shortest} characters.`)];
  return length > longest ? [refusal('TOO_LONG', field, `Use at most ${longest} characters.`)] : [];
}
