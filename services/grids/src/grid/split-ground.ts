import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { GridContents } from './grid-contents.store.ts';

const kinds = ['compounds', 'buildings', 'posts', 'issues', 'grids'] as const;
type Kind = (typeof kinds)[number];

/** What a part of a grid names; all else goes to the heir. */
type Named = { readonly [K in Kind]?: readonly string[] | null | undefined };

/** What goes to one part. */
export interface Share {
  /** Compounds and buildings. */
  readonly ground: string[];
  readonly posts: string[];
  readonly issues: string[];
  /** Of an area. */
  readonly grids: string[];
}

export const nothing: Share = { ground: [], posts: [], issues: [], grids: [] };

/**
 * Divides what lies in a grid among its parts: as they name it; else a building goes with its compound, an issue with its
 * building, and the rest to the heir.
 */
export function assign(
  parts: readonly Named[],
  heir: number,
  contents: GridContents,
): { readonly parts: readonly Share[]; readonly refusals: readonly UserError[] } {
  const shares = parts.map((): Share => structuredClone(nothing));
  const named = new Map<string, number>();
  const refusals: UserError[] = [];
  for (const [at, part] of parts.entries()) {
    for (const kind of kinds) {
      const there = new Set(contents[kind].map(({ id }) => id));
      for (const [index, id] of (part[kind] ?? []).entries()) {
        const field = ['parts', String(at), kind, String(index)];
        if (!there.has(id)) refusals.push(refusal('NOT_FOUND', field, 'There is none of these in the grid.'));
        else if (named.has(id)) refusals.push(refusal('TWICE', field, 'A part before names it already.'));
        else named.set(id, at);
      }
    }
  }
  const partOf = (id: string, above: string | null = null): number =>
    named.get(id) ?? (above === null ? undefined : named.get(above)) ?? heir;
  for (const { id } of contents.compounds) shares[partOf(id)]?.ground.push(id);
  for (const { id, compoundId } of contents.buildings) {
    const at = partOf(id, compoundId);
    named.set(id, at);
    shares[at]?.ground.push(id);
  }
  for (const { id } of contents.grids) shares[partOf(id)]?.grids.push(id);
  for (const { id } of contents.posts) shares[partOf(id)]?.posts.push(id);
  for (const { id, buildingId } of contents.issues) shares[partOf(id, buildingId)]?.issues.push(id);
  return { parts: shares, refusals };
}
