import type { AuditResult } from '../../result/schema.ts';
import { plain } from '../../shared/text.ts';
import type { UiKey } from '../texts/en.ts';
import type { LanguageTexts } from '../texts/types.ts';
import {
  checkoutSteps,
  firstMissedText,
  listTitle,
  type MustHaveList,
  mustHavesNewestFirst,
  type Remedy,
  remediesWorthMost,
  stepText,
  timeOf,
} from '../view/first-screen.ts';
import { duration, number, percent, points, say } from '../view/format.ts';
import { chapterTitle, limitOf, remedyOf, titleOf } from '../view/verdict-text.ts';
import { type Html, html } from './escape.ts';
import { mark, scoreBar, timeBar } from './parts.ts';

/** What an owner reads first: the score, the must-haves, what to mend and how long the checkout took. */
export function firstScreen(result: AuditResult, texts: LanguageTexts): Html {
  return html`<section id="overview" aria-label="${texts.ui.summary}"><div class="cards">
${scoreCard(result, texts)}
${mustHavesCard(result, texts)}
${remediesCard(result, texts)}
${checkoutCard(result, texts)}
</div></section>
`;
}

function scoreCard(result: AuditResult, texts: LanguageTexts): Html {
  const { ui } = texts;
  const { total } = result;
  const words =
    total.score === null
      ? html`<p>${ui.noScore}</p>`
      : html`<p class="score"><b>${points(total.score, texts)}</b> <span class="quiet">${ui.ofHundred}</span></p>
${scoreBar(total.score, total.low, total.high)}<div class="scale" aria-hidden="true"><span>0</span><span>50</span><span>100</span></div>
<p>${say(texts, 'scoreRange', { low: points(total.low, texts), high: points(total.high, texts) })}</p>`;
  return html`<div class="card"><h2>${ui.score}</h2>${words}
<p class="quiet">${say(texts, 'coverageLine', { share: percent(total.coverage, texts) })}</p>${weakest(result, texts)}</div>`;
}

/** Where the store falls short most, in one line: the three chapters with the lowest scores, unless they are full. */
function weakest({ chapters }: AuditResult, texts: LanguageTexts): Html | null {
  const lowest = chapters
    .flatMap((chapter) =>
      chapter.score === null || chapter.score > 0.945 ? [] : [{ ...chapter, score: chapter.score }],
    )
    .sort((a, b) => a.score - b.score)
    .slice(0, 3);
  if (lowest.length === 0) return null;
  const links = lowest.map(
    (chapter, at) =>
      html`${at > 0 && ' · '}<a href="#ch-${chapter.id}">${chapterTitle(chapter, texts)}</a> <b>${points(chapter.score, texts)}</b>`,
  );
  return html`<p class="weakest"><span class="quiet">${texts.ui.weakest}:</span> ${links}</p>`;
}

function remediesCard(result: AuditResult, texts: LanguageTexts): Html {
  const { ui } = texts;
  const remedies = remediesWorthMost(result);
  const body =
    remedies.length === 0
      ? html`<p>${ui.noRemedies}</p>`
      : html`<ol class="rows remedies">${remedies.map((remedy) => remedyRow(remedy, texts))}</ol>`;
  return html`<div class="card main"><h2>${ui.remedies}</h2><p class="lead">${ui.remediesLead}</p>${body}</div>`;
}

function remedyRow({ verdict, gain }: Remedy, texts: LanguageTexts): Html {
  const effort =
    verdict.effort === null ? null : html` <small>${texts.ui.effort}: ${texts.ui[EFFORT_KEY[verdict.effort]]}</small>`;
  return html`<li><h3><a href="#c-${verdict.id}">${titleOf(verdict, texts)}</a></h3><span class="gain">${say(texts, 'points', { points: number(gain, texts, 1) })}</span>
<p>${plain(remedyOf(verdict, texts) ?? '', 150)}${effort}</p></li>`;
}

export const EFFORT_KEY: Record<'small' | 'medium' | 'large', UiKey> = {
  small: 'effortSmall',
  medium: 'effortMedium',
  large: 'effortLarge',
};

function mustHavesCard(result: AuditResult, texts: LanguageTexts): Html {
  const { ui } = texts;
  const lists = mustHavesNewestFirst(result);
  const body =
    lists.length === 0
      ? html`<p>${ui.noMustHaves}</p>`
      : html`<ul class="rows lists">${lists.slice(0, 1).map((list) => html`<li><span>${listTitle(list, texts)}${yearOf(list)}</span>${listMark(list, texts)}${conclusion(list, texts)}</li>`)}</ul>${older(lists.slice(1), texts)}`;
  return html`<div class="card"><h2>${ui.mustHaves}</h2><p class="lead">${ui.mustHavesLead}</p>${body}</div>`;
}

/** The newest list speaks for itself; the others are counted and stand in full further down. */
function older(lists: MustHaveList[], texts: LanguageTexts): Html | null {
  if (lists.length === 0) return null;
  const count = (conclusion: MustHaveList['conclusion']) =>
    lists.filter((list) => list.conclusion === conclusion).length;
  const counts = { count: lists.length, missed: count('missed'), open: count('open'), met: count('met') };
  return html`<p class="older"><a href="#must-haves">${say(texts, 'olderLists', counts)}</a></p>`;
}

export function listMark(list: MustHaveList, texts: LanguageTexts): Html {
  const { ui } = texts;
  if (list.conclusion === 'met') return mark('pass', ui.met);
  return list.conclusion === 'missed' ? mark('fail', ui.missed) : mark('open', ui.open);
}

/** The year, where the title does not say it already. */
export function yearOf({ title, year }: MustHaveList): Html | null {
  return title.includes(String(year)) ? null : html` <small>${year}</small>`;
}

function conclusion(list: MustHaveList, texts: LanguageTexts): Html {
  const missed = firstMissedText(list, texts);
  if (missed !== null) return html`<p>${say(texts, 'firstMissed', { what: missed })}</p>`;
  return html`<p class="quiet">${list.conclusion === 'met' ? texts.ui.allMet : texts.ui.stillOpen}</p>`;
}

function checkoutCard(result: AuditResult, texts: LanguageTexts): Html {
  const { ui } = texts;
  const steps = checkoutSteps(result);
  const total = result.verdicts.find(({ id }) => id === 'checkout-time');
  const longest = Math.max(1, ...steps.map((step) => timeOf(step) ?? 0));
  const rows = steps.map(
    (step) =>
      html`<li><span>${stepText(step, texts, 80)}</span><span>${duration(timeOf(step) ?? 0, texts)}</span>${timeBar(null, timeOf(step), null, longest)}</li>`,
  );
  const sum =
    typeof total?.value === 'number'
      ? html`<li class="sum"><span>${titleOf(total, texts)} <small>${limitOf(total, texts)}</small></span><span>${duration(total.value, texts)}</span></li>`
      : null;
  const body =
    rows.length === 0 && sum === null ? html`<p>${ui.noCheckoutTimes}</p>` : html`<ul class="times">${rows}${sum}</ul>`;
  return html`<div class="card"><h2>${ui.checkoutTimes}</h2><p class="lead">${ui.checkoutTimesLead}</p>${body}</div>`;
}
