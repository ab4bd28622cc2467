import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { HoldDebriefingInput } from '../types.generated.ts';
import { createItemValueStore } from '../value/item-value.store.ts';
import { debriefingLife } from './debriefing.life.ts';
import { createDebriefingStore } from './debriefing.store.ts';

const mostQuestions = 30;
const mostVotes = 1_000_000;

/** Notes what was asked, and how people voted, counted by kind. */
export const holdDebriefing = debriefingLife.step<HoldDebriefingInput>(
  'hold',
  async ({ row, input: { heldOn, questions, votes }, tx, clock }) => {
    const cycle = await createItemValueStore(tx).findCycle(row.cycleId);
    const refusals = [...checkQuestions(questions), ...checkVotes(votes)];
    if (cycle?.state !== 'DEBRIEFING') {
      refusals.push(refusal('NOT_OPEN', 'debriefing', 'Its cycle is not in the debriefing.'));
    }
    if (heldOn > clock.today()) refusals.push(refusal('NOT_YET', 'heldOn', 'It has not been held yet.'));
    const store = createDebriefingStore(tx);
    return {
      refusals,
      set: { heldOn },
      async afterwards() {
        const asked = questions.map(({ asker, text, answer = null }) => ({
          asker,
          text: text.trim(),
          answer: answer?.trim() || null,
        }));
        await store.insertQuestions(row.id, asked);
        await store.insertVotes(row.id, votes);
      },
    };
  },
);

function checkQuestions(questions: HoldDebriefingInput['questions']): UserError[] {
  if (questions.length > mostQuestions) {
    return [refusal('TOO_MANY', 'questions', `Give at most ${mostQuestions}.`)];
  }
  return questions.flatMap(({ text, answer }, index) => {
    const at = (name: string): string[] => ['questions', String(index), name];
    return [
      ...checkText(at('text'), text, { longest: 1_000 }),
      ...checkText(at('answer'), answer, { longest: 2_000, optional: true }),
    ];
  });
}

function checkVotes(votes: HoldDebriefingInput['votes']): UserError[] {
  const counts = votes.flatMap(({ good, fair, poor }) => [good, fair, poor]);
  if (counts.some((count) => count < 0 || count > mostVotes)) {
    return [refusal('OUT_OF_RANGE', 'votes', `Give 0 to ${mostVotes} votes.`)];
  }
  if (counts.every((count) => count === 0)) return [refusal('REQUIRED', 'votes', 'Nobody has voted.')];
  const kinds = new Set(votes.map(({ voter }) => voter));
  return kinds.size < votes.length ? [refusal('TWICE', 'votes', 'Give the votes of each kind once.')] : [];
}
