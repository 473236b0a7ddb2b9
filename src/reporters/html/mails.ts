import type { AuditResult } from '../../result/schema.ts';
import { plain } from '../../shared/text.ts';
import { mailsChart } from '../chart/mails-chart.ts';
import { chartSvg } from '../chart/svg.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { awaitedText } from '../view/first-screen.ts';
import { duration, moment, say } from '../view/format.ts';
import { mailNotes } from '../view/mail-notes.ts';
import { phrase } from '../view/phrase.ts';
import { type Html, html } from './escape.ts';
import { evidenceLinks, section, swatch } from './parts.ts';

/** The mails against their limits, with the sentences that counted, and what is still awaited. */
export function mails(result: AuditResult, texts: LanguageTexts): Html {
  const { ui } = texts;
  const chart = mailsChart(result, texts);
  const known = new Set(result.evidence.map(({ id }) => id));
  const list =
    result.mails.length === 0
      ? html`<p>${ui.noMails}</p>`
      : html`<ul class="rows">${result.mails.map((mail) => mailRow(mail, known, texts))}</ul>`;
  return section(
    'mails',
    ui.mails,
    html`<p class="lead">${ui.mailsLead}</p>${chart !== null && html`<figure>${legend(texts)}${chartSvg(chart)}</figure>`}${list}${awaited(result, texts)}`,
    true,
  );
}

function legend(texts: LanguageTexts): Html {
  const entry = (kind: string, word: string) => html`<span>${swatch(kind)}${word}</span>`;
  return html`<figcaption class="legend">${entry('responded', texts.ui.human)}${entry('settled', texts.ui.automatic)}</figcaption>`;
}

function mailRow(mail: AuditResult['mails'][number], known: ReadonlySet<string>, texts: LanguageTexts): Html {
  const { ui } = texts;
  const latency = mail.latencyMs === null ? null : say(texts, 'after', { latency: duration(mail.latencyMs, texts) });
  const error =
    mail.latencyErrorMs === null ? null : say(texts, 'uncertainty', { error: duration(mail.latencyErrorMs, texts) });
  const notes = mailNotes(mail, texts);
  return html`<li><h3 dir="auto">${plain(mail.subject, 200) || ui.none}</h3>
<p>${latency !== null && html`<b>${latency}</b> ${error !== null && html`<small>${error}</small>`} · `}${mail.automatic ? ui.automatic : ui.human} · ${phrase(plain(mail.kind, 60), texts)}</p>
<p class="quiet">${plain(mail.from, 120)} · ${moment(mail.deliveredAt, texts)} · ${evidenceLinks([mail.evidence], known)}</p>${notes.length > 0 && html`<p class="quiet">${notes.join(' · ')}</p>`}
${mail.quotes.length > 0 && html`<dl class="facts said">${mail.quotes.slice(0, 30).map(({ what, text }) => html`<dt>${phrase(plain(what, 100), texts)}</dt><dd><blockquote dir="auto">${plain(text, 600)}</blockquote></dd>`)}</dl>`}</li>
`;
}

function awaited(result: AuditResult, texts: LanguageTexts): Html | null {
  if (result.awaited.length === 0) return null;
  const rows = result.awaited.map(
    ({ what, since, until }) =>
      html`<li><b>${awaitedText(what, texts)}</b><br><span class="quiet">${say(texts, 'awaitedSince', { since: moment(since, texts), until: moment(until, texts) })}</span></li>`,
  );
  return html`<div class="block"><h3>${texts.ui.awaitedTitle}</h3><ul class="rows">${rows}</ul></div>`;
}
