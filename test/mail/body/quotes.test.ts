import { describe, expect, it } from 'vitest';
import { cutQuotes } from '../../../src/mail/body/quotes.ts';
import { wordsFor } from '../../../src/mail/words.ts';

const fresh = (text: string) => cutQuotes(text, wordsFor(null)).fresh;

describe('what is quoted', () => {
  it.each([
    ['we have the 18v one, 119 euros. Cheers Paul', 'On Tue, 10 Jun 2025 at 12:30, Emma Clarke wrote:'],
    ['si, el de 18v, 119 euros. Saludos Paco', 'El mar, 10 jun 2025 a las 12:30, Lucía García escribió:'],
    ['ja den mit 18v, 119 Euro. Gruß Paul', 'Am Di., 10. Juni 2025 um 12:30 schrieb Anna Schneider:'],
    ['oui celle de 18v, 119 euros', 'Le mar. 10 juin 2025 à 12:30, Camille Martin a écrit :'],
    ['да, есть на 18в, 119 евро', 'вт, 10 июн. 2025 г. в 12:30, Анна Смирнова пишет:'],
    ['tak, jest 18v za 119 zl', 'wt., 10 cze 2025 o 12:30 Anna Kowalska napisał(a):'],
  ])('begins at the line that says who wrote, not at a letter of one line above it: %s', (said, head) => {
    expect(fresh(`${said}\n${head}\nDo you have it?`)).toBe(said);
  });

  it('may begin over several lines', () => {
    const head = 'On Tue, 10 Jun 2025 at 12:30\nEmma Clarke <emma@mail.example> wrote:';
    expect(fresh(`Yes, we do.\n\n${head}\nDo you have it?`)).toBe('Yes, we do.');
  });

  it.each([
    '-----Original Message-----',
    '---- Wiadomość oryginalna ----',
    '-------- Eredeti üzenet --------',
    '--- 원본 메시지 ---',
  ])('ends where its marks end: %s', (divider) => {
    const text = `See below.\n\n${divider}\n> Is it wool?\n\nIt is.\n\n> Do you post to Malta?\n\nWe do.\n\nTom`;
    expect(fresh(text)).toBe('See below.\n\nIt is.\n\nWe do.\n\nTom');
  });

  it('goes on to the end below a divider where nothing is marked', () => {
    expect(fresh('Yes.\n\n-----Original Message-----\nIs it wool?\n\nEmma')).toBe('Yes.');
  });
});
