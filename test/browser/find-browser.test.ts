import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../src/browser/find-browser.ts';

function machine(files: string[], over: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    exists: (file) => files.includes(file),
    playwrightPath: async () => '/cache/chromium/chrome',
    ...over,
  };
}

describe('finding a browser', () => {
  it('takes the one that was given before any other', async () => {
    const found = await findBrowser('/opt/my/chrome', machine(['/opt/my/chrome', '/cache/chromium/chrome']));
    expect(found).toEqual({ path: '/opt/my/chrome', from: 'given' });
  });

  it('takes the one that the environment names', async () => {
    const env = { MYSTERY_SHOPPER_BROWSER: '/opt/env/chrome' };
    const found = await findBrowser(null, machine(['/opt/env/chrome', '/cache/chromium/chrome'], { env }));
    expect(found.path).toBe('/opt/env/chrome');
  });

  it('never takes another when the given one is missing', async () => {
    const finding = findBrowser('/opt/gone', machine(['/usr/bin/chromium']));
    await expect(finding).rejects.toMatchObject({ kind: 'environment', message: 'there is no browser at /opt/gone' });
  });

  it("takes Playwright's own before an installed one", async () => {
    const found = await findBrowser(null, machine(['/cache/chromium/chrome', '/usr/bin/chromium']));
    expect(found).toEqual({ path: '/cache/chromium/chrome', from: 'playwright' });
  });

  it('finds an installed one on the path', async () => {
    const found = await findBrowser(null, machine(['/usr/bin/google-chrome-stable']));
    expect(found).toEqual({ path: '/usr/bin/google-chrome-stable', from: 'system' });
  });

  it('finds Chrome on a Mac and Edge on Windows', async () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const mac = machine([chrome], {
      platform: 'darwin',
      env: { HOME: '/Users/anna', PATH: '' },
      playwrightPath: async () => null,
    });
    expect((await findBrowser(null, mac)).path).toBe(chrome);

    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = machine([edge], { platform: 'win32', env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' } });
    expect((await findBrowser(null, windows)).path).toBe(edge);
  });

  it('says the one command that helps when there is none', async () => {
    await expect(findBrowser(null, machine([]))).rejects.toMatchObject({
      kind: 'environment',
      remedy: expect.stringContaining('npx playwright install chromium'),
    });
  });
});
