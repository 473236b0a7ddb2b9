import { describe, expect, it } from 'vitest';
import { findCheckoutButton } from '../../../src/shopper/intents/cart.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const cart = (...more: Tree[]) =>
  page(['body', ['main', ['h1', 'Krepšelis'], ['button', 'Perskaičiuoti'], ['button', 'Pirkti'], ...more]]);
const chosen = (snapshot: ReturnType<typeof page>, options: Parameters<typeof findCheckoutButton>[2]) =>
  snapshot.nodes[findCheckoutButton(snapshot, wordsFor('lt'), options).ref ?? -1]?.text ?? null;

describe('"buy" as the only way on', () => {
  it('is the way to the checkout in the cart', () => {
    expect(chosen(cart(), { isCart: true })).toBe('Pirkti');
  });

  it('is not pressed on any other page', () => {
    expect(chosen(cart(), {})).toBeNull();
  });

  it('is not pressed where the store knows who buys', () => {
    expect(chosen(cart(), { isCart: true, known: true })).toBeNull();
  });

  it('is not pressed where several goods have such a button', () => {
    expect(chosen(cart(['button', 'Pirkti']), { isCart: true })).toBeNull();
  });
});

describe('a page about delivery and payment', () => {
  it('is not the way on, though it is called like a step of the checkout', () => {
    const about: Tree = ['header', ['a', { href: 'https://store.test/i/dostawa' }, 'Dostawa i płatność']];
    const shown = page(['body', about, ['main', ['h1', 'Koszyk'], ['button', 'Zamawiam']]]);
    for (const node of shown.nodes) if (node.tag === 'a') node.name = node.text;
    const { ref } = findCheckoutButton(shown, wordsFor('pl'), { isCart: true });
    expect(shown.nodes[ref ?? -1]?.text).toBe('Zamawiam');
  });
});

describe('"go on" in a column beside the cart', () => {
  const aside = page([
    'body',
    ['main', ['h1', 'Krepšelis'], ['div']],
    ['aside', ['p', 'Suma 39,90 €'], ['button', 'Tęsti']],
  ]);
  for (const node of aside.nodes) if (node.tag === 'aside') node.role = 'complementary';

  it('is the way to the checkout in the cart, and nowhere else', () => {
    expect(chosen(aside, { isCart: true })).toBe('Tęsti');
    expect(chosen(aside, {})).toBeNull();
  });
});

describe('the link that led on before', () => {
  const withLink = page(['body', ['main', ['h1', 'Krepšelis'], ['a', { href: '/uzsakymas' }, 'Užsakyti']]]);

  it('leads a member on, who was sent away for an account by it', () => {
    expect(chosen(withLink, { known: true, wayOn: '/uzsakymas' })).toBe('Užsakyti');
  });

  it.each([null, '/greitas-uzsakymas'])('is no other link that orders: %o', (wayOn) => {
    expect(chosen(withLink, { known: true, wayOn })).toBeNull();
  });
});

describe('"go on with the purchase", said of both ways', () => {
  it('is no way to the checkout where it leads back to the goods', () => {
    const shown = page([
      'body',
      [
        'main',
        ['h1', 'Carrito'],
        ['button', { name: 'checkout' }, 'Realizar pedido'],
        ['a', { href: 'https://store.test/products' }, 'Continuar compra'],
      ],
    ]);
    const { ref } = findCheckoutButton(shown, wordsFor('es'), { isCart: true });
    expect(shown.nodes[ref ?? -1]?.text).toBe('Realizar pedido');
  });
});

describe('a small cart that hangs from the head of the page', () => {
  const head = (...inside: Tree[]) => {
    const snapshot = page([
      'body',
      ['header', ['div', ...inside, ['button', 'Pereiti prie apmokėjimo']]],
      ['main', ['h1', 'Prekės']],
    ]);
    const box = snapshot.nodes.find((node) => node.tag === 'div');
    if (box) Object.assign(box, { style: { position: 'absolute' }, rect: [900, 60, 300, 400] });
    return snapshot;
  };

  it('leads on by its own button', () => {
    expect(findCheckoutButton(head(['p', 'Muilas'], ['b', '6,90 €']), wordsFor('lt')).ref).not.toBeNull();
  });

  it('is no menu', () => {
    expect(findCheckoutButton(head(['p', 'Apie mus']), wordsFor('lt')).ref).toBeNull();
  });
});
