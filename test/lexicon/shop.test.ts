import { describe, expect, it } from 'vitest';
import { LANGUAGES, lexiconOf } from '../../src/lexicon/index.ts';
import { says } from '../../src/lexicon/match.ts';
import { fold } from '../../src/shared/text.ts';

/** Words that real stores of the language put on both buttons; the page must tell which is meant. */
const AMBIGUOUS: Record<string, readonly string[]> = {
  hu: ['vásárlás befejezése'],
  fr: ['commander', 'valider la commande', 'passer la commande', 'passer ma commande', 'finaliser ma commande'],
  es: ['finalizar compra', 'pagar pedido'],
  ru: ['оформить заказ', 'оформить покупку', 'оформить'],
  ko: ['주문하기', '구매하기'],
};

describe.each(LANGUAGES.map((language) => ({ language })))('the shop words of $language', ({ language }) => {
  const { shop } = lexiconOf(language);
  const lists = phraseLists(shop);

  it('fill every key of the English words', () => {
    expect([...lists.keys()]).toEqual([...phraseLists(lexiconOf('en').shop).keys()]);
  });

  it('leave no list short and no phrase twice', () => {
    for (const [key, phrases] of lists) {
      expect(phrases.length, key).toBeGreaterThanOrEqual(3);
      const folded = phrases.map(fold);
      expect(
        folded.filter((phrase, index) => phrase === '' || folded.indexOf(phrase) !== index),
        key,
      ).toEqual([]);
    }
  });

  it('are in lower case', () => {
    for (const [key, phrases] of lists) {
      expect(
        phrases.filter((phrase) => phrase !== phrase.toLowerCase()),
        key,
      ).toEqual([]);
    }
  });

  it('are found in the texts they stand for, whatever signs they hold', () => {
    for (const [key, phrases] of lists) {
      for (const phrase of phrases.filter((each) => /[^\p{L}\p{N} ]/u.test(each))) {
        expect(says(phrase.replaceAll('*', '7'), [phrase]), `${key}: ${phrase}`).toBeGreaterThan(0.9);
      }
    }
  });

  it('keep the button that orders apart from the buttons that only lead on', () => {
    const order = new Set(shop.placeOrder.map(fold));
    const allowed = (AMBIGUOUS[language] ?? []).map(fold);
    const leading = [...shop.continue, ...shop.checkout, ...shop.save, ...shop.viewCart].map(fold);
    expect(leading.filter((phrase) => order.has(phrase) && !allowed.includes(phrase))).toEqual([]);
  });
});

it.each([
  ['en', 'Place order'],
  ['de', 'Zahlungspflichtig bestellen'],
  ['hu', 'Megrendelés elküldése'],
  ['ru', 'Подтвердить заказ'],
  ['lt', 'Pateikti užsakymą'],
  ['ko', '결제하기'],
  ['fr', 'Commander et payer'],
  ['es', 'Realizar el pedido'],
  ['pl', 'Kupuję i płacę'],
  ['ja', '注文を確定する'],
])('a %s shopper reads “%s” as ordering, not as going on', (language, label) => {
  const { shop } = lexiconOf(language);
  expect(says(label, shop.placeOrder)).toBe(1);
  expect(says(label, shop.continue)).toBeLessThan(1);
  expect(says(label, shop.checkout)).toBeLessThan(1);
});

it.each([
  ['en', 'Proceed to checkout'],
  ['de', 'Zur Kasse'],
  ['hu', 'Tovább a pénztárhoz'],
  ['lt', 'Pereiti prie apmokėjimo'],
  ['pl', 'Przejdź do kasy'],
  ['ja', 'レジに進む'],
])('a %s shopper reads “%s” as the way to the checkout', (language, label) => {
  const { shop } = lexiconOf(language);
  expect(says(label, shop.checkout)).toBe(1);
  expect(says(label, shop.placeOrder)).toBeLessThan(1);
});

function phraseLists(value: object, path = ''): Map<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const key of Object.keys(value).sort()) {
    const inner: unknown = Reflect.get(value, key);
    if (Array.isArray(inner)) lists.set(`${path}${key}`, inner.map(String));
    else if (typeof inner === 'object' && inner !== null) {
      for (const [name, list] of phraseLists(inner, `${path}${key}.`)) lists.set(name, list);
    }
  }
  return lists;
}
