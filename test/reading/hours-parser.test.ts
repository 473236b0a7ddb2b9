import { describe, expect, it } from 'vitest';
import { hoursOfLines, parseHours } from '../../src/reading/self-service/hours-parser.ts';
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
    ['ko', '평일 09:00~18:00 (점심시간 12:00~13:00)', '12345 09:00-12:00, 12345 13:00-18:00'],
    ['ko', '월~금 오전 10시 ~ 오후 5시', '12345 10:00-17:00'],
    ['ja', '平日 10:00〜18:00（土日祝休み）', '12345 10:00-18:00, 67 closed'],
    ['ja', '月〜金 9時〜17時30分', '12345 09:00-17:30'],
    ['fr', 'du lundi au vendredi de 9h à 18h30', '12345 09:00-18:30'],
    ['es', 'De lunes a viernes de 9:00 a 14:00 y de 16:00 a 19:00', '12345 09:00-14:00, 12345 16:00-19:00'],
    ['pl', 'pn.–pt. 8:00–16:00', '12345 08:00-16:00'],
    ['en', 'Mon–Fri 9am–5.30pm, Sun closed', '12345 09:00-17:30, 7 closed'],
    ['en', 'Monday to Friday 9 to 5', '12345 09:00-17:00'],
    ['hu', 'munkanapokon hétfőtől csütörtökig 8:30 és 16:30 között', '1234 08:30-16:30'],
    ['fr', 'Du lundi au vendredi, de 9h à 17h, sauf le mercredi : de 9h à 12h', '1245 09:00-17:00, 3 09:00-12:00'],
    ['de', 'Montag bis Freitag von 9 bis 17 Uhr, mittwochs nur bis 12 Uhr', '1245 09:00-17:00, 3 09:00-12:00'],
    ['ru', 'ежедневно с 9 до 21, в воскресенье с 10 до 18', '123456 09:00-21:00, 7 10:00-18:00'],
    ['en', '24/7', ''],
    ['en', 'We do not answer calls on Sundays.', '7 closed'],
    ['en', "We don't answer it at weekends, because that's when we ride.", '67 closed'],
    ['en', '9am-5pm Mon-Fri, Sat & Sun closed', '12345 09:00-17:00, 67 closed'],
    ['en', '9-5 Mon to Fri, Saturday and Sunday 10-2', '12345 09:00-17:00, 67 10:00-14:00'],
    ['en', '10-18 Mon, Tue, closed Wed', '12 10:00-18:00, 3 closed'],
    ['de', 'So erreichen Sie uns: jeden Werktag 9–17 Uhr', '12345 09:00-17:00'],
    ['de', 'Mo-Fr 9-12, So und Feiertage geschlossen', '12345 09:00-12:00, 7 closed'],
    ['hu', 'H–P 9–17-ig, Szo 9–12-ig, V: szünnap', '12345 09:00-17:00, 6 09:00-12:00, 7 closed'],
    ['ru', 'с 9:00 до 18:00 по будням, сб 10:00–15:00', '12345 09:00-18:00, 6 10:00-15:00'],
    ['ru', 'по рабочим дням с 10 утра до 7 вечера', '12345 10:00-19:00'],
    ['ru', 'вт–сб 11–19, воскресенье и понедельник выходные', '23456 11:00-19:00, 17 closed'],
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

