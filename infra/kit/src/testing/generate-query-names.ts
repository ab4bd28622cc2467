import type { Random } from './fuzz-random.ts';

/**
 * Response keys of one document. A plain name stands for a field without arguments wherever it occurs; every
 * other key is given out once. So no two fields ever contradict each other under one key.
 */
export interface ResponseKeys {
  /** Whether a field without arguments may stand under its own name. */
  plain(name: string): boolean;
  /** A key for one field alone; its own name where that is still free. */
  own(fieldName: string): string;
}

/** Names that mean something to JavaScript, to GraphQL or inside a statement, and names that are cut. */
const awkward = [
  'constructor',
  'hasOwnProperty',
  '__proto__',
  'toString',
  'then',
  'length',
  'id',
  'code',
  'name',
  'nodes',
  'node',
  'edges',
  'cursor',
  'pageInfo',
  'totalCount',
  'key',
  'kind',
  'data',
  'x0',
  'x1',
  'g',
  'n',
  'k',
  't1',
  't2',
  'select',
  'NULL',
  ...[59, 60, 61, 62, 63, 64].map((length) => 'k'.repeat(length)),
];

export function createResponseKeys(random: Random): ResponseKeys {
  const plainNames = new Set<string>();
  const ownNames = new Set<string>();
  let count = 0;

  function claim(name: string): boolean {
    if (plainNames.has(name) || ownNames.has(name)) return false;
    ownNames.add(name);
    return true;
  }

  return {
    plain(name) {
      if (ownNames.has(name)) return false;
      plainNames.add(name);
      return true;
    },
    own,
  };

  function own(fieldName: string): string {
    if (random.chance(0.2) && claim(fieldName)) return fieldName;
    const name = random.pick(awkward);
    if (random.chance(0.3) && claim(name)) return name;
    count += 1;
    const unique = random.chance(0.1) ? `${'long'.repeat(16)}${count}` : `a${count}`;
    return claim(unique) ? unique : own(fieldName);
  }
}
