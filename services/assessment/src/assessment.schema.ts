import { pgSchema } from 'drizzle-orm/pg-core';

/** The service's own PostgreSQL schema: all its tables and nobody else's. */
export const assessmentSchema = pgSchema('assessment');
