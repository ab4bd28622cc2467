import { covers, leads, type Role, type Viewer } from '@graphroots/kit/viewer';
import type { partyKinds } from './party.table.ts';

export type PartyKind = (typeof partyKinds)[number];

/** A side of an exchange: who it is, and where somebody acts for it. */
export interface Side {
  readonly id: string;
  readonly kind: PartyKind;
  readonly divisionCode: string;
  readonly path: string | null;
}

/** Who act for those that have a place, and for those that have a line. */
const byPlace: Partial<Record<PartyKind, readonly Role[]>> = {
  COMMUNITY: ['community'],
  STREET: ['street'],
  COMPOUND: ['grid-head', 'community'],
};
const byLine: Partial<Record<PartyKind, readonly Role[]>> = {
  UNIT: ['unit'],
  BRANCH: ['grid-head', 'community'],
};

/** Whether the viewer acts for a side. Members act for themselves. */
export function actsFor({ id, kind, divisionCode, path }: Side, viewer: Viewer): boolean {
  const is = (roles: readonly Role[] = []): boolean => viewer.roles.some((role) => roles.includes(role));
  if (kind === 'MEMBER') return viewer.id === id;
  return (
    (is(byPlace[kind]) && covers(viewer, divisionCode)) ||
    (is(byLine[kind]) && path !== null && leads(viewer, path))
  );
}
