import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/mail/read-mail.ts';
import { inDigits } from '../../../src/mail/reply/in-digits.ts';
import { wordsFor } from '../../../src/mail/words.ts';
import { fold } from '../../../src/shared/text.ts';

async function answered(
  language: string,
  ask: string,
  expects: string[],
  letter: string,
): Promise<boolean | undefined> {
  const source = `From: Shop <hi@shop.example>\r\nSubject: Re: question\r\nIn-Reply-To: <1@x>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${letter.replace(/\n/g, '\r\n')}\r\n`;
  const asked = { shopperName: 'Nobody Known', language, asks: [{ id: 'one', text: ask, expects }] };
  return (await readMail(Buffer.from(source), { asked })).reply?.answered[0]?.answered;
}

describe('figures in words', () => {
  it.each([
    ['en', 'Allow a fortnight for it.', 'Allow 2 weeks for it.'],
    ['en', 'One size fits all.', 'One size fits all.'],
    ['ru', 'Хватит двух мотков.', 'Хватит 2 мотков.'],
    ['pl', 'To około tygodnia.', 'To 1 tydzień.'],
    ['hu', 'Néhány nap alatt kész.', '3 nap alatt kész.'],
    ['lt', 'Užtruks apie savaitę.', 'Užtruks 1 savaitę.'],
    ['de', 'Das dauert ein paar Tage.', 'Das dauert 3 Tage.'],
    ['fr', 'Comptez une quinzaine.', 'Comptez 15 jours.'],
    ['es', 'Tarda una quincena.', 'Tarda 15 días.'],
    ['ko', '일주일 걸립니다.', '7일 걸립니다.'],
    ['ja', '一週間かかります。', '1週間かかります。'],
  ])('%s: %s', (language, raw, figures) => {
    expect(inDigits({ raw, folded: fold(raw), index: 0 }, wordsFor(language)).raw).toBe(figures);
  });

  it.each([
    ['en', 'How long does the repair take?', ['/\\d+ (days|weeks)/'], 'Hi,\n\nAllow a fortnight door to door.\n\nTom'],
    ['ru', 'Сколько клубков нужно на шарф?', ['/\\d+ клуб/'], 'Здравствуйте!\n\nНа шарф уйдёт пять клубков.\n\nВера'],
    ['pl', 'Ile się czeka?', ['/\\d+ (dni|tyg)/'], 'Dzień dobry,\n\nSzycie zajmuje około tygodnia.\n\nEwa'],
  ])('answer what asks for a figure (%s)', async (language, ask, expects, letter) => {
    expect(await answered(language, ask, expects, letter)).toBe(true);
  });
});

describe('short answers', () => {
  it.each([
    ['hu', 'Mosogatógépben mosható a tál?', ['/mosogatóg/'], 'Szia!\n\nA tálat nyugodtan teheted gépbe.\n\nRéka'],
    ['pl', 'Czy koc można prać w pralce?', ['/pralk/'], 'Hej!\n\nSpokojnie można prać, byle w zimnej.\n\nOla'],
    ['ko', '선물 포장 되나요?', ['포장'], '안녕하세요\n포장은 무료로 해드립니다 리본 색만 알려주세요\n\n최영자 드림'],
    ['es', '¿Qué diámetro tiene la cesta?', ['/\\d+ ?cm/'], 'Hola:\n\nMide 42 de boca.\n\nPaca'],
  ])('say yes or a figure in their own way (%s)', async (language, ask, expects, letter) => {
    expect(await answered(language, ask, expects, letter)).toBe(true);
  });

  it.each([
    [
      'de',
      'Wie heiß soll das Wasser für den Oolong sein?',
      ['/\\d+ ?Grad/'],
      'Hi,\n\nFor our oolong please use 90 degrees and two minutes only.\n\nYuki',
    ],
    [
      'fr',
      "Peut-on l'essayer à Lille ?",
      ['/essa|Lille/'],
      'Hello,\n\nWe have no shop in France, only in Ghent.\n\nBram',
    ],
    ['ja', '毛糸は手染めですか?', ['/染め/'], 'Hello,\n\nAll our yarn is hand-dyed in small pots.\n\nFiona'],
  ])('in another language meet the matter of the question (%s)', async (language, ask, expects, letter) => {
    expect(await answered(language, ask, expects, letter)).toBe(true);
  });

  it('in another language on another matter answer nothing', async () => {
    const letter = 'Hello,\n\nShipping to Germany is free from 60 euros.\n\nYuki';
    expect(await answered('de', 'Wie heiß soll das Wasser für den Oolong sein?', ['/\\d+ ?Grad/'], letter)).toBe(false);
  });
});
