/** An answer as staff writes it, with who asked, and whether it greets and is signed by somebody. */
export interface Answer {
  kind: string;
  name: string;
  greeted: boolean;
  signedBy: string | null;
  subject: string;
  body: string;
  headers: string[];
}

export const ANSWERS: Answer[] = [];

function m(
  kind: string,
  name: string,
  greeted: boolean,
  signedBy: string | null,
  subject: string,
  body: string,
  headers: string[] = [],
): void {
  ANSWERS.push({ kind, name, greeted, signedBy, subject, body, headers });
}

m(
  'human-reply',
  'Emma Clarke',
  true,
  'Hannah',
  'Your order 100482',
  "Hi Emma\n\nI've just spoken to our courier - they will deliver your parcel tomorrow before noon. I have also refunded the postage to your card.\n\nMany thanks\nHannah\nFell & Moor Ltd | 01539 720144",
);
m(
  'human-reply',
  'Emma Clarke',
  false,
  null,
  'Re: Question',
  'Hi there,\n\nDelivery is 3-5 working days and returns are free.\n\nThanks,\nThe Support Team',
  ['In-Reply-To: <a@b>'],
);
m(
  'human-reply',
  'Emma Clarke',
  true,
  'Jo',
  'Re: Question',
  "Hey Emma! Yep, it's in stock :) We can have it with you by Friday.\n\nJo x",
  ['In-Reply-To: <a@b>'],
);
m(
  'human-reply',
  'Emma Clarke',
  true,
  'Robert Miles',
  'RE: Returns',
  'Dear Miss Clarke\n\nFurther to your email, please find our answers below.\n\n1. Delivery takes two working days.\n2. Returns are at your own expense.\n\nYours sincerely\n\nRobert Miles\nSales Manager',
);
m(
  'auto-reply',
  'Emma Clarke',
  true,
  null,
  'Thanks for your email!',
  "Hi Emma,\n\nThanks so much for getting in touch! We're a small team and aim to reply to every email within 48 hours. Our opening hours are Mon-Fri 9-5.\n\nIn the meantime, you may find your answer in our FAQ: delivery takes 3 days and returns are free.\n\nSpeak soon,\nSarah & the team",
);
m(
  'out-of-office',
  'Emma Clarke',
  false,
  null,
  'Out of Office Re: Question',
  "Hello,\n\nI'm on maternity leave until March. For anything urgent contact Tom at tom@shop.example.\n\nHelen",
);
m(
  'human-reply',
  'Katrin Lindner',
  true,
  'Sabine',
  'AW: Frage',
  'Hallo Frau Lindner,\n\nvielen Dank für Ihre Nachricht! Ja, die Stiefel sind lieferbar, der Versand dauert 2 Tage.\n\nSonnige Grüße aus Köln\n\nSabine vom Schuhhaus-Team',
  ['In-Reply-To: <a@b>'],
);
m(
  'human-reply',
  'Katrin Lindner',
  true,
  'Dr. Max Huber',
  'Ihre Anfrage vom 16.11.',
  'Sehr geehrte Frau Lindner,\n\ngerne beantworten wir Ihre Fragen: Die Lieferzeit beträgt 3 Werktage. Die Rücksendung ist für Sie kostenlos.\n\nMit freundlichen Grüßen\n\ni. V. Dr. Max Huber\nLeiter Kundenservice\nSchuhhaus GmbH',
);
m(
  'human-reply',
  'Katrin Lindner',
  false,
  null,
  'Re: Frage',
  'Sehr geehrte Kundin,\n\ndie Lieferzeit beträgt 3 Tage.\n\nMit freundlichen Grüßen\nSchuhhaus GmbH\nKundenservice',
  ['In-Reply-To: <a@b>'],
);
m(
  'auto-reply',
  'Katrin Lindner',
  true,
  null,
  'Vielen Dank für Ihre Nachricht',
  'Hallo Katrin Lindner,\n\ndanke, dass Sie uns schreiben! Unser Team bearbeitet Anfragen Montag bis Freitag von 9 bis 17 Uhr. Sie erhalten in der Regel innerhalb von 2 Werktagen eine Antwort.\n\nIhr Schuhhaus-Team',
);
m(
  'human-reply',
  'Kovács Anna',
  true,
  'Varga Tímea',
  'Re: kérdés',
  'Kedves Kovács Anna!\n\nKöszönjük érdeklődését! A bakancs készleten van, 2 munkanapon belül kiszállítjuk. A visszaküldés költsége a vevőt terheli.\n\nKöszönettel:\nVarga Tímea\nértékesítési munkatárs',
  ['In-Reply-To: <a@b>'],
);
m(
  'human-reply',
  'Kovács Anna',
  true,
  'Béla',
  'Re: kérdés',
  'Szia Anna,\n\nigen, van raktáron, holnap fel is tudjuk adni.\n\nÜdv: Béla',
  ['In-Reply-To: <a@b>'],
);
m(
  'human-reply',
  'Анна Соколова',
  true,
  'Ольга',
  'Re: вопрос',
  'Анна, здравствуйте.\n\nДа, ботинки есть в наличии. Доставка 2 дня, возврат за счёт покупателя.\n\nС ув., Ольга',
  ['In-Reply-To: <a@b>'],
);
m(
  'human-reply',
  'Анна Соколова',
  false,
  null,
  'Re: вопрос',
  'Здравствуйте!\n\nСрок доставки составляет 2-3 дня.\n\nС уважением,\nИнтернет-магазин "Тропинка"',
  ['In-Reply-To: <a@b>'],
);
m(
  'human-reply',
  'Jonas Petrauskas',
  true,
  'Laura',
  'Re: klausimas',
  'Sveiki, gerb. Jonai,\n\ntaip, prekę turime, pristatysime per 2 darbo dienas.\n\nSu pagarba,\nLaura iš klientų aptarnavimo',
  ['In-Reply-To: <a@b>'],
);
m(
  'human-reply',
  '김민지',
  true,
  '오지은',
  'Re: 문의',
  '민지 고객님 안녕하세요 :)\n숲길상점 오지은입니다.\n\n말씀하신 상품은 내일 출고 가능하고 이틀 정도 걸려요.\n\n감사합니다 :)',
  ['In-Reply-To: <a@b>'],
);
m(
  'human-reply',
  '김민지',
  false,
  null,
  '[답변] 배송 문의',
  '안녕하세요 고객님, 숲길상점입니다.\n\n문의하신 상품은 2~3일 내 배송됩니다.\n\n감사합니다.\n숲길상점 드림',
);
m(
  'human-reply',
  '山田 花子',
  true,
  '渡辺',
  'Re: 質問',
  '山田花子 様\n\nお世話になっております。\n森の道の渡辺です。\n\nご質問の商品は在庫がございます。ご注文から2日ほどでお届けします。\n\n引き続きよろしくお願いいたします。',
  ['In-Reply-To: <a@b>'],
);
m(
  'human-reply',
  '山田 花子',
  false,
  null,
  'Re: 質問',
  'お客様\n\nいつもご利用ありがとうございます。\nお届けまで2〜3日かかります。\n\n森の道 カスタマーサポート',
  ['In-Reply-To: <a@b>'],
);
m(
  'human-reply',
  'Claire Fontaine',
  true,
  'Marc Lefèvre',
  'Re: Question',
  'Madame Fontaine,\n\nSuite à votre message, je vous informe que la livraison prend 3 jours et que le retour est gratuit.\n\nJe reste à votre disposition.\n\nMarc Lefèvre\nResponsable boutique',
  ['In-Reply-To: <a@b>'],
);
m(
  'human-reply',
  'Claire Fontaine',
  true,
  'Julie',
  'Re: Question',
  'Coucou Claire,\n\nOui, il en reste ! Livraison en 2 jours.\n\nBises,\nJulie, Sentier Bleu',
  ['In-Reply-To: <a@b>'],
);
m(
  'human-reply',
  'Lucía Romero',
  true,
  'Sergio',
  'Re: duda',
  'Buenas tardes Lucía,\n\nSí, tenemos stock. El envío llega en 48 horas y la devolución es gratuita.\n\nCualquier cosa, aquí estamos.\n\nSergio\nTienda Senda Clara',
  ['In-Reply-To: <a@b>'],
);
m(
  'human-reply',
  'Anna Kowalska',
  true,
  'Magda',
  'Re: pytanie',
  'Pani Aniu,\n\ndostawa trwa 2 dni, zwrot jest darmowy.\n\nPozdrawiam ciepło\nMagda z Leśnego Szlaku',
  ['In-Reply-To: <a@b>'],
);
m(
  'human-reply',
  'Marek Nowak',
  true,
  'Kasia',
  'Re: pytanie',
  'Cześć Marku,\n\nbuty są dostępne, wyślemy jutro.\n\nPozdr.\nKasia',
  ['In-Reply-To: <a@b>'],
);
m(
  'human-reply',
  'Marek Nowak',
  true,
  'Jan Wilk',
  'Odp: pytanie',
  'Szanowny Panie Marku,\n\ndostawa trwa 2 dni.\n\nZ poważaniem,\nJan Wilk\nKierownik sklepu',
  ['In-Reply-To: <a@b>'],
);
