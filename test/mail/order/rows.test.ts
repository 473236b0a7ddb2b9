import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/mail/read-mail.ts';

async function order(subject: string, body: string) {
  const source = `From: Shop <info@shop.example>\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body.replace(/\n/g, '\r\n')}`;
  return (await readMail(new TextEncoder().encode(source))).order;
}

/** Subject, mail, the things it names. */
const ROWS: [string, string, string, string[]][] = [
  [
    'rows that count and end in an amount whose currency stands elsewhere',
    'Your order 558103',
    'We have received your order as follows:\n\n Qty  Volume                      Each     Line\n   1  The Lane                   10.99    10.99\n   2  Map of the hills            7.50    15.00\n                      TO PAY GBP          25.99',
    ['The Lane', 'Map of the hills'],
  ],
  [
    'a count set apart before a name with dots to the price',
    'Pedido confirmado 7734',
    'Hemos recibido tu pedido 7734.\n\n  1  Guitarra de ciprés ... 1.250,00\n  2  Cejilla ................  20,00\n\nImporte: 1.270,00 EUR',
    ['Guitarra de ciprés', 'Cejilla'],
  ],
  [
    'no carriage below counted rows, whatever its name',
    'Užsakymas 10377',
    'Gavome jūsų užsakymą 10377.\n\nPuodelis „Upė“     x4      48,00 EUR\nVežikas Jonas               5,00 EUR\nViso:                      53,00 EUR',
    ['Puodelis „Upė“'],
  ],
  [
    'numbered positions',
    'Auftrag 71882: Ihr Paket ist gepackt',
    'Die Ware zu Ihrem Auftrag 71882 ist verpackt.\nPos. 1 Lampe Kranich, messing\nPos. 2 Leuchtmittel warmweiß\nVoraussichtliche Zustellung: 28.11.2025',
    ['Lampe Kranich, messing', 'Leuchtmittel warmweiß'],
  ],
  [
    'numbered positions in another language',
    'Twoje zamówienie 71882 zostało spakowane',
    'Zamówienie 71882 zostało spakowane.\nPoz. 1 Lampa stojąca\nPoz. 2 Żarówka ciepła\nDziękujemy za zakupy.',
    ['Lampa stojąca', 'Żarówka ciepła'],
  ],
  [
    'no article number beside a price',
    'Vielen Dank für Ihre Bestellung 4711',
    'Ihre Bestellung 4711 ist eingegangen.\n\n1x    Espresso, ganze Bohne\nArt.-Nr. 100432    27,90 €\nGesamtsumme    27,90 €',
    ['Espresso, ganze Bohne'],
  ],
  [
    'one thing with its colour and size',
    'Tu pedido está en camino',
    'Lucía, tu pedido ZP88 ha salido de nuestro almacén.\nZapatillas Cala, rojo, 38\nLlegará el miércoles 26 de noviembre.',
    ['Zapatillas Cala, rojo, 38'],
  ],
];

describe('the things of an order', () => {
  it.each(ROWS)('%s', async (_, subject, body, things) => {
    expect((await order(subject, body))?.items.map((item) => item.value)).toEqual(things);
  });
});

describe('the number of an order', () => {
  it.each([
    ['Your order LB-553.201 has been delivered', 'Your order LB-553.201 has been delivered.', 'LB-553.201'],
    ['Megrendelés - PP/2025/08831', 'Köszönjük megrendelését! Rögzítettük, jele: PP/2025/08831.', 'PP/2025/08831'],
  ])('is whole: %s', async (subject, body, number) => {
    expect((await order(subject, body))?.number?.value).toBe(number);
  });
});

describe('the telephone of a store', () => {
  it.each([
    ['with a free number of one digit and groups', 'Service clients 0 805 55 01 60 (appel gratuit)', '0 805 55 01 60'],
    ['not the account of a bank', 'Konto: Sparbank Nord 012-345-678901', null],
    [
      'the seller’s, below the shopper’s address',
      'Lieferadresse: Lindenallee 27, 04105 Leipzig\nTelefon Verkäufer 0341 5550133',
      '0341 5550133',
    ],
  ])('%s', async (_, line, phone) => {
    const read = await order('Ihre Bestellung 4711', `Danke für Ihre Bestellung 4711.\n\n${line}`);
    expect(read?.phone?.value ?? null).toBe(phone);
  });
});

describe('where and when it comes', () => {
  it('reads name, street and town on the one line below a colon', async () => {
    const read = await order(
      'Bestellung 8814 eingegangen',
      'Hallo Anna,\n\ndeine Bestellung 8814 ist da.\n\nWir schicken das Paket an:\nAnna Schneider, Lindenallee 27, 04105 Leipzig',
    );
    expect(read?.address?.value).toContain('Lindenallee 27');
  });

  it('reads the address in the sentence about the delivery', async () => {
    const read = await order(
      'Commande 1187',
      'Merci pour votre commande 1187.\n\nLivraison à partir du 12 janvier, au 8 rue des Tilleuls, 44000 Nantes.',
    );
    expect(read?.address?.value).toContain('8 rue des Tilleuls');
  });

  it('takes no time of making for the date that is still put off', async () => {
    const read = await order(
      'Zahlungseingang F-90117',
      'Ihre Zahlung zum Auftrag F-90117 ist eingegangen.\n\nDie Fertigung dauert ca. 3 Wochen, wir melden uns mit dem Liefertermin.',
    );
    expect(read?.deliveryEstimate).toBeNull();
  });
});
