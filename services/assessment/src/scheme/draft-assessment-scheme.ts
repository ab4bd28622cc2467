import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { DraftAssessmentSchemeInput } from '../types.generated.ts';
import { assessmentSchemeLife } from './scheme.life.ts';
import { checkRules, rulesOf } from './scheme-rules.ts';
import { createSchemeStore } from './scheme.store.ts';

type Payload = { scheme: string | null; userErrors: UserError[] };

/** Stores a draft, with copies of the items of the scheme it is based on. */
export async function draftAssessmentScheme(
  input: DraftAssessmentSchemeInput,
  { tx, viewer, record }: UnitOfWork,
): Promise<Payload> {
  const { code, division: divisionCode, basedOn = null, name } = input;
  const rules = rulesOf(input);
  const appealDays = input.appealDays ?? 7;
  const errors = [
    ...checkText('name', name, { longest: 100 }),
    ...checkRules(rules),
    ...checkPlace(code, divisionCode),
  ];
  if (appealDays < 1 || appealDays > 60) errors.push(refusal('OUT_OF_RANGE', 'appealDays', 'Give 1 to 60.'));
  const stranger = assessmentSchemeLife.refuseToBegin('draft', { divisionCode }, viewer, 'division');
  if (stranger) errors.push(stranger);
  const store = createSchemeStore(tx);
  const origin = basedOn === null ? null : await store.findScheme(basedOn);
  if (basedOn !== null && !origin) errors.push(refusal('NOT_FOUND', 'basedOn', 'There is no such scheme.'));
  if (errors.length > 0) return { scheme: null, userErrors: errors };
  const id = newId('sch');
  const edition = (await store.findLastEdition(code)) + 1;
  const isNew = await store.insert({
    ...rules,
    appealDays,
    id,
    code,
    edition,
    divisionCode,
    name: name.trim(),
    state: 'DRAFT',
    basedOnId: basedOn,
  });
  if (!isNew) {
    const message = 'Somebody else has just drafted an edition: try again.';
    return { scheme: null, userErrors: [refusal('CONFLICT', 'code', message)] };
  }
  const items = origin ? await store.findItems(origin.id) : [];
  await store.insertItems(items.map((item) => ({ ...item, id: newId('sit'), schemeId: id })));
  record({ entity: 'AssessmentScheme', id, action: 'draft', to: 'DRAFT', divisionCode });
  return { scheme: id, userErrors: [] };
}

function checkPlace(code: string, divisionCode: string): UserError[] {
  const errors: UserError[] = [];
  if (!/^[A-Z][A-Z0-9_-]{0,49}$/.test(code)) {
    errors.push(refusal('BAD_FORM', 'code', 'Use 1 to 50 capital letters, digits, `_` and `-`.'));
  }
  if (!/^\d{12}$/.test(divisionCode)) {
    errors.push(refusal('NOT_FOUND', 'division', 'Give a code of 12 digits.'));
  }
  return errors;
}
