import type { Objection } from '@graphroots/kit/import/column';

/** What stands, and is known by its code, or by its name in one place. */
export interface Known {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly kind: string;
  /** Where it stands: a division, or the id of a superior. */
  readonly place: string | null;
}

export interface RowOfFile {
  readonly code?: string | null | undefined;
  readonly name: string;
  readonly kind: string;
}

/**
 * Which of what stands the rows of a file are. A code is the same wherever its bearer moves; without one, a row is what
 * has its name in its place. That something of its name stands elsewhere is never taken for a move, nor for chance.
 */
export function createStanding<K extends Known>(all: readonly K[]) {
  const byCode = new Map(all.flatMap((one) => (one.code === null ? [] : [[one.code, one] as const])));
  const byPlace = grouped(all, ({ place, name }) => JSON.stringify([place, name]));
  const byKind = grouped(all, ({ kind, name }) => JSON.stringify([kind, name]));
  const taken = new Map<string, number>();

  return {
    /** What the row is; null where it is new. */
    find({ code, name }: RowOfFile, place: string | null): K | Objection | null {
      const known = byCode.get(code ?? '');
      const [one, ...more] = byPlace.get(JSON.stringify([place, name])) ?? [];
      if (known !== undefined) return one === undefined || one === known ? known : other(one);
      if (more.length > 0) return several;
      const isOther = one !== undefined && Boolean(code) && one.code !== null;
      return isOther ? other(one) : (one ?? null);
    },

    /** Says which row of the file something is; answers with the objection where another row is it already. */
    take({ id }: Pick<K, 'id'>, row: number): Objection | null {
      if (taken.has(id)) return twice;
      taken.set(id, row);
      return null;
    },

    /** Once all rows have taken what they are: why a new one could be what stands elsewhere. */
    objectToNew({ code, name, kind }: RowOfFile): Objection | null {
      const [one, ...more] = byKind.get(JSON.stringify([kind, name])) ?? [];
      if (one === undefined || more.length > 0 || taken.has(one.id)) return null;
      return code && one.code !== null ? null : elsewhere(one);
    },
  };
}

function grouped<V>(all: readonly V[], keyOf: (one: V) => string): ReadonlyMap<string, readonly V[]> {
  const groups = new Map<string, V[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

const several = { code: 'AMBIGUOUS', reason: 'several stand already that it could be' };
const twice = { code: 'TWICE', reason: 'a line before means the same one' };

function other({ id, code }: Known): Objection {
  const reason = `another of this name stands there (${id}, ${code === null ? 'without a code' : `code ${code}`})`;
  return { code: 'CONFLICT', reason };
}

function elsewhere({ place, code }: Known): Objection {
  const known = code === null ? 'load its code where it stands first' : 'give its code';
  const reason = `one of this name and kind stands elsewhere, in ${place ?? 'the city'}: if it has moved, ${known}; if this is another, the file must have a row for that one, too`;
  return { code: 'ELSEWHERE', reason };
}
