import { asSystem, assertDone } from '@graphroots/kit/workflow/lifecycle';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { floatingCaseLife } from './floating-case.life.ts';
import { createFloatingCaseStore } from './floating-case.store.ts';

/** Nobody has to be kept in contact with whose membership is over: an open case ends on the same day. */
export async function endFloatingCase(memberId: string, on: string, work: UnitOfWork): Promise<void> {
  const open = await createFloatingCaseStore(work.tx).lockOpenOf(memberId);
  if (!open) return;
  const { id: floatingCase, version: expectedVersion } = open;
  const end = floatingCaseLife.step('end', () => ({ set: { endedOn: on } }));
  assertDone(await end({ floatingCase, expectedVersion, reason: 'the membership is over' }, asSystem(work)));
}
