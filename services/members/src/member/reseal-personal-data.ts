import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import type { Job } from '@graphroots/kit/writes/jobs';
import { openDatum, sealedColumns } from './personal-data.ts';
import { createRetentionStore } from './retention.store.ts';

const batch = 500;

/** Seals what is not sealed with the current key: afterwards, older keys open nothing any more. No version rises. */
export function createResealPersonalData(keys: PersonalKeys): Job {
  return async ({ tx }) => {
    const store = createRetentionStore(tx);
    const rows = await store.lockSealedOtherwise(keys.current, batch);
    await Promise.all(
      rows.map((row) => {
        const opened = {
          phone: openDatum('phone', row, keys),
          nationalId: openDatum('nationalId', row, keys),
        };
        return store.reseal(row.id, sealedColumns(opened, row.id, keys));
      }),
    );
    return rows.length;
  };
}
