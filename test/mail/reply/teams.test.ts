import { describe, expect, it } from 'vitest';
import { brandOf } from '../../../src/mail/reply/signature/brand.ts';
import { signedBy } from '../../../src/mail/reply/signature/signed-by.ts';
import type { DecodedMail } from '../../../src/mail/source/decode.ts';
import { wordsFor } from '../../../src/mail/words.ts';

/** Language, sender's name and address, letter. */
const LETTERS: [string, string, string, string][] = [
  ['en', 'Fern Cycles', 'hi@ferncycles.example', 'Hi Emma,\n\nYes it does.\n\nSpeak soon,\nSophie, Jess & Ruby x'],
  ['pl', 'Porcelinka', 'hej@porcelinka.example', 'Cześć!\n\nTak, pasuje.\n\nŚciskamy,\nZespół Porcelinki'],
  ['ru', 'Термос', 'hi@termos.example', 'Да, есть.\n\nОтправлено из Mail для iOS'],
  [
    'en',
    'Fern Cycles',
    'hi@ferncycles.example',
    'Hi Emma,\n\nYes it does.\n\nSincerely Yours\n\nCustomer Care Department\nFern Cycles Ltd',
  ],
  [
    'en',
    'Fern Cycles',
    'hi@ferncycles.example',
    'Hi Emma,\n\nthis is the Fern Cycles team from Leeds. It fits.\n\nBest,\nFern Cycles',
  ],
  [
    'en',
    'Harbour Tea Co.',
    'support@helpdesk.example',
    'Hi Emma,\n\nThis is Harbour Tea from the quay. It fits.\n\nBest,\nCustomer Care',
  ],
  ['en', 'Fern Cycles', 'hi@ferncycles.example', 'Hi Emma,\n\nTeam Fern here. It fits.\n\nBest'],
  ['en', 'Fern Cycles', 'hi@ferncycles.example', 'Hi Emma,\n\nI am Customer Support at Fern. It fits.\n\nBest'],
  [
    'de',
    'Teehaus Nord',
    'post@teehaus-nord.example',
    'Hallo Frau Schneider,\n\nja, passt.\n\nHerzlichst Ihr\n\nKundenservice\nTeehaus Nord GmbH',
  ],
  [
    'de',
    'Teehaus Nord',
    'post@teehaus-nord.example',
    'Hallo Frau Schneider,\n\nhier ist das Team vom Teehaus Nord. Ja, passt.\n\nViele Grüße',
  ],
  [
    'de',
    'Teehaus Nord',
    'post@teehaus-nord.example',
    'Hallo Frau Schneider,\n\nhier schreibt Team Teehaus. Ja, passt.\n\nViele Grüße',
  ],
  [
    'de',
    'Teehaus Nord',
    'post@teehaus-nord.example',
    'Hallo Frau Schneider,\n\nja, passt.\n\nHochachtungsvoll\nIhr Kundendienst',
  ],
  [
    'fr',
    'Maison Tilleul',
    'c@tilleul.example',
    'Bonjour,\n\nOui.\n\nCordialement Vôtre\n\nLe Service Clients\nMaison Tilleul',
  ],
  ['fr', 'Maison Tilleul', 'c@tilleul.example', 'Bonjour,\n\nIci l’équipe Tilleul de Lyon. Oui.\n\nCordialement'],
  [
    'fr',
    'Maison Tilleul',
    'c@tilleul.example',
    'Bonjour,\n\nici Service Clients de Maison Tilleul. Oui.\n\nCordialement',
  ],
  [
    'es',
    'Tienda Sol',
    'h@tiendasol.example',
    'Hola Lucía:\n\nSí.\n\nAtentamente Suyo\n\nDepartamento de Atención al Cliente',
  ],
  [
    'es',
    'Tienda Sol',
    'h@tiendasol.example',
    'Hola Lucía:\n\nAquí Atención al Cliente de Tienda Sol. Sí.\n\nUn saludo',
  ],
  ['es', 'Tienda Sol', 'h@tiendasol.example', 'Hola Lucía:\n\nSomos el equipo de Tienda Sol. Sí.\n\nUn saludo'],
  [
    'pl',
    'Meble Sosna',
    's@meblesosna.example',
    'Dzień dobry,\n\nTak.\n\nZ poważaniem\n\nDział Obsługi Klienta\nMeble Sosna',
  ],
  [
    'pl',
    'Meble Sosna',
    's@meblesosna.example',
    'Dzień dobry,\n\nz tej strony Biuro Obsługi Meble Sosna. Tak.\n\nPozdrawiamy',
  ],
  ['pl', 'Meble Sosna', 's@meblesosna.example', 'Dzień dobry,\n\nTu Zespół Sosny z Krakowa. Tak.\n\nPozdrawiamy'],
  [
    'hu',
    'Csillagszem',
    'r@csillagszem.example',
    'Kedves Anna!\n\nIgen.\n\nSzívélyes üdvözlettel\n\nÜgyfélszolgálat\nCsillagszem Játék Kft.',
  ],
  ['hu', 'Csillagszem', 'r@csillagszem.example', 'Kedves Anna!\n\nA Csillagszem csapata vagyunk. Igen.\n\nÜdvözlettel'],
  ['ru', 'Зоолавка', 'h@hvost.example', 'Здравствуйте!\n\nДа.\n\nИскренне Ваша\n\nСлужба поддержки'],
  ['ru', 'Зоолавка', 'h@hvost.example', 'Здравствуйте!\n\nНа связи Служба Поддержки из Хвоста. Да.\n\nС уважением'],
  ['ru', 'Зоолавка', 'h@hvost.example', 'Здравствуйте!\n\nЭто Команда Хвост из Казани. Да.\n\nС уважением'],
  [
    'lt',
    'Kavos draugas',
    'u@kavosdraugas.example',
    'Sveiki,\n\nTaip.\n\nPagarbiai Jūsų\n\nKlientų aptarnavimo skyrius',
  ],
  ['lt', 'Kavos draugas', 'u@kavosdraugas.example', 'Sveiki,\n\nČia Klientų Aptarnavimas iš Kauno. Taip.\n\nPagarbiai'],
  [
    'ko',
    '하루문구',
    'cs@haru.example',
    '안녕하세요.\n네, 가능합니다. 배송비는 무료입니다. 이 제품은 신상품입니다.\n감사합니다.\n하루문구 드림',
  ],
  [
    'ko',
    '하루문구',
    'cs@haru.example',
    '안녕하세요.\n담당 부서에 확인했습니다. 배송비는 이천원입니다.\n감사합니다.\n하루문구 고객지원팀 올림',
  ],
  [
    'ja',
    'こむぎベーカリー',
    'mail@komugi.example',
    '花子さま\n\nはい、大丈夫です。\n\nよろしくお願いいたします。\nこむぎベーカリー　スタッフ',
  ],
  [
    'ja',
    '北の木工',
    'k@kita.example',
    '佐藤様\n\nはい、可能です。\n\nよろしくお願いいたします。\n北の木工　お客様窓口',
  ],
];

describe('teams, offices and stores that sign or say who writes are nobody', () => {
  it.each(LETTERS)('%s, %s: %s', (language, name, address, letter) => {
    const mail = { from: { name, address } } as DecodedMail;
    const signed = signedBy(letter, wordsFor(language), brandOf(mail, letter, [], null));
    expect(signed?.value ?? null).toBeNull();
  });
});
