import { defineConfig } from 'vitest/config';

const packages = [
  'schema',
  'gateway',
  'services/organization',
  'services/members',
  'services/grids',
  'services/volunteer',
  'services/assessment',
  'infra/kit',
  'infra/checks',
  'infra/demo',
  'infra/standalone',
  'infra/bench',
  'infra/conformance',
];

export default defineConfig({
  // Vite would load graphql's ES module while Apollo and Drizzle's neighbours load the CommonJS one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // An embedded database takes about 300 MB: two at a time fit a small machine.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 180_000,
    projects: packages.map((root) => ({
      extends: true as const,
      root,
      test: {
        name: root.replace(/^.*\//, ''),
        include: ['{src,test}/**/*.test.ts'],
        // Once a run, not once a project: it says which engine is tested and tidies up.
        ...(root === 'infra/kit' && {
          globalSetup: [`${import.meta.dirname}/infra/kit/src/testing/global-setup.ts`],
        }),
      },
    })),
  },
});
