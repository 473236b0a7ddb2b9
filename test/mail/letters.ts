import type { MailKind } from '../../src/mail/types.ts';

/** A letter as stores, help desks and platforms write it, with what it is. */
export interface Letter {
  kind: MailKind;
  subject: string;
  body: string;
  headers: string[];
  from: string;
}

export const LETTERS: Letter[] = [];

function m(
  kind: MailKind,
  subject: string,
  body: string,
  headers: string[] = [],
  from = 'Shop <info@shop.example>',
): void {
  LETTERS.push({ kind, subject, body, headers, from });
}

// en
m(
  'order-received',
  'Thanks for your order, Anna! (#100482)',
  "Hi Anna,\n\nWe're getting your order ready to be shipped. We will notify you when it has been sent.\n\nView your order or Visit our store\n\nOrder summary\nLinen shirt × 1 $49.00\nSubtotal $49.00\nShipping $5.00\nTotal $54.00 USD\n\nCustomer information\nShipping address\nAnna Kim\n12 Main St\nSpringfield IL 62701\n\nPayment method\nVisa ending with 4242",
);
m(
  'shipped',
  'A shipment from order #100482 is on the way',
  'Your order is on the way. Track your shipment to see the delivery status.\n\nUPS tracking number: 1Z999AA10123456784',
);
m(
  'delivered',
  'Your order #100482 has been delivered',
  "Hi Anna, your package was delivered at 2:15 PM. Haven't received it? Let us know.",
);
m(
  'auto-reply',
  '[Shop] Re: Question about sizes',
  '##- Please type your reply above this line -##\n\nYour request (58123) has been received and is being reviewed by our support staff.\n\nTo add additional comments, reply to this email.',
  ['Auto-Submitted: auto-generated', 'X-Mailer: Zendesk Mailer'],
);
m(
  'human-reply',
  '[Shop] Re: Question about sizes',
  '##- Please type your reply above this line -##\n\nMia (Shop)\nNov 20, 2026, 10:15 GMT\n\nHi Anna,\n\nThanks for reaching out! The shirt runs small, so I would go one size up. Exchanges are free for 30 days.\n\nBest,\nMia',
  ['Auto-Submitted: auto-generated', 'X-Mailer: Zendesk Mailer'],
);
m(
  'human-reply',
  'RE: Your enquiry',
  'Dear Mrs Kim,\n\nThank you for contacting us. Delivery normally takes 3 to 5 working days.\n\nIf you have any further questions please do not hesitate to contact us.\n\nKind regards,\nJames\nCustomer Service Team',
);
m(
  'human-reply',
  'Re: Order 100482',
  'Hi Anna, your order was shipped yesterday with UPS, it should be with you on Friday. Sorry for the wait!\n\nTom',
  ['In-Reply-To: <a@b>'],
);
m(
  'marketing',
  'A note from our founder',
  "Hi Anna, I'm Tom, the founder of Shop. I started this company ten years ago in my garage. This week I'd like to share our new collection with you. Shop now.\n\nTom\n\nUnsubscribe",
  ['List-Unsubscribe: <x>'],
);
m(
  'account-welcome',
  'Welcome to Shop! Here is 10% off your first order',
  'Thanks for creating an account with us. Log in any time to track your orders. Use code HELLO10.',
  ['List-Unsubscribe: <x>'],
);
m(
  'review-request',
  'Anna, what did you think of your Linen shirt?',
  'Your order was delivered last week. Please rate your purchase.\n★★★★★',
);
m(
  'cart-reminder',
  'Your cart misses you',
  'You left the Linen shirt in your cart. Checkout now before it is gone, 10% off with CART10.',
  ['List-Unsubscribe: <x>'],
);
m(
  'payment-received',
  'Receipt for your payment to Shop',
  'You sent a payment of $54.00 USD to Shop. It may take a few moments for this transaction to appear in your account.',
);
m('invoice', 'Your Shop invoice #INV-2044', 'Hello, your invoice for order 100482 is ready. Download PDF.');
m(
  'bounce',
  'Undeliverable: Question about sizes',
  "Delivery has failed to these recipients or groups:\ninfo@shop.example\nThe email address you entered couldn't be found.",
  [],
  'Microsoft Outlook <postmaster@outlook.example>',
);
m(
  'out-of-office',
  'Automatic reply: Question about sizes',
  'Thank you for your message. I am currently out of the office, returning on 30 November. I will reply to your message as soon as possible upon my return.',
  ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All'],
);
m(
  'packed',
  'Your order is being prepared',
  'Good news! We are now picking and packing your order 100482. You will get another email once it leaves our warehouse.',
);
// de
m(
  'order-received',
  'Bestellbestätigung Nr. 55012',
  'Hallo Anna Kim,\nvielen Dank für deinen Einkauf bei uns! Wir haben deine Bestellung erhalten und bearbeiten sie.\nBestellung Nr. 55012\nGesamt 54,00 €',
);
m(
  'shipped',
  'Deine Bestellung ist auf dem Weg',
  'Hallo Anna, wir haben deine Bestellung heute an DHL übergeben. Sendungsnummer 00340434161094042557.',
);
m(
  'payment-received',
  'Wir haben Ihre Zahlung erhalten',
  'Sehr geehrte Frau Kim, Ihre Zahlung für die Bestellung 55012 ist bei uns eingegangen. Die Ware wird nun versendet.',
);
m(
  'human-reply',
  'Ihre Anfrage [Ticket#2026112010001]',
  'Sehr geehrte Frau Kim,\n\nvielen Dank für Ihre Anfrage. Die Lieferzeit beträgt derzeit etwa 5 Werktage.\n\nBei weiteren Fragen stehen wir Ihnen gerne zur Verfügung.\n\nMit freundlichen Grüßen\n\nMax Mustermann\nKundenservice',
  ['X-Mailer: OTRS Mail Service'],
);
m(
  'auto-reply',
  'Ihre Anfrage [Ticket#2026112010001]',
  'Guten Tag,\n\nvielen Dank für Ihre E-Mail. Ihre Anfrage wurde unter der Ticketnummer 2026112010001 erfasst. Wir werden uns schnellstmöglich darum kümmern.\n\nIhr Service-Team',
  ['X-Powered-By: OTRS'],
);
m(
  'review-request',
  'Wie gefällt Ihnen Ihr Einkauf?',
  'Liebe Frau Kim, Ihre Bestellung sollte inzwischen bei Ihnen angekommen sein. Bewerten Sie uns jetzt.',
);
m('delivered', 'Ihr Paket ist angekommen', 'Ihr Paket wurde heute bei Ihrem Nachbarn Schulze abgegeben.');
m(
  'packed',
  'Ihre Bestellung ist versandbereit',
  'Ihre Bestellung wurde kommissioniert und wird in Kürze an den Versanddienstleister übergeben.',
);
// hu
m(
  'order-received',
  'Megrendelés visszaigazolása - 4471',
  'Kedves Anna! Köszönjük, hogy nálunk vásároltál! Megrendelésedet megkaptuk, hamarosan feldolgozzuk.',
);
m(
  'shipped',
  'Átadtuk csomagodat a futárszolgálatnak',
  'Kedves Anna! A 4471 számú rendelésedet ma átadtuk a GLS futárszolgálatnak. Csomagszám: 123456789',
);
m(
  'human-reply',
  'Re: Szállítás',
  'Kedves Anna!\n\nKöszönjük megkeresését. A termék raktáron van, a szállítási idő 1-2 munkanap.\n\nÜdvözlettel,\nKiss Éva\nügyfélszolgálat',
);
m(
  'auto-reply',
  'Köszönjük megkeresését!',
  'Tisztelt Ügyfelünk! Megkeresését köszönjük, munkatársaink 48 órán belül válaszolnak. Ez egy automatikus üzenet, kérjük ne válaszoljon rá.',
);
m('out-of-office', 'Házon kívül: Szállítás', 'Tisztelt Partnerünk! 2026.11.18-tól 11.25-ig szabadságon vagyok.', [
  'X-Auto-Response-Suppress: All',
]);
m('packed', 'Rendelésed összekészítettük', 'Kedves Anna! A rendelésed összekészítve várja, hogy a futár elvigye.');
m('delivered', 'Csomagod megérkezett', 'Szia Anna! A csomagodat ma sikeresen átvetted. Reméljük, elégedett vagy!');
// ru
m(
  'order-received',
  'Ваш заказ №88123 оформлен',
  'Анна, здравствуйте! Спасибо за покупку. Ваш заказ №88123 принят, менеджер свяжется с вами для подтверждения.',
);
m(
  'human-reply',
  'Re: Вопрос',
  'Анна, добрый день!\n\nСпасибо за обращение. Срок доставки в ваш город 2-3 дня.\n\nС уважением,\nМария, интернет-магазин',
);
m(
  'auto-reply',
  'Re: Вопрос [#7712]',
  'Здравствуйте! Ваше обращение зарегистрировано под номером 7712. Мы ответим вам в ближайшее время.',
);
m(
  'shipped',
  'Заказ №88123 передан в службу доставки',
  'Ваш заказ передан в службу доставки СДЭК. Трек-номер: 10012345678',
);
m('packed', 'Заказ №88123 комплектуется', 'Мы начали собирать ваш заказ. Скоро передадим его в доставку.');
m('delivered', 'Заказ №88123 выдан', 'Спасибо, что получили заказ в пункте выдачи! Оцените качество обслуживания.');
// ko
m(
  'order-received',
  '[상점] 주문내역 안내',
  '김민지님, 주문해주셔서 감사합니다. 주문하신 상품의 내역은 아래와 같습니다. 주문번호 20261120-001',
);
m(
  'human-reply',
  'Re: 사이즈 문의',
  '안녕하세요 김민지 고객님, 문의 주셔서 감사합니다.\n\n해당 상품은 정사이즈로 나왔습니다. 교환은 7일 이내에 가능합니다.\n\n감사합니다.\n상담원 이서연 드림',
);
m(
  'auto-reply',
  '[상점] 1:1 문의가 등록되었습니다',
  '고객님의 문의가 등록되었습니다. 빠른 시간 내에 답변 드리겠습니다.',
);
m('shipped', '[상점] 주문하신 상품이 출고되었습니다', '택배사: CJ대한통운 송장번호: 123456789012');
m('payment-received', '[상점] 입금확인 안내', '고객님의 입금이 확인되었습니다. 상품을 준비하여 발송해 드리겠습니다.');
// ja
m(
  'order-received',
  'ご注文確認メール（自動配信）',
  '山田様\nこの度はご注文いただき、誠にありがとうございます。本メールは自動配信です。商品発送時に改めてご連絡いたします。',
);
m(
  'human-reply',
  'Re: サイズについて',
  '山田様\n\nお問い合わせいただきありがとうございます。○○ショップの田中でございます。\nお問い合わせの商品は在庫がございます。2〜3日でお届け可能です。\n\n何卒よろしくお願いいたします。\n\n○○ショップ 田中',
);
m(
  'auto-reply',
  'お問い合わせありがとうございます',
  'お問い合わせを受け付けました。3営業日以内に担当者よりご連絡いたします。',
);
m(
  'shipped',
  '【ショップ】商品発送のお知らせ',
  '山田様 ご注文の商品を本日発送いたしました。ヤマト運輸 伝票番号 1234-5678-9012',
);
m(
  'payment-received',
  '【ショップ】ご入金確認のお知らせ',
  'ご入金を確認いたしました。商品の発送準備に入らせていただきます。',
);
m(
  'packed',
  '【ショップ】出荷準備中のお知らせ',
  'ご注文の商品は現在出荷準備中です。発送が完了しましたら追ってご連絡いたします。',
);
// fr
m(
  'order-received',
  'Votre commande n° 7781 est confirmée',
  'Bonjour Anna, nous vous remercions pour votre commande et allons la préparer avec soin.',
);
m(
  'human-reply',
  'Re: Taille',
  'Bonjour Madame Kim,\n\nMerci pour votre message. Le délai de livraison est de 2 à 4 jours ouvrés.\n\nBien cordialement,\nÉlodie du service client',
);
m(
  'auto-reply',
  'Votre demande n°5512',
  'Bonjour, votre demande a bien été prise en compte. Un conseiller vous répondra sous 48h.',
);
m(
  'shipped',
  'Votre colis est parti !',
  'Bonne nouvelle, votre commande vient de quitter notre entrepôt. Colissimo : 6A12345678901',
);
// es
m(
  'order-received',
  '¡Gracias por tu compra! Pedido #7781',
  'Hola Anna, hemos recibido tu pedido y lo estamos preparando.',
);
m(
  'human-reply',
  'Re: Tallas',
  'Hola Anna, gracias por tu mensaje. El envío tarda entre 2 y 3 días. ¡Cualquier cosa nos dices!\n\nUn saludo,\nLaura de Tienda',
);
m(
  'shipped',
  'Tu pedido ha salido de nuestro almacén',
  'Ya está en manos de SEUR. Podrás seguirlo con el localizador 123456789.',
);
m(
  'auto-reply',
  'Hemos recibido tu consulta',
  'Gracias por escribirnos. Un agente te contestará en menos de 24 horas laborables.',
);
// pl
m(
  'order-received',
  'Przyjęliśmy Twoje zamówienie nr 7781',
  'Cześć Anna, dziękujemy za zakupy! Twoje zamówienie zostało przyjęte do realizacji. O wysyłce poinformujemy osobnym mailem.',
);
m(
  'human-reply',
  'Re: Rozmiar',
  'Dzień dobry Pani Anno,\n\ndziękujemy za wiadomość. Czas wysyłki to 24 godziny, a dostawa zwykle następnego dnia roboczego.\n\nW razie pytań jesteśmy do dyspozycji.\n\nPozdrawiam serdecznie,\nKarolina\nDział Obsługi Klienta',
);
m(
  'shipped',
  'Twoja paczka jest już w drodze',
  'Zamówienie 7781 przekazaliśmy kurierowi DPD. Numer listu przewozowego: 12345678901234',
);
m(
  'auto-reply',
  'Dziękujemy za kontakt [#7712]',
  'Otrzymaliśmy Twoje zgłoszenie. Nasz konsultant odezwie się najszybciej jak to możliwe.',
);
m(
  'delivered',
  'Paczka odebrana',
  'Dziękujemy za odebranie paczki z Paczkomatu. Życzymy udanego korzystania z zakupów!',
);
// lt
m(
  'order-received',
  'Jūsų užsakymas #7781 priimtas',
  'Sveiki, Anna, dėkojame, kad pirkote! Apie išsiuntimą informuosime atskiru laišku.',
);
m(
  'human-reply',
  'Re: Dydis',
  'Laba diena, Anna,\n\nDėkojame už laišką. Prekę turime sandėlyje, pristatymas trunka 1-2 d. d.\n\nPagarbiai,\nIeva\nKlientų aptarnavimas',
);
m('shipped', 'Jūsų siunta jau pakeliui', 'Užsakymas 7781 perduotas DPD kurjeriui. Siuntos numeris 05998877665544');
m('auto-reply', 'Jūsų užklausa gauta', 'Dėkojame už užklausą. Atsakysime per 1 darbo dieną.');
m('packed', 'Jūsų užsakymas paruoštas', 'Užsakymas 7781 surinktas ir supakuotas. Netrukus jį perduosime kurjeriui.');

// What a letter mentions in passing is not what it is about.
m(
  'review-request',
  'Twoje zamówienie dotarło',
  'Dzień dobry,\n\nTwoja paczka dotarła tydzień temu. Czy jesteś zadowolona z herbaty?\n\nNapisz opinię, zajmie to minutę.',
  ['List-Unsubscribe: <https://shop.example/u>'],
);
m(
  'cart-reminder',
  'Your order is waiting for you',
  'Hi Anna,\n\nthere is something in your cart. We saved your cart until tomorrow.\n\nReturn to your cart',
  ['List-Unsubscribe: <https://shop.example/u>'],
);
m(
  'auto-reply',
  'Danke!',
  'Hallo,\n\ndeine Nachricht ist gut bei mir in der Werkstatt angekommen. Ich antworte in der Regel innerhalb von zwei Tagen.\n\nJule',
  ['Auto-Submitted: auto-replied'],
);
