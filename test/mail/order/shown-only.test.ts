import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/mail/read-mail.ts';

/** A mail in two parts, of which the plain one leaves out what the other shows. */
function twoParts(subject: string, plain: string, html: string): Uint8Array {
  const parts = [
    `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${plain}\r\n`,
    `--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--b--\r\n`,
  ];
  return new TextEncoder().encode(
    `From: Shop <info@shop.example>\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n${parts.join('')}`,
  );
}

describe('what only the HTML of an order mail shows', () => {
  it('is read where it stands in the letter: things, address and telephone without any table', async () => {
    const { order } = await readMail(
      twoParts(
        'Your order AB-1001 has shipped',
        'Hello Emma,\n\nyour order AB-1001 has been shipped today and is on its way to you.\n\nBest wishes\nThe Fern team',
        '<div>Hello Emma,</div><div>your order AB-1001 has been shipped today and is on its way to you.</div><div>In this parcel:</div><ul><li>Brown Betty teapot</li><li>Linen napkins, set of 4</li></ul><div>Delivery address: Emma Clarke, 14 Mill Lane, Leeds LS1 4AB</div><div>Best wishes</div><div>The Fern team</div><div>Questions? 0113 496 0172</div>',
      ),
    );
    expect(order?.items.map((item) => item.value)).toEqual(['Brown Betty teapot', 'Linen napkins, set of 4']);
    expect(order?.address?.value).toContain('LS1 4AB');
    expect(order?.phone?.value).toBe('0113 496 0172');
  });

  it('is read row by row from a list of terms', async () => {
    const { order } = await readMail(
      twoParts(
        'Ihre Bestellung 4711 wurde versandt',
        'Guten Tag, Ihre Bestellung 4711 wurde heute versandt. Vielen Dank für Ihren Einkauf.',
        '<p>Guten Tag, Ihre Bestellung 4711 wurde heute versandt. Vielen Dank für Ihren Einkauf.</p><dl><dt>Artikel</dt><dd>Teekanne blau</dd><dt>Paketdienst</dt> <dd>Rad &amp; Tat</dd></dl>',
      ),
    );
    expect(order?.items.map((item) => item.value)).toEqual(['Teekanne blau']);
  });

  it('adds nothing where both parts say the same', async () => {
    const { order } = await readMail(
      twoParts(
        'Order AB-1001',
        'Thank you for your order AB-1001.\n\n* Wool hat x1\n* Scarf x2\n\nTotal: £50.00',
        '<p>Thank you for your order AB-1001.</p><ul><li>Wool hat x1</li><li>Scarf x2</li></ul><p>Total: £50.00</p>',
      ),
    );
    expect(order?.items.map((item) => item.value)).toEqual(['Wool hat', 'Scarf']);
  });
});
