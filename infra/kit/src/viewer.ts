import { prefixOfDivision } from './reads/trees.ts';

/** Who asks, and how much of the city they may see. Every read is compiled for one of these. */
export interface Viewer {
  /** Opaque id of the person or system; null for an anonymous one. */
  readonly id: string | null;
  /** Division codes (12 digits) whose subtrees are visible, or all of them. */
  readonly territory: 'all' | readonly string[];
  /** Paths of Party organizations whose subtrees are visible, or all of them. */
  readonly lines: 'all' | readonly string[];
  /** Rights beyond rows, such as `personal` for unmasked personal data. */
  readonly rights: ReadonlySet<string>;
}

/** The right to see names and years of birth unmasked. */
export const personalData = 'personal';

/** Sees every row and every column: the operator of a deployment without accounts. */
export const unrestrictedViewer: Viewer = {
  id: null,
  territory: 'all',
  lines: 'all',
  rights: new Set([personalData]),
};

/** Whether a place, given by the code of its community or grid, lies in the viewer's territory. */
export function covers(viewer: Viewer, code: string): boolean {
  return (
    viewer.territory === 'all' || viewer.territory.some((area) => code.startsWith(prefixOfDivision(area)))
  );
}
