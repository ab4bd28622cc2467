import { findOwner } from '../party-organization/owner.ts';
import type { AssignResolutionInput } from '../types.generated.ts';
import { resolutionLife } from './resolution.life.ts';

/** A resolution is carried out by a Party organization, by a day. */
export const assignResolution = resolutionLife.step<AssignResolutionInput>(
  'assign',
  async ({ input, ...work }) => findOwner(input, work),
);
