import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/mail/read-mail.ts';

const SHIPPED: Record<string, string> = {
  en: 'Your order AB-1001 has been shipped.',
  de: 'Ihre Bestellung 4711 wurde heute versandt.',
  fr: 'Votre commande 5521 a été expédiée.',
  es: 'Tu pedido 8812 ha salido hoy de nuestro almacén.',
  pl: 'Zamówienie 5519 zostało wysłane.',
  hu: 'A 33812 számú rendelésedet feladtuk.',
  ru: 'Ваш заказ 8812 отправлен.',
  lt: 'Jūsų užsakymas 8812 išsiųstas.',
  ko: '주문하신 상품이 발송되었습니다.\n\n주문번호: 20251102-0012',
  ja: 'ご注文の商品を発送いたしました。\n\n注文番号：5521',
};

/** Language, the end of the mail, the store's telephone. */
const ENDS: [string, string, string | null][] = [
  [
    'en',
    'Delivery address:\nEmma Clarke\n14 Mill Road\nNorwich NR1 2AB\n07700 900123\n\nHill & Dale\n01603 496 0714',
    '01603 496 0714',
  ],
  ['en', 'Questions about your order? 01603 496071', '01603 496071'],
  ['en', 'Tracking number\n4411 9080 2231\n\nHill & Dale Ltd, company no. 0123 4567 89', null],
  ['en', 'Ship to: Emma Clarke, 14 Mill Road, Norwich NR1 2AB\nTel: 07700 900123', null],
  ['en', 'Something wrong with it? Give the shop a ring on (01603) 496-071.', '(01603) 496-071'],
  ['en', 'Hill & Dale, 020 7946 0018', '020 7946 0018'],
  [
    'de',
    'Lieferadresse:\nAnna Schneider\nLindenweg 3\n20099 Hamburg\nTel. 0171 5550123\n\nFragen? 040 / 555 01 23',
    '040 / 555 01 23',
  ],
  ['de', 'Sendungsnummer:\n0034 0434 1610 94\n\nTeehaus Nord GmbH\nUSt-IdNr. DE 123 456 789', null],
  ['de', 'Rückfragen zur Bestellung: 040-5550123', '040-5550123'],
  ['de', 'Teehaus Nord\n0800 555 01 23 (kostenfrei)', '0800 555 01 23'],
  [
    'fr',
    'Adresse de livraison\nClaire Martin\n12 rue des Lilas\n44000 Nantes\n06 12 34 56 78\n\nUn souci avec votre commande ? 02.40.55.01.77',
    '02.40.55.01.77',
  ],
  ['fr', 'Numéro de suivi\n8R 0011 2233 4455\n\nSIRET 123 456 789 00012', null],
  ['fr', 'Besoin d’aide : 09 72 55 01 44 (appel non surtaxé)', '09 72 55 01 44'],
  [
    'es',
    'Dirección de entrega:\nLucía García\nCalle Mayor 15\n28013 Madrid\n612 345 678\n\n¿Dudas con tu pedido? 918 555 033',
    '918 555 033',
  ],
  ['es', 'Nº de seguimiento: 0128 8177 4420\n\nTienda Yerba, CIF B12 345 678', null],
  ['es', 'Tienda Yerba Buena\n+34 918 55 50 33', '+34 918 55 50 33'],
  [
    'pl',
    'Adres dostawy:\nAnna Kowalska\nul. Długa 7/12\n31-147 Kraków\n600 555 012\n\nPytania o zamówienie? 12 555 01 38',
    '12 555 01 38',
  ],
  ['pl', 'Numer przesyłki:\n520 000 011 122\n\nSklep Sosna, NIP 123-456-78-90', null],
  ['pl', 'Infolinia 801 555 010 (pn-pt 9-17)', '801 555 010'],
  [
    'hu',
    'Szállítási cím:\nKovács Anna\n6720 Szeged, Kárász utca 8.\n+36 70 555 0144\n\nKérdésed van a rendelésről? 06 1 555 0177',
    '06 1 555 0177',
  ],
  ['hu', 'Csomagszám:\n8812 0044 1700\n\nBögre Bt., adószám 12345678-1-42', null],
  ['hu', 'Bögre Bt. · 06-30/555-0177', '06-30/555-0177'],
  [
    'ru',
    'Адрес доставки:\nАнна Смирнова\n420111, Казань, ул. Пушкина, 17\n+7 900 000-45-67\n\nВопросы по заказу: 8 843 555-01-28',
    '8 843 555-01-28',
  ],
  ['ru', 'Трек-номер:\n1609 0071 2345\n\nООО «Хвост», ИНН 123 456 78 90', null],
  ['ru', 'Зоолавка «Хвост»\n8 (495) 555-01-63', '8 (495) 555-01-63'],
  [
    'lt',
    'Pristatymo adresas:\nRasa Kazlauskienė\nLaisvės al. 21-4\n44238 Kaunas\n+370 612 34567\n\nKilo klausimų dėl užsakymo? 8 37 555 016',
    '8 37 555 016',
  ],
  ['lt', 'Siuntos numeris:\n9981 2004 3322\n\nUAB Kavos draugas, įm. kodas 123 456 789', null],
  ['lt', 'Kavos draugas, (8 37) 55 50 16', '(8 37) 55 50 16'],
  ['ko', '배송지\n김민지\n서울 마포구 월드컵로 12\n010-1234-5678\n\n문의: 031-555-0129', '031-555-0129'],
  ['ko', '운송장번호\n6512-3345-9081\n\n하루문구 사업자등록번호 123-45-67890', null],
  ['ko', '하루문구 고객센터 1600-0000', '1600-0000'],
  [
    'ja',
    'お届け先\n佐藤 花子 様\n〒150-0001 東京都渋谷区神宮前1-2-3\n090-1234-5678\n\n北の木工\n電話：0166-55-0137',
    '0166-55-0137',
  ],
  ['ja', 'お問い合わせ番号\n4411-9080-2231\n\n森のコーヒー', null],
  ['ja', '商品についてのお問い合わせ：0955-55-0161', '0955-55-0161'],
  ['ja', 'うつわ凪（TEL 0955-55-0161）', '0955-55-0161'],
];

describe("the store's telephone, not the shopper's nor any other number", () => {
  it.each(ENDS)('%s: %s', async (language, end, phone) => {
    const shipped = SHIPPED[language] ?? '';
    const { order } = await readMail(mailOf(shipped.split('\n')[0] ?? '', `${shipped}\n\n${end}`));
    expect(order).not.toBeNull();
    expect(order?.phone?.value ?? null).toBe(phone);
  });
});

function mailOf(subject: string, body: string): Uint8Array {
  const head = [
    'From: Shop <orders@shop.example>',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'Content-Type: text/plain; charset=utf-8',
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body.replace(/\n/g, '\r\n')}\r\n`);
}
