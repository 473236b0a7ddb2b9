import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

function ways(language: string, title: string, ...content: Tree[]): string[] {
  const methods = read(language, title, ...content).deliveryMethods?.value ?? [];
  return methods.map(
    ({ name, price, minDays, maxDays }) => `${name} ${price?.amountMinor ?? null} ${minDays}-${maxDays}`,
  );
}

describe('a name set in bold is the way’s, whatever follows', () => {
  const line = (name: string, rest: string): Tree => ['li', ['strong', name], ['span', rest]];

  it.each([
    ['de', 'Versand', 'Spedition', ' für Kessel ab 70 Liter: 49,00 €, 5–10 Werktage', 'Spedition 4900 5-10'],
    ['de', 'Versand', 'Österreich', ': 11,90 € je Paket, 4–6 Werktage', 'Österreich 1190 4-6'],
    ['en', 'Delivery', 'Courier', ' for goods in boxes: £6.95, 1-2 days', 'Courier 695 1-2'],
    ['pl', 'Dostawa', 'Czechy', ': 39,00 zł za paczkę, 4–6 dni', 'Czechy 3900 4-6'],
    ['hu', 'Szállítás', 'Szlovákia', ': 2 900 Ft csomagonként, 3–5 munkanap', 'Szlovákia 2900 3-5'],
    ['fr', 'Livraison', 'Belgique', ' : 8,50 € par colis, 4 à 6 jours', 'Belgique 850 4-6'],
    ['es', 'Envíos', 'Portugal', ': 6,50 € por paquete, 2-4 días', 'Portugal 650 2-4'],
  ])('%s, %s: %s%s', (language, title, name, rest, way) => {
    expect(ways(language, title, ['ul', line(name, rest)])).toEqual([way]);
  });

  it('the small print under it in the cell of a table is none of the name', () => {
    const row = (name: string, small: string, time: string, price: string): Tree => [
      'tr',
      ['td', ['strong', name], ['small', small]],
      ['td', time],
      ['td', price],
    ];
    const head: Tree = ['tr', ['td', 'Service'], ['td', 'When it arrives'], ['td', 'Cost']];
    const table: Tree = [
      'table',
      head,
      row('Standard', 'Royal Mail', '3-5 days', '£3.99'),
      row('Next day', 'DPD', '1 day', '£6.95'),
    ];
    expect(ways('en', 'Delivery', table)).toEqual(['Standard 399 3-5', 'Next day 695 1-1']);
  });
});

describe('tables', () => {
  const table = (...rows: string[][]): Tree => [
    'table',
    ...rows.map((cells): Tree => ['tr', ...cells.map((cell): Tree => ['td', cell])]),
  ];

  it.each([
    [
      'es',
      'Envíos',
      ['Destino', 'Plazo (días laborables)', 'Tarifa'],
      ['Baleares', '3–5', '7,90 €'],
      'Baleares 790 3-5',
    ],
    [
      'de',
      'Versand',
      ['Ziel', 'Lieferzeit (Werktage)', 'Preis'],
      ['Österreich', '3–5', '9,90 €'],
      'Österreich 990 3-5',
    ],
    ['en', 'Delivery', ['Where to', 'Time (days)', 'Price'], ['Ireland', '3-5', '£9.90'], 'Ireland 990 3-5'],
    ['pl', 'Dostawa', ['Kraj', 'Czas (dni)', 'Cena'], ['Czechy', '3–5', '39,00 zł'], 'Czechy 3900 3-5'],
  ])('%s: the head of a column may tell the unit of the numbers beneath', (language, title, head, row, way) => {
    expect(ways(language, title, table(head, row, row))).toEqual([way]);
  });

  it('a sentence beside a table of ways tells of these', () => {
    const rows = [
      ['Way', 'Time', 'Price'],
      ['Standard', '3-5 days', '£3.99'],
      ['Express', '1 day', '£6.95'],
      ['Locker', '2 days', '£2.95'],
    ];
    const facts = ways('en', 'Delivery', table(...rows), ['p', 'Six free swatches go by second class post.']);
    expect(facts).toHaveLength(3);
  });

  it('hours after days say when a place is open', () => {
    const rows = [
      ['Būdas', 'Kaina', 'Terminas'],
      ['DPD kurjeris', '3,99 €', '1–2 d. d.'],
      ['Atsiėmimas', '0 €', 'suderinus, II–VI 11–18 val.'],
    ];
    expect(ways('lt', 'Pristatymas', table(...rows))).toEqual(['DPD kurjeris 399 1-2', 'Atsiėmimas 0 null-null']);
  });
});

it('headings with prices in them are ways, known or not', () => {
  const card = (name: string, text: string): Tree[] => [
    ['h3', name],
    ['p', text],
  ];
  const cards = [
    ...card('Colissimo — 5,90 €', '2 à 3 jours ouvrés.'),
    ...card('Belgique — 8,50 €', '4 à 6 jours ouvrés.'),
  ];
  expect(ways('fr', 'Livraison', ...cards)).toEqual(['Colissimo 590 2-3', 'Belgique 850 4-6']);
});

