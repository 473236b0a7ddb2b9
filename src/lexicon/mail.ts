import { mail as en } from './en/mail.ts';
import type { MailWords } from './mail-words.ts';

/** What mails say, by ISO 639-1 code. */
export const mailWords: Readonly<Record<string, MailWords>> = { en };
