import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import {
  nationalId,
  personalIndex,
  phone,
  storePersonal,
  type StoredPersonal,
} from '@graphroots/kit/personal/personal-value';
import { open } from '@graphroots/kit/personal/seal';
import type { members } from './member.table.ts';

const table = 'members.members';
const kinds = { phone, nationalId };

/** The data of members that are stored sealed. */
type SealedDatum = keyof typeof kinds;

/** What a value is found by among the members. */
export function indexOf(datum: SealedDatum, value: string, keys: PersonalKeys): string {
  return personalIndex(value, kinds[datum], table, keys);
}

/** The columns of the data that are given, for a row; null empties them. */
export function sealedColumns(
  given: { readonly [D in SealedDatum]?: string | null | undefined },
  member: string,
  keys: PersonalKeys,
) {
  const stored = (datum: SealedDatum, value: string | null): StoredPersonal | null =>
    value === null ? null : storePersonal(value, kinds[datum], { table, id: member }, keys);
  return {
    ...(given.phone !== undefined && phoneColumns(stored('phone', given.phone))),
    ...(given.nationalId !== undefined && nationalIdColumns(stored('nationalId', given.nationalId))),
  };
}

function phoneColumns(stored: StoredPersonal | null) {
  const { sealed: phoneSealed, index: phoneIndex, mask: phoneMask } = stored ?? nothing;
  return { phoneSealed, phoneIndex, phoneMask };
}

function nationalIdColumns(stored: StoredPersonal | null) {
  const { sealed: nationalIdSealed, index: nationalIdIndex, mask: nationalIdMask } = stored ?? nothing;
  return { nationalIdSealed, nationalIdIndex, nationalIdMask };
}

const nothing = { sealed: null, index: null, mask: null };

/** A member's datum in full; null where none is stored. */
export function openDatum(
  datum: SealedDatum,
  row: Pick<typeof members.$inferSelect, 'id' | 'phoneSealed' | 'nationalIdSealed'>,
  keys: PersonalKeys,
): string | null {
  const sealed = datum === 'phone' ? row.phoneSealed : row.nationalIdSealed;
  return sealed === null ? null : open(sealed, { table, id: row.id, column: kinds[datum].column }, keys);
}
