import { newId } from '@graphroots/kit/ids';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import { covers } from '@graphroots/kit/viewer';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { SetAnalysisThresholdInput } from '../types.generated.ts';
import { createAnalysisStore } from './analysis.store.ts';
import { thresholdRanges } from './analysis.words.ts';

/** Stores a value beside those before it: what was found by an older one keeps it. */
export async function setAnalysisThreshold(
  { division: divisionCode, name, value }: SetAnalysisThresholdInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<{ threshold: string | null; userErrors: UserError[] }> {
  const userErrors: UserError[] = [];
  const [least, most] = thresholdRanges[name];
  if (!/^\d{12}$/.test(divisionCode)) {
    userErrors.push(refusal('NOT_FOUND', 'division', 'Give a code of 12 digits.'));
  } else if (!viewer.roles.includes('organization-department') || !covers(viewer, divisionCode)) {
    const message = 'Thresholds are set by the organization department there.';
    userErrors.push(refusal('NOT_ALLOWED', 'division', message));
  }
  if (value < least || value > most) {
    userErrors.push(refusal('OUT_OF_RANGE', 'value', `Give ${least} to ${most}.`));
  }
  if (userErrors.length > 0) return { threshold: null, userErrors };
  const id = newId('ath');
  const since = clock.now().toISOString();
  await createAnalysisStore(tx).insertThreshold({ id, divisionCode, name, value, since });
  record({ entity: 'AnalysisThreshold', id, action: 'set', divisionCode });
  return { threshold: id, userErrors: [] };
}
