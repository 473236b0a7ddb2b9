import type { Verdict } from '../../result/schema.ts';
import { plain } from '../../shared/text.ts';
import { spotKey } from '../spots.ts';
import type { LanguageTexts } from '../texts/types.ts';
import type { ReportContext } from '../types.ts';
import { say } from '../view/format.ts';
import { phrase } from '../view/phrase.ts';
import { type Html, html, ownMarkup } from './escape.ts';
import { evidenceLinks } from './parts.ts';

/** The store's words that decided, each with its spot on the screenshot where there is one. */
export function quotesOf(
  verdict: Verdict,
  known: ReadonlySet<string>,
  spots: ReportContext['spots'],
  texts: LanguageTexts,
): Html[] {
  return verdict.quotes.map((quote) => {
    const where = html`${phrase(plain(quote.where, 120), texts)}${quote.evidence !== null && html` · ${evidenceLinks([quote.evidence], known)}`}`;
    return html`<blockquote dir="auto">${plain(quote.text, 600)}</blockquote><small>${where}</small>${spot(quote, spots, texts)}`;
  });
}

function spot(
  { region, text }: Verdict['quotes'][number],
  spots: ReportContext['spots'],
  texts: LanguageTexts,
): Html | null {
  const picture = region && spots.get(spotKey(region));
  if (!picture) return null;
  const alt = say(texts, 'pictureOf', { what: `${texts.ui.spot}, „${plain(text, 80)}“` });
  return html`<img class="spot" loading="lazy" decoding="async" src="${ownMarkup(picture)}" alt="${alt}">`;
}
