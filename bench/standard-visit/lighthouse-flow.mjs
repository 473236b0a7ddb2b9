// node bench/standard-visit/lighthouse-flow.mjs URL: the steps of the journey that Lighthouse's user flow can play, where
// lighthouse and puppeteer-core are installed; they are no dependency.
import { findBrowser } from '../../dist/browser/find-browser.js';

const [url = ''] = process.argv.slice(2);
const { default: puppeteer } = await import(/* optional */ String('puppeteer-core'));
const { startFlow } = await import(/* optional */ String('lighthouse'));
const browser = await puppeteer.launch({ executablePath: (await findBrowser()).path, args: ['--no-sandbox'] });
const page = await browser.newPage();
const flow = await startFlow(page);
await flow.navigate(url);
await flow.navigate(`${url}/search?q=mug`);
await flow.navigate(`${url}/basket`);
await flow.snapshot();
await browser.close();
