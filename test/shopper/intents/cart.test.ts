import { describe, expect, it } from 'vitest';
import { findCartLine } from '../../../src/shopper/intents/cart.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page } from '../../snapshot/tree.ts';

describe('a line of the cart', () => {
  it('has a quantity also where its field is of the telephone kind', () => {
    const snapshot = page([
      'body',
      [
        'main',
        [
          'table',
          [
            'tr',
            ['td', ['a', { href: '/p' }, 'Skillet']],
            ['td', '$42.00'],
            ['td', ['input', { type: 'tel', name: 'qty-1' }]],
          ],
        ],
      ],
    ]);
    const field = snapshot.nodes.find((node) => node.tag === 'input');
    if (field) field.value = '2';
    expect(findCartLine(snapshot, 'Skillet', wordsFor('en'))?.quantity).toBe(2);
  });
});
