import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

const values = (found: { value: string }[]) => found.map(({ value }) => value);

describe('a number and an address for mail side by side are ways to reach the store', () => {
  it.each([
    ['en', 'IE', 'Something wrong? 021 455 0139 or orders@shop.ie', '+353214550139'],
    ['hu', 'HU', 'Elakadtál? 72/530-288 vagy info@bolt.hu', '+3672530288'],
    ['ru', 'RU', 'Вопросы: vopros@magazin.ru, (831) 429-00-56', '+78314290056'],
    ['lt', 'LT', 'Klausimai: info@pavyzdys.lt arba 8 612 34567', '+37061234567'],
    ['de', 'DE', 'Fragen zur Bestellung: 0351 / 876 500 32 oder post@laden.de', '+4935187650032'],
    ['fr', 'FR', 'Une question : 02 98 46 18 72 ou bonjour@boutique.fr', '+33298461872'],
    ['es', 'ES', 'Dudas: hola@tienda.es o 963 41 77 08', '+34963417708'],
    ['pl', 'PL', 'Pytania? biuro@sklep.pl lub 58 741 92 60', '+48587419260'],
    ['ko', 'KR', '문의 02-548-8120', '+8225488120'],
    ['ja', 'JP', '珈琲店 092-551-9036／order@coffee.jp', '+81925519036'],
  ])('%s in %s: %s', (language, _country, text, number) => {
    expect(values(read(language, 'Info', ['p', text]).phones)).toEqual([number]);
  });

  it('so on the page that thanks for an order', () => {
    const facts = read('de', 'Vielen Dank für Ihre Bestellung!', [
      'p',
      'Ihre Fragen: 0351 / 876 500 32 oder post@laden.de',
    ]);
    expect(values(facts.emails)).toEqual(['post@laden.de']);
  });

  it('after a word for the service, and in a line that tells hours', () => {
    expect(values(read('ja', '返品', ['p', 'お問い合わせ：03-6804-7715（平日11時〜18時）']).phones)).toEqual([
      '+81368047715',
    ]);
    expect(values(read('hu', 'Szállítás', ['p', 'Hétköznap 8 és 15 óra között érsz el: 72/530-288.']).phones)).toEqual([
      '+3672530288',
    ]);
  });
});

describe('whose number it is', () => {
  it.each([
    ['en', 'Website design', 'Peak Studio, tel. 0161 496 0388, hello@peak.design'],
    [
      'hu',
      'Békéltető testület',
      '6721 Szeged, Párizsi krt. 8–12., telefon: +36 62 554 250, e-mail: testulet@kamara.hu',
    ],
    ['ru', 'Разработка сайта', 'Студия, телефон +7 495 123-45-67, hi@studio.ru'],
    ['lt', 'Svetainės kūrimas', 'Studija, tel. +370 5 212 3456, hi@studija.lt'],
    ['ko', '홈페이지 제작', '스튜디오, 전화 02-548-8120, hi@studio.kr'],
    ['de', 'Gestaltung', 'Büro Gipfel, Tel. 08321 66 10 20, hallo@gipfel.design'],
    ['fr', 'Réalisation du site', 'Studio, tél. 04 86 11 90 33, abuse@nuage.fr'],
    ['es', 'Diseño web', 'Estudio, teléfono 963 41 77 08, hola@estudio.es'],
    ['pl', 'Realizacja strony', 'Studio, telefon 58 741 92 60, hej@studio.pl'],
    ['ja', 'ホームページ制作', '制作室 電話 0577-57-2280 hi@seisaku.jp'],
  ])('%s: the one under "%s" is not the store’s, though a word for phone stands by it', (language, heading, text) => {
    const facts = read(language, 'Info', ['h2', heading], ['p', text]);
    expect([values(facts.phones), values(facts.emails)]).toEqual([[], []]);
  });

  it.each([
    ['en', 'Ring 01 234 5107 or write to orders@shop.ie.', '+35312345107'],
    ['de', 'Telefon 01 5321 488, Mail post@laden.at', '+4315321488'],
    ['fr', 'Tél. 02 511 20 24, info@boutique.be', '+3225112024'],
  ])('%s: the ends of the addresses for mail tell the country: %s', (language, text, number) => {
    expect(values(read(language, 'Info', ['p', text]).phones)).toEqual([number]);
  });
});

