import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.browser.ts'],
    globalSetup: './server.ts',
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // A page's workers start late on a busy machine.
    expect: { poll: { timeout: 30_000 } },
  },
});
