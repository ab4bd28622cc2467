import { checkText } from '@graphroots/kit/user-error';
import type { GradeDebriefingInput } from '../types.generated.ts';
import { debriefingLife } from './debriefing.life.ts';

export const gradeDebriefing = debriefingLife.step<GradeDebriefingInput>(
  'grade',
  ({ input: { comment, grade } }) => ({
    refusals: checkText('comment', comment, { longest: 2_000 }),
    set: { comment: comment.trim(), grade },
  }),
);
