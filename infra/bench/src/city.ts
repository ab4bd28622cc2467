import type { City } from '@graphroots/gateway/graphiql-settings';
import type { Logger } from '@graphroots/kit/log';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { openDatabases, type Databases } from '@graphroots/standalone/databases';
import { findCity, prepareDemo } from '@graphroots/standalone/demo';

/** Opens one database for all services, with the whole demo city in it. */
export async function openCity(url: string, log: Logger): Promise<{ databases: Databases; city: City }> {
  const databases = await openDatabases(
    { organization: url, members: url, grids: url, volunteer: url, assessment: url },
    log,
  );
  await prepareDemo(databases, {
    demoCity: undefined,
    demoSize: 'city',
    personalKeys: developmentKeys,
  });
  const city = await findCity(databases);
  if (!city) throw new Error('There is no city in this database.');
  return { databases, city };
}
