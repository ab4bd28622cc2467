import { workflow } from '@graphroots/kit/workflow/workflow';
import { signUpStates } from './sign-up.table.ts';

/** The life of a place in an activity. */
export const signUpWorkflow = workflow('SignUp', signUpStates, {
  signUp: { from: [], to: ['PLACED', 'WAITING'], by: ['resident', 'member'] },
  promote: { from: ['WAITING'], to: ['PLACED'], by: ['system'] },
  cancel: {
    from: ['PLACED', 'WAITING'],
    to: ['CANCELLED'],
    by: ['the person', 'system'],
    guards: ['TOO_LATE'],
  },
  // Without having signed up first: whoever comes along where there is room.
  attend: { from: ['PLACED', 'WAITING'], to: ['ATTENDED'], by: ['system'] },
});
