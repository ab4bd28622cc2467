import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { RequestEvaluationInput } from '../types.generated.ts';
import { evaluationLife } from './evaluation.life.ts';
import { createEvaluationStore } from './evaluation.store.ts';
import type { Sides } from './find-unit.ts';

type Payload = { evaluation: string | null; userErrors: UserError[] };

const mostItems = 20;

/** Asks one side what it thinks of the other, by a form that is the same for everybody it is asked of. */
export async function requestEvaluation(
  input: RequestEvaluationInput,
  { tx, viewer, clock, record }: UnitOfWork,
  { unit, place }: Sides,
): Promise<Payload> {
  const { direction, purpose, year, items, dueOn, post: postId = null } = input;
  if (!unit) return refused(refusal('NOT_FOUND', 'unit', 'There is no such unit.'));
  if (!place) {
    return refused(refusal('NOT_FOUND', 'organization', 'There is no such organization with a territory.'));
  }
  const { divisionCode } = place;
  const line = unit.partyOrganization;
  // What is said of a cadre is not for the unit they work in.
  const path = (purpose === 'YEARLY' ? line?.path : line?.superior?.path) ?? null;
  const stranger = evaluationLife.refuseToBegin(
    'request',
    { direction, divisionCode, path },
    viewer,
    'organization',
  );
  if (stranger) return refused(stranger);
  const today = clock.today();
  const userErrors = [...checkItems(items), ...checkPurpose(input)];
  if (direction === 'OF_PLACE' && !line) {
    userErrors.push(
      refusal('NO_ORGANIZATION', 'unit', 'Nobody can answer for it: it has no Party organization.'),
    );
  }
  if (dueOn < today) userErrors.push(refusal('PAST', 'dueOn', 'That day is over.'));
  if (year < 2000 || year > Number(today.slice(0, 4))) {
    userErrors.push(refusal('OUT_OF_RANGE', 'year', 'Give a year up to this one.'));
  }
  if (userErrors.length > 0) return { evaluation: null, userErrors };
  const id = newId('evl');
  const sides = { unitId: unit.id, organizationId: input.organization, divisionCode, path, postId };
  const asked = { state: 'ASKED' as const, askedOn: today, dueOn };
  const named = items.map(({ name, weight }) => ({ name: name.trim(), weight }));
  const store = createEvaluationStore(tx);
  if (!(await store.insert({ ...sides, ...asked, id, direction, purpose, year }, named))) {
    return refused(refusal('TWICE', 'unit', 'The same was asked for today.'));
  }
  record({ entity: 'Evaluation', id, action: 'request', to: 'ASKED', divisionCode, path });
  return { evaluation: id, userErrors: [] };
}

function checkPurpose({ direction, purpose, post }: RequestEvaluationInput): UserError[] {
  if (purpose === 'YEARLY') {
    return post ? [refusal('NOT_NEEDED', 'post', 'A yearly evaluation is about no cadre.')] : [];
  }
  if (direction !== 'OF_UNIT') {
    return [refusal('NOT_ALLOWED', 'direction', 'Units are not asked about the cadres of a street.')];
  }
  return post ? [] : [refusal('REQUIRED', 'post', 'Name the post whose holder it is about.')];
}

function checkItems(items: RequestEvaluationInput['items']): UserError[] {
  if (items.length === 0 || items.length > mostItems) {
    return [refusal('REQUIRED', 'items', `Give 1 to ${mostItems}.`)];
  }
  const names = new Set(items.map(({ name }) => name.trim()));
  const errors = items.flatMap(({ name, weight }, index) => {
    const at = (field: string): string[] => ['items', String(index), field];
    const isWeight = weight > 0 && weight <= 100;
    return [
      ...checkText(at('name'), name, { longest: 100 }),
      ...(isWeight ? [] : [refusal('OUT_OF_RANGE', at('weight'), 'Give more than 0, at most 100.')]),
    ];
  });
  return names.size < items.length ? [...errors, refusal('TWICE', 'items', 'Give each name once.')] : errors;
}

function refused(error: UserError): Payload {
  return { evaluation: null, userErrors: [error] };
}
