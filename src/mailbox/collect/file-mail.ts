import { createHash } from 'node:crypto';
import type { VisitFolder } from '../../evidence/folder.ts';
import type { EvidenceOf } from '../../evidence/types.ts';

/** Mail evidence before it has its number. */
export type NewMail = Omit<EvidenceOf<'mail'>, 'id' | 'file'>;

/**
 * What makes a mail the same mail: its Message-ID and its content without the trace of its way here. The same message
 * met in two folders, or delivered twice, is one.
 */
export function keyOf(source: Uint8Array, messageId: string | null): string {
  const raw = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  const cut = raw.indexOf('\r\n\r\n');
  const loose = cut < 0 ? raw.indexOf('\n\n') : cut;
  const head = loose < 0 ? raw : raw.subarray(0, loose);
  const body = loose < 0 ? Buffer.alloc(0) : raw.subarray(loose);
  const hash = createHash('sha256');
  hash.update(messageId ?? namingHeaders(head.toString('latin1')));
  hash.update('\n');
  hash.update(body.toString('latin1').trim());
  return hash.digest('hex').slice(0, 24);
}

function namingHeaders(head: string): string {
  return head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .filter((line) => /^(?:from|to|date|subject):/i.test(line))
    .join('\n');
}

/** Where the mail with this key is kept, relative to the evidence folder. */
export function fileOf(key: string): string {
  return `mails/${key}.eml`;
}

/**
 * Keeps the original, then the record. The file's name is the key, so whatever was under way when the process died is
 * taken up again: a file without its record gets it, a record is never written twice.
 */
export async function fileMail(
  folder: VisitFolder,
  source: Uint8Array,
  key: string,
  mail: NewMail,
): Promise<EvidenceOf<'mail'>> {
  const file = await folder.attach(fileOf(key), source);
  return folder.add({ ...mail, file });
}
