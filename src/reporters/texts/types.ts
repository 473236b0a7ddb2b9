import type { UiKey } from './en.ts';

/** What a criterion is called and how its fault is mended, in one language. */
export interface CriterionText {
  title: string;
  remedy: string;
}

/** Everything a report says in one language. */
export interface LanguageTexts {
  /** BCP 47, also the locale of numbers and dates. */
  language: string;
  ui: Record<UiKey, string>;
  chapters: Record<string, string>;
  stages: Record<string, string>;
  /** By criterion id. A criterion that is missing here keeps the English text of the result. */
  criteria: Record<string, CriterionText>;
  /** By criterion id: its sentences by their key (`verdict.said`), and `why` it matters. English stands in the result. */
  says: Record<string, Record<string, string>>;
  /** What else the tool says in English (reasons, steps, must-haves) → in this language; `{name}` takes anything. */
  phrases: Record<string, string>;
}
