import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { AcceptRectificationInput, VotesInput } from '../types.generated.ts';
import { rectificationLife } from './rectification.life.ts';
import { createRectificationStore } from './rectification.store.ts';

/** Nobody is accepted against the votes of members or of residents. */
export const acceptRectification = rectificationLife.step<AcceptRectificationInput>(
  'accept',
  ({ row, input: { members, residents }, tx, clock }) => {
    const acceptedOn = clock.today();
    const votes = {
      rectificationId: row.id,
      acceptedOn,
      membersInFavour: members.inFavour,
      membersAgainst: members.against,
      residentsInFavour: residents.inFavour,
      residentsAgainst: residents.against,
    };
    return {
      refusals: [...checkVotes('members', members), ...checkVotes('residents', residents)],
      set: { acceptedOn },
      afterwards: () => createRectificationStore(tx).insertAcceptance(votes),
    };
  },
);

function checkVotes(field: string, { inFavour, against }: VotesInput): UserError[] {
  if (inFavour < 0 || against < 0 || inFavour + against === 0) {
    return [refusal('REQUIRED', field, 'Nobody has voted.')];
  }
  return inFavour > against ? [] : [refusal('VOTED_DOWN', field, 'More have to be for than against.')];
}
