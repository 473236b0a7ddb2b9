import { describe, expect, it } from 'vitest';
import { findCartLine } from '../../../src/shopper/cart/cart-line.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const words = wordsFor('hu');
const find = (...inMain: Tree[]) => findCartLine(page(['body', ['main', ...inMain]]), 'Kávé', words);

describe('the line of a product in the cart', () => {
  it('is a row with its quantity, price and means to remove it', () => {
    const line = find([
      'table',
      [
        'tr',
        ['td', ['a', { href: '/kave' }, 'Kávé']],
        ['td', ['input', { type: 'number', name: 'qty' }]],
        ['td', '9 490 Ft'],
        ['td', ['button', 'Törlés']],
      ],
    ]);
    expect(line).toMatchObject({ quantityField: expect.any(Number), remove: expect.any(Number) });
  });

  it('is none of a list whose cards only add', () => {
    const card = find(['div', ['a', { href: '/kave' }, 'Kávé'], ['p', '9 490 Ft'], ['button', '+']]);
    expect(card?.increase ?? null).toBeNull();
  });

  it('is removed by what stands beside it, where nothing else does', () => {
    const row: Tree = [
      'div',
      ['a', { href: '/kave' }, 'Kávé'],
      ['input', { type: 'number', name: 'qty' }],
      ['p', '9 490 Ft'],
    ];
    expect(find(['div', row, ['button', 'Törlés']])?.remove).toEqual(expect.any(Number));
    expect(find(['div', row, ['button', 'Törlés'], ['button', 'Törlés']])?.remove ?? null).toBeNull();
  });

  it('is removed by the only icon after its quantity, where what is shown can be but a cart', () => {
    const row: Tree = [
      'div',
      ['p', 'Kávé'],
      ['input', { type: 'number', name: 'qty' }],
      ['p', '9 490 Ft'],
      ['button', ['svg']],
    ];
    expect(find(['h1', 'Kosár'], row)?.remove).toEqual(expect.any(Number));
    expect(find(['h1', 'Kávé'], row)?.remove ?? null).toBeNull();
  });

  it('is removed by a button that names the product', () => {
    const line = find(['div', ['p', 'Kávé'], ['p', '9 490 Ft'], ['button', 'Kávé eltávolítása']]);
    expect(line?.remove).toEqual(expect.any(Number));
  });

  it('may be taken out by a box to tick', () => {
    const box: Tree = ['input', { type: 'checkbox', name: 'out_0', title: 'Törlés' }];
    const line = find([
      'table',
      [
        'tr',
        ['td', ['a', { href: '/kave' }, 'Kávé']],
        ['td', ['input', { name: 'qty' }]],
        ['td', '9 490 Ft'],
        ['td', box],
      ],
    ]);
    expect(line?.remove).toEqual(expect.any(Number));
  });

  it('has nothing to remove where "clear" takes back a chosen colour', () => {
    const clear: Tree = ['td', ['select', { name: 'colour' }], ['a', { href: '#' }, 'Törlés']];
    const snapshot = page(['body', ['main', ['form', ['h1', 'Kávé'], clear, ['p', '9 490 Ft']]]]);
    for (const node of snapshot.nodes)
      if (node.tag === 'select') node.options = [{ value: 'a', label: 'Kék', selected: true, disabled: false }];
    expect(findCartLine(snapshot, 'Kávé', words)?.remove ?? null).toBeNull();
  });

  it('in a drawer is no wider than the drawer', () => {
    const snapshot = page([
      'body',
      [
        'main',
        ['form', ['h1', 'Kávé'], ['input', { type: 'number', name: 'qty' }], ['p', '2 490 Ft'], ['button', '+']],
      ],
      [
        'div',
        [
          'div',
          { id: 'drawer' },
          ['div', ['a', { href: '/kave' }, 'Kávé'], ['p', '2 490 Ft'], ['button', 'Eltávolítás']],
        ],
      ],
    ]);
    for (const node of snapshot.nodes) if (node.attrs.id === 'drawer') node.style = { position: 'fixed' };
    expect(findCartLine(snapshot, 'Kávé', words)?.remove).toEqual(expect.any(Number));
  });

  it('may be two rows of a list that holds nothing else', () => {
    const line = find([
      'table',
      [
        'tbody',
        ['tr', ['td', ['a', { href: '/kave' }, 'Kávé']]],
        ['tr', ['td', ['input', { type: 'number', name: 'db' }]], ['td', '9 490 Ft'], ['td', ['a', 'Törlés']]],
      ],
    ]);
    expect(line?.remove).toEqual(expect.any(Number));
  });

  it('is not a card that offers to add it', () => {
    const card: Tree = [
      'div',
      ['a', { href: '/kave' }, 'Kávé'],
      ['b', '9 490 Ft'],
      ['input', { type: 'number', name: 'qty' }],
      ['button', 'Kosárba'],
    ];
    expect(find(card)).toBeNull();
  });

  it('is not removed by the cross that closes the box around it', () => {
    const box: Tree = [
      'dialog',
      ['button', '×'],
      ['h2', 'A termék a kosárba került'],
      ['div', ['a', { href: '/kave' }, 'Kávé'], ['b', '9 490 Ft']],
    ];
    expect(find(box)?.remove).toBeNull();
  });
});

const english = wordsFor('en');
const row: Tree = [
  'ul',
  ['li', ['a', { href: 'https://store.test/cart/remove/1' }, '×']],
  ['li', ['a', { href: 'https://store.test/p/1' }, 'Rice bowl'], ['p', '$20.00']],
  ['li', ['a', { href: 'https://store.test/cart/up/1' }, '+']],
];

describe('a list in the cart', () => {
  it('may be a list whose entries stand side by side', () => {
    const snapshot = page(['body', ['main', row]]);
    for (const node of snapshot.nodes) node.rect = [node.ref * 50, 300, 40, 40];
    const line = findCartLine(snapshot, 'Rice bowl', english);
    expect([line?.remove, line?.increase].map((ref) => ref != null)).toEqual([true, true]);
  });

  it('is one entry of a list whose entries stand below each other', () => {
    const line = findCartLine(page(['body', ['main', row]]), 'Rice bowl', english);
    expect(line?.remove ?? null).toBeNull();
  });
});

describe('a pager of three pictures', () => {
  it('is no means to have more of the product beside it', () => {
    const line = find([
      'div',
      ['div', ['button', '1'], ['button', '2'], ['button', '3']],
      ['a', { href: '/kave' }, 'Kávé'],
      ['p', '9 490 Ft'],
    ]);
    expect(line?.increase ?? null).toBeNull();
  });
});

describe('the quantity in the cart', () => {
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

  it('may be drawn of plain boxes that are pressed', () => {
    const snapshot = page([
      'body',
      [
        'main',
        [
          'div',
          ['a', { href: '/kave' }, 'Kávé'],
          ['div', ['span', { class: 'less' }], ['span', '2'], ['span', { class: 'more' }]],
          ['p', '590 Ft'],
          ['div', { class: 'row-del' }],
        ],
      ],
    ]);
    for (const node of snapshot.nodes)
      if (['less', 'more', 'row-del'].includes(node.attrs.class ?? '')) node.style = { cursor: 'pointer' };
    const line = findCartLine(snapshot, 'Kávé', words);
    const called = (ref: number | null | undefined) => snapshot.nodes[ref ?? -1]?.attrs.class;
    expect([called(line?.decrease), called(line?.increase), called(line?.remove)]).toEqual(['less', 'more', 'row-del']);
    expect(line?.quantity).toBe(2);
  });
});
