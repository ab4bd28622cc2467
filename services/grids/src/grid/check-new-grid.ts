import type { Geometry } from '@graphroots/kit/geojson';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { Viewer } from '@graphroots/kit/viewer';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createBoundaryStore } from '../boundary/boundary.store.ts';
import { objectionTo } from '../boundary/geometry.ts';
import { refuseDivider } from './grid.policy.ts';
import type { Grid } from './succession.store.ts';

interface NewShape {
  readonly code: string;
  readonly name: string;
  readonly leadOrganization?: string | null | undefined;
  readonly boundary?: Geometry | null | undefined;
}

/** Why a grid is not the viewer's to change, or not in this version or any more; null if it is. */
export function refuseChange(
  { expectedVersion }: { readonly expectedVersion: number },
  grid: Grid | undefined,
  { viewer, field }: { readonly viewer: Viewer; readonly field: string },
): UserError | null {
  if (!grid) return refusal('NOT_FOUND', field, 'There is none with this id.');
  const stranger = refuseDivider(viewer, grid.communityCode, field);
  if (stranger) return stranger;
  if (grid.version !== expectedVersion) {
    const message = `It has changed: its version is ${grid.version} now. Read it again.`;
    return refusal('CONFLICT', 'expectedVersion', message);
  }
  return grid.validTo === null ? null : refusal('ENDED', field, `It ends on ${grid.validTo}.`);
}

/** The grid, if it can end today; else why it cannot. */
export function endingGrid(
  input: { readonly expectedVersion: number },
  grid: Grid | undefined,
  { viewer, today, field }: { readonly viewer: Viewer; readonly today: string; readonly field: string },
): { readonly grid: Grid } | { readonly refusal: UserError } {
  const objection = refuseChange(input, grid, { viewer, field });
  if (objection) return { refusal: objection };
  if (!grid) throw new Error('Nothing is refused of a grid that is not there.');
  if (grid.validFrom >= today)
    return { refusal: refusal('TOO_NEW', field, 'It begins today or later: wait a day.') };
  return { grid };
}

/** What is wrong with a grid that is to begin; `path` leads to it in the input. */
export function checkNewGrid(
  { code, name, leadOrganization, boundary }: NewShape,
  communityCode: string,
  leaders: ReadonlySet<string>,
  path: readonly string[] = [],
): UserError[] {
  const refusals = checkText([...path, 'name'], name, { longest: 100 });
  if (!/^\d{15}$/.test(code) || !code.startsWith(communityCode)) {
    const message = `Give the community's ${communityCode} and three digits.`;
    refusals.push(refusal('MALFORMED', [...path, 'code'], message));
  }
  if (leadOrganization && !leaders.has(leadOrganization)) {
    refusals.push(refusal('NOT_FOUND', [...path, 'leadOrganization'], 'There is none with this id.'));
  }
  return [...refusals, ...checkBoundary(boundary, path)];
}

/** What is wrong with a border that is to be drawn, apart from what lies beside it. */
export function checkBoundary(
  boundary: Geometry | null | undefined,
  path: readonly string[] = [],
): UserError[] {
  const objection = boundary ? objectionTo(boundary) : null;
  return objection
    ? [refusal(objection.code, [...path, 'boundary'], `Draw it again: ${objection.reason}.`)]
    : [];
}

/**
 * What is answered once grids have their place on the map: refused where one covers the ground of another of its layer.
 * `fieldOf` says where in the input a grid comes from.
 */
export async function answerPlaced(
  grid: string,
  placed: readonly string[],
  { tx, clock }: UnitOfWork,
  fieldOf: (gridId: string) => string | readonly string[],
): Promise<GridPayload> {
  const overlaps = await createBoundaryStore(tx).findOverlaps(placed, clock.today());
  const userErrors = overlaps.map(({ gridId, other: { code, name } }) => {
    const message = `It covers ground of ${name} (${code}): grids of a layer may only touch each other.`;
    return refusal('OVERLAP', fieldOf(gridId), message);
  });
  return userErrors.length > 0 ? refused(...userErrors) : { grid, userErrors };
}

export function codeTaken(path: readonly string[] = []): UserError {
  return refusal('CODE_TAKEN', [...path, 'code'], 'Another grid has this code.');
}

export interface GridPayload {
  readonly grid: string | null;
  readonly userErrors: UserError[];
}

export function refused(...userErrors: UserError[]): GridPayload {
  return { grid: null, userErrors };
}
