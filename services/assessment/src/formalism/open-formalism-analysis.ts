import { newId } from '@graphroots/kit/ids';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { addDays } from '../days.ts';
import type { OpenFormalismAnalysisInput } from '../types.generated.ts';
import { formalismAnalysisLife } from './formalism.life.ts';
import { createFormalismStore } from './formalism.store.ts';

const year = 365;

/** Begins with the rule that holds for the division now; it is kept whatever the rule will be. */
export async function openFormalismAnalysis(
  { division: divisionCode, on = null }: OpenFormalismAnalysisInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<{ analysis: string | null; userErrors: UserError[] }> {
  if (!/^\d{12}$/.test(divisionCode)) {
    return { analysis: null, userErrors: [refusal('NOT_FOUND', 'division', 'Give a code of 12 digits.')] };
  }
  const stranger = formalismAnalysisLife.refuseToBegin('open', { divisionCode }, viewer, 'division');
  if (stranger) return { analysis: null, userErrors: [stranger] };
  const day = on ?? clock.today();
  if (day > clock.today()) {
    return { analysis: null, userErrors: [refusal('NOT_YET', 'on', 'That day has not come yet.')] };
  }
  const store = createFormalismStore(tx);
  const { id: ruleId } = await store.findRule(divisionCode);
  const id = newId('fan');
  await store.insert({ id, divisionCode, state: 'RUNNING', from: addDays(day, -year), on: day, ruleId });
  record({ entity: 'FormalismAnalysis', id, action: 'open', to: 'RUNNING', divisionCode });
  return { analysis: id, userErrors: [] };
}
