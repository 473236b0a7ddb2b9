import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

describe('a period under a heading of nothing but the money is no time to send goods back in', () => {
  it.each([
    ['en', 'Returns', 'Refunds', 'Your bank may need 3-5 days more after the return is in.'],
    ['hu', 'Visszaküldés', 'Visszatérítés', 'A visszaküldés után a banknak 3-5 nap kell.'],
    ['ru', 'Возврат', 'Возврат денег', 'После возврата банку нужно 3–5 дней.'],
    ['lt', 'Grąžinimas', 'Pinigai', 'Po grąžinimo bankui reikia 3–5 dienų.'],
    ['ko', '교환 및 반품', '환불', '반품 확인 후 카드사에 따라 3~5일이 더 걸릴 수 있습니다.'],
    ['de', 'Rückgabe', 'Erstattung', 'Nach der Rücksendung braucht die Bank 3-5 Tage.'],
    ['fr', 'Retours', 'Remboursement', 'Après le retour, la banque met 3 à 5 jours.'],
    ['es', 'Devoluciones', 'Reembolso', 'Tras la devolución, el banco tarda 3-5 días.'],
    ['pl', 'Zwroty', 'Zwrot pieniędzy', 'Po zwrocie bank potrzebuje 3-5 dni.'],
    ['ja', '返品について', 'ご返金', '返品の確認後、3～5日ほどかかります。'],
  ])('%s, %s > %s', (language, title, heading, text) => {
    expect(read(language, title, ['h2', heading], ['p', text]).returnsWindowDays).toBeNull();
  });
});

describe('a promise of the money back is a time to send goods back in', () => {
  it.each([
    ['en', '30 day money-back guarantee'],
    ['fr', 'Satisfait ou remboursé pendant 30 jours'],
    ['de', '30 Tage Geld-zurück-Garantie'],
    ['hu', '30 napos pénzvisszafizetési garancia'],
    ['ja', '30日間全額返金保証'],
  ])('%s: %s', (language, text) => {
    expect(read(language, '', ['ul', ['li', text]]).returnsWindowDays?.value).toBe(30);
  });
});

describe('asked whether returns are free, the first word answers', () => {
  it.each([
    ['fr', 'Le retour est-il gratuit ?', 'Oui, en France métropolitaine.', true],
    ['en', 'Are returns free?', 'Yes, with our courier.', true],
    ['de', 'Ist die Rücksendung kostenlos?', 'Ja, innerhalb Deutschlands.', true],
    ['es', '¿La devolución es gratuita?', 'No.', false],
    ['pl', 'Czy zwrot jest bezpłatny?', 'Tak, paczkomatem.', true],
    ['hu', 'Ingyenes a visszaküldés?', 'Igen, automatán át.', true],
    ['ru', 'Возврат бесплатный?', 'Нет.', false],
    ['lt', 'Ar grąžinimas nemokamas?', 'Taip, paštomatu.', true],
  ])('%s: %s %s', (language, question, answer, free) => {
    expect(read(language, 'FAQ', ['h3', question], ['p', answer]).returnsFree?.value).toBe(free);
  });
});

it('a way back whose price is kept back of the refund, in a step that names the carrier, has a fee', () => {
  const facts = read('hu', 'Visszaküldés', [
    'ol',
    ['li', 'A csomagot bármelyik Foxpost automatában feladhatod. A kód ára 790 Ft, ezt a visszatérítésből vonjuk le.'],
  ]);
  expect(facts.returnsFee?.value).toEqual({ amountMinor: 790, currency: 'HUF' });
});

describe('who pays the way back', () => {
  it.each([
    ['en', 'Returns', "Return shipping is the customer's responsibility unless the item arrived damaged.", false],
    ['hu', 'Visszaküldés', 'A visszaküldés díját a vevő állja.', false],
    ['de', 'Rückgabe', 'Die Kosten der Rücksendung sind vom Kunden zu tragen.', false],
    ['pl', 'Zwroty', 'Koszt zwrotu leży po stronie klienta.', false],
    ['es', 'Devoluciones', 'La devolución es gratuita. Desde Baleares, el transporte corre por tu cuenta.', true],
  ])('%s: %s: %s', (language, title, text, free) => {
    expect(read(language, title, ['p', text]).returnsFree?.value).toBe(free);
  });
});

it('kinds of goods in a list under a line that denies are excepted', () => {
  const facts = read(
    'ja',
    '返品について',
    ['p', '次の商品は返品をお受けできません。'],
    ['ul', ['li', 'アウトレット商品']],
  );
  expect(facts.returnsSinglePolicy?.value).toBe(false);
});

it('days in a policy on privacy are not those of returns', () => {
  const text = 'Oświadczenia o odstąpieniu od umowy złożone w terminie 14 dni przechowujemy przez 5 lat.';
  expect(read('pl', 'Polityka prywatności', ['p', text]).returnsWindowDays).toBeNull();
});
