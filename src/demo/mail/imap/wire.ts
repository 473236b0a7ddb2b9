const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A string as IMAP writes it: quoted where it may be, else a literal; null is NIL. Bytes stand as latin1. */
export function quoted(text: string | null): string {
  if (text === null) return 'NIL';
  return /^[\x20-\x7e]*$/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : literal(Buffer.from(text, 'utf8'));
}

/** `{3}` and the bytes. */
export function literal(bytes: Buffer): string {
  return `{${bytes.length}}\r\n${bytes.toString('latin1')}`;
}

/** `"22-Nov-2026 01:40:22 +0000"`. */
export function imapDateTime(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${two(date.getUTCDate())}-${MONTHS[date.getUTCMonth()]}-${date.getUTCFullYear()}`;
  return `"${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000"`;
}

/** `22-Nov-2026` → the start of that day in UTC, ms; null when it is no date. */
export function imapDay(text: string): number | null {
  const match = /^(\d{1,2})-([A-Za-z]{3})-(\d{4})$/.exec(text);
  const month = MONTHS.findIndex((one) => one.toLowerCase() === match?.[2]?.toLowerCase());
  return match && month >= 0 ? Date.UTC(Number(match[3]), month, Number(match[1])) : null;
}

/** `2,4:7,9:*` → whether a number belongs to it; `*` is the greatest in use. Null when it is not a set. */
export function numberSet(text: string, greatest: number): ((number: number) => boolean) | null {
  if (!/^(\d+|\*)(:(\d+|\*))?(,(\d+|\*)(:(\d+|\*))?)*$/.test(text)) return null;
  const value = (word: string): number => (word === '*' ? greatest : Number(word));
  const ranges = text.split(',').map((range) => {
    const [from = '', to = from] = range.split(':');
    return [Math.min(value(from), value(to)), Math.max(value(from), value(to))] as const;
  });
  return (number) => ranges.some(([from, to]) => number >= from && number <= to);
}
