import type { RepeatedFigure } from '../../result/repeats.ts';
import type { AuditResult } from '../../result/schema.ts';
import { plain } from '../../shared/text.ts';
import { journeyChart, timesLine } from '../chart/journey-chart.ts';
import { chartSvg } from '../chart/svg.ts';
import type { UiKey } from '../texts/en.ts';
import type { LanguageTexts } from '../texts/types.ts';
import type { Picture } from '../types.ts';
import type { Step } from '../view/first-screen.ts';
import { say } from '../view/format.ts';
import { phrase } from '../view/phrase.ts';
import { repeatedSteps, repeatedText } from '../view/repeated.ts';
import { stageTitle } from '../view/verdict-text.ts';
import { type Html, html, ownMarkup, webAddress } from './escape.ts';
import { mark, scrollTable, section, swatch, told } from './parts.ts';

type Pictures = ReadonlyMap<string, Picture>;

/** The visit as it went: stages, times, filmstrip, checkout screens, interruptions. */
export function journey(result: AuditResult, pictures: Pictures, texts: LanguageTexts): Html {
  return section(
    'journey',
    texts.ui.journey,
    html`<p class="lead">${texts.ui.journeyLead}</p>
${stages(result, texts)}
${result.visits.map((visit, at) => visitSteps(result, visit.id, at, pictures, texts))}
${screens(result, texts)}
${interruptions(result, texts)}`,
    true,
  );
}

function stages(result: AuditResult, texts: LanguageTexts): Html {
  const { ui } = texts;
  return html`<h3 class="vh">${ui.stages}</h3><ul class="stages">${result.stages.map(
    (stage) =>
      html`<li>${mark(stage.reached ? 'pass' : 'open', stageTitle(stage.id, texts))}<span class="vh"> ${stage.reached ? ui.reached : ui.notReached}</span></li>`,
  )}</ul>${result.stages
    .filter((stage) => !stage.reached && stage.because !== null)
    .map(
      (stage) =>
        html`<p class="quiet">${stageTitle(stage.id, texts)}: ${ui.notReached} – ${told(stage.because, 300, texts)}</p>`,
    )}`;
}

function visitSteps(result: AuditResult, visit: string, at: number, pictures: Pictures, texts: LanguageTexts): Html {
  const steps = result.steps.filter((step) => step.visit === visit);
  const repeated = repeatedSteps(result);
  const chart = journeyChart(steps, `journey-${at}`, texts);
  return html`${result.visits.length > 1 && html`<h3 class="block">${texts.ui.visit} ${plain(visit, 60)}</h3>`}
${chart !== null && html`<figure>${legend(texts)}${chartSvg(chart)}</figure>`}
<div class="block"><h3>${texts.ui.filmstrip}</h3><ol class="steps">${steps.map((step) => stepRow(step, result, repeated.get(step.index) ?? null, pictures, texts))}</ol></div>`;
}

function legend(texts: LanguageTexts): Html {
  const { ui } = texts;
  const entry = (kind: string, word: string, what: string) => html`<span>${swatch(kind)}<b>${word}</b> ${what}</span>`;
  return html`<figcaption class="legend">${entry('responded', ui.responded, ui.respondedWhat)}${entry('shown', ui.shown, ui.shownWhat)}${entry('settled', ui.settled, ui.settledWhat)}</figcaption>`;
}

const OUTCOME_KEY: Record<Step['outcome'], UiKey> = {
  done: 'outcomeDone',
  skipped: 'outcomeSkipped',
  failed: 'outcomeFailed',
  blocked: 'outcomeBlocked',
  interrupted: 'outcomeInterrupted',
};

