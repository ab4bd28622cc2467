import { developmentKeys } from '@graphroots/kit/personal/keys';
import type { Filling } from '@graphroots/kit/testing/template';
import type { DemoSize } from './city.ts';
import { loadDemoCity } from './load.ts';

/** Kunming, for databases of tests. */
export function demoFilling(size: DemoSize): Filling {
  return {
    name: `kunming-${size}`,
    async fill(open) {
      const databases = {
        organization: await open('organization'),
        members: await open('members'),
        grids: await open('grids'),
        volunteer: await open('volunteer'),
        assessment: await open('assessment'),
      };
      await loadDemoCity({ databases, personalKeys: developmentKeys, city: 'kunming', size });
    },
  };
}
