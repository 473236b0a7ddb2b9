import { topics } from '../../lexicon/topics.ts';
import { fold } from '../../shared/text.ts';
import { hit } from '../phrases.ts';

/** Topics that nearly every answer touches; they tell which of two questions is meant, not that one is. */
const BROAD = new Set(['cost', 'duration']);

/** What a text is about, as far as it is one of the usual matters of a shop; broad ones apart. */
export function topicsIn(text: string, language: string | null): { matters: Set<string>; broad: Set<string> } {
  const folded = fold(text);
  const found = Object.entries(topics)
    .filter(([, byLanguage]) => {
      const lists = language === null ? Object.values(byLanguage) : [byLanguage[language] ?? []];
      return lists.some((list) => hit(folded, list) !== null);
    })
    .map(([topic]) => topic);
  return {
    matters: new Set(found.filter((topic) => !BROAD.has(topic))),
    broad: new Set(found.filter((topic) => BROAD.has(topic))),
  };
}

/**
 * Names and numbers that stand alike in every language: `PayPal`, `Brisa 300`, `12 mm`; where the letter is in another
 * language than the question, every longer word that both have (`sencha`, `Lyon`).
 */
export function sharedMarks(question: string, sentence: string, foreign = false): boolean {
  const marks = (text: string) =>
    new Set(
      (fold(text).match(/[\p{Script=Latin}\d-]{2,}/gu) ?? []).filter(
        (word) =>
          /\d/.test(word) ||
          (foreign && word.length >= 5) ||
          /[\u0400-\u04ff\u3040-\u9fff\uac00-\ud7af]/.test(question),
      ),
    );
  const said = marks(sentence);
  return [...marks(question)].some((mark) => said.has(mark));
}
