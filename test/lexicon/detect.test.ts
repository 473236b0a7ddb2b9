import { describe, expect, it } from 'vitest';
import { detectLanguage, LANGUAGES, lexiconOf } from '../../src/lexicon/index.ts';

describe('the language of a page', () => {
  it.each([
    ['de-AT', 'de'],
    ['pt_BR', 'pt'],
    ['ja', 'ja'],
  ])('is what the page declares: %s', (declared, language) => {
    expect(detectLanguage(declared, 'Add to cart')).toBe(language);
  });

  it('overrules a left-over English on a page in another script', () => {
    expect(detectLanguage('en', '장바구니에 담기 상품 검색 배송 안내')).toBe('ko');
    expect(detectLanguage('en', 'Корзина пуста, перейти к товарам')).toBe('ru');
    expect(detectLanguage('en', 'カートに入れる 商品を探す')).toBe('ja');
  });

  it.each([
    ['en', 'Thank you for your interest. We are here for you and the goods are on our shelves from Monday to Friday.'],
    [
      'de',
      'Die Lieferung ist für Sie kostenlos und wird mit der Post versendet. Nicht auf Lager? Wir sind für Sie da.',
    ],
    [
      'fr',
      'Le colis est livré dans les trois jours avec la Poste et vous pouvez suivre votre commande pour une livraison à domicile.',
    ],
    [
      'es',
      'El pedido se envía en dos días y los gastos son para la tienda. Para más información, escribe con tu número.',
    ],
    [
      'pl',
      'Wysyłka jest bezpłatna w całej Polsce i nie trwa dłużej niż dwa dni. Zwrot do sklepu lub na adres z faktury.',
    ],
    [
      'hu',
      'A csomag két nap alatt ér oda, és a szállítás ingyenes, ha az összeg meghaladja a húszezret. Van kérdése? Nem kell sorban állni.',
    ],
    [
      'lt',
      'Siuntos yra pristatomos per dvi dienas, ir už pristatymą nereikia mokėti, kad ir kur būtumėte. Kreipkitės su klausimais į mūsų komandą.',
    ],
  ])('is told by its common words: %s', (language, text) => {
    expect(detectLanguage(null, text)).toBe(language);
  });

  it('is told by the words of a shop where a page has hardly a sentence', () => {
    expect(detectLanguage(null, 'KERESÉS KOSÁR VÁSÁRLÓ Belépés Regisztráció Szállítás Kosárba')).toBe('hu');
    expect(detectLanguage(null, 'Warenkorb Anmelden Suche Kasse Versandkosten')).toBe('de');
  });

  it('overrules a language left in a template where the text is plainly in another', () => {
    const text =
      'Koszyk jest pusty. Wysyłka do domu w dwa dni, zwrot na koszt sklepu i płatność przy odbiorze dla Ciebie';
    expect(detectLanguage('en', text)).toBe('pl');
    expect(detectLanguage('de-DE', text)).toBe('pl');
    expect(detectLanguage('pl', `${text} Add to cart, checkout, search, delivery`)).toBe('pl');
  });

  it('is what the page declares where only names are foreign', () => {
    expect(detectLanguage('en', 'Crème de la Mer, Eau de Parfum pour Femme, L’Occitane en Provence')).toBe('en');
  });

  it('is unknown where there is too little to go by', () => {
    expect(detectLanguage(null, 'Nike Air Max 90')).toBeNull();
    expect(detectLanguage('', '')).toBeNull();
  });
});

describe('the words for a language tag', () => {
  it('ignore the region', () => {
    expect(lexiconOf('de-CH').language).toBe('de');
    expect(lexiconOf('ko_KR').language).toBe('ko');
  });

  it('are English where the language is not known, and say so', () => {
    expect(lexiconOf('pt-BR').language).toBe('en');
    expect(lexiconOf(null).language).toBe('en');
  });
});

describe.each(LANGUAGES.map((language) => ({ language })))('the persona of $language', ({ language }) => {
  const { persona } = lexiconOf(language);

  it('asks for delivery time, return cost and availability, and knows what an answer holds', () => {
    expect(persona.question.asks.map((ask) => ask.id)).toEqual(['delivery-time', 'return-cost', 'availability']);
    for (const ask of persona.question.asks) expect(ask.expects.length).toBeGreaterThanOrEqual(5);
    expect(`${persona.question.subject}${persona.question.opening}`).toContain('{product}');
  });
});
