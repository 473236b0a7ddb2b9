import type { ContactWords } from '../../shop/contact.ts';
import type { InfoPage } from '../../shop/front.ts';
import type { Terms } from '../../shop/types.ts';

export const terms: Terms = {
  currency: 'CHF',
  locale: 'de-CH',
  orderPrefix: 'BL-',
  goods: [
    {
      id: 'birnbrot',
      name: 'Glarner Birnbrot',
      category: 'Backwaren',
      price: 1450,
      stock: 20,
      about: 'Gedörrte Birnen, Nüsse und Kirsch im dünnen Teig, 400 g.',
    },
    {
      id: 'nusstorte',
      name: 'Engadiner Nusstorte',
      category: 'Backwaren',
      price: 2890,
      stock: 14,
      about: 'Mürbeteig, Baumnüsse und Rahm, 500 g.',
    },
    {
      id: 'alpkaese',
      name: 'Alpkäse 300 g',
      category: 'Käse',
      price: 1120,
      stock: 33,
      about: 'Auf dem Holzfeuer gemacht, zehn Monate gereift.',
    },
    {
      id: 'fondue',
      name: 'Fonduemischung für zwei',
      category: 'Käse',
      price: 1680,
      stock: 25,
      about: 'Vacherin und Gruyère gerieben, 400 g.',
    },
    {
      id: 'jasskarten',
      name: 'Jasskarten',
      category: 'Stube',
      price: 690,
      stock: 100,
      about: 'Deutschschweizer Blatt, 36 Karten.',
    },
    {
      id: 'wollsocken',
      name: 'Wollsocken',
      category: 'Stube',
      price: 3200,
      stock: 17,
      about: 'Schweizer Schafwolle, gestrickt im Toggenburg.',
      options: { name: 'Grösse', values: ['36–38', '39–41', '42–44'] },
    },
    {
      id: 'glocke',
      name: 'Kleine Treichel',
      category: 'Stube',
      price: 4900,
      stock: 0,
      about: 'Geschmiedetes Blech, 12 cm.',
    },
  ],
  deliveries: [
    { id: 'eco', name: 'PostPac Economy', price: 750, note: '2 Arbeitstage' },
    { id: 'prio', name: 'PostPac Priority', price: 1050, note: '1 Arbeitstag' },
  ],
  payments: [{ id: 'rechnung', name: 'Rechnung', fee: 0 }],
};

export const pages: InfoPage[] = [
  {
    path: '/lieferung',
    title: 'Lieferung',
    paragraphs: [
      'PostPac Economy CHF 7.50, 2 Arbeitstage; Priority CHF 10.50, 1 Arbeitstag. Wir liefern in die Schweiz und nach Liechtenstein.',
    ],
  },
  {
    path: '/rueckgabe',
    title: 'Rückgabe',
    paragraphs: ['Ungeöffnete Ware nehmen wir innert 14 Tagen zurück. Das Porto der Rücksendung bezahlen Sie.'],
  },
  {
    path: '/fragen',
    title: 'Häufige Fragen',
    paragraphs: ['Kann ich auf Rechnung bezahlen? Ja, immer: 30 Tage netto.'],
  },
  { path: '/datenschutz', title: 'Datenschutz', paragraphs: ['Ihre Angaben brauchen wir nur für die Bestellung.'] },
  {
    path: '/impressum',
    title: 'Impressum',
    paragraphs: ['Bergladen AG, Dorfstrasse 2, 8750 Glarus. Telefon 055 000 00 12.'],
  },
];

export const contact: ContactWords = {
  path: '/kontakt',
  title: 'Kontakt',
  intro: 'Telefon 055 000 00 12, Montag bis Freitag 8–12 und 13.30–17 Uhr.',
  name: 'Name',
  email: 'E-Mail',
  subject: 'Betreff',
  message: 'Nachricht',
  send: 'Absenden',
  missing: 'Bitte füllen Sie Name, E-Mail und Nachricht aus.',
  sentTitle: 'Besten Dank',
  sent: 'Vielen Dank für Ihre Nachricht. Wir melden uns am nächsten Arbeitstag.',
  labels: 'loose',
};
