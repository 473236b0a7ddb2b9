import type { AuditResult } from '../result/schema.ts';
import { plain } from '../shared/text.ts';
import { evidenceIndex, method, mustHaves, observations } from './html/appendix.ts';
import { chapters } from './html/chapters.ts';
import { type Html, html as markup } from './html/escape.ts';
import { firstScreen } from './html/first-screen.ts';
import { journey } from './html/journey.ts';
import { mails } from './html/mails.ts';
import { brandedMast } from './html/mast.ts';
import { page } from './html/page.ts';
import type { ReportContext, Reporter } from './types.ts';
import { day, say } from './view/format.ts';
import { phrase } from './view/phrase.ts';

/** One self-contained page: no script, no network, for screen and for paper. */
export const html: Reporter = { fileName: 'report.html', render: renderHtml };

export function renderHtml(result: AuditResult, context: ReportContext): string {
  const { texts, pictures, spots, evidenceBase } = context;
  const { ui } = texts;
  return page({
    title: plain(context.branding.title ?? say(texts, 'documentTitle', { store: result.store.name }), 160),
    texts,
    mast: mast(result, context),
    contents: [
      { id: 'overview', title: ui.summary },
      { id: 'chapters', title: ui.chapters },
      { id: 'journey', title: ui.journey },
      { id: 'mails', title: ui.mails },
      { id: 'must-haves', title: ui.mustHaves },
      { id: 'observations', title: ui.observations },
      { id: 'evidence', title: ui.evidenceIndex },
      { id: 'method', title: ui.method },
    ],
    main: [
      firstScreen(result, texts),
      chapters(result, spots, texts),
      journey(result, pictures, texts),
      mails(result, texts),
      mustHaves(result, texts),
      observations(result, texts),
      evidenceIndex(result, evidenceBase, texts),
      method(result, texts),
    ],
    footer: markup`<p>${plain(result.tool.name, 60)} ${plain(result.tool.version, 30)} · <a class="top" href="#top">${ui.backToTop}</a></p>`,
  });
}

function mast(result: AuditResult, { texts, branding }: ReportContext): Html {
  const store = plain(result.store.name, 80);
  const title = branding.title === null ? say(texts, 'headline', { store }) : plain(branding.title, 160);
  const visit = result.visits[0];
  const facts = [
    `${store} · ${plain(result.store.url, 120)}`,
    visit ? say(texts, 'visitedOn', { when: day(visit.startedAt, texts) }) : '',
    phrase(plain(visit?.device ?? '', 60), texts),
    say(texts, 'editionLine', { edition: phrase(plain(result.edition.name, 100), texts) }),
  ];
  return brandedMast(title, facts, branding);
}
