import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { covers, leads } from '@graphroots/kit/viewer';
import { createScoreStore } from '../score/assessment-score.store.ts';
import type { FileScoreAppealInput } from '../types.generated.ts';
import { scoreAppealLife } from './score-appeal.life.ts';
import { createScoreAppealStore } from './score-appeal.store.ts';

type Payload = { appeal: string | null; userErrors: UserError[] };

const most = 5;

/** The organization says why its score is wrong, while that may be said. */
export async function fileScoreAppeal(
  { score: scoreId, grounds }: FileScoreAppealInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<Payload> {
  const store = createScoreAppealStore(tx);
  const score = await createScoreStore(tx).findScore(scoreId);
  const { divisionCode = null, path = '' } = score ?? {};
  if (!score || divisionCode === null || !(covers(viewer, divisionCode) || leads(viewer, path))) {
    return refused(refusal('NOT_FOUND', 'score', 'There is none with this id.'));
  }
  const standing = { divisionCode, path };
  const stranger = scoreAppealLife.refuseToBegin('file', standing, viewer, 'score');
  if (stranger) return refused(stranger);
  const userErrors = checkText('grounds', grounds, { longest: 2_000 });
  const cycle = await store.lockCycle(score.cycleId);
  const isOpen = cycle?.state === 'APPEAL' && (cycle.appealUntil ?? '') >= clock.today();
  if (!isOpen) userErrors.push(refusal('WRONG_STATE', 'score', 'The time for appeals is not now.'));
  if (!score.current) {
    userErrors.push(refusal('WRONG_STATE', 'score', 'Another score stands in its place.'));
  }
  const { cycleId, organizationId, revision } = score;
  if ((await store.count(cycleId, organizationId)) >= most) {
    userErrors.push(refusal('TOO_MANY', 'score', `An organization appeals ${most} times at most.`));
  }
  if (userErrors.length > 0) return { appeal: null, userErrors };
  const id = newId('apl');
  const filed = { state: 'FILED' as const, grounds: grounds.trim(), filedOn: clock.today() };
  const isNew = await store.insert({ ...standing, ...filed, id, cycleId, organizationId, revision });
  if (!isNew) return refused(refusal('TWICE', 'score', 'An appeal against it is open already.'));
  record({ entity: 'ScoreAppeal', id, action: 'file', to: 'FILED', ...standing });
  return { appeal: id, userErrors: [] };
}

function refused(error: UserError): Payload {
  return { appeal: null, userErrors: [error] };
}
