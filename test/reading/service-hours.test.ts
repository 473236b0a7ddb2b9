import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/reading/read-page.ts';
import { page } from '../snapshot/tree.ts';

/** `12345 09:00-17:00` of a page with these lines. */
function hours(language: string, ...lines: string[]): string | null {
  const snapshot = page(['body', ['main', ['h1', 'Info'], ...lines.map((line) => ['p', line] as [string, string])]]);
  const read = readPage({ ...snapshot, language }).serviceHours;
  return read?.value.map(({ days, open, close }) => `${days.join('')} ${open}-${close}`).join(', ') ?? null;
}

describe('whose hours they are', () => {
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
