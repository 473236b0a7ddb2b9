import { plain } from '../../shared/text.ts';
import { type AskedQuestion, QUESTIONS } from '../texts/questions.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { inUnit } from '../view/format.ts';
import { phrase } from '../view/phrase.ts';
import { type Content, type Html, html } from './escape.ts';

/** The open questions as a form to print and fill in by hand; ids are those that `observe --answers` takes. */
export function questionnaire(open: string[], titles: ReadonlyMap<string, string>, texts: LanguageTexts): Html | null {
  if (open.length === 0) return null;
  const { ui } = texts;
  const rows = open.map((id) => {
    const question = Object.hasOwn(QUESTIONS, id) ? QUESTIONS[id] : undefined;
    const title = titles.get(id) ?? plain(id, 200);
    return html`<li><h4>${title} <code>${plain(id, 60)}</code></h4>${question && html`<p>${phrase(question.ask, texts)}</p>${field(question, texts)}`}<p class="fill">${ui.note}</p></li>`;
  });
  return html`<div class="block"><h3>${ui.questionnaire}</h3><p class="lead">${ui.questionnaireLead}</p><p class="fill">${ui.observer}</p><ol class="form">${rows}</ol></div>`;
}

function field({ unit, anchors }: AskedQuestion, texts: LanguageTexts): Html {
  const { ui } = texts;
  if (anchors) return boxes(anchors.map((anchor, rating) => html`<b>${rating}</b> ${phrase(anchor, texts)}`));
  if (unit === 'yes-no') return boxes([ui.yes, ui.no]);
  return html`<p class="fill">${ui.answer}${amountOf(unit, texts)}</p>`;
}

function boxes(choices: Content[]): Html {
  return html`<ul class="boxes">${choices.map((choice) => html`<li><span>${choice}</span></li>`)}</ul>`;
}

/** The unit as the language writes it: ` (… days)`. */
function amountOf(unit: AskedQuestion['unit'], texts: LanguageTexts): string {
  if (unit !== 'days' && unit !== 's') return '';
  const one = inUnit(2, unit === 'days' ? 'day' : 'second', texts);
  return ` (${one.replace(/2/, '…')})`;
}
