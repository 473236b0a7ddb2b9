import { addressesIn } from '../message/addresses.ts';
import { headersOf, headerValue, splitMessage } from '../message/headers.ts';
import { quoted } from './wire.ts';

/** The ENVELOPE of RFC 3501: date, subject, from, sender, reply-to, to, cc, bcc, in-reply-to, message-id. */
export function envelopeOf(source: Buffer): string {
  const headers = headersOf(splitMessage(source).head);
  const value = (name: string): string | null => headerValue(headers, name);
  const from = value('From');
  const people = [from, value('Sender') ?? from, value('Reply-To') ?? from, value('To'), value('Cc'), value('Bcc')];
  const parts = [
    quoted(value('Date')),
    quoted(value('Subject')),
    ...people.map(addressList),
    quoted(value('In-Reply-To')),
    quoted(value('Message-ID')),
  ];
  return `(${parts.join(' ')})`;
}

function addressList(value: string | null): string {
  const addresses = value === null ? [] : addressesIn(value);
  if (addresses.length === 0) return 'NIL';
  return `(${addresses.map((one) => `(${quoted(one.name)} NIL ${quoted(one.local)} ${quoted(one.domain)})`).join('')})`;
}
