// node bench/standard-visit/lighthouse-flow.mjs URL: the stages of the journey that a Lighthouse user flow can play, where
// lighthouse and puppeteer-core are installed; they are no dependency. A page that is opened is a navigation, what a press
// brings is a time span, the review is a snapshot. Left out: what happens within a stage (the three ways back to the
// basket, quantities, the wish list, the mistyped search and address), which would be as many reports again.
import { findBrowser } from '../../dist/browser/find-browser.js';

const [url = ''] = process.argv.slice(2);
const { default: puppeteer } = await import(/* optional */ String('puppeteer-core'));
const { startFlow } = await import(/* optional */ String('lighthouse'));
const browser = await puppeteer.launch({ executablePath: (await findBrowser()).path, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setViewport({ width: 1366, height: 900 });
const flow = await startFlow(page, {
  config: {
    extends: 'lighthouse:default',
    settings: {
      formFactor: 'desktop',
      screenEmulation: { disabled: true },
      throttlingMethod: 'provided',
      disableStorageReset: true,
    },
  },
});

await flow.navigate(url, { name: 'home' });
await press('Accept all');
await span('search', async () => {
  await type('input[type=search]', 'enamel mug');
  await leave(() => page.keyboard.press('Enter'));
});
await span('product', () => leave(() => page.click('main a[href*="/products/"]')));
await span('add to cart', async () => {
  await page.$eval('input[type=radio]', (radio) => radio.click());
  await press('Add to basket');
  await page.waitForSelector('::-p-text(Added to your basket)');
});
await flow.navigate(`${url}/basket`, { name: 'cart' });
await span('check out as a guest', () => leave(() => press('Go to checkout')));
await span('address', async () => {
  await type('input[autocomplete~=email]', 'anna@home.example');
  await type('input[autocomplete~=tel]', '020 7946 0123');
  await leave(() => press('Continue to address'));
});
await span('delivery', async () => {
  for (const [token, text] of Object.entries(address())) await type(`input[autocomplete~="${token}"]`, text);
  await leave(() => press('Continue to delivery'));
});
await span('payment', async () => {
  await page.$eval('input[value=standard]', (radio) => radio.click());
  await leave(() => press('Continue to payment'));
});
await span('review', async () => {
  await page.$eval('input[value=cash-on-delivery]', (radio) => radio.click());
  await leave(() => press('Continue to review'));
});
await flow.snapshot({ name: 'review' });
for (const place of ['/help', '/contact', '/returns', '/delivery']) await flow.navigate(url + place, { name: place });
await flow.createFlowResult();
await browser.close();

function address() {
  return {
    'given-name': 'Anna',
    'family-name': 'Smith',
    'address-line1': '5 High Street',
    'address-level2': 'York',
    'postal-code': 'YO1 7HH',
  };
}

async function span(name, play) {
  await flow.startTimespan({ name });
  await play();
  await flow.endTimespan();
}

async function leave(act) {
  await Promise.all([page.waitForNavigation(), act()]);
}

async function press(words) {
  await page.locator(`::-p-text(${words})`).click();
}

async function type(selector, text) {
  const field = await page.waitForSelector(selector);
  await field.click({ count: 3 });
  await field.type(text);
}
