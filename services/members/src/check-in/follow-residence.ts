import { daysAfter } from '@graphroots/kit/clock';
import { newId } from '@graphroots/kit/ids';
import { asSystem, assertDone } from '@graphroots/kit/workflow/lifecycle';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { members } from '../member/member.table.ts';
import { createTransferStore } from '../transfer/transfer.store.ts';
import { createCheckInStore } from './check-in.store.ts';
import { moveCheckIn } from './move-check-in.ts';

type Resident = Pick<typeof members.$inferSelect, 'id' | 'kind' | 'residenceCode'>;

/** Ends the check-in where a member lived, and calls for one where the member in service lives now. */
export async function followResidence(
  { id: memberId, kind, residenceCode }: Resident,
  work: UnitOfWork,
): Promise<void> {
  const { tx, clock } = work;
  const { record } = asSystem(work);
  const store = createCheckInStore(tx);
  const open = await store.lockOpenOf(memberId);
  if (open) {
    const { id: checkIn, version: expectedVersion } = open;
    assertDone(await moveCheckIn({ checkIn, expectedVersion }, asSystem(work)));
  }
  const formal = await createTransferStore(tx).findFormal(memberId);
  if (kind !== 'IN_SERVICE' || residenceCode === null || !formal) return;
  const today = clock.today();
  const { registerDays } = await store.findRule(today);
  const [called] = await store.call([
    {
      id: newId('cki'),
      kind: 'MEMBER',
      memberId,
      communityCode: residenceCode,
      originId: formal.organizationId,
      originPath: formal.path,
      skills: [],
      postsTaken: [],
      state: 'DUE',
      dueOn: daysAfter(today, registerDays),
    },
  ]);
  if (!called) return;
  const { communityCode: divisionCode, originPath: path } = called;
  record({ entity: 'CheckIn', id: called.id, action: 'call', to: 'DUE', divisionCode, path });
}
