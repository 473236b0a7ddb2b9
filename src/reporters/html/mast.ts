import type { Branding } from '../types.ts';
import { type Html, html, ownMarkup } from './escape.ts';

/** The head of a page: the consultant's logo, the title, what it is about, and the consultant's own summary. */
export function brandedMast(title: string, facts: string[], { logo, summary }: Branding): Html {
  const paragraphs = (summary ?? '').split(/\n\s*\n/).filter((text) => text.trim() !== '');
  return html`${logo !== null && html`<img class="logo" src="${safeLogo(logo)}" alt="">`}<h1>${title}</h1>
<p class="facts">${facts.filter((fact) => fact !== '').map((fact) => html`<span>${fact}</span>`)}</p>
${paragraphs.length > 0 && html`<div class="summary">${paragraphs.map((text) => html`<p>${text.trim()}</p>`)}</div>`}`;
}

/** Only a picture in base64 may be a logo: anything else could carry markup out of the attribute. */
function safeLogo(logo: string): Html {
  return ownMarkup(/^data:image\/[\w.+-]+;base64,[\w+/=]+$/.test(logo) ? logo : 'data:,');
}
