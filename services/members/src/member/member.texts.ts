/** Purposes and reasons are read by auditors: long enough to say something. */
export const purposeLength = { shortest: 6, longest: 200 };

export const erased = 'The personal data of this member were erased.';
