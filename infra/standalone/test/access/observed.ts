import { developmentKeys } from '@graphroots/kit/personal/keys';
import { open } from '@graphroots/kit/personal/seal';
import type { Databases } from '../../src/databases.ts';

/** An object of an answer that is a row: its type and key, as they were asked beside its fields. */
export interface SeenRow {
  readonly type: string;
  readonly key: string;
}

/** All rows that an answer shows, wherever in it they stand. */
export function rowsIn(answer: unknown): readonly SeenRow[] {
  const rows: SeenRow[] = [];
  visit(answer, (object) => {
    const { __typename: type, _key: key, _value: value = null } = object;
    if (typeof type === 'string' && typeof key === 'string' && value !== null) rows.push({ type, key });
  });
  return rows;
}

/** What must never be read, wherever it stands. */
export interface Secrets {
  /** By a viewer without the right to personal data. */
  readonly names: ReadonlySet<string>;
  /** By a query, whoever asks. */
  readonly sealed: ReadonlySet<string>;
}

export async function readSecrets({ members }: Databases): Promise<Secrets> {
  const rows = await members.sql<{ id: string; name: string; phone: string; nationalId: string }[]>`
    select id, name, phone_sealed as phone, national_id_sealed as "nationalId" from members.members`;
  const table = 'members.members';
  return {
    names: new Set(rows.map(({ name }) => name)),
    sealed: new Set(
      rows.flatMap(({ id, phone, nationalId }) => [
        open(phone, { table, id, column: 'phone' }, developmentKeys),
        open(nationalId, { table, id, column: 'national_id' }, developmentKeys),
      ]),
    ),
  };
}

/** What an answer shows in full that is stored sealed. */
export function unsealedIn(answer: unknown, { sealed }: Secrets): readonly string[] {
  const found: string[] = [];
  visit(answer, (object) => {
    for (const [field, value] of Object.entries(object)) {
      if (typeof value === 'string' && sealed.has(value)) found.push(`${field}: ${value}`);
    }
  });
  return found;
}

/** The personal data an answer shows in full. */
export function secretsIn(answer: unknown, { names }: Secrets): readonly string[] {
  const found: string[] = [];
  visit(answer, (object) => {
    for (const [field, value] of Object.entries(object)) {
      if (typeof value === 'string' && names.has(value)) found.push(`${field}: ${value}`);
      if (/birthYear/i.test(field) && value !== null) found.push(`${field}: ${JSON.stringify(value)}`);
    }
  });
  return found;
}

function visit(value: unknown, see: (object: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (typeof value === 'object' && value !== null) {
    see({ ...value });
    for (const inner of Object.values(value)) visit(inner, see);
  }
}
