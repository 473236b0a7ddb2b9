import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeSnapshot } from '../../src/browser/snapshot.ts';
import { toJson } from '../../src/cli/look/facts-json.ts';
import { readPage } from '../../src/reading/read-page.ts';
import { startBrowser } from '../page/open-page.ts';

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const labels = JSON.parse(readFileSync(`${PAGES}labels.json`, 'utf8')) as Record<string, Record<string, unknown>>;

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('has a label for every page', () => {
  expect(Object.keys(labels).sort()).toEqual(
    readdirSync(PAGES)
      .filter((file) => file.endsWith('.html'))
      .sort(),
  );
});

/** All of them take minutes: `npm run accuracy` reads every page. */
const EVERY = 4;

/** The goals: what is said is right in 95 of 100 cases, and 90 of 100 facts are found. */
it('reads the labelled pages with precision and recall', async () => {
  let [right, wrong, missed] = [0, 0, 0];
  for (const [file, facts] of Object.entries(labels).filter((_, index) => index % EVERY === 0)) {
    const page = await browser.open(readFileSync(`${PAGES}${file}`, 'utf8'));
    const read = toJson({
      url: file,
      language: null,
      facts: readPage(await takeSnapshot(page), { shopperName: 'Anna Berg' }),
    }).facts;
    await page.close();
    for (const [fact, label] of Object.entries(facts)) {
      const value = readingOf(read, fact);
      const same = isSame(label, value);
      if (same && label !== null) right++;
      if (!same && value !== null) wrong++;
      if (!same && label !== null) missed++;
    }
  }
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
  expect(right / (right + missed)).toBeGreaterThanOrEqual(0.9);
}, 600_000);

function inOrder(value: unknown): string {
  return Array.isArray(value)
    ? value
        .map((each) => JSON.stringify(withoutBracket(each)))
        .sort()
        .join()
    : JSON.stringify(value);
}

/** A bracket that closes a way's name is written by some and left out by others: either is right. */
function withoutBracket(each: unknown): unknown {
  if (typeof each !== 'object' || each === null || !('name' in each)) return each;
  const bare = String(each.name).replace(/\s*[(（][^()（）]*[)）]$/u, '');
  return bare === '' ? each : { ...each, name: bare };
}

/** `searchEngine.title` is a part of a fact: whether it is there counts, not its words. */
function readingOf(read: Record<string, unknown>, name: string): unknown {
  const [fact = '', part] = name.split('.');
  if (part === undefined) return (read[fact] as { value: unknown } | null)?.value ?? null;
  const value = (read[fact] as Record<string, unknown>)[part] ?? null;
  return typeof value === 'boolean' || value === null ? value : true;
}

function isSame(label: unknown, value: unknown): boolean {
  if (typeof label === 'object' && label !== null && 'atLeast' in label && 'atMost' in label)
    return typeof value === 'number' && value >= Number(label.atLeast) && value <= Number(label.atMost);
  return inOrder(value) === inOrder(label);
}
