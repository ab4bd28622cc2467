/** Mutations that show what is sealed: an operation may hold one of them, once. */
export const disclosures: ReadonlySet<string> = new Set(['revealPersonalData']);