/** Hours written out, breaks, exceptions, days after their times: as people write them. */
describe('opening hours in prose', () => {
  it.each([
    [
      'en',
      'Ring us between half past nine and four, Monday to Thursday, or until noon on Fridays.',
      '1234 09:30-16:00, 5 09:30-12:00',
    ],
    ['en', 'We are open daily except Sunday from 9am to 5:30pm.', '123456 09:00-17:30'],
    [
      'en',
      'Lines open 9–5 weekdays, 10–2 Saturdays, closed Sundays and bank holidays',
      '12345 09:00-17:00, 6 10:00-14:00, 7 closed',
    ],
    ['en', 'Mon, Wed & Fri 9.00 a.m. to 5.30 p.m.; Tues and Thurs 10–7', '135 09:00-17:30, 24 10:00-19:00'],
    ['en', 'Monday–Friday: 9:00–17:00 (closed for lunch 12:30–13:15)', '12345 09:00-12:30, 12345 13:15-17:00'],
    [
      'en',
      'Mon – Thu: 8am – 6pm / Fri: 8am – 4:30pm / Sat – Sun: closed',
      '1234 08:00-18:00, 5 08:00-16:30, 67 closed',
    ],
    ['en', 'Weekdays nine to five, Saturdays ten till one', '12345 09:00-17:00, 6 10:00-13:00'],
    ['en', 'Seven days a week, 8am to 8pm', '1234567 08:00-20:00'],
    [
      'de',
      'Mo–Fr von 9 bis 18 Uhr, Sa 10–14 Uhr, sonn- und feiertags geschlossen',
      '12345 09:00-18:00, 6 10:00-14:00, 7 closed',
    ],
    ['de', 'Unser Kundenservice ist werktags von halb neun bis siebzehn Uhr erreichbar.', '12345 08:30-17:00'],
    ['de', 'montags, mittwochs und freitags 9:00 - 12:00 Uhr', '135 09:00-12:00'],
    ['de', 'Täglich außer sonntags 8–20 Uhr', '123456 08:00-20:00'],
    [
      'de',
      'Mo bis Do 8.30–12.30 und 13.30–17.00 Uhr, Fr 8.30–13.00 Uhr',
      '1234 08:30-12:30, 1234 13:30-17:00, 5 08:30-13:00',
    ],
    ['de', 'Montag bis Freitag erreichen Sie unser Team telefonisch zwischen 10 und 16 Uhr', '12345 10:00-16:00'],
    ['de', '9–17 Uhr (Mo–Fr)', '12345 09:00-17:00'],
    ['hu', 'Hétfő–csütörtök: 8:00–16:30, péntek: 8:00–14:00', '1234 08:00-16:30, 5 08:00-14:00'],
    ['hu', 'H-P: 9-17 óra, ebédszünet: 12-12:30', '12345 09:00-12:00, 12345 12:30-17:00'],
    ['hu', 'munkanapokon kilenctől délután ötig', '12345 09:00-17:00'],
    ['hu', 'Kedd és csütörtök 13 és 17 óra között', '24 13:00-17:00'],
    ['hu', 'minden nap 8-tól 20 óráig, vasárnap kivételével', '123456 08:00-20:00'],
    ['hu', 'Hétfőtől péntekig reggel nyolctól délután négyig', '12345 08:00-16:00'],
    ['ru', 'Пн-Пт: 9:00-18:00, обед 13:00-14:00; Сб, Вс: выходные', '12345 09:00-13:00, 12345 14:00-18:00, 67 closed'],
    ['ru', 'ежедневно, кроме воскресенья, с 10 до 19 часов', '123456 10:00-19:00'],
    ['ru', 'с понедельника по пятницу с 9:00 до 18:00 (МСК)', '12345 09:00-18:00'],
    ['ru', 'с 9 до 18 по будням, в субботу с 10 до 15', '12345 09:00-18:00, 6 10:00-15:00'],
    ['ru', 'по будням с девяти утра до шести вечера', '12345 09:00-18:00'],
    ['ru', 'Звонки принимаем пн–чт 10:00–19:00, в пятницу до 17:00', '1234 10:00-19:00, 5 10:00-17:00'],
    ['lt', 'Darbo dienomis nuo 9 iki 17 val., pietų pertrauka 12–13 val.', '12345 09:00-12:00, 12345 13:00-17:00'],
    ['lt', 'I–IV 8.00–17.00, V 8.00–15.45', '1234 08:00-17:00, 5 08:00-15:45'],
    [
      'lt',
      'Pirmadienį–ketvirtadienį 9–18 val., penktadienį 9–16 val., savaitgaliais nedirbame',
      '1234 09:00-18:00, 5 09:00-16:00, 67 closed',
    ],
    ['lt', 'kasdien, išskyrus sekmadienį, 10–19 val.', '123456 10:00-19:00'],
    ['lt', 'nuo pirmadienio iki penktadienio nuo devintos iki septynioliktos valandos', '12345 09:00-17:00'],
    ['ko', '평일 오전 9시 30분 ~ 오후 5시 30분 (점심시간 12시~1시 제외)', '12345 09:30-12:00, 12345 13:00-17:30'],
    ['ko', '월~토 10:00-19:00 (일요일·공휴일 휴무)', '123456 10:00-19:00, 7 closed'],
    ['ko', '매일 11시부터 20시까지 (월요일 제외)', '234567 11:00-20:00'],
    ['ko', '상담시간 10:00~17:00 (주말, 공휴일 휴무)', '12345 10:00-17:00, 67 closed'],
    ['ko', '월-금 : AM 10:00 ~ PM 05:00 / LUNCH : PM 12:00 ~ PM 01:00', '12345 10:00-12:00, 12345 13:00-17:00'],
    ['fr', 'du lundi au vendredi de 9h à 12h30 et de 13h30 à 18h', '12345 09:00-12:30, 12345 13:30-18:00'],
    ['fr', 'Lundi, mardi, jeudi et vendredi : 9 h – 17 h. Fermé le mercredi.', '1245 09:00-17:00, 3 closed'],
    ['fr', 'tous les jours sauf le dimanche, de 10h à 19h', '123456 10:00-19:00'],
    [
      'fr',
      'de neuf heures à midi et de quatorze heures à dix-huit heures, du mardi au samedi',
      '23456 09:00-12:00, 23456 14:00-18:00',
    ],
    ['fr', '9h-18h du lundi au jeudi, 9h-17h le vendredi', '1234 09:00-18:00, 5 09:00-17:00'],
    ['fr', 'en semaine de 8 h 30 à 18 h 30', '12345 08:30-18:30'],
    [
      'es',
      'De lunes a viernes de 9:00 a 14:00 y de 16:00 a 19:00 h. Sábados de 10:00 a 13:30 h.',
      '12345 09:00-14:00, 12345 16:00-19:00, 6 10:00-13:30',
    ],
    ['es', 'L-J 9:00-18:00, V 9:00-15:00', '1234 09:00-18:00, 5 09:00-15:00'],
    ['es', 'todos los días excepto domingos, de 10 de la mañana a 8 de la tarde', '123456 10:00-20:00'],
    ['es', 'de nueve a dos, de lunes a viernes laborables', '12345 09:00-14:00'],
    ['es', 'Lunes a jueves de 8:30 a 17:30; viernes hasta las 15:00', '1234 08:30-17:30, 5 08:30-15:00'],
    ['pl', 'pon.–pt. 8:00–16:00, sob. 9:00–13:00, niedz. nieczynne', '12345 08:00-16:00, 6 09:00-13:00, 7 closed'],
    ['pl', 'od poniedziałku do piątku w godz. 9–17', '12345 09:00-17:00'],
    ['pl', 'codziennie oprócz niedziel od 10 do 18', '123456 10:00-18:00'],
    ['pl', 'w dni robocze od ósmej do szesnastej', '12345 08:00-16:00'],
    ['ja', '平日 9:30〜17:30（12:00〜13:00を除く）土日祝休み', '12345 09:30-12:00, 12345 13:00-17:30, 67 closed'],
    ['ja', '月～金 10時から18時まで（昼休み12時～13時）', '12345 10:00-12:00, 12345 13:00-18:00'],
    ['ja', '午前10時から午後5時（土日祝日を除く）', '12345 10:00-17:00'],
    ['ja', '年中無休 10:00～19:00', '1234567 10:00-19:00'],
    ['ja', '営業時間 11:00-19:00 火曜定休', '134567 11:00-19:00, 2 closed'],
  ])('%s: %s', (language, text, expected) => {
    expect(hours(language, text)).toBe(expected);
  });

  it.each([
    ['en', 'Orders placed before 2pm Monday to Friday ship the same day'],
    ['de', 'Lieferung Montag bis Samstag in 2 bis 3 Werktagen'],
    ['es', 'Entrega de lunes a viernes en 24/48 horas'],
  ])('%s: %s states none', (language, text) => {
    expect(hours(language, text)).toBe('');
  });

  it('reads lines of one box together', () => {
    const lines = ['Mo-Do 9-18 Uhr', 'Fr bis 15 Uhr', 'Mittagspause 12-13 Uhr'];
    expect(hoursOfLines(lines, wordsFor('de'))).toEqual([
      { days: [1, 2, 3, 4], open: '09:00', close: '12:00' },
      { days: [1, 2, 3, 4], open: '13:00', close: '18:00' },
      { days: [5], open: '09:00', close: '12:00' },
      { days: [5], open: '13:00', close: '15:00' },
    ]);
  });
});
