import { readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const { browser, folder } = JSON.parse(readFileSync(process.env.TRUTH_PLAN, 'utf8'));

export default defineConfig({
  testDir: '.',
  testMatch: 'playwright-test.spec.mjs',
  outputDir: `${folder}/out`,
  reporter: 'json',
  timeout: 1_200_000,
  workers: 1,
  use: {
    launchOptions: {
      executablePath: browser,
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run'],
    },
  },
});
