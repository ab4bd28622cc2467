import { assessment } from '@graphroots/assessment/assessment';
import { grids } from '@graphroots/grids/grids';
import { members } from '@graphroots/members/members';
import { organization } from '@graphroots/organization/organization';
import type { SubgraphName } from '@graphroots/schema/sdl';
import { volunteer } from '@graphroots/volunteer/volunteer';

/** The composition root: the only place that knows all services. */
export const services = {
  organization,
  members,
  grids,
  volunteer,
  assessment,
} satisfies Readonly<Record<SubgraphName, unknown>>;
