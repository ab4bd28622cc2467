import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import { covers, leads } from '@graphroots/kit/viewer';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createCycleStore } from '../cycle/cycle.store.ts';
import { countsFor } from '../cycle/local-items.ts';
import type { GiveFeedbackInput } from '../types.generated.ts';
import { createItemValueStore } from '../value/item-value.store.ts';
import { feedbackLife } from './feedback.life.ts';
import { createFeedbackStore } from './feedback.store.ts';

type Payload = { feedback: string | null; userErrors: UserError[] };

const mostRounds = 3;
const mostFindings = 50;

/** Tells an organization what was found, in the next round. */
export async function giveFeedback(
  { organization: assessedId, findings }: GiveFeedbackInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<Payload> {
  const values = createItemValueStore(tx);
  const assessed = await values.lockAssessed(assessedId);
  if (!assessed || !(covers(viewer, assessed.divisionCode) || leads(viewer, assessed.path))) {
    return refused(refusal('NOT_FOUND', 'organization', 'There is none with this id.'));
  }
  const stranger = feedbackLife.refuseToBegin('give', assessed, viewer, 'organization');
  if (stranger) return refused(stranger);
  const { cycleId, organizationId, divisionCode, path } = assessed;
  const store = createFeedbackStore(tx);
  const cycle = await values.findCycle(cycleId);
  const items = cycle ? await createCycleStore(tx).findItems(cycle) : [];
  const own = new Set(items.filter((item) => countsFor(item, divisionCode)).map(({ id }) => id));
  const userErrors = checkFindings(findings, own);
  if (cycle?.state !== 'FEEDBACK') {
    userErrors.push(refusal('WRONG_STATE', 'organization', 'Its cycle is not in the feedback.'));
  }
  const round = (await store.findLastRound(cycleId, organizationId)) + 1;
  if (round > mostRounds) {
    userErrors.push(refusal('TOO_MANY', 'organization', `There are ${mostRounds} rounds at most.`));
  }
  if (userErrors.length > 0) return { feedback: null, userErrors };
  const id = newId('fbk');
  const given = { state: 'GIVEN' as const, round, givenOn: clock.today() };
  await store.insert(
    { ...given, id, cycleId, organizationId, divisionCode, path },
    findings.map(({ item = null, text }) => ({ itemId: item, text: text.trim() })),
  );
  record({ entity: 'Feedback', id, action: 'give', to: 'GIVEN', divisionCode, path });
  return { feedback: id, userErrors: [] };
}

function checkFindings(findings: GiveFeedbackInput['findings'], items: ReadonlySet<string>): UserError[] {
  if (findings.length === 0 || findings.length > mostFindings) {
    return [refusal('REQUIRED', 'findings', `Give 1 to ${mostFindings}.`)];
  }
  return findings.flatMap(({ item = null, text }, index) => {
    const at = (name: string): string[] => ['findings', String(index), name];
    const errors = checkText(at('text'), text, { longest: 1_000 });
    if (item !== null && !items.has(item)) {
      errors.push(refusal('NOT_FOUND', at('item'), 'It is not assessed by such an item.'));
    }
    return errors;
  });
}

function refused(error: UserError): Payload {
  return { feedback: null, userErrors: [error] };
}
