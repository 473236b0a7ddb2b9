import { does, say } from './shell.mjs';
import { aptInstall } from './system-packages.mjs';

/** Finds a browser, and gets one where there is none. False, with what to do, when that cannot be done from here. */
export async function ensureBrowser() {
  // Built only just before: not to be imported until now.
  const { findBrowser } = await import('../../dist/browser/find-browser.js');
  const found = () =>
    findBrowser().then(
      (browser) => browser.path,
      (failure) => failure,
    );
  if (typeof (await found()) === 'string') return true;
  if (process.env.MYSTERY_SHOPPER_BROWSER) return complain(await found());
  say('No browser is installed. Fetching Chromium …');
  if (does('npx', ['playwright', 'install', 'chromium'], { timeoutMs: 300_000 }) && typeof (await found()) === 'string')
    return true;
  if (aptInstall(['chromium']) && typeof (await found()) === 'string') return true;
  return complain(await found());
}

function complain(failure) {
  say(`${failure.message}. ${failure.remedy}`);
  return false;
}
