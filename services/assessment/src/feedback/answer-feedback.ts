import { checkText } from '@graphroots/kit/user-error';
import type { AnswerFeedbackInput } from '../types.generated.ts';
import { feedbackLife } from './feedback.life.ts';

export const answerFeedback = feedbackLife.step<AnswerFeedbackInput>(
  'answer',
  ({ input: { answer }, clock }) => ({
    refusals: checkText('answer', answer, { longest: 2_000 }),
    set: { answer: answer.trim(), answeredOn: clock.today() },
  }),
);
