import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { PersonalDatum, RevealPersonalDataInput } from '../types.generated.ts';
import { createMemberStore } from './member.store.ts';
import { purposeLength } from './member.texts.ts';
import { openDatum } from './personal-data.ts';

const actions: Readonly<Record<PersonalDatum, string>> = {
  PHONE: 'revealPhone',
  NATIONAL_ID: 'revealNationalId',
};

interface Revealed {
  readonly member: string | null;
  readonly phone: string | null;
  readonly nationalId: string | null;
  readonly userErrors: UserError[];
}

/** Opens personal data of a member, and leaves a step for each of them in the trace. */
export function createRevealPersonalData(keys: PersonalKeys) {
  return async (input: RevealPersonalDataInput, { tx, viewer, record }: UnitOfWork): Promise<Revealed> => {
    const purpose = input.purpose.trim();
    const errors = checkInput(input.data, purpose);
    if (errors.length > 0) return refused(...errors);

    const found = await createMemberStore(tx).findInSight(input.member, viewer);
    const changes = false;
    if (!found) {
      const action = 'refuseReveal';
      record({ entity: 'Member', id: input.member.slice(0, 64), action, reason: purpose, changes });
      return refused(refusal('NOT_FOUND', 'member', 'There is no member with this id.'));
    }
    const { row, place } = found;
    const asked = new Set(input.data);
    for (const datum of asked) {
      record({ entity: 'Member', id: row.id, action: actions[datum], reason: purpose, ...place, changes });
    }
    return {
      member: row.id,
      phone: asked.has('PHONE') ? openDatum('phone', row, keys) : null,
      nationalId: asked.has('NATIONAL_ID') ? openDatum('nationalId', row, keys) : null,
      userErrors: [],
    };
  };
}

function refused(...userErrors: UserError[]): Revealed {
  return { member: null, phone: null, nationalId: null, userErrors };
}

function checkInput(data: readonly PersonalDatum[], purpose: string): UserError[] {
  const errors = checkText('purpose', purpose, purposeLength);
  if (data.length === 0) errors.push(refusal('REQUIRED', 'data', 'Say which data are needed.'));
  return errors;
}
