import type { AuditResult } from '../../result/schema.ts';
import { plain } from '../../shared/text.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { listTitle, type MustHaveList, mustHavesNewestFirst } from '../view/first-screen.ts';
import { duration, formatValue, moment } from '../view/format.ts';
import { phrase } from '../view/phrase.ts';
import { type Content, fileAddress, type Html, html, webAddress } from './escape.ts';
import { listMark, yearOf } from './first-screen.ts';
import { anchor, evidenceLinks, facts, mark, scrollTable, section, told } from './parts.ts';
import { questionnaire } from './questionnaire.ts';

/** The must-have lists item by item. */
export function mustHaves(result: AuditResult, texts: LanguageTexts): Html {
  const lists = mustHavesNewestFirst(result);
  const body =
    lists.length === 0 ? html`<p>${texts.ui.noMustHaves}</p>` : lists.map((list) => mustHaveList(list, texts));
  return section('must-haves', texts.ui.mustHaves, html`<p class="lead">${texts.ui.mustHavesLead}</p>${body}`);
}

const ITEM_TONE = { met: 'pass', missed: 'fail', unknown: 'open' } as const;

function mustHaveList(list: MustHaveList, texts: LanguageTexts): Html {
  const { ui } = texts;
  const href = webAddress(list.source.url);
  const source = `${plain(list.source.title, 160)}, ${plain(list.source.publisher, 80)}`;
  return html`<div class="block"><h3>${listTitle(list, texts)}${yearOf(list)} ${listMark(list, texts)}</h3>
<p class="quiet">${list.ordered && ui.listOrdered} ${!list.complete && ui.listIncomplete}</p>
<ol class="rows">${list.items.map(
    (item) =>
      html`<li>${mark(ITEM_TONE[item.state], ui[item.state])} ${told(item.text, 240, texts)}${item.because !== null && html` <small>${told(item.because, 300, texts)}</small>`}</li>`,
  )}</ol><p><small>${href === null ? source : html`<a href="${href}" rel="noreferrer">${source}</a>`}</small></p></div>`;
}

/** What persons saw, and a form to print for what nobody has answered yet. */
export function observations(result: AuditResult, texts: LanguageTexts): Html {
  const { ui } = texts;
  const known = new Set(result.evidence.map(({ id }) => id));
  const titles = new Map(result.verdicts.map(({ id, title }) => [id, texts.criteria[id]?.title ?? plain(title, 120)]));
  const rows = result.observations.map(
    ({
      about,
      answer,
      unit,
      observer,
      note,
      evidence,
    }) => html`<li><b>${titles.get(about) ?? plain(about, 120)}</b>: ${formatValue(answer, unit, texts)}
${note !== null && html`<blockquote dir="auto">${plain(note, 600)}</blockquote>`}<p class="quiet">${ui.observer}: ${plain(observer, 80)} · ${evidenceLinks([evidence], known)}</p></li>`,
  );
  const body = rows.length === 0 ? html`<p>${ui.noObservations}</p>` : html`<ul class="rows">${rows}</ul>`;
  return section(
    'observations',
    ui.observations,
    html`<p class="lead">${ui.observationsLead}</p>${body}${questionnaire(result.openObservations, titles, texts)}`,
  );
}

/** Every piece of evidence by its number, with its file where it has one. */
export function evidenceIndex(result: AuditResult, base: string | null, texts: LanguageTexts): Html {
  const { ui } = texts;
  const rows = result.evidence.map((piece) => {
    const address = piece.file === null || base === null ? null : fileAddress(base, piece.file);
    const name = piece.file === null ? ui.none : plain(piece.file, 120);
    return html`<tr id="${anchor(piece.id)}"><th scope="row">${plain(piece.id, 60)}</th><td>${plain(piece.kind, 40)}</td><td dir="auto">${plain(piece.title, 160)}</td><td>${moment(piece.seenAt, texts)}</td><td>${address === null ? name : html`<a href="${address}">${name}</a>`}</td></tr>
`;
  });
  return section(
    'evidence',
    ui.evidenceIndex,
    html`<p class="lead">${ui.evidenceLead}</p>${scrollTable(
      ui.evidenceIndex,
      html`<table class="index"><thead><tr><th scope="col">${ui.evidence}</th><th scope="col">${ui.kind}</th><th scope="col">${ui.title}</th><th scope="col">${ui.seenAt}</th><th scope="col">${ui.file}</th></tr></thead><tbody>${rows}</tbody></table>`,
    )}`,
    true,
  );
}

/** How it was judged, where and with what, and whose figures it was held against. */
export function method(result: AuditResult, texts: LanguageTexts): Html {
  const { ui } = texts;
  return section(
    'method',
    ui.method,
    html`<p class="lead">${ui.methodText}</p>
${facts([
  [
    ui.edition,
    `${plain(result.edition.name, 100)} (${plain(result.edition.id, 60)}, ${plain(result.edition.date, 20)})`,
  ],
  ['SHA-256', html`<code>${plain(result.edition.digest, 80)}</code>`],
  [ui.tool, `${plain(result.tool.name, 60)} ${plain(result.tool.version, 30)}`],
  [ui.judgedAt, moment(result.judgedAt, texts)],
])}
${result.visits.map((visit) => visitFacts(visit, texts))}
${result.warnings.length > 0 && html`<div class="block"><h3>${ui.warnings}</h3><ul class="rows">${result.warnings.map((warning) => html`<li lang="en">${plain(warning, 400)}</li>`)}</ul></div>`}
${sources(result, texts)}`,
  );
}

function visitFacts(visit: AuditResult['visits'][number], texts: LanguageTexts): Html {
  const { ui } = texts;
  return html`<div class="block"><h3>${ui.visit} ${plain(visit.id, 60)}</h3>${facts([
    [ui.scenario, `${plain(visit.scenario.name, 80)} (${plain(visit.scenario.file.split(/[\\/]/).at(-1) ?? '', 100)})`],
    [ui.started, moment(visit.startedAt, texts)],
    [ui.ended, visit.endedAt === null ? null : moment(visit.endedAt, texts)],
    [
      ui.outcome,
      visit.outcome === null
        ? null
        : `${phrase(plain(visit.outcome, 40), texts)}${visit.because === null ? '' : `: ${phrase(plain(visit.because, 300), texts)}`}`,
    ],
    [ui.device, plain(visit.device, 80)],
    [ui.network, plain(visit.network, 80)],
    [ui.browser, plain(visit.browser, 80)],
    [ui.system, plain(visit.os, 80)],
    [ui.locale, `${plain(visit.locale, 20)}, ${plain(visit.timezone, 40)}`],
    [ui.clockNoise, visit.noiseMs === null ? null : `± ${duration(visit.noiseMs, texts)}`],
  ])}</div>`;
}

function sources(result: AuditResult, texts: LanguageTexts): Content {
  const known = new Map<string, Html>();
  for (const { source, study, year } of result.verdicts.flatMap(({ positions }) => positions)) {
    const href = webAddress(source.url);
    const title = plain(source.title, 200);
    const entry = html`<li>${href === null ? title : html`<a href="${href}" rel="noreferrer">${title}</a>`} <small>${plain(source.publisher, 100)} · ${plain(study, 160)}${year !== null && `, ${year}`}</small></li>`;
    known.set(entry.markup, entry);
  }
  if (known.size === 0) return null;
  return html`<div class="block"><h3>${texts.ui.sources}</h3><ul class="rows">${[...known.values()]}</ul></div>`;
}
