import { plain } from '../../shared/text.ts';
import type { IndexEntry } from '../index-page.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { moment, percent, points, say } from '../view/format.ts';
import { type Content, fileAddress, type Html, html, ownMarkup } from './escape.ts';
import { brandedMast } from './mast.ts';
import { page } from './page.ts';
import { scoreBar, section } from './parts.ts';

/** The page that lists every store with its trend and its visits, newest first. It opens straight from the disk. */
export function renderIndex(entries: IndexEntry[], texts: LanguageTexts): string {
  const { ui } = texts;
  const stores = storesOf(entries);
  return page({
    title: ui.indexTitle,
    texts,
    mast: brandedMast(ui.indexTitle, [`${ui.stores}: ${stores.length}`, `${ui.visits}: ${entries.length}`], {
      logo: null,
      title: null,
      summary: null,
    }),
    contents:
      stores.length > 1 && stores.length <= 30
        ? stores.map(({ id, name }, at) => ({ id: `s-${at}`, title: plain(name || id, 40) }))
        : [],
    main: stores.length === 0 ? html`<p>${ui.noVisits}</p>` : stores.map((store, at) => storeSection(store, at, texts)),
    footer: html`<p>${ui.indexLead}</p>`,
  });
}

interface Store {
  id: string;
  name: string;
  /** Newest first. */
  visits: IndexEntry[];
}

function storesOf(entries: IndexEntry[]): Store[] {
  const stores = new Map<string, Store>();
  for (const entry of [...entries].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))) {
    const store = stores.get(entry.store.id) ?? { id: entry.store.id, name: entry.store.name, visits: [] };
    store.visits.push(entry);
    stores.set(entry.store.id, store);
  }
  return [...stores.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function storeSection({ id, name, visits }: Store, at: number, texts: LanguageTexts): Html {
  const { ui } = texts;
  const [newest] = visits;
  if (!newest) return html``;
  const body = html`<div class="store"><p class="score"><b>${points(newest.score, texts)}</b> <span class="quiet">${ui.ofHundred}</span></p>
<div>${scoreBar(newest.score, newest.low, newest.high)}<p class="quiet">${say(texts, 'coverageLine', { share: percent(newest.coverage, texts) })} ${ui.lastVisit}: ${visitLink(newest, texts)}</p></div>
${history(visits, texts)}</div>
<details><summary>${ui.visits} (${visits.length})<span class="vh">: ${plain(name, 60)}</span></summary><ol class="rows">${visits.map((visit) => visitRow(visit, texts))}</ol></details>`;
  return section(`s-${at}`, plain(name || id, 80), body);
}

function visitRow(visit: IndexEntry, texts: LanguageTexts): Html {
  return html`<li>${visitLink(visit, texts)} <b>${points(visit.score, texts)}</b> <small>${points(visit.low, texts)}–${points(visit.high, texts)} · ${plain(visit.edition, 40)}${visit.outcome !== null && visit.outcome !== 'done' && ` · ${plain(visit.outcome, 30)}`}</small></li>
`;
}

function visitLink({ folder, report, startedAt }: IndexEntry, texts: LanguageTexts): Content {
  const address = fileAddress('', `${folder}/${report ? 'report.html' : 'result.json'}`);
  const when = moment(startedAt, texts);
  return address === null ? when : html`<a href="${address}">${when}</a>`;
}

const MOST_POINTS = 240;

/** The scores as a small line of its own making: a chart library would be too much for twenty of them. */
function history(visits: IndexEntry[], texts: LanguageTexts): Html | null {
  const scores = visits
    .slice(0, MOST_POINTS)
    .reverse()
    .flatMap(({ score }) => score ?? []);
  if (scores.length < 2) return null;
  const step = 300 / (scores.length - 1);
  const line = scores.map((score, at) => `${(at * step).toFixed(1)},${(58 - score * 56).toFixed(1)}`).join(' ');
  const label = `${texts.ui.trend}: ${points(scores[0] ?? null, texts)} → ${points(scores.at(-1) ?? null, texts)}`;
  return html`<svg class="spark" viewBox="0 0 300 60" preserveAspectRatio="none" role="img" aria-label="${label}">${ownMarkup(`<polyline fill="none" stroke="var(--accent)" stroke-width="2" vector-effect="non-scaling-stroke" points="${line}"/>`)}</svg>`;
}
