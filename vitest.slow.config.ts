import { defineConfig } from 'vitest/config';

/** Suites that need a store of another make, or a package registry: minutes, and gigabytes of memory. */
export default defineConfig({
  test: {
    include: ['test/evershop/**/*.test.ts', 'test/package/**/*.test.ts'],
    globalSetup: ['scripts/build.mjs'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 300_000,
    hookTimeout: 900_000,
  },
});
