/** A refusal that the caller can act on: data of a mutation's payload, never thrown. */
export interface UserError {
  /** Stable, for programs. */
  readonly code: string;
  /** The path of the input field, from `input` down; null when none is concerned. */
  readonly field: string[] | null;
  /** For people: what is wrong and what to do. */
  readonly message: string;
}

export function refusal(code: string, field: string | null, message: string): UserError {
  return { code, field: field === null ? null : ['input', field], message };
}
