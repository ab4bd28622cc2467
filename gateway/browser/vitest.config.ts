import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.browser.ts'],
    globalSetup: './server.ts',
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
