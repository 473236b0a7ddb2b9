import { fold } from '../../shared/text.ts';

/** `Any questions? 01454 88 23 10`: asked to get in touch, right before the number. */
export function asksBefore(before: string): boolean {
  return ASKED.test(before);
}

/** `… or on 06 1 299 8080 by telephone`: the word for phone stands behind the number, as languages with endings have it. */
export function callsAfter(text: string, index: number): boolean {
  const after = fold(text.slice(index)).replace(/^[(+]?\d[\d\s()/.-]*/, '');
  return CALLS.test(after);
}

/** Folded, at the end. */
const ASKED =
  /(?:questions?|quer(?:y|ies)|need help|help|problems?|fragen|ruckfragen|hilfe|kerdes\p{L}*|kerdese\p{L}*|gond\p{L}*|segit\p{L}*|вопрос\p{L}*|помощ\p{L}*|klausim\p{L}*|kilus\p{L}*|궁금하\p{L}*|질문|besoin d'aide|des? questions?|duda\p{L}*|consulta\p{L}*|pregunta\p{L}*|pytani\p{L}*|watpliwosc\p{L}*|ご質問|ご不明\p{L}*)(?!@)[^.!\d@]{0,28}$/u;
/** Folded, right after the number. */
const CALLS =
  /^(?:-?\p{L}{1,3}\s)?(?:(?:telefon)?szam(?:on|unkon|ra|at)(?!\p{L})|telefon\p{L}*|hiv(?:jon|hato|ja)|번으?로 |(?:으로|로) (?:전화|연락|문의)|(?:まで|へ|に)\s?(?:お電話|ご連絡|電話)|anrufen|erreichen|telefonisch|numeriu(?!\p{L})|telefonu(?!\p{L})|по телефону|звоните)/u;
