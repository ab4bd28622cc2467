import { developmentKeys } from '@graphroots/kit/personal/keys';
import type { Filling } from '@graphroots/kit/testing/template';
import type { DemoSize } from './city.ts';
import { loadDemoCity, type DemoDatabases } from './load.ts';

/** The databases of the five services, each opened by its name. */
export async function openDemoDatabases(open: Parameters<Filling['fill']>[0]): Promise<DemoDatabases> {
  return {
    organization: await open('organization'),
    members: await open('members'),
    grids: await open('grids'),
    volunteer: await open('volunteer'),
    assessment: await open('assessment'),
  };
}

/** Kunming or another city, for databases of tests. */
export function demoFilling(size: DemoSize, city = 'kunming'): Filling {
  return {
    name: `${city.slice(0, 9)}-${size}`,
    async fill(open) {
      const databases = await openDemoDatabases(open);
      await loadDemoCity({ databases, personalKeys: developmentKeys, city, size });
    },
  };
}
