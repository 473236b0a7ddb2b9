import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/reading/read-page.ts';
import type { PageFacts } from '../../src/reading/types.ts';
import { page } from '../snapshot/tree.ts';

type Said = Partial<Record<keyof PageFacts, number | boolean | null>>;

/** What one sentence under one heading says of returns; a fee in minor units. */
function read(language: string, heading: string, sentence: string, facts: Said): Said {
  const snapshot = page(['body', ['main', ['h1', heading], ['p', sentence]]]);
  const found = readPage({ ...snapshot, language });
  const values = Object.keys(facts).map((key) => [key, plainValue(found[key as keyof PageFacts])]);
  return Object.fromEntries(values) as Said;
}

function plainValue(fact: unknown): unknown {
  const value = (fact as { value: unknown } | null)?.value ?? null;
  return typeof value === 'object' && value !== null && 'amountMinor' in value ? value.amountMinor : value;
}

const HUF_AS_WRITTEN =
  10 **
  (new Intl.NumberFormat('en', { style: 'currency', currency: 'HUF' }).resolvedOptions().maximumFractionDigits ?? 0);

const SENTENCES: [language: string, heading: string, sentence: string, facts: Said][] = [
  [
    'en',
    'Returns',
    'You may return most new, unopened items within 30 days of delivery for a full refund.',
    { returnsWindowDays: 30 },
  ],
  ['en', 'Returns', 'Items can be sent back up to 45 days after they were delivered.', { returnsWindowDays: 45 }],
  ['en', 'Returns', 'We offer a hassle-free 60-day return policy.', { returnsWindowDays: 60 }],
  [
    'en',
    'Returns',
    'Please allow up to 10 business days for your refund to be processed.',
    { returnsWindowDays: null },
  ],
  ['en', 'Returns', 'Return shipping is the responsibility of the customer.', { returnsFree: false }],
  ['en', 'Returns', 'A return shipping fee of $7.95 will be deducted from your refund.', { returnsFee: 795 }],
  ['en', 'Returns', 'Returns are always free in the UK.', { returnsFree: true }],
  [
    'en',
    'Returns',
    'Bring your items and receipt to any of our stores for an exchange or refund.',
    { returnsInStore: true },
  ],
  ['en', 'Returns', 'A prepaid return label is included with every order.', { returnsLabel: true }],
  ['en', 'Returns', 'Log in to your account and select the items you wish to return.', { returnsOnlineStart: true }],
  ['en', 'Warranty', 'All our watches carry a 24 month guarantee.', { returnsWindowDays: null }],
  ['en', 'Our promise', 'Not happy? Send it back within two weeks and we will refund you.', { returnsWindowDays: 14 }],
  [
    'de',
    'Rückgabe',
    'Du kannst deine Artikel innerhalb von 30 Tagen nach Erhalt kostenlos an uns zurücksenden.',
    { returnsWindowDays: 30, returnsFree: true },
  ],
  ['de', 'Rückgabe', 'Die Rückgabefrist beträgt 14 Tage.', { returnsWindowDays: 14 }],
  ['de', 'Rückgabe', 'Die Kosten der Rücksendung sind vom Käufer zu tragen.', { returnsFree: false }],
  ['de', 'Rückgabe', 'Die Rückerstattung erfolgt binnen 7 Werktagen.', { returnsWindowDays: null }],
  ['de', 'Rückgabe', 'Für Retouren berechnen wir 3,95 € pro Paket.', { returnsFee: 395 }],
  ['de', 'Rückgabe', 'Ein Rücksendeetikett erhalten Sie per E-Mail.', { returnsLabel: true }],
  ['de', 'Rückgabe', 'Artikel können auch in jeder Filiale umgetauscht werden.', { returnsInStore: true }],
  ['hu', 'Visszaküldés', 'A terméket 14 napon belül visszaküldheti nekünk.', { returnsWindowDays: 14 }],
  ['hu', 'Visszaküldés', 'Az elállási határidő 30 nap.', { returnsWindowDays: 30 }],
  [
    'hu',
    'Visszaküldés',
    'A visszaküldés díja 1 490 Ft, amelyet a visszatérítésből levonunk.',
    { returnsFee: 1490 * HUF_AS_WRITTEN },
  ],
  ['hu', 'Visszaküldés', 'A visszaküldés teljesen ingyenes.', { returnsFree: true }],
  ['hu', 'Visszaküldés', 'A visszaküldés költségei Önt terhelik.', { returnsFree: false }],
  ['hu', 'Visszaküldés', 'Vásárlását bármelyik üzletünkben visszaválthatja.', { returnsInStore: true }],
  ['hu', 'Visszaküldés', 'Az árat legkésőbb 14 napon belül visszatérítjük.', { returnsWindowDays: null }],
  ['ru', 'Возврат', 'Вы можете вернуть товар в течение 30 дней после получения.', { returnsWindowDays: 30 }],
  ['ru', 'Возврат', 'Срок возврата — 14 дней.', { returnsWindowDays: 14 }],
  ['ru', 'Возврат', 'Стоимость обратной доставки 350 ₽ оплачивает клиент.', { returnsFee: 35000 }],
  ['ru', 'Возврат', 'Возврат для вас бесплатный.', { returnsFree: true }],
  ['ru', 'Возврат', 'Деньги поступят на карту в течение 10 рабочих дней.', { returnsWindowDays: null }],
  ['ru', 'Возврат', 'Сдать товар можно в любом нашем магазине.', { returnsInStore: true }],
  ['lt', 'Grąžinimas', 'Prekę galite grąžinti per 14 dienų.', { returnsWindowDays: 14 }],
  ['lt', 'Grąžinimas', 'Grąžinimo terminas – 60 dienų nuo pirkimo.', { returnsWindowDays: 60 }],
  ['lt', 'Grąžinimas', 'Grąžinimo išlaidas padengia pirkėjas.', { returnsFree: false }],
  ['lt', 'Grąžinimas', 'Pinigus grąžinsime per 10 darbo dienų.', { returnsWindowDays: null }],
  ['lt', 'Grąžinimas', 'Už grąžinimą taikomas 2,50 € mokestis.', { returnsFee: 250 }],
  ['ko', '반품', '상품을 받으신 후 14일 이내에 반품이 가능합니다.', { returnsWindowDays: 14 }],
  ['ko', '반품', '반품 배송비는 무료입니다.', { returnsFree: true }],
  ['ko', '반품', '변심으로 인한 반품 배송비 5,000원은 구매자 부담입니다.', { returnsFee: 5000 }],
  ['ko', '반품', '환불은 3~5영업일 이내에 완료됩니다.', { returnsWindowDays: null }],
  ['ja', '返品', '商品到着後7日以内に限り返品を承ります。', { returnsWindowDays: 7 }],
  ['ja', '返品', '返品期限は商品到着後30日間です。', { returnsWindowDays: 30 }],
  ['ja', '返品', '返品送料はお客様のご負担でお願いいたします。', { returnsFree: false }],
  ['ja', '返品', '返品送料は無料です。', { returnsFree: true }],
  ['ja', '返品', '返金は10営業日以内に行います。', { returnsWindowDays: null }],
  ['fr', 'Retours', 'Vous avez 14 jours pour changer d’avis et nous renvoyer vos articles.', { returnsWindowDays: 14 }],
  ['fr', 'Retours', 'Les retours sont gratuits en France métropolitaine.', { returnsFree: true }],
  ['fr', 'Retours', 'Les frais de retour (4,90 €) sont déduits du remboursement.', { returnsFee: 490 }],
  ['fr', 'Retours', 'Le remboursement intervient dans les 14 jours.', { returnsWindowDays: null }],
  ['fr', 'Retours', 'Délai de retour : 30 jours.', { returnsWindowDays: 30 }],
  ['es', 'Devoluciones', 'El plazo para devolver un producto es de 30 días.', { returnsWindowDays: 30 }],
  ['es', 'Devoluciones', 'Puedes devolver tu compra en un plazo de 15 días.', { returnsWindowDays: 15 }],
  ['es', 'Devoluciones', 'Los gastos de devolución corren a cargo del comprador.', { returnsFree: false }],
  ['es', 'Devoluciones', 'El reembolso se realizará en 14 días.', { returnsWindowDays: null }],
  ['es', 'Devoluciones', 'Las devoluciones son gratuitas.', { returnsFree: true }],
  ['pl', 'Zwroty', 'Masz 30 dni na zwrot zakupionych produktów.', { returnsWindowDays: 30 }],
  ['pl', 'Zwroty', 'Towar można zwrócić w ciągu 14 dni.', { returnsWindowDays: 14 }],
  ['pl', 'Zwroty', 'Koszt zwrotu wynosi 9,99 zł.', { returnsFee: 999 }],
  ['pl', 'Zwroty', 'Zwroty są bezpłatne.', { returnsFree: true }],
  ['pl', 'Zwroty', 'Środki zwrócimy w ciągu 7 dni.', { returnsWindowDays: null }],
  ['pl', 'Zwroty', 'Produkty możesz też oddać w dowolnym sklepie stacjonarnym.', { returnsInStore: true }],
];

describe('what a sentence says of returns', () => {
  it.each(SENTENCES)('%s, %s: %s', (language, heading, sentence, facts) => {
    expect(read(language, heading, sentence, facts)).toEqual(facts);
  });
});
