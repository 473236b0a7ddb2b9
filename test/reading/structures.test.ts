import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/reading/read-page.ts';
import type { Tree } from '../snapshot/tree.ts';
import { styledPage } from './styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

describe('questions within paragraphs', () => {
  it.each([
    ['en', 'Your questions', 'Do you engrave pens?', 'Yes, within three days.'],
    ['hu', 'Kérdések', 'Kérhetek számlát cégre?', 'Igen, a pénztárnál adja meg.'],
    ['ru', 'Вопросы покупателей', 'Можно оплатить при получении?', 'Да, курьеру или в пункте.'],
    ['lt', 'Klausimai', 'Ar galima įpakuoti dovanai?', 'Taip, pažymėkite krepšelyje.'],
    ['de', 'Fragen zur Bestellung', 'Kann ich auf Rechnung zahlen?', 'Ja, ab der zweiten Bestellung.'],
    ['fr', 'Vos questions', 'Livrez-vous en Suisse ?', 'Oui, en quatre jours.'],
    ['es', 'Preguntas', '¿Hacéis factura?', 'Sí, indícalo al comprar.'],
    ['pl', 'Pytania', 'Czy wystawiacie faktury?', 'Tak, do każdego zamówienia.'],
    ['ko', '질문', '선물 포장이 되나요?', '네, 무료로 해 드립니다.'],
    ['ja', 'ご質問', '領収書は出ますか？', 'はい、同封いたします。'],
  ])('%s, %s: %s', (language, heading, question, answer) => {
    const pair = (text: string): Tree => ['p', text];
    const facts = read(
      language,
      'Shop',
      ['h2', heading],
      pair(`${question} – ${answer}`),
      pair(`${question} ${answer} 2`),
    );
    expect(facts.faq?.value).toBe(2);
  });

  it('a question put to the reader asks nothing', () => {
    const facts = read(
      'en',
      'Returns',
      ['p', 'Changed your mind? You have 30 days.'],
      ['p', 'Too small? Send it back.'],
    );
    expect(facts.faq).toBeNull();
  });

  it('a group may stand in brackets before each question, whose answer is folded away', () => {
    const pair = (question: string, answer: string): Tree[] => [
      ['dt', question],
      ['dd', { hidden: 'true' }, answer],
    ];
    const facts = read('ko', '자주 묻는 질문', [
      'dl',
      ...pair('[배송] 배송비는 얼마인가요?', '기본 3,000원입니다.'),
      ...pair('[주문] 주문을 바꾸고 싶어요.', '고객센터로 전화해 주세요.'),
    ]);
    expect(facts.faqCategories?.value).toBe(2);
  });

  it('filler is no answer', () => {
    const facts = read(
      'en',
      'FAQ',
      ['h3', 'Lorem ipsum dolor sit amet?'],
      ['p', 'Consectetur adipiscing elit, sed do.'],
      ['h3', 'Ut enim ad minim veniam?'],
      ['p', 'Quis nostrud exercitation ullamco.'],
    );
    expect(facts.faq).toBeNull();
  });
});

describe('where an order can be looked up', () => {
  it.each([
    ['en', 'You can follow the progress of your parcel under My orders.'],
    ['hu', 'A rendelés állapotát a fiókjában láthatja.'],
    ['ru', 'Статус смотрите в личном кабинете.'],
    ['lt', 'Užsakymo būseną matysite savo paskyroje.'],
    ['ko', '진행 상태는 마이페이지에서 볼 수 있습니다.'],
    ['de', 'Den Stand sehen Sie in Ihrem Kundenkonto.'],
    ['fr', "L'avancement s'affiche dans votre compte."],
    ['es', 'El estado aparece en tu cuenta.'],
    ['pl', 'Stan realizacji zobaczysz w historii zamówień.'],
    ['ja', '発送の状況はマイページでご覧いただけます。'],
  ])('%s: %s', (language, text) => {
    expect(read(language, 'Info', ['p', text]).orderTracking?.value).toBe(true);
  });
});

