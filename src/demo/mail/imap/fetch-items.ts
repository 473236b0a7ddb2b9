import type { StoredMail } from '../mailbox.ts';
import { splitMessage } from '../message/headers.ts';
import { Refusal } from './connection.ts';
import { envelopeOf } from './envelope.ts';
import { imapDateTime, literal } from './wire.ts';

const MACROS: Record<string, string[]> = {
  ALL: ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE', 'ENVELOPE'],
  FAST: ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE'],
};

/** The items asked for, with the macros ALL and FAST spelt out. */
export function itemsAsked(words: string[]): string[] {
  return words.flatMap((word) => MACROS[word.toUpperCase()] ?? [word]);
}

/** True when fetching the item marks the mail as seen. */
export function marksSeen(item: string): boolean {
  return /^(BODY\[|RFC822(\.TEXT)?$)/i.test(item);
}

/** One item of a FETCH answer: `FLAGS (\Seen)`. */
export function fetchItem(mail: StoredMail, item: string): string {
  const name = item.toUpperCase();
  if (name === 'UID') return `UID ${mail.uid}`;
  if (name === 'FLAGS') return `FLAGS (${[...mail.flags].join(' ')})`;
  if (name === 'INTERNALDATE') return `INTERNALDATE ${imapDateTime(mail.deliveredAt)}`;
  if (name === 'RFC822.SIZE') return `RFC822.SIZE ${mail.source.length}`;
  if (name === 'ENVELOPE') return `ENVELOPE ${envelopeOf(mail.source)}`;
  if (name === 'RFC822') return `RFC822 ${literal(mail.source)}`;
  const section = /^BODY(?:\.PEEK)?\[([^\]]*)\](?:<(\d+)\.(\d+)>)?$/i.exec(item);
  if (!section) throw new Refusal('BAD', `This server does not know the item ${name}`);
  const bytes = sectionOf(mail.source, section[1] ?? '');
  const from = section[2] === undefined ? null : Number(section[2]);
  const part = from === null ? bytes : bytes.subarray(from, from + Number(section[3]));
  return `BODY[${section[1]}]${from === null ? '' : `<${from}>`} ${literal(part)}`;
}

function sectionOf(source: Buffer, section: string): Buffer {
  if (section === '') return source;
  const { head, body } = splitMessage(source);
  if (/^TEXT$/i.test(section)) return body;
  if (/^HEADER$/i.test(section)) return Buffer.from(`${head}\r\n\r\n`, 'utf8');
  const fields = /^HEADER\.FIELDS(\.NOT)? \(([^)]*)\)$/i.exec(section);
  if (!fields) throw new Refusal('BAD', `This server does not know the section ${section}`);
  const names = (fields[2] ?? '').toLowerCase().replaceAll('"', '').split(/\s+/);
  const wanted = rawHeaders(head).filter((line) => {
    const listed = names.includes((line.split(':')[0] ?? '').trim().toLowerCase());
    return fields[1] ? !listed : listed;
  });
  return Buffer.from(`${wanted.map((line) => `${line}\r\n`).join('')}\r\n`, 'utf8');
}

/** Headers as they stand, folded lines kept together. */
function rawHeaders(head: string): string[] {
  return head.split(/\r?\n(?![ \t])/);
}
