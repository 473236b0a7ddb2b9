import type { Edition } from '../../benchmark/edition.ts';
import { VisitFolder } from '../../evidence/folder.ts';
import { judgeVisit } from '../../judging/judge-visit.ts';
import type { AuditResult } from '../../result/schema.ts';
import { openEdition } from '../judging/edition-file.ts';
import { VERSION } from '../version.ts';
import type { World } from '../world.ts';

/** Judges visits anew from their evidence, by one edition, without writing anything. */
export async function rejudge(world: World, folders: string[], editionFile: string | null): Promise<AuditResult[]> {
  const edition: Edition = await openEdition(world, editionFile);
  const results: AuditResult[] = [];
  for (const folder of folders) {
    results.push(
      await judgeVisit({ folder: new VisitFolder(folder), edition, now: world.now(), toolVersion: VERSION }),
    );
  }
  return results;
}
