import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

/** `name price min-max` of each way that a page with this title tells. */
function ways(language: string, title: string, ...content: Tree[]): string[] {
  const snapshot = styledPage(['body', ['main', ['h1', title], ...content]]);
  const facts = readPage({ ...snapshot, language });
  return (facts.deliveryMethods?.value ?? []).map(
    ({ name, price, minDays, maxDays }) => `${name} ${price?.amountMinor ?? null} ${minDays}-${maxDays}`,
  );
}

describe('what is done when nobody is in is no way', () => {
  it.each([
    ['en', 'Delivery', 'If you are not home, the courier comes once more free of charge.'],
    ['hu', 'Szállítás', 'Ha nem tartózkodik otthon, a futár ingyenesen újra próbálja.'],
    ['ru', 'Доставка', 'Если вас не окажется дома, курьер приедет ещё раз бесплатно.'],
    ['de', 'Versand', 'Wird niemand angetroffen oder sind Sie nicht zu Hause, kommt DHL kostenlos wieder.'],
    ['fr', 'Livraison', "En cas d'absence, le coursier repasse gratuitement."],
    ['es', 'Envíos', 'Si no hay nadie, el mensajero vuelve gratis.'],
    ['pl', 'Dostawa', 'Jeśli kurier nie zastanie odbiorcy, przyjedzie ponownie bezpłatnie.'],
  ])('%s: %s: %s', (language, title, text) => {
    expect(ways(language, title, ['p', text])).toEqual([]);
  });
});

it('weeks before a holiday are no days of delivery', () => {
  expect(ways('ko', '배송안내', ['h3', '명절 배송'], ['p', '설 2주 전부터는 희망일 배송이 어렵습니다.'])).toEqual([]);
});

describe('a way whose price is told when asked', () => {
  it.each([
    ['hu', 'Szállítás', 'Bútorszállítás', 'Egyedi ajánlat alapján.'],
    ['de', 'Versand', 'Möbellieferung', 'Preis auf Anfrage.'],
    ['en', 'Delivery', 'Furniture delivery', 'Individual quote for every order.'],
    ['pl', 'Dostawa', 'Dostawa mebli', 'Wycena indywidualna.'],
  ])('%s: %s > %s', (language, title, name, text) => {
    expect(ways(language, title, ['h3', name], ['p', text])).toEqual([`${name} null null-null`]);
  });
});

it('a heading that asks for the way with no verb names it', () => {
  expect(ways('es', 'Envíos', ['h3', '¿Recogida en el taller?'], ['p', '¡Claro! No cuesta nada.'])).toEqual([
    'Recogida en el taller 0 null-null',
  ]);
});

describe('an address after a comma tells where, not how', () => {
  it.each([
    ['pl', 'Dostawa', 'Odbiór w salonie, Gdynia, ul. Świętojańska 12', 'Odbiór w salonie'],
    ['hu', 'Szállítás', 'Személyes átvétel, Budapest VII.', 'Személyes átvétel'],
  ])('%s: %s: %s', (language, title, written, name) => {
    const [offer = ''] = ways(
      language,
      title,
      ['h3', written],
      ['p', '0 Ft'.replace('Ft', language === 'pl' ? 'zł' : 'Ft')],
    );
    expect(offer).toBe(`${name} 0 null-null`);
  });
});

it('who brings it, what it costs and how long it takes, row by row, is one way', () => {
  const rows: Tree[] = [
    ['tr', ['th', '배송업체'], ['td', '우체국택배']],
    ['tr', ['th', '배송비'], ['td', '3,000원']],
    ['tr', ['th', '배송기간'], ['td', '2~3일']],
  ];
  expect(ways('ko', '배송안내', ['table', ...rows])).toEqual(['우체국택배 3000 2-3']);
});
