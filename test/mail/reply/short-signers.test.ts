import { describe, expect, it } from 'vitest';
import { cutQuotes } from '../../../src/mail/body/quotes.ts';
import { languageOf } from '../../../src/mail/language.ts';
import { brandOf } from '../../../src/mail/reply/signature/brand.ts';
import { signedBy } from '../../../src/mail/reply/signature/signed-by.ts';
import type { DecodedMail } from '../../../src/mail/source/decode.ts';
import { wordsFor } from '../../../src/mail/words.ts';

function signerOf(language: string | null, name: string, address: string, letter: string): string | null {
  const mail = { from: { name, address } } as DecodedMail;
  const words = wordsFor(language);
  const { fresh } = cutQuotes(letter, words);
  return signedBy(fresh, words, brandOf(mail, fresh, [], null))?.value ?? null;
}

describe('who signed', () => {
  it.each([
    [
      'de',
      'Sehr geehrte Frau Schneider,\n\nja.\n\nFreundliche Grüße\nDipl.-Ing. Petra Vogt\nWerkstatt',
      'Dipl.-Ing. Petra Vogt',
    ],
    ['pl', 'Dzień dobry,\n\ntak.\n\nPozdrawiam\nmgr Ewa Nowak\nKierownik', 'mgr Ewa Nowak'],
    ['es', 'Estimada Lucía:\n\nSí.\n\nAtentamente,\nLic. Elena Prado\nDpto. Técnico', 'Lic. Elena Prado'],
    ['es', 'Estimada Lucía:\n\nSí.\n\nAtentamente,\ndoña Elena Prado', 'Elena Prado'],
    ['hu', 'Kedves Anna!\n\nIgen.\n\nÜdvözlettel:\ndr. Kis Péter', 'dr. Kis Péter'],
  ])('keeps a degree as it is written (%s)', (language, letter, signer) => {
    expect(signerOf(language, 'Shop', 'info@shop.example', letter)).toBe(signer);
  });

  it.each([
    ['lt', 'Sveiki, liko vienas.\nR.', 'R.'],
    ['de', 'Hallo,\n\nja, hab ich da.\n\nLG K.', 'K.'],
    ['ja', '花子さん\n\nはい、使えます。\n\nT.S', 'T.S'],
    ['pl', 'Hej!\n\ntak, mamy.\n\nbuziaki, Zu', 'Zu'],
  ])('takes an initial or a short name at the end for a signature (%s)', (language, letter, signer) => {
    expect(signerOf(language, 'Shop', 'info@shop.example', letter)).toBe(signer);
  });

  it.each([
    ['en', 'Hello!\n\nYes, it does.\n\nAbraços,\nRui Costa, founder', 'Rui Costa'],
    ['en', 'Hello!\n\nYes, it does.\n\nMet vriendelijke groet\nSanne Bakker', 'Sanne Bakker'],
    ['en', 'Hello!\n\nYes, it does.\n\nCordiali saluti,\nPaolo Neri', 'Paolo Neri'],
    ['de', 'Hallo!\n\nJa, passt.\n\nBien cordialement\nLuc Petit', 'Luc Petit'],
    ['en', 'Hello,\n\nYes.\n\nBr,\nAino Salo / Salo Oils Oy', 'Aino Salo'],
    ['lt', 'Laba diena,\n\nTaip.\n\nSu pagarba,\nkepėjas Tomas Jonaitis\ntel. 8 600 00 100', 'Tomas Jonaitis'],
  ])(
    'knows closings of other languages, the name beside the store and behind a trade (%s, %s)',
    (language, letter, signer) => {
      expect(signerOf(language, 'Shop', 'info@shop.example', letter)).toBe(signer);
    },
  );

  it('takes the person of a sender in two halves for no store', () => {
    const letter = '¡Hola, Lucía!\n\nTallan grande.\n\n¡Un abrazo!\nCarla';
    expect(signerOf('es', 'Carla · Barro y Luz', 'hola@barroyluz.example', letter)).toBe('Carla');
    const own = 'Hello Emma,\n\nYes, they do.\n\nJune';
    expect(signerOf('en', 'June | Moor Candles', 'hi@moorcandles.example', own)).toBe('June');
  });

  it('takes a town behind the store for nobody', () => {
    const letter = 'Добрый вечер!\n\nДа, есть.\n\n--\nМагазин «Пуговица», Тула';
    expect(signerOf('ru', 'Пуговица', 'info@pugovka.example', letter)).toBeNull();
  });

  it.each([
    ['en', '-- Please write your answer above this line --'],
    ['hu', '-- Kérjük, válaszát e sor fölé írja --'],
    ['ru', '--- Пишите ответ выше этой линии ---'],
    ['lt', '-- Atsakymą rašykite virš šios linijos --'],
    ['ko', '--- 이 줄 위에 답장을 입력해 주세요 ---'],
    ['de', '-- Bitte antworten Sie oberhalb dieser Linie --'],
    ['fr', '-- Répondez au-dessus de cette ligne --'],
    ['es', '-- Escriba su respuesta por encima de esta línea --'],
    ['pl', '-- Prosimy o odpowiedź powyżej tej linii --'],
    ['ja', '--- この線より上にご記入ください ---'],
  ])("drops a help desk's line (%s)", (language, line) => {
    expect(cutQuotes(`${line}\n\nText of the letter.`, wordsFor(language)).fresh).toBe('Text of the letter.');
  });
});

describe('the language of a letter', () => {
  it.each([
    [
      'pt',
      'Sim, temos esse vinho. Para Madrid o envio fica em 12 euros e não demora mais de uma semana. Muito obrigado.',
    ],
    ['it', 'Buongiorno, grazie per il messaggio. La spedizione per la Spagna costa 9 euro, non abbiamo altri colori.'],
    ['nl', 'Bedankt voor uw bericht. Wij hebben het boek niet meer, maar kunnen het voor u bestellen.'],
    ['es', 'Sí, tenemos ese vino. El envío a Madrid cuesta 12 euros y no tarda más de una semana. Muchas gracias.'],
  ])('is told from its neighbours (%s)', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});
