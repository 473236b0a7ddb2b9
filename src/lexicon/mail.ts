import { mail as de } from './de/mail.ts';
import { mail as en } from './en/mail.ts';
import { mail as es } from './es/mail.ts';
import { mail as fr } from './fr/mail.ts';
import { mail as hu } from './hu/mail.ts';
import { mail as ja } from './ja/mail.ts';
import { mail as ko } from './ko/mail.ts';
import { mail as lt } from './lt/mail.ts';
import type { MailWords } from './mail-words.ts';
import { mail as pl } from './pl/mail.ts';
import { mail as ru } from './ru/mail.ts';

/** What mails say, by ISO 639-1 code. */
export const mailWords: Readonly<Record<string, MailWords>> = { en, hu, ru, lt, ko, de, fr, es, pl, ja };
