import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { computedOnce } from './computed-once.ts';

/*
 * Both trees are read by prefix. A division's code is 12 digits, padded with zeros on the right; what is left
 * without the padding names its subtree (2 digits for a municipality, 4, 6, 9, 12). An organization's path
 * ends every step with `/`. Codes and paths have the collation "C", in which `:` follows the digits and `0`
 * follows `/`, so a subtree is a half-open range that an index can answer.
 */

/** The part of a division's code that all codes below it begin with. Anything else would open too much: refused. */
export function prefixOfDivision(code: string): string {
  if (!/^\d{12}$/.test(code)) throw new TypeError(`'${code}' is not the code of a division, 12 digits.`);
  for (const digits of [2, 4, 6, 9]) if (/^0+$/.test(code.slice(digits))) return code.slice(0, digits);
  return code;
}

/** The first path after the subtree of a path. */
export function endOfLine(path: string): string {
  if (!/^([0-9a-z]+\/)+$/.test(path)) throw new TypeError(`'${path}' is not the path of an organization.`);
  return `${path.slice(0, -1)}0`;
}

/** Whether a division's code or an organization's path stands for a district or more, of which there are few. */
export function namesDistrict(key: string): boolean {
  return /^\d{6}0{6}$/.test(key) || /^([0-9a-z]+\/){1,2}$/.test(key);
}

/** Whether a code column lies in the division whose code is another expression; never where that is no code. */
export function withinDivision(code: SQLWrapper, division: SQLWrapper): SQL<boolean> {
  const prefix = sql`case
    when length(${division}) <> 12 then null
    when right(${division}, 10) = '0000000000' then left(${division}, 2)
    when right(${division}, 8) = '00000000' then left(${division}, 4)
    when right(${division}, 6) = '000000' then left(${division}, 6)
    when right(${division}, 3) = '000' then left(${division}, 9)
    else ${division} end`;
  const low = computedOnce(prefix);
  const high = computedOnce(sql`(${prefix}) || ':'`);
  return sql<boolean>`(${code} >= ${low} collate "C" and ${code} < ${high} collate "C")`;
}

/** Whether a path column lies in the organization whose path is another expression, itself included. */
export function withinLine(path: SQLWrapper, line: SQLWrapper): SQL<boolean> {
  const high = computedOnce(sql`left(${line}, -1) || '0'`);
  return sql<boolean>`(${path} >= (${line}) collate "C" and ${path} < ${high} collate "C")`;
}

/** The paths of an organization and of those above it, at most twelve; null where the path is shorter. */
export function pathsAbove(path: SQLWrapper): SQL {
  const steps = Array.from({ length: 12 }, (_, index) => index + 1);
  const paths = steps.map((step) => sql`substring(${path} from ${`^(?:[^/]+/){${step}}`})`);
  return sql`array[${sql.join(paths, sql`, `)}]`;
}

/**
 * Rows of a division and their groups by district, street and community, with the boundaries of now and of then:
 * `then` holds the code that a row had first, where that has been replaced since.
 */
export function inBoundaries(code: SQLWrapper, then: SQLWrapper, division: SQLWrapper) {
  const first = sql`coalesce(${then}, ${code})`;
  return {
    on: withinDivision(code, division),
    // Two conditions that indexes can answer, where one on the first code cannot.
    onThen: sql<boolean>`((${then} is null and ${withinDivision(code, division)}) or ${withinDivision(then, division)})`,
    groups: groupsOf(code),
    groupsThen: groupsOf(first),
  };
}

/** Groups by district, street and community of rows with a code of twelve digits. */
export function groupsOf(code: SQLWrapper) {
  return { DISTRICT: districtOf(code), STREET: streetOf(code), COMMUNITY: sql`left(${code}, 12)` };
}

/** The code of the district that a code lies in. */
export function districtOf(code: SQLWrapper): SQL {
  return sql`rpad(left(${code}, 6), 12, '0')`;
}

/** The code of the street or town that a code lies in. */
export function streetOf(code: SQLWrapper): SQL {
  return sql`rpad(left(${code}, 9), 12, '0')`;
}
