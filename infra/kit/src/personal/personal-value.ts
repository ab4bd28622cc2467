import { blindIndex, normaliseNationalId, normalisePhone } from './blind-index.ts';
import type { PersonalKeys } from './keys.ts';
import { maskNationalId, maskPhone } from './masks.ts';
import { seal, type SealedPlace } from './seal.ts';

/** A kind of personal value: the column it is sealed for, the one way it is written, and what everybody may see. */
export interface PersonalKind {
  readonly column: string;
  readonly normalise: (value: string) => string;
  readonly mask: (normalised: string) => string;
}

export const phone: PersonalKind = { column: 'phone', normalise: normalisePhone, mask: maskPhone };

export const nationalId: PersonalKind = {
  column: 'national_id',
  normalise: normaliseNationalId,
  mask: maskNationalId,
};

/** What is stored of a personal value: its seal, what it is found by, what is shown of it. */
export interface StoredPersonal {
  readonly sealed: string;
  readonly index: string;
  readonly mask: string;
}

/** What a value of a table's column is found by, however it is written. */
export function personalIndex(
  value: string,
  { column, normalise }: PersonalKind,
  table: string,
  keys: PersonalKeys,
): string {
  return blindIndex(normalise(value), { table, column }, keys);
}

/** Seals a value, however it is written, for one row. */
export function storePersonal(
  value: string,
  kind: PersonalKind,
  { table, id }: Pick<SealedPlace, 'table' | 'id'>,
  keys: PersonalKeys,
): StoredPersonal {
  const normalised = kind.normalise(value);
  return {
    sealed: seal(normalised, { table, id, column: kind.column }, keys),
    index: personalIndex(value, kind, table, keys),
    mask: kind.mask(normalised),
  };
}