describe('an address after its label in a text', () => {
  it.each([
    [
      'en',
      'Operated by Maple Ltd, registered in England, no. 1234567. Registered office: 3 Pier Lane, Leeds LS9 0PJ. VAT GB 1.',
      '3 Pier Lane, Leeds LS9 0PJ',
    ],
    [
      'hu',
      'Az oldalt a Maple Kft. üzemelteti, székhelye: 6000 Kecskemét, Halasi út 18.',
      '6000 Kecskemét, Halasi út 18.',
    ],
    [
      'de',
      'Betreiber ist die Maple GmbH, Sitz: Speicherstraße 8, 24937 Flensburg, eingetragen unter HRB 1.',
      'Speicherstraße 8, 24937 Flensburg',
    ],
    [
      'fr',
      'Le site est édité par la SARL Maple. Siège social : 18 rue du Faubourg, 67000 Strasbourg. RCS 1.',
      '18 rue du Faubourg, 67000 Strasbourg',
    ],
    [
      'es',
      'El titular es Maple, S.L., con NIF B1 y domicilio en C/ Sueca, 31, 46006 Valencia. Inscrita en el registro.',
      'C/ Sueca, 31, 46006 Valencia',
    ],
    [
      'pl',
      'Sklep prowadzi Maple Sp. z o.o., adres: ul. Lipowa 4, 30-702 Kraków, NIP 1.',
      'ul. Lipowa 4, 30-702 Kraków',
    ],
    [
      'ru',
      'Продавец ООО «Клён», юридический адрес: 191002, Санкт-Петербург, ул. Рубинштейна, 13, ИНН 1.',
      '191002, Санкт-Петербург, ул. Рубинштейна, 13',
    ],
    [
      'lt',
      'Parduotuvę valdo UAB „Klevas“, buveinės adresas: Pylimo g. 3, LT-01117 Vilnius.',
      'Pylimo g. 3, LT-01117 Vilnius',
    ],
  ])('%s: %s', (language, text, address) => {
    expect(read(language, 'Info', ['p', text]).companyAddress?.value).toBe(address);
  });

  it('is not where returns go', () => {
    const facts = read(
      'en',
      'About',
      ['p', 'Registered office: 3 Pier Lane, Leeds LS9 0PJ'],
      ['p', 'Our returns address: Unit 8, Fairfield Way, Leeds LS8 4PU'],
    );
    expect(facts.companyAddress?.value).toBe('3 Pier Lane, Leeds LS9 0PJ');
  });
});

describe('whose number it is', () => {
  it.each([
    ['en', "The courier's helpline: 0113 496 0388"],
    ['hu', 'A futárszolgálat ügyfélszolgálata: 29/88-67-00'],
    ['ru', 'Телефон службы доставки: 8 800 250-14-05'],
    ['de', 'Hotline des Paketdienstes: 0228 4333112'],
    ['fr', 'Le transporteur répond au téléphone : 01 55 44 33 22'],
    ['pl', 'Infolinia firmy kurierskiej: 61 855 54 00'],
  ])('is the carrier’s: %s, %s', (language, text) => {
    expect(read(language, 'Info', ['p', text]).phones).toEqual([]);
  });

  it('is of a register, though a word for number stands between', () => {
    expect(
      read('fr', 'Mentions légales', ['p', 'Immatriculée au RCS de Cahors sous le numéro 834 120 557.']).phones,
    ).toEqual([]);
  });

  it('a messenger’s number is a number, unless it takes no calls, and no way to ring', () => {
    const open = read('es', 'Contacto', ['p', 'WhatsApp: 655 55 13 10']);
    expect([open.phones.length, open.channels.map(({ value }) => value)]).toEqual([1, ['messenger']]);
    expect(read('de', 'Kontakt', ['p', 'WhatsApp: 0157 35998871 (keine Anrufe)']).phones).toEqual([]);
  });
});

describe('a shop that is spoken of in passing', () => {
  it.each([
    ['en', 'You are welcome to drop in at the shop.'],
    ['hu', 'Térjen be a boltba, szívesen látjuk.'],
    ['ru', 'Заходите в магазин на Лиговском.'],
    ['lt', 'Užsukite į parduotuvę.'],
    ['ko', '매장에 놀러 오세요.'],
    ['de', 'Schauen Sie gern im Laden vorbei.'],
    ['fr', 'Passez à la boutique quand vous voulez.'],
    ['es', 'Pásate por la tienda cuando quieras.'],
    ['pl', 'Wpadnij do sklepu stacjonarnego.'],
    ['ja', '店頭でもどうぞ。'],
  ])('%s: %s', (language, text) => {
    expect(read(language, 'Info', ['p', text]).channels.map(({ value }) => value)).toContain('store-counter');
  });
});

describe('days on which nobody answers', () => {
  it.each([
    ['en', 'Phone: Monday to Friday 9am-5pm. We don’t answer at weekends.'],
    ['hu', 'Telefon: hétfőtől péntekig 9-17. Hétvégén pihenünk.'],
    ['de', 'Telefon: Montag bis Freitag 9-17 Uhr. Am Wochenende nicht erreichbar.'],
    ['es', 'Teléfono: lunes a viernes de 9 a 17. Los fines de semana no atendemos.'],
    ['pl', 'Telefon: od poniedziałku do piątku 9-17. W weekendy odpoczywamy.'],
    ['fr', 'Téléphone : du lundi au vendredi 9h-17h. Le week-end nous ne répondons pas.'],
    ['lt', 'Telefonas: pirmadieniais–penktadieniais 9–17 val. Savaitgaliais ilsimės.'],
    ['ru', 'Телефон: пн-пт 9:00-17:00. В выходные не отвечаем.'],
  ])('%s: %s', (language, text) => {
    const closed = read(language, 'Info', ['p', text]).serviceHours?.value.find((each) => each.open === null);
    expect(closed?.days).toEqual([6, 7]);
  });
});

