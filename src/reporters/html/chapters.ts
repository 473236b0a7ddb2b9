import type { AuditResult, Verdict } from '../../result/schema.ts';
import { plain } from '../../shared/text.ts';
import type { LanguageTexts } from '../texts/types.ts';
import type { ReportContext } from '../types.ts';
import { number, percent, points } from '../view/format.ts';
import { repeatedCriterion, repeatedText } from '../view/repeated.ts';
import {
  becauseOf,
  byChapter,
  chapterTitle,
  limitOf,
  measuredOf,
  remedyOf,
  sentenceOf,
  titleOf,
  whyOf,
} from '../view/verdict-text.ts';
import { type Content, type Html, html, webAddress } from './escape.ts';
import { EFFORT_KEY } from './first-screen.ts';
import { evidenceLinks, scoreBar, section, stateMark } from './parts.ts';
import { quotesOf } from './quotes.ts';

/** The chapters: first as bars, then criterion by criterion. */
export function chapters(result: AuditResult, spots: ReportContext['spots'], texts: LanguageTexts): Html {
  const seen = { known: new Set(result.evidence.map(({ id }) => id)), spots };
  const scores = new Map(result.chapters.map(({ id, score }) => [id, score]));
  return section(
    'chapters',
    texts.ui.chapters,
    html`<p class="lead">${texts.ui.chaptersLead}</p>
${overview(result, texts)}
${byChapter(result).map(
  (chapter) => html`<section class="chapter" id="ch-${chapter.id}" aria-labelledby="ch-${chapter.id}-h">
<h3 id="ch-${chapter.id}-h">${chapterTitle(chapter, texts)} <span>${points(scores.get(chapter.id) ?? null, texts)}</span></h3>
<ul>${worstFirst(chapter.verdicts).map((verdict) => verdictRow(verdict, result, seen, texts))}</ul></section>`,
)}`,
    true,
  );
}

function overview(result: AuditResult, texts: LanguageTexts): Html {
  const { ui } = texts;
  const rows = result.chapters.map(
    (chapter) => html`<li><a href="#ch-${chapter.id}">${chapterTitle(chapter, texts)}</a>
${scoreBar(chapter.score, chapter.low, chapter.high)}<b>${points(chapter.score, texts)}</b>
<small>${points(chapter.low, texts)}–${points(chapter.high, texts)} · ${ui.judged} ${percent(chapter.coverage, texts)} · ${ui.weight} ${number(chapter.weight, texts, 1)}</small></li>`,
  );
  return html`<ol class="overview">${rows}</ol>`;
}

const ORDER: Verdict['state'][] = ['fail', 'partial', 'error', 'cannot-tell', 'awaited', 'pass', 'not-applicable'];

/** What needs doing stands first; within a state the edition's order stays. */
function worstFirst(verdicts: Verdict[]): Verdict[] {
  return [...verdicts].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

/** What a verdict may point at. */
interface Seen {
  known: ReadonlySet<string>;
  spots: ReportContext['spots'];
}

function verdictRow(verdict: Verdict, result: AuditResult, seen: Seen, texts: LanguageTexts): Html {
  const repeated = repeatedCriterion(result, verdict.id);
  const limit = limitOf(verdict, texts);
  const sentence = sentenceOf(verdict, texts);
  const because = becauseOf(verdict, texts);
  const remedy = remedyOf(verdict, texts);
  const value =
    verdict.value === null || (verdict.better === 'present' && typeof verdict.value === 'boolean')
      ? null
      : measuredOf(verdict, texts);
  return html`<li class="verdict v-${verdict.state}" id="c-${verdict.id}">
<h4>${titleOf(verdict, texts)}</h4>${stateMark(verdict.state, texts)}
${value !== null && html`<p class="value">${value}${limit && html` <small>${limit}</small>`}</p>`}
${sentence && html`<p>${sentence}</p>`}
${repeated !== null && html`<p class="quiet">${repeatedText(repeated, texts)}</p>`}
${because !== null && !sentence.includes(because) && html`<p class="quiet">${because}</p>`}
${remedy !== null && html`<p class="remedy">${remedy}${verdict.effort !== null && html` <small>${texts.ui.effort}: ${texts.ui[EFFORT_KEY[verdict.effort]]}</small>`}</p>`}
${more(verdict, seen, texts)}</li>
`;
}

function more(verdict: Verdict, { known, spots }: Seen, texts: LanguageTexts): Content {
  const { ui } = texts;
  const positions = verdict.positions.map(({ sentence, study, year, source }) => {
    const href = webAddress(source.url);
    const title = plain(source.title, 160);
    return html`<p lang="en">${plain(sentence, 300)} <small>${plain(study, 160)}${year !== null && `, ${year}`} · ${href === null ? title : html`<a href="${href}" rel="noreferrer">${title}</a>`}</small></p>`;
  });
  const pairs: [string, Content][] = [
    [ui.why, whyOf(verdict, texts)],
    [ui.quoted, quotesOf(verdict, known, spots, texts)],
    [ui.position, positions],
    [ui.evidence, verdict.evidence.length > 0 && evidenceLinks(verdict.evidence, known)],
  ];
  const shown = pairs.filter(
    ([, content]) => content !== '' && content !== false && !(Array.isArray(content) && content.length === 0),
  );
  if (shown.length === 0) return null;
  return html`<details><summary>${ui.more}<span class="vh">: ${titleOf(verdict, texts)}</span></summary>
<dl class="stack">${shown.map(([name, content]) => html`<dt>${name}</dt><dd>${content}</dd>`)}</dl></details>`;
}
