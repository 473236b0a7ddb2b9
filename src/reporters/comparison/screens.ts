import type { ComparedScreens, Sketch, StageScreen } from '../../comparison/screens.ts';
import type { ComparedStore, Comparison } from '../../comparison/types.ts';
import { type Html, html, ownMarkup } from '../html/escape.ts';
import { scrollTable } from '../html/parts.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { say } from '../view/format.ts';
import { stageTitle } from '../view/verdict-text.ts';
import { storeName } from './cells.ts';

/** The pages of all stores side by side, a row for each stage. */
export function screensTable({ stores, blind }: Comparison, screens: ComparedScreens, texts: LanguageTexts): Html {
  const { ui } = texts;
  const rows = screens.stages.map(
    ({ stage, cells }) =>
      html`<tr><th scope="row">${stageTitle(stage, texts)}</th>${cells.map((cell, at) => html`<td>${screen(cell, `${stageTitle(stage, texts)}, ${storeName(stores[at] ?? { name: '' }, 40)}`, texts)}</td>`)}</tr>`,
  );
  const missing = screens.missing > 0 && html` ${say(texts, 'screensMissing', { count: screens.missing })}`;
  return html`<p class="lead">${ui.screensLead} ${blind && ui.screensBlind}${missing}</p>${scrollTable(
    ui.screensTitle,
    html`<table class="screens"><thead><tr><th scope="col"><span class="vh">${ui.stages}</span></th>${stores.map((store) => head(store))}</tr></thead><tbody>${rows}</tbody></table>`,
  )}`;
}

function head(store: ComparedStore): Html {
  return html`<th scope="col">${storeName(store, 28)}</th>`;
}

function screen(cell: StageScreen | null, label: string, texts: LanguageTexts): Html {
  if (cell === null) return html`<span class="quiet">${texts.ui.none}</span>`;
  if ('sketch' in cell) return sketch(cell.sketch, label);
  return html`<img loading="lazy" decoding="async" width="200" height="150" src="${ownMarkup(cell.picture)}" alt="${say(texts, 'pictureOf', { what: label })}">`;
}

/** The colours are ours, the places the page's; numbers only, so nothing of a store can get into the markup. */
function sketch({ widthPx, heightPx, shapes }: Sketch, label: string): Html {
  const whole = (px: number) => String(Math.max(0, Math.round(Number(px) || 0)));
  const boxes = shapes.map(
    ({ kind, rect: [left, top, width, height] }) =>
      `<rect class="${CLASSES[kind]}" x="${whole(left)}" y="${whole(top)}" width="${whole(width)}" height="${whole(height)}"/>`,
  );
  return html`<svg class="sketch" viewBox="0 0 ${whole(widthPx)} ${whole(heightPx)}" preserveAspectRatio="xMidYMin slice" role="img" aria-label="${label}">${ownMarkup(boxes.join(''))}</svg>`;
}

const CLASSES: Record<Sketch['shapes'][number]['kind'], string> = {
  text: 'k-text',
  heading: 'k-heading',
  picture: 'k-picture',
  button: 'k-button',
  field: 'k-field',
};
