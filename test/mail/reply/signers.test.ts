import { describe, expect, it } from 'vitest';
import { brandOf } from '../../../src/mail/reply/signature/brand.ts';
import { signedBy } from '../../../src/mail/reply/signature/signed-by.ts';
import type { DecodedMail } from '../../../src/mail/source/decode.ts';
import { wordsFor } from '../../../src/mail/words.ts';

/** Language, sender's name and address, letter, who signed. */
const LETTERS: [string, string, string, string, string][] = [
  [
    'es',
    'Colchones Sierra',
    'c@sierra.example',
    'Estimada Lucía:\n\nDispone de 90 noches.\n\nUn cordial saludo,\n\nJosé Antonio Ruiz Belmonte\nAsesor de descanso',
    'José Antonio Ruiz Belmonte',
  ],
  [
    'fr',
    'Armor',
    'c@armor.example',
    'Madame,\n\nil est en laine.\n\nCordialement\nMme Solange Le Goff\nService Clientèle',
    'Solange Le Goff',
  ],
  ['de', 'Kiel Stiefel', 'c@stiefel.example', 'Moin Anna,\n\nja, passt.\n\nSchönen Gruß vom Deich\nWiebke', 'Wiebke'],
  ['hu', 'Kábel', 'c@kabel.example', 'Üdv,\n\nöt méter.\n\nLaci\n--\nElküldve Androidos készülékről', 'Laci'],
  [
    'en',
    'Priya N. (Bright Loop)',
    's@brightloop.example',
    'Hi Emma,\n\nIt fits.\n\nKind regards,\nPriya N.\nCustomer Happiness',
    'Priya N.',
  ],
  ['en', 'Fern Cycles', 'hi@ferncycles.example', 'Hi Emma,\n\nyes it does\n\ncheers\ndave, workshop', 'dave'],
  ['en', 'Alm', 's@alm.example', 'Dear Emma,\n\nWe send it.\n\nMany greetings from Vienna\nJosef Huber', 'Josef Huber'],
  [
    'en',
    'Alm',
    's@alm.example',
    'Dear Emma,\n\nWe send it.\n\nWith friendly greetings\ni.A. Petra Vogt\nAlm GmbH',
    'Petra Vogt',
  ],
  [
    'en',
    'Lehmann Pottery',
    'p@shop-mail.example',
    'Hi Emma,\n\nIt holds 1.2 l. Shall I keep one?\n\nB. Lehmann',
    'B. Lehmann',
  ],
  ['en', 'Fern Cycles', 'hi@ferncycles.example', 'Hi Emma,\n\nIt fits.\n\nKind regards\nMK', 'MK'],
  [
    'en',
    'Fern Cycles',
    'hi@ferncycles.example',
    'Hi Emma,\n\nIt fits.\n\nBest wishes from a rainy Leeds,\nTom Hadley\nWorkshop manager',
    'Tom Hadley',
  ],
  ['de', 'Teehaus Nord', 'post@teehaus-nord.example', 'Hallo Frau Schneider,\n\nja, passt.\n\nDr. Meier', 'Dr. Meier'],
  ['de', 'Teehaus Nord', 'post@teehaus-nord.example', 'hallo,\n\nja passt.\n\ngruß\njonas (werkstatt)', 'jonas'],
  [
    'de',
    'Teehaus Nord',
    'post@teehaus-nord.example',
    'Hallo Frau Schneider,\n\nja, passt.\n\nBeste Grüße aus dem Norden\nK. v. Stein',
    'K. v. Stein',
  ],
  ['fr', 'Maison Tilleul', 'c@tilleul.example', 'bonjour,\n\noui.\n\nbien à vous\nléa (atelier)', 'léa'],
  ['fr', 'Maison Tilleul', 'c@tilleul.example', 'Bonjour,\n\nOui, il en reste.\n\nM. Dubois', 'M. Dubois'],
  ['es', 'Tienda Sol', 'h@tiendasol.example', 'hola!\n\nsí, cabe.\n\nun saludo\nmarta (taller)', 'marta'],
  ['pl', 'Meble Sosna', 's@meblesosna.example', 'hej,\n\ntak.\n\npozdrawiam\nkasia (serwis)', 'kasia'],
  ['pl', 'Meble Sosna', 's@meblesosna.example', 'Dzień dobry,\n\nTak, pasuje.\n\npzdr\nMK', 'MK'],
  ['hu', 'Csillagszem', 'r@csillagszem.example', 'szia!\n\nigen.\n\nüdv\ngergő (műhely)', 'gergő'],
  [
    'hu',
    'Csillagszem',
    'r@csillagszem.example',
    'Kedves Anna!\n\nIgen.\n\nÜdvözlettel:\nNagy-Kiss B. Eszter',
    'Nagy-Kiss B. Eszter',
  ],
  ['ru', 'Зоолавка', 'h@hvost.example', 'привет\n\nда, подойдет\n\nс уважением\nолег (склад)', 'олег'],
  ['ru', 'Зоолавка', 'h@hvost.example', 'Здравствуйте!\n\nДа.\n\nО. В. Белова', 'О. В. Белова'],
  ['lt', 'Kavos draugas', 'u@kavosdraugas.example', 'sveiki\n\ntaip.\n\npagarbiai\njonas (dirbtuvės)', 'jonas'],
  ['lt', 'Kavos draugas', 'u@kavosdraugas.example', 'Sveiki,\n\nTaip.\n\nGeros dienos\nRūta iš Kavos draugo', 'Rūta'],
  [
    'ko',
    '고객센터',
    'cs@pureun.example',
    '안녕하세요, 고객님.\n푸른서점 고객센터 박서연입니다.\n네, 가능합니다.\n감사합니다.\n\n푸른서점(주) | 대표전화 1600-0000',
    '박서연',
  ],
  [
    'ko',
    '하루문구',
    'cs@haru.example',
    '안녕하세요, 하루문구 상담원 최유진입니다.\n네, 가능합니다.\n감사합니다.',
    '최유진',
  ],
  [
    'ja',
    'こむぎベーカリー',
    'mail@komugi.example',
    '花子さま\n\nはい、大丈夫です。\n\nまたお待ちしてます♪\nこむぎベーカリー　さゆり',
    'さゆり',
  ],
  [
    'ja',
    '北の木工',
    'k@kita.example',
    '佐藤様\n\n北の木工の高橋と申します。はい、可能です。\n\nよろしくお願いいたします。\n北の木工',
    '高橋',
  ],
  [
    'ja',
    '北の木工',
    'k@kita.example',
    '佐藤様\n\nはい、可能です。\n\n--\n北の木工　カスタマーサポート\n担当：森田',
    '森田',
  ],
];

describe('people who sign in few words', () => {
  it.each(LETTERS)('%s, %s: %s', (language, name, address, letter, signer) => {
    const mail = { from: { name, address } } as DecodedMail;
    const signed = signedBy(letter, wordsFor(language), brandOf(mail, letter, [], null));
    expect(signed?.value ?? null).toBe(signer);
  });
});
