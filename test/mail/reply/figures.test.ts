import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/mail/read-mail.ts';

type Ask = [text: string, expects: string[]];

async function reply(
  language: string,
  shopperName: string,
  asks: Ask[],
  body: string,
  from = 'Shop <info@shop.example>',
) {
  const source = `From: ${from}\nSubject: Re: x\nIn-Reply-To: <a@b>\nContent-Type: text/plain; charset=utf-8\n\n${body}`;
  const asked = { shopperName, language, asks: asks.map(([text, expects], at) => ({ id: `q${at}`, text, expects })) };
  return (await readMail(Buffer.from(source), { asked })).reply;
}

describe('a figure', () => {
  const strings: Ask[] = [
    ['What strings do you stock?', ['/string/']],
    ['What does a new nut cost?', ['/£\\s?\\d/', '/nut/']],
  ];

  it('answers the question whose matter its sentence names', async () => {
    const read = await reply(
      'en',
      'Emma Clarke',
      strings,
      'Hi. We have strings 10-46 at £9. Please ring about the repair.\n\nTom',
    );
    expect(read?.answered.map(({ answered }) => answered)).toEqual([true, false]);
  });

  it('answers the other one where that is named, too', async () => {
    const read = await reply('en', 'Emma Clarke', strings, 'Hi. We have strings 10-46, and a new nut is £25.\n\nTom');
    expect(read?.answered.map(({ answered }) => answered)).toEqual([true, true]);
  });

  it.each([
    ['lt', 'Rasa Kazlauskienė', 'Ar turite 28 colių padangų?', '28 col', 'Sveiki, 28 colių turim. Tomas'],
    ['pl', 'Anna Kowalska', 'Czy są opony 28 cali?', '28 cal', 'Witam, 28 calowe mamy. Tomek'],
  ])('may have its unit cut short (%s)', async (language, name, text, expected, body) => {
    const read = await reply(language, name, [[text, [expected]]], body);
    expect(read?.answered[0]?.answered).toBe(true);
  });
});

describe('an expected word', () => {
  it.each([
    ['hu', 'Kovács Anna', 'Van hozzá sisak?', 'sisak', 'Kedves Anna!\n\nBukósisakot is tartunk.\n\nÜdv,\nBence'],
    [
      'de',
      'Anna Schneider',
      'Wer zahlt die Rücksendung?',
      'sendung',
      'Hallo Anna,\n\nRücksendungen zahlt der Laden.\n\nGruß\nTom',
    ],
  ])('stands inside a longer one where words are joined (%s)', async (language, name, text, expected, body) => {
    expect((await reply(language, name, [[text, [expected]]], body))?.answered[0]?.answered).toBe(true);
  });

  it('is not put off by "no se lo recomiendo", as by "no sé"', async () => {
    const said = (body: string) =>
      reply(
        'es',
        'Lucía García',
        [['¿Es de leche cruda?', ['leche cruda']]],
        `Hola Lucía:\n\n${body}\n\nUn saludo,\nMaite`,
      );
    expect((await said('Es de leche cruda, así que no se lo recomiendo.'))?.answered[0]?.answered).toBe(true);
    expect((await said('No sé si es de leche cruda.'))?.answered[0]?.answered).toBe(false);
  });
});

describe('who signed', () => {
  it.each([
    ['lt', 'Sveiki, 28 colių turim. Tomas\n\nIšsiųsta iš mano „iPhone“', 'Shop <info@shop.example>', 'Tomas'],
    ['en', 'Yes, we have it. Paul', 'Shop <info@shop.example>', 'Paul'],
    ['es', 'Hola, sí lo tenemos. Saludos Paco', 'Shop <info@shop.example>', 'Paco'],
    ['en', 'Hello,\n\nwe have it.\n\nRegards,\nFernline', 'Fernline Support <support@fernline.example>', null],
    ['lt', 'Sveiki,\n\nturime.\n\nLinkėjimai,\nPapartis', 'Papartis pagalba <pagalba@papartis.example>', null],
    ['pl', 'Dzień dobry,\n\nmamy.\n\nPozdrawiamy,\nPaproć', 'Paproć biuro <biuro@paproc.example>', null],
  ])(
    'stands at the end of one line, and is no office that shares its word with the address (%s: %s)',
    async (language, body, from, name) => {
      expect((await reply(language, 'X Y', [['zzzz zzzz', ['zzzz']]], body, from))?.signedBy?.value ?? null).toBe(name);
    },
  );
});
