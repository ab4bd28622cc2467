import { daysAfter } from '@graphroots/kit/clock';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import { covers, type Viewer } from '@graphroots/kit/viewer';
import { actsFor } from '../line/acts-for.ts';
import type { ClaimMicroWishInput } from '../types.generated.ts';
import { checkAhead } from './wish.days.ts';
import { wishLife } from './wish.life.ts';
import { createWishStore, type WishStore } from './wish.store.ts';
import type { microWishes } from './wish.table.ts';

const claimDays = 30;
const mostDays = 60;

type Claimant = Partial<
  Pick<typeof microWishes.$inferInsert, 'memberId' | 'organizationId' | 'unitId' | 'teamId' | 'claimantPath'>
>;

/** One claimant at a time: whoever comes second finds another version of the wish. */
export const claimMicroWish = wishLife.step<ClaimMicroWishInput>(
  'claim',
  async ({ row, input, tx, viewer, clock }) => {
    const today = clock.today();
    const dueOn = input.dueOn ?? daysAfter(today, claimDays);
    const claimant = await findClaimant(createWishStore(tx), input, viewer);
    const refusals = checkAhead('dueOn', dueOn, today, mostDays);
    if (row.wisherId !== null && row.wisherId === viewer.id) {
      refusals.push(refusal('ITSELF', 'wish', 'It is your own.'));
    }
    if ('code' in claimant) return { refusals: [...refusals, claimant] };
    const claimedAt = clock.now().toISOString();
    const set = {
      claimantPath: null,
      ...claimant,
      claimantId: viewer.id,
      claimedAt,
      dueOn,
      claims: row.claims + 1,
    };
    return { refusals, set };
  },
);

async function findClaimant(
  store: WishStore,
  { organization, unit, team }: ClaimMicroWishInput,
  viewer: Viewer,
): Promise<Claimant | UserError> {
  const named = Object.entries({ organization, unit, team }).flatMap(([field, id]) =>
    id ? [{ field, id }] : [],
  );
  const [first, second] = named;
  if (second) return refusal('CONTRADICTION', second.field, 'Claim for one of them.');
  if (!first) {
    return viewer.roles.includes('member')
      ? { memberId: viewer.id }
      : refusal('REQUIRED', 'organization', 'Say for which organization, unit or team.');
  }
  const { field, id } = first;
  if (field === 'team') {
    const found = await store.findTeam(id);
    const runs = found !== null && viewer.roles.includes('community') && covers(viewer, found.divisionCode);
    const leadsOwner = found !== null && found.path !== null && actsFor(viewer, found.path);
    if (found && (runs || leadsOwner)) return { teamId: id, claimantPath: found.path };
  } else {
    const path = await store.findPath(id);
    if (path !== null && actsFor(viewer, path)) {
      return { [field === 'unit' ? 'unitId' : 'organizationId']: id, claimantPath: path };
    }
  }
  // Whom the viewer does not act for is answered like what does not exist.
  return refusal('NOT_FOUND', field, 'There is none with this id that you act for.');
}
