import { DemoError, loadDemoCity } from '@graphroots/demo/load';
import { showProgress } from '@graphroots/demo/progress';
import type { City } from '@graphroots/gateway/graphiql-settings';
import type { StandaloneConfig } from './config.ts';
import type { Databases } from './databases.ts';

const usualCity = 'kunming';
const usualCapital = 'beijing';

/** Loads the demo city asked for, or the usual one where nothing was asked and nothing is stored. */
export async function prepareDemo(
  databases: Databases,
  demo: Pick<StandaloneConfig, 'demoCity' | 'demoSize' | 'personalKeys'>,
): Promise<void> {
  if (demo.demoCity === null) return;
  const progress = showProgress();
  try {
    await loadDemoCity({
      databases,
      city: demo.demoCity ?? (demo.demoSize === 'capital' ? usualCapital : usualCity),
      size: demo.demoSize,
      personalKeys: demo.personalKeys,
      onProgress: progress.show,
    });
  } catch (error) {
    // Whoever named no city and brings a database with data of its own wants to see that data.
    if (!(error instanceof DemoError) || demo.demoCity !== undefined) throw error;
  } finally {
    progress.end();
  }
}

/** The division at the top of what is stored, and the path of its Party committee; null where nothing is. */
export async function findCity({ organization }: Databases): Promise<City | null> {
  const [city] = await organization.sql<City[]>`
    select d.code, (
      select o.path from organization.party_organizations o
      where o.territory_code = d.code and o.kind = 'CITY_COMMITTEE' limit 1
    ) as line
    from organization.divisions d where d.level = 'CITY' order by d.valid_to desc nulls first, d.code limit 1`;
  return city ?? null;
}
