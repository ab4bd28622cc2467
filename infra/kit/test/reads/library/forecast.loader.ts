import DataLoader from 'dataloader';
import { inArray } from 'drizzle-orm';
import type { SubgraphContext } from '../../../src/subgraph.ts';
import { forecasts } from './tables.ts';

export function createForecastLoader({ database }: SubgraphContext): DataLoader<string, string | null> {
  return new DataLoader(async (cities) => {
    const found = await database.db
      .select()
      .from(forecasts)
      .where(inArray(forecasts.city, [...cities]));
    return cities.map((city) => found.find((forecast) => forecast.city === city)?.text ?? null);
  });
}
