import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { DefineIndicatorInput } from '../types.generated.ts';
import { createIndicatorStore } from './indicator.store.ts';

interface Defined {
  readonly indicator: string | null;
  readonly userErrors: UserError[];
}

/** Stores a new indicator, or changes one that was read before. */
export async function defineIndicator(
  { code, expectedVersion = null, ...input }: DefineIndicatorInput,
  { tx, record }: UnitOfWork,
): Promise<Defined> {
  const userErrors = [
    ...checkCode(code),
    ...checkText('name', input.name, { longest: 100 }),
    ...checkText('unit', input.unit, { longest: 20 }),
    ...checkText('definition', input.definition, { longest: 500 }),
  ];
  if (userErrors.length > 0) return { indicator: null, userErrors };
  const row = {
    code,
    name: input.name.trim(),
    unit: input.unit.trim(),
    definition: input.definition.trim(),
    owner: input.owner,
  };
  const store = createIndicatorStore(tx);
  if (expectedVersion === null) {
    if (!(await store.insert(row))) {
      const message = 'There is one with this code: give the version you have read to change it.';
      return { indicator: null, userErrors: [refusal('ALREADY_EXISTS', 'code', message)] };
    }
  } else if (!(await store.update(row, expectedVersion))) {
    return { indicator: null, userErrors: [await whyUnchanged(code, store)] };
  }
  record({ entity: 'Indicator', id: code, action: expectedVersion === null ? 'define' : 'redefine' });
  return { indicator: code, userErrors };
}

function checkCode(code: string): UserError[] {
  return /^[A-Z][A-Z0-9_]{0,63}$/.test(code)
    ? []
    : [refusal('MALFORMED', 'code', 'Use capitals, digits and underscores, at most 64, a capital first.')];
}

async function whyUnchanged(
  code: string,
  store: ReturnType<typeof createIndicatorStore>,
): Promise<UserError> {
  const current = await store.find(code);
  if (!current) return refusal('NOT_FOUND', 'code', 'There is none with this code.');
  const message = `It has changed: its version is ${current.version} now. Read it again.`;
  return refusal('CONFLICT', 'expectedVersion', message);
}
