import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { Standing } from '../party-organization/find-organization.ts';
import type { IdentifyRectificationInput } from '../types.generated.ts';
import { rectificationLife } from './rectification.life.ts';
import { createRectificationStore } from './rectification.store.ts';

const mostReasons = 20;
const mostCases = 100;

/** Names an organization as weak. `standing` is where the graph says it stands; null where there is none. */
export async function identifyRectification(
  { organization: organizationId, reasons }: IdentifyRectificationInput,
  { tx, viewer, clock, record }: UnitOfWork,
  standing: Standing | null,
): Promise<{ rectification: string | null; userErrors: UserError[] }> {
  const userErrors = checkReasons(reasons);
  const stranger = standing && rectificationLife.refuseToBegin('identify', standing, viewer, 'organization');
  if (!standing) userErrors.push(refusal('NOT_FOUND', 'organization', 'There is no such organization.'));
  else if (stranger) userErrors.push(stranger);
  if (!standing || userErrors.length > 0) return { rectification: null, userErrors };
  const store = createRectificationStore(tx);
  const id = newId('rct');
  const openedOn = clock.today();
  const identifiedBy = viewer.roles.includes('inspector') ? 'INSPECTOR' : 'SUPERIOR';
  const row = {
    ...standing,
    id,
    organizationId,
    state: 'IDENTIFIED' as const,
    identifiedBy,
    openedOn,
  } as const;
  const stored = await store.insert([row]);
  if (stored.size === 0) {
    const message = 'It is under rectification already.';
    return { rectification: null, userErrors: [refusal('TWICE', 'organization', message)] };
  }
  const found = reasons.map((reason) => ({ ...reason, text: reason.text.trim(), cases: reason.cases ?? [] }));
  await store.insertReasons([{ of: id, on: openedOn, reasons: found }]);
  record({ entity: 'Rectification', id, action: 'identify', to: 'IDENTIFIED', ...standing });
  return { rectification: id, userErrors: [] };
}

function checkReasons(reasons: IdentifyRectificationInput['reasons']): UserError[] {
  if (reasons.length === 0 || reasons.length > mostReasons) {
    return [refusal('REQUIRED', 'reasons', `Give 1 to ${mostReasons} reasons.`)];
  }
  return reasons.flatMap(({ text, cases }, index) => {
    const at = (name: string): string[] => ['reasons', String(index), name];
    const errors = checkText(at('text'), text, { longest: 500 });
    if ((cases?.length ?? 0) > mostCases) {
      errors.push(refusal('TOO_MANY', at('cases'), `Give at most ${mostCases} cases.`));
    }
    if (cases?.some(({ type }) => !/^[A-Z][A-Za-z]{0,49}$/.test(type))) {
      errors.push(refusal('BAD_FORM', at('cases'), 'A type is named as in the schema, such as `Issue`.'));
    }
    return errors;
  });
}
