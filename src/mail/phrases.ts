import type { Phrases } from '../lexicon/types.ts';
import { fold } from '../shared/text.ts';
import { matchOf } from './phrase-match.ts';

export { matchOf };

/** One sentence or line of a mail, as it stands and folded for comparing. */
export interface Sentence {
  raw: string;
  folded: string;
  /** Position among the mail's sentences, from 0. */
  index: number;
}

/** The first phrase that stands in the folded text, or null. */
export function hit(folded: string, phrases: Phrases): string | null {
  for (const phrase of phrases) if (matchOf(folded, phrase)) return phrase;
  return null;
}

/** Abbreviations ("ca. 3 Tage") after which a sentence goes on. */
const GOES_ON =
  /(?:^|[\s(„"])(?:ca|cca|inkl|exkl|incl|zzgl|bzw|evtl|max|min|nr|no|núm|approx|aprox|dr|mr|mrs|ms|hr|fr|sr|sra|st|kb|pl|ill|pld|ul|tzw|np|ul|godz|тел|ул|пр|гг?|стр|напр|др|pvz|val|tel|env|av|т\.\s?[дпе]|z\.\s?b|d\.\s?h|u\.\s?a|p\.\s?ex|p\.\s?ej|m\.\s?in)\.$/iu;

/** German writes months with a capital: "30. November" is one date. */
const MONTH = /^(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|jän)\p{Ll}*/iu;

/** A smile ends a sentence too, with or without a full stop before it. */
const ENDS =
  /(?<=[.!?…][)"'”’]?|\s[:;]-?[)(D]|[\u2600-\u27bf\u{1f300}-\u{1faff}]\ufe0f?)\s+(?=[\p{Lu}\p{N}"'„“«¿¡(\uac00-\ud7af])|(?<=\s[:;]-?[)(])\s+(?=\p{Ll})|(?<=[。！？])/u;
const SMALL_ENDS = /(?<=\p{L}{4}[.!?…][)"'”’]?)\s+(?=\p{Ll}{2})|(?<=[!?…])\s+(?=\p{Ll})|(?<=[。！？])/u;

function partsOf(line: string): string[] {
  // Who begins a line without a capital writes without any.
  const small = /^\s*[\p{Ll}\d]/u.test(line) && !/[.!?…]\s+\p{Lu}/u.test(line);
  const ends = small ? SMALL_ENDS : ENDS;
  const pieces = line.split(ends);
  return pieces.reduce<string[]>((parts, piece) => {
    const before = parts.at(-1);
    // "We have 14 left of 357 g." ends; "in 2018 г." and "ca." do not.
    const ended =
      /(?:^|\s)\d{1,3}\s?г\.$/u.test(before ?? '') || /(?<!\d)\s(?:is|was|answer) no\.$/i.test(before ?? '');
    const dated = /(?:^|\s)\d{1,2}\.$/.test(before ?? '') && MONTH.test(piece);
    const about = /(?:^|\s)(?:ok|od|do|circa|apie|kb)\.$/iu.test(before ?? '') && /^\d/.test(piece);
    if (before !== undefined && !ended && (dated || about || GOES_ON.test(before.slice(-12))))
      parts[parts.length - 1] = `${before} ${piece}`;
    else parts.push(piece);
    return parts;
  }, []);
}

/** Splits lines into sentences; lines are never joined, because mails are lists of short lines. */
export function sentencesOf(text: string, most = 400): Sentence[] {
  const sentences: Sentence[] = [];
  for (const line of paragraphs(text)) {
    for (const raw of partsOf(line)) {
      const trimmed = raw.trim();
      if (trimmed === '') continue;
      sentences.push({ raw: trimmed.slice(0, 600), folded: fold(trimmed.slice(0, 600)), index: sentences.length });
      if (sentences.length >= most) return sentences;
    }
  }
  return sentences;
}

/** Lines that a mail program wrapped at 60-80 columns, joined again to the paragraphs they were. */
export function paragraphs(text: string): string[] {
  const lines = text.split(/\r?\n/);
  const joined: string[] = [];
  let previous = '';
  for (const line of lines) {
    const goesOn =
      previous.length >= 55 &&
      previous.length <= 100 &&
      !/[.!?:;。！？：]\s*$/.test(previous) &&
      !previous.includes('\t') &&
      !line.includes('\t') &&
      /^[\p{Ll}\p{N}("'„“\u3040-\u9fff\uac00-\ud7af]|^\p{Lu}\p{Ll}+(?: |[.,]$)/u.test(line) &&
      line.trim() !== '' &&
      !/^\s*[-*•·]/.test(line);
    if (goesOn && joined.length > 0) joined[joined.length - 1] = `${joined.at(-1)} ${line.trim()}`;
    else joined.push(line);
    previous = line;
  }
  return joined;
}
