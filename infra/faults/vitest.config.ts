import { defineConfig } from 'vitest/config';

/** Experiments that stop, kill and starve what the graph stands on: minutes, not seconds, so they run by themselves. */
export default defineConfig({
  // Vite would load graphql's ES module while Apollo and Drizzle's neighbours load the CommonJS one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    root: import.meta.dirname,
    include: ['test/**/*.test.ts'],
    // They measure time, so one has the machine for itself.
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 180_000,
  },
});
