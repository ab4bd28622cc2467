import { newId } from '@graphroots/kit/ids';
import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createAffiliationStore } from '../affiliation/affiliation.store.ts';
import { leadsBranch } from '../affiliation/leads-branch.ts';
import { createTransferStore } from '../transfer/transfer.store.ts';
import type { AddMemberInput } from '../types.generated.ts';
import { isCommunity } from './change-residence.ts';
import { createMemberStore, numberTaken, showMember } from './member.store.ts';
import { purposeLength } from './member.texts.ts';
import { sealedColumns } from './personal-data.ts';
import { checkPersonalData } from './personal-checks.ts';
import { birthYearIn } from './personal-form.ts';

interface Added {
  readonly member: string | null;
  readonly userErrors: UserError[];
}

/** Nobody is in the register without a formal affiliation: the member and the affiliation come together. */
export function createAddMember(keys: PersonalKeys) {
  return async (input: AddMemberInput, work: UnitOfWork): Promise<Added> => {
    const { tx, viewer, clock, record } = work;
    const today = clock.today();
    const affiliatedOn = input.affiliatedOn ?? today;
    const purpose = input.purpose.trim();
    const errors = [
      ...checkText('purpose', purpose, purposeLength),
      ...checkPersonalData(input, Number(today.slice(0, 4))),
      ...checkDays(input.joinedOn, affiliatedOn, today),
    ];
    const residence = input.residence ?? null;
    if (residence !== null && !isCommunity(residence)) {
      errors.push(refusal('BAD_FORM', 'residence', 'Give the code of a community, 12 digits.'));
    }
    if (errors.length > 0) return refused(...errors);
    const branch = await createTransferStore(tx).findBranch(input.organization);
    if (!branch || !leadsBranch(viewer, branch.path)) {
      return refused(refusal('NOT_FOUND', 'organization', 'You act for no branch with this id.'));
    }
    const id = newId('mbr');
    await showMember(tx, id);
    const { nationalId, phone = null, birthYear, education = null, joinedOn, kind, status } = input;
    const isNew = await createMemberStore(tx).insert({
      id,
      name: input.name.trim(),
      birthYear: birthYear ?? birthYearIn(nationalId),
      education,
      joinedOn,
      kind,
      status,
      residenceCode: residence,
      ...sealedColumns({ nationalId, phone }, id, keys),
    });
    if (!isNew) return refused(numberTaken);
    await createAffiliationStore(tx).begin({
      memberId: id,
      organizationId: branch.id,
      path: branch.path,
      type: 'PRIMARY',
      validFrom: affiliatedOn,
    });
    const place = { divisionCode: residence, path: branch.path };
    record({ entity: 'Member', id, action: 'add', reason: purpose, ...place });
    return { member: id, userErrors: [] };
  };
}

function refused(...userErrors: UserError[]): Added {
  return { member: null, userErrors };
}

function checkDays(joinedOn: string, affiliatedOn: string, today: string): UserError[] {
  const errors: UserError[] = [];
  if (joinedOn > today) errors.push(refusal('FUTURE', 'joinedOn', 'Until then there is no member.'));
  if (affiliatedOn > today) errors.push(refusal('FUTURE', 'affiliatedOn', 'Enter the member on that day.'));
  if (affiliatedOn < joinedOn) {
    errors.push(refusal('TOO_EARLY', 'affiliatedOn', 'The member was admitted later than that.'));
  }
  return errors;
}
