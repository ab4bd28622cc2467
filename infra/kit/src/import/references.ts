import type { Objection } from './column.ts';

/** Something a file can refer to, by its id or by its name. */
export interface Referable {
  readonly id: string;
  readonly name: string;
}

/** Finds what is referred to, by id, or by a name that only one has; otherwise says what is wrong. */
export function createReferences<R extends Referable>(all: Iterable<R>, what: string) {
  const byId = new Map<string, R>();
  const byName = new Map<string, R[]>();
  for (const row of all) {
    byId.set(row.id, row);
    const same = byName.get(row.name);
    if (same === undefined) byName.set(row.name, [row]);
    else same.push(row);
  }
  return {
    find(written: string): R | Objection {
      const [found, ...more] = byName.get(written) ?? [];
      const one = byId.get(written) ?? (more.length === 0 ? found : undefined);
      if (one !== undefined) return one;
      if (more.length > 0) {
        const reason = `${more.length + 1} ${what} are called so: give the id`;
        return { code: 'AMBIGUOUS', reason };
      }
      return { code: 'NOT_FOUND', reason: `there is none of the ${what} with this id or name` };
    },
  };
}

export type References<R extends Referable> = ReturnType<typeof createReferences<R>>;

export function isObjection(found: Referable | Objection): found is Objection {
  return 'reason' in found;
}
