import { decodeBytes, type Header, headersOf, headerValue, splitMessage, unquote } from './headers.ts';

/** The readable text of a message: its plain part, else its HTML without tags, else empty. */
export function textOf(source: Buffer): string {
  const parts = partsOf(source);
  const plain = parts.find((part) => part.type === 'text/plain');
  if (plain) return plain.text;
  const html = parts.find((part) => part.type === 'text/html');
  return html ? html.text.replace(/<(style|script)[\s\S]*?<\/\1>/gi, '').replace(/<[^>]+>/g, ' ') : '';
}

interface Part {
  type: string;
  text: string;
}

/** Every text part, through nested multiparts. */
function partsOf(source: Buffer): Part[] {
  const { head, body } = splitMessage(source);
  const headers = headersOf(head);
  const contentType = headerValue(headers, 'Content-Type') ?? 'text/plain';
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  const boundary = parameter(contentType, 'boundary');
  if (type.startsWith('multipart/') && boundary) return pieces(body, boundary).flatMap(partsOf);
  if (!type.startsWith('text/')) return [];
  return [
    { type, text: decodeBytes(decoded(body, headers), parameter(contentType, 'charset')).replace(/\r\n/g, '\n') },
  ];
}

function pieces(body: Buffer, boundary: string): Buffer[] {
  const cuts = body.toString('latin1').split(`--${boundary}`);
  // Before the first boundary stands a preamble, after the last its closing dashes.
  return cuts
    .slice(1)
    .filter((cut) => !cut.startsWith('--'))
    .map((cut) => Buffer.from(cut.replace(/^[ \t]*\r?\n/, '').replace(/\r?\n$/, ''), 'latin1'));
}

function decoded(body: Buffer, headers: Header[]): Buffer {
  const encoding = (headerValue(headers, 'Content-Transfer-Encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  return encoding === 'quoted-printable' ? unquote(body) : body;
}

function parameter(value: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(value);
  return match?.[1] ?? match?.[2] ?? null;
}
