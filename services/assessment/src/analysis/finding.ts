import type { Occasion, Graph } from '@graphroots/kit/graph/graph';
import type { analyses } from './analysis.table.ts';
import type { figureNames, signKinds, ThresholdName } from './analysis.words.ts';

export interface Case {
  readonly type: string;
  readonly key: string;
}

/** What was counted, the field of the graph it was read from, and the figures that it follows from. */
export interface Figure {
  readonly name: (typeof figureNames)[number];
  readonly value: number | null;
  readonly source: string;
  /** Left out where the graph tells the number alone, or other figures have them. */
  readonly cases?: readonly Case[];
  /** How many there are, where these are not all. */
  readonly caseCount?: number;
}

export interface Sign {
  readonly kind: (typeof signKinds)[number];
  readonly reason: string;
  readonly cases: readonly Case[];
}

/** What was found of a division, or of something in it. */
export interface Finding {
  readonly divisionCode: string;
  readonly unitId?: string;
  readonly categoryCode?: string;
  readonly otherDivisionCode?: string;
  readonly figures: readonly Figure[];
  readonly signs: readonly Sign[];
}

export type Thresholds = Readonly<Record<ThresholdName, number>>;

/** What was found on one page, of how many divisions and how many there are. */
export interface Looked {
  readonly findings: readonly Finding[];
  readonly examined: number;
  readonly total: number;
  readonly next: string | null;
}

/** Looks at the next page of an analysis. */
export type Look = (
  graph: Graph,
  analysis: Pick<typeof analyses.$inferSelect, 'divisionCode' | 'from' | 'on' | 'cursor'>,
  thresholds: Thresholds,
  occasion: Occasion,
) => Promise<Looked>;

/** A share with its base; null of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** How many rows there are, with the rows as its cases. */
export function countOf(
  name: Figure['name'],
  source: string,
  type: string,
  rows: readonly { readonly id: string }[],
): Figure {
  return { name, value: rows.length, source, cases: casesOf(type, rows) };
}

/** References to entities of one type. */
export function casesOf(type: string, rows: readonly { readonly id: string }[]): Case[] {
  return rows.map(({ id }) => ({ type, key: id }));
}
