import { afterAll, beforeAll, expect, it } from 'vitest';
import { countRequests, figuresOf } from '../../src/browser/requests.ts';
import { readVitals } from '../../src/browser/vitals.ts';
import { page as answer, startPractice } from './practice-page.ts';

let practice: Awaited<ReturnType<typeof startPractice>>;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.end());

it('counts what a document asked for, and what failed', async () => {
  const { page, clock } = await practice.open('<a href="/next">next</a>', {
    '/next': answer('<script src="/there.js"></script><script src="/missing.js"></script>'),
    '/there.js': (_request, response) => response.end(''),
  });
  const counter = countRequests(page);
  await clock.begin();
  await page.click('a');
  await clock.settle({ patienceMs: 5000 });
  expect(counter.figures()).toEqual({
    count: 3,
    failed: [`${practice.base}/missing.js`],
    insecure: [],
    thirdPartyHosts: [],
  });
  expect(counter.status).toBe(200);
});

it('knows third parties by their registrable domain, and plain addresses on a secure page', () => {
  const asked = [
    'https://shop.example.co.uk/',
    'https://img.example.co.uk/a.png',
    'https://ads.other.net/x',
    'http://shop.example.co.uk/logo.png',
  ];
  expect(figuresOf({ asked, failed: new Set() }, 'https://shop.example.co.uk/')).toEqual({
    count: 4,
    failed: [],
    insecure: ['http://shop.example.co.uk/logo.png'],
    thirdPartyHosts: ['ads.other.net'],
  });
});

it("reads the document's web vitals", async () => {
  const { page } = await practice.open('<h1>Boots</h1><p id="late"></p><p>text</p>');
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    document.querySelector('#late')?.setAttribute('style', 'height: 300px');
    await frame();
    await frame();
  });
  const vitals = await readVitals(page);
  expect(vitals.ttfbMs).toBeGreaterThan(0);
  expect(vitals.fcpMs).toBeGreaterThanOrEqual(vitals.ttfbMs ?? Number.NaN);
  expect(vitals.lcpMs).toBeGreaterThanOrEqual(vitals.fcpMs ?? Number.NaN);
  expect(vitals.cls).toBeGreaterThan(0);
  expect(vitals.inpMs).toBeNull();
});
