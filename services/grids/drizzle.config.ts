import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/*.schema.ts', './src/**/*.table.ts'],
  schemaFilter: ['grids'],
  out: './migrations',
});
