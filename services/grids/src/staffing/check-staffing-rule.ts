import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { AdoptStaffingRuleInput } from '../types.generated.ts';

const mostRoles = 20;
const mostPeople = 99;

/** What every version of a staffing rule is told. */
type Terms = Omit<AdoptStaffingRuleInput, 'division' | 'layer' | 'validFrom'> & {
  readonly validFrom: string;
};

/** What is wrong with the terms of a version. What has been cannot be changed: it begins today at the earliest. */
export function checkTerms({ name, roles, basis, validFrom, validTo }: Terms, today: string): UserError[] {
  const refusals = [
    ...checkText('name', name, { longest: 100 }),
    ...checkText('basis', basis, { longest: 500 }),
  ];
  if (roles.length === 0) refusals.push(refusal('REQUIRED', 'roles', 'Name one post at least.'));
  if (roles.length > mostRoles)
    refusals.push(refusal('TOO_MANY', 'roles', `Name ${mostRoles} posts at most.`));
  const seen = new Set<string>();
  for (const [at, { role, min }] of roles.entries()) {
    const field = ['roles', String(at)];
    if (min < 0 || min > mostPeople)
      refusals.push(refusal('OUT_OF_RANGE', [...field, 'min'], `Ask for 0 to ${mostPeople} people.`));
    if (seen.has(role)) refusals.push(refusal('TWICE', [...field, 'role'], 'Name each post once.'));
    seen.add(role);
  }
  if (validFrom < today) refusals.push(refusal('PAST', 'validFrom', 'It begins today at the earliest.'));
  if (validTo && validTo <= validFrom)
    refusals.push(refusal('NOT_LATER', 'validTo', 'It ends after it begins.'));
  return refusals;
}
