import type { ContactWords } from '../../shop/contact.ts';
import type { InfoPage } from '../../shop/front.ts';
import type { Terms } from '../../shop/types.ts';

export const terms: Terms = {
  currency: 'EUR',
  locale: 'de-DE',
  orderPrefix: 'HL',
  freeFrom: 7500,
  goods: [
    {
      id: '101',
      name: 'Apfelsaft naturtrüb 1 Liter',
      category: 'Getränke',
      price: 349,
      stock: 120,
      about: 'Direktsaft von Streuobstwiesen am Bodensee, ungefiltert und ohne Zuckerzusatz. Mehrwegflasche, 1 Liter.',
    },
    {
      id: '102',
      name: 'Blütenhonig 500 g',
      category: 'Vorrat',
      price: 790,
      stock: 44,
      about: 'Cremig gerührter Honig aus eigener Imkerei, 500-g-Glas.',
    },
    {
      id: '103',
      name: 'Dinkelnudeln Spirelli',
      category: 'Vorrat',
      price: 429,
      stock: 70,
      about: 'Nudeln aus Dinkelgrieß mit frischen Eiern, 400 g.',
    },
    {
      id: '104',
      name: 'Bergkäse am Stück',
      category: 'Käse',
      price: 1290,
      stock: 25,
      about: 'Zwölf Monate gereifter Bergkäse aus Heumilch, etwa 400 g.',
    },
    {
      id: '105',
      name: 'Holzbrett Eiche',
      category: 'Küche',
      price: 3490,
      stock: 9,
      about: 'Geölte Eiche aus dem Schwarzwald, 38 × 24 cm.',
    },
    {
      id: '106',
      name: 'Leinenschürze',
      category: 'Küche',
      price: 4200,
      stock: 14,
      about: 'Reines Leinen, vorgewaschen, mit Tasche.',
      options: { name: 'Farbe', values: ['Natur', 'Blau', 'Rost'] },
    },
    {
      id: '107',
      name: 'Quittengelee 220 g',
      category: 'Vorrat',
      price: 550,
      stock: 0,
      about: 'Quitten aus dem eigenen Garten, nur im Herbst.',
    },
    {
      id: '108',
      name: 'Kräutertee Almwiese',
      category: 'Getränke',
      price: 595,
      stock: 36,
      about: 'Minze, Melisse, Ringelblume und Schafgarbe, 60 g lose.',
    },
  ],
  deliveries: [
    { id: 'dhl', name: 'DHL Paket', price: 549, note: 'Lieferzeit 2–3 Werktage' },
    { id: 'express', name: 'DHL Express', price: 1290, note: 'Lieferung am nächsten Werktag' },
    { id: 'abholung', name: 'Selbstabholung im Hofladen', price: 0, note: 'Ab morgen 9 Uhr' },
  ],
  payments: [
    { id: 'vorkasse', name: 'Vorkasse per Überweisung', fee: 0 },
    { id: 'rechnung', name: 'Kauf auf Rechnung', fee: 0 },
    { id: 'nachnahme', name: 'Nachnahme', fee: 390 },
    { id: 'paypal', name: 'PayPal', fee: 0 },
  ],
};

export const pages: InfoPage[] = [
  {
    path: '/versand',
    title: 'Versand und Zahlung',
    paragraphs: [
      'Wir versenden mit DHL innerhalb von Deutschland für 5,49 €, nach Österreich für 9,90 €. Ab 75 € Warenwert ist der Versand kostenlos.',
      'Bestellungen bis 12 Uhr verlassen den Hof am selben Werktag; die Lieferzeit beträgt 2–3 Werktage.',
    ],
  },
  {
    path: '/widerruf',
    title: 'Widerrufsbelehrung',
    paragraphs: [
      'Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen. Die Frist beginnt mit dem Tag, an dem Sie die Ware erhalten haben.',
      'Die unmittelbaren Kosten der Rücksendung tragen wir; das Rücksendeetikett senden wir Ihnen per E-Mail.',
    ],
  },
  {
    path: '/fragen',
    title: 'Häufige Fragen',
    paragraphs: [
      'Wie lange ist der Saft haltbar? Ungeöffnet zwei Jahre.',
      'Kann ich meine Bestellung ändern? Ja, bis zum Versand: Telefon 07551 / 000 15.',
    ],
  },
  {
    path: '/datenschutz',
    title: 'Datenschutzerklärung',
    paragraphs: [
      'Wir verarbeiten Ihre Daten nur, um Ihre Bestellung zu liefern und abzurechnen (Art. 6 Abs. 1 lit. b DSGVO).',
    ],
  },
  {
    path: '/agb',
    title: 'Allgemeine Geschäftsbedingungen',
    paragraphs: [
      'Der Vertrag kommt mit unserer Auftragsbestätigung zustande. Alle Preise enthalten die gesetzliche Mehrwertsteuer.',
    ],
  },
  {
    path: '/impressum',
    title: 'Impressum',
    paragraphs: [
      'Hofladen Lindenau GbR, Seestraße 3, 88662 Überlingen. Vertreten durch Anna und Jakob Lindenau. Telefon 07551 / 000 15, E-Mail hof@lindenau.example. USt-IdNr. DE000000000.',
    ],
  },
];

export const contact: ContactWords = {
  path: '/kontakt',
  title: 'Kontakt',
  intro:
    'Telefon 07551 / 000 15, Montag bis Freitag 9–17 Uhr, Samstag 9–13 Uhr. Auf Nachrichten antworten wir innerhalb eines Werktags.',
  name: 'Ihr Name',
  email: 'E-Mail-Adresse',
  subject: 'Betreff',
  message: 'Ihre Nachricht',
  send: 'Nachricht senden',
  missing: 'Bitte füllen Sie Name, E-Mail-Adresse und Nachricht aus.',
  sentTitle: 'Vielen Dank für Ihre Nachricht',
  sent: 'Ihre Nachricht wurde gesendet. Wir melden uns innerhalb eines Werktags.',
};
