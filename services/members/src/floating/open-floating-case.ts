import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import { asSystem } from '@graphroots/kit/workflow/lifecycle';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createMemberStore } from '../member/member.store.ts';
import { branchPathOf } from '../transfer/request-transfer.ts';
import { createTransferStore } from '../transfer/transfer.store.ts';
import type { transfers } from '../transfer/transfer.table.ts';
import type { OpenFloatingCaseInput } from '../types.generated.ts';
import { floatingCaseLife } from './floating-case.life.ts';
import { createFloatingCaseStore } from './floating-case.store.ts';
import { longestWhereabouts } from './floating-case.texts.ts';

interface Opened {
  readonly floatingCase: string | null;
  readonly userErrors: UserError[];
}

/** The branch notes that a member has gone elsewhere without a transfer, and is to be kept in contact with. */
export async function openFloatingCase(input: OpenFloatingCaseInput, work: UnitOfWork): Promise<Opened> {
  const { tx, viewer, clock, record } = work;
  const today = clock.today();
  const { member, since = null, whereabouts = null } = input;
  const errors = checkText('whereabouts', whereabouts, { longest: longestWhereabouts, optional: true });
  if (since !== null && since > today) errors.push(refusal('NOT_YET', 'since', 'Open it when it begins.'));
  if (errors.length > 0) return refused(...errors);
  const found = await createMemberStore(tx).findInSight(member, viewer);
  const formal = found && (await createTransferStore(tx).lockFormal(member));
  if (!formal) return refused(refusal('NOT_FOUND', 'member', 'There is no member with this id in a branch.'));
  const path = branchPathOf(formal);
  const ties = { memberId: member, branchPath: path, receivingPath: null };
  const stranger = floatingCaseLife.refuseToBegin('open', ties, viewer, 'member');
  if (stranger) return refused(stranger);
  const id = newId('flc');
  const state = 'OPEN';
  const isOnly = await createFloatingCaseStore(tx).insert({
    id,
    memberId: member,
    branchId: formal.organizationId,
    branchPath: path,
    since: since ?? today,
    whereabouts: whereabouts?.trim() ?? null,
    state,
    contactOn: since ?? today,
  });
  if (!isOnly) return refused(refusal('TWICE', 'member', 'A case of the member is open.'));
  record({ entity: 'FloatingCase', id, action: 'open', to: state, path });
  return { floatingCase: id, userErrors: [] };
}

/** A member who left on a transfer and arrived nowhere is to be kept in contact with, since the day it was sent. */
export async function openAfterTransfer(
  { id: transferId, memberId, fromId, fromPath, dueOn }: typeof transfers.$inferSelect,
  work: UnitOfWork,
): Promise<void> {
  const id = newId('flc');
  const state = 'OPEN';
  const since = dueOn ?? work.clock.today();
  const isOnly = await createFloatingCaseStore(work.tx).insert({
    id,
    memberId,
    branchId: fromId,
    branchPath: fromPath,
    transferId,
    since,
    state,
    contactOn: since,
  });
  const reason = `transfer ${transferId} lapsed`;
  if (isOnly) {
    asSystem(work).record({ entity: 'FloatingCase', id, action: 'open', to: state, reason, path: fromPath });
  }
}

function refused(...userErrors: UserError[]): Opened {
  return { floatingCase: null, userErrors };
}
