import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../dist/browser/find-browser.js';

const { path } = await findBrowser();

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: 'journey.spec.mjs',
  outputDir: process.env.OUTPUT_FOLDER,
  reporter: 'null',
  timeout: 120_000,
  use: {
    viewport: { width: 1366, height: 900 },
    trace: 'on',
    screenshot: 'on',
    launchOptions: { executablePath: path, args: ['--no-sandbox'] },
  },
});
