import { newId } from '@graphroots/kit/ids';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { addDays } from '../days.ts';
import type { OpenAnalysisInput } from '../types.generated.ts';
import { analysisLife } from './analysis.life.ts';
import { createAnalysisStore } from './analysis.store.ts';
import { kinds } from './kinds.ts';

const year = 365;

/** Begins with the thresholds that hold for the division now; they are kept whatever they will be. */
export async function openAnalysis(
  { kind, division: divisionCode, on = null }: OpenAnalysisInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<{ analysis: string | null; userErrors: UserError[] }> {
  if (!/^\d{12}$/.test(divisionCode)) {
    return { analysis: null, userErrors: [refusal('NOT_FOUND', 'division', 'Give a code of 12 digits.')] };
  }
  const stranger = analysisLife.refuseToBegin('open', { divisionCode }, viewer, 'division');
  if (stranger) return { analysis: null, userErrors: [stranger] };
  const day = on ?? clock.today();
  if (day > clock.today()) {
    return { analysis: null, userErrors: [refusal('NOT_YET', 'on', 'That day has not come yet.')] };
  }
  const store = createAnalysisStore(tx);
  const thresholds = await store.findThresholds(divisionCode, kinds[kind].thresholds);
  const id = newId('ana');
  const thresholdIds = thresholds.map((one) => one.id);
  const from = addDays(day, 1 - year);
  await store.insert({ id, kind, divisionCode, state: 'RUNNING', from, on: day, thresholdIds });
  record({ entity: 'Analysis', id, action: 'open', to: 'RUNNING', divisionCode });
  return { analysis: id, userErrors: [] };
}
