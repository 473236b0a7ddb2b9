import { expect, it } from 'vitest';
import { mayDo } from '../../src/scenario/may-do.ts';
import { verbTable } from '../../src/scenario/published/verb-table.ts';
import { read, withSteps } from './reading.ts';
import { smallVerbs } from './small-verbs.ts';

const deeds = async (steps: string, head = '') =>
  mayDo(await read(withSteps(steps, head)), smallVerbs).map((deed) => deed.sentence);

it('a scenario that only looks says so', async () => {
  expect(await deeds('  - open: home')).toEqual(['reads pages']);
});

it('what the steps may do is told once, the gravest last', async () => {
  expect(
    await deeds(
      '  - place-order\n  - open: home\n  - search-for: a\n  - add-to-cart',
      'orders: { payments: [cash-on-delivery, cheque], max-total: 200 EUR, cancel: true }\n',
    ),
  ).toEqual([
    'reads pages',
    'searches',
    'fills the cart',
    'enters the shopper’s name, address and e-mail',
    'may place an order, with --place-orders only: cash-on-delivery or cheque, up to 200.00 EUR',
    'cancels the order it placed',
  ]);
});

it('without consent in the head no order is placed', async () => {
  expect(await deeds('  - place-order')).toContain('stops before the order is placed (the head has no "orders")');
});

it('what is done afterwards counts as well', async () => {
  expect(await deeds('  - open: home', 'after: [add-to-cart]\n')).toContain('fills the cart');
});

it('the table of verbs is Markdown, its columns in line', () => {
  const table = verbTable(smallVerbs).trimEnd().split('\n');
  expect(new Set(table.map((line) => line.length)).size).toBe(1);
  const lines = table.map((line) => line.replace(/ +/g, ' '));
  expect(lines[2]).toBe('| `open` | `home \\| cart \\| contact, or {path: text}` | Opens a page of the store. |');
  expect(lines[4]).toBe(
    '| `add-to-cart` | `{quantity?: a whole number}`, or nothing | Puts the product into the cart. |',
  );
  expect(lines[5]).toBe('| `open-cart` | nothing | Opens the cart. |');
});
