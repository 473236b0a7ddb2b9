import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/reading/read-page.ts';
import { page } from '../snapshot/tree.ts';

/** `12345 09:00-17:00` of a page with these lines. */
function hours(language: string, ...lines: string[]): string | null {
  const snapshot = page(['body', ['main', ['h1', 'Info'], ...lines.map((line) => ['p', line] as [string, string])]]);
  const read = readPage({ ...snapshot, language }).serviceHours;
  return read?.value.map(({ days, open, close }) => `${days.join('')} ${open}-${close}`).join(', ') ?? null;
}

describe('hours as they are written', () => {
  const times = (language: string, line: string) => {
    const { serviceHours, serviceBreaks } = readPage({
      ...page(['body', ['main', ['h1', 'Info'], ['p', line]]]),
      language,
    });
    const told = (read: typeof serviceHours) =>
      read?.value.map(({ days, open, close }) => `${days.join('')} ${open}-${close}`).join(', ') ?? null;
    return [told(serviceHours), told(serviceBreaks)];
  };

  it('with a break told beside them', () => {
    const both = ['12345 09:00-17:00', '12345 12:00-13:00'];
    expect(times('en', 'Lines open Monday to Friday 9am-5pm (lunch 12-1pm)')).toEqual(both);
    expect(times('ko', '고객센터: 평일 09:00~17:00 (점심시간 12:00~13:00)')).toEqual(both);
    expect(times('ru', 'Телефон: пн–пт 9:00–17:00, обед 12:00–13:00')).toEqual(both);
    expect(times('hu', 'Ügyfélszolgálat: H–P 9–17, ebédszünet 12–13')).toEqual(both);
  });

  it('or in two parts, which are no break', () => {
    expect(times('de', 'Telefon: Mo–Fr 9–12 und 13–17 Uhr')).toEqual(['12345 09:00-12:00, 12345 13:00-17:00', null]);
  });
});

describe('whose hours they are', () => {
  it('leaves out those of a point that hands out parcels', () => {
    const at = (language: string, title: string, line: string) =>
      readPage({ ...page(['body', ['main', ['h1', title], ['p', line]]]), language }).serviceHours;
    expect(at('en', 'Delivery', 'The collection desk is open 10am to 6pm, Monday to Saturday.')).toBeNull();
    expect(at('ru', 'Доставка', 'Пункт самовывоза открыт с 9 до 21 часа без выходных.')).toBeNull();
    expect(at('de', 'Versand', 'Die Abholstelle ist Mo–Fr von 9 bis 17 Uhr geöffnet.')).toBeNull();
    expect(at('pl', 'Dostawa', 'Punkt odbioru czynny pn–pt 9–17.')).toBeNull();
  });

  it("leaves out a carrier's hours", () => {
    expect(hours('en', 'The DPD depot counter is open 8am-7pm on weekdays.')).toBeNull();
    expect(hours('hu', 'GLS ügyfélszolgálat: hétfőtől péntekig 7–20 óráig.')).toBeNull();
    expect(hours('ru', 'Boxberry, ул. Баумана, 44 — пн–пт 9:00–20:00')).toBeNull();
  });

  it("takes the service's before the shop's", () => {
    const shop = 'Unser Laden ist Montag bis Samstag 10-19 Uhr geöffnet.';
    expect(hours('de', shop, 'Telefon-Hotline: Mo-Fr 9-17 Uhr')).toBe('12345 09:00-17:00');
  });

  it("takes a shop's where there are no others", () => {
    expect(hours('es', 'La tienda abre de lunes a sábado de 10 a 14 y de 17 a 20:30.')).toBe(
      '123456 10:00-14:00, 123456 17:00-20:30',
    );
  });

  it('holds an online shop for no shop to walk into', () => {
    expect(hours('ru', 'Магазин на Садовой: ежедневно 12-22', 'Часы работы интернет-магазина: пн-пт 10-19')).toBe(
      '12345 10:00-19:00',
    );
  });
});
