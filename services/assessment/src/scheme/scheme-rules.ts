import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { Grades } from '../score/scoring.ts';
import type { DraftAssessmentSchemeInput, SchemeItemInput } from '../types.generated.ts';
import { checkItem } from './check-item.ts';

/** How a scheme scores beside its items. */
export interface SchemeRules extends Grades {
  readonly localWeight: number;
}

type GivenRules = Pick<DraftAssessmentSchemeInput, 'localWeight' | 'excellentFrom' | 'goodFrom' | 'fairFrom'>;

const mostItems = 50;

/** The rules of a scheme, the usual ones where none are given. */
export function rulesOf({ localWeight, excellentFrom, goodFrom, fairFrom }: GivenRules): SchemeRules {
  return {
    localWeight: localWeight ?? 0,
    excellentFrom: excellentFrom ?? 85,
    goodFrom: goodFrom ?? 70,
    fairFrom: fairFrom ?? 60,
  };
}

export function checkRules({ localWeight, excellentFrom, goodFrom, fairFrom }: SchemeRules): UserError[] {
  const errors: UserError[] = [];
  if (localWeight < 0 || localWeight > 50) {
    errors.push(refusal('OUT_OF_RANGE', 'localWeight', 'Give 0 to 50.'));
  }
  if (!(excellentFrom <= 100 && excellentFrom > goodFrom && goodFrom > fairFrom && fairFrom > 0)) {
    errors.push(
      refusal('CONTRADICTION', 'excellentFrom', 'From 100 down, each grade begins below the last.'),
    );
  }
  return errors;
}

/** What is wrong with all items of a scheme; `measures` are those that there are. */
export function checkItems(items: readonly SchemeItemInput[], measures: ReadonlySet<string>): UserError[] {
  if (items.length === 0 || items.length > mostItems) {
    return [refusal('REQUIRED', 'items', `Give 1 to ${mostItems} items.`)];
  }
  return items.flatMap((item, index) => checkItem(item, (name) => ['items', String(index), name], measures));
}

/** Items and what is left to local ones have to weigh 100 together. */
export function checkWeights(
  items: readonly { readonly weight: number }[],
  localWeight: number,
  field: string,
): UserError[] {
  const sum = items.reduce((total, { weight }) => total + weight, localWeight);
  if (items.length > 0 && sum === 100) return [];
  const message = `Its weights and what is left to local items make ${sum}; they have to make 100.`;
  return [refusal('WEIGHTS', field, message)];
}
