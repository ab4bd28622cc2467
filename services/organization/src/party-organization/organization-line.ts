import { newId } from '@graphroots/kit/ids';
import type { Objection } from '@graphroots/kit/import/column';

/** An organization in its line. */
export interface Node {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  readonly path: string;
  readonly superiorId: string | null;
}

export interface LineRow {
  readonly name: string;
  readonly kind: string;
  readonly superior?: string | null | undefined;
}

/** An organization that a row brings: it has its place once it is numbered. */
interface Pending {
  readonly id: string;
  readonly name: string;
  readonly above: Placed | null;
  number: number;
}

type Placed = Node | Pending;

/**
 * The places of rows in the line: each under a superior that stands, or that another row brings. Rows of what stands
 * keep their number and path; the others are numbered, and their paths follow from those above them.
 */
export function createLine(standing: readonly Node[], rows: readonly LineRow[]) {
  const byId = new Map(standing.map((node) => [node.id, node]));
  const byName = grouped(standing.map((node) => [node.name, node]));
  const rowsByName = grouped(rows.map(({ name }, at) => [name, at]));
  const below = new Map(standing.map((node) => [keyOf(node.superiorId, node.name), node]));
  const settled = new Map<number, Placed | Objection>();

  function settle(at: number, followed: ReadonlySet<number>): Placed | Objection {
    if (followed.has(at)) return circle;
    const found = settled.get(at) ?? settleNew(at, new Set([...followed, at]));
    settled.set(at, found);
    return found;
  }

  function settleNew(at: number, followed: ReadonlySet<number>): Placed | Objection {
    const row = rows[at];
    const above = row === undefined ? nobody : superiorOf(row, followed);
    if (row === undefined || (above !== null && 'reason' in above)) return above ?? nobody;
    const stands = below.get(keyOf(above?.id ?? null, row.name));
    return stands ?? { id: newId('org'), name: row.name, above, number: 0 };
  }

  function superiorOf({ kind, superior }: LineRow, followed: ReadonlySet<number>): Placed | Objection | null {
    const isTop = kind === 'CITY_COMMITTEE';
    if (superior === null || superior === undefined) return isTop ? null : nobody;
    return isTop ? topHasNone : named(superior, followed);
  }

  /** What stands and what the file brings can be the same organization. */
  function named(superior: string, followed: ReadonlySet<number>): Placed | Objection {
    const one = byId.get(superior);
    if (one !== undefined) return one;
    const brought = (rowsByName.get(superior) ?? []).map((at) => settle(at, followed));
    const found = new Map<string, Placed>((byName.get(superior) ?? []).map((node) => [node.id, node]));
    for (const other of brought) if (!('reason' in other)) found.set(other.id, other);
    const [first, ...more] = found.values();
    if (first === undefined) return brought.find((other) => 'reason' in other) ?? unknown;
    return more.length === 0 ? first : ambiguous(more.length + 1);
  }

  return {
    /** Takes numbers for those that are new. */
    async number(take: (count: number) => Promise<readonly number[]>): Promise<void> {
      const found = rows.map((_, at) => settle(at, new Set()));
      const pending = [...new Set(found)].filter((one): one is Pending => 'above' in one);
      const numbers = await take(pending.length);
      for (const [at, one] of pending.entries()) one.number = numbers[at] ?? 0;
    },

    place(at: number): Node | Objection {
      const found = settle(at, new Set());
      return 'reason' in found ? found : nodeOf(found);
    },
  };
}

function nodeOf(found: Placed): Node {
  if ('path' in found) return found;
  const above = found.above && nodeOf(found.above);
  const path = `${above?.path ?? ''}${found.number.toString(36)}/`;
  return { id: found.id, name: found.name, number: found.number, path, superiorId: above?.id ?? null };
}

function keyOf(superiorId: string | null, name: string): string {
  return JSON.stringify([superiorId, name]);
}

function grouped<V>(pairs: readonly (readonly [string, V])[]): ReadonlyMap<string, readonly V[]> {
  const groups = new Map<string, V[]>();
  for (const [name, one] of pairs) {
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return groups;
}

const nobody: Objection = { code: 'MISSING', reason: 'only a city committee has no superior' };
const topHasNone: Objection = { code: 'NOT_ALLOWED', reason: 'a city committee has no superior' };
const circle: Objection = { code: 'CIRCLE', reason: 'the superiors in the file lead back to this row' };
const unknown: Objection = {
  code: 'NOT_FOUND',
  reason: 'no Party organization has this id or name, here or in the file',
};

function ambiguous(count: number): Objection {
  return { code: 'AMBIGUOUS', reason: `${count} Party organizations are called so: give the id` };
}
