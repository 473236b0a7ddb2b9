import { afterEach, beforeEach, expect, it } from 'vitest';
import { STREET } from '../../../src/demo/street/street.ts';
import { Terminal } from '../terminal.ts';

let terminal: Terminal;
beforeEach(async () => {
  terminal = await Terminal.open();
});
afterEach(() => terminal.close());

it('opens the whole high street until it is ended', async () => {
  const end = new AbortController();
  const answers: Promise<number>[] = [];
  const { code, out } = await terminal.call(['demo', '--street', '--json'], {
    signal: end.signal,
    onTalk: () => end.abort(),
  });
  const stores = JSON.parse(out) as { id: string; url: string }[];
  expect(code).toBe(0);
  expect(stores.map(({ id }) => id)).toEqual(STREET.map(({ id }) => id));
  for (const { url } of stores) answers.push(fetch(url).then(({ status }) => status));
  expect(
    (await Promise.allSettled(answers)).every(({ status }) => status === 'rejected'),
    'all are closed',
  ).toBe(true);
});
