import { following } from '@graphroots/kit/reads/scope';
import { key } from '@graphroots/kit/reads/words';
import { issues } from '../issue/issue.table.ts';
import { reads } from '../vocabulary.ts';
import { supervisions } from './supervision.table.ts';

export const supervisionRead = reads('Supervision', supervisions, (s) => ({
  scope: following(issues, s.issueId, (i) => i.id),
  fields: { issue: key(s.issueId) },
}));
