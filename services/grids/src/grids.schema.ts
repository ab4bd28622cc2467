import { pgSchema } from 'drizzle-orm/pg-core';
import { namesIn } from '@graphroots/kit/names/names-in';

/** The service's own PostgreSQL schema: all its tables and nobody else's. */
export const gridsSchema = pgSchema('grids');

/** How names are looked for in its tables. */
export const names = namesIn('grids');
