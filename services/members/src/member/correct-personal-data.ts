import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { CorrectPersonalDataInput } from '../types.generated.ts';
import { createMemberStore } from './member.store.ts';
import type { members } from './member.table.ts';
import { erased } from './member.texts.ts';
import { sealedColumns } from './personal-data.ts';
import { checkPersonalData } from './personal-checks.ts';

const actions = {
  name: 'correctName',
  birthYear: 'correctBirthYear',
  phone: 'correctPhone',
  nationalId: 'correctNationalId',
  education: 'correctEducation',
} as const;

interface Corrected {
  readonly member: string | null;
  readonly userErrors: UserError[];
}

/** Stores what is right. The trace says which data were corrected, never how they read. */
export function createCorrectPersonalData(keys: PersonalKeys) {
  return async (input: CorrectPersonalDataInput, work: UnitOfWork): Promise<Corrected> => {
    const { tx, viewer, clock, record } = work;
    const errors = checkInput(input, Number(clock.today().slice(0, 4)));
    if (errors.length > 0) return refused(...errors);
    const store = createMemberStore(tx);
    const found = await store.findInSight(input.member, viewer);
    if (!found) return refused(refusal('NOT_FOUND', 'member', 'There is no member with this id.'));
    const { row, place } = found;
    if (row.erasedAt !== null) return refused(refusal('ERASED', 'member', erased));
    const failure = await store.update(found, viewer, input.expectedVersion, columnsOf(input, keys));
    if (failure) return refused(failure);
    for (const datum of given(input)) {
      record({ entity: 'Member', id: row.id, action: actions[datum], ...place });
    }
    return { member: row.id, userErrors: [] };
  };
}

function refused(...userErrors: UserError[]): Corrected {
  return { member: null, userErrors };
}

type Datum = keyof typeof actions;
const data = ['name', 'birthYear', 'phone', 'nationalId', 'education'] as const satisfies readonly Datum[];

function given(input: CorrectPersonalDataInput): readonly Datum[] {
  return data.filter((datum) => input[datum] !== undefined);
}

function columnsOf(
  { member, name, birthYear, phone, nationalId, education }: CorrectPersonalDataInput,
  keys: PersonalKeys,
): Partial<typeof members.$inferInsert> {
  return {
    ...(typeof name === 'string' && { name: name.trim() }),
    ...(birthYear !== undefined && { birthYear }),
    ...(education !== undefined && { education }),
    ...sealedColumns({ phone, nationalId }, member, keys),
  };
}

function checkInput(input: CorrectPersonalDataInput, thisYear: number): UserError[] {
  const errors = checkPersonalData(input, thisYear);
  if (given(input).length === 0) errors.push(refusal('REQUIRED', null, 'Say what is to be corrected.'));
  if (input.name === null) errors.push(refusal('REQUIRED', 'name', 'A member has a name.'));
  return errors;
}
