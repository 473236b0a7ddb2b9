import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/mail/read-mail.ts';

async function kindOf(subject: string, body: string, headers = ''): Promise<string> {
  const source = `From: Shop <info@shop.example>\r\nSubject: ${subject}\r\n${headers}Content-Type: text/plain; charset=utf-8\r\n\r\n${body}`;
  return (await readMail(new TextEncoder().encode(source))).kind;
}

describe('receipts', () => {
  it.each([
    ['Accusé de réception commande 2025/1187', 'Nous accusons réception de votre commande n° 2025/1187 de 45,00 €.'],
    ['注文 #JP3387 を受け付けました', 'お買い上げありがとうございます。\n\n注文 #JP3387\n合計 ¥6,930'],
    ['Bestellung 8814 eingegangen', 'deine Bestellung ist da: Nr. 8814.\n\nSumme 89,00 EUR'],
  ])('of an order by its number are the order’s: %s', async (subject, body) => {
    expect(await kindOf(subject, body, 'Auto-Submitted: auto-generated\r\n')).toBe('order-received');
  });

  it.each([
    [
      'Accusé de réception',
      'Nous accusons réception de votre message au sujet de la commande 1187. Nous vous répondrons.',
    ],
    ['We have received your request', 'We have received your message about order 3387 and will get back to you.'],
  ])('of a letter about an order are the letter’s: %s', async (subject, body) => {
    expect(await kindOf(subject, body, 'Auto-Submitted: auto-replied\r\n')).toBe('auto-reply');
  });
});
