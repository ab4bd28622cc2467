import { pgSchema } from 'drizzle-orm/pg-core';
import { namesIn } from '@graphroots/kit/names/names-in';

/** The service's own PostgreSQL schema: all its tables and nobody else's. */
export const organizationSchema = pgSchema('organization');

/** How names are looked for in its tables. */
export const names = namesIn('organization');
