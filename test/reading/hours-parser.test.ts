import { describe, expect, it } from 'vitest';
import { parseHours } from '../../src/reading/self-service/hours-parser.ts';
import { wordsFor } from '../../src/reading/text/merge-words.ts';

/** `12345 09:00-17:00, 6 closed` */
function hours(language: string, text: string): string {
  return parseHours(text, wordsFor(language))
    .map(({ days, open, close }) => `${days.join('')} ${open === null ? 'closed' : `${open}-${close}`}`)
    .join(', ');
}

describe('opening hours', () => {
  it.each([
    ['de', 'Mo-Fr 9-17', '12345 09:00-17:00'],
    ['de', 'Montag bis Freitag von 9 bis 17 Uhr, Samstag 10:00–14:00 Uhr', '12345 09:00-17:00, 6 10:00-14:00'],
    ['hu', 'Hétfő–péntek 9:00–17:00, szombaton zárva', '12345 09:00-17:00, 6 closed'],
    ['hu', 'munkanapokon 8-tól 16 óráig', '12345 08:00-16:00'],
    ['ru', 'пн–пт с 9 до 18, сб-вс выходной', '12345 09:00-18:00, 67 closed'],
    ['ru', 'ежедневно с 9:00 до 21:00', '1234567 09:00-21:00'],
    ['lt', 'I–V 9:00–17:00, VI 10.00–14.00, VII nedirbame', '12345 09:00-17:00, 6 10:00-14:00, 7 closed'],
    ['ko', '평일 09:00~18:00 (점심시간 12:00~13:00)', '12345 09:00-18:00'],
    ['ko', '월~금 오전 10시 ~ 오후 5시', '12345 10:00-17:00'],
    ['ja', '平日 10:00〜18:00（土日祝休み）', '12345 10:00-18:00, 67 closed'],
    ['ja', '月〜金 9時〜17時30分', '12345 09:00-17:30'],
    ['fr', 'du lundi au vendredi de 9h à 18h30', '12345 09:00-18:30'],
    ['es', 'De lunes a viernes de 9:00 a 14:00 y de 16:00 a 19:00', '12345 09:00-14:00, 12345 16:00-19:00'],
    ['pl', 'pn.–pt. 8:00–16:00', '12345 08:00-16:00'],
    ['en', 'Mon–Fri 9am–5.30pm, Sun closed', '12345 09:00-17:30, 7 closed'],
    ['en', 'Monday to Friday 9 to 5', '12345 09:00-17:00'],
    ['en', '24/7', ''],
    ['en', 'Daily 24/7', '1234567 00:00-24:00'],
  ])('%s: %s', (language, text, expected) => {
    expect(hours(language, text)).toBe(expected);
  });

  it.each([
    ['en', 'We aim to answer every e-mail within 24 hours.'],
    ['en', 'Delivery in 2-3 working days'],
    ['de', 'Lieferzeit 2-3 Werktage'],
    ['ko', '환불 금액은 3~5일 정도 소요됩니다.'],
    ['ja', 'お届けは2〜3日後です'],
    ['ru', 'доставка за 1–2 дня'],
  ])('%s: %s states none', (language, text) => {
    expect(hours(language, text)).toBe('');
  });
});
