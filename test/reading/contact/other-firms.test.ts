import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

const numbers = (language: string, text: string) =>
  read(language, 'Info', ['p', text]).phones.map(({ value }) => value);

describe('a number of a firm that takes payments is not the store’s', () => {
  it.each([
    ['en', 'Trouble with an instalment? Clearpay customer service: 0330 555 0140.'],
    ['de', 'Bei Ratenkauf wendet sich Klarna an Sie (Klarna-Hotline 0221 669 501 00).'],
    ['fr', 'Paiement en plusieurs fois avec Oney, tél. 03 28 55 01 46.'],
    ['es', 'Financiación con Sequra: teléfono 931 55 01 46.'],
    ['pl', 'Płatność nie przeszła? Infolinia Przelewy24: 61 642 93 44.'],
    ['hu', 'Sikertelen fizetésnél: SimplePay ügyfélszolgálat, +36 1 366 6611.'],
    ['lt', 'Dėl mokėjimo: Paysera, tel. 8 700 17217.'],
    ['ru', 'Не прошёл платёж? ЮKassa: телефон 8 800 250-66-99.'],
    ['ko', '결제 오류: KG이니시스 고객센터 02-3430-5858'],
    ['ja', '後払いについて：ネットプロテクションズ お電話 03-4326-3600'],
  ])('%s: %s', (language, text) => {
    expect(numbers(language, text)).toEqual([]);
  });

  it('a way to pay that is named before the store’s own number does not take it away', () => {
    expect(numbers('de', 'Zahlen Sie mit PayPal oder rufen Sie uns an: 0351 876 500 32')).toEqual(['+4935187650032']);
    expect(numbers('en', 'Pay by PayPal or call us on +44 20 7946 0142')).toEqual(['+442079460142']);
  });
});

describe('a number of whoever made the goods is not the store’s', () => {
  it.each([
    ['en', 'For repairs please contact the manufacturer: Brown Ltd, phone 0161 555 0140.'],
    ['de', 'Ersatzteile bitte direkt beim Hersteller anfragen: Braun Technik, Tel. 06452 934 00.'],
    ['fr', 'Pour la garantie, adressez-vous au fabricant : Brun, tél. 03 28 55 01 46.'],
    ['es', 'Para reparaciones, diríjase al fabricante: Pardo, teléfono 931 55 01 46.'],
    ['pl', 'Naprawy prosimy zgłaszać do producenta: Brąz, tel. 61 642 93 44.'],
    ['hu', 'Javítással forduljon a gyártóhoz: Barna, telefon +36 1 366 6611.'],
    ['lt', 'Dėl remonto kreipkitės į gamintoją: Ruda, tel. 8 5 271 2804.'],
    ['ru', 'По ремонту обращайтесь к производителю: Бурый, телефон 8 800 250-66-99.'],
    ['ko', '수리는 제조사로 문의하세요: 갈색전자 전화 02-3430-5858'],
    ['ja', '修理はメーカーへお願いします（褐色電機 お電話 03-4326-3600）'],
  ])('%s: %s', (language, text) => {
    expect(numbers(language, text)).toEqual([]);
  });
});

it('a number labelled with a name, under a heading on whoever brings the parcel, is theirs', () => {
  const facts = read(
    'fr',
    'Suivi',
    ['h2', 'Colis chez le transporteur ?'],
    ['p', 'Transbrun (palettes) : 02 40 16 90 55'],
  );
  expect(facts.phones).toEqual([]);
});
