import { and, eq } from 'drizzle-orm';
import { oneOf } from '@graphroots/kit/reads/filters';
import { either, inDivision, ownedBy } from '@graphroots/kit/reads/scope';
import { by, key, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { signUpLife } from './sign-up.life.ts';
import { signUps } from './sign-up.table.ts';

export const signUpRead = reads('SignUp', signUps, (s) => ({
  scope: either(inDivision(s.divisionCode), ownedBy(s.accountId)),
  person: s.accountId,
  order: 'SIGNED_UP_AT ASC',
  orderBy: { SIGNED_UP_AT: by(s.signedUpAt), ID: by(s.id) },
  where: { state: oneOf(s.state) },
  fields: {
    activity: key(s.activityId),
    member: key(s.memberId),
    actions: resolved(
      { state: s.state, accountId: s.accountId, divisionCode: s.divisionCode },
      (signUp, _, { viewer }) => signUpLife.actionsFor(signUp, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'SignUp'), eq(t.entityId, s.id)) })),
  },
}));
