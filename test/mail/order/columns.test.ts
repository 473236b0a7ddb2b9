import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/mail/read-mail.ts';

async function order(subject: string, body: string) {
  const source = `From: Shop <shop@shop.example>\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${body}`;
  return (await readMail(Buffer.from(source))).order;
}

describe('things in columns', () => {
  it.each([
    [
      'Order confirmation',
      'Thank you for your order 4711!\n\nNo.  Art.No.   Description             Qty   Price     Sum\n1    KH-104    Sage tea, loose 100 g   2     £5.90     £11.80\n2    KH-331    Lavender pillow         1     £18.50    £18.50\n\nTotal: £30.30',
      ['Sage tea, loose 100 g', 'Lavender pillow'],
    ],
    [
      'Rendelés visszaigazolás',
      'Köszönjük a rendelést!\n\nTermék                        Egységár   Db   Összesen\nKT-12  Kecsketejes szappan     1 490 Ft   2    2 980 Ft\nKT-40  Levendulazsák           1 200 Ft   1    1 200 Ft\n\nVégösszeg: 4 180 Ft',
      ['Kecsketejes szappan', 'Levendulazsák'],
    ],
    [
      'Užsakymo patvirtinimas',
      'Dėkojame už užsakymą!\n\nPrekė                     Kaina     Kiekis   Suma\nMN-112  Pjaustymo lenta   24,90 €   1        24,90 €\nMN-207  Šaukštų rinkinys  12,00 €   2        24,00 €\n\nIš viso: 48,90 €',
      ['Pjaustymo lenta', 'Šaukštų rinkinys'],
    ],
    [
      'Подтверждение заказа',
      'Спасибо за заказ!\n\nТовар                  Цена      Кол-во   Сумма\nAK-7  Белила цинковые   390 ₽     2        780 ₽\nAK-9  Бумага, 20 л.     650 ₽     1        650 ₽\n\nИтого: 1 430 ₽',
      ['Белила цинковые', 'Бумага, 20 л.'],
    ],
  ])('stand beside their article number (%s)', async (subject, body, things) => {
    expect((await order(subject, body))?.items.map(({ value }) => value)).toEqual(things);
  });

  it.each([
    [
      'Order confirmed',
      'Thank you for your order!\n\nOrder summary\n\nDotted notebook A5 × 2\nSage\n\n£29.00\n\nFountain pen ink × 1\nOxblood\n\n£11.50\n\nTotal £40.50',
      ['Dotted notebook A5', 'Fountain pen ink'],
    ],
    [
      'Bestellbestätigung',
      'Vielen Dank für Ihre Bestellung!\n\nLeinenhemd × 1\nSalbei / M\n\n49,00 €\n\nGesamtsumme 49,00 €',
      ['Leinenhemd'],
    ],
    [
      '주문 접수 안내',
      '주문해 주셔서 감사합니다.\n\n상품명\t수량\t판매가\n마스킹테이프 세트\n[옵션: 15mm]\t2\t7,900원\n크라프트 봉투\t1\t4,500원\n합계\t20,300원',
      ['마스킹테이프 세트', '크라프트 봉투'],
    ],
    [
      'ご注文ありがとうございます',
      'ご注文を受け付けました。\n\n商品名\t数量\t金額\n麻のシャツ\n【サイズ: M】\t1\t4,500円\n木のボタン\t2\t600円\n合計\t5,100円',
      ['麻のシャツ', '木のボタン'],
    ],
  ])('have their size or colour below and not as a thing (%s)', async (subject, body, things) => {
    expect((await order(subject, body))?.items.map(({ value }) => value)).toEqual(things);
  });

  it.each([
    [
      'en',
      'Your order is packed',
      '✔ Placed\n✔ Paid\n● Packed\n○ Sent\n\nHi Emma, order 7-2041 has been packed.\n\nEarl Grey tea 100 g\nSteel infuser with lid\nGift: rooibos sample\n\nOrder total: £18.40',
      ['Earl Grey tea 100 g', 'Steel infuser with lid'],
    ],
    [
      'de',
      'Ihre Bestellung ist verpackt',
      '✓ Bestellt\n✓ Bezahlt\n● Verpackt\n○ Versandt\n\nGuten Tag, Ihre Bestellung 7-2041 wurde verpackt.\n\nEarl Grey 100 g\nTeesieb aus Stahl\n\nBestellwert: 18,40 €',
      ['Earl Grey 100 g', 'Teesieb aus Stahl'],
    ],
    [
      'fr',
      'Votre commande est emballée',
      '☑ Reçue\n☑ Payée\n☐ Expédiée\n\nBonjour, votre commande 7-2041 a été emballée.\n\nThé Earl Grey 100 g\nInfuseur en acier\n\nTotal : 18,40 €',
      ['Thé Earl Grey 100 g', 'Infuseur en acier'],
    ],
  ])('are not the steps of a bar (%s)', async (_language, subject, body, things) => {
    expect((await order(subject, body))?.items.map(({ value }) => value)).toEqual(things);
  });

  it.each([
    ['en', 'Order confirmation', 'Thank you for your order!\n\nMug\t£9.00\nIn-store pickup\t£0.00\nTotal\t£9.00'],
    [
      'hu',
      'Rendelés visszaigazolás',
      'Köszönjük a rendelést!\n\nMug\t990 Ft\nSzemélyes átvétel\t0 Ft\nVégösszeg\t990 Ft',
    ],
    ['ru', 'Подтверждение заказа', 'Спасибо за заказ!\n\nMug\t990 ₽\nСамовывоз\t0 ₽\nИтого\t990 ₽'],
    [
      'lt',
      'Užsakymo patvirtinimas',
      'Dėkojame už užsakymą!\n\nMug\t9,00 €\nAtsiėmimas parduotuvėje\t0,00 €\nIš viso\t9,00 €',
    ],
    ['ko', '주문 접수 안내', '주문해 주셔서 감사합니다.\n\nMug\t9,000원\n매장 수령\t0원\n합계\t9,000원'],
    [
      'de',
      'Bestellbestätigung',
      'Vielen Dank für Ihre Bestellung!\n\nMug\t9,00 €\nAbholung im Laden\t0,00 €\nGesamtsumme\t9,00 €',
    ],
    [
      'fr',
      'Confirmation de commande',
      'Merci pour votre commande !\n\nMug\t9,00 €\nRetrait en boutique\t0,00 €\nTotal\t9,00 €',
    ],
    [
      'es',
      'Confirmación del pedido',
      '¡Gracias por tu pedido!\n\nMug\t9,00 €\nRecogida en tienda\t0,00 €\nTotal\t9,00 €',
    ],
    [
      'pl',
      'Potwierdzenie zamówienia',
      'Dziękujemy za zamówienie!\n\nMug\t29,00 zł\nOdbiór osobisty\t0,00 zł\nRazem\t29,00 zł',
    ],
    ['ja', 'ご注文ありがとうございます', 'ご注文を受け付けました。\n\nMug\t900円\n店頭受取\t0円\n合計\t900円'],
  ])('are not the way they are fetched (%s)', async (_language, subject, body) => {
    expect((await order(subject, body))?.items.map(({ value }) => value)).toEqual(['Mug']);
  });
});

describe('the sum to pay', () => {
  it.each([
    ['Thank you for your order 4711!\n\nSubtotal\n\n£40.50\n\nTotal paid today\n\n£43.70 GBP', 4370],
    ['Vielen Dank für Ihre Bestellung 4711!\n\nZwischensumme 40,50 €\n\nGesamtsumme inkl. MwSt.\n43,70 €', 4370],
    ['Merci pour votre commande 4711 !\n\nArticles 40,50 € + livraison 3,20 € = total 43,70 €', 4370],
    ['주문해 주셔서 감사합니다. 주문번호 4711\n\n상품금액 20,300원 + 배송비 3,000원 = 합계 23,300원', 23300],
    ['ご注文を受け付けました。注文番号 4711\n\n小計 2,000円 + 送料 500円 = 合計 2,500円', 2500],
  ])('stands below its label or behind the equals sign: %s', async (body, minor) => {
    expect((await order('Order confirmation', body))?.total?.value.amountMinor).toBe(minor);
  });
});
