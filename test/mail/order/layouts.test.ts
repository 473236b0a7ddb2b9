import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/mail/read-mail.ts';

/** Subject, mail, the things it names. */
const LAYOUTS: [string, string, string[]][] = [
  [
    'Order confirmation',
    'Thank you for your order!\n\nOrder number: AB-1001\n\nDescription Qty Price\nSilver ring, size 7 1 £42.00\nMobile phone case 2 £18.00\nSubtotal £60.00\nDelivery £3.00\nTotal £63.00',
    ['Silver ring, size 7', 'Mobile phone case'],
  ],
  [
    'Order confirmation',
    'Thank you for your order!\n\nOrder number: AB-1001\n\nAddress book, A5\nColour: Red\nQty: 1\n£12.00\n\nTea order pad\nQty: 2\n£8.00\n\nShipping: £3.00\nTotal: £23.00',
    ['Address book, A5', 'Tea order pad'],
  ],
  [
    'Order confirmation',
    'Thank you for your order!\n\nOrder number: AB-1001\n\n2x Brown Betty teapot - £36.00\n1x Ring stand - £12.00\nStandard delivery - £4.95\nTotal - £52.95',
    ['Brown Betty teapot', 'Ring stand'],
  ],
  [
    'Your order has shipped',
    'Your order AB-1001 has been shipped.\n\nIn this parcel:\nBrown Betty teapot\nLinen napkins, set of 4\n\nTracking number: 123456789012',
    ['Brown Betty teapot', 'Linen napkins, set of 4'],
  ],
  [
    'Your order has shipped',
    'Good news, your order AB-1001 has been shipped.\n\nWhat is in it: 1 x Teapot, brown; 2 x Cup\n\nBest wishes',
    ['Teapot, brown', 'Cup'],
  ],
  [
    'Your order is confirmed',
    'Thanks for your order AB-1001\n\n| Item | Qty | Price |\n| Wool hat | 1 | £20.00 |\n| Scarf | 2 | £30.00 |\n| Total | | £50.00 |',
    ['Wool hat', 'Scarf'],
  ],
  [
    'Bestellbestätigung',
    'Vielen Dank für Ihre Bestellung!\n\nBestellnummer: 4711\n\nArtikel Anzahl Preis\nTeekanne blau 1 39,80 €\nTelefonkarte 2 10,00 €\nZwischensumme 49,80 €\nVersandkosten 4,90 €\nGesamtsumme 54,70 €',
    ['Teekanne blau', 'Telefonkarte'],
  ],
  [
    'Bestellbestätigung',
    'Vielen Dank für Ihre Bestellung!\n\nBestellnummer: 4711\n\nTeekanne blau, 1,2 l\nMenge: 2 39,80 €\n\nPfefferminztee lose\nAnzahl: 1   5,90 €\n\nVersand: 4,90 €\nGesamt: 50,60 €',
    ['Teekanne blau, 1,2 l', 'Pfefferminztee lose'],
  ],
  [
    'Ihre Bestellung wurde versandt',
    'Ihre Bestellung 4711 wurde heute versandt.\n\nInhalt: Teekanne, blau (1 Stück), Tasse (4 Stück)\n\nSendungsnummer: 00340434161094',
    ['Teekanne, blau', 'Tasse'],
  ],
  [
    'Ihre Bestellung wurde versandt',
    'Ihre Bestellung 4711 wurde heute versandt.\n\nTeekanne blau ..... 2 Stk ..... 39,80 €\nZuckerdose ..... 1 Stk ..... 12,00 €\nSumme ..... 51,80 €',
    ['Teekanne blau', 'Zuckerdose'],
  ],
  [
    'Ihre Bestellung',
    'Danke für Ihre Bestellung 4711.\n\nSie haben bestellt:\n- Teekanne blau, 2 Packungen\n- Kluntjes, 1 Beutel\n\nGesamt 51,80 €',
    ['Teekanne blau', 'Kluntjes'],
  ],
  [
    'Confirmation de commande',
    'Merci pour votre commande !\n\nCommande n° 5521\n\nDésignation Qté Prix\nPlat à tarte 1 24,00 €\nTéléphone en bois 2 30,00 €\nSous-total 54,00 €\nLivraison 4,90 €\nTotal TTC 58,90 €',
    ['Plat à tarte', 'Téléphone en bois'],
  ],
  [
    'Confirmation de commande',
    'Merci pour votre commande !\n\nCommande n° 5521\n\nBol breton\nQuantité : 2   18,00 €\n\nTorchon lin\nQté 1 · 9,00 €\n\nFrais de port : 4,90 €\nTotal : 31,90 €',
    ['Bol breton', 'Torchon lin'],
  ],
  [
    'Votre colis est parti',
    'Votre commande 5521 a été expédiée.\n\nContenu du colis : 2 x Bol breton, 1 x Torchon lin\n\nÀ bientôt',
    ['Bol breton', 'Torchon lin'],
  ],
  [
    'Confirmación de pedido',
    '¡Gracias por tu pedido!\n\nPedido nº 8812\n\nProducto Cantidad Precio\nTaza de barro 2 18,00 €\nPlato llano 1 9,50 €\nSubtotal 27,50 €\nGastos de envío 4,50 €\nTotal 32,00 €',
    ['Taza de barro', 'Plato llano'],
  ],
  [
    'Confirmación de pedido',
    '¡Gracias por tu pedido!\n\nPedido nº 8812\n\nTaza de barro\nCantidad: 2   18,00 €\n\nPlato llano\nCant. 1 / 9,50 €\n\nEnvío: 4,50 €\nTotal: 32,00 €',
    ['Taza de barro', 'Plato llano'],
  ],
  [
    'Tu pedido ha salido',
    'Tu pedido 8812 ha salido hoy de nuestro almacén.\n\nEn este paquete:\nTaza de barro\nPlato llano\n\nNúmero de seguimiento: 0128817744',
    ['Taza de barro', 'Plato llano'],
  ],
  [
    'Potwierdzenie zamówienia',
    'Dziękujemy za zamówienie!\n\nNumer zamówienia: 5519\n\nNazwa Ilość Cena\nKubek ceramiczny 2 48,00 zł\nTelefon drewniany 1 39,00 zł\nDostawa InPost 14,99 zł\nRazem 101,99 zł',
    ['Kubek ceramiczny', 'Telefon drewniany'],
  ],
  [
    'Potwierdzenie zamówienia',
    'Dziękujemy za zamówienie!\n\nNumer zamówienia: 5519\n\nKubek ceramiczny\nIlość: 2 szt. 48,00 zł\n\nHerbata czarna\nIlość: 1 op. 19,00 zł\n\nDostawa: 14,99 zł\nRazem: 81,99 zł',
    ['Kubek ceramiczny', 'Herbata czarna'],
  ],
  [
    'Zamówienie wysłane',
    'Zamówienie 5519 zostało wysłane.\n\nW paczce:\nKubek ceramiczny\nHerbata czarna\n\nNumer przesyłki: 520000011122233344',
    ['Kubek ceramiczny', 'Herbata czarna'],
  ],
  [
    'Rendelés visszaigazolása',
    'Köszönjük a rendelését!\n\nRendelésszám: 33812\n\nTermék Mennyiség Ár\nKerámia bögre 2 5 980 Ft\nTelefon tartó 1 3 490 Ft\nSzállítási díj 1 290 Ft\nVégösszeg 10 760 Ft',
    ['Kerámia bögre', 'Telefon tartó'],
  ],
  [
    'Rendelés visszaigazolása',
    'Köszönjük a rendelését!\n\nRendelésszám: 33812\n\nKerámia bögre\nMennyiség: 2 5 980 Ft\n\nLenvászon törlő\n1 db 3 490 Ft\n\nSzállítás: 1 290 Ft\nÖsszesen: 10 760 Ft',
    ['Kerámia bögre', 'Lenvászon törlő'],
  ],
  [
    'Csomagod úton',
    'A 33812 számú rendelésedet feladtuk.\n\nA csomagban: Kerámia bögre (2 db), Lenvászon törlő (1 db)\n\nCsomagszám: 8812004417',
    ['Kerámia bögre', 'Lenvászon törlő'],
  ],
  [
    'Заказ принят',
    'Спасибо за заказ!\n\nНомер заказа: 8812\n\nТовар Количество Цена\nКружка керамическая 2 1 180 ₽\nПолотенце льняное 1 690 ₽\nДоставка 300 ₽\nИтого 2 170 ₽',
    ['Кружка керамическая', 'Полотенце льняное'],
  ],
  [
    'Заказ принят',
    'Спасибо за заказ!\n\nНомер заказа: 8812\n\nКружка керамическая\nКол-во: 2 1 180 ₽\n\nПолотенце льняное\n1 шт. — 690 ₽\n\nДоставка: 300 ₽\nИтого: 2 170 ₽',
    ['Кружка керамическая', 'Полотенце льняное'],
  ],
  [
    'Заказ отправлен',
    'Ваш заказ 8812 отправлен.\n\nСостав посылки:\nКружка керамическая\nПолотенце льняное\n\nТрек-номер: 16090071234567',
    ['Кружка керамическая', 'Полотенце льняное'],
  ],
  [
    'Užsakymas gautas',
    'Ačiū už užsakymą!\n\nUžsakymo numeris: 8812\n\nPrekė Kiekis Kaina\nKeraminis puodelis 2 25,00 €\nLininis rankšluostis 1 12,00 €\nPristatymas 3,00 €\nIš viso 40,00 €',
    ['Keraminis puodelis', 'Lininis rankšluostis'],
  ],
  [
    'Užsakymas išsiųstas',
    'Jūsų užsakymas 8812 išsiųstas.\n\nSiuntoje: Keraminis puodelis (2 vnt.), Lininis rankšluostis (1 vnt.)\n\nSiuntos numeris: CE998120043LT',
    ['Keraminis puodelis', 'Lininis rankšluostis'],
  ],
  [
    'Užsakymas gautas',
    'Ačiū už užsakymą!\n\nUžsakymo numeris: 8812\n\n2 x Keraminis puodelis\n25,00 €\n1 x Lininis rankšluostis\n12,00 €\n\nPristatymas: 3,00 €\nIš viso: 40,00 €',
    ['Keraminis puodelis', 'Lininis rankšluostis'],
  ],
  [
    '주문이 완료되었습니다',
    '주문해 주셔서 감사합니다.\n\n주문번호: 20251102-0012\n\n상품명 수량 금액\n도자기 머그컵 2 24,000원\n린넨 행주 1 8,000원\n배송비 3,000원\n총 결제금액 35,000원',
    ['도자기 머그컵', '린넨 행주'],
  ],
  [
    '주문이 완료되었습니다',
    '주문해 주셔서 감사합니다.\n\n주문번호: 20251102-0012\n\n도자기 머그컵\n수량: 2개 / 24,000원\n\n린넨 행주\n수량: 1개 / 8,000원\n\n배송비: 3,000원\n총 결제금액: 35,000원',
    ['도자기 머그컵', '린넨 행주'],
  ],
  [
    '상품이 발송되었습니다',
    '주문하신 상품이 발송되었습니다.\n\n주문번호: 20251102-0012\n주문상품: 도자기 머그컵 외 1건\n운송장번호: 6512-3345-9081',
    ['도자기 머그컵'],
  ],
  [
    '상품이 발송되었습니다',
    '주문하신 상품이 발송되었습니다.\n\n주문번호: 20251102-0012\n\n[주문상품]\n- 도자기 머그컵 / 2개\n- 린넨 행주 / 1개\n\n운송장번호: 6512-3345-9081',
    ['도자기 머그컵', '린넨 행주'],
  ],
  [
    'ご注文ありがとうございます',
    'ご注文ありがとうございます。\n\n注文番号：5521\n\n・備前焼マグカップ　2個　 7,040円\n・麻のふきん　　　　1枚　   880円\n・送料　　　　　　　　　 　 600円\n合計　8,520円',
    ['備前焼マグカップ', '麻のふきん'],
  ],
  [
    'ご注文ありがとうございます',
    'ご注文ありがとうございます。\n\n注文番号：5521\n\n商品名：備前焼マグカップ\n数量：2　金額：7,040円\n商品名：麻のふきん\n数量：1　金額：880円\n送料：600円\n合計：8,520円',
    ['備前焼マグカップ', '麻のふきん'],
  ],
  [
    '発送のお知らせ',
    'ご注文の商品を発送いたしました。\n\n注文番号：5521\n\n【発送商品】\n備前焼マグカップ\n麻のふきん\n\n伝票番号：4411-9080-2231',
    ['備前焼マグカップ', '麻のふきん'],
  ],
  [
    '発送のお知らせ',
    'ご注文の商品を発送いたしました。\n\n注文番号：5521\n\n商品：備前焼マグカップ×2、麻のふきん×1\n\n伝票番号：4411-9080-2231',
    ['備前焼マグカップ', '麻のふきん'],
  ],
];

