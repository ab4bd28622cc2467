import { following } from '@graphroots/kit/reads/scope';
import { key } from '@graphroots/kit/reads/words';
import { issues } from '../issue/issue.table.ts';
import { reads } from '../vocabulary.ts';
import { escalations } from './escalation.table.ts';

export const escalationRead = reads('Escalation', escalations, (e) => ({
  scope: following(issues, e.issueId, (i) => i.id),
  fields: { issue: key(e.issueId) },
}));
