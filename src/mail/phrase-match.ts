import { fold, SPACELESS } from '../shared/text.ts';

/** What a phrase is made of: words, `*` (the rest of a word), and the space between words. */
type Token = { is: 'text'; text: string } | { is: 'rest' } | { is: 'space' };

interface Piece {
  tokens: Token[];
  /** Written in a script without spaces: words begin and end anywhere. */
  spaceless: boolean;
}

/** Letters that may stand between two pieces of a phrase (` … `). */
const GAP = 70;
const compiled = new Map<string, Piece[]>();

/**
 * Where a phrase stands in a folded text, or null. By hand and not by regular expressions: there are thousands of
 * phrases, and compiling one Unicode pattern for each takes seconds.
 */
export function matchOf(folded: string, phrase: string): { index: number; length: number } | null {
  const pieces = piecesOf(phrase);
  const [first, ...rest] = pieces;
  if (!first) return null;
  for (let from = 0; ; ) {
    const start = findPiece(folded, first, from);
    if (!start) return null;
    let end = start.end;
    const complete = rest.every((piece) => {
      const next = findPiece(folded, piece, end);
      if (!next || next.index - end > GAP) return false;
      end = next.end;
      return true;
    });
    if (complete) return { index: start.index, length: end - start.index };
    from = start.index + 1;
  }
}

function piecesOf(phrase: string): Piece[] {
  const known = compiled.get(phrase);
  if (known) return known;
  const pieces = fold(phrase)
    .split(/\s*(?:…|\.\.\.)\s*/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ tokens: tokensOf(piece), spaceless: SPACELESS.test(piece) }));
  compiled.set(phrase, pieces);
  return pieces;
}

function tokensOf(piece: string): Token[] {
  return (piece.match(/[^* ]+|\*| /g) ?? []).map((part): Token => {
    if (part === '*') return { is: 'rest' };
    return part === ' ' ? { is: 'space' } : { is: 'text', text: part };
  });
}

function findPiece(text: string, piece: Piece, from: number): { index: number; end: number } | null {
  const anchored = piece.tokens[0]?.is === 'rest';
  const tokens = anchored ? piece.tokens.slice(1) : piece.tokens;
  const [first, ...rest] = tokens;
  if (first?.is !== 'text') return null;
  for (let at = text.indexOf(first.text, from); at >= 0; at = text.indexOf(first.text, at + 1)) {
    if (!anchored && !piece.spaceless && at > 0 && areJoined(text.charCodeAt(at - 1), text.charCodeAt(at))) continue;
    const end = endOf(text, at + first.text.length, rest, piece.spaceless, first);
    if (end !== null) return { index: at, end };
  }
  return null;
}

function endOf(text: string, from: number, tokens: Token[], spaceless: boolean, before: Token): number | null {
  let at = from;
  let last: Token = before;
  for (const [index, token] of tokens.entries()) {
    if (token.is === 'text') {
      if (!text.startsWith(token.text, at)) return null;
      at += token.text.length;
    } else if (token.is === 'space') {
      const start = at;
      while (isSpace(text.charCodeAt(at))) at += 1;
      if (at === start && !spaceless) return null;
    } else {
      const next = tokens[index + 1];
      const stop = next?.is === 'text' ? text.indexOf(next.text, at) : -1;
      while (at < text.length && isWord(text.charCodeAt(at)) && at !== stop) at += 1;
    }
    last = token;
  }
  const endsInside = last.is === 'text' && at < text.length && areJoined(text.charCodeAt(at - 1), text.charCodeAt(at));
  return endsInside && !spaceless ? null : at;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 45 || code === 9 || code === 160;
}

/** Both belong to one word: letters or digits, neither of them in a script without spaces (`IH` of `IHコンロ` ends there). */
function areJoined(left: number, right: number): boolean {
  return isWord(left) && isWord(right) && isSpaceless(left) === isSpaceless(right);
}

function isSpaceless(code: number): boolean {
  return code >= 0x3040 && SPACELESS.test(String.fromCharCode(code));
}

const WORD = /[\p{L}\p{N}]/u;
const known = new Uint8Array(65_536);

/** Letters and digits, of every script. */
function isWord(code: number): boolean {
  if (Number.isNaN(code)) return false;
  if (known[code] === 0) known[code] = WORD.test(String.fromCharCode(code)) ? 2 : 1;
  return known[code] === 2;
}
