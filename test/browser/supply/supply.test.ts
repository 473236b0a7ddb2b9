import { expect, it } from 'vitest';
import type { Browser } from '../../../src/browser/playwright.ts';
import { openSupply } from '../../../src/browser/supply/supply.ts';

/** Stands for a browser: all that a supply asks of one. */
class Stand {
  alive = true;
  isConnected = () => this.alive;
  close = async () => {
    this.alive = false;
  };
}

function supplyOf(endpoints: string[], dead: string[] = []) {
  const opened: { endpoint: string | null; stand: Stand }[] = [];
  const supply = openSupply({
    path: null,
    headed: false,
    endpoints,
    open: async ({ endpoint }) => {
      if (endpoint && dead.includes(endpoint)) throw new Error(`no browser answers at ${endpoint}`);
      const stand = new Stand();
      opened.push({ endpoint: endpoint ?? null, stand });
      return stand as Partial<Browser> as Browser;
    },
  });
  return { supply, opened };
}

it('gives a browser out again that was given back', async () => {
  const { supply, opened } = supplyOf([]);
  (await supply.lease()).release();
  await supply.lease();
  await supply.lease();
  expect(opened).toHaveLength(2);
});

it('shares endpoints out evenly', async () => {
  const { supply, opened } = supplyOf(['a', 'b']);
  for (let visits = 0; visits < 4; visits++) await supply.lease();
  expect(opened.map(({ endpoint }) => endpoint)).toEqual(['a', 'b', 'a', 'b']);
});

it('goes on with another endpoint when one is dead, and tries the dead one last', async () => {
  const { supply, opened } = supplyOf(['dead', 'a'], ['dead']);
  await supply.lease();
  await supply.lease();
  expect(opened.map(({ endpoint }) => endpoint)).toEqual(['a', 'a']);
});

it('does not give a browser out again that died', async () => {
  const { supply, opened } = supplyOf(['a', 'b']);
  const lease = await supply.lease();
  if (opened[0]) opened[0].stand.alive = false;
  lease.release();
  const next = await supply.lease();
  expect(next.endpoint).toBe('b');
});

it('says of every endpoint why none answered', async () => {
  const { supply } = supplyOf(['a', 'b'], ['a', 'b']);
  await expect(supply.lease()).rejects.toThrow('no browser answers at a; no browser answers at b');
});

it('closes all of them', async () => {
  const { supply, opened } = supplyOf([]);
  const lease = await supply.lease();
  await supply.lease();
  lease.release();
  await supply.close();
  expect(opened.every(({ stand }) => !stand.alive)).toBe(true);
});
