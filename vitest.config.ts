import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Suites that bring up a whole store of another make: npx vitest run --config vitest.slow.config.ts
    exclude: ['test/slow/**'],
    globalSetup: ['scripts/build.mjs'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
