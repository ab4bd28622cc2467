import { refusal } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { SendEvaluationInput } from '../types.generated.ts';
import { evaluationLife } from './evaluation.life.ts';

/** It goes to the organization that the unit answers to, in another line. `superior` is whom the graph names. */
export async function sendEvaluation(input: SendEvaluationInput, work: UnitOfWork, superior: string | null) {
  const send = evaluationLife.step<SendEvaluationInput>('send', ({ row, clock }) => {
    if (row.purpose === 'YEARLY' && row.state !== 'PUBLISHED') {
      return { refusals: [refusal('NOT_PUBLISHED', 'evaluation', 'It has to be published first.')] };
    }
    return superior === null
      ? { refusals: [refusal('NO_SUPERIOR', 'evaluation', 'The unit answers to no organization.')] }
      : { set: { sentOn: clock.today(), sentToId: superior } };
  });
  return send(input, work);
}