describe('things of an order in every layout', () => {
  it.each(LAYOUTS)('%s: %s', async (subject, body, things) => {
    const { order } = await readMail(mailOf(subject, body));
    expect(order?.items.map((item) => item.value)).toEqual(things);
  });

  it('takes the columns from the HTML where the plain part has lost them', async () => {
    const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const table = `<table>${row(['Atlas of stars', '1', '£12.90'])}${row(['Northern tales', '2', '£15.60'])}</table>`;
    const parts = [
      'Content-Type: text/plain; charset=utf-8\r\n\r\nThank you for your order AB-77!\r\n\r\nAtlas of stars 1 £12.90\r\nNorthern tales 2 £15.60\r\n',
      `Content-Type: text/html; charset=utf-8\r\n\r\n<p>Thank you for your order AB-77!</p>${table}\r\n`,
    ];
    const head =
      'From: Shop <a@shop.example>\r\nSubject: Order confirmation\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n';
    const { order } = await readMail(Buffer.from(`${head}${parts.map((part) => `--b\r\n${part}`).join('')}--b--\r\n`));
    expect(order?.items.map((item) => item.value)).toEqual(['Atlas of stars', 'Northern tales']);
  });

  it.each([
    ['Total CAD $132.83', 13283, 'CAD'],
    ['Total (ARS) $ 30.800,00', 3_080_000, 'ARS'],
    ['Total: $12.00', 1200, 'USD'],
    ['Total: 890 NOK', 89_000, 'NOK'],
  ])('reads the currency of "%s"', async (line, amountMinor, currency) => {
    const { order } = await readMail(mailOf('Order confirmation', `Thank you for your order AB-1001!\n\n${line}`));
    expect(order?.total?.value).toEqual({ amountMinor, currency });
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