describe('a product in builds without data', () => {
  const image = (name: string): Tree => ['img', { src: `/p/${name}.jpg`, width: '400', height: '400' }];

  it.each([
    ['en', 'Currently sold out.', '£14.00'],
    ['hu', 'Jelenleg nem rendelhető.', '18 990 Ft'],
    ['ru', 'Нет в наличии.', '990 ₽'],
    ['de', 'Derzeit ausverkauft.', '14,00 €'],
    ['pl', 'Produkt niedostępny.', '49,00 zł'],
  ])('%s: one that is gone has a price and a picture', (language, gone, price) => {
    const facts = read(language, 'Lamp', image('lamp-1'), ['h2', price], ['p', gone]);
    expect([facts.stock?.value, facts.price === null]).toEqual(['out-of-stock', false]);
  });

  it('names and values may be boxes of two, and other goods begin under a heading over priced links', () => {
    const box = (name: string, value: string): Tree => ['div', { class: 'param' }, ['span', name], ['span', value]];
    const other = (name: string): Tree => ['li', ['a', { href: `/${name}` }, `${name} £9.00`]];
    const facts = read(
      'en',
      'Teapot',
      ['p', '£14.00'],
      ['button', 'Add to basket'],
      ['section', box('Brand', 'Kioto'), box('Volume', '450 ml'), box('Material', 'clay')],
      ['p', 'Reviews: 214 · Questions: 17'],
      ['h2', 'Sits well beside it'],
      ['ul', other('cup'), other('tray')],
      image('cup'),
    );
    expect([facts.attributes?.value, facts.reviews?.value, facts.images?.value ?? null]).toEqual([3, 214, null]);
  });
});

describe('whose name stands on the page', () => {
  it.each([
    [
      'de',
      'Bitte überweisen Sie an: Fahrradklinik Nord e. K., IBAN DE02 2005 0550 1015 8714 41.',
      'Fahrradklinik Nord e. K.',
    ],
    ['lt', 'Gavėjas UAB „Žolynas“, sąskaita LT12 1000 0111 0100 1000.', 'UAB „Žolynas“'],
    ['pl', 'Przelew: Maple Sp. z o. o., konto PL61 1090 1014 0000 0712 1981 2874.', 'Maple Sp. z o. o.'],
    ['ko', '(주)산들컴퍼니 대표이사 오정민 | 고객센터 070-5550-8811', '(주)산들컴퍼니'],
    ['pl', 'Firma: Neonek Jan Wróbel, ul. Rybacka 16, 53-656 Wrocław, NIP 8941556709', 'Neonek Jan Wróbel'],
    ['fr', 'Site édité par la SARL SAVON & GARRIGUE, au capital de 8 000 €.', 'SARL SAVON & GARRIGUE'],
  ])('%s: %s', (language, text, name) => {
    expect(read(language, 'Mentions légales · Impressum', ['p', text]).company?.value).toBe(name);
  });
});

describe('returns told in few words', () => {
  it.each([
    ['fr', 'Retours', 'Sachets non ouverts, 60 jours, pour tout le catalogue sans exception.', 60],
    ['ru', 'Возврат', 'Новые запечатанные пластинки — 14 дней, пересылка за счёт покупателя.', 14],
    ['de', 'Rückgabe', 'Neben dem gesetzlichen Widerrufsrecht von 14 Tagen räumen wir Ihnen 100 Tage ein.', 100],
    ['es', 'Devoluciones', 'Libros sin usar, 30 días desde que los tienes en casa, con el tique.', 30],
    ['pl', 'Zwroty', 'Nieotwarte paczki, 30 dni, wszystkie produkty bez wyjątku w sklepie.', 30],
  ])('%s, %s: %s', (language, heading, text, days) => {
    expect(read(language, 'Info', ['h2', heading], ['p', text]).returnsWindowDays?.value).toBe(days);
  });

  it('the driver comes sooner than the window ends', () => {
    const facts = read(
      'ko',
      '교환/반품 안내',
      ['p', '받으신 날부터 7일 이내에 신청해 주세요.'],
      ['p', '반품 신청 시 기사님이 2~3일 내 방문합니다.'],
    );
    expect(facts.returnsWindowDays?.value).toBe(7);
  });

  it('what need not be printed is a label all the same', () => {
    const facts = read('ru', 'Возврат', [
      'p',
      'Обратную пересылку оплачиваем мы: пришлём этикетку, её можно не распечатывать.',
    ]);
    expect([facts.returnsLabel?.value, facts.returnsFree?.value]).toEqual([true, true]);
  });
});

it('a word of another script stands alone between kana', () => {
  const facts = read('ja', 'ご案内', ['p', 'ご質問はフォームまたはLINEの公式アカウントへどうぞ。']);
  expect(facts.channels.map(({ value }) => value)).toContain('messenger');
});
