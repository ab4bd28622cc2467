import { and, eq } from 'drizzle-orm';
import { is, oneOf } from '@graphroots/kit/reads/filters';
import { either, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { by, key, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { scoreAppealLife } from './score-appeal.life.ts';
import { scoreAppeals } from './score-appeal.table.ts';

export const scoreAppealRead = reads('ScoreAppeal', scoreAppeals, (a) => ({
  scope: either(inDivision(a.divisionCode), inLine(a.path)),
  order: 'FILED_ON ASC',
  orderBy: { FILED_ON: by(a.filedOn), ID: by(a.id) },
  where: { state: oneOf(a.state), organization: is(a.organizationId) },
  fields: {
    cycle: key(a.cycleId),
    organization: key(a.organizationId),
    division: key(a.divisionCode),
    actions: resolved(
      { state: a.state, divisionCode: a.divisionCode, path: a.path },
      (appeal, _, { viewer }) => scoreAppealLife.actionsFor(appeal, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'ScoreAppeal'), eq(t.entityId, a.id)) })),
  },
}));
