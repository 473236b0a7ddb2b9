import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/mail/read-mail.ts';

async function order(subject: string, body: string) {
  const source = `From: Shop <shop@shop.example>\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${body}`;
  return (await readMail(Buffer.from(source))).order;
}

describe('an order that is fetched', () => {
  it.each([
    [
      'Thank you for your order',
      'Thank you for your order 4711. You can collect it from our shop from Wednesday 3 December.',
      true,
    ],
    ['Rendelését megkaptuk', 'Köszönjük a rendelést (4711). A csomag holnap 10 órától átvehető a boltban.', true],
    ['Заказ принят', 'Спасибо за заказ 4711. Его можно будет забрать с 3 декабря.', true],
    ['Užsakymas gautas', 'Dėkojame už užsakymą 4711. Atsiimti galėsite nuo gruodžio 3 d.', true],
    ['주문 접수 안내', '주문해 주셔서 감사합니다. 12월 3일부터 매장에서 수령하실 수 있습니다.', true],
    [
      'Bestellbestätigung',
      'Vielen Dank für Ihre Bestellung 4711. Sie können sie ab Mittwoch, 3. Dezember, abholen.',
      true,
    ],
    [
      'Confirmation de commande',
      'Merci pour votre commande 4711. Vous pourrez la récupérer à partir du 3 décembre.',
      true,
    ],
    ['Confirmación del pedido', 'Gracias por tu pedido 4711. Podrás recogerlo a partir del 3 de diciembre.', true],
    ['Potwierdzenie zamówienia', 'Dziękujemy za zamówienie 4711. Można je odebrać od 3 grudnia.', true],
    ['ご注文ありがとうございます', 'ご注文を受け付けました。12月3日より店頭でお受け取りいただけます。', true],
    ['Thank you for your order', 'Thank you for your order 4711. Please collect it by 3 December.', false],
    ['Bestellbestätigung', 'Vielen Dank für Ihre Bestellung 4711. Sie können sie bis 3. Dezember abholen.', false],
  ])('names the first day, not the last: %s, %s', async (subject, body, named) => {
    expect((await order(subject, body))?.deliveryEstimate !== null).toBe(named);
  });

  it.each([
    [
      'Fizetés beérkezett',
      'Köszönjük, az utalás megérkezett. A csomagot Foxpost automatába küldjük (Szeged, Mars tér).',
      true,
    ],
    [
      'Potwierdzenie zamówienia',
      'Dziękujemy za zamówienie 4711. Paczka trafi do Paczkomatu (Poznań, ul. Ogrodowa).',
      true,
    ],
    ['Order confirmation', 'Thank you for your order 4711 (Leeds, England).', false],
  ])('goes to the place in brackets: %s', async (subject, body, named) => {
    expect((await order(subject, body))?.address !== null).toBe(named);
  });

  it('goes to nobody who only pays', async () => {
    const body = 'Thank you for your order 4711.\n\nBilling address\n\nEmma Clarke\n14 Larkspur Road\nBristol\nBS6 5QT';
    expect((await order('Order confirmation', body))?.address).toBeNull();
    const shared = await order('Order confirmation', `${body}\n\nShipping address:\nsame as billing address`);
    expect(shared?.address?.value).toContain('14 Larkspur Road');
  });

  it.each([
    [
      '주문하신 상품이 발송되었습니다',
      '주문번호 : 4711\n상품이 오늘 발송되었습니다.\n\n[배송지]\n서울 마포구 월드컵로 00 301호 김민지\n\n감사합니다.',
      '월드컵로',
    ],
    [
      '発送のお知らせ',
      '商品を発送いたしました。\n\nお届け先\n東京都中野区中央1-2-3 メゾン101\n\nありがとうございました。',
      '中野区',
    ],
  ])('goes to an address of one line: %s', async (subject, body, street) => {
    expect((await order(subject, body))?.address?.value).toContain(street);
  });
});

describe('what is not said of the order', () => {
  it.each([
    [
      'Your invoice',
      'Please find attached your invoice RE-1 of 14 October 2025, which you can expect to be due. Invoice number RE-1.',
    ],
    ['Ihre Rechnung', 'anbei erhalten Sie Ihre Rechnung RE-1 vom 14.10.2025 als PDF.'],
    ['Votre facture', 'Vous recevrez ci-joint la facture RE-1 du 14/10/2025.'],
    ['Faktura do zamówienia', 'W załączniku otrzymasz fakturę RE-1 z dnia 14.10.2025.'],
  ])('an attached paper is no parcel on its way: %s', async (subject, body) => {
    const read = await order(subject, body);
    expect(read).not.toBeNull();
    expect(read?.deliveryEstimate).toBeNull();
  });

  it.each([
    ['en', 'Thank you for your order 4711. Once packed it can no longer be cancelled.', false],
    [
      'en',
      'Thank you for your order 4711. Once packed it can no longer be changed, but until then you can cancel by replying.',
      true,
    ],
    ['de', 'Vielen Dank für Ihre Bestellung 4711. Die Widerrufsbelehrung finden Sie im Anhang.', false],
    ['hu', 'Köszönjük a rendelést (4711). A rendelés törlésére már nincs lehetőség.', false],
    ['ru', 'Спасибо за заказ 4711. Отменить его после отправки уже невозможно.', false],
    ['lt', 'Dėkojame už užsakymą 4711. Išsiųsto užsakymo atšaukti nebegalima.', false],
    ['ko', '주문해 주셔서 감사합니다. 발송 후에는 주문 취소가 불가합니다.', false],
    ['de', 'Vielen Dank für Ihre Bestellung 4711. Eine Stornierung ist nach dem Versand nicht mehr möglich.', false],
    ['fr', "Merci pour votre commande 4711. L'annulation n'est plus possible après l'envoi.", false],
    ['es', 'Gracias por tu pedido 4711. Una vez enviado ya no se puede cancelar.', false],
    ['pl', 'Dziękujemy za zamówienie 4711. Po wysyłce anulowanie nie jest już możliwe.', false],
    ['ja', 'ご注文を受け付けました。発送後のキャンセルはお受けできません。', false],
  ])('that it is too late to cancel is no way to (%s): %s', async (_language, body, named) => {
    expect((await order('Order confirmation 4711', body))?.cancel !== null).toBe(named);
  });

  it.each([
    [
      'Votre commande est en route',
      'Votre commande 4711 a été expédiée.\n\nPetit Nuage SARL · RCS Nantes 000 000 000',
      null,
    ],
    [
      '주문 접수 안내',
      '주문해 주셔서 감사합니다.\n\n사업자등록번호 000-00-00000 | 고객센터 070-0000-4417',
      '070-0000-4417',
    ],
    [
      'Bestellbestätigung',
      'Vielen Dank für Ihre Bestellung 4711.\n\nUSt-IdNr. 000 000 000 | Telefon 0341 555 02 40',
      '0341 555 02 40',
    ],
  ])('a register’s number is no telephone: %s', async (subject, body, phone) => {
    expect((await order(subject, body))?.phone?.value ?? null).toBe(phone);
  });
});
