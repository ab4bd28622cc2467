import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createWhistleStore } from './whistle.store.ts';

/** What follows of a whistle's end: whoever had not come yet, and was not late, is excused. */
export async function excuseTheOthers(whistleId: string, { tx, clock, record }: UnitOfWork): Promise<void> {
  const excused = await createWhistleStore(tx).excuse(whistleId, clock.now().toISOString());
  for (const { id, communityCode: divisionCode, departmentPath: path } of excused) {
    record({
      entity: 'Arrival',
      id,
      action: 'excuse',
      from: 'CALLED',
      to: 'EXCUSED',
      divisionCode,
      path,
      as: 'system',
    });
  }
}
