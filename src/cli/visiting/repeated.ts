import { repeatsOf } from '../../comparison/repeats.ts';
import { VisitFolder } from '../../evidence/folder.ts';
import { fileResult } from '../../judging/file-result.ts';
import { readResult } from '../../result/read.ts';
import type { Repeats } from '../../result/repeats.ts';
import type { AuditResult } from '../../result/schema.ts';

/**
 * Works out what the judged visits of one group say together, and writes it into the result of each. Null for fewer
 * than two.
 */
export async function fileRepeats(folders: readonly string[]): Promise<Repeats | null> {
  const results: AuditResult[] = [];
  for (const folder of folders) results.push((await readResult(folder)).result);
  const [first] = folders;
  if (first === undefined) return null;
  const { repeat } = await new VisitFolder(first).readVisit();
  const repeats = repeat ? repeatsOf(repeat.group, repeat.of, results) : null;
  if (repeats === null) return null;
  for (const [index, folder] of folders.entries()) {
    const result = results[index];
    if (result) await fileResult(folder, { ...result, repeats });
  }
  return repeats;
}
