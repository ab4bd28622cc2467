import { newId } from '@graphroots/kit/ids';
import type { Objection } from '@graphroots/kit/import/column';
import { createStanding, type Known } from '../standing.ts';
import { deepestLine, isOfWrongRank, stepsOf } from './lines.ts';
import type { PartyOrganization } from './party-organization.store.ts';

/** An organization in its line; its place is its superior. */
export interface Node extends Known {
  readonly number: number;
  readonly path: string;
  readonly territoryCode: string | null;
  readonly state: PartyOrganization['state'];
  readonly rank: PartyOrganization['rank'];
}

export interface LineRow {
  readonly name: string;
  readonly kind: string;
  readonly rank: PartyOrganization['rank'];
  readonly code?: string | null | undefined;
  readonly superior?: string | null | undefined;
}

/** What a row brings: where it is to stand, and as what it stands already. */
export interface Position {
  readonly id: string;
  readonly number: number;
  readonly path: string;
  readonly superiorId: string | null;
  readonly stands: Node | null;
}

/** What is wrong with a row, and in which column. */
interface Fault extends Objection {
  readonly column: 'superior' | 'name' | 'code';
}

/** An organization that stands or that a row brings: that has its path once it is numbered. */
interface Placed {
  readonly id: string;
  readonly rank: PartyOrganization['rank'];
  readonly above: Placed | null;
  readonly stands: Node | null;
  number: number;
}

/**
 * The places of rows in the line: each under a superior that stands, or that another row brings. Rows of what stands
 * keep their number, and their path until they are moved; the others are numbered, and their paths follow from those
 * above them.
 */
export function createLine(standing: readonly Node[], rows: readonly LineRow[]) {
  const isThere = standing.filter(({ state }) => state !== 'DISSOLVED');
  const dissolvedCodes = new Set(
    standing.filter(({ state }) => state === 'DISSOLVED').map(({ code }) => code),
  );
  const register = createStanding(isThere);
  const byId = new Map(isThere.map((node) => [node.id, node]));
  const byName = grouped(isThere.map((node) => [node.name, node]));
  const rowsByName = grouped(rows.map(({ name }, at) => [name, at]));
  const settled = new Map<number, Placed | Fault>();
  const objections = new Map<number, Fault>();

  function settle(at: number, followed: ReadonlySet<number>): Placed | Fault {
    if (followed.has(at)) return circle;
    const found = settled.get(at) ?? settleNew(at, new Set([...followed, at]));
    settled.set(at, found);
    return found;
  }

  function settleNew(at: number, followed: ReadonlySet<number>): Placed | Fault {
    const row = rows[at];
    const above = row === undefined ? nobody : superiorOf(row, followed);
    if (row === undefined || (above !== null && 'reason' in above)) return above ?? nobody;
    if (row.code && dissolvedCodes.has(row.code)) return dissolved;
    const stands = register.find(row, above?.id ?? null);
    const { rank } = row;
    if (stands === null && above && isOfWrongRank(above)) return wrongRank;
    if (stands === null) return { id: newId('org'), rank, above, stands, number: 0 };
    if ('reason' in stands) return { ...stands, column: 'name' };
    if ((stands.place === null) !== (above === null)) return otherTop;
    return { id: stands.id, rank, above, stands, number: stands.number };
  }

  function superiorOf({ kind, superior }: LineRow, followed: ReadonlySet<number>): Placed | Fault | null {
    const isTop = kind === 'CITY_COMMITTEE';
    if (superior === null || superior === undefined) return isTop ? null : nobody;
    return isTop ? topHasNone : named(superior, followed);
  }

  /** What stands and what the file brings can be the same organization. */
  function named(superior: string, followed: ReadonlySet<number>): Placed | Fault {
    const one = byId.get(superior);
    if (one !== undefined) return placed(one);
    const brought = (rowsByName.get(superior) ?? []).map((at) => settle(at, followed));
    const found = new Map((byName.get(superior) ?? []).map((node) => [node.id, placed(node)]));
    for (const other of brought) if (!('reason' in other)) found.set(other.id, other);
    const [first, ...more] = found.values();
    if (first === undefined) return brought.find((other) => 'reason' in other) ?? unknown;
    return more.length === 0 ? first : ambiguous(more.length + 1);
  }

  return {
    /** Settles all rows, and takes numbers for those that are new. */
    async number(take: (count: number) => Promise<readonly number[]>): Promise<void> {
      const found = rows.map((_, at) => settle(at, new Set()));
      for (const [at, one] of found.entries()) {
        const objection = 'reason' in one || !one.stands ? null : register.take(one.stands, at);
        if (objection) objections.set(at, { ...objection, column: 'name' });
      }
      const pending = found.flatMap((one, at) =>
        'reason' in one || one.stands ? [] : [{ one, at, row: rows[at] }],
      );
      for (const { at, row } of pending) {
        const objection = row && register.objectToNew(row);
        if (objection) objections.set(at, { ...objection, column: 'name' });
      }
      const numbers = await take(pending.length);
      for (const [index, { one }] of pending.entries()) one.number = numbers[index] ?? 0;
    },

    place(at: number): Position | Fault {
      const found = objections.get(at) ?? settle(at, new Set());
      if ('reason' in found) return found;
      const position = positionOf(found);
      return position.stands === null && stepsOf(position.path) > deepestLine ? tooDeep : position;
    },
  };
}

function placed(node: Node): Placed {
  return { id: node.id, rank: node.rank, number: node.number, stands: node, above: null };
}

const wrongRank: Fault = {
  column: 'superior',
  code: 'WRONG_RANK',
  reason: 'a Party group leads no organization',
};
const tooDeep: Fault = {
  column: 'superior',
  code: 'TOO_DEEP',
  reason: `a line has ${deepestLine} steps at most`,
};

function positionOf({ id, number, above, stands }: Placed): Position {
  return { id, number, path: pathOf({ number, above, stands }), superiorId: above?.id ?? null, stands };
}

function pathOf({ number, above, stands }: Pick<Placed, 'number' | 'above' | 'stands'>): string {
  return stands?.path ?? `${above ? pathOf(above) : ''}${number.toString(36)}/`;
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

const nobody: Fault = {
  column: 'superior',
  code: 'MISSING',
  reason: 'only a city committee has no superior',
};
const topHasNone: Fault = {
  column: 'superior',
  code: 'NOT_ALLOWED',
  reason: 'a city committee has no superior',
};
const circle: Fault = {
  column: 'superior',
  code: 'CIRCLE',
  reason: 'the superiors in the file lead back to this row',
};
const dissolved: Fault = {
  column: 'code',
  code: 'NOT_ALLOWED',
  reason: 'the organization with this code is dissolved',
};
const otherTop: Fault = {
  column: 'superior',
  code: 'NOT_ALLOWED',
  reason: 'what stands above all others stays there, and nothing else comes there',
};
const unknown: Fault = {
  column: 'superior',
  code: 'NOT_FOUND',
  reason: 'no Party organization has this id or name, here or in the file',
};

function ambiguous(count: number): Fault {
  const reason = `${count} Party organizations are called so: give the id`;
  return { column: 'superior', code: 'AMBIGUOUS', reason };
}
