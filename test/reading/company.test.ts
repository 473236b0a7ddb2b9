import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/reading/read-page.ts';
import type { PageFacts } from '../../src/reading/types.ts';
import { page } from '../snapshot/tree.ts';

function read(language: string, title: string, ...lines: string[]): PageFacts {
  const snapshot = page(['body', ['main', ['h1', title], ...lines.map((line) => ['p', line] as [string, string])]]);
  return readPage({ ...snapshot, language });
}

describe('who the company is', () => {
  it('is not the bank of the account', () => {
    const facts = read(
      'ru',
      'Контакты',
      'ИП Лебедев Олег Ильич, ОГРНИП 318774600012345, р/с 4080 в банке ПАО Сбербанк',
    );
    expect(facts.company?.value).toBe('ИП Лебедев Олег Ильич');
    expect(facts.companyRegistration?.value).toBe('318774600012345');
  });

  it('is registered under its own number, not under that of the liable partner', () => {
    const facts = read(
      'de',
      'Impressum',
      'Moorhof Versand GmbH & Co. KG',
      'Persönlich haftende Gesellschafterin: Moorhof Verwaltungs GmbH, HRB 1234',
      'Amtsgericht Lübeck, HRA 5678 HL',
      'USt-IdNr. DE 123 456 789',
    );
    expect(facts.company?.value).toBe('Moorhof Versand GmbH & Co. KG');
    expect(facts.companyRegistration?.value).toBe('HRA 5678 HL');
  });

  it('takes a VAT number for none of the register', () => {
    expect(read('de', 'Kontakt', 'USt-IdNr.: DE 811 402 773').companyRegistration).toBeNull();
    expect(read('lt', 'Kontaktai', 'PVM mokėtojo kodas LT100012288413').companyRegistration).toBeNull();
  });

  it('takes the number of the tax office beside the name only', () => {
    expect(read('pl', 'FAQ', 'NIP 8971850332').companyRegistration).toBeNull();
    expect(read('pl', 'FAQ', 'Mleczarnia Sp. z o.o., NIP 8971850332').companyRegistration?.value).toBe('8971850332');
    expect(read('pl', 'Kontakt', 'KRS 0000714429, NIP 1132961187').companyRegistration?.value).toBe('0000714429');
  });
});

describe('the postal address', () => {
  it.each([
    [
      'de',
      'Widerruf an: Nordlicht GmbH, Speicherstraße 8, 24937 Flensburg, info@nordlicht.example',
      'Speicherstraße 8, 24937 Flensburg',
    ],
    ['hu', 'Postán (Fülöp Kft., 6000 Kecskemét, Halasi út 18.) küldje.', '6000 Kecskemét, Halasi út 18.'],
    ['fr', 'Petits Fours SAS, 18 rue du Faubourg, 67000 Strasbourg', '18 rue du Faubourg, 67000 Strasbourg'],
    [
      'en',
      'Come and see us: Unit 4, Mill Estate, Leeds LS9 0PJ. Dogs are welcome.',
      'Unit 4, Mill Estate, Leeds LS9 0PJ',
    ],
  ])('%s: %s', (language, line, address) => {
    expect(read(language, 'Contact', line).companyAddress?.value).toBe(address);
  });
});

describe('ways to reach the store', () => {
  const channels = (language: string, ...lines: string[]) =>
    read(language, 'Info', ...lines).channels.map((channel) => channel.value);

  it('leaves out what is switched off', () => {
    expect(channels('ja', 'チャットでのご案内は終了いたしました。')).toEqual([]);
    expect(channels('de', 'Unser Kontaktformular ist zur Zeit abgeschaltet.')).toEqual([]);
  });

  it('holds a shop with its hours for one to walk into, a liable partner for none', () => {
    expect(channels('ko', '쇼룸은 수~일 12:00~20:00 엽니다.')).toEqual(['store-counter']);
    expect(channels('de', 'Persönlich haftende Gesellschafterin: Biene GmbH, HRB 14022')).toEqual([]);
  });

  it('reads no phone from a VAT number', () => {
    expect(read('fr', 'Contact', 'SIRET 852 117 904 00019 — TVA FR 33 852117904').phones).toEqual([]);
  });

  it('reads a number with its area code in brackets', () => {
    expect(read('hu', 'Kapcsolat', 'Hívj minket: (87) 555-318').phones.map(({ value }) => value)).toEqual([
      '+3687555318',
    ]);
  });
});
