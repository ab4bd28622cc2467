import type { Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { signUps } from './sign-up.table.ts';
import { signUpWorkflow } from './sign-up.workflow.ts';

/** What of a sign-up decides who acts on it. */
type Ties = Pick<typeof signUps.$inferSelect, 'accountId' | 'divisionCode'>;

/** The life of sign-ups. */
export const signUpLife = lifecycle(signUpWorkflow, {
  noun: 'signUp',
  table: signUps,
  place: ({ divisionCode }: Ties) => ({ divisionCode }),
  relations: ({ accountId }: Ties, { id }: Viewer): Actor[] => (accountId === id ? ['the person'] : []),
  unnamed: ['the person'],
});
