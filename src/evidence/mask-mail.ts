import { maskBytes } from './mask.ts';

const SHORTEST = 4;
/** A run of base64, over line ends and from one encoded word to the next. */
const BASE64 = /[A-Za-z0-9+/]{6,}(?:(?:\r?\n|\?=\s+=\?[^?\s]{1,40}\?[bB]\?)[A-Za-z0-9+/]+)*={0,2}/g;
const WORD_SEAM = /\?=\s+=\?[^?\s]{1,40}\?[bB]\?/g;
/** Longer runs are attachments, which begin where their lines begin; shorter ones may stand behind letters. */
const LONG_RUN = 10_000;
/** What may stand between two bytes of quoted-printable: a soft line break, or the seam of two encoded words. */
const SEAM = '(?:=\\r?\\n|\\?=\\s+=\\?[^?\\s]{1,40}\\?[qQ]\\?)?';

/**
 * The same mail with every secret blanked, also where it stands encoded: in quoted-printable and base64 parts and in
 * encoded words of its head. Each is blanked in its own length, so that lines, boundaries and lengths stay as they were.
 */
export function maskMail(bytes: Uint8Array, secrets: string[]): Uint8Array {
  const forms = formsOf(secrets);
  if (forms.length === 0) return bytes;
  const plainly = maskBytes(bytes, secrets);
  const text = Buffer.from(plainly).toString('latin1');
  const quoted = forms.reduce((all, form) => maskQuoted(all, form), text);
  const masked = quoted.replace(BASE64, (run) => maskBase64(run, forms));
  return Buffer.from(masked, 'latin1');
}

/** The bytes of a secret as mails write it: in the usual charsets, in addresses and in HTML. */
function formsOf(secrets: string[]): Buffer[] {
  const texts = secrets
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap((secret) => [secret, encodeURIComponent(secret), escaped(secret)]);
  const all = texts.flatMap((text) => {
    const wide = Buffer.from(text, 'utf16le');
    return [Buffer.from(text), Buffer.from(text, 'latin1'), wide, Buffer.from(wide).swap16()];
  });
  return [...new Map(all.map((form) => [form.toString('latin1'), form])).values()].sort((a, b) => b.length - a.length);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Each byte as it stands or as `=XX`, which becomes `*` or `=2A`. */
function maskQuoted(text: string, form: Buffer): string {
  const pieces = [...form].map((byte) => {
    const hex = byte.toString(16).padStart(2, '0');
    const coded = `=${[...hex].map((digit) => `[${digit}${digit.toUpperCase()}]`).join('')}`;
    const itself = byte > 0x20 && byte < 0x7f && byte !== 0x3d ? `\\x${hex}` : byte === 0x20 ? '[ _]' : null;
    return itself === null ? coded : `(?:${itself}|${coded})`;
  });
  const parts = new RegExp(`(${SEAM.slice(0, -1)})|=[0-9A-Fa-f]{2}|[^]`, 'g');
  const blank = (part: string, seam: string | undefined) => seam ?? (part.length === 3 ? '=2A' : '*');
  return text.replace(new RegExp(pieces.join(SEAM), 'g'), (found) => found.replace(parts, blank));
}

/** The groups of four letters in which a secret lies are written anew; line ends stay where they are. */
function maskBase64(run: string, forms: Buffer[]): string {
  const bare = run.replace(WORD_SEAM, (seam) => ' '.repeat(seam.length));
  const letters = bare.replace(/[^A-Za-z0-9+/]+/g, '');
  let masked = run;
  for (const offset of run.length > LONG_RUN ? [0] : [0, 1, 2, 3]) {
    const decoded = Buffer.from(letters.slice(offset), 'base64');
    const found = forms.flatMap((form) => blank(decoded, form));
    if (found.length > 0) masked = rewritten(masked, bare, decoded, { found, offset });
  }
  return masked;
}

interface Span {
  at: number;
  length: number;
}

/** Blanks the form wherever it stands; where that was. */
function blank(decoded: Buffer, form: Buffer): Span[] {
  const found: Span[] = [];
  for (let at = decoded.indexOf(form); at >= 0; at = decoded.indexOf(form, at + form.length)) {
    decoded.fill('*', at, at + form.length);
    found.push({ at, length: form.length });
  }
  return found;
}

/** The run with the blanked bytes' letters in the places of the old ones; `bare` shows which places are letters. */
function rewritten(run: string, bare: string, decoded: Buffer, { found, offset }: { found: Span[]; offset: number }) {
  const places = [...bare.matchAll(/[A-Za-z0-9+/]/g)].map((match) => match.index).slice(offset);
  const letters = [...run];
  for (const { at, length } of found) {
    const first = Math.floor(at / 3);
    const last = Math.floor((at + length - 1) / 3);
    const code = decoded
      .subarray(first * 3, last * 3 + 3)
      .toString('base64')
      .replace(/=+$/, '');
    for (const [index, letter] of [...code].entries()) {
      const place = places[first * 4 + index];
      if (place !== undefined) letters[place] = letter;
    }
  }
  return letters.join('');
}