describe('an order goes one way, at the price in its sums', () => {
  const row = (label: string, sum: string): Tree => ['tr', ['td', label], ['td', sum]];

  it.each([
    [
      'en',
      'Thank you for your order',
      'Delivery method',
      'DPD courier, 1-2 days',
      'Delivery',
      'Total',
      '£4.50',
      'DPD courier 450 1-2',
    ],
    [
      'de',
      'Vielen Dank für Ihre Bestellung',
      'Versandart',
      'Hermes Paketshop (3–4 Werktage)',
      'Versand',
      'Gesamtsumme',
      '3,95 €',
      'Hermes Paketshop 395 3-4',
    ],
    [
      'es',
      'Gracias por tu pedido',
      'Método de envío',
      'Correos Express, 24-48 horas',
      'Transporte',
      'Total',
      '4,20 €',
      'Correos Express 420 1-2',
    ],
    [
      'lt',
      'Ačiū už užsakymą',
      'Pristatymo būdas',
      'DPD paštomatas, 1–2 darbo dienos',
      'Pristatymas',
      'Iš viso',
      '2,89 €',
      'DPD paštomatas 289 1-2',
    ],
  ])('%s, %s, %s: %s', (language, title, label, value, sum, total, price, way) => {
    expect(
      ways(language, title, ['p', `${label}: ${value}`], ['table', row(sum, price), row(total, '99,00 €')]),
    ).toEqual([way]);
  });
});

describe('questions that head their answers', () => {
  const answered = (language: string, question: string, answer: string) =>
    read(language, 'FAQ', ['section', ['p', { class: 'q' }, `Q. ${question}`], ['p', { class: 'a' }, `A. ${answer}`]]);

  it.each([
    ['ja', '返品はできますか？', '到着後8日以内にご連絡ください。送料はお客様のご負担となります。'],
    ['ko', '반품할 수 있나요?', '가능합니다. 배송비는 고객님 부담입니다.'],
    ['en', 'Can I return it?', 'Of course. You pay the postage.'],
  ])('%s: %s', (language, question, answer) => {
    expect(answered(language, question, answer).returnsFree?.value).toBe(false);
  });

  it('the row of a board that is shut is the answer to the one before', () => {
    const board: Tree = [
      'table',
      ['tr', ['td', '교환/반품'], ['td', '반품할 수 있나요?']],
      ['tr', { hidden: 'true' }, ['td', '수령 후 신청하실 수 있으며 왕복 배송비 6,000원은 고객님 부담입니다.']],
    ];
    expect(read('ko', '자주 묻는 질문', board).returnsFee?.value.amountMinor).toBe(6000);
  });

  it('links to articles are no questions with answers, and their headings are the topics', () => {
    const topic = (name: string, ...articles: string[]): Tree => [
      'section',
      ['h2', name],
      ['ul', ...articles.map((article): Tree => ['li', ['a', { href: `/help/${article.length}${name}` }, article]])],
    ];
    const facts = read(
      'en',
      'Help centre',
      topic('orders', 'Can I change the address?', 'My promo code will not work'),
      topic('shipping', 'Where is my package?', 'Shipping to Alaska and Hawaii'),
    );
    expect([facts.faq, facts.faqCategories?.value, facts.helpArticles?.value]).toEqual([null, 2, 4]);
  });

  it('entries that lead to parts of the page group the questions in them', () => {
    const part = (id: string, ...questions: string[]): Tree => [
      'div',
      { id },
      [
        'dl',
        ...questions.flatMap((text): Tree[] => [
          ['dt', text],
          ['dd', `${text.length} — да, можно в заказе.`],
        ]),
      ],
    ];
    const facts = read(
      'ru',
      'Вопросы и ответы',
      ['ul', ['li', ['a', { href: 'https://store.test/#t1' }, 'Заказ']], ['li', ['a', { href: '#t2' }, 'Доставка']]],
      part('t1', 'Как оплатить заказ?', 'Есть ли скидки?'),
      part('t2', 'Как быстро отправляете?', 'Можно ли вернуть товар?'),
    );
    expect(facts.faqCategories?.value).toBe(2);
  });
});

describe('a product as builds set it', () => {
  it('names and values one over the other in a part that is named as data', () => {
    const box = (name: string, value: string): Tree => ['div', { class: 'param' }, ['div', name], ['div', value]];
    const facts = read(
      'pl',
      'Wyciskarka',
      ['p', '259,00 zł'],
      ['button', 'Dodaj do koszyka'],
      ['section', { class: 'dictionary' }, box('Moc', '200 W'), box('Waga', '5,4 kg'), box('Gwarancja', '36 miesięcy')],
    );
    expect(facts.attributes?.value).toBe(3);
  });

  it.each([
    ['de', 'In den Warenkorb', '4.5 von 5 Sternen bei 58 Bewertungen'],
    ['fr', 'Ajouter au panier', 'Note : 4 sur 5 étoiles, 58 avis'],
    ['es', 'Añadir a la cesta', '5 estrellas, 58 opiniones'],
  ])('%s: stars are no reviews: %s', (language, button, text) => {
    expect(read(language, 'Lotse', ['p', '9,00 €'], ['button', button], ['p', text]).reviews?.value).toBe(58);
  });

  it('the highest price and the list price are not what is paid', () => {
    const facts = read(
      'pl',
      'Wyciskarka',
      ['button', 'Dodaj do koszyka'],
      [
        'div',
        ['span', { class: 'prices__maxprice' }, '319,00 zł'],
        ['strong', { class: 'prices__price' }, '259,00 zł'],
      ],
    );
    expect(facts.price?.value.amountMinor).toBe(25900);
  });

  it('pictures behind a resizing address are told apart by the one meant', () => {
    const slide = (name: string): Tree => [
      'img',
      { src: `/_next/image?url=${name}.jpg&w=1080`, width: '400', height: '400' },
    ];
    const facts = read(
      'es',
      'Guitarra',
      slide('a-1'),
      slide('a-2'),
      ['p', '159,95 €'],
      ['button', 'Añadir a la cesta'],
    );
    expect(facts.images?.value).toBe(2);
  });
});
