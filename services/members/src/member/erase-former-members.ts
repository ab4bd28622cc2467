import type { Job } from '@graphroots/kit/writes/jobs';
import { createConsentStore } from '../consent/consent.store.ts';
import { erasedColumns } from './erase-personal-data.ts';
import { createRetentionStore } from './retention.store.ts';

const batch = 500;

/** Erases personal data of members whose last affiliation ended so many years ago, unless they hold a post. */
export function createEraseFormerMembers(years: number): Job {
  return async ({ tx, clock, record }) => {
    const store = createRetentionStore(tx);
    const former = await store.lockFormer(years, clock.today(), batch);
    const now = clock.now().toISOString();
    const ids = former.map(({ id }) => id);
    await store.change(ids, erasedColumns(now));
    await createConsentStore(tx).withdrawAll(ids, now);
    for (const { id, divisionCode, path } of former) {
      const reason = `no affiliation for ${years} years`;
      record({ entity: 'Member', id, action: 'erasePersonalData', reason, divisionCode, path });
    }
    return former.length;
  };
}
