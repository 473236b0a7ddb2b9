import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { verbs } from '../../src/steps/index.ts';
import { mistakesIn } from './reading.ts';

it('the example of docs/scenario.md is right, with the part that it uses', async () => {
  const docs = await readFile(path.join(import.meta.dirname, '../../docs/scenario.md'), 'utf8');
  const blocks = [...docs.matchAll(/```yaml\n(.*?)```/gs)].map((match) => match[1] ?? '');
  const scenario = blocks.find((block) => block.includes('scenario: buy-and-ask')) ?? '';
  const part = blocks.find((block) => block.includes('part: guest-checkout\n')) ?? '';
  const extra = { verbs, files: { 'parts/guest-checkout.yaml': part }, inputs: { store: 'https://shop.example' } };
  expect(await mistakesIn(scenario, extra)).toEqual([]);
});
