import type { LanguageTexts } from '../texts/types.ts';
import { type Content, type Html, html, ownMarkup } from './escape.ts';
import { STYLES } from './styles.ts';

export interface Page {
  title: string;
  texts: LanguageTexts;
  /** The page's head: logo, heading, facts. */
  mast: Content;
  /** Sections by anchor and title, for the table of contents. */
  contents: { id: string; title: string }[];
  main: Content;
  footer: Content;
}

/** A whole page in one file: its policy allows no script and no network, so a report cannot do what it should not. */
export function page({ title, texts, mast, contents, main, footer }: Page): string {
  const { ui } = texts;
  return html`<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${ownMarkup(STYLES)}</style>
</head>
<body id="top">
<a class="skip" href="#main">${ui.skip}</a>
<header class="frame"><div class="mast">${mast}</div></header>
<div class="frame layout">
${tableOfContents(contents, ui.contents)}
<main id="main" tabindex="-1">
${main}
</main>
</div>
<footer class="frame">${footer}</footer>
</body>
</html>
`.markup;
}

function tableOfContents(contents: Page['contents'], label: string): Html | null {
  if (contents.length === 0) return html`<div></div>`;
  return html`<nav class="toc" aria-label="${label}"><ul>${contents.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;
}