function stepRow(
  step: Step,
  result: AuditResult,
  repeated: RepeatedFigure | null,
  pictures: Pictures,
  texts: LanguageTexts,
): Html {
  const { ui } = texts;
  const times = timesLine(step, texts);
  const href = webAddress(step.url);
  const outcome =
    step.outcome === 'done' ? null : mark(step.outcome === 'skipped' ? 'open' : 'fail', ui[OUTCOME_KEY[step.outcome]]);
  return html`<li><span class="no">${step.index + 1}</span><div><h4>${plain(phrase(step.sentence || step.verb, texts), 200)} ${outcome}</h4>
<p class="line">${times && html`<span>${times}</span>`}${step.clicks > 0 && html`<span>${ui.clicks}: ${step.clicks}</span>`}${step.fieldsFilled > 0 && html`<span>${ui.fields}: ${step.fieldsFilled}</span>`}<span><code>${placeOf(step)}</code></span></p>
${repeated !== null && html`<p class="line">${repeatedText(repeated, texts)}</p>`}
${step.because !== null && html`<p>${told(step.because, 400, texts)}</p>`}
${href !== null && html`<p class="line"><a href="${href}" rel="noreferrer">${plain(href, 110)}</a></p>`}
${step.interruptions.length > 0 && html`<p class="line">${ui.interruptions}: ${plain(interruptionsOf(step, result, texts).join(', '), 200)}</p>`}
${step.healed.map(({ intent, before, after }) => html`<p class="line">${say(texts, 'healed', { intent: plain(intent, 60), before: plain(before, 80), after: plain(after, 80) })}</p>`)}
</div>${film(step, result, pictures, texts)}</li>
`;
}

/** Where the step stands in its scenario, `checkout.yaml:42:5`, without the folders of the machine that played it. */
function placeOf({ at }: Step): string {
  return plain(at.split(/[\\/]/).at(-1) ?? at, 100);
}

/** What stood in the way, by name where the result names it. */
function interruptionsOf(step: Step, result: AuditResult, texts: LanguageTexts): string[] {
  return step.interruptions.map((id) =>
    phrase(result.interruptions.find(({ evidence }) => evidence === id)?.what ?? id, texts),
  );
}

function film(step: Step, result: AuditResult, pictures: Pictures, texts: LanguageTexts): Html | null {
  const frames = step.screenshots.flatMap((id) => {
    const picture = pictures.get(id);
    return picture
      ? [frame(picture, plain(result.evidence.find((piece) => piece.id === id)?.title ?? id, 120), texts)]
      : [];
  });
  return frames.length === 0 ? null : html`<div class="film">${frames}</div>`;
}

function frame(picture: Picture, title: string, texts: LanguageTexts): Html {
  const alt = say(texts, 'pictureOf', { what: title });
  const image =
    picture.dataUri === null
      ? null
      : html`<img loading="lazy" decoding="async" width="150" height="100" src="${ownMarkup(picture.dataUri)}" alt="${alt}">`;
  if (picture.href === null) return image ?? html``;
  return html`<a href="${picture.href}">${image ?? say(texts, 'openPicture', { what: title })}</a>`;
}

function screens(result: AuditResult, texts: LanguageTexts): Html {
  const { ui } = texts;
  const { order, screens: met } = result.checkout;
  const rows = met.map(
    (screen) =>
      html`<tr><th scope="row">${screen.screen}. ${plain(screen.title, 100)}</th><td class="n">${screen.fields}</td><td class="n">${screen.clicks}</td><td class="n">${screen.advancingClicks}</td></tr>`,
  );
  const table =
    rows.length === 0
      ? html`<p class="quiet">${ui.noScreens}</p>`
      : scrollTable(
          ui.screens,
          html`<table><thead><tr><th scope="col">${ui.screen}</th><th scope="col" class="n">${ui.fields}</th><th scope="col" class="n">${ui.clicks}</th><th scope="col" class="n">${ui.advancingClicks}</th></tr></thead><tbody>${rows}</tbody></table>`,
        );
  const placed =
    order &&
    (order.placed ? say(texts, 'orderPlaced', { number: plain(order.number ?? ui.none, 60) }) : ui.orderNotPlaced);
  return html`<div class="block"><h3>${ui.screens}</h3>${table}
${order && html`<p>${placed}${order.total !== null && ` · ${phrase(plain(order.total, 60), texts)}`}${order.because !== null && html` <span class="quiet">${told(order.because, 300, texts)}</span>`}</p>`}</div>`;
}

function interruptions(result: AuditResult, texts: LanguageTexts): Html {
  const { ui } = texts;
  const rows = result.interruptions.map(
    ({ what, closedBy, stepIndex }) =>
      html`<li>${plain(what, 100)}${closedBy !== null && html` <small>${say(texts, 'closedBy', { what: plain(closedBy, 100) })}</small>`}${stepIndex !== null && html` <small>${ui.step} ${stepIndex + 1}</small>`}</li>`,
  );
  return html`<div class="block"><h3>${ui.interruptions}</h3>${rows.length === 0 ? html`<p class="quiet">${ui.noInterruptions}</p>` : html`<ul class="rows">${rows}</ul>`}</div>`;
}
