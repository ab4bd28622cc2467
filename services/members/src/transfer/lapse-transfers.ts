import { asSystem, assertDone } from '@graphroots/kit/workflow/lifecycle';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { openAfterTransfer } from '../floating/open-floating-case.ts';
import { transferLife } from './transfer.life.ts';
import { createTransferStore } from './transfer.store.ts';

const batch = 500;
const lapse = transferLife.step('lapse');

/** Ends the transfers of members who were not accepted in time; the formal affiliation stays where it is, and a case is opened. */
export async function lapseTransfers(work: UnitOfWork): Promise<number> {
  const overdue = await createTransferStore(work.tx).lockOverdue(work.clock.today(), batch);
  for (const row of overdue) {
    const { id: transfer, version: expectedVersion } = row;
    assertDone(await lapse({ transfer, expectedVersion }, asSystem(work)));
    await openAfterTransfer(row, work);
  }
  return overdue.length;
}
