import { DEFAULT_EDITION, type Edition } from '../benchmark/edition.ts';
import type { VisitFolder } from '../evidence/folder.ts';
import { type ViewOptions, viewOf } from '../facts/view/read.ts';
import type { AuditResult } from '../result/schema.ts';
import { judgeView } from './judge-view.ts';

export interface JudgeOptions extends ViewOptions {
  folder: VisitFolder;
  edition?: Edition;
  /** Time of judging; the only thing in the result that does not follow from evidence, edition and version. */
  now: Date;
  toolVersion: string;
}

/** Judges one visit from its folder. Never visits the store; the same evidence and edition give the same result. */
export async function judgeVisit(options: JudgeOptions): Promise<AuditResult> {
  const { folder, now, toolVersion, edition = DEFAULT_EDITION, ...reading } = options;
  return judgeView(await viewOf(folder, reading), { edition, now, toolVersion });
}
