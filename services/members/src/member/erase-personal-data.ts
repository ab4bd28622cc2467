import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createConsentStore } from '../consent/consent.store.ts';
import { createPostStore } from '../post/post.store.ts';
import type { ErasePersonalDataInput } from '../types.generated.ts';
import { createMemberStore } from './member.store.ts';
import type { members } from './member.table.ts';
import { erased, purposeLength } from './member.texts.ts';

interface Erased {
  readonly member: string | null;
  readonly userErrors: UserError[];
}

/** Leaves of a member what the register has to keep: kind, admission, affiliations and posts of the past. */
export async function erasePersonalData(
  input: ErasePersonalDataInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<Erased> {
  const reason = input.reason.trim();
  const errors = checkText('reason', reason, purposeLength);
  if (errors.length > 0) return refused(...errors);
  const store = createMemberStore(tx);
  const found = await store.findInSight(input.member, viewer);
  if (!found) return refused(refusal('NOT_FOUND', 'member', 'There is no member with this id.'));
  const { row, place } = found;
  if (row.erasedAt !== null) return refused(refusal('ERASED', 'member', erased));
  if (await createPostStore(tx).holdsPost(row.id, clock.today())) {
    const message = 'The member holds a post: end it first.';
    return refused(refusal('HOLDS_POST', 'member', message));
  }
  const now = clock.now().toISOString();
  const failure = await store.update(found, viewer, input.expectedVersion, erasedColumns(now));
  if (failure) return refused(failure);
  await createConsentStore(tx).withdrawAll([row.id], now);
  record({ entity: 'Member', id: row.id, action: 'erasePersonalData', reason, ...place });
  return { member: row.id, userErrors: [] };
}

/** What takes the place of personal data. The residence stays: it says who answers for the record. */
export function erasedColumns(now: string) {
  return {
    name: '某某',
    birthYear: null,
    education: null,
    phoneSealed: null,
    phoneIndex: null,
    phoneMask: null,
    nationalIdSealed: null,
    nationalIdIndex: null,
    nationalIdMask: null,
    erasedAt: now,
  } satisfies Partial<typeof members.$inferInsert>;
}

function refused(...userErrors: UserError[]): Erased {
  return { member: null, userErrors };
}