describe('a shop told by a heading over its address', () => {
  it.each([
    ['en', 'Our showroom', 'Unit 4, Rake Farm, Chester CH4 9JN'],
    ['hu', 'Bemutatóterem', '6771 Szeged, Napos út 3.'],
    ['de', 'Laden & Telefon', '70178 Stuttgart, Augustenstraße 71'],
    ['fr', 'Salle d’exposition', '29200 Brest, 14 quai de la Douane'],
    ['es', 'Exposición en Valencia', 'Calle Sueca 38, 46006 Valencia'],
    ['pl', 'Salon', 'ul. Magazynowa 3, 95-010 Stryków'],
    ['ja', 'ショールーム', '〒135-0063 東京都江東区有明3-7-18'],
  ])('%s: %s', (language, heading, address) => {
    const facts = read(language, 'Info', ['h2', heading], ['p', address]);
    expect(values(facts.channels)).toContain('store-counter');
  });
});

it('an entry of the menu that is called like the chat sells things', () => {
  const menu: Tree = ['header', ['nav', ['a', { href: '/c/1' }, 'Chien'], ['a', { href: '/c/2' }, 'Chat']]];
  const facts = readPage({ ...styledPage(['body', menu, ['main', ['h1', 'Aide']]]), language: 'fr' });
  expect(facts.liveChat).toBeNull();
});

describe('a form that asks for an order’s number and who ordered shows how far the order is', () => {
  const form = (...fields: string[]): Tree => [
    'form',
    ...fields.map((placeholder): Tree => ['input', { placeholder, 'aria-label': placeholder }]),
  ];
  const found = (language: string, title: string, ...fields: string[]) =>
    read(language, title, form(...fields)).orderTracking?.value ?? null;

  it.each([
    ['en', 'Look it up', 'Order number', 'Email'],
    ['hu', 'Hol jár?', 'Rendelésszám', 'E-mail'],
    ['de', 'Nachsehen', 'Bestellnummer', 'E-Mail'],
    ['pl', 'Sprawdź', 'Numer zamówienia', 'E-mail'],
  ])('%s: %s', (language, title, ...fields) => {
    expect(found(language, title, ...fields)).toBe(true);
  });

  it('under returns it begins a return', () => {
    expect(found('de', 'Rückgabe', 'Bestellnummer', 'E-Mail')).toBeNull();
  });
});

it('the boxes of a cookie banner sign up for nothing', () => {
  const banner: Tree = ['div', { class: 'cookie-consent' }, ['label', 'Rinkodaros', ['input', { type: 'checkbox' }]]];
  expect(read('lt', 'Ačiū', banner).newsletterPreticked).toBeNull();
});

it.each([
  ['ko', 'order@shop.kr로 알려 주세요.', 'order@shop.kr'],
  ['ko', '이메일order@shop.kr', 'order@shop.kr'],
  ['ru', 'Почтаzakaz@shop.ru', 'zakaz@shop.ru'],
])('an address for mail ends where its script does: %s, %s', (language, text, address) => {
  expect(values(read(language, 'Info', ['p', text]).emails)).toEqual([address]);
});

it('a label that runs into a linked address makes no second one', () => {
  const link: Tree = ['a', { href: 'mailto:zakaz@shop.ru' }, 'zakaz@shop.ru'];
  expect(values(read('ru', 'Контакты', ['div', link], ['p', 'E-mailzakaz@shop.ru']).emails)).toEqual(['zakaz@shop.ru']);
});

it('numbers in a table of carriers are theirs', () => {
  const row = (...cells: string[]): Tree => ['tr', ...cells.map((cell): Tree => ['td', cell])];
  const facts = read('pl', 'Pomoc', [
    'table',
    row('Przewoźnik', 'Infolinia', 'Godziny'),
    row('InPost', '722 444 000', 'pn.–pt. 7:00–20:00'),
    row('DPD', '22 577 55 55', 'pn.–pt. 8:00–20:00'),
  ]);
  expect([facts.phones, facts.serviceHours]).toEqual([[], null]);
});
