import type { StoredMail } from '../mailbox.ts';
import { decodeWords, headersOf, headerValue, splitMessage } from '../message/headers.ts';
import { textOf } from '../message/text.ts';
import type { Token } from './command-reader.ts';
import { Refusal } from './connection.ts';
import { imapDay, numberSet } from './wire.ts';

/** Whether a mail fits; `sequence` is its place in the folder, from 1. */
export type Test = (mail: StoredMail, sequence: number) => boolean;

/** What is greatest in the folder: the meaning of `*`. */
export interface Extent {
  sequence: number;
  uid: number;
}

/** The search program as one test; all of its keys must fit. */
export function testOf(program: Token[], extent: Extent): Test {
  const queue = [...program];
  if (String(queue[0]).toUpperCase() === 'CHARSET') queue.splice(0, 2);
  const tests: Test[] = [];
  while (queue.length > 0) tests.push(nextTest(queue, extent));
  return (mail, sequence) => tests.every((test) => test(mail, sequence));
}

function nextTest(queue: Token[], extent: Extent): Test {
  const token = queue.shift();
  if (Array.isArray(token)) return testOf(token, extent);
  const key = String(token ?? '').toUpperCase();
  const word = (): string => {
    const next = queue.shift();
    if (typeof next !== 'string') throw new Refusal('BAD', `A value expected after ${key}`);
    return next;
  };
  if (key === 'NOT') {
    const test = nextTest(queue, extent);
    return (mail, sequence) => !test(mail, sequence);
  }
  if (key === 'OR') {
    const [one, other] = [nextTest(queue, extent), nextTest(queue, extent)];
    return (mail, sequence) => one(mail, sequence) || other(mail, sequence);
  }
  if (key === 'UID') {
    const set = numberSet(word(), extent.uid);
    if (set) return (mail) => set(mail.uid);
  }
  if (key === 'HEADER') return saysInHeader(word(), word());
  const plain = PLAIN[key];
  if (plain) return plain;
  const valued = VALUED[key];
  if (valued) return valued(word());
  const set = numberSet(key, extent.sequence);
  if (set) return (_mail, sequence) => set(sequence);
  throw new Refusal('BAD', `This server does not know the search key ${key}`);
}

const flagged =
  (flag: string, wanted: boolean): Test =>
  (mail) =>
    mail.flags.has(flag) === wanted;

const PLAIN: Record<string, Test> = {
  ALL: () => true,
  SEEN: flagged('\\Seen', true),
  UNSEEN: flagged('\\Seen', false),
  NEW: flagged('\\Seen', false),
  RECENT: () => false,
  OLD: () => true,
  ANSWERED: flagged('\\Answered', true),
  UNANSWERED: flagged('\\Answered', false),
  FLAGGED: flagged('\\Flagged', true),
  UNFLAGGED: flagged('\\Flagged', false),
  DELETED: flagged('\\Deleted', true),
  UNDELETED: flagged('\\Deleted', false),
  DRAFT: flagged('\\Draft', true),
  UNDRAFT: flagged('\\Draft', false),
};

const DAY_MS = 86_400_000;

const VALUED: Record<string, (value: string) => Test> = {
  FROM: (value) => saysInHeader('From', value),
  TO: (value) => saysInHeader('To', value),
  CC: (value) => saysInHeader('Cc', value),
  BCC: (value) => saysInHeader('Bcc', value),
  SUBJECT: (value) => saysInHeader('Subject', value),
  TEXT: (value) => (mail) =>
    contains(`${decodeWords(splitMessage(mail.source).head)}\n${textOf(mail.source)}\n${mail.source}`, value),
  BODY: (value) => (mail) => contains(`${textOf(mail.source)}\n${splitMessage(mail.source).body}`, value),
  SINCE: (value) => onDays(value, (at, day) => at >= day),
  BEFORE: (value) => onDays(value, (at, day) => at < day),
  ON: (value) => onDays(value, (at, day) => at >= day && at < day + DAY_MS),
  SENTSINCE: (value) => onDays(value, (at, day) => at >= day, sentAt),
  SENTBEFORE: (value) => onDays(value, (at, day) => at < day, sentAt),
  SENTON: (value) => onDays(value, (at, day) => at >= day && at < day + DAY_MS, sentAt),
  LARGER: (value) => (mail) => mail.source.length > Number(value),
  SMALLER: (value) => (mail) => mail.source.length < Number(value),
  KEYWORD: (value) => flagged(value, true),
  UNKEYWORD: (value) => flagged(value, false),
};

/** An empty value asks only whether the header is there (RFC 3501). */
function saysInHeader(name: string, value: string): Test {
  return (mail) => {
    const all = headersOf(splitMessage(mail.source).head).filter(
      (one) => one.name.toLowerCase() === name.toLowerCase(),
    );
    return value === '' ? all.length > 0 : all.some((one) => contains(decodeWords(one.value), value));
  };
}

function onDays(value: string, fits: (at: number, day: number) => boolean, when = deliveredAt): Test {
  const day = imapDay(value);
  if (day === null) throw new Refusal('BAD', `${value} is not a date such as 22-Nov-2026`);
  return (mail) => {
    const at = when(mail);
    return at !== null && fits(at, day);
  };
}

function deliveredAt(mail: StoredMail): number | null {
  return mail.deliveredAt.getTime();
}

function sentAt(mail: StoredMail): number | null {
  const at = Date.parse(headerValue(headersOf(splitMessage(mail.source).head), 'Date') ?? '');
  return Number.isNaN(at) ? null : at;
}

function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}
