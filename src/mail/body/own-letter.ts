import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold } from '../../shared/text.ts';
import { matchOf } from '../phrases.ts';
import type { AskedQuestion } from '../types.ts';

/** What help desks and web forms repeat of the shopper's letter without marking it as a quote. */
export function withoutOwnLetter(
  fresh: string,
  asked: AskedQuestion | null,
  words: MailWords[],
): { text: string; headed: boolean } {
  const answer = answerBlock(fresh.split('\n'), words);
  const headed = fresh.split('\n').some((line) => isHead(line, words, 'answerHead'));
  const lines = asked === null ? answer : withoutAsked(beforeOwnHead(answer, asked.shopperName), asked, words);
  const text = lines.join('\n').trim();
  return { text: text === '' ? fresh : text, headed };
}

/** Of blocks headed "Your question" and "Our answer" only the answer. */
function answerBlock(lines: string[], words: MailWords[]): string[] {
  const question = lines.findIndex((line) => isHead(line, words, 'questionHead'));
  const answer = lines.findIndex((line) => isHead(line, words, 'answerHead'));
  if (answer >= 0) {
    const block = lines.slice(answer + 1, question > answer ? question : undefined);
    return block.some((line) => line.trim() !== '') ? block : lines;
  }
  const above = lines.slice(0, Math.max(question, 0));
  // A receipt that begins with the question has nothing else to say.
  return above.filter((line) => line.trim() !== '').length >= 2 ? above : lines;
}

function isHead(line: string, words: MailWords[], which: 'questionHead' | 'answerHead'): boolean {
  if (line.length > 200) return false;
  const bare = fold(line).replace(/^[\s■□◆◇●○▶▷◎★☆▼※<>【[［(*=_:#-]+|[\s■□◆◇●○▶▷◎★☆▼※<>】\]］)*=_:：#-]+$/gu, '');
  if (bare === '' || bare.length > 60) return false;
  return words.some((one) =>
    one[which].some((head) => {
      const found = matchOf(bare, head);
      return found !== null && found.index === 0 && found.length === bare.length;
    }),
  );
}

/** `Emma Clarke, 8 May 2026 03:08`: the head that help desks set over the shopper's letter; the rest is hers. */
function beforeOwnHead(lines: string[], shopperName: string): string[] {
  const parts = fold(shopperName)
    .split(/\s+/)
    .filter((part) => part.length > 0);
  if (parts.length === 0) return lines;
  const at = lines.findIndex((line, index) => {
    const folded = fold(line);
    const named = parts.every((part) => folded.includes(part)) && line.trim().length < 110;
    // The day may stand on the line below, with its time.
    const dated =
      /\d{1,2}[:.h]\d{2}|\b20\d\d\b/u.test(line) ||
      /^[^:]{0,40}\d{1,2}[:.h]\d{2}\D{0,12}$/u.test(lines[index + 1] ?? '');
    const head = /^[-–—*>•\s]*/u.exec(folded)?.[0].length ?? 0;
    return named && dated && parts.some((part) => folded.startsWith(part, head)) && lineStandsAlone(line);
  });
  const above = lines.slice(0, Math.max(at, 0));
  return above.some((line) => /\p{L}/u.test(line))
    ? above.filter((line, index) => index < above.length - 1 || !/^[\s\-_=*─━]*$/u.test(line))
    : lines;
}

/** No sentence: neither ended by a full stop nor longer than a name with a date. */
function lineStandsAlone(line: string): boolean {
  return !/[.!?。！？]\s*$/u.test(line) && line.split(/\s+/).length <= 12;
}

/** The paragraph that repeats what was asked, from its greeting to the shopper's name below it. */
function withoutAsked(lines: string[], asked: AskedQuestion, words: MailWords[]): string[] {
  const asks = asked.asks.map((ask) => fold(ask.text)).filter((text) => text.length >= 14);
  const name = fold(asked.shopperName).replace(/\s/g, '');
  const gone = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const folded = fold(line);
    if (folded.length < 14 || !asks.some((ask) => folded.includes(ask) || (folded.length > 30 && ask.includes(folded))))
      continue;
    gone.add(index);
    const end = lines.findIndex(
      (below, at) => at > index && at <= index + 8 && fold(below).replace(/[\s.,]/g, '') === name,
    );
    for (let at = index; at <= end; at += 1) gone.add(at);
    if (end >= 0) for (const above of greetingAbove(lines, index, words)) gone.add(above);
  }
  return lines.filter((_, index) => !gone.has(index));
}

function greetingAbove(lines: string[], index: number, words: MailWords[]): number[] {
  const above = [index - 1, index - 2].filter((at) => at >= 0);
  const greeting = above.find((at) => {
    const folded = fold(lines[at] ?? '');
    return (
      folded.length < 40 && words.some((one) => one.greetings.some((phrase) => matchOf(folded, phrase)?.index === 0))
    );
  });
  return greeting === undefined ? [] : above.filter((at) => at >= greeting);
}
