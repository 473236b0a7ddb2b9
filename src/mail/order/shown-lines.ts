import type { DecodedMail } from '../source/decode.ts';
import { linesOf, relined, spliced } from './labelled.ts';

/** Shorter pieces of a line stand in many others by accident. */
const SHORTEST_PIECE = 6;

/**
 * A plain part often leaves out what the HTML shows: the table, the list of things, the address, the telephone. Then the
 * lines of the HTML are read as well. Of a line that stands in both the one of the HTML is taken, which knows its columns.
 */
export function withShown(lines: string[], mail: DecodedMail): { lines: string[]; added: string[] } {
  if (!mail.html || mail.html.text === '' || mail.html.text === mail.text) return { lines, added: [] };
  const shown = linesOf(mail.html.text).filter((line) => !line.startsWith('>'));
  return mail.html.tables > 0 ? { lines: withTables(lines, shown), added: [] } : withMissing(lines, shown);
}

function withTables(lines: string[], shown: string[]): string[] {
  const known = new Set(lines.map(tight));
  const columned = new Map(shown.filter((line) => line.includes('\t')).map((line) => [tight(line), line]));
  return relined(
    lines,
    (line) => columned.get(tight(line)) ?? line,
    shown.filter((line) => !known.has(tight(line))),
  );
}

/** What only the HTML says, each line behind the one that stands above it there. */
function withMissing(lines: string[], shown: string[]): { lines: string[]; added: string[] } {
  const ends: number[] = [];
  const whole = lines.reduce((text, line) => {
    const longer = text + tight(line);
    ends.push(longer.length);
    return longer;
  }, '');
  const known = new Set(lines.map(tight));
  const missing = new Map<number, string[]>();
  const added: string[] = [];
  let read = 0;
  for (const line of shown) {
    const piece = tight(line);
    const further = whole.indexOf(piece, read);
    const isKnown = known.has(piece) || (piece.length >= SHORTEST_PIECE && whole.includes(piece));
    if (isKnown && further >= 0) read = further + piece.length;
    if (isKnown || piece === '') continue;
    const before = read === 0 ? 0 : ends.findIndex((end) => end >= read) + 1;
    missing.set(before, [...(missing.get(before) ?? []), line]);
    added.push(line);
  }
  return { lines: spliced(lines, missing), added };
}

/** Without what plain parts write otherwise: spaces, and the marks of a list. */
function tight(line: string): string {
  return line.replace(/^[-*•·]\s|\s/gu, '');
}
