import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { later, page, startPractice } from './practice-page.ts';

/** The bench proves the accuracy; here a busy machine may put this between two stamps of the same moment, ms. */
const ABOUT_MS = 150;

let practice: Awaited<ReturnType<typeof startPractice>>;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.end());

/** Presses the button or link of the page and waits until it has settled. */
async function press(html: string, more: Parameters<typeof practice.open>[1] = {}, patienceMs = 5000) {
  const { page: shown, clock } = await practice.open(html, more);
  await clock.begin();
  await shown.locator('#press').click({ noWaitAfter: true });
  const settled = await clock.settle({ patienceMs });
  const times = await clock.times({ goal: await shown.$('#goal') });
  // When the page itself says that it did what it did, and that it was drawn, ms after the press.
  const did = Number(await shown.evaluate(() => sessionStorage.getItem('did')));
  const drawn = Number(await shown.evaluate(() => sessionStorage.getItem('drawn')));
  return { shown, clock, settled, times, did, drawn };
}

const about = (ms: number) => ({
  asymmetricMatch: (actual: unknown) => typeof actual === 'number' && Math.abs(actual - ms) < ABOUT_MS,
  toString: () => `about ${ms} ms`,
});

describe('the clock', () => {
  it('times what a script does after a while', async () => {
    const { times, settled, did, drawn } = await press(
      `<button id="press" onclick="setTimeout(() => { out.innerHTML = '<b id=goal>there</b>'; did() }, 400)">press</button><p id="out"></p>`,
    );
    expect(did).toBeGreaterThan(395);
    expect(times).toMatchObject({
      respondedMs: about(did),
      shownMs: about(drawn),
      settledMs: about(drawn),
      neverSettled: false,
    });
    expect(settled.navigated).toBe(false);
  });

  it('times the answer to a request', async () => {
    const { times, did, drawn } = await press(
      `<button id="press" onclick="fetch('/api').then((a) => a.text()).then((t) => { out.innerHTML = '<b id=goal>' + t + '</b>'; did() })">press</button><p id="out"></p>`,
      { '/api': later(300, (_request, response) => response.end('there')) },
    );
    expect(times).toMatchObject({ respondedMs: about(did), shownMs: about(drawn), settledMs: about(drawn) });
  });

  it('times a new page from the press in the old one', async () => {
    const { times, settled, did } = await press('<a id="press" href="/next">next</a>', {
      '/next': later(300, page('<b id="goal">there</b><script>did()</script>')),
    });
    expect(settled.navigated).toBe(true);
    expect(times.respondedMs).toBeGreaterThan(295);
    expect(times.respondedMs).toBeLessThanOrEqual(did);
    expect(times.shownMs).toBeGreaterThanOrEqual(did - 5);
    expect(times.settledMs).toBeGreaterThanOrEqual(did - 5);
  });

  it('does not wait for pictures', async () => {
    const { times } = await press('<a id="press" href="/next">next</a>', {
      '/next': page('<b id="goal">there</b><img src="/picture">'),
      '/picture': later(20_000, (_request, response) => response.end()),
    });
    expect(times.settledMs).toBeLessThan(15_000);
  });

  it('knows when something hidden was unhidden', async () => {
    const { times, drawn } = await press(
      `<style>.shut { display: none }</style><div id="drawer" class="shut"><b id="goal">there</b></div>
       <button id="press" onclick="setTimeout(() => { drawer.className = ''; did() }, 200); setTimeout(() => { document.body.append('more') }, 700)">press</button>`,
    );
    expect(times.shownMs).toEqual(about(drawn));
    expect(times.settledMs).toBeGreaterThan(695);
  });

  it('settles at once when the press causes nothing', async () => {
    const { times } = await press('<button id="press">press</button>');
    expect(times).toMatchObject({ respondedMs: null, shownMs: null, settledMs: 0, neverSettled: false });
    expect(times.inputAt).not.toBeNull();
  });

  it('does not mistake movement and ticking for an answer', async () => {
    const { times, did, drawn } = await press(
      `<style>@keyframes spin { to { transform: rotate(1turn) } } i { animation: spin 1s infinite }</style><i>o</i><p id="ticks"></p>
       <script>setInterval(() => { ticks.textContent = performance.now() }, 60); setInterval(() => fetch('/poll'), 70)</script>
       <button id="press" onclick="setTimeout(() => { out.innerHTML = '<b id=goal>there</b>'; did() }, 700)">press</button><p id="out"></p>`,
      { '/poll': (_request, response) => response.end() },
    );
    expect(times).toMatchObject({ respondedMs: about(did), shownMs: about(drawn), neverSettled: false });
  });

  it('says of a page that never settles that it never does, and what keeps it', async () => {
    const { times, settled } = await press(
      `<button id="press" onclick="setInterval(() => list.append(document.createElement('hr')), 20)">press</button><section id="list"></section>`,
      {},
      800,
    );
    expect(times).toMatchObject({ settledMs: null, neverSettled: true });
    expect(settled.holding).toEqual(['<section> keeps changing']);
  });

  it('names the request that never came back', async () => {
    const { settled } = await press(
      `<button id="press" onclick="fetch('/never')">press</button>`,
      { '/never': later(60_000, (_request, response) => response.end()) },
      600,
    );
    expect(settled).toMatchObject({ neverSettled: true, holding: [`${practice.base}/never`] });
  });

  it('follows a history navigation within the page', async () => {
    const { times, shown, drawn } = await press(
      `<button id="press" onclick="history.pushState({}, '', '/screen'); setTimeout(() => { out.innerHTML = '<b id=goal>there</b>'; did() }, 200)">press</button><p id="out"></p>`,
    );
    expect(shown.url()).toBe(`${practice.base}/screen`);
    expect(times).toMatchObject({ shownMs: about(drawn), settledMs: about(drawn) });
  });

  it('tells of a tab that the store opened', async () => {
    const { settled } = await press('<a id="press" href="/next" target="_blank">next</a>', { '/next': page('next') });
    expect(settled.opened?.url()).toBe(`${practice.base}/next`);
  });

  it('wakes when a settled page changes once more', async () => {
    const { clock } = await press(
      `<button id="press" onclick="setTimeout(() => { out.textContent = 'late' }, 2800)">press</button><p id="out"></p>`,
    );
    expect(await clock.changed(10)).toBe(false);
    expect(await clock.changed(8000)).toBe(true);
  });
});
