/**
 * The parser believes a part's charset label, and stores often label wrongly or not at all. So text parts are handed to
 * it under one single-byte label that keeps every byte, and their bytes are judged afterwards.
 */
const KEEPING = 'windows-1252';

/** Labels of the text parts as the mail gives them, by type, null where there is none. */
export interface Labels {
  plain: string | null;
  html: string | null;
}

const TEXT_PART = /^content-type:[ \t]*(?:\r?\n[ \t]+)?text\/(plain|html)\b((?:[^\r\n]|\r?\n[ \t])*)/gim;
const CHARSET = /;?\s*charset\s*=\s*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s;"']+))/i;

/** The same source with every text part under the byte-keeping label, and the labels that stood there. */
export function relabel(source: Uint8Array): { source: Uint8Array; labels: Labels } {
  const labels: Labels = { plain: null, html: null };
  const seen = { plain: false, html: false };
  const raw = withoutBulk(Buffer.from(source.buffer, source.byteOffset, source.byteLength).toString('latin1'));
  let relabelled = raw.replace(TEXT_PART, (_whole, type: string, rest: string) => {
    const kind = type.toLowerCase() === 'html' ? 'html' : 'plain';
    const match = CHARSET.exec(rest);
    const label = match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
    if (!seen[kind]) labels[kind] = label;
    seen[kind] = true;
    return `Content-Type: text/${kind}; charset=${KEEPING}${rest.replace(CHARSET, '')}`;
  });
  const headEnd = relabelled.search(/\r?\n\r?\n/);
  const head = headEnd < 0 ? relabelled : relabelled.slice(0, headEnd);
  if (!/^content-type:/im.test(head)) relabelled = `Content-Type: text/plain; charset=${KEEPING}\r\n${relabelled}`;
  return { source: Buffer.from(relabelled, 'latin1'), labels };
}

const BYTE_OF = new Map<string, number>(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder(KEEPING).decode(Uint8Array.of(byte)), byte] as const),
);

/** The bytes of a text that was decoded under the byte-keeping label. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    bytes[at] = BYTE_OF.get(letter) ?? (letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 0x3f);
  }
  return bytes;
}

/** Longer base64 than this is an attachment, of which nobody reads the inside. */
const KEPT_BASE64_LINES = 4000;
const SMALL_SOURCE = 1_000_000;

/** The source with the inside of large attachments left out: parsing 25 MB takes seconds and tells nothing. */
function withoutBulk(raw: string): string {
  if (raw.length < SMALL_SOURCE) return raw;
  const kept: string[] = [];
  let run = 0;
  let from = 0;
  for (let at = 0; at < raw.length; ) {
    const newline = raw.indexOf('\n', at);
    const end = newline < 0 ? raw.length : newline + 1;
    run = end - at >= 60 && /^[A-Za-z0-9+/]+={0,2}\r?\n?$/.test(raw.slice(at, end)) ? run + 1 : 0;
    if (run > KEPT_BASE64_LINES) {
      if (from < at) kept.push(raw.slice(from, at));
      from = end;
    }
    at = end;
  }
  kept.push(raw.slice(from));
  return kept.join('');
}
