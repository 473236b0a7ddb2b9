import { addressesIn } from '../../mail/message/addresses.ts';
import { decodeWords, headersOf, headerValue, splitMessage } from '../../mail/message/headers.ts';
import { textOf } from '../../mail/message/text.ts';
import { HOUSE } from '../house.ts';
import type { Question } from './letters.ts';

/** A mail to the contact address as a question; null for machines' mails, so that no two of them talk for ever. */
export function questionIn(source: Buffer, envelopeFrom: string): Question | null {
  const headers = headersOf(splitMessage(source).head);
  const value = (name: string): string => headerValue(headers, name) ?? '';
  const from = addressesIn(value('Reply-To') || value('From'))[0];
  const automatic = /^auto-/i.test(value('Auto-Submitted')) || /bulk|list|auto_reply/i.test(value('Precedence'));
  if (!from || automatic || envelopeFrom === '' || from.domain.toLowerCase() === HOUSE.domain) return null;
  return {
    name: from.name ? decodeWords(from.name) : from.local,
    email: `${from.local}@${from.domain}`,
    topic: '',
    orderNumber: '',
    text: withoutQuotes(textOf(source)),
    mail: {
      subject: decodeWords(value('Subject')),
      messageId: headerValue(headers, 'Message-ID'),
      references: value('References'),
    },
  };
}

/** What the writer wrote, without the quoted mail beneath. */
function withoutQuotes(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim();
}
