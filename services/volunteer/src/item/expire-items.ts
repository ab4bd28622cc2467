import { asSystem, assertDone } from '@graphroots/kit/workflow/lifecycle';
import type { UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { Job } from '@graphroots/kit/writes/jobs';
import { takeOffList } from '../claim/take-off-list.ts';
import { needLife, projectLife, resourceLife } from './item.life.ts';
import { createItemStore, type ItemKey } from './item.store.ts';

const batch = 500;

const expireNeed = needLife.step('expire', takeOffList('need'));
const expireResource = resourceLife.step('expire', takeOffList('resource'));
const expireProject = projectLife.step('expire', takeOffList('project'));

type Expire = (
  id: string,
  version: number,
  work: UnitOfWork,
) => Promise<{ readonly userErrors: readonly UserError[] }>;

const expiring: Readonly<Record<ItemKey['kind'], Expire>> = {
  need: (need, expectedVersion, work) => expireNeed({ need, expectedVersion }, work),
  resource: (resource, expectedVersion, work) => expireResource({ resource, expectedVersion }, work),
  project: (project, expectedVersion, work) => expireProject({ project, expectedVersion }, work),
};

/** Takes off a list whose last day is over, as long as nothing of it is under way. */
export function expireItems(kind: ItemKey['kind']): Job {
  return async (work) => {
    const over = await createItemStore(work.tx).lockExpired(kind, work.clock.today(), batch);
    for (const { id, version } of over) assertDone(await expiring[kind](id, version, asSystem(work)));
    return over.length;
  };
}
