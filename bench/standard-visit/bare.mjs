// node bench/standard-visit/bare.mjs URL: the journey in plain Playwright: no measuring, no evidence, no looking for anything.
import { chromium } from 'playwright';
import { findBrowser } from '../../dist/browser/find-browser.js';
import { playJourney } from './journey.mjs';

const [url = ''] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: (await findBrowser()).path, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
await playJourney(page, url);
await browser.close();
