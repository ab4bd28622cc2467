import { covers, type Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { needs } from '../need/need.table.ts';
import { actsFor, type Side } from '../party/acts-for.ts';
import { projects } from '../project/project.table.ts';
import { resources } from '../resource/resource.table.ts';
import type { Item } from './item.store.ts';
import { needWorkflow, projectWorkflow, resourceWorkflow } from './item.workflow.ts';

/** What of an item decides who acts on it. */
type Ties = Pick<Item, 'ownerId' | 'ownerKind' | 'ownerDivisionCode' | 'ownerPath' | 'divisionCode'>;

const ties = {
  place: ({ divisionCode, ownerPath }: Ties) => ({ divisionCode, path: ownerPath }),
  relations(item: Ties, viewer: Viewer): Actor[] {
    const isOwner = actsFor(ownerOf(item), viewer);
    return [...relationsToPlace(item.divisionCode, viewer), ...(isOwner ? ['the owner' as const] : [])];
  },
};

/** What the viewer is to a place: the community it lies in, or the street above. */
export function relationsToPlace(divisionCode: string, viewer: Viewer): Actor[] {
  if (!covers(viewer, divisionCode)) return [];
  return viewer.roles.flatMap((role): Actor[] =>
    role === 'community' || role === 'street' ? [`the ${role}`] : [],
  );
}

export function ownerOf({
  ownerId,
  ownerKind,
  ownerDivisionCode,
  ownerPath,
}: Omit<Ties, 'divisionCode'>): Side {
  return { id: ownerId, kind: ownerKind, divisionCode: ownerDivisionCode, path: ownerPath };
}

/** The lives of the three lists. */
export const needLife = lifecycle(needWorkflow, { noun: 'need', table: needs, ...ties });
export const resourceLife = lifecycle(resourceWorkflow, {
  noun: 'resource',
  table: resources,
  ...ties,
});
export const projectLife = lifecycle(projectWorkflow, { noun: 'project', table: projects, ...ties });
