import { plain } from '../../shared/text.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { isTold, phrase } from '../view/phrase.ts';
import { STATE_KEY, type State } from '../view/verdict-text.ts';
import { type Content, type Html, html, ownMarkup } from './escape.ts';

const ICONS = {
  pass: '<path d="M3 8.5l3.4 3.5L13 4.5"/>',
  partial: '<path d="M3 8h10"/>',
  fail: '<path d="M4 4l8 8M12 4l-8 8"/>',
  open: '<circle cx="8" cy="8" r="5.2"/>',
};
type Tone = keyof typeof ICONS;

const TONES: Partial<Record<State, Tone>> = { pass: 'pass', partial: 'partial', fail: 'fail', error: 'fail' };

/** A verdict's state as word, sign and colour: none of them alone. */
export function stateMark(state: State, texts: LanguageTexts): Html {
  return mark(TONES[state] ?? 'open', texts.ui[STATE_KEY[state]]);
}

export function mark(tone: Tone, word: string): Html {
  return html`<span class="state s-${tone}"><svg viewBox="0 0 16 16" aria-hidden="true">${ownMarkup(ICONS[tone])}</svg>${word}</span>`;
}

/** A bar from nought to one with the range still possible behind it. The words beside it say the same. */
export function scoreBar(score: number | null, low: number | null, high: number | null): Html {
  const from = per100(low ?? 0);
  const band =
    low === null || high === null
      ? null
      : ownMarkup(`<rect class="t-band" x="${from}" y="1" width="${per100(high - low)}" height="12"/>`);
  const filled =
    score === null ? null : ownMarkup(`<rect class="t-accent" y="4" width="${per100(score)}" height="6"/>`);
  return html`<svg class="bar" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true"><rect class="t-line" y="6.5" width="100" height="1"/>${band}${filled}</svg>`;
}

function per100(share: number): string {
  return (Math.min(1, Math.max(0, share)) * 100).toFixed(2);
}

/** Three bars laid end to end, on a common scale. */
export function timeBar(
  respondedMs: number | null,
  shownMs: number | null,
  settledMs: number | null,
  longestMs: number,
): Html {
  const at = (ms: number) => Math.min(100, (ms / Math.max(1, longestMs)) * 100).toFixed(2);
  const layer = (kind: string, ms: number | null) =>
    ms === null ? '' : `<rect class="t-${kind}" width="${at(ms)}" height="8"/>`;
  const layers = layer('settled', settledMs) + layer('shown', shownMs) + layer('responded', respondedMs);
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${ownMarkup(layers)}</svg>`;
}

/** The coloured square of a legend. */
export function swatch(kind: string): Html {
  return ownMarkup(
    `<svg viewBox="0 0 14 14" aria-hidden="true"><rect class="t-${kind}" width="14" height="14" rx="2"/></svg>`,
  );
}

/** A section of the page with its heading. */
export function section(id: string, title: string, body: Content, fresh = false): Html {
  return html`<section id="${id}" aria-labelledby="${id}-h"${fresh && ownMarkup(' class="fresh"')}>
<h2 id="${id}-h">${title}</h2>
${body}
</section>
`;
}

/** What the tool says, in the reader's language; where only English is at hand it is marked as English. */
export function told(text: string | null, maxLength: number, texts: LanguageTexts): Html | null {
  if (text === null || text === '') return null;
  const short = plain(text, maxLength);
  return isTold(short, texts) ? html`${phrase(short, texts)}` : html`<span lang="en">${short}</span>`;
}

/** A table that scrolls sideways inside itself where the screen is small, and by keyboard. */
export function scrollTable(label: string, table: Html): Html {
  return html`<div class="scroll" role="group" aria-label="${label}" tabindex="0">${table}</div>`;
}

/** Links to evidence by number; what is not in the index stays text. */
export function evidenceLinks(ids: string[], known: ReadonlySet<string>): Html {
  const links = ids.slice(0, 40).map((id, at) => {
    const name = plain(id, 60);
    const comma = at === 0 ? '' : ', ';
    return known.has(id) ? html`${comma}<a href="#${anchor(id)}">${name}</a>` : html`${comma}${name}`;
  });
  return html`${links}`;
}

/** An element id for an evidence id: letters, digits and hyphens only. */
export function anchor(id: string): string {
  return `e-${id.replace(/[^\w-]/g, '_').slice(0, 80)}`;
}

export function facts(pairs: [string, Content][]): Html {
  const shown = pairs.filter(([, content]) => content !== null && content !== '' && content !== false);
  return html`<dl class="facts">${shown.map(([name, content]) => html`<dt>${name}</dt><dd>${content}</dd>`)}</dl>`;
}
