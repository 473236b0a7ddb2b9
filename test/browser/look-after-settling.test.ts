import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fill } from '../../src/browser/hand.ts';
import { takeSnapshot } from '../../src/browser/snapshot.ts';
import { textOf } from '../../src/snapshot/queries.ts';
import { startPractice } from './practice-page.ts';

let practice: Awaited<ReturnType<typeof startPractice>>;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.end());

const open = () => practice.open('<button id="press" onclick="out.textContent = 2">press</button><p id="out">1</p>');
const press = 'document.querySelector("#press").click()';

it('a look at a page that has just settled asks it nothing more', async () => {
  const { page, clock } = await open();
  await clock.begin();
  await page.evaluate(press);
  await clock.settle({ patienceMs: 5000 });
  const asked = vi.spyOn(page.mainFrame(), 'evaluate');
  expect(textOf(await takeSnapshot(page), 0)).toBe('press 2');
  expect(asked).not.toHaveBeenCalled();
});

it('a look after something was done since sees what it did', async () => {
  const { page, clock } = await open();
  await clock.begin();
  await page.evaluate(press);
  expect(textOf(await takeSnapshot(page), 0)).toBe('press 2');
});

it('so does a look after the hand has typed, though no clock was set for that', async () => {
  const { page, clock } = await practice.open('<input aria-label="name">');
  const field = (await takeSnapshot(page)).nodes.findIndex(({ tag }) => tag === 'input');
  await clock.begin();
  await clock.settle({ patienceMs: 5000 });
  await fill(page, field, 'Anna');
  expect((await takeSnapshot(page)).nodes[field]?.value).toBe('Anna');
});

it('so does a second look', async () => {
  const { page } = await open();
  expect(textOf(await takeSnapshot(page), 0)).toBe('press 1');
  await page.evaluate(press);
  expect(textOf(await takeSnapshot(page), 0)).toBe('press 2');
});
