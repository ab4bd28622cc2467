import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { SucceedDivisionInput } from '../types.generated.ts';
import type { Division } from './division.store.ts';

/** One division that another takes the place of. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** What comes of a succession: the divisions that are new, and who takes whose place, parts included. */
export interface Succession {
  readonly made: readonly (Pick<Division, 'code' | 'name' | 'level' | 'kind'> & {
    parentCode: string | null;
  })[];
  readonly moves: readonly Move[];
}

type Successor = SucceedDivisionInput['successors'][number];

/**
 * Works out a succession: one becomes one (another number), several become one (a merger), one becomes several (a
 * split). Parts keep their last digits under the successor; after a split each successor names its parts.
 */
export function planSuccession(
  predecessors: readonly Division[],
  successors: readonly Successor[],
  parts: readonly Division[],
  existing: ReadonlyMap<string, Division>,
): Succession | { readonly refusals: readonly UserError[] } {
  const [first] = predecessors;
  if (!first)
    return { refusals: [refusal('REQUIRED', 'predecessors', 'Name the division that is replaced.')] };
  const refusals: UserError[] = [];
  const moves: Move[] = [];
  const made: Succession['made'][number][] = [];
  const make = (like: Division, code: string, name: string, field: readonly string[]): void => {
    const known = existing.get(code);
    if (known || made.some((each) => each.code === code)) {
      refusals.push(refusal('CODE_TAKEN', field, `${code} is or was a division already.`));
      return;
    }
    const { level, kind } = like;
    made.push({ code, name, level, kind, parentCode: parentCodeOf(code) });
  };
  for (const [index, successor] of successors.entries()) {
    const field = ['successors', String(index), 'code'];
    const heir = existing.get(successor.code);
    if (
      heir?.validTo === null &&
      predecessors.every(({ code }) => code !== heir.code) &&
      heir.level === first.level
    ) {
      // It goes on to exist, and takes the others in.
    } else make(first, successor.code, successor.name ?? first.name, field);
    const heldBy = predecessors.length > 1 || successors.length === 1 ? parts : partsOf(successor, parts);
    for (const predecessor of predecessors) moves.push({ from: predecessor.code, to: successor.code });
    for (const part of heldBy) {
      const to = `${prefixOfDivision(successor.code)}${part.code.slice(prefixOfDivision(successor.code).length)}`;
      make(part, to, part.name, field);
      moves.push({ from: part.code, to });
    }
  }
  const undecided = parts.filter(({ code }) => !moves.some(({ from }) => from === code));
  if (undecided.length > 0) {
    const names = undecided.map(({ name }) => name).join(', ');
    refusals.push(refusal('UNDECIDED_PARTS', 'successors', `Say to which successor they go: ${names}.`));
  }
  return refusals.length > 0 ? { refusals } : { made, moves };
}

/** The parts that a successor names, with all that lies in them. */
function partsOf({ parts: named }: Successor, parts: readonly Division[]): Division[] {
  const prefixes = (named ?? []).map(prefixOfDivision);
  return parts.filter(({ code }) => prefixes.some((prefix) => code.startsWith(prefix)));
}

/** The code one level up; null for a city. */
function parentCodeOf(code: string): string | null {
  const { length } = prefixOfDivision(code);
  const above = { 12: 9, 9: 6, 6: 4 }[length];
  return above === undefined ? null : code.slice(0, above).padEnd(12, '0');
}
