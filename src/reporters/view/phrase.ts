import type { LanguageTexts } from '../texts/types.ts';
import { localValue } from './local-value.ts';

/** Blanks within blanks (a reason that holds a reason) are told this deep. */
const DEEPEST = 3;

/** What the tool says in English, in the reader's language; what is not among the phrases stays as it stands. */
export function phrase(text: string, texts: LanguageTexts): string {
  return told(text, texts, 0) ?? text;
}

/** Whether the reader's language has it: else it is marked as English. */
export function isTold(text: string, texts: LanguageTexts): boolean {
  return texts.language === 'en' || told(text, texts, 0) !== null;
}

function told(text: string, texts: LanguageTexts, depth: number): string | null {
  if (texts.language === 'en') return null;
  const known = Object.hasOwn(texts.phrases, text) ? texts.phrases[text] : undefined;
  if (known !== undefined) return known;
  if (depth >= DEEPEST || text.length > LONGEST) return localValue(text, texts);
  return localValue(text, texts) ?? fromTemplate(text, texts, depth) ?? fromList(text, texts, depth);
}

/** A text longer than this is a store's, not ours. */
const LONGEST = 400;

interface Template {
  pattern: RegExp;
  names: string[];
  translation: string;
}

const compiled = new WeakMap<Record<string, string>, Template[]>();

/** Those with the most words of their own first, so that `{page} page` never takes what a longer one means. */
function templatesOf({ phrases }: LanguageTexts): Template[] {
  const known = compiled.get(phrases);
  if (known) return known;
  const ownLength = (text: string) => text.replace(/\{\w+\}/g, '').length;
  const templates = Object.entries(phrases)
    .filter(([english]) => english.includes('{'))
    .sort(([a], [b]) => ownLength(b) - ownLength(a))
    .map(([english, translation]) => ({
      pattern: new RegExp(
        `^${english
          .split(/\{\w+\}/)
          .map(literal)
          .join('(.+?)')}$`,
        's',
      ),
      names: [...english.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
      translation,
    }));
  compiled.set(phrases, templates);
  return templates;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function fromTemplate(text: string, texts: LanguageTexts, depth: number): string | null {
  for (const { pattern, names, translation } of templatesOf(texts)) {
    const found = pattern.exec(text);
    if (!found) continue;
    const blanks = new Map(names.map((name, at) => [name, found[at + 1] ?? '']));
    const said = new Map([...blanks].map(([name, blank]) => [name, told(blank, texts, depth + 1) ?? blank]));
    // A pattern of nothing but signs ("{a}: {b}") means something only where its blanks are words of ours.
    if (!/[a-z]{3}/i.test(pattern.source) && ![...blanks.values()].every((blank) => isTold(blank, texts))) continue;
    return translation.replace(/\{(\w+)\}/g, (whole, name: string) => said.get(name) ?? whole);
  }
  return null;
}

/** `price, stock`, `a; b`, `give name and address (158 ms)`: told when every piece is. */
function fromList(text: string, texts: LanguageTexts, depth: number): string | null {
  for (const comma of ['; ', ', ']) {
    if (!text.includes(comma)) continue;
    const pieces = text.split(comma).map((piece) => told(piece, texts, depth + 1));
    if (pieces.every((piece) => piece !== null)) return pieces.join(comma);
  }
  const [, what, more] = /^(.+) \(([^()]+)\)$/s.exec(text) ?? [];
  if (what === undefined || more === undefined) return null;
  const said = [what, more].map((piece) => told(piece, texts, depth + 1) ?? null);
  return said.every((piece) => piece === null) ? null : `${said[0] ?? what} (${said[1] ?? more})`;
}
