import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/mail/read-mail.ts';

/** Language, question, what is expected, letter, whether it was answered. */
const LETTERS: [string, string, string[], string, boolean][] = [
  [
    'en',
    'How long does it take?',
    ['/\\d+ days/'],
    'Hello,\n\nI have asked the workshop and will get back to you, normally within 2 days.\n\nTom',
    false,
  ],
  [
    'de',
    'Wie lange dauert es?',
    ['/\\d+ Tage/'],
    'Hallo,\n\nich frage in der Werkstatt nach und melde mich, in der Regel innerhalb 2 Tage.\n\nTom',
    false,
  ],
  [
    'pl',
    'Czy można dokupić baterie?',
    ['/bateri/'],
    'Dzień dobry,\n\npytanie o zasięg przekazałam do serwisu. Podobnie jest z pytaniem o baterie.\n\nEwa',
    false,
  ],
  [
    'en',
    'Are there spare batteries?',
    ['batteries'],
    'Hello,\n\nI have passed your question about the range on. The same goes for the spare batteries.\n\nTom',
    false,
  ],
  ['pl', 'Czy pasuje do roweru?', ['pasuje'], 'Witam, tak, pasuje do roweru. Pzdr Ewa', true],
  ['de', 'Passt er ans Rad?', ['passt'], 'Hallo, ja, der passt. Gruß Tom', true],
  ['ja', '南部鉄瓶はIHで使えますか。', ['IH'], '佐藤様\n\n南部鉄瓶はIHコンロでもお使いいただけます。\n\n山本', true],
  [
    'ja',
    '返品はいつまで可能でしょうか。',
    ['14日'],
    '佐藤様\n\n返品は商品到着後14日以内にご連絡をお願いいたします。\n\n山本',
    true,
  ],
];

describe('a question', () => {
  it.each(LETTERS)('%s: %s %j', async (language, text, expects, body, answered) => {
    const source = `From: Shop <info@shop.example>\r\nSubject: Re: Question\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}`;
    const asked = { shopperName: 'Anna Berg', language, asks: [{ id: 'q', text, expects }] };
    const { reply } = await readMail(new TextEncoder().encode(source), { asked });
    expect(reply?.answered[0]?.answered).toBe(answered);
  });

  it('that the store asks back about the thing is written to this shopper', async () => {
    const source =
      'From: Shop <info@shop.example>\r\nSubject: Re: Lamp\r\n\r\nHello Anna,\n\nwhich reference number does it have? We have several lamps of that name.\n\nTom';
    const asked = {
      shopperName: 'Anna Berg',
      language: 'en',
      asks: [{ id: 'height', text: 'How tall is the reference lamp?', expects: ['/\\d+ cm/'] }],
    };
    const { reply } = await readMail(new TextEncoder().encode(source), { asked });
    expect(reply?.specific?.value).toBe(true);
  });
});
