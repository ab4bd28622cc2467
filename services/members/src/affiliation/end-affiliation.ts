import { checkText, refusal } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { EndAffiliationInput } from '../types.generated.ts';
import { createAffiliationStore } from './affiliation.store.ts';
import { changeAffiliations, type Changed } from './change-affiliations.ts';
import { leadsBranch } from './leads-branch.ts';

export async function endAffiliation(input: EndAffiliationInput, work: UnitOfWork): Promise<Changed> {
  const { tx, viewer, record } = work;
  const userErrors = checkText('reason', input.reason, { longest: 500, optional: true });
  if (userErrors.length > 0) return { member: null, userErrors };
  return changeAffiliations(input, work, async ({ found: { row, place }, on }) => {
    const store = createAffiliationStore(tx);
    const affiliation = await store.find(input.affiliation);
    if (affiliation?.memberId !== row.id || !leadsBranch(viewer, affiliation.path)) {
      return refusal('NOT_FOUND', 'affiliation', 'The member has none with this id that you act for.');
    }
    if (affiliation.type === 'PRIMARY') {
      const message = 'The formal affiliation moves by a transfer, and ends with the membership.';
      return refusal('FORMAL', 'affiliation', message);
    }
    if (affiliation.validTo !== null) {
      return refusal('ENDED', 'affiliation', `It ended on ${affiliation.validTo}.`);
    }
    if (on <= affiliation.validFrom) {
      return refusal('NOT_LATER', 'on', `It began on ${affiliation.validFrom}.`);
    }
    await store.end([affiliation.id], on);
    const reason = input.reason?.trim() ?? null;
    record({
      entity: 'Member',
      id: row.id,
      action: 'endAffiliation',
      reason,
      ...place,
      path: affiliation.path,
    });
    return null;
  });
}
