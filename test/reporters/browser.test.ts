import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { openPaper } from '../../src/browser/pictures/paper.ts';
import type { Browser, Page } from '../../src/browser/playwright.ts';
import { compare } from '../../src/comparison/compare.ts';
import { trendOf } from '../../src/comparison/trend.ts';
import { html as comparisonHtml } from '../../src/reporters/comparison/html.ts';
import { renderIndex } from '../../src/reporters/html/index-page.ts';
import { renderHtml } from '../../src/reporters/html.ts';
import { textsOf } from '../../src/reporters/texts/index.ts';
import { html as trendHtml } from '../../src/reporters/trend/html.ts';
import type { Picture } from '../../src/reporters/types.ts';
import { context } from '../golden/context.ts';
import { hostileResult } from '../golden/hostile-result.ts';
import { sampleResult } from '../golden/sample-result.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WIDTHS = [390, 1280];
const SCHEMES = ['light', 'dark'] as const;
/** The smallest JPEG that a browser shows. */
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'ms-pages-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const stores = ['a', 'b', 'c'].flatMap((id, place) =>
  [0, 1, 2].map((visit) =>
    sampleResult({
      id: `${id}${visit}`,
      store: { id: `${id}.example`, name: `Store ${id}`, url: `https://${id}.example/` },
      startedAt: `2026-11-1${visit}T09:00:00.000Z`,
      change: { 'checkout-time': { value: 4000 + place * 900 + visit * 90 } },
    }),
  ),
);

const pictures = new Map<string, Picture>(
  sampleResult()
    .evidence.filter(({ kind }) => kind === 'screenshot')
    .map(({ id, file }) => [id, { dataUri: DOT, href: file }]),
);

const PAGES: Record<string, () => Promise<string>> = {
  report: async () =>
    renderHtml(
      sampleResult(),
      context({ pictures, branding: { logo: DOT, title: null, summary: 'A summary.\n\nIn two paragraphs.' } }),
    ),
  'report-ko': async () => renderHtml(sampleResult(), context({ texts: await textsOf('ko') })),
  hostile: async () =>
    renderHtml(
      hostileResult(),
      context({ pictures, branding: { logo: '"><script>1</script>', title: '<b>', summary: '<img onerror=1>' } }),
    ),
  comparison: async () => comparisonHtml.render(compare(stores), context()),
  trend: async () =>
    trendHtml.render(trendOf(stores.slice(0, 3), { figures: null, everyMs: 3_600_000, now: null }), context()),
  index: async () =>
    renderIndex(
      stores.map((result) => ({
        folder: `${result.store.id}/x`,
        stamp: '',
        store: result.store,
        startedAt: result.visits[0]?.startedAt ?? '',
        ...result.total,
        edition: '2026',
        outcome: 'done',
        state: 'closed',
        report: true,
      })),
      (await import('../../src/reporters/texts/index.ts')).ENGLISH,
    ),
};

async function opened(name: string, widthPx: number, colorScheme: 'light' | 'dark') {
  const file = path.join(folder, `${name}.html`);
  await writeFile(file, (await (PAGES[name] ?? PAGES.report)?.()) ?? '');
  const visitor = await browser.newContext({ viewport: { width: widthPx, height: 900 }, colorScheme, bypassCSP: true });
  const page = await visitor.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return {
    page,
    complaints,
    requests: requests.filter((url) => !url.startsWith('data:')),
    close: () => visitor.close(),
  };
}

async function violations(page: Page) {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe');
    const { violations: found } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.map(
      ({ id, nodes }: { id: string; nodes: { target: string[]; any: { message: string }[] }[] }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target, any }) => `${target} ${any[0]?.message ?? ''}`)
          .join(' | ')}`,
    );
  });
}

/** The report in every look; its sisters, which share its style sheet, on a light phone and a dark desktop. */
function looksOf(name: string): [number, 'light' | 'dark'][] {
  if (name === 'report')
    return WIDTHS.flatMap((width) => SCHEMES.map((scheme): [number, 'light' | 'dark'] => [width, scheme]));
  return [
    [390, 'light'],
    [1280, 'dark'],
  ];
}

describe.each(Object.keys(PAGES))('the page %s in a real browser', { timeout: 90_000 }, (name) => {
  it.each(looksOf(name))(
    'at %i px, %s: no complaint, no network, nothing sideways, accessible',
    async (width, scheme) => {
      const { page, complaints, requests, close } = await opened(name, width, scheme);
      expect(complaints).toEqual([]);
      expect(requests).toHaveLength(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.scripts.length)).toBe(0);
      expect(await page.evaluate(() => Reflect.get(globalThis, 'broken'))).toBeUndefined();
      expect(await violations(page)).toEqual([]);
      await close();
    },
  );
});

describe('the report page', { timeout: 90_000 }, () => {
  it('answers four questions on the first screen of a desktop', async () => {
    const { page, close } = await opened('report', 1280, 'light');
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('#overview h2')].map((heading) => heading.textContent),
    );
    expect(seen).toEqual(['Score', 'Must-haves', 'Worth most', 'Checkout times']);
    await close();
  });

  it('can be gone through by keyboard: skip link, contents, folded parts', async () => {
    const { page, close } = await opened('report', 1280, 'light');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('details').first().getAttribute('open')).not.toBeNull();
    await close();
  });

  it('opens fast with two hundred pictures', async () => {
    const result = sampleResult();
    const shots = Array.from({ length: 200 }, (_, at) => ({
      id: `screenshot-${500 + at}`,
      kind: 'screenshot',
      title: `Picture ${at}`,
      file: `evidence/${at}.jpg`,
      seenAt: '2026-11-16T09:00:00Z',
      url: null,
    }));
    const many = {
      ...result,
      evidence: [...result.evidence, ...shots],
      steps: result.steps.map((step, at) => ({
        ...step,
        screenshots: shots.slice(at * 14, at * 14 + 14).map(({ id }) => id),
      })),
    };
    const thumb = `data:image/jpeg;base64,${Buffer.alloc(18_000, 7).toString('base64')}`;
    const page = renderHtml(
      many,
      context({ pictures: new Map(shots.map(({ id, file }) => [id, { dataUri: thumb, href: file }])) }),
    );
    expect(page.match(/loading="lazy"/g)).toHaveLength(200);
    const file = path.join(folder, 'many.html');
    await writeFile(file, page);
    const visitor = await browser.newPage();
    const start = performance.now();
    await visitor.goto(pathToFileURL(file).href);
    expect(performance.now() - start).toBeLessThan(5000);
    await visitor.close();
  });
});

describe('paper', { timeout: 90_000 }, () => {
  it('prints A4 and scales pictures down', async () => {
    const paper = openPaper();
    try {
      const pdf = Buffer.from(await paper.printPdf(renderHtml(sampleResult(), context())));
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.toString('latin1')).toMatch(/MediaBox ?\[0 0 59[45](\.\d+)? 84[12]/);
      const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
      await page.setContent('<body style="background:linear-gradient(red,blue)">');
      const picture = await page.screenshot({ type: 'png' });
      const small = await paper.shrink(picture, 300);
      expect(small?.length).toBeLessThan(20_000);
      expect(small && [...small.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
      expect(await paper.shrink(Buffer.from('no picture'), 300)).toBeNull();
      await page.close();
    } finally {
      await paper.close();
    }
  });
});
