import type { AcceptFloatingCaseInput } from '../types.generated.ts';
import { floatingCaseLife } from './floating-case.life.ts';
import { createFloatingCaseStore } from './floating-case.store.ts';
import { accepted } from './refer-floating-case.ts';

/** The member belongs to the receiving branch as well: the formal affiliation stays where it is. */
export const acceptFloatingCase = floatingCaseLife.step<AcceptFloatingCaseInput>(
  'accept',
  ({ row: { receivingId, receivingPath, acceptedOn, memberId }, tx, clock }) => {
    if (acceptedOn !== null || receivingId === null || receivingPath === null)
      return { refusals: [accepted] };
    const today = clock.today();
    const to = { id: receivingId, path: receivingPath };
    return {
      set: { acceptedOn: today },
      afterwards: () => createFloatingCaseStore(tx).addSecondary(memberId, to, today),
    };
  },
);
