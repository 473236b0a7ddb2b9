import type { VisitFolder } from '../../evidence/folder.ts';
import { writeManifest } from '../../evidence/manifest.ts';
import type { Observation } from '../../observe/answers.ts';

/** Files each answer as evidence of the visit, once, and brings the manifest up to date. */
export async function fileAnswers(
  folder: VisitFolder,
  observations: readonly Observation[],
  observer: string,
  seenAt: string,
): Promise<void> {
  for (const { about, answer, unit, note } of observations) {
    await folder.add({
      kind: 'observation',
      seenAt,
      stepIndex: null,
      by: 'person',
      about,
      answer,
      unit,
      observer,
      note,
    });
  }
  await writeManifest(folder);
}
