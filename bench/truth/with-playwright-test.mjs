import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from '../../dist/browser/find-browser.js';

const HERE = import.meta.dirname;

/** Plays the steps in Playwright Test: each is a `test.step` that presses and expects the goal to be visible. */
export async function playWithPlaywrightTest(store, steps) {
  const folder = await mkdtemp(path.join(tmpdir(), 'truth-'));
  const plan = path.join(folder, 'plan.json');
  const report = path.join(folder, 'report.json');
  const urls = steps.map(({ kind, delay }) => ({ kind, url: store.stepUrl(kind, delay) }));
  await writeFile(plan, JSON.stringify({ steps: urls, browser: (await findBrowser()).path, folder }));
  await run(['test', '--config', path.join(HERE, 'playwright-test.config.mjs')], {
    TRUTH_PLAN: plan,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const truths = JSON.parse(await readFile(path.join(folder, 'truths.json'), 'utf8'));
  const { suites } = JSON.parse(await readFile(report, 'utf8'));
  const timed = suites[0].specs[0].tests[0].results[0].steps.filter(({ title }) => /^\d+ /.test(title));
  await rm(folder, { recursive: true });
  return timed.map(({ duration }, index) => ({ kind: steps[index].kind, took: duration, truth: truths[index] }));
}

function run(words, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(HERE, '../../node_modules/@playwright/test/cli.js'), ...words], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('exit', resolve);
  });
}
