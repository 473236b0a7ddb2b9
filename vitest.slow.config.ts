import { defineConfig } from 'vitest/config';

/** Suites that need a store of another make to be installed and brought up first: minutes, and gigabytes of memory. */
export default defineConfig({
  test: {
    include: ['test/slow/**/*.test.ts'],
    globalSetup: ['scripts/build.mjs'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
