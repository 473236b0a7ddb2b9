import { describe, expect, it } from 'vitest';
import { decodeMail } from '../../../src/mail/source/decode.ts';

/** Node's own decoder leaves 0x80 to 0x9F of windows-1252 as control characters. */
describe('the euro sign, dashes and quotation marks of Western mails', () => {
  it.each(['windows-1252', 'iso-8859-1', 'cp1252', 'latin1', 'us-ascii'])(
    'are read under the label %s',
    async (label) => {
      const source = `From: =?${label}?Q?Caf=E9_=96_Nord?= <a@b.example>\r\nSubject: =?${label}?Q?Pr=E9vu_=80_12?=\r\nContent-Type: text/plain; charset=${label}\r\nContent-Transfer-Encoding: 8bit\r\n\r\nLa théière coûte 12 \x80 \x96 \x93merci\x94.`;
      const mail = await decodeMail(Buffer.from(source, 'latin1'));
      expect([mail.subject, mail.from.name, mail.text.trim()]).toEqual([
        'Prévu € 12',
        'Café – Nord',
        'La théière coûte 12 € – “merci”.',
      ]);
    },
  );
});
