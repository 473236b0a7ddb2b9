import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/mail/read-mail.ts';

async function orderOf(subject: string, body: string, headers: string[] = []) {
  const head = [
    'From: Shop <orders@shop.example>',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'Content-Type: text/plain; charset=utf-8',
    ...headers,
  ];
  return await readMail(Buffer.from(`${head.join('\r\n')}\r\n\r\n${body.replace(/\n/g, '\r\n')}\r\n`));
}

describe('things of an order', () => {
  it.each([
    [
      'Úton van a csomagod',
      'A 204417-es rendelésedet ma átadtuk a futárnak.\n\nTartalma: Kerékpár csengő',
      ['Kerékpár csengő'],
    ],
    [
      'Votre colis est parti',
      'Votre commande n° AB-100 est partie.\n\nDedans : Carnet « Lune » ; Cire rouge\n\nÀ bientôt',
      ['Carnet « Lune »', 'Cire rouge'],
    ],
    [
      'Zamówienie #3308 wysłane',
      'Zamówienie #3308 zostało wysłane.\n\nW paczce: Herbata 100 g (2 szt.), Miód 0,5 l',
      ['Herbata 100 g', 'Miód 0,5 l'],
    ],
    [
      'Ваш заказ отправлен',
      'Заказ SK-20331 отправлен.\n\nСостав:\n— «Азбука шитья», 1 экз.\n— Игла, 2 шт.',
      ['«Азбука шитья»', 'Игла'],
    ],
    [
      '상품이 발송되었습니다',
      '주문번호: M8-22041\n· 마스킹테이프 세트\n· 2027 벽걸이 달력\n\n상품이 발송되었습니다.',
      ['마스킹테이프 세트', '2027 벽걸이 달력'],
    ],
  ])('stand behind their heading or mark, counted or not: %s', async (subject, body, items) => {
    expect((await orderOf(subject, body)).order?.items.map((item) => item.value)).toEqual(items);
  });
});

describe('numbers of an order', () => {
  it.each([
    [
      'AB1190442 on its way',
      'Your parcel has left our warehouse.\n\nRef: AB1190442\nTracking: QK 4471 9023 6GB',
      'AB1190442',
    ],
    ['Potwierdzenie zamówienia 118/11/2026', 'Przyjęliśmy Twoje zamówienie nr 118/11/2026.', '118/11/2026'],
    [
      'Számlája érkezett',
      'Az elektronikus számlát csatoltuk.\n\nSzámlaszám: E-2026-4471\nHivatkozás: 90233. sz. megrendelés',
      '90233',
    ],
    ['Išsiuntėme Jūsų knygas', 'Siunta su užsakymu LN-58813 jau pas kurjerį.', 'LN-58813'],
  ])('in their languages and forms: %s', async (subject, body, number) => {
    expect((await orderOf(subject, body)).order?.number?.value).toBe(number);
  });

  it('are not taken for a date, nor a date for them', async () => {
    const { order } = await orderOf('Zamówienie wysłane', 'Twoje zamówienie nr 12/11/2026 zostało wysłane.');
    expect(order?.number).toBeNull();
  });
});

describe('what an order mail says in passing', () => {
  it('takes the only sum for the total, where its label is a price', async () => {
    const { order } = await orderOf(
      'Zamówienie #3308 wysłane',
      'Zamówienie #3308 zostało wysłane.\n\nWartość: 78,50 zł',
    );
    expect(order?.total?.value).toEqual({ amountMinor: 7850, currency: 'PLN' });
  });

  it('takes no town from a code, a date or a sentence about an address of mail', async () => {
    const paid = await orderOf(
      'Mokėjimas gautas',
      'Jūsų mokėjimas gautas.\n\nGavėjas: Dėžė, MB\nPaskirtis: užsakymas ZD55018\nSuma: 37,90 EUR',
    );
    const sent = await orderOf(
      'Your order AB-1 has shipped',
      'Your order AB-1 has been shipped.\n\nPlease do not reply to this address. Helpdesk 0113 496 0287, Mon-Fri.',
    );
    expect([paid.order?.address, sent.order?.address]).toEqual([null, null]);
    expect(sent.order?.phone?.value).toBe('0113 496 0287');
  });

  it('reads where the parcel was left from the sentence that tells of it', async () => {
    const { order } = await orderOf(
      'Tu pedido ha sido entregado',
      'Hoy hemos entregado tu pedido CB-10077 en Calle Mayor 14, 28013 Madrid.',
    );
    expect(order?.address?.value).toBe('Calle Mayor 14, 28013 Madrid');
  });
});

describe('the kind of a mail', () => {
  it.each([
    [
      "It's official: order #PP-3087",
      'Your order #PP-3087 is in.\nMug x1 £14.00\nTotal £14.00\n\nChanged your mind? You can cancel until 4pm.',
      [],
      'order-received',
    ],
    [
      'Hemos recibido tu Bizum',
      'Hola Lucía:\n\nTu pago de 31,40 € por el pedido n.º 8820 nos ha llegado correctamente.',
      [],
      'payment-received',
    ],
    [
      'Te he guardado un sitio',
      'Hola Lucía:\n\nEl sábado abrimos las plazas del taller, con regalo y 20 % de descuento.\n\nAna\n\nDarse de baja: https://shop.example/baja',
      ['List-Unsubscribe: <https://shop.example/baja>'],
      'marketing',
    ],
    [
      'Did something go wrong?',
      "Hi Emma,\n\nMaya here. I noticed you left Aran Merino behind in your basket.\n\nI've kept your basket safe till Sunday: https://shop.example/cart/r\n\nMaya",
      ['List-Unsubscribe: <https://shop.example/u>'],
      'cart-reminder',
    ],
    [
      'RE: 책상 문의',
      '안녕하세요 고객님.\n\n담당 목수님께 여쭤보고 내일 중으로 다시 연락드리겠습니다.\n\n나무 가구 드림',
      [],
      'human-reply',
    ],
    [
      'RE: 名入れについて',
      'お客様\n\nただいま職人が不在のため、確認のうえ明日あらためてご連絡いたします。\n\n革工房 店長 小林',
      [],
      'human-reply',
    ],
  ])('is not told by a passing word or a warm voice: %s', async (subject, body, headers, kind) => {
    expect((await orderOf(subject, body, headers)).kind).toBe(kind);
  });
});
