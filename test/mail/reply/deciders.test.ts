import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/mail/read-mail.ts';

/** Language, the shopper, two questions with what is expected, the letter with both quoted. The second is only put off. */
const PUT_OFF: [string, string, [string, string], [string, string], string][] = [
  [
    'en',
    'Emma Clarke',
    ['Is it wool?', 'wool'],
    ['Do you give a discount for ten?', 'discount'],
    'That is for the manager to decide, she is back on Monday.',
  ],
  [
    'en',
    'Emma Clarke',
    ['Is it wool?', 'wool'],
    ['Will it arrive before Christmas?', 'Christmas'],
    "I wouldn't like to promise anything, ask again nearer the time.",
  ],
  [
    'hu',
    'Kovács Anna',
    ['Gyapjúból van?', 'gyapjú'],
    ['Adnak kedvezményt tíz darabra?', 'kedvezmény'],
    'A kedvezményről a főnöknek kell döntenie, hétfőn jön vissza.',
  ],
  [
    'hu',
    'Kovács Anna',
    ['Gyapjúból van?', 'gyapjú'],
    ['Megjön karácsonyig?', 'karácsony'],
    'Erre rá kell kérdeznem a futárnál, ha tudok valamit, írok.',
  ],
  [
    'ru',
    'Анна Смирнова',
    ['Это шерсть?', 'шерст'],
    ['Есть ли скидка на десять штук?', 'скидк'],
    'по скидке надо спросить начальницу, она будет в понедельник',
  ],
  [
    'lt',
    'Rasa Kazlauskienė',
    ['Ar tai vilna?', 'vilna'],
    ['Ar suspės iki Kalėdų?', 'Kalėd'],
    'Nieko pažadėti negalim, teiraukitės arčiau datos.',
  ],
  [
    'lt',
    'Rasa Kazlauskienė',
    ['Ar tai vilna?', 'vilna'],
    ['Ar yra nuolaida?', 'nuolaid'],
    'Dėl nuolaidos turiu paklausti vadovo, rytoj pranešim.',
  ],
  [
    'ko',
    '김민지',
    ['울 소재인가요?', '울'],
    ['열 개 사면 할인되나요?', '할인'],
    '할인은 사장님이 결정하셔야 해서요, 알게 되는 대로 말씀드릴게요.',
  ],
  [
    'de',
    'Anna Schneider',
    ['Ist das Wolle?', 'Wolle'],
    ['Gibt es Rabatt für zehn Stück?', 'Rabatt'],
    'Über den Rabatt muss die Chefin entscheiden, ich sage dann Bescheid.',
  ],
  [
    'de',
    'Anna Schneider',
    ['Ist das Wolle?', 'Wolle'],
    ['Kommt es vor Weihnachten?', 'Weihnachten'],
    'Da kann ich leider nichts versprechen, fragen Sie kurz vorher noch einmal.',
  ],
  [
    'fr',
    'Camille Martin',
    ['Est-ce de la laine ?', 'laine'],
    ['Faites-vous une remise pour dix ?', 'remise'],
    "Pour la remise, c'est la patronne qui en décide, je vous redis.",
  ],
  [
    'es',
    'Lucía García',
    ['¿Es de lana?', 'lana'],
    ['¿Hacen descuento por diez?', 'descuento'],
    'El descuento lo tiene que decidir la jefa, le digo algo el lunes.',
  ],
  [
    'pl',
    'Anna Kowalska',
    ['Czy to wełna?', 'wełn'],
    ['Czy jest rabat na dziesięć sztuk?', 'rabat'],
    'O rabacie musi zdecydować szefowa, jak się dowiem, napiszę.',
  ],
  [
    'ja',
    '佐藤 花子',
    ['ウールですか。', 'ウール'],
    ['10個買うと割引はありますか。', '割引'],
    '割引については店長が判断いたしますので、改めてご連絡いたします。',
  ],
];

const YES: Record<string, string> = {
  en: 'Yes, pure wool.',
  hu: 'Igen, tiszta gyapjú.',
  ru: 'Да, чистая шерсть.',
  lt: 'Taip, gryna vilna.',
  ko: '네, 울 100%입니다.',
  de: 'Ja, reine Wolle.',
  fr: 'Oui, pure laine.',
  es: 'Sí, pura lana.',
  pl: 'Tak, czysta wełna.',
  ja: 'はい、ウール100%です。',
};

describe('who must ask, leaves it to others or promises nothing', () => {
  it.each(PUT_OFF)(
    'has not answered, also right below the question (%s, %s)',
    async (language, name, first, second, said) => {
      const body = `> ${first[0]}\n\n${YES[language]}\n\n> ${second[0]}\n\n${said}\n`;
      const source = `From: Shop <info@shop.example>\nSubject: Re: x\nIn-Reply-To: <a@b>\nContent-Type: text/plain; charset=utf-8\n\n${body}`;
      const asks = [first, second].map(([text, expected], index) => ({ id: `q${index}`, text, expects: [expected] }));
      const { reply } = await readMail(Buffer.from(source), { asked: { shopperName: name, language, asks } });
      expect(reply?.answered.map(({ answered }) => answered)).toEqual([true, false]);
    },
  );
});
