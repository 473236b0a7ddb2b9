/** One header line, unfolded. */
export interface Header {
  name: string;
  value: string;
}

/** The raw head and body of a message: everything before and after the first empty line. */
export function splitMessage(source: Buffer): { head: string; body: Buffer } {
  const crlf = source.indexOf('\r\n\r\n');
  const lf = source.indexOf('\n\n');
  if (crlf === -1 && lf === -1) return { head: source.toString('utf8'), body: Buffer.alloc(0) };
  const unix = crlf === -1 || (lf !== -1 && lf < crlf);
  const at = unix ? lf : crlf;
  return { head: source.subarray(0, at).toString('utf8'), body: source.subarray(at + (unix ? 2 : 4)) };
}

export function headersOf(head: string): Header[] {
  return head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(':');
      return colon > 0 ? [{ name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }] : [];
    });
}

/** The first header of that name, in whatever case; null when there is none. */
export function headerValue(headers: Header[], name: string): string | null {
  return headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value ?? null;
}

/** `=?utf-8?Q?caf=C3=A9?=` → `café` (RFC 2047). */
export function decodeWords(text: string): string {
  return text
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/=\?([^?]+)\?([BQ])\?([^?]*)\?=/gi, (_whole, charset: string, how: string, word: string) => {
      const bytes =
        how.toUpperCase() === 'B'
          ? Buffer.from(word, 'base64')
          : unquote(Buffer.from(word.replaceAll('_', ' '), 'latin1'));
      return decodeBytes(bytes, charset);
    });
}

/** Bytes in that charset as text; an unknown charset is read as UTF-8. */
export function decodeBytes(bytes: Buffer, charset: string | null): string {
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}

/** Undoes quoted-printable (RFC 2045). */
export function unquote(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1').replace(/[ \t]*=\r?\n/g, '');
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}
