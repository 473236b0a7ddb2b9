import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../../src/browser/find-browser.ts';
import { type Demo, startDemo } from '../../../src/demo/start-demo.ts';
import { AT_ONCE } from '../../../src/demo/store/letters/pace.ts';

let demo: Demo;
let browser: Browser;

beforeAll(async () => {
  demo = await startDemo({ shopper: { address: 'anna@home.example', password: 'x' }, pace: AT_ONCE });
  const { path } = await findBrowser();
  browser = await chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-quic', '--no-first-run'],
  });
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

it('sells a jacket to a guest who reads nothing but what the pages say', { timeout: 60_000 }, async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('response', (response) => response.status() >= 400 && broken.push(response.url()));
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await page.goto(demo.store.url);
  await press('Only necessary');
  await page.getByLabel('Search products').fill('waterprof jacket');
  await press('Search');
  await page.getByRole('link', { name: 'Wetherlam Waterproof Jacket' }).first().click();
  await page.getByLabel('Size').selectOption('M');
  await page.getByLabel('Moss').check();
  await press('Add to basket');
  await page.getByRole('link', { name: 'View basket' }).click();
  await page.getByRole('link', { name: 'Go to checkout' }).click();

  await page.getByLabel('E-mail address', { exact: true }).fill('anna@home.example');
  await page.getByLabel('Phone number').fill('+44 20 7946 0123');
  await press('Continue to address');
  await page.getByLabel('First name').fill('Anna');
  await page.getByLabel('Last name').fill('Kovács');
  await page.getByLabel('Street and house number').fill('5 High Street');
  await page.getByLabel('Town or city').fill('York');
  await page.getByLabel('Postcode').fill('YO1 7HH');
  await press('Continue to delivery');
  await page.getByLabel('Standard delivery').check();
  await press('Continue to payment');
  await page.getByLabel('Cash on delivery').check();
  await press('Continue to review');
  await page.getByLabel('I agree to the terms').check();
  await press('Place order');

  await page.getByRole('heading', { name: 'Thank you for your order' }).waitFor();
  expect(await page.getByText('Your order number is').textContent()).toContain(demo.store.orders()[0]?.number);
  expect(demo.store.orders()[0]).toMatchObject({ total: 14900, payment: { id: 'cash-on-delivery' } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await demo.store.settled();
  expect(demo.mail.mails()).toHaveLength(4);
  expect(broken).toEqual([]);
});
