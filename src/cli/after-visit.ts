import path from 'node:path';
import type { Edition } from '../benchmark/edition.ts';
import type { Browser } from '../browser/playwright.ts';
import type { Config } from '../config/types.ts';
import type { VisitFolder } from '../evidence/folder.ts';
import { writeManifest } from '../evidence/manifest.ts';
import { fileResult } from '../judging/file-result.ts';
import { judgeVisit } from '../judging/judge-visit.ts';
import { writeIndexPage } from '../reporters/index-page.ts';
import { renderReports, writeReports } from '../reporters/write.ts';
import { gatesOf } from '../result/gates.ts';
import type { AuditResult } from '../result/schema.ts';
import { brandingFrom, withPaper } from './report-outputs.ts';
import { plainShrink, shrinkAhead } from './shrink-ahead.ts';
import { VERSION } from './version.ts';
import type { World } from './world.ts';

export interface AfterVisit {
  edition?: Edition;
  config: Config;
  language?: string;
  /** Formats written into the visit's folder beside `html`; those of the config when absent. */
  formats?: string[];
  /** A browser that is open and may make the pictures smaller; absent: one is started where it is needed. */
  browser?: Browser | null;
}

/** Judges what is known of a visit and writes `result.json` and its reports beside the evidence. */
export async function judgeAndReport(folder: VisitFolder, world: World, wish: AfterVisit): Promise<AuditResult> {
  await writeManifest(folder);
  const language = wish.language ?? wish.config.report.language ?? 'en';
  const result = await withPaper(
    wish.config,
    async (paper) => {
      // The browser makes the pictures smaller while this process judges.
      const shrink = wish.browser ? await shrinkAhead(folder, paper) : plainShrink(paper);
      const judged = await judgeVisit({ folder, edition: wish.edition, now: world.now(), toolVersion: VERSION });
      await fileResult(folder.path, judged);
      const branding = await brandingFrom(wish.config);
      await writeReports({
        result: judged,
        visitFolder: folder.path,
        formats: [...new Set(['html', ...(wish.formats ?? wish.config.report.formats ?? [])])],
        language,
        branding,
        gates: gatesOf(judged, wish.config.gates),
        printPdf: (html) => paper.printPdf(html),
        shrink,
        cutSpot: (picture, spot) => paper.cutSpot(picture, spot).catch(() => null),
      });
      return judged;
    },
    wish.browser,
  );
  await writeIndexPage(path.dirname(path.dirname(folder.path)), language).catch(() => undefined);
  return result;
}

/** The scorecard for the terminal, and where the report lies. */
export async function tellScorecard(result: AuditResult, folder: VisitFolder, world: World): Promise<void> {
  const [card] = await renderReports({
    result,
    visitFolder: null,
    formats: ['terminal'],
    paint: world.paint.out,
    unicode: world.unicode,
    columns: Math.min(world.stdout.columns, 80),
  });
  world.stdout.write(`${String(card?.content ?? '')}\n`);
  world.stdout.write(`report  ${path.relative(world.cwd, path.join(folder.path, 'report.html')) || folder.path}\n`);
}
