import PostalMime, { type Address, addressParser, decodeWords, type Email } from 'postal-mime';
import { messageOf } from '../../shared/errors.ts';
import { decodeBytes, withWesternSigns } from './charset.ts';
import { type HtmlReading, readHtml } from './html-text.ts';
import { bytesOf, relabel } from './relabel.ts';

/** A mail taken apart, ready to be read. */
export interface DecodedMail {
  /** Header name in lower case → values in order, unfolded and decoded. */
  headers: Map<string, string[]>;
  from: { name: string; address: string };
  subject: string;
  messageId: string | null;
  /** ISO 8601, or null. */
  sentAt: string | null;
  /** The best text of the mail: plain where that says something, else from the HTML. */
  text: string;
  html: HtmlReading | null;
  attachments: { name: string | null; mimeType: string }[];
  /** Text of a delivery report or of a message that came back, apart from the text. */
  report: string;
  warnings: string[];
}

/** Text that is looked at; more than this no letter of a store has. */
const LONGEST_TEXT = 200_000;
/** Raw bytes whose structure is looked at: what lies behind is attachment. */
const LARGEST_SOURCE = 40 * 1024 * 1024;

/** Takes the source apart. Never throws: what is broken is read as far as it goes and named in `warnings`. */
export async function decodeMail(source: Uint8Array): Promise<DecodedMail> {
  const warnings: string[] = [];
  const bytes = source.length > LARGEST_SOURCE ? source.subarray(0, LARGEST_SOURCE) : source;
  if (bytes !== source) warnings.push('larger than 40 MB: read to there');
  const { source: kept, labels } = relabel(bytes);
  const email = await parse(kept, warnings);
  const headers = new Map<string, string[]>();
  for (const { key, value } of email.headers) headers.set(key, [...(headers.get(key) ?? []), withWesternSigns(value)]);
  const html = email.html ? readHtml(textIn(email.html, labels.html ?? declaredInHtml(email.html), warnings)) : null;
  const plain = email.text ? textIn(email.text, labels.plain, warnings) : '';
  const label = labels.plain ?? labels.html;
  const rawFrom = headers.get('from')?.[0] ?? '';
  const from = rawFrom.includes('\ufffd') ? addressIn(headerText('from', rawFrom, bytes, label)) : email.from;
  return {
    headers,
    from: { name: withWesternSigns(from?.name ?? ''), address: (from?.address ?? bareAddress(rawFrom)).toLowerCase() },
    subject: withWesternSigns(headerText('subject', email.subject ?? '', bytes, label)),
    messageId: email.messageId?.replace(/^<|>$/g, '') ?? null,
    sentAt: isoOf(email.date),
    text: bestText(plain, html).slice(0, LONGEST_TEXT),
    html,
    attachments: email.attachments.slice(0, 500).map((part) => ({ name: part.filename, mimeType: part.mimeType })),
    report: email.attachments
      .filter((part) => /delivery-status|rfc822-headers|message\/rfc822/.test(part.mimeType))
      .map((part) => textOf(part.content))
      .join('\n')
      .slice(0, 20_000),
    warnings,
  };
}

async function parse(bytes: Uint8Array, warnings: string[]): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 60, maxRfc822NestingDepth: 0, rfc822Attachments: true });
  } catch (error) {
    warnings.push(`broken structure: ${messageOf(error)}`);
    return bareEmail(bytes);
  }
}

/** Head and body cut at the first empty line, when the structure is beyond repair. */
function bareEmail(bytes: Uint8Array): Email {
  const raw = decodeBytes(bytes.subarray(0, LONGEST_TEXT), null).text;
  const cut = /\r?\n\r?\n/.exec(raw);
  const head = cut ? raw.slice(0, cut.index) : raw;
  const headers = head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const match = /^([\w-]{1,80}):\s*(.*)$/.exec(line);
      return match?.[1] ? [{ key: match[1].toLowerCase(), originalKey: match[1], value: match[2] ?? '' }] : [];
    });
  const headerOf = (key: string) => headers.find((header) => header.key === key)?.value;
  return {
    headers,
    headerLines: [],
    attachments: [],
    subject: headerOf('subject'),
    date: headerOf('date'),
    messageId: headerOf('message-id'),
    text: cut ? raw.slice(cut.index) : '',
  };
}

function declaredInHtml(html: string): string | null {
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(html.slice(0, 5000))?.[1] ?? null;
}

function textIn(text: string, label: string | null, warnings: string[]): string {
  const decoded = decodeBytes(bytesOf(text), label);
  if (decoded.guessed) warnings.push(`charset ${label ?? 'not given'}: read as ${decoded.charset}`);
  return decoded.text;
}

/** A header value; where it holds raw bytes beyond ASCII, those are read from the source again. */
function headerText(name: string, value: string, source: Uint8Array, label: string | null): string {
  if (!value.includes('\ufffd')) return value;
  const head =
    Buffer.from(source.subarray(0, 100_000))
      .toString('latin1')
      .split(/\r?\n\r?\n/)[0] ?? '';
  const raw = new RegExp(`^${name}:[ \\t]*(.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(head)?.[1];
  if (raw === undefined) return value;
  return decodeWords(decodeBytes(Buffer.from(raw.replace(/\r?\n[ \t]+/g, ' '), 'latin1'), label).text);
}

function bestText(plain: string, html: HtmlReading | null): string {
  if (!html) return plain;
  const useful = plain
    .replace(/https?:\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (useful.length < 20) return html.text;
  // Some senders put one sentence ("this mail needs HTML") into the plain part.
  return useful.length * 4 < html.text.length ? html.text : plain;
}

function addressIn(value: string): Address | undefined {
  return addressParser(value, { flatten: true })[0];
}

function bareAddress(value: string): string {
  return /[^\s<>"',;]+@[^\s<>"',;]+/.exec(value)?.[0] ?? '';
}

function textOf(content: ArrayBuffer | Uint8Array | string): string {
  if (typeof content === 'string') return content;
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(content);
  return decodeBytes(bytes.subarray(0, 20_000), null).text;
}

function isoOf(date: string | undefined): string | null {
  if (!date) return null;
  const parsed = new Date(date.replace(/\s*\([^)]*\)\s*$/, ''));
  return Number.isNaN(parsed.getTime()) ? null : parsed.toISOString();
}
