import { describe, expect, it } from 'vitest';
import { advancingButtons } from '../../../src/shopper/intents/advance.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page } from '../../snapshot/tree.ts';

describe('what leads on in a checkout', () => {
  it('is no sign that only explains a field', () => {
    const snapshot = page([
      'body',
      ['main', ['form', ['input', { name: 'phone' }], ['button', '?'], ['button', 'Suivant']]],
    ]);
    const field = snapshot.nodes.find((node) => node.tag === 'input')?.ref ?? null;
    expect(advancingButtons(snapshot, wordsFor('fr'), field).map((button) => button.text)).toEqual(['Suivant']);
  });

  it('keeps a button in a column beside the one field for a coupon', () => {
    const snapshot = page([
      'body',
      [
        'main',
        [
          'div',
          ['section', ['button', 'Zamawiam i płacę']],
          ['aside', ['input', { name: 'code', placeholder: 'Kod rabatowy' }]],
        ],
      ],
    ]);
    const columns = snapshot.nodes.find((node) => node.tag === 'div');
    if (columns) columns.rect = [0, 100, 1000, 900];
    expect(advancingButtons(snapshot, wordsFor('pl'), null)[0]).toMatchObject({ meaning: 'place-order' });
  });
});
